import { isBranchKpp } from '@kadry/domain/identifiers'
import { given } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { type Body, branchKeysOf, type HeadNumbers } from '../organization/branch.ts'
import type { OrganizationRow } from './organization-row.ts'

/** A row about a branch: its numbers are the head's, so the row has them here and not as its own. */
export type BranchRow = OrganizationRow & {
  readonly branch?: { readonly numbers: HeadNumbers; readonly kpp: string; readonly head?: Body }
}
type Record = string | InvalidInput | { readonly id: string; readonly row: BranchRow }

/**
 * Whether the КПП says that the row is about a branch; a body whose own КПП it is comes out in `recordsOf`.
 */
export function isAboutBranch({ kpp, inn, ogrn }: OrganizationRow): boolean {
  return kpp !== undefined && isBranchKpp(kpp) && (inn !== undefined || ogrn !== undefined)
}

/** What no two rows of a file may have: ИНН and ОГРН of a body, one of them with the КПП of a branch. */
export function keysOf(row: OrganizationRow): (readonly [column: string, value: string])[] {
  const { inn, ogrn, kpp } = row
  if (isAboutBranch(row)) return branchKeysOf(given({ inn, ogrn }), kpp!).map((key) => ['kpp', key])
  return [...(inn ? [['inn', inn] as const] : []), ...(ogrn ? [['ogrn', ogrn] as const] : [])]
}

/**
 * Which record each row is about. ИНН and ОГРН name a body; with the КПП of a branch they name that branch,
 * whether or not the registry has its head (R1). `bodies` by their numbers, `branches` by their keys and by
 * `<id of the head>/<КПП>`.
 */
export function recordsOf(
  rows: readonly OrganizationRow[],
  bodies: ReadonlyMap<string, Body>,
  branches: ReadonlyMap<string, string>,
): Record[] {
  return rows.map((row) => {
    const [byInn, byOgrn] = [bodies.get(row.inn ?? ''), bodies.get(row.ogrn ?? '')]
    if (byInn && byOgrn && byInn.id !== byOgrn.id) return twoBodies()
    const body = byInn ?? byOgrn
    const isOwn = body?.kpp !== undefined && row.kpp === body.kpp
    if (!isAboutBranch(row) || isOwn)
      return body?.kpp && row.kpp && !isOwn && isBranchKpp(body.kpp)
        ? branchHasNumber(body.kpp)
        : (body?.id ?? idOf(row))
    const { inn, ogrn, kpp, ...rest } = row
    const numbers = { ...given({ inn: body?.inn ?? inn, ogrn: body?.ogrn ?? ogrn }) }
    const keys = [...keysOf(row).map(([, key]) => key), ...(body ? [`${body.id}/${kpp}`] : [])]
    const known = keys.map((key) => branches.get(key)).find((id) => id !== undefined)
    const id = known ?? globalId('Organization', derivedKey('Organization', 'branch', keys[0]!))
    return { id, row: { ...rest, branch: { numbers, kpp: kpp!, ...(body ? { head: body } : {}) } } }
  })
}

/** The id of an organisation that the registry meets for the first time in a file. */
function idOf({ inn, ogrn }: OrganizationRow): string {
  return globalId('Organization', derivedKey('Organization', inn ? 'inn' : 'ogrn', inn ?? ogrn ?? ''))
}

/** The row names one body by its ИНН and another by its ОГРН. */
function twoBodies(): InvalidInput {
  return invalidInput([
    problem(
      'ogrn',
      'ANOTHER_BODY',
      'По ИНН это одна организация реестра, по ОГРН — другая.',
      'By its ИНН this is one body of the registry, by its ОГРН another.',
      'R1',
    ),
  ])
}

/** Somebody registered a branch by hand under the number of its head: the head's row must not rename it. */
function branchHasNumber(kpp: string): InvalidInput {
  return invalidInput([
    problem(
      'kpp',
      'BRANCH_HAS_NUMBER',
      `В реестре этот номер у филиала (КПП ${kpp}), а строка о другом месте. Сначала исправьте запись филиала.`,
      `The registry has this number for a branch (КПП ${kpp}), and the row is about another place. Mend the branch first.`,
      'R1',
    ),
  ])
}
