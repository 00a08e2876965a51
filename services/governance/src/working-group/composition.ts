import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { SeatRecord } from './seat.ts'

/** What a composition asks for: a kind of bodies, one named body, or both. */
export type CompositionRequirement = {
  readonly kind?: OrganizationKind
  readonly organizationId?: string
  /** The body must be responsible for a sector. */
  readonly isSectoral: boolean
  readonly minSeats: number
  readonly maxSeats?: number
}

export type CompositionCheck = {
  readonly requirement: CompositionRequirement
  readonly filled: number
  readonly missing: number
  readonly satisfied: boolean
}

export type Candidate = {
  readonly organizationId: string
  readonly kinds: ReadonlySet<OrganizationKind>
  readonly sectorCodes: readonly string[]
}

type Composed = {
  readonly requirements: readonly CompositionRequirement[]
  readonly seats: readonly SeatRecord[]
}

/** R6: how each requirement is met by the seats that `counts` lets through. */
export function composition(
  { requirements, seats }: Composed,
  counts: (seat: SeatRecord) => boolean,
): CompositionCheck[] {
  return requirements.map((requirement, index) => {
    const filled = seats.filter((seat) => seat.requirementIndex === index && counts(seat)).length
    const missing = Math.max(0, requirement.minSeats - filled)
    return { requirement, filled, missing, satisfied: missing === 0 }
  })
}

export function isComplete(checks: readonly CompositionCheck[]): boolean {
  return checks.every(({ satisfied }) => satisfied)
}

/** What is lacking, as facts publish it. */
export function missingOf(checks: readonly CompositionCheck[]) {
  return checks
    .filter(({ missing }) => missing > 0)
    .map(({ requirement: { kind, organizationId }, missing }) => ({
      ...(kind ? { kind } : {}),
      ...(organizationId ? { organizationId } : {}),
      seats: missing,
    }))
}

export function qualifies(requirement: CompositionRequirement, candidate: Candidate): boolean {
  if (requirement.organizationId && requirement.organizationId !== candidate.organizationId) return false
  if (requirement.kind && !candidate.kinds.has(requirement.kind)) return false
  return !requirement.isSectoral || candidate.sectorCodes.length > 0
}
