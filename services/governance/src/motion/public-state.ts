import type { StateData } from '@kadry/contracts/catalogue'
import type { Known } from './motion.ts'

/** Of what is closed nobody outside hears. */
export function publicState(motion: Known): StateData<'motion.state.v1'> | null {
  const { id, workingGroupId, meetingId, agendaItemId, status, requirement, secret, outcome, visibility } = motion
  if (visibility === 'CLOSED') return null
  return {
    ...{ id, workingGroupId, meetingId, agendaItemId, status, requirement, secret },
    ...(outcome
      ? { counts: [...outcome.counts], needed: outcome.needed, castingVoteUsed: outcome.castingVoteUsed }
      : {}),
  }
}
