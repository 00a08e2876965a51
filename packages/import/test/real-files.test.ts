import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, connect } from '@kadry/mongo/connect'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { ONE_BYTE } from '../src/encoding.ts'
import { writeReport } from '../src/report.ts'
import { bytesSource, encoded, importing, type World, worldOf } from './world.ts'

/**
 * The registry meets real files (kind 12): encodings, quotes, headings, and reasons that are true.
 */
describe('kind 12: a file as the trade writes it', () => {
  let connection: Connection
  let world: World
  beforeAll(async () => {
    connection = await connect(inject('mongoUrl'), freshName('real-files'))
    world = worldOf(connection)
    await world.sectors.syncIndexes()
  })
  afterAll(async () => {
    await connection.dropDatabase()
    await connection.close()
  })
  beforeEach(() => connection.collection('sectors').deleteMany({}))
  const names = async () => (await world.sectors.select({})).map(({ name }) => name).sort()

  const TEXTS: Record<string, string> = {
    'names of a register':
      'code;name\na;Государственное бюджетное профессиональное образовательное учреждение «Колледж „Подмосковье“»\nb;Щёлковский колледж № 1\n',
    'names in capitals':
      'КОД;НАИМЕНОВАНИЕ\na;ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ "РОМАШКА"\nb;АО ЭЛЕКТРОСТАЛЬСКИЙ ЗАВОД\n',
    'two short names': 'code;name\na;Завод имени Лихачёва\nb;Ёлка и Щука\n',
    'small letters': 'code,name\na,отрасль сельского хозяйства\nb,объявления и съёмка\n',
  }
  it.each(ONE_BYTE.flatMap((encoding) => Object.keys(TEXTS).map((what) => [what, encoding] as const)))(
    '%s in %s are read as what they say',
    async (what, encoding) => {
      const text = encoding === 'windows-1251' ? TEXTS[what]! : plain(TEXTS[what]!)
      const { result, refused } = await importing(world, bytesSource(encoded(quotedCells(text), encoding)))
      expect(refused).toEqual([])
      expect(result).toMatchObject({ created: 2 })
      expect(await names()).toEqual(namesOf(text))
    },
  )

  it('is refused, not guessed, where two encodings make different Russian of it', async () => {
    // «Ёлка» of a Mac is «Элка» of Windows, and nothing else in the file distinguishes them.
    const { result } = await importing(world, bytesSource(encoded('code;name\na;Ёлка\n', 'x-mac-cyrillic')))
    expect(result).toMatchObject({ __typename: 'FileRefused', code: 'UNKNOWN_ENCODING', line: 2 })
    expect(await names()).toEqual([])
  })

  it.each(['windows-1251', 'windows-1252'])('that was read as %s and saved as UTF-8 again is refused', async (as) => {
    const misread = new TextDecoder(as).decode(Buffer.from('Колледж «Подмосковье»'))
    const { result } = await importing(world, `code;name\na;${misread}\nb;${misread} № 2\n`)
    expect(result).toMatchObject({ __typename: 'FileRefused', code: 'BROKEN_ENCODING', line: 2 })
    expect((result as { message: { ru: string } }).message.ru).toContain('дважды')
    expect((await importing(world, 'code;name\na;Рёв\nb;Рё\n')).result).toMatchObject({ created: 2 })
    await connection.collection('sectors').deleteMany({})
  })

  it('in an encoding of another language is refused', async () => {
    const { result } = await importing(
      world,
      bytesSource(Buffer.from('code;name\na;Größe der Fähigkeit\nb;Übung für Müller\n', 'latin1')),
    )
    expect(result).toMatchObject({ __typename: 'FileRefused', code: 'BROKEN_ENCODING' })
  })

  it.each([
    [';', '"Код";"Наименование"\n"a";"Завод"\n'],
    [',', '"Код","Наименование"\n"a","Завод"\n'],
    ['\t', '"Код"\t"Наименование"\n"a"\t"Завод"\n'],
    [';', 'Код;"Наименование"\na;Завод\n'],
    [';', '"Код";Наименование;"Размер"\na;"Завод";1\n'],
    [';', ';;\n\n"Код";"Наименование"\n"a";"Завод"\n'],
    [';', '"Код\n";"Наиме-\nнование"\na;Завод\n'],
    [';', '\u00A0Код\u00A0;Наиме\u00ADнование\na;Завод\n'],
  ])('may have quoted headings: %j, %j', async (separator, text) => {
    const { result } = await importing(world, text)
    expect(result).toMatchObject({ created: 1, refused: 0, separator })
    expect(await names()).toEqual(['Завод'])
  })

  it.each([
    ['Код\tНаименование\na\tООО "Ромашка"\n', 'ООО "Ромашка"'],
    ['Код\tНаименование\na\t"Ромашка" ООО\n', '"Ромашка" ООО'],
    ['Код\tНаименование\na\t"Ромашка\n', '"Ромашка'],
    ['Код\tНаименование\na\tООО "Ромашка" "Луч\n', 'ООО "Ромашка" "Луч'],
    ['Код\tНаименование\na\t"ООО ""Ромашка"""\n', 'ООО "Ромашка"'],
  ])('of 1C may have quotes inside: %j', async (text, name) => {
    const { result } = await importing(world, text)
    expect(result).toMatchObject({ created: 1, refused: 0, separator: '\t' })
    expect(await names()).toEqual([name])
  })

  it.each<[string, string, string, RegExp]>([
    ['an empty heading at the end', 'Код;Наименование;\na;Завод;\n', 'UNKNOWN_COLUMNS', /3.*пустой заголовок/],
    ['an empty heading in between', 'Код;;Наименование\na;;Завод\n', 'UNKNOWN_COLUMNS', /2.*пустой заголовок/],
    ['a heading nobody knows', 'Код;Наименование;Цвет\na;Завод;x\n', 'UNKNOWN_KIND', /Цвет/],
    ['a heading that is missing', 'Код;Размер\na;1\n', 'UNKNOWN_KIND', /name/],
    ['headings nobody knows, quoted', '"Цвет";"Вкус"\n"a";"b"\n', 'UNKNOWN_KIND', /назовите вид/],
    ['no heading that is known, one cell empty', 'A;;РАСТЕНИЕВОДСТВО\nA;01;Охота\n', 'UNKNOWN_KIND', /назовите вид/],
    ['no header at all', '0103007865\n0104011060\n', 'NO_HEADER', /данные \(0103007865\)/],
    ['no header, a quoted code', '"A";"01";"Растениеводство"\n', 'NO_HEADER', /A, 01, Растениеводство/],
    ['no header, codes with spaces', '46 748 000    ;3;Город;\n', 'NO_HEADER', /строку заголовков/],
    ['a heading of digits without end but for a letter', `${'1'.repeat(300_000)}x\na\n`, 'UNKNOWN_KIND', /не понять/],
    ['a heading whose quote stays open', '"Код;Наименование\na;Завод\n', 'BROKEN_QUOTE', /кавычки/],
  ])('is refused for the true reason: %s', async (_, text, code, reason) => {
    const { result } = await importing(world, text)
    expect(result).toMatchObject({ __typename: 'FileRefused', code })
    expect((result as { message: { ru: string } }).message.ru).toMatch(reason)
    expect(await names()).toEqual([])
  })

  it('may have quotes as a database writes them', async () => {
    const { result } = await importing(world, 'code,name\na,"Университет \\""СТАНКИН\\"""\n')
    expect(result).toMatchObject({ created: 1 })
    expect(await names()).toEqual(['Университет "СТАНКИН"'])
  })

  it('says the same name with other invisible characters and changes nothing', async () => {
    await importing(world, 'code;name\na;Колледж энергетики\n')
    const again = 'code;name\na;"\u2009Кол\u00ADледж\u00A0энергетики\u202F"\n'
    expect((await importing(world, again)).result).toMatchObject({ unchanged: 1 })
    expect((await importing(world, 'code;name\na;"Колледж\nэнергетики"\n')).result).toMatchObject({ unchanged: 1 })
  })

  it('has its refusals in a file that a Russian Excel opens: semicolons, a mark, Windows line ends', async () => {
    const path = join(tmpdir(), `${freshName('refused')}.csv`)
    const { refused } = await importing(world, 'code;name\na;нельзя\n')
    await writeReport(
      path,
      (async function* () {
        yield* refused
      })(),
    )
    const [header, row, end] = (await readFile(path, 'utf8')).split('\r\n')
    await rm(path)
    expect(header).toBe('\uFEFFline;column;value;code;rule;message_ru;message_en')
    expect(row).toBe('"2";"name";"нельзя";"FORBIDDEN";"R2";"Нельзя.";"Forbidden."')
    expect(end).toBe('')
  })
})

/** Without the signs that only Windows-1251 has at hand. */
function plain(text: string): string {
  return text.replace(/[«„“»]/g, "'").replace('№', 'N')
}

function quotedCells(text: string): string {
  return text.replace(/;([^;\n]*"[^;\n]*)\n/g, (_, cell: string) => `;"${cell.replaceAll('"', '""')}"\n`)
}

function namesOf(text: string): string[] {
  const [, ...rows] = text.trimEnd().split('\n')
  return rows.map((row) => row.slice(2)).sort()
}
