import type { Known } from './organization.ts'

/**
 * A branch is no legal person: it has the ИНН and ОГРН of its head, a КПП of its own and a name of its own.
 * So the numbers of the head alone name the head, and each of them with the КПП names the branch, also where
 * the head is not in the registry.
 */
export type HeadNumbers = { readonly inn?: string; readonly ogrn?: string }

/** What distinguishes an organisation from its branches. */
export type Body = Pick<Known, 'id' | 'inn' | 'ogrn' | 'kpp' | 'status' | 'merger'>

/**
 * What names this branch and nothing else: `<number of the head>/<КПП>`, once for each number that is known.
 */
export function branchKeysOf({ inn, ogrn }: HeadNumbers, kpp: string): string[] {
  return [inn, ogrn].flatMap((number) => (number ? [`${number}/${kpp}`] : []))
}

/** The branch with the numbers it is known by. */
export function asBranch<Body extends object>(body: Body, head: HeadNumbers, kpp: string) {
  return { ...body, kpp, branchOf: head, branchKeys: branchKeysOf(head, kpp) }
}
