import type { Connection } from '@kadry/mongo/connect'

type Filter = Readonly<Record<string, unknown>>
/** One look into a collection: by what it selects, and in which order. */
export type Read = { readonly collection: string; readonly filter: Filter; readonly sort?: Filter }
/** The first field of each index of a collection. */
export type Indexed = Readonly<Record<string, readonly string[]>>

type Command = Readonly<Record<string, unknown>>
type Started = { readonly commandName: string; readonly databaseName: string; readonly command: Command }

/** The address of a database whose connections report each of their commands. */
export function observable(mongoUrl: string): string {
  const url = new URL(mongoUrl)
  url.searchParams.set('monitorCommands', 'true')
  return url.href
}

/**
 * Every command that this connection to an `observable` address sends from now on, those of its own database
 * alone.
 */
export function watchCommands(connection: Connection): { readonly commands: Started[]; readonly stop: () => void } {
  const commands: Started[] = []
  const heard = (started: Started) => {
    if (started.databaseName === connection.name) commands.push(started)
  }
  connection.getClient().on('commandStarted', heard as never)
  return { commands, stop: () => void connection.getClient().off('commandStarted', heard as never) }
}

/** What commands look for: reads, counts, and the selections of updates and deletions. */
export function readsIn(commands: readonly Started[]): Read[] {
  return commands.flatMap(({ commandName, command }): Read[] => {
    const collection = String(command[commandName])
    const read = (filter: unknown, sort?: unknown): Read => ({
      ...{ collection, filter: (filter ?? {}) as Filter },
      ...(sort ? { sort: Object.fromEntries(sort instanceof Map ? sort : Object.entries(sort)) } : {}),
    })
    const each = (statements: unknown) => (statements as readonly { readonly q: unknown }[]).map(({ q }) => read(q))
    if (commandName === 'find') return [read(command.filter, command.sort)]
    if (commandName === 'aggregate') return [read((command.pipeline as readonly { $match?: unknown }[])[0]?.$match)]
    if (commandName === 'update') return each(command.updates)
    if (commandName === 'delete') return each(command.deletes)
    return ['findAndModify', 'count', 'distinct'].includes(commandName) ? [read(command.query, command.sort)] : []
  })
}

/**
 * Commands that may hang for as long as the connection lets them: those that have no time of their own, as
 * `name collection`. The driver sends the portions of a bucket (GridFS) by itself; a transfer ends by stall.
 */
export function unbounded(commands: readonly Started[]): string[] {
  const found = commands
    .filter(({ commandName, command }) => ASKED.has(commandName) && !(Number(command.maxTimeMS) > 0))
    .map(({ commandName, command }) => `${commandName} ${command[commandName]}`)
  return [...new Set(found)].filter((one) => !/ files\.(files|chunks)$/.test(one)).sort()
}

const ASKED = new Set(['find', 'aggregate', 'insert', 'update', 'delete', 'findAndModify', 'count', 'distinct'])

/** One document for each running process, whatever the service keeps. */
const OF_PROCESSES = ['leases', 'relay_members']

/** The reads that must look at every document of their collection, each once, as `collection: fields`. */
export function unindexed(reads: readonly Read[], indexed: Indexed): string[] {
  const slow = reads.filter(({ collection, filter, sort }) => {
    if (OF_PROCESSES.includes(collection)) return false
    const first = new Set(['_id', ...(indexed[collection] ?? [])])
    return !isFound(filter, first) && !(isLoose(filter) && isOrdered(sort, first))
  })
  return [...new Set(slow.map(({ collection, filter, sort }) => `${collection}: ${shapeOf(filter, sort)}`))].sort()
}

/** One condition that must hold begins an index; of alternatives, one in each. */
function isFound(filter: Filter, first: ReadonlySet<string>): boolean {
  return Object.entries(filter).some(([path, wanted]) => {
    if (path === '$and') return (wanted as readonly Filter[]).some((one) => isFound(one, first))
    if (path === '$or') return (wanted as readonly Filter[]).every((one) => isFound(one, first))
    const element = (wanted as { readonly $elemMatch?: Filter } | null)?.$elemMatch
    if (element)
      return isFound(Object.fromEntries(Object.entries(element).map(([key, one]) => [`${path}.${key}`, one])), first)
    return first.has(path) && !isPattern(wanted)
  })
}

/**
 * No condition but the pattern of a search, which has to read every name: such a list is read in the order of
 * an index.
 */
function isLoose(filter: Filter): boolean {
  return Object.entries(filter).every(([path, wanted]) =>
    path === '$and' ? (wanted as readonly Filter[]).every(isLoose) : isPattern(wanted),
  )
}

function isPattern(wanted: unknown): boolean {
  return wanted instanceof RegExp || (typeof wanted === 'object' && wanted !== null && '$regex' in wanted)
}

/** Nothing at all, or the first document by an order that an index has. */
function isOrdered(sort: Filter | undefined, first: ReadonlySet<string>): boolean {
  const [by] = Object.keys(sort ?? {})
  return by === undefined || first.has(by)
}

function shapeOf(filter: Filter, sort: Filter | undefined): string {
  const named = (one: Filter): string =>
    Object.entries(one)
      .map(([path, wanted]) => (/^\$(and|or)$/.test(path) ? `${path}(${(wanted as Filter[]).map(named)})` : path))
      .join(', ')
  return `${named(filter) || 'everything'}${sort ? ` by ${Object.keys(sort)}` : ''}`
}

/** The first fields of the indexes of every collection, as the database has them. */
export async function indexesOf(connection: Connection): Promise<Indexed> {
  const found: [string, string[]][] = []
  for (const { collectionName } of await connection.db!.collections()) {
    const indexes = await connection.collection(collectionName).listIndexes().toArray()
    found.push([collectionName, indexes.map(({ key }) => Object.keys(key)[0]!)])
  }
  return Object.fromEntries(found)
}
