import { BOOKKEEPING } from './document.ts'
import { holds } from './schema.ts'
import type { Field, Fields } from './shape.ts'

/** A write that is not what the schema says: nothing of it was sent. */
export class WriteRefusedError extends TypeError {
  override name = 'WriteRefusedError'
}

export type CheckWrite = {
  /** Throws `WriteRefusedError` where a whole document is not what the schema says. */
  readonly document: (document: object) => void
  /** The same for what an update sets, unsets, pushes or lowers. */
  readonly update: (update: Update) => void
}
export type Update = Readonly<Record<string, Readonly<Record<string, unknown>>>>
type Row = Readonly<Record<string, unknown>>
type Check = (value: unknown, path: string) => void
/** A field of the schema, compiled: what it holds, and what lies below it. */
type Node = { readonly check: Check; readonly below: (step: string) => Node | undefined }

const ANYTHING: Node = { check: () => {}, below: () => ANYTHING }

/**
 * What the mongoose schema of a shape says against a write, compiled once and without building documents:
 * nothing is cast, and what is not declared is refused (`strict: 'throw'`). For many writes at once; a test
 * holds both against each other. `own`: fields of the store itself, beside the state. `retired`: may be unset
 * and nothing else.
 */
export function checkWriteOf(
  fields: Fields,
  own: Iterable<string> = BOOKKEEPING,
  retired: readonly string[] = [],
): CheckWrite {
  const root = nested(fields, new Map([...own].map((name) => [name, ANYTHING])))
  const at = (path: string, except: readonly string[] = []) => {
    let node: Node | undefined = root
    for (const step of path.split('.')) node = node?.below(step)
    if (!node && !except.includes(path)) throw refusal(path, 'is not declared')
    return node
  }
  return {
    document: (document) => root.check(document, ''),
    update: (update) => {
      for (const [operator, paths] of Object.entries(update))
        for (const [path, value] of Object.entries(paths)) {
          const node = at(path, operator === '$unset' ? retired : [])
          if (operator === '$set') node!.check(value, path)
          if (operator === '$push') for (const item of itemsOf(value)) node!.below('0')?.check(item, path)
        }
    },
  }
}

function itemsOf(pushed: unknown): readonly unknown[] {
  const { $each } = pushed as { readonly $each?: readonly unknown[] }
  return $each ?? [pushed]
}

function nodeOf(field: Field): Node {
  switch (field.kind) {
    case 'optional': {
      const { check, below } = nodeOf(field.field)
      return { check: (value, path) => value == null || check(value, path), below }
    }
    case 'list': {
      const item = nodeOf(field.item)
      return { check: checkList(item), below: (step) => (/^\d+$/.test(step) ? item : undefined) }
    }
    case 'map': {
      const value = nodeOf(field.value)
      return { check: checkMap(value), below: () => value }
    }
    case 'nested':
      return nested(field.fields)
    default: {
      const { kind } = field
      const isHeld = holds[kind]
      return { check: (value, path) => isHeld(value) || wrong(value, kind, path), below: () => undefined }
    }
  }
}

function nested(fields: Fields, own: ReadonlyMap<string, Node> = new Map()): Node {
  const nodes = new Map([
    ...Object.entries(fields).map(([name, field]): [string, Node] => [name, nodeOf(field)]),
    ...own,
  ])
  const needed = Object.keys(fields).filter((name) => fields[name]!.kind !== 'optional')
  return {
    check: (value, path) => {
      if (!isObject(value)) return wrong(value, 'part', path)
      for (const name in value) {
        const node = nodes.get(name)
        if (!node) throw refusal(below(path, name), 'is not declared')
        if (value[name] !== undefined) node.check(value[name], below(path, name))
      }
      for (const name of needed) if (value[name] == null) throw refusal(below(path, name), 'is missing')
    },
    below: (step) => nodes.get(step),
  }
}

function checkList(item: Node): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(value, 'list', path)
    for (let at = 0; at < value.length; at++) item.check(value[at], path)
  }
}

function checkMap(item: Node): Check {
  return (value, path) => {
    if (!isObject(value)) return wrong(value, 'map', path)
    for (const key in value) {
      if (key.startsWith('$') || key.includes('.')) throw refusal(below(path, key), 'is no key of a map')
      item.check(value[key], below(path, key))
    }
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(value: unknown, kind: string, path: string): never {
  throw refusal(
    path,
    `is no ${kind}: of type ${value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value}`,
  )
}

function refusal(path: string, problem: string): WriteRefusedError {
  return new WriteRefusedError(`${path || 'the document'} ${problem}`)
}
