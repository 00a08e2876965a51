import { given } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { isIdOf } from '@kadry/runtime/ids'

/**
 * What each metric counts, and the type of the records that it counts in; round tables are counted by sector.
 */
export const METRICS = {
  ROUND_TABLES_HELD: { subject: undefined, hasOwnTarget: false },
  GROUP_ACTIVE: { subject: 'WorkingGroup', hasOwnTarget: false },
  COMPOSITION_COMPLETE: { subject: 'WorkingGroup', hasOwnTarget: true },
  AGREEMENT_IN_FORCE: { subject: 'Agreement', hasOwnTarget: false },
  NEEDS_CONFIRMED: { subject: 'Agreement', hasOwnTarget: false },
  PLACES_COMMITTED: { subject: 'Agreement', hasOwnTarget: false },
  COHORTS_PLACED: { subject: 'Agreement', hasOwnTarget: false },
  PUBLICATIONS_ON_TIME: { subject: 'PublicationObligation', hasOwnTarget: true },
} as const satisfies Readonly<Record<string, { readonly subject: string | undefined; readonly hasOwnTarget: boolean }>>

export type MetricKind = keyof typeof METRICS

/** R15: what the progress of an item is measured by. */
export type MetricBinding = {
  readonly kind: MetricKind
  /**
   * How many are wanted; of a composition the places that its requirements ask for, of publications those
   * that were due so far. 0 before it is measured.
   */
  readonly target: number
  /** The sectors that round tables were counted in, each once. */
  readonly sectorCodes: readonly string[]
  /** What is measured by name; absent: whatever names the item as its origin. */
  readonly subjectIds?: readonly string[]
  /** How many there are by the last fact; absent where sectors are counted. */
  readonly reached?: number
  /** When it was counted, RFC 3339. */
  readonly measuredAt?: string
  /** The last falls, the latest last. */
  readonly falls?: readonly ProgressFall[]
  /** Losses that were decided and whose first day has not come. */
  readonly awaited?: readonly AwaitedLoss[]
}

/** A fact that took something away, such as a seat that fell vacant. */
export type ProgressLoss = {
  readonly type: string
  /** The record that the fact is about. */
  readonly subjectId: string
  readonly organizationId?: string
}

/** A loss from a day to come on. */
export type AwaitedLoss = ProgressLoss & { readonly on: string }

/** Progress that fell, and the facts that made it fall. */
export type ProgressFall = {
  readonly at: string
  readonly before: number
  readonly after: number
  readonly losses: readonly ProgressLoss[]
}

export type NewMetric = {
  readonly kind: MetricKind
  readonly target?: number
  readonly subjectIds?: readonly string[]
}

type Maybe<Value> = Value | null | undefined
type Named = {
  readonly kind: MetricKind
  readonly target?: Maybe<number>
  readonly subjectIds?: Maybe<readonly string[]>
}

/** The metric that a caller asks for. */
export function metricOf({ kind, target, subjectIds }: Named): NewMetric {
  return { kind, ...given({ target, subjectIds }) }
}

const LARGEST_TARGET = 1_000_000
const MOST_SUBJECTS = 100

/** R15: a target of 1 at least, none where the metric has its own, and subjects that it can count in. */
export function metricProblems(path: readonly string[], { kind, target, subjectIds = [] }: NewMetric): InputProblem[] {
  const { subject, hasOwnTarget } = METRICS[kind]
  const r15 = (field: string, code: string, ru: string, en: string) => [problem([...path, field], code, ru, en, 'R15')]
  const ofTarget = () => {
    if (hasOwnTarget)
      return target === undefined
        ? []
        : r15(
            'target',
            'OWN_TARGET',
            'Цель следует из того, что измеряют.',
            'The target follows from what is measured.',
          )
    if (target === undefined || target < 1)
      return r15('target', 'TOO_SMALL', 'Цель должна быть не меньше 1.', 'The target must be at least 1.')
    if (target <= LARGEST_TARGET) return []
    return r15('target', 'TOO_LARGE', `Цель не больше ${LARGEST_TARGET}.`, `The target is ${LARGEST_TARGET} at most.`)
  }
  const ofSubjects = () => {
    if (subjectIds.length > MOST_SUBJECTS)
      return r15('subjectIds', 'TOO_MANY', `Не больше ${MOST_SUBJECTS}.`, `${MOST_SUBJECTS} at most.`)
    return subjectIds.flatMap((id, index) =>
      subject !== undefined && isIdOf(subject, id) && subjectIds.indexOf(id) === index
        ? []
        : [
            problem(
              [...path, 'subjectIds', String(index)],
              'SUBJECT',
              `Показатель ${kind} здесь не измеряют.`,
              `${kind} is not measured there.`,
              'R15',
            ),
          ],
    )
  }
  return [...ofTarget(), ...ofSubjects()]
}

/** A metric that nothing has been counted for yet. */
export function boundMetric({ kind, target = 0, subjectIds = [] }: NewMetric): MetricBinding {
  return { kind, target, sectorCodes: [], ...(subjectIds.length > 0 ? { subjectIds: [...subjectIds] } : {}) }
}

/** How many there are; of round tables the sectors in which one was held. */
export function reachedOf({ sectorCodes, reached }: MetricBinding): number {
  return reached ?? sectorCodes.length
}

/** The share of the target that is reached, 0–1. */
export function reachedShare(metric: MetricBinding): number {
  return metric.target === 0 ? 0 : Math.min(1, reachedOf(metric) / metric.target)
}
