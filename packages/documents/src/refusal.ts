import type { Text } from '@kadry/domain/refusal'
import { type DocumentFormat, FORMATS } from './format.ts'
import type { DocumentModel } from './model.ts'

/** Why a document is not written in a format, and in which one it can be had. */
export type FormatRefusal = {
  readonly code: 'DOCUMENT_TOO_LARGE' | 'CHARACTER_WITHOUT_GLYPH'
  readonly message: Text
  readonly instead: DocumentFormat
}

/** A table longer than the format takes, by its name. */
export function tooLarge({ body }: DocumentModel, format: DocumentFormat): FormatRefusal | undefined {
  const { mostRows } = FORMATS[format]
  for (const block of body) {
    if (block.kind !== 'table' || block.rows.length <= mostRows) continue
    const [ru, en] = [mostRows.toLocaleString('ru'), mostRows.toLocaleString('en')]
    const [rows, count] = [block.rows.length.toLocaleString('ru'), block.rows.length.toLocaleString('en')]
    return {
      code: 'DOCUMENT_TOO_LARGE',
      message: {
        ru: `Таблица «${block.title}»: ${rows} строк, а в ${format} входит не больше ${ru}. Возьмите CSV.`,
        en: `Table «${block.title}» has ${count} rows; ${format} takes ${en} at most. Take CSV.`,
      },
      instead: 'CSV',
    }
  }
  return undefined
}

/** Characters that the typeface has no picture of: a page would show boxes in their place. */
export function withoutGlyph(characters: readonly string[]): FormatRefusal {
  const shown = characters
    .slice(0, 5)
    .map((one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ')
  return {
    code: 'CHARACTER_WITHOUT_GLYPH',
    message: {
      ru: `В шрифте PDF нет знаков: ${shown}. Возьмите DOCX.`,
      en: `The typeface of PDF lacks characters: ${shown}. Take DOCX.`,
    },
    instead: 'DOCX',
  }
}
