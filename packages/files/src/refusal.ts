import type { Text } from '@kadry/domain/refusal'

/** The largest file, in bytes. */
export const LARGEST_FILE = 25 * 1_024 * 1_024

const REFUSALS = {
  ADDRESS_FORGED: [
    403,
    'Адрес не подписан для этого файла и этого действия: запросите новый.',
    'The address is not signed for this file and this method: ask for a new one.',
  ],
  ADDRESS_EXPIRED: [
    410,
    'Время адреса истекло (десять минут): запросите новый.',
    'The address has expired (ten minutes): ask for a new one.',
  ],
  NOT_FOUND: [404, 'Такого файла нет.', 'There is no such file.'],
  NOT_UPLOADED: [404, 'Файл ещё не загружен.', 'The file has not been uploaded yet.'],
  METHOD_NOT_ALLOWED: [405, 'Этот метод здесь не предусмотрен.', 'This method is not possible here.'],
  LENGTH_REQUIRED: [
    411,
    'Нужен заголовок Content-Length: файл загружают целиком.',
    'A Content-Length header is needed: a file is uploaded whole.',
  ],
  FILE_TOO_LARGE: [413, 'Файл больше 25 МБ.', 'The file is larger than 25 MB.'],
  ENCODED: [
    415,
    'Сжатая передача (Content-Encoding) не принимается.',
    'An encoded body (Content-Encoding) is not accepted.',
  ],
  NOT_SATISFIABLE: [416, 'Такой части у файла нет.', 'The file has no such part.'],
  SIZE_MISMATCH: [
    422,
    'Размер не тот, что назван при запросе загрузки: ничего не сохранено.',
    'The size is not the one that was announced: nothing was kept.',
  ],
  HASH_MISMATCH: [
    422,
    'SHA-256 содержимого не тот, что назван при запросе загрузки: ничего не сохранено.',
    'The SHA-256 of the content is not the one that was announced: nothing was kept.',
  ],
  CONTENT_MISMATCH: [
    422,
    'Содержимое не то, что говорит имя файла: ничего не сохранено.',
    'The content is not what the name of the file says: nothing was kept.',
  ],
  ARCHIVE_TOO_LARGE: [
    422,
    'Документ разворачивается в слишком большой объём или повреждён: ничего не сохранено.',
    'The document unpacks into too much, or is damaged: nothing was kept.',
  ],
  TOO_MANY_TRANSFERS: [
    429,
    'Слишком много передач файлов сразу; повторите, когда закончится одна из них.',
    'Too many file transfers at once; try again when one of them has ended.',
  ],
  TRANSFER_TIMEOUT: [
    408,
    'Передача остановилась: за полминуты пришло слишком мало.',
    'The transfer stalled: too little came within half a minute.',
  ],
} as const satisfies Record<string, readonly [status: number, ru: string, en: string]>

export type FileRefusalCode = keyof typeof REFUSALS

/**
 * Why a file is not taken or not given: an HTTP status, a code for programs, and a sentence in both
 * languages.
 */
export class FileRefusal extends Error {
  override name = 'FileRefusal'
  readonly code: FileRefusalCode
  readonly status: number
  readonly text: Text
  constructor(code: FileRefusalCode) {
    const [status, ru, en] = REFUSALS[code]
    super(`${ru} / ${en}`)
    this.code = code
    this.status = status
    this.text = { ru, en }
  }
}
