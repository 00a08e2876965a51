import { textsOf } from '@kadry/documents/model'
import { expect, it } from 'vitest'
import type { Agreement } from './agreement.ts'
import { agreementDocument, lastSignature } from './document.ts'

const words = { organization: (id: string) => `Организация ${id}`, label: () => 'Кластерное' }
const agreement: Agreement & { updatedAt: string } = {
  kind: 'CLUSTER',
  title: 'О кластере «Радиоэлектроника»',
  parties: [{ organizationId: 'А', signedOn: '2022-08-25' }, { organizationId: 'Б' }],
  validFrom: '2022-09-01',
  originIds: [],
  updatedAt: '2022-08-25T09:00:00.000Z',
}

it('prints the parties, the term and what it rests on, and who has signed', () => {
  expect(textsOf(agreementDocument(agreement, words, ['Пункт 6']))).toEqual([
    'СОГЛАШЕНИЕ',
    'О кластере «Радиоэлектроника»',
    'Вид соглашения: Кластерное.',
    ...['Стороны', '№', 'Сторона', '1', 'Организация А', '2', 'Организация Б'],
    'Срок действия: с 01.09.2022, бессрочно.',
    'Основания',
    '1. Пункт 6',
    ...['Организация А', 'подписано 25.08.2022', 'Организация Б'],
  ])
})

it('has the day of the last signature once all have signed, and none before', () => {
  expect(lastSignature(agreement)).toBeUndefined()
  const parties = [...agreement.parties.slice(0, 1), { organizationId: 'Б', signedOn: '2022-08-22' }]
  const signed = { ...agreement, parties, validTo: '2027-08-31' }
  expect(lastSignature(signed)).toBe('2022-08-25')
  const texts = textsOf(agreementDocument(signed, words, []))
  expect(texts).toContain('25.08.2022')
  const registered = { ...signed, number: '12-С', date: '2022-08-26' }
  expect(textsOf(agreementDocument(registered, words, []))).toContain('26.08.2022 № 12-С')
  expect(texts).toContain('Срок действия: с 01.09.2022 по 31.08.2027.')
  expect(texts).not.toContain('Основания')
})
