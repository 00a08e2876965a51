import type { Decision } from '@kadry/domain/decision'
import { type IllegalTransition, illegalTransition, ruleRefusal } from '@kadry/domain/refusal'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import { describe, expect, it } from 'vitest'
import { type CommandInput, commandsOn, mutationsOf, payloadOf } from './commands.ts'
import type { RequestContext } from './define.ts'

type Door = { readonly shut: boolean }
type Input = CommandInput & { readonly id: string }
type Context = RequestContext & { readonly doors: Pick<AggregateStore<Door>, 'create' | 'change'> }
type Resolved<Answer> = {
  readonly openDoor: (source: unknown, args: { input: Input }, context: Context) => Promise<Answer>
}
type Answered = { readonly __typename: string }

const on = commandsOn(
  { noun: { ru: 'Дверь', en: 'door' } },
  ({ doors }: Context) => doors,
  payloadOf('DoorPayload', 'door'),
)
function open({ shut }: Door): Decision<Door, IllegalTransition> {
  return shut ? { next: { shut: false }, facts: [] } : illegalTransition('OPEN', 'OPEN')
}
const openDoor = on.change((found, _: Input) => open(found))
const refused = on.change((_, __: Input) => ruleRefusal('R1', 'LOCKED', 'Заперто.', 'Locked.'))

const door = { id: 'Door:1', version: 1, updatedAt: new Date(0), shut: true }
const commands: unknown[] = []
const doors = {
  change: async (id: string, command: unknown, decide: (found: typeof door) => unknown) => {
    commands.push(command)
    const decision = (await decide({ ...door, id })) as { next?: Door }
    return decision.next ? { state: { ...door, ...decision.next }, repeated: false } : decision
  },
} as unknown as Context['doors']
const context = { viewer: { sub: 'anna' }, traceparent: '00-1', doors } as unknown as Context
const input = { id: 'Door:1', idempotencyKey: 'key-00000001' }

describe('the mutations of commands', () => {
  it('stand under the names that their commands have, and answer with the payload or the refusal', async () => {
    const mutations = mutationsOf({ openDoor, refused })
    expect(await mutations.openDoor(undefined, { input }, context)).toMatchObject({
      ...{ __typename: 'DoorPayload', door: { shut: false }, repeated: false },
    })
    expect(await mutations.refused(undefined, { input }, context)).toMatchObject({ code: 'LOCKED' })
  })

  it('have each a fingerprint of its own, whatever their inputs', async () => {
    commands.length = 0
    const mutations = mutationsOf({ openDoor, shutDoor: openDoor })
    await mutations.openDoor(undefined, { input }, context)
    await mutations.shutDoor(undefined, { input }, context)
    const [first, second] = commands as { fingerprint: string }[]
    expect(first?.fingerprint).not.toBe(second?.fingerprint)
  })

  it('do not compile where a refusal is outside their union', () => {
    type Union = Awaited<ReturnType<typeof openDoor>>
    const whole: Resolved<Union> = mutationsOf({ openDoor })
    // @ts-expect-error: a RuleRefusal is no member of the union.
    const outside: Resolved<Union> = mutationsOf({ openDoor: refused })
    expect([whole, outside].map((map: Resolved<Answered>) => Object.keys(map))).toEqual([['openDoor'], ['openDoor']])
  })
})
