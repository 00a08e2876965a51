import { type NotFound, notFound, type RuleRefusal, ruleRefusal, type Text } from '@kadry/domain/refusal'

/** What we copy of a code: its last day in force, `YYYY-MM-DD`, where it has ended. */
export type CodeView = { readonly validTo?: string }

/** R18: the code is one of its classifier and has not ended by the day (`YYYY-MM-DD`). */
export function codeRefusal(
  code: string,
  view: CodeView | undefined,
  day: string,
  noun: Text,
): NotFound | RuleRefusal | undefined {
  if (!view) return notFound(code, noun)
  if (!view.validTo || day <= view.validTo) return undefined
  return ruleRefusal(
    'R18',
    'CODE_ENDED',
    `Код ${code} действовал по ${view.validTo}.`,
    `The code ${code} was in force until ${view.validTo}.`,
  )
}
