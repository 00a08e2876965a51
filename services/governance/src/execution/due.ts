import { dueOf, type TermOf } from '@kadry/domain/due'
import { isDone, type ResolutionItem } from '../resolution/item.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { isOpen } from './assignment.ts'

/**
 * R14: an assignee is under control until the report is accepted; a controller only watches.
 */
export const resolutionDue = dueOf('resolutionItem', ({ items, status }: Resolution) =>
  status === 'DRAFT' ? [] : items.filter((item) => !isDone(item)).flatMap(termsOfItem),
)

function termsOfItem(item: ResolutionItem): TermOf<'resolutionItem'>[] {
  return item.assignments.length > 0 ? assigned(item) : unassigned(item)
}

function assigned(item: ResolutionItem): TermOf<'resolutionItem'>[] {
  return item.assignments.flatMap((one, index) => {
    const { id, organizationId, dueOn } = one
    if (!isOpen(one)) return []
    return [
      {
        key: `${item.number}.${index + 1}`,
        kind: 'ASSIGNMENT',
        title: {
          ru: `Представить отчёт по пункту ${item.number} резолюции`,
          en: `Report on item ${item.number} of the resolution`,
        },
        subject: { type: 'Assignment', id },
        dueOn,
        organizationIds: [organizationId],
        about: { itemId: item.id, assignmentId: id, organizationId },
      },
    ]
  })
}

/** What is assigned to nobody is due as well; it is in nobody's list. */
function unassigned({ id, number, dueOn }: ResolutionItem): TermOf<'resolutionItem'>[] {
  if (dueOn === undefined) return []
  return [
    {
      key: number,
      kind: 'RESOLUTION_ITEM',
      title: { ru: `Поручить пункт ${number} резолюции`, en: `Assign item ${number} of the resolution` },
      subject: { type: 'ResolutionItem', id },
      dueOn,
      organizationIds: [],
      about: { itemId: id },
    },
  ]
}
