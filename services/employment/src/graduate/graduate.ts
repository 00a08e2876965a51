import type { Change, Decision } from '@kadry/domain/decision'
import { termProblems, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'

export const RECORDED_STATUSES = [
  'EMIGRATED_OR_DECEASED',
  'MILITARY_SERVICE',
  'PARENTAL_LEAVE',
  'FURTHER_STUDY',
  'INFORMAL_WORK',
  'REGISTERED_UNEMPLOYED',
  'NOT_ACTIVE',
] as const
export type RecordedStatus = (typeof RECORDED_STATUSES)[number]
export type ContractKind = 'EMPLOYMENT' | 'SELF_EMPLOYED' | 'ENTREPRENEUR'

/**
 * Work from `from` to `to`, both days included; open where there is no `to`. Pay in roubles a month before
 * tax.
 */
export type EmploymentSpell = {
  readonly id: string
  readonly contract: ContractKind
  readonly from: string
  readonly to?: string
  readonly employerId?: string
  readonly okz?: string
  readonly oktmo?: string
  readonly monthlyPay?: number
}
export const employmentSpellMoves = lifecycle<'OPEN' | 'ENDED'>()({
  start: { from: [], to: 'OPEN' },
  recordEnded: { from: [], to: 'ENDED' },
  end: { from: ['OPEN'], to: 'ENDED' },
})
export type StatusRecord = { readonly status: RecordedStatus; readonly on: string; readonly to?: string }

/**
 * One person under a pseudonym: no name, no СНИЛС, no date of birth. Never reachable from the public graph
 * (R36).
 */
export type Graduate = {
  readonly cohortId: string
  readonly programmeId: string
  readonly providerId: string
  /** Absent once it was erased: then the record is nobody's and never changes again. */
  readonly pseudonym?: string
  /** R30: the programme and the pseudonym as one key, for a unique index; it goes with the pseudonym. */
  readonly place?: string
  readonly spells: readonly EmploymentSpell[]
  readonly statuses: readonly StatusRecord[]
}
type Known = Graduate & { readonly id: string }
export type SpellId = (graduateId: string, n: number) => string

export type GraduatedCohort = {
  readonly id: string
  readonly programmeId: string
  readonly providerId: string
  readonly graduated?: number
}

/** R29, R30: a pseudonym in a cohort that has graduated; `recorded` graduates of it are there already. */
export function record(
  id: string,
  cohort: GraduatedCohort,
  { pseudonym, place }: { readonly pseudonym: string; readonly place: string },
  recorded: number,
): Decision<Graduate, InvalidInput | RuleRefusal> {
  const problems = pseudonymProblems(pseudonym)
  if (problems.length > 0) return invalidInput(problems)
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
    next: { cohortId, programmeId, providerId, pseudonym, place, spells: [], statuses: [] },
    facts: [{ type: 'graduate.recorded.v1', data: { id, cohortId } }],
  }
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

/**
 * A record's id follows from the key of the command that made it: a key made of the pseudonym would outlive
 * its erasure.
 */
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

/**
 * Takes away what links the record to a person. Spells and statuses stay: they are counted, and whose they
 * were is no longer known. No fact says so, for none ever held the pseudonym.
 */
export function erase({ pseudonym: _, place: __, ...anonymous }: Known): Change<Graduate> {
  return { next: anonymous, facts: [], forgets: 'COMMANDS' }
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

/** R34: a spell of work. `today` is the last day that may be named. */
export function startEmployment(
  graduate: Known,
  spell: Omit<EmploymentSpell, 'id'>,
  today: string,
  spellId: SpellId,
): Decision<Graduate, InvalidInput, { spellId: string }> {
  const problems = [...pastTermProblems('from', spell.from, spell.to, today), ...spellProblems(spell)]
  if (problems.length > 0) return invalidInput(problems)
  const added = { ...spell, id: spellId(graduate.id, graduate.spells.length + 1) }
  const { id, cohortId } = graduate
  const { employerId, okz, from, to } = spell
  const about = { id, cohortId, ...(employerId ? { employerId } : {}), ...(okz ? { okz } : {}), from }
  return {
    next: { ...graduate, spells: [...graduate.spells, added] },
    facts: [
      { type: 'employment.started.v1', data: about },
      ...(to ? [{ type: 'employment.ended.v1' as const, data: { id, cohortId, on: to } }] : []),
    ],
    answer: { spellId: added.id },
  }
}

/** R34: an open spell ends; `on` is its last day. */
export function endEmployment(
  graduate: Known,
  { spellId, on }: { readonly spellId: string; readonly on: string },
  today: string,
): Decision<Graduate, InvalidInput | IllegalTransition, { spellId: string }> {
  const spell = graduate.spells.find(({ id }) => id === spellId)
  if (!spell)
    return invalidInput([
      problem(
        'spellId',
        'UNKNOWN_SPELL',
        'У выпускника нет такого периода работы.',
        'The graduate has no such spell of work.',
      ),
    ])
  const refused = employmentSpellMoves.refuse('end', { status: spell.to ? 'ENDED' : 'OPEN' })
  if (refused) return refused
  const problems = pastTermProblems('on', spell.from, on, today)
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...graduate, spells: graduate.spells.map((one) => (one.id === spellId ? { ...one, to: on } : one)) },
    facts: [{ type: 'employment.ended.v1', data: { id: graduate.id, cohortId: graduate.cohortId, on } }],
    answer: { spellId },
  }
}

/** R34: a status that is not work, from `on` to `to`, both included. */
export function recordStatus(graduate: Known, status: StatusRecord, today: string): Decision<Graduate, InvalidInput> {
  const problems = pastTermProblems('on', status.on, status.to, today)
  if (problems.length > 0) return invalidInput(problems)
  const { id, cohortId } = graduate
  return {
    next: { ...graduate, statuses: [...graduate.statuses, status] },
    facts: [{ type: 'graduate.statusRecorded.v1', data: { id, cohortId, on: status.on } }],
  }
}

function pastTermProblems(path: string, from: string, to: string | undefined, today: string): InputProblem[] {
  const future = [from, ...(to ? [to] : [])].filter((day) => day > today)
  return [
    ...termProblems('to', from, to).map((one) => ({ ...one, rule: 'R34' })),
    ...future.map((day) =>
      problem(path, 'IN_THE_FUTURE', `День ${day} ещё не наступил.`, `The day ${day} is in the future.`, 'R34'),
    ),
  ]
}

function spellProblems({ okz, oktmo, monthlyPay, contract, employerId }: Omit<EmploymentSpell, 'id'>): InputProblem[] {
  return [
    ...unless(
      okz === undefined || /^\d{1,4}$/.test(okz),
      'okz',
      'SHAPE',
      'Ожидается код ОКЗ из 1–4 цифр.',
      'Expected an ОКЗ code of 1 to 4 digits.',
    ),
    ...unless(
      oktmo === undefined || /^\d{8}(\d{3})?$/.test(oktmo),
      'oktmo',
      'OKTMO',
      'ОКТМО: 8 или 11 цифр.',
      'ОКТМО: 8 or 11 digits.',
    ),
    ...unless(
      monthlyPay === undefined || monthlyPay >= 0,
      'monthlyPay',
      'NEGATIVE',
      'Оплата не может быть отрицательной.',
      'Pay must not be negative.',
    ),
    ...unless(
      contract === 'EMPLOYMENT' || !employerId,
      'employerId',
      'NO_EMPLOYER_HERE',
      'У самозанятых и предпринимателей нет работодателя.',
      'The self-employed and entrepreneurs have no employer.',
    ),
  ]
}
