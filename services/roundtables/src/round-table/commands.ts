import { dayOf } from '@kadry/domain/day'
import type { Decision, RefusalLike } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { aggregateIdOf, childId, isIdOf } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
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
import { attending, checkIn as cameIn, positioned, register, waitingOrganizations, withdraw } from './registration.ts'
import type { Known, RoundTable } from './round-table.ts'
import * as lifecycle from './round-table.ts'

const noun = { ru: 'Запись о круглом столе', en: 'round table' }
const registrationNoun = { ru: 'Регистрация', en: 'registration' }
const commitmentNoun = { ru: 'Запись об обязательстве', en: 'commitment' }
const registrationId = (roundTableId: string, n: number) => childId('Registration', roundTableId, String(n))
const commitmentId = (roundTableId: string, n: number) => childId('Commitment', roundTableId, String(n))

type Input = { readonly idempotencyKey: string; readonly expectedVersion?: number | null | undefined }

export function planRoundTable(context: Context, input: PlanRoundTableInput) {
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
  return created(
    context.roundTables.create(commandOf(context, 'planRoundTable', input), async (id) => {
      const problems = idProblems('initiatedByGroupIds', 'WorkingGroup', wanted.initiatedByGroupIds)
      if (problems.length > 0) return invalidInput(problems)
      const [host, items] = await Promise.all([
        context.organizations.find(wanted.hostId),
        itemsByIds(context.resolutions, wanted.fulfilsItemIds),
      ])
      return lifecycle.plan(id, wanted, { host, items })
    }),
    { accepted: tablePayload },
  )
}

export function openRegistration(context: Context, input: OpenRegistrationInput) {
  return changeTable(context, 'openRegistration', input, lifecycle.openRegistration)
}

export function closeRegistration(context: Context, input: CloseRegistrationInput) {
  return changeTable(context, 'closeRegistration', input, lifecycle.closeRegistration)
}

export function cancelRoundTable(context: Context, input: CancelRoundTableInput) {
  return changeTable(context, 'cancelRoundTable', input, (found) => lifecycle.cancel(found, input.reason))
}

export function holdRoundTable(context: Context, input: HoldRoundTableInput) {
  return changeTable(context, 'holdRoundTable', input, async (found) => {
    const came = attending(found).map(({ organizationId }) => organizationId)
    const views = await context.organizations.byIds([...new Set(came)])
    const today = todayOf(context)
    return lifecycle.hold(found, { on: input.on ?? dayOf(found.startsAt), today, views })
  })
}

/** The organisation is looked up inside the table's lane: who asked first is seated first. */
export function registerForRoundTable(context: Context, input: RegisterForRoundTableInput) {
  const { roundTableId: id, organizationId, representativePosition } = input
  const wanted = {
    ...given({ side: input.side }),
    organizationId,
    representativePosition,
    consentToPublish: input.consentToPublish ?? false,
  }
  return changed(
    context.roundTables.change(id, commandOf(context, 'registerForRoundTable', input), async (found) => {
      const view = await context.organizations.find(organizationId)
      return register(found, wanted, { view, at: context.now().toISOString(), idOf: registrationId })
    }),
    { id, noun, accepted: registrationPayload },
  )
}

export async function withdrawRegistration(context: Context, input: WithdrawRegistrationInput) {
  const id = aggregateIdOf('Registration', input.registrationId, 'RoundTable')
  if (!id) return notFound(input.registrationId, registrationNoun)
  return changed(
    context.roundTables.change(id, commandOf(context, 'withdrawRegistration', input), async (found) => {
      const waiting = await viewsOf(context, waitingOrganizations(found))
      const mayBeSeated = (organizationId: string) =>
        standing(organizationId, waiting.get(organizationId)) === undefined
      return withdraw(found, input.registrationId, mayBeSeated)
    }),
    { id: input.registrationId, noun: registrationNoun, accepted: withdrawalPayload },
  )
}

export async function checkIn(context: Context, input: CheckInInput) {
  const id = aggregateIdOf('Registration', input.registrationId, 'RoundTable')
  if (!id) return notFound(input.registrationId, registrationNoun)
  return changed(
    context.roundTables.change(id, commandOf(context, 'checkIn', input), (found) => {
      const now = context.now().toISOString()
      return cameIn(found, input.registrationId, { at: input.at ?? now, now })
    }),
    { id: input.registrationId, noun: registrationNoun, accepted: registrationPayload },
  )
}

export async function recordCommitment(context: Context, input: RecordCommitmentInput) {
  const { roundTableId: id, debtorId, beneficiaryIds, object, quantity, dueOn } = input
  const { unit, specialityCode, okz, agreementId } = input
  const problems = idProblems('agreementId', 'Agreement', agreementId == null ? [] : [agreementId])
  if (problems.length > 0) return invalidInput(problems)
  const wanted = {
    ...given({ unit, specialityCode, okz, agreementId }),
    debtorId,
    beneficiaryIds,
    object,
    quantity,
    dueOn,
  }
  return changed(
    context.roundTables.change(id, commandOf(context, 'recordCommitment', input), async (found) => {
      const views = await viewsOf(context, [debtorId, ...beneficiaryIds])
      return record(found, wanted, { views, idOf: commitmentId })
    }),
    { id, noun, accepted: commitmentPayload },
  )
}

export async function linkCommitmentToAgreement(context: Context, input: LinkCommitmentToAgreementInput) {
  const id = aggregateIdOf('Commitment', input.commitmentId, 'RoundTable')
  if (!id) return notFound(input.commitmentId, commitmentNoun)
  const problems = idProblems('agreementId', 'Agreement', [input.agreementId])
  if (problems.length > 0) return invalidInput(problems)
  return changed(
    context.roundTables.change(id, commandOf(context, 'linkCommitmentToAgreement', input), (found) =>
      linkToAgreement(found, input.commitmentId, input.agreementId),
    ),
    { id: input.commitmentId, noun: commitmentNoun, accepted: commitmentPayload },
  )
}

/** Whose registration it is, or undefined where there is none. */
export async function registrantOf({ roundTables }: Context, id: string): Promise<string | undefined> {
  const tableId = aggregateIdOf('Registration', id, 'RoundTable')
  const table = tableId ? await roundTables.find(tableId) : undefined
  return table?.registrations.find((one) => one.id === id)?.organizationId
}

function changeTable<Refused extends RefusalLike>(
  context: Context,
  mutation: string,
  input: Input & { readonly roundTableId: string },
  decide: (found: Known) => Decision<RoundTable, Refused> | Promise<Decision<RoundTable, Refused>>,
) {
  const { roundTableId: id } = input
  return changed(context.roundTables.change(id, commandOf(context, mutation, input), decide), {
    id,
    noun,
    accepted: tablePayload,
  })
}

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

function tablePayload({ state, repeated }: Accepted<RoundTable, unknown>) {
  return { __typename: 'RoundTablePayload' as const, roundTable: state, repeated }
}

function registrationPayload({ state, answer, repeated }: Accepted<RoundTable, { registrationId: string }>) {
  const registration = positioned(state.registrations).find(({ id }) => id === answer.registrationId)!
  return { __typename: 'RegistrationPayload' as const, registration, roundTable: state, repeated }
}

type Withdrawal = { registrationId: string; promotedIds: readonly string[] }
function withdrawalPayload({ state, answer, repeated }: Accepted<RoundTable, Withdrawal>) {
  const registrations = positioned(state.registrations)
  const registration = registrations.find(({ id }) => id === answer.registrationId)!
  const promoted = registrations.filter(({ id }) => answer.promotedIds.includes(id))
  return { __typename: 'WithdrawalPayload' as const, registration, promoted, roundTable: state, repeated }
}

function commitmentPayload({ state, answer, repeated }: Accepted<RoundTable, { commitmentId: string }>) {
  const commitment = state.commitments.find(({ id }) => id === answer.commitmentId)!
  return { __typename: 'CommitmentPayload' as const, commitment, roundTable: state, repeated }
}
