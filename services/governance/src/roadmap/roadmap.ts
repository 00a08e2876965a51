/** What we copy of an agreement's roadmap: whether the people of its cohorts are placed (R15). */
export type MeasuredRoadmap = { readonly agreementId?: string; readonly isPlaced?: boolean }

/** The stage that says so. */
export const PLACED = 'PLACED'
