import { goldenOf } from './golden.ts'
import type { Publication } from './publications.ts'
import { childrenOf, type JsonSchema, schemaOf } from './schema.ts'

export type PersonalData = { readonly path: string; readonly words: string }

/**
 * Words of a field name that speak of a person; compared word by word, so that `nameplate` or
 * `specialityCode` pass.
 */
const PERSONAL_WORDS = new Set(
  (
    'person citizen surname firstname lastname fullname middlename patronymic fio snils passport birth birthday ' +
    'birthplace gender sex age phone mobile telephone email mail login username user nickname flat ' +
    'salary wage diploma photo portrait signature pseudonym nationality health disability ip actor ' +
    'familiya imya otchestvo telefon pochta'
  ).split(' '),
)
/** Two words that are harmless alone. */
const PERSONAL_PAIRS = [
  'first name',
  'last name',
  'full name',
  'middle name',
  'family name',
  'given name',
  'date of birth',
]
const PERSONAL_FORMATS = new Set(['email', 'idn-email', 'ipv4', 'ipv6'])
/**
 * Values that no contract may allow or show: СНИЛС, a person's ИНН, passport, telephone, mail, фамилия имя
 * отчество.
 */
const PERSONAL_VALUES: readonly (readonly [what: string, shape: RegExp, sample: string])[] = [
  ['a СНИЛС', /\b\d{3}-\d{3}-\d{3}[ -]\d{2}\b/, '112-233-445 95'],
  ['a person’s ИНН', /^(?!0000)\d{12}$/, '500100732259'],
  ['a passport number', /\b\d{2} ?\d{2} \d{6}\b/, '46 05 123456'],
  ['a telephone number', /(\+7|\b8)[ (-]*\d{3}[ )-]*\d{3}[ -]?\d{2}[ -]?\d{2}\b/, '+7 495 123-45-67'],
  ['a mail address', /[^\s@]+@[^\s@]+\.[^\s@]+/, 'someone@example.org'],
  ['a full name', /[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(вич|вна|ична)(?![а-яё])/, 'Иванова Мария Петровна'],
]
const HEADERS = new Set(
  (
    'content-type ce_specversion ce_id ce_source ce_type ce_subject ce_time ce_dataschema ce_partitionkey ce_sequence ' +
    'ce_correlationid ce_causationid traceparent tracestate'
  ).split(' '),
)

/**
 * Where a contract names, allows or shows data of a person: in its fields at every depth, its key and its
 * headers.
 */
export function personalDataIn(contract: Publication): PersonalData[] {
  const { key, headers, value } = goldenOf(contract, '0.0.0')
  return [
    ...fieldsIn(schemaOf(contract), ''),
    ...valuesIn(value, ''),
    ...valuesIn(Buffer.from(key, 'base64url').toString('utf8'), ' key'),
    ...Object.keys(headers)
      .filter((name) => !HEADERS.has(name))
      .map((name) => ({ path: ` header ${name}`, words: 'is a header that nobody has agreed on' })),
    ...Object.entries(headers).flatMap(([name, text]) => valuesIn(text, ` header ${name}`)),
  ]
}

function fieldsIn(schema: JsonSchema, path: string): PersonalData[] {
  const { format, pattern } = schema as { format?: string; pattern?: string }
  const takes = (text: string) => new RegExp(pattern ?? '', 'u').test(text)
  // A pattern that takes any word as well, such as that of an id, is made for nothing in particular.
  const made = pattern && !takes('Word_of-1') ? PERSONAL_VALUES.filter(([, , sample]) => takes(sample)) : []
  return [
    ...(format && PERSONAL_FORMATS.has(format) ? [{ path, words: `has the format ${format}` }] : []),
    ...made.map(([what]) => ({ path, words: `has a pattern that is made for ${what}` })),
    ...childrenOf(schema).flatMap(([step, child]) => [
      ...(step.startsWith('.') && isPersonal(step.slice(1))
        ? [{ path: `${path}${step}`, words: 'is named like data of a person' }]
        : []),
      ...fieldsIn(child, `${path}${step}`),
    ]),
  ]
}

function valuesIn(value: unknown, path: string): PersonalData[] {
  if (typeof value === 'string')
    return PERSONAL_VALUES.filter(([, shape]) => shape.test(value)).map(([what]) => ({ path, words: `shows ${what}` }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => valuesIn(part, `${path}.${name}`))
}

function isPersonal(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _-]+/)
  return words.some((word) => PERSONAL_WORDS.has(word)) || PERSONAL_PAIRS.some((pair) => words.join(' ').includes(pair))
}
