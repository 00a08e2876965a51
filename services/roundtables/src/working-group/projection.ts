import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { GroupView } from './working-group.ts'

type Copied = Omit<GroupView, 'id'>
export type WorkingGroups = Projection<Copied>

const groupShape = shape<Copied>({ status: text })

/** Working groups: a table names those that asked for it. */
export function followWorkingGroups(platform: Platform): WorkingGroups {
  return followed<Copied>(platform, {
    service: 'governance',
    aggregate: 'working-group',
    collection: 'workingGroups',
    shape: groupShape,
    project: {
      'workingGroup.created.v1': () => ({ $set: { status: 'FORMING' } }),
      'workingGroup.activated.v1': () => ({ $set: { status: 'ACTIVE' } }),
    },
    state: fromState('workingGroup.state.v2', ({ status }) => ({ status })),
  })
}
