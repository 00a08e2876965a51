import { readRow } from '@kadry/import/columns'
import { placesOf } from '@kadry/import/header'
import { expect, it } from 'vitest'
import { municipalityColumns } from './classifier-rows.ts'

const header = ['ОКТМО', 'Наименование', 'Действует с']
const places = placesOf({ columns: municipalityColumns } as never, header)
const read = (oktmo: string, name: string) => readRow(places, [oktmo, name, '01.01.2019'], header.length)

it.each([
  ['46 748 000    ', 'Городской округ Люберцы', 'Городской округ Люберцы'],
  ['46 605 402', '- Айрюмовское', 'Айрюмовское'],
  ['46605403', '– Ям-Алешня', 'Ям-Алешня'],
])('a municipality is named without the dash of the printed list: %s %s', (oktmo, name, known) => {
  expect(read(oktmo, name)).toMatchObject({ problems: [], row: { oktmo: oktmo.replaceAll(' ', ''), name: known } })
})

it('the heading of a group of municipalities is refused as one', () => {
  expect(read('46 600 000', 'Муниципальные районы/').problems).toMatchObject([
    { path: ['name'], code: 'GROUP_HEADING' },
  ])
})
