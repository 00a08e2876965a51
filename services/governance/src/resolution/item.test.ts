import { describe, expect, it } from 'vitest'
import {
  type AssigneeRole,
  type Assignment,
  type ExecutionReport,
  isAssignmentOverdue,
  isOverdue,
  progressOf,
  type ResolutionItem,
  statusOf,
} from './item.ts'

type ReportStatus = ExecutionReport['status']
let made = 0
const assignment = (role: AssigneeRole, ...reports: ReportStatus[]): Assignment => ({
  id: `a${++made}`,
  organizationId: `o${made}`,
  role,
  reports: reports.map((status, index) => ({
    id: `a${made}.${index}`,
    text: 'Исполнено',
    evidenceUrls: [],
    status,
    reportedOn: '2022-06-01',
  })),
})
const responsible = (...reports: ReportStatus[]) => assignment('RESPONSIBLE', ...reports)
const helper = (...reports: ReportStatus[]) => assignment('CO_EXECUTOR', ...reports)
const controller = () => assignment('CONTROLLER')
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
    expect(isOverdue(item([responsible('SUBMITTED')], due), '2022-07-01')).toBe(true)
    expect(isOverdue(item([responsible('ACCEPTED')], due), '2022-07-01')).toBe(false)
  })

  it('never happens to an item without a due day', () => {
    expect(isOverdue(item([]), '2999-01-01')).toBe(false)
  })

  it('is each assignment’s own: its day, its accepted report', () => {
    const late = { ...responsible('RETURNED'), dueOn: '2022-06-30' }
    expect(isAssignmentOverdue(late, '2022-06-30')).toBe(false)
    expect(isAssignmentOverdue(late, '2022-07-01')).toBe(true)
    expect(isAssignmentOverdue({ ...responsible('ACCEPTED'), dueOn: '2022-06-30' }, '2022-07-01')).toBe(false)
    expect(isAssignmentOverdue(responsible(), '2999-01-01')).toBe(false)
  })
})
