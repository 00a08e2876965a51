import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter } from '../outcome/calendar.ts'
import { GRADUATE_STATUSES, measure } from '../outcome/measure.ts'
import { judge, recordSpell, recordStatus, retract, rule, statusOf } from './entry.ts'
import type { Graduate, Recorded } from './graduate.ts'
import { type KnownGraduate, knownAt } from './known.ts'

const FIRST = '2024-06-28'
const TODAY = '2026-03-01'
const idsOf = { spells: (_: string, n: number) => `w${n}`, statuses: (_: string, n: number) => `s${n}` }
const nobody: Recorded = {
  ...{ id: 'g', standing: 'RECORDED', cohortId: 'c', programmeId: 'p', providerId: 'college', person: 'sealed' },
  ...{ recordedAt: '2024-07-01T00:00:00.000Z', spells: [], statuses: [], verdicts: [], rulings: [] },
}
const momentOf = (n: number) => new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString()

type Act =
  | {
      readonly act: 'work'
      readonly day: number
      readonly days: number
      readonly employer: string
      readonly corrects?: string
    }
  | {
      readonly act: 'status'
      readonly day: number
      readonly days: number
      readonly column: string
      readonly corrects?: string
    }
  | { readonly act: 'retract' | 'verify' | 'dispute' | 'rule'; readonly id: string }
const some = fc.constantFrom('w1', 'w2', 'w3', 's1', 's2')
const term = { day: fc.nat({ max: 20 }), days: fc.nat({ max: 8 }), corrects: fc.option(some, { nil: undefined }) }
const act = fc.oneof(
  fc.record(
    { act: fc.constant('work' as const), employer: fc.constantFrom('a', 'b'), ...term },
    { requiredKeys: ['act', 'employer', 'day', 'days'] },
  ),
  fc.record(
    {
      act: fc.constant('status' as const),
      column: fc.constantFrom('STUDY', 'LEFT_RUSSIA', 'OTHER', 'CARING'),
      ...term,
    },
    { requiredKeys: ['act', 'column', 'day', 'days'] },
  ),
  fc.record({
    act: fc.constantFrom('retract' as const, 'verify' as const, 'dispute' as const, 'rule' as const),
    id: some,
  }),
) as fc.Arbitrary<Act>

function decide(graduate: Recorded, act: Act, at: string) {
  const time = { at, today: TODAY }
  if (act.act === 'work' || act.act === 'status') {
    const [from, to] = [daysAfter(FIRST, act.day), daysAfter(FIRST, act.day + act.days)]
    const said = { source: 'COLLEGE' as const, ...(act.corrects ? { corrects: act.corrects } : {}) }
    return act.act === 'work'
      ? recordSpell(
          graduate,
          { contract: 'EMPLOYMENT', employerId: act.employer, from, to, ...said },
          time,
          idsOf.spells,
        )
      : recordStatus(graduate, { status: act.column, on: from, to, ...said }, time, idsOf.statuses)
  }
  const { id } = act
  if (act.act === 'retract') return retract(graduate, { id, source: 'COLLEGE' }, time, idsOf)
  if (act.act === 'verify') return judge(graduate, { id, verdict: 'VERIFIED' }, time)
  if (act.act === 'dispute') return judge(graduate, { id, verdict: 'DISPUTED', reason: 'Нет выписки' }, time)
  return rule(graduate, { id, strength: 'RELATED', reason: 'По описанию' }, time)
}

/** Every state that the record ever was in, the n-th from moment n on; and the acts that were taken. */
function lived(acts: readonly Act[]): readonly Graduate[] {
  const states: Graduate[] = [nobody]
  for (const [n, one] of acts.entries()) {
    const before = { ...states.at(-1)!, id: 'g' } as Recorded
    const decided = given(before).when((there: Recorded) => decide(there, one, momentOf(n + 1)))
    states.push(decided.refusal ? before : decided.state)
  }
  return states
}

/** What is known by a naive reader: each entry by itself, each of its fates looked for among all. */
function naively(graduate: Graduate): KnownGraduate {
  const counts = (id: string) => statusOf(graduate, id) !== 'CORRECTED' && statusOf(graduate, id) !== 'DISPUTED'
  const means: Record<string, 'FURTHER_STUDY' | 'EMIGRATED_OR_DECEASED' | 'NOT_ACTIVE'> = {
    STUDY: 'FURTHER_STUDY',
    LEFT_RUSSIA: 'EMIGRATED_OR_DECEASED',
    CARING: 'NOT_ACTIVE',
  }
  return {
    spells: graduate.spells
      .filter(({ id, retracted }) => counts(id) && !retracted)
      .map(({ id, contract, from, to, employerId }) => ({ id, contract, from, to: to!, employerId: employerId! })),
    statuses: graduate.statuses
      .filter(({ id, retracted, status }) => counts(id) && !retracted && means[status])
      .map(({ status, on, to }) => ({ status: means[status]!, on, to: to! })),
  }
}
const withoutRulings = ({ spells, statuses }: KnownGraduate) => ({
  spells: spells.map(({ ruling: _, ...terms }) => terms),
  statuses,
})

const story = fc.array(act, { minLength: 1, maxLength: 14 })

describe('what is known of a graduate', () => {
  it('at a moment is what was known then, whatever was recorded, corrected, disputed or ruled on since', () => {
    fc.assert(
      fc.property(story, (acts) => {
        const states = lived(acts)
        const last = states.at(-1)!
        for (const [n, then] of states.entries()) expect(knownAt(last, momentOf(n))).toEqual(knownAt(then))
      }),
      { numRuns: 150 },
    )
  })

  it('is what stands by every entry looked at alone', () => {
    fc.assert(
      fc.property(story, (acts) => {
        const last = lived(acts).at(-1)!
        expect(withoutRulings(knownAt(last))).toEqual(naively(last))
      }),
      { numRuns: 150 },
    )
  })

  it('makes the status on any day: the first of the order of which a day is among its days', () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 30 }), (acts, at) => {
        const last = lived(acts).at(-1)!
        const day = daysAfter(FIRST, at)
        const { spells, statuses } = naively(last)
        const daysOf = (from: string, to: string | undefined) =>
          Array.from({ length: 40 }, (_, n) => daysAfter(from, n)).filter((one) => one <= to!)
        // A break of up to two weeks with one employer is work, too.
        const works = spells.some(({ from, to, employerId }) => {
          const others = spells.filter((one) => one.employerId === employerId && one.from > to!)
          const next = others.map((one) => one.from).sort()[0]
          const bridged = next && next <= daysAfter(to!, 15) ? daysAfter(next, -1) : to
          return daysOf(from, bridged).includes(day)
        })
        const held = new Set<string>([
          ...statuses.filter(({ on, to }) => daysOf(on, to).includes(day)).map(({ status }) => status),
          ...(works ? ['EMPLOYED'] : []),
        ])
        const expected = GRADUATE_STATUSES.find((status) => held.has(status)) ?? 'UNKNOWN'
        const on = { graduatedOn: FIRST, observedOn: day, today: TODAY, unrecorded: 0, targets: [] }
        expect(measure({ ...on, graduates: [knownAt(last)] }).statuses[expected]).toBe(1)
      }),
      { numRuns: 150 },
    )
  })
})
