import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'

/** A calendar day stays text: it has no time zone, and text compares as the days do. */
const date = new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' })

const toIso = (value: unknown): string => new Date(GraphQLDateTimeISO.parseValue(value) as Date).toISOString()

/** A moment is RFC 3339 text in UTC, whichever zone the caller wrote. */
const dateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  serialize: (value) => String(value),
  parseValue: toIso,
  parseLiteral: (node, variables) => (GraphQLDateTimeISO.parseLiteral(node, variables) as Date).toISOString(),
})

export const scalars: Record<string, GraphQLScalarType> = { Date: date, DateTime: dateTime }
