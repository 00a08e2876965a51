import { randomBytes } from 'node:crypto'
import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { dayOf } from '@kadry/domain/day'
import { given } from '@kadry/domain/input'
import { standing } from '@kadry/domain/standing'
import type { Accepted, Stored } from '@kadry/mongo/aggregate'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  AcceptInvitationInput,
  ApproveRegistrationInput,
  ChangeRegistrationInput,
  ChangeSeatsInput,
  CheckInByCodeInput,
  CheckInInput,
  DeclineInvitationInput,
  InviteToRoundTableInput,
  ReconfirmRegistrationInput,
  RecordDepartureInput,
  RegisterForRoundTableInput,
  RegisterWalkInInput,
  RegistrationAnswerInput,
  RejectRegistrationInput,
  ReplaceRegisteredDelegateInput,
  SetRegistrationFormInput,
  UndoCheckInInput,
  WithdrawRegistrationInput,
} from '../graphql.generated.ts'
import { viewsOf } from '../organization/views.ts'
import { naming, releasing } from '../representative/commands.ts'
import { tablesShownTo } from '../round-table/loaders.ts'
import { organises, requireOrganiser, requireOrganiserOrDelegate } from '../round-table/rights.ts'
import type { Gathering, Known } from '../round-table/round-table.ts'
import { question, registration, roundTable } from '../round-table/store.ts'
import * as attendance from './attendance.ts'
import { CODE_LENGTH, codeFrom, codeOf } from './code.ts'
import { setForm } from './form.ts'
import * as inviting from './invitation.ts'
import type { Wanted } from './journal.ts'
import { bodiesOf } from './loaders.ts'
import * as moderation from './moderation.ts'
import * as registering from './registration.ts'
import { type MayBeSeated, waitingOrganizations } from './seating.ts'
import { changeSeats as decideSeats } from './seats.ts'
import { shown } from './store.ts'

const on = commandsOn(roundTable, (context: Context) => tablesShownTo(context), registrationPayload)
const onTable = on.named('roundTableId')
const onRegistration = on.through(registration, 'registrationId')
const answeringTable = onTable.answering(payloadOf('RoundTablePayload', 'roundTable'))
/** The decision on the table with the registration that the input names, and what else it looks at. */
function reading<Input extends { readonly registrationId: string }, Decided>(
  decide: (found: Stored<Gathering>, input: Input, context: Context) => Decided | Promise<Decided>,
  others: Wanted = {},
) {
  return async (found: Stored<Gathering>, input: Input, context: Context): Promise<Decided> =>
    decide(await context.registrations.of(found, { ...others, ids: [input.registrationId] }), input, context)
}
const WAITING: Wanted = { statuses: ['WAITLISTED'] }
const newCode = () => codeFrom(randomBytes(CODE_LENGTH))

export const setRegistrationForm = answeringTable.change((found, input: SetRegistrationFormInput, { viewer }) => {
  requireOrganiser(viewer, found)
  const questions = input.questions.map(({ id, text, kind, options, isRequired }) => ({
    ...given({ id, options }),
    text,
    kind,
    isRequired: isRequired ?? false,
  }))
  const { isModerated, changesUntil } = input
  return setForm(found, { isModerated: isModerated ?? false, ...given({ changesUntil }), questions }, question.idIn)
})

export const changeSeats = onTable
  .answering(seatsPayload)
  .change(async (table, { capacity, quotas }: ChangeSeatsInput, context) => {
    requireOrganiser(context.viewer, table)
    const found = await context.registrations.of(table, WAITING)
    return decideSeats(found, { capacity, ...given({ quotas }) }, await seatable(found, context))
  })

export const inviteToRoundTable = onTable
  .answering(invitedPayload)
  .change(async (table, input: InviteToRoundTableInput, context) => {
    requireOrganiser(context.viewer, table)
    const named = [...new Set(input.organizationIds ?? [])]
    const views = await viewsOf(context, named)
    const selection = input.selection ? await bodiesOf(context, input.selection, dayOf(table.startsAt)) : []
    const found = await context.registrations.of(table, {
      organizationIds: [...named, ...selection.map(({ id }) => id)],
    })
    const today = todayOf(context)
    const term = { respondBy: input.respondBy, sentOn: input.sentOn ?? today }
    const about = { ...term, today, at: context.now().toISOString(), idOf: registration.idIn }
    return inviting.invite(found, { named, views, selection }, about)
  })

export const acceptInvitation = onRegistration.change(
  reading(async (found, { registrationId, ...input }: AcceptInvitationInput, context) => {
    requireOwn(found, registrationId, context)
    const body = registration.in(found, registrationId)?.organizationId
    const view = body === undefined ? undefined : await context.organizations.find(body)
    const about = { view, today: todayOf(context), at: context.now().toISOString(), code: newCode() }
    return naming(context, input, (person) =>
      inviting.accept(found, registrationId, { ...delegateOf(input), ...person }, about),
    )
  }),
)

export const declineInvitation = onRegistration.change(
  reading((found, { registrationId, reason }: DeclineInvitationInput, context) => {
    requireOwn(found, registrationId, context)
    return inviting.decline(found, registrationId, reason ?? undefined)
  }),
)

/** The organisation is looked up inside the table's lane: who asked first is seated first. */
export const registerForRoundTable = onTable.change(
  async (table, input: RegisterForRoundTableInput, context) => {
    const { organizations, registrations, viewer, now } = context
    const { organizationId, side } = input
    requireOrganiserOrDelegate(viewer, table, organizationId)
    const found = await registrations.of(table, { organizationIds: [organizationId] })
    const wanted = { ...delegateOf(input), ...given({ side }), organizationId }
    const arrival = { view: await organizations.find(organizationId), at: now().toISOString(), code: newCode() }
    return naming(context, input, (person) =>
      registering.register(found, { ...wanted, ...person }, { ...arrival, idOf: registration.idIn }),
    )
  },
  { allow: ({ viewer }, { organizationId }) => requireRoleOrDelegate(viewer, organizationId, 'EVENT_MANAGER') },
)

export const changeRegistration = onRegistration.change(
  reading((found, { registrationId, ...input }: ChangeRegistrationInput, context) => {
    requireOwn(found, registrationId, context)
    const { representativePosition, consentToPublish, answers } = input
    const wanted = given({ representativePosition, consentToPublish, answers: answers?.map(answerOf) })
    const isOrganiser = organises(context.viewer, found)
    return registering.change(found, registrationId, wanted, { now: context.now().toISOString(), isOrganiser })
  }),
)

export const replaceRegisteredDelegate = releasing(
  onRegistration.change(
    reading((found, { registrationId, ...input }: ReplaceRegisteredDelegateInput, context) => {
      requireOwn(found, registrationId, context)
      const { representativePosition } = input
      return naming(context, input, (person) =>
        registering.replaceDelegate(found, registrationId, { representativePosition, code: newCode(), ...person }),
      )
    }),
  ),
)

export const approveRegistration = onRegistration.change(
  reading((found, { registrationId }: ApproveRegistrationInput, { viewer }) => {
    requireOrganiser(viewer, found)
    return moderation.approve(found, registrationId)
  }),
)

export const rejectRegistration = releasing(
  onRegistration.change(
    reading(async (found, { registrationId, reason }: RejectRegistrationInput, context) => {
      requireOrganiser(context.viewer, found)
      return moderation.reject(found, registrationId, reason, await seatable(found, context))
    }, WAITING),
  ),
)

export const withdrawRegistration = releasing(
  onRegistration.answering(withdrawalPayload).change(
    reading(async (found, { registrationId }: WithdrawRegistrationInput, context) => {
      requireOwn(found, registrationId, context)
      return registering.withdraw(found, registrationId, await seatable(found, context))
    }, WAITING),
  ),
)

export const reconfirmRegistration = onRegistration.change(
  reading((found, { registrationId }: ReconfirmRegistrationInput, context) => {
    requireOwn(found, registrationId, context)
    return moderation.reconfirm(found, registrationId, todayOf(context))
  }),
)

export const registerWalkIn = onTable.change(async (table, input: RegisterWalkInInput, context) => {
  requireOrganiser(context.viewer, table)
  const { organizationId, side } = input
  const found = await context.registrations.of(table, { organizationIds: [organizationId] })
  const wanted = { ...delegateOf(input), ...given({ side }), organizationId }
  const view = await context.organizations.find(organizationId)
  const arrival = { view, ...momentOf(input.at, context), code: newCode(), idOf: registration.idIn }
  return naming(context, input, (person) => attendance.walkIn(found, { ...wanted, ...person }, arrival))
})

export const checkIn = onRegistration.change(
  reading((found, { registrationId, at }: CheckInInput, context) => {
    requireOrganiser(context.viewer, found)
    return attendance.checkIn(found, registrationId, momentOf(at, context))
  }),
)

export const checkInByCode = onTable.change(async (table, { code, at }: CheckInByCodeInput, context) => {
  requireOrganiser(context.viewer, table)
  const found = await context.registrations.of(table, { code: codeOf(code) })
  return attendance.checkInByCode(found, code, momentOf(at, context))
})

export const undoCheckIn = onRegistration.change(
  reading((found, { registrationId, reason }: UndoCheckInInput, { viewer }) => {
    requireOrganiser(viewer, found)
    return attendance.undoCheckIn(found, registrationId, reason)
  }),
)

export const recordDeparture = onRegistration.change(
  reading((found, { registrationId, at }: RecordDepartureInput, context) => {
    requireOrganiser(context.viewer, found)
    return attendance.leave(found, registrationId, momentOf(at, context))
  }),
)

/** R5: which of the bodies that wait may be seated now. */
async function seatable(table: Known, context: Context): Promise<MayBeSeated> {
  const waiting = await viewsOf(context, waitingOrganizations(table))
  return (organizationId) => standing(organizationId, waiting.get(organizationId)) === undefined
}

/** The organiser or a delegate of the body; of what is not there nobody has to be one. */
function requireOwn(table: Known, registrationId: string, { viewer }: Context): void {
  const organizationId = registration.in(table, registrationId)?.organizationId
  if (organizationId !== undefined) requireOrganiserOrDelegate(viewer, table, organizationId)
}

type DelegateInput = {
  readonly representativePosition: string
  readonly consentToPublish?: boolean | null | undefined
  readonly answers?: readonly RegistrationAnswerInput[] | null | undefined
}

function delegateOf({ representativePosition, consentToPublish, answers }: DelegateInput): registering.Delegate {
  return {
    representativePosition,
    consentToPublish: consentToPublish ?? false,
    ...given({ answers: answers?.map(answerOf) }),
  }
}

function answerOf({ questionId, text, number, isTrue, option }: RegistrationAnswerInput) {
  return { questionId, ...given({ text, number, isTrue, option }) }
}

function momentOf(at: string | null | undefined, { now }: Context): attendance.Moment {
  const present = now().toISOString()
  return { at: at ?? present, now: present }
}

function registrationPayload({ state, answer, repeated }: Accepted<Gathering, { registrationId: string }>) {
  return {
    __typename: 'RegistrationPayload' as const,
    registration: shown(state, registration.in(state, answer.registrationId)!),
    roundTable: state,
    repeated,
  }
}

type Promoting = { readonly promotedIds: readonly string[] }
const promotedIn = (state: Stored<Gathering>, { promotedIds }: Promoting) =>
  state.registrations.filter(({ id }) => promotedIds.includes(id)).map((one) => shown(state, one))

function withdrawalPayload({
  state,
  answer,
  repeated,
}: Accepted<Gathering, Promoting & { readonly registrationId: string }>) {
  return {
    __typename: 'WithdrawalPayload' as const,
    registration: shown(state, registration.in(state, answer.registrationId)!),
    promoted: promotedIn(state, answer),
    roundTable: state,
    repeated,
  }
}

function seatsPayload({ state, answer, repeated }: Accepted<Gathering, Promoting>) {
  return { __typename: 'SeatsPayload' as const, promoted: promotedIn(state, answer), roundTable: state, repeated }
}

function invitedPayload({ state, answer, repeated }: Accepted<Gathering, { readonly invited: number }>) {
  return { __typename: 'InvitedPayload' as const, invited: answer.invited, roundTable: state, repeated }
}
