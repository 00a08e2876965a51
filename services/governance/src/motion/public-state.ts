import type { StateData } from '@kadry/contracts/catalogue'
import { isClosed } from './deciding.ts'
import type { Known } from './motion.ts'

/** What stands under an item for members, or a closed one, is the members' alone. */
export function publicState(motion: Known): StateData<'motion.state.v1'> | null {
  const { id, workingGroupId, meetingId, agendaItemId, status, requirement, secret, outcome, visibility } = motion
  if (isClosed({ visibility })) return null
  return {
    ...{ id, workingGroupId, meetingId, agendaItemId, status, requirement, secret },
    ...(outcome
      ? { counts: [...outcome.counts], needed: outcome.needed, castingVoteUsed: outcome.castingVoteUsed }
      : {}),
  }
}
