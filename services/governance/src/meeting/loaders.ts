import type { Stored } from '@kadry/mongo/aggregate'
import { parseId } from '@kadry/runtime/ids'
import type { Context } from '../context.ts'
import type { AgendaSubjectResolvers } from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import type { Printed } from './document.ts'
import type { Meeting } from './meeting.ts'

/** A meeting with what its papers print beside it. */
export async function printable(meeting: Stored<Meeting>, { loaders, motions }: Context): Promise<Printed> {
  const [group, moved] = await Promise.all([
    loaders.workingGroup.load(meeting.workingGroupId),
    motions.select({ meetingId: meeting.id }),
  ])
  return { ...meeting, groupName: group!.name, motions: moved }
}

type SubjectType = NonNullable<Awaited<ReturnType<AgendaSubjectResolvers['__resolveType']>>>

/** What an item of an agenda may be about, and how the record is found. */
const SUBJECTS = {
  ResolutionItem: (id: string, { loaders }: Context) => resolutionItem.find(id, loaders.resolution.load),
  Agreement: (id: string, { loaders }: Context) => loaders.agreement.load(id),
  DraftAct: (id: string, { loaders }: Context) => loaders.draftAct.load(id),
  Proposal: (id: string, { loaders }: Context) => loaders.proposal.load(id),
  // Another service has these: theirs to find.
  Commitment: async (id: string) => ({ id }),
  Recommendation: async (id: string) => ({ id }),
} satisfies Record<SubjectType, unknown>

/** The type of the record that an id belongs to; undefined where no item can be about such a one. */
export function subjectTypeOf(id: string): SubjectType | undefined {
  const type = parseId(id)?.type ?? ''
  return Object.hasOwn(SUBJECTS, type) ? (type as SubjectType) : undefined
}

/** Those of other services whose facts we heard. */
const HEARD: Readonly<Record<string, (id: string, context: Context) => Promise<object | undefined>>> = {
  Commitment: (id, { commitments }) => commitments.find(id),
  Recommendation: (id, { recommendations }) => recommendations.find(id),
}

/** Whether there is a record of this id that an item may be about. */
export async function isSubject(id: string, context: Context): Promise<boolean> {
  const heard = HEARD[subjectTypeOf(id) ?? '']
  return Boolean(heard ? await heard(id, context) : await subjectOf(id, context))
}

/** The record that an item is about; null where there is none of this id. */
export async function subjectOf(id: string, context: Context) {
  const type = subjectTypeOf(id)
  return type ? SUBJECTS[type](id, context) : null
}
