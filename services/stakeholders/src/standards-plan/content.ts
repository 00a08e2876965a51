import { textProblems, tidy, unless } from '@kadry/domain/input'
import { type InputProblem, problem, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** A professional standard to be applied, to which positions, and from when. */
export type PlannedStandard = { readonly code: string; readonly positions?: string; readonly appliedFrom?: string }
export type PlanStage = { readonly title: string; readonly dueOn: string; readonly completedOn?: string }

/**
 * Three of the four parts of a plan (decree 584); the fourth, the needs for training, have ids of their own.
 */
export type PlanContent = {
  readonly standards: readonly PlannedStandard[]
  readonly stages: readonly PlanStage[]
  /** Local acts that are to be changed. */
  readonly localActs: readonly string[]
}

const MOST_STANDARDS = 200
const MOST_STAGES = 50
const MOST_ACTS = 200

export function isStandardCode(text: string): boolean {
  return /^\d{2}\.\d{3}$/.test(text)
}

export function contentProblems({ standards, stages, localActs }: PlanContent): InputProblem[] {
  return [
    ...countProblems('standards', standards.length, MOST_STANDARDS),
    ...countProblems('stages', stages.length, MOST_STAGES),
    ...(localActs.length <= MOST_ACTS ? [] : countProblems('localActs', localActs.length, MOST_ACTS)),
    ...standards.flatMap(({ code, positions }, index) => [
      ...standardProblems(['standards', String(index), 'code'], code),
      ...(positions === undefined ? [] : textProblems(['standards', String(index), 'positions'], positions)),
      ...unless(
        standards.findIndex((one) => one.code === code) === index,
        ['standards', String(index), 'code'],
        'TWICE',
        'Стандарт назван дважды.',
        'The standard is named twice.',
      ),
    ]),
    ...stages.flatMap(({ title }, index) => textProblems(['stages', String(index), 'title'], title)),
    ...localActs.flatMap((title, index) => textProblems(['localActs', String(index)], title)),
  ]
}

export function tidiedContent({ standards, stages, localActs }: PlanContent): PlanContent {
  return {
    standards: standards.map((one) => ({ ...one, ...(one.positions ? { positions: tidy(one.positions) } : {}) })),
    stages: stages.map((one) => ({ ...one, title: tidy(one.title) })),
    localActs: localActs.map(tidy),
  }
}

export function standardProblems(path: readonly string[], code: string): InputProblem[] {
  if (isStandardCode(code)) return []
  return [
    problem(
      path,
      'SHAPE',
      'Ожидается код профессионального стандарта, например 40.196.',
      'Expected a professional standard code such as 40.196.',
    ),
  ]
}

/**
 * Every standard is in the classifier on the day from which it is to be applied, today where none is named;
 * otherwise the refusal names those that are not.
 */
export function unknownStandards(
  standards: readonly PlannedStandard[],
  today: string,
  isInForce: (code: string, day: string) => boolean,
): RuleRefusal | undefined {
  const unknown = standards
    .map(({ code, appliedFrom = today }) => ({ code, day: appliedFrom }))
    .filter(({ code, day }) => !isInForce(code, day))
    .map(({ code, day }) => `${code} (${day})`)
    .join(', ')
  if (!unknown) return undefined
  return ruleRefusal(
    'PP584',
    'UNKNOWN_STANDARD',
    `Профессиональных стандартов нет в классификаторе на день применения: ${unknown}.`,
    `Professional standards that are not in the classifier on the day of their application: ${unknown}.`,
  )
}

function countProblems(path: string, count: number, most: number): InputProblem[] {
  if (count >= 1 && count <= most) return []
  return [problem(path, 'COUNT', `Допустимо от 1 до ${most}.`, `1 to ${most}.`)]
}
