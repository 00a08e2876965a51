import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { amount, oktmo, ownId, sectorCode } from '../vocabulary.ts'
import { balanceRow, exampleRow } from './balance.ts'

const { fact, state } = nounOf('employment', 'area-balance', {
  ru: 'Баланс отрасли или муниципалитета',
  en: 'Balance of a sector or municipality',
})

const about = {
  id: ownId,
  sectorCode: sectorCode
    .optional()
    .describe('Код отрасли; нет — баланс муниципалитета / Code of the sector; or absent'),
  oktmo: oktmo.optional().describe('ОКТМО муниципалитета; нет — баланс отрасли / ОКТМО of the municipality; or absent'),
  year: z.int().describe('Календарный год потребности / Calendar year of the demand'),
  number: amount.describe('Номер версии, с 1 / Number of the version, from 1'),
}
const example = { id: exampleId('AreaBalance'), oktmo: '46568000', year: 2024, number: 1 }

export const areaBalance = [
  fact(
    'areaBalance.computed.v1',
    { ru: 'Вычислен', en: 'Computed' },
    z.object({
      ...about,
      gaps: z.array(balanceRow).describe('Строки с разрывом; пусто — его нет / Rows with a gap; empty: there is none'),
    }),
    { ...example, gaps: [exampleRow] },
  ),
  state(
    'areaBalance.state.v1',
    { ru: 'Последняя версия', en: 'The last version' },
    z.object({ ...about, rows: z.array(balanceRow).describe('Занятия и территории, все / All rows') }),
    { ...example, rows: [exampleRow] },
  ),
] as const
