import type { StateData } from '@kadry/contracts/catalogue'
import { fromState } from '@kadry/messaging/follow'
import { optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { deliverBy, type Proof, takeBackBy } from '../commitment/reactions.ts'

type Parts = Parameters<typeof deliverBy>[0]
/** Of these records we only hear what they deliver; nothing of them is kept but how far we have heard. */
type ProgrammeView = { readonly providerId?: string }
type EmployerView = { readonly employerId?: string }
const employerShape = shape<EmployerView>({ employerId: optional(text) })

/** Places of programmes, practice placements and hires: what delivers promises of round tables. */
export function followTrainings(platform: Platform, parts: Parts) {
  return {
    programmes: followProgrammes(platform, parts),
    placements: followPlacements(platform, parts),
    needs: followNeeds(platform, parts),
  }
}

function followProgrammes(platform: Platform, parts: Parts) {
  return followed<ProgrammeView>(platform, {
    service: 'employment',
    aggregate: 'programme',
    collection: 'programmeViews',
    shape: shape<ProgrammeView>({ providerId: optional(text) }),
    project: { 'programme.opened.v1': ({ data: { providerId } }) => ({ $set: { providerId } }) },
    state: fromState(
      'programme.state.v1',
      ({ providerId }) => ({ providerId }),
      (event) => deliverBy(parts, event, 'TRAINING_PLACES', event.data.trainings.map(placesOf)),
    ),
    react: () => ({
      'training.committed.v1': (event) => deliverBy(parts, event, 'TRAINING_PLACES', [placesOf(event.data)]),
      'training.cancelled.v1': (event) => takeBackBy(parts, event, event.data),
    }),
  })
}

function followPlacements(platform: Platform, parts: Parts) {
  return followed<EmployerView>(platform, {
    service: 'employment',
    aggregate: 'practice-placement',
    collection: 'practicePlacementViews',
    shape: employerShape,
    project: { 'practice.placed.v1': ({ data: { employerId } }) => ({ $set: { employerId } }) },
    state: fromState(
      'practice.state.v1',
      ({ employerId }) => ({ employerId }),
      (event) => deliverBy(parts, event, 'PRACTICE_SEATS', [seatsOf(event.data)]),
    ),
    react: () => ({
      'practice.placed.v1': (event) => deliverBy(parts, event, 'PRACTICE_SEATS', [seatsOf(event.data)]),
      'practice.cancelled.v1': (event) => takeBackBy(parts, event, event.data),
    }),
  })
}

function followNeeds(platform: Platform, parts: Parts) {
  const hired = (event: Parameters<typeof deliverBy>[1], proof: Proof) => deliverBy(parts, event, 'VACANCIES', [proof])
  return followed<EmployerView>(platform, {
    service: 'employment',
    aggregate: 'workforce-need',
    collection: 'needViews',
    shape: employerShape,
    project: { 'need.declared.v1': ({ data: { employerId } }) => ({ $set: { employerId } }) },
    state: fromState(
      'need.state.v2',
      ({ employerId }) => ({ employerId }),
      (event) => hired(event, hiresOf(event.data, { hired: event.data.filled, on: event.data.neededTo })),
    ),
    react: () => ({
      'need.hiresReported.v1': (event) =>
        hired(event, hiresOf(event.data, { hired: event.data.filled, on: event.data.to })),
      'need.filled.v1': (event) =>
        hired(event, hiresOf(event.data, { hired: event.data.headcount, on: event.data.on })),
    }),
  })
}

type Training = StateData<'programme.state.v1'>['trainings'][number]
type Placement = Pick<StateData<'practice.state.v1'>, 'id' | 'commitmentId' | 'from' | 'places' | 'cancelledOn'>
type Need = { readonly id: string; readonly commitmentId?: string | undefined }

/** Delivered on the first day of their year. */
function placesOf({ id, commitmentId, intakeYear, places, cancelledOn }: Training): Proof {
  return { commitmentId, evidenceId: id, quantity: places, on: `${intakeYear}-09-01`, ...takenBack(cancelledOn) }
}

/** Delivered on the first day of the practice. */
function seatsOf({ id, commitmentId, from, places, cancelledOn }: Placement): Proof {
  return { commitmentId, evidenceId: id, quantity: places, on: from, ...takenBack(cancelledOn) }
}

/** A state does not say why it was cancelled: the fact that did was missed. */
function takenBack(cancelledOn: string | undefined) {
  return cancelledOn === undefined ? {} : { takenBackFor: 'Отменено' }
}

/** Hires come as a sum since the beginning, rounded to 5 until the need is filled. */
function hiresOf(
  { id, commitmentId }: Need,
  { hired = 0, on }: { readonly hired?: number | undefined; readonly on: string },
): Proof {
  return { commitmentId, evidenceId: id, quantity: hired, on, isTotal: true }
}
