import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { day, disclosedCount, id, on, ownId, source } from '../vocabulary.ts'

const certificates = nounOf('employment', 'certificate', { ru: 'Свидетельство о квалификации', en: 'Certificate' })
const extensions = nounOf('employment', 'certificate-extension', {
  ru: 'Продление свидетельств',
  en: 'Extension of certificates',
})
const tallies = nounOf('employment', 'certificate-tally', {
  ru: 'Свидетельства центра за месяц',
  en: 'Certificates of a centre in a month',
})

const INTERNAL = { internal: true }
const centreId = id.describe('Центр оценки / The assessment centre')
const about = z.object({ id: ownId, centreId, on })
const example = { id: exampleId('Certificate'), centreId: exampleId('Organization'), on: '2024-06-25' }

/**
 * Facts about one certificate are facts about a person: internal, without a public state and without its
 * number.
 */
export const certificate = [
  certificates.fact('certificate.recorded.v1', { ru: 'Выдано', en: 'Issued' }, about, example, INTERNAL),
  certificates.fact('certificate.prolonged.v1', { ru: 'Продлено', en: 'Extended' }, about, example, INTERNAL),
  certificates.fact('certificate.expired.v1', { ru: 'Истекло', en: 'Expired' }, about, example, INTERNAL),
  certificates.fact('certificate.withdrawn.v1', { ru: 'Аннулировано', en: 'Annulled' }, about, example, INTERNAL),
] as const

const qualificationCode = z
  .string()
  .describe('Код квалификации, например 40.19600.01 / Code of the qualification, such as 40.19600.01')
const rule = {
  from: day.describe('Первый из последних дней действия / The first of the last days of validity'),
  to: day.describe('Последний из них, включительно / The last of them, inclusive'),
  qualificationCode: qualificationCode.optional().describe('Квалификация; нет — все / The qualification; absent: all'),
  months: z.int().min(1).describe('На сколько месяцев / By how many months'),
}
const order = exampleId('CertificateExtension')
const exampleRule = { from: '2020-03-15', to: '2020-07-31', months: 5 }

/** Orders that extend certificates: public documents. */
export const certificateExtension = [
  extensions.fact(
    'certificateExtension.ordered.v1',
    { ru: 'Издан приказ', en: 'Ordered' },
    z.object({ id: ownId, ...rule, order: source }),
    { id: order, ...exampleRule, order: { title: 'Приказ о продлении', number: '30/20-ПР', date: '2020-04-10' } },
  ),
  extensions.fact(
    'certificateExtension.applied.v1',
    { ru: 'Применён ко всем свидетельствам', en: 'Applied to all certificates' },
    z.object({ id: ownId, on }),
    { id: order, on: '2020-04-10' },
  ),
  extensions.state(
    'certificateExtension.state.v1',
    { ru: 'Правило продления', en: 'The rule of extension' },
    z.object({
      id: ownId,
      ...rule,
      status: z.string().describe('APPLYING, APPLIED; список может расти / One of these; the list may grow'),
    }),
    { id: order, ...exampleRule, status: 'APPLIED' },
  ),
] as const

const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('Московский месяц, например 2024-06 / The month in Moscow, such as 2024-06')
const load = { id: ownId, centreId, qualificationCode, period: month }
const people = disclosedCount.describe('Сколько за месяц, округлено до 5 / How many in the month, rounded to 5')
const exampleLoad = {
  id: exampleId('CertificateTally'),
  centreId: exampleId('Organization'),
  qualificationCode: '40.19600.01',
  period: '2024-06',
}

/** Counts of a centre, qualification and month: what others learn of certificates. */
export const certificateTally = [
  tallies.fact('certificate.issued.v1', { ru: 'Выданы', en: 'Issued' }, z.object({ ...load, people }), {
    ...exampleLoad,
    people: 25,
  }),
  tallies.fact('certificate.extended.v1', { ru: 'Продлены', en: 'Extended' }, z.object({ ...load, people }), {
    ...exampleLoad,
    people: 25,
  }),
  tallies.fact('certificate.annulled.v1', { ru: 'Аннулированы', en: 'Annulled' }, z.object({ ...load, people }), {
    ...exampleLoad,
    people: 5,
  }),
  tallies.state(
    'certificateTally.state.v1',
    { ru: 'Числа месяца', en: 'The counts of the month' },
    z.object({ ...load, issued: people, extended: people, annulled: people }),
    { ...exampleLoad, issued: 25, extended: 0, annulled: 0 },
  ),
] as const
