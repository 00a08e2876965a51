import type { FactData } from '@kadry/contracts/catalogue'
import type { RawEvent } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { causedBy } from '@kadry/messaging/follow'
import { workOff } from '@kadry/messaging/job'
import { derivedKey, newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { WorkforceNeeds } from './store.ts'
import { declare, draft, lapse, workforceNeedMoves } from './workforce-need.ts'

type RecordedNeed = Omit<FactData<'trainingNeed.recorded.v1'>, 'id'>

/**
 * A need for training that a plan under decree 584 records is a need for retrained people. Its occupation and
 * its organisation were checked where it was recorded; one need becomes one need, however often and by
 * whatever road it is heard.
 */
export async function needOfPlan(
  needs: WorkforceNeeds,
  event: Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>,
  { needId, organizationId: employerId, okz, headcount, neededFrom, neededTo, oktmo, positions }: RecordedNeed,
): Promise<void> {
  const about = { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds: [needId], evidence: positions }
  const need = { ...about, reason: 'STANDARDS_PLAN' as const }
  const outcome = await needs.create(
    causedBy(event),
    (id) => declare(id, { ...need, route: 'RETRAINING' }, { occupation: {}, standing: undefined }),
    derivedKey('WorkforceNeed of TrainingNeed', needId),
  )
  if (!('state' in outcome))
    throw new Error(`the training need ${needId} can't become a need: ${JSON.stringify(outcome)}`)
}

type Promised = Pick<
  FactData<'commitment.made.v1'>,
  'commitmentId' | 'debtorId' | 'object' | 'quantity' | 'okz' | 'dueOn' | 'agreementId'
>

/** Where the employer is in the region is for it to say when it submits. */
const REGION = '46000000'

/**
 * Vacancies that an employer promised at a round table are a need that it has drafted: it completes and
 * submits it. One promise becomes one draft.
 */
export async function needOfCommitment(
  needs: WorkforceNeeds,
  event: Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent' | 'time'>,
  { commitmentId, debtorId: employerId, object, quantity: headcount, okz, dueOn, agreementId }: Promised,
): Promise<void> {
  if (object !== 'VACANCIES' || !okz) return
  const made = dayOf(event.time)
  const neededFrom = made < dueOn ? made : dueOn
  const about = { employerId, okz, headcount, neededFrom, neededTo: dueOn, oktmo: REGION, originIds: [commitmentId] }
  const outcome = await needs.create(
    causedBy(event),
    (id) => draft(id, { ...about, ...given({ agreementId }) }, { occupation: {}, standing: undefined }),
    derivedKey('WorkforceNeed of Commitment', commitmentId),
  )
  if (!('state' in outcome))
    throw new Error(`the commitment ${commitmentId} can't become a need: ${JSON.stringify(outcome)}`)
}

const EVERY_MS = 60_000
const PORTION = 100

/** Needs whose last day has passed in Moscow without being filled become LAPSED, however late one looks. */
export function runNeedLapse({ now, runs }: Pick<Platform, 'now' | 'runs'>, needs: WorkforceNeeds): void {
  const run = workOff({
    next: (without) =>
      needs.select(
        {
          status: { $in: workforceNeedMoves.moves.lapse.from },
          neededTo: { $lt: dayOf(now()) },
          ...(without.length > 0 ? { _id: { $nin: without } } : {}),
        },
        { sort: { neededTo: 1 }, limit: PORTION },
      ),
    work: async (id) => {
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'need-lapse' }
      const outcome = await needs.change(id, command, (found) => lapse(found))
      if ('failure' in outcome) throw new Error(`the need ${id} could not lapse: ${outcome.failure}`)
    },
  })
  runs({ name: 'need-lapse', everyMs: EVERY_MS, run })
}
