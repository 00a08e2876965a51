// JSON whose numbers pass as they came. JavaScript has no integer beyond 2^53 (`Number.MAX_SAFE_INTEGER`):
// 77000000000000000001 is read as 77000000000000000000, silently. Such a number is kept as the text it was
// written in, which `JSON.stringify` writes again.
declare global {
  interface JSON {
    rawJSON(text: string): RawNumber
    isRawJSON(value: unknown): value is RawNumber
  }
}

/** A number that came as JSON and that JavaScript has no number for. */
export type RawNumber = { readonly rawJSON: string }

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown

/**
 * Where a number may be one that changes: it has 16 digits or more, or an exponent of three. Found in a
 * text, it need not be a number.
 */
const SUSPECT = /[:,[]\s*-?\d(?:[\d.]{15}|[\d.]{0,15}[eE][+-]?\d{3})/
/**
 * What no such number is without: of 16 digits with one point eight stand together. A sixth of the time, and
 * most texts have none.
 */
const HINT = /\d{8}|\d[eE][+-]?\d{3}/

/** `JSON.parse`, in which every number that would change is a `RawNumber`. */
export function parseExactly(text: string): unknown {
  if (!mayHoldRawNumbers(text)) return JSON.parse(text)
  const keep: Reviver = (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && !isSameNumber(source, value) ? JSON.rawJSON(source) : value
  return JSON.parse(text, keep as (key: string, value: unknown) => unknown)
}

/** Whether a JSON text may hold a number that would change: much faster than reading it exactly. */
export function mayHoldRawNumbers(text: string): boolean {
  return HINT.test(text) && SUSPECT.test(text)
}

export function hasRawNumber(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return JSON.isRawJSON(value) || Object.values(value).some(hasRawNumber)
}

export function isRawNumber(value: unknown): value is RawNumber {
  return typeof value === 'object' && value !== null && JSON.isRawJSON(value)
}

/** Whether a number that was read without its text may have been another one in that text. */
export function mayHaveChanged(value: number): boolean {
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
}

/** Whether this decimal text is that number: the same digits at the same places, however it is written. */
export function isSameNumber(text: string, value: number): boolean {
  return Number.isFinite(value) && digitsOf(text) === digitsOf(String(value))
}

/**
 * The value of a decimal number as text: sign, digits without zeros at their ends, and the exponent of the
 * last of them.
 */
function digitsOf(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(
    text,
  )!
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  const last = Number(exponent) - fraction.length + (digits.length - significant.length)
  return `${sign}${significant}e${last}`
}

/** The same values, for whoever knows no `RawNumber`: numbers as near as JavaScript has them. */
export function asNumbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isRawNumber(value)) return Number(value.rawJSON)
  if (Array.isArray(value)) return value.map(asNumbers)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asNumbers(inner)]))
}
