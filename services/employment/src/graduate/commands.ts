import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { idempotencyKeyReused, invalidInput, type NotFound, notFound } from '@kadry/domain/refusal'
import type { Accepted, Stored } from '@kadry/mongo/aggregate'
import { erasureBy } from '@kadry/personal/reader'
import { commandOf, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { cohort } from '../cohort/store.ts'
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
import { employmentSpell, graduate, placeOf } from './store.ts'

const on = commandsOn(
  graduate,
  ({ graduates }: Context) => graduates,
  ({ state: { id, version }, repeated }: Accepted<Graduate, unknown>) => ({
    __typename: 'GraduatePayload' as const,
    graduateId: id,
    version,
    repeated,
  }),
)
const onGraduate = on.named('graduateId')
const onSpell = onGraduate.answering(
  ({ state: { id, version }, answer: { spellId }, repeated }: Accepted<Graduate, { readonly spellId: string }>) => ({
    __typename: 'EmploymentSpellPayload' as const,
    graduateId: id,
    spellId,
    version,
    repeated,
  }),
)

export const recordGraduate = on.create(
  async (id, { cohortId, pseudonym, idempotencyKey }: RecordGraduateInput, context) => {
    const found = await context.cohorts.find(cohortId)
    if (!found) return notFound(cohortId, cohort.noun)
    const problems = keyProblems(idempotencyKey, pseudonym)
    if (problems.length > 0) return invalidInput(problems)
    const place = placeOf(found.programmeId, pseudonym)
    // An erasure closes the place before it frees it, so in this order none slips between.
    if ((await context.graduates.count({ place })) > 0) return recordedAlready()
    if (await context.erasedPlaces.has(place)) return erasedBefore()
    return record(id, found, { pseudonym, place }, await context.graduates.count({ cohortId }))
  },
  {
    allow: async ({ viewer, cohorts }, { cohortId }) => allowKeeper(viewer, await cohorts.find(cohortId)),
    // An id is only ever taken by a record that no longer knows the command it was made by.
    duplicate: ([field]) => (field === '_id' ? erasedBefore() : recordedAlready()),
  },
)

/**
 * Takes a pseudonym out of every record of it. It is written down before it is done, and its places are
 * closed before they are free. The records keep no trace of this command either: its input is the pseudonym.
 */
export async function eraseGraduate(context: Context, input: EraseGraduateInput, mutation: string) {
  const { pseudonym, reason } = input
  const problems = pseudonymProblems(pseudonym)
  if (problems.length > 0) return invalidInput(problems)
  const command = commandOf(context, mutation, input)
  if (!(await context.graduates.claim(command))) return idempotencyKeyReused()
  const found = await context.graduates.select({ pseudonym })
  const graduateIds = found.map(({ id }) => id)
  if (graduateIds.length > 0)
    await context.audit.append(erasureBy(context, `Graduate.pseudonym(reason: ${reason})`, graduateIds))
  for (const { id, programmeId } of found) {
    await context.erasedPlaces.close(placeOf(programmeId, pseudonym))
    const result = await context.graduates.change(id, command, erase)
    if ('failure' in result && result.failure === 'KEY_REUSED') return idempotencyKeyReused()
    if (!('state' in result)) throw new Error(`the graduate ${id} went away while it was erased`)
  }
  return { __typename: 'ErasedGraduatePayload' as const, graduateIds }
}

export const recordEmployment = onSpell.change(
  async (found, input: RecordEmploymentInput, context) => {
    const { contract, from, to, employerId, okz, oktmo, monthlyPay } = input
    const erased = refuseErased(found)
    if (erased) return erased
    if (employerId && !(await context.organizations.find(employerId)))
      return notFound(employerId, { ru: 'Организация', en: 'organisation' })
    const place = given({ to, employerId, okz, oktmo, monthlyPay })
    return startEmployment(found, { contract, from, ...place }, todayOf(context), employmentSpell.idIn)
  },
  { allow: (context, input) => allowKeeperOf(context, input) },
)

export const endEmployment = onSpell.change(
  (found, input: EndEmploymentInput, context) => refuseErased(found) ?? end(found, input, todayOf(context)),
  { allow: (context, input) => allowKeeperOf(context, input) },
)

export const recordStatus = onGraduate.change(
  (found, { status, on, to }: RecordStatusInput, context) =>
    refuseErased(found) ?? recordStatusOf(found, { status, on, ...given({ to }) }, todayOf(context)),
  { allow: (context, input) => allowKeeperOf(context, input) },
)

/** R36: a delegate of another body gets the same refusal whether the record exists or not. */
function allowKeeper(viewer: Viewer, found: { readonly providerId: string } | null | undefined) {
  requireRoleOrDelegate(viewer, found?.providerId ?? '', 'DATA_STEWARD')
}

async function allowKeeperOf({ viewer, graduates }: Context, { graduateId }: { readonly graduateId: string }) {
  allowKeeper(viewer, await graduates.find(graduateId))
}

/** An erased record is nobody's: whoever names it is answered as if there were none. */
function refuseErased({ id, pseudonym }: Stored<Graduate>): NotFound | undefined {
  return pseudonym ? undefined : notFound(id, graduate.noun)
}
