import type { FormatRefusal } from '@kadry/documents/refusal'
import type { Text } from '@kadry/domain/refusal'

const REFUSALS = {
  ADDRESS_FORGED: [
    403,
    'Адрес не подписан для этого документа: запросите новый.',
    'The address is not signed for this document: ask for a new one.',
  ],
  ADDRESS_EXPIRED: [
    410,
    'Время адреса истекло (десять минут): запросите новый.',
    'The address has expired (ten minutes): ask for a new one.',
  ],
  NOT_FOUND: [404, 'Такого документа нет.', 'There is no such document.'],
  METHOD_NOT_ALLOWED: [405, 'Документ можно только читать.', 'A document can only be read.'],
  NAME_UNKNOWN: [
    503,
    'Наименование организации ещё не получено; повторите позже.',
    'The name of an organisation has not arrived yet; try again later.',
  ],
  DOCUMENTS_BUSY: [
    503,
    'Сейчас печатается слишком много документов; повторите через несколько секунд.',
    'Too many documents are being written; try again in some seconds.',
  ],
  DOCUMENT_DAMAGED: [
    500,
    'Хранимый документ повреждён: его хэш не сходится.',
    'The kept document is damaged: its hash does not match.',
  ],
  DOCUMENT_FAILED: [500, 'Документ не удалось напечатать.', 'The document could not be written.'],
} as const satisfies Record<string, readonly [status: number, ru: string, en: string]>

/** Why a document is not given: an HTTP status, a code for programs, and a sentence in both languages. */
export class PaperRefusal extends Error {
  override name = 'PaperRefusal'
  readonly code: string
  readonly status: number
  readonly more: Readonly<Record<string, string>>
  constructor(refusal: keyof typeof REFUSALS | FormatRefusal, more: Readonly<Record<string, string>> = {}) {
    const { code, status, text } = typeof refusal === 'string' ? known(refusal) : unwritable(refusal)
    super(`${text.ru} / ${text.en}`)
    this.code = code
    this.status = status
    this.more = more
  }
}

function known(code: keyof typeof REFUSALS): { code: string; status: number; text: Text } {
  const [status, ru, en] = REFUSALS[code]
  return { code, status, text: { ru, en } }
}

function unwritable({ code, message }: FormatRefusal): { code: string; status: number; text: Text } {
  return { code, status: 422, text: message }
}
