import type { Fact } from '@kadry/contracts/catalogue'
import type { Decision } from './decision.ts'
import { type InvalidInput, invalidInput, type NotFound, notFound, problem } from './refusal.ts'

/**
 * A file as a record keeps it: what it was when it was attached. The bytes lie beside the record, in the
 * service's own database.
 */
export type AttachedFile = {
  /** Global id of type `File`. */
  readonly id: string
  /**
   * As its downloader sees it; of a file with names of people a neutral one, so that no record and no fact
   * holds a name.
   */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** The day it was attached, `YYYY-MM-DD`. */
  readonly addedOn: string
  /** It has names of people in it: it is read for a purpose, and each reading is written down. */
  readonly containsNames?: boolean
}

/** A file that a command names at some place of its input. */
export type NamedFile = {
  readonly path: readonly string[]
  readonly fileId: string
  /** Whatever was said when it was uploaded, it has names of people in it. */
  readonly containsNames?: boolean
  /** It is shown to everybody: one with names of people in it is refused. */
  readonly isPublic?: boolean
}

/** A record that has files. */
export type HasFiles = { readonly attachments?: readonly AttachedFile[] }
/** What a record is called in its facts. */
export type NounWithFiles =
  Extract<Fact['type'], `${string}.fileAttached.v1`> extends `${infer Noun}.fileAttached.v1` ? Noun : never

const MOST_AT_ONCE = 20
const MOST_IN_ALL = 50

/** The record with more files; its facts say what was attached by hash, never by name. */
export function withFiles<State extends HasFiles>(
  noun: NounWithFiles,
  state: State & { readonly id: string },
  files: readonly AttachedFile[],
): Decision<State, InvalidInput> {
  const { id, attachments = [] } = state
  const problems = [
    ...countProblems(files.length, attachments.length),
    ...files.flatMap((file, index) =>
      fileIn(state, file.id) || files.indexOf(file) !== files.findIndex((one) => one.id === file.id)
        ? [repeatedFile(['fileIds', String(index)])]
        : [],
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...state, attachments: [...attachments, ...files] },
    facts: files.map((file) => fileAttached(noun, id, file)),
  }
}

/** That a record has a file: by hash, never by name. */
export function fileAttached(
  noun: NounWithFiles,
  id: string,
  { id: fileId, mediaType, size, sha256 }: AttachedFile,
): Fact {
  return { type: `${noun}.fileAttached.v1`, data: { id, fileId, mediaType, size, sha256 } }
}

/** A file of a record, wherever it has it: in the list of them, or with a signature or a document. */
export function fileIn(state: unknown, fileId: string): AttachedFile | undefined {
  if (typeof state !== 'object' || state === null) return undefined
  if ('sha256' in state && 'id' in state && state.id === fileId) return state as AttachedFile
  for (const part of Object.values(state)) {
    const found = fileIn(part, fileId)
    if (found) return found
  }
  return undefined
}

/** The record without one of its files. */
export function withoutFile<State extends HasFiles>(
  noun: NounWithFiles,
  state: State & { readonly id: string },
  fileId: string,
): Decision<State, NotFound> {
  const { id } = state
  const found = fileIn(state, fileId)
  if (!found) return notFound(fileId, FILE)
  return {
    next: without(state, found),
    facts: [{ type: `${noun}.fileRemoved.v1`, data: { id, fileId, sha256: found.sha256 } }],
  }
}

/** A state is plain data. */
function without<Value>(value: Value, file: AttachedFile): Value {
  if (Array.isArray(value)) return value.filter((one) => one !== file).map((one) => without(one, file)) as Value
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, part]) => part !== file)
  return Object.fromEntries(kept.map(([name, part]) => [name, without(part, file)])) as Value
}

/** As a refusal calls it. */
export const FILE = { ru: 'Запись о файле', en: 'file' }

function countProblems(more: number, known: number) {
  if (more < 1 || more > MOST_AT_ONCE)
    return [
      problem('fileIds', 'COUNT', `За раз — от 1 до ${MOST_AT_ONCE} файлов.`, `1 to ${MOST_AT_ONCE} files at once.`),
    ]
  if (known + more <= MOST_IN_ALL) return []
  return [
    problem(
      'fileIds',
      'TOO_MANY',
      `У записи не больше ${MOST_IN_ALL} файлов.`,
      `A record has at most ${MOST_IN_ALL} files.`,
    ),
  ]
}

export function namesInFile(path: readonly string[]) {
  return problem(
    path,
    'NAMES_IN_PUBLIC_FILE',
    'Этот документ виден всем: файл с именами людей приложите к самой записи.',
    'Everybody sees this document: attach a file with names of people to the record itself.',
  )
}

export function repeatedFile(path: readonly string[]) {
  return problem(path, 'REPEATED', 'Файл уже приложен.', 'The file is attached already.')
}
