import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { answer, decide, send } from './decision.ts'
import { type DraftStatus, draftMoves, type Known, latestOf, type NewDraft, revise, submit } from './draft-act.ts'
import { publicState } from './public-state.ts'
import { comment, dispose } from './review.ts'

const TODAY = '2022-06-15'
const wanted: NewDraft = {
  workingGroupId: 'g',
  kind: 'REGIONAL_ACT',
  title: ' О порядке ',
  authorId: 'minobr',
  text: 'Порядок\n1. Собирается ежеквартально.\n2. Решает большинством.',
}
const submitting = (more: Partial<NewDraft> = {}) => given().when(submit, 'd', { ...wanted, ...more }, TODAY)
const draft = submitting().state
const remark = { authorId: 'mospp', version: 1, anchor: '1', text: 'Редко', proposedText: 'Собирается ежемесячно.' }
const commented = given(draft).when(comment, remark, 'c1')
const accepted = commented.when(dispose, { commentId: 'c1', disposition: 'ACCEPTED' })
const about = (status: string, subjectId = 'd') => ({ id: 'm', status, subjectId })

describe('submitting a draft', () => {
  it('makes its first version, and publishes no text', () => {
    const data = { id: 'd', workingGroupId: 'g', kind: 'REGIONAL_ACT' as const, title: 'О порядке', authorId: 'minobr' }
    submitting().then({
      facts: [{ type: 'draftAct.submitted.v1', data }],
      state: { status: 'SUBMITTED', versions: [{ number: 1, createdOn: TODAY }] },
    })
    expect(submitting().facts[0]?.data).toEqual(data)
    submitting({ title: '', text: 'а'.repeat(100_000) }).refuses({ problems: ['title EMPTY', 'text TOO_LONG'] })
  })
})

describe('a comment', () => {
  it('stands on a point of the latest version, and puts the draft under review', () => {
    commented.then({
      facts: [{ type: 'draftAct.commented.v1', data: { commentId: 'c1', version: 1, anchor: '1' } }],
      state: { status: 'UNDER_REVIEW', comments: [{ id: 'c1', disposition: 'OPEN' }] },
      answer: { commentId: 'c1' },
    })
    expect(publicState(commented.state)).toMatchObject({ version: 1, openComments: 1 })
  })
  it('is refused on a version that is gone or not there yet, on no point, and without words', () => {
    const revised = given(draft).when(revise, { text: '1. Иначе.', today: TODAY })
    revised.when(comment, remark, 'c1').refuses({ problems: ['version VERSION_GONE'] })
    given(draft)
      .when(comment, { ...remark, version: 2 }, 'c1')
      .refuses({ problems: ['version VERSION_GONE'] })
    given(draft)
      .when(comment, { ...remark, anchor: '7', text: ' ', proposedText: '' }, 'c1')
      .refuses({ problems: ['anchor NO_SUCH_POINT', 'text EMPTY', 'proposedText EMPTY'] })
  })
  it('R17: is rejected with a reason, and the last disposition counts', () => {
    commented.when(dispose, { commentId: 'c1', disposition: 'REJECTED' }).refuses({
      rule: 'R17',
      problems: ['reason REASON_NEEDED R17'],
    })
    const rejected = commented.when(dispose, { commentId: 'c1', disposition: 'REJECTED', reason: ' Так  решили ' })
    rejected.then({ facts: ['draftAct.disposed.v1'], state: { comments: [{ reason: 'Так решили' }] } })
    const again = rejected.when(dispose, { commentId: 'c1', disposition: 'PARTLY' })
    expect(again.state.comments[0]).not.toHaveProperty('reason')
    commented.when(dispose, { commentId: 'c2', disposition: 'PARTLY' }).refuses({ __typename: 'NotFound', id: 'c2' })
  })
  it('is one of many on a point, of which one wording is accepted', () => {
    accepted
      .when(comment, { ...remark, proposedText: 'Собирается еженедельно.' }, 'c2')
      .when(dispose, { commentId: 'c2', disposition: 'ACCEPTED' })
      .refuses({ problems: ['disposition OTHER_WORDING_ACCEPTED'] })
  })
})

describe('a revision', () => {
  it('is made of the wordings that were accepted', () => {
    const revised = accepted.when(revise, { today: '2022-06-20' })
    revised.then({
      facts: [{ type: 'draftAct.revised.v1', data: { id: 'd', version: 2 } }],
      state: { status: 'REVISED' },
    })
    expect(latestOf(revised.state)).toEqual({
      number: 2,
      createdOn: '2022-06-20',
      text: 'Порядок\n1. Собирается ежемесячно.\n2. Решает большинством.',
    })
    revised.when(revise, { today: '2022-06-20' }).refuses({ problems: ['text NOTHING_CHANGED'] })
  })
  it('is a text of its own, or nothing where nothing was accepted', () => {
    commented.when(revise, { today: TODAY }).refuses({ problems: ['text NOTHING_CHANGED'] })
    commented.when(revise, { text: '1. Иначе.', today: TODAY }).then({ state: { status: 'REVISED' } })
  })
})

describe('R17: the decision of the group', () => {
  it('recommends the draft by a carried motion about it, once nothing is open', () => {
    commented.when(decide, about('CARRIED')).refuses({ rule: 'R17', problems: ['id COMMENTS_OPEN R17'] })
    accepted
      .when(decide, about('CARRIED'))
      .then({ facts: [{ type: 'draftAct.recommended.v1', data: { id: 'd', motionId: 'm' } }] })
    const closed = decide(accepted.state, { ...about('CARRIED'), isClosed: true })
    expect('facts' in closed && closed.facts.map(({ data }) => data)).toEqual([{ id: 'd' }])
  })
  it('does not recommend it by a rejected one, whatever is open', () => {
    commented
      .when(decide, about('REJECTED'))
      .then({ facts: ['draftAct.notRecommended.v1'], state: { status: 'NOT_RECOMMENDED', decidedById: 'm' } })
  })
  it('is that of a motion that is decided, about this draft', () => {
    given(draft)
      .when(decide, about('IN_VOTE', 'other'))
      .refuses({
        problems: ['motionId NOT_DECIDED', 'motionId OTHER_SUBJECT'],
      })
  })
})

describe('an answer', () => {
  const sent = given(inState('RECOMMENDED')).when(send, { authorityId: 'government', on: TODAY }, TODAY)
  it('adopts the draft as an act, or declines it in words', () => {
    sent.when(answer, { adoptedAsId: 'act' }).then({
      facts: [{ type: 'draftAct.adopted.v1', data: { id: 'd', actId: 'act' } }],
      state: { status: 'ADOPTED', adoptedAsId: 'act' },
    })
    sent.when(answer, {}).refuses({ problems: ['answer ANSWER_NEEDED'] })
    sent.when(answer, { answer: ' Не  требуется ' }).then({ state: { status: 'DECLINED', answer: 'Не требуется' } })
  })
  it('is to a draft that was sent on a day that has come', () => {
    given(inState('RECOMMENDED'))
      .when(send, { authorityId: 'government', on: '2022-06-16' }, TODAY)
      .refuses({ problems: ['on IN_THE_FUTURE'] })
  })
})

function inState(status: DraftStatus): Known {
  return { ...accepted.state, status }
}

describe('a draft act', () => {
  const deciding = (motion: string) => (status: DraftStatus) => decide(inState(status), about(motion))
  followsItsTable(
    draftMoves,
    {
      submit: null,
      comment: (status) => comment(inState(status), remark, 'c2'),
      dispose: (status) => dispose(inState(status), { commentId: 'c1', disposition: 'PARTLY' }),
      revise: (status) => revise(inState(status), { today: TODAY }),
      recommend: deciding('CARRIED'),
      notRecommend: deciding('REJECTED'),
      send: (status) => send(inState(status), { authorityId: 'government', on: TODAY }, TODAY),
      adopt: (status) => answer(inState(status), { adoptedAsId: 'act' }),
      decline: (status) => answer(inState(status), { answer: 'Не требуется' }),
    },
    ({ status }) => status,
  )
})
