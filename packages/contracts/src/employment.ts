import { z } from 'zod'
import { contractsOf, day, exampleId, id } from './event.ts'

const need = contractsOf('employment', 'workforce-need')
const programme = contractsOf('employment', 'programme')
const cohort = contractsOf('employment', 'cohort')
const graduate = contractsOf('employment', 'graduate')
const exampleNeed = exampleId('WorkforceNeed')
const exampleProgramme = exampleId('Programme')
const exampleTraining = exampleId('TrainingCommitment', '00000000-0000-7000-8000-000000000001/1')
const exampleCohort = exampleId('Cohort')
const org = exampleId('Organization')
const agreement = exampleId('Agreement')
/** A count that has passed disclosure control (rounded to 5): the only counts of people that leave the service. */
const disclosedCount = z.int().min(0).multipleOf(5)

export const employmentContracts = [
  programme(
    'programme.opened.v1',
    z.object({
      id,
      providerId: id,
      specialityCode: z.string(),
      route: z.string(),
      durationMonths: z.int().min(1),
      capacity: z.int().min(1),
    }),
    {
      id: exampleProgramme,
      providerId: org,
      specialityCode: '11.02.14',
      route: 'SPO',
      durationMonths: 34,
      capacity: 50,
    },
  ),
  need(
    'need.declared.v1',
    z.object({
      id,
      employerId: id,
      agreementId: id.optional(),
      okz: z.string(),
      headcount: z.int().min(0),
      neededFrom: day,
      neededTo: day,
      oktmo: z.string(),
      /** How the need is to be met, where that is known from the beginning. */
      route: z.string().optional(),
    }),
    {
      id: exampleNeed,
      employerId: org,
      agreementId: agreement,
      okz: '8212',
      headcount: 30,
      neededFrom: '2024-01-01',
      neededTo: '2024-12-31',
      oktmo: '46568000',
    },
  ),
  need('need.confirmed.v1', z.object({ id, headcount: z.int().min(0), confirmedById: id }), {
    id: exampleNeed,
    headcount: 30,
    confirmedById: exampleId('Organization', '00000000-0000-7000-8000-000000000002'),
  }),
  need('need.rejected.v1', z.object({ id, reason: z.string() }), { id: exampleNeed, reason: 'Нет обоснования' }),
  programme(
    'training.committed.v1',
    z.object({
      id,
      programmeId: id,
      employerId: id,
      intakeYear: z.int(),
      places: z.int().min(1),
      commitmentId: id.optional(),
      agreementId: id.optional(),
    }),
    {
      id: exampleTraining,
      programmeId: exampleProgramme,
      employerId: org,
      intakeYear: 2021,
      places: 25,
      commitmentId: exampleId('Commitment', '00000000-0000-7000-8000-000000000001/1'),
      agreementId: agreement,
    },
  ),
  cohort(
    'cohort.enrolled.v1',
    z.object({
      id,
      programmeId: id,
      graduationYear: z.int(),
      enrolled: disclosedCount,
      trainingCommitmentId: id.optional(),
    }),
    { id: exampleCohort, programmeId: exampleProgramme, graduationYear: 2024, enrolled: 50 },
  ),
  cohort('cohort.graduated.v1', z.object({ id, graduatedOn: day, graduated: disclosedCount }), {
    id: exampleCohort,
    graduatedOn: '2024-06-28',
    graduated: 50,
  }),
  graduate(
    'graduate.recorded.v1',
    z.object({ id, cohortId: id }),
    { id: exampleId('Graduate'), cohortId: exampleCohort },
    { internal: true },
  ),
  graduate(
    'employment.started.v1',
    z.object({ id, cohortId: id, employerId: id.optional(), okz: z.string().optional(), from: day }),
    { id: exampleId('Graduate'), cohortId: exampleCohort, employerId: org, okz: '8212', from: '2024-07-15' },
    { internal: true },
  ),
  graduate(
    'employment.ended.v1',
    z.object({ id, cohortId: id, on: day }),
    { id: exampleId('Graduate'), cohortId: exampleCohort, on: '2024-12-01' },
    { internal: true },
  ),
  graduate(
    'graduate.statusRecorded.v1',
    z.object({ id, cohortId: id, on: day }),
    { id: exampleId('Graduate'), cohortId: exampleCohort, on: '2024-12-01' },
    { internal: true },
  ),
] as const
