import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
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

const opinion = { body: 'Первичная профсоюзная организация', on: '2024-05-20' }
const drafted = given().when(plans.draft, 'p', wanted, needId, undefined).state
const agreed = given(drafted).when(plans.agreeWithWorkers, opinion).state
const approved = given(agreed).when(plans.approve, { on: '2024-06-01', document }, undefined).state
const started = given(approved).when(plans.start, '2024-06-03').state
const staged = [1, 2].reduce(
  (plan, stage) => given(plan).when(plans.completeStage, { stage, on: '2025-06-20' }).state,
  started,
)
const completed = given(staged).when(plans.complete, '2025-06-30').state
const superseded = given(drafted).when(plans.supersede, { reason: 'Новый план' }, undefined).state

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
    const revised = given(drafted).when(plans.revise, { localActs: ['Устав'] }, undefined).state
    expect(revised).toMatchObject({ localActs: ['Устав'], standards: wanted.standards })
    expect(given(started).when(plans.recordTrainingNeed, need, needId, undefined).state.trainingNeeds).toHaveLength(2)
  })
})

describe('a stage of a plan', () => {
  followsItsTable(
    planStageMoves,
    {
      plan: null,
      complete: (status) =>
        plans.completeStage(
          status === 'OPEN' ? started : given(started).when(plans.completeStage, { stage: 1, on: '2025-06-20' }).state,
          { stage: 1, on: '2025-06-21' },
        ),
    },
    ({ stages }) => (stages[0]!.completedOn ? 'COMPLETED' : 'OPEN'),
  )
})

describe('a plan', () => {
  it('publishes its needs when it is approved, and each later one at once', () => {
    given()
      .when(plans.draft, 'p', wanted, needId, undefined)
      .then({ facts: ['standardsPlan.drafted.v1'] })
    given(drafted).when(plans.recordTrainingNeed, need, needId, undefined).then({ facts: [] })
    const published = given(agreed).when(plans.approve, { on: '2024-06-01', document }, undefined)
    published.then({ facts: ['standardsPlan.approved.v1', 'trainingNeed.recorded.v1'] })
    expect(published.facts[1]!.data).toEqual({
      ...need,
      id: 'p',
      organizationId: 'plant',
      needId: 'p/1',
      functionCode: 'A/01.3',
      positions: 'Сборщик микросхем',
    })
    given(started)
      .when(plans.recordTrainingNeed, need, needId, undefined)
      .then({ facts: [{ type: 'trainingNeed.recorded.v1', data: { needId: 'p/2' } }] })
  })
  it('is not approved before the workers were heard, nor for a body that is gone', () => {
    given(agreed)
      .when(plans.approve, { on: '2024-05-19', document }, undefined)
      .refuses({ code: 'BEFORE_WORKERS_OPINION' })
    const gone = ruleRefusal('R5', 'ORGANIZATION_MERGED', 'Присоединена.', 'Merged.')
    given(agreed).when(plans.approve, { on: '2024-06-01', document }, gone).refuses(gone)
    given().when(plans.draft, 'p', wanted, needId, gone).refuses(gone)
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
    given(drafted)
      .when(plans.revise, { standards: [{ code: '40.196' }] }, unknown)
      .refuses(unknown)
  })
  it('is completed stage by stage, in order of time', () => {
    given(approved).when(plans.start, '2024-05-31').refuses({ code: 'BEFORE_APPROVAL' })
    given(started).when(plans.complete, '2025-06-30').refuses({ code: 'STAGE_OPEN' })
    given(started).when(plans.completeStage, { stage: 1, on: '2024-06-02' }).refuses({ code: 'BEFORE_START' })
    given(started)
      .when(plans.completeStage, { stage: 0, on: '2025-06-20' })
      .refuses({ problems: ['stage UNKNOWN_STAGE'] })
    given(staged)
      .when(plans.completeStage, { stage: 1, on: '2025-06-20' })
      .refuses({ __typename: 'IllegalTransition', from: 'COMPLETED', to: 'COMPLETED' })
    given(staged).when(plans.complete, '2025-06-19').refuses({ code: 'BEFORE_LAST_STAGE' })
  })
  it('gives way to another plan of the same organisation only', () => {
    const by = (id: string, organizationId: string) =>
      given(approved).when(plans.supersede, { reason: 'Новый', byId: id }, { id, organizationId })
    by('q', 'plant').then({ state: { status: 'SUPERSEDED', supersession: { byId: 'q' } } })
    for (const wrong of [
      by('p', 'plant'),
      by('q', 'college'),
      given(approved).when(plans.supersede, { reason: 'Н', byId: 'q' }, undefined),
    ])
      wrong.refuses({ code: 'NOT_A_SUCCESSOR' })
  })
  it('names all that is wrong with it at once', () => {
    given()
      .when(
        plans.draft,
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
      )
      .refuses({
        problems: [
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
        ],
      })
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
