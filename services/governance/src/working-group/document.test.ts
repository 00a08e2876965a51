import { textsOf } from '@kadry/documents/model'
import { expect, it } from 'vitest'
import { compositionDocument, namedSeats } from './document.ts'
import type { SeatRecord } from './seat.ts'
import { DEFAULT_VOTING_RULES } from './voting-rules.ts'
import type { WorkingGroup } from './working-group.ts'

const LABELS: Readonly<Record<string, string>> = { COLLEGE: 'Колледж', EMPLOYER: 'Работодатель' }
const words = { organization: (id: string) => `Организация ${id}`, label: (_: string, value: string) => LABELS[value]! }
const seat = (id: string, more: Partial<SeatRecord>): SeatRecord => ({
  id,
  organizationId: id,
  requirementIndex: 0,
  voting: true,
  from: '2022-01-10',
  ...more,
})
const group: WorkingGroup & { updatedAt: string } = {
  name: 'Рабочая группа по модели',
  mandate: 'Проработка модели',
  status: 'FORMING',
  requirements: [
    { kind: 'COLLEGE', isSectoral: true, minSeats: 1 },
    { kind: 'EMPLOYER', organizationId: 'Завод', isSectoral: false, minSeats: 1 },
  ],
  seats: [
    seat('А', { category: 'COLLEGE', delegate: { fullName: 'Иванова Мария Петровна', position: 'Директор' } }),
    seat('Б', { voting: false }),
    seat('В', { to: '2022-02-01', delegate: { fullName: 'Петров Пётр', position: 'Мастер' } }),
    seat('Г', { delegate: { position: 'Юрист' } }),
  ],
  votingRules: DEFAULT_VOTING_RULES,
  updatedAt: '2022-06-15T09:00:00.000Z',
}
const tables = (withNames: boolean) =>
  compositionDocument(group, words, '2022-06-15', withNames).body.filter(({ kind }) => kind === 'table')

it('prints who holds a seat on the day by body and post, and what is lacking', () => {
  expect(tables(false)).toMatchObject([
    {
      rows: [
        ['1', 'Организация А', 'Колледж', 'Директор', 'решающий', '10.01.2022'],
        ['2', 'Организация Б', '', 'не назначен', 'совещательный', '10.01.2022'],
        ['3', 'Организация Г', '', 'Юрист', 'решающий', '10.01.2022'],
      ],
    },
    {
      rows: [
        ['Колледж (отраслевая)', '1', '3', '0'],
        ['Работодатель: Организация Завод', '1', '0', '1'],
      ],
    },
  ])
})

it('prints a name only where names are asked for, and only those that are kept', () => {
  expect(textsOf(compositionDocument(group, words, '2022-06-15', false)).join()).not.toContain('Иванова')
  expect(tables(true)[0]).toMatchObject({
    rows: [
      expect.arrayContaining(['Иванова Мария Петровна\nДиректор']),
      expect.anything(),
      expect.arrayContaining(['Юрист']),
    ],
  })
  expect(namedSeats(group, '2022-06-15').map(({ id }) => id)).toEqual(['А'])
  expect(namedSeats(group, '2022-01-20').map(({ id }) => id)).toEqual(['А', 'В'])
})
