import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidyLines } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import type { Policy } from '@kadry/figures/policy'
import type { Published } from '@kadry/figures/published'
import type { ObservationPoint } from '@kadry/figures/records'
import type { Stage } from '@kadry/figures/release'
import { afterwards } from './plan.ts'
import { hashOfAll, type VersionFile } from './version-files.ts'

export type VersionStatus = 'CUTTING' | 'PUBLISHED'
export type CutBy = 'CALENDAR' | 'STEWARD'

/** A version of the statistics: what was cut when and why; its bytes are files that never change. */
export type DatasetVersion = {
  readonly number: number
  readonly status: VersionStatus
  /** The moment up to which records are read: the same records and key give the same files. */
  readonly cutAt: string
  readonly publishedOn?: string
  readonly by: CutBy
  readonly reason?: string
  readonly policy: string
  readonly keyPrint: string
  /** What this version publishes, and all that is published by then, itself included. */
  readonly now: readonly Published[]
  readonly published: readonly Published[]
  readonly progress: { readonly done: number; readonly of: number }
  readonly files: readonly VersionFile[]
  /** Present while it is being cut: one at a time. */
  readonly open?: 'CUTTING'
}
type Known = DatasetVersion & { readonly id: string }

export const datasetVersionMoves = lifecycle<VersionStatus>()({
  begin: { from: [], to: 'CUTTING' },
  note: { from: ['CUTTING'] },
  publish: { from: ['CUTTING'], to: 'PUBLISHED' },
})

/** A stage that is published ahead of the calendar reads records of so many people anew. */
export const LEAST_CHANGED = 500

export type Begin = Pick<DatasetVersion, 'number' | 'cutAt' | 'by' | 'keyPrint'> & {
  readonly before: readonly Published[]
  readonly due: readonly Published[]
  /** Stages ahead of the calendar, with how many people have changed since the last one. */
  readonly early?: readonly (Published & { readonly changed: number })[]
  readonly reason?: string
  readonly policy: Pick<Policy, 'id'>
}

/** R35: late evidence is published by a new version, at most three times of a year and point. */
export function begin(_: string, begun: Begin): Decision<DatasetVersion, InvalidInput | RuleRefusal> {
  const { number, cutAt, by, keyPrint, before, due, early = [], reason, policy } = begun
  const problems = reason === undefined ? [] : textProblems('reason', reason)
  if (problems.length > 0) return invalidInput(problems)
  const few = early.find(({ changed }) => changed < LEAST_CHANGED)
  if (few) return tooFewChanged(few)
  const now = [...due, ...early.map(({ year, point, stage }) => ({ year, point, stage }))]
  if (now.length === 0) return nothingDue()
  return {
    next: {
      ...{ number, status: datasetVersionMoves.to('begin'), cutAt, by, keyPrint, policy: policy.id },
      ...(reason === undefined ? {} : { reason: tidyLines(reason) }),
      ...{ now, published: afterwards(before, now), progress: { done: 0, of: 0 }, files: [], open: 'CUTTING' },
    },
    facts: [],
  }
}

/** How many of the years have been cut. */
export function note(
  version: Known,
  progress: DatasetVersion['progress'],
): Decision<DatasetVersion, IllegalTransition> {
  return datasetVersionMoves.refuse('note', version) ?? { next: { ...version, progress }, facts: [] }
}

/** The files are all in the database: from now on it is a version. */
export function publish(
  version: Known,
  files: readonly VersionFile[],
  on: string,
): Decision<DatasetVersion, IllegalTransition> {
  const refused = datasetVersionMoves.refuse('publish', version)
  if (refused) return refused
  const { open: _, id, ...state } = version
  const { number, by, reason, policy, now } = version
  const stages = now.map(({ year, point, stage }) => ({ graduationYear: year, point, stage }))
  return {
    next: { ...state, status: datasetVersionMoves.to('publish'), publishedOn: on, files },
    facts: [
      {
        type: 'dataset.cut.v1',
        data: {
          ...{ id, number, publishedOn: on, by, policy, stages, hash: hashOfAll(files) },
          ...(reason === undefined ? {} : { reason }),
        },
      },
    ],
  }
}

type Kept = Known & { readonly version: number; readonly updatedAt: string }
/** What is published anew from one version to a later one: stages and reasons, never cells. */
export type StageChange = Published & { readonly before?: Stage; readonly version: Kept }

export function changesBetween(versions: readonly Kept[], from: number, to: number): StageChange[] {
  const first = versions.find(({ number }) => number === from)
  return versions
    .filter(({ number }) => from < number && number <= to)
    .sort((a, b) => a.number - b.number)
    .flatMap((version) => version.now.map((one) => ({ ...one, version })))
    .map((change, place, all) => {
      const earlier = [...(first?.published ?? []), ...all.slice(0, place)]
      const before = earlier.findLast(({ year, point }) => year === change.year && point === change.point)?.stage
      return before ? { ...change, before } : change
    })
}

export function cutRunning(): RuleRefusal {
  return ruleRefusal(
    'R35',
    'CUT_RUNNING',
    'Редакция уже готовится: дождитесь её.',
    'A version is being cut: wait for it.',
  )
}

/** R35: there is no fourth publication, and none before the first. */
export function noNextStage(year: number, point: ObservationPoint): RuleRefusal {
  return ruleRefusal(
    'R35',
    'NO_NEXT_STAGE',
    `Год ${year}, ${point}: ещё не публиковался или опубликован окончательно.`,
    `Year ${year}, ${point} has not been published yet, or finally.`,
  )
}

function nothingDue(): RuleRefusal {
  return ruleRefusal(
    'R35',
    'NOTHING_DUE',
    'По календарю публиковать нечего.',
    'By the calendar there is nothing to publish.',
  )
}

function tooFewChanged({ year, point }: Published): RuleRefusal {
  return ruleRefusal(
    'R35',
    'FEW_CHANGED',
    `Год ${year}, ${point}: раньше календаря публикуют, когда изменились сведения не менее чем о ${LEAST_CHANGED} людях.`,
    `Year ${year}, ${point}: ahead of the calendar it is published once records of ${LEAST_CHANGED} people have changed.`,
  )
}
