import type { Change, Decision } from '@kadry/domain/decision'
import {
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { type Basis, basisProblems } from './basis.ts'
import type { Ruling, SpellEntry, StatusEntry, Verdict } from './entry.ts'

export const SEXES = ['FEMALE', 'MALE'] as const
export type Sex = (typeof SEXES)[number]

/**
 * One person in one programme: no name, no СНИЛС, no date of birth, not even the college's pseudonym (it is
 * hashed once more with a key of ours). Whoever withdraws or is erased leaves a document with nothing in it:
 * its id, made of programme and pseudonym, is the place that is closed. So a withdrawal and an import meet in
 * one guarded write.
 */
export type Graduate = {
  readonly standing: 'RECORDED' | 'WITHDRAWN' | 'ERASED'
  /** The day of a withdrawal: a basis that is given later opens the place again. */
  readonly withdrawnOn?: string
  readonly cohortId?: string
  readonly programmeId?: string
  readonly providerId?: string
  /** The same of one person in all programmes, for an erasure. */
  readonly person?: string
  readonly sex?: Sex
  /** Absent in records from before there were bases: they are used by nobody. */
  readonly basis?: Basis
  /** The moment from which it was known at all. */
  readonly recordedAt?: string
  readonly spells: readonly SpellEntry[]
  readonly statuses: readonly StatusEntry[]
  readonly verdicts: readonly Verdict[]
  readonly rulings: readonly Ruling[]
}
type Always = 'cohortId' | 'programmeId' | 'providerId' | 'person' | 'recordedAt'
export type Recorded = Graduate & { readonly [Name in Always]-?: string } & { readonly id: string }

export function isRecorded<Of extends Graduate>(graduate: Of | null | undefined): graduate is Of & Recorded {
  return graduate?.standing === 'RECORDED'
}

export type GraduatedCohort = {
  readonly id: string
  readonly programmeId: string
  readonly providerId: string
  readonly graduated?: number
}

export type NewGraduate = { readonly person: string; readonly basis: Omit<Basis, 'recordedAt'>; readonly sex?: Sex }
/** The moment that a record carries, and the last day that it may name. */
export type Time = { readonly at: string; readonly today: string }

/**
 * R29, R30, R45: somebody of a cohort that has graduated, on a basis; `recorded` graduates of it are there
 * already, and `found` stands at the place.
 */
export function record(
  found: Graduate | undefined,
  cohort: GraduatedCohort,
  { person, basis, sex }: NewGraduate,
  { recorded, at, today }: Time & { readonly recorded: number },
): Decision<Graduate, InvalidInput | RuleRefusal> {
  const problems = basisProblems(basis, today)
  if (problems.length > 0) return invalidInput(problems)
  if (found?.standing === 'RECORDED') return recordedAlready()
  if (found?.standing === 'ERASED') return erasedBefore()
  if (found && basis.givenOn <= (found.withdrawnOn ?? today)) return withdrawnBefore(found.withdrawnOn ?? today)
  if (cohort.graduated === undefined)
    return ruleRefusal('R29', 'NOT_GRADUATED', 'Когорта ещё не выпущена.', 'The cohort has not graduated yet.')
  if (recorded >= cohort.graduated)
    return ruleRefusal(
      'R29',
      'ALL_RECORDED',
      'Внесены уже все выпускники когорты.',
      'All graduates of the cohort are already recorded.',
    )
  const { id: cohortId, programmeId, providerId } = cohort
  return {
    next: {
      ...EMPTY,
      ...{ standing: 'RECORDED', cohortId, programmeId, providerId, person, recordedAt: at },
      basis: { ...basis, recordedAt: at },
      ...(sex ? { sex } : {}),
    },
    facts: [],
  }
}

const EMPTY = { spells: [], statuses: [], verdicts: [], rulings: [] } as const

/** R45: the same record on another basis: a consent given again, a contract prolonged. */
export function renewBasis(
  graduate: Recorded,
  basis: Omit<Basis, 'recordedAt'>,
  { at, today }: Time,
): Decision<Graduate, InvalidInput> {
  const problems = basisProblems(basis, today)
  if (problems.length > 0) return invalidInput(problems)
  return { next: { ...graduate, basis: { ...basis, recordedAt: at } }, facts: [] }
}

/** Nothing is left of the person: neither spells nor statuses, nor what is remembered of commands. */
export function withdraw(on: string): Change<Graduate> {
  return { next: { ...EMPTY, standing: 'WITHDRAWN', withdrawnOn: on }, facts: [], forgets: 'COMMANDS' }
}

/** The same for ever: no later basis opens the place again. */
export function erase(): Change<Graduate> {
  return { next: { ...EMPTY, standing: 'ERASED' }, facts: [], forgets: 'COMMANDS' }
}

export function pseudonymProblems(pseudonym: string): InputProblem[] {
  if (/^[0-9a-f]{64}$/.test(pseudonym)) return []
  return [
    problem(
      'pseudonym',
      'PSEUDONYM',
      'Псевдоним — 64 строчных шестнадцатеричных знака (HMAC-SHA-256), не имя и не СНИЛС.',
      'A pseudonym is 64 lower-case hexadecimal digits (HMAC-SHA-256), neither a name nor a СНИЛС.',
    ),
  ]
}

/** A key made of the pseudonym would say of a log of requests whom they were about. */
export function keyProblems(idempotencyKey: string, pseudonym: string): InputProblem[] {
  if (!idempotencyKey.includes(pseudonym)) return []
  return [
    problem(
      'idempotencyKey',
      'PSEUDONYM_IN_KEY',
      'Ключ идемпотентности не должен содержать псевдоним.',
      'The idempotency key must not contain the pseudonym.',
    ),
  ]
}

/** R30: a pseudonym that was erased from a programme does not come back with the next import. */
export function erasedBefore(): RuleRefusal {
  return ruleRefusal(
    'R30',
    'GRADUATE_ERASED',
    'Данные этого выпускника удалены из программы по требованию: внести их снова нельзя.',
    'This graduate was erased from the programme on demand and cannot be recorded again.',
  )
}

/** R30: what the taken place of a pseudonym in a programme means. */
export function recordedAlready(): RuleRefusal {
  return ruleRefusal(
    'R30',
    'GRADUATE_RECORDED',
    'Этот псевдоним уже есть в когорте этой программы.',
    'This pseudonym is already in a cohort of this programme.',
  )
}

function withdrawnBefore(on: string): RuleRefusal {
  return ruleRefusal(
    'R45',
    'BASIS_WITHDRAWN',
    `Основание отозвано ${on}: нужно данное позже этого дня.`,
    `The basis was withdrawn on ${on}: one given after that day is needed.`,
  )
}

/** R45: without its own key the service keeps nobody. */
export function noKey(): RuleRefusal {
  return ruleRefusal(
    'R45',
    'NO_GRADUATES_KEY',
    'Сервис работает без ключа псевдонимов (GRADUATES_KEY): выпускники поимённо не ведутся.',
    'The service runs without a key of pseudonyms (GRADUATES_KEY): no graduates are kept one by one.',
  )
}
