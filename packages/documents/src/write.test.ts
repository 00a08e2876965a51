import { tidyLines } from '@kadry/domain/input'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import mammoth from 'mammoth'
import MarkdownIt from 'markdown-it'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DocumentFormat } from './format.ts'
import { type DocumentModel, type Table, textsOf } from './model.ts'
import { write } from './write.ts'

const table: Table = {
  kind: 'table',
  title: 'Состав',
  columns: [{ title: '№', width: 0.3 }, { title: 'Организация', width: 3 }, { title: 'Сумма' }],
  rows: [
    ['1', 'Щёлковский колледж', '25 000 ₽'],
    ['2', '+7 (495) 000-00-00', '@сайт'],
    ['3', '', '-5'],
  ],
}
const model: DocumentModel = {
  asOf: '2022-08-22T10:00:00.000Z',
  head: {
    organization: 'Межведомственная рабочая группа',
    kind: 'Резолюция',
    approval: ['приказом директора', 'от 01.02.2022 № 5/ё'],
    date: '2019-11-22',
    number: '878-РП',
    place: 'г. Красногорск',
    title: '=О мерах «по подготовке кадров» (§ 5 [закона] № 238-ФЗ) — *ёж* | `да` & <нет>',
  },
  body: [
    { kind: 'heading', text: '# Общие положения' },
    { kind: 'paragraph', text: 'Первая строка\nвторая строка' },
    {
      kind: 'points',
      points: [
        { number: '1', text: 'Поддержать предложение', notes: ['Срок: 01.09.2022', 'Исполнитель: ТПП МО'] },
        { number: '3.1', text: `Создать рабочую группу. ${'В целях консолидации усилий по координации. '.repeat(9)}` },
      ],
    },
    table,
  ],
  signatures: [
    { party: 'Председатель рабочей группы' },
    { party: 'Министерство образования', name: 'И. И. Иванов', signedOn: '2022-08-22' },
  ],
}

const squeezed = (text: string) => text.replace(/\s+/g, '')
const markdown = new MarkdownIt('commonmark', { html: true }).enable('table')
const textOfMarkup = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name as 'lt']!)
const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const rowsNumbered = (count: number): Table => ({
  ...table,
  rows: Array.from({ length: count }, (_, index) => [String(index + 1), `Организация ${index + 1}`, '']),
})

async function bytesOf(format: DocumentFormat, of: DocumentModel = model): Promise<Uint8Array> {
  const written = await write(of, format)
  if (!(written instanceof Uint8Array)) throw new Error(written.message.en)
  return written
}

/** The text of each page. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }),
  )
}

describe('a document', () => {
  afterEach(() => void vi.useRealTimers())

  it('says in DOCX what the model says, in its order', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await bytesOf('DOCX')) })
    expect(squeezed(value)).toBe(squeezed(textsOf(model).join('')))
  })

  it('says in PDF what the model says, in its order, and numbers its pages', async () => {
    const pages = await pagesOf(await bytesOf('PDF'))
    const ends = pages.map((page, index) => page.endsWith(`стр. ${index + 1} из ${pages.length}`))
    expect(ends).not.toContain(false)
    const text = pages.map((page) => page.replace(/стр\. \d+ из \d+$/, '')).join('')
    expect(squeezed(text)).toBe(squeezed(textsOf(model).join('')))
  })

  it('says in Markdown what the model says: nothing that people wrote is a mark', async () => {
    const text = textOfMarkup(markdown.render(read(await bytesOf('MARKDOWN'))))
    expect(squeezed(text).replaceAll('·', '')).toBe(squeezed(textsOf(model).join('')))
  })

  it('says in Markdown and XML what the model says, whatever marks people wrote and wherever', async () => {
    const marks = [
      '1) ',
      '1. ',
      '- ',
      '> ',
      '```',
      '===',
      '&amp;',
      '&#x41;',
      '<b>',
      '<!--',
      ']]>',
      '[а](б)',
      '|',
      '\\',
      '\n',
    ]
    const characters = fc.constantFrom(...'аЁ1=+-@#*_~`!()\'"&<>{}$:;/', ...marks)
    const text = fc.array(characters, { minLength: 1, maxLength: 20 }).map((all) => tidyLines(`${all.join('')}.`))
    const strange = fc.record({ title: text, first: text, second: text }).map(({ title, first, second }) => ({
      ...model,
      head: { kind: 'Резолюция', title: title.replaceAll('\n', ' ') },
      body: [
        { kind: 'paragraph' as const, text: first },
        { kind: 'points' as const, points: [{ number: '1', text: second, notes: [first] }] },
        { ...table, rows: [[first, second, title]] },
      ],
      signatures: [],
    }))
    await fc.assert(
      fc.asyncProperty(strange, async (one) => {
        const wanted = squeezed(textsOf(one).join(''))
        expect(squeezed(textOfMarkup(markdown.render(read(await bytesOf('MARKDOWN', one)))))).toBe(wanted)
        const xml = read(await bytesOf('AKOMA_NTOSO', one))
        expect(squeezed(textOfMarkup(xml.slice(xml.indexOf('<preface>'))))).toBe(wanted)
      }),
      { numRuns: 60 },
    )
  })

  it('is a CSV that Excel opens as text: byte order mark, semicolons, CRLF, and no formula', async () => {
    const text = read(await bytesOf('CSV'))
    expect(text.startsWith('\uFEFF"УТВЕРЖДЕНО"\r\n')).toBe(true)
    const rows: string[][] = parse(text, { bom: true, delimiter: ';', relax_column_count: true })
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const cells = rows.flat().map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))
    expect(squeezed(cells.join(''))).toBe(
      squeezed(
        textsOf(model)
          .join('')
          .replace(/(?<=1|3\.1)\. (?=Под|Соз)/g, ''),
      ),
    )
  })

  it.each(['=', '+', '-', '@', '\t', '\r'])('takes a cell that begins with %j for no formula in CSV', async (sign) => {
    const rows = [['1', `${sign}1+1`, '']]
    const text = read(await bytesOf('CSV', { ...model, body: [{ ...table, rows }] }))
    expect(text).toContain(`"'${sign}1+1"`)
  })

  it('is the same PDF, byte for byte, whenever the same state is printed', async () => {
    const first = await bytesOf('PDF')
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] })
    const second = await bytesOf('PDF', structuredClone(model))
    expect(Buffer.compare(first, second)).toBe(0)
    const later = await bytesOf('PDF', { ...model, asOf: '2022-08-23T10:00:00.000Z' })
    expect(Buffer.compare(first, later)).not.toBe(0)
  })

  it('repeats the head of a table on each page that the table goes on to', async () => {
    const pages = await pagesOf(await bytesOf('PDF', { ...model, body: [rowsNumbered(150)] }))
    expect(pages.length).toBeGreaterThan(3)
    const withHead = pages.filter((page) => /Состав\s+№\s+Организация\s+Сумма/.test(page))
    expect(withHead.length).toBe(pages.filter((page) => /Организация \d/.test(page)).length)
    expect(pages.join(' ').match(/Организация \d+/g)?.length).toBe(150)
    const docx = await mammoth.convertToHtml({ buffer: Buffer.from(await bytesOf('DOCX')) })
    expect(docx.value).toMatch(/<thead>.*Организация.*<\/thead>/)
  })

  it('begins a row on one page and ends it on the next where it is longer than both', async () => {
    const long = 'Разработать порядок взаимодействия. '.repeat(250).trim()
    const rows = [
      ['1', long, ''],
      ['2', long, ''],
    ]
    const pages = await pagesOf(await bytesOf('PDF', { ...model, body: [{ ...table, rows }] }))
    expect(pages.join(' ').match(/Разработать/g)?.length).toBe(500)
  })
})

describe('a document that a format does not take', () => {
  it.each(['PDF', 'DOCX', 'MARKDOWN'] as const)(
    'is refused in %s by the name of its table, with CSV instead',
    async (format) => {
      const large = { ...model, body: [rowsNumbered(100_000)] }
      expect(await write(large, format)).toMatchObject({
        code: 'DOCUMENT_TOO_LARGE',
        message: {
          ru: expect.stringMatching(/«Состав».*100.000.*5.000.*CSV/),
          en: expect.stringMatching(/«Состав».*CSV/),
        },
        instead: 'CSV',
      })
    },
  )

  it('is whole in CSV', async () => {
    const text = read(await bytesOf('CSV', { ...model, body: [rowsNumbered(100_000)] }))
    expect(text).toContain('"100000";"Организация 100000"')
  })

  it('is refused in PDF where the typeface lacks a character, by that character, with DOCX instead', async () => {
    const strange = { ...model, body: [{ kind: 'paragraph' as const, text: 'Итог 合 🙂' }] }
    expect(await write(strange, 'PDF')).toMatchObject({
      code: 'CHARACTER_WITHOUT_GLYPH',
      message: { ru: expect.stringContaining('合 (U+5408), 🙂 (U+1F642)') },
      instead: 'DOCX',
    })
    expect(await bytesOf('DOCX', strange)).toBeInstanceOf(Uint8Array)
  })
})
