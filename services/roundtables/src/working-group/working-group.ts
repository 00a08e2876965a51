/** Somebody else's: here it is only what our round tables refer to. */
export type WorkingGroup = { readonly id: string }
