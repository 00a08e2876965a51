import type { Fact } from '@kadry/contracts/catalogue'
import { dayBefore } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import { identifierProblems, regionalOktmoProblems, tidyNumbers } from '@kadry/domain/identifiers'
import { given, textProblems, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import type { Contact, KeptChannel } from '../card/contacts.ts'
import type { OtherIdentifier } from '../card/identity.ts'
import type { LicensedSpeciality } from '../licence/licence.ts'
import type { HeadNumbers } from './branch.ts'
import { refuseErased } from './erasure.ts'
import type { Merger } from './merge.ts'
import type { Profiles } from './profile.ts'
import { allPublicNames, publicIdentity, publicNames } from './public-identity.ts'
import {
  type GrantId,
  granted,
  type NewRole,
  numbered,
  overlapping,
  overlaps,
  proposal,
  type Referred,
  type RoleGrant,
  roleRefusal,
  withRoles,
} from './role.ts'
import { type OrganizationStatus, organizationMoves } from './status.ts'

export type Organization = {
  readonly name: string
  readonly shortName: string
  readonly englishName?: string
  /** With what was used beside each; the oldest records have the official name alone. */
  readonly formerNames: readonly {
    readonly name: string
    readonly shortName?: string
    readonly englishName?: string
    readonly until: string
  }[]
  readonly status: OrganizationStatus
  readonly inn?: string
  readonly ogrn?: string
  readonly kpp?: string
  readonly otherIdentifiers?: readonly OtherIdentifier[]
  readonly parentId?: string
  /** Of a branch: the numbers of its head, and what these make with its КПП (`branch.ts`). */
  readonly branchOf?: HeadNumbers
  readonly branchKeys?: readonly string[]
  readonly contacts?: readonly Contact[]
  readonly channels?: readonly KeptChannel[]
  /** How many channels it ever had: numbers of channels are not given again. */
  readonly channelsEver?: number
  readonly sectorCodes: readonly string[]
  readonly oktmo?: string
  readonly roles: readonly RoleGrant[]
  readonly suspension?: string
  readonly dissolution?: { readonly on: string; readonly reason: string; readonly document?: DocumentRef }
  readonly merger?: Merger
  /**
   * The numbers of a merged body: they identify it still, and no longer keep anybody else from being
   * registered (R1).
   */
  readonly retired?: { readonly inn?: string; readonly ogrn?: string }
  readonly profiles?: Profiles
  /** What its licence lists; absent where nobody has recorded it. */
  readonly licensed?: readonly LicensedSpeciality[]
  /** The name and contacts of the person whose trade it is were erased, and are not entered again. */
  readonly erased?: true
  /** The first day on which one of the roles has run out; absent where none ends by itself. */
  readonly expiresOn?: string
}

export type NewOrganization = Pick<Organization, 'name' | 'sectorCodes'> & {
  readonly shortName?: string
  readonly englishName?: string
  readonly inn?: string
  readonly ogrn?: string
  readonly kpp?: string
  readonly oktmo?: string
  readonly roles: readonly NewRole[]
  readonly draft?: boolean
}

export type Known = Organization & { readonly id: string }

/**
 * R1, R2, R3: an organisation with checked identifiers and roles that do not overlap. A draft is a card in
 * preparation: its roles are only proposed, and it is published as a draft only.
 */
export function register(
  id: string,
  input: NewOrganization,
  grantId: GrantId,
  referred: Referred = new Map(),
): Decision<Organization, InvalidInput | RuleRefusal> {
  const name = tidy(input.name)
  const shortName = tidy(input.shortName ?? input.name)
  const numbers = tidyNumbers(input)
  const problems = [
    ...textProblems('name', input.name),
    ...textProblems('shortName', input.shortName ?? input.name, 200),
    ...englishProblems(input.englishName),
    ...identifierProblems(numbers),
    ...oktmoProblems(numbers.oktmo),
  ]
  const refused = roleRefusal(
    input.roles.map((role, index) => ({ path: ['roles', String(index)], role })),
    referred,
  )
  if (problems.length > 0)
    return invalidInput([...problems, ...(refused?.__typename === 'InvalidInput' ? refused.problems : [])])
  if (refused) return refused
  const status = input.draft ? ('DRAFT' as const) : ('ACTIVE' as const)
  const roles = input.roles.map((role, index) =>
    numbered(id, role, index + 1, grantId, input.draft ? 'PROPOSED' : 'GRANTED'),
  )
  const clash = roles.find((role, index) => roles.slice(0, index).some((other) => overlaps(role, other)))
  if (clash) return overlapping(clash)
  const english = input.englishName ? { englishName: tidy(input.englishName) } : {}
  const next: Organization = {
    ...{
      name,
      shortName,
      formerNames: [],
      ...english,
      status,
    },
    ...numbers,
    sectorCodes: input.sectorCodes,
    roles: [],
  }
  const born = input.draft
    ? { type: 'organization.drafted.v1' as const, data: { id, ...publicNames(next, next) } }
    : entered(id, next)
  const emitted = roles.map((role) => (input.draft ? proposal(id, role) : granted(id, role)))
  return { next: withRoles(next, roles), facts: [born, ...emitted] }
}

/** R1: what the unique index of a number means; `fields` are those of the index. */
export function alreadyRegistered(fields: readonly string[], existing: Known) {
  const number = fields.includes('ogrn') ? 'ОГРН' : 'ИНН'
  return {
    __typename: 'AlreadyRegistered' as const,
    code: 'ALREADY_REGISTERED',
    rule: 'R1',
    existing,
    message: {
      ru: `Организация с таким ${number} уже в реестре.`,
      en: `An organisation with this ${number} is already in the registry.`,
    },
  }
}

/**
 * DRAFT → ACTIVE: from now on the body can be referred to. Roles that were proposed with the draft are
 * granted one by one.
 */
export function activate(organization: Known): Decision<Organization, IllegalTransition> {
  const refused = organizationMoves.refuse('activate', organization)
  if (refused) return refused
  return { next: { ...organization, status: 'ACTIVE' }, facts: [entered(organization.id, organization)] }
}

function entered(id: string, organization: Organization): Fact {
  const { oktmo, sectorCodes } = organization
  const about = { id, ...publicIdentity(organization), status: 'ACTIVE' as const, ...given({ oktmo }) }
  return { type: 'organization.registered.v1', data: { ...about, sectorCodes: [...sectorCodes] } }
}

export function rename(
  organization: Known,
  input: {
    readonly name: string
    readonly shortName?: string
    readonly englishName?: string
    readonly on: string
    readonly document?: DocumentRef
  },
): Decision<Organization, InvalidInput | IllegalTransition> {
  const refused = organizationMoves.refuse('rename', organization) ?? refuseErased(organization)
  if (refused) return refused
  const problems = [
    ...documentProblems(['document'], input.document),
    ...textProblems('name', input.name),
    ...textProblems('shortName', input.shortName ?? input.name, 200),
    ...englishProblems(input.englishName),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const name = tidy(input.name)
  const shortName = tidy(input.shortName ?? input.name)
  const { englishName: formerly, ...rest } = organization
  const former = { name: rest.name, shortName: rest.shortName, ...(formerly ? { englishName: formerly } : {}) }
  const formerNames = [...rest.formerNames, { ...former, until: dayBefore(input.on) }]
  const english = input.englishName ? { englishName: tidy(input.englishName) } : {}
  return {
    next: {
      ...rest,
      ...english,
      name,
      shortName,
      formerNames,
    },
    facts: [
      {
        type: 'organization.renamed.v1',
        data: {
          id: organization.id,
          ...allPublicNames({ name, shortName, ...english }, organization),
          on: input.on,
          ...sourced(input),
        },
      },
    ],
  }
}

/** An order that changes a standing: why, and on which document. */
type Order = { readonly reason: string; readonly document?: DocumentRef }

export function suspend(organization: Known, order: Order): Decision<Organization, InvalidInput | IllegalTransition> {
  const refused = organizationMoves.refuse('suspend', organization)
  if (refused) return refused
  const problems = orderProblems(order)
  if (problems.length > 0) return invalidInput(problems)
  const reason = tidy(order.reason)
  return {
    next: { ...organization, status: 'SUSPENDED', suspension: reason },
    facts: [{ type: 'organization.suspended.v1', data: { id: organization.id, reason, ...sourced(order) } }],
  }
}

export function reinstate(
  organization: Known,
  order: { readonly document?: DocumentRef } = {},
): Decision<Organization, InvalidInput | IllegalTransition> {
  const refused = organizationMoves.refuse('reinstate', organization)
  if (refused) return refused
  const problems = documentProblems(['document'], order.document)
  if (problems.length > 0) return invalidInput(problems)
  const { suspension: _, ...rest } = organization
  return {
    next: { ...rest, status: 'ACTIVE' },
    facts: [{ type: 'organization.reinstated.v1', data: { id: organization.id, ...sourced(order) } }],
  }
}

export function dissolve(
  organization: Known,
  order: Order & { readonly on: string },
): Decision<Organization, InvalidInput | IllegalTransition> {
  const refused = organizationMoves.refuse('dissolve', organization)
  if (refused) return refused
  const problems = orderProblems(order)
  if (problems.length > 0) return invalidInput(problems)
  const dissolution = { on: order.on, reason: tidy(order.reason), ...sourced(order) }
  return {
    next: { ...organization, status: 'DISSOLVED', dissolution },
    facts: [{ type: 'organization.dissolved.v1', data: { id: organization.id, ...dissolution } }],
  }
}

function orderProblems({ reason, document }: Order): InputProblem[] {
  return [...textProblems('reason', reason), ...documentProblems(['document'], document)]
}

/**
 * The name on a day, as recorded so far: the last renaming that had begun by then. A renaming recorded later
 * for an earlier day wins from its day on; before the first renaming the first name holds.
 */
export function nameOn({ name, formerNames }: Pick<Organization, 'name' | 'formerNames'>, day: string): string {
  const last = formerNames.findLastIndex(({ until }) => until < day)
  return formerNames[last + 1]?.name ?? name
}

function englishProblems(englishName: string | undefined): InputProblem[] {
  return englishName === undefined ? [] : textProblems('englishName', englishName)
}

/** R25. */
export function oktmoProblems(oktmo: string | undefined): InputProblem[] {
  return oktmo === undefined ? [] : regionalOktmoProblems('oktmo', oktmo)
}
