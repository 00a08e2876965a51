import type { Change } from '@kadry/domain/decision'
import type { Meeting } from './meeting.ts'

/** Where a meeting has the persons who stood in at it. */
export const SUBSTITUTE_PATH = 'attendance.substitute.personId'

/** Whoever stands in or did, by their ids. */
export function substitutesIn({ attendance }: Pick<Meeting, 'attendance'>): string[] {
  return attendance.flatMap(({ substitute }) => substitute?.personId ?? [])
}

/** Those whose names are needed: until the minutes are signed, or the meeting is called off. */
export function neededSubstitutes(meeting: Pick<Meeting, 'attendance' | 'status'>): string[] {
  return ['MINUTED', 'CANCELLED'].includes(meeting.status) ? [] : substitutesIn(meeting)
}

/**
 * What was remembered of the commands on a meeting at which a person stood in goes with the name: a hash of
 * an input that has it could be guessed.
 */
export function forgetInputs({ id: _, ...meeting }: Meeting & { readonly id: string }): Change<Meeting> {
  return { next: meeting, facts: [], forgets: 'INPUTS' }
}
