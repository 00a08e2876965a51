import { isDeepStrictEqual } from 'node:util'

export type Difference = { readonly $set: Record<string, unknown>; readonly $unset: Record<string, ''> }

type Fields = Readonly<Record<string, unknown>>

/** More paths than this in one field are no longer cheaper than the field. */
const MOST_PATHS = 100

/**
 * What a guarded update writes to make `after` of `before`: of a list of parts only the parts, and of a part
 * only the fields, that are another. Places in a list are those of `before`, which the guard by version keeps
 * true. A list that has become shorter is written whole. Fields that are undefined count as absent.
 */
export function differenceOf(before: Fields, after: Fields): Difference {
  const difference: Difference = { $set: {}, $unset: {} }
  for (const name of namesOf(before, after)) addField(difference, name, before[name], after[name])
  return difference
}

/**
 * The same for a document of an older shape: a field that is another is written whole, for its parts may have
 * fields that the newest shape does not know and nobody could take out by path.
 */
export function fieldsOf(before: Fields, after: Fields): Difference {
  const difference: Difference = { $set: {}, $unset: {} }
  for (const name of namesOf(before, after)) {
    if (after[name] === undefined) difference.$unset[name] = ''
    else if (!isDeepStrictEqual(before[name], after[name])) difference.$set[name] = after[name]
  }
  return difference
}

function addField(difference: Difference, name: string, before: unknown, after: unknown): void {
  if (after === undefined) {
    if (before !== undefined) difference.$unset[name] = ''
    return
  }
  const inside: Difference = { $set: {}, $unset: {} }
  const isSaid = addInside(inside, name, before, after)
  const paths = Object.keys(inside.$set).length + Object.keys(inside.$unset).length
  if (isSaid && paths <= MOST_PATHS) {
    Object.assign(difference.$set, inside.$set)
    Object.assign(difference.$unset, inside.$unset)
  } else difference.$set[name] = after
}

/** False where the difference can't be said by paths: the value is written whole. */
function addInside(difference: Difference, path: string, before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return true
  if (Array.isArray(before) && Array.isArray(after)) {
    if (after.length < before.length || before.length === 0) return false
    return after.every((item, index) => {
      if (index < before.length && addInside(difference, `${path}.${index}`, before[index], item)) return true
      difference.$set[`${path}.${index}`] = item
      return true
    })
  }
  if (!isPlain(before) || !isPlain(after)) return false
  const names = namesOf(before, after)
  if (names.length === 0 || names.some((name) => name === '' || name.includes('.') || name.startsWith('$')))
    return false
  for (const name of names) {
    const at = `${path}.${name}`
    if (after[name] === undefined) difference.$unset[at] = ''
    else if (before[name] === undefined || !addInside(difference, at, before[name], after[name]))
      difference.$set[at] = after[name]
  }
  return true
}

function namesOf(before: Fields, after: Fields): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => before[name] !== undefined || after[name] !== undefined,
  )
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
