import { readFileSync } from 'node:fs'
import { isDay } from '@kadry/domain/day'
import type { Text } from '@kadry/domain/refusal'
import { parse } from 'csv-parse/sync'
import { GRADUATE_STATUSES, type GraduateStatus } from '../outcome/measure.ts'

/** What a column is to our figures: a status on the day, or a part of those employed. */
export type Meaning = GraduateStatus | 'IN_SPECIALITY' | 'FOUR_MONTHS'

/** A column of the federal form, which changes from year to year. */
export type MonitoringColumn = {
  readonly code: string
  readonly label: Text
  /** The column that it is a part of; absent where it is one of those that add up to the graduates. */
  readonly of?: string
  readonly means: Meaning
  readonly validFrom: string
  readonly validTo?: string
}

const FILE = new URL('../../data/monitoring-columns.csv', import.meta.url)

/** Every column that the form has ever had, in the order of the form. A new year's form is a few rows. */
export const COLUMNS: readonly MonitoringColumn[] = read()

/** The columns of the form on a day of observation. */
export function columnsOn(day: string, columns: readonly MonitoringColumn[] = COLUMNS): readonly MonitoringColumn[] {
  return columns.filter(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo))
}

/** Whoever adds a form to the file learns at the start of the process what is wrong with a row. */
function read(): MonitoringColumn[] {
  const rows: Record<string, string>[] = parse(readFileSync(FILE), { columns: true, delimiter: ';', bom: true })
  return rows.map(({ code = '', of, means = '', validFrom = '', validTo, ru = '', en = '' }, index) => {
    const isKnown = [...GRADUATE_STATUSES, 'IN_SPECIALITY', 'FOUR_MONTHS'].includes(means)
    const isWhole = !of || rows.some((other) => other.code === of && !other.of)
    const areDays = isDay(validFrom) && (!validTo || isDay(validTo))
    if (!/^[A-Z_]+$/.test(code) || !isKnown || !isWhole || !areDays || !ru || !en)
      throw new Error(`${FILE.pathname}, line ${index + 2}: the column ${code} is not one`)
    const more = { ...(of ? { of } : {}), ...(validTo ? { validTo } : {}) }
    return { code, label: { ru, en }, means: means as Meaning, validFrom, ...more }
  })
}
