import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import type { InOlder } from '../state.ts'
import { organizationId, ownId, partId } from '../vocabulary.ts'
import { heading, ownDueOn, progress, resolutionItem, role } from './resolution.ts'

const { state } = nounOf('governance', 'resolution', { ru: 'Резолюция', en: 'Resolution' })

const resolutionExample = exampleId('Resolution')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')
const assignment = exampleId('Assignment', '1/5.1')
const org = exampleId('Organization')

const RESOLUTION = { ru: 'Пункты, исполнители и исполнение', en: 'Items, assignees and progress' }

function stateWith<Status extends z.ZodType, More extends z.ZodRawShape>(status: Status, more: More) {
  const assignments = z
    .array(
      z.object({
        id: partId,
        organizationId: organizationId.describe('Организация-исполнитель / The assignee'),
        role,
        dueOn: ownDueOn,
      }),
    )
    .describe('Исполнители; пусто — никому не поручено / The assignees; empty: assigned to nobody')
  return z.object({
    id: ownId,
    ...heading,
    ...more,
    items: z
      .array(z.object({ ...resolutionItem, status, progress, assignments }))
      .describe('Пункты по порядку текста / The items in the order of the text'),
  })
}
const exampleState = {
  id: resolutionExample,
  title: 'Резолюция',
  items: [
    {
      id: item,
      number: '5',
      kind: 'ORGANISE_EVENTS' as const,
      status: 'ASSIGNED' as const,
      progress: 0,
      assignments: [{ id: assignment, organizationId: org, role: 'RESPONSIBLE' as const }],
    },
  ],
}

/**
 * What `resolution.state.v1` shows of an item with a status that it does not know: there is nothing to do in
 * these, it leaves them out.
 */
export const ITEM_STATUS_IN_V1: InOlder<
  'ADOPTED' | 'ASSIGNED' | 'IN_PROGRESS' | 'REPORTED' | 'RETURNED' | 'FULFILLED'
> = { CANCELLED: null, SUPERSEDED: null }

export const resolutionState = [
  state(
    'resolution.state.v1',
    RESOLUTION,
    stateWith(
      z
        .enum(['ADOPTED', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'FULFILLED'])
        .describe('Состояние пункта; просрочка в него не входит / State of the item; being overdue is no part of it'),
      {},
    ),
    exampleState,
  ),
  state(
    'resolution.state.v2',
    RESOLUTION,
    stateWith(
      z
        .string()
        .describe(
          'ADOPTED, ASSIGNED, IN_PROGRESS, REPORTED, RETURNED, FULFILLED, CANCELLED, SUPERSEDED; список может расти; просрочка в него не входит / One of these; the list may grow; being overdue is no part of it',
        ),
      {
        status: z
          .string()
          .optional()
          .describe(
            'ADOPTED, SIGNED, PUBLISHED, AMENDED, REVOKED; список может расти; нет — принята / One of these; the list may grow; absent: adopted',
          ),
      },
    ),
    exampleState,
  ),
] as const
