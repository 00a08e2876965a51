import { type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { documented, documentOf } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import {
  type InvalidInput,
  idempotencyKeyReused,
  invalidInput,
  type NotFound,
  notFound,
  problem,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { newPersonId } from '@kadry/personal/persons'
import { erasureBy } from '@kadry/personal/reader'
import { type Command, commandOf, commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  ActivateWorkingGroupInput,
  AppointDelegateInput,
  CompleteWorkingGroupInput,
  CreateWorkingGroupInput,
  DelegateInput,
  DissolveWorkingGroupInput,
  ErasePersonFromSeatsInput,
  FillOfficeInput,
  FillSeatInput,
  FoundWorkingGroupInput,
  ResumeWorkingGroupInput,
  SetVotingRulesInput,
  SuspendWorkingGroupInput,
  VacateOfficeInput,
  VacateSeatInput,
} from '../graphql.generated.ts'
import { forgetInputs as forgetInputsOfMeeting, SUBSTITUTE_PATH } from '../meeting/substitutes.ts'
import { PERSON_NOUN } from '../person/store.ts'
import { resolutionItem } from '../resolution/store.ts'
import * as course from './course.ts'
import { type Appointment, nameProblems } from './delegate.ts'
import { forgetInputs, personsIn, seatsOf } from './erasure.ts'
import * as leaving from './leaving.ts'
import * as offices from './office.ts'
import { seatOn } from './seat.ts'
import * as seating from './seating.ts'
import { PERSON_PATH, seat, workingGroup } from './store.ts'
import type { WorkingGroup } from './working-group.ts'
import * as decisions from './working-group.ts'

const on = commandsOn(
  workingGroup,
  ({ workingGroups }: Context) => workingGroups,
  payloadOf('WorkingGroupPayload', 'workingGroup'),
)
const onSeat = on.through(seat, 'seatId').answering(seatPayload)

export const createWorkingGroup = on.create(async (id, input: CreateWorkingGroupInput, context) => {
  const { resolutionItemId, name, mandate, proposed } = input
  const requirements = input.requirements.map(
    ({ kind, organizationId, isSectoral, positionLevel, minSeats, maxSeats, seatsPerOrganization }) => ({
      ...given({ kind, organizationId, positionLevel, maxSeats, seatsPerOrganization }),
      isSectoral: isSectoral ?? false,
      minSeats,
    }),
  )
  const resolutionItem = await originOf(context, resolutionItemId)
  if (resolutionItem && isRefusal(resolutionItem)) return resolutionItem
  const wanted = { name, mandate, requirements, ...given({ resolutionItem, proposed }) }
  return decisions.create(id, wanted, todayOf(context))
})

export const foundWorkingGroup = on.change(async (group, input: FoundWorkingGroupInput, context) => {
  const resolutionItem = await originOf(context, input.resolutionItemId)
  if (resolutionItem && isRefusal(resolutionItem)) return resolutionItem
  return course.found(group, { ...given({ resolutionItem }), ...documented(input) })
})

export const activateWorkingGroup = on.change((group, _: ActivateWorkingGroupInput, context) =>
  course.activate(group, todayOf(context)),
)

export const suspendWorkingGroup = on.change((group, input: SuspendWorkingGroupInput, context) =>
  course.suspend(group, orderOf(input), todayOf(context)),
)

export const resumeWorkingGroup = on.change((group, input: ResumeWorkingGroupInput, context) =>
  course.resume(group, orderOf(input), todayOf(context)),
)

export const completeWorkingGroup = releasing(
  on.change((group, input: CompleteWorkingGroupInput, context) =>
    course.complete(group, orderOf(input), todayOf(context)),
  ),
)

export const dissolveWorkingGroup = releasing(
  on.change((group, input: DissolveWorkingGroupInput, context) =>
    course.dissolve(group, orderOf(input), todayOf(context)),
  ),
)

export const setVotingRules = on.change((group, { rules, document }: SetVotingRulesInput) =>
  decisions.setVotingRules(group, given({ ...rules }), document ? documentOf(document) : undefined),
)

export const fillSeat = on
  .named('workingGroupId')
  .answering(seatPayload)
  .change(async (group, input: FillSeatInput, context) => {
    const { organizationId, from, voting, requirementIndex } = input
    const today = todayOf(context)
    const view = await context.organizations.find(organizationId)
    const refused = standing(organizationId, view)
    if (refused || !view) return refused ?? notFound(organizationId, workingGroup.noun)
    const day = [from, today].sort().at(-1)!
    const candidate = { organizationId, kinds: kindsOn(view, day), sectorCodes: view.sectorCodes }
    return appointing(context, input, from, (delegate) => {
      const wanted = { from, voting: voting ?? true, ...given({ requirementIndex, delegate }) }
      return seating.fillSeat(group, candidate, wanted, seat.idIn, today)
    })
  })

export const appointDelegate = releasing(
  onSeat.change((group, input: AppointDelegateInput, context) => {
    const today = todayOf(context)
    const from = [today, seat.in(group, input.seatId)?.from ?? today].sort().at(-1)!
    return appointing(context, input, from, (delegate) =>
      seating.appointDelegate(group, input.seatId, delegate!, today),
    )
  }),
)

export const vacateSeat = releasing(
  onSeat.change((group, { seatId, on, reason }: VacateSeatInput) => leaving.vacateSeat(group, seatId, { on, reason })),
)

export const fillOffice = onSeat.change((group, input: FillOfficeInput) => {
  const { seatId, kind, from, to } = input
  return offices.fillOffice(group, { seatId, kind, from, ...given({ to }), ...documented(input) })
})

export const vacateOffice = onSeat.change((group, { seatId, kind, on }: VacateOfficeInput) =>
  offices.vacateOffice(group, { seatId, kind, on }),
)

/**
 * Takes a person's name out of the service. It is written down before it is done: what was done is never
 * unaccounted for.
 */
export async function erasePersonFromSeats(context: Context, input: ErasePersonFromSeatsInput, mutation: string) {
  const { persons, workingGroups, meetings } = context
  await persons.namesOutOfSeats()
  const personId = await personNamed(context, input)
  if (isRefusal(personId)) return personId
  const command = commandOf(context, mutation, input)
  if (!(await workingGroups.claim(command))) return idempotencyKeyReused()
  const nothing = { __typename: 'ErasedPersonPayload' as const, seatIds: [], meetingIds: [] }
  if (personId.id === undefined) return nothing
  const groups = await workingGroups.select({ [PERSON_PATH]: personId.id })
  const attended = await meetings.select({ [SUBSTITUTE_PATH]: personId.id })
  const isKnown = (await persons.byIds([personId.id])).length > 0
  if (!isKnown && groups.length + attended.length === 0) return notFound(personId.id, PERSON_NOUN)
  const seatIds = groups.flatMap((group) => seatsOf(group, personId.id!))
  const meetingIds = attended.map(({ id }) => id)
  const found = [...seatIds, ...meetingIds]
  const subjects = found.length > 0 ? found : [personId.id]
  if (isKnown) await context.audit.append(erasureBy(context, 'Delegate.fullName', subjects))
  const results = [
    ...groups.map(
      ({ id }) =>
        () =>
          workingGroups.change(id, command, forgetInputs),
    ),
    ...meetingIds.map((id) => () => meetings.change(id, command, forgetInputsOfMeeting)),
  ]
  for (const forget of results) {
    const result = await forget()
    if ('failure' in result && result.failure === 'KEY_REUSED') return idempotencyKeyReused()
    if (!('state' in result)) throw new Error(`a record went away while the name of ${personId.id} was erased`)
  }
  return (await persons.erase(personId.id)) ? { ...nothing, seatIds, meetingIds } : nothing
}

/** Whom an erasure is about; by name only where one person has it, for namesakes are not erased along. */
async function personNamed(
  { persons }: Context,
  { personId, fullName }: ErasePersonFromSeatsInput,
): Promise<{ readonly id: string | undefined } | InvalidInput> {
  const problems = nameProblems([], given({ personId, fullName }))
  if (problems.length > 0) return invalidInput(problems)
  if (personId) return { id: personId }
  const [person, ...namesakes] = await persons.named(fullName!)
  if (namesakes.length === 0) return { id: person?.id }
  return invalidInput([
    problem(
      'fullName',
      'NAMESAKES',
      'Это имя носят несколько человек: назовите одного из них (`persons`).',
      'Several persons have this name: name one of them (`persons`).',
    ),
  ])
}

/**
 * A decision about a seat with the delegate that the input names. A new person is entered once nothing else
 * stands in the way, so what is refused leaves no name behind.
 */
async function appointing<State, Refused extends RefusalLike, Answer>(
  { persons }: Context,
  input: { readonly delegate?: DelegateInput | null | undefined },
  usualFrom: string,
  decide: (delegate: Appointment | undefined) => Decision<State, Refused, Answer>,
): Promise<Decision<State, Refused | InvalidInput | NotFound, Answer>> {
  const { delegate } = input
  if (!delegate) return decide(undefined)
  const { fullName, personId, position, level, from, to } = delegate
  const problems = nameProblems(['delegate'], given({ personId, fullName }))
  if (problems.length > 0) return invalidInput(problems)
  const id = personId ?? newPersonId(input)
  const term = { from: from ?? usualFrom, ...given({ level, to }), ...documented(delegate) }
  const decision = decide({ personId: id, position, ...term })
  if (isRefusal(decision)) return decision
  if (fullName) await persons.enter({ id, fullName: fullName, basis: 'DELEGATE' })
  else if (!(await persons.touch(id))) return notFound(id, PERSON_NOUN)
  return decision
}

/** A command after which somebody may sit nowhere any more: the name goes then. */
function releasing<Input, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    if ('workingGroup' in result) await context.persons.release(personsIn(result.workingGroup as WorkingGroup))
    return result
  }
}

/** R13: the item that a group comes from, undefined where none is named. */
async function originOf({ resolutions }: Context, id: string | null | undefined) {
  if (!id) return undefined
  return (await resolutionItem.find(id, resolutions.find)) ?? notFound(id, resolutionItem.noun)
}

type OrderInput = Pick<SuspendWorkingGroupInput, 'on' | 'reason' | 'document'>

function orderOf(input: OrderInput): course.Order {
  return { on: input.on, ...given({ reason: input.reason }), ...documented(input) }
}

function seatPayload({ state, answer, repeated }: Accepted<WorkingGroup, { seatId: string }>, context: Context) {
  const seated = seatOn(seat.in(state, answer.seatId)!, todayOf(context))
  return { __typename: 'SeatPayload' as const, workingGroup: state, seat: seated, repeated }
}
