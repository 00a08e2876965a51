import { given } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import { factsOf, type Sources } from '../agreement/loaders.ts'
import type { Balances } from '../balance/store.ts'
import { attestedIn } from '../certificate/loaders.ts'
import { intakeYearOf } from '../cohort/intake.ts'
import { unknownOrReported } from '../graduate/loaders.ts'
import type { Graduates } from '../graduate/store.ts'
import type { Meetings } from '../meeting/projection.ts'
import type { MonitoringForms } from '../monitoring-form/store.ts'
import { disclose } from '../outcome/disclose.ts'
import { observationDay } from '../outcome/measure.ts'
import { trainingsUnder } from '../programme/store.ts'
import type { Assessments } from '../qualification-assessment/store.ts'
import type { RoadmapPlans } from '../roadmap-plan/projection.ts'
import type { RoadmapFacts } from './checks.ts'

export type RoadmapSources = Sources & {
  readonly balances: Balances
  readonly graduates: Graduates
  readonly forms: MonitoringForms
  readonly plans: RoadmapPlans
  readonly meetings: Meetings
  readonly assessments: Assessments
}

/** What roadmaps of cluster agreements are assessed by; the number of reads does not depend on how many. */
export async function roadmapFactsOf(
  sources: RoadmapSources,
  ids: readonly string[],
  today: string,
): Promise<RoadmapFacts[]> {
  const [views, balances, plans, meetings] = await Promise.all([
    sources.agreements.byIds(ids),
    sources.balances.select({ agreementId: { $in: ids } }),
    sources.plans.select({ agreementId: { $in: ids } }),
    sources.meetings.select({ subjectIds: { $in: ids } }),
  ])
  const clusters = views.filter(({ kind }) => kind === 'CLUSTER')
  const [all, parties] = await Promise.all([
    factsOf(
      sources,
      clusters.map(({ id }) => id),
    ),
    sources.organizations.byIds([...new Set(clusters.flatMap(({ partyIds = [] }) => partyIds))]),
  ])
  const committed = new Map(all.map((facts) => [facts.agreementId, committedOf(facts)]))
  const judged = [...committed.values()].flatMap(({ cohorts }) => cohorts)
  const [share, attested] = await Promise.all([
    sharesAtM6(sources, judged, today),
    attestedIn(sources.assessments, judged),
  ])
  return clusters.map(({ id: agreementId, ...agreement }, index) => {
    const facts = all[index]!
    const { trainings, cohorts } = committed.get(agreementId)!
    const days = [agreement.validFrom ?? '', today]
    const plan = plans.find((one) => one.agreementId === agreementId)
    return {
      ...{ agreementId, agreement, trainings },
      ...(plan ? { plan } : {}),
      partyKinds: new Map(
        parties
          .filter(({ id }) => agreement.partyIds?.includes(id))
          .map((party) => [party.id, new Set(days.flatMap((day) => [...kindsOn(party, day)]))]),
      ),
      ...{ needs: facts.needs, programmes: facts.programmes, targets: facts.targets },
      balances: balances
        .filter((one) => one.agreementId === agreementId)
        .map(({ year, shown: rows }) => ({ year, rows })),
      committedCohorts: cohorts.map((one) => ({ ...one, ...given({ isAttested: attested.get(one.id) }) })),
      unknownAtM6: share(cohorts),
      discussedOn: meetings.flatMap(({ heldOn, subjectIds = [] }) =>
        heldOn && subjectIds.includes(agreementId) ? [heldOn] : [],
      ),
    }
  })
}

/** The places promised under an agreement, and the cohorts of their programmes and intakes. */
function committedOf({ agreementId, programmes, cohorts }: Awaited<ReturnType<typeof factsOf>>[number]) {
  const trainings = trainingsUnder(programmes, agreementId).filter(({ cancellation }) => !cancellation)
  const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]))
  const intakes = new Set(trainings.map(({ programmeId, intakeYear }) => `${programmeId} ${intakeYear}`))
  const joined = cohorts
    .map((cohort) => ({ ...cohort, intakeYear: intakeYearOf(cohort, programmeOf.get(cohort.programmeId)!) }))
    .filter(({ programmeId, intakeYear }) => intakes.has(`${programmeId} ${intakeYear}`))
  return { trainings, cohorts: joined }
}

type Graduated = { readonly id: string; readonly graduatedOn?: string; readonly graduated?: number }

/** R36: one disclosed figure over all the cohorts of an agreement; null where it is withheld. */
async function sharesAtM6(sources: RoadmapSources, cohorts: readonly Graduated[], today: string) {
  const observed = [...new Map(cohorts.map((cohort) => [cohort.id, cohort])).values()].flatMap(
    ({ id, graduatedOn, graduated = 0 }) => {
      const observedOn = graduatedOn && observationDay(graduatedOn, 'M6')
      return observedOn && observedOn <= today ? [{ id, graduated, observedOn }] : []
    },
  )
  const shares = new Map((await unknownOrReported(sources, observed, today)).map((share) => [share.cohortId, share]))
  return (ours: readonly Graduated[]): number | null => {
    const found = ours.flatMap(({ id }) => shares.get(id) ?? [])
    const numerator = found.reduce((sum, share) => sum + share.numerator, 0)
    const base = found.reduce((sum, share) => sum + share.base, 0)
    return disclose({ kind: 'RATE', numerator, base }, 'HESA_STANDARD').value
  }
}
