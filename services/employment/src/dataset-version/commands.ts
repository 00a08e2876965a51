import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { changedPeople, knownKey, knownOf } from '@kadry/figures/known'
import { KADRY_1 } from '@kadry/figures/policy'
import type { Published, YearPoint } from '@kadry/figures/published'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { PublishDatasetVersionInput } from '../graphql.generated.ts'
import { graduationYears } from '../records/loaders.ts'
import { begin, cutRunning, noNextStage } from './dataset-version.ts'
import { peopleOfYear, surroundingsOfYears } from './loaders.ts'
import { dueOn, nextStage } from './plan.ts'
import { datasetVersion } from './store.ts'

const on = commandsOn(
  datasetVersion,
  ({ versions }: Context) => versions.store,
  payloadOf('DatasetVersionPayload', 'datasetVersion'),
)

/** Of two who begin one at once the second is refused: one is open at a time. */
export const publishDatasetVersion = on.create(
  async (id, { ahead, reason }: PublishDatasetVersionInput, context) => {
    const { versions, now } = context
    const refused = await versions.refused()
    if (refused) return refused
    const last = await versions.last()
    if (last?.status === 'CUTTING') return cutRunning()
    const [before, cutAt] = [last?.published ?? [], now().toISOString()]
    const due = dueOn(await graduationYears(context), before, dayOf(cutAt))
    const wanted = (ahead ?? [])
      .map(({ year, at }): YearPoint => ({ year, point: at }))
      .filter(
        ({ year, point }, place, all) => all.findIndex((one) => one.year === year && one.point === point) === place,
      )
      .filter((one) => !due.some(({ year, point }) => year === one.year && point === one.point))
    const early: (Published & { changed: number })[] = []
    for (const one of wanted) {
      const stage = nextStage(before, one)
      if (!stage) return noNextStage(one.year, one.point)
      early.push({ ...one, stage, changed: await changedSince(context, one, cutAt) })
    }
    const by = { by: 'STEWARD', keyPrint: versions.key!.print, policy: KADRY_1 } as const
    return begin(id, { number: (last?.number ?? 0) + 1, cutAt, ...by, before, due, early, ...given({ reason }) })
  },
  { duplicate: () => cutRunning() },
)

/** How many people of a year are others, or known otherwise, than when the point was published last. */
async function changedSince(context: Context, { year, point }: YearPoint, cutAt: string): Promise<number> {
  const sources = { ...context, connection: context.versions.connection }
  const surroundings = await surroundingsOfYears(sources, [year], cutAt)
  const now = [{ year, point, stage: 'PROVISIONAL' as const }]
  const people = await peopleOfYear(sources, year, { cutAt, now, surroundings })
  return changedPeople(await context.versions.known(knownKey(year, point)), knownOf(people, point))
}
