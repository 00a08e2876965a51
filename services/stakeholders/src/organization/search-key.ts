import type { Organization } from './organization.ts'

type Names = Pick<Organization, 'name' | 'shortName' | 'englishName' | 'formerNames'>

/** Each name ever used, the present official one first: what an organisation is found by. */
export function namesOf({ name, shortName, englishName, formerNames }: Names): [string, ...(string | undefined)[]] {
  return [name, shortName, englishName, ...formerNames.flatMap((one) => [one.name, one.shortName, one.englishName])]
}
