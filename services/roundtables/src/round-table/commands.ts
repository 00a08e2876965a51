import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { invalidInput, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { isIdOf } from '@kadry/runtime/ids'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  CancelRoundTableInput,
  CheckInInput,
  CloseRegistrationInput,
  HoldRoundTableInput,
  LinkCommitmentToAgreementInput,
  OpenRegistrationInput,
  PlanRoundTableInput,
  RecordCommitmentInput,
  RegisterForRoundTableInput,
  WithdrawRegistrationInput,
} from '../graphql.generated.ts'
import { itemsByIds } from '../resolution/projection.ts'
import { linkToAgreement, record } from './commitment.ts'
import * as registering from './registration.ts'
import * as tables from './round-table.ts'
import { commitment, registration, roundTable } from './store.ts'

const on = commandsOn(
  roundTable,
  ({ roundTables }: Context) => roundTables,
  payloadOf('RoundTablePayload', 'roundTable'),
)
const onTable = on.named('roundTableId')
const onRegistration = on.through(registration, 'registrationId')

export const planRoundTable = on.create(async (id, input: PlanRoundTableInput, { organizations, resolutions }) => {
  const wanted = {
    ...given({ hostException: input.hostException, venue: input.venue }),
    title: input.title,
    sectorCode: input.sectorCode,
    hostId: input.hostId,
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    format: input.format ?? 'ONSITE',
    capacity: input.capacity,
    quotas: input.quotas ?? [],
    maxDelegatesPerOrganization: input.maxDelegatesPerOrganization ?? 3,
    fulfilsItemIds: [...new Set(input.fulfilsItemIds ?? [])],
    initiatedByGroupIds: [...new Set(input.initiatedByGroupIds ?? [])],
  }
  const problems = idProblems('initiatedByGroupIds', 'WorkingGroup', wanted.initiatedByGroupIds)
  if (problems.length > 0) return invalidInput(problems)
  const [host, items] = await Promise.all([
    organizations.find(wanted.hostId),
    itemsByIds(resolutions, wanted.fulfilsItemIds),
  ])
  return tables.plan(id, wanted, { host, items })
})

export const openRegistration = onTable.change((found, _: OpenRegistrationInput) => tables.openRegistration(found))

export const closeRegistration = onTable.change((found, _: CloseRegistrationInput) => tables.closeRegistration(found))

export const cancelRoundTable = onTable.change((found, { reason }: CancelRoundTableInput) =>
  tables.cancel(found, reason),
)

export const holdRoundTable = onTable.change(async (found, { on }: HoldRoundTableInput, context) => {
  const came = registering.attending(found).map(({ organizationId }) => organizationId)
  const views = await context.organizations.byIds([...new Set(came)])
  return tables.hold(found, { on: on ?? dayOf(found.startsAt), today: todayOf(context), views })
})

/** The organisation is looked up inside the table's lane: who asked first is seated first. */
export const registerForRoundTable = onTable.answering(registrationPayload).change(
  async (found, input: RegisterForRoundTableInput, { organizations, now }) => {
    const { organizationId, representativePosition, consentToPublish, side } = input
    const wanted = {
      ...given({ side }),
      organizationId,
      representativePosition,
      consentToPublish: consentToPublish ?? false,
    }
    const view = await organizations.find(organizationId)
    return registering.register(found, wanted, { view, at: now().toISOString(), idOf: registration.idIn })
  },
  { allow: ({ viewer }, { organizationId }) => requireRoleOrDelegate(viewer, organizationId, 'EVENT_MANAGER') },
)

export const withdrawRegistration = onRegistration.answering(withdrawalPayload).change(
  async (found, { registrationId }: WithdrawRegistrationInput, context) => {
    const waiting = await viewsOf(context, registering.waitingOrganizations(found))
    const mayBeSeated = (organizationId: string) => standing(organizationId, waiting.get(organizationId)) === undefined
    return registering.withdraw(found, registrationId, mayBeSeated)
  },
  {
    allow: async ({ viewer, roundTables }, { registrationId }) => {
      const found = await registration.find(registrationId, roundTables.find)
      requireRoleOrDelegate(viewer, found?.organizationId ?? '', 'EVENT_MANAGER')
    },
  },
)

export const checkIn = onRegistration
  .answering(registrationPayload)
  .change((found, { registrationId, at }: CheckInInput, context) => {
    const now = context.now().toISOString()
    return registering.checkIn(found, registrationId, { at: at ?? now, now })
  })

export const recordCommitment = onTable
  .answering(commitmentPayload)
  .change(async (found, input: RecordCommitmentInput, context) => {
    const { debtorId, beneficiaryIds, object, quantity, dueOn, unit, specialityCode, okz, agreementId } = input
    const problems = idProblems('agreementId', 'Agreement', agreementId == null ? [] : [agreementId])
    if (problems.length > 0) return invalidInput(problems)
    const optional = given({ unit, specialityCode, okz, agreementId })
    const wanted = { ...optional, debtorId, beneficiaryIds, object, quantity, dueOn }
    const views = await viewsOf(context, [debtorId, ...beneficiaryIds])
    return record(found, wanted, { views, idOf: commitment.idIn })
  })

export const linkCommitmentToAgreement = on
  .through(commitment, 'commitmentId')
  .answering(commitmentPayload)
  .change((found, { commitmentId, agreementId }: LinkCommitmentToAgreementInput) => {
    const problems = idProblems('agreementId', 'Agreement', [agreementId])
    return problems.length > 0 ? invalidInput(problems) : linkToAgreement(found, commitmentId, agreementId)
  })

async function viewsOf({ organizations }: Context, ids: readonly string[]) {
  const found = await organizations.byIds([...new Set(ids)])
  return new Map<string, OrganizationView>(found.map((view) => [view.id, view]))
}

function idProblems(path: string, type: string, ids: readonly string[]) {
  const wrong = ids.filter((id) => !isIdOf(type, id))
  return wrong.map((id) =>
    problem(path, 'ID_SHAPE', `«${id}» — не идентификатор ${type}.`, `“${id}” is not the id of a ${type}.`),
  )
}

function registrationPayload({ state, answer, repeated }: Accepted<tables.RoundTable, { registrationId: string }>) {
  return {
    __typename: 'RegistrationPayload' as const,
    registration: registration.in(state, answer.registrationId)!,
    roundTable: state,
    repeated,
  }
}

type Withdrawal = { registrationId: string; promotedIds: readonly string[] }
function withdrawalPayload({ state, answer, repeated }: Accepted<tables.RoundTable, Withdrawal>) {
  const registrations = registering.positioned(state.registrations)
  return {
    __typename: 'WithdrawalPayload' as const,
    registration: registration.in(state, answer.registrationId)!,
    promoted: registrations.filter(({ id }) => answer.promotedIds.includes(id)),
    roundTable: state,
    repeated,
  }
}

function commitmentPayload({ state, answer, repeated }: Accepted<tables.RoundTable, { commitmentId: string }>) {
  return {
    __typename: 'CommitmentPayload' as const,
    commitment: commitment.in(state, answer.commitmentId)!,
    roundTable: state,
    repeated,
  }
}
