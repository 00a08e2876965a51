import type { Decision } from '@kadry/domain/decision'
import { given, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { folded } from '@kadry/domain/search-key'
import { must, oneOf, type RowOf, text } from '@kadry/import/columns'
import { accept } from '../participation/invitation.ts'
import { type Arrival, isLive, register } from '../participation/registration.ts'
import type { Gathering, Known } from '../round-table/round-table.ts'

/** How registrations stand in a file: one delegate on a line. */
export const registrationColumns = {
  inn: must(text('ИНН')),
  position: must(text('Должность')),
  name: text('Имя'),
  consent: oneOf('Согласие', ['YES', 'NO']),
  side: oneOf('Сторона', ['EMPLOYER', 'EDUCATION', 'AUTHORITY', 'SOCIAL_PARTNER', 'EXPERT']),
} as const
export type RegistrationRow = RowOf<typeof registrationColumns>

export type Sender = Arrival & {
  readonly organizationId: string
  readonly today: string
  readonly personId: string
  /** The names of delegates that the body has sent by now, by their persons. */
  readonly names: ReadonlyMap<string, string>
}
type Refusals = InvalidInput | NotFound | RuleRefusal | IllegalTransition

const LONGEST_NAME = 200

/**
 * R5, R20, R21: the delegate is registered, or accepts the invitation that the body has. A row that says what
 * a registration says already changes nothing; of one position a body may send several by different names.
 */
export function importRegistration(
  table: Known,
  { position, name, consent, side }: RegistrationRow,
  { organizationId, today, personId, names, ...arrival }: Sender,
): Decision<Gathering, Refusals> {
  const own = table.registrations.filter((one) => one.organizationId === organizationId)
  const alike = own.filter((one) => isLive(one) && one.representativePosition === tidy(position))
  const known = alike.map((one) => names.get(one.personId ?? ''))
  if (known.some((other) => name === undefined || (other !== undefined && folded(other) === folded(name))))
    return { next: table, facts: [] }
  if (known.includes(undefined))
    return invalidInput([
      problem(
        'name',
        'UNNAMED_DELEGATE',
        'Представитель с этой должностью записан без имени: имя вносит замена представителя.',
        'A delegate of this position is registered without a name: replace the delegate to name one.',
      ),
    ])
  if (name !== undefined && consent !== 'YES')
    return invalidInput([
      problem('consent', 'NO_CONSENT', 'Имя без согласия не хранится.', 'A name needs the consent.'),
    ])
  if (name !== undefined && name.length > LONGEST_NAME)
    return invalidInput([problem('name', 'TOO_LONG', 'Имя длиннее 200 знаков.', 'The name is above 200 characters.')])
  const person = name === undefined ? {} : { personId }
  const delegate = { representativePosition: position, consentToPublish: false, ...person }
  const invitation = own.find(({ status }) => status === 'INVITED')
  if (invitation) return withoutAnswer(accept(table, invitation.id, delegate, { ...arrival, today }))
  return withoutAnswer(register(table, { ...delegate, organizationId, ...given({ side }) }, arrival))
}

function withoutAnswer(decision: Decision<Gathering, Refusals, unknown>): Decision<Gathering, Refusals> {
  if (!('next' in decision)) return decision
  const { next, facts } = decision
  return { next, facts }
}
