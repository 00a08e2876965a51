export type Locale = 'RU' | 'EN'

/** The first language of ours that an `Accept-Language` header names; Russian where it names none. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const first = /\b(ru|en)\b/i.exec(acceptLanguage ?? '')?.[1]
  return first?.toLowerCase() === 'en' ? 'EN' : 'RU'
}
