import type { StoredFact } from '@kadry/contracts/envelope'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { DocumentRef } from '@kadry/domain/document'
import type { Text } from '@kadry/domain/refusal'
import type { Organization } from '../organization/organization.ts'

/** One fact about an organisation, as a person reads it. */
export type OrganizationHistoryEntry = {
  readonly id: string
  readonly organizationId: string
  readonly number: number
  readonly type: string
  readonly label: Text
  readonly at: string
  readonly actor: string
  readonly on?: string
  readonly name?: string
  readonly reason?: string
  readonly kind?: OrganizationKind
  readonly document?: DocumentRef
}

type Told = {
  readonly on?: string
  readonly name?: string
  readonly reason?: string
  readonly grantId?: string
  readonly kind?: OrganizationKind
  readonly validFrom?: string
  readonly document?: DocumentRef
}

const LABELS: Readonly<Record<string, Text>> = {
  'organization.registered': { ru: 'Внесена в реестр', en: 'Entered into the registry' },
  'organization.renamed': { ru: 'Переименована', en: 'Renamed' },
  'organization.suspended': { ru: 'Приостановлена', en: 'Suspended' },
  'organization.reinstated': { ru: 'Возобновлена', en: 'Reinstated' },
  'organization.dissolved': { ru: 'Ликвидирована', en: 'Dissolved' },
  'organization.drafted': { ru: 'Карточка заведена', en: 'Drafted' },
  'organization.merged': { ru: 'Присоединена к другой организации', en: 'Merged into another body' },
  'organization.described': { ru: 'Сведения изменены', en: 'Profile changed' },
  'organization.identified': { ru: 'Номера внесены', en: 'Numbers recorded' },
  'organization.classified': { ru: 'Отрасли или муниципалитет изменены', en: 'Sectors or municipality changed' },
  'organization.attached': { ru: 'Подчинённость изменена', en: 'Parent changed' },
  'organization.contactsChanged': { ru: 'Контакты изменены', en: 'Contacts changed' },
  'role.proposed': { ru: 'Роль предложена', en: 'Role proposed' },
  'role.suspended': { ru: 'Роль приостановлена', en: 'Role suspended' },
  'role.reinstated': { ru: 'Роль возобновлена', en: 'Role reinstated' },
  'role.expired': { ru: 'Срок роли истёк', en: 'Role expired' },
  'role.granted': { ru: 'Роль выдана', en: 'Role granted' },
  'role.revoked': { ru: 'Роль отозвана', en: 'Role revoked' },
}

/** A fact of a type that has no label yet is still shown, under its own name: history must not have holes. */
export function entryOf(
  organization: Pick<Organization, 'roles'> & { readonly id: string },
  { id, type, seq, time, actor, data }: Pick<StoredFact, 'id' | 'type' | 'seq' | 'time' | 'actor' | 'data'>,
): OrganizationHistoryEntry {
  const told = data as Told
  const plainType = type.replace(/\.v\d+$/, '')
  const on = told.on ?? told.validFrom
  const document = told.document ?? documentOf(organization, told.grantId)
  return {
    id,
    organizationId: organization.id,
    number: seq,
    type: plainType,
    label: LABELS[plainType] ?? { ru: plainType, en: plainType },
    at: time,
    actor,
    ...(on ? { on } : {}),
    ...(told.name ? { name: told.name } : {}),
    ...(told.reason ? { reason: told.reason } : {}),
    ...(told.kind ? { kind: told.kind } : {}),
    ...(document ? { document } : {}),
  }
}

/** Facts about roles did not always carry the document; a grant keeps the one it was made on for ever. */
function documentOf({ roles }: Pick<Organization, 'roles'>, grantId: string | undefined): DocumentRef | undefined {
  return grantId ? roles.find(({ id }) => id === grantId)?.document : undefined
}
