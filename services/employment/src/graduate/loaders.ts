import { dayOf } from '@kadry/domain/day'
import { standardOf } from '@kadry/domain/qualification-area'
import { loader } from '@kadry/subgraph/loader'
import type { Certificates } from '../certificate/store.ts'
import type { Cohorts } from '../cohort/store.ts'
import { columnsOn } from '../monitoring-form/columns.ts'
import { type MonitoringReport, submissionOf } from '../monitoring-form/monitoring-form.ts'
import type { MonitoringForms } from '../monitoring-form/store.ts'
import { measure, type Share } from '../outcome/measure.ts'
import { measureReport, standingReport } from '../outcome/reported.ts'
import type { Assessments } from '../qualification-assessment/store.ts'
import { isInUse } from './basis.ts'
import { type CertifiedOf, nobodyCertified } from './certified.ts'
import { type KnownGraduate, knownAt } from './known.ts'
import { type Graduates, type Pseudonyms, placeId } from './store.ts'

/** A cohort, how many graduated with it, and the day on which its graduates are looked at. */
type Observed = { readonly id: string; readonly graduated: number; readonly observedOn: string }
type UnknownShare = Share & { readonly cohortId: string }

const READ = ['cohortId', 'basis', 'spells', 'statuses', 'verdicts', 'rulings']

/**
 * What is known now of the graduates of each cohort whose basis is in force on the day (R45): all that any
 * figure is made of.
 */
export async function knownGraduates(
  graduates: Graduates,
  cohortIds: readonly string[],
  today: string,
  certifiedOf: CertifiedOf = nobodyCertified,
): Promise<ReadonlyMap<string, readonly KnownGraduate[]>> {
  const [found, certified] = await Promise.all([
    graduates.select({ cohortId: { $in: cohortIds } }, { fields: READ }),
    certifiedOf(cohortIds),
  ])
  const used = Map.groupBy(
    found.filter((one) => isInUse(one, today)),
    ({ cohortId }) => cohortId!,
  )
  const known = (one: (typeof found)[number]) => ({ ...knownAt(one), certified: certified.get(one.id) ?? [] })
  return new Map([...used].map(([cohortId, ours]) => [cohortId, ours.map(known)]))
}

type Certifying = {
  readonly cohorts: Cohorts
  readonly assessments: Assessments
  readonly certificates: Certificates
  readonly pseudonyms: Pseudonyms | undefined
}

/**
 * What centres have certified of graduates. A candidate is the graduate at the place of the same pseudonym,
 * so a centre and a college that make theirs under different keys are never brought together (decision 155).
 */
export function certifiedBy({ cohorts, assessments, certificates, pseudonyms }: Certifying): CertifiedOf {
  return async (cohortIds) => {
    if (!pseudonyms || cohortIds.length === 0) return new Map()
    const among = { cohortId: { $in: cohortIds } }
    const [issued, taken, taught] = await Promise.all([
      certificates.select({ ...among, status: { $ne: 'ANNULLED' } }, { fields: CERTIFIED }),
      assessments.select(among, { fields: ['cohortId', 'candidate'] }),
      cohorts.select({ _id: { $in: cohortIds } }, { fields: ['programmeId'] }),
    ])
    const programmeOf = new Map(taught.map(({ id, programmeId }) => [id, programmeId]))
    const graduateOf = new Map(
      taken.flatMap(({ id, cohortId, candidate }) => {
        const programmeId = programmeOf.get(cohortId ?? '')
        return candidate && programmeId ? [[id, placeId(pseudonyms.place(programmeId, candidate))]] : []
      }),
    )
    const found = issued.flatMap(({ assessmentId, qualificationCode, issuedOn: from, validTo: to }) => {
      const graduateId = graduateOf.get(assessmentId)
      const standard = standardOf(qualificationCode)
      return graduateId && standard ? [{ graduateId, certified: { standard, from, to } }] : []
    })
    const ofEach = Map.groupBy(found, ({ graduateId }) => graduateId)
    return new Map([...ofEach].map(([id, all]) => [id, all.map(({ certified }) => certified)]))
  }
}

const CERTIFIED = ['assessmentId', 'qualificationCode', 'issuedOn', 'validTo']

type Kept = { readonly graduates: Graduates; readonly certifiedOf: CertifiedOf; readonly now: () => Date }

/** Whatever is asked of many cohorts in one request is read in one go. */
export function graduateLoaders({ graduates, certifiedOf, now }: Kept) {
  return {
    graduatesOfCohort: loader(
      async (ids) => {
        const found = await knownGraduates(graduates, ids, dayOf(now()), certifiedOf)
        return ids.map((cohortId) => ({ cohortId, graduates: found.get(cohortId) ?? [] }))
      },
      ({ cohortId }) => cohortId,
    ),
  }
}

/**
 * Of how many who graduated with each cohort nothing is known on its day, by the same choice as outcomes:
 * where not all who graduated are recorded, the report that stands for the day says it.
 */
export async function unknownOrReported(
  { graduates, forms }: { readonly graduates: Graduates; readonly forms: MonitoringForms },
  cohorts: readonly Observed[],
  today: string,
): Promise<UnknownShare[]> {
  if (cohorts.length === 0) return []
  const ids = cohorts.map(({ id }) => id)
  const [known, filed] = await Promise.all([
    knownGraduates(graduates, ids, today),
    forms.select({ cohortId: { $in: ids } }),
  ])
  const reportsOf = Map.groupBy(filed, ({ cohortId }) => cohortId)
  return cohorts.map(({ id, graduated, observedOn }) => {
    const recorded = known.get(id) ?? []
    const unrecorded = Math.max(0, graduated - recorded.length)
    const reports = (reportsOf.get(id) ?? []).flatMap((form) => form.reports)
    const report = unrecorded === 0 ? undefined : standingReport(reports, observedOn)
    return { cohortId: id, ...(report ? unknownIn(report) : unknownAmong(recorded, unrecorded, observedOn)) }
  })
}

function unknownIn(report: MonitoringReport): Share {
  return measureReport(submissionOf(report).counts, columnsOn(report.observedOn)).unknownShare
}

function unknownAmong(graduates: readonly KnownGraduate[], unrecorded: number, day: string): Share {
  const on = { graduatedOn: day, observedOn: day, today: day }
  return measure({ ...on, graduates, unrecorded, targets: [] }).unknownShare
}
