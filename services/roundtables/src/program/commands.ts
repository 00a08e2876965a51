import { requireRole } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { childId } from '@kadry/runtime/ids'
import { attaching } from '@kadry/subgraph/attaching'
import { type Command, type CommandInput, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AddRoundTableMaterialInput,
  ConsentToRoundTableMaterialInput,
  DraftProgramInput,
  PublishProgramInput,
  RemoveRoundTableMaterialInput,
} from '../graphql.generated.ts'
import { viewsOf } from '../organization/views.ts'
import { isDelegateOf, isShown, requireOrganiser, requireOrganiserOrDelegate } from '../round-table/rights.ts'
import { roundTable } from '../round-table/store.ts'
import { addMaterial, consent, takeBack } from './material.ts'
import { draftProgram as draft, publishProgram as publish } from './program.ts'
import { ensureProgram, type ProgramPayload, programIdOf, tableProgram } from './store.ts'

const onProgram = commandsOn(
  tableProgram,
  ({ programs }: Context) => programs,
  ({ state, repeated }): ProgramPayload => ({
    __typename: 'ProgramPayload',
    roundTableId: state.roundTableId,
    repeated,
  }),
)
/** Whoever may begins one: what is not there is the table. */
const on = onProgram.through({ wholeIdOf: programIdOf, noun: roundTable.noun }, 'roundTableId')
/** One that somebody has begun. */
const onKnown = onProgram.through({ wholeIdOf: programIdOf, noun: tableProgram.noun }, 'roundTableId')

const idOf = (programId: string, n: number) => childId('ProgramSlot', programId, String(n))

export const draftProgram = on.change(
  async (found, { slots }: DraftProgramInput, context) => {
    const [table] = await context.roundTables.byIds([found.roundTableId], ['status', 'startsAt', 'endsAt'])
    const wanted = slots.map(({ id, isBreak, speakers, hall, startsAt, endsAt, title }) => ({
      ...given({ id }),
      ...{ hall, startsAt, endsAt, title },
      isBreak: isBreak ?? false,
      speakers: speakers ?? [],
    }))
    const bodies = wanted.flatMap((slot) => slot.speakers.map(({ organizationId }) => organizationId))
    return draft(found, table!, wanted, { views: await viewsOf(context, bodies), idOf })
  },
  { allow: (context, { roundTableId }) => begins(context, roundTableId) },
)

export const publishProgram = onKnown.change(async (found, _: PublishProgramInput, context) => {
  const record = (await context.roundTables.find(found.roundTableId))!
  requireOrganiser(context.viewer, record)
  const table = await context.registrations.of(record, { statuses: ['CONFIRMED', 'PENDING', 'ATTENDED', 'NO_SHOW'] })
  return publish(found, table, context.now().toISOString())
})

export const addRoundTableMaterial = on.change(
  async (found, { fileId, ownerId, slotId, hasConsent }: AddRoundTableMaterialInput, context) => {
    const [table] = await context.roundTables.byIds([found.roundTableId], ['status'])
    // What its owner brings itself it lets everybody read.
    const isOwners = isDelegateOf(context.viewer, ownerId)
    const named = [{ path: ['fileId'], fileId }]
    return attaching({ noun: 'tableProgram', record: found, named }, context, (files) => {
      const material = {
        ...given({ slotId }),
        file: files.get(fileId),
        ownerId,
        hasConsent: isOwners || hasConsent === true,
      }
      return addMaterial(found, table!, material, todayOf(context))
    })
  },
  { allow: (context, { roundTableId, ownerId }) => begins(context, roundTableId, ownerId) },
)

export const consentToRoundTableMaterial = on.change(
  async (found, { fileId }: ConsentToRoundTableMaterialInput, context) => {
    const owner = found.materials.find(({ file }) => file.id === fileId)?.ownerId
    await mayChange(context, found.roundTableId, owner)
    return consent(found, { fileId, on: todayOf(context) })
  },
)

const takingBack = on.change(async (found, { fileId }: RemoveRoundTableMaterialInput, context) => {
  const owner = found.materials.find(({ file }) => file.id === fileId)?.ownerId
  await mayChange(context, found.roundTableId, owner)
  return takeBack(found, fileId)
})
export const removeRoundTableMaterial = bytesToo(takingBack)

/** Once the record is written without the file, its bytes go at once. */
function bytesToo<Input extends CommandInput & { readonly fileId: string }, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    if ('repeated' in result) await context.files.remove([input.fileId])
    return result
  }
}

/** The organiser, or a delegate of the owner. Throws `AuthError` for others. */
async function mayChange({ viewer, roundTables }: Context, roundTableId: string, ownerId?: string) {
  const [table] = await roundTables.byIds([roundTableId], ['hostId', 'status'])
  if (table && ownerId && isShown(viewer, table)) requireOrganiserOrDelegate(viewer, table, ownerId)
  else if (table) requireOrganiser(viewer, table)
  else requireRole(viewer, 'EVENT_MANAGER')
  return table
}

/** Who may work on the programme of a table finds one, be it an empty one. */
async function begins(context: Context, roundTableId: string, ownerId?: string): Promise<void> {
  if (await mayChange(context, roundTableId, ownerId)) await ensureProgram(context.programs, roundTableId)
}
