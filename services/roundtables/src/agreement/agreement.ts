/** Somebody else's: here it is only what our commitments refer to. */
export type Agreement = { readonly id: string }
