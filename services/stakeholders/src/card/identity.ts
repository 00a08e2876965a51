import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, sourced } from '@kadry/domain/document'
import {
  identifierProblems,
  isBranchKpp,
  isOkpo,
  publicNumbers,
  tidyNumbers,
  tidyOktmo,
} from '@kadry/domain/identifiers'
import { given, textProblems, tidy, unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { asBranch, type HeadNumbers } from '../organization/branch.ts'
import { type Known, type Organization, oktmoProblems } from '../organization/organization.ts'
import { isGone, organizationMoves } from '../organization/status.ts'

/** A number beside ИНН, ОГРН and КПП; `issuer` says whose number an OTHER one is. */
export type OtherIdentifier = { readonly scheme: 'OKPO' | 'OTHER'; readonly value: string; readonly issuer?: string }
export type IdentifierScheme = 'INN' | 'OGRN' | 'OGRNIP' | 'KPP' | OtherIdentifier['scheme']
/** `checked`: the number has check digits, and they are right. */
export type Identifier = {
  readonly scheme: IdentifierScheme
  readonly value: string
  readonly issuer?: string
  readonly checked: boolean
}

const MOST = 20

/**
 * All the numbers of a body, those of a merged one too; a branch has the ИНН and ОГРН of its head and a КПП
 * of its own.
 */
export function identifiersOf(
  { inn, ogrn, kpp, retired, branchOf, otherIdentifiers = [] }: Organization,
  head: HeadNumbers | undefined = branchOf,
): Identifier[] {
  const [taxpayer, registration] = [inn ?? retired?.inn ?? head?.inn, ogrn ?? retired?.ogrn ?? head?.ogrn]
  return [
    ...(taxpayer ? [{ scheme: 'INN' as const, value: taxpayer, checked: true }] : []),
    ...(registration
      ? [
          {
            scheme: registration.length === 15 ? ('OGRNIP' as const) : ('OGRN' as const),
            value: registration,
            checked: true,
          },
        ]
      : []),
    ...(kpp ? [{ scheme: 'KPP' as const, value: kpp, checked: false }] : []),
    ...otherIdentifiers.map((one) => ({ ...one, checked: one.scheme === 'OKPO' })),
  ]
}

/** R1: sets the numbers that are given; `others` replaces the list of the others. */
export function identify(
  organization: Known,
  input: {
    readonly inn?: string
    readonly ogrn?: string
    readonly kpp?: string
    readonly others?: readonly OtherIdentifier[]
    readonly document?: DocumentRef
  },
): Decision<Organization, InvalidInput | IllegalTransition> {
  const refused = organizationMoves.refuse('identify', organization)
  if (refused) return refused
  const { others } = input
  const { inn, ogrn, kpp } = tidyNumbers(input)
  const problems = [
    ...identifierProblems(given({ inn, ogrn, kpp })),
    ...(others ?? []).flatMap((one, index) => otherProblems(['others', String(index)], one)),
    ...unless((others?.length ?? 0) <= MOST, 'others', 'TOO_MANY', `Не больше ${MOST}.`, `At most ${MOST}.`),
    ...placeProblems(organization, kpp),
    ...documentProblems(['document'], input.document),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const otherIdentifiers = others?.map((one) => ({ ...one, value: tidy(one.value) }))
  const published = { ...publicNumbers(given({ inn, ogrn })), ...given({ kpp }), ...sourced(input) }
  return {
    next: { ...placed(organization, kpp), ...given({ inn, ogrn, kpp, otherIdentifiers }) },
    facts: [{ type: 'organization.identified.v1', data: { id: organization.id, ...published } }],
  }
}

/** A body that has its own КПП is not its branch: the КПП of a branch names a record of its own. */
function placeProblems({ inn, kpp: own }: Organization, kpp: string | undefined): InputProblem[] {
  if (!inn || !own || !kpp || isBranchKpp(own) || !isBranchKpp(kpp)) return []
  return [
    problem(
      'kpp',
      'KPP_OF_BRANCH',
      `КПП ${kpp} — филиала или подразделения: у филиала своя запись, а у этой организации КПП ${own}.`,
      `The КПП ${kpp} is that of a branch or unit: a branch has a record of its own, and this body has the КПП ${own}.`,
      'R1',
    ),
  ]
}

function placed(organization: Known, kpp: string | undefined): Known {
  return organization.branchOf && kpp ? asBranch(organization, organization.branchOf, kpp) : organization
}

/**
 * Sets the sectors, as a whole, and the municipality, each where it is given; what is as it was emits no
 * fact.
 */
export function classify(
  organization: Known,
  input: { readonly sectorCodes?: readonly string[]; readonly oktmo?: string; readonly document?: DocumentRef },
): Decision<Organization, InvalidInput | IllegalTransition> {
  const refused = organizationMoves.refuse('classify', organization)
  if (refused) return refused
  const asked = input.oktmo === undefined ? undefined : tidyOktmo(input.oktmo)
  const problems = [...oktmoProblems(asked), ...documentProblems(['document'], input.document)]
  if (problems.length > 0) return invalidInput(problems)
  const { sectorCodes = organization.sectorCodes } = input
  const oktmo = asked ?? organization.oktmo
  const isSame = oktmo === organization.oktmo && isSameSet(sectorCodes, organization.sectorCodes)
  if (isSame) return { next: organization, facts: [] }
  const moved = oktmo === organization.oktmo ? undefined : oktmo
  const data = { id: organization.id, sectorCodes: [...sectorCodes], ...given({ oktmo: moved }), ...sourced(input) }
  return {
    next: { ...organization, sectorCodes, ...given({ oktmo }) },
    facts: [{ type: 'organization.classified.v1', data }],
  }
}

/** The same codes, in whatever order. */
export function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return new Set([...left, ...right]).size === new Set(left).size && new Set(left).size === new Set(right).size
}

/** A branch of `parent`, or of nobody. `ancestors` are the bodies above the parent, from the nearest. */
export function attach(
  organization: Known,
  parent: Pick<Known, 'id' | 'status' | 'merger'> | undefined,
  ancestors: readonly string[],
  source: { readonly document?: DocumentRef } = {},
): Decision<Organization, InvalidInput | IllegalTransition | RuleRefusal> {
  const refused = organizationMoves.refuse('attach', organization)
  if (refused) return refused
  const problems = documentProblems(['document'], source.document)
  if (problems.length > 0) return invalidInput(problems)
  if (parent && (parent.id === organization.id || ancestors.includes(organization.id)))
    return ruleRefusal(
      'R4',
      'PARENT_IN_CIRCLE',
      'Организация не может входить в свой филиал.',
      'An organisation cannot be a branch of its own branch.',
    )
  if (parent && isGone(parent))
    return ruleRefusal(
      'R5',
      'PARENT_GONE',
      'Головной организации больше нет.',
      'The parent organisation is dissolved or merged.',
    )
  const { parentId: _, ...rest } = organization
  const up = parent ? { parentId: parent.id } : {}
  return {
    next: { ...rest, ...up },
    facts: [{ type: 'organization.attached.v1', data: { id: organization.id, ...up, ...sourced(source) } }],
  }
}

function otherProblems(path: readonly string[], { scheme, value, issuer }: OtherIdentifier): InputProblem[] {
  if (scheme === 'OKPO')
    return isOkpo(tidy(value))
      ? []
      : [
          problem(
            [...path, 'value'],
            'OKPO',
            'ОКПО: 8 или 10 цифр с контрольной.',
            'ОКПО: 8 or 10 digits with a check digit.',
            'R1',
          ),
        ]
  return [
    ...textProblems([...path, 'value'], value, 100),
    ...(issuer === undefined
      ? [problem([...path, 'issuer'], 'EMPTY', 'Укажите, чей это номер.', 'Say whose number this is.')]
      : textProblems([...path, 'issuer'], issuer, 200)),
  ]
}
