import { requireRole } from '@kadry/auth/viewer'
import { isRefusal } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import { invalidInput } from '@kadry/domain/refusal'
import { childId, globalId, newKey } from '@kadry/runtime/ids'
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
import { shownOnly } from '../round-table/loaders.ts'
import { isDelegateOf, isShown, requireOrganiser, requireOrganiserOrDelegate } from '../round-table/rights.ts'
import { roundTable } from '../round-table/store.ts'
import { addMaterial, consent, takeBack } from './material.ts'
import { bodiesIn, draftProgram as draft, publishProgram as publish } from './program.ts'
import { type SlotWithNames, withPersons } from './speakers.ts'
import { ensureProgram, type ProgramPayload, programIdOf, tableProgram } from './store.ts'

const onProgram = commandsOn(
  tableProgram,
  (context: Context) =>
    shownOnly(context.programs, async ({ roundTableId }) => (await tableShown(context, roundTableId)) !== undefined),
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

const drafting = on.change(
  async (found, input: DraftProgramInput, context) => {
    const [table] = await context.roundTables.byIds([found.roundTableId], ['status', 'startsAt', 'endsAt'])
    const names = new Map((await context.persons.byIds(found.personIds ?? [])).map((one) => [one.id, one]))
    const known = (found.personIds ?? []).map((id) => names.get(id) ?? { id })
    const named = withPersons(slotsIn(input), known, () => globalId('Person', newKey()))
    if ('problems' in named) return invalidInput(named.problems)
    const views = await viewsOf(context, bodiesIn(named.slots))
    const decision = draft(found, table!, named.slots, { views, idOf })
    // Once nothing else stands in the way: what is refused leaves no name behind.
    if (!isRefusal(decision)) for (const one of named.entered) await context.persons.enter({ ...one, basis: 'SPEAKER' })
    return decision
  },
  { allow: (context, { roundTableId }) => begins(context, roundTableId) },
)

export const draftProgram = lettingGo(drafting)

const publishing = onKnown.change(async (found, _: PublishProgramInput, context) => {
  const record = (await context.roundTables.find(found.roundTableId))!
  requireOrganiser(context.viewer, record)
  const table = await context.registrations.of(record, { statuses: ['CONFIRMED', 'PENDING', 'ATTENDED', 'NO_SHOW'] })
  return publish(found, table, context.now().toISOString())
})
export const publishProgram = lettingGo(publishing)

/** Names that the programme has no more are not needed, once it is written without them. */
function lettingGo<Input extends CommandInput & { readonly roundTableId: string }, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const id = programIdOf(input.roundTableId)
    const before = id === undefined ? undefined : await context.programs.find(id)
    const result = await command(context, input, mutation)
    if (before?.personIds && 'repeated' in result) await context.persons.release(before.personIds)
    return result
  }
}

function slotsIn({ slots }: DraftProgramInput): readonly SlotWithNames[] {
  return slots.map(({ id, isBreak, speakers, hall, startsAt, endsAt, title }) => ({
    ...given({ id }),
    ...{ hall, startsAt, endsAt, title },
    isBreak: isBreak ?? false,
    speakers: (speakers ?? []).map(({ organizationId, position, person, personId }) => ({
      position,
      ...given({ organizationId, person, personId }),
    })),
  }))
}

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
async function mayChange(context: Context, roundTableId: string, ownerId?: string) {
  const { viewer } = context
  const table = await tableShown(context, roundTableId)
  if (table && ownerId) requireOrganiserOrDelegate(viewer, table, ownerId)
  else if (table) requireOrganiser(viewer, table)
  else if (!ownerId) requireRole(viewer, 'EVENT_MANAGER')
  return table
}

/** What rights come from; undefined where the table is not there for the caller. */
async function tableShown({ viewer, roundTables }: Context, id: string) {
  const [table] = await roundTables.byIds([id], ['hostId', 'status'])
  return table && isShown(viewer, table) ? table : undefined
}

/** Who may work on the programme of a table finds one, be it an empty one. */
async function begins(context: Context, roundTableId: string, ownerId?: string): Promise<void> {
  if (await mayChange(context, roundTableId, ownerId)) await ensureProgram(context.programs, roundTableId)
}
