import { dayOf } from '@kadry/domain/day'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { Assessments } from '../qualification-assessment/store.ts'
import { type AssessmentTally, count, talliesOf } from './assessment-tally.ts'
import { type AssessmentTallies, assessmentTally, tallyId, tallyKey } from './store.ts'

const EVERY_MS = 60_000
const COUNTED = ['centreId', 'qualificationCode', 'examinedOn', 'decidedOn']
/** Writers stamp what they change before it is there: the last minute is always looked at again. */
const OVERLAP_MS = 60_000

/**
 * Counts the months of which an assessment was changed since the last run; the first run of a process and the
 * first one of a day look at all of them, for a month may be over since.
 */
export function runTallies(platform: Platform, assessments: Assessments): void {
  const { now, runs } = platform
  const tallies = assessmentTally.open(platform)
  let looked: Date | undefined
  const run = async (isOurs: () => Promise<boolean>) => {
    const began = now()
    const isWhole = !looked || dayOf(looked) !== dayOf(began)
    const since = isWhole ? undefined : new Date(looked!.getTime() - OVERLAP_MS).toISOString()
    const counted = talliesOf(await countedSince(assessments, since), dayOf(began))
    const known = await tallies.byIds(counted.map(tallyId))
    const before = new Map(known.map((one) => [one.id, one]))
    let written = 0
    for (const tally of counted) {
      const id = tallyId(tally)
      if (count(id, before.get(id), tally).facts.length === 0) continue
      if (!(await isOurs())) return written
      await write(tallies, tally, before.has(id))
      written += 1
    }
    looked = began
    return written
  }
  runs({ name: 'assessment-tally', everyMs: EVERY_MS, run })
}

/** All assessments of the centres that have a changed one: a month is counted whole. */
async function countedSince(assessments: Assessments, since: string | undefined) {
  if (since === undefined) return assessments.select({}, { fields: COUNTED })
  const changed = await assessments.select({ updatedAt: { $gte: since } }, { fields: ['centreId'] })
  const centreIds = [...new Set(changed.map(({ centreId }) => centreId))]
  return centreIds.length === 0 ? [] : assessments.select({ centreId: { $in: centreIds } }, { fields: COUNTED })
}

async function write(tallies: AssessmentTallies, tally: AssessmentTally, isThere: boolean): Promise<void> {
  const id = tallyId(tally)
  const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'assessment-tally' }
  const outcome = isThere
    ? await tallies.change(id, command, (found) => count(id, found, tally))
    : await tallies.create(command, () => count(id, undefined, tally), tallyKey(tally))
  if ('failure' in outcome && outcome.failure !== 'DUPLICATE')
    throw new Error(`the tally ${id} could not be written: ${outcome.failure}`)
}
