import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Text } from '../src/refusal.ts'
import { RULES, type Rule, type RuleStatus, statusOf } from '../src/rules.ts'

const FILE = 'docs/rules.md'
const path = join(import.meta.dirname, '../../..', FILE)

const WORDS: Record<RuleStatus, Text> = {
  ENFORCED: { ru: 'соблюдается', en: 'enforced' },
  PARTLY_ENFORCED: { ru: 'соблюдается частично', en: 'partly enforced' },
  NOT_ENFORCED: { ru: 'ещё не проверяется', en: 'not enforced yet' },
}

/** The text of `docs/rules.md`: each rule in both languages, what it rests on and who enforces it. */
function rulesPage(rules: readonly Rule[]): string {
  const count = (status: RuleStatus) => rules.filter((rule) => statusOf(rule) === status).length
  const counts = (Object.keys(WORDS) as RuleStatus[]).map((status) => `${WORDS[status].en} ${count(status)}`)
  return `${[
    '# The rules of the domain',
    'Written by `pnpm rules` from `packages/domain/src/rules`; do not edit. Refusals name a rule in `rule`; the graph answers the same texts: `rule(id: "R5") { text }`.',
    `${rules.length} rules: ${counts.join(', ')}.`,
    ...rules.map(section),
  ].join('\n\n')}\n`
}

function section(rule: Rule): string {
  const { id, text, source, places, gap, refusesNothing } = rule
  const { ru, en } = WORDS[statusOf(rule)]
  return [
    `## ${id}`,
    `${text.ru}\n\n${text.en}`,
    [
      `- ${ru} / ${en}${places.length > 0 ? `: ${places.map((place) => `\`${place}\``).join(', ')}` : ''}`,
      ...(refusesNothing ? ['- отказа не вызывает, происходит само / refuses nothing, happens by itself'] : []),
      ...(gap ? [`- ещё нет / not yet: ${gap.ru} / ${gap.en}`] : []),
      ...(source ? [`- основание / source: ${source.ru} / ${source.en}`] : []),
    ].join('\n'),
  ].join('\n\n')
}

if (!process.argv.includes('--check')) writeFileSync(path, rulesPage(RULES))
else if (readFileSync(path, 'utf8') !== rulesPage(RULES)) {
  console.error(`${FILE} is stale. Run: pnpm rules`)
  process.exitCode = 1
}
