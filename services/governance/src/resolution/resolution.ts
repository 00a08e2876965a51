import type { HasFiles } from '@kadry/domain/attachment'
import type { DocumentRef } from '@kadry/domain/document'
import { lifecycle } from '@kadry/domain/lifecycle'
import type { Signature } from '../signature/signature.ts'
import type { ResolutionItem } from './item.ts'
import type { Ruling } from './ruling.ts'

export type ResolutionStatus = 'DRAFT' | 'ADOPTED' | 'SIGNED' | 'PUBLISHED' | 'AMENDED' | 'REVOKED'

export type Resolution = HasFiles & {
  readonly number?: string
  readonly date?: string
  readonly title: string
  readonly status: ResolutionStatus
  readonly items: readonly ResolutionItem[]
  readonly signatures?: readonly Signature[]
  /** The group that adopts it; absent where a body outside of Kadry did. */
  readonly workingGroupId?: string
  /** The motion that adopted it. */
  readonly motionId?: string
  /** The acts that all of it rests on. */
  readonly baseActIds?: readonly string[]
  /** The document by which a body outside of Kadry adopted it. */
  readonly basis?: DocumentRef
  readonly publishedOn?: string
  readonly revoked?: Ruling
}
export type Known = Resolution & { readonly id: string }

const IN_FORCE = ['ADOPTED', 'SIGNED', 'PUBLISHED', 'AMENDED'] as const

/** R12: a draft may be rewritten; what is adopted changes only by another decision. */
export const resolutionMoves = lifecycle<ResolutionStatus>()({
  draft: { from: [], to: 'DRAFT' },
  rewrite: { from: ['DRAFT'] },
  adopt: { from: ['DRAFT'], to: 'ADOPTED' },
  record: { from: [], to: 'ADOPTED' },
  recordSigned: { from: [], to: 'SIGNED' },
  sign: { from: ['ADOPTED'], to: 'SIGNED' },
  signToo: { from: ['SIGNED', 'PUBLISHED', 'AMENDED'] },
  publish: { from: ['SIGNED'], to: 'PUBLISHED' },
  amend: { from: IN_FORCE, to: 'AMENDED' },
  revoke: { from: IN_FORCE, to: 'REVOKED' },
})

/** Its items are to be carried out. */
export function isInForce({ status }: Pick<Resolution, 'status'>): boolean {
  return resolutionMoves.allows('revoke', { status })
}
