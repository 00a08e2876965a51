import type { RawEvent } from '@kadry/contracts/envelope'
import { dayOf } from '@kadry/domain/day'
import { causedBy } from '@kadry/messaging/follow'
import type { Job } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import type { Agreements } from '../agreement/store.ts'
import type { PublicationObligations } from '../publication-obligation/store.ts'
import type { ResolutionItem } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { type Resolutions, resolutionItem } from '../resolution/store.ts'
import type { WorkingGroups } from '../working-group/store.ts'
import { type Counting, recount } from './count.ts'
import { type Measured, measure, type Subject } from './loaders.ts'
import { METRICS, type MetricKind } from './metric.ts'

/** Records that a fact has changed, by type. */
export type Changed = { readonly type: Subject; readonly ids: readonly string[] }
/** Counts again what is measured in these records. */
export type OnChange = (event: Fact, changed: Changed) => Promise<void>
type Fact = Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent' | 'type' | 'time' | 'data'>

export type Stores = {
  readonly resolutions: Resolutions
  readonly workingGroups: WorkingGroups
  readonly agreements: Agreements
  readonly publicationObligations: PublicationObligations
}
type Parts = Stores & {
  readonly measured: () => Measured
  readonly now: () => Date
}

export function agreementsChanged(ids: readonly (string | undefined)[]): Changed {
  return { type: 'Agreement', ids: [...new Set(ids.filter((id) => id !== undefined))] }
}

/** Facts that take away what was counted; any other one makes progress fall only by asking for more. */
const TAKE_AWAY = new Set([
  'seat.vacated.v1',
  'workingGroup.suspended.v1',
  'workingGroup.completed.v1',
  'workingGroup.dissolved.v1',
  'agreement.terminated.v1',
  'agreement.expired.v1',
  'agreement.renewed.v1',
  'need.rejected.v1',
  'need.withdrawn.v1',
  'need.lapsed.v1',
  'training.cancelled.v1',
  'roadmapStage.reopened.v1',
  'publication.missed.v1',
  'publication.retracted.v1',
])

/**
 * R15: counts again for every item that is measured in what a fact has changed, by name or as what the item
 * led to. A fact is applied to a resolution once; the number of queries does not depend on how much there is.
 */
export function recounting(parts: Parts): OnChange {
  const { resolutions, measured, now } = parts
  return async (event, changed) => {
    const affected = await affectedBy(parts, changed)
    for (const { id } of affected)
      await resolutions.change(id, causedBy(event), async (found) => {
        const counts = await measure(measured(), items(found, changed), dayOf(now()))
        return recount(found, counts, countingBy(event, now()))
      })
  }
}

/** Metrics that a day changes, with no fact of that day: an end, a term or a vacancy was decided before. */
const BY_CALENDAR: readonly MetricKind[] = ['AGREEMENT_IN_FORCE', 'COMPOSITION_COMPLETE', 'PUBLICATIONS_ON_TIME']

/** What begins and ends by the calendar alone is counted again once on each day. */
export function dailyRecount({ resolutions, measured, now }: Parts): Job {
  let counted = ''
  return {
    name: 'metrics',
    everyMs: 60_000,
    run: async (isOurs) => {
      const today = dayOf(now())
      if (counted === today) return 0
      let changed = 0
      for (const found of await resolutions.select({ 'items.metric.kind': { $in: BY_CALENDAR } })) {
        if (!(await isOurs())) return changed
        const counts = await measure(measured(), found.items.filter(isByCalendar), today)
        const again = (state: Known) => recount(state, counts, { at: now().toISOString() })
        if (!again(found).next.items.some((item, index) => item !== found.items[index])) continue
        const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'metrics' }
        await resolutions.change(found.id, command, again)
        changed += 1
      }
      counted = today
      return changed
    },
  }
}

function isByCalendar({ metric }: ResolutionItem): boolean {
  return metric !== undefined && BY_CALENDAR.includes(metric.kind)
}

/** The items that records came from, by the type of the records. */
const ORIGINS: Readonly<Record<Subject, (from: Parts, ids: readonly string[]) => Promise<readonly string[]>>> = {
  WorkingGroup: async ({ workingGroups }, ids) =>
    (await workingGroups.byIds(ids)).flatMap(({ resolutionItemId }) => resolutionItemId ?? []),
  Agreement: async ({ agreements }, ids) => (await agreements.byIds(ids)).flatMap(({ originIds }) => originIds),
  PublicationObligation: async ({ publicationObligations }, ids) =>
    (await publicationObligations.byIds(ids)).flatMap(({ originId }) => originId ?? []),
}

async function affectedBy(parts: Parts, { type, ids }: Changed) {
  if (ids.length === 0) return []
  const { resolutions } = parts
  const wholes = (await ORIGINS[type](parts, ids)).map(resolutionItem.wholeIdOf).filter((id) => id !== undefined)
  const found = await resolutions.select({
    $or: [{ _id: { $in: wholes } }, { 'items.metric.subjectIds': { $in: ids } }],
  })
  return found.filter((resolution) => items(resolution, { type, ids }).length > 0)
}

/** Which of its items may be measured in records of this type. */
function items(resolution: Stored<Resolution>, { type }: Changed) {
  return resolution.items.filter(({ metric }) => metric && METRICS[metric.kind].subject === type)
}

function countingBy({ type, key, time, data }: Fact, now: Date): Counting {
  const { organizationId, on } = data as { readonly organizationId?: string; readonly on?: string }
  const loss = { type, subjectId: key, ...(organizationId ? { organizationId } : {}) }
  const about = { takesAway: TAKE_AWAY.has(type), isState: /\.state\.v\d+$/.test(type) }
  return { at: now.toISOString(), fact: { time, loss, ...about, ...(on ? { on } : {}) } }
}
