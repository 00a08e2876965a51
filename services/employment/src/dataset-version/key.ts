import { createHmac } from 'node:crypto'
import { type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** What noise and exchanges follow from: backed up, never changed (docs/figures.md). */
export type StatisticsKey = {
  readonly bytes: Uint8Array
  /** By which it is known, and not given away. */
  readonly print: string
}

/** Undefined where there is none. */
export function statisticsKey(text: string | undefined): StatisticsKey | undefined {
  if (!text) return undefined
  const bytes = new TextEncoder().encode(text)
  return { bytes, print: createHmac('sha256', bytes).update('print').digest('hex').slice(0, 16) }
}

type KeyCode = 'NO_STATISTICS_KEY' | 'OTHER_STATISTICS_KEY'
export type KeyRefusal = RuleRefusal & { readonly code: KeyCode }

function keyRefusal(code: KeyCode, ru: string, en: string): KeyRefusal {
  return { ...ruleRefusal('R35', code, ru, en), code }
}

/**
 * R35: another key would be a second reading of every cell, and without one there is none. `known` is the
 * print of the key under which the versions so far were cut.
 */
export function refuseKey(key: StatisticsKey | undefined, known: string | undefined): KeyRefusal | undefined {
  if (!key)
    return keyRefusal(
      'NO_STATISTICS_KEY',
      'Сервис работает без ключа статистики (STATISTICS_KEY): верните его из резервной копии.',
      'The service runs without the statistics key (STATISTICS_KEY): restore it from its backup.',
    )
  if (known === undefined || key.print === known) return undefined
  return keyRefusal(
    'OTHER_STATISTICS_KEY',
    'Ключ статистики не тот, которым сделаны прежние редакции: второй ключ раскрыл бы людей. Верните прежний.',
    'The statistics key is not the one that made the versions so far: a second one would reveal people. Restore it.',
  )
}
