import type { StateData } from '@kadry/contracts/catalogue'
import { dayOf } from '@kadry/domain/day'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, list, optional, shape, text } from '@kadry/mongo/shape'
import { isIdOf } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { OnAgreements } from '../roadmap/reactions.ts'
import type { MeetingView } from './meeting.ts'

export type Meetings = Projection<MeetingView>

/** S9: meetings at which an agreement was discussed. */
export function followMeetings(platform: Platform, onChange: OnAgreements): Meetings {
  const discussed = (subjectIds: readonly string[] = []) => onChange(subjectIds.filter((id) => isIdOf('Agreement', id)))
  return followed<MeetingView>(platform, {
    service: 'governance',
    aggregate: 'meeting',
    collection: 'meetingViews',
    shape: shape<MeetingView>({ heldOn: optional(day), subjectIds: optional(list(text)) }),
    indexes: [{ subjectIds: 1 }],
    project: {
      'meeting.held.v1': ({ data: { on, subjectIds = [] } }) => ({ $set: { heldOn: on, subjectIds } }),
    },
    state: fromState('meeting.state.v1', viewOf, ({ data }) => discussed(viewOf(data).subjectIds)),
    react: () => ({ 'meeting.held.v1': ({ data }) => discussed(data.subjectIds) }),
  })
}

function viewOf({ status, startsAt, votesUntil, agenda }: StateData<'meeting.state.v1'>): MeetingView {
  if (status !== 'HELD' && status !== 'MINUTED') return {}
  return {
    heldOn: dayOf(votesUntil ?? startsAt),
    subjectIds: agenda.flatMap(({ subjectId }) => subjectId ?? []),
  }
}
