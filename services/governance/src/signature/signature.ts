import type { SignedAs } from '@kadry/domain/signature'

export type Signature = SignedAs & { readonly organizationId: string; readonly on: string }
