import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { type AssessmentRow, recordMore, recordNew, refuseNames } from './import.ts'

const CANDIDATE = 'a3'.repeat(32)
const row: AssessmentRow = {
  ...{ number: '17', candidate: CANDIDATE, mode: 'NOK', qualificationCode: '40.19600.01', appliedOn: '2024-06-03' },
  ...{ theoryOn: '2024-06-17', theory: 'PASSED', practiceOn: '2024-06-18', practice: 'PASSED' },
  ...{ submittedOn: '2024-06-19' },
}
const centreOn = () => ({ councilId: 'council' })
const about = { centreId: 'centre', standing: { councilId: 'council' }, centreOn, today: '2024-12-02' }
const said = (more: Partial<AssessmentRow> = {}) => ({ ...about, row: { ...row, ...more } })
const recorded = (more: Partial<AssessmentRow> = {}) => given().when(recordNew, 'x', said(more))
const { practice: _, practiceOn: __, submittedOn: ___, ...first } = row

describe('a line of a centre’s file', () => {
  it('is a whole exam in one change, with all its facts and without the candidate in them', () => {
    const whole = recorded()
    const steps = ['applied', 'documentsChecked', 'scheduled', 'theoryTaken', 'practiceTaken', 'submitted'] as const
    whole.then({
      facts: steps.map((step) => `assessment.${step}.v1` as const),
      state: { status: 'COUNCIL_REVIEW', candidate: CANDIDATE, examinedOn: '2024-06-18' },
    })
    expect(JSON.stringify(whole.facts)).not.toContain(CANDIDATE)
  })

  it('said again changes nothing; with the next part it adds that part', () => {
    const half = given().when(recordNew, 'x', { ...about, row: first })
    half.then({ state: { status: 'THEORY_TAKEN' } })
    const whole = half.when(recordMore, said())
    whole.then({ state: { status: 'COUNCIL_REVIEW' } })
    whole.when(recordMore, said()).then({ facts: [] })
  })

  it('that says otherwise than what is recorded is refused, as is one of an erased candidate (R47)', () => {
    const refused = { rule: 'R47', code: 'RECORDED_OTHERWISE' }
    recorded()
      .when(recordMore, said({ practice: 'FAILED' }))
      .refuses(refused)
    recorded()
      .when(recordMore, said({ candidate: 'b4'.repeat(32) }))
      .refuses(refused)
    const { candidate: _, ...nobodys } = recorded().state
    given({ ...nobodys, id: 'x' })
      .when(recordMore, said())
      .refuses({ __typename: 'NotFound' })
  })

  it('keeps to the rules of the exam (R31)', () => {
    recorded({ theory: 'FAILED' }).refuses({ rule: 'R31', code: 'THEORY_FAILED' })
    recorded({ practiceOn: '2024-12-03' }).refuses({ problems: ['on IN_THE_FUTURE R31'] })
    const { theoryOn: _, ...dayless } = row
    given()
      .when(recordNew, 'x', { ...about, row: dayless })
      .refuses({ problems: ['theory DAY_MISSING R31'] })
    const noCentre = () => ruleRefusal('R31', 'CENTRE_WITHOUT_ROLE', 'Не центр.', 'No centre.')
    given()
      .when(recordNew, 'x', { ...said(), centreOn: noCentre })
      .refuses({ code: 'CENTRE_WITHOUT_ROLE' })
  })
})

describe('a centre’s file', () => {
  const header = 'number;candidate;mode;qualificationCode;appliedOn'
  const file = (...lines: string[]) => refuseNames([header, ...lines].join('\n'))
  const DIGITS = `12345678901${'a'.repeat(53)}`

  it('may have pseudonyms whose digits look like a number', () => {
    expect(file(`17;${DIGITS};NOK;40.19600.01;2024-06-03`)).toBeUndefined()
  })

  it.each([
    ['a name in a cell', `17;Иванова Мария Петровна;NOK;40.19600.01;2024-06-03`],
    ['a name over three cells', `17;Иванова;Мария;Петровна;2024-06-03`],
    ['a СНИЛС', `17;112-233-445 95;NOK;40.19600.01;2024-06-03`],
    ['a СНИЛС in digits', `17;11223344595;NOK;40.19600.01;2024-06-03`],
  ])('with %s is refused whole, and says nothing of what it found (R47)', (_, line) => {
    const refused = file(`16;${DIGITS};NOK;40.19600.01;2024-06-03`, line)
    expect(refused).toMatchObject({ code: 'PERSONAL_DATA', rule: 'R47', line: 3 })
    expect(JSON.stringify(refused)).not.toMatch(/Иванов|112|445/)
  })

  it('with a column for names is refused by its heading', () => {
    expect(refuseNames('number;ФИО;candidate\n17;;x')).toMatchObject({ code: 'PERSONAL_DATA', line: 1 })
  })
})
