import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { standardOf } from '@kadry/domain/qualification-area'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { day, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { globalId } from '@kadry/runtime/ids'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { SpecialityTarget } from '../outcome/match.ts'
import { type CodeTerm, codesOn } from './replacement.ts'

/**
 * A speciality, the occupations it prepares for, and the term of its code; from before codes had terms it is
 * always in force.
 */
export type SpecialityView = CodeTerm & {
  readonly code: string
  /** Copies made before they had names get one by the next change, or by a rebuild. */
  readonly name?: string | undefined
  readonly occupations: readonly SpecialityTarget[]
  /** All that it prepares for, of whatever kind and term. */
  readonly matches?: readonly SpecialityMatch[]
  /** When this process heard of it, RFC 3339: balances follow what is heard. */
  readonly heardAt?: string
}
/** `kind`: OKZ, OKPDTR, STANDARD or QUALIFICATION; `code` is one of that classifier. */
export type SpecialityMatch = {
  readonly kind: string
  readonly code: string
  readonly strength: string
  readonly validFrom: string
  readonly validTo?: string | undefined
}
/** What a code of a classifier is called: in labels of figures. */
export type NamedView = { readonly name: string }
/** A qualification by its editions; a code from before it had editions has one without a day. */
export type QualificationView = {
  readonly editions: readonly {
    readonly level: number
    readonly validFrom: string
    /** How long a certificate is valid; copies made before it was kept get it by a rebuild. */
    readonly validityMonths?: number
  }[]
}
export type OccupationView = CodeTerm & { readonly okz: string }
export type MunicipalityView = CodeTerm & { readonly oktmo: string; readonly name?: string | undefined }
/** A job title of ОКПДТР and the occupation it belongs to. */
export type JobTitleView = { readonly okz?: string | undefined }
export type Classifiers = ReturnType<typeof followClassifiers>

const specialityShape = shape<SpecialityView>({
  code: text,
  name: optional(text),
  occupations: list(nested({ okz: text, strength: text })),
  matches: optional(list(nested({ kind: text, code: text, strength: text, validFrom: day, validTo: optional(day) }))),
  heardAt: optional(moment),
  validFrom: optional(day),
  validTo: optional(day),
  replacedBy: optional(list(text)),
})

const occupationShape = shape<OccupationView>({
  okz: text,
  validFrom: optional(day),
  validTo: optional(day),
  replacedBy: optional(list(text)),
})

const municipalityShape = shape<MunicipalityView>({
  oktmo: text,
  name: optional(text),
  validFrom: optional(day),
  validTo: optional(day),
  replacedBy: optional(list(text)),
})

const jobTitleShape = shape<JobTitleView>({ okz: optional(text) })

const namedShape = shape<NamedView>({ name: text })

const qualificationShape = shape<QualificationView>({
  editions: list(nested({ level: integer, validFrom: day, validityMonths: optional(integer) })),
})

type PublishedEdition = StateData<'qualification.state.v1'>['former'][number]

function editionOf({ level, validFrom, validityMonths }: PublishedEdition): QualificationView['editions'][number] {
  return { level, validFrom, ...given({ validityMonths }) }
}

export function followClassifiers(platform: Platform) {
  const heard = () => ({ heardAt: platform.now().toISOString() })
  return {
    specialityViews: followed<SpecialityView>(platform, {
      service: 'stakeholders',
      aggregate: 'speciality',
      collection: 'specialityViews',
      shape: specialityShape,
      indexes: [{ 'occupations.okz': 1 }, { 'matches.code': 1 }, { heardAt: 1 }],
      project: { 'speciality.changed.v1': ({ data }) => ({ $set: { ...specialityViewOf(data), ...heard() } }) },
      state: fromState('speciality.state.v1', (state) => ({ ...specialityViewOf(state), ...heard() })),
    }),
    qualificationViews: followed<QualificationView>(platform, {
      service: 'stakeholders',
      aggregate: 'qualification',
      collection: 'qualificationViews',
      shape: qualificationShape,
      project: {
        'qualification.changed.v1': ({ data: { level, validFrom, validityMonths } }) => ({
          $push: { editions: { level, validFrom, ...given({ validityMonths }) } },
        }),
      },
      state: fromState('qualification.state.v1', ({ former, ...last }) => ({
        editions: [...former, last].map(editionOf),
      })),
    }),
    specialityGroupViews: followed<NamedView>(platform, {
      service: 'stakeholders',
      aggregate: 'speciality-group',
      collection: 'specialityGroupViews',
      shape: namedShape,
      project: { 'specialityGroup.changed.v1': ({ data: { name } }) => ({ $set: { name } }) },
      state: fromState('specialityGroup.state.v1', ({ name }) => ({ name })),
    }),
    sectorViews: followed<NamedView>(platform, {
      service: 'stakeholders',
      aggregate: 'sector',
      collection: 'sectorViews',
      shape: namedShape,
      project: { 'sector.changed.v1': ({ data: { name } }) => ({ $set: { name } }) },
      state: fromState('sector.state.v1', ({ name }) => ({ name })),
    }),
    occupationViews: followed<OccupationView>(platform, {
      service: 'stakeholders',
      aggregate: 'occupation',
      collection: 'occupationViews',
      shape: occupationShape,
      indexes: [{ replacedBy: 1 }],
      project: {
        'occupation.changed.v1': ({ data: { okz, ...changed } }) => ({ $set: { okz, ...termOf(changed) } }),
      },
      state: fromState('occupation.state.v1', ({ okz, ...state }) => ({ okz, ...termOf(state) })),
    }),
    municipalityViews: followed<MunicipalityView>(platform, {
      service: 'stakeholders',
      aggregate: 'municipality',
      collection: 'municipalityViews',
      shape: municipalityShape,
      project: {
        'municipality.changed.v1': ({ data: { oktmo, name, ...changed } }) => ({
          $set: { oktmo, name, ...termOf(changed) },
        }),
      },
      state: fromState('municipality.state.v1', ({ oktmo, name, ...state }) => ({ oktmo, name, ...termOf(state) })),
    }),
    jobTitleViews: followed<JobTitleView>(platform, {
      service: 'stakeholders',
      aggregate: 'job-title',
      collection: 'jobTitleViews',
      shape: jobTitleShape,
      project: { 'jobTitle.changed.v1': ({ data: { okz } }) => (okz ? { $set: { okz } } : { $unset: { okz: '' } }) },
      state: fromState('jobTitle.state.v1', ({ okz }) => given({ okz })),
    }),
  }
}

type Speciality = Pick<StateData<'speciality.state.v1'>, 'code' | 'name' | 'occupations' | 'matches' | keyof CodeTerm>

function specialityViewOf({ code, name, occupations, matches, ...row }: Speciality): SpecialityView {
  return { code, name, occupations, ...given({ matches }), ...termOf(row) }
}

function termOf({ validFrom, validTo, replacedBy }: CodeTerm) {
  return given({ validFrom, validTo, replacedBy })
}

/** The source's own key of a classifier row is its code. */
export function findSpeciality({ specialityViews }: Pick<Classifiers, 'specialityViews'>, code: string) {
  return specialityViews.find(globalId('Speciality', code))
}

/** What a speciality is called on a day: its own code, or those that its code was replaced by until then. */
export function specialityCodesOn(
  { specialityViews }: Pick<Classifiers, 'specialityViews'>,
  code: string,
  day: string,
): Promise<string[]> {
  return codesOn(code, day, (codes) => specialitiesByCode(specialityViews, codes))
}

/** Whether two codes are one speciality on a day: one of them may have been replaced by the other. */
export async function isSameSpeciality(
  classifiers: Pick<Classifiers, 'specialityViews'>,
  [code, other]: readonly [code: string, other: string],
  day: string,
): Promise<boolean> {
  if (code === other) return true
  const [names, others] = await Promise.all([code, other].map((one) => specialityCodesOn(classifiers, one, day)))
  return names!.some((one) => others!.includes(one))
}

/** The specialities that prepare for any of these qualifications, or for their standards. */
export function specialitiesFor(
  { specialityViews }: Pick<Classifiers, 'specialityViews'>,
  codes: readonly string[],
): Promise<SpecialityView[]> {
  const targets = [...codes, ...codes.flatMap((code) => standardOf(code) ?? [])]
  return specialityViews.select({ 'matches.code': { $in: targets } })
}

/**
 * The occupations that a qualification is for on a day, by the specialities that prepare for it or for its
 * standard; empty where none is known to.
 */
export function occupationsOfQualification(
  specialities: readonly SpecialityView[],
  code: string,
  on: string,
): string[] {
  const standard = standardOf(code)
  const targets = [`QUALIFICATION ${code}`, ...(standard ? [`STANDARD ${standard}`] : [])]
  const inForce = (match: SpecialityMatch) => match.validFrom <= on && (match.validTo ?? on) >= on
  const matches = specialities
    .map((view) => (view.matches ?? []).filter(inForce))
    .filter((all) => all.some((match) => targets.includes(`${match.kind} ${match.code}`)))
  return [...new Set(matches.flat().flatMap((match) => (match.kind === 'OKZ' ? [match.code] : [])))]
}

export function specialitiesByCode(
  specialityViews: Projection<SpecialityView>,
  codes: readonly string[],
): Promise<SpecialityView[]> {
  return specialityViews.byIds(codes.map((code) => globalId('Speciality', code)))
}

/** Those of the codes that the classifier has. */
export async function knownQualifications(
  { qualificationViews }: Pick<Classifiers, 'qualificationViews'>,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(codes.map((code) => qualificationViews.find(globalId('Qualification', code))))
  return new Set(codes.filter((_, index) => found[index]))
}

/** The level that a qualification has on a day, or its first one; undefined where the code is not known. */
export function levelOn(found: QualificationView | undefined, on: string): number | undefined {
  const editions = inOrder(found)
  return (editions.findLast(({ validFrom }) => validFrom <= on) ?? editions[0])?.level
}

/**
 * For how many months a certificate of it is valid that is issued on a day; undefined where nobody said so.
 */
export async function validityOfQualification(
  { qualificationViews }: Pick<Classifiers, 'qualificationViews'>,
  code: string,
  on: string,
): Promise<number | undefined> {
  const editions = inOrder(await qualificationViews.find(globalId('Qualification', code)))
  return editions.findLast(({ validFrom }) => validFrom <= on)?.validityMonths
}

function inOrder(found: QualificationView | undefined): QualificationView['editions'] {
  return [...(found?.editions ?? [])].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}

/** The occupations of these job titles of ОКПДТР, by their codes. */
export async function jobTitles(
  { jobTitleViews }: Pick<Classifiers, 'jobTitleViews'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map([...new Set(codes)].map((code) => [globalId('JobTitle', code), code]))
  const found = ids.size > 0 ? await jobTitleViews.byIds([...ids.keys()]) : []
  return new Map(found.flatMap(({ id, okz }) => (okz ? [[ids.get(id)!, okz]] : [])))
}

/** The codes of the specialities that prepare for each occupation. */
export async function specialitiesByOccupation(specialityViews: Projection<SpecialityView>, okzs: readonly string[]) {
  const found = await specialityViews.select({ 'occupations.okz': { $in: okzs } })
  return okzs.map((okz) => ({
    okz,
    codes: found.filter(({ occupations }) => occupations.some((target) => target.okz === okz)).map(({ code }) => code),
  }))
}
