import type { Decision, RefusalLike } from '@kadry/domain/decision'
import { impossibleIn } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, redirect } from '../execution/assign.ts'
import { isAccepted, isAssignmentOverdue } from '../execution/assignment.ts'
import { grantExtension, refuseExtension, requestExtension } from '../execution/extension.ts'
import { markAssigneeGone } from '../execution/leaving.ts'
import type { PartId } from '../execution/parts.ts'
import { accept, giveBack, report } from '../execution/report.ts'
import { acceptItem, bindMetric, recount } from '../metric/count.ts'
import { amend, revoke } from '../resolution/amendment.ts'
import { isDone, isOverdue, progressOf, type ResolutionItem, statusOf } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { type BoardRow, rowsOf } from './row.ts'

const TODAY = '2022-06-01'
const AT = '2022-06-01T09:00:00.000Z'
const RUNS = { seed: 15, numRuns: 100 }
const DAYS = ['2022-05-01', TODAY, '2022-06-02', '2022-07-15', '2022-09-01', '2022-12-31']
const partId: PartId = (type, path) => `${type}/${path}`
const document = { title: 'Протокол', date: TODAY }
const item = (number: string, more: Partial<ResolutionItem> = {}): ResolutionItem => ({
  ...{ id: `ResolutionItem/${number}`, number, text: 'Исполнить', kind: 'EXECUTE_ACT', openEnded: false },
  ...{ dueOn: TODAY, assignments: [] },
  ...more,
})
const { dueOn: _, ...endless } = item('2', { openEnded: true })
const adopted: Known = { id: 'r', title: 'Резолюция', status: 'ADOPTED', items: [item('1'), endless] }

/** What a command is drawn from: which item, which of its parts, which body and day. */
type Draw = { readonly at: number; readonly n: number; readonly body: string; readonly day: string }
type Outcome = Decision<Resolution, RefusalLike, unknown>

const pick = <One>(all: readonly One[], n: number) => all[n % all.length]
const itemAt = ({ items }: Resolution, { at }: Draw) => pick(items, at)!
const named = (found: Resolution, draw: Draw) => {
  const { id: itemId, assignments } = itemAt(found, draw)
  const one = pick(assignments, draw.n)
  const reportId = one?.reports.at(-1)?.id ?? 'none'
  const extensionId = one?.extensions?.at(-1)?.id ?? 'none'
  return { itemId, assignmentId: one?.id ?? 'none', reportId, extensionId }
}
const reason = 'По полномочиям'

const COMMANDS: Readonly<Record<string, (found: Known, draw: Draw) => Outcome>> = {
  assign: (found, draw) => {
    const { body: organizationId, day: dueOn } = draw
    const role = pick(['RESPONSIBLE', 'CO_EXECUTOR', 'CONTROLLER'] as const, draw.n)!
    return assign(found, { itemId: itemAt(found, draw).id, organizationId, role, dueOn }, partId, TODAY)
  },
  redirect: (found, draw) =>
    redirect(found, { ...named(found, draw), organizationId: draw.body, reason }, partId, TODAY),
  report: (found, draw) => {
    const filed = { text: 'Готово', evidenceUrls: ['https://kadry.example/a.pdf'], reportedOn: draw.day }
    const kind = draw.at % 3 === 0 ? ('INTERIM' as const) : ('FINAL' as const)
    return report(found, { ...named(found, draw), ...filed, kind }, partId)
  },
  accept: (found, draw) => accept(found, named(found, draw), TODAY),
  giveBack: (found, draw) => giveBack(found, { ...named(found, draw), reason }),
  request: (found, draw) => requestExtension(found, { ...named(found, draw), until: draw.day, reason }, partId, TODAY),
  grant: (found, draw) => grantExtension(found, named(found, draw), TODAY),
  refuse: (found, draw) => refuseExtension(found, { ...named(found, draw), answer: reason }, TODAY),
  bind: (found, draw) => {
    const metric = { itemId: itemAt(found, draw).id, kind: 'GROUP_ACTIVE' as const, target: 4 }
    return bindMetric(found, metric, { reached: draw.n }, AT)
  },
  recount: (found, draw) => {
    const loss = { type: 'workingGroup.suspended.v1', subjectId: 'group' }
    const counts = new Map([[itemAt(found, draw).id, { reached: draw.n }]])
    return recount(found, counts, { at: AT, fact: { time: AT, loss, takesAway: true } })
  },
  leave: (found, { body: organizationId }) =>
    markAssigneeGone(found, { organizationId, on: TODAY, cause: 'DISSOLVED' }),
  acceptItem: (found, draw) => acceptItem(found, { itemId: itemAt(found, draw).id }, TODAY),
  supersede: (found, draw) => {
    const number = String(found.items.length + 1)
    const added = { number, text: 'Исполнить', kind: 'EXECUTE_ACT' as const, dueOn: draw.day }
    const items = [{ ...added, supersedesId: itemAt(found, draw).id }]
    return amend(found, { items, cancelledIds: [], document }, partId, TODAY)
  },
  cancel: (found, draw) => amend(found, { items: [], cancelledIds: [itemAt(found, draw).id], document }, partId, TODAY),
  revoke: (found, { n }) => (n === 0 ? revoke(found, { reason, document }, TODAY) : impossibleIn('NOW')),
}

const draw = fc.record({
  at: fc.nat({ max: 5 }),
  n: fc.nat({ max: 5 }),
  body: fc.constantFrom('a', 'b', 'c', 'd'),
  day: fc.constantFrom(...DAYS),
})
const commands = fc.array(fc.tuple(fc.constantFrom(...Object.keys(COMMANDS)), draw), {
  ...{ minLength: 20, maxLength: 60, size: 'max' },
})

/** The resolution after each command that it accepts. */
function statesAfter(drawn: readonly (readonly [string, Draw])[]): Known[] {
  const states = [adopted]
  for (const [name, about] of drawn) {
    const decided = given(states.at(-1)!).when(COMMANDS[name]!, about)
    if (!decided.refusal) states.push(decided.state)
  }
  return states
}

/** The row and the item say the same of each day. */
function agree(row: ReturnType<typeof rowsIn>[number], one: ResolutionItem): void {
  expect(row).toMatchObject({ id: one.id, status: statusOf(one), progress: progressOf(one), item: one })
  const active = one.assignments.filter(({ redirectedToId }) => !redirectedToId)
  expect(row.assignees.map(({ assignmentId }) => assignmentId)).toEqual(active.map(({ id }) => id))
  expect(new Set(row.assignees.map(({ organizationId }) => organizationId)).size).toBe(active.length)
  for (const [at, assignment] of active.entries()) {
    const assignee = row.assignees[at]!
    expect(assignee.doneOn !== undefined).toBe(isAccepted(assignment))
    for (const day of DAYS)
      expect(assignee.overdueAfter < day).toBe(isAssignmentOverdue(assignment, day) && !isDone(one))
  }
  for (const day of DAYS) expect(row.overdueAfter < day).toBe(isOverdue(one, day))
}

const rowsIn = (found: Known) => rowsOf({ ...found, updatedAt: AT })

describe('the rows of a resolution, whatever is done to it', () => {
  it('leave no row behind: those that were written last, one by one, are all that there are', () => {
    fc.assert(
      fc.property(commands, (drawn) => {
        const states = statesAfter(drawn)
        const board = new Map<string, BoardRow>()
        for (const state of states) for (const row of rowsIn(state)) board.set(row.id, row)
        expect([...board.values()]).toEqual(rowsIn(states.at(-1)!))
      }),
      RUNS,
    )
  })

  it('say of each item and assignee on each day what the item says itself', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(commands, (drawn) => {
        for (const state of statesAfter(drawn))
          for (const [index, row] of rowsIn(state).entries()) {
            seen.add(row.status)
            agree(row, state.items[index]!)
          }
      }),
      RUNS,
    )
    expect([...seen]).toEqual(expect.arrayContaining(['ASSIGNED', 'REPORTED', 'FULFILLED', 'CANCELLED', 'SUPERSEDED']))
  })

  it('are none as long as it is a draft', () => {
    expect(rowsIn({ ...adopted, status: 'DRAFT' })).toEqual([])
  })
})
