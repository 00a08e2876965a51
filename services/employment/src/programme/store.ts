import { day, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { documentRef } from '@kadry/subgraph/document-ref'
import { among, equals, since } from '@kadry/subgraph/filter'
import type { Organizations } from '@kadry/subgraph/followed'
import { part } from '@kadry/subgraph/part'
import type { ProgrammeFilter } from '../graphql.generated.ts'
import type { Programme, TrainingCommitment } from './programme.ts'
import { publicState } from './public-state.ts'

/** Beside what clients select by: what edges of other types do. */
export type ProgrammeSelection = ProgrammeFilter & {
  readonly qualificationCode?: string
  readonly accreditedById?: string
}
export type Programmes = Store<Programme, ProgrammeSelection>

export const programme = aggregate<Programme, ProgrammeSelection>({
  type: 'Programme',
  collection: 'programmes',
  publicState: { type: 'programme.state.v1', of: publicState },
  shape: shape<Programme>({
    providerId: text,
    specialityCode: text,
    route: text,
    durationMonths: integer,
    capacity: integer,
    standards: optional(list(text)),
    qualificationCodes: optional(list(text)),
    accreditations: optional(
      list(
        nested({
          number: integer,
          bodyId: text,
          validFrom: day,
          validTo: optional(day),
          standards: list(text),
          document: documentRef,
          withdrawal: optional(nested({ on: day, reason: text })),
        }),
      ),
    ),
    trainings: list(
      nested({
        id: text,
        programmeId: text,
        employerId: text,
        intakeYear: integer,
        places: integer,
        commitmentId: optional(text),
        agreementId: optional(text),
        pledgeKey: optional(text),
        needIds: list(text),
        targetContracts: optional(nested({ people: integer, until: day })),
        cancellation: optional(nested({ on: day, reason: text })),
      }),
    ),
    intakes: optional(list(nested({ year: integer, budget: integer, paid: integer, targeted: integer }))),
  }),
  noun: { ru: 'Программа', en: 'programme' },
  filter: {
    providerId: equals('providerId'),
    qualificationCode: equals('qualificationCodes', { sparse: true }),
    accreditedById: equals('accreditations.bodyId', { sparse: true }),
    specialityCode: equals('specialityCode'),
    specialityCodes: among('specialityCode'),
    route: equals('route'),
    updatedSince: since('updatedAt'),
  },
  indexes: [{ keys: { 'trainings.commitmentId': 1 } }, { keys: { 'trainings.agreementId': 1 } }],
})

export const trainingCommitment = part(
  'TrainingCommitment',
  'Programme',
  { ru: 'Запись об обязательстве', en: 'training commitment' },
  ({ trainings }: Programme) => trainings,
)

/** The training commitments of each round-table commitment, over all programmes. */
export async function trainingsByCommitment(programmes: Programmes, ids: readonly string[]) {
  const found = await programmes.select({ 'trainings.commitmentId': { $in: ids } })
  const trainings = found.flatMap((programme) => programme.trainings)
  return ids.map((commitmentId) => ({
    commitmentId,
    trainings: trainings.filter((training) => training.commitmentId === commitmentId),
  }))
}

export function trainingsUnder(programmes: readonly Programme[], agreementId: string): TrainingCommitment[] {
  return programmes.flatMap(({ trainings }) => trainings.filter((training) => training.agreementId === agreementId))
}

/** Programmes of the active providers that have each of the values, such as sectors or municipalities. */
export async function programmesOfProviders(
  { organizations, programmes }: { readonly organizations: Organizations; readonly programmes: Programmes },
  field: 'sectorCodes' | 'oktmo',
  values: readonly string[],
) {
  const bodies = await organizations.select({ status: 'ACTIVE', [field]: { $in: values } })
  const found = await programmes.select({ providerId: { $in: bodies.map(({ id }) => id) } })
  return values.map((value) => {
    const among = new Set(bodies.filter((body) => [body[field]].flat().includes(value)).map(({ id }) => id))
    return { value, programmes: found.filter(({ providerId }) => among.has(providerId)) }
  })
}
