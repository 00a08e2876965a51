import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { publicationDue } from './due.ts'
import { publicState } from './public-state.ts'
import {
  closePeriods,
  end,
  endWithBody,
  impose,
  type NewObligation,
  obligationMoves,
  statusOf,
} from './publication-obligation.ts'
import { record } from './record.ts'
import { retract } from './retraction.ts'

const TODAY = '2023-01-10'
const channel = { organizationId: 'mospp', channelId: 'mospp/1', channelUrl: 'https://mospp.example/' }
const wanted: NewObligation = {
  topic: ' О национальной  системе квалификаций ',
  cadence: 'MONTHLY',
  graceDays: 5,
  validFrom: '2023-01-01',
  originId: 'item',
}
const imposing = (more: Partial<NewObligation> = {}, today = TODAY) =>
  given().when(impose, 'p', { ...wanted, ...more }, channel, today)
const imposed = imposing().state
const publication = (id: string, publishedOn: string, url = `https://mospp.example/news/${id}`) => ({
  ...{ material: { id, topic: 'о Национальной системе квалификаций' }, url, publishedOn },
})
const known = (today: string, recordId = 'r1') => ({ channelUrl: 'https://mospp.example/', today, recordId })

describe('imposing an obligation to publish', () => {
  it('publishes who, what, where and how often', () => {
    const about = { topic: 'О национальной системе квалификаций', cadence: 'MONTHLY', graceDays: 5 }
    const data = { id: 'p', ...about, validFrom: '2023-01-01', originId: 'item', organizationId: 'mospp' }
    imposing().then({
      facts: [{ type: 'publicationObligation.imposed.v1', data }],
      state: { records: [], checkOn: '2023-02-06' },
    })
  })
  it('refuses a cadence with a due day, a single publication without one, and a term of a single one', () => {
    imposing({ dueOn: '2023-02-01' }).refuses({ problems: ['dueOn CADENCE_WITH_DUE_DAY'] })
    imposing({ cadence: 'ONCE' }).refuses({ problems: ['dueOn DUE_DAY_NEEDED'] })
    imposing({ cadence: 'ONCE', dueOn: '2022-12-31', validTo: '2023-12-31' }).refuses({
      problems: ['dueOn END_BEFORE_START', 'validTo TERM_WITHOUT_CADENCE'],
    })
    imposing({ cadence: 'ONCE', dueOn: '2023-02-01' }).then({ state: { checkOn: '2023-02-07' } })
  })
  it.each([
    ['WEEKLY', 6],
    ['MONTHLY', 27],
    ['QUARTERLY', 89],
    ['YEARLY', 364],
  ] as const)('gives %s at most %i days of grace: fewer than the period has', (cadence, most) => {
    imposing({ cadence, graceDays: most }).then()
    imposing({ cadence, graceDays: most + 1 }).refuses({ problems: ['graceDays OUT_OF_RANGE'] })
    imposing({ cadence, graceDays: -1 }).refuses({ problems: ['graceDays OUT_OF_RANGE'] })
  })
  it('names an empty topic and a term that ends before it starts at once', () => {
    imposing({ topic: ' ', validTo: '2022-12-31' }).refuses({ problems: ['topic EMPTY', 'validTo END_BEFORE_START'] })
    imposing({ topic: 'а'.repeat(100_000) }).refuses({ problems: ['topic TOO_LONG'] })
  })
  it('counts what was over before, and announces nothing of it', () => {
    const late = imposing({ validFrom: '2022-01-01' }, '2023-02-06').state
    expect(late).toMatchObject({ closedThrough: '2023-01-31', checkOn: '2023-03-06' })
    given(late).when(closePeriods, '2023-02-06').then({ facts: [] })
    expect(publicState(late)).toMatchObject({ missed: 13, onTime: 0, late: 0 })
  })
})

describe('R38: recording a publication', () => {
  it('publishes where it stands, and which period it fulfils', () => {
    const about = { recordId: 'r1', materialId: 'm', url: 'https://mospp.example/news/m', publishedOn: '2023-02-03' }
    given(imposed)
      .when(record, publication('m', '2023-02-03'), known('2023-02-10'))
      .then({
        facts: [
          { type: 'publication.recorded.v1', data: { ...about, from: '2023-01-01', to: '2023-01-31', late: true } },
        ],
        state: { records: [{ id: 'r1', materialId: 'm' }] },
        answer: { recordId: 'r1' },
      })
  })
  it.each([['https://evil.example/news/1'], ['http://mospp.example/news/1'], ['https://mospp.example:8443/news/1']])(
    'refuses an address of another host, scheme or port: %s',
    (url) => {
      given(imposed)
        .when(record, publication('m', TODAY, url), known(TODAY))
        .refuses({ rule: 'R38', problems: ['url OTHER_SITE R38'] })
    },
  )
  it('refuses another topic, a day to come or outside the term, and what is no address, all at once', () => {
    const other = { ...publication('m', '2023-01-11', 'mospp'), material: { id: 'm', topic: 'Другое' } }
    given(imposed)
      .when(record, other, known(TODAY))
      .refuses({ problems: ['materialId OTHER_TOPIC', 'url URL', 'publishedOn IN_THE_FUTURE'] })
    given(imposed)
      .when(record, publication('m', '2022-12-31'), known(TODAY))
      .refuses({ problems: ['publishedOn OUTSIDE_TERM'] })
    const short = imposing({ validTo: '2023-01-31' }).state
    given(short).when(record, publication('m', '2023-02-05'), known('2023-03-01')).then()
    given(short)
      .when(record, publication('m', '2023-02-06'), known('2023-03-01'))
      .refuses({ problems: ['publishedOn OUTSIDE_TERM'] })
  })
  it('refuses a material that stands on the channel already', () => {
    given(imposed)
      .when(record, publication('m', TODAY), known(TODAY))
      .when(record, publication('m', TODAY), known(TODAY, 'r2'))
      .refuses({ problems: ['materialId REPEATED'] })
  })
})

describe('R37: closing periods', () => {
  it('says of each period that was missed that it was, once', () => {
    const closed = given(imposed)
      .when(record, publication('m', '2023-02-20'), known('2023-02-20'))
      .when(closePeriods, '2023-04-06')
    const missed = (from: string, to: string, on: string) => ({
      type: 'publication.missed.v1' as const,
      data: { id: 'p', from, to, on },
    })
    closed.then({
      facts: [missed('2023-01-01', '2023-01-31', '2023-02-06'), missed('2023-03-01', '2023-03-31', '2023-04-06')],
      state: { closedThrough: '2023-03-31', checkOn: '2023-05-06' },
    })
    closed.when(closePeriods, '2023-04-06').then({ facts: [] })
    expect(publicState(closed.state)).toMatchObject({ onTime: 1, late: 0, missed: 2, closedThrough: '2023-03-31' })
  })
  it('waits for the last day of grace, and ends with the term', () => {
    given(imposed)
      .when(closePeriods, '2023-02-05')
      .then({ facts: [], state: { checkOn: '2023-02-06' } })
    const short = imposing({ validTo: '2023-01-31' }).state
    const closed = given(short).when(closePeriods, '2023-02-06')
    closed.then({ facts: ['publication.missed.v1'] })
    expect(closed.state).not.toHaveProperty('checkOn')
  })
  it('goes by portions where nobody looked for long', () => {
    const weekly = imposing({ cadence: 'WEEKLY' }).state
    const first = given(weekly).when(closePeriods, '2025-01-10')
    expect(first.facts).toHaveLength(50)
    expect(first.when(closePeriods, '2025-01-10').facts).toHaveLength(50)
  })
})

describe('ending an obligation', () => {
  const ending = { on: '2023-03-15', reason: ' Пункт  исполнен ' }
  it('leaves what was due before, and owes nothing that is not over by then', () => {
    const ended = given(imposed).when(end, ending)
    ended.then({
      facts: [
        {
          type: 'publicationObligation.ended.v1',
          data: { id: 'p', on: '2023-03-15', cause: 'DECISION', reason: 'Пункт исполнен' },
        },
      ],
      state: { validTo: '2023-03-14' },
    })
    ended.when(closePeriods, '2024-01-01').then({ facts: ['publication.missed.v1', 'publication.missed.v1'] })
  })
  it('is within the term, with a reason', () => {
    given(imposed)
      .when(end, { on: '2023-01-01', reason: '' })
      .refuses({ problems: ['reason EMPTY', 'on OUTSIDE_TERM'] })
    given(imposing({ validTo: '2023-02-28' }).state)
      .when(end, { ...ending, on: '2023-03-01' })
      .refuses({ problems: ['on OUTSIDE_TERM'] })
  })
  it('R5: comes with the body that is gone, and changes nothing of what is over', () => {
    const gone = { on: '2023-02-10', cause: 'DISSOLVED' as const }
    given(imposed)
      .when(endWithBody, gone)
      .then({
        facts: [{ type: 'publicationObligation.ended.v1', data: { id: 'p', ...gone } }],
        state: { validTo: '2023-02-09', ending: gone },
      })
    const decided = { on: '2023-02-01', reason: 'Пункт исполнен' }
    given(imposed)
      .when(end, decided)
      .when(endWithBody, gone)
      .then({ facts: [], state: { validTo: '2023-01-31' } })
    given(imposing({ validTo: '2023-02-09' }).state)
      .when(endWithBody, gone)
      .then({ facts: [] })
  })
  followsItsTable(
    obligationMoves,
    {
      impose: null,
      record: (status) => record(inState(status), publication('m', TODAY), known(TODAY)),
      retract: (status) => {
        const written = { id: 'r1', materialId: 'm', url: '', channelUrl: '', publishedOn: TODAY }
        const wrong = { recordId: 'r1', reason: 'Страницы нет' }
        return retract({ ...inState(status), records: [written] }, wrong, TODAY)
      },
      end: (status) => end(inState(status), ending),
    },
    statusOf,
  )
  const inState = (status: string) => (status === 'ENDED' ? given(imposed).when(end, ending).state : imposed)
})

describe('what is due', () => {
  const dueOn = (state: typeof imposed) => publicationDue.terms(state).map((term) => term.dueOn)
  it('is the first period that nothing was published for, by its last day, until it is closed', () => {
    expect(publicationDue.terms(imposed)).toMatchObject([
      {
        kind: 'PUBLICATION',
        subject: { type: 'PublicationObligation', id: 'p' },
        dueOn: '2023-01-31',
        organizationIds: ['mospp'],
      },
    ])
    const kept = given(imposed).when(record, publication('m', TODAY), known(TODAY)).state
    expect(dueOn(kept)).toEqual(['2023-02-28'])
    expect(dueOn(given(imposed).when(closePeriods, '2023-02-06').state)).toEqual(['2023-02-28'])
    expect(dueOn(given(imposed).when(end, { on: '2023-01-20', reason: 'Пункт исполнен' }).state)).toEqual([])
  })
})
