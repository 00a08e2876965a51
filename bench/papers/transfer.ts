import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createFiles, type Files } from '@kadry/files/files'
import { pdfOf, sha256Of } from '@kadry/files/samples'
import { startMongo } from '@kadry/infra/servers/servers'
import { type Connection, connect } from '@kadry/mongo/connect'
import mongoose from 'mongoose'
import { Pool } from 'undici'

/** Files of 25 MB up and down: the bare bucket of the driver, then the same bytes through gateway and service, in turn. */
const SECRET = 'a secret of the benchmark that is long enough'
const ROUNDS = Number(process.argv[2] ?? 5)
const AT_ONCE = 8
const PORTION = 64 * 1_024
const MB = 2 ** 20

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const connection = await connect(mongo.url, 'bench_files')
const service = await start('service', mongo.url, 'bench_files', SECRET)
const gateway = await start('gateway', service.url, SECRET)
const pool = new Pool(gateway.url, { connections: AT_ONCE })
try {
  await compare()
  await memory()
} finally {
  await pool.destroy()
  for (const { child } of [gateway, service]) child.disconnect()
  await connection.close()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function compare(): Promise<void> {
  const rates: Record<string, number[]> = { 'bare up': [], 'bare down': [], up: [], down: [] }
  const bytes = pdfOf(25 * MB)
  const files = filesOf(connection)
  const bucket = new mongoose.mongo.GridFSBucket(connection.db!, { bucketName: 'bare' })
  for (let round = 0; round <= ROUNDS; round++) {
    const id = new mongoose.mongo.ObjectId()
    const through = await request(files, bytes, `compare-${round}`)
    const timed = {
      'bare up': await seconds(() => pipeline(portions(bytes), bucket.openUploadStreamWithId(id, 'bare'))),
      'bare down': await seconds(() => pipeline(bucket.openDownloadStream(id), nowhere())),
      up: await seconds(() => send(through.path, bytes)),
      down: await seconds(() => receive(files.addressOf('GET', through.fileId).path)),
    }
    if (round > 0) for (const [name, took] of Object.entries(timed)) rates[name]!.push(25 / took)
    await bucket.delete(id)
    await files.remove([through.fileId])
  }
  for (const way of ['up', 'down']) {
    const [bare, ours] = [median(rates[`bare ${way}`]!), median(rates[way]!)]
    console.log(
      `25 MB ${way.padEnd(5)} bare bucket ${bare.toFixed(0)} MB/s, through gateway and service ${ours.toFixed(0)} MB/s: ${(ours / bare).toFixed(2)} of it`,
    )
  }
}

/** What the gateway holds with one transfer and with eight at once. */
async function memory(): Promise<void> {
  const bytes = pdfOf(25 * MB)
  const files = filesOf(connection)
  for (const [round, count] of [1, 1, AT_ONCE, AT_ONCE].entries()) {
    const uploads = await Promise.all(
      Array.from({ length: count }, (_, n) => request(files, bytes, `memory-${round}-${n}`)),
    )
    await usage(gateway.child)
    await Promise.all(uploads.map(({ path }) => send(path, bytes)))
    await Promise.all(uploads.map(({ fileId }) => receive(files.addressOf('GET', fileId).path)))
    const { rss, most } = await usage(gateway.child)
    console.log(
      `${count} × 25 MB up, then down: the gateway held ${(most / MB).toFixed(0)} MB at most, RSS ${(rss / MB).toFixed(0)} MB`,
    )
    await files.remove(uploads.map(({ fileId }) => fileId))
  }
}

function filesOf(connected: Connection): Files {
  const addresses = { publicUrl: gateway.url, secret: SECRET }
  return createFiles({ connection: connected, now: () => new Date(), service: 'stakeholders', addresses })
}

async function request(files: Files, bytes: Buffer, key: string) {
  const what = { name: 'Протокол.pdf', mediaType: 'application/pdf', size: bytes.length, sha256: sha256Of(bytes) }
  const upload = await files.request('bench', `bench-${key}`, { ...what, containsNames: false })
  if ('__typename' in upload) throw new Error(JSON.stringify(upload))
  return upload
}

async function send(path: string, bytes: Buffer): Promise<void> {
  const headers = { 'content-length': String(bytes.length) }
  const { statusCode, body } = await pool.request({ method: 'PUT', path, headers, body: portions(bytes) })
  const text = await body.text()
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${text}`)
}

async function receive(path: string): Promise<void> {
  const { statusCode, body } = await pool.request({ method: 'GET', path })
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${await body.text()}`)
  await pipeline(body, nowhere())
}

function portions(bytes: Buffer): Readable {
  let at = 0
  return new Readable({
    read() {
      const portion = bytes.subarray(at, at + PORTION)
      at += PORTION
      this.push(portion.length > 0 ? portion : null)
    },
  })
}

function nowhere(): Writable {
  return new Writable({ write: (_portion, _encoding, done) => done() })
}

async function start(...words: string[]) {
  const child = fork(join(import.meta.dirname, 'server.ts'), words)
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { child, url }
}

async function usage(child: ChildProcess): Promise<{ readonly rss: number; readonly most: number }> {
  child.send('usage')
  const [answer] = await once(child, 'message')
  return answer
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
