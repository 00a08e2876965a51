import { textsOf } from '@kadry/documents/model'
import { expect, it } from 'vitest'
import { groupOf, requirement, seatOf, termOf } from '../../test/group.ts'
import { compositionDocument, seatsWithDelegates } from './document.ts'
import type { SeatRecord } from './seat.ts'

const LABELS: Readonly<Record<string, string>> = {
  COLLEGE: 'Колледж',
  EMPLOYER: 'Работодатель',
  CHAIR: 'Председатель',
  DEPUTY_HEAD: 'Заместитель руководителя',
}
const words = { organization: (id: string) => `Организация ${id}`, label: (_: string, value: string) => LABELS[value]! }
const seat = (id: string, more: Partial<SeatRecord>) =>
  seatOf(1, { id, organizationId: id, from: '2022-01-10', ...more })
const since = { from: '2022-01-10' }
const known = groupOf({
  name: 'Рабочая группа по модели',
  mandate: 'Проработка модели',
  requirements: [
    requirement({ isSectoral: true }),
    requirement({ kind: 'EMPLOYER', organizationId: 'Завод', positionLevel: 'DEPUTY_HEAD' }),
  ],
  seats: [
    seat('А', { category: 'COLLEGE', delegates: [termOf('иванова', since)] }),
    seat('Б', { voting: false }),
    seat('В', { to: '2022-02-01', delegates: [termOf('петров', { ...since, to: '2022-02-01' })] }),
    seat('Г', { delegates: [termOf('сидоров', { ...since, position: 'Юрист' })] }),
  ],
  offices: [{ kind: 'CHAIR', seatId: 'А', from: '2022-02-01' }],
})
const group = { ...known, updatedAt: '2022-06-15T09:00:00.000Z' }
const NAMES = new Map([['иванова', 'Иванова Мария Петровна']])
const printed = (names: ReadonlyMap<string, string>) => compositionDocument(group, words, '2022-06-15', names)
const tables = (names: ReadonlyMap<string, string>) => printed(names).body.filter(({ kind }) => kind === 'table')

it('prints who holds a seat on the day by body and post, and what is lacking', () => {
  expect(tables(new Map())).toMatchObject([
    {
      rows: [
        ['1', 'Организация А', 'Колледж', 'Директор', 'Председатель', 'решающий', '10.01.2022'],
        ['2', 'Организация Б', '', 'не назначен', 'член группы', 'совещательный', '10.01.2022'],
        ['3', 'Организация Г', '', 'Юрист', 'член группы', 'решающий', '10.01.2022'],
      ],
    },
    {
      rows: [
        ['Колледж (отраслевая)', '1', '3', '0'],
        ['Работодатель: Организация Завод, не ниже: заместитель руководителя', '1', '0', '1'],
      ],
    },
  ])
})

it('prints a name only where names are asked for, and only those that are kept', () => {
  expect(textsOf(printed(new Map())).join()).not.toContain('Иванова')
  expect(tables(NAMES)[0]).toMatchObject({
    rows: [
      expect.arrayContaining(['Иванова Мария Петровна\nДиректор']),
      expect.anything(),
      expect.arrayContaining(['Юрист']),
    ],
  })
  expect(seatsWithDelegates(group, '2022-06-15').map(({ id }) => id)).toEqual(['А', 'Г'])
  expect(seatsWithDelegates(group, '2022-01-20').map(({ id }) => id)).toEqual(['А', 'В', 'Г'])
})
