import { randomBytes } from 'node:crypto'
import { isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { type Explained, importer } from '@kadry/import/importer'
import type { Stored } from '@kadry/mongo/aggregate'
import type { BulkEntry, BulkOutcome } from '@kadry/mongo/bulk'
import { globalId, newKey } from '@kadry/runtime/ids'
import { importText } from '@kadry/subgraph/import-text'
import type { Context } from '../context.ts'
import type { ImportRegistrationsInput } from '../graphql.generated.ts'
import { CODE_LENGTH, codeFrom } from '../participation/code.ts'
import { findShown } from '../round-table/loaders.ts'
import { requireOrganiser } from '../round-table/rights.ts'
import type { Gathering } from '../round-table/round-table.ts'
import { registration, roundTable } from '../round-table/store.ts'
import { importRegistration, type RegistrationRow, registrationColumns, type Sender } from './registration-row.ts'

type Body = Awaited<ReturnType<Context['organizations']['byIds']>>[number]
/** A row with the body of its ИНН and, once it is decided, what the registration is made with. */
type Row = RegistrationRow & { readonly sender: Omit<Sender, 'names'> & { readonly names: Map<string, string> } }
type Entry = BulkEntry<Gathering, Explained> & { readonly row: Row }

/** A list of registrations of one table, each row for itself: taken, or reported with its reason. */
export async function importRegistrations(context: Context, input: ImportRegistrationsInput) {
  const table = await findShown(context, input.roundTableId)
  if (!table) return notFound(input.roundTableId, roundTable.noun)
  requireOrganiser(context.viewer, table)
  const into = { kind: 'registrations', importers: [registrationsOf(table.id)], store: context.roundTables }
  return importText(context, into, input)
}

/** Of one run: what its rows are checked against goes along with it. */
function registrationsOf(roundTableId: string) {
  let checked: ReturnType<typeof checking> | undefined
  return importer<Context, typeof registrationColumns, Gathering>({
    name: 'registrations',
    columns: registrationColumns,
    keys: ({ inn, position, name = '' }) => [['position', `${inn} ${position} ${name}`]],
    store: (context) => ({
      bulk: async (entries, { dryRun = false } = {}) => {
        if (dryRun) checked ??= checking(context, roundTableId)
        const decided = (await checked) ?? ((entry: Entry) => taken(context, entry))
        return (await oneByOne(entries as readonly never[], decided)) as never
      },
    }),
    ids: async (context, rows) => {
      const found = await context.organizations.select({ inn: { $in: rows.map(({ inn }) => inn) } })
      const byInn = Map.groupBy(found, ({ inn }) => inn!)
      return rows.map((row) => {
        const body = bodyOf(byInn.get(row.inn) ?? [])
        if (isRefusal(body)) return body
        return { id: roundTableId, row: { ...row, sender: senderOf(body, context) } }
      })
    },
    decide: (row, found, id, today) =>
      found ? importRegistration(found, row, { ...(row as Row).sender, today }) : notFound(id, roundTable.noun),
  })
}

const UNCHANGED = { __typename: 'Unchanged', code: 'UNCHANGED' } as const satisfies RefusalLike

/** One row after another, for all of them are about one table: a seat is given in the order of rows. */
async function oneByOne(entries: readonly Entry[], decided: (entry: Entry) => Promise<BulkOutcome<Explained>>) {
  const outcomes: BulkOutcome<Explained>[] = []
  for (const entry of entries) outcomes.push(await decided(entry))
  return outcomes
}

/** Decides rows as they would be taken, each on the table as those before leave it; writes nothing. */
async function checking({ roundTables, registrations, persons }: Context, roundTableId: string) {
  const found = await roundTables.find(roundTableId)
  let table = found && (await registrations.of(found))
  const sent = table?.registrations.flatMap(({ personId }) => personId ?? []) ?? []
  const names = new Map((await persons.byIds(sent)).map(({ id, fullName }) => [id, fullName]))
  return async ({ row, decide }: Entry): Promise<BulkOutcome<Explained>> => {
    for (const [id, fullName] of names) row.sender.names.set(id, fullName)
    const decision = decide(table)
    if (isRefusal(decision)) return decision as Explained
    if (decision.facts.length === 0) return { done: 'UNCHANGED', repeated: false }
    table = { ...table!, ...decision.next }
    if (row.name) names.set(row.sender.personId, row.name)
    return { done: 'CREATED', repeated: false }
  }
}

async function taken(context: Context, { id, row, command, decide }: Entry): Promise<BulkOutcome<Explained>> {
  const { roundTables, persons } = context
  const { personId } = row.sender
  const outcome = await roundTables.change(id, command, async (found) => {
    const decision = decide(await withSent(context, found, row))
    if (isRefusal(decision)) return decision as Explained
    if (decision.facts.length === 0) return UNCHANGED
    // Once nothing else stands in the way: what is refused leaves no name behind.
    if (row.name) await persons.enter({ id: personId, fullName: row.name, basis: 'DELEGATE' })
    return decision
  })
  if ('state' in outcome) return { done: 'CREATED', repeated: outcome.repeated }
  if (!('failure' in outcome))
    return outcome.code === UNCHANGED.code ? { done: 'UNCHANGED', repeated: false } : (outcome as Explained)
  if (outcome.failure === 'KEY_REUSED') return outcome
  throw new Error(`${id}: ${outcome.failure}`)
}

/** The table with the registrations of the row's body; its sender gets to know their names. */
async function withSent(
  { registrations, persons }: Context,
  table: Stored<Gathering>,
  { sender: { organizationId, names } }: Row,
): Promise<Stored<Gathering>> {
  const found = await registrations.of(table, { organizationIds: [organizationId] })
  const sent = found.registrations.flatMap(({ personId }) => personId ?? [])
  for (const { id, fullName } of await persons.byIds(sent)) names.set(id, fullName)
  return found
}

function senderOf({ id: organizationId, ...view }: Body, { now }: Context): Row['sender'] {
  const code = codeFrom(randomBytes(CODE_LENGTH))
  const personId = globalId('Person', newKey())
  const arrival = { view, code, at: now().toISOString(), idOf: registration.idIn }
  return { organizationId, personId, ...arrival, today: '', names: new Map() }
}

/** R5: the one body of that ИНН that is there; one that is gone says so. */
function bodyOf(bodies: readonly Body[]) {
  const [body, ...others] = bodies.filter(({ id, ...view }) => standing(id, view) === undefined)
  if (!body) {
    const [gone] = bodies
    return (gone && standing(gone.id, gone)) ?? unknownInn('UNKNOWN_BODY', NOBODY)
  }
  return others.length > 0 ? unknownInn('SEVERAL_BODIES', SEVERAL) : body
}

const NOBODY = ['Организации с таким ИНН в реестре нет.', 'No organisation of the registry has this ИНН.'] as const
const SEVERAL = ['Этот ИНН носят несколько организаций.', 'Several organisations have this ИНН.'] as const

function unknownInn(code: string, [ru, en]: readonly [ru: string, en: string]) {
  return invalidInput([problem('inn', code, ru, en)])
}
