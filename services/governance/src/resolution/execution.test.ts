import { type Change, isRefusal } from '@kadry/domain/decision'
import { followsItsTable, leads } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accept, assign, giveBack, report } from './execution.ts'
import {
  executionReportMoves,
  itemMoves,
  progressOf,
  type ReportStatus,
  type ResolutionItem,
  statusOf,
} from './item.ts'
import type { PartId, Resolution } from './resolution.ts'

type Known = Resolution & { readonly id: string }
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
  items: [item('1', { kind: 'POSITION' }), item('2'), item('3')],
}

function nextOf(decision: object): Known {
  if (isRefusal(decision)) throw new Error(decision.code)
  return { ...(decision as Change<Resolution>).next, id: 'r' }
}
const factsOf = (decision: object) => ('facts' in decision ? (decision as Change<Resolution>).facts : [])
const typesOf = (decision: object) => factsOf(decision).map(({ type }) => type)
const second = ({ items }: Resolution) => items[1]!

const to = (organizationId: string, role: 'RESPONSIBLE' | 'CO_EXECUTOR' | 'CONTROLLER' = 'RESPONSIBLE') => ({
  itemId: '2',
  organizationId,
  role,
})
const filed = (assignmentId: string) => ({
  itemId: '2',
  assignmentId,
  text: 'Исполнено',
  evidenceUrls: [],
  reportedOn: '2022-06-01',
})
const one = nextOf(assign(resolution, to('a'), partId))
const two = nextOf(assign(one, to('b', 'CO_EXECUTOR'), partId))
const FIRST = 'Assignment/2.1'
const SECOND = 'Assignment/2.2'
const FIRST_REPORT = 'ExecutionReport/2.1.1'
const SECOND_REPORT = 'ExecutionReport/2.2.1'
const reported = nextOf(report(one, filed(FIRST), partId))
const accepted = nextOf(accept(reported, { itemId: '2', reportId: FIRST_REPORT }))
const returned = nextOf(giveBack(reported, { itemId: '2', reportId: FIRST_REPORT, reason: 'Нет протокола' }))

describe('assigning', () => {
  it('gives the item an assignee, numbered within it, and publishes it', () => {
    expect(assign(resolution, { ...to('a'), dueOn: '2022-09-01' }, partId)).toMatchObject({
      next: {
        items: [{}, { assignments: [{ id: FIRST, organizationId: 'a', dueOn: '2022-09-01', reports: [] }] }, {}],
      },
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
      answer: { assignmentId: FIRST },
    })
    expect(second(two).assignments.map(({ id }) => id)).toEqual([FIRST, SECOND])
    expect(two.items[2]).toEqual(item('3'))
  })

  it('R13: refuses a position', () => {
    expect(assign(resolution, { ...to('a'), itemId: '1' }, partId)).toMatchObject({
      rule: 'R13',
      code: 'POSITION_NOT_ASSIGNED',
    })
  })

  it('R14: refuses one organisation twice, in whatever role', () => {
    expect(assign(one, to('a', 'CONTROLLER'), partId)).toMatchObject({ rule: 'R14', code: 'ALREADY_ASSIGNED' })
  })

  it('finds no item under an unknown id', () => {
    expect(assign(resolution, { ...to('a'), itemId: '9' }, partId)).toMatchObject({ __typename: 'NotFound', id: '9' })
  })

  it('lets others join until everybody has reported, and nobody later', () => {
    const begun = nextOf(report(two, filed(FIRST), partId))
    expect(statusOf(second(begun))).toBe('IN_PROGRESS')
    expect(isRefusal(assign(begun, to('c'), partId))).toBe(false)
    expect(assign(accepted, to('c'), partId)).toMatchObject({ from: 'FULFILLED', to: 'ASSIGNED' })
  })
})

describe('reporting', () => {
  it('files a report of the day and publishes it; the item is REPORTED when everybody has', () => {
    const first = report(two, filed(FIRST), partId)
    expect(first).toMatchObject({
      facts: [
        { type: 'resolutionItem.reported.v1', data: { itemId: '2', assignmentId: FIRST, reportId: FIRST_REPORT } },
      ],
      answer: { reportId: FIRST_REPORT },
    })
    expect(statusOf(second(nextOf(first)))).toBe('IN_PROGRESS')
    const both = nextOf(report(nextOf(first), filed(SECOND), partId))
    expect(statusOf(second(both))).toBe('REPORTED')
    expect(second(both).assignments[1]!.reports).toMatchObject([
      { id: SECOND_REPORT, status: 'SUBMITTED', reportedOn: '2022-06-01' },
    ])
  })

  it('is refused while a report waits or is accepted, and goes on after a return', () => {
    expect(report(reported, filed(FIRST), partId)).toMatchObject({ __typename: 'IllegalTransition', from: 'SUBMITTED' })
    expect(report(accepted, filed(FIRST), partId)).toMatchObject({ __typename: 'IllegalTransition', from: 'ACCEPTED' })
    const again = report(returned, filed(FIRST), partId)
    expect(again).toMatchObject({ answer: { reportId: 'ExecutionReport/2.1.2' } })
    expect(statusOf(second(nextOf(again)))).toBe('REPORTED')
    expect(second(nextOf(again)).assignments[0]!.reports).toMatchObject([
      { status: 'RETURNED' },
      { status: 'SUBMITTED' },
    ])
  })

  it('R14: is nothing for a controller', () => {
    const watched = nextOf(assign(one, to('c', 'CONTROLLER'), partId))
    expect(report(watched, filed(SECOND), partId)).toMatchObject({ rule: 'R14', code: 'CONTROLLER' })
  })

  it('finds no assignment of another item', () => {
    expect(report(one, { ...filed(FIRST), itemId: '3' }, partId)).toMatchObject({ __typename: 'NotFound', id: FIRST })
    expect(report(one, { ...filed(FIRST), itemId: '9' }, partId)).toMatchObject({ __typename: 'NotFound', id: '9' })
  })

  it('names an empty text and every link that is none, at once', () => {
    const evidenceUrls = ['https://kadry.example/protocol.pdf', 'javascript:alert(1)', 'protocol.pdf']
    const refused = report(one, { ...filed(FIRST), text: ' ', evidenceUrls }, partId)
    expect(refused).toMatchObject({
      problems: [{ path: ['text'], code: 'EMPTY' }, { path: ['evidenceUrls', '1'] }, { path: ['evidenceUrls', '2'] }],
    })
    const many = Array.from({ length: 21 }, () => 'https://kadry.example/1')
    expect(report(one, { ...filed(FIRST), evidenceUrls: many }, partId)).toMatchObject({
      problems: [{ code: 'TOO_MANY' }],
    })
  })
})

describe('R14: accepting', () => {
  it('moves the progress with each assignee and fulfils the item with the last', () => {
    const both = nextOf(report(nextOf(report(two, filed(FIRST), partId)), filed(SECOND), partId))
    const half = accept(both, { itemId: '2', reportId: FIRST_REPORT })
    expect(factsOf(half)).toMatchObject([
      { type: 'resolutionItem.progressed.v1', data: { itemId: '2', progress: 0.5 } },
    ])
    expect(statusOf(second(nextOf(half)))).toBe('REPORTED')
    const whole = accept(nextOf(half), { itemId: '2', reportId: SECOND_REPORT })
    expect(factsOf(whole)).toMatchObject([
      { type: 'resolutionItem.progressed.v1', data: { progress: 1 } },
      { type: 'resolutionItem.fulfilled.v1', data: { id: 'r', itemId: '2' } },
    ])
    expect(statusOf(second(nextOf(whole)))).toBe('FULFILLED')
  })

  it('counts no controller', () => {
    const watched = nextOf(assign(one, to('c', 'CONTROLLER'), partId))
    const decision = accept(nextOf(report(watched, filed(FIRST), partId)), { itemId: '2', reportId: FIRST_REPORT })
    expect(typesOf(decision)).toEqual(['resolutionItem.progressed.v1', 'resolutionItem.fulfilled.v1'])
    expect(progressOf(second(nextOf(decision)))).toBe(1)
  })

  it('leaves the progress of a measured item to its metric, and publishes only the fulfilment', () => {
    const metric = { kind: 'ROUND_TABLES_HELD' as const, target: 4, sectorCodes: ['it'] }
    const measured = { ...reported, items: reported.items.map((found) => ({ ...found, metric })) }
    const decision = accept(measured, { itemId: '2', reportId: FIRST_REPORT })
    expect(typesOf(decision)).toEqual(['resolutionItem.fulfilled.v1'])
    expect(progressOf(second(nextOf(decision)))).toBe(0.25)
  })

  it('finds no report of another item', () => {
    expect(accept(reported, { itemId: '3', reportId: FIRST_REPORT })).toMatchObject({
      __typename: 'NotFound',
      id: FIRST_REPORT,
    })
    expect(accept(reported, { itemId: '9', reportId: FIRST_REPORT })).toMatchObject({ __typename: 'NotFound', id: '9' })
  })
})

describe('returning', () => {
  it('sends the report back with a reason that is kept and published', () => {
    const decision = giveBack(reported, { itemId: '2', reportId: FIRST_REPORT, reason: ' Нет  протокола ' })
    expect(factsOf(decision)).toEqual([
      {
        type: 'resolutionItem.returned.v1',
        data: { id: 'r', itemId: '2', assignmentId: FIRST, reportId: FIRST_REPORT, reason: 'Нет протокола' },
      },
    ])
    expect(statusOf(second(nextOf(decision)))).toBe('RETURNED')
    expect(second(nextOf(decision)).assignments[0]!.reports).toMatchObject([{ returnReason: 'Нет протокола' }])
  })

  it('needs a reason', () => {
    expect(giveBack(reported, { itemId: '2', reportId: FIRST_REPORT, reason: ' ' })).toMatchObject({
      problems: [{ path: ['reason'], code: 'EMPTY' }],
    })
  })
})

describe('an item', () => {
  const begun = nextOf(report(two, filed(FIRST), partId))
  const found = {
    ADOPTED: resolution,
    ASSIGNED: one,
    IN_PROGRESS: begun,
    REPORTED: reported,
    RETURNED: returned,
    FULFILLED: accepted,
  }
  const assigning = (status: keyof typeof found) => assign(found[status], to('c'), partId)
  followsItsTable(
    itemMoves,
    {
      adopt: null,
      assign: assigning,
      join: assigning,
      begin: null,
      reportLast: null,
      reportBesideReturned: null,
      return: null,
      acceptLast: null,
    },
    (next) => statusOf(second(next)),
  )

  const step = fc.record({ who: fc.nat({ max: 2 }), how: fc.constantFrom('assign', 'report', 'accept', 'return') })
  function take(state: Known, { who, how }: { who: number; how: string }): object {
    const assignment = second(state).assignments[who]
    const reviewed = { itemId: '2', reportId: assignment?.reports.at(-1)?.id ?? 'none' }
    if (how === 'assign') return assign(state, to(`o${who}`, who === 2 ? 'CONTROLLER' : 'CO_EXECUTOR'), partId)
    if (how === 'report') return report(state, filed(assignment?.id ?? 'none'), partId)
    return how === 'accept' ? accept(state, reviewed) : giveBack(state, { ...reviewed, reason: 'Нет протокола' })
  }

  it('goes from state to state by its table only, whatever is assigned, reported and reviewed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = resolution
        for (const one of steps) {
          const decision = take(state, one)
          if (isRefusal(decision)) continue
          const before = statusOf(second(state))
          state = nextOf(decision)
          const after = statusOf(second(state))
          expect([before, after, before === after || leads(itemMoves, before, after)]).toEqual([before, after, true])
        }
      }),
    )
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
      accept: (status: ReportStatus) => accept(found[status], reviewed),
      return: (status: ReportStatus) => giveBack(found[status], { ...reviewed, reason: 'Нет протокола' }),
    },
    (next) => second(next).assignments[0]!.reports.at(-1)!.status,
  )
})

describe('what one document holds (issue kind 9)', () => {
  it('is bounded: a further assignment of an item, and a further report of an assignment, are refused by name', () => {
    const assignments = Array.from({ length: 500 }, (_, n) => ({
      ...second(one).assignments[0]!,
      id: `a${n}`,
      organizationId: `o${n}`,
    }))
    const full = { ...resolution, items: resolution.items.with(1, item('2', { assignments })) }
    expect(assign(full, to('z'), partId)).toMatchObject({ __typename: 'RuleRefusal', code: 'ASSIGNMENTS_FULL' })
    const reports = Array.from({ length: 200 }, () => second(returned).assignments[0]!.reports[0]!)
    const reported = { ...second(returned).assignments[0]!, reports }
    const wordy = { ...resolution, items: resolution.items.with(1, item('2', { assignments: [reported] })) }
    expect(report(wordy, filed(FIRST), partId)).toMatchObject({ __typename: 'RuleRefusal', code: 'REPORTS_FULL' })
  })
})
