import { parentPort, workerData } from 'node:worker_threads'
import type { Answered, Question, Readiness } from './health.ts'
import { listen } from './http.ts'
import { listeningNow, whenSilentFor } from './listening-time.ts'

const { port, host, hungAfterMs } = workerData as {
  readonly port: number
  readonly host: string
  readonly hungAfterMs: number
}
const core = parentPort!

/** Whoever asks gives up after a second or more: together these are less. */
const TURN_MS = 250
const LOOK_MS = 500

/** A question that the core has not answered yet; everybody who asks meanwhile waits for the same answer. */
type Asked = { readonly since: number } & PromiseWithResolvers<unknown>
const asked = new Map<Question, Asked>()
let last: Readiness | undefined

core.on('message', ({ question, answer }: Answered) => {
  if (question === 'look') last = answer as Readiness
  asked.get(question)?.resolve(answer)
  asked.delete(question)
})

function ask(question: Question): Asked {
  const before = asked.get(question)
  if (before) return before
  const now = { since: listeningNow(), ...Promise.withResolvers<unknown>() }
  asked.set(question, now)
  core.postMessage(question satisfies Question)
  return now
}

/** Whether the answer comes in a time of which only that counts in which this thread could hear it. */
async function isAnswered({ promise }: Asked, ms: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const silence = whenSilentFor(ms, () => late.resolve(false))
  const answered = await Promise.race([promise.then(() => true), late.promise])
  silence.clear()
  return answered
}

async function stateOf(path: string): Promise<readonly [status: number, body: object]> {
  const turn = ask('turn')
  const turns = await isAnswered(turn, TURN_MS)
  const silentMs = Math.round(listeningNow() - turn.since)
  if (!turns && silentMs >= hungAfterMs) return [503, { status: 'hung', silentMs }]
  if (path === '/livez') return [200, { status: 'ok' }]
  if (turns) await isAnswered(ask('look'), LOOK_MS)
  if (!last) return [503, { status: 'starting' }]
  return [last.isReady ? 200 : 503, turns ? last.body : { ...last.body, busyMs: silentMs }]
}

const { url } = await listen(
  async (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (request.method !== 'GET' || !['/livez', '/readyz'].includes(path)) return void response.writeHead(404).end()
    const [status, body] = await stateOf(path)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
  },
  port,
  host,
)
core.postMessage(url)
