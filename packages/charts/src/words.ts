import type { ChartColumn, Language } from './data.ts'

const STATUSES: Readonly<Record<string, readonly [string, string]>> = {
  SMALL_BASE: ['мало людей', 'too few people'],
  FEW_EMPLOYERS: ['мало работодателей', 'too few employers'],
  NOT_REACHED: ['ещё не наступило', 'not reached yet'],
  NOT_APPLICABLE: ['не бывает', 'does not apply'],
}
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  PERCENT: ['%', '%'],
  PEOPLE: ['человек', 'people'],
  DAYS: ['дней', 'days'],
  ROUBLES: ['рублей', 'roubles'],
}

const in_ = (language: Language, [ru, en]: readonly [string, string]) => (language === 'EN' ? en : ru)

/** Why a figure is not there. */
export function absence(status: string, language: Language): string {
  return in_(language, STATUSES[status] ?? ['скрыто', 'withheld'])
}

/** The label of a column with what it is in. */
export function axisTitle({ label, unit }: ChartColumn, language: Language): string {
  return `${label}, ${in_(language, UNITS[unit] ?? [unit, unit])}`
}

/** What stands under the title: what margins mean, and how much was left out of the picture. */
export function subtitle(
  language: Language,
  { hasMargins, left }: { readonly hasMargins: boolean; readonly left: number },
): string[] {
  const said: string[] = []
  if (hasMargins)
    said.push(
      in_(language, [
        'Полосы: 19 из 20 показанных долей не дальше от истинных. Пунктир: скрыто.',
        'Bars: 19 of 20 shown shares lie no further from the true ones. Dashed: withheld.',
      ]),
    )
  if (left > 0) said.push(in_(language, [`Не поместилось строк: ${left}.`, `Rows left out: ${left}.`]))
  return said
}
