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
  const known = new Set(attachments.map((file) => file.id))
  const problems = [
    ...countProblems(files.length, attachments.length),
    ...files.flatMap((file, index) =>
      known.has(file.id) || files.indexOf(file) !== files.findIndex((one) => one.id === file.id)
        ? [repeated(index)]
        : [],
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...state, attachments: [...attachments, ...files] },
    facts: files.map(({ id: fileId, mediaType, size, sha256 }) => ({
      type: `${noun}.fileAttached.v1`,
      data: { id, fileId, mediaType, size, sha256 },
    })),
  }
}

/** The record without one of its files. */
export function withoutFile<State extends HasFiles>(
  noun: NounWithFiles,
  state: State & { readonly id: string },
  fileId: string,
): Decision<State, NotFound> {
  const { id, attachments = [] } = state
  const found = attachments.find((file) => file.id === fileId)
  if (!found) return notFound(fileId, FILE)
  return {
    next: { ...state, attachments: attachments.filter((file) => file !== found) },
    facts: [{ type: `${noun}.fileRemoved.v1`, data: { id, fileId, sha256: found.sha256 } }],
  }
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

function repeated(index: number) {
  return problem(['fileIds', String(index)], 'REPEATED', 'Файл уже приложен.', 'The file is attached already.')
}
