import { tidy } from '@kadry/domain/input'
import { loader } from '@kadry/subgraph/loader'
import type { Assessments } from '../qualification-assessment/store.ts'
import { type Certificate, type CertificateState, checkOf, stateOn } from './certificate.ts'
import type { Certificates } from './store.ts'
import { mayAllBeAttested } from './summary.ts'

type Stores = { readonly assessments: Assessments; readonly certificates: Certificates }

const COUNTED = ['mode', 'qualificationCode', 'theory', 'practice', 'examinedOn', 'outcome', 'appeal', 'candidate']

/** Assessments and certificates, for all the cohorts and centres of a request at once. */
export function certificateLoaders({ assessments, certificates }: Stores) {
  return {
    certifiedOfCohort: loader(
      async (ids) => {
        const among = { cohortId: { $in: ids } }
        const [taken, issued] = await Promise.all([
          assessments.select(among, { fields: [...COUNTED, 'cohortId'] }),
          certificates.select(among, { fields: ['cohortId', 'assessmentId', 'status', 'validTo'] }),
        ])
        return ids.map((id) => ({
          id,
          assessments: taken.filter(({ cohortId }) => cohortId === id),
          certificates: issued.filter(({ cohortId }) => cohortId === id),
        }))
      },
      ({ id }) => id,
    ),
    /** By period and centre, `2024-01-01 2024-12-31 id`. */
    assessmentsOfCentre: loader(
      async (keys) => {
        const asked = keys.map((key) => {
          const [from, to, id] = key.split(' ') as [string, string, string]
          return { key, from, to, id }
        })
        const periods = Map.groupBy(asked, ({ from, to }) => `${from} ${to}`)
        const found = await Promise.all(
          [...periods.values()].map(async (centres) => {
            const { from, to } = centres[0]!
            const among = { centreId: { $in: centres.map(({ id }) => id) }, examinedOn: { $gte: from, $lte: to } }
            const taken = await assessments.select(among, { fields: [...COUNTED, 'centreId'] })
            return centres.map(({ key, id }) => ({ key, assessments: taken.filter(({ centreId }) => centreId === id) }))
          }),
        )
        return found.flat()
      },
      ({ key }) => key,
    ),
  }
}

/**
 * By cohort, whether all of its graduates may have a result of final attestation; missing where nobody says.
 * One read.
 */
export async function attestedIn(
  assessments: Assessments,
  cohorts: readonly { readonly id: string; readonly graduated?: number }[],
): Promise<ReadonlyMap<string, boolean | undefined>> {
  const ids = cohorts.map(({ id }) => id)
  const found = await assessments.select({ cohortId: { $in: ids } }, { fields: [...COUNTED, 'cohortId'] })
  const taken = Map.groupBy(found, ({ cohortId }) => cohortId)
  return new Map(cohorts.map(({ id, graduated = 0 }) => [id, mayAllBeAttested(graduated, taken.get(id) ?? [])]))
}

/** What anybody learns of a certificate whose number and day of issue they know. */
export type CertificateCheck = {
  readonly status: CertificateState | 'NOT_FOUND'
  readonly found?: Pick<Certificate, 'qualificationCode' | 'issuedOn' | 'validTo' | 'councilId'>
}

/**
 * One read of one index entry. A number that was never used, one annulled as issued in error, another day of
 * issue and a text that is no number have none: they are one answer, and the same work.
 */
export async function checkCertificate(
  certificates: Certificates,
  { number, issuedOn }: { readonly number: string; readonly issuedOn: string },
  today: string,
): Promise<CertificateCheck> {
  const [found] = await certificates.select({ check: checkOf(tidy(number).slice(0, 40), issuedOn) }, { limit: 1 })
  return found ? { status: stateOn(found, today), found } : { status: 'NOT_FOUND' }
}
