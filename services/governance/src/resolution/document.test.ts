import { textsOf } from '@kadry/documents/model'
import { expect, it } from 'vitest'
import type { NormativeAct } from '../normative-act/normative-act.ts'
import { executionSummary, nameOf, resolutionDocument } from './document.ts'
import type { ResolutionItem } from './item.ts'
import type { Resolution } from './resolution.ts'

const LABELS: Readonly<Record<string, string>> = {
  RESPONSIBLE: 'Ответственный исполнитель',
  CO_EXECUTOR: 'Соисполнитель',
  MONTHLY: 'Ежемесячно',
  ADOPTED: 'Принят',
  ASSIGNED: 'Поручен',
  DIRECTIVE: 'Распоряжение',
  FEDERAL_LAW: 'Федеральный закон',
}
const words = { organization: (id: string) => `Организация ${id}`, label: (_: string, value: string) => LABELS[value]! }
const item = (number: string, more: Partial<ResolutionItem>): ResolutionItem => ({
  id: number,
  number,
  text: `Пункт ${number}`,
  kind: 'EXECUTE_ACT',
  openEnded: false,
  assignments: [],
  ...more,
})
const resolution: Resolution & { updatedAt: string } = {
  number: '7',
  date: '2019-11-22',
  title: 'Резолюция Межведомственной рабочей группы',
  status: 'ADOPTED',
  updatedAt: '2022-06-15T09:00:00.000Z',
  items: [
    item('1', { kind: 'POSITION' }),
    item('2', {
      dueOn: '2022-06-01',
      assignments: [
        { id: 'a', organizationId: 'А', role: 'RESPONSIBLE', dueOn: '2022-06-01', reports: [] },
        { id: 'b', organizationId: 'Б', role: 'CO_EXECUTOR', dueOn: '2022-05-01', reports: [] },
        { id: 'c', organizationId: 'В', role: 'CO_EXECUTOR', reports: [] },
      ],
    }),
    item('7', { kind: 'PUBLISH_REGULARLY', cadence: 'MONTHLY', openEnded: true }),
    item('8', { openEnded: true }),
  ],
}

it('prints a resolution in the order of ГОСТ Р 7.0.97: kind, date and number, place, heading, points, signatures', () => {
  expect(textsOf(resolutionDocument(resolution, words, new Map()))).toEqual([
    'РЕЗОЛЮЦИЯ',
    '22.11.2019 № 7',
    'Московская область',
    'Межведомственной рабочей группы',
    '1. Пункт 1',
    '2. Пункт 2',
    'Ответственный исполнитель: Организация А.',
    'Соисполнитель: Организация Б, до 01.05.2022; Организация В.',
    'Срок: до 01.06.2022.',
    '7. Пункт 7',
    'Срок: ежемесячно.',
    '8. Пункт 8',
    'Срок: без ограничения срока.',
    'Председатель',
    'Секретарь',
  ])
})

it('prints who has signed, what was decided against it later, and of a draft that it is one', () => {
  const printed = (more: Partial<Resolution>) =>
    textsOf(resolutionDocument({ ...resolution, ...more }, words, new Map()))
  expect(printed({ status: 'DRAFT' })[0]).toBe('ПРОЕКТ РЕЗОЛЮЦИИ')
  const ruling = { on: '2022-07-01', document: { title: 'Протокол' } }
  const items = [
    item('1', { cancelled: ruling }),
    item('2', { supersededById: '3' }),
    item('3', { supersededById: 'elsewhere' }),
  ]
  const signatures = [
    { organizationId: 'А', on: '2022-06-02', kind: 'QUALIFIED', position: 'Министр' } as const,
    { organizationId: 'Б', on: '2022-06-03', kind: 'PAPER' } as const,
  ]
  const revoked = { ...ruling, reason: 'Принята новая' }
  expect(printed({ status: 'REVOKED', items, signatures, revoked }).slice(4)).toEqual([
    'Отозвана 01.07.2022: Принята новая',
    ...['1. Пункт 1', 'Отменён 01.07.2022.'],
    ...['2. Пункт 2', 'Заменён пунктом 3.'],
    ...['3. Пункт 3', 'Заменён пунктом другой резолюции.'],
    ...['Министр, Организация А', 'подписано 02.06.2022', 'Организация Б', 'подписано 03.06.2022'],
  ])
})

it('prints the acts that it rests on and those of each point, with their addresses for Akoma Ntoso', () => {
  const act = { type: 'DIRECTIVE', number: '878-РП', date: '2019-10-22', title: 'О соглашении' } as const
  const acts = new Map<string, NormativeAct>([
    ['a', act],
    ['b', { ...act, type: 'FEDERAL_LAW', number: '238-ФЗ', title: 'О независимой оценке' }],
  ])
  const citing = { ...resolution, baseActIds: ['b'], items: [item('1', { kind: 'POSITION', citedActIds: ['a', 'b'] })] }
  const printed = resolutionDocument(citing, words, acts)
  const [directive, law] = [
    'Распоряжение от 22.10.2019 № 878-РП «О соглашении»',
    'Федеральный закон от 22.10.2019 № 238-ФЗ «О независимой оценке»',
  ]
  expect(textsOf(printed).slice(4, 7)).toEqual([
    `В соответствии с актами: ${law}.`,
    '1. Пункт 1',
    `Акты: ${directive}; ${law}.`,
  ])
  expect(printed.references).toEqual([
    { text: directive, href: '/akn/ru/act/directive/2019-10-22/878-%D0%A0%D0%9F' },
    { text: law, href: '/akn/ru/act/federal-law/2019-10-22/238-%D0%A4%D0%97' },
  ])
})

it('prints what became of each point by a day', () => {
  const { head, body } = executionSummary(resolution, words, '2022-06-02')
  expect(head).toMatchObject({
    date: '2022-06-02',
    title: 'Резолюция от 22.11.2019 № 7 Межведомственной рабочей группы',
  })
  expect(body[0]).toMatchObject({
    rows: [
      ['1', 'Пункт 1', '', '', 'Исполнения не требует'],
      ['2', 'Пункт 2', 'Организация А\nОрганизация Б\nОрганизация В', 'до 01.06.2022', 'Поручен, 0 %, просрочен'],
      ['7', 'Пункт 7', '', 'ежемесячно', 'Принят, 0 %'],
      ['8', 'Пункт 8', '', 'без ограничения срока', 'Принят, 0 %'],
    ],
  })
})

it('leaves a title alone that says of itself no kind', () => {
  expect(nameOf({ title: 'О мерах', status: 'ADOPTED', items: [] })).toBe('Резолюция О мерах')
  expect(nameOf({ title: 'Резолюция', status: 'ADOPTED', items: [] })).toBe('Резолюция Резолюция')
})
