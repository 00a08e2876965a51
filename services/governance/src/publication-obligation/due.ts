import { FIRST_DAY } from '@kadry/domain/day'
import { dueOf, type TermOf } from '@kadry/domain/due'
import { fulfilments } from './compliance.ts'
import { nextPeriod, type PublicationObligation } from './publication-obligation.ts'

/**
 * R37: the first period that is neither fulfilled nor closed; it is under control until its grace is over.
 */
export const publicationDue = dueOf(
  'publication',
  (obligation: PublicationObligation & { readonly id: string }): TermOf<'publication'>[] => {
    const { id, topic, organizationId, channelId } = obligation
    const fulfilled = new Set(fulfilments(obligation).flatMap(({ period }) => (period ? [period.from] : [])))
    let next = nextPeriod(obligation, obligation.closedThrough ?? FIRST_DAY)
    while (next && fulfilled.has(next.from)) next = nextPeriod(obligation, next.to)
    if (!next) return []
    return [
      {
        key: next.from,
        kind: 'PUBLICATION',
        title: { ru: `Опубликовать материал: ${topic}`, en: `Publish on: ${topic}` },
        subject: { type: 'PublicationObligation', id },
        dueOn: next.to,
        organizationIds: [organizationId],
        about: { topic, organizationId, channelId },
      },
    ]
  },
)
