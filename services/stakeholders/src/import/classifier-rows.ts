import { given } from '@kadry/domain/input'
import { type Column, day, must, oktmo, oneOf, type RowOf, several, text, wholeNumber } from '@kadry/import/columns'
import type { SpecialityTarget } from '../classifier/classifier.ts'
import { functionCode } from '../classifier/codes.ts'
import type { QualificationRegister } from '../classifier/qualification-register.ts'

/** What every file of codes has: a name, its term, the codes that replace it, and where it was taken from. */
const edition = {
  name: must(text('Наименование')),
  validFrom: must(day('Действует с')),
  validTo: day('Действует по'),
  replacedBy: several(text('Заменён на')),
  source: text('Источник'),
} as const

/** Codes of functions are typed in Cyrillic letters as often as in Latin ones. */
const labourFunction: Column<string, false> = {
  ru: 'Функция',
  must: false,
  read: (cell) => ({ value: functionCode(cell) }),
}

/**
 * Names of municipalities as the volumes of ОКТМО print them: a member of a group has a dash in front, the
 * heading of a group, which is no municipality, a slash behind.
 */
const municipalityName: Column<string, false> = {
  ru: 'Наименование',
  must: false,
  read: (cell) =>
    cell.endsWith('/')
      ? {
          code: 'GROUP_HEADING',
          message: {
            ru: 'Это заголовок группы классификатора, а не муниципальное образование: строку не загружают.',
            en: 'This is the heading of a group in the classifier and no municipality: the row is left out.',
          },
        }
      : { value: cell.replace(/^[-–—] +/, '') },
}

export const sectorColumns = { code: must(text('Код отрасли')), okved: several(text('ОКВЭД')), ...edition } as const
export const municipalityColumns = {
  oktmo: must(oktmo('ОКТМО')),
  ...edition,
  name: must(municipalityName),
} as const
export const occupationColumns = { okz: must(text('ОКЗ')), ...edition } as const
export const jobTitleColumns = { okpdtr: must(text('ОКПДТР')), okz: text('ОКЗ'), ...edition } as const
export const specialityGroupColumns = { group: must(text('УГСН')), ...edition } as const
export const specialityColumns = { speciality: must(text('Специальность')), ...edition } as const
export const standardColumns = {
  standard: must(text('Профстандарт')),
  orderNumber: text('Номер приказа'),
  orderDate: day('Дата приказа'),
  ...edition,
} as const
export const functionColumns = {
  standard: must(text('Профстандарт')),
  function: must(labourFunction),
  ...edition,
} as const
/** What the register of НОК publishes of a qualification (domain.md 3.1). */
const registerColumns = {
  activity: text('Вид профессиональной деятельности'),
  requirement: text('Квалификационное требование'),
  jobTitles: several(text('Должности')),
  admission: several(text('Особые условия допуска')),
  examDocuments: several(text('Документы для экзамена')),
  okz: several(text('ОКЗ')),
  okpdtr: several(text('ОКПДТР')),
  okso: several(text('ОКСО')),
  protocolNumber: text('Номер протокола совета'),
  protocolDate: day('Дата протокола совета'),
  orderNumber: text('Номер приказа НАРК'),
  orderDate: day('Дата приказа НАРК'),
} as const
export const qualificationColumns = {
  qualification: must(text('Квалификация')),
  level: must(wholeNumber('Уровень', 1, 9)),
  validityMonths: wholeNumber('Срок свидетельства, месяцев', 1, 600),
  functions: several(labourFunction),
  ...registerColumns,
  ...edition,
} as const
export const matchColumns = {
  speciality: must(text('Специальность')),
  kind: must(oneOf('Вид цели', ['OKZ', 'OKPDTR', 'STANDARD', 'QUALIFICATION'])),
  target: must(text('Цель')),
  strength: must(oneOf('Сила', ['CORE', 'RELATED'])),
  validFrom: must(day('Действует с')),
  validTo: day('Действует по'),
  source: text('Источник'),
} as const

type Common = Omit<RowOf<typeof edition>, 'replacedBy'> & { readonly replacedBy?: readonly string[] }

/** The edition that a row describes; `own` is what this kind of code has beside name and term. */
export function editionOf<Own extends object>(
  { name, validFrom, validTo, replacedBy = [], source }: Common,
  own: Own,
): Own & Pick<Required<Common>, 'name' | 'validFrom' | 'replacedBy'> & Pick<Common, 'validTo' | 'source'> {
  return { ...own, name, validFrom, ...(validTo ? { validTo } : {}), replacedBy, ...(source ? { source } : {}) }
}

/** The register's entry of a qualification; absent where the row says nothing of it. */
export function registerOf(row: RowOf<typeof registerColumns>): QualificationRegister | undefined {
  const { activity, requirement, protocolNumber, protocolDate, orderNumber, orderDate } = row
  if (Object.keys(registerColumns).every((name) => row[name as keyof typeof row] === undefined)) return undefined
  const { jobTitles = [], admission = [], examDocuments = [], okz = [], okpdtr = [], okso = [] } = row
  const protocol = given({ number: protocolNumber, date: protocolDate })
  const order = given({ number: orderNumber, date: orderDate })
  return {
    ...given({ activity, requirement }),
    ...{ jobTitles, admission, examDocuments, okz, okpdtr, okso },
    ...(Object.keys(protocol).length > 0 ? { protocol } : {}),
    ...(Object.keys(order).length > 0 ? { order } : {}),
  }
}

export function matchOf({
  kind,
  target,
  strength,
  validFrom,
  validTo,
  source,
}: RowOf<typeof matchColumns>): SpecialityTarget {
  const more = { ...(validTo ? { validTo } : {}), ...(source ? { source } : {}) }
  return { kind, code: target, strength, validFrom, ...more }
}
