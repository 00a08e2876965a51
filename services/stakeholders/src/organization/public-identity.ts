import { isSoleTrader, publicNumbers } from '@kadry/domain/identifiers'
import type { Organization } from './organization.ts'

type Names = Pick<Organization, 'name' | 'shortName' | 'englishName'>
type Numbers = Pick<Organization, 'inn' | 'ogrn' | 'retired'>

/** What stands in place of a person's name. */
export const SOLE_TRADER = {
  name: 'Индивидуальный предприниматель',
  shortName: 'ИП',
  legalForm: 'SOLE_TRADER',
} as const

/**
 * What facts and states call a body. A sole trader is called by a person's name, which the graph shows out of
 * a public register and no topic keeps: there it is a sole trader with an id.
 */
export function publicNames({ name, shortName }: Names, numbers: Numbers) {
  return isTrader(numbers) ? SOLE_TRADER : { name, shortName }
}

/** The names of a fact that says them all. */
export function allPublicNames(names: Names, numbers: Numbers) {
  const { englishName } = names
  return isTrader(numbers) ? SOLE_TRADER : { ...publicNames(names, numbers), ...(englishName ? { englishName } : {}) }
}

/** Names, and the numbers of a legal person. */
export function publicIdentity(organization: Names & Numbers) {
  return { ...publicNames(organization, organization), ...publicNumbers(organization) }
}

/** The form that the numbers say; undefined where it is another one, or not known. */
export function legalFormOf(numbers: Numbers): 'SOLE_TRADER' | undefined {
  return isTrader(numbers) ? SOLE_TRADER.legalForm : undefined
}

/** The numbers of a merged body are set aside, and show its form still. */
function isTrader({ inn, ogrn, retired = {} }: Numbers): boolean {
  return isSoleTrader({ ...(inn ? { inn } : {}), ...(ogrn ? { ogrn } : {}) }) || isSoleTrader(retired)
}
