import type { Viewer } from '@kadry/auth/viewer'
import { shownFile } from '@kadry/subgraph/attachments'
import { mutationsOf } from '@kadry/subgraph/commands'
import { badInput } from '@kadry/subgraph/mask'
import { linkTo } from '@kadry/subgraph/papers'
import type { Resolvers } from '../graphql.generated.ts'
import { paperOf } from '../round-table/papers.ts'
import { isDelegateOf, organises } from '../round-table/rights.ts'
import { changesBetween } from './changes.ts'
import * as commands from './commands.ts'
import { programPaper } from './papers.ts'
import type { Material } from './program.ts'
import { programIdOf } from './store.ts'
import { draftOf, slotsOf, versionOf } from './version.ts'

export const programResolvers: Pick<
  Resolvers,
  'Mutation' | 'Program' | 'ProgramSlot' | 'Speaker' | 'ProgramPayload' | 'RoundTable'
> = {
  Mutation: mutationsOf(commands),
  Program: {
    version: ({ number }) => number,
    publishedAt: ({ publishedAt }) => publishedAt ?? null,
    slots: slotsOf,
    document: linkTo(programPaper) as never,
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
  Speaker: { organization: ({ organizationId }) => ({ id: organizationId }) },
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

/** Without its owner's consent a paper is for the owner, and for whoever organises the table. */
function mayRead(viewer: Viewer, { consentedOn, ownerId }: Material, table: { readonly hostId: string } | undefined) {
  if (consentedOn !== undefined || isDelegateOf(viewer, ownerId)) return true
  return table !== undefined && organises(viewer, table)
}
