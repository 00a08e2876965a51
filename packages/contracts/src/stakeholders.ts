import { z } from 'zod'
import { classifierContracts } from './classifiers.ts'
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
/** What a fact rests on; facts told before the registry kept sources lack it. */
const source = z.object({ title: z.string(), number: z.string().optional(), date: day.optional() }).optional()
const permit = z.object({
  title: z.string(),
  number: z.string().optional(),
  date: day.optional(),
  validTo: day.optional(),
})
const term = { validFrom: day, validTo: day.optional() }
const org = exampleId('Organization')
const other = exampleId('Organization', '00000000-0000-7000-8000-000000000002')
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
  organization(
    'organization.renamed.v1',
    z.object({
      id,
      name: z.string(),
      shortName: z.string(),
      englishName: z.string().optional(),
      on: day,
      document: source,
    }),
    {
      id: org,
      name: 'Щёлковский колледж имени Королёва',
      shortName: 'Щёлковский колледж',
      on: '2024-09-01',
    },
  ),
  organization('organization.suspended.v1', z.object({ id, reason: z.string(), document: source }), {
    id: org,
    reason: 'Приостановлена лицензия',
  }),
  organization('organization.reinstated.v1', z.object({ id, document: source }), { id: org }),
  organization('organization.dissolved.v1', z.object({ id, on: day, reason: z.string(), document: source }), {
    id: org,
    on: '2024-09-01',
    reason: 'Решение учредителя',
  }),
  /** A card that is being prepared: nobody may rely on it before `organization.registered`. */
  organization('organization.drafted.v1', z.object({ id, name: z.string(), shortName: z.string() }), {
    id: org,
    name: 'Щёлковский колледж',
    shortName: 'Щёлковский колледж',
  }),
  /** R4: the body is gone from `on`; its successor is `into`. Nothing that named it is re-pointed by this fact. */
  organization('organization.merged.v1', z.object({ id, into: id, on: day, reason: z.string(), document: source }), {
    id: org,
    into: other,
    on: '2024-09-01',
    reason: 'Реорганизация в форме присоединения',
  }),
  /** Profiles by kind, each as it is now; those that are not named did not change. */
  organization(
    'organization.described.v1',
    z.object({
      id,
      council: z
        .object({ activityAreas: z.array(z.string()), baseOrganizationId: id.optional(), mandateDate: day.optional() })
        .optional(),
      education: z.object({ licence: permit.optional(), accreditation: permit.optional() }).optional(),
      employer: z
        .object({
          okved: z.array(z.string()),
          headcount: z.number().int().optional(),
          stateShare: z.number().optional(),
        })
        .optional(),
      assessmentCentre: z.object({ examSiteIds: z.array(id) }).optional(),
      membership: z.object({ memberCount: z.number().int().optional(), memberIds: z.array(id) }).optional(),
      document: source,
    }),
    { id: org, employer: { okved: ['26.11'], headcount: 1200, stateShare: 51 } },
  ),
  /** Numbers of a legal person as they are now; those of a sole trader are never told. */
  organization(
    'organization.identified.v1',
    z.object({
      id,
      inn: legalInn.optional(),
      ogrn: legalOgrn.optional(),
      kpp: z.string().optional(),
      document: source,
    }),
    { id: org, inn: '7707083893', kpp: '503201001' },
  ),
  /** The sectors a body works in, all of them as they are now, and its municipality where that is another one now. */
  organization(
    'organization.classified.v1',
    z.object({ id, sectorCodes: z.array(z.string()), oktmo: z.string().optional(), document: source }),
    { id: org, sectorCodes: ['radioelectronics'], oktmo: '46788000' },
  ),
  /** A branch of `parentId`, or of nobody. */
  organization('organization.attached.v1', z.object({ id, parentId: id.optional(), document: source }), {
    id: org,
    parentId: other,
  }),
  /** Where the body publishes, as a whole; how to reach it is shown in the graph and told to nobody. */
  organization(
    'organization.contactsChanged.v1',
    z.object({ id, channels: z.array(z.object({ kind: z.string(), url: z.string() })), document: source }),
    { id: org, channels: [{ kind: 'SITE', url: 'https://college.example/' }] },
  ),
  organization('role.proposed.v1', z.object({ id, grantId: id, kind, ...term, document: source }), {
    id: org,
    grantId: grant,
    kind: 'COLLEGE',
    validFrom: '2019-09-01',
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
      document: source,
      /** R3: the council that answers for an assessment centre, and what the centre may assess. */
      councilId: id.optional(),
      qualifications: z.array(z.string()).optional(),
    }),
    { id: org, grantId: grant, kind: 'COLLEGE', validFrom: '2019-09-01' },
  ),
  /** `on` is the first day without the role; a suspension is no loss: seats are kept, nothing new is given. */
  organization(
    'role.suspended.v1',
    z.object({ id, grantId: id, kind, on: day, reason: z.string(), document: source }),
    { id: org, grantId: grant, kind: 'COLLEGE', on: '2024-09-01', reason: 'Проверка' },
  ),
  /** `on` is the first day in force again; `suspendedFrom` says which suspension it ends. */
  organization(
    'role.reinstated.v1',
    z.object({ id, grantId: id, kind, suspendedFrom: day, on: day, document: source }),
    { id: org, grantId: grant, kind: 'COLLEGE', suspendedFrom: '2024-09-01', on: '2024-10-01' },
  ),
  organization('role.revoked.v1', z.object({ id, grantId: id, kind, on: day, reason: z.string(), document: source }), {
    id: org,
    grantId: grant,
    kind: 'COLLEGE',
    on: '2024-09-01',
    reason: 'Лицензия прекращена',
  }),
  /** The term has ended: `on` is the first day after its last one. */
  organization('role.expired.v1', z.object({ id, grantId: id, kind, on: day }), {
    id: org,
    grantId: grant,
    kind: 'COLLEGE',
    on: '2024-09-01',
  }),
  ...classifierContracts,
] as const
