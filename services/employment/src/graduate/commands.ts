import type { Decision, RefusalLike } from '@kadry/contracts/decision'
import { given } from '@kadry/contracts/input'
import { notFound } from '@kadry/contracts/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import { childId } from '@kadry/runtime/ids'
import { commandOf, todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  EndEmploymentInput,
  RecordEmploymentInput,
  RecordGraduateInput,
  RecordStatusInput,
} from '../graphql.generated.ts'
import {
  endEmployment as end,
  type Graduate,
  record,
  recordedAlready,
  recordStatus as recordStatusOf,
  startEmployment,
} from './graduate.ts'
import { graduateKey } from './store.ts'

const noun = { ru: 'Запись о выпускнике', en: 'graduate' }
const spellId = (graduateId: string, n: number) => childId('EmploymentSpell', graduateId, String(n))

export async function recordGraduate(context: Context, input: RecordGraduateInput) {
  const { cohortId, pseudonym } = input
  const cohort = await context.cohorts.find(cohortId)
  if (!cohort) return notFound(cohortId, { ru: 'Когорта', en: 'cohort' })
  return created(
    context.graduates.create(
      commandOf(context, 'recordGraduate', input),
      async (id) => record(id, cohort, pseudonym, await context.graduates.count({ cohortId })),
      graduateKey(cohort.programmeId, pseudonym),
    ),
    { accepted: graduatePayload, duplicate: recordedAlready },
  )
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
  return changed(context.graduates.change(id, commandOf(context, mutation, input), decide), { id, noun, accepted })
}

function graduatePayload({ state, repeated }: Accepted<Graduate, unknown>) {
  return { __typename: 'GraduatePayload' as const, graduateId: state.id, version: state.version, repeated }
}

function spellPayload({ state, answer, repeated }: Accepted<Graduate, { spellId: string }>) {
  const ids = { graduateId: state.id, spellId: answer.spellId }
  return { __typename: 'EmploymentSpellPayload' as const, ...ids, version: state.version, repeated }
}
