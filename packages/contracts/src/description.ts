import { childrenOf, type JsonSchema } from './schema.ts'

/** In Russian, a slash, in English: how a field says what it means. */
const BOTH_LANGUAGES = /[А-Яа-яЁё].* \/ .*[A-Za-z]/s

/**
 * Paths of the fields that do not say in both languages what they mean: nested ones, those of an array's
 * items, and the values of a map. What is only a step on the way (an item, a branch) is described by its
 * field.
 */
export function undescribed(schema: JsonSchema, path = ''): string[] {
  return childrenOf(schema).flatMap(([step, child]) => [
    ...(isField(step) && !isDescribed(child) ? [`${path}${step}`] : []),
    ...undescribed(child, `${path}${step}`),
  ])
}

function isField(step: string): boolean {
  return step.startsWith('.') || step === '{}'
}

function isDescribed({ description }: JsonSchema): boolean {
  return typeof description === 'string' && BOTH_LANGUAGES.test(description)
}
