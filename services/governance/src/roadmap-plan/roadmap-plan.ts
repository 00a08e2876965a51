import { STAGES } from '@kadry/contracts/governance/roadmap-plan'
import type { Decision } from '@kadry/domain/decision'
import { regionalOktmoProblems } from '@kadry/domain/identifiers'
import { between, given, unless } from '@kadry/domain/input'
import {
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'

export type StageCode = (typeof STAGES)[number]

/** What the plan says of a stage; a stage that it says nothing of is not in it. */
export type PlannedStage = {
  readonly stage: StageCode
  readonly responsibleIds: readonly string[]
  /** The last day. */
  readonly dueOn?: string
  /** The resolution item by which it is passed over. */
  readonly skippedById?: string
}
export type NewStage = Omit<PlannedStage, 'skippedById'>

/** Which demand a gap is of: an occupation, a territory and a calendar year. */
export type Gap = { readonly okz: string; readonly oktmo: string; readonly year: number }
/** A gap that need not be closed by training. */
export type GapWaiver = Gap & { readonly resolutionItemId: string }

/**
 * Who answers for the stages of an agreement's roadmap, by when, and what is passed over. How far the stages
 * got is computed where their facts are (`docs/decisions/008`).
 */
export type RoadmapPlan = {
  readonly agreementId: string
  /** In the order of the stages. */
  readonly stages: readonly PlannedStage[]
  readonly waivers: readonly GapWaiver[]
}
type Known = RoadmapPlan & { readonly id: string }

const MOST_RESPONSIBLE = 20
const MOST_WAIVERS = 500

type DrawnUp = { readonly agreementId: string; readonly stages: readonly NewStage[] }

export function drawUp(id: string, { agreementId, stages }: DrawnUp): Decision<RoadmapPlan, InvalidInput> {
  const problems = [
    ...stages.flatMap((one, index) => responsibleProblems(['stages', String(index), 'responsibleIds'], one)),
    ...stages.flatMap(({ stage }, index) =>
      unless(
        stages.findIndex((one) => one.stage === stage) === index,
        ['stages', String(index), 'stage'],
        'REPEATED',
        'Этап назван дважды.',
        'The stage is named twice.',
      ),
    ),
    ...orderProblems('stages', stages),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const ordered = inOrder(stages.map(withoutNothing))
  return {
    next: { agreementId, stages: ordered, waivers: [] },
    facts: [{ type: 'roadmapPlan.drawnUp.v1', data: { id, agreementId, stages: ordered.map(published) } }],
  }
}

/** Planned again it is corrected; by which item it was skipped stays. */
export function planStage(plan: Known, wanted: NewStage): Decision<RoadmapPlan, InvalidInput> {
  const stages = replaced(plan, { ...withoutNothing(wanted), ...given({ skippedById: skipOf(plan, wanted.stage) }) })
  const problems = [...responsibleProblems('responsibleIds', wanted), ...orderProblems('dueOn', stages)]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...plan, stages },
    facts: [{ type: 'roadmapPlan.stagePlanned.v1', data: { id: plan.id, ...published(wanted) } }],
  }
}

type Skipping = { readonly stage: StageCode; readonly resolutionItemId: string }

/** `refused` says what stands in the way of the item. */
export function skipStage(
  plan: Known,
  { stage, resolutionItemId }: Skipping,
  refused: RuleRefusal | undefined,
): Decision<RoadmapPlan, RuleRefusal> {
  if (refused) return refused
  if (skipOf(plan, stage))
    return ruleRefusal('R41', 'SKIPPED_ALREADY', 'Этап уже пропущен.', 'The stage is skipped already.')
  const found = plan.stages.find((one) => one.stage === stage) ?? { stage, responsibleIds: [] }
  return {
    next: { ...plan, stages: replaced(plan, { ...found, skippedById: resolutionItemId }) },
    facts: [{ type: 'roadmapPlan.stageSkipped.v1', data: { id: plan.id, stage, resolutionItemId } }],
  }
}

export function restoreStage(plan: Known, stage: StageCode): Decision<RoadmapPlan, RuleRefusal> {
  if (!skipOf(plan, stage)) return ruleRefusal('R41', 'NOT_SKIPPED', 'Этап не пропущен.', 'The stage is not skipped.')
  const { skippedById: _, ...kept } = plan.stages.find((one) => one.stage === stage)!
  return {
    next: { ...plan, stages: replaced(plan, kept) },
    facts: [{ type: 'roadmapPlan.stageRestored.v1', data: { id: plan.id, stage } }],
  }
}

/** Waived again it rests on the later item. */
export function waiveGap(
  plan: Known,
  { resolutionItemId, ...gap }: GapWaiver,
  refused: RuleRefusal | undefined,
): Decision<RoadmapPlan, InvalidInput | RuleRefusal> {
  const others = plan.waivers.filter((one) => !isSame(one, gap))
  const problems = [
    ...gapProblems(gap),
    ...unless(
      others.length < MOST_WAIVERS,
      'okz',
      'TOO_MANY',
      `Не больше ${MOST_WAIVERS} разрывов.`,
      `At most ${MOST_WAIVERS} gaps.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (refused) return refused
  return {
    next: { ...plan, waivers: [...others, { ...gap, resolutionItemId }] },
    facts: [{ type: 'roadmapPlan.gapWaived.v1', data: { id: plan.id, ...gap, resolutionItemId } }],
  }
}

export function reclaimGap(plan: Known, gap: Gap): Decision<RoadmapPlan, RuleRefusal> {
  const waivers = plan.waivers.filter((one) => !isSame(one, gap))
  if (waivers.length === plan.waivers.length)
    return ruleRefusal('R41', 'NOT_WAIVED', 'От этого разрыва не отказывались.', 'This gap is not waived.')
  const { okz, oktmo, year } = gap
  return {
    next: { ...plan, waivers },
    facts: [{ type: 'roadmapPlan.gapReclaimed.v1', data: { id: plan.id, okz, oktmo, year } }],
  }
}

/** What rested on an item that decides nothing any more is to be done again. */
export function lift(plan: Known, itemIds: readonly string[]): Decision<RoadmapPlan, never> {
  const skipped = plan.stages.filter(({ skippedById = '' }) => itemIds.includes(skippedById))
  const waived = plan.waivers.filter(({ resolutionItemId }) => itemIds.includes(resolutionItemId))
  const { id } = plan
  return {
    next: {
      ...plan,
      stages: plan.stages.map((one) => {
        const { skippedById: _, ...kept } = one
        return skipped.includes(one) ? kept : one
      }),
      waivers: plan.waivers.filter((one) => !waived.includes(one)),
    },
    facts: [
      ...skipped.map(({ stage }) => ({ type: 'roadmapPlan.stageRestored.v1' as const, data: { id, stage } })),
      ...waived.map(({ okz, oktmo, year }) => ({
        type: 'roadmapPlan.gapReclaimed.v1' as const,
        data: { id, okz, oktmo, year },
      })),
    ],
  }
}

/** The items by which a plan passes over stages and gaps. */
export function restsOn(plan: Pick<RoadmapPlan, 'stages' | 'waivers'> | undefined): string[] {
  const skips = plan?.stages.flatMap(({ skippedById }) => skippedById ?? []) ?? []
  return [...skips, ...(plan?.waivers.map(({ resolutionItemId }) => resolutionItemId) ?? [])]
}

function skipOf({ stages }: RoadmapPlan, stage: StageCode): string | undefined {
  return stages.find((one) => one.stage === stage)?.skippedById
}

function replaced({ stages }: RoadmapPlan, changed: PlannedStage): PlannedStage[] {
  return inOrder([...stages.filter(({ stage }) => stage !== changed.stage), changed])
}

function inOrder<Stage extends { readonly stage: StageCode }>(stages: readonly Stage[]): Stage[] {
  return [...stages].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
}

function withoutNothing({ stage, responsibleIds, dueOn }: NewStage): NewStage {
  return { stage, responsibleIds: [...responsibleIds], ...given({ dueOn }) }
}

function published({ stage, responsibleIds, dueOn }: NewStage) {
  return { stage, responsibleIds: [...responsibleIds], ...given({ dueOn }) }
}

function isSame(left: Gap, right: Gap): boolean {
  return left.okz === right.okz && left.oktmo === right.oktmo && left.year === right.year
}

function responsibleProblems(path: string | readonly string[], { responsibleIds }: NewStage): InputProblem[] {
  const texts = [
    `Не больше ${MOST_RESPONSIBLE} организаций, каждая один раз.`,
    `At most ${MOST_RESPONSIBLE} organisations, each once.`,
  ] as const
  const isRight = responsibleIds.length <= MOST_RESPONSIBLE && new Set(responsibleIds).size === responsibleIds.length
  return unless(isRight, path, 'RESPONSIBLE', ...texts)
}

/** R41: an earlier stage is not due after a later one. */
function orderProblems(path: string, stages: readonly NewStage[]): InputProblem[] {
  const days = inOrder(stages).flatMap(({ dueOn }) => (dueOn ? [dueOn] : []))
  return unless(
    days.every((day, index) => index === 0 || days[index - 1]! <= day),
    path,
    'TERMS_RUN_BACKWARDS',
    'Срок более раннего этапа позже срока следующего.',
    'An earlier stage is due after a later one.',
    'R41',
  )
}

function gapProblems({ okz, oktmo, year }: Gap): InputProblem[] {
  return [
    ...unless(/^\d{4}$/.test(okz), 'okz', 'SHAPE', 'Ожидается код ОКЗ из 4 цифр.', 'Expected an ОКЗ code of 4 digits.'),
    ...regionalOktmoProblems('oktmo', oktmo),
    ...between('year', year, [1990, 2100]),
  ]
}
