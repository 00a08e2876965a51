import { childId, globalId } from '@kadry/runtime/ids'
import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledOf, reportHires } from './hires.ts'
import type { NeedStatus, WorkforceNeed } from './workforce-need.ts'

const TODAY = '2026-03-01'
const need: WorkforceNeed & { id: string } = {
  id: 'n',
  employerId: 'plant',
  okz: '8212',
  headcount: 25,
  confirmedHeadcount: 25,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
  originIds: [],
  status: 'CONFIRMED',
}
const june = { from: '2024-06-01', to: '2024-06-30', people: 12 }
const july = { from: '2024-07-01', to: '2024-07-31', people: 13 }
const reporting = (more: Partial<typeof june>, from: Partial<WorkforceNeed> = {}) =>
  given({ ...need, ...from }).when(reportHires, { ...june, ...more }, TODAY)

describe('hires on a need', () => {
  it('fill it in part, then wholly; what is published is rounded to five', () => {
    reporting({}).then({
      facts: [{ type: 'need.hiresReported.v1', data: { filled: 10 } }],
      state: { status: 'PARTLY_FILLED' },
    })
    reporting({})
      .when(reportHires, july, TODAY)
      .then({
        facts: [
          { type: 'need.hiresReported.v1', data: { filled: 25 } },
          { type: 'need.filled.v1', data: { on: '2024-07-31' } },
        ],
        state: { status: 'FILLED' },
      })
  })

  it('on a promise of vacancies name it, so that it can be delivered', () => {
    const commitmentId = childId('Commitment', globalId('RoundTable', 'table'), '1')
    reporting({ people: 25 }, { originIds: [commitmentId] }).then({
      facts: [
        { type: 'need.hiresReported.v1', data: { filled: 25, commitmentId } },
        { type: 'need.filled.v1', data: { headcount: 25, commitmentId } },
      ],
    })
    for (const { data } of reporting({ people: 25 }).facts) expect(data).not.toHaveProperty('commitmentId')
  })

  it('are corrected by naming the same period, and taken back by zero', () => {
    reporting({})
      .when(reportHires, { ...june, people: 5 }, TODAY)
      .then({ state: { hires: [{ people: 5 }] } })
    reporting({})
      .when(reportHires, { ...june, people: 0 }, TODAY)
      .then({ state: { status: 'CONFIRMED', hires: [] } })
    reporting({}, { headcount: 30 })
      .when(reportHires, { ...june, people: 0 }, TODAY)
      .then({ state: { status: 'ADJUSTED' } })
    reporting({ people: 0 }).refuses({ problems: ['people OUT_OF_RANGE R25'] })
  })

  it('are at most those confirmed: 30 of 25 are refused, at once or in all (R25)', () => {
    reporting({ people: 30 }).refuses({ problems: ['people OUT_OF_RANGE R25'] })
    reporting({})
      .when(reportHires, { ...july, people: 18 }, TODAY)
      .refuses({ code: 'MORE_HIRES_THAN_CONFIRMED' })
  })

  it('lie in a past period that begins with the need or later, and overlap no other (R25)', () => {
    reporting({ from: '2023-12-31' }).refuses({ problems: ['from BEFORE_NEED R25'] })
    reporting({ to: '2026-03-02' }).refuses({ problems: ['to IN_THE_FUTURE R25'] })
    reporting({ to: '2024-05-31' }).refuses({ problems: ['to END_BEFORE_START'] })
    reporting({})
      .when(reportHires, { ...july, from: '2024-06-30' }, TODAY)
      .refuses({ code: 'HIRES_OVERLAP' })
  })

  it('of a need that has lapsed still count, and may fill it', () => {
    reporting({}, { status: 'LAPSED' }).then({ state: { status: 'LAPSED' } })
    reporting({ people: 25 }, { status: 'LAPSED' }).then({ state: { status: 'FILLED' } })
  })

  it('add up to the last report of each month, in whatever order they come, and name the state by it', () => {
    const month = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(month, fc.integer({ min: 0, max: 9 })), { maxLength: 20, size: 'max' }),
        (reports) => {
          let now: WorkforceNeed & { id: string } = need
          const model = new Map<number, number>()
          for (const [number, people] of reports) {
            const day = (last: number) => `2024-${String(number).padStart(2, '0')}-${last}`
            const reported = given(now).when(reportHires, { from: day(10), to: day(20), people }, TODAY)
            const others = [...model].filter(([one]) => one !== number).reduce((sum, [, count]) => sum + count, 0)
            const fits = others + people <= 25 && (people > 0 || model.has(number))
            expect(reported.refusal === undefined).toBe(fits)
            if (!fits) continue
            if (people > 0) model.set(number, people)
            else model.delete(number)
            now = reported.state
          }
          const total = [...model.values()].reduce((sum, count) => sum + count, 0)
          const status: NeedStatus = total === 0 ? 'CONFIRMED' : total === 25 ? 'FILLED' : 'PARTLY_FILLED'
          expect([filledOf(now), now.status]).toEqual([total, status])
        },
      ),
      { numRuns: 100 },
    )
  })
})
