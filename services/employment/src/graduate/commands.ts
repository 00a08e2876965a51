import type { Decision, RefusalLike } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import { invalidInput, notFound } from '@kadry/domain/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import { erasureBy } from '@kadry/personal/reader'
import { childId } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  EndEmploymentInput,
  EraseGraduateInput,
  RecordEmploymentInput,
  RecordGraduateInput,
  RecordStatusInput,
} from '../graphql.generated.ts'
import {
  endEmployment as end,
  erase,
  erasedBefore,
  type Graduate,
  keyProblems,
  pseudonymProblems,
  record,
  recordedAlready,
  recordStatus as recordStatusOf,
  startEmployment,
} from './graduate.ts'
import { placeOf } from './store.ts'

const noun = { ru: 'Запись о выпускнике', en: 'graduate' }
const spellId = (graduateId: string, n: number) => childId('EmploymentSpell', graduateId, String(n))

export async function recordGraduate(context: Context, input: RecordGraduateInput) {
  const { cohortId, pseudonym } = input
  const cohort = await context.cohorts.find(cohortId)
  if (!cohort) return notFound(cohortId, { ru: 'Когорта', en: 'cohort' })
  const problems = keyProblems(input.idempotencyKey, pseudonym)
  if (problems.length > 0) return invalidInput(problems)
  const place = placeOf(cohort.programmeId, pseudonym)
  return created(
    context.graduates.create(commandOf(context, 'recordGraduate', input), async (id) => {
      // An erasure closes the place before it frees it, so in this order none slips between.
      if ((await context.graduates.count({ place })) > 0) return recordedAlready()
      if (await context.erasedPlaces.has(place)) return erasedBefore()
      return record(id, cohort, { pseudonym, place }, await context.graduates.count({ cohortId }))
    }),
    // An id is only ever taken by a record that no longer knows the command it was made by.
    { accepted: graduatePayload, duplicate: ([field]) => (field === '_id' ? erasedBefore() : recordedAlready()) },
  )
}

/**
 * Takes a pseudonym out of every record of it. It is written down before it is done, and its places are closed before they are free. The records keep
 * no trace of this command either: its input is the pseudonym.
 */
export async function eraseGraduate(context: Context, input: EraseGraduateInput) {
  const { pseudonym, reason } = input
  const problems = pseudonymProblems(pseudonym)
  if (problems.length > 0) return invalidInput(problems)
  const command = commandOf(context, 'eraseGraduate', input)
  const found = await context.graduates.select({ pseudonym })
  const graduateIds = found.map(({ id }) => id)
  if (graduateIds.length > 0)
    await context.audit.append(erasureBy(context, `Graduate.pseudonym(reason: ${reason})`, graduateIds))
  for (const { id, programmeId } of found) {
    await context.erasedPlaces.close(placeOf(programmeId, pseudonym))
    const result = await context.graduates.change(id, command, erase)
    if (!('state' in result)) throw new Error(`the graduate ${id} went away while it was erased`)
  }
  return { __typename: 'ErasedGraduatePayload' as const, graduateIds }
}

export function recordEmployment(context: Context, input: RecordEmploymentInput) {
  const { contract, from, to, employerId, okz, oktmo, monthlyPay } = input
  const spell = { contract, from, ...given({ to, employerId, okz, oktmo, monthlyPay }) }
  return changeGraduate(context, 'recordEmployment', input, spellPayload, async (graduate) => {
    if (employerId && !(await context.organizations.find(employerId)))
      return notFound(employerId, { ru: 'Организация', en: 'organisation' })
    return startEmployment(graduate, spell, todayOf(context), spellId)
  })
}

export function endEmployment(context: Context, input: EndEmploymentInput) {
  return changeGraduate(context, 'endEmployment', input, spellPayload, (graduate) =>
    end(graduate, input, todayOf(context)),
  )
}

export function recordStatus(context: Context, input: RecordStatusInput) {
  const { status, on, to } = input
  return changeGraduate(context, 'recordStatus', input, graduatePayload, (graduate) =>
    recordStatusOf(graduate, { status, on, ...given({ to }) }, todayOf(context)),
  )
}

type GraduateInput = {
  readonly graduateId: string
  readonly idempotencyKey: string
  readonly expectedVersion?: number | null | undefined
}
type Decided<Refused extends RefusalLike, Answer> = Decision<Graduate, Refused, Answer>

function changeGraduate<Refused extends RefusalLike, Answer, Payload>(
  context: Context,
  mutation: string,
  input: GraduateInput,
  accepted: (accepted: Accepted<Graduate, Answer>) => Payload,
  decide: (
    graduate: Graduate & { readonly id: string },
  ) => Decided<Refused, Answer> | Promise<Decided<Refused, Answer>>,
) {
  const { graduateId: id } = input
  return changed(
    context.graduates.change(id, commandOf(context, mutation, input), (graduate) =>
      graduate.pseudonym ? decide(graduate) : notFound(id, noun),
    ),
    { id, noun, accepted },
  )
}

function graduatePayload({ state, repeated }: Accepted<Graduate, unknown>) {
  return { __typename: 'GraduatePayload' as const, graduateId: state.id, version: state.version, repeated }
}

function spellPayload({ state, answer, repeated }: Accepted<Graduate, { spellId: string }>) {
  const ids = { graduateId: state.id, spellId: answer.spellId }
  return { __typename: 'EmploymentSpellPayload' as const, ...ids, version: state.version, repeated }
}
