import { dayOf, daysLater } from '@kadry/domain/day'
import { textProblems, unless } from '@kadry/domain/input'
import type { InputProblem } from '@kadry/domain/refusal'
import { isLive, type RegistrationRecord, type Registration as Shown } from '../participation/registration.ts'
import type { RoundTable } from '../round-table/round-table.ts'

/** Of a registration whose delegate is named. */
export type Representative = Shown & { readonly personId: string }
export type Named = { readonly fullName: string; readonly hasConsent: boolean }

const KEPT_DAYS = 30

/** The last Moscow day, `YYYY-MM-DD`, on which names of a table are needed: papers about it are asked for. */
export function keptUntil({ endsAt }: Pick<RoundTable, 'endsAt'>): string {
  return daysLater(dayOf(endsAt), KEPT_DAYS)
}

/** Whether the table still needs the name of that delegate. `today` is a Moscow day. */
export function needsName(
  one: RegistrationRecord,
  { status, endsAt }: Pick<RoundTable, 'status' | 'endsAt'>,
  today: string,
): boolean {
  return isLive(one) && isKept({ status, endsAt }, today)
}

/** Whether the names of a table are needed at all. `today` is a Moscow day. */
export function isKept({ status, endsAt }: Pick<RoundTable, 'status' | 'endsAt'>, today: string): boolean {
  return status !== 'CANCELLED' && today <= keptUntil({ endsAt })
}

/** A name is taken with the consent of whose name it is, and with nothing less. */
export function representativeProblems(
  { fullName, hasConsent }: Named,
  path: readonly string[] = ['representative'],
): InputProblem[] {
  return [
    ...textProblems([...path, 'fullName'], fullName, 200),
    ...unless(
      hasConsent,
      [...path, 'hasConsent'],
      'NO_CONSENT',
      'Имя хранится только с согласия самого человека.',
      'A name is kept only with the consent of whose it is.',
    ),
  ]
}
