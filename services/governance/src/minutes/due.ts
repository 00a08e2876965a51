import { isUnknown } from '@kadry/calendar/working-days'
import { dueOf } from '@kadry/domain/due'
import type { Meeting } from '../meeting/meeting.ts'
import { minutesDue } from './minutes.ts'

/** The minutes of a meeting that took place, until there is a draft. The secretary answers for them. */
export const minutesDueTerms = dueOf('minutes', (meeting: Meeting & { readonly id: string }) => {
  const { id, status, heldOn, minutes, rules } = meeting
  if (status !== 'HELD' || heldOn === undefined || minutes) return []
  const dueOn = minutesDue({ rules, heldOn })
  return [
    {
      key: 'minutes',
      kind: 'MINUTES',
      title: { ru: 'Составить протокол заседания', en: 'Draft the minutes of the meeting' },
      subject: { type: 'Meeting', id },
      ...(isUnknown(dueOn) ? {} : { dueOn }),
      organizationIds: [],
      about: {},
    },
  ]
})
