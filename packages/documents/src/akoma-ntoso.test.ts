import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { writeAkomaNtoso } from './akoma-ntoso.ts'
import { type DocumentModel, textsOf } from './model.ts'

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`../test/${fileName}`, import.meta.url), 'utf8'),
})
const act = { text: 'Распоряжение от 22.10.2019 № 878-РП', href: '/akn/ru/act/directive/2019-10-22/878-%D0%A0%D0%9F' }
const model: DocumentModel = {
  asOf: '2022-08-22T10:00:00.000Z',
  head: {
    organization: 'Межведомственная рабочая группа',
    kind: 'Резолюция',
    approval: ['приказом директора', 'от 01.02.2022 № 5/ё'],
    date: '2019-11-22',
    number: '878-РП',
    place: 'г. Красногорск',
    title: 'О мерах «по подготовке» & <кадров> ]]> "—"',
  },
  body: [
    { kind: 'paragraph', text: `Первая строка\nвторая: ${act.text}; и ещё раз ${act.text}.` },
    { kind: 'heading', text: 'Общие положения' },
    {
      kind: 'points',
      points: [
        { number: '1', text: 'Поддержать', notes: ['Срок: до 01.09.2022.', `Акты: ${act.text}.`] },
        { number: '3.1', text: 'Создать группу\nи включить' },
      ],
    },
    { kind: 'heading', text: 'Ещё раз с начала' },
    { kind: 'points', points: [{ number: '1', text: 'Тот же номер' }] },
    {
      kind: 'table',
      title: 'Состав',
      columns: [{ title: '№' }, { title: 'Тело' }],
      rows: [
        ['1', ''],
        ['2', 'А\nБ'],
      ],
    },
    { kind: 'cards', cards: [{ title: 'Имя', lines: ['строка'], code: 'A1' }] },
  ],
  signatures: [{ party: 'Председатель' }, { party: 'Министерство', name: 'И. И. Иванов', signedOn: '2022-08-22' }],
  references: [act],
}

const xmlOf = (of: DocumentModel) => new TextDecoder().decode(writeAkomaNtoso(of))
/** What the schema of the standard says of a file: nothing where it is valid. */
async function problemsOf(contents: string): Promise<string[]> {
  const xml = { fileName: 'document.xml', contents }
  const { errors } = await validateXML({ xml, schema: schema('akomantoso30.xsd'), preload: schema('xml.xsd') })
  return errors.map(({ message }) => message)
}
const squeezed = (text: string) => text.replace(/\s+/g, '')
const textOf = (xml: string) =>
  xml
    .replace(/<meta>.*<\/meta>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name as 'lt']!)

it('is valid against the schema of Akoma Ntoso 3.0, which refuses what is not', async () => {
  const xml = xmlOf(model)
  expect(await problemsOf(xml)).toEqual([])
  expect(await problemsOf(xml.replaceAll('mainBody', 'body'))).not.toEqual([])
  expect(await problemsOf(xml.replace('eId="para_3.1"', 'eId="para_1"'))).not.toEqual([])
  const bare = { asOf: model.asOf, head: { kind: 'Резолюция', title: 'О мерах' }, body: [], signatures: [] }
  expect(await problemsOf(xmlOf(bare))).toEqual([])
})

it('says what the model says, in its order', () => {
  expect(squeezed(textOf(xmlOf(model)))).toBe(squeezed(textsOf(model).join('')))
})

it('names the work by kind, day and number, points by their numbers, and acts by references', () => {
  const xml = xmlOf(model)
  expect(xml).toContain(
    `<FRBRuri value="/akn/ru/doc/${encodeURIComponent('резолюция')}/2019-11-22/${encodeURIComponent('878-РП')}"/>`,
  )
  expect(xml).toContain('<paragraph eId="para_3.1"><num>3.1.</num>')
  expect(xml.match(new RegExp(`<ref eId="ref(-\\d)?" href="${act.href}">${act.text}</ref>`, 'g'))).toHaveLength(3)
})

it('names the act that stands there where the name of another is its beginning', () => {
  const short = { text: 'Распоряжение от 22.10.2019 № 87', href: '/akn/ru/act/directive/2019-10-22/87' }
  const body = [{ kind: 'paragraph' as const, text: `${act.text}; ${short.text}.` }]
  const xml = xmlOf({ ...model, body, references: [short, act] })
  expect(xml).toContain(
    `href="${act.href}">${act.text}</ref>; <ref eId="ref-2" href="${short.href}">${short.text}</ref>.`,
  )
})

it('has another character for what XML has none for', async () => {
  const xml = xmlOf({ ...model, head: { ...model.head, title: 'Итог\u0001 合 🙂 \uFFFE' } })
  expect(xml).toContain('Итог\uFFFD 合 🙂 \uFFFD')
  expect(await problemsOf(xml)).toEqual([])
})
