import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { day, firstDayWithout, id, ownId, reason, source, validFrom, validTo } from '../vocabulary.ts'
import { organizationKind } from './organization-kind.ts'

export const ORGANIZATION = { ru: 'Организация', en: 'Organisation' }

const { fact } = nounOf('stakeholders', 'organization', ORGANIZATION)

const org = exampleId('Organization')
export const grant = exampleId('RoleGrant', '00000000-0000-7000-8000-000000000001/1')

export const councilId = id
  .optional()
  .describe(
    'Совет, отвечающий за центр оценки (R3); только у роли ASSESSMENT_CENTRE / The council that answers for an assessment centre (R3); only of that kind of role',
  )
export const qualifications = z
  .array(z.string())
  .optional()
  .describe(
    'Коды квалификаций, которые центр вправе оценивать (R3) / Codes of the qualifications that the centre may assess (R3)',
  )
/** What every fact about a role says of it. */
const role = {
  id: ownId,
  grantId: id.describe(
    'Выданная роль; не меняется за всё время роли / The grant of the role; the same throughout its life',
  ),
  kind: organizationKind,
}
const aboutRole = { id: org, grantId: grant, kind: 'COLLEGE' } as const

/** Facts about the roles of an organisation; they are numbered with its other facts. */
export const roleFacts = [
  fact(
    'role.proposed.v1',
    { ru: 'Роль предложена', en: 'Role proposed' },
    z.object({ ...role, validFrom, validTo: validTo.optional(), document: source }),
    { ...aboutRole, validFrom: '2019-09-01' },
  ),
  fact(
    'role.granted.v1',
    { ru: 'Роль выдана', en: 'Role granted' },
    z.object({
      ...role,
      validFrom,
      validTo: validTo.optional(),
      grantedById: id
        .optional()
        .describe(
          'Организация, выдавшая роль; нет — не указана / The organisation that granted the role; absent: not stated',
        ),
      document: source,
      councilId,
      qualifications,
    }),
    { ...aboutRole, validFrom: '2019-09-01' },
  ),
  /** A suspension is no loss: seats are kept, nothing new is given. */
  fact(
    'role.suspended.v1',
    { ru: 'Роль приостановлена', en: 'Role suspended' },
    z.object({ ...role, on: firstDayWithout, reason, document: source }),
    { ...aboutRole, on: '2024-09-01', reason: 'Проверка' },
  ),
  fact(
    'role.reinstated.v1',
    { ru: 'Роль возобновлена', en: 'Role reinstated' },
    z.object({
      ...role,
      suspendedFrom: day.describe(
        'Первый день приостановки, которую это завершает / The first day of the suspension that this ends',
      ),
      on: day.describe('Первый московский день, когда роль снова действует / The first Moscow day in force again'),
      document: source,
    }),
    { ...aboutRole, suspendedFrom: '2024-09-01', on: '2024-10-01' },
  ),
  fact(
    'role.revoked.v1',
    { ru: 'Роль отозвана', en: 'Role revoked' },
    z.object({ ...role, on: firstDayWithout, reason, document: source }),
    { ...aboutRole, on: '2024-09-01', reason: 'Лицензия прекращена' },
  ),
  fact('role.expired.v1', { ru: 'Срок роли истёк', en: 'Role expired' }, z.object({ ...role, on: firstDayWithout }), {
    ...aboutRole,
    on: '2024-09-01',
  }),
] as const
