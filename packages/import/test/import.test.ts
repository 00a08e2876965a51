import { type Connection, connect } from '@kadry/mongo/connect'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { bytesSource, importing, type World, windows1251, worldOf } from './world.ts'

const HEADER = 'code,name,size,since\n'

describe('importing a file', () => {
  let connection: Connection
  let world: World
  beforeAll(async () => {
    connection = await connect(inject('mongoUrl'), freshName('import'))
    world = worldOf(connection)
    await world.sectors.syncIndexes()
  })
  afterAll(async () => {
    await connection.dropDatabase()
    await connection.close()
  })
  beforeEach(() => connection.collection('sectors').deleteMany({}))

  const names = async () => (await world.sectors.select({})).map(({ code, name }) => `${code} ${name}`).sort()
  const facts = async () =>
    (await connection.collection('sectors').find({}).toArray()).flatMap(({ outbox = [] }) => outbox).length

  it('takes every row, emits a fact for each, and the same file again changes and emits nothing', async () => {
    const file = `${HEADER}a,Отрасль А,5,2024-01-01\nb,Отрасль Б,,01.02.2024\n`
    expect((await importing(world, file)).result).toMatchObject({ rows: 2, created: 2, refused: 0, kind: 'sectors' })
    expect(await names()).toEqual(['a Отрасль А', 'b Отрасль Б'])
    const before = await connection.collection('sectors').find({}).toArray()
    expect((await importing(world, file)).result).toMatchObject({ rows: 2, created: 0, changed: 0, unchanged: 2 })
    expect(await connection.collection('sectors').find({}).toArray()).toEqual(before)
    expect((await importing(world, file.replace('Отрасль Б', 'Другая'))).result).toMatchObject({
      changed: 1,
      unchanged: 1,
    })
    expect(await facts()).toBe(3)
  })

  it.each([
    ['UTF-8', ',', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', ';', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['Windows-1251', '\t', windows1251],
    ['Windows-1251', ';', windows1251],
  ])('reads %s with %j between the cells, whatever the line ends', async (_, separator, encode) => {
    const lines = ['Код,Наименование,размер', 'a,"Ёлка, «Ель», ""№ 1""",3', '', 'b,Щука,']
    for (const end of ['\n', '\r\n', '\r']) {
      await connection.collection('sectors').deleteMany({})
      const text = lines.join(end).replaceAll(',', separator).replace(`Ёлка${separator}`, 'Ёлка,')
      const { result, refused } = await importing(world, bytesSource(encode(text)))
      expect(refused).toEqual([])
      expect(result).toMatchObject({ rows: 2, created: 2, separator })
      expect((await names())[1]).toBe('b Щука')
      expect((await names())[0]).toMatch(/^a Ёлка. «Ель»[,;]? "№ 1"$/)
    }
  })

  it('reports a wrong row by line, column, value and rule, in both languages, and takes the others', async () => {
    const file = `${HEADER}a,"Длинное\nимя",5,2024-02-31\nb,нельзя,,\nc,,0,\nd,Хорошая,7,2024-02-29\ne,Короткая\nd,Ещё раз,,\n`
    const { result, refused } = await importing(world, file)
    expect(result).toMatchObject({ rows: 6, created: 1, refused: 5 })
    expect(refused.map(({ line, column, value, code, rule }) => [line, column, value, code, rule])).toEqual([
      [2, 'since', '2024-02-31', 'DAY', undefined],
      [4, 'name', 'нельзя', 'FORBIDDEN', 'R2'],
      [5, 'name', '', 'EMPTY', undefined],
      [5, 'size', '0', 'NUMBER', undefined],
      [7, undefined, undefined, 'CELLS', undefined],
      [8, 'code', 'd', 'REPEATED_ROW', undefined],
    ])
    for (const { message } of refused)
      expect([/[а-я]/.test(message.ru), /[a-z]/i.test(message.en)]).toEqual([true, true])
    expect(refused.at(-1)?.message.en).toContain('Line 6')
  })

  it.each([
    ['a control character', 'те\u0007ст', '\\u0007'],
    ['a right-to-left override', 'те\u202Eст', '\\u202e'],
    ['a zero-width space', 'те\u200Bст', '\\u200b'],
  ])('reports %s and shows it', async (_, name, shown) => {
    const { refused } = await importing(world, `${HEADER}a,${name},,\n`)
    expect(refused).toMatchObject([{ line: 2, column: 'name', code: 'UNPRINTABLE' }])
    expect(refused[0]?.value).toContain(shown)
    expect(await names()).toEqual([])
  })

  it('takes a letter with a combining mark as the one letter it is', async () => {
    await importing(world, `${HEADER}a,Электросталь\u0438\u0306,,\n`)
    expect(await names()).toEqual(['a Электростальй'])
  })

  it.each<[string, string | Uint8Array, string, number | undefined]>([
    ['an empty file', '', 'EMPTY_FILE', undefined],
    ['a mark and nothing else', '\uFEFF', 'EMPTY_FILE', undefined],
    ['a file of empty lines', '\n\n\n', 'EMPTY_FILE', undefined],
    ['a binary file', Uint8Array.from({ length: 4_000 }, (_, n) => (n * 31) % 256), 'NOT_TEXT', undefined],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2), 'SPREADSHEET', undefined],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'UTF_16', undefined],
    [
      'a picture without zero bytes',
      Uint8Array.from({ length: 3_000 }, (_, n) => 0x80 + (n % 64)),
      'BROKEN_ENCODING',
      1,
    ],
    [
      'UTF-8 with a broken letter',
      Buffer.concat([Buffer.from(`${HEADER}a,Отрасль,,\nb,Отра`), Uint8Array.of(0xd1), Buffer.from('ль,,\n')]),
      'BROKEN_ENCODING',
      3,
    ],
    ['10,000 columns', `${Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(',')}\n`, 'TOO_MANY_COLUMNS', 1],
    ['a header without a required column', 'code,size\na,1\n', 'UNKNOWN_KIND', 1],
    ['a header with a column nobody knows', 'code,name,colour\na,b,c\n', 'UNKNOWN_KIND', 1],
    ['a header that says one thing twice', 'code,name,Наименование\na,b,c\n', 'REPEATED_COLUMNS', 1],
    ['a broken quote', `${HEADER}a,Хорошая,,\nb,"Пло"хая,,\n`, 'BROKEN_QUOTE', 3],
    ['a quote in the middle', `${HEADER}a,Хорошая,,\nb,Пло"хая,,\n`, 'BROKEN_QUOTE', 3],
    ['a quote left open', `${HEADER}a,Хорошая,,\nb,"Плохая,,\n`, 'BROKEN_QUOTE', 3],
    ['a record without an end', `${HEADER}a,"${'x'.repeat(1_100_000)}\n`, 'RECORD_TOO_LONG', 2],
  ])('refuses %s whole and writes nothing', async (_, content, code, line) => {
    const source = bytesSource(typeof content === 'string' ? Buffer.from(content) : content, 64 * 1024)
    const { result } = await importing(world, source)
    expect(result).toMatchObject({ __typename: 'FileRefused', code, ...(line ? { line } : {}) })
    const { message } = result as { message: { ru: string; en: string } }
    expect([/[а-я]/.test(message.ru), /[a-z]/i.test(message.en)]).toEqual([true, true])
    expect(await names()).toEqual([])
  })

  it('finds a broken quote in line 50,000 before it has written anything', async () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => (n === 49_998 ? `c${n},"Сло"мано,,` : `c${n},Имя,,`))
    const { result } = await importing(world, HEADER + rows.join('\n'))
    expect(result).toMatchObject({ code: 'BROKEN_QUOTE', line: 50_000 })
    expect(await names()).toEqual([])
  })

  it('reports a row of 10,000 cells as a row', async () => {
    const { result, refused } = await importing(world, `${HEADER}a,А,,\nb${',x'.repeat(9_999)}\nc,В,,\n`)
    expect(result).toMatchObject({ created: 2, refused: 1 })
    expect(refused).toMatchObject([{ line: 3, code: 'CELLS' }])
  })

  it('says in a dry run what it would do, and does nothing', async () => {
    await importing(world, `${HEADER}a,А,,\n`)
    const { result } = await importing(world, `${HEADER}a,Б,,\nb,В,,\nc,нельзя,,\n`, { dryRun: true })
    expect(result).toMatchObject({ created: 1, changed: 1, refused: 1, dryRun: true })
    expect(await names()).toEqual(['a А'])
  })

  it('refuses more rows than a request may bring, before the first write', async () => {
    const { result } = await importing(world, `${HEADER}a,А,,\nb,Б,,\nc,В,,\n`, { mostRows: 2 })
    expect(result).toMatchObject({ code: 'TOO_MANY_ROWS', line: 4 })
    expect(await names()).toEqual([])
  })
})
