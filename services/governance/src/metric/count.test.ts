import { globalId } from '@kadry/runtime/ids'
import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf, type ResolutionItem, statusOf } from '../resolution/item.ts'
import type { Known } from '../resolution/resolution.ts'
import { acceptItem, bindMetric, type Counted, countRoundTable, recount } from './count.ts'

const AT = '2022-06-01T09:00:00.000Z'
const item: ResolutionItem = {
  ...{ id: '4', number: '4', text: 'Включить в состав', kind: 'DEFINE_COMPOSITION', openEnded: true, assignments: [] },
}
const resolution: Known = {
  ...{ id: 'r', title: 'Резолюция', status: 'ADOPTED' },
  items: [item, { ...item, id: '1', number: '1', kind: 'POSITION' }],
}
const composition = { itemId: '4', kind: 'COMPOSITION_COMPLETE' as const }
const bound = given(resolution).when(bindMetric, composition, { reached: 8, target: 8 }, AT).state
const fact = (organizationId: string, takesAway = true) => ({
  time: AT,
  loss: { type: 'seat.vacated.v1', subjectId: 'group', organizationId },
  takesAway,
})
const counted = (reached: number, target = 8) => new Map<string, Counted>([['4', { reached, target }]])
const only = (state: Known) => state.items[0]!

describe('R15: a metric', () => {
  it('is bound and counted at once; at its target the item is ready, and acceptance fulfils it', () => {
    given(resolution)
      .when(bindMetric, composition, { reached: 8, target: 8 }, AT)
      .then({
        facts: [
          { type: 'resolutionItem.metricBound.v1', data: { kind: 'COMPOSITION_COMPLETE', target: 8 } },
          { type: 'resolutionItem.progressed.v1', data: { progress: 1 } },
          'resolutionItem.ready.v1',
        ],
      })
    expect(statusOf(only(bound))).toBe('ADOPTED')
    given(bound)
      .when(acceptItem, { itemId: '4' }, '2022-06-01')
      .then({ facts: ['resolutionItem.fulfilled.v1'] })
    const short = given(resolution).when(bindMetric, composition, { reached: 7, target: 8 }, AT)
    short.when(acceptItem, { itemId: '4' }, '2022-06-01').refuses({ rule: 'R15', code: 'NOT_READY' })
    given(resolution).when(acceptItem, { itemId: '4' }, '2022-06-01').refuses({ rule: 'R15', code: 'NOT_READY' })
  })

  it('of a draft is counted, and published by nobody before its adoption', () => {
    const draft: Known = { ...bound, status: 'DRAFT' }
    const fallen = given(draft).when(recount, counted(4), { at: AT, fact: fact('ministry') })
    fallen.then({ facts: [] })
    expect(progressOf(only(fallen.state))).toBe(0.5)
    const sectors = { kind: 'ROUND_TABLES_HELD' as const, target: 2, sectorCodes: [] }
    const measured: Known = { ...draft, items: [{ ...item, metric: sectors }] }
    const table = { sectorCode: 'it', itemIds: ['4'] }
    given(measured).when(countRoundTable, table).then({ facts: [] })
    given({ ...measured, status: 'ADOPTED' as const })
      .when(countRoundTable, table)
      .then({ facts: [{ type: 'resolutionItem.progressed.v1', data: { progress: 0.5 } }] })
  })

  it('is of no position, has a target where none follows from the records, and counts in its own records', () => {
    given(resolution)
      .when(bindMetric, { ...composition, itemId: '1' }, undefined, AT)
      .refuses({ rule: 'R13', code: 'POSITION_NOT_MEASURED' })
    const bind = (more: object) =>
      given(resolution).when(bindMetric, { itemId: '4', kind: 'GROUP_ACTIVE' as const, ...more }, undefined, AT)
    bind({}).refuses({ problems: ['target TOO_SMALL R15'] })
    bind({ target: 0 }).refuses({ problems: ['target TOO_SMALL R15'] })
    bind({ target: 1_000_001 }).refuses({ problems: ['target TOO_LARGE R15'] })
    const ids = [globalId('WorkingGroup', '1'), globalId('Agreement', '1')]
    bind({ target: 1, subjectIds: ids }).refuses({ problems: ['subjectIds.1 SUBJECT R15'] })
    given(resolution)
      .when(bindMetric, { ...composition, target: 3 }, undefined, AT)
      .refuses({ problems: ['target OWN_TARGET R15'] })
  })

  it('that falls keeps the fact that made it fall, and says it', () => {
    const fallen = given(bound).when(recount, counted(7), { at: AT, fact: fact('ministry') })
    fallen.then({
      facts: [
        {
          type: 'resolutionItem.progressed.v1',
          data: { progress: 7 / 8, fellBy: { type: 'seat.vacated.v1', organizationId: 'ministry' } },
        },
      ],
    })
    expect(only(fallen.state).metric!.falls).toMatchObject([
      { before: 1, after: 7 / 8, losses: [{ subjectId: 'group', organizationId: 'ministry' }] },
    ])
  })

  it('names both facts where two had been counted at once, and no fact that only came along', () => {
    const both = given(bound).when(recount, counted(6), { at: AT, fact: fact('ministry') })
    const second = both.when(recount, counted(6), { at: AT, fact: fact('college') })
    second.then({ facts: [] })
    expect(only(second.state).metric!.falls!.map(({ losses }) => losses.map((one) => one.organizationId))).toEqual([
      ['ministry', 'college'],
    ])
    const filled = second.when(recount, counted(6), { at: AT, fact: fact('plant', false) })
    expect(only(filled.state).metric!.falls![0]!.losses).toHaveLength(2)
  })

  it('leaves a fall to its fact where another one is heard before, unless that one asks for more', () => {
    const filled = { at: AT, fact: fact('plant', false) }
    given(bound).when(recount, counted(6), filled).then({ facts: [], state: bound })
    const more = given(bound).when(recount, counted(8, 10), filled)
    expect(only(more.state).metric!.falls).toMatchObject([{ after: 0.8, losses: [{ organizationId: 'plant' }] }])
    const missed = given(bound).when(recount, counted(6), { at: AT, fact: { ...fact('plant', false), isState: true } })
    expect(only(missed.state).metric!.falls).toHaveLength(1)
  })

  it('names what was decided for a day once that day makes it fall, and leaves a fall without a fact to its fact', () => {
    const ahead = { ...fact('ministry'), on: '2022-06-10' }
    const decided = given(bound).when(recount, counted(8), { at: AT, fact: ahead })
    decided.then({ facts: [] })
    const [before, onTheDay] = ['2022-06-09T09:00:00.000Z', '2022-06-10T00:05:00.000Z']
    decided.when(recount, counted(7), { at: before }).then({ facts: [], state: decided.state })
    const fallen = decided.when(recount, counted(7), { at: onTheDay })
    fallen.then({ facts: [{ type: 'resolutionItem.progressed.v1', data: { fellBy: { organizationId: 'ministry' } } }] })
    expect(only(fallen.state).metric!.falls).toMatchObject([{ losses: [{ organizationId: 'ministry' }] }])
    const made = decided.when(recount, counted(8), { at: onTheDay })
    expect(only(made.state).metric).not.toHaveProperty('awaited')
    given(bound).when(recount, counted(7), { at: onTheDay }).then({ facts: [], state: bound })
  })

  it('of what was accepted may fall too: the item stays fulfilled', () => {
    const accepted = given(bound).when(acceptItem, { itemId: '4' }, '2022-06-01')
    const fallen = accepted.when(recount, counted(6), { at: AT, fact: fact('ministry') }).state
    expect([statusOf(only(fallen)), progressOf(only(fallen))]).toEqual(['FULFILLED', 0.75])
  })

  it('stays within 0 and 1, and every fall is explained, whatever is counted', () => {
    const counts = fc.record({
      reached: fc.nat({ max: 12 }),
      target: fc.nat({ max: 10 }),
      who: fc.constantFrom('a', 'b'),
    })
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 30 }), (steps) => {
        let state: Known = bound
        let falls = 0
        for (const { reached, target, who } of steps) {
          const before = progressOf(only(state))
          state = given(state).when(recount, counted(reached, target), { at: AT, fact: fact(who) }).state
          const after = progressOf(only(state))
          expect(after >= 0 && after <= 1).toBe(true)
          if (after < before) falls += 1
        }
        const known = only(state).metric!.falls ?? []
        expect(known).toHaveLength(Math.min(falls, 20))
        expect(known.every(({ losses, before, after }) => losses.length > 0 && after < before)).toBe(true)
      }),
    )
  })
})
