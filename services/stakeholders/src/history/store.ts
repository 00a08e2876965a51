import type { StoredFact } from '@kadry/contracts/envelope'
import { CursorError, type Page, type PageRequest } from '@kadry/mongo/page'
import type { Platform } from '@kadry/subgraph/define'
import type { Organizations } from '../organization/store.ts'

type Logged = Omit<StoredFact, 'id'> & { readonly _id: string; readonly key: string }
type Waiting = { readonly seq: number; readonly outbox?: readonly StoredFact[] }

/**
 * Reads the fact log that the relay writes. Facts that still wait in the organisation's own document are added, so that
 * a caller sees what they have just done; the document is read first, because facts only ever move from it to the log.
 */
export function factHistory({ connection }: Pick<Platform, 'connection'>, organizations: Organizations) {
  const log = connection.collection('facts')

  const page = async (key: string, { first, after }: PageRequest): Promise<Page<StoredFact>> => {
    const from = after === undefined ? 0 : readCursor(after)
    const { seq, outbox = [] } = ((await organizations.model.collection.findOne({ _id: key } as never, {
      projection: { seq: 1, outbox: 1 },
    })) as Waiting | null) ?? { seq: 0 }
    const logged = (await log
      .find({ key, seq: { $gt: from } })
      .sort({ seq: 1 })
      .limit(first + 1)
      .toArray()) as unknown as Logged[]
    const known = new Map(outbox.filter((fact) => fact.seq > from).map((fact) => [fact.seq, fact]))
    for (const { _id: id, ...fact } of logged) known.set(fact.seq, { ...fact, id })
    const facts = [...known.values()].sort((left, right) => left.seq - right.seq)
    return {
      nodes: facts.slice(0, first),
      hasNextPage: facts.length > first,
      hasPreviousPage: after !== undefined,
      cursorOf: (fact) => Buffer.from(`fact ${fact.seq}`).toString('base64url'),
      // Facts are numbered without holes: the number of the last one is their count.
      totalCount: async () => seq,
    }
  }

  return {
    page,
    syncIndexes: async () => {
      await log.createIndex({ key: 1, seq: 1 })
    },
  }
}

function readCursor(cursor: string): number {
  const number = /^fact (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1]
  if (!number) throw new CursorError(cursor)
  return Number(number)
}
