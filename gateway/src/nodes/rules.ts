import { type Locale, localeOf } from '@kadry/domain/locale'
import type { Text } from '@kadry/domain/refusal'
import { RULES, type Rule, ruleOf, statusOf } from '@kadry/domain/rules'

/** The rules belong to no service: refusals of each of them name one, and the graph says what it demands. */
export const RULES_SDL = /* GraphQL */ `
"""
Язык подписей и отказов; без аргумента — по Accept-Language, иначе русский.
Language of labels and refusals; without the argument Accept-Language decides, otherwise Russian.
"""
enum Locale {
  """русский / Russian"""
  RU
  """английский / English"""
  EN
}

"""Насколько граф соблюдает правило. / How far the graph enforces a rule."""
enum RuleStatus {
  """Соблюдается. / Enforced."""
  ENFORCED
  """Соблюдается, кроме названного в gap. / Enforced, but for what gap names."""
  PARTLY_ENFORCED
  """Ещё не проверяется. / Not enforced yet."""
  NOT_ENFORCED
}

"""
Правило предметной области (R1–R39) или акт, на который ссылаются отказы в поле rule.
A rule of the domain (R1 to R39), or an act that refusals name in their field rule.
"""
type Rule {
  """Номер, как в отказах: R5, PP584. / The number as refusals write it: R5, PP584."""
  id: String!
  """Что правило требует. / What the rule demands."""
  text(
    """Язык ответа; без него — по Accept-Language. / Language of the answer; without it Accept-Language decides."""
    locale: Locale
  ): String!
  """Насколько оно соблюдается. / How far it is enforced."""
  status: RuleStatus!
  """Что из него ещё не проверяется; null — проверяется всё или ничего. / What of it is not enforced yet; null where all of it or nothing is."""
  gap(
    """Язык ответа; без него — по Accept-Language. / Language of the answer; without it Accept-Language decides."""
    locale: Locale
  ): String
  """
  Закон, акт или пункт резолюции, на котором оно основано; null — решение этой системы.
  The law, act or point of the resolution that it rests on; null: a decision of this system.
  """
  source(
    """Язык ответа; без него — по Accept-Language. / Language of the answer; without it Accept-Language decides."""
    locale: Locale
  ): String
  """Подграфы, которые его соблюдают, по алфавиту. / The subgraphs that enforce it, by name."""
  enforcedBy: [String!]!
}
`

/** The fields of `Query` that answer rules, with their descriptions. */
export const RULES_FIELDS = /* GraphQL */ `
  """
  Правило по номеру из отказа; null, если такого нет.
  The rule of a refusal by its number; null where there is none.
  """
  rule(
    """Номер: R1–R39, PP584. / The number: R1 to R39, PP584."""
    id: String!
  ): Rule
  """Все правила по порядку номеров. / All rules in the order of their numbers."""
  rules: [Rule!]! @listSize(assumedSize: 50)
`

type Caller = { readonly locale: Locale }
type Asked = { readonly locale?: Locale | null }

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
