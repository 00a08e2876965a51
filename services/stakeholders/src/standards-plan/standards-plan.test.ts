import { isRefusal } from '@kadry/domain/decision'
import { ruleRefusal } from '@kadry/domain/refusal'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { unknownStandards } from './content.ts'
import * as plans from './standards-plan.ts'
import { planStageMoves, standardsPlanMoves } from './standards-plan.ts'
import { functionCodeOf, type NewTrainingNeed } from './training-need.ts'

type Known = plans.StandardsPlan & { readonly id: string }
const needId = (plan: string, n: number) => `${plan}/${n}`
const document = { title: 'Приказ № 7' }
const need: NewTrainingNeed = {
  standardCode: '40.196',
  functionCode: 'А/01.3',
  positions: 'Сборщик  микросхем',
  headcount: 12,
  form: 'RETRAINING',
  okz: '8212',
  oktmo: '46568000',
  neededFrom: '2024-09-01',
  neededTo: '2025-06-30',
}
const wanted = {
  organizationId: 'plant',
  standards: [{ code: '40.196' }, { code: '40.201' }],
  stages: [
    { title: 'Обучение', dueOn: '2025-06-30' },
    { title: 'Новые должностные инструкции', dueOn: '2025-09-01' },
  ],
  localActs: ['Положение об оплате труда'],
  trainingNeeds: [need],
}
const next = (decision: object): Known => {
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision))
  return { ...(decision as { next: plans.StandardsPlan }).next, id: 'p' }
}
const facts = (decision: object) => (decision as { facts: { type: string; data: object }[] }).facts

const opinion = { body: 'Первичная профсоюзная организация', on: '2024-05-20' }
const drafted = next(plans.draft('p', wanted, needId, undefined))
const agreed = next(plans.agreeWithWorkers(drafted, opinion))
const approved = next(plans.approve(agreed, { on: '2024-06-01', document }, undefined))
const started = next(plans.start(approved, '2024-06-03'))
const staged = [1, 2].reduce((plan, stage) => next(plans.completeStage(plan, { stage, on: '2025-06-20' })), started)
const completed = next(plans.complete(staged, '2025-06-30'))
const superseded = next(plans.supersede(drafted, { reason: 'Новый план' }, undefined))

const IN: Readonly<Record<plans.PlanStatus, Known>> = {
  DRAFT: drafted,
  AGREED_WITH_WORKERS: agreed,
  APPROVED: approved,
  IN_PROGRESS: staged,
  COMPLETED: completed,
  SUPERSEDED: superseded,
}
describe('a plan under decree 584', () => {
  followsItsTable(
    standardsPlanMoves,
    {
      draft: null,
      revise: (status) => plans.revise(IN[status], { localActs: ['Устав'] }, undefined),
      recordTrainingNeed: (status) => plans.recordTrainingNeed(IN[status], need, needId, undefined),
      agreeWithWorkers: (status) => plans.agreeWithWorkers(IN[status], opinion),
      approve: (status) => plans.approve(IN[status], { on: '2024-06-01', document }, undefined),
      start: (status) => plans.start(IN[status], '2024-06-03'),
      completeStage: (status) =>
        plans.completeStage(status === 'IN_PROGRESS' ? started : IN[status], { stage: 1, on: '2025-06-20' }),
      complete: (status) => plans.complete(IN[status], '2025-06-30'),
      supersede: (status) => plans.supersede(IN[status], { reason: 'Новый план' }, undefined),
    },
    ({ status }) => status,
  )
  it('keeps what a revision does not name, and takes needs beside those it has', () => {
    const revised = next(plans.revise(drafted, { localActs: ['Устав'] }, undefined))
    expect(revised).toMatchObject({ localActs: ['Устав'], standards: wanted.standards })
    expect(next(plans.recordTrainingNeed(started, need, needId, undefined)).trainingNeeds).toHaveLength(2)
  })
})

describe('a stage of a plan', () => {
  followsItsTable(
    planStageMoves,
    {
      plan: null,
      complete: (status) =>
        plans.completeStage(
          status === 'OPEN' ? started : next(plans.completeStage(started, { stage: 1, on: '2025-06-20' })),
          { stage: 1, on: '2025-06-21' },
        ),
    },
    ({ stages }) => (stages[0]!.completedOn ? 'COMPLETED' : 'OPEN'),
  )
})

describe('a plan', () => {
  it('publishes its needs when it is approved, and each later one at once', () => {
    expect(facts(plans.draft('p', wanted, needId, undefined)).map(({ type }) => type)).toEqual([
      'standardsPlan.drafted.v1',
    ])
    expect(facts(plans.recordTrainingNeed(drafted, need, needId, undefined))).toEqual([])
    const published = facts(plans.approve(agreed, { on: '2024-06-01', document }, undefined))
    expect(published.map(({ type }) => type)).toEqual(['standardsPlan.approved.v1', 'trainingNeed.recorded.v1'])
    expect(published[1]!.data).toEqual({
      ...need,
      id: 'p',
      organizationId: 'plant',
      needId: 'p/1',
      functionCode: 'A/01.3',
      positions: 'Сборщик микросхем',
    })
    expect(facts(plans.recordTrainingNeed(started, need, needId, undefined))).toMatchObject([
      { type: 'trainingNeed.recorded.v1', data: { needId: 'p/2' } },
    ])
  })
  it('is not approved before the workers were heard, nor for a body that is gone', () => {
    expect(plans.approve(agreed, { on: '2024-05-19', document }, undefined)).toMatchObject({
      code: 'BEFORE_WORKERS_OPINION',
    })
    const gone = ruleRefusal('R5', 'ORGANIZATION_MERGED', 'Присоединена.', 'Merged.')
    expect(plans.approve(agreed, { on: '2024-06-01', document }, gone)).toBe(gone)
    expect(plans.draft('p', wanted, needId, gone)).toBe(gone)
  })
  it('names standards that are in force on the day of their application, today where none is named', () => {
    const inForce = (code: string, day: string) => code === '40.196' && day >= '2019-05-29'
    const look = (...standards: { code: string; appliedFrom?: string }[]) =>
      unknownStandards(standards, '2024-06-01', inForce)
    expect(look({ code: '40.196' }, { code: '40.196', appliedFrom: '2019-05-29' })).toBeUndefined()
    const unknown = look({ code: '40.196', appliedFrom: '2019-05-28' }, { code: '40.196' }, { code: '99.999' })!
    expect(unknown).toMatchObject({ rule: 'PP584', code: 'UNKNOWN_STANDARD' })
    for (const words of Object.values(unknown.message))
      expect(words).toContain(': 40.196 (2019-05-28), 99.999 (2024-06-01).')
    expect(plans.revise(drafted, { standards: [{ code: '40.196' }] }, unknown)).toBe(unknown)
  })
  it('is completed stage by stage, in order of time', () => {
    expect(plans.start(approved, '2024-05-31')).toMatchObject({ code: 'BEFORE_APPROVAL' })
    expect(plans.complete(started, '2025-06-30')).toMatchObject({ code: 'STAGE_OPEN' })
    expect(plans.completeStage(started, { stage: 1, on: '2024-06-02' })).toMatchObject({ code: 'BEFORE_START' })
    expect(plans.completeStage(started, { stage: 0, on: '2025-06-20' })).toMatchObject({
      problems: [{ code: 'UNKNOWN_STAGE' }],
    })
    expect(plans.completeStage(staged, { stage: 1, on: '2025-06-20' })).toMatchObject({
      ...{ __typename: 'IllegalTransition', from: 'COMPLETED', to: 'COMPLETED' },
    })
    expect(plans.complete(staged, '2025-06-19')).toMatchObject({ code: 'BEFORE_LAST_STAGE' })
  })
  it('gives way to another plan of the same organisation only', () => {
    const by = (id: string, organizationId: string) =>
      plans.supersede(approved, { reason: 'Новый', byId: id }, { id, organizationId })
    expect(next(by('q', 'plant'))).toMatchObject({ status: 'SUPERSEDED', supersession: { byId: 'q' } })
    for (const wrong of [
      by('p', 'plant'),
      by('q', 'college'),
      plans.supersede(approved, { reason: 'Н', byId: 'q' }, undefined),
    ])
      expect(wrong).toMatchObject({ code: 'NOT_A_SUCCESSOR' })
  })
  it('names all that is wrong with it at once', () => {
    const refusal = plans.draft(
      'p',
      {
        organizationId: 'plant',
        standards: [{ code: '40.196' }, { code: '40.196' }, { code: '4О.196' }],
        stages: [{ title: 'Об\u202Eучение', dueOn: '2025-01-01' }],
        localActs: [' '],
        trainingNeeds: [
          {
            ...need,
            standardCode: '40.058',
            functionCode: 'Ж/1',
            headcount: 0,
            okz: 'x',
            oktmo: '45000000',
            neededTo: '2024-01-01',
          },
        ],
      },
      needId,
      undefined,
    ) as unknown as { problems: { path: string[]; code: string }[] }
    expect(refusal.problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'standards.1.code TWICE',
      'standards.2.code SHAPE',
      'stages.0.title UNPRINTABLE',
      'localActs.0 EMPTY',
      'trainingNeeds.0.standardCode NOT_PLANNED',
      'trainingNeeds.0.functionCode SHAPE',
      'trainingNeeds.0.headcount HEADCOUNT',
      'trainingNeeds.0.okz SHAPE',
      'trainingNeeds.0.oktmo OKTMO',
      'trainingNeeds.0.neededTo END_BEFORE_START',
    ])
  })
  it('reads a labour function whichever alphabet its letter was typed in', () => {
    expect(['А/01.3', 'В', 'С/02.4', 'Е', 'Н/01.6', 'D/01.5'].map(functionCodeOf)).toEqual([
      'A/01.3',
      'B',
      'C/02.4',
      'E',
      'H/01.6',
      'D/01.5',
    ])
  })
})
