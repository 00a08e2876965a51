import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../monitoring-form/columns.ts'
import { GRADUATE_STATUSES } from '../outcome/measure.ts'
import {
  type EntryStatus,
  employmentSpellMoves,
  endSpell,
  entryMoves,
  judge,
  recordSpell,
  recordStatus,
  retract,
  rule,
  statusOf,
} from './entry.ts'
import type { Graduate, Recorded } from './graduate.ts'
import { knownAt } from './known.ts'

const time = { at: '2026-03-01T09:00:00.000Z', today: '2026-03-01' }
const idOf = (kind: string) => (id: string, n: number) => `${id}/${kind}${n}`
const idsOf = { spells: idOf('w'), statuses: idOf('s') }
const job = { contract: 'EMPLOYMENT' as const, from: '2024-07-15', employerId: 'plant', source: 'COLLEGE' as const }
const nobody: Recorded = {
  ...{ id: 'g', standing: 'RECORDED', cohortId: 'c', programmeId: 'p', providerId: 'college', person: 'sealed' },
  ...{ recordedAt: '2024-07-01T09:00:00.000Z', spells: [], statuses: [], verdicts: [], rulings: [] },
}
const working = given(nobody).when(recordSpell, job, time, idsOf.spells).state as Recorded
const start = (more: object) => given(nobody).when(recordSpell, { ...job, ...more }, time, idsOf.spells)
const status = { status: 'STUDY', on: '2025-09-01', source: 'COLLEGE' as const }

describe('what is recorded of a graduate', () => {
  it('is spells that may overlap, in the past, with an end not before the start (R34)', () => {
    given(working)
      .when(recordSpell, { ...job, from: '2024-08-01' }, time, idsOf.spells)
      .then({ answer: { entryId: 'g/w2' } })
    start({ from: time.today }).then({ facts: [] })
    start({ from: '2026-03-02' }).refuses({ rule: 'R34', problems: ['from IN_THE_FUTURE R34'] })
    start({ to: '2026-03-02' }).refuses({ problems: ['from IN_THE_FUTURE R34'] })
    start({ to: '2024-07-14' }).refuses({ problems: ['to'] })
  })

  it('is the same spell or status once (R34)', () => {
    given(working)
      .when(recordSpell, job, time, idsOf.spells)
      .refuses({ problems: ['from RECORDED_TWICE R34'] })
    const studying = given(nobody).when(recordStatus, status, time, idsOf.statuses).state as Recorded
    given(studying)
      .when(recordStatus, status, time, idsOf.statuses)
      .refuses({ problems: ['from RECORDED_TWICE R34'] })
  })

  it('is jobs with codes that can be; only a labour contract has an employer', () => {
    const wrong = { okz: 'x', okpdtr: '1', standardCode: '40', oktmo: '1' }
    start(wrong).refuses({ problems: ['okz SHAPE', 'okpdtr SHAPE', 'standardCode SHAPE', 'oktmo OKTMO'] })
    start({ contract: 'SELF_EMPLOYED' }).refuses({ problems: ['employerId NO_EMPLOYER_HERE'] })
  })

  it('is a status by any column of the form that is not work, in the form of that day (R34)', () => {
    const of = (code: string, on = '2025-09-01') =>
      given(nobody).when(recordStatus, { ...status, status: code, on }, time, idsOf.statuses)
    const work = ['EMPLOYED', 'EMPLOYED_IN_SPECIALITY', 'EMPLOYED_FOUR_MONTHS', 'OWN_BUSINESS', 'SELF_EMPLOYED']
    for (const { code, means } of COLUMNS) {
      if (work.includes(code)) of(code).refuses({ problems: ['status WORK_IS_A_SPELL R34'] })
      else {
        const [known] = knownAt(of(code).state).statuses
        expect(known?.status ?? 'UNKNOWN').toBe(means)
        expect(GRADUATE_STATUSES).toContain(means)
      }
    }
    of('CONSCRIPT', '2026-03-02').refuses({ problems: ['on IN_THE_FUTURE R34'] })
    of('DETAINED', '2021-12-31').refuses({ problems: ['status UNKNOWN_COLUMN R34'] })
    of('SLEEPS').refuses({ problems: ['status UNKNOWN_COLUMN R34'] })
  })

  it('is corrected by a later entry that names the wrong one, once (R46)', () => {
    const right = { ...job, employerId: 'bureau', corrects: 'g/w1' }
    const corrected = given(working).when(recordSpell, right, time, idsOf.spells)
    corrected.then({ answer: { entryId: 'g/w2' } })
    expect(corrected.state.spells).toHaveLength(2)
    expect(corrected.state.spells[0]).toEqual(working.spells[0])
    expect(knownAt(corrected.state).spells).toMatchObject([{ employerId: 'bureau' }])
    given(corrected.state as Recorded)
      .when(recordSpell, { ...right, from: '2024-07-16' }, time, idsOf.spells)
      .refuses({ __typename: 'IllegalTransition', from: 'CORRECTED' })
    given(working)
      .when(recordSpell, { ...right, corrects: 'g/w9' }, time, idsOf.spells)
      .refuses({ problems: ['corrects'] })
    given(working)
      .when(recordSpell, { ...right, to: '2024-01-01' }, time, idsOf.spells)
      .refuses({ problems: ['to'] })
  })

  it('ends by an entry with the end, on a past day not before the start (R34)', () => {
    const end = (on: string, id = 'g/w1') =>
      given(working).when(endSpell, { id, on, source: 'EMPLOYER' }, time, idsOf.spells)
    end('2024-07-14').refuses({ problems: ['to'] })
    end('2026-03-02').refuses({ problems: ['from IN_THE_FUTURE R34'] })
    end('2025-01-01', 'g/w9').refuses({ problems: ['spellId'] })
    end('2025-01-01').then({ state: { spells: [{}, { to: '2025-01-01', corrects: 'g/w1', source: 'EMPLOYER' }] } })
  })

  it('is taken back where it was never so', () => {
    const none = given(working).when(retract, { id: 'g/w1', source: 'COLLEGE' }, time, idsOf)
    expect(knownAt(none.state).spells).toEqual([])
    given(none.state as Recorded)
      .when(recordSpell, job, time, idsOf.spells)
      .then()
    given(working)
      .when(retract, { id: 'g/s1', source: 'COLLEGE' }, time, idsOf)
      .refuses({ problems: ['entryId'] })
  })

  it('counts for nothing once it is disputed, for a reason without names', () => {
    const dispute = (reason: string) =>
      given(working).when(judge, { id: 'g/w1', verdict: 'DISPUTED' as const, reason }, time)
    dispute('Иванов И. И. там не работал').refuses({ problems: ['reason PERSONAL_DATA'] })
    dispute(' ').refuses({ problems: ['reason EMPTY'] })
    expect(knownAt(dispute('Нет выписки').state).spells).toEqual([])
  })

  it('is ruled on where nobody lists the job; the ruling goes on with the same job and ends with another', () => {
    const ruled = given(working).when(rule, { id: 'g/w1', strength: 'RELATED' as const, reason: 'По описанию' }, time)
    const ruling = (graduate: Graduate) => knownAt(graduate).spells[0]!.ruling
    expect(ruling(ruled.state)).toEqual({ strength: 'RELATED', reason: 'По описанию' })
    const ended = given(ruled.state as Recorded).when(
      endSpell,
      { id: 'g/w1', on: '2025-01-01', source: 'COLLEGE' },
      time,
      idsOf.spells,
    )
    expect(ruling(ended.state)).toMatchObject({ strength: 'RELATED' })
    const other = { ...job, okz: '5223', corrects: 'g/w1' }
    expect(ruling(given(ruled.state as Recorded).when(recordSpell, other, time, idsOf.spells).state)).toBeUndefined()
    given(working)
      .when(rule, { id: 'g/w9', strength: 'CORE' as const, reason: 'Да' }, time)
      .refuses({ problems: ['spellId'] })
  })

  const spellIn = (to?: string): Recorded => ({
    ...working,
    spells: [{ ...working.spells[0]!, ...(to ? { to } : {}) }],
  })
  followsItsTable(
    employmentSpellMoves,
    {
      start: null,
      recordEnded: null,
      end: (state) =>
        endSpell(
          spellIn(state === 'ENDED' ? '2025-01-01' : undefined),
          { id: 'g/w1', on: '2025-01-01', source: 'COLLEGE' },
          time,
          idsOf.spells,
        ),
    },
    ({ spells }) => (spells.at(-1)!.to ? 'ENDED' : 'OPEN'),
  )

  const entryIn = (state: EntryStatus): Recorded => {
    if (state === 'CORRECTED')
      return { ...working, spells: [...working.spells, { ...working.spells[0]!, id: 'g/w2', corrects: 'g/w1' }] }
    return { ...working, verdicts: state === 'REPORTED' ? [] : [{ of: 'g/w1', recordedAt: time.at, verdict: state }] }
  }
  followsItsTable(
    entryMoves,
    {
      report: null,
      verify: (state) => judge(entryIn(state), { id: 'g/w1', verdict: 'VERIFIED' }, time),
      dispute: (state) => judge(entryIn(state), { id: 'g/w1', verdict: 'DISPUTED', reason: 'Нет выписки' }, time),
      correct: (state) => recordSpell(entryIn(state), { ...job, okz: '8212', corrects: 'g/w1' }, time, idsOf.spells),
    },
    (next) => statusOf(next, 'g/w1'),
  )
})
