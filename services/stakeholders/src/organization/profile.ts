import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced, tidied } from '@kadry/domain/document'
import { unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { LicensedSpeciality } from '../licence/licence.ts'
import { isArea } from './council.ts'
import type { Known, Organization } from './organization.ts'
import type { RoleGrant } from './role.ts'
import { organizationMoves } from './status.ts'

/** What a council answers for: fields of activity (`40`) and professional standards (`40.058`). */
export type CouncilProfile = {
  readonly activityAreas: readonly string[]
  readonly baseOrganizationId?: string
  readonly mandateDate?: string
}
/** A licence or an accreditation, with its last day where it has one. */
export type Permit = Pick<DocumentRef, 'title' | 'number' | 'date'> & { readonly validTo?: string }
/** `licensed` is kept beside the profiles and replaced by a command of its own. */
export type EducationProfile = {
  readonly licence?: Permit
  readonly accreditation?: Permit
  readonly licensed?: readonly LicensedSpeciality[]
}
/** `stateShare` is in per cent: above 50 the body falls under decree 584. */
export type EmployerProfile = {
  readonly okved: readonly string[]
  readonly headcount?: number
  readonly stateShare?: number
}
/** What is kept of a centre; its attestation, council and qualifications are those of its grant. */
export type CentreRecord = { readonly examSiteIds: readonly string[] }
/** A centre as of a day on which it holds the role. */
export type AssessmentCentreProfile = CentreRecord & { readonly role: RoleGrant }
export type MembershipProfile = { readonly memberCount?: number; readonly memberIds: readonly string[] }

export type Profiles = {
  readonly council?: CouncilProfile
  readonly education?: Omit<EducationProfile, 'licensed'>
  readonly employer?: EmployerProfile
  readonly assessmentCentre?: CentreRecord
  readonly membership?: MembershipProfile
}

const MOST = 200
const MOST_PEOPLE = 10_000_000

/**
 * Which kinds a profile belongs to: a body has one only where it was ever granted or proposed such a role.
 */
const KINDS: Readonly<Record<keyof Profiles, readonly OrganizationKind[]>> = {
  council: ['QUALIFICATIONS_COUNCIL'],
  education: ['COLLEGE', 'UNIVERSITY', 'ADVANCED_TRAINING_CENTRE'],
  employer: ['EMPLOYER', 'COLLEGE', 'UNIVERSITY', 'ADVANCED_TRAINING_CENTRE'],
  assessmentCentre: ['ASSESSMENT_CENTRE'],
  membership: ['EMPLOYER_ASSOCIATION', 'TRADE_UNION', 'CHAMBER_OF_COMMERCE', 'PUBLIC_ORGANIZATION'],
}

/**
 * Sets the profiles that are given and leaves the others; `known` are those of the bodies named that exist.
 */
export function describe(
  organization: Known,
  { document, ...profiles }: Profiles & { readonly document?: DocumentRef },
  known: ReadonlySet<string>,
): Decision<Organization, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = organizationMoves.refuse('describe', organization)
  if (refused) return refused
  const names = Object.keys(profiles) as (keyof Profiles)[]
  const problems = [
    ...unless(names.length > 0, 'input', 'EMPTY', 'Не указано ни одного раздела.', 'No profile is given.'),
    ...profileProblems(profiles, known),
    ...documentProblems(['document'], document),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const foreign = names.find((name) => !organization.roles.some(({ kind }) => KINDS[name].includes(kind)))
  if (foreign) return notOfKind(foreign)
  const set = tidiedProfiles(profiles)
  return {
    next: { ...organization, profiles: { ...organization.profiles, ...set } },
    facts: [
      {
        type: 'organization.described.v1',
        data: { id: organization.id, ...(structuredClone(set) as object), ...sourced({ document }) },
      },
    ],
  }
}

function profileProblems(profiles: Profiles, known: ReadonlySet<string>): InputProblem[] {
  const { council, education, employer, assessmentCentre, membership } = profiles
  const references = (path: readonly string[], ids: readonly string[]) =>
    ids.flatMap((id, index) => (known.has(id) ? [] : [unknown([...path, String(index)])]))
  return [
    ...(council?.activityAreas ?? []).flatMap((area, index) =>
      isArea(area) ? [] : [shape(['council', 'activityAreas', String(index)], 'NN или NN.NNN', 'NN or NN.NNN')],
    ),
    ...countProblems(['council', 'activityAreas'], council?.activityAreas.length),
    ...(council?.baseOrganizationId && !known.has(council.baseOrganizationId)
      ? [unknown(['council', 'baseOrganizationId'])]
      : []),
    ...documentProblems(['education', 'licence'], education?.licence),
    ...documentProblems(['education', 'accreditation'], education?.accreditation),
    ...(employer?.okved ?? []).flatMap((code, index) =>
      /^\d{2}(\.\d{1,2}){0,2}$/.test(code)
        ? []
        : [shape(['employer', 'okved', String(index)], 'код ОКВЭД-2, например 26.1', 'an ОКВЭД-2 code such as 26.1')],
    ),
    ...countProblems(['employer', 'okved'], employer?.okved.length),
    ...rangeProblems(['employer', 'headcount'], employer?.headcount, MOST_PEOPLE),
    ...rangeProblems(['employer', 'stateShare'], employer?.stateShare, 100),
    ...references(['assessmentCentre', 'examSiteIds'], assessmentCentre?.examSiteIds ?? []),
    ...countProblems(['assessmentCentre', 'examSiteIds'], assessmentCentre?.examSiteIds.length),
    ...references(['membership', 'memberIds'], membership?.memberIds ?? []),
    ...countProblems(['membership', 'memberIds'], membership?.memberIds.length),
    ...rangeProblems(['membership', 'memberCount'], membership?.memberCount, MOST_PEOPLE),
  ]
}

function tidiedProfiles(profiles: Profiles): Profiles {
  const { education } = profiles
  if (!education) return profiles
  const permit = (name: 'licence' | 'accreditation') => {
    const given = education[name]
    if (!given) return {}
    return { [name]: { ...tidied(given), ...(given.validTo ? { validTo: given.validTo } : {}) } }
  }
  return { ...profiles, education: { ...permit('licence'), ...permit('accreditation') } }
}

function countProblems(path: readonly string[], count: number | undefined): InputProblem[] {
  if (count === undefined || count <= MOST) return []
  return [problem(path, 'TOO_MANY', `Не больше ${MOST}.`, `At most ${MOST}.`)]
}

function rangeProblems(path: readonly string[], value: number | undefined, most: number): InputProblem[] {
  if (value === undefined || (value >= 0 && value <= most)) return []
  return [problem(path, 'RANGE', `Допустимо от 0 до ${most}.`, `From 0 to ${most}.`)]
}

function shape(path: readonly string[], ru: string, en: string): InputProblem {
  return problem(path, 'SHAPE', `Ожидается ${ru}.`, `Expected ${en}.`)
}

function unknown(path: readonly string[]): InputProblem {
  return problem(
    path,
    'UNKNOWN_ORGANIZATION',
    'Такой организации нет в реестре.',
    'No organisation of the registry has this id.',
  )
}

function notOfKind(name: keyof Profiles): RuleRefusal {
  const kinds = KINDS[name].join(', ')
  return ruleRefusal(
    'R2',
    'NOT_OF_KIND',
    `Раздел ${name} бывает у организаций с ролью ${kinds}.`,
    `The profile ${name} is for organisations with the role ${kinds}.`,
  )
}
