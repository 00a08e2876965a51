import { given } from '@kadry/domain/input'
import { fromState } from '@kadry/messaging/follow'
import type { Projection } from '@kadry/mongo/projection'
import { integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { agreementsChanged, type OnChange } from '../metric/reactions.ts'
import type { MeasuredProgramme, MeasuredTraining } from './programme.ts'

export type Programmes = Projection<MeasuredProgramme>

/** R15: programmes, for the metrics that count places and the cohorts on them. */
export function followProgrammes(platform: Platform, onChange: OnChange): Programmes {
  return followed<MeasuredProgramme>(platform, {
    service: 'employment',
    aggregate: 'programme',
    collection: 'measuredProgrammes',
    shape: shape<MeasuredProgramme>({
      trainings: optional(
        list(
          nested<MeasuredTraining>({
            id: text,
            places: integer,
            agreementId: optional(text),
            intakeYear: optional(integer),
          }),
        ),
      ),
      cancelledIds: optional(list(text)),
    }),
    indexes: [{ 'trainings.agreementId': 1 }, { 'trainings.id': 1 }],
    project: {
      'training.committed.v1': ({ data }) => ({ $push: { trainings: measured(data) } }),
      'training.cancelled.v1': ({ data }) => ({ $push: { cancelledIds: data.id } }),
    },
    state: fromState(
      'programme.state.v1',
      ({ trainings }) => ({
        trainings: trainings.map(measured),
        cancelledIds: trainings.flatMap(({ id, cancelledOn }) => (cancelledOn ? [id] : [])),
      }),
      (event) => onChange(event, agreementsChanged(event.data.trainings.map(({ agreementId }) => agreementId))),
    ),
    react: (copy) => ({
      'training.committed.v1': (event) => onChange(event, agreementsChanged([event.data.agreementId])),
      'training.cancelled.v1': async (event) =>
        onChange(event, await agreementsOfPlaces(copy, { trainingCommitmentId: event.data.id })),
    }),
  })
}

/** What says on which places a cohort was enrolled. */
type OnPlaces = {
  readonly trainingCommitmentId?: string | undefined
  readonly programmeId?: string | undefined
  readonly intakeYear?: number | undefined
}

/** The agreements under which the places are committed: the named ones, or all of the programme's intake. */
export async function agreementsOfPlaces(
  programmes: Programmes,
  { trainingCommitmentId, programmeId, intakeYear }: OnPlaces,
) {
  const found = trainingCommitmentId
    ? await programmes.select({ 'trainings.id': trainingCommitmentId })
    : await programmes.byIds(programmeId ? [programmeId] : [])
  const trainings = found.flatMap(({ trainings = [] }) => trainings)
  const theirs = trainings.filter((one) =>
    trainingCommitmentId ? one.id === trainingCommitmentId : one.intakeYear === intakeYear,
  )
  return agreementsChanged(theirs.map(({ agreementId }) => agreementId))
}

type Published = Pick<MeasuredTraining, 'id' | 'places'> & {
  readonly agreementId?: string | undefined
  readonly intakeYear: number
}

function measured({ id, places, agreementId, intakeYear }: Published): MeasuredTraining {
  return { id, places, intakeYear, ...given({ agreementId }) }
}
