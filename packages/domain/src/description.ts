import type { Text } from './refusal.ts'

const RUSSIAN = /[а-яё]{2}/i
const LATIN = /[a-z]{2}/i
/** A word of Russian, where abbreviations (ИНН, ОКТМО) may stand in either language. */
const RUSSIAN_WORD = /[а-яё]{2}/

/**
 * Both halves of a description in the schema: `Русский. / English.` on one line, or two lines, the first of
 * them Russian. Undefined where it is anything else: empty, one language only, or ` / ` more than once.
 */
export function readDescription(description: string | null | undefined): Text | undefined {
  const text = description?.trim() ?? ''
  const [ru, en, ...more] = text.split(text.includes('\n') ? '\n' : ' / ').map((half) => half.trim())
  if (!ru || !en || more.length > 0) return undefined
  return RUSSIAN.test(ru) && LATIN.test(en) && !RUSSIAN_WORD.test(en) ? { ru, en } : undefined
}

/**
 * What an enum value is called where one is chosen: its description up to the first colon, `Черновик: …` →
 * `Черновик`.
 */
export function labelOf({ ru, en }: Text): Text {
  const label = (half: string) => half.split(': ')[0]!.replace(/\.$/, '')
  return { ru: label(ru), en: label(en) }
}

/**
 * What an SDL says of the values of its enums, by `Enum.VALUE`. Throws where one says nothing in two
 * languages.
 */
export function describedValues(sdl: string): ReadonlyMap<string, Text> {
  const enums = [...sdl.matchAll(/^enum (\w+)[^{]*\{([^}]*)\}/gm)]
  return new Map(
    enums.flatMap(([, name, body]) =>
      [...body!.matchAll(/(?:"""\s*([\s\S]*?)\s*"""|"([^"\n]*)")\s*([A-Z]\w*)/g)].map(([, block, line, value]) => {
        const text = readDescription(block ?? line)
        if (!text) throw new Error(`${name}.${value} says nothing in two languages`)
        return [`${name}.${value}`, text] as const
      }),
    ),
  )
}
