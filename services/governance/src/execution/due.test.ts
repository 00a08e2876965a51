import { describe, expect, it } from 'vitest'
import type { ResolutionItem } from '../resolution/item.ts'
import type { Assignment } from './assignment.ts'
import { resolutionDue } from './due.ts'

const assigned = (organizationId: string, more: Partial<Assignment> = {}): Assignment => ({
  id: `assignment of ${organizationId}`,
  organizationId,
  role: 'RESPONSIBLE',
  reports: [],
  ...more,
})
const accepted = {
  reports: [
    {
      id: 'r',
      kind: 'FINAL' as const,
      text: 'Готово',
      evidenceUrls: [],
      status: 'ACCEPTED' as const,
      reportedOn: '2024-05-01',
    },
  ],
}
const dueOf = (assignments: readonly Assignment[], item: Partial<ResolutionItem> = { dueOn: '2024-06-30' }) =>
  resolutionDue
    .terms({
      id: 'resolution',
      title: 'Резолюция',
      status: 'ADOPTED',
      items: [
        { id: 'item', number: '5', text: 'Провести', kind: 'ORGANISE_EVENTS', openEnded: false, assignments, ...item },
      ],
    })
    .map(({ key, kind, dueOn, organizationIds }) => [key, kind, dueOn, ...organizationIds])

describe('what is due in a resolution', () => {
  it('is the report of each assignee, by the term of the assignment, until it is accepted', () => {
    expect(
      dueOf([assigned('a', { dueOn: '2024-06-30' }), assigned('b', { dueOn: '2024-05-31' }), assigned('c', accepted)]),
    ).toEqual([
      ['5.1', 'ASSIGNMENT', '2024-06-30', 'a'],
      ['5.2', 'ASSIGNMENT', '2024-05-31', 'b'],
    ])
  })
  it('is nothing of a controller, and nothing once all who execute are accepted', () => {
    expect(dueOf([assigned('a', accepted), assigned('b', { role: 'CONTROLLER' })])).toEqual([])
  })
  it('is to assign an item that has a term and nobody to carry it out', () => {
    expect(dueOf([])).toEqual([['5', 'RESOLUTION_ITEM', '2024-06-30']])
    expect(dueOf([], {})).toEqual([])
  })
  it('has no day where neither the item nor the assignment has one', () => {
    expect(dueOf([assigned('a')], { openEnded: true })).toEqual([['5.1', 'ASSIGNMENT', undefined, 'a']])
  })
})
