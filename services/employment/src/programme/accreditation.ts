import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced, tidied } from '@kadry/domain/document'
import { covers, given, textProblems, tidy, unless } from '@kadry/domain/input'
import {
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { Known, Programme } from './programme.ts'

/** The professional and public accreditation of a programme by a body, for a term (273-ФЗ, article 96). */
export type Accreditation = {
  /** Its place in the order of recording, from 1. */
  readonly number: number
  readonly bodyId: string
  readonly validFrom: string
  readonly validTo?: string
  readonly standards: readonly string[]
  readonly document: DocumentRef
  /** The first day without it, where it was taken back. */
  readonly withdrawal?: { readonly on: string; readonly reason: string }
}
export type ProgrammeAccreditation = Accreditation
export type NewAccreditation = Omit<Accreditation, 'number' | 'withdrawal'>
type Refused = InvalidInput | RuleRefusal | NotFound

const MOST = 50
const STANDARD = /^\d{2}\.\d{3}$/
const QUALIFICATION = /^\d{2}\.\d{5}\.\d{2,4}$/

/**
 * R28: the professional standards that a programme follows and the qualifications that it leads to, all of
 * them; `known` are the qualifications of the classifier. A qualification is of a standard named here, or of
 * none.
 */
export function align(
  programme: Known,
  {
    standards,
    qualificationCodes,
  }: { readonly standards: readonly string[]; readonly qualificationCodes: readonly string[] },
  known: ReadonlySet<string>,
): Decision<Programme, InvalidInput> {
  const problems = [
    ...standardProblems(standards),
    ...tooMany('qualificationCodes', qualificationCodes),
    ...qualificationCodes.flatMap((code, index) => qualificationProblems(code, index, standards, known)),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const said = {
    standards: [...new Set(standards)].sort(),
    qualificationCodes: [...new Set(qualificationCodes)].sort(),
  }
  return {
    next: { ...programme, ...said },
    facts: [{ type: 'programme.aligned.v1', data: { id: programme.id, ...structuredClone(said) } }],
  }
}

/** R28: a body with the role on the first day accredits; its accreditations of a programme never overlap. */
export function accredit(
  programme: Known,
  wanted: NewAccreditation,
  standing: NotFound | RuleRefusal | undefined,
): Decision<Programme, Refused> {
  const { validFrom, validTo, bodyId, standards, document } = wanted
  const problems = [
    ...standardProblems(standards),
    ...documentProblems(['document'], document),
    ...unless(
      validTo === undefined || validTo >= validFrom,
      'validTo',
      'END_BEFORE_START',
      'Последний день раньше первого.',
      'The last day is before the first.',
      'R28',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  const { accreditations = [] } = programme
  if (accreditations.some((one) => one.bodyId === bodyId && overlap(one, wanted)))
    return ruleRefusal(
      'R28',
      'ACCREDITATION_OVERLAPS',
      'В эти дни программа этой организацией уже аккредитована.',
      'The programme is accredited by this body on some of these days already.',
    )
  const number = accreditations.length + 1
  const said = { bodyId, validFrom, ...given({ validTo }), standards: [...new Set(standards)].sort() }
  return {
    next: { ...programme, accreditations: [...accreditations, { ...said, number, document: tidied(document) }] },
    facts: [
      {
        type: 'programme.accredited.v1',
        data: { id: programme.id, number, ...structuredClone(said), ...sourced({ document }) },
      },
    ],
  }
}

/** An accreditation that is taken back before its term is over. */
export function withdraw(
  programme: Known,
  { number, on, reason }: { readonly number: number; readonly on: string; readonly reason: string },
): Decision<Programme, InvalidInput> {
  const { accreditations = [] } = programme
  const found = accreditations.find((one) => one.number === number)
  const problems = [
    ...unless(
      found !== undefined && !found.withdrawal,
      'number',
      'UNKNOWN_ACCREDITATION',
      'Действующей аккредитации с таким номером нет.',
      'There is no accreditation of this number that was not withdrawn.',
    ),
    ...unless(
      !found || covers(found, on),
      'on',
      'OUTSIDE_TERM',
      'День вне срока аккредитации.',
      'The day is outside the term of the accreditation.',
      'R28',
    ),
    ...textProblems('reason', reason),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const withdrawal = { on, reason: tidy(reason) }
  return {
    next: {
      ...programme,
      accreditations: accreditations.map((one) => (one === found ? { ...one, withdrawal } : one)),
    },
    facts: [{ type: 'programme.accreditationWithdrawn.v1', data: { id: programme.id, number, ...withdrawal } }],
  }
}

/** Accreditations in force on a day. */
export function accreditedOn({ accreditations = [] }: Programme, day: string): readonly Accreditation[] {
  return accreditations.filter((one) => covers(one, day) && !(one.withdrawal && one.withdrawal.on <= day))
}

function overlap(one: Accreditation, other: NewAccreditation): boolean {
  const end = one.withdrawal ? before(one.withdrawal.on, one.validTo) : { last: one.validTo, isOver: false }
  if (end.isOver ? other.validFrom >= end.last! : end.last !== undefined && other.validFrom > end.last) return false
  return other.validTo === undefined || other.validTo >= one.validFrom
}

/** A withdrawal names the first day without it. */
function before(on: string, validTo: string | undefined) {
  return validTo !== undefined && validTo < on ? { last: validTo, isOver: false } : { last: on, isOver: true }
}

function standardProblems(standards: readonly string[]): InputProblem[] {
  return [
    ...tooMany('standards', standards),
    ...standards.flatMap((code, index) =>
      unless(
        STANDARD.test(code),
        ['standards', String(index)],
        'SHAPE',
        'Ожидается NN.NNN.',
        'Expected NN.NNN.',
        'R28',
      ),
    ),
  ]
}

function qualificationProblems(
  code: string,
  index: number,
  standards: readonly string[],
  known: ReadonlySet<string>,
): InputProblem[] {
  const path = ['qualificationCodes', String(index)]
  if (!QUALIFICATION.test(code) || !known.has(code))
    return [problem(path, 'UNKNOWN_QUALIFICATION', 'Такой квалификации нет.', 'There is no such qualification.', 'R28')]
  const [field = '', middle = ''] = code.split('.')
  if (middle === '00000' || standards.includes(`${field}.${middle.slice(0, 3)}`)) return []
  return [
    problem(
      path,
      'OTHER_STANDARD',
      'Профстандарт этой квалификации не назван.',
      'The standard of this qualification is not named.',
      'R28',
    ),
  ]
}

function tooMany(path: string, codes: readonly string[]): InputProblem[] {
  return unless(codes.length <= MOST, path, 'TOO_MANY', `Не больше ${MOST}.`, `At most ${MOST}.`)
}
