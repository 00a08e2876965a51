import { describe, expect, it } from 'vitest'
import {
  type AssigneeRole,
  type Assignment,
  daysOverdue,
  type ExecutionReport,
  isAssignmentOverdue,
} from '../execution/assignment.ts'
import { isOverdue, progressOf, type ResolutionItem, statusOf } from './item.ts'

type ReportStatus = ExecutionReport['status']
let made = 0
const assignment = (role: AssigneeRole, ...reports: ReportStatus[]): Assignment => ({
  id: `a${++made}`,
  organizationId: `o${made}`,
  role,
  reports: reports.map((status, index) => ({
    id: `a${made}.${index}`,
    kind: 'FINAL',
    text: 'Исполнено',
    evidenceUrls: [],
    status,
    reportedOn: '2022-06-01',
  })),
})
const responsible = (...reports: ReportStatus[]) => assignment('RESPONSIBLE', ...reports)
const helper = (...reports: ReportStatus[]) => assignment('CO_EXECUTOR', ...reports)
const controller = () => assignment('CONTROLLER')
const relieved = (one: Assignment): Assignment => ({ ...one, redirectedToId: 'another' })
const interim = (one: Assignment): Assignment => ({
  ...one,
  reports: one.reports.map((report) => ({ ...report, kind: 'INTERIM' })),
})
const item = (assignments: readonly Assignment[], more: Partial<ResolutionItem> = {}): ResolutionItem => ({
  id: 'i',
  number: '1',
  text: 'Пункт',
  kind: 'EXECUTE_ACT',
  openEnded: true,
  assignments,
  ...more,
})
const metric = (target: number, ...sectorCodes: string[]) => ({
  kind: 'ROUND_TABLES_HELD' as const,
  target,
  sectorCodes,
})

describe('the state of an item', () => {
  it.each([
    ['ADOPTED', 'nobody is to do it', []],
    ['ASSIGNED', 'nobody has reported', [responsible(), helper()]],
    ['ASSIGNED', 'only a controller watches it', [controller()]],
    ['IN_PROGRESS', 'one of two has reported', [responsible('SUBMITTED'), helper()]],
    ['IN_PROGRESS', 'one report is accepted, the other missing', [responsible('ACCEPTED'), helper()]],
    ['IN_PROGRESS', 'one report is returned, the other missing', [responsible('RETURNED'), helper()]],
    ['REPORTED', 'everybody has reported', [responsible('SUBMITTED'), helper('SUBMITTED')]],
    ['REPORTED', 'one is accepted, the other waits', [responsible('ACCEPTED'), helper('SUBMITTED')]],
    ['REPORTED', 'a new report follows the returned one', [responsible('RETURNED', 'SUBMITTED')]],
    ['RETURNED', 'the only report came back', [responsible('RETURNED')]],
    ['RETURNED', 'one of two came back', [responsible('ACCEPTED'), helper('RETURNED')]],
    ['FULFILLED', 'every report is accepted', [responsible('ACCEPTED'), helper('RETURNED', 'ACCEPTED')]],
    ['IN_PROGRESS', 'an interim report says how far it is', [interim(responsible('ACCEPTED'))]],
    ['FULFILLED', 'whoever was relieved of it has not reported', [relieved(responsible()), responsible('ACCEPTED')]],
    ['FULFILLED', 'the controller has nothing to report', [responsible('ACCEPTED'), controller()]],
  ] as const)('is %s while %s', (status, _, assignments) => {
    expect(statusOf(item(assignments))).toBe(status)
  })

  it('R15: an assigned item is in progress once its metric has counted a sector', () => {
    expect(statusOf(item([responsible()], { metric: metric(2) }))).toBe('ASSIGNED')
    expect(statusOf(item([responsible()], { metric: metric(2, 'it') }))).toBe('IN_PROGRESS')
  })
})

describe('R14: progress', () => {
  it.each([
    [0, []],
    [0, [controller()]],
    [0, [responsible('SUBMITTED'), helper('RETURNED')]],
    [0.5, [responsible('ACCEPTED'), helper('SUBMITTED'), controller()]],
    [1, [responsible('ACCEPTED'), helper('ACCEPTED'), controller()]],
  ] as const)('is %d: accepted of those who execute', (progress, assignments) => {
    expect(progressOf(item(assignments))).toBe(progress)
  })

  it('R15: is the share of the metric where one is bound, whatever is accepted', () => {
    expect(progressOf(item([responsible('ACCEPTED')], { metric: metric(4, 'it') }))).toBe(0.25)
  })
})

describe('being overdue', () => {
  const due = { dueOn: '2022-06-30', openEnded: false }

  it('begins the day after the due day and ends with fulfilment', () => {
    expect(isOverdue(item([], due), '2022-06-30')).toBe(false)
    expect(isOverdue(item([], due), '2022-07-01')).toBe(true)
    const reported = { ...responsible('SUBMITTED'), dueOn: due.dueOn }
    expect(isOverdue(item([reported], due), '2022-07-01')).toBe(true)
    expect(isOverdue(item([responsible('ACCEPTED')], due), '2022-07-01')).toBe(false)
  })

  it('never happens to an item without a due day', () => {
    expect(isOverdue(item([]), '2199-01-01')).toBe(false)
  })

  it('is each assignment’s own: its day, its accepted report', () => {
    const late = { ...responsible('RETURNED'), dueOn: '2022-06-30' }
    expect(isAssignmentOverdue(late, '2022-06-30')).toBe(false)
    expect(isAssignmentOverdue(late, '2022-07-01')).toBe(true)
    expect(isAssignmentOverdue({ ...responsible('ACCEPTED'), dueOn: '2022-06-30' }, '2022-07-01')).toBe(false)
    expect(isAssignmentOverdue(responsible(), '2199-01-01')).toBe(false)
  })

  it('is counted in calendar days, none before and none once it is accepted or somebody else does it', () => {
    const late = { ...responsible(), dueOn: '2022-06-30' }
    expect(['2022-06-30', '2022-07-01', '2022-08-30'].map((day) => daysOverdue(late, day))).toEqual([0, 1, 61])
    expect(daysOverdue({ ...late, ...responsible('ACCEPTED') }, '2022-07-01')).toBe(0)
    expect(daysOverdue({ ...late, redirectedToId: 'a2' }, '2022-07-01')).toBe(0)
  })

  it('of an item is that of whoever still has to carry it out, by the term that an extension gave', () => {
    const late = { ...responsible(), dueOn: '2022-09-30', originalDueOn: '2022-06-30' }
    expect(isOverdue(item([late], due), '2022-07-01')).toBe(false)
    expect(isOverdue(item([late, { ...helper(), dueOn: '2022-06-30' }], due), '2022-07-01')).toBe(true)
    expect(isOverdue(item([late], { ...due, supersededById: 'i2' }), '2022-12-31')).toBe(false)
  })
})
