import type { StoredFact } from '@kadry/contracts/envelope'
import type { OwnedStore } from '@kadry/mongo/aggregate'
import type { Connection } from '@kadry/mongo/connect'
import { CursorError, listMark, type Page, type PageRequest } from '@kadry/mongo/page'
import { again } from '@kadry/mongo/retry'
import DataLoader from 'dataloader'

/** The facts about one aggregate in pages, oldest first. One is opened for each request. */
export type FactLog = {
  readonly page: (type: string, id: string, request: PageRequest) => Promise<Page<StoredFact>>
}

/**
 * Facts of an aggregate are numbered 1, 2, 3 … without holes: a page is the numbers `from` + 1 to `from` +
 * `first`.
 */
type Wanted = { readonly type: string; readonly id: string; readonly from: number; readonly first: number }
type Slice = { readonly facts: readonly StoredFact[]; readonly seq: number }
type Logged = Omit<StoredFact, 'id'> & { readonly _id: string; readonly key: string }
type Waiting = { readonly _id: string; readonly seq: number; readonly outbox?: readonly StoredFact[] }

/**
 * Opens the fact log that the relay writes. Facts that still wait in the aggregate's own document are in it,
 * so that a caller sees what they have just done. All pages that one list asks for are two queries, whatever
 * its length.
 */
export function factLogOver(connection: Connection, stores: readonly OwnedStore[]): () => FactLog {
  const log = connection.collection('facts')
  const owned = new Map(stores.map((store) => [store.type, store]))

  /** Documents first: facts only ever move from them to the log. */
  const slices = async ([{ type, from, first }, ...others]: readonly [Wanted, ...Wanted[]], ids: readonly string[]) => {
    const store = owned.get(type)
    if (!store) throw new Error(`no store of ${type} in this service, asked for ${others.length + 1} histories`)
    const { collection } = store.model
    const projection = { seq: 1, outbox: 1 }
    const documents = (await again((bound) =>
      collection.find({ _id: { $in: ids } } as never, { projection, ...bound }).toArray(),
    )) as unknown as Waiting[]
    const logged = (await again((bound) =>
      log.find({ key: { $in: ids }, seq: { $gt: from, $lte: from + first } } as never, bound).toArray(),
    )) as unknown as Logged[]
    const byKey = Map.groupBy(logged, ({ key }) => key)
    return new Map(
      documents.map(({ _id, seq, outbox = [] }): [string, Slice] => {
        const waiting = outbox.filter((fact) => fact.seq > from && fact.seq <= from + first)
        const known = new Map(waiting.map((fact) => [fact.seq, fact]))
        for (const { _id: id, ...fact } of byKey.get(_id) ?? []) known.set(fact.seq, { ...fact, id })
        return [_id, { seq, facts: [...known.values()].sort((left, right) => left.seq - right.seq) }]
      }),
    )
  }

  return () => {
    // Batched and never cached: a second mutation of the same request has written more.
    const batch = new DataLoader<Wanted, Slice>(
      async (wanted) => {
        const alike = Map.groupBy(wanted, ({ type, from, first }) => `${type} ${from} ${first}`)
        const found = new Map<Wanted, Slice>()
        for (const group of alike.values()) {
          const byId = await slices(group as [Wanted, ...Wanted[]], [...new Set(group.map(({ id }) => id))])
          for (const one of group) found.set(one, byId.get(one.id) ?? { facts: [], seq: 0 })
        }
        return wanted.map((one) => found.get(one)!)
      },
      { cache: false },
    )
    return {
      page: async (type, id, { first, after }) => {
        const mark = listMark('facts', type, id)
        const from = after === undefined ? 0 : readCursor(after, mark)
        const { facts, seq } = await batch.load({ type, id, from, first })
        return {
          nodes: facts,
          hasNextPage: seq > from + first,
          hasPreviousPage: after !== undefined,
          cursorOf: (fact) => Buffer.from(`${mark} ${fact.seq}`).toString('base64url'),
          totalCount: async () => seq,
        }
      },
    }
  }
}

function readCursor(cursor: string, mark: string): number {
  const [list, number = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  if (list !== mark || !/^\d{1,15}$/.test(number)) throw new CursorError(cursor)
  return Number(number)
}
