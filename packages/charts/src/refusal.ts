import type { ChartKind, Language } from './data.ts'

/** An answer of this shape has no such picture. */
export class ChartImpossible extends Error {
  override name = 'ChartImpossible'
  readonly kind: ChartKind
  readonly text: Readonly<Record<'ru' | 'en', string>>
  constructor(kind: ChartKind, ru: string, en: string) {
    super(en)
    this.kind = kind
    this.text = { ru, en }
  }
  in(language: Language): string {
    return language === 'EN' ? this.text.en : this.text.ru
  }
}
