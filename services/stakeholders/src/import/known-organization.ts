import { type Change, type Decision, isRefusal } from '@kadry/domain/decision'
import { given, spelled } from '@kadry/domain/input'
import { type InputProblem, invalidInput, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { childId } from '@kadry/runtime/ids'
import { attach, classify, identify, isSameSet } from '../card/identity.ts'
import { type LicensedSpeciality, license } from '../licence/licence.ts'
import { asBranch, branchKeysOf } from '../organization/branch.ts'
import { type Known, type Organization, rename } from '../organization/organization.ts'
import { type Granted, grantRole, type NewRole, type Refused } from '../organization/role.ts'
import { isGone } from '../organization/status.ts'
import type { OrganizationRow } from './organization-row.ts'
import type { BranchRow } from './record-of-row.ts'

type Step = (organization: Known) => Decision<Organization, Refused>

/**
 * What the row says and the registry does not: another name, another КПП, a number that was not known, other
 * sectors or another municipality, roles that are not held; each by the decision of its command, so with its
 * facts. Nothing where they agree. Another ИНН or ОГРН is another body (R1); a body that is gone changes no
 * more (R5).
 */
export function reconcile(
  row: BranchRow,
  found: Known,
  roles: readonly NewRole[],
  today: string,
): Decision<Organization, Refused> {
  const steps = [
    ...renaming(row, found, today),
    ...identifying(row, found),
    ...classifying(row, found),
    ...granting(found, roles),
    ...licensing(row, found),
    ...attaching(row, found),
  ]
  if (steps.length === 0) return { next: found, facts: [] }
  const gone = isGone(found) && standing(found.id, found)
  if (gone) return gone
  const problems = otherNumbers(row, found)
  return problems.length > 0 ? invalidInput(problems) : inTurn(found, steps)
}

export function grantId(organizationId: string, n: number): string {
  return childId('RoleGrant', organizationId, String(n))
}

function inTurn(found: Known, steps: readonly Step[]): Decision<Organization, Refused> {
  let reached: Change<Known> = { next: found, facts: [] }
  for (const step of steps) {
    const decision = step(reached.next)
    if (isRefusal<Refused>(decision)) return decision
    reached = { next: { ...decision.next, id: found.id }, facts: [...reached.facts, ...decision.facts] }
  }
  return reached
}

function renaming(row: OrganizationRow, found: Known, today: string): Step[] {
  if (found.erased) return []
  const isOfficial = spelled(row.name) !== spelled(found.name)
  if (!isOfficial && (row.shortName === undefined || spelled(row.shortName) === spelled(found.shortName))) return []
  const shortName = row.shortName ?? (found.shortName === found.name ? undefined : found.shortName)
  const englishName = isOfficial ? undefined : found.englishName
  const names = { name: row.name, ...given({ shortName, englishName }) }
  return [(organization) => rename(organization, { ...names, on: row.nameSince ?? today, ...documented(row) })]
}

function identifying(row: OrganizationRow, found: Known): Step[] {
  const changed = (['inn', 'ogrn', 'kpp'] as const).filter((name) => row[name] && row[name] !== found[name])
  if (changed.length === 0) return []
  const numbers = Object.fromEntries(changed.map((name) => [name, row[name]]))
  return [(organization) => identify(organization, { ...numbers, ...documented(row) })]
}

function classifying(row: OrganizationRow, found: Known): Step[] {
  const sectorCodes = row.sectors && !isSameSet(row.sectors, found.sectorCodes) ? row.sectors : undefined
  const oktmo = row.oktmo === found.oktmo ? undefined : row.oktmo
  if (sectorCodes === undefined && oktmo === undefined) return []
  return [(organization) => classify(organization, { ...given({ sectorCodes, oktmo }), ...documented(row) })]
}

function granting(found: Known, roles: readonly NewRole[]): Step[] {
  return roles
    .filter((role) => !found.roles.some((held) => isSame(held, role)))
    .map((role) => (organization) => placed('roles', 1, grantRole(organization, role, grantId)))
}

function licensing(row: OrganizationRow, found: Known): Step[] {
  const { licensed } = row
  const isSame = ({ code, validFrom, validTo }: LicensedSpeciality) =>
    found.licensed?.some((one) => one.code === code && one.validFrom === validFrom && one.validTo === validTo)
  if (!licensed || (licensed.length === found.licensed?.length && licensed.every(isSame))) return []
  return [licensedBy(row)]
}

/** The list of a licence is whole in its row (R28). */
export function licensedBy(row: OrganizationRow): Step {
  return (organization) =>
    placed('licensed', 2, license(organization, { specialities: row.licensed ?? [], ...documented(row) }))
}

/**
 * A branch whose head has come into the registry since, and one that was attached by hand and is not yet
 * known by its keys.
 */
function attaching({ branch, ...row }: BranchRow, found: Known): Step[] {
  if (!branch) return []
  const { head, numbers, kpp } = branch
  const keys = branchKeysOf(numbers, kpp)
  const isKnown = keys.every((key) => found.branchKeys?.includes(key))
  return [
    ...(isKnown ? [] : [(body: Known) => ({ next: asBranch(body, numbers, kpp), facts: [] })]),
    ...(head && !found.parentId ? [(body: Known) => attach(body, head, [], documented(row))] : []),
  ]
}

/** What the path of a command's problem calls otherwise than the column of the file. */
function placed(
  column: string,
  skipped: number,
  decision: Decision<Organization, Refused, Granted | undefined>,
): Decision<Organization, Refused> {
  if (!isRefusal<Refused>(decision)) return { next: decision.next, facts: decision.facts }
  if (decision.__typename !== 'InvalidInput') return decision
  return invalidInput(decision.problems.map((one) => ({ ...one, path: [column, ...one.path.slice(skipped)] })))
}

/**
 * A role that was revoked since ends earlier than the file says: it is not granted again behind that
 * decision.
 */
function isSame(held: Organization['roles'][number], role: NewRole): boolean {
  const isSameTerm = held.status === 'REVOKED' || held.validTo === role.validTo
  return held.kind === role.kind && held.validFrom === role.validFrom && isSameTerm
}

function otherNumbers(row: OrganizationRow, found: Known): InputProblem[] {
  return (['inn', 'ogrn'] as const)
    .filter((name) => row[name] && found[name] && row[name] !== found[name])
    .map((name) =>
      problem(
        name,
        'ANOTHER_BODY',
        `У этой организации в реестре ${found[name]}: другой номер — другая организация.`,
        `The registry has ${found[name]} for this organisation: another number is another organisation.`,
        'R1',
      ),
    )
}

/** A row has one document: the one on which its roles are granted says the rest of it too. */
export function documented({
  document,
  documentNumber,
  documentDate,
}: Pick<OrganizationRow, 'document' | 'documentNumber' | 'documentDate'>) {
  return document ? { document: { title: document, ...given({ number: documentNumber, date: documentDate }) } } : {}
}
