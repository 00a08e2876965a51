import type { Fact } from '@kadry/contracts/catalogue'
import type { STAGES } from '@kadry/contracts/governance/roadmap-plan'
import { dayOf } from '@kadry/domain/day'
import type { Change } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'

export type StageCode = (typeof STAGES)[number]
export type StageStatus = 'NOT_STARTED' | 'ENTERED' | 'COMPLETED' | 'BLOCKED' | 'SKIPPED'

/** Something that has to happen before a stage is completed, as anybody may know it. */
export type MissingFact = {
  readonly fact:
    | 'AGREEMENT_IN_FORCE'
    | 'EMPLOYER_PARTY'
    | 'COLLEGE_PARTY'
    | 'SECTOR'
    | 'NEED_OF_EMPLOYER'
    | 'DECISION_ON_NEED'
    | 'BALANCE'
    | 'PLACES_FOR_GAP'
    | 'ENROLMENT'
    | 'GRADUATION'
    | 'ATTESTATION'
    | 'STATUS_AT_M6'
    | 'OUTCOME_AT_M12'
    | 'AGENDA_ITEM'
  /** Whom it is expected of, where that is one body. */
  readonly organizationId?: string
  /** A need, programme or cohort. */
  readonly subjectId?: string
  readonly okz?: string
  readonly oktmo?: string
  readonly year?: number
  /** How many people are missing, by shown numbers. */
  readonly people?: number
}

/** It holds where nothing is missing. */
export type StageCheck = { readonly name: string; readonly missing: readonly MissingFact[] }

export type RoadmapStage = {
  readonly code: StageCode
  readonly status: StageStatus
  readonly checks: readonly StageCheck[]
  /** RFC 3339, UTC: when it was seen that it began and that it was done. */
  readonly enteredAt?: string
  readonly completedAt?: string
  /** By the plan of governance. */
  readonly responsibleIds: readonly string[]
  readonly dueOn?: string
  readonly skippedById?: string
}

/** How far the nine stages of an agreement got, computed of facts. */
export type Roadmap = {
  readonly agreementId: string
  readonly sectorCode?: string
  readonly years: readonly number[]
  /** S1 to S9, in order. */
  readonly stages: readonly RoadmapStage[]
}

/** What facts and plan say of the stages now. */
export type Assessed = Omit<Roadmap, 'stages'> & {
  /** The agreement was in force and is no more. */
  readonly isOver: boolean
  readonly stages: readonly Omit<RoadmapStage, 'status' | 'enteredAt' | 'completedAt'>[]
}

export function isSatisfied({ missing }: StageCheck): boolean {
  return missing.length === 0
}

/** The first stage that is neither completed nor skipped; the last where all are. */
export function currentOf({ stages }: Pick<Roadmap, 'stages'>): RoadmapStage {
  return stages.find(({ status }) => status !== 'COMPLETED' && status !== 'SKIPPED') ?? stages.at(-1)!
}

/** What the blocked stage lacks, or nothing. */
export function blockedBy({ status, checks }: RoadmapStage): readonly MissingFact[] {
  return status === 'BLOCKED' ? checks.flatMap(({ missing }) => missing) : []
}

/**
 * The roadmap as it is now. A stage is entered when all before it are completed or skipped, completed when
 * its checks hold, and blocked when its term or that of a later stage has passed, or the agreement is over.
 * What no longer holds reopens its stage. At least one fact says what has changed.
 */
export function advance(
  id: string,
  before: Roadmap | undefined,
  { isOver, ...assessed }: Assessed,
  at: string,
): Change<Roadmap> {
  const today = dayOf(at)
  const open = assessed.stages.findIndex(({ skippedById, checks }) => !skippedById && !checks.every(isSatisfied))
  const current = open < 0 ? assessed.stages.length : open
  const term = assessed.stages
    .slice(current)
    .flatMap(({ dueOn }) => dueOn ?? [])
    .toSorted()[0]
  const isBlocked = isOver || (term !== undefined && term < today)
  const stages = assessed.stages.map((stage, index): RoadmapStage => {
    const known = before?.stages.find(({ code }) => code === stage.code)
    const status = stage.skippedById ? 'SKIPPED' : statusAt(index, current, isBlocked)
    if (status === 'NOT_STARTED' || status === 'SKIPPED') return { ...stage, status }
    const enteredAt = known?.enteredAt ?? at
    if (status !== 'COMPLETED') return { ...stage, status, enteredAt }
    return { ...stage, status, enteredAt, completedAt: known?.completedAt ?? at }
  })
  const next = { ...assessed, stages }
  const facts = stages.flatMap((stage) => factsOf(id, next, stage, before, today, term))
  return { next, facts: facts.length > 0 ? facts : [assessedFact(id, next)] }
}

function statusAt(index: number, current: number, isBlocked: boolean): StageStatus {
  if (index < current) return 'COMPLETED'
  if (index > current) return 'NOT_STARTED'
  return isBlocked ? 'BLOCKED' : 'ENTERED'
}

/** Whether anything but the moments differs. */
export function isChanged(before: Roadmap | undefined, after: Roadmap): boolean {
  return !before || said(before) !== said(after)
}

function said({ agreementId, sectorCode, years, stages }: Roadmap): string {
  const still = stages.map(({ enteredAt, completedAt, ...stage }) => [
    ...[stage.code, stage.status, stage.responsibleIds, stage.dueOn, stage.skippedById],
    ...[enteredAt !== undefined, completedAt !== undefined],
    stage.checks.map(({ name, missing }) => [name, missing.map(keyOf)]),
  ])
  return JSON.stringify([agreementId, sectorCode, years, still])
}

function keyOf({ fact, organizationId, subjectId, okz, oktmo, year, people }: MissingFact): unknown[] {
  return [fact, organizationId, subjectId, okz, oktmo, year, people]
}

function factsOf(
  id: string,
  { agreementId, sectorCode }: Roadmap,
  stage: RoadmapStage,
  before: Roadmap | undefined,
  on: string,
  term: string | undefined,
): Fact[] {
  const known = before?.stages.find(({ code }) => code === stage.code)
  const data = { id, agreementId, ...given({ sectorCode }), stage: stage.code, on }
  const was = known?.status ?? 'NOT_STARTED'
  const isDone = (status: StageStatus) => status === 'COMPLETED' || status === 'SKIPPED'
  const facts: Fact[] = []
  if (isDone(was) && !isDone(stage.status)) facts.push({ type: 'roadmapStage.reopened.v1', data })
  else if (was === 'NOT_STARTED' && stage.enteredAt) facts.push({ type: 'roadmapStage.entered.v1', data })
  if (stage.status === 'COMPLETED' && was !== 'COMPLETED') facts.push({ type: 'roadmapStage.completed.v1', data })
  if (stage.status === 'SKIPPED' && was !== 'SKIPPED')
    facts.push({ type: 'roadmapStage.skipped.v1', data: { ...data, resolutionItemId: stage.skippedById! } })
  if (stage.status === 'BLOCKED' && (was !== 'BLOCKED' || lackOf(known!) !== lackOf(stage))) {
    const dueOn = term !== undefined && term < on ? term : undefined
    const missing = blockedBy(stage).map((one) => ({ ...one }))
    facts.push({ type: 'roadmapStage.blocked.v1', data: { ...data, ...given({ dueOn }), missing } })
  }
  if (stage.status === 'ENTERED' && was === 'BLOCKED') facts.push({ type: 'roadmapStage.unblocked.v1', data })
  return facts
}

function lackOf(stage: RoadmapStage): string {
  return JSON.stringify(blockedBy(stage).map(keyOf))
}

function assessedFact(id: string, next: Roadmap): Fact {
  const { agreementId, sectorCode } = next
  const data = { id, agreementId, ...given({ sectorCode }), currentStage: currentOf(next).code }
  return { type: 'roadmap.assessed.v1', data }
}
