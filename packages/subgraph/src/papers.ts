import { type Role, requireRole } from '@kadry/auth/viewer'
import { type DocumentFormat, FORMATS } from '@kadry/documents/format'
import type { DocumentModel } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { labelOf, readDescription } from '@kadry/domain/description'
import type { ReadingPurpose } from '@kadry/personal/purpose'
import { type GraphQLSchema, isEnumType } from 'graphql'
import type { Command } from './commands.ts'
import type { RequestContext } from './define.ts'
import { PaperRefusal } from './paper-refusal.ts'

/** What a record is before it is printed. */
type Printable = { readonly id: string; readonly updatedAt: string }
/** What the model of a document is made with, beside the record. */
export type Printing<Context> = {
  readonly context: Context
  readonly words: Words
  /** Names of people may be printed: they were asked for with a purpose, by who has the right. */
  readonly withNames: boolean
}

/** One kind of document: which record it prints, and the pure function that makes it a model. */
export type Paper<Context extends RequestContext, State extends Printable> = {
  /** Its part of the address, in Latin letters and hyphens. */
  readonly name: string
  /**
   * Everybody may read it without names, or of such a record; its address without a signature leads to a
   * signed one.
   */
  readonly isPublic: boolean | ((state: State) => boolean)
  /** Whoever has a signed address has the right: no viewer is asked for here (`docs/decisions/093`). */
  readonly find: (id: string, context: Context) => Promise<State | null | undefined>
  /** What the file is called, without its ending. */
  readonly fileName: (state: State) => string
  /** The organisations that it names, by their ids. */
  readonly organizations: (state: State) => readonly string[]
  /** Official names of organisations by their ids; one without a name is left out. */
  readonly organizationNames: (ids: readonly string[], context: Context) => Promise<ReadonlyMap<string, string>>
  readonly model: (state: State, printing: Printing<Context>) => DocumentModel | Promise<DocumentModel>
  /**
   * Where it prints names of people: who may read them, and the field and the records that a reading is noted
   * for.
   */
  readonly names?: {
    readonly readers: readonly Role[]
    readonly field: string
    readonly subjects: (state: State, context: Context) => readonly string[]
  }
  /** All have signed: from now on it says the same for good. */
  readonly isSigned?: (state: State) => boolean
  /** Where somebody may sign later: how many have. Each time is kept apart, and the last one is printed. */
  readonly signed?: (state: State) => number
}

// biome-ignore lint/suspicious/noExplicitAny: each kind has its own record and the context of its service
export type AnyPaper = Paper<any, any>

/** Keeps the types of a kind of document together. */
export function paper<Context extends RequestContext, State extends Printable>(
  declared: Paper<Context, State>,
): Paper<Context, State> {
  return declared
}

type LinkArguments = { readonly format: DocumentFormat; readonly purpose?: ReadingPurpose | null | undefined }

/**
 * The resolver of `document`: rights are decided here, and whoever has the address has them for ten minutes.
 * With names only for a `purpose`; throws `AuthError` where one is given by who may not read them.
 */
export function linkTo<Context extends RequestContext, State extends Printable>(of: Paper<Context, State>) {
  return (state: State, { format, purpose }: LinkArguments, { viewer, documentAddress }: Context) => {
    const withNames = of.names && purpose
    if (withNames) requireRole(viewer, ...of.names!.readers)
    const { extension, mediaType } = FORMATS[format]
    const reader = withNames ? { purpose, by: viewer.sub, roles: viewer.roles.join(' ') } : {}
    const { url, expiresAt } = documentAddress(`${of.name}/${state.id}.${extension}`, reader)
    return { name: fileNameOf(of.fileName(state), extension), mediaType, url, expiresAt: expiresAt.toISOString() }
  }
}

/**
 * A command after which a record may have all its signatures: what its document says is kept as it is at that
 * moment.
 */
export function freezing<Context extends RequestContext, Input, Result extends object, State extends Printable>(
  of: Paper<Context, State>,
  command: Command<Context, Input, Result>,
  stateIn: (result: NoInfer<Result>) => NoInfer<State> | undefined,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    const state = stateIn(result)
    if (state && of.isSigned?.(state)) await freezeIfPrintable(of, state, context)
    return result
  }
}

/** The record is written already: what can't be printed yet is left to its first reader. */
async function freezeIfPrintable<Context extends RequestContext, State extends Printable>(
  of: Paper<Context, State>,
  state: State,
  context: Context,
): Promise<void> {
  try {
    await context.frozenPapers.freeze(keyOf(of, state), await modelOf(of, state, context, false))
  } catch (error) {
    if (!(error instanceof PaperRefusal)) throw error
  }
}

/** What a frozen document is kept under. */
export function keyOf<State extends Printable>(
  { name, signed }: Pick<Paper<never, State>, 'name' | 'signed'>,
  state: State,
): string {
  const times = signed?.(state) ?? 1
  return [name, state.id, ...(times > 1 ? [times] : [])].join('/')
}

const LONGEST_NAME = 120

/** A name that every file system takes. */
export function fileNameOf(name: string, extension: string): string {
  const plain = name
    .replace(/[/\\:*?"<>|«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${[...plain]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[ .]+$/, '')}.${extension}`
}

/**
 * The model of a record as it is now. Throws `PaperRefusal` where an organisation has no name to be printed.
 */
export async function modelOf<Context extends RequestContext, State extends Printable>(
  of: Paper<Context, State>,
  state: State,
  context: Context,
  withNames: boolean,
): Promise<DocumentModel> {
  const names = await of.organizationNames([...new Set(of.organizations(state))], context)
  const organization = (id: string): string => {
    const name = names.get(id)
    if (name === undefined) throw new PaperRefusal('NAME_UNKNOWN', { id })
    return name
  }
  return of.model(state, { context, words: { organization, label: context.label }, withNames })
}

/** The Russian labels of enum values, out of the schema. Throws for a value that the schema has not. */
export function labelsOf(schema: GraphQLSchema): Words['label'] {
  return (type, value) => {
    const found = schema.getType(type)
    const description = isEnumType(found) ? readDescription(found.getValue(value)?.description) : undefined
    if (!description) throw new Error(`${type}.${value} has no label`)
    return labelOf(description).ru
  }
}
