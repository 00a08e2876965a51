import type { AttachedFile } from './attachment.ts'
import { comeProblems, given, textProblems, tidy, unless } from './input.ts'
import { type InputProblem, problem } from './refusal.ts'

/** On paper, or one of the three electronic signatures of 63-ФЗ. */
export type SignatureKind = 'PAPER' | 'SIMPLE' | 'ENHANCED' | 'QUALIFIED'

/** What a person or another system says of a signature. Kadry verifies none itself. */
export type Verification = { readonly valid: boolean; readonly by: string; readonly on: string }

/** How somebody signed. */
export type SignedAs = {
  readonly kind: SignatureKind
  /** The post of whoever signed; names stand nowhere. */
  readonly position?: string
  /** What gives the right to sign, such as the statute or a power of attorney by its number. */
  readonly authority?: string
  readonly verification?: Verification
  /** The signature itself: the detached one, or what was signed on paper. */
  readonly attachment?: AttachedFile
}

const LONGEST_POST = 300
const FULL_NAME = /[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(вич|вна|ична)(?![а-яё])/

/**
 * FZ63: only an electronic signature is verified, by somebody who is named, not before it was made (`on`) nor
 * in the future.
 */
export function signatureProblems(
  path: readonly string[],
  { kind, position, authority, verification }: SignedAs,
  { on, today }: { readonly on: string; readonly today: string },
): InputProblem[] {
  const within = (field: string) => [...path, 'verification', field]
  return [
    ...(position === undefined ? [] : postProblems([...path, 'position'], position)),
    ...(authority === undefined ? [] : postProblems([...path, 'authority'], authority)),
    ...(verification === undefined
      ? []
      : [
          ...unless(
            kind !== 'PAPER',
            [...path, 'verification'],
            'PAPER_NOT_VERIFIED',
            'Подпись на бумаге электронно не проверяют.',
            'A signature on paper is not verified electronically.',
            'FZ63',
          ),
          ...postProblems(within('by'), verification.by),
          ...unless(
            verification.on >= on,
            within('on'),
            'BEFORE_SIGNED',
            `Подписано ${on}: проверить раньше нельзя.`,
            `Signed on ${on}: it cannot be verified before.`,
            'FZ63',
          ),
          ...comeProblems(within('on'), verification.on, today),
        ]),
  ]
}

function postProblems(path: readonly string[], text: string): InputProblem[] {
  if (!FULL_NAME.test(tidy(text))) return textProblems(path, text, LONGEST_POST)
  return [
    problem(
      path,
      'PERSON_NAMED',
      'Укажите должность и организацию или систему, без имени человека.',
      'Give the post and the body or the system, not the name of a person.',
    ),
  ]
}

/** The signature as it is kept. */
export function tidiedSignature({ kind, position, authority, verification, attachment }: SignedAs): SignedAs {
  return {
    kind,
    ...given({ position: position && tidy(position), authority: authority && tidy(authority), attachment }),
    ...(verification ? { verification: { ...verification, by: tidy(verification.by) } } : {}),
  }
}

/**
 * What facts say of it: who said that it is valid stays with the record, and so does its file, which names
 * whoever signed.
 */
export function publishedSignature({ kind, position, verification }: SignedAs) {
  return { kind, ...given({ position, verified: verification?.valid }) }
}

type Maybe<Value> = Value | null | undefined

type Stated = {
  readonly kind: SignatureKind
  readonly position?: Maybe<string>
  readonly authority?: Maybe<string>
  readonly verification?: Maybe<Verification>
  readonly attachmentId?: Maybe<string>
}

/** The signature that a caller stated; `files` are those that the record is to keep, by id. */
export function signedAsOf(stated: Stated, files: ReadonlyMap<string, AttachedFile> = new Map()): SignedAs {
  const { kind, position, authority, verification, attachmentId } = stated
  return { kind, ...given({ position, authority, verification, attachment: files.get(attachmentId ?? '') }) }
}
