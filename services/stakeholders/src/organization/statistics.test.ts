import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, createTally, type OrganizationDimension } from './statistics.ts'

const role = (kind: 'COLLEGE' | 'EXAM_SITE' | 'EMPLOYER', validTo?: string) => ({
  id: kind,
  kind,
  status: 'GRANTED' as const,
  validFrom: '2020-01-01',
  document: { title: 'Приказ' },
  ...(validTo ? { validTo } : {}),
})
const DAY = '2024-01-01'
const body = { roles: [role('COLLEGE'), role('EXAM_SITE')], sectorCodes: ['a', 'b'], status: 'ACTIVE' as const }

describe('the cells an organisation counts in', () => {
  it('are one for each pair of its values', () => {
    expect(cellsOf(body, ['KIND', 'SECTOR'], DAY)).toEqual([
      { kind: 'COLLEGE', sectorCode: 'a' },
      { kind: 'COLLEGE', sectorCode: 'b' },
      { kind: 'EXAM_SITE', sectorCode: 'a' },
      { kind: 'EXAM_SITE', sectorCode: 'b' },
    ])
  })
  it('leave out roles that are not in force on the day', () => {
    const roles = [role('COLLEGE', '2023-12-31'), role('EMPLOYER')]
    expect(cellsOf({ ...body, roles }, ['KIND'], DAY)).toEqual([{ kind: 'EMPLOYER' }])
    expect(cellsOf({ ...body, roles }, ['KIND'], '2023-12-31')).toHaveLength(2)
  })
  it('have no value where the organisation has none, and are still counted', () => {
    expect(cellsOf({ ...body, roles: [], sectorCodes: [] }, ['KIND', 'MUNICIPALITY'], DAY)).toEqual([{}])
  })
  it('count a sector named twice once', () => {
    expect(cellsOf({ ...body, sectorCodes: ['a', 'a'] }, ['SECTOR'], DAY)).toEqual([{ sectorCode: 'a' }])
  })

  it('are summed up as a naive count of each value would', () => {
    const anyBody = fc.record({
      roles: fc
        .uniqueArray(fc.constantFrom('COLLEGE', 'EXAM_SITE', 'EMPLOYER'), { maxLength: 3 })
        .map((kinds) => kinds.map((kind) => role(kind as 'COLLEGE'))),
      sectorCodes: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
      status: fc.constantFrom('ACTIVE' as const, 'SUSPENDED' as const, 'DISSOLVED' as const),
    })
    fc.assert(
      fc.property(fc.array(anyBody, { maxLength: 12, size: 'max' }), (bodies) => {
        const rowsOf = (groupBy: readonly OrganizationDimension[]) => {
          const tally = createTally()
          for (const one of bodies) for (const cell of cellsOf(one, groupBy, DAY)) tally.add(cell)
          return tally.rows()
        }
        for (const { kind, status, count } of rowsOf(['KIND', 'STATUS'])) {
          const naive = bodies.filter(
            (one) =>
              one.status === status &&
              (kind === undefined ? one.roles.length === 0 : one.roles.some((held) => held.kind === kind)),
          )
          expect(count).toBe(naive.length)
        }
        const statuses = rowsOf(['STATUS'])
        expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(bodies.length)
        expect(statuses.map(({ count }) => count)).toEqual(statuses.map(({ count }) => count).toSorted((a, b) => b - a))
        expect(rowsOf(['SECTOR', 'KIND']).length).toBe(rowsOf(['KIND', 'SECTOR']).length)
      }),
      { seed: 41, numRuns: 500 },
    )
  })
})
