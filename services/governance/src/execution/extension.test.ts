import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ResolutionItem } from '../resolution/item.ts'
import type { Known, Resolution } from '../resolution/resolution.ts'
import { acknowledge, assign, redirect } from './assign.ts'
import { type ExtensionStatus, extensionMoves } from './assignment.ts'
import { grantExtension, refuseExtension, requestExtension } from './extension.ts'
import type { PartId } from './parts.ts'
import { accept, report } from './report.ts'

const TODAY = '2022-06-01'
const partId: PartId = (type, path) => `${type}/${path}`
const item: ResolutionItem = {
  ...{ id: '2', number: '2', text: 'Исполнить', kind: 'EXECUTE_ACT', openEnded: false, assignments: [] },
  dueOn: '2022-06-30',
}
const resolution: Known = { id: 'r', title: 'Резолюция', status: 'ADOPTED', items: [item] }
const named = { itemId: '2', assignmentId: 'Assignment/2.1' }
const toA = { itemId: '2', organizationId: 'a', role: 'RESPONSIBLE' as const }
const assigned = given(resolution).when(assign, toA, partId, TODAY).state
const wanted = { ...named, until: '2022-09-30', reason: 'Нет ответа НАРК' }
const asked = given(assigned).when(requestExtension, wanted, partId, TODAY).state
const answered = { itemId: '2', extensionId: 'TermExtension/2.1.1' }
const granted = given(asked).when(grantExtension, { ...answered, answer: 'Согласен' }, TODAY).state
const refused = given(asked).when(refuseExtension, { ...answered, answer: 'Срок назначен актом' }, TODAY).state
const first = ({ items }: Resolution) => items[0]!.assignments[0]!

describe('a term', () => {
  it('is that of the item where the assignment has no other', () => {
    expect(first(assigned)).toMatchObject({ dueOn: '2022-06-30', assignedOn: TODAY })
    const own = given(resolution).when(assign, { ...toA, dueOn: '2022-06-10' }, partId, TODAY).state
    expect(first(own).dueOn).toBe('2022-06-10')
  })

  it('is moved by a granted request, and the first one is kept through all of them', () => {
    expect(first(granted)).toMatchObject({
      dueOn: '2022-09-30',
      originalDueOn: '2022-06-30',
      extensions: [{ status: 'GRANTED', answer: 'Согласен', decidedOn: TODAY }],
    })
    given(granted)
      .when(requestExtension, { ...wanted, until: '2022-12-31' }, partId, TODAY)
      .when(grantExtension, { itemId: '2', extensionId: 'TermExtension/2.1.2' }, TODAY)
      .then({
        facts: [
          {
            type: 'resolutionItem.extensionGranted.v1',
            data: { until: '2022-12-31', originalDueOn: '2022-06-30' },
          },
        ],
      })
  })

  it('stays where the request is refused, with the words of who refused', () => {
    expect(first(refused)).toMatchObject({
      dueOn: '2022-06-30',
      extensions: [{ status: 'REFUSED', answer: 'Срок назначен актом' }],
    })
    expect(first(refused).originalDueOn).toBeUndefined()
    given(asked)
      .when(refuseExtension, { ...answered, answer: ' ' }, TODAY)
      .refuses({ problems: ['answer EMPTY'] })
  })

  it('is asked for once at a time: not before the answer, and again after it', () => {
    given(asked).when(requestExtension, wanted, partId, TODAY).refuses({ rule: 'R14', code: 'EXTENSION_PENDING' })
    given(refused)
      .when(requestExtension, wanted, partId, TODAY)
      .then({ answer: { extensionId: 'TermExtension/2.1.2' } })
  })

  it('never goes into the past nor back, neither asked for nor granted too late', () => {
    const until = (day: string) => given(assigned).when(requestExtension, { ...wanted, until: day }, partId, TODAY)
    until('2022-05-31').refuses({ problems: ['until IN_THE_PAST R14'] })
    until('2022-06-30').refuses({ problems: ['until NOT_LATER R14'] })
    given(asked).when(grantExtension, answered, '2022-10-01').refuses({ rule: 'R14', code: 'TERM_PASSED' })
    given(asked).when(grantExtension, answered, '2022-09-30').then()
  })

  it('has to be there, and to be of somebody who carries the item out', () => {
    const endless: Known = { ...resolution, items: [{ ...item, openEnded: true }].map(({ dueOn: _, ...one }) => one) }
    given(endless)
      .when(assign, toA, partId, TODAY)
      .when(requestExtension, wanted, partId, TODAY)
      .refuses({ code: 'NO_TERM' })
    given(resolution)
      .when(assign, { ...toA, role: 'CONTROLLER' }, partId, TODAY)
      .when(requestExtension, wanted, partId, TODAY)
      .refuses({ code: 'NOT_AN_EXECUTOR' })
    const filed = {
      ...named,
      kind: 'FINAL' as const,
      text: 'Да',
      evidenceUrls: ['https://a.example'],
      reportedOn: TODAY,
    }
    given(assigned)
      .when(report, filed, partId)
      .when(accept, { itemId: '2', reportId: 'ExecutionReport/2.1.1' }, TODAY)
      .when(requestExtension, wanted, partId, TODAY)
      .refuses({ __typename: 'IllegalTransition', from: 'ACCEPTED' })
  })

  it('is the last one granted and never an earlier one, whatever is asked and answered', () => {
    const step = fc.record({ day: fc.integer({ min: 1, max: 28 }), how: fc.constantFrom('ask', 'grant', 'refuse') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = assigned
        let term = '2022-06-30'
        for (const { day, how } of steps) {
          const last = first(state).extensions?.at(-1)
          const about = { itemId: '2', extensionId: last?.id ?? 'none' }
          const until = `2022-07-${String(day).padStart(2, '0')}`
          const start = given(state)
          const decision =
            how === 'ask'
              ? start.when(requestExtension, { ...wanted, until }, partId, TODAY)
              : how === 'grant'
                ? start.when(grantExtension, about, TODAY)
                : start.when(refuseExtension, { ...about, answer: 'Нет' }, TODAY)
          if (decision.refusal) continue
          state = decision.state
          if (how === 'grant') {
            expect(last!.until > term).toBe(true)
            term = last!.until
          }
          expect(first(state).dueOn).toBe(term)
        }
      }),
    )
  })
})

describe('a request for an extension', () => {
  const found: Record<ExtensionStatus, Known> = { REQUESTED: asked, GRANTED: granted, REFUSED: refused }
  followsItsTable(
    extensionMoves,
    {
      request: null,
      requestAgain: null,
      grant: (status) => grantExtension(found[status], answered, TODAY),
      refuse: (status) => refuseExtension(found[status], { ...answered, answer: 'Нет' }, TODAY),
    },
    (next) => first(next).extensions!.at(-1)!.status,
  )
})

describe('an assignment', () => {
  it('is acknowledged once', () => {
    const seen = given(assigned).when(acknowledge, named, TODAY)
    seen.then({ facts: ['resolutionItem.acknowledged.v1'] })
    expect(first(seen.state).acknowledgedOn).toBe(TODAY)
    seen.when(acknowledge, named, TODAY).refuses({ rule: 'R14', code: 'ALREADY_ACKNOWLEDGED' })
  })

  it('goes to another body with its role and term, and whoever was relieved does nothing more', () => {
    const elsewhere = { ...named, organizationId: 'b', reason: 'По полномочиям' }
    const redirected = given(granted).when(redirect, elsewhere, partId, TODAY)
    redirected.then({
      facts: [
        { type: 'resolutionItem.redirected.v1', data: { organizationId: 'b', toAssignmentId: 'Assignment/2.2' } },
        { type: 'resolutionItem.assigned.v1', data: { organizationId: 'b', dueOn: '2022-09-30' } },
      ],
      answer: { assignmentId: 'Assignment/2.2' },
    })
    expect(first(redirected.state).redirectedToId).toBe('Assignment/2.2')
    redirected.when(redirect, elsewhere, partId, TODAY).refuses({ from: 'REDIRECTED' })
    redirected.when(requestExtension, wanted, partId, TODAY).refuses({ code: 'NOT_AN_EXECUTOR' })
    redirected.when(assign, toA, partId, TODAY).then({ answer: { assignmentId: 'Assignment/2.3' } })
    given(assigned)
      .when(redirect, { ...elsewhere, organizationId: 'a' }, partId, TODAY)
      .refuses({ rule: 'R14', code: 'ALREADY_ASSIGNED' })
  })

  it('is not redirected while a report waits, nor without a reason', () => {
    const filed = {
      ...named,
      kind: 'FINAL' as const,
      text: 'Да',
      evidenceUrls: ['https://a.example'],
      reportedOn: TODAY,
    }
    const elsewhere = { ...named, organizationId: 'b', reason: 'По полномочиям' }
    given(assigned)
      .when(report, filed, partId)
      .when(redirect, elsewhere, partId, TODAY)
      .refuses({ code: 'REPORT_WAITS' })
    given(assigned)
      .when(report, { ...filed, kind: 'INTERIM' }, partId)
      .when(redirect, elsewhere, partId, TODAY)
      .then()
    given(assigned)
      .when(redirect, { ...elsewhere, reason: '' }, partId, TODAY)
      .refuses({ problems: ['reason EMPTY'] })
  })
})
