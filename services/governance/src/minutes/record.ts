import type { Signature } from '../signature/signature.ts'

export type MinutesStatus = 'DRAFT' | 'CIRCULATED' | 'SIGNED' | 'PUBLISHED'
/** The two offices that sign. */
export type Signatory = 'CHAIR' | 'SECRETARY'

export type Speech = { readonly organizationId?: string; readonly position?: string; readonly summary: string }
export type MinutesRemark = {
  readonly organizationId?: string
  readonly text: string
  readonly on: string
  readonly revision: number
}

export type Minutes = {
  readonly number?: string
  readonly date: string
  /** Counts the drafts, from 1. */
  readonly revision: number
  readonly status: MinutesStatus
  /** The last day to draft them. */
  readonly dueOn: string
  readonly remarks: readonly MinutesRemark[]
  readonly signatures: readonly (Signature & { readonly office: Signatory })[]
}
