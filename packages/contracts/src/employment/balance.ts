import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { agreementId, amount, count, oktmo, okz, ownId, route } from '../vocabulary.ts'

const { fact, state } = nounOf('employment', 'balance', { ru: 'Баланс спроса и выпуска', en: 'Balance of demand' })

/** A row of a balance as anybody may see it. */
export const balanceRow = z.object({
  okz,
  oktmo,
  gross: count.describe('Подтверждённая потребность, человек / Confirmed demand, people'),
  net: count.describe(
    'Непокрытая потребность, человек: без нанятых, округлённых до 5 / Net demand, people: less those hired, rounded to 5',
  ),
  expectedSupply: z
    .number()
    .describe('Ожидаемый выпуск, человек, округлён до 5 / Expected supply, people, rounded to 5'),
  gap: z.number().describe('Разрыв, человек: net − expectedSupply / The gap, people: net − expectedSupply'),
  route: route
    .optional()
    .describe(
      'Каким путём закрыть разрыв: SPO, HIGHER, RETRAINING, UPSKILLING, VOCATIONAL_TRAINING, IMPORT_OR_WAIVE; список может расти; нет — разрыва нет / By which route to close the gap; the list may grow; absent: there is none',
    ),
})
const about = {
  id: ownId,
  agreementId,
  year: z.int().describe('Календарный год потребности / Calendar year of the demand'),
  number: amount.describe('Номер версии, с 1 / Number of the version, from 1'),
}
const example = { id: exampleId('Balance'), agreementId: exampleId('Agreement'), year: 2024, number: 1 }
export const exampleRow = {
  okz: '8212',
  oktmo: '46568000',
  gross: 40,
  net: 35,
  expectedSupply: 25,
  gap: 10,
  route: 'IMPORT_OR_WAIVE',
}

export const balance = [
  fact(
    'balance.computed.v1',
    { ru: 'Вычислен', en: 'Computed' },
    z.object({
      ...about,
      gaps: z.array(balanceRow).describe('Строки с разрывом; пусто — его нет / Rows with a gap; empty: there is none'),
    }),
    { ...example, gaps: [exampleRow] },
  ),
  state(
    'balance.state.v1',
    { ru: 'Последняя версия', en: 'The last version' },
    z.object({
      ...about,
      rows: z.array(balanceRow).describe('Занятия и территории, все / All occupations and territories'),
    }),
    { ...example, rows: [exampleRow] },
  ),
] as const
