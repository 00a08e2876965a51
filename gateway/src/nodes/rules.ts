import { type Locale, localeOf } from '@kadry/domain/locale'
import type { Text } from '@kadry/domain/refusal'
import { RULES, type Rule, ruleOf, statusOf } from '@kadry/domain/rules'

type Caller = { readonly locale: Locale }
type Asked = { readonly locale?: Locale | null }

/** The rules belong to no service: refusals of each of them name one, and the graph says what it demands. */
export const ruleResolvers = {
  Query: {
    rule: (_: unknown, { id }: { id: string }) => ruleOf(id) ?? null,
    rules: () => RULES,
  },
  Rule: {
    text: ({ text }: Rule, asked: Asked, caller: Caller) => inLanguage(text, asked, caller),
    status: (rule: Rule) => statusOf(rule),
    gap: ({ gap }: Rule, asked: Asked, caller: Caller) => gap && inLanguage(gap, asked, caller),
    source: ({ source }: Rule, asked: Asked, caller: Caller) => source && inLanguage(source, asked, caller),
    enforcedBy: ({ places }: Rule) => [...new Set(places.map((place) => place.split('/')[0]!))].sort(),
  },
}

/** What the resolvers need of the request: its `Accept-Language`. */
export function callerOf(context: unknown): Caller {
  return { locale: localeOf((context as { acceptLanguage?: string } | undefined)?.acceptLanguage) }
}

function inLanguage({ ru, en }: Text, { locale }: Asked, caller: Caller): string {
  return (locale ?? caller.locale) === 'EN' ? en : ru
}
