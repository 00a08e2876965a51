import type { AttachedFile } from '@kadry/domain/attachment'
import type { SignedAs } from '@kadry/domain/signature'
import { day, flag, nested, optional, text } from '@kadry/mongo/shape'
import { attachedFile } from '@kadry/subgraph/attachments'
import type { Signature } from './signature.ts'

const fields = {
  kind: text,
  position: optional<string>(text),
  authority: optional<string>(text),
  verification: optional<{ valid: boolean; by: string; on: string }>(nested({ valid: flag, by: text, on: day })),
  attachment: optional<AttachedFile>(attachedFile),
}

/** How somebody signed, as it is stored. */
export const signedAs = nested<SignedAs>(fields)
export const signature = nested<Signature>({ organizationId: text, on: day, ...fields })
