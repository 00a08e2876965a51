/**
 * How much one request may ask, decided before it is validated and planned. Measured: the trace in
 * `infra/demo` has 158 tokens, 62 fields, depth 8 and nesting 11; an editor's introspection has 180 tokens,
 * 226 fields, depth 6 and nesting 18.
 */
export const limits = {
  /** Lexical tokens; comments and commas are none. */
  tokens: 1_500,
  /** Characters of one name: an error repeats the names it is about, up to a hundred times. */
  nameLength: 200,
  operations: 10,
  /** Fields once fragments stand in their places. */
  fields: 500,
  /** The same name of the answer in one pair of braces. */
  repeats: 20,
  rootFields: 20,
  aliases: 30,
  depth: 10,
  /** Braces and fragments inside each other, whether or not they count as depth. */
  nesting: 30,
  directives: 30,
  /** `__schema` and `__type`, each of which may list the whole schema. */
  introspections: 5,
  fragmentCycles: 0,
  /** Items of one list, written in the document or sent in variables. */
  listLength: 100,
  /**
   * Fields of one input object in variables: graphql-js reports each that it does not know, with the whole
   * object.
   */
  inputFields: 100,
  /** Lists and objects inside each other in an argument or a variable. */
  inputDepth: 20,
  /**
   * Static cost of one request; the trace of `infra/demo` comes to 41,000, of which most is what its lists
   * could hold at most.
   */
  cost: 100_000,
} as const

export type LimitName = keyof typeof limits
export type Excess = { readonly limit: LimitName; readonly found: number }

const words: Readonly<Record<LimitName, readonly [ru: string, en: string]>> = {
  tokens: ['лексем в документе', 'tokens in the document'],
  nameLength: ['знаков в одном имени', 'characters in one name'],
  operations: ['операций в документе', 'operations in the document'],
  fields: ['полей с учётом фрагментов', 'fields with fragments expanded'],
  repeats: ['повторов одного поля подряд', 'repeats of one field in one selection'],
  rootFields: ['полей на верхнем уровне', 'fields at the top level'],
  aliases: ['псевдонимов', 'aliases'],
  depth: ['уровней глубины', 'levels of depth'],
  nesting: ['вложенных скобок и фрагментов', 'nested braces and fragments'],
  directives: ['директив в документе', 'directives in the document'],
  introspections: ['обращений к __schema и __type', 'uses of __schema and __type'],
  fragmentCycles: ['фрагментов, включающих самих себя', 'fragments that include themselves'],
  listLength: ['элементов в одном списке', 'items in one list'],
  inputFields: ['полей в одном объекте', 'fields in one object'],
  cost: ['единиц стоимости', 'units of cost'],
  inputDepth: ['уровней вложенности в аргументе или переменной', 'levels of nesting in an argument or variable'],
}

/** A bomb may come to 10⁶⁰ fields; nobody needs the digits. */
const SHOWN_AT_MOST = 1_000_000

/** What the caller reads: which limit, what it allows, what was found. */
export function excessMessage({ limit, found }: Excess): string {
  const [ru, en] = words[limit]
  const many = found > SHOWN_AT_MOST ? `> ${SHOWN_AT_MOST}` : String(found)
  return `Запрос слишком сложен: ${ru} — ${many}, допускается ${limits[limit]}. / The request is too complex: ${many} ${en}, ${limits[limit]} allowed.`
}
