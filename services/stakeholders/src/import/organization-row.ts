import { ORGANIZATION_KINDS } from '@kadry/contracts/stakeholders/organization-kind'
import { type Change, type Decision, isRefusal } from '@kadry/domain/decision'
import { identifierProblems } from '@kadry/domain/identifiers'
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
import { attach } from '../card/identity.ts'
import type { LicensedSpeciality } from '../licence/licence.ts'
import { asBranch } from '../organization/branch.ts'
import { type Known, type Organization, register } from '../organization/organization.ts'
import type { NewRole } from '../organization/role.ts'
import { documented, grantId, licensedBy, reconcile } from './known-organization.ts'
import type { BranchRow } from './record-of-row.ts'

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

/** `11.02.14 2019-09-01` or `11.02.14 2019-09-01..2024-08-31`. */
const licensed: Column<LicensedSpeciality> = {
  ru: 'Специальности лицензии',
  must: false,
  read: (cell) => {
    const [, code, from, to] = /^(\S+)\s+(\S+?)(?:\.\.(\S+))?$/.exec(cell) ?? []
    const days = [from ?? '', ...(to ? [to] : [])].map((one) => since.read(one))
    const [validFrom, validTo] = days.map((one) => ('value' in one ? one.value : undefined))
    if (code && validFrom && days.length === [validFrom, validTo].filter(Boolean).length)
      return { value: { code, validFrom, ...given({ validTo }) } }
    return {
      code: 'LICENSED',
      message: {
        ru: 'Специальность — код и первый день, через «..» последний: 11.02.14 2019-09-01..2024-08-31.',
        en: 'A speciality is its code and first day, after ".." the last: 11.02.14 2019-09-01..2024-08-31.',
      },
    }
  },
}

/** A list that may be said to be empty: an empty cell says nothing. */
function orNone<Value>(column: Column<readonly Value[], false>): Column<readonly Value[], false> {
  return { ...column, read: (cell) => (/^(нет|none)$/i.test(cell) ? { value: [] } : column.read(cell)) }
}

/**
 * How organisations stand in a file: one on a line, known by its ИНН or ОГРН, a branch by one of them and its
 * КПП.
 */
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
  licensed: orNone(several(licensed)),
  document: text('Документ'),
  documentNumber: text('Номер документа'),
  documentDate: day('Дата документа'),
} as const
export type OrganizationRow = RowOf<typeof organizationColumns>

/**
 * Registers a new organisation (R1, R2) or brings a known one to what its row says (`known-organization.ts`).
 */
export function importOrganization(
  row: BranchRow,
  found: Known | undefined,
  id: string,
  today: string,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition> {
  const problems = rowProblems(row)
  if (problems.length > 0) return invalidInput(problems)
  if (found) return reconcile(row, found, rolesOf(row), today)
  const input = { ...numbers(row), name: row.name, sectorCodes: row.sectors ?? [], roles: rolesOf(row) }
  const registered = register(id, input, grantId)
  if (isRefusal(registered)) return registered
  const entered = row.branch ? branched(registered, id, row, row.branch) : registered
  return isRefusal(entered) || !row.licensed ? entered : withLicence(entered, id, row)
}

function withLicence(
  { next, facts }: Change<Organization>,
  id: string,
  row: BranchRow,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition> {
  const licensed = licensedBy(row)({ ...next, id })
  if (isRefusal(licensed)) return licensed
  const { id: _, ...state } = licensed.next as Known
  return { next: state, facts: [...facts, ...licensed.facts] }
}

/** A branch is registered under the numbers of its head, and attached to it where the registry has it. */
function branched(
  { next, facts }: Change<Organization>,
  id: string,
  row: BranchRow,
  { numbers, kpp, head }: NonNullable<BranchRow['branch']>,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition> {
  const branch = { ...asBranch(next, numbers, kpp), id }
  const attached = head ? attach(branch, head, [], documented(row)) : { next: branch, facts: [] }
  if (isRefusal(attached)) return attached
  const { id: _, ...state } = attached.next as Known
  return { next: state, facts: [...facts, ...attached.facts] }
}

function rowProblems({ kpp: own, roles = [], document, branch, ...row }: BranchRow): InputProblem[] {
  const { inn = branch?.numbers.inn, ogrn = branch?.numbers.ogrn } = row
  return [
    ...(inn || ogrn
      ? identifierProblems(given({ inn, ogrn, kpp: own ?? branch?.kpp }))
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
