import { dayOf } from '@kadry/domain/day'
import type { AggregateStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { again } from '@kadry/mongo/retry'
import type { Cohorts } from '../cohort/store.ts'
import { isInUse } from '../graduate/basis.ts'
import { isRecorded } from '../graduate/graduate.ts'
import { knownAt } from '../graduate/known.ts'
import type { Graduates } from '../graduate/store.ts'
import type { MonitoringForms } from '../monitoring-form/store.ts'
import type { CohortEvidence, GraduatedCohort, PersonEvidence, RecordedFact } from './evidence.ts'
import { REPORT_FACTS, reportsAt } from './reports.ts'

export type EvidenceSources = {
  readonly connection: Pick<Connection, 'collection'>
  readonly cohorts: Cohorts
  readonly graduates: Graduates
  readonly forms: MonitoringForms
}

/** How many graduates are read at once: what is in memory does not grow with the cohorts. */
const PORTION = 4000

/** The graduation years of which there are cohorts, ascending. */
export async function graduationYears({ cohorts }: Pick<EvidenceSources, 'cohorts'>): Promise<number[]> {
  const found = await again((bound) =>
    cohorts.model.collection.distinct('graduationYear', { graduatedOn: { $gt: '' } }, bound),
  )
  return (found as number[]).sort((a, b) => a - b)
}

/** The cohorts of a year whose graduation had been recorded by a moment (RFC 3339, UTC), by id. */
export async function graduatedCohorts(
  { cohorts, connection }: Pick<EvidenceSources, 'cohorts' | 'connection'>,
  year: number,
  asOf: string,
): Promise<GraduatedCohort[]> {
  const found = await cohorts.select({ graduationYear: year, graduatedOn: { $exists: true } })
  const ids = found.map(({ id }) => id)
  const facts = await factsAbout(cohorts, connection, ids, ['cohort.graduated.v1'])
  const known = found.filter(({ id, updatedAt }) => (facts.get(id)?.at(-1)?.time ?? updatedAt) <= asOf)
  return (known as ((typeof known)[number] & GraduatedCohort)[]).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What was known by a moment of the graduates of a year, in portions that fit memory. */
export async function* evidenceOf(
  sources: EvidenceSources,
  year: number,
  asOf: string,
): AsyncGenerator<readonly CohortEvidence[]> {
  const all = await graduatedCohorts(sources, year, asOf)
  for (const cohorts of portions(all)) {
    const ids = cohorts.map(({ id }) => id)
    const [people, forms] = await Promise.all([
      peopleOf(sources.graduates, ids, asOf),
      sources.forms.select({ cohortId: { $in: ids } }),
    ])
    const facts = await factsAbout(
      sources.forms,
      sources.connection,
      forms.map(({ id }) => id),
      REPORT_FACTS,
    )
    const peopleIn = Map.groupBy(people, ({ cohortId }) => cohortId)
    const formsOf = Map.groupBy(forms, ({ cohortId }) => cohortId)
    yield cohorts.map((cohort) => ({
      cohort,
      people: (peopleIn.get(cohort.id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
      reports: (formsOf.get(cohort.id) ?? []).flatMap((form) => reportsAt(form, facts.get(form.id) ?? [], asOf)),
    }))
  }
}

function* portions(cohorts: readonly GraduatedCohort[]): Generator<readonly GraduatedCohort[]> {
  let portion: GraduatedCohort[] = []
  let people = 0
  for (const cohort of cohorts) {
    portion.push(cohort)
    people += cohort.graduated
    if (people < PORTION) continue
    yield portion
    portion = []
    people = 0
  }
  if (portion.length > 0) yield portion
}

/** The graduates of cohorts as they were known at a moment, those alone that figures may read. */
export async function peopleOf(
  graduates: Pick<Graduates, 'select'>,
  cohortIds: readonly string[],
  asOf: string,
): Promise<PersonEvidence[]> {
  const found = await graduates.select({ cohortId: { $in: cohortIds }, recordedAt: { $lte: asOf } })
  const day = dayOf(asOf)
  return found
    .filter(isRecorded)
    .filter((one) => isInUse(one, day))
    .map((one) => ({ ...knownAt(one, asOf), id: one.id, cohortId: one.cohortId, sex: one.sex ?? 'NOT_STATED' }))
}

type Logged = RecordedFact & { readonly key: string; readonly seq: number }

/**
 * The facts of these types about each record, oldest first: those of the log, and those that still wait in
 * the record's own document. Records that were written without facts (a seed, an older version) have none.
 */
export async function factsAbout(
  { model }: Pick<AggregateStore<unknown>, 'model'>,
  connection: Pick<Connection, 'collection'>,
  ids: readonly string[],
  types: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedFact[]>> {
  if (ids.length === 0) return new Map()
  // Documents first: facts only ever move from them to the log.
  const waiting = (await again((bound) =>
    model.collection
      .find({ _id: { $in: ids }, 'outbox.type': { $in: types } } as never, { projection: { outbox: 1 }, ...bound })
      .toArray(),
  )) as unknown as readonly { readonly _id: string; readonly outbox: readonly Omit<Logged, 'key'>[] }[]
  const logged = (await again((bound) =>
    connection
      .collection('facts')
      .find({ key: { $in: ids }, type: { $in: types } } as never, {
        projection: { key: 1, seq: 1, type: 1, time: 1, data: 1 },
        ...bound,
      })
      .toArray(),
  )) as unknown as readonly Logged[]
  const all = new Map<string, Map<number, RecordedFact>>()
  const note = (key: string, fact: Omit<Logged, 'key'>) => {
    if (!types.includes(fact.type)) return
    const known = all.get(key) ?? new Map<number, RecordedFact>()
    all.set(key, known.set(fact.seq, fact))
  }
  for (const { _id, outbox } of waiting) for (const fact of outbox) note(_id, fact)
  for (const fact of logged) note(fact.key, fact)
  return new Map(
    [...all].map(([key, known]) => [key, [...known].sort(([a], [b]) => a - b).map(([, fact]) => fact)] as const),
  )
}
