import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { isInUse } from './basis.ts'
import {
  erase,
  type Graduate,
  keyProblems,
  pseudonymProblems,
  type Recorded,
  record,
  renewBasis,
  withdraw,
} from './graduate.ts'

const time = { at: '2026-03-01T09:00:00.000Z', today: '2026-03-01' }
const cohort = { id: 'c', programmeId: 'p', providerId: 'college', graduated: 48 }
const basis = { kind: 'CONSENT' as const, document: 'Согласие № 7', givenOn: '2024-06-28' }
const wanted = { person: 'sealed', basis }
const graduate: Recorded = {
  ...{ id: 'g', standing: 'RECORDED', cohortId: 'c', programmeId: 'p', providerId: 'college', person: 'sealed' },
  ...{ recordedAt: time.at, basis: { ...basis, recordedAt: time.at } },
  ...{ spells: [], statuses: [], verdicts: [], rulings: [] },
}
type More = { there?: Graduate; of?: typeof wanted; recorded?: number; cohort?: Parameters<typeof record>[1] }
const recorded = ({ there, of = wanted, recorded = 0, cohort: into = cohort }: More = {}) =>
  given().when((_: string) => record(there, into, of, { ...time, recorded }), 'g')

describe('a graduate', () => {
  it('is recorded under what was made of a pseudonym, on a basis, and no fact says so', () => {
    recorded().then({
      facts: [],
      state: { standing: 'RECORDED', cohortId: 'c', person: 'sealed', recordedAt: time.at, basis },
    })
  })

  it('is a pseudonym: no name and no СНИЛС passes for one, and none stands in a key', () => {
    for (const text of ['Иванов Иван', '112-233-445 95', '11223344595', 'A'.repeat(64)])
      expect(pseudonymProblems(text)).toMatchObject([{ code: 'PSEUDONYM' }])
    const pseudonym = 'a'.repeat(64)
    expect(pseudonymProblems(pseudonym)).toEqual([])
    expect(keyProblems(`import-${pseudonym}`, pseudonym)).toMatchObject([{ path: ['idempotencyKey'] }])
  })

  it('belongs to a cohort that has graduated and is not full (R29), once (R30)', () => {
    const { graduated: _, ...running } = cohort
    recorded({ cohort: running }).refuses({ rule: 'R29', code: 'NOT_GRADUATED' })
    recorded({ recorded: 48 }).refuses({ rule: 'R29', code: 'ALL_RECORDED' })
    recorded({ recorded: 47 }).then()
    recorded({ there: graduate }).refuses({ rule: 'R30', code: 'GRADUATE_RECORDED' })
  })

  it('has a basis with a document, that began and has not ended (R45)', () => {
    const on = (more: object) => recorded({ of: { ...wanted, basis: { ...basis, ...more } } })
    on({ givenOn: '2026-03-02' }).refuses({ problems: ['givenOn IN_THE_FUTURE R45'] })
    on({ until: '2026-02-28' }).refuses({ problems: ['until EXPIRED R45'] })
    on({ until: '2024-01-01' }).refuses({ code: 'INVALID_INPUT', problems: ['until', 'until EXPIRED R45'] })
    on({ document: ' ' }).refuses({ problems: ['document EMPTY R45'] })
    on({ document: 'Согласие Иванова Ивана Ивановича' }).refuses({ problems: ['document PERSONAL_DATA R45'] })
    on({ until: '2026-03-01' }).then()
  })

  it('is in use from the first day of the basis to its last (R45), and not at all without one', () => {
    const until = { ...basis, until: '2026-03-01', recordedAt: time.at }
    expect(
      ['2024-06-27', '2024-06-28', '2026-03-01', '2026-03-02'].map((day) => isInUse({ basis: until }, day)),
    ).toEqual([false, true, true, false])
    expect(isInUse({}, '2026-03-01')).toBe(false)
    given(graduate)
      .when(renewBasis, { ...basis, kind: 'CONTRACT' }, time)
      .then({ state: { basis: { kind: 'CONTRACT' } } })
    given(graduate)
      .when(renewBasis, { ...basis, until: '2026-01-01' }, time)
      .refuses({ problems: ['until EXPIRED R45'] })
  })

  it('who withdraws or is erased leaves nothing, and nothing that commands left', () => {
    const empty = { spells: [], statuses: [], verdicts: [], rulings: [] }
    expect(withdraw('2026-02-01')).toEqual({
      next: { standing: 'WITHDRAWN', withdrawnOn: '2026-02-01', ...empty },
      facts: [],
      forgets: 'COMMANDS',
    })
    expect(erase()).toEqual({ next: { standing: 'ERASED', ...empty }, facts: [], forgets: 'COMMANDS' })
  })

  it('who withdrew comes back on a basis that was given later (R45), who was erased never (R30)', () => {
    const there = given(graduate).when((_: Recorded) => withdraw('2026-02-01')).state
    recorded({ there }).refuses({ rule: 'R45', code: 'BASIS_WITHDRAWN' })
    const on = (givenOn: string) => ({ there, of: { ...wanted, basis: { ...basis, givenOn } } })
    recorded(on('2026-02-01')).refuses({ rule: 'R45' })
    const again = recorded(on('2026-02-02'))
    again.then({ state: { standing: 'RECORDED' } })
    expect(again.state).not.toHaveProperty('withdrawnOn')
    recorded({ there: given(graduate).when((_: Recorded) => erase()).state }).refuses({
      rule: 'R30',
      code: 'GRADUATE_ERASED',
    })
  })
})
