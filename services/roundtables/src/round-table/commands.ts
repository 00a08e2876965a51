import type { HasFiles } from '@kadry/domain/attachment'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { invalidInput, notFound } from '@kadry/domain/refusal'
import type { Stored } from '@kadry/mongo/aggregate'
import { attaching } from '@kadry/subgraph/attaching'
import { removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AnnounceRoundTableInput,
  AttachAttendanceSheetInput,
  CancelRoundTableInput,
  CloseAsOneSidedInput,
  CloseRegistrationInput,
  CopyRoundTableInput,
  DraftRoundTableInput,
  HoldRoundTableInput,
  OpenRegistrationInput,
  PlanDraftInput,
  PlanRoundTableInput,
  PostponeRoundTableInput,
  PublishProtocolInput,
  RemoveFileFromRoundTableInput,
  ReportRoundTableInput,
  ReviseDraftInput,
  RoundTableDraftInput,
} from '../graphql.generated.ts'
import { requireOrganiserOf, viewsOf } from '../organization/views.ts'
import { attending } from '../participation/seating.ts'
import { releasingAll } from '../representative/commands.ts'
import { itemsByIds } from '../resolution/projection.ts'
import { findSector } from '../sector/projection.ts'
import * as holding from './holding.ts'
import { idProblems } from './ids.ts'
import * as lifecycle from './lifecycle.ts'
import { findShown, tablesShownTo } from './loaders.ts'
import * as plans from './plan.ts'
import { requireOrganiser } from './rights.ts'
import { type Gathering, organizationNoun, type RoundTable } from './round-table.ts'
import { roundTable } from './store.ts'

const on = commandsOn(
  roundTable,
  (context: Context) => tablesShownTo(context),
  payloadOf('RoundTablePayload', 'roundTable'),
)
const onTable = on.named('roundTableId')

/** The decision, for whoever organises the table; throws `AuthError` for others. */
function organising<Input, Decided>(decide: (found: Stored<Gathering>, input: Input, context: Context) => Decided) {
  return (found: Stored<Gathering>, input: Input, context: Context): Decided => {
    requireOrganiser(context.viewer, found)
    return decide(found, input, context)
  }
}

export const planRoundTable = on.create(
  async (id, input: PlanRoundTableInput, context) => {
    const wanted = wantedOf(input)
    const problems = idProblems('initiatedByGroupIds', 'WorkingGroup', wanted.initiatedByGroupIds)
    return problems.length > 0 ? invalidInput(problems) : plans.plan(id, wanted, await namedIn(wanted, context))
  },
  { allow: (context, input) => requireOrganiserOf(context, input) },
)

export const draftRoundTable = on.create(
  async (id, input: DraftRoundTableInput, context) => {
    const wanted = wantedOf(input)
    return (await unfitForDraft(wanted, context)) ?? plans.draft(id, wanted)
  },
  { allow: (context, input) => requireOrganiserOf(context, input) },
)

export const copyRoundTable = on.create(
  async (id, { roundTableId, startsAt, endsAt, title }: CopyRoundTableInput, context) => {
    const source = await findShown(context, roundTableId)
    if (!source) return notFound(roundTableId, roundTable.noun)
    requireOrganiser(context.viewer, source)
    return plans.copy(id, source, { startsAt, endsAt, ...given({ title }) })
  },
)

export const reviseDraft = onTable.change(
  organising(async (found, input: ReviseDraftInput, context) => {
    await requireOrganiserOf(context, input.draft)
    const wanted = wantedOf(input.draft)
    return (await unfitForDraft(wanted, context)) ?? plans.revise(found, wanted)
  }),
)

export const planDraft = onTable.change(
  organising(async (found, _: PlanDraftInput, context) => plans.planDraft(found, await namedIn(found, context))),
)

export const announceRoundTable = onTable.change(
  organising((found, _: AnnounceRoundTableInput) => lifecycle.announce(found)),
)

export const openRegistration = onTable.change(
  organising((found, _: OpenRegistrationInput) => lifecycle.openRegistration(found)),
)

export const closeRegistration = onTable.change(
  organising((found, _: CloseRegistrationInput) => lifecycle.closeRegistration(found)),
)

export const postponeRoundTable = onTable.change(
  organising(async (table, input: PostponeRoundTableInput, { organizations, registrations, now }) => {
    const { startsAt, endsAt, confirmBy, reason } = input
    const found = await registrations.of(table, { statuses: ['CONFIRMED'] })
    const host = await organizations.find(found.hostId)
    return lifecycle.postpone(found, { startsAt, endsAt, confirmBy, reason }, { host, now: now().toISOString() })
  }),
)

export const cancelRoundTable = releasingAll(
  onTable.change(
    organising(async (found, { reason }: CancelRoundTableInput, { registrations }) =>
      lifecycle.cancel(await registrations.of(found), reason),
    ),
  ),
)

export const holdRoundTable = onTable.change(
  organising(async (table, { on }: HoldRoundTableInput, context) => {
    const found = await context.registrations.of(table)
    return holding.hold(found, await cameTo(found, on ?? dayOf(found.startsAt), context))
  }),
)

export const closeAsOneSided = onTable.change(
  organising(async (table, { reason }: CloseAsOneSidedInput, context) => {
    const found = await context.registrations.of(table)
    const came = await cameTo(found, dayOf(found.startsAt), context)
    return holding.closeAsOneSided(found, { ...came, reason })
  }),
)

export const reportRoundTable = onTable.change(
  organising((found, { discussed, decisions }: ReportRoundTableInput) =>
    holding.report(found, { discussed, decisions }),
  ),
)

export const publishProtocol = onTable.change(
  organising((found, input: PublishProtocolInput, context) => {
    const today = todayOf(context)
    return holding.publishProtocol(found, { on: input.on ?? today, today })
  }),
)

export const attachAttendanceSheet = onTable.change(
  organising((found, { fileId }: AttachAttendanceSheetInput, context) => {
    const named = [{ path: ['fileId'], fileId, containsNames: true }]
    return attaching({ noun: 'roundTable', record: found, named }, context, (files) =>
      holding.proveAttendance(found, files.get(fileId)),
    )
  }),
)

const removeFromTable = removeFile<Gathering & HasFiles>('roundTable')

export const removeFileFromRoundTable = removing(
  on.change(
    organising((found, input: RemoveFileFromRoundTableInput, context) => removeFromTable(found, input, context)),
  ),
)

function wantedOf(input: RoundTableDraftInput): plans.NewRoundTable {
  const { title, sectorCode, hostId, startsAt, endsAt, capacity } = input
  return {
    ...given({ hostException: input.hostException, venue: input.venue }),
    ...{ title, sectorCode, hostId, startsAt, endsAt, capacity },
    format: input.format ?? 'ONSITE',
    quotas: input.quotas ?? [],
    maxDelegatesPerOrganization: input.maxDelegatesPerOrganization ?? 3,
    fulfilsItemIds: [...new Set(input.fulfilsItemIds ?? [])],
    initiatedByGroupIds: [...new Set(input.initiatedByGroupIds ?? [])],
  }
}

/** A draft has a host that is known, and ids of what they say; the rules come when it is planned. */
async function unfitForDraft({ hostId, initiatedByGroupIds }: plans.NewRoundTable, { organizations }: Context) {
  const problems = idProblems('initiatedByGroupIds', 'WorkingGroup', initiatedByGroupIds)
  if (problems.length > 0) return invalidInput(problems)
  return (await organizations.find(hostId)) ? undefined : notFound(hostId, organizationNoun)
}

type Naming = Pick<RoundTable, 'hostId' | 'sectorCode' | 'fulfilsItemIds' | 'initiatedByGroupIds'>

async function namedIn(wanted: Naming, context: Context): Promise<plans.Named> {
  const { organizations, resolutions, sectors, workingGroups } = context
  const [host, sector, followed, groups] = await Promise.all([
    organizations.find(wanted.hostId),
    findSector(sectors, wanted.sectorCode),
    itemsByIds(resolutions, wanted.fulfilsItemIds),
    workingGroups.byIds(wanted.initiatedByGroupIds),
  ])
  return { host, sector, ...followed, groups: new Map(groups.map((group) => [group.id, group])) }
}

async function cameTo(table: Gathering, on: string, context: Context) {
  const views = await viewsOf(
    context,
    attending(table).map(({ organizationId }) => organizationId),
  )
  return { on, today: todayOf(context), views: [...views.values()] }
}
