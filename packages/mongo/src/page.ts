import { hash } from 'node:crypto'
import type { AggregateStore, Stored } from './aggregate.ts'

export type PageRequest = { readonly first: number; readonly after?: string | undefined }
export type Page<Node> = {
  readonly nodes: readonly Node[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly cursorOf: (node: Node) => string
  /** Counted only when somebody asks. */
  readonly totalCount: () => Promise<number>
}

/** A cursor that is not one of ours. */
export class CursorError extends Error {
  override name = 'CursorError'
}

/**
 * One keyset page in the order of `sortField`, ties broken by id: the cursor carries both, so a page never
 * shifts when rows are added before it, and the 500th costs what the first does. It is good for this list,
 * filter and order alone.
 */
export async function keysetPage<State>(
  store: Pick<AggregateStore<State>, 'type' | 'select' | 'count'>,
  filter: Record<string, unknown>,
  { first, after }: PageRequest,
  { field = '_id', direction = 1 }: { field?: string; direction?: 1 | -1 } = {},
): Promise<Page<Stored<State>>> {
  const mark = listMark(store.type, filter, field, direction)
  const from = after === undefined ? undefined : readCursor(after, mark)
  const rest = from === undefined ? {} : pastCursor(field, direction, from)
  const conditions = [filter, rest].filter((part) => Object.keys(part).length > 0)
  const sort: Record<string, 1 | -1> = field === '_id' ? { _id: direction } : { [field]: direction, _id: direction }
  const found = await store.select(conditions.length > 1 ? { $and: conditions } : (conditions[0] ?? {}), {
    sort,
    limit: first + 1,
  })
  const nodes = found.slice(0, first)
  return {
    nodes,
    hasNextPage: found.length > first,
    hasPreviousPage: after !== undefined,
    cursorOf: (node) => writeCursor(field === '_id' ? null : (node as Record<string, unknown>)[field], node.id, mark),
    totalCount: () => store.count(filter),
  }
}

/** A document without the field comes before all the others, and no comparison with a value finds it. */
function pastCursor(field: string, direction: 1 | -1, { value, id }: Cursor): Record<string, unknown> {
  const beyond = direction === 1 ? '$gt' : '$lt'
  if (field === '_id') return { _id: { [beyond]: id } }
  const tied = { [field]: value, _id: { [beyond]: id } }
  if (value === null) return direction === 1 ? { $or: [{ [field]: { $ne: null } }, tied] } : tied
  const absent = direction === 1 ? [] : [{ [field]: null }]
  return { $or: [{ [field]: { [beyond]: value } }, ...absent, tied] }
}

/**
 * What distinguishes one list from every other: its name, filter and order. A cursor carries it, so that one
 * of another list is refused, not obeyed.
 */
export function listMark(...list: readonly unknown[]): string {
  const text = JSON.stringify(list, (_, value) => (value instanceof RegExp ? String(value) : value))
  return hash('sha256', text, 'base64url').slice(0, MARK_LENGTH)
}

const MARK_LENGTH = 8

type Cursor = { readonly value: unknown; readonly id: string }

function writeCursor(value: unknown, id: string, mark: string): string {
  return Buffer.from(JSON.stringify([value ?? null, id, mark])).toString('base64url')
}

function readCursor(cursor: string, mark: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(parsed) && parsed.length === 3 && parsed[2] === mark)
      if (typeof parsed[1] === 'string' && !isOperator(parsed[0])) return { value: parsed[0], id: parsed[1] }
  } catch {
    throw new CursorError(cursor)
  }
  throw new CursorError(cursor)
}

/** A cursor is text from outside: it may carry a plain value, never a query operator. */
function isOperator(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
