import { z } from 'zod'
import { day, exampleId, id } from '../event.ts'
import { stateContract } from '../state.ts'

const programme = exampleId('Programme')
const training = exampleId('TrainingCommitment', '00000000-0000-7000-8000-000000000001/1')
const org = exampleId('Organization')
/** A count that has passed disclosure control (rounded to 5): the only counts of people that leave the service. */
const disclosedCount = z.int().min(0).multipleOf(5)

/** Graduates have no public state. */
export const employmentStates = [
  stateContract(
    'employment',
    'programme',
    'programme.state.v1',
    z.object({
      id,
      providerId: id,
      specialityCode: z.string(),
      route: z.string(),
      durationMonths: z.int().min(1),
      capacity: z.int().min(1),
      trainings: z.array(
        z.object({
          id,
          employerId: id,
          intakeYear: z.int(),
          places: z.int().min(1),
          commitmentId: id.optional(),
          agreementId: id.optional(),
        }),
      ),
    }),
    {
      id: programme,
      providerId: org,
      specialityCode: '11.02.14',
      route: 'SPO',
      durationMonths: 34,
      capacity: 50,
      trainings: [{ id: training, employerId: org, intakeYear: 2021, places: 25 }],
    },
  ),
  stateContract(
    'employment',
    'workforce-need',
    'need.state.v1',
    z.object({
      id,
      employerId: id,
      agreementId: id.optional(),
      okz: z.string(),
      headcount: z.int().min(0),
      confirmedHeadcount: z.int().min(0).optional(),
      neededFrom: day,
      neededTo: day,
      oktmo: z.string(),
      route: z.string().optional(),
      status: z.enum(['SUBMITTED', 'CONFIRMED', 'ADJUSTED', 'REJECTED']),
    }),
    {
      id: exampleId('WorkforceNeed'),
      employerId: org,
      okz: '8212',
      headcount: 30,
      neededFrom: '2024-01-01',
      neededTo: '2024-12-31',
      oktmo: '46568000',
      status: 'SUBMITTED',
    },
  ),
  stateContract(
    'employment',
    'cohort',
    'cohort.state.v1',
    z.object({
      id,
      programmeId: id,
      graduationYear: z.int(),
      enrolled: disclosedCount,
      trainingCommitmentId: id.optional(),
      graduatedOn: day.optional(),
      graduated: disclosedCount.optional(),
    }),
    {
      id: exampleId('Cohort'),
      programmeId: programme,
      graduationYear: 2024,
      enrolled: 50,
      graduatedOn: '2024-06-28',
      graduated: 50,
    },
  ),
] as const
