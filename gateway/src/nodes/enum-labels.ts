import { labelOf, readDescription } from '@kadry/domain/description'
import type { Text } from '@kadry/domain/refusal'
import { GraphQLError, type GraphQLSchema, isEnumType, isIntrospectionType } from 'graphql'
import { type Asked, type Caller, inLanguage } from './caller.ts'

type Value = { readonly value: string; readonly label: Text; readonly description: Text }

/**
 * What the values of each enum of the public schema are called, read off their descriptions; one that has
 * none keeps its name.
 */
export function enumLabelsOf(schema: GraphQLSchema): ReadonlyMap<string, readonly Value[]> {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type))
  return new Map(
    enums.filter(isEnumType).map((type) => [
      type.name,
      type.getValues().map(({ name, description: text }) => {
        const description = readDescription(text) ?? { ru: name, en: name }
        return { value: name, label: labelOf(description), description }
      }),
    ]),
  )
}

/** Throws a bilingual BAD_USER_INPUT where the public schema has no enum of that name. */
export function enumLabelResolver(labels: ReadonlyMap<string, readonly Value[]>) {
  return (_: unknown, { type, ...asked }: Asked & { readonly type: string }, caller: Caller) => {
    const values = labels.get(type)
    if (!values) throw noEnum(type)
    return values.map(({ value, label, description }) => ({
      value,
      label: inLanguage(label, asked, caller),
      description: inLanguage(description, asked, caller),
    }))
  }
}

function noEnum(type: string): GraphQLError {
  const shown = type.slice(0, 80)
  return new GraphQLError(`type: «${shown}» — не перечисление этой схемы. / The schema has no enum “${shown}”.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
