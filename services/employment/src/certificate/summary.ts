import { type DisclosedCount, type DisclosedRate, disclose, OF_A_SUM, roundedToFive } from '../outcome/disclose.ts'
import type { AssessmentMode, QualificationAssessment } from '../qualification-assessment/qualification-assessment.ts'
import { type Certificate, stateOn } from './certificate.ts'

/** What is counted of an assessment. */
export type Taken = Pick<
  QualificationAssessment,
  'mode' | 'qualificationCode' | 'theory' | 'practice' | 'examinedOn' | 'outcome' | 'appeal' | 'candidate'
> & { readonly id: string }

export type ModeSummary = {
  readonly mode: AssessmentMode
  readonly qualificationCode: string
  readonly taken: DisclosedCount
  readonly passed: DisclosedCount
  readonly appealed: DisclosedCount
}
export type AssessmentSummary = { readonly byMode: readonly ModeSummary[]; readonly certified: DisclosedRate }
export type AssessmentLoad = {
  readonly qualificationCode: string
  /** `YYYY-MM`, Moscow. */
  readonly month: string
  readonly taken: DisclosedCount
  readonly passed: DisclosedCount
}

/**
 * Fewer people to a row, and that there is a row at all, or that it is withheld, would say how many stand
 * in it.
 */
const FEWEST_TO_A_ROW = 15
/** How far from rounding that decides every row the counts must be, in people. */
const SAFE_SLACK = 3

const shown = (n: number) => disclose({ kind: 'COUNT', n }, 'HESA_STANDARD')
const wasTaken = ({ theory, practice }: Taken) => theory !== undefined || practice !== undefined
const hasPassed = ({ outcome }: Taken) => outcome === 'PASSED'

/**
 * The assessments of a cohort of `n` people by mode and qualification, and the share of them that hold a
 * certificate in force on a day (R36): counts are rounded to 5, and withheld where they fit the cohort so
 * tightly that one could be derived; with too few people to a row there are no rows.
 */
export function assessmentSummary(
  n: number,
  assessments: readonly Taken[],
  certificates: readonly Pick<Certificate, 'assessmentId' | 'status' | 'validTo'>[],
  today: string,
): AssessmentSummary {
  const groups = Map.groupBy(assessments.filter(wasTaken), (one) => `${one.mode} ${one.qualificationCode}`)
  const all = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found)
  const rows = roundedToFive(n) < FEWEST_TO_A_ROW * all.length ? [] : all
  const isTight = fitsTightly(
    n,
    rows.map(({ length }) => length),
  )
  const count = (people: number) => (isTight ? OF_A_SUM : shown(people))
  return {
    byMode: rows.map((found) => ({
      mode: found[0]!.mode,
      qualificationCode: found[0]!.qualificationCode,
      taken: count(found.length),
      passed: count(found.filter(hasPassed).length),
      appealed: count(found.filter(({ appeal }) => appeal !== undefined).length),
    })),
    certified: disclose(
      { kind: 'RATE', numerator: certifiedIn(assessments, certificates, today), base: n },
      'HESA_STANDARD',
    ),
  }
}

/** How many people of a cohort hold a certificate in force on a day: one with two of them counts once. */
export function certifiedIn(
  assessments: readonly Pick<Taken, 'id' | 'candidate'>[],
  certificates: readonly Pick<Certificate, 'assessmentId' | 'status' | 'validTo'>[],
  today: string,
): number {
  const personOf = new Map(assessments.map(({ id, candidate }) => [id, candidate ?? id]))
  const valid = certificates.filter((one) => ['VALID', 'EXTENDED'].includes(stateOn(one, today)))
  return new Set(valid.map(({ assessmentId }) => personOf.get(assessmentId) ?? assessmentId)).size
}

/**
 * By shown counts alone, so that withholding says nothing more. Rows that cannot be of people who took one
 * exam each say nothing of how many there are.
 */
function fitsTightly(n: number, taken: readonly number[]): boolean {
  const least = taken.reduce((sum, people) => sum + Math.max(0, roundedToFive(people) - 2), 0)
  const slack = roundedToFive(n) + 2 - least
  return slack >= 0 && slack < SAFE_SLACK
}

/**
 * Whether all of a cohort may have a result of final attestation, as far as the shown rows say; undefined
 * where they say nothing.
 */
export function mayAllBeAttested(n: number, assessments: readonly Taken[]): boolean | undefined {
  const rows = assessmentSummary(n, assessments, [], '').byMode.filter(({ mode }) => mode !== 'NOK')
  if (rows.length === 0 || rows.some(({ taken }) => taken.value === null)) return undefined
  return rows.reduce((most, { taken }) => most + taken.value! + 2, 0) >= roundedToFive(n) - 2
}

/** What a centre examined in a period, by month and qualification. */
export function assessmentLoad(assessments: readonly Taken[]): AssessmentLoad[] {
  const examined = assessments.filter((one) => wasTaken(one) && one.examinedOn !== undefined)
  const groups = Map.groupBy(examined, (one) => `${one.examinedOn!.slice(0, 7)} ${one.qualificationCode}`)
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, found]) => ({
      month: key.slice(0, 7),
      qualificationCode: key.slice(8),
      taken: shown(found.length),
      passed: shown(found.filter(hasPassed).length),
    }))
}
