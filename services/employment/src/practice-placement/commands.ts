import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { standingAs } from '@kadry/domain/standing'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { refuseAgreement } from '../agreement/agreement.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { intakeYearOf, lastDayOfIntake } from '../cohort/intake.ts'
import { countsOn } from '../cohort/movement.ts'
import { mostStudentsShown, seesDays } from '../cohort/rights.ts'
import { refusePlaces } from '../commitment/commitment.ts'
import { findCommitment } from '../commitment/projection.ts'
import type { Context } from '../context.ts'
import type {
  CancelPracticeInput,
  ConfirmPracticeInput,
  PlacePracticeInput,
  RecordPracticeInput,
} from '../graphql.generated.ts'
import { type Asking, takingPlaces } from '../pledge/store.ts'
import { isAsPromised } from '../programme/loaders.ts'
import { EMPLOYERS, PROVIDERS, type Programme } from '../programme/programme.ts'
import { programme } from '../programme/store.ts'
import { cancel, confirm, type NewPractice, place, take } from './practice-placement.ts'
import { practicePlacement } from './store.ts'

const on = commandsOn(
  practicePlacement,
  ({ practices }: Context) => practices,
  payloadOf('PracticePlacementPayload', 'practice'),
)

/** R5, R16, R23, R27. */
export async function placePractice(context: Context, input: PlacePracticeInput, mutation: string) {
  const found = await context.programmes.find(input.programmeId)
  if (!found) return notFound(input.programmeId, programme.noun)
  allowBoth(context.viewer, { employerId: input.employerId, providerId: found.providerId })
  return takingPlaces(context, input, (asking) => placed(found, asking)(context, input, mutation))
}

const placed = (taught: Programme & { readonly id: string }, asking: Asking | undefined) =>
  on.create(async (id, input: PlacePracticeInput, context: Context) => {
    const wanted = await wantedPractice(context, taught, input, asking)
    const cohort = await cohortOf(context, taught, wanted.intakeYear)
    const lastDay = cohort
      ? `${cohort.graduationYear}-08-31`
      : lastDayOfIntake(wanted.intakeYear, taught.durationMonths)
    const decided = place(id, wanted, lastDay, await practiceStanding(context, taught, wanted))
    if ('__typename' in decided || !asking) return decided
    return (await refusedPlaces(context, taught, wanted, asking)) ?? decided
  })

/** R5, R16, R27: the bodies and the agreement are asked again, the days may have changed them. */
export const confirmPractice = on.change(
  async (found, _: ConfirmPracticeInput, context) => {
    const standing = await bodiesStanding(context, found)
    return confirm(found, sideOf(context.viewer, found), standing)
  },
  { allow: (context, { id }) => allowKnown(context, id) },
)

export const recordPractice = on.change(
  async (found, { taken, mentors }: RecordPracticeInput, context) => {
    const taught = await context.programmes.find(found.programmeId)
    const cohort = taught && (await cohortOf(context, taught, found.intakeYear))
    return take(found, { taken, ...given({ mentors }) }, cohort && studentsFor(context, cohort, found.from))
  },
  { allow: (context, { id }) => allowKnown(context, id) },
)

export const cancelPractice = on.change(
  (found, { reason }: CancelPracticeInput, context) => cancel(found, reason, todayOf(context)),
  { allow: (context, { id }) => allowKnown(context, id) },
)

type Sides = { readonly employerId: string; readonly providerId: string }

/** The side that somebody speaks for; undefined: for none in particular. */
function sideOf({ roles, organizationId }: Viewer, { employerId, providerId }: Sides): string | undefined {
  if (roles.includes('SECRETARY') || !organizationId) return undefined
  return [employerId, providerId].find((id) => id === organizationId)
}

/** Both sides of a practice keep its record: who gives the places, and whose students take them. */
function allowBoth(viewer: Viewer, { employerId, providerId }: Sides) {
  requireRoleOrDelegate(viewer, viewer.organizationId === employerId ? employerId : providerId, 'SECRETARY')
}

async function allowKnown({ viewer, practices }: Context, id: string): Promise<void> {
  const found = await practices.find(id)
  if (found) allowBoth(viewer, found)
}

async function wantedPractice(
  { roundTables, viewer }: Context,
  { id: programmeId, providerId }: Programme & { readonly id: string },
  input: PlacePracticeInput,
  asking: Asking | undefined,
): Promise<NewPractice> {
  const { employerId, intakeYear, from, to, places, mentors, commitmentId } = input
  const commitment = commitmentId ? await findCommitment(roundTables, commitmentId) : undefined
  const agreementId = input.agreementId ?? commitment?.agreementId
  const about = { programmeId, providerId, employerId, intakeYear, from, to, places, mentors: mentors ?? 0 }
  // Where one side has promised it to the other at a round table, both have agreed already.
  const proposedById = commitmentId ? undefined : (sideOf(viewer, about) ?? input.proposedById)
  return { ...about, ...given({ commitmentId, agreementId, proposedById, pledgeKey: asking?.pledgeKey }) }
}

async function cohortOf({ cohorts }: Context, taught: Programme & { readonly id: string }, year: number) {
  const found = await cohorts.select({ programmeId: taught.id })
  return found.find((cohort) => intakeYearOf(cohort, taught) === year)
}

/** An employer may place practice of any intake: it is refused by what anybody sees, not by exact numbers. */
function studentsFor(context: Context, cohort: Cohort, from: string): number {
  const today = todayOf(context)
  if (!seesDays(context.viewer, cohort)) return mostStudentsShown(cohort, today)
  return countsOn(cohort, from < today ? from : today).present
}

async function practiceStanding(context: Context, taught: Programme, wanted: NewPractice) {
  const { commitmentId } = wanted
  const refused = await bodiesStanding(context, wanted)
  if (refused || !commitmentId) return refused
  const promise = await findCommitment(context.roundTables, commitmentId)
  return refusePlaces(promise, await seatsOf(context, taught, wanted, commitmentId), 0)
}

async function bodiesStanding(context: Context, { providerId, employerId, agreementId }: NewPractice) {
  const day = todayOf(context)
  const [provider, employer] = await Promise.all([providerId, employerId].map((id) => context.organizations.find(id)))
  const standing =
    standingAs(PROVIDERS, 'R28', { id: providerId, view: provider, day }) ??
    standingAs(EMPLOYERS, 'R25', { id: employerId, view: employer, day })
  if (standing || !agreementId) return standing
  return refuseAgreement(agreementId, await context.agreements.find(agreementId), [providerId, employerId], day)
}

async function seatsOf(context: Context, taught: Programme, wanted: NewPractice, commitmentId: string) {
  const { providerId, employerId, places } = wanted
  const about = { object: 'PRACTICE_SEATS' as const, commitmentId, places, providerId, employerId }
  return { ...about, isSameSpeciality: await isAsPromised(context, taught, commitmentId) }
}

async function refusedPlaces(context: Context, taught: Programme, wanted: NewPractice, asking: Asking) {
  const commitmentId = wanted.commitmentId!
  const commitment = await findCommitment(context.roundTables, commitmentId)
  const taken = async () =>
    (await context.practices.select({ commitmentId })).map(({ pledgeKey, places, cancellation }) => ({
      pledgeKey,
      places: cancellation ? 0 : places,
    }))
  const seats = await seatsOf(context, taught, wanted, commitmentId)
  return asking.places(wanted.places, taken, (spoken) => refusePlaces(commitment, seats, spoken))
}
