import { AuthError, type Viewer } from '@kadry/auth/viewer'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { badInput } from '@kadry/subgraph/mask'
import { linkTo } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { keptUntil } from '../representative/named.ts'
import { paperOf } from '../round-table/papers.ts'
import { isDelegateOf, organises, organisesTableOf } from '../round-table/rights.ts'
import { changesBetween } from './changes.ts'
import * as commands from './commands.ts'
import { programPaper } from './papers.ts'
import type { Material } from './program.ts'
import { programIdOf } from './store.ts'
import { draftOf, type Speaker, slotsOf, versionOf } from './version.ts'

export const programResolvers: Pick<
  Resolvers,
  'Mutation' | 'Program' | 'ProgramSlot' | 'Speaker' | 'ProgramPayload' | 'RoundTable'
> = {
  Mutation: mutationsOf(commands),
  Program: {
    version: ({ number }) => number,
    publishedAt: ({ publishedAt }) => publishedAt ?? null,
    slots: slotsOf,
    document: async (program, asked, context) => {
      if (asked.purpose) await requireOrganiserOfTable(program, context)
      const found = await context.loaders.program.load(program.id)
      return found && found.versions.length > 0 ? linkTo(programPaper)(found, asked, context) : null
    },
    changesSince: ({ versions, slots }, { version }) => {
      const before = versions.find(({ number }) => number === version)
      if (!before) throw badInput(`version: версии ${version} нет.`, `version: there is no version ${version}.`)
      return [...changesBetween(before.slots, slots)]
    },
  },
  ProgramSlot: {
    attachments: ({ materials }, _, { viewer }) =>
      materials
        .filter((one) => mayRead(viewer, one, undefined))
        .map(({ file, ownerId }) => shownFile(file, [], [ownerId])),
  },
  Speaker: {
    organization: ({ organizationId }) => (organizationId === undefined ? null : { id: organizationId }),
    hasName: async ({ personId }, _, { loaders }) =>
      personId !== undefined && (await loaders.person.load(personId)) !== null,
    keptUntil: async ({ personId, roundTableId }, _, { loaders }) => {
      const table = personId === undefined ? null : await loaders.roundTable.load(roundTableId)
      return table && keptUntil(table)
    },
    fullName: async (one, { purpose }, context) => {
      if (!purpose || one.personId === undefined) return null
      await noteReading(one, context, { purpose, field: 'Speaker.fullName' })
      return (await context.loaders.person.load(one.personId))?.fullName ?? null
    },
    personId: async (one, { purpose }, context) => {
      if (!purpose || one.personId === undefined) return null
      await noteReading(one, context, { purpose, field: 'Speaker.personId' })
      return one.personId
    },
  },
  ProgramPayload: {
    roundTable: async ({ roundTableId }, _, { loaders }, info) => (await loaders.roundTable.load(roundTableId, info))!,
  },
  RoundTable: {
    program: async ({ id }, { version }, { loaders }) => {
      const found = await loaders.program.load(programIdOf(id)!)
      return found && versionOf(found, version)
    },
    programDraft: async (table, _, { loaders, viewer }) => {
      if (!organises(viewer, table)) return null
      const found = await loaders.program.load(programIdOf(table.id)!)
      return found && draftOf(found)
    },
    materials: async (table, _, { loaders, viewer }) => {
      const found = await loaders.program.load(programIdOf(table.id)!)
      return (found?.materials ?? [])
        .filter((one) => mayRead(viewer, one, table))
        .map(({ file, ownerId }) => paperOf(table, file, ownerId))
    },
  },
}

/** Names are read by the organiser, the speaker's body and DATA_STEWARD; throws `AuthError` for others. */
async function noteReading(
  { roundTableId, organizationId, slotId }: Speaker,
  context: Context,
  asked: { readonly purpose: ReadingPurpose; readonly field: string },
): Promise<void> {
  const { viewer } = context
  const isOwn = organizationId !== undefined && isDelegateOf(viewer, organizationId)
  if (!isOwn && !viewer.roles.includes('DATA_STEWARD')) await requireOrganiserOfTable({ roundTableId }, context)
  await context.noteReading(context, { ...asked, subject: slotId })
}

async function requireOrganiserOfTable({ roundTableId }: { readonly roundTableId: string }, context: Context) {
  if (!(await organisesTableOf({ roundTableId }, context)))
    throw new AuthError(
      'FORBIDDEN',
      'Имя читают организатор и организация докладчика. / The name is read by the organiser and the speaker’s body.',
    )
}

/** Without its owner's consent a paper is for the owner, and for whoever organises the table. */
function mayRead(viewer: Viewer, { consentedOn, ownerId }: Material, table: { readonly hostId: string } | undefined) {
  if (consentedOn !== undefined || isDelegateOf(viewer, ownerId)) return true
  return table !== undefined && organises(viewer, table)
}
