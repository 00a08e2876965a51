import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  CheckInInput,
  ReconfirmRegistrationInput,
  RegisterForRoundTableInput,
  WithdrawRegistrationInput,
} from '../graphql.generated.ts'
import { viewsOf } from '../organization/views.ts'
import { requireOrganiser, requireOrganiserOrDelegate } from '../round-table/rights.ts'
import type { Known, RoundTable } from '../round-table/round-table.ts'
import { registration, roundTable } from '../round-table/store.ts'
import * as attendance from './attendance.ts'
import * as registering from './registration.ts'
import { type MayBeSeated, positioned, waitingOrganizations } from './seating.ts'

const on = commandsOn(roundTable, ({ roundTables }: Context) => roundTables, registrationPayload)
const onTable = on.named('roundTableId')
const onRegistration = on.through(registration, 'registrationId')

/** The organisation is looked up inside the table's lane: who asked first is seated first. */
export const registerForRoundTable = onTable.change(
  async (found, input: RegisterForRoundTableInput, { organizations, viewer, now }) => {
    const { organizationId, representativePosition, consentToPublish, side } = input
    requireOrganiserOrDelegate(viewer, found, organizationId)
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

export const withdrawRegistration = onRegistration
  .answering(withdrawalPayload)
  .change(async (found, { registrationId }: WithdrawRegistrationInput, context) => {
    requireOwn(found, registrationId, context)
    return registering.withdraw(found, registrationId, await seatable(found, context))
  })

export const reconfirmRegistration = onRegistration.change(
  (found, { registrationId }: ReconfirmRegistrationInput, context) => {
    requireOwn(found, registrationId, context)
    return registering.reconfirm(found, registrationId, todayOf(context))
  },
)

export const checkIn = onRegistration.change((found, { registrationId, at }: CheckInInput, context) => {
  requireOrganiser(context.viewer, found)
  const now = context.now().toISOString()
  return attendance.checkIn(found, registrationId, { at: at ?? now, now })
})

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

function registrationPayload({ state, answer, repeated }: Accepted<RoundTable, { registrationId: string }>) {
  return {
    __typename: 'RegistrationPayload' as const,
    registration: registration.in(state, answer.registrationId)!,
    roundTable: state,
    repeated,
  }
}

type Withdrawal = { registrationId: string; promotedIds: readonly string[] }
function withdrawalPayload({ state, answer, repeated }: Accepted<RoundTable, Withdrawal>) {
  return {
    __typename: 'WithdrawalPayload' as const,
    registration: registration.in(state, answer.registrationId)!,
    promoted: positioned(state.registrations).filter(({ id }) => answer.promotedIds.includes(id)),
    roundTable: state,
    repeated,
  }
}
