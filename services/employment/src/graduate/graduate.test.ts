import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import {
  employmentSpellMoves,
  endEmployment,
  erase,
  type Graduate,
  record,
  recordedAlready,
  recordStatus,
  startEmployment,
} from './graduate.ts'

const TODAY = '2026-03-01'
const PSEUDONYM = 'a'.repeat(64)
const person = { pseudonym: PSEUDONYM, place: 'here' }
const cohort = { id: 'c', programmeId: 'p', providerId: 'college', graduated: 48 }
const spell = { contract: 'EMPLOYMENT' as const, from: '2024-07-15' }
const graduate: Graduate & { id: string } = {
  id: 'g',
  cohortId: 'c',
  programmeId: 'p',
  providerId: 'college',
  ...person,
  spells: [{ ...spell, id: 'g/1' }],
  statuses: [],
}
const spellId = (id: string, n: number) => `${id}/${n}`
const paths = (decision: object) =>
  'problems' in decision ? (decision.problems as { path: string[] }[]).map(({ path }) => path[0]) : []
const start = (more: object) => startEmployment(graduate, { ...spell, ...more }, TODAY, spellId)

describe('a graduate', () => {
  it('is a pseudonym and nothing else: no name and no СНИЛС passes', () => {
    for (const text of ['Иванов Иван', '112-233-445 95', '11223344595', PSEUDONYM.toUpperCase()])
      expect(paths(record('g', cohort, { pseudonym: text, place: 'here' }, 0))).toEqual(['pseudonym'])
    const recorded = record('g', cohort, person, 0)
    expect(recorded).toMatchObject({ facts: [{ type: 'graduate.recorded.v1', data: { id: 'g', cohortId: 'c' } }] })
    expect(JSON.stringify('facts' in recorded && recorded.facts)).not.toContain(PSEUDONYM)
  })

  it('belongs to a cohort that has graduated and is not full (R29), once (R30)', () => {
    const { graduated: _, ...running } = cohort
    expect(record('g', running, person, 0)).toMatchObject({ rule: 'R29', code: 'NOT_GRADUATED' })
    expect(record('g', cohort, person, 48)).toMatchObject({ rule: 'R29', code: 'ALL_RECORDED' })
    expect(recordedAlready()).toMatchObject({ rule: 'R30' })
  })

  it('has spells that may overlap, in the past, with an end not before the start (R34)', () => {
    expect(start({ from: '2024-08-01' })).toMatchObject({ answer: { spellId: 'g/2' } })
    expect(start({ from: TODAY })).toHaveProperty('next')
    expect(start({ from: '2026-03-02' })).toMatchObject({ rule: 'R34' })
    expect(start({ to: '2026-03-02' })).toMatchObject({ rule: 'R34' })
    expect(start({ to: '2024-07-14' })).toMatchObject({ rule: 'R34' })
    expect(start({ to: '2024-07-15' })).toMatchObject({
      facts: [{ type: 'employment.started.v1' }, { type: 'employment.ended.v1' }],
    })
  })

  it('has jobs with codes that can be; only a labour contract has an employer', () => {
    expect(paths(start({ okz: 'x', oktmo: '1', monthlyPay: -1 }))).toEqual(['okz', 'oktmo', 'monthlyPay'])
    expect(paths(start({ contract: 'SELF_EMPLOYED', employerId: 'plant' }))).toEqual(['employerId'])
  })

  const spellIn = (status: 'OPEN' | 'ENDED') => ({
    ...spell,
    id: 'g/1',
    ...(status === 'ENDED' ? { to: '2025-01-01' } : {}),
  })
  followsItsTable(
    employmentSpellMoves,
    {
      start: null,
      recordEnded: null,
      end: (status) => endEmployment({ ...graduate, spells: [spellIn(status)] }, { spellId: 'g/1', on: TODAY }, TODAY),
    },
    ({ spells }) => (spells[0]!.to ? 'ENDED' : 'OPEN'),
  )

  it('ends an open spell on a past day not before its start (R34)', () => {
    const end = (on: string, id = 'g/1') => endEmployment(graduate, { spellId: id, on }, TODAY)
    expect(end('2024-07-14')).toMatchObject({ rule: 'R34' })
    expect(end('2026-03-02')).toMatchObject({ rule: 'R34' })
    expect(paths(end('2025-01-01', 'g/9'))).toEqual(['spellId'])
    expect(end('2025-01-01')).toMatchObject({ next: { spells: [{ to: '2025-01-01' }] } })
  })

  it('has statuses with terms in the past (R34), published without saying which', () => {
    const status = { status: 'PARENTAL_LEAVE' as const, on: '2025-01-01' }
    expect(recordStatus(graduate, { ...status, on: '2026-03-02' }, TODAY)).toMatchObject({ rule: 'R34' })
    expect(recordStatus(graduate, { ...status, to: '2024-12-31' }, TODAY)).toMatchObject({ rule: 'R34' })
    const recorded = recordStatus(graduate, status, TODAY)
    expect(recorded).toMatchObject({ next: { statuses: [status] } })
    expect(JSON.stringify('facts' in recorded && recorded.facts)).not.toContain('PARENTAL')
  })

  it('once erased keeps what is counted and nothing that leads to a person', () => {
    const { pseudonym: _, place: __, id: ___, ...anonymous } = graduate
    expect(erase(graduate)).toEqual({ next: { ...anonymous, id: 'g' }, facts: [], forgets: 'COMMANDS' })
  })
})
