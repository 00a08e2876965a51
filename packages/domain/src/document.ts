import { given, textProblems, tidy } from './input.ts'
import type { InputProblem } from './refusal.ts'

/** What a record rests on. */
export type DocumentRef = { readonly title: string; readonly number?: string; readonly date?: string }

export function documentProblems(path: readonly string[], document: DocumentRef | undefined): InputProblem[] {
  if (!document) return []
  return [
    ...textProblems([...path, 'title'], document.title),
    ...(document.number === undefined ? [] : textProblems([...path, 'number'], document.number, 100)),
  ]
}

/** The document as it is kept. */
export function tidied({ title, number, date }: DocumentRef): DocumentRef {
  return { title: tidy(title), ...given({ number: number && tidy(number), date }) }
}

/** The document of a change as a field of its fact, or nothing where none was named. */
export function sourced({ document }: { readonly document?: DocumentRef | undefined }): { document?: DocumentRef } {
  return document ? { document: tidied(document) } : {}
}

type Named = {
  readonly title: string
  readonly number?: string | null | undefined
  readonly date?: string | null | undefined
}

/** The document that a caller named. */
export function documentOf({ title, number, date }: Named): DocumentRef {
  return { title, ...given({ number, date }) }
}

/** The same as a field, or nothing where none was named. */
export function documented({ document }: { readonly document?: Named | null | undefined }): { document?: DocumentRef } {
  return document ? { document: documentOf(document) } : {}
}
