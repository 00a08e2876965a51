import type { AttachedFile } from './attachment.ts'
import { given, textProblems, tidy } from './input.ts'
import { LONGEST_NUMBER, tidyNumber } from './number.ts'
import { type InputProblem, problem } from './refusal.ts'

export type DocumentKind =
  | 'LAW'
  | 'DECREE'
  | 'DIRECTIVE'
  | 'ORDER'
  | 'RESOLUTION'
  | 'MINUTES'
  | 'AGREEMENT'
  | 'CONTRACT'
  | 'LETTER'
  | 'APPLICATION'
  | 'POWER_OF_ATTORNEY'
  | 'LICENCE'
  | 'CERTIFICATE'
  | 'REPORT'
  | 'OTHER'

/**
 * A paper that travels has two numbers: the outgoing one of whoever sent it and the incoming one of whoever
 * got it.
 */
export type DocumentRegistration = {
  readonly side: 'SENDER' | 'RECEIVER'
  readonly number: string
  readonly date?: string
}

/** What a record rests on. */
export type DocumentRef = {
  readonly kind?: DocumentKind
  readonly title: string
  readonly number?: string
  readonly date?: string
  readonly registrations?: DocumentRegistration[]
  /** The document itself, where its record keeps it. */
  readonly attachment?: AttachedFile
}

export function documentProblems(path: readonly string[], document: DocumentRef | undefined): InputProblem[] {
  if (!document) return []
  const { title, number, registrations = [] } = document
  const of = (field: string) => [...path, field]
  return [
    ...textProblems(of('title'), title),
    ...(number === undefined ? [] : referredProblems(of('number'), number)),
    ...registrations.flatMap(({ side, number }, index) => {
      const at = [...of('registrations'), String(index)]
      const isRepeated = registrations.findIndex((one) => one.side === side) < index
      return [...referredProblems([...at, 'number'], number), ...(isRepeated ? [repeatedSide([...at, 'side'])] : [])]
    }),
  ]
}

/** A number in somebody else's register: whatever they write. */
function referredProblems(path: readonly string[], number: string): InputProblem[] {
  return textProblems(path, tidyNumber(number), LONGEST_NUMBER)
}

function repeatedSide(path: readonly string[]): InputProblem {
  const ru = 'У отправителя и у получателя по одному номеру.'
  return problem(path, 'REPEATED', ru, 'The sender and the receiver have one number each.')
}

/** The document as it is published, and kept beside its file. */
export function tidied({ kind, title, number, date, registrations = [] }: DocumentRef): DocumentRef {
  const known = registrations.map((one) => ({ ...one, number: tidyNumber(one.number) }))
  return {
    title: tidy(title),
    ...given({ kind, number: number && tidyNumber(number), date }),
    ...(known.length > 0 ? { registrations: known } : {}),
  }
}

/** The document of a change as a field of its fact, or nothing where none was named. */
export function sourced({ document }: { readonly document?: DocumentRef | undefined }): { document?: DocumentRef } {
  return document ? { document: tidied(document) } : {}
}

type Maybe<Value> = Value | null | undefined
type Named = {
  readonly kind?: Maybe<DocumentKind>
  readonly title: string
  readonly number?: Maybe<string>
  readonly date?: Maybe<string>
  readonly registrations?: Maybe<
    readonly {
      readonly side: DocumentRegistration['side']
      readonly number: string
      readonly date?: Maybe<string>
    }[]
  >
}

/** The document that a caller named. */
export function documentOf({ kind, title, number, date, registrations }: Named): DocumentRef {
  const known = registrations?.map(({ side, number, date }) => ({ side, number, ...given({ date }) }))
  return { title, ...given({ kind, number, date, registrations: known }) }
}

/** The same as a field, or nothing where none was named. */
export function documented({ document }: { readonly document?: Named | null | undefined }): { document?: DocumentRef } {
  return document ? { document: documentOf(document) } : {}
}
