import type { Decision } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { day, must, oneOf, type RowOf, wholeNumber } from '@kadry/import/columns'
import { type Cohort, LARGEST_COHORT } from './cohort.ts'
import { LEAVING_REASONS, MOVEMENT_KINDS } from './movement.ts'
import { recordMovement } from './record-movement.ts'

/** How the movement of a cohort stands in a file: numbers of people by kind, day and reason, no persons. */
export const movementColumns = {
  kind: must(oneOf('Движение', MOVEMENT_KINDS)),
  on: must(day('День')),
  people: must(wholeNumber('Человек', 1, LARGEST_COHORT)),
  reason: oneOf('Причина', LEAVING_REASONS),
} as const
export type MovementRow = RowOf<typeof movementColumns>

/** What no two rows of a file may agree in. */
export function movementKey({ kind, on, reason }: MovementRow): string {
  return [kind, on, ...(reason ? [reason] : [])].join(' ')
}

/** Whether the row takes people away: of one batch such rows come behind those that bring some (R29). */
export function takesAway({ kind }: MovementRow): boolean {
  return kind !== 'TRANSFERRED_IN' && kind !== 'LEAVE'
}

/**
 * R29: the cohort has as many people moved so on that day as the row says. What it has already is left or
 * corrected; several entries of one kind, day and reason are a person's to correct by their numbers.
 */
export function importMovement(
  cohort: Cohort & { readonly id: string },
  row: MovementRow,
  today: string,
): Decision<Cohort, InvalidInput | RuleRefusal | IllegalTransition> {
  const known = (cohort.movement ?? []).filter((one) => one.people > 0 && movementKey(one) === movementKey(row))
  const [one, ...others] = known
  if (one && known.reduce((sum, { people }) => sum + people, 0) === row.people) return { next: cohort, facts: [] }
  if (others.length > 0)
    return invalidInput([
      problem(
        'people',
        'SEVERAL_ENTRIES',
        'Таких записей несколько: исправьте их по номерам.',
        'There are several such entries: correct them by their numbers.',
      ),
    ])
  const { kind, on, people, reason } = row
  return recordMovement(cohort, { kind, on, people, ...given({ reason, corrects: one?.number }) }, today)
}
