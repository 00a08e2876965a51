import { z } from 'zod'
import { day, exampleId, id, legalInn, legalOgrn } from '../event.ts'
import { ORGANIZATION_KINDS } from '../stakeholders.ts'
import { exampleTrainingNeed, trainingNeed } from '../standards-plan.ts'
import { stateContract } from '../state.ts'
import { classifierStates } from './classifiers.ts'

const organization = exampleId('Organization')

export const stakeholdersStates = [
  stateContract(
    'stakeholders',
    'organization',
    'organization.state.v1',
    z.object({
      id,
      name: z.string(),
      shortName: z.string(),
      status: z.enum(['ACTIVE', 'SUSPENDED', 'DISSOLVED']),
      inn: legalInn.optional(),
      ogrn: legalOgrn.optional(),
      sectorCodes: z.array(z.string()),
      oktmo: z.string().optional(),
      /** The first day without the body; merged into `mergedInto`, where that is named. */
      dissolvedOn: day.optional(),
      mergedInto: id.optional(),
      /** A revoked role ends the day before its revocation. */
      roles: z.array(
        z.object({
          id,
          kind: z.enum(ORGANIZATION_KINDS),
          status: z.enum(['GRANTED', 'REVOKED']),
          validFrom: day,
          validTo: day.optional(),
          /** Not in force from this day until further notice. */
          suspendedFrom: day.optional(),
          councilId: id.optional(),
          qualifications: z.array(z.string()).optional(),
        }),
      ),
    }),
    {
      id: organization,
      name: 'Щёлковский колледж',
      shortName: 'Щёлковский колледж',
      status: 'ACTIVE',
      sectorCodes: ['radioelectronics'],
      oktmo: '46788000',
      roles: [
        {
          id: exampleId('RoleGrant', '00000000-0000-7000-8000-000000000001/1'),
          kind: 'COLLEGE',
          status: 'GRANTED',
          validFrom: '2019-09-01',
        },
      ],
    },
  ),
  stateContract(
    'stakeholders',
    'standards-plan',
    'standardsPlan.state.v1',
    z.object({
      id,
      organizationId: id,
      /** APPROVED, IN_PROGRESS, COMPLETED or SUPERSEDED; a plan that was never approved has no state. */
      status: z.string(),
      approvedOn: day,
      standards: z.array(z.string()),
      stages: z.array(z.object({ title: z.string(), dueOn: day, completedOn: day.optional() })),
      trainingNeeds: z.array(trainingNeed),
    }),
    {
      id: exampleId('StandardsPlan'),
      organizationId: organization,
      status: 'APPROVED',
      approvedOn: '2024-06-01',
      standards: ['40.196'],
      stages: [{ title: 'Обучение сборщиков', dueOn: '2025-06-30' }],
      trainingNeeds: [exampleTrainingNeed],
    },
  ),
  ...classifierStates,
] as const
