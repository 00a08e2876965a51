import { z } from 'zod'
import { exampleId } from './event.ts'

/** Bare shapes: a field made of them says what it means with `.describe('ru / en')`. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{4,200}$/, 'a global id')
/** A calendar day from 1900-01-01 to 2199-12-31: days of this range compare as their texts do. */
export const day = z.iso.date().refine((day) => day >= '1900-01-01' && day <= '2199-12-31', '1900-01-01 to 2199-12-31')
export const moment = z.iso.datetime()
export const count = z.int().min(0)
export const amount = z.int().min(1)

/** Fields that mean the same wherever they stand; each is described here and nowhere else. */
export const ownId = id.describe(
  'Идентификатор записи, он же ключ Kafka / Global id of the record, the same as the Kafka key',
)
export const partId = id.describe(
  'Идентификатор этой части записи; не меняется и не даётся другой / Global id of this part of the record; never changed or reused',
)
export const organizationId = id.describe('Организация / The organisation')
export const employerId = id.describe('Организация-работодатель / The employer')
export const agreementId = id.describe('Соглашение, в рамках которого это сделано / The agreement that this belongs to')
export const resolutionItemIds = z
  .array(id)
  .describe(
    'Пункты резолюций, которые это исполняет; пусто — ни одного / Resolution items that this carries out; empty: none',
  )

export const on = day.describe('День события по московскому времени / The day of the event, Moscow time')
export const firstDayWithout = day.describe(
  'Первый московский день, когда этого уже нет / The first Moscow day without it',
)
export const validFrom = day.describe('Первый день действия, московский / The first day in force, Moscow time')
export const validTo = day.describe(
  'Последний день действия, включительно; нет — срок не ограничен / The last day in force, inclusive; absent: no end is set',
)
export const dueOn = day.describe(
  'Срок исполнения: последний московский день, включительно / Due: the last Moscow day, inclusive',
)
export const neededFrom = day.describe(
  'С какого московского дня нужны люди / The first Moscow day on which people are needed',
)
export const neededTo = day.describe(
  'По какой день нужны люди, включительно / The last Moscow day on which people are needed, inclusive',
)
export const reason = z
  .string()
  .describe('Причина, словами того, кто её указал / The reason, in the words of whoever stated it')

export const title = z.string().describe('Название / The title')
export const name = z.string().describe('Наименование / The name')
export const sectorCode = z
  .string()
  .describe('Код отрасли справочника отраслей / Code of the sector in the classifier of sectors')
export const sectorCodes = z
  .array(z.string())
  .describe('Коды отраслей, все; пусто — ни одной / Codes of all its sectors; empty: none')
export const okz = z.string().describe('Код занятия по ОКЗ, 4 цифры / Code of the occupation by ОКЗ, 4 digits')
export const oktmo = z
  .string()
  .describe(
    'Код муниципального образования по ОКТМО, 8 или 11 цифр / Code of the municipality by ОКТМО, 8 or 11 digits',
  )
export const specialityCode = z
  .string()
  .describe('Код специальности или профессии, например 11.02.14 / Code of the speciality or trade, such as 11.02.14')
export const standardCode = z
  .string()
  .describe('Код профессионального стандарта, например 40.196 / Code of the professional standard, such as 40.196')
export const standards = z
  .array(z.string())
  .describe('Коды профессиональных стандартов плана, все / Codes of all the professional standards of the plan')
export const functionCode = z
  .string()
  .describe(
    'Код трудовой функции стандарта, например A/01.3 / Code of a labour function of the standard, such as A/01.3',
  )
export const route = z
  .string()
  .describe(
    'Путь подготовки: SPO, HIGHER, RETRAINING, UPSKILLING, VOCATIONAL_TRAINING, IMPORT_OR_WAIVE; список может расти / Route of training: one of these; the list may grow',
  )

/** The nine stages of a roadmap, S1 to S9. */
export const stage = z
  .string()
  .describe(
    'Этап дорожной карты: AGREEMENT_IN_FORCE, DEMAND_DECLARED, DEMAND_VALIDATED, BALANCE_COMPUTED, TRAINING_AGREED, TRAINING_RUNNING, ASSESSED, PLACED, RETAINED_AND_REVIEWED; список может расти / Stage of the roadmap: one of these; the list may grow',
  )

/**
 * ИНН and ОГРН of legal persons only: the numbers of a sole trader are data of a person and never published.
 */
export const legalInn = z
  .string()
  .regex(/^\d{10}$/)
  .describe(
    'ИНН юридического лица, 10 цифр; нет — не внесён или это предприниматель / ИНН of a legal person, 10 digits; absent: not recorded, or a sole trader',
  )
export const legalOgrn = z
  .string()
  .regex(/^\d{13}$/)
  .describe(
    'ОГРН юридического лица, 13 цифр; нет — не внесён или это предприниматель / ОГРН of a legal person, 13 digits; absent: not recorded, or a sole trader',
  )

/** A count of people that has passed disclosure control: the only counts of people that leave the service. */
export const disclosedCount = z.int().min(0).multipleOf(5)

const paperFields = {
  title: z.string().describe('Название документа / Title of the document'),
  number: z.string().optional().describe('Номер; нет — документ без номера / Number; absent: it has none'),
  date: day.optional().describe('Дата документа; нет — не указана / Date of the document; absent: not stated'),
}
const documentFields = {
  ...paperFields,
  kind: z
    .string()
    .optional()
    .describe(
      'Вид: LAW, DECREE, DIRECTIVE, ORDER, RESOLUTION, MINUTES, AGREEMENT, CONTRACT, LETTER, APPLICATION, POWER_OF_ATTORNEY, LICENCE, CERTIFICATE, REPORT, OTHER; список может расти; нет — не указан / Kind: one of these; the list may grow; absent: not stated',
    ),
}

const registration = z.object({
  side: z
    .string()
    .describe(
      'SENDER — исходящий номер отправителя, RECEIVER — входящий номер получателя; список может расти / The sender’s outgoing or the receiver’s incoming number; the list may grow',
    ),
  number: z.string().describe('Номер в его журнале / The number in their register'),
  date: day.optional().describe('Дата регистрации; нет — не указана / Date of registration; absent: not stated'),
})

/** What a fact rests on. */
export const source = z
  .object({
    ...documentFields,
    registrations: z
      .array(registration)
      .optional()
      .describe(
        'Исходящий номер отправителя и входящий получателя; нет — не указаны / The sender’s outgoing and the receiver’s incoming number; absent: not stated',
      ),
  })
  .optional()
  .describe(
    'Документ, на основании которого это сделано; нет — не указан / The document that this rests on; absent: none was named',
  )

export const permit = z.object({
  ...paperFields,
  validTo: validTo.optional(),
})

/** How somebody signed; a field is called `signedAs`. */
export const signedAs = z
  .object({
    kind: z
      .string()
      .describe(
        'PAPER, SIMPLE, ENHANCED, QUALIFIED по 63-ФЗ; список может расти / One of these, as 63-ФЗ has them; the list may grow',
      ),
    position: z
      .string()
      .optional()
      .describe('Должность подписавшего; нет — не указана / The post of whoever signed; absent: not stated'),
    verified: z
      .boolean()
      .optional()
      .describe('Действительна ли подпись; нет — никто не сказал / Whether it is valid; absent: nobody has said'),
  })
  .optional()
  .describe('Как подписано; нет — не указано / How it was signed; absent: not stated')

const fileId = id.describe('Файл / The file')
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 содержимого, 64 шестнадцатеричные цифры / SHA-256 of the content, 64 hexadecimal digits')
/** A file is known by its hash: its name may be that of a person. */
export const attachedFile = {
  fileId,
  mediaType: z.string().describe('Вид содержимого, например application/pdf / The media type, such as application/pdf'),
  size: amount.describe('Размер в байтах / The size in bytes'),
  sha256,
}
export const removedFile = { fileId, sha256 }
export const exampleFile = {
  fileId: exampleId('File', '00000000-0000-5000-8000-000000000001'),
  mediaType: 'application/pdf',
  size: 482_113,
  sha256: 'a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447',
}
