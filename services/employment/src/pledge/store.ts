import { type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { derivedKey, globalId, newKey } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { ask, giveUp, type Pledge, type Taken } from './pledge.ts'

export type Pledges = Store<Pledge, Record<never, never>>

export const pledge = aggregate<Pledge>({
  type: 'Pledge',
  collection: 'pledges',
  shape: shape<Pledge>({
    commitmentId: text,
    takings: list(nested({ key: text, places: integer, at: moment, asked: optional(integer) })),
  }),
  noun: { ru: 'Запись о взятых местах', en: 'record of places taken' },
  filter: {},
})

type Taker = { readonly pledges: Pledges; readonly now: () => Date; readonly viewer: { readonly sub: string } }
type Takes = { readonly commitmentId?: string | null | undefined; readonly idempotencyKey: string }
type Outcome = { readonly __typename: string; readonly repeated?: boolean }

/** What a command that takes places of a round-table promise asks while it decides. */
export type Asking = {
  /** Stands in what the command writes, so that others see that it was written. */
  readonly pledgeKey: string
  /**
   * R27 over all processes: writes down that so many places are about to be taken, unless `refuse` finds too
   * few left. `taken` reads what is taken already. A decision asks it last, and again on fresher state.
   */
  readonly places: <Refused extends RefusalLike>(
    places: number,
    taken: () => Promise<readonly Taken[]>,
    refuse: (spoken: number) => Refused | undefined,
  ) => Promise<Refused | undefined>
}

/**
 * Runs a command that takes places of one promise. The promise is asked first, in one guarded write; the
 * places are written second, with the key of the question. A process that dies in between leaves a question
 * that is forgotten after ten minutes, unless its command is repeated: then it is the same question. Nobody
 * takes too many meanwhile.
 */
export async function takingPlaces<Answered extends Outcome>(
  { pledges, now, viewer }: Taker,
  { commitmentId, idempotencyKey }: Takes,
  run: (asking: Asking | undefined) => Promise<Answered>,
): Promise<Answered> {
  if (commitmentId == null) return run(undefined)
  const key = derivedKey('Taking', commitmentId, viewer.sub, idempotencyKey)
  let asked = 0
  const outcome = await run({
    pledgeKey: key,
    places: async (places, taken, refuse) => {
      const at = now().toISOString()
      const refused = await changed(pledges, commitmentId, async (found) =>
        ask(found, { key, places, at }, await taken(), refuse),
      )
      if (!refused) asked += 1
      return refused
    },
  })
  // What was written as the answer of an older command took its places then.
  if (asked > 0 && outcome.repeated !== false)
    await changed(pledges, commitmentId, (found) => giveUp(found, key, asked))
  return outcome
}

async function changed<Refused extends RefusalLike = never>(
  pledges: Pledges,
  commitmentId: string,
  decide: (found: Pledge) => Decision<Pledge, Refused> | Promise<Decision<Pledge, Refused>>,
): Promise<Refused | undefined> {
  const key = derivedKey('Pledge', commitmentId)
  const id = globalId('Pledge', key)
  const command = (idempotencyKey: string) => ({ actor: 'kadry', idempotencyKey, fingerprint: 'pledge' })
  if (!(await pledges.find(id)))
    await pledges.create(command(key), () => ({ next: { commitmentId, takings: [] }, facts: [] }), key)
  const outcome = await pledges.change(id, command(newKey()), decide)
  if ('failure' in outcome) throw new Error(`the promise ${commitmentId} could not be asked: ${outcome.failure}`)
  return isRefusal<Refused>(outcome) ? outcome : undefined
}
