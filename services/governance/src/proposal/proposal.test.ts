import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import {
  accept,
  type Proposal,
  type ProposalStatus,
  proposalMoves,
  putOnAgenda,
  reject,
  submit,
  submitRecommended,
  support,
  takeUp,
  withdraw,
} from './proposal.ts'

const TODAY = '2019-11-20'
const now = { today: TODAY, next: '7' }
const wanted = {
  title: 'Согласовать действия',
  text: 'Действия участников согласовать',
  proposerId: 'mospp',
  on: TODAY,
}
const submitted = (more: Partial<Proposal> = {}): Proposal & { id: string } => ({
  id: 'p',
  number: '7',
  title: 'Согласовать действия',
  text: 'Действия участников согласовать',
  status: 'SUBMITTED',
  submittedOn: TODAY,
  proposerId: 'mospp',
  supporterIds: [],
  itemIds: [],
  ...more,
})

describe('a proposal', () => {
  followsItsTable(
    proposalMoves,
    {
      submit: null,
      support: (status) => support(submitted({ status }), 'tpp', TODAY),
      putOnAgenda: (status) => putOnAgenda(submitted({ status }), 'group', TODAY),
      accept: (status) => accept(submitted({ status }), { itemIds: ['i'] }, TODAY),
      reject: (status) => reject(submitted({ status }), { reason: 'Исполняется' }, TODAY),
      withdraw: (status) => withdraw(submitted({ status }), { reason: 'Решено' }, TODAY),
    },
    ({ status }: Proposal): ProposalStatus => status,
  )

  it('is submitted under the next free number, or under that of the secretary', () => {
    given()
      .when(submit, 'p', { ...wanted, title: ' Согласовать  действия ' }, now)
      .then({
        facts: [{ type: 'proposal.submitted.v1', data: { id: 'p', number: '7', proposerId: 'mospp' } }],
        state: { number: '7', title: 'Согласовать действия', status: 'SUBMITTED', supporterIds: [], itemIds: [] },
      })
    given()
      .when(submit, 'p', { ...wanted, number: '№ 12 – П' }, now)
      .then({ state: { number: '12-П' } })
  })

  it('says what it is about, under a number that is one, on a day that has come', () => {
    const { refuses } = given().when(
      submit,
      'p',
      { ...wanted, title: ' ', text: '', number: 'б/н', on: '2019-11-21' },
      now,
    )
    refuses({ problems: ['title EMPTY', 'text EMPTY', 'number NO_DIGIT', 'on IN_THE_FUTURE'] })
    given()
      .when(submit, 'p', { ...wanted, text: 'ы'.repeat(102_400) }, now)
      .refuses({ problems: ['text TOO_LONG'] })
  })

  it('of a round table has no proposer, and its first sentence for a title', () => {
    const recommended = { recommendationId: 'r', number: '8', on: TODAY }
    given()
      .when(submitRecommended, 'p', { ...recommended, text: 'Открыть набор. Мест — 25.' })
      .then({
        facts: [{ type: 'proposal.submitted.v1', data: { recommendationId: 'r', title: 'Открыть набор' } }],
        state: { title: 'Открыть набор', text: 'Открыть набор. Мест — 25.' },
      })
    const long = given().when(submitRecommended, 'p', { ...recommended, text: 'слово '.repeat(60) }).state.title
    expect([long.length <= 151, long.endsWith('слово…')]).toEqual([true, true])
  })

  it('is supported by each body once, and not by whoever proposed it', () => {
    given(submitted())
      .when(support, 'tpp', TODAY)
      .when(support, 'moop', TODAY)
      .then({
        facts: [{ type: 'proposal.supported.v1', data: { id: 'p', organizationId: 'moop', on: TODAY } }],
        state: { supporterIds: ['tpp', 'moop'] },
      })
    given(submitted({ supporterIds: ['tpp'] }))
      .when(support, 'tpp', TODAY)
      .refuses({ problems: ['organizationId REPEATED'] })
    given(submitted())
      .when(support, 'mospp', TODAY)
      .refuses({ problems: ['organizationId PROPOSER'] })
  })

  it('goes from an agenda into the items of a resolution, each named once', () => {
    given(submitted())
      .when(putOnAgenda, 'group', TODAY)
      .when(accept, { itemIds: ['i1', 'i2'], motionId: 'm' }, TODAY)
      .then({
        facts: [{ type: 'proposal.accepted.v1', data: { itemIds: ['i1', 'i2'], motionId: 'm' } }],
        state: { status: 'ACCEPTED', workingGroupId: 'group', itemIds: ['i1', 'i2'], motionId: 'm' },
      })
    const closed = reject(submitted(), { reason: 'Нет', motionId: 'm', isClosed: true }, TODAY)
    expect(closed).toMatchObject({ next: { motionId: 'm' } })
    expect('facts' in closed && closed.facts.map(({ data }) => data)).not.toMatchObject([{ motionId: 'm' }])
    given(submitted())
      .when(accept, { itemIds: [] }, TODAY)
      .refuses({ problems: ['itemIds COUNT'] })
    given(submitted())
      .when(accept, { itemIds: ['i1', 'i1'] }, TODAY)
      .refuses({ problems: ['itemIds.1 REPEATED'] })
  })

  it('is taken up by an item of an agenda where it waits for that group or for none, and by no other group', () => {
    const there = { type: 'proposal.putOnAgenda.v1' as const, data: { workingGroupId: 'group' } }
    for (const waiting of [submitted(), submitted({ workingGroupId: 'group' })])
      given(waiting)
        .when(takeUp, 'group', TODAY)
        .then({ facts: [there], state: { status: 'ON_AGENDA' } })
    const known = [
      submitted({ workingGroupId: 'other' }),
      submitted({ workingGroupId: 'other', status: 'ON_AGENDA' }),
      submitted({ workingGroupId: 'group', status: 'ON_AGENDA' }),
      submitted({ status: 'ACCEPTED' }),
    ]
    for (const { id, ...state } of known)
      given({ id, ...state })
        .when(takeUp, 'group', TODAY)
        .then({ facts: [], state })
  })

  it('is rejected or withdrawn with a reason', () => {
    given(submitted())
      .when(reject, { reason: ' Уже исполняется ' }, TODAY)
      .then({ facts: ['proposal.rejected.v1'], state: { status: 'REJECTED', reason: 'Уже исполняется' } })
    given(submitted())
      .when(withdraw, { reason: 'Решено' }, TODAY)
      .then({ facts: ['proposal.withdrawn.v1'], state: { status: 'WITHDRAWN' } })
    given(submitted())
      .when(reject, { reason: ' ' }, TODAY)
      .refuses({ problems: ['reason EMPTY'] })
  })
})
