import type { Stored } from '@kadry/mongo/aggregate'
import { todayOf } from '@kadry/subgraph/define'
import { linkTo, paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { GroupDocument } from '../graphql.generated.ts'
import { organizationNames } from '../organization/loaders.ts'
import { executionSummary } from '../resolution/document.ts'
import { executorsOf } from '../resolution/papers.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { resolutionItem } from '../resolution/store.ts'
import { compositionDocument, seatsWithDelegates } from './document.ts'
import { personsIn } from './erasure.ts'
import { namesIn } from './names-in-seats.ts'
import type { WorkingGroup } from './working-group.ts'

type Group = Stored<WorkingGroup>
/** A group with the resolution that it was created by. */
type Founded = Group & { readonly resolution: Stored<Resolution> }

export const compositionPaper = paper<Context, Group>({
  name: 'composition',
  isPublic: true,
  find: (id, { loaders }) => loaders.workingGroup.load(id),
  fileName: ({ name }) => `Состав ${name}`,
  organizations: ({ seats, requirements }) => [
    ...seats.map(({ organizationId }) => organizationId),
    ...requirements.flatMap(({ organizationId }) => organizationId ?? []),
  ],
  organizationNames,
  model: async (group, { context, words, withNames }) =>
    compositionDocument(group, words, todayOf(context), withNames ? await namesOf(group, context) : new Map()),
  names: {
    readers: ['SECRETARY'],
    field: 'Delegate.fullName',
    subjects: (group, context) => seatsWithDelegates(group, todayOf(context)).map(({ id }) => id),
  },
})

export const executionSummaryPaper = paper<Context, Founded>({
  name: 'execution-summary',
  isPublic: true,
  find: async (id, context) => {
    const group = await context.loaders.workingGroup.load(id)
    return group && founded(group, context)
  },
  fileName: ({ name }) => `Сводка об исполнении ${name}`,
  organizations: ({ resolution }) => executorsOf(resolution),
  organizationNames,
  model: ({ resolution }, { context, words }) => executionSummary(resolution, words, todayOf(context)),
})

const composition = linkTo(compositionPaper)
const summary = linkTo(executionSummaryPaper)

/** The resolver of `document`; a group that no resolution created has no execution to sum up. */
export async function groupDocument(
  group: Group,
  { kind, ...asked }: { readonly kind: GroupDocument } & Parameters<typeof composition>[1],
  context: Context,
) {
  if (kind === 'COMPOSITION') return composition(group, asked, context)
  const found = await founded(group, context)
  return found ? summary(found, asked, context) : null
}

/** Those that still stand in the group, and those of its persons. */
async function namesOf(group: Group, { persons }: Context): Promise<ReadonlyMap<string, string>> {
  const known = await persons.byIds(personsIn(group))
  const old = namesIn(group).map(({ personId, fullName }) => [personId, fullName] as const)
  return new Map([...old, ...known.map(({ id, fullName }) => [id, fullName] as const)])
}

async function founded(group: Group, { loaders }: Context): Promise<Founded | null> {
  const wholeId = group.resolutionItemId && resolutionItem.wholeIdOf(group.resolutionItemId)
  const resolution = wholeId ? await loaders.resolution.load(wholeId) : null
  return resolution ? { ...group, resolution } : null
}
