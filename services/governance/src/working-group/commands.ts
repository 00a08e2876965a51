import { given, textProblems } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import { idempotencyKeyReused, invalidInput, notFound } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { erasureBy } from '@kadry/personal/reader'
import { aggregateIdOf, childId } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  ActivateWorkingGroupInput,
  AppointDelegateInput,
  CreateWorkingGroupInput,
  ErasePersonFromSeatsInput,
  FillSeatInput,
  VacateSeatInput,
} from '../graphql.generated.ts'
import { NOUNS } from '../resolution/execution.ts'
import { itemById } from '../resolution/store.ts'
import { erasePerson, seatsOf } from './erasure.ts'
import { seatOn } from './seat.ts'
import { appointDelegate as appoint, fillSeat as fill, SEAT_NOUN, vacateSeat as vacate } from './seating.ts'
import { activate, create, type WorkingGroup } from './working-group.ts'

const noun = { ru: 'Рабочая группа', en: 'working group' }
const seatId = (groupId: string, n: number) => childId('Seat', groupId, String(n))
/** An id that is no seat's finds no group, and the refusal names it. */
const groupOf = (id: string) => aggregateIdOf('Seat', id, 'WorkingGroup') ?? id

export function createWorkingGroup(context: Context, input: CreateWorkingGroupInput) {
  const { resolutionItemId, name, mandate } = input
  const requirements = input.requirements.map(({ kind, organizationId, isSectoral, minSeats, maxSeats }) => ({
    ...given({ kind, organizationId, maxSeats }),
    isSectoral: isSectoral ?? false,
    minSeats,
  }))
  return created(
    context.workingGroups.create(commandOf(context, 'createWorkingGroup', input), async (id) => {
      if (!resolutionItemId) return create(id, { name, mandate, requirements })
      const resolutionItem = await itemById(context.resolutions.find, resolutionItemId)
      return resolutionItem
        ? create(id, { name, mandate, requirements, resolutionItem })
        : notFound(resolutionItemId, NOUNS.item)
    }),
    { accepted: groupPayload },
  )
}

export function fillSeat(context: Context, input: FillSeatInput) {
  const { workingGroupId: id, organizationId, from, voting } = input
  const day = [from, todayOf(context)].sort().at(-1)!
  return changed(
    context.workingGroups.change(id, commandOf(context, 'fillSeat', input), async (group) => {
      const view = await context.organizations.find(organizationId)
      const refusal = standing(organizationId, view)
      if (refusal || !view) return refusal ?? notFound(organizationId, noun)
      const candidate = { organizationId, kinds: kindsOn(view, day), sectorCodes: view.sectorCodes }
      const { requirementIndex, delegate } = input
      return fill(group, candidate, { from, voting: voting ?? true, ...given({ requirementIndex, delegate }) }, seatId)
    }),
    { id, noun, accepted: seatPayload(context) },
  )
}

export function appointDelegate(context: Context, input: AppointDelegateInput) {
  return changed(
    context.workingGroups.change(groupOf(input.seatId), commandOf(context, 'appointDelegate', input), (group) =>
      appoint(group, input.seatId, input.delegate),
    ),
    { id: input.seatId, noun: SEAT_NOUN, accepted: seatPayload(context) },
  )
}

export function vacateSeat(context: Context, input: VacateSeatInput) {
  return changed(
    context.workingGroups.change(groupOf(input.seatId), commandOf(context, 'vacateSeat', input), (group) =>
      vacate(group, input.seatId, { on: input.on, reason: input.reason }),
    ),
    { id: input.seatId, noun: SEAT_NOUN, accepted: seatPayload(context) },
  )
}

/** Takes a person's name out of every seat of every group. It is written down before it is done: what was done is never unaccounted for. */
export async function erasePersonFromSeats(context: Context, input: ErasePersonFromSeatsInput) {
  const problems = textProblems('fullName', input.fullName, 200)
  if (problems.length > 0) return invalidInput(problems)
  const command = commandOf(context, 'erasePersonFromSeats', input)
  const groups = await context.workingGroups.select({})
  const found = groups.filter((group) => seatsOf(group, input.fullName).length > 0)
  const subjects = found.flatMap((group) => seatsOf(group, input.fullName))
  if (subjects.length > 0) await context.audit.append(erasureBy(context, 'Delegate.fullName', subjects))
  const seatIds: string[] = []
  for (const { id } of found) {
    const result = await context.workingGroups.change(id, command, (group) => erasePerson(group, input.fullName))
    if ('mishap' in result && result.mishap === 'KEY_REUSED') return idempotencyKeyReused()
    if (!('state' in result)) throw new Error(`the group ${id} went away while a name was erased from it`)
    seatIds.push(...result.answer.seatIds)
  }
  return { __typename: 'ErasedPersonPayload' as const, seatIds }
}

export function activateWorkingGroup(context: Context, input: ActivateWorkingGroupInput) {
  return changed(
    context.workingGroups.change(input.id, commandOf(context, 'activateWorkingGroup', input), (group) =>
      activate(group, todayOf(context)),
    ),
    {
      id: input.id,
      noun,
      accepted: groupPayload,
    },
  )
}

function groupPayload({ state, repeated }: Accepted<WorkingGroup, unknown>) {
  return { __typename: 'WorkingGroupPayload' as const, workingGroup: state, repeated }
}

function seatPayload(context: Context) {
  return ({ state, answer, repeated }: Accepted<WorkingGroup, { seatId: string }>) => ({
    __typename: 'SeatPayload' as const,
    workingGroup: state,
    seat: seatOn(state.seats.find(({ id }) => id === answer.seatId)!, todayOf(context)),
    repeated,
  })
}
