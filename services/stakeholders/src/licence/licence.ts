import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { covers, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { Known, Organization } from '../organization/organization.ts'
import { organizationMoves } from '../organization/status.ts'

/** A speciality that the licence of an organisation lists, with the last day where it has one. */
export type LicensedSpeciality = { readonly code: string; readonly validFrom: string; readonly validTo?: string }

const MOST = 500
const EDUCATORS = ['COLLEGE', 'UNIVERSITY', 'ADVANCED_TRAINING_CENTRE'] as const

type Refused = InvalidInput | IllegalTransition | RuleRefusal

/** R28: records the whole list, as the register of licences has it; empty, it says that nothing is. */
export function license(
  organization: Known,
  { specialities, document }: { readonly specialities: readonly LicensedSpeciality[]; readonly document?: DocumentRef },
): Decision<Organization, Refused> {
  const refused = organizationMoves.refuse('license', organization)
  if (refused) return refused
  const problems = [...listProblems(specialities), ...documentProblems(['document'], document)]
  if (problems.length > 0) return invalidInput(problems)
  if (!organization.roles.some(({ kind }) => EDUCATORS.some((one) => one === kind)))
    return ruleRefusal(
      'R2',
      'NOT_OF_KIND',
      `Лицензия бывает у организаций с ролью ${EDUCATORS.join(', ')}.`,
      `A licence is for organisations with the role ${EDUCATORS.join(', ')}.`,
    )
  const licensed = specialities.toSorted(byCodeAndDay)
  return {
    next: { ...organization, licensed },
    facts: [
      {
        type: 'organization.licensed.v1',
        data: { id: organization.id, specialities: structuredClone(licensed), ...sourced({ document }) },
      },
    ],
  }
}

/** The codes that the licence lists on a day. */
export function licensedOn(licensed: readonly LicensedSpeciality[], day: string): string[] {
  return licensed.filter((one) => covers(one, day)).map(({ code }) => code)
}

function listProblems(specialities: readonly LicensedSpeciality[]): InputProblem[] {
  const sorted = specialities.map((one, index) => ({ ...one, index })).sort(byCodeAndDay)
  return [
    ...unless(specialities.length <= MOST, 'specialities', 'TOO_MANY', `Не больше ${MOST}.`, `At most ${MOST}.`),
    ...specialities.flatMap(({ code, validFrom, validTo }, index) => {
      const of = (field: string) => ['specialities', String(index), field]
      return [
        ...unless(
          /^\d{2}\.0[1-5]\.\d{2}$/.test(code),
          of('code'),
          'SHAPE',
          'Ожидается NN.0N.NN.',
          'Expected NN.0N.NN.',
          'R28',
        ),
        ...unless(
          validTo === undefined || validTo >= validFrom,
          of('validTo'),
          'END_BEFORE_START',
          'Последний день раньше первого.',
          'The last day is before the first.',
          'R28',
        ),
      ]
    }),
    ...sorted.flatMap(({ code, validFrom, index }, at) => {
      const before = sorted[at - 1]
      const runsInto = before?.code === code && (before.validTo === undefined || before.validTo >= validFrom)
      return unless(
        !runsInto,
        ['specialities', String(index), 'validFrom'],
        'OVERLAPS',
        `Сроки специальности ${code} пересекаются.`,
        `The terms of the speciality ${code} overlap.`,
        'R28',
      )
    }),
  ]
}

function byCodeAndDay(a: LicensedSpeciality, b: LicensedSpeciality): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return a.validFrom < b.validFrom ? -1 : 1
}
