import { z } from 'zod'
import { contractsOf, day, exampleId, id, legalInn, legalOgrn } from './event.ts'

/** Kinds of bodies that take part in the National Qualifications System (point 1 of the resolution). */
export const ORGANIZATION_KINDS = [
  'REGIONAL_AUTHORITY',
  'MUNICIPAL_AUTHORITY',
  'REGIONAL_METHOD_CENTRE',
  'QUALIFICATIONS_COUNCIL',
  'ASSESSMENT_CENTRE',
  'EXAM_SITE',
  'EMPLOYER_ASSOCIATION',
  'EMPLOYER',
  'CHAMBER_OF_COMMERCE',
  'TRADE_UNION',
  'COLLEGE',
  'UNIVERSITY',
  'ACCREDITING_BODY',
  'WORKERS_REPRESENTATION',
  'NATIONAL_AGENCY',
  'ADVANCED_TRAINING_CENTRE',
  'PUBLIC_ORGANIZATION',
  'EMPLOYMENT_SERVICE',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]
const kind = z.enum(ORGANIZATION_KINDS)

const organization = contractsOf('stakeholders', 'organization')
const sector = contractsOf('stakeholders', 'sector')
const municipality = contractsOf('stakeholders', 'municipality')
const occupation = contractsOf('stakeholders', 'occupation')
const speciality = contractsOf('stakeholders', 'speciality')
const org = exampleId('Organization')
const grant = exampleId('RoleGrant', '00000000-0000-7000-8000-000000000001/1')

export const stakeholdersContracts = [
  organization(
    'organization.registered.v1',
    z.object({
      id,
      name: z.string(),
      shortName: z.string(),
      status: z.literal('ACTIVE'),
      inn: legalInn.optional(),
      ogrn: legalOgrn.optional(),
      sectorCodes: z.array(z.string()),
      oktmo: z.string().optional(),
    }),
    {
      id: org,
      name: 'Щёлковский колледж',
      shortName: 'Щёлковский колледж',
      status: 'ACTIVE',
      sectorCodes: ['radioelectronics'],
      oktmo: '46788000',
    },
  ),
  organization('organization.renamed.v1', z.object({ id, name: z.string(), shortName: z.string(), on: day }), {
    id: org,
    name: 'Щёлковский колледж имени Королёва',
    shortName: 'Щёлковский колледж',
    on: '2024-09-01',
  }),
  organization('organization.suspended.v1', z.object({ id, reason: z.string() }), {
    id: org,
    reason: 'Приостановлена лицензия',
  }),
  organization('organization.reinstated.v1', z.object({ id }), { id: org }),
  organization('organization.dissolved.v1', z.object({ id, on: day, reason: z.string() }), {
    id: org,
    on: '2024-09-01',
    reason: 'Решение учредителя',
  }),
  organization(
    'role.granted.v1',
    z.object({
      id,
      grantId: id,
      kind,
      validFrom: day,
      validTo: day.optional(),
      grantedById: id.optional(),
      /** What the role was granted on; facts told before the registry had a history lack it. */
      document: z.object({ title: z.string(), number: z.string().optional(), date: day.optional() }).optional(),
    }),
    { id: org, grantId: grant, kind: 'COLLEGE', validFrom: '2019-09-01' },
  ),
  organization('role.revoked.v1', z.object({ id, grantId: id, kind, on: day, reason: z.string() }), {
    id: org,
    grantId: grant,
    kind: 'COLLEGE',
    on: '2024-09-01',
    reason: 'Лицензия прекращена',
  }),
  sector('sector.changed.v1', z.object({ code: z.string(), name: z.string() }), {
    code: 'radioelectronics',
    name: 'Радиоэлектроника',
  }),
  municipality(
    'municipality.changed.v1',
    z.object({ oktmo: z.string(), name: z.string(), validFrom: day, validTo: day.optional() }),
    { oktmo: '46568000', name: 'Раменское', validFrom: '2019-01-01' },
  ),
  occupation('occupation.changed.v1', z.object({ okz: z.string(), name: z.string() }), {
    okz: '8212',
    name: 'Сборщики электронного оборудования',
  }),
  speciality(
    'speciality.changed.v1',
    z.object({
      code: z.string(),
      name: z.string(),
      occupations: z.array(z.object({ okz: z.string(), strength: z.enum(['CORE', 'RELATED']) })),
    }),
    { code: '11.02.14', name: 'Электронные приборы и устройства', occupations: [{ okz: '8212', strength: 'CORE' }] },
  ),
] as const
