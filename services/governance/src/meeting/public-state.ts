import type { StateData } from '@kadry/contracts/catalogue'
import type { Known } from './meeting.ts'

/** Items for members alone and closed ones stay inside. */
export function publicState({ id, workingGroupId, form, status, startsAt, votesUntil, agenda, minutes }: Known) {
  const signed = minutes && ['SIGNED', 'PUBLISHED'].includes(minutes.status) ? minutes : undefined
  return {
    ...{ id, workingGroupId, form, status, startsAt },
    ...(votesUntil ? { votesUntil } : {}),
    agenda: agenda
      .filter(({ visibility }) => visibility === 'PUBLIC')
      .map(({ id: itemId, number, title, subjectId }) => ({
        ...{ id: itemId, number, title },
        ...(subjectId ? { subjectId } : {}),
      })),
    ...(signed?.number ? { minutes: { number: signed.number, date: signed.date } } : {}),
  } satisfies StateData<'meeting.state.v1'>
}
