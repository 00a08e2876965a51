import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { actKnown, correct, keyWordsOf, register } from './normative-act.ts'

const act = {
  type: 'DIRECTIVE' as const,
  number: '№ 878 – РП',
  date: '2019-10-22',
  title: ' О заключении  соглашения с НАРК ',
}
const registering = (more: Partial<Parameters<typeof register>[1]> = {}) =>
  given().when(register, 'a', { ...act, ...more }, '2022-06-15')
const registered = registering({ issuerId: 'government', url: 'https://mosreg.example/878' }).state

describe('a normative act', () => {
  it('is kept tidy, and published whole', () => {
    const kept = {
      type: 'DIRECTIVE' as const,
      number: '878-РП',
      date: '2019-10-22',
      title: 'О заключении соглашения с НАРК',
    }
    registering().then({ facts: [{ type: 'act.registered.v1', data: { id: 'a', ...kept } }], state: kept })
  })
  it('is one act however its number is written, and another one on another day or of another type', () => {
    const words = keyWordsOf(act)
    expect(keyWordsOf({ ...act, number: '0878-рп' })).toEqual(words)
    // Latin characters of the same look.
    expect(keyWordsOf({ ...act, number: '878-PП' })).toEqual(words)
    expect(keyWordsOf({ ...act, date: '2019-10-23' })).not.toEqual(words)
    expect(keyWordsOf({ ...act, type: 'ORDER' })).not.toEqual(words)
  })
  it('names everything that is wrong with it at once', () => {
    registering({ number: 'б/н', title: ' ', url: 'javascript:alert(1)' }).refuses({
      problems: ['number NO_DIGIT', 'title EMPTY', 'url URL'],
    })
    registering({ date: '2022-06-16' }).refuses({ problems: ['date IN_THE_FUTURE'] })
    registering({ title: 'а'.repeat(1_001) }).refuses({ problems: ['title TOO_LONG'] })
  })
  it('is corrected in everything but what it is known by; what is left out goes', () => {
    const corrected = given(registered).when(correct, { title: 'О соглашении' })
    corrected.then({
      facts: [{ type: 'act.corrected.v1', data: { id: 'a', title: 'О соглашении' } }],
      state: { number: '878-РП', title: 'О соглашении' },
    })
    expect(corrected.state).not.toHaveProperty('issuerId')
    expect(corrected.state).not.toHaveProperty('url')
    given(registered)
      .when(correct, { title: 'О', url: 'mosreg' })
      .refuses({ problems: ['url URL'] })
  })
  it('that is registered already is named by the refusal of the second one', () => {
    expect(actKnown(registered)).toMatchObject({ __typename: 'NumberTaken', number: '878-РП', heldById: 'a' })
  })
})
