/** What we copy of a round table: which sector it counts for (R15), and that it was held. */
export type HeldRoundTable = {
  readonly sectorCode: string
  readonly isTwoSided?: boolean
  readonly heldOn?: string
}
