// One hostile caller as a process, from an address of its own: it does one thing as hard as it can until its
// parent leaves.
import { connect } from 'node:net'

const [port, kind] = process.argv.slice(2) as [string, string]
const FROM = '127.0.0.2'
process.on('disconnect', () => process.exit())

let n = 0
const posted = (body: string, headers = '') =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\n${headers}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const asked = (query: string, headers = '') => posted(JSON.stringify({ query }), headers)
const cheap = () => asked('{ __typename }')
const dear = () =>
  asked(
    `{ products(page: ${n++}) { name description tags attributes { name value } maker { name about flagship { name } } reviews(first: 20) { stars text author { name about employer { name } } } } }`,
  )
const unknown = () => asked(`{ a${n++}: product(id: "p1") { b${n}: name c${n}: price maker { d${n}: name } } }`)
const invalid = () => asked(`{ ${Array.from({ length: 400 }, () => `x${n++}`).join(' ')} }`)
const forged = () => asked('{ __typename }', `Authorization: Bearer aaa.bbb${n++}.ccc\r\n`)
const noJson = '{'.repeat(200_000)

/** Keeps so many requests unanswered on each of so many connections; one that closes is opened again. */
function press(connections: number, atOnce: number, next: () => string): void {
  const open = () => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress: FROM, noDelay: true })
    let unanswered = 0
    const fill = () => {
      let batch = ''
      for (; unanswered < atOnce; unanswered += 1) batch += next()
      if (batch) socket.write(batch)
    }
    socket.on('connect', fill)
    socket.on('data', (chunk) => {
      unanswered -= chunk.toString('latin1').split('HTTP/1.1 ').length - 1
      if (unanswered < atOnce / 2) fill()
    })
    socket.on('error', () => {})
    socket.on('close', () => setTimeout(open, 20))
  }
  for (let one = 0; one < connections; one += 1) open()
}

const kinds: Readonly<Record<string, () => void>> = {
  'one connection, 1,000 requests at once': () => press(1, 1_000, cheap),
  'ten connections, 1,000 requests at once each': () => press(10, 1_000, cheap),
  '64 connections, a cheap query': () => press(64, 1, cheap),
  '64 connections, a dear query': () => press(64, 1, dear),
  '500 connections, a cheap query': () => press(500, 1, cheap),
  '64 connections, ever new documents': () => press(64, 1, unknown),
  '64 connections, invalid documents': () => press(64, 1, invalid),
  '64 connections, forged tokens': () => press(64, 1, forged),
  '64 connections, 200 KB that are no JSON': () => press(64, 1, () => posted(noJson)),
}
kinds[kind]!()
process.send!(Object.keys(kinds))
