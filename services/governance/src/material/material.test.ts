import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import {
  approve,
  archive,
  edit,
  type Known,
  type MaterialStatus,
  materialMoves,
  type NewMaterial,
  publish,
  schedule,
  submit,
} from './material.ts'

const TODAY = '2023-01-20'
const wanted: NewMaterial = {
  title: ' Центр  оценки открыт ',
  topic: 'О Национальной системе квалификаций',
  kind: 'NEWS',
  authorId: 'mospp',
  text: 'Первая строка \n\n\n\n вторая',
}
const figures = { datasetVersion: '2023-1', query: '{ outcomes }', policy: 'KADRY-1', takenOn: '2023-01-15' }
const submitting = (more: Partial<NewMaterial> = {}) => given().when(submit, 'm', { ...wanted, ...more }, TODAY)
const draft = submitting().state
const words = { title: 'Открыт центр', topic: 'О НСК' }

describe('submitting a material', () => {
  it('keeps the words tidy and publishes what it is about, not its text', () => {
    const data = {
      id: 'm',
      title: 'Центр оценки открыт',
      topic: wanted.topic,
      kind: 'NEWS' as const,
      authorId: 'mospp',
    }
    submitting().then({
      facts: [{ type: 'material.submitted.v1', data }],
      state: { status: 'DRAFT', text: 'Первая строка\n\nвторая', topicKey: 'о национальной системе квалификаций' },
    })
    expect(submitting().facts[0]?.data).toEqual(data)
  })
  it('refuses figures without what they rest on, and what they rest on without figures', () => {
    submitting({ kind: 'FIGURES' }).refuses({ problems: ['figures FIGURES_NEEDED'] })
    submitting({ figures, correctsId: 'other' }).refuses({ problems: ['figures NO_FIGURES', 'correctsId NO_FIGURES'] })
    submitting({ kind: 'FIGURES', figures, correctsId: 'other' }).then({ state: { figures, correctsId: 'other' } })
    const empty = { datasetVersion: '', query: ' ', policy: '', takenOn: '2023-01-21' }
    submitting({ kind: 'FIGURES', figures: empty }).refuses({
      problems: [
        'figures.datasetVersion EMPTY',
        'figures.query EMPTY',
        'figures.policy EMPTY',
        'figures.takenOn IN_THE_FUTURE',
      ],
    })
  })
  it('refuses 100 KB of text, and empty words', () => {
    submitting({ text: 'а'.repeat(100_000), title: '', topic: ' ' }).refuses({
      problems: ['title EMPTY', 'topic EMPTY', 'text TOO_LONG'],
    })
  })
})

describe('editing a material', () => {
  it('replaces its words; a text that is left out goes', () => {
    const edited = given(draft).when(edit, words)
    edited.then({ facts: ['material.edited.v1'], state: { title: 'Открыт центр', topicKey: 'о нск' } })
    expect(edited.state).not.toHaveProperty('text')
  })
  it('is not for figures: another material corrects them', () => {
    given(submitting({ kind: 'FIGURES', figures }).state)
      .when(edit, words)
      .refuses({ problems: ['id FIGURES_NEVER_CHANGE'] })
  })
})

describe('R39: a material', () => {
  const inState = (status: MaterialStatus): Known => ({ ...draft, status })
  const publishing = (status: MaterialStatus) => publish(inState(status))
  const scheduling = (status: MaterialStatus) => schedule(inState(status), '2023-02-01', TODAY)
  followsItsTable(
    materialMoves,
    {
      submit: null,
      edit: (status) => edit(inState(status), words),
      approve: (status) => approve(inState(status), TODAY),
      schedule: scheduling,
      postpone: scheduling,
      publish: publishing,
      publishAgain: publishing,
      archive: (status) => archive(inState(status), 'Устарел'),
    },
    ({ status }) => status,
  )
  it('is not published before it is approved, nor once it is archived', () => {
    for (const status of ['DRAFT', 'ARCHIVED'] as const)
      given(inState(status)).when(publish).refuses({ __typename: 'IllegalTransition', rule: 'R39', from: status })
  })
  it('is published once, whatever the number of its channels', () => {
    given(inState('APPROVED'))
      .when(publish)
      .then({ facts: ['material.published.v1'], state: { status: 'PUBLISHED' } })
    given(inState('PUBLISHED'))
      .when(publish)
      .then({ facts: [], state: { status: 'PUBLISHED' } })
  })
  it('is planned for a day that has not passed, and for another one later', () => {
    given(inState('APPROVED'))
      .when(schedule, '2023-01-19', TODAY)
      .refuses({ problems: ['on IN_THE_PAST'] })
    given(inState('APPROVED'))
      .when(schedule, TODAY, TODAY)
      .when(schedule, '2023-02-02', TODAY)
      .then({ facts: [{ type: 'material.scheduled.v1', data: { id: 'm', on: '2023-02-02' } }] })
  })
  it('is archived with a reason', () => {
    given(draft)
      .when(archive, ' ')
      .refuses({ problems: ['reason EMPTY'] })
  })
})
