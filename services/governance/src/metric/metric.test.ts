import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResolutionItem } from '../resolution/item.ts'
import type { Known } from '../resolution/resolution.ts'
import { countRoundTable } from './count.ts'
import { reachedShare } from './metric.ts'

const item = (id: string, more: Partial<ResolutionItem> = {}): ResolutionItem => ({
  id,
  number: id,
  text: 'Провести круглые столы',
  kind: 'ORGANISE_EVENTS',
  openEnded: true,
  assignments: [],
  ...more,
})
const metric = (target: number, ...sectorCodes: string[]) => ({
  kind: 'ROUND_TABLES_HELD' as const,
  target,
  sectorCodes,
})
const resolution = (...items: ResolutionItem[]): Known => ({ id: 'r', title: 'Резолюция', status: 'ADOPTED', items })
const count = (state: Known, sectorCode: string, ...itemIds: string[]) =>
  given(state).when(countRoundTable, { sectorCode, itemIds })

describe('R15: counting round tables by their sectors', () => {
  it('counts a sector the first time and publishes the new share', () => {
    const change = count(resolution(item('5', { metric: metric(4) })), 'it', '5')
    expect(change.state.items[0]!.metric!.sectorCodes).toEqual(['it'])
    expect(change.facts).toEqual([
      { type: 'resolutionItem.progressed.v1', data: { id: 'r', itemId: '5', progress: 0.25 } },
    ])
  })

  it('counts no sector twice', () => {
    const state = resolution(item('5', { metric: metric(4, 'it') }))
    const change = count(state, 'it', '5')
    expect(change.state.items).toEqual(state.items)
    change.then({ facts: [] })
  })

  it('reaches 1 at the target and says nothing beyond it', () => {
    const last = count(resolution(item('5', { metric: metric(2, 'it') })), 'agro', '5')
    last.then({
      facts: [{ type: 'resolutionItem.progressed.v1', data: { progress: 1 } }, 'resolutionItem.ready.v1'],
    })
    const beyond = count(last.state, 'space', '5')
    beyond.then({ facts: [] })
    expect(reachedShare(beyond.state.items[0]!.metric!)).toBe(1)
  })

  it('touches only the items that the table fulfils, and of those only the measured ones', () => {
    const state = resolution(item('4', { metric: metric(2) }), item('5', { metric: metric(2) }), item('6'))
    const change = count(state, 'it', '5', '6', '9')
    expect(change.state.items).toEqual([state.items[0], item('5', { metric: metric(2, 'it') }), item('6')])
    change.then({ facts: ['resolutionItem.progressed.v1'] })
  })

  it('goes on counting for an item whose report is accepted', () => {
    const said = { id: 'e', kind: 'FINAL' as const, text: 'Да', evidenceUrls: [], reportedOn: '2022-06-01' }
    const report = { ...said, status: 'ACCEPTED' as const }
    const assignments = [{ id: 'a', organizationId: 'o', role: 'RESPONSIBLE' as const, reports: [report] }]
    const state = resolution(item('5', { metric: metric(4, 'it'), assignments }))
    count(state, 'agro', '5').then({ facts: [{ type: 'resolutionItem.progressed.v1', data: { progress: 0.5 } }] })
  })

  it('is the number of distinct sectors over the target, capped at 1, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('it', 'agro', 'space', 'radio', 'food')),
        fc.integer({ min: 1, max: 8 }),
        (sectors, target) => {
          const published: number[] = []
          let state = resolution(item('5', { metric: metric(target) }))
          for (const sector of sectors) {
            const change = count(state, sector, '5')
            const moved = change.facts.filter(({ type }) => type === 'resolutionItem.progressed.v1')
            published.push(...moved.map(({ data }) => (data as { progress: number }).progress))
            state = change.state
          }
          expect(reachedShare(state.items[0]!.metric!)).toBe(Math.min(1, new Set(sectors).size / target))
          expect(published).toEqual([...new Set(published)].sort((a, b) => a - b))
        },
      ),
    )
  })
})
