import { dayOf } from '@kadry/domain/day'
import type { Job } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import type { Organizations } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { Cohorts } from '../cohort/store.ts'
import type { MonitoringForms } from '../monitoring-form/store.ts'
import { successorsOf } from '../organization/loaders.ts'
import { daysAfter } from '../outcome/calendar.ts'
import { type Expected, type MonitoringRound, note, silentIn } from './monitoring-round.ts'
import type { MonitoringRounds } from './store.ts'

const EVERY_MS = 30_000
/** Cohorts graduate, and colleges merge, for so long after the day that a round asks about. */
const FOLLOWED_DAYS = 366

type Sources = {
  readonly forms: MonitoringForms
  readonly cohorts: Cohorts
  readonly organizations: Organizations
}

/**
 * Cohorts of these years that had graduated by the day, which is when there is something to report. Of a
 * college that was merged its successor reports; of one that is gone without one, nobody does.
 */
export async function expectedIn(
  { cohorts, organizations }: Pick<Sources, 'cohorts' | 'organizations'>,
  { graduationYears, observedOn }: Pick<MonitoringRound, 'graduationYears' | 'observedOn'>,
): Promise<readonly Expected[]> {
  const found = await cohorts.select({ graduationYear: { $in: [...graduationYears] } })
  const graduated = found.filter(({ graduatedOn }) => graduatedOn !== undefined && graduatedOn <= observedOn)
  const successors = await successorsOf(
    organizations,
    graduated.map(({ providerId }) => providerId),
  )
  return graduated.flatMap(({ id: cohortId, providerId }) => {
    const successor = successors.get(providerId)
    return successor ? [{ cohortId, providerId: successor }] : []
  })
}

/** The cohorts on which something was filed as of a day; what is filed first is about all graduates. */
export async function reportedOn({ forms }: Pick<Sources, 'forms'>, observedOn: string): Promise<ReadonlySet<string>> {
  return new Set((await forms.select({ observedOn })).map(({ cohortId }) => cohortId))
}

/**
 * Rounds follow the forms and cohorts, however late one looks: a report is one write, and the tasks of its
 * college are taken off here.
 */
export function runRounds(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  sources: Sources,
  rounds: MonitoringRounds,
): void {
  const run: Job['run'] = async (isOurs, stuck) => {
    const since = daysAfter(dayOf(now()), -FOLLOWED_DAYS)
    const followed = (await rounds.select({})).filter(
      (round) => round.observedOn >= since || silentIn(round).length > 0,
    )
    let noted = 0
    for (const round of followed) {
      if (!(await isOurs())) return noted
      try {
        noted += await follow(round)
      } catch (error) {
        stuck(round.id, error)
      }
    }
    return noted
  }
  const follow = async (round: Stored<MonitoringRound>): Promise<number> => {
    const [expected, reported] = await Promise.all([expectedIn(sources, round), reportedOn(sources, round.observedOn)])
    const isDone = (found: MonitoringRound & { readonly id: string }) => note(found, expected, reported)
    if (isDone(round).next === round) return 0
    const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'monitoring-round' }
    const outcome = await rounds.change(round.id, command, isDone)
    if ('failure' in outcome) throw new Error(`the round ${round.id} could not be noted: ${outcome.failure}`)
    return 1
  }
  runs({ name: 'monitoring-round', everyMs: EVERY_MS, run })
}
