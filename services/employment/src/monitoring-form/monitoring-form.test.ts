import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { accept, giveBack, type MonitoringForm, type NewReport, reportMoves, submit } from './monitoring-form.ts'
import { lineOfPerson, namesSomebody, refuseNames, withoutPseudonyms } from './personal-data.ts'

const TODAY = '2025-01-10'
const cohort = { id: 'c', providerId: 'college', graduatedOn: '2024-06-28', graduated: 19 }
const all: NewReport = {
  ...{ observedOn: '2024-12-01', category: 'TOTAL', graduates: 19 },
  counts: { EMPLOYED: 12, EMPLOYED_IN_SPECIALITY: 9, CONSCRIPT: 4, STUDY: 2, OTHER: 1 },
}
const targeted: NewReport = {
  ...{ observedOn: '2024-12-01', category: 'TARGETED', graduates: 8 },
  counts: { EMPLOYED: 7, EMPLOYED_IN_SPECIALITY: 6, CONSCRIPT: 1 },
}
const filing = (wanted: NewReport, more: object = {}) => ({
  ...{ id: 'f', cohort, wanted, reportId: (id: string, category: string) => `${id}/${category}` },
  ...{ at: '2025-01-10T09:00:00.000Z', today: TODAY, again: 'REFUSED' as const, ...more },
})
type Form = MonitoringForm & { readonly id: string }
const submitting = (wanted: Partial<NewReport>, before?: Form, more: object = {}) => {
  const asked = filing({ ...all, ...wanted }, more)
  return before ? given(before).when(submit, asked) : given().when((id) => submit(undefined, { ...asked, id }), 'f')
}
const filed = (wanted: NewReport, before?: Form): Form => ({ ...submitting(wanted, before).state, id: 'f' })
const ruling = (submission = 1) => ({ id: 'f/TOTAL', submission, today: TODAY })

describe('a monitoring report', () => {
  it('is filed with the columns of its day, and says nothing of its numbers in facts', () => {
    submitting({}).then({
      facts: [{ type: 'monitoringReport.submitted.v1', data: { reportId: 'f/TOTAL', category: 'TOTAL' } }],
      state: { reports: [{ status: 'SUBMITTED', submissions: [{ on: TODAY, graduates: 19 }] }] },
    })
    expect(JSON.stringify(submitting({}).facts)).not.toMatch(/EMPLOYED|\b(9|19)\b/)
  })

  it('is refused where its parts exceed the whole, its columns do not add up, or it is about another cohort', () => {
    submitting({ counts: { ...all.counts, EMPLOYED_IN_SPECIALITY: 13 } }).refuses({
      rule: 'R43',
      problems: ['EMPLOYED_IN_SPECIALITY PART_ABOVE_WHOLE R43'],
    })
    submitting({ counts: { ...all.counts, OTHER: 2 } }).refuses({ problems: ['graduates SUM_DIFFERS R43'] })
    submitting({ graduates: 18, counts: { EMPLOYED: 18 } }).refuses({ problems: ['graduates NOT_THE_COHORT R43'] })
    submitting({ counts: { EMPLOYED: 19, CONTRACT_SERVICE: 0, NOBODY: 1 } }).refuses({
      problems: ['NOBODY NOT_IN_FORM R43'],
    })
  })

  it('is refused of a cohort that has not graduated, on a day that has not come, in a column of another year', () => {
    const { graduatedOn: _, graduated: __, ...studying } = cohort
    submitting({}, undefined, { cohort: studying }).refuses({ rule: 'R29', code: 'NOT_GRADUATED' })
    submitting({ observedOn: '2024-06-27' }).refuses({ rule: 'R29', code: 'NOT_GRADUATED_THEN' })
    submitting({ observedOn: '2025-01-11' }).refuses({ problems: ['observedOn IN_THE_FUTURE R43'] })
    const older = { ...cohort, graduatedOn: '2021-06-28' }
    submitting({ observedOn: '2021-12-01', counts: { EMPLOYED: 18, CARING: 1 } }, undefined, { cohort: older }).refuses(
      {
        problems: ['CARING NOT_IN_FORM R43'],
      },
    )
  })

  it('is refused a second time with the same numbers, while other ones are a new submission', () => {
    submitting({}, filed(all)).refuses({ rule: 'R43', code: 'REPORTED_ALREADY' })
    submitting({}, filed(all), { again: 'UNCHANGED' }).then({ facts: [] })
    const counts = { ...all.counts, EMPLOYED: 11, OTHER: 2 }
    submitting({ counts }, filed(all)).then({
      state: { reports: [{ submissions: [{ counts: { EMPLOYED: 12 } }, { counts: { EMPLOYED: 11 } }] }] },
    })
  })

  it('of a category comes after all and lies within all, whichever of both is filed anew', () => {
    submitting(targeted).refuses({ rule: 'R43', code: 'ALL_FIRST' })
    submitting(targeted, filed(all)).then({ state: { reports: [{ category: 'TOTAL' }, { category: 'TARGETED' }] } })
    submitting({ ...targeted, counts: { EMPLOYED: 4, CONSCRIPT: 4 } }, filed(all)).refuses({
      problems: ['EMPLOYED_IN_SPECIALITY FEWER_THAN_ALL R43'],
    })
    submitting({ ...targeted, graduates: 5, counts: { CONSCRIPT: 5 } }, filed(all)).refuses({
      problems: ['CONSCRIPT MORE_THAN_ALL R43'],
    })
    const fewer = { EMPLOYED: 6, EMPLOYED_IN_SPECIALITY: 5, CONSCRIPT: 10, STUDY: 2, OTHER: 1 }
    submitting({ counts: fewer }, filed(targeted, filed(all))).refuses({
      problems: ['EMPLOYED MORE_THAN_ALL R43', 'EMPLOYED_IN_SPECIALITY MORE_THAN_ALL R43'],
    })
  })

  it('is accepted or returned in the submission that was read', () => {
    const revised = filed({ ...all, counts: { ...all.counts, EMPLOYED: 11, OTHER: 2 } }, filed(all))
    given(revised).when(accept, ruling(1)).refuses({ rule: 'R43', code: 'OTHER_SUBMISSION' })
    given(revised)
      .when(accept, ruling(2))
      .then({ facts: ['monitoringReport.accepted.v1'], state: { reports: [{ acceptedOn: TODAY }] } })
    given(revised)
      .when(giveBack, ruling(2), 'Занятых больше, чем по справкам')
      .then({
        facts: ['monitoringReport.returned.v1'],
        state: { reports: [{ status: 'RETURNED', returnReason: 'Занятых больше, чем по справкам' }] },
      })
    given(revised)
      .when(giveBack, ruling(2), 'Иванов Пётр Сергеевич работает')
      .refuses({ problems: ['reason PERSONAL_DATA R43'] })
    given(revised)
      .when(accept, { ...ruling(), id: 'nobody' })
      .refuses({ __typename: 'NotFound' })
  })

  const standing = { SUBMITTED: filed(all), ACCEPTED: filed(all), RETURNED: filed(all) }
  const inState = (status: keyof typeof standing): Form => {
    const form = standing[status]
    return { ...form, reports: form.reports.map((report) => ({ ...report, status })) }
  }
  const changed = { ...all, counts: { ...all.counts, EMPLOYED: 11, OTHER: 2 } }
  followsItsTable(
    reportMoves,
    {
      submit: null,
      revise: (status) => submit(inState(status), filing(changed)),
      accept: (status) => accept(inState(status), ruling()),
      return: (status) => giveBack(inState(status), ruling(), 'Не сходится'),
    },
    ({ reports }) => reports[0]!.status,
  )
})

describe('texts and files of sums', () => {
  it.each([
    'Иванова Мария Петровна',
    'устроен Петров И. И.',
    'И.И. Петров служит',
    'СНИЛС 112-233-445 95',
    '11223344595',
    'Мамедов Али Гасан оглы, Мамедов Али Гасанович',
    'ИВАНОВА МАРИЯ ПЕТРОВНА',
    '11.02.14;2024;Иванова;Мария;Петровна;19',
    '"ИВАНОВА"\t"МАРИЯ"\t"ПЕТРОВНА"',
  ])('name somebody: %s', (text) => {
    expect(namesSomebody(text)).toBe(true)
    submitting({ measures: text }).refuses({ problems: ['measures PERSONAL_DATA R43'] })
  })
  it.each([
    'Ярмарка вакансий, 12 встреч с работодателями',
    'Практика в АО «Раменский приборостроительный завод»',
    'Техникум имени С. П. Королёва',
    '11.02.14;2024;TOTAL;48;34;29;0',
    'Министерство образования Московской области',
    'ГБПОУ МО «РАМЕНСКИЙ КОЛЛЕДЖ» ДОГОВОРЫ С АО «РПЗ»',
    'Код специальности;Год выпуска;Категория;Всего выпускников;Трудоустроены',
  ])('name nobody: %s', (text) => expect(namesSomebody(text)).toBe(false))

  it('does not take a pseudonym with eleven digits in a row for a person, and finds one beside it', () => {
    const pseudonym = `ab12345678901c${'0f'.repeat(25)}`
    const file = `candidate;note\n${pseudonym};x\n`
    expect(lineOfPerson(file)).toBe(2)
    expect(lineOfPerson(withoutPseudonyms(file))).toBeUndefined()
    expect(lineOfPerson(withoutPseudonyms(`${file}${pseudonym};112-233-445 95`))).toBe(3)
  })

  it('are refused whole, by the line and without what stands there', () => {
    const head = 'Код специальности;Год выпуска;Категория;Всего выпускников;Трудоустроены'
    expect(refuseNames(`${head}\n11.02.14;2024;TOTAL;19;19`)).toBeUndefined()
    expect(refuseNames(`ФИО;${head}\nx;11.02.14;2024;TOTAL;19;19`)).toMatchObject({ code: 'PERSONAL_DATA', line: 1 })
    expect(refuseNames(`\uFEFF\n;;\n${head};Фамилия\n11.02.14;2024;TOTAL;19;x`)).toMatchObject({ line: 3 })
    const refused = refuseNames(`${head}\n11.02.14;2024;TOTAL;19;Иванова Мария Петровна`)
    expect(refused).toMatchObject({ __typename: 'FileRefused', rule: 'R43', line: 2 })
    expect(JSON.stringify(refused)).not.toContain('Иванова')
  })
})
