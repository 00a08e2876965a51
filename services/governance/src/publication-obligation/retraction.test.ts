import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { complianceOf } from './compliance.ts'
import { closePeriods, impose, type Known } from './publication-obligation.ts'
import { record } from './record.ts'
import { retract } from './retraction.ts'

const channel = { organizationId: 'mospp', channelId: 'c/1', channelUrl: 'https://mospp.example/' }
const monthly = { topic: 'НСК', cadence: 'MONTHLY' as const, graceDays: 5, validFrom: '2023-01-01' }
const TODAY = '2023-03-20'
const imposed = given().when(impose, 'o', monthly, channel, '2023-01-01')
const publish = (obligation: Known, recordId: string, publishedOn: string) =>
  record(
    obligation,
    { material: { id: `m of ${recordId}`, topic: 'НСК' }, url: 'https://mospp.example/1', publishedOn },
    { channelUrl: channel.channelUrl, today: TODAY, recordId },
  )
const january = imposed.when(publish, 'r1', '2023-01-10')
const closed = january.when(closePeriods, TODAY)
const wrong = { recordId: 'r1', reason: ' Страницы  нет ' }
const inJanuary = (obligation: Known) =>
  complianceOf(obligation, { from: '2023-01-01', to: '2023-01-31' }, TODAY).periods[0]?.outcome

describe('R37: a record that is retracted', () => {
  it('stays with its reason and fulfils nothing', () => {
    const without = january.when(retract, wrong, '2023-01-12')
    without.then({
      facts: [
        { type: 'publication.retracted.v1', data: { recordId: 'r1', from: '2023-01-01', reason: 'Страницы нет' } },
      ],
      state: { records: [{ id: 'r1', retracted: { on: '2023-01-12', reason: 'Страницы нет' } }] },
    })
    expect([january.state, without.state].map(inJanuary)).toEqual(['ON_TIME', 'MISSED'])
    without.when(publish, 'r2', '2023-01-20').then({
      facts: [{ type: 'publication.recorded.v1', data: { from: '2023-01-01', late: false } }],
    })
  })
  it('makes a closed period missed, which is said once, whatever is recorded and retracted later', () => {
    const missed = { type: 'publication.missed.v1' as const, data: { from: '2023-01-01' } }
    closed.then({ facts: [{ type: 'publication.missed.v1', data: { from: '2023-02-01' } }] })
    const without = closed.when(retract, wrong, TODAY)
    without.then({ facts: ['publication.retracted.v1', missed] })
    const again = without.when(publish, 'r2', '2023-01-20')
    again.when(retract, { ...wrong, recordId: 'r2' }, TODAY).then({ facts: ['publication.retracted.v1'] })
    without
      .when(closePeriods, '2023-06-30')
      .then({ facts: ['publication.missed.v1', 'publication.missed.v1', 'publication.missed.v1'] })
  })
  it('says nothing anew of what was over before it was imposed, or missed before that was kept', () => {
    const missed = (from: string) => ({ type: 'publication.missed.v1' as const, data: { from } })
    const late = given().when(impose, 'o', monthly, channel, TODAY).when(publish, 'r1', '2023-03-10')
    const april = late.when(closePeriods, '2023-05-10')
    april.then({ facts: [missed('2023-04-01')] })
    april.when(retract, wrong, '2023-05-10').then({ facts: ['publication.retracted.v1', missed('2023-03-01')] })
    const { missed: _, ...older } = closed.state
    const since = given({ ...older, id: 'o' }).when(closePeriods, '2023-04-10')
    since.then({ facts: [missed('2023-03-01')] })
    since.when(retract, wrong, '2023-04-10').then({ facts: ['publication.retracted.v1', missed('2023-01-01')] })
  })
  it('is one of the obligation, with a reason, and is retracted once', () => {
    january.when(retract, { ...wrong, recordId: 'r9' }, TODAY).refuses({ __typename: 'NotFound', id: 'r9' })
    january.when(retract, { ...wrong, reason: ' ' }, TODAY).refuses({ problems: ['reason EMPTY'] })
    closed
      .when(retract, wrong, TODAY)
      .when(retract, wrong, TODAY)
      .refuses({ problems: ['recordId RETRACTED'] })
  })
})
