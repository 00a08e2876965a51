/** Somebody else's: here it is only what became of our recommendations. */
export type Proposal = { readonly id: string }
/** The recommendation that it came from; absent: it came from none. */
export type ProposalView = { readonly recommendationId?: string }
