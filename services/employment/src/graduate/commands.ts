import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { idempotencyKeyReused, invalidInput, notFound } from '@kadry/domain/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import { erasureBy } from '@kadry/personal/reader'
import { commandOf, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { cohort } from '../cohort/store.ts'
import type { Context } from '../context.ts'
import type {
  EraseGraduateInput,
  RecordGraduateInput,
  RenewGraduateBasisInput,
  WithdrawGraduateBasisInput,
} from '../graphql.generated.ts'
import type { Basis } from './basis.ts'
import { closePlace, erasePerson } from './erasure-commands.ts'
import {
  erasedBefore,
  type Graduate,
  isRecorded,
  keyProblems,
  noKey,
  pseudonymProblems,
  record,
  renewBasis,
  withdraw,
} from './graduate.ts'
import { graduate, placeId } from './store.ts'

export const onGraduate = commandsOn(
  graduate,
  ({ graduates }: Context) => graduates,
  ({ state: { id, version }, repeated }: Accepted<Graduate, unknown>) => ({
    __typename: 'GraduatePayload' as const,
    graduateId: id,
    version,
    repeated,
  }),
).named('graduateId')

/** R36: a delegate of another body gets the same refusal whether the record exists or not. */
export function allowKeeper(viewer: Viewer, found: { readonly providerId?: string } | null | undefined): void {
  requireRoleOrDelegate(viewer, found?.providerId ?? '', 'DATA_STEWARD')
}

export async function allowKeeperOf({ viewer, graduates }: Context, { graduateId }: { readonly graduateId: string }) {
  allowKeeper(viewer, await graduates.find(graduateId))
}

/** The record behind an id, or the refusal: of whoever withdrew or was erased there is none. */
export function recordedOr<Found extends Graduate & { readonly id: string }>(found: Found) {
  return isRecorded(found) ? found : notFound(found.id, graduate.noun)
}

export function timeOf(context: Pick<Context, 'now'>) {
  return { at: context.now().toISOString(), today: todayOf(context) }
}

/** The record is made at its place, or the place says why it can't be: one guarded write. */
export async function recordGraduate(context: Context, input: RecordGraduateInput, mutation: string) {
  const { cohortId, pseudonym, idempotencyKey, sex } = input
  const found = await context.cohorts.find(cohortId)
  allowKeeper(context.viewer, found)
  if (!found) return notFound(cohortId, cohort.noun)
  if (!context.pseudonyms) return noKey()
  const problems = [...pseudonymProblems(pseudonym), ...keyProblems(idempotencyKey, pseudonym)]
  if (problems.length > 0) return invalidInput(problems)
  if (await context.formerlyErased(found.programmeId, pseudonym)) return erasedBefore()
  const id = placeId(context.pseudonyms.place(found.programmeId, pseudonym))
  const person = context.pseudonyms.person(pseudonym)
  const recorded = await context.graduates.count({ cohortId })
  const wanted = { person, basis: basisOf(input.basis), ...given({ sex }) }
  const [outcome] = await context.graduates.bulk([
    {
      id,
      command: commandOf(context, mutation, input),
      decide: (there) => record(there, found, wanted, { recorded, ...timeOf(context) }),
    },
  ])
  if (!outcome || 'failure' in outcome) return idempotencyKeyReused()
  if ('__typename' in outcome) return outcome
  const { version } = (await context.graduates.find(id))!
  return { __typename: 'GraduatePayload' as const, graduateId: id, version, repeated: outcome.repeated }
}

export const renewGraduateBasis = onGraduate.change(
  (found, { basis }: RenewGraduateBasisInput, context) => {
    const graduate = recordedOr(found)
    return '__typename' in graduate ? graduate : renewBasis(graduate, basisOf(basis), timeOf(context))
  },
  { allow: allowKeeperOf },
)

/**
 * R45: the basis is no more, whether the person is recorded already or stands in an import that is under
 * way: the place is closed, and what stood there is gone.
 */
export async function withdrawGraduateBasis(context: Context, input: WithdrawGraduateBasisInput, mutation: string) {
  const { cohortId, pseudonym } = input
  const found = await context.cohorts.find(cohortId)
  allowKeeper(context.viewer, found)
  if (!found) return notFound(cohortId, cohort.noun)
  if (!context.pseudonyms) return noKey()
  const problems = pseudonymProblems(pseudonym)
  if (problems.length > 0) return invalidInput(problems)
  if (!(await context.graduates.claim(commandOf(context, mutation, input)))) return idempotencyKeyReused()
  const place = context.pseudonyms.place(found.programmeId, pseudonym)
  const there = await context.graduates.find(placeId(place))
  const graduateIds = isRecorded(there) ? [there.id] : []
  if (there === undefined || isRecorded(there)) {
    await context.graduateAudit.append(erasureBy(context, 'Graduate.basis(withdrawn)', [placeId(place)]))
    await closePlace(context, place, () => withdraw(todayOf(context)))
  }
  return { __typename: 'ErasedGraduatePayload' as const, graduateIds, assessmentIds: [] }
}

/** Takes a person out of every programme and every assessment that goes by the same pseudonym. */
export async function eraseGraduate(context: Context, input: EraseGraduateInput, mutation: string) {
  const { pseudonym, reason } = input
  if (!context.pseudonyms) return noKey()
  const problems = pseudonymProblems(pseudonym)
  if (problems.length > 0) return invalidInput(problems)
  if (!(await context.graduates.claim(commandOf(context, mutation, input)))) return idempotencyKeyReused()
  return { __typename: 'ErasedGraduatePayload' as const, ...(await erasePerson(context, pseudonym, reason)) }
}

function basisOf({ kind, document, givenOn, until }: RecordGraduateInput['basis']): Omit<Basis, 'recordedAt'> {
  return { kind, document, givenOn, ...given({ until }) }
}
