import type { Words as DocumentWords } from '@kadry/documents/words'
import { signAddress, type Words } from '@kadry/files/address'
import type { Connection } from '@kadry/mongo/connect'
import type { GraphQLSchema } from 'graphql'
import type { AnyFeed } from './feeds.ts'
import { type FrozenPapers, frozenPapers } from './frozen-papers.ts'
import { type AnyPaper, labelsOf } from './papers.ts'

/** What a service prints documents with. */
export type DocumentServices = {
  readonly papers: readonly AnyPaper[]
  readonly feeds: readonly AnyFeed[]
  /** What a value of an enum is called in documents. */
  readonly label: DocumentWords['label']
  readonly frozenPapers: FrozenPapers
  /**
   * The address of a document for ten minutes, by what stands behind `/documents/<service>/` in it. Throws in
   * a process that was given no secret.
   */
  readonly documentAddress: (path: string, words: Words) => { readonly url: string; readonly expiresAt: Date }
  /**
   * The lasting address of a calendar, by what stands behind `/calendars/<service>/` in it. Throws in a
   * process that knows no public address.
   */
  readonly feedAddress: (path: string) => string
}

type Parts = {
  readonly schema: GraphQLSchema
  readonly connection: Connection
  readonly now: () => Date
  readonly addresses: { readonly publicUrl: string; readonly secret: string } | undefined
}

type Declared = {
  readonly name: string
  readonly papers?: readonly AnyPaper[]
  readonly feeds?: readonly AnyFeed[]
}

export function documentServices(
  { name, papers = [], feeds = [] }: Declared,
  { schema, connection, now, addresses }: Parts,
): DocumentServices {
  return {
    papers,
    feeds,
    label: labelsOf(schema),
    frozenPapers: frozenPapers(connection, now),
    documentAddress: (path, words) => {
      if (!addresses) throw new Error('this process signs no addresses')
      const whole = `/documents/${name}/${path}`
      const signed = signAddress({ method: 'GET', path: whole, words, now: now().getTime() }, addresses.secret)
      return { url: `${addresses.publicUrl}${signed.path}`, expiresAt: signed.expiresAt }
    },
    feedAddress: (path) => {
      if (!addresses) throw new Error('this process knows no public address')
      return `${addresses.publicUrl}/calendars/${name}/${path}`
    },
  }
}
