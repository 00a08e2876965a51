import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicState } from './public-state.ts'
import { type Assessed, advance, blockedBy, currentOf, isChanged, type Roadmap, type StageCode } from './roadmap.ts'

const CODES: readonly StageCode[] = ['AGREEMENT_IN_FORCE', 'DEMAND_DECLARED', 'DEMAND_VALIDATED', 'BALANCE_COMPUTED']
const AT = '2026-03-01T09:00:00.000Z'
const LATER = '2026-04-01T09:00:00.000Z'
const lacking = { fact: 'NEED_OF_EMPLOYER', organizationId: 'plant' } as const
type Sketch = { readonly done?: boolean; readonly dueOn?: string; readonly skippedById?: string }

/** The first four stages, those that are not `done` lack a need. */
function facts(stages: readonly Sketch[], isOver = false): Assessed {
  return {
    ...{ agreementId: 'a', sectorCode: 'it', years: [2026], isOver },
    stages: stages.map(({ done, ...plan }, index) => ({
      code: CODES[index]!,
      checks: [{ name: 'EVERY_EMPLOYER_DECLARED', missing: done ? [] : [lacking] }],
      responsibleIds: ['plant'],
      ...plan,
    })),
  }
}
const done = { done: true }
const first = (stages: readonly Sketch[], isOver = false) =>
  given().when(advance, 'r', undefined, facts(stages, isOver), AT)
const then = (stages: readonly Sketch[], next: readonly Sketch[], at = LATER) =>
  given(first(stages).state).when((found: Roadmap) => advance('r', found, facts(next), at))
const about = (index: number) => ({ id: 'r', agreementId: 'a', sectorCode: 'it', stage: CODES[index]! })

describe('a roadmap', () => {
  it('enters a stage once all before it are completed', () => {
    first([done, {}, done, {}]).then({
      facts: [
        { type: 'roadmapStage.entered.v1', data: { ...about(0), on: '2026-03-01' } },
        { type: 'roadmapStage.completed.v1', data: about(0) },
        { type: 'roadmapStage.entered.v1', data: about(1) },
      ],
      state: {
        stages: [
          { status: 'COMPLETED', enteredAt: AT, completedAt: AT },
          { status: 'ENTERED', enteredAt: AT },
          { status: 'NOT_STARTED' },
          { status: 'NOT_STARTED' },
        ],
      },
    })
  })

  it('keeps when a stage was entered and completed', () => {
    const moved = then([done, {}], [done, done])
    moved.then({ facts: [{ type: 'roadmapStage.completed.v1', data: about(1) }] })
    expect(moved.state.stages).toMatchObject([{ completedAt: AT }, { enteredAt: AT, completedAt: LATER }])
    expect(currentOf(moved.state).code).toBe(CODES[1])
  })

  it('blocks the current stage once its term or that of a later one has passed, and names what is missing', () => {
    const blocked = { type: 'roadmapStage.blocked.v1', data: { ...about(0), dueOn: '2026-02-28', missing: [lacking] } }
    first([{ dueOn: '2026-02-28' }, {}]).then({ facts: ['roadmapStage.entered.v1', blocked as never] })
    first([{}, { dueOn: '2026-02-28' }]).then({ state: { stages: [{ status: 'BLOCKED' }, { status: 'NOT_STARTED' }] } })
    first([{ dueOn: '2026-03-01' }, {}]).then({ state: { stages: [{ status: 'ENTERED' }, {}] } })
    expect(blockedBy(first([{ dueOn: '2026-02-28' }]).state.stages[0]!)).toEqual([lacking])
    expect(blockedBy(first([{}]).state.stages[0]!)).toEqual([])
    first([{}], true).then({ facts: ['roadmapStage.entered.v1', { type: 'roadmapStage.blocked.v1' }] })
  })

  it('is unblocked by a later term, and completed without a word where the facts came', () => {
    const late = { dueOn: '2026-02-28' }
    then([late], [{ dueOn: '2026-05-01' }]).then({ facts: ['roadmapStage.unblocked.v1'] })
    then([late], [{ ...late, ...done }]).then({ facts: ['roadmapStage.completed.v1'] })
  })

  it('skips a stage by the plan, before it is reached or where it stands', () => {
    const skippedById = 'item'
    const skipped = { type: 'roadmapStage.skipped.v1' as const, data: { ...about(0), resolutionItemId: 'item' } }
    then([{}, {}], [{ skippedById }, {}]).then({
      facts: [skipped, { type: 'roadmapStage.entered.v1', data: about(1) }],
      state: { stages: [{ status: 'SKIPPED' }, { status: 'ENTERED' }] },
    })
    then([{}, {}], [{}, { skippedById }]).then({ facts: ['roadmapStage.skipped.v1'] })
    then([{ skippedById }, {}], [{}, {}]).then({
      facts: [{ type: 'roadmapStage.reopened.v1', data: about(0) }],
      state: { stages: [{ status: 'ENTERED', enteredAt: LATER }, { status: 'NOT_STARTED' }] },
    })
  })

  it('reopens a stage whose facts hold no more; what came after it is not started', () => {
    const again = then([done, done, {}], [{}, done, {}])
    again.then({
      facts: [
        { type: 'roadmapStage.reopened.v1', data: about(0) },
        { type: 'roadmapStage.reopened.v1', data: about(1) },
      ],
      state: { stages: [{ status: 'ENTERED' }, { status: 'NOT_STARTED' }, { status: 'NOT_STARTED' }] },
    })
    expect(again.state.stages[0]).not.toHaveProperty('completedAt')
  })

  it('says by one fact at least what was changed, and nothing where nothing was', () => {
    then([{}], [{ dueOn: '2026-12-31' }]).then({
      facts: [{ type: 'roadmap.assessed.v1', data: { id: 'r', agreementId: 'a', currentStage: CODES[0]! } }],
    })
    const { state } = first([done, {}])
    const again = (stages: readonly Sketch[]) => then([done, {}], stages).state
    expect(isChanged(state, again([done, {}]))).toBe(false)
    expect(isChanged(state, again([done, { dueOn: '2026-12-31' }]))).toBe(true)
    expect(isChanged(undefined, state)).toBe(true)
  })

  it('shows everybody the days, the terms and what a blocked stage lacks', () => {
    const { state } = first([done, { dueOn: '2026-02-28' }, {}])
    expect(publicState({ ...state, id: 'r' })).toMatchObject({
      ...{ currentStage: CODES[1], sectorCode: 'it' },
      stages: [
        { number: 1, status: 'COMPLETED', enteredOn: '2026-03-01', completedOn: '2026-03-01' },
        { number: 2, status: 'BLOCKED', dueOn: '2026-02-28', responsibleIds: ['plant'], blockedBy: [lacking] },
        { number: 3, status: 'NOT_STARTED' },
      ],
    })
  })

  it('stands after any course of facts and plans where the last of them put it, and each step says so', () => {
    const stage = fc.record(
      { done: fc.boolean(), skippedById: fc.constant('item'), dueOn: fc.constantFrom('2026-02-28', '2026-12-31') },
      { requiredKeys: ['done'] },
    )
    const course = fc.array(fc.array(stage, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(course, (steps) => {
        let now: Roadmap | undefined
        for (const [index, step] of steps.entries()) {
          const moved = given().when(advance, 'r', now, facts(step), index === 0 ? AT : LATER)
          const open = step.findIndex(({ done, skippedById }) => !done && !skippedById)
          const due = step.slice(open).some(({ dueOn }) => dueOn === '2026-02-28')
          const naive = step.map(({ skippedById }, at) => {
            if (skippedById) return 'SKIPPED'
            if (open < 0 || at < open) return 'COMPLETED'
            return at > open ? 'NOT_STARTED' : due ? 'BLOCKED' : 'ENTERED'
          })
          expect(moved.state.stages.map(({ status }) => status)).toEqual(naive)
          expect(moved.facts.length).toBeGreaterThan(0)
          const others = naive.filter((status, at) => status !== now?.stages[at]?.status && status !== 'NOT_STARTED')
          expect(moved.facts.length).toBeGreaterThanOrEqual(others.length)
          now = moved.state
        }
      }),
      { numRuns: 200 },
    )
  })
})
