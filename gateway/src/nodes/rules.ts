import { RULES, type Rule, ruleOf, statusOf } from '@kadry/domain/rules'
import { type Asked, type Caller, inLanguage } from './caller.ts'

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
