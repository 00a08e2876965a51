import { FileError } from './file-refusal.ts'
import type { Source } from './source.ts'

/**
 * The encodings with one byte a character in which Russian files come: Excel, Unix mail, ISO, Excel for Mac,
 * MS-DOS.
 */
export const ONE_BYTE = ['windows-1251', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866'] as const
export type OneByteEncoding = (typeof ONE_BYTE)[number]

/**
 * How often a letter stands in Russian text (Национальный корпус русского языка), a sign in that of offices;
 * per mille.
 */
const PER_MILLE = new Map(
  (
    'о109 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ' +
    'ё1 ъ0.4 «8 »8 №5 —5 –3'
  )
    .split(' ')
    .map((entry) => [entry[0]!, Number(entry.slice(1))] as const),
)
/** Signs that Russian files have beside letters. */
const SIGNS = new Set('„“”‘’…°§•·\u00A0\u00AD')

/**
 * Costs in nats: of another sign, of a character that Russian text does not have, of a letter where none
 * stands: a capital behind a small one, ь, ъ or ы at the beginning, Russian behind Latin (the accented
 * letters of other languages).
 */
const SIGN = 6
const FOREIGN = 15
const MISPLACED = 4
/** Characters beyond ASCII after which nothing new is learned. */
const ENOUGH = 20_000
/**
 * A reading this much better than the next (in nats, e^4 to one) is taken; text costs about 3 nats a letter,
 * noise above 5.
 */
const MARGIN = 4
const WORST_PER_CHARACTER = 5

/**
 * Which encoding of one byte a character makes Russian text of the bytes: the likeliest by the frequency of
 * letters and by where capitals stand. The libraries that were tried, chardet and jschardet, don't know Mac
 * Cyrillic, or fail on names in capitals. Throws a `FileError` where no reading is Russian, and where two are
 * and say different things: a guess would become wrong names.
 */
export async function oneByteEncoding(source: Source, brokenLine: number): Promise<OneByteEncoding> {
  const readings = ONE_BYTE.map((encoding) => reading(encoding))
  for await (const bytes of source.open()) {
    for (const one of readings) one.read(bytes)
    if (readings.every(({ characters }) => characters() >= ENOUGH)) break
  }
  const [best, ...others] = readings.toSorted((a, b) => a.cost() - b.cost())
  if (best!.cost() > WORST_PER_CHARACTER * best!.characters()) throw brokenEncoding(brokenLine)
  const rival = others.find((one) => one.digest() !== best!.digest())
  if (rival && rival.cost() - best!.cost() < MARGIN) throw unknownEncoding(best!.encoding, rival.encoding, brokenLine)
  return readings.find((one) => one.digest() === best!.digest())!.encoding
}

function reading(encoding: OneByteEncoding) {
  const decoder = new TextDecoder(encoding)
  let cost = 0
  let characters = 0
  let before = ''
  let digest = 0
  const add = (character: string) => {
    characters += 1
    digest = (Math.imul(digest, 31) + character.codePointAt(0)!) | 0
    const small = character.toLowerCase()
    const frequency = PER_MILLE.get(small)
    if (frequency === undefined) cost += SIGNS.has(character) ? SIGN : FOREIGN
    else {
      cost -= Math.log(frequency / 1_000)
      if (character !== small && /[а-яё]/.test(before)) cost += MISPLACED
      if (/[ьъы]/i.test(character) && !/[а-яё]/i.test(before)) cost += MISPLACED
      if (/[a-z]/i.test(before) && /[а-яё]/.test(small)) cost += MISPLACED
    }
  }
  return {
    encoding,
    cost: () => cost,
    characters: () => characters,
    /** The same for two encodings that make the same text of these bytes. */
    digest: () => digest,
    read: (bytes: Uint8Array) => {
      for (const character of decoder.decode(bytes, { stream: true })) {
        if (character > '\x7F') add(character)
        before = character
      }
    },
  }
}

/** What a program that expects one byte a character makes of UTF-8 before it writes that as UTF-8 again. */
const MISREAD_AS = ['windows-1251', 'windows-1252'] as const
const BYTES = MISREAD_AS.map((encoding) => {
  const decoder = new TextDecoder(encoding)
  return new Map(Array.from({ length: 128 }, (_, n) => [decoder.decode(Uint8Array.of(n + 128)), n + 128] as const))
})

/** Three letters that were one word: two in a row may be what they seem, as in «Рё». */
const TWICE_AT_LEAST = 6

/**
 * Where in a text there is UTF-8 that was read as one byte a character and written as UTF-8 again
 * («Р—Р°РІРѕРґ» for «Завод»); undefined where most of its characters are what they seem. Russian words are no
 * UTF-8 in an encoding of one byte, but for two letters in a row here and there.
 */
export function twiceEncodedAt(text: string): number | undefined {
  let [twice, once] = [0, 0]
  let first: number | undefined
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7F]{2,}/g)) {
    if (BYTES.some((bytes) => isUtf8Of(run, bytes))) {
      twice += run.length
      first ??= index
    } else once += run.length
  }
  return twice > once && twice >= TWICE_AT_LEAST ? first : undefined
}

function isUtf8Of(run: string, bytes: ReadonlyMap<string, number>): boolean {
  const read = Array.from(run, (character) => bytes.get(character))
  if (read.includes(undefined)) return false
  try {
    return /^[А-яЁё«»„“”№–— ]+$/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read as number[])),
    )
  } catch {
    // Not UTF-8: the run is what it seems.
    return false
  }
}

export function twiceEncoded(line: number): FileError {
  return new FileError(
    'BROKEN_ENCODING',
    `Строка ${line}: текст перекодирован дважды («Р—Р°РІРѕРґ» вместо «Завод»). Нужен файл, каким он был до этого.`,
    `Line ${line}: the text was encoded twice («Р—Р°РІРѕРґ» for «Завод»). The file is needed as it was before that.`,
    line,
  )
}

export function brokenEncoding(line: number): FileError {
  return new FileError(
    'BROKEN_ENCODING',
    `Строка ${line}: знаки испорчены. Нужен русский текст в UTF-8, Windows-1251 или другой кодировке кириллицы.`,
    `Line ${line}: broken characters. The text must be Russian in UTF-8, Windows-1251 or another Cyrillic encoding.`,
    line,
  )
}

function unknownEncoding(one: string, other: string, line: number): FileError {
  return new FileError(
    'UNKNOWN_ENCODING',
    `Строка ${line}: не понять, в какой кодировке файл, ${one} или ${other}. Сохраните его как CSV в UTF-8.`,
    `Line ${line}: it can't be decided whether the file is in ${one} or ${other}. Save it as CSV in UTF-8.`,
    line,
  )
}
