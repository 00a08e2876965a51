import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { DocumentModel } from '@kadry/documents/model'
import { bytesOf, type ContentId } from '@kadry/files/bytes'
import { duplicateFields } from '@kadry/mongo/aggregate'
import { boundedCollection } from '@kadry/mongo/bounded-collection'
import type { Connection } from '@kadry/mongo/connect'
import mongoose from 'mongoose'
import { PaperRefusal } from './paper-refusal.ts'

/** What was signed: what it says, and, once somebody has asked for it, its PDF with size and hash. */
export type FrozenPaper = {
  /** Kind and id of the record. */
  readonly _id: string
  readonly frozenAt: Date
  readonly model: DocumentModel
  readonly pdf?: { readonly content: ContentId; readonly size: number; readonly sha256: string }
}
export type FrozenPapers = ReturnType<typeof frozenPapers>

const COLLECTION = 'frozenDocuments'

/** Documents that all have signed: what they say is kept as it was then, and their PDF is written once. */
export function frozenPapers(connection: Connection, now: () => Date) {
  const papers = () => boundedCollection(connection.collection<FrozenPaper>(COLLECTION))
  const bytes = bytesOf(connection)

  const find = async (key: string): Promise<FrozenPaper | undefined> =>
    (await papers().findOne({ _id: key })) ?? undefined

  const kept = async ({ content, sha256 }: NonNullable<FrozenPaper['pdf']>): Promise<Buffer> => {
    const pdf = Buffer.concat(await bytes.read(content).toArray())
    if (hashOf(pdf) !== sha256) throw new PaperRefusal('DOCUMENT_DAMAGED')
    return pdf
  }

  return {
    find,

    /** Keeps what a document says; the first wins, whoever comes later gets what it kept. */
    freeze: async (key: string, model: DocumentModel): Promise<FrozenPaper> => {
      const paper = { _id: key, frozenAt: now(), model }
      try {
        await papers().insertOne(paper)
        return paper
      } catch (error) {
        if (!duplicateFields(error)) throw error
        return (await find(key))!
      }
    },

    /**
     * The bytes that are kept; without any, those that `write` gives, kept from now on. Rejects where they
     * are not what was kept.
     */
    pdfOf: async ({ _id, pdf }: FrozenPaper, write: () => Promise<Uint8Array>): Promise<Uint8Array> => {
      if (pdf) return kept(pdf)
      const written = await write()
      const content = new mongoose.mongo.ObjectId()
      const made = { content, size: written.length, sha256: hashOf(written) }
      await bytes.store(content, Readable.from([Buffer.from(written)]), { name: 'document.pdf', ...made })
      const isFirst = { _id, pdf: { $exists: false } }
      const { matchedCount } = await papers().updateOne(isFirst as never, { $set: { pdf: made } })
      if (matchedCount === 1) return written
      await bytes.discard(content)
      return kept((await find(_id))!.pdf!)
    },
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
