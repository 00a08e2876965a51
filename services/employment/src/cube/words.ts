import { readFileSync } from 'node:fs'
import { describedValues, labelOf } from '@kadry/domain/description'
import type { Locale } from '@kadry/domain/locale'
import type { Text } from '@kadry/domain/refusal'
import type { Level, Measure, Unit } from '../graphql.generated.ts'

/**
 * Labels and methods stand once, in the descriptions of the schema: exports that no request asks for read
 * them too.
 */
const texts = describedValues(readFileSync(new URL('statistics.graphql', import.meta.url), 'utf8'))
const of = ({ ru, en }: Text, locale: Locale) => (locale === 'EN' ? en : ru)

export function labelIn(locale: Locale, type: 'Level' | 'Measure' | 'CellStatus' | 'Unit', value: string): string {
  return of(labelOf(texts.get(`${type}.${value}`)!), locale)
}

/** How a measure is counted, its label first. */
export function methodIn(locale: Locale, measure: Measure): string {
  return of(texts.get(`Measure.${measure}`)!, locale)
}

export const ALL_LEVELS = namesOf('Level') as readonly Level[]
export const ALL_MEASURES = namesOf('Measure') as readonly Measure[]

function namesOf(type: string): readonly string[] {
  return [...texts.keys()].filter((key) => key.startsWith(`${type}.`)).map((key) => key.slice(type.length + 1))
}

/** What thresholds and orders look at of a measure: its share, or its number where it has none. */
export function unitOf(measure: Measure): Unit {
  if (measure === 'GRADUATES') return 'PEOPLE'
  if (measure === 'DAYS_TO_JOB_P50') return 'DAYS'
  return measure.startsWith('PAY_') ? 'ROUBLES' : 'PERCENT'
}

export function decimalsOf(measure: Measure): number {
  return unitOf(measure) === 'PERCENT' ? 1 : 0
}

const METHOD: Readonly<Record<'PUBLIC' | 'OWN' | 'NONE', Text>> = {
  PUBLIC: {
    ru: 'KADRY-1: часть итогов обменяна между похожими выпускниками и поправлена, числа чуть сдвинуты и округлены, малые группы скрыты; см. docs/figures.md.',
    en: 'KADRY-1: some outcomes are exchanged between similar graduates and corrected, numbers are shifted a little and rounded, small groups withheld; see docs/figures.md.',
  },
  OWN: { ru: 'Точные числа своей организации.', en: 'Exact numbers of one’s own organisation.' },
  NONE: { ru: 'Точные числа; чтение записано.', en: 'Exact numbers; the reading is recorded.' },
}

export function methodOf(policy: 'PUBLIC' | 'OWN' | 'NONE', locale: Locale): string {
  return of(METHOD[policy], locale)
}
