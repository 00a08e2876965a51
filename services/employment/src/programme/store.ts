import { type AggregateStore, aggregateStore, type Stored } from '@kadry/mongo/aggregate'
import { integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import type { Platform } from '@kadry/subgraph/define'
import type { Programme, TrainingCommitment } from './programme.ts'
import { publicState } from './public-state.ts'

export type Programmes = AggregateStore<Programme>

export function programmeStore({ connection, now, onFacts }: Platform): Programmes {
  return aggregateStore<Programme>({
    connection,
    now,
    onFacts,
    type: 'Programme',
    collection: 'programmes',
    publicState: { type: 'programme.state.v1', of: publicState },
    shape: shape<Programme>({
      providerId: text,
      specialityCode: text,
      route: text,
      durationMonths: integer,
      capacity: integer,
      trainings: list(
        nested({
          id: text,
          programmeId: text,
          employerId: text,
          intakeYear: integer,
          places: integer,
          commitmentId: optional(text),
          agreementId: optional(text),
          needIds: list(text),
        }),
      ),
    }),
    indexes: [
      { keys: { providerId: 1, _id: 1 } },
      { keys: { specialityCode: 1, _id: 1 } },
      { keys: { 'trainings.commitmentId': 1 } },
      { keys: { 'trainings.agreementId': 1 } },
    ],
  })
}

/** The training commitments of each round-table commitment, over all programmes. */
export async function trainingsByCommitment(programmes: Programmes, ids: readonly string[]) {
  const found = await programmes.select({ 'trainings.commitmentId': { $in: ids } })
  const trainings = found.flatMap((programme) => programme.trainings)
  return ids.map((commitmentId) => ({
    commitmentId,
    trainings: trainings.filter((training) => training.commitmentId === commitmentId),
  }))
}

/** Programmes with training commitments under an agreement. */
export function programmesOfAgreement(programmes: Programmes, agreementId: string): Promise<Stored<Programme>[]> {
  return programmes.select({ 'trainings.agreementId': agreementId })
}

export function trainingsUnder(programmes: readonly Programme[], agreementId: string): TrainingCommitment[] {
  return programmes.flatMap(({ trainings }) => trainings.filter((training) => training.agreementId === agreementId))
}
