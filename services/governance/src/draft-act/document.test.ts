import { textsOf } from '@kadry/documents/model'
import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { answer, send } from './decision.ts'
import { draftActDocument, organizationsIn } from './document.ts'
import { type Known, revise, submit } from './draft-act.ts'
import { comment, dispose } from './review.ts'

const words = { organization: (id: string) => `«${id}»`, label: (_: string, value: string) => value }
const submitted = given().when(
  submit,
  'd',
  {
    ...({ workingGroupId: 'g', kind: 'REGIONAL_ACT', title: 'О порядке', authorId: 'minobr' } as const),
    text: 'Порядок\n1. Собирается ежеквартально.\n2. Решает большинством.',
  },
  '2022-06-01',
)
const remark = { authorId: 'mospp', version: 1, anchor: '1', text: 'Редко', proposedText: 'Собирается ежемесячно.' }
const revised = submitted
  .when(comment, remark, 'c1')
  .when(comment, { authorId: 'tpp', version: 1, anchor: '2', text: 'Неясно' }, 'c2')
  .when(dispose, { commentId: 'c1', disposition: 'ACCEPTED' })
  .when(dispose, { commentId: 'c2', disposition: 'REJECTED', reason: 'Ясно из пункта 1' })
  .when(revise, { today: '2022-06-10' })
const printed = (state: Known) =>
  textsOf(draftActDocument({ ...state, updatedAt: '2022-06-15T09:00:00.000Z' }, words)).join('\n')

describe('a draft act on paper', () => {
  it('has the latest version, what it changed, and what became of each comment', () => {
    const text = printed(revised.state)
    for (const part of ['редакция 2', '2. Решает большинством.', 'Что изменилось с редакции 1 от 01.06.2022'])
      expect(text).toContain(part)
    expect(text).toMatch(/1\. Собирается ежеквартально\.\s+1\. Собирается ежемесячно\./)
    expect(text).toMatch(/«mospp»\s+Редко\s+Редакция: Собирается ежемесячно\.\s+ACCEPTED/)
    expect(text).toContain('REJECTED: Ясно из пункта 1')
    expect(organizationsIn(revised.state)).toEqual(['minobr', 'mospp', 'tpp'])
  })
  it('has neither table while there is one version without comments', () => {
    expect(printed(submitted.state)).not.toMatch(/Что изменилось|Замечания/)
  })
  it('says where it was sent and what was answered', () => {
    const recommended = { ...revised.state, status: 'RECOMMENDED' as const }
    const sent = given(recommended).when(send, { authorityId: 'government', on: '2022-06-12' }, '2022-06-15')
    expect(printed(sent.state)).toContain('SENT_TO_AUTHORITY: «government», 12.06.2022.')
    const declined = sent.when(answer, { answer: 'Не требуется' }).state
    expect(printed(declined)).toContain('DECLINED: «government», 12.06.2022. Ответ: Не требуется.')
  })
})
