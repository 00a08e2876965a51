import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { idOf, planned, view } from '../round-table/table.fixture.ts'
import { setForm } from './form.ts'
import { type Answer, answerProblems, type Question, type WantedQuestion } from './question.ts'
import { register } from './registration.ts'

const diet: WantedQuestion = { text: ' Нужен  ли обед ', kind: 'YES_NO', isRequired: true }
const section: WantedQuestion = { text: 'Секция', kind: 'CHOICE', options: ['Кадры', 'Практика'], isRequired: false }
const table = planned({ status: 'REGISTRATION_OPEN' })
const form = (questions: readonly WantedQuestion[]) => ({ isModerated: false, questions })
const codes = (answers: readonly Answer[], questions: readonly Question[]) =>
  answerProblems(answers, questions).map(({ path, code }) => `${path.join('.')} ${code}`)

describe('the questions of a table', () => {
  it('keep their ids when they are written anew; one that is left out is asked no more', () => {
    const first = given(table).when(setForm, form([diet, section]), idOf)
    first.then({
      facts: [{ type: 'roundTable.formSet.v1', data: { isModerated: false, questions: 2 } }],
      state: {
        questions: [
          { id: 'table/1', text: 'Нужен ли обед' },
          { id: 'table/2', options: ['Кадры', 'Практика'] },
        ],
      },
    })
    const count: WantedQuestion = { text: 'Сколько вас', kind: 'NUMBER', isRequired: false }
    first.when(setForm, form([{ ...section, id: 'table/2' }, count]), idOf).then({
      state: { questions: [{ id: 'table/2' }, { id: 'table/3' }, { id: 'table/1', isRemoved: true }] },
    })
  })

  it('of a draft nobody outside hears, before it is planned', () => {
    given(planned({ status: 'DRAFT' }))
      .when(setForm, form([diet]), idOf)
      .then({ facts: [], state: { questions: [{ id: 'table/1' }] } })
  })

  it('are ten at most, keep their kind, and have options where they are a choice', () => {
    const known = given(table).when(setForm, form([diet]), idOf)
    known
      .when(setForm, form([{ ...diet, id: 'table/1', kind: 'TEXT' }]), idOf)
      .refuses({ problems: ['questions.0.kind KIND_IS_FIXED'] })
    const refused = (questions: readonly WantedQuestion[]) => given(table).when(setForm, form(questions), idOf)
    refused([{ ...diet, id: 'table/9' }]).refuses({ problems: ['questions.0.id UNKNOWN_QUESTION'] })
    refused([{ ...section, options: ['Кадры', ' Кадры'] }]).refuses({ problems: ['questions.0.options.1 REPEATED'] })
    refused([{ ...section, options: ['Кадры'] }]).refuses({ problems: ['questions.0.options OUT_OF_RANGE'] })
    refused([{ ...diet, options: ['Да', 'Нет'] }]).refuses({ problems: ['questions.0.options NOT_A_CHOICE'] })
    refused(Array.from({ length: 11 }, () => diet)).refuses({ problems: ['questions TOO_MANY'] })
    given(table)
      .when(setForm, { ...form([]), changesUntil: '2022-05-20T07:00:00.001Z' }, idOf)
      .refuses({ problems: ['changesUntil AFTER_THE_START'] })
  })
})

describe('an answer', () => {
  const asked: readonly Question[] = [
    { id: 'q1', text: 'Обед', kind: 'YES_NO', isRequired: true },
    { id: 'q2', text: 'Секция', kind: 'CHOICE', options: ['Кадры'], isRequired: false },
    { id: 'q3', text: 'Тема', kind: 'TEXT', isRequired: false },
    { id: 'q4', text: 'Снятый', kind: 'NUMBER', isRequired: true, isRemoved: true },
  ]
  const yes = { questionId: 'q1', isTrue: false }

  it('is one value of the kind of its question', () => {
    expect(codes([yes, { questionId: 'q2', option: 'Кадры' }, { questionId: 'q3', text: '=1+1' }], asked)).toEqual([])
    expect(codes([{ questionId: 'q1', text: 'Да' }], asked)).toEqual(['answers.0 KIND'])
    expect(codes([{ ...yes, number: 1 }], asked)).toEqual(['answers.0 KIND'])
    expect(codes([yes, { questionId: 'q2', option: 'Иная' }], asked)).toEqual(['answers.1.option NO_SUCH_OPTION'])
    expect(codes([yes, { questionId: 'q3', text: ' ' }], asked)).toEqual(['answers.1.text EMPTY'])
  })

  it('is given once, to a question that is asked, and to each that needs one', () => {
    expect(codes([], asked)).toEqual(['answers ANSWER_NEEDED'])
    expect(codes([yes, yes], asked)).toEqual(['answers.1.questionId REPEATED'])
    expect(codes([yes, { questionId: 'q4', number: 1 }], asked)).toEqual(['answers.1.questionId REMOVED'])
    expect(codes([yes, { questionId: 'q9', number: 1 }], asked)).toEqual(['answers.1.questionId UNKNOWN_QUESTION'])
  })

  it('stays with the registration after its question is gone', () => {
    const wanted = { organizationId: 'o1', representativePosition: 'Директор', consentToPublish: false }
    const arrival = { view: view('EMPLOYER'), at: '2022-05-01T00:00:00.000Z', idOf, code: 'CODE' }
    const asking = given(table).when(setForm, form([diet]), idOf)
    asking.when(register, wanted, arrival).refuses({ problems: ['answers ANSWER_NEEDED'] })
    asking
      .when(register, { ...wanted, answers: [{ questionId: 'table/1', isTrue: true }] }, arrival)
      .when(setForm, form([]), idOf)
      .then({ state: { registrations: [{ answers: [{ questionId: 'table/1', isTrue: true }] }] } })
  })
})
