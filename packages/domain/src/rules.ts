import type { Text } from './refusal.ts'
import { employmentRules } from './rules/employment.ts'
import { governanceRules } from './rules/governance.ts'
import { paperRules } from './rules/papers.ts'
import { roundTableRules } from './rules/roundtables.ts'
import { stakeholderRules } from './rules/stakeholders.ts'

/** A rule that refusals name by its id (`rule` of a refusal), in the words that callers read. */
export type Rule = {
  /** `R1` to `R44`, or the act itself: `PP584` is Government decree No. 584. */
  readonly id: string
  readonly text: Text
  /**
   * The law, act or point of the resolution behind it; absent where the rule is a decision of this system.
   */
  readonly source?: Text
  /** The folders of nouns that enforce it, `service/noun`; empty: no part of the graph enforces it yet. */
  readonly places: readonly string[]
  /** What of it is not enforced yet, where something is. */
  readonly gap?: Text
  /** It refuses no command: what it demands happens by itself, such as a seat that falls vacant. */
  readonly refusesNothing?: true
}

export type RuleStatus = 'ENFORCED' | 'PARTLY_ENFORCED' | 'NOT_ENFORCED'

/** All rules in the order of their numbers, then the acts. */
export const RULES: readonly Rule[] = [
  ...[...stakeholderRules, ...governanceRules, ...roundTableRules, ...employmentRules, ...paperRules].sort(byNumber),
]

const byId = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule that a refusal names, or undefined where there is none of this id. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id)
}

export function statusOf({ places, gap }: Pick<Rule, 'places' | 'gap'>): RuleStatus {
  if (places.length === 0) return 'NOT_ENFORCED'
  return gap ? 'PARTLY_ENFORCED' : 'ENFORCED'
}

function byNumber(left: Rule, right: Rule): number {
  const number = ({ id }: Rule) => (/^R\d+$/.test(id) ? Number(id.slice(1)) : Number.MAX_SAFE_INTEGER)
  return number(left) - number(right)
}
