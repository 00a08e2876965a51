import { given } from '@kadry/testing/given'
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
const start = (more: Partial<Parameters<typeof startEmployment>[1]>) =>
  given(graduate).when(startEmployment, { ...spell, ...more }, TODAY, spellId)

describe('a graduate', () => {
  it('is a pseudonym and nothing else: no name and no СНИЛС passes', () => {
    for (const text of ['Иванов Иван', '112-233-445 95', '11223344595', PSEUDONYM.toUpperCase()])
      given()
        .when(record, 'g', cohort, { pseudonym: text, place: 'here' }, 0)
        .refuses({ problems: ['pseudonym'] })
    const recorded = given().when(record, 'g', cohort, person, 0)
    recorded.then({ facts: [{ type: 'graduate.recorded.v1', data: { id: 'g', cohortId: 'c' } }] })
    expect(JSON.stringify(recorded.facts)).not.toContain(PSEUDONYM)
  })

  it('belongs to a cohort that has graduated and is not full (R29), once (R30)', () => {
    const { graduated: _, ...running } = cohort
    given().when(record, 'g', running, person, 0).refuses({ rule: 'R29', code: 'NOT_GRADUATED' })
    given().when(record, 'g', cohort, person, 48).refuses({ rule: 'R29', code: 'ALL_RECORDED' })
    expect(recordedAlready()).toMatchObject({ rule: 'R30' })
  })

  it('has spells that may overlap, in the past, with an end not before the start (R34)', () => {
    start({ from: '2024-08-01' }).then({ answer: { spellId: 'g/2' } })
    start({ from: TODAY }).then()
    start({ from: '2026-03-02' }).refuses({ rule: 'R34' })
    start({ to: '2026-03-02' }).refuses({ rule: 'R34' })
    start({ to: '2024-07-14' }).refuses({ rule: 'R34' })
    start({ to: '2024-07-15' }).then({ facts: ['employment.started.v1', 'employment.ended.v1'] })
  })

  it('has jobs with codes that can be; only a labour contract has an employer', () => {
    start({ okz: 'x', oktmo: '1', monthlyPay: -1 }).refuses({ problems: ['okz', 'oktmo', 'monthlyPay'] })
    start({ contract: 'SELF_EMPLOYED', employerId: 'plant' }).refuses({ problems: ['employerId'] })
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
    const end = (on: string, id = 'g/1') => given(graduate).when(endEmployment, { spellId: id, on }, TODAY)
    end('2024-07-14').refuses({ rule: 'R34' })
    end('2026-03-02').refuses({ rule: 'R34' })
    end('2025-01-01', 'g/9').refuses({ problems: ['spellId'] })
    end('2025-01-01').then({ state: { spells: [{ to: '2025-01-01' }] } })
  })

  it('has statuses with terms in the past (R34), published without saying which', () => {
    const status = { status: 'PARENTAL_LEAVE' as const, on: '2025-01-01' }
    given(graduate)
      .when(recordStatus, { ...status, on: '2026-03-02' }, TODAY)
      .refuses({ rule: 'R34' })
    given(graduate)
      .when(recordStatus, { ...status, to: '2024-12-31' }, TODAY)
      .refuses({ rule: 'R34' })
    const recorded = given(graduate).when(recordStatus, status, TODAY)
    recorded.then({ state: { statuses: [status] } })
    expect(JSON.stringify(recorded.facts)).not.toContain('PARENTAL')
  })

  it('once erased keeps what is counted and nothing that leads to a person', () => {
    const { pseudonym: _, place: __, id: ___, ...anonymous } = graduate
    const erased = given(graduate).when(erase)
    erased.then({ facts: [], forgets: 'COMMANDS' })
    expect(erased.state).toEqual({ ...anonymous, id: 'g' })
  })
})
