import type { Role, Viewer } from '@kadry/auth/viewer'
import { requireRole } from '@kadry/auth/viewer'
import {
  type AttachedFile,
  fileIn,
  type HasFiles,
  type NounWithFiles,
  withFiles,
  withoutFile,
} from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import type { InvalidInput, NotFound } from '@kadry/domain/refusal'
import type { Stored } from '@kadry/mongo/aggregate'
import { day, flag, integer, list, type NestedField, nested, optional, text } from '@kadry/mongo/shape'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { erasureBy } from '@kadry/personal/reader'
import { type Command, type CommandInput, commandOf } from './commands.ts'
import type { RequestContext } from './define.ts'

/** How a file of a record is stored in its document. */
export const attachedFile = nested({
  id: text,
  name: text,
  mediaType: text,
  size: integer,
  sha256: text,
  addedOn: day,
  containsNames: optional(flag),
}) as NestedField<AttachedFile>
export const attachedFiles = list<AttachedFile>(attachedFile)

/**
 * A file on its way to a reader; `allowNames` throws `AuthError` for who may not read one with names of
 * people.
 */
export type ShownFile = Omit<AttachedFile, 'containsNames'> & {
  readonly containsNames: boolean
  readonly allowNames: (viewer: Viewer) => void
}

type Readers<State> = {
  /** Who may read files with names of people in them. */
  readonly readers: readonly Role[]
  /** The bodies whose delegates may. */
  readonly delegatesOf?: (state: State) => readonly string[]
}

/** The resolver of `attachments` on an aggregate's type. */
export function attachmentsOf<State extends HasFiles>({ readers, delegatesOf = () => [] }: Readers<State>) {
  return (state: State): ShownFile[] =>
    (state.attachments ?? []).map((file) => shownFile(file, readers, delegatesOf(state)))
}

/**
 * A file as it is shown: where it has names of people in it, those roles and the delegates of those bodies
 * may read it.
 */
export function shownFile(
  { containsNames = false, ...file }: AttachedFile,
  readers: readonly Role[],
  bodies: readonly string[],
): ShownFile {
  const allowNames = (viewer: Viewer): void => {
    const isDelegate = viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId !== undefined
    if (isDelegate && bodies.includes(viewer.organizationId!)) return
    requireRole(viewer, ...readers)
  }
  return { ...file, containsNames, allowNames }
}

/**
 * The field of `Attachment` that is no plain value: rights are decided here, and the address is good for ten
 * minutes.
 */
export const attachmentResolvers = {
  url: async (
    { id, containsNames, allowNames }: ShownFile,
    { purpose }: { readonly purpose?: ReadingPurpose | null },
    context: RequestContext,
  ): Promise<string | null> => {
    if (!containsNames) return context.files.addressOf('GET', id).url
    if (!purpose) return null
    allowNames(context.viewer)
    await context.noteReading(context, { purpose, field: 'Attachment.url', subject: id })
    return context.files.addressOf('GET', id).url
  },
}

type UploadInput = CommandInput & {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly containsNames?: boolean | null | undefined
}

/**
 * The mutation of a service that lets a caller upload a file; which record is to have it is said later, when
 * that is written.
 */
export const requestUpload = async (context: RequestContext, input: UploadInput, mutation: string) => {
  const { name, mediaType, size, sha256, containsNames } = input
  const { actor, idempotencyKey } = commandOf(context, mutation, input)
  const wanted = { name, mediaType, size, sha256, containsNames: containsNames ?? false }
  const upload = await context.files.request(actor, idempotencyKey, wanted)
  if ('__typename' in upload) return upload
  const { fileId, url, expiresAt, repeated } = upload
  return { __typename: 'RequestUploadPayload' as const, fileId, url, expiresAt: expiresAt.toISOString(), repeated }
}

type AttachInput = CommandInput & { readonly id: string; readonly fileIds: readonly string[] }
type RemoveInput = CommandInput & { readonly id: string; readonly fileId: string }

/** The decision of `attachFilesTo…`: the caller's own uploads become files of the record. */
export function attachFiles<State extends HasFiles>(noun: NounWithFiles) {
  return async (
    found: Stored<State>,
    { fileIds }: AttachInput,
    { files, viewer }: RequestContext,
  ): Promise<Decision<State, InvalidInput | NotFound>> => {
    const claimed = await files.claim(found.id, viewer.sub, fileIds)
    return '__typename' in claimed ? claimed : withFiles<State>(noun, found, claimed)
  }
}

/** The decision of `removeFileFrom…`. That a file with names goes is written down before it is done. */
export function removeFile<State extends HasFiles>(noun: NounWithFiles) {
  return async (
    found: Stored<State>,
    { fileId }: RemoveInput,
    context: RequestContext,
  ): Promise<Decision<State, NotFound>> => {
    const decision = withoutFile<State>(noun, found, fileId)
    if ('__typename' in decision) return decision
    if (fileIn(found, fileId)?.containsNames) await context.audit.append(erasureBy(context, 'Attachment', [fileId]))
    await context.files.recheck([fileId])
    return decision
  }
}

/**
 * The whole command of `removeFileFrom…`: once the record is written without the file, its bytes go at once.
 */
export function removing<Context extends RequestContext, Result extends object>(
  command: Command<Context, RemoveInput, Result>,
): Command<Context, RemoveInput, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    if ('repeated' in result) await context.files.remove([input.fileId])
    return result
  }
}
