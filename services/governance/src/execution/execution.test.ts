import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { progressOf, type ResolutionItem, statusOf } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { assign } from './assign.ts'
import { executionReportMoves, type ReportStatus } from './assignment.ts'
import type { PartId } from './parts.ts'
import { accept, giveBack, report } from './report.ts'

const TODAY = '2022-06-01'
const partId: PartId = (type, path) => `${type}/${path}`
const item = (id: string, more: Partial<ResolutionItem> = {}): ResolutionItem => ({
  id,
  number: id,
  text: 'Пункт',
  kind: 'EXECUTE_ACT',
  openEnded: true,
  assignments: [],
  ...more,
})
const resolution: Known = {
  id: 'r',
  title: 'Резолюция',
  status: 'ADOPTED',
  items: [item('1', { kind: 'POSITION' }), item('2'), item('3')],
}
const second = ({ items }: Resolution) => items[1]!

const to = (organizationId: string, role: 'RESPONSIBLE' | 'CO_EXECUTOR' | 'CONTROLLER' = 'RESPONSIBLE') => ({
  itemId: '2',
  organizationId,
  role,
})
const filed = (assignmentId: string) => ({
  itemId: '2',
  assignmentId,
  kind: 'FINAL' as const,
  text: 'Исполнено',
  evidenceUrls: ['https://kadry.example/protocol.pdf'],
  reportedOn: TODAY,
})
const one = given(resolution).when(assign, to('a'), partId, TODAY).state
const two = given(one).when(assign, to('b', 'CO_EXECUTOR'), partId, TODAY).state
const FIRST = 'Assignment/2.1'
const SECOND = 'Assignment/2.2'
const FIRST_REPORT = 'ExecutionReport/2.1.1'
const SECOND_REPORT = 'ExecutionReport/2.2.1'
const reported = given(one).when(report, filed(FIRST), partId).state
const accepted = given(reported).when(accept, { itemId: '2', reportId: FIRST_REPORT }, TODAY).state
const returned = given(reported).when(giveBack, { itemId: '2', reportId: FIRST_REPORT, reason: 'Нет протокола' }).state

describe('assigning', () => {
  it('gives the item an assignee, numbered within it, and publishes it', () => {
    given(resolution)
      .when(assign, { ...to('a'), dueOn: '2022-09-01' }, partId, TODAY)
      .then({
        facts: [
          {
            type: 'resolutionItem.assigned.v1',
            data: {
              id: 'r',
              itemId: '2',
              assignmentId: FIRST,
              organizationId: 'a',
              role: 'RESPONSIBLE',
              dueOn: '2022-09-01',
            },
          },
        ],
        state: {
          items: [{}, { assignments: [{ id: FIRST, organizationId: 'a', dueOn: '2022-09-01', reports: [] }] }, {}],
        },
        answer: { assignmentId: FIRST },
      })
    expect(second(two).assignments.map(({ id }) => id)).toEqual([FIRST, SECOND])
    expect(two.items[2]).toEqual(item('3'))
  })

  it('R13: refuses a position', () => {
    given(resolution)
      .when(assign, { ...to('a'), itemId: '1' }, partId, TODAY)
      .refuses({ rule: 'R13', code: 'POSITION_NOT_ASSIGNED' })
  })

  it('R14: refuses one organisation twice, in whatever role', () => {
    given(one).when(assign, to('a', 'CONTROLLER'), partId, TODAY).refuses({ rule: 'R14', code: 'ALREADY_ASSIGNED' })
  })

  it('finds no item under an unknown id', () => {
    given(resolution)
      .when(assign, { ...to('a'), itemId: '9' }, partId, TODAY)
      .refuses({ __typename: 'NotFound', id: '9' })
  })

  it('lets others join until everybody has reported, and nobody later', () => {
    const begun = given(two).when(report, filed(FIRST), partId).state
    expect(statusOf(second(begun))).toBe('IN_PROGRESS')
    given(begun).when(assign, to('c'), partId, TODAY).then()
    given(accepted).when(assign, to('c'), partId, TODAY).refuses({ from: 'FULFILLED', to: 'ASSIGNED' })
  })
})

describe('reporting', () => {
  it('files a report of the day and publishes it; the item is REPORTED when everybody has', () => {
    const first = given(two).when(report, filed(FIRST), partId)
    first.then({
      facts: [
        { type: 'resolutionItem.reported.v1', data: { itemId: '2', assignmentId: FIRST, reportId: FIRST_REPORT } },
      ],
      answer: { reportId: FIRST_REPORT },
    })
    expect(statusOf(second(first.state))).toBe('IN_PROGRESS')
    const both = first.when(report, filed(SECOND), partId).state
    expect(statusOf(second(both))).toBe('REPORTED')
    expect(second(both).assignments[1]!.reports).toMatchObject([
      { id: SECOND_REPORT, status: 'SUBMITTED', reportedOn: '2022-06-01' },
    ])
  })

  it('is refused while a report waits or is accepted, and goes on after a return', () => {
    given(reported).when(report, filed(FIRST), partId).refuses({ __typename: 'IllegalTransition', from: 'SUBMITTED' })
    given(accepted).when(report, filed(FIRST), partId).refuses({ __typename: 'IllegalTransition', from: 'ACCEPTED' })
    const again = given(returned).when(report, filed(FIRST), partId)
    again.then({ answer: { reportId: 'ExecutionReport/2.1.2' } })
    expect(statusOf(second(again.state))).toBe('REPORTED')
    expect(second(again.state).assignments[0]!.reports).toMatchObject([{ status: 'RETURNED' }, { status: 'SUBMITTED' }])
  })

  it('R14: is nothing for a controller', () => {
    const watched = given(one).when(assign, to('c', 'CONTROLLER'), partId, TODAY).state
    given(watched).when(report, filed(SECOND), partId).refuses({ rule: 'R14', code: 'CONTROLLER' })
  })

  it('finds no assignment of another item', () => {
    given(one)
      .when(report, { ...filed(FIRST), itemId: '3' }, partId)
      .refuses({ __typename: 'NotFound', id: FIRST })
    given(one)
      .when(report, { ...filed(FIRST), itemId: '9' }, partId)
      .refuses({ __typename: 'NotFound', id: '9' })
  })

  it('names an empty text and every link that is none, at once', () => {
    const strange = [
      'javascript:alert(1)',
      'protocol.pdf',
      'https://a:b@kadry.example/',
      'https://kadry.example/\u202efdp',
    ]
    const evidenceUrls = ['https://kadry.example/protocol.pdf', ...strange]
    const refused = given(one).when(report, { ...filed(FIRST), text: ' ', evidenceUrls }, partId)
    refused.refuses({ problems: ['text EMPTY', ...[1, 2, 3, 4].map((place) => `evidenceUrls.${place} URL`)] })
    given(one)
      .when(report, { ...filed(FIRST), evidenceUrls: [] }, partId)
      .refuses({ rule: 'R14', problems: ['evidenceUrls EVIDENCE_NEEDED R14'] })
    given(one)
      .when(report, { ...filed(FIRST), evidenceUrls: [], referenceIds: ['r1', 'r1'] }, partId)
      .refuses({ problems: ['referenceIds.1 REPEATED'] })
    const many = Array.from({ length: 21 }, () => 'https://kadry.example/1')
    given(one)
      .when(report, { ...filed(FIRST), evidenceUrls: many }, partId)
      .refuses({ problems: ['evidenceUrls TOO_MANY'] })
  })
})

describe('R14: accepting', () => {
  it('moves the progress with each assignee and fulfils the item with the last', () => {
    const both = given(two).when(report, filed(FIRST), partId).when(report, filed(SECOND), partId).state
    const half = given(both).when(accept, { itemId: '2', reportId: FIRST_REPORT }, TODAY)
    half.then({
      facts: [
        'resolutionItem.reportAccepted.v1',
        { type: 'resolutionItem.progressed.v1', data: { itemId: '2', progress: 0.5 } },
      ],
    })
    expect(statusOf(second(half.state))).toBe('REPORTED')
    const whole = half.when(accept, { itemId: '2', reportId: SECOND_REPORT }, TODAY)
    whole.then({
      facts: [
        'resolutionItem.reportAccepted.v1',
        { type: 'resolutionItem.progressed.v1', data: { progress: 1 } },
        { type: 'resolutionItem.fulfilled.v1', data: { id: 'r', itemId: '2' } },
      ],
    })
    expect(statusOf(second(whole.state))).toBe('FULFILLED')
  })

  it('counts no controller', () => {
    const watched = given(one).when(assign, to('c', 'CONTROLLER'), partId, TODAY).state
    const decision = given(watched)
      .when(report, filed(FIRST), partId)
      .when(accept, { itemId: '2', reportId: FIRST_REPORT }, TODAY)
    decision.then({
      facts: ['resolutionItem.reportAccepted.v1', 'resolutionItem.progressed.v1', 'resolutionItem.fulfilled.v1'],
    })
    expect(progressOf(second(decision.state))).toBe(1)
  })

  it('leaves the progress of a measured item to its metric, and publishes only the fulfilment', () => {
    const metric = { kind: 'ROUND_TABLES_HELD' as const, target: 4, sectorCodes: ['it'] }
    const measured = { ...reported, items: reported.items.map((found) => ({ ...found, metric })) }
    const decision = given(measured).when(accept, { itemId: '2', reportId: FIRST_REPORT }, TODAY)
    decision.then({ facts: ['resolutionItem.reportAccepted.v1', 'resolutionItem.fulfilled.v1'] })
    expect(progressOf(second(decision.state))).toBe(0.25)
  })

  it('finds no report of another item', () => {
    given(reported)
      .when(accept, { itemId: '3', reportId: FIRST_REPORT }, TODAY)
      .refuses({ __typename: 'NotFound', id: FIRST_REPORT })
    given(reported)
      .when(accept, { itemId: '9', reportId: FIRST_REPORT }, TODAY)
      .refuses({ __typename: 'NotFound', id: '9' })
  })
})

describe('returning', () => {
  it('sends the report back with a reason that is kept and published', () => {
    const decision = given(reported).when(giveBack, { itemId: '2', reportId: FIRST_REPORT, reason: ' Нет  протокола ' })
    expect(decision.facts).toEqual([
      {
        type: 'resolutionItem.returned.v1',
        data: { id: 'r', itemId: '2', assignmentId: FIRST, reportId: FIRST_REPORT, reason: 'Нет протокола' },
      },
    ])
    expect(statusOf(second(decision.state))).toBe('RETURNED')
    expect(second(decision.state).assignments[0]!.reports).toMatchObject([{ returnReason: 'Нет протокола' }])
  })

  it('needs a reason', () => {
    given(reported)
      .when(giveBack, { itemId: '2', reportId: FIRST_REPORT, reason: ' ' })
      .refuses({ problems: ['reason EMPTY'] })
  })
})

describe('an execution report', () => {
  const found = { SUBMITTED: reported, ACCEPTED: accepted, RETURNED: returned }
  const reviewed = { itemId: '2', reportId: FIRST_REPORT }
  followsItsTable(
    executionReportMoves,
    {
      submit: null,
      submitAgain: (status: ReportStatus) => report(found[status], filed(FIRST), partId),
      accept: (status: ReportStatus) => accept(found[status], reviewed, TODAY),
      return: (status: ReportStatus) => giveBack(found[status], { ...reviewed, reason: 'Нет протокола' }),
    },
    (next) => second(next).assignments[0]!.reports.at(-1)!.status,
  )
})

describe('kind 9: what one document holds', () => {
  it('is bounded: a further assignment of an item, and a further report of an assignment, are refused by name', () => {
    const assignments = Array.from({ length: 500 }, (_, n) => ({
      ...second(one).assignments[0]!,
      id: `a${n}`,
      organizationId: `o${n}`,
    }))
    const full = { ...resolution, items: resolution.items.with(1, item('2', { assignments })) }
    given(full).when(assign, to('z'), partId, TODAY).refuses({ __typename: 'RuleRefusal', code: 'ASSIGNMENTS_FULL' })
    const reports = Array.from({ length: 200 }, () => second(returned).assignments[0]!.reports[0]!)
    const reported = { ...second(returned).assignments[0]!, reports }
    const wordy = { ...resolution, items: resolution.items.with(1, item('2', { assignments: [reported] })) }
    given(wordy).when(report, filed(FIRST), partId).refuses({ __typename: 'RuleRefusal', code: 'REPORTS_FULL' })
  })
})
