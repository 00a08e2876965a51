import { documentOf } from '@kadry/domain/document'
import { given, textProblems } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import { idempotencyKeyReused, invalidInput, notFound } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { erasureBy } from '@kadry/personal/reader'
import { commandOf, commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  ActivateWorkingGroupInput,
  AppointDelegateInput,
  CreateWorkingGroupInput,
  ErasePersonFromSeatsInput,
  FillSeatInput,
  SetVotingRulesInput,
  VacateSeatInput,
} from '../graphql.generated.ts'
import { resolutionItem } from '../resolution/store.ts'
import { erasePerson, seatsOf } from './erasure.ts'
import { seatOn } from './seat.ts'
import * as seating from './seating.ts'
import { seat, workingGroup } from './store.ts'
import * as decisions from './working-group.ts'
import { activate, create, type WorkingGroup } from './working-group.ts'

const on = commandsOn(
  workingGroup,
  ({ workingGroups }: Context) => workingGroups,
  payloadOf('WorkingGroupPayload', 'workingGroup'),
)
const onSeat = on.through(seat, 'seatId').answering(seatPayload)

export const createWorkingGroup = on.create(async (id, input: CreateWorkingGroupInput, { resolutions }) => {
  const { resolutionItemId, name, mandate } = input
  const requirements = input.requirements.map(({ kind, organizationId, isSectoral, minSeats, maxSeats }) => ({
    ...given({ kind, organizationId, maxSeats }),
    isSectoral: isSectoral ?? false,
    minSeats,
  }))
  if (!resolutionItemId) return create(id, { name, mandate, requirements })
  const item = await resolutionItem.find(resolutionItemId, resolutions.find)
  return item
    ? create(id, { name, mandate, requirements, resolutionItem: item })
    : notFound(resolutionItemId, resolutionItem.noun)
})

export const activateWorkingGroup = on.change((group, _: ActivateWorkingGroupInput, context) =>
  activate(group, todayOf(context)),
)

export const setVotingRules = on.change((group, { rules, document }: SetVotingRulesInput) =>
  decisions.setVotingRules(group, given({ ...rules }), document ? documentOf(document) : undefined),
)

export const fillSeat = on
  .named('workingGroupId')
  .answering(seatPayload)
  .change(async (group, input: FillSeatInput, context) => {
    const { organizationId, from, voting, requirementIndex, delegate } = input
    const view = await context.organizations.find(organizationId)
    const refused = standing(organizationId, view)
    if (refused || !view) return refused ?? notFound(organizationId, workingGroup.noun)
    const day = [from, todayOf(context)].sort().at(-1)!
    const candidate = { organizationId, kinds: kindsOn(view, day), sectorCodes: view.sectorCodes }
    const wanted = { from, voting: voting ?? true, ...given({ requirementIndex, delegate }) }
    return seating.fillSeat(group, candidate, wanted, seat.idIn)
  })

export const appointDelegate = onSeat.change((group, { seatId, delegate }: AppointDelegateInput) =>
  seating.appointDelegate(group, seatId, delegate),
)

export const vacateSeat = onSeat.change((group, { seatId, on, reason }: VacateSeatInput) =>
  seating.vacateSeat(group, seatId, { on, reason }),
)

/**
 * Takes a person's name out of every seat of every group. It is written down before it is done: what was done
 * is never unaccounted for.
 */
export async function erasePersonFromSeats(context: Context, input: ErasePersonFromSeatsInput, mutation: string) {
  const problems = textProblems('fullName', input.fullName, 200)
  if (problems.length > 0) return invalidInput(problems)
  const command = commandOf(context, mutation, input)
  if (!(await context.workingGroups.claim(command))) return idempotencyKeyReused()
  const groups = await context.workingGroups.select({})
  const found = groups.filter((group) => seatsOf(group, input.fullName).length > 0)
  const subjects = found.flatMap((group) => seatsOf(group, input.fullName))
  if (subjects.length > 0) await context.audit.append(erasureBy(context, 'Delegate.fullName', subjects))
  const seatIds: string[] = []
  for (const { id } of found) {
    const result = await context.workingGroups.change(id, command, (group) => erasePerson(group, input.fullName))
    if ('failure' in result && result.failure === 'KEY_REUSED') return idempotencyKeyReused()
    if (!('state' in result)) throw new Error(`the group ${id} went away while a name was erased from it`)
    seatIds.push(...result.answer.seatIds)
  }
  return { __typename: 'ErasedPersonPayload' as const, seatIds }
}

function seatPayload({ state, answer, repeated }: Accepted<WorkingGroup, { seatId: string }>, context: Context) {
  const seated = seatOn(seat.in(state, answer.seatId)!, todayOf(context))
  return { __typename: 'SeatPayload' as const, workingGroup: state, seat: seated, repeated }
}
