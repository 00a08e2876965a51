import type { Text } from '@kadry/domain/refusal'
import type { MissingFact } from './roadmap.ts'

/** What each check demands. */
export const CHECKS: Readonly<Record<string, Text>> = {
  IN_FORCE: { ru: 'Соглашение вступило в силу.', en: 'The agreement has come into force.' },
  EMPLOYER_PARTY: { ru: 'Среди сторон есть работодатель.', en: 'An employer is a party.' },
  COLLEGE_PARTY: { ru: 'Среди сторон есть колледж.', en: 'A college is a party.' },
  SECTOR_SET: { ru: 'Указана отрасль.', en: 'The sector is set.' },
  EVERY_EMPLOYER_DECLARED: {
    ru: 'Каждый работодатель — сторона соглашения заявил потребность или явный ноль; отклонённые и отозванные не считаются.',
    en: 'Every employer party has declared a need or an explicit zero; rejected and withdrawn ones do not count.',
  },
  NONE_SUBMITTED: { ru: 'Непроверенных потребностей не осталось.', en: 'No need waits for validation.' },
  BALANCE_EXISTS: {
    ru: 'Баланс вычислен по каждому занятию, году и муниципалитету подтверждённой потребности.',
    en: 'The balance is computed for each occupation, year and municipality of confirmed demand.',
  },
  PLACES_COVER_GAPS: {
    ru: 'Мест по соглашению, которые дают выпуск не позже года потребности, не меньше каждого разрыва и их суммы; разрывы, оставленные решением, не считаются.',
    en: 'Places under the agreement that graduate no later than the year of demand are at least every gap and their sum; gaps that a decision waives do not count.',
  },
  ENROLLED_90_PERCENT: {
    ru: 'Набрано не меньше 90 % обещанных мест.',
    en: 'At least 90 % of the committed places are enrolled.',
  },
  COHORTS_GRADUATED: {
    ru: 'Каждая когорта выпущена.',
    en: 'Every cohort has graduated.',
  },
  RESULTS_KNOWN: {
    ru: 'У каждого выпускника есть результат итоговой аттестации: ГИА-НОК или демонстрационного экзамена; когорты, экзамены которых не вносят, судят по выпуску. По показанным числам.',
    en: 'Every graduate has a result of final attestation: the one combined with НОК, or a demonstration exam; cohorts whose exams nobody records are judged by their graduation. By shown numbers.',
  },
  STATUS_KNOWN_95_PERCENT_AT_M6: {
    ru: 'Через 6 месяцев статус известен не менее чем у 95 % выпускников (по раскрытой доле: база от 23 человек).',
    en: 'Six months on the status of at least 95 % of graduates is known (by the disclosed share: a base of 23 or more).',
  },
  OBSERVED_AT_M12: {
    ru: 'Прошло 12 месяцев после выпуска каждой когорты.',
    en: 'Twelve months have passed since each cohort graduated.',
  },
  REVIEWED_BY_GROUP: {
    ru: 'После итогов M12 соглашение стояло в открытой повестке состоявшегося заседания.',
    en: 'Once the M12 outcome was there the agreement was on the public agenda of a meeting that was held.',
  },
}

type Sentence = (missing: MissingFact, who: string) => Text
const of = (ru: string, en: string): Text => ({ ru, en })
/** Of the cohort that graduates in a year, or of none in particular. */
const ofCohort =
  (none: Text, one: (year: number) => Text): Sentence =>
  ({ year }) =>
    year === undefined ? none : one(year)

const SENTENCES: Readonly<Record<MissingFact['fact'], Sentence>> = {
  AGREEMENT_IN_FORCE: () => of('Соглашение не вступило в силу.', 'The agreement has not come into force.'),
  EMPLOYER_PARTY: () => of('Среди сторон нет работодателя.', 'No employer is a party.'),
  COLLEGE_PARTY: () => of('Среди сторон нет колледжа.', 'No college is a party.'),
  SECTOR: () => of('Не указана отрасль.', 'The sector is not set.'),
  NEED_OF_EMPLOYER: (_, who) =>
    of(`Нет потребности или явного нуля работодателя${who}.`, `No need and no explicit zero of the employer${who}.`),
  DECISION_ON_NEED: ({ okz }, who) =>
    of(
      `Нет решения по потребности: занятие ${okz}, работодатель${who}.`,
      `No decision on a need: occupation ${okz}, employer${who}.`,
    ),
  BALANCE: ({ okz, oktmo, year }) =>
    of(
      `Не вычислен баланс: занятие ${okz}, ОКТМО ${oktmo}, ${year} год.`,
      `No balance: occupation ${okz}, ОКТМО ${oktmo}, year ${year}.`,
    ),
  PLACES_FOR_GAP: ({ okz, oktmo, year, people }) =>
    okz
      ? of(
          `Не хватает мест: ${people} — занятие ${okz}, ОКТМО ${oktmo}, ${year} год.`,
          `Places missing: ${people} for occupation ${okz}, ОКТМО ${oktmo}, year ${year}.`,
        )
      : of(`Не хватает мест в сумме: ${people}, ${year} год.`, `Places missing in all: ${people}, year ${year}.`),
  ENROLMENT: ({ people, year }) =>
    people === undefined
      ? of('По соглашению не обещано мест подготовки.', 'No places of training are committed under the agreement.')
      : of(`Не набрано на обещанные места: ${people}, набор ${year}.`, `Not enrolled: ${people}, intake of ${year}.`),
  GRADUATION: ofCohort(of('По соглашению нет когорт.', 'There are no cohorts under the agreement.'), (year) =>
    of(`Нет выпуска когорты ${year} года.`, `The cohort of ${year} has not graduated.`),
  ),
  ATTESTATION: ({ year }) =>
    of(
      `Не у всех выпускников ${year} года есть результат итоговой аттестации.`,
      `Not all graduates of ${year} have a result of final attestation.`,
    ),
  STATUS_AT_M6: ofCohort(
    of(
      'Статус через 6 месяцев известен менее чем у 95 % выпускников.',
      'Six months on the status of fewer than 95 % of the graduates is known.',
    ),
    (year) =>
      of(
        `Не прошло 6 месяцев после выпуска когорты ${year} года.`,
        `Six months have not passed since the cohort of ${year} graduated.`,
      ),
  ),
  OUTCOME_AT_M12: ofCohort(of('Итогов за 12 месяцев нет.', 'There is no 12-month outcome.'), (year) =>
    of(
      `Не прошло 12 месяцев после выпуска когорты ${year} года.`,
      `Twelve months have not passed since the cohort of ${year} graduated.`,
    ),
  ),
  AGENDA_ITEM: () =>
    of(
      'Соглашения нет в повестке заседания после итогов за 12 месяцев.',
      'The agreement was on no agenda once the 12-month outcome was there.',
    ),
}

/** What is missing, as a sentence; `organization` is the name of the body it is expected of, where known. */
export function words(missing: MissingFact, { organization }: { readonly organization?: string }): Text {
  return SENTENCES[missing.fact](missing, organization ? ` ${organization}` : '')
}
