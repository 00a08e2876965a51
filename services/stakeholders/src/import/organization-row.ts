import type { Fact } from '@kadry/contracts/catalogue'
import { type Decision, isRefusal } from '@kadry/contracts/decision'
import { tidy } from '@kadry/contracts/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
} from '@kadry/contracts/refusal'
import { ORGANIZATION_KINDS } from '@kadry/contracts/stakeholders'
import { type Column, day, must, oneOf, type RowOf, several, text } from '@kadry/import/columns'
import { childId, derivedKey, globalId } from '@kadry/runtime/ids'
import { type Organization, register, rename } from '../organization/organization.ts'
import { grantRole, type NewRole } from '../organization/role.ts'

type Role = Pick<NewRole, 'kind' | 'validFrom' | 'validTo'>
type Known = Organization & { readonly id: string }

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
  oktmo: text('ОКТМО'),
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

/**
 * Registers a new organisation (R1, R2); renames a known one where the file has another name, and grants the roles it does
 * not have. What no command of the registry changes is not changed by a file either: such a row is refused.
 */
export function importOrganization(
  row: OrganizationRow,
  found: Known | undefined,
  id: string,
  today: string,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition> {
  const roles = (row.roles ?? []).map((one) => ({ ...one, document: documentOf(row) }))
  const problems = rowProblems(row)
  if (problems.length > 0) return invalidInput(problems)
  if (!found) return register(id, { ...numbers(row), name: row.name, sectorCodes: row.sectors ?? [], roles }, grantId)
  const differing = differences(row, found)
  if (differing.length > 0) return invalidInput(differing)
  return changed(found, row, roles, today)
}

function changed(
  found: Known,
  row: OrganizationRow,
  roles: readonly NewRole[],
  today: string,
): Decision<Organization, InvalidInput | RuleRefusal | IllegalTransition> {
  let next: Known = found
  const facts: Fact[] = []
  if (isNamedOtherwise(row, found)) {
    const short = row.shortName ?? (found.shortName === found.name ? undefined : found.shortName)
    const decision = rename(next, {
      name: row.name,
      ...(short ? { shortName: short } : {}),
      on: row.nameSince ?? today,
    })
    if (isRefusal<InvalidInput | IllegalTransition>(decision)) return decision
    next = { ...decision.next, id: found.id }
    facts.push(...decision.facts)
  }
  for (const role of roles) {
    if (next.roles.some((held) => held.kind === role.kind && held.validFrom === role.validFrom && sameEnd(held, role)))
      continue
    const decision = grantRole(next, role, grantId)
    if (isRefusal<InvalidInput | RuleRefusal | IllegalTransition>(decision)) return decision
    next = { ...decision.next, id: found.id }
    facts.push(...decision.facts)
  }
  return { next, facts }
}

/** A role that was revoked since ends earlier than the file says: it is not granted again behind that decision. */
function sameEnd(held: Organization['roles'][number], role: NewRole): boolean {
  return held.status === 'REVOKED' || held.validTo === role.validTo
}

function isNamedOtherwise({ name, shortName }: OrganizationRow, found: Organization): boolean {
  return tidy(name) !== found.name || (shortName !== undefined && tidy(shortName) !== found.shortName)
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
            'An ИНН or ОГРН is wanted: a repeated row is recognised by it.',
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

function differences(row: OrganizationRow, found: Organization): InputProblem[] {
  const given = {
    inn: row.inn,
    ogrn: row.ogrn,
    kpp: row.kpp,
    oktmo: row.oktmo,
    sectors: row.sectors && sorted(row.sectors),
  }
  const held = { ...found, sectors: sorted(found.sectorCodes) }
  return (['inn', 'ogrn', 'kpp', 'oktmo', 'sectors'] as const).flatMap((name) =>
    given[name] === undefined || given[name] === held[name]
      ? []
      : [
          problem(
            name,
            'DIFFERS',
            `В реестре ${held[name] || 'значения нет'}; загрузка этого не меняет.`,
            `The registry has ${held[name] || 'no value'}; an import does not change it.`,
          ),
        ],
  )
}

function sorted(codes: readonly string[]): string {
  return [...codes].sort().join(' ')
}

function numbers({ inn, ogrn, kpp, oktmo, shortName }: OrganizationRow) {
  return {
    ...(inn ? { inn } : {}),
    ...(ogrn ? { ogrn } : {}),
    ...(kpp ? { kpp } : {}),
    ...(oktmo ? { oktmo } : {}),
    ...(shortName ? { shortName } : {}),
  }
}

function documentOf({ document = '', documentNumber, documentDate }: OrganizationRow) {
  return {
    title: document,
    ...(documentNumber ? { number: documentNumber } : {}),
    ...(documentDate ? { date: documentDate } : {}),
  }
}

function grantId(organizationId: string, n: number): string {
  return childId('RoleGrant', organizationId, String(n))
}
