import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { publicState } from './public-state.ts'
import {
  drawUp,
  lift,
  planStage,
  type RoadmapPlan,
  reclaimGap,
  restoreStage,
  skipStage,
  waiveGap,
} from './roadmap-plan.ts'

const plan: RoadmapPlan & { id: string } = {
  id: 'p',
  agreementId: 'a',
  stages: [{ stage: 'TRAINING_AGREED', responsibleIds: ['college'], dueOn: '2026-10-30' }],
  waivers: [],
}
const gap = { okz: '8212', oktmo: '46568000', year: 2026 }
const s = (stage: RoadmapPlan['stages'][number]['stage'], dueOn?: string) => ({
  stage,
  responsibleIds: ['college'],
  ...(dueOn ? { dueOn } : {}),
})
const skipped = given(plan).when(skipStage, { stage: 'TRAINING_AGREED', resolutionItemId: 'i' }, undefined)
const waived = given(plan).when(waiveGap, { ...gap, resolutionItemId: 'i' }, undefined)

describe('the plan of a roadmap', () => {
  it('is drawn up with its stages in order', () => {
    const stages = [s('PLACED', '2028-12-31'), s('DEMAND_DECLARED', '2026-03-31')]
    given()
      .when(drawUp, 'p', { agreementId: 'a', stages })
      .then({
        facts: [{ type: 'roadmapPlan.drawnUp.v1', data: { id: 'p', agreementId: 'a', stages: stages.toReversed() } }],
        state: { waivers: [], stages: [{ stage: 'DEMAND_DECLARED' }, { stage: 'PLACED' }] },
      })
  })

  it('names each stage once, each body once in it, and no term that runs backwards (R41)', () => {
    const draw = (...stages: ReturnType<typeof s>[]) => given().when(drawUp, 'p', { agreementId: 'a', stages })
    draw(s('PLACED'), s('PLACED')).refuses({ problems: ['stages.1.stage REPEATED'] })
    draw({ ...s('PLACED'), responsibleIds: ['college', 'college'] }).refuses({
      problems: ['stages.0.responsibleIds RESPONSIBLE'],
    })
    draw(s('ASSESSED', '2026-06-01'), s('TRAINING_RUNNING', '2026-06-02')).refuses({
      rule: 'R41',
      problems: ['stages TERMS_RUN_BACKWARDS R41'],
    })
    draw(s('ASSESSED', '2026-06-01'), s('TRAINING_RUNNING', '2026-06-01')).then()
    given(plan)
      .when(planStage, s('ASSESSED', '2026-10-29'))
      .refuses({ problems: ['dueOn TERMS_RUN_BACKWARDS R41'] })
  })

  it('is corrected stage by stage; what was skipped stays skipped', () => {
    skipped.when(planStage, s('TRAINING_AGREED', '2026-11-30')).then({
      facts: [{ type: 'roadmapPlan.stagePlanned.v1', data: { stage: 'TRAINING_AGREED', dueOn: '2026-11-30' } }],
      state: { stages: [{ dueOn: '2026-11-30', skippedById: 'i' }] },
    })
    const without = given(plan).when(planStage, s('TRAINING_AGREED'))
    expect(without.state.stages[0]).not.toHaveProperty('dueOn')
  })

  it('skips a stage by an item and restores it, each once', () => {
    skipped.then({
      facts: [{ type: 'roadmapPlan.stageSkipped.v1', data: { stage: 'TRAINING_AGREED', resolutionItemId: 'i' } }],
      state: { stages: [{ responsibleIds: ['college'], skippedById: 'i' }] },
    })
    skipped
      .when(skipStage, { stage: 'TRAINING_AGREED', resolutionItemId: 'j' }, undefined)
      .refuses({ rule: 'R41', code: 'SKIPPED_ALREADY' })
    const restored = skipped.when(restoreStage, 'TRAINING_AGREED')
    restored.then({ facts: ['roadmapPlan.stageRestored.v1'], state: { stages: [{ dueOn: '2026-10-30' }] } })
    restored.when(restoreStage, 'TRAINING_AGREED').refuses({ rule: 'R41', code: 'NOT_SKIPPED' })
    given(plan)
      .when(skipStage, { stage: 'PLACED', resolutionItemId: 'i' }, undefined)
      .then({ state: { stages: [{}, { stage: 'PLACED', responsibleIds: [] }] } })
  })

  it('waives a gap by an item, the later one counts, and reclaims it', () => {
    waived.then({ facts: [{ type: 'roadmapPlan.gapWaived.v1', data: { ...gap, resolutionItemId: 'i' } }] })
    waived
      .when(waiveGap, { ...gap, resolutionItemId: 'j' }, undefined)
      .then({ state: { waivers: [{ resolutionItemId: 'j' }] } })
    waived.when(reclaimGap, gap).then({ facts: ['roadmapPlan.gapReclaimed.v1'], state: { waivers: [] } })
    given(plan).when(reclaimGap, gap).refuses({ rule: 'R41', code: 'NOT_WAIVED' })
    given(plan)
      .when(waiveGap, { okz: '82', oktmo: '77000000', year: 26, resolutionItemId: 'i' }, undefined)
      .refuses({ problems: ['okz SHAPE', 'oktmo', 'year OUT_OF_RANGE'] })
  })

  it('demands again what rested on an item that decides nothing any more', () => {
    const both = waived.when(skipStage, { stage: 'TRAINING_AGREED', resolutionItemId: 'i' }, undefined)
    both.when(lift, ['i', 'other']).then({
      facts: ['roadmapPlan.stageRestored.v1', 'roadmapPlan.gapReclaimed.v1'],
      state: { stages: [{ dueOn: '2026-10-30' }], waivers: [] },
    })
    both.when(lift, ['other']).then({ facts: [], state: { stages: [{ skippedById: 'i' }], waivers: [{}] } })
    expect(publicState(both.state)).toEqual({
      ...{ id: 'p', agreementId: 'a' },
      stages: [{ ...plan.stages[0], skippedById: 'i' }],
      waivers: [{ ...gap, resolutionItemId: 'i' }],
    })
  })
})
