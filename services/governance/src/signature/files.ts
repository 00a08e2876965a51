import type { NamedFile } from '@kadry/domain/attachment'
import type { SignatureInput } from '../graphql.generated.ts'

/** The file of a signature that a caller states. It names whoever signed: a certificate or a scan does. */
export function filesOf(path: readonly string[], signature: SignatureInput | null | undefined): NamedFile[] {
  const fileId = signature?.attachmentId
  return fileId == null ? [] : [{ path: [...path, 'attachmentId'], fileId, containsNames: true }]
}
