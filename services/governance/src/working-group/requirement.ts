import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import { between, given, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { isAtLeast, type PositionLevel } from './delegate.ts'

/** What a composition asks for: a kind of bodies, one named body, or both. */
export type CompositionRequirement = {
  readonly kind?: OrganizationKind
  readonly organizationId?: string
  /** The body must be responsible for a sector. */
  readonly isSectoral: boolean
  /** Whom it sends must be that high in it, or higher. */
  readonly positionLevel?: PositionLevel
  readonly minSeats: number
  readonly maxSeats?: number
  /** How many seats one body may hold under it; absent: one. */
  readonly seatsPerOrganization?: number
}

export type Candidate = {
  readonly organizationId: string
  readonly kinds: ReadonlySet<OrganizationKind>
  readonly sectorCodes: readonly string[]
}

const MOST_REQUIREMENTS = 50
const MOST_SEATS = 100

/** R6: whether a body may sit under the requirement. */
export function qualifies(requirement: CompositionRequirement, candidate: Candidate): boolean {
  if (requirement.organizationId && requirement.organizationId !== candidate.organizationId) return false
  if (requirement.kind && !candidate.kinds.has(requirement.kind)) return false
  return !requirement.isSectoral || candidate.sectorCodes.length > 0
}

/** R6: whether such a delegate may be sent to a seat of the requirement. */
export function admits(
  { positionLevel }: Pick<CompositionRequirement, 'positionLevel'>,
  delegate: { readonly level?: PositionLevel },
): boolean {
  return positionLevel === undefined || isAtLeast(delegate.level, positionLevel)
}

export function requirementsProblems(requirements: readonly CompositionRequirement[]): InputProblem[] {
  if (requirements.length < 1 || requirements.length > MOST_REQUIREMENTS)
    return [
      problem(
        'requirements',
        'COUNT',
        `Требований должно быть от 1 до ${MOST_REQUIREMENTS}.`,
        `There must be 1 to ${MOST_REQUIREMENTS} requirements.`,
        'R6',
      ),
    ]
  return requirements.flatMap((requirement, index) => requirementProblems(requirement, ['requirements', String(index)]))
}

/** R7: how many seats one body may hold under the requirement. */
export function seatsOfOneBody({
  seatsPerOrganization = 1,
}: Pick<CompositionRequirement, 'seatsPerOrganization'>): number {
  return seatsPerOrganization
}

/** R7: one named body holds one seat, unless the requirement lets it hold more. */
function requirementProblems(
  { kind, organizationId, minSeats, maxSeats, seatsPerOrganization }: CompositionRequirement,
  path: readonly string[],
): InputProblem[] {
  const nobody = ['Назовите вид или организацию.', 'Name a kind or an organisation.'] as const
  const perBody = seatsOfOneBody(given({ seatsPerOrganization }))
  const most = organizationId ? Math.min(perBody, MOST_SEATS) : MOST_SEATS
  const few = [`Мест должно быть от 0 до ${most}.`, `There must be 0 to ${most} seats.`] as const
  const many = [
    `Должно быть не меньше minSeats и 1 и не больше ${MOST_SEATS}.`,
    `Must be at least minSeats and 1, and at most ${MOST_SEATS}.`,
  ] as const
  const isRoom = maxSeats === undefined || (maxSeats >= Math.max(1, minSeats) && maxSeats <= MOST_SEATS)
  return [
    ...unless(Boolean(kind || organizationId), [...path, 'kind'], 'EMPTY', ...nobody, 'R6'),
    ...unless(minSeats >= 0 && minSeats <= most, [...path, 'minSeats'], 'RANGE', ...few, 'R6'),
    ...between([...path, 'seatsPerOrganization'], perBody, [1, MOST_SEATS], 'R7'),
    ...unless(isRoom, [...path, 'maxSeats'], 'RANGE', ...many, 'R6'),
  ]
}
