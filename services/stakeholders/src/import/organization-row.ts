import { ORGANIZATION_KINDS } from '@kadry/contracts/stakeholders/organization-kind'
import type { Decision } from '@kadry/domain/decision'
import { given } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { type Column, day, must, oktmo, oneOf, type RowOf, several, text } from '@kadry/import/columns'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { type Known, type Organization, register } from '../organization/organization.ts'
import type { NewRole } from '../organization/role.ts'
import { grantId, reconcile } from './known-organization.ts'

type Role = Pick<NewRole, 'kind' | 'validFrom' | 'validTo'>

const kind = oneOf('', ORGANIZATION_KINDS)
const since = day('')

/** `COLLEGE 2019-09-01` or `COLLEGE 2019-09-01..2024-08-31`. */
const role: Column<Role> = {
  ru: 'Роли',
  must: false,
  read: (cell) => {
    const [, name, from, to] = /^(\S+)\s+(\S+?)(?:\.\.(\S+))?$/.exec(cell) ?? []
    if (!name || !from)
      return {
        code: 'ROLE',
        message: {
          ru: 'Роль — вид и первый день, через «..» последний: COLLEGE 2019-09-01..2024-08-31.',
          en: 'A role is its kind and first day, after ".." the last: COLLEGE 2019-09-01..2024-08-31.',
        },
      }
    const read = [kind.read(name), since.read(from), ...(to ? [since.read(to)] : [])]
    const wrong = read.find((one) => !('value' in one))
    if (wrong && !('value' in wrong)) return wrong
    const [type, validFrom, validTo] = read.map((one) => ('value' in one ? one.value : undefined))
    return { value: { kind: type, validFrom, ...(validTo ? { validTo } : {}) } as Role }
  },
}

/** How organisations stand in a file: one on a line, known by its ИНН or, where it has none, its ОГРН. */
export const organizationColumns = {
  inn: text('ИНН'),
  ogrn: text('ОГРН'),
  kpp: text('КПП'),
  name: must(text('Наименование')),
  shortName: text('Краткое наименование'),
  nameSince: day('Наименование с'),
  sectors: several(text('Отрасли')),
  oktmo: oktmo('ОКТМО'),
  roles: several(role),
  document: text('Документ'),
  documentNumber: text('Номер документа'),
  documentDate: day('Дата документа'),
} as const
export type OrganizationRow = RowOf<typeof organizationColumns>

/** The id of an organisation that the registry meets for the first time in a file. */
export function organizationIdOf({ inn, ogrn }: OrganizationRow): string {
  return globalId('Organization', derivedKey('Organization', inn ? 'inn' : 'ogrn', inn ?? ogrn ?? ''))
}

/** Registers a new organisation (R1, R2) or brings a known one to what its row says (`known-organization.ts`). */
export function importOrganization(
  row: OrganizationRow,
  found: Known | undefined,
  id: string,
  today: string,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition> {
  const problems = rowProblems(row)
  if (problems.length > 0) return invalidInput(problems)
  if (found) return reconcile(row, found, rolesOf(row), today)
  return register(id, { ...numbers(row), name: row.name, sectorCodes: row.sectors ?? [], roles: rolesOf(row) }, grantId)
}

function rowProblems({ inn, ogrn, roles = [], document }: OrganizationRow): InputProblem[] {
  return [
    ...(inn || ogrn
      ? []
      : [
          problem(
            'inn',
            'NO_IDENTIFIER',
            'Нужен ИНН или ОГРН: по нему строку узнают при повторе.',
            'An ИНН or ОГРН is required: a repeated row is recognised by it.',
          ),
        ]),
    ...(roles.length === 0 || document
      ? []
      : [
          problem(
            'document',
            'EMPTY',
            'Роли выдаются на основании документа.',
            'Roles are granted on a document.',
            'R2',
          ),
        ]),
  ]
}

function numbers({ inn, ogrn, kpp, oktmo, shortName }: OrganizationRow) {
  return given({ inn, ogrn, kpp, oktmo, shortName })
}

function rolesOf({ roles = [], document = '', documentNumber, documentDate }: OrganizationRow): NewRole[] {
  return roles.map((role) => ({
    ...role,
    document: { title: document, ...given({ number: documentNumber, date: documentDate }) },
  }))
}
