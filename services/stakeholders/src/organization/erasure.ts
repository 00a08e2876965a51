import type { Change } from '@kadry/domain/decision'
import { type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import type { Known, Organization } from './organization.ts'
import { legalFormOf, SOLE_TRADER } from './public-identity.ts'

/**
 * Takes what is a natural person's out of the record of a sole trader: every name it ever had, and the
 * contacts and channels, whose addresses may be names. Its numbers and roles stay, and so does the mark that
 * keeps an import from bringing the name back. No fact says so: none ever held the name.
 */
export function eraseTrader(organization: Known): Change<Organization> | InvalidInput {
  if (!legalFormOf(organization)) return noTrader()
  const { englishName: _, contacts: __, channels: ___, id: ____, ...rest } = organization
  const { name, shortName } = SOLE_TRADER
  return { next: { ...rest, name, shortName, formerNames: [], erased: true }, facts: [], forgets: 'INPUTS' }
}

/** What was erased does not come back with a renaming or an import. */
export function refuseErased({ erased }: Pick<Organization, 'erased'>): InvalidInput | undefined {
  if (!erased) return undefined
  return invalidInput([
    problem(
      'name',
      'ERASED',
      'Имя и контакты этого предпринимателя удалены по его требованию и снова не вносятся.',
      'The name and contacts of this sole trader were erased on demand and are not entered again.',
    ),
  ])
}

function noTrader(): InvalidInput {
  return invalidInput([
    problem(
      'id',
      'NOT_A_SOLE_TRADER',
      'Это не индивидуальный предприниматель: имя организации — не персональные данные.',
      'This is no sole trader: the name of a legal person is nobody’s personal data.',
    ),
  ])
}
