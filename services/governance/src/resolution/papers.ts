import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { organizationNames } from '../organization/loaders.ts'
import { fileNameOf, resolutionDocument } from './document.ts'
import type { Resolution } from './resolution.ts'

export const resolutionPaper = paper<Context, Stored<Resolution>>({
  name: 'resolution',
  isPublic: true,
  find: (id, { loaders }) => loaders.resolution.load(id),
  fileName: fileNameOf,
  organizations: executorsOf,
  organizationNames,
  model: (resolution, { words }) => resolutionDocument(resolution, words),
})

export function executorsOf({ items }: Resolution): string[] {
  return items.flatMap(({ assignments }) => assignments.map(({ organizationId }) => organizationId))
}
