import { type Locale, localeOf } from '@kadry/domain/locale'
import type { Text } from '@kadry/domain/refusal'

/** What the resolvers need of the request. */
export type Caller = { readonly locale: Locale }
/** The argument of every field that answers in one of the languages. */
export type Asked = { readonly locale?: Locale | null }

/** The language of the request, by its `Accept-Language`. */
export function callerOf(context: unknown): Caller {
  return { locale: localeOf((context as { acceptLanguage?: string } | undefined)?.acceptLanguage) }
}

export function inLanguage({ ru, en }: Text, { locale }: Asked, caller: Caller): string {
  return (locale ?? caller.locale) === 'EN' ? en : ru
}
