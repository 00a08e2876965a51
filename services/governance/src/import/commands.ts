import { notFound } from '@kadry/domain/refusal'
import { importText } from '@kadry/subgraph/import-text'
import type { Context } from '../context.ts'
import type { ImportMembershipInput } from '../graphql.generated.ts'
import { workingGroup } from '../working-group/store.ts'
import { membersOf } from './loaders.ts'

/** A list of members of one group, each row for itself: taken, or reported with its reason. */
export async function importMembership(context: Context, input: ImportMembershipInput) {
  const { workingGroupId } = input
  if (!(await context.workingGroups.find(workingGroupId))) return notFound(workingGroupId, workingGroup.noun)
  const importers = [membersOf(workingGroupId, context.now)]
  const into = { kind: 'members', importers, store: context.workingGroups }
  return importText(context, into, input)
}
