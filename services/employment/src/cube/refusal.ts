import { type InvalidInput, invalidInput, problem, type Text } from '@kadry/domain/refusal'
import type { Fault } from '@kadry/figures/question'
import type { CodeOfRequest } from '@kadry/runtime/error-codes'

/** A question to the statistics that has no answer: its stable code and both languages. */
export class Unanswerable extends Error {
  override name = 'Unanswerable'
  readonly code: CodeOfRequest
  readonly text: Text
  constructor(code: CodeOfRequest, text: Text) {
    super(`${text.ru} / ${text.en}`)
    this.code = code
    this.text = text
  }
}

export function refused(code: CodeOfRequest, ru: string, en: string): Unanswerable {
  return new Unanswerable(code, { ru, en })
}

export function badInput(ru: string, en: string): Unanswerable {
  return refused('BAD_USER_INPUT', ru, en)
}

/** The same as a problem of a command's input. Throws what is no refusal of ours. */
export function problemOf(error: unknown): InvalidInput {
  if (!(error instanceof Unanswerable)) throw error
  return invalidInput([problem('query', error.code, error.text.ru, error.text.en)])
}

const MOST_NAMED = 5

/** The first kind of fault, with all that it names. */
export function refusalOf(faults: readonly Fault[]): Unanswerable {
  const [fault] = faults as readonly [Fault]
  switch (fault.code) {
    case 'TOO_MANY_DIMENSIONS': {
      const named = fault.dimensions.join(', ')
      return refused(
        fault.code,
        `Измерений не больше трёх, отобранные считаются: ${named}.`,
        `Three dimensions at most, those filtered are counted: ${named}.`,
      )
    }
    case 'LEVEL_TWICE':
      return refused(fault.code, `Уровень ${fault.level} задан дважды.`, `The level ${fault.level} is given twice.`)
    case 'NOT_A_DIMENSION':
      return refused(
        fault.code,
        `${fault.level} и ${fault.beside} — уровни одного измерения: оставьте один.`,
        `${fault.level} and ${fault.beside} are levels of one dimension: keep one of them.`,
      )
    case 'UNKNOWN_CODE': {
      const unknown = faults.flatMap((one) => (one.code === 'UNKNOWN_CODE' ? [`${one.level} ${one.value}`] : []))
      const more = unknown.length > MOST_NAMED ? ` (+${unknown.length - MOST_NAMED})` : ''
      const named = `${unknown.slice(0, MOST_NAMED).join(', ')}${more}`
      return refused(
        fault.code,
        `В этой версии нет таких кодов: ${named}. Коды — в statisticsCatalog.`,
        `This version has no such codes: ${named}. Codes are in statisticsCatalog.`,
      )
    }
    case 'TOO_MANY_CELLS':
      return refused(
        fault.code,
        `Ячеек больше ${fault.most}: отберите коды или возьмите уровни крупнее.`,
        `More than ${fault.most} cells: filter codes or take coarser levels.`,
      )
  }
}

export function notInTheseVersions(level: string): Unanswerable {
  return refused(
    'NOT_A_DIMENSION',
    `Уровень ${level} в этих версиях не собирается.`,
    `The level ${level} is not kept in these versions.`,
  )
}

export function noVersion(why: 'NO_VERSION' | 'VERSION_UNKNOWN' | 'AS_OF_TOO_EARLY'): Unanswerable {
  if (why === 'VERSION_UNKNOWN')
    return refused(
      why,
      'Такой версии данных нет: см. datasetVersions.',
      'There is no such version: see datasetVersions.',
    )
  if (why === 'AS_OF_TOO_EARLY')
    return refused(why, 'В этот день версий данных ещё не было.', 'On this day there was no version of the data yet.')
  return refused(why, 'Данные ещё ни разу не публиковались.', 'No version of the data has been published yet.')
}
