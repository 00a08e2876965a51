import { given } from '@kadry/testing/given'
import { followsItsTable, leads } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, redirect } from '../execution/assign.ts'
import type { PartId } from '../execution/parts.ts'
import { accept, giveBack, report } from '../execution/report.ts'
import { acceptItem } from '../metric/count.ts'
import { amend } from './amendment.ts'
import { itemMoves, type ResolutionItem, statusOf } from './item.ts'
import type { Known, Resolution } from './resolution.ts'

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
const FIRST_REPORT = 'ExecutionReport/2.1.1'
const reported = given(one).when(report, filed(FIRST), partId).state
const accepted = given(reported).when(accept, { itemId: '2', reportId: FIRST_REPORT }, TODAY).state
const returned = given(reported).when(giveBack, { itemId: '2', reportId: FIRST_REPORT, reason: 'Нет протокола' }).state

const document = { title: 'Протокол' }
const cancelled = given(one).when(amend, { items: [], cancelledIds: ['2'], document }, partId, TODAY).state
const anew = { number: '4', text: 'Заново', kind: 'EXECUTE_ACT' as const, openEnded: true, supersedesId: '2' }
const superseded = given(one).when(amend, { items: [anew], cancelledIds: [], document }, partId, TODAY).state

describe('an item', () => {
  const begun = given(two).when(report, filed(FIRST), partId).state
  const found = {
    ADOPTED: resolution,
    ASSIGNED: one,
    IN_PROGRESS: begun,
    REPORTED: reported,
    RETURNED: returned,
    FULFILLED: accepted,
    CANCELLED: cancelled,
    SUPERSEDED: superseded,
  }
  type Status = keyof typeof found
  const assigning = (status: Status) => assign(found[status], to('c'), partId, TODAY)
  const measured = (status: Status): Known => {
    const metric = { kind: 'GROUP_ACTIVE' as const, target: 1, sectorCodes: [], reached: 1 }
    return { ...found[status], items: found[status].items.with(1, { ...second(found[status]), metric }) }
  }
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
      redirect: null,
      redirectBesideOthers: null,
      fallBack: null,
      acceptReady: (status: Status) => acceptItem(measured(status), { itemId: '2' }, TODAY),
      cancel: (status: Status) => amend(found[status], { items: [], cancelledIds: ['2'], document }, partId, TODAY),
      supersede: null,
    },
    (next) => statusOf(second(next)),
  )

  const HOW = ['assign', 'interim', 'report', 'accept', 'return', 'redirect', 'supersede'] as const
  const step = fc.record({ who: fc.nat({ max: 2 }), how: fc.constantFrom(...HOW) })
  function take(state: Known, { who, how }: { who: number; how: (typeof HOW)[number] }, made: number) {
    const assignment = second(state).assignments[who]
    const assignmentId = assignment?.id ?? 'none'
    const reviewed = { itemId: '2', reportId: assignment?.reports.at(-1)?.id ?? 'none' }
    const elsewhere = { itemId: '2', assignmentId, organizationId: `p${made}`, reason: 'Передано' }
    const replacing = { ...anew, number: `9.${made}` }
    const start = given(state)
    if (how === 'assign')
      return start.when(assign, to(`o${who}`, who === 2 ? 'CONTROLLER' : 'CO_EXECUTOR'), partId, TODAY)
    if (how === 'redirect') return start.when(redirect, elsewhere, partId, TODAY)
    if (how === 'supersede') return start.when(amend, { items: [replacing], cancelledIds: [], document }, partId, TODAY)
    if (how === 'accept') return start.when(accept, reviewed, TODAY)
    if (how === 'return') return start.when(giveBack, { ...reviewed, reason: 'Нет протокола' })
    return start.when(report, { ...filed(assignmentId), kind: how === 'report' ? 'FINAL' : 'INTERIM' }, partId)
  }

  it('goes from state to state by its table only, whatever is assigned, reported, reviewed and redirected', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = resolution
        for (const [made, one] of steps.entries()) {
          const decision = take(state, one, made)
          if (decision.refusal) continue
          const before = statusOf(second(state))
          state = decision.state
          const after = statusOf(second(state))
          expect([before, after, before === after || leads(itemMoves, before, after)]).toEqual([before, after, true])
        }
      }),
    )
  })
})
