import type { Viewer } from '@kadry/auth/viewer'
import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { lastDayOfIntake } from '../cohort/intake.ts'
import { practiceDue } from './due.ts'
import { cancel, confirm, type PracticePlacement, place, practiceMoves, statusOf, take } from './practice-placement.ts'
import { publicState } from './public-state.ts'
import { isShown } from './rights.ts'

const TODAY = '2026-03-01'
const wanted = {
  ...{ programmeId: 'p', providerId: 'college', employerId: 'plant', intakeYear: 2022 },
  ...{ from: '2023-11-01', to: '2023-12-24', places: 12, mentors: 3 },
  ...{ commitmentId: 'c', pledgeKey: 'k' },
}
const practice: PracticePlacement & { id: string } = { ...wanted, id: 'x', taken: 0 }
const placing = (more: Partial<typeof wanted>) =>
  given().when(place, 'x', { ...wanted, ...more }, '2024-08-31', undefined)
const taking = (taken: number, students?: number, mentors?: number) =>
  given(practice).when(take, { taken, mentors }, students)

describe('a practice placement', () => {
  it('is published with its places; what counts the promise stays inside', () => {
    const placed = placing({})
    placed.then({ facts: [{ type: 'practice.placed.v1', data: { id: 'x', places: 12, commitmentId: 'c' } }] })
    expect(placed.facts[0]!.data).not.toHaveProperty('pledgeKey')
    expect(placed.state).toMatchObject({ taken: 0, pledgeKey: 'k' })
  })

  it('has places, and a term in which its intake studies (R27)', () => {
    placing({ places: 0, mentors: -1 }).refuses({ problems: ['places OUT_OF_RANGE R27', 'mentors OUT_OF_RANGE R27'] })
    placing({ places: 1_000_000_000 }).refuses({ problems: ['places OUT_OF_RANGE R27'] })
    placing({ to: '2023-10-31' }).refuses({ problems: ['to BEFORE_START R27'] })
    placing({ to: '2023-11-01' }).then()
    placing({ from: '2021-12-31' }).refuses({ problems: ['from BEFORE_INTAKE R27'] })
    placing({ to: '2024-09-01' }).refuses({ problems: ['to AFTER_GRADUATION R27'] })
    placing({ to: '2024-08-31' }).then()
    const refused = ruleRefusal('R5', 'DISSOLVED', 'Ликвидирована.', 'Dissolved.')
    given().when(place, 'x', wanted, '2024-08-31', refused).refuses(refused)
  })

  it('is taken by no more people than it has places (R27) and the intake has students (R29)', () => {
    taking(13).refuses({ problems: ['taken OUT_OF_RANGE R27'] })
    taking(-1).refuses({ problems: ['taken OUT_OF_RANGE R27'] })
    taking(12).then()
    taking(8, 7).refuses({ rule: 'R29', code: 'MORE_ON_PRACTICE_THAN_STUDENTS' })
    taking(8, 8, 4).then({
      facts: [{ type: 'practice.taken.v1', data: { id: 'x', taken: 10, mentors: 4 } }],
      state: { taken: 8, mentors: 4 },
    })
    taking(8).then({ state: { mentors: 3 } })
    expect(publicState(taking(8).state)).toMatchObject({ taken: 10, places: 12, commitmentId: 'c' })
  })

  it('is cancelled with a reason', () => {
    given(practice)
      .when(cancel, ' Цех  на ремонте ', TODAY)
      .then({
        facts: [
          { type: 'practice.cancelled.v1', data: { id: 'x', commitmentId: 'c', on: TODAY, reason: 'Цех на ремонте' } },
        ],
      })
    given(practice)
      .when(cancel, ' ', TODAY)
      .refuses({ problems: ['reason EMPTY'] })
  })

  it('of one side is a proposal: nothing of it is published until the other side confirms it (R27)', () => {
    const { commitmentId: _, pledgeKey: __, ...plain } = wanted
    const proposed = given().when(place, 'x', { ...plain, proposedById: 'plant' }, '2024-08-31', undefined)
    proposed.then({ facts: [], state: { proposedById: 'plant' } })
    expect(publicState(proposed.state)).toBeNull()
    expect(practiceDue.terms(proposed.state)).toMatchObject([{ organizationIds: ['college'] }])
    given()
      .when(place, 'x', { ...plain, proposedById: 'bureau' }, '2024-08-31', undefined)
      .refuses({ problems: ['proposedById NOT_A_SIDE R27'] })
    proposed.when(confirm, 'plant', undefined).refuses({ rule: 'R27', code: 'OWN_PROPOSAL' })
    const refused = ruleRefusal('R5', 'DISSOLVED', 'Ликвидирована.', 'Dissolved.')
    proposed.when(confirm, 'college', refused).refuses(refused)
    proposed.when(take, { taken: 1 }, undefined).refuses({ code: 'INVALID_TRANSITION' })
    for (const by of ['college', undefined]) {
      const confirmed = proposed.when(confirm, by, undefined)
      confirmed.then({ facts: [{ type: 'practice.placed.v1', data: { id: 'x', places: 12 } }] })
      for (const hidden of ['proposedById', 'taken']) expect(confirmed.facts[0]!.data).not.toHaveProperty(hidden)
      expect(statusOf(confirmed.state)).toBe('PLACED')
      expect(practiceDue.terms(confirmed.state)).toEqual([])
    }
    const declined = proposed.when(cancel, 'Нет мест', TODAY)
    declined.then({ facts: [], state: { cancellation: { reason: 'Нет мест' } } })
    expect([publicState(declined.state), practiceDue.terms(declined.state)]).toEqual([null, []])
  })

  it('is shown to its two sides and the secretary alone while it is a proposal', () => {
    const proposal = { employerId: 'plant', providerId: 'college', proposedById: 'plant' }
    const as = (role: 'ORG_DELEGATE' | 'SECRETARY' | 'DATA_STEWARD', organizationId?: string) =>
      isShown({ sub: 'x', roles: [role], ...(organizationId ? { organizationId } : {}) } as Viewer, proposal)
    expect([as('ORG_DELEGATE', 'plant'), as('ORG_DELEGATE', 'college'), as('SECRETARY')]).toEqual([true, true, true])
    expect([as('ORG_DELEGATE', 'bureau'), as('ORG_DELEGATE'), as('DATA_STEWARD', 'plant')]).toEqual([
      false,
      false,
      false,
    ])
  })

  const inState = (status: string): typeof practice => {
    if (status === 'PROPOSED') return { ...practice, proposedById: 'plant' }
    return status === 'PLACED' ? practice : { ...practice, cancellation: { on: TODAY, reason: 'x' } }
  }
  followsItsTable(
    practiceMoves,
    {
      propose: null,
      place: null,
      confirm: (status) => confirm(inState(status), 'college', undefined),
      take: (status) => take(inState(status), { taken: 1 }, undefined),
      cancel: (status) => cancel(inState(status), 'x', TODAY),
    },
    statusOf,
  )
})

describe('the last day of an intake', () => {
  it('is the end of the first year of graduation that its programme leads to', () => {
    const days = [3, 10, 22, 34, 46, 58].map((months) => lastDayOfIntake(2022, months).slice(0, 4))
    expect(days).toEqual(['2022', '2023', '2024', '2025', '2026', '2027'])
  })
})
