import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { organizationNames } from '../organization/loaders.ts'
import { type Acts, fileNameOf, resolutionDocument } from './document.ts'
import type { Resolution } from './resolution.ts'

export const resolutionPaper = paper<Context, Stored<Resolution>>({
  name: 'resolution',
  isPublic: true,
  // One that was only recorded, signed elsewhere already, goes on to show who carries it out.
  isSigned: ({ motionId, basis, signatures = [] }) => (motionId ?? basis) !== undefined && signatures.length > 0,
  signed: ({ signatures = [] }) => signatures.length,
  find: (id, { loaders }) => loaders.resolution.load(id),
  fileName: fileNameOf,
  organizations: (resolution) => [...executorsOf(resolution), ...signersOf(resolution)],
  organizationNames,
  model: async (resolution, { context, words }) =>
    resolutionDocument(resolution, words, await actsOf(resolution, context)),
})

/** Everything that it names: acts are never removed. */
async function actsOf({ baseActIds = [], items }: Resolution, { normativeActs }: Context): Promise<Acts> {
  const ids = new Set([...baseActIds, ...items.flatMap(({ citedActIds = [] }) => citedActIds)])
  return new Map((await normativeActs.byIds([...ids])).map((act) => [act.id, act]))
}

function signersOf({ signatures = [] }: Resolution): string[] {
  return signatures.map(({ organizationId }) => organizationId)
}

export function executorsOf({ items }: Resolution): string[] {
  return items.flatMap(({ assignments }) => assignments.map(({ organizationId }) => organizationId))
}
