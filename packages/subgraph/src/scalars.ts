import { dayInMoscow, FIRST_DAY, isDay, LAST_DAY } from '@kadry/domain/day'
import { GraphQLScalarType, Kind } from 'graphql'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { badInput } from './mask.ts'

/**
 * A calendar day stays text: it has no time zone, and text compares as the days do. Going in, what is no day
 * from 1900-01-01 to 2199-12-31 is refused; going out, it is an error of the field that holds it.
 */
const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => {
    if (typeof value === 'string' && isDay(value)) return value
    throw new TypeError(`a stored day is none: ${JSON.stringify(value)}`)
  },
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
})

function toDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw badInput(
    `Нужен день календаря ГГГГ-ММ-ДД от ${FIRST_DAY} до ${LAST_DAY}.`,
    `A day of the calendar is needed, YYYY-MM-DD, from ${FIRST_DAY} to ${LAST_DAY}.`,
  )
}

/**
 * RFC 3339 text in UTC. Throws where its day is out of the range of days, by UTC or in Moscow, where days are
 * counted.
 */
function toMoment(value: Date): string {
  const text = value.toISOString()
  if (isDay(text.slice(0, 10)) && isDay(dayInMoscow(value))) return text
  throw badInput(`Нужен момент от ${FIRST_DAY} до ${LAST_DAY}.`, `A moment from ${FIRST_DAY} to ${LAST_DAY} is needed.`)
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * A moment is RFC 3339 text in UTC, whichever zone the caller wrote. Going out, what is none is an error of
 * the field that holds it.
 */
const dateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  serialize: (value) => {
    if (typeof value === 'string' && MOMENT.test(value) && isDay(value.slice(0, 10))) return value
    throw new TypeError(`a stored moment is none: ${JSON.stringify(value)}`)
  },
  parseValue: (value) => toMoment(GraphQLDateTimeISO.parseValue(value) as Date),
  parseLiteral: (node, variables) => toMoment(GraphQLDateTimeISO.parseLiteral(node, variables) as Date),
})

export const scalars: Record<string, GraphQLScalarType> = { Date: date, DateTime: dateTime }
