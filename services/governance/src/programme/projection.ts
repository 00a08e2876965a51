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
      trainings: optional(list(nested<MeasuredTraining>({ id: text, places: integer, agreementId: optional(text) }))),
    }),
    indexes: [{ 'trainings.agreementId': 1 }, { 'trainings.id': 1 }],
    project: { 'training.committed.v1': ({ data }) => ({ $push: { trainings: measured(data) } }) },
    state: fromState(
      'programme.state.v1',
      ({ trainings }) => ({ trainings: trainings.map(measured) }),
      (event) => onChange(event, agreementsChanged(event.data.trainings.map(({ agreementId }) => agreementId))),
    ),
    react: () => ({
      'training.committed.v1': (event) => onChange(event, agreementsChanged([event.data.agreementId])),
    }),
  })
}

/** The agreement under which places are committed. */
export async function agreementsOfTraining(programmes: Programmes, trainingId: string | undefined) {
  const found = trainingId ? await programmes.select({ 'trainings.id': trainingId }) : []
  const trainings = found.flatMap(({ trainings = [] }) => trainings)
  return agreementsChanged(trainings.filter(({ id }) => id === trainingId).map(({ agreementId }) => agreementId))
}

type Published = Pick<MeasuredTraining, 'id' | 'places'> & { readonly agreementId?: string | undefined }

function measured({ id, places, agreementId }: Published): MeasuredTraining {
  return { id, places, ...given({ agreementId }) }
}
