import { given } from '@kadry/testing/given'
import { expect, it } from 'vitest'
import type { ResolutionItem } from '../resolution/item.ts'
import type { Known } from '../resolution/resolution.ts'
import type { Assignment } from './assignment.ts'
import { markAssigneeGone } from './leaving.ts'

const assignment = (id: string, organizationId: string, more: Partial<Assignment> = {}): Assignment => ({
  ...{ id, organizationId, role: 'RESPONSIBLE', reports: [] },
  ...more,
})
const report = { id: 'r', kind: 'FINAL' as const, text: 'Готово', evidenceUrls: [], reportedOn: '2022-05-01' }
const item = (number: string, ...assignments: Assignment[]): ResolutionItem => ({
  ...{ id: number, number, text: 'Исполнить', kind: 'EXECUTE_ACT', openEnded: true, assignments },
})
const resolution: Known = {
  ...{ id: 'r', title: 'Резолюция', status: 'ADOPTED' },
  items: [
    item('1', assignment('1.1', 'gone'), assignment('1.2', 'other')),
    item('2', assignment('2.1', 'other'), assignment('2.2', 'gone', { role: 'CONTROLLER' })),
    item('3', assignment('3.1', 'gone', { reports: [{ ...report, status: 'ACCEPTED' }] }), assignment('3.2', 'other')),
    item('4', assignment('4.1', 'gone', { redirectedToId: '4.2' }), assignment('4.2', 'other')),
    { ...item('5', assignment('5.1', 'gone')), cancelled: { on: '2022-05-01' } },
  ],
}
const leaving = { organizationId: 'gone', on: '2022-06-01', cause: 'DISSOLVED' as const }

it('R5: marks what the body still had to do or to watch, with its day, once; nothing else changes', () => {
  const marked = given(resolution).when(markAssigneeGone, leaving)
  marked.then({
    facts: ['1', '2'].map((itemId) => ({
      type: 'resolutionItem.assigneeGone.v1',
      data: { itemId, assignmentId: itemId === '1' ? '1.1' : '2.2', on: '2022-06-01', cause: 'DISSOLVED' },
    })),
  })
  const gone = marked.state.items.map(({ assignments }) => assignments.map((one) => one.gone?.on ?? null))
  expect(gone).toEqual([['2022-06-01', null], [null, '2022-06-01'], [null, null], [null, null], [null]])
  marked.when(markAssigneeGone, leaving).then({ facts: [], state: marked.state })
})
