import { covers } from '@kadry/domain/input'
import type { LicensedView, OrganizationView } from '@kadry/domain/organization-view'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** What a programme teaches on a day: its code, and what the list of specialities calls it then. */
export type Taught = { readonly code: string; readonly names: readonly string[]; readonly day: string }

/**
 * R28: on the day of intake the speciality is in the list, under whatever code, and in the licence of the
 * provider. A licence is not issued anew where a code is replaced, so the old one serves as well. Where the
 * registry has recorded no list of the licence nothing is refused for it.
 */
export function refuseUnlicensed(
  { licensed }: Pick<OrganizationView, 'licensed'>,
  { code, names, day }: Taught,
): RuleRefusal | undefined {
  if (names.length === 0)
    return ruleRefusal(
      'R28',
      'SPECIALITY_ENDED',
      `На ${day} специальности ${code} в перечне нет.`,
      `The speciality ${code} is not in the list on ${day}.`,
    )
  const isListed = (one: LicensedView) => [code, ...names].includes(one.code) && covers(one, day)
  if (!licensed || licensed.some(isListed)) return undefined
  return ruleRefusal(
    'R28',
    'NOT_LICENSED',
    `На ${day} специальности ${code} в лицензии нет.`,
    `The licence does not list the speciality ${code} on ${day}.`,
  )
}
