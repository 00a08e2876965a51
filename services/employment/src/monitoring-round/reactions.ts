import { dayOf } from '@kadry/domain/day'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { Cohorts } from '../cohort/store.ts'
import type { MonitoringForms } from '../monitoring-form/store.ts'
import { daysAfter } from '../outcome/calendar.ts'
import { type Expected, type MonitoringRound, note } from './monitoring-round.ts'
import type { MonitoringRounds } from './store.ts'

const EVERY_MS = 30_000
/** Reports come late; whatever is older has no tasks that matter. */
const FOLLOWED_DAYS = 366

type Sources = { readonly forms: MonitoringForms; readonly cohorts: Cohorts }

/** Cohorts of these years that had graduated by the day, which is when there is something to report. */
export async function expectedIn(
  { cohorts }: Pick<Sources, 'cohorts'>,
  { graduationYears, observedOn }: Pick<MonitoringRound, 'graduationYears' | 'observedOn'>,
): Promise<readonly Expected[]> {
  const found = await cohorts.select({ graduationYear: { $in: [...graduationYears] } })
  return found
    .filter(({ graduatedOn }) => graduatedOn !== undefined && graduatedOn <= observedOn)
    .map(({ id: cohortId, providerId }) => ({ cohortId, providerId }))
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
  const run = async (isOurs: () => Promise<boolean>) => {
    const open = await rounds.select({ observedOn: { $gte: daysAfter(dayOf(now()), -FOLLOWED_DAYS) } })
    let noted = 0
    for (const round of open) {
      if (!(await isOurs())) return noted
      const [expected, reported] = await Promise.all([
        expectedIn(sources, round),
        reportedOn(sources, round.observedOn),
      ])
      const isDone = (found: MonitoringRound & { readonly id: string }) => note(found, expected, reported)
      if (isDone(round).next === round) continue
      const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'monitoring-round' }
      const outcome = await rounds.change(round.id, command, isDone)
      if ('failure' in outcome) throw new Error(`the round ${round.id} could not be noted: ${outcome.failure}`)
      noted += 1
    }
    return noted
  }
  runs({ name: 'monitoring-round', everyMs: EVERY_MS, run })
}
