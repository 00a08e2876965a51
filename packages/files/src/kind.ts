import { textProblems, tidy, unless } from '@kadry/domain/input'
import { type InputProblem, problem } from '@kadry/domain/refusal'
import { LARGEST_FILE } from './refusal.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'

/** What the parts of a document that is a ZIP are called: one of each has to be there. */
type Archive = { readonly parts: readonly RegExp[]; readonly mimetype?: string }

export type Kind = {
  readonly mediaType: string
  /** `signature`: a detached signature (CMS), binary or as text. */
  readonly content: 'magic' | 'text' | 'signature' | Archive
}

const signature: Kind = { mediaType: 'application/pkcs7-signature', content: 'signature' }
const jpeg: Kind = { mediaType: 'image/jpeg', content: 'magic' }

/** What may be kept, by the ending of its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  pdf: { mediaType: 'application/pdf', content: 'magic' },
  docx: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    content: { parts: [/^\[Content_Types\]\.xml$/, /^word\/document\d*\.xml$/] },
  },
  xlsx: {
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    content: { parts: [/^\[Content_Types\]\.xml$/, /^xl\/workbook\d*\.xml$/] },
  },
  odt: { mediaType: `${OPEN}.text`, content: { parts: [/^mimetype$/, /^content\.xml$/], mimetype: `${OPEN}.text` } },
  ods: {
    mediaType: `${OPEN}.spreadsheet`,
    content: { parts: [/^mimetype$/, /^content\.xml$/], mimetype: `${OPEN}.spreadsheet` },
  },
  csv: { mediaType: 'text/csv', content: 'text' },
  txt: { mediaType: 'text/plain', content: 'text' },
  png: { mediaType: 'image/png', content: 'magic' },
  jpg: jpeg,
  jpeg,
  sig: signature,
  p7s: signature,
}

/** What the service itself writes and nobody uploads. */
const MADE: Readonly<Record<string, Kind>> = {
  parquet: { mediaType: 'application/vnd.apache.parquet', content: 'magic' },
  json: { mediaType: 'application/json', content: 'text' },
}

const LONGEST_NAME = 200
/** What no file system takes, or takes for a folder. */
const NOT_IN_NAMES = /[/\\:*?"<>|]/
/** Devices of Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i

/** What a file of this name is to be; undefined where such files are not kept. */
export function kindOf(name: string): Kind | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined
}

/** The same with the kinds that nobody uploads. */
export function kindOfKept(name: string): Kind | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return kindOf(name) ?? (Object.hasOwn(MADE, ending) ? MADE[ending] : undefined)
}

export type UploadInput = {
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly containsNames: boolean
}

/** All that is wrong with a file that somebody wants to upload. */
export function uploadProblems({ name, mediaType, size, sha256 }: UploadInput): InputProblem[] {
  return [
    ...nameProblems(name),
    ...mediaTypeProblems(name, mediaType),
    ...unless(
      Number.isSafeInteger(size) && size >= 1 && size <= LARGEST_FILE,
      'size',
      'OUT_OF_RANGE',
      'Размер файла — от 1 байта до 25 МБ.',
      'A file has 1 byte to 25 MB.',
    ),
    ...unless(
      /^[0-9a-f]{64}$/i.test(sha256),
      'sha256',
      'SHA256',
      'SHA-256 — 64 шестнадцатеричные цифры.',
      'A SHA-256 has 64 hexadecimal digits.',
    ),
  ]
}

/** The input as it is kept. */
export function tidiedUpload(input: UploadInput): UploadInput {
  return { ...input, name: tidy(input.name), sha256: input.sha256.toLowerCase() }
}

function nameProblems(given: string): InputProblem[] {
  const problems = textProblems('name', given, LONGEST_NAME)
  if (problems.length > 0) return problems
  const name = tidy(given)
  if (NOT_IN_NAMES.test(name) || name.startsWith('.') || DEVICE.test(name))
    return [
      problem(
        'name',
        'FILE_NAME',
        'Имя файла — без пути, точки в начале и знаков / \\ : * ? " < > |.',
        'A file name has no path, no dot in front, and none of / \\ : * ? " < > |.',
      ),
    ]
  if (kindOf(name)) return []
  const allowed = Object.keys(KINDS).join(', ')
  return [problem('name', 'FILE_KIND', `Принимаются файлы: ${allowed}.`, `Files that are accepted: ${allowed}.`)]
}

function mediaTypeProblems(name: string, mediaType: string): InputProblem[] {
  const wanted = kindOf(tidy(name))?.mediaType
  if (wanted === undefined || wanted === mediaType) return []
  return [
    problem('mediaType', 'MEDIA_TYPE', `По имени файла это ${wanted}.`, `By the name of the file it is ${wanted}.`),
  ]
}

/** What a file with names of people is called where everybody sees it. */
export function neutralName(id: string, name: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return `Файл с именами ${id.slice(-6)}.${ending}`
}
