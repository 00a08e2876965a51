import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handoffVerifier, signHandoff } from '@kadry/auth/handoff'
import { createSigningKey, signToken, tokenVerifier } from '@kadry/auth/token'
import { ANYBODY } from '@kadry/auth/viewer'
import { createAdmission } from '@kadry/gateway/security/admission'
import { DEFAULT_BUDGETS } from '@kadry/gateway/security/budget'
import { Kind, parse } from 'graphql'

/**
 * CPU of what stands in front of every request, in µs per call: medians of five rounds after one to warm up.
 */
const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const secret = 'a secret of more than thirty-two characters'
const body = JSON.stringify({ query: 'q'.repeat(600), variables: {} })

async function measure(name: string, calls: number, call: (n: number) => unknown): Promise<void> {
  const rounds: number[] = []
  for (let round = 0; round < 6; round += 1) {
    const began = process.cpuUsage()
    for (let n = 0; n < calls; n += 1) await call(round * calls + n)
    const { user, system } = process.cpuUsage(began)
    rounds.push((user + system) / calls)
  }
  const [, , median] = rounds.slice(1).sort((a, b) => a - b)
  console.log(`${name.padEnd(44)} ${median!.toFixed(2)} µs`)
}

const call = () => ({ subgraph: 'governance', path: '/graphql', body, now: Date.now() })
await measure('sign a hand-off', 20_000, () => signHandoff(ANYBODY, call(), secret))
const verify = handoffVerifier([secret])
const bytes = Buffer.from(body)
const headers = Array.from({ length: 120_000 }, () => signHandoff(ANYBODY, call(), secret))
await measure('verify a hand-off, replays remembered', 20_000, (n) => {
  if (!verify(headers[n], call())?.isFor(bytes)) throw new Error('refused')
})

const key = await createSigningKey('bench')
const token = await signToken(ANYBODY, key.private)
await measure('check a token never seen', 500, () => tokenVerifier(key.public)(token))
const known = tokenVerifier(key.public)
await measure('check a token seen before', 50_000, () => known(token))

const document = parse(read('infra/demo/trace.graphql'))
const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!
const plenty = { ...DEFAULT_BUDGETS, PUBLIC: Number.MAX_SAFE_INTEGER }
const admission = createAdmission(read('gateway/supergraph.graphql'), plenty)
const rules = admission.rulesOf(document, operation as never)
const variables = JSON.parse(read('infra/demo/trace.json'))
await measure('admit the trace: rights, cost, budget', 50_000, () =>
  admission.admit(rules, { viewer: ANYBODY, address: '192.0.2.1' }, variables),
)
await measure('read the rules of the trace, once a document', 500, () =>
  // Rules are remembered by the operation: a copy of it is a new one.
  admission.rulesOf(document, { ...operation } as never),
)
