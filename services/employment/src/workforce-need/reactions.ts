import type { FactData } from '@kadry/contracts/catalogue'
import type { RawEvent } from '@kadry/contracts/envelope'
import { causedBy } from '@kadry/messaging/follow'
import { derivedKey } from '@kadry/runtime/ids'
import type { WorkforceNeeds } from './store.ts'
import { declare } from './workforce-need.ts'

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
  const need = { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds: [needId], evidence: positions }
  const outcome = await needs.create(
    causedBy(event),
    (id) => declare(id, { ...need, route: 'RETRAINING' }, { isOccupationKnown: true, standing: undefined }),
    derivedKey('WorkforceNeed of TrainingNeed', needId),
  )
  if (!('state' in outcome))
    throw new Error(`the training need ${needId} can't become a need: ${JSON.stringify(outcome)}`)
}
