import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { refuseNeeds } from './training.ts'
import { confirm, declare, type NewNeed, reject, type WorkforceNeed, workforceNeedMoves } from './workforce-need.ts'

const wanted: NewNeed = {
  employerId: 'plant',
  okz: '8212',
  headcount: 40,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
  originIds: [],
}
const fine = { isOccupationKnown: true, standing: undefined }
const declared = { ...wanted, id: 'n', status: 'SUBMITTED' as const }
const declaring = (more: Partial<NewNeed>) => declare('n', { ...wanted, ...more }, fine)
const paths = (decision: object) =>
  'problems' in decision ? (decision.problems as { path: string[] }[]).map(({ path }) => path[0]) : []

describe('a workforce need', () => {
  it('is submitted with its number, an explicit zero included (R25)', () => {
    for (const headcount of [0, 1, 1_000_000])
      expect(declaring({ headcount })).toMatchObject({ next: { status: 'SUBMITTED', headcount } })
  })

  it('is refused with a number, place, level, code or term that cannot be (R25)', () => {
    expect(paths(declaring({ headcount: -1 }))).toEqual(['headcount'])
    expect(paths(declaring({ headcount: 1_000_001 }))).toEqual(['headcount'])
    expect(paths(declaring({ oktmo: '45000000' }))).toEqual(['oktmo'])
    expect(paths(declaring({ oktmo: '4656800' }))).toEqual(['oktmo'])
    expect(paths(declaring({ level: 10 }))).toEqual(['level'])
    expect(paths(declaring({ qualificationCode: '40.196' }))).toEqual(['qualificationCode'])
    expect(paths(declaring({ neededTo: '2023-12-31' }))).toEqual(['neededTo'])
    expect(paths(declaring({ evidence: ' ' }))).toEqual(['evidence'])
    expect(paths(declare('n', wanted, { ...fine, isOccupationKnown: false }))).toEqual(['okz'])
  })

  it('takes a settlement of the region as well as a municipality', () => {
    expect(declaring({ oktmo: '46568000101' })).toHaveProperty('next')
  })

  it('is CONFIRMED with its own number and ADJUSTED with another one', () => {
    expect(confirm(declared, { confirmedById: 'union' }, undefined)).toMatchObject({
      next: { status: 'CONFIRMED', confirmedHeadcount: 40 },
    })
    expect(confirm(declared, { confirmedById: 'union', headcount: 0 }, undefined)).toMatchObject({
      next: { status: 'ADJUSTED', confirmedHeadcount: 0 },
      facts: [{ type: 'need.confirmed.v1', data: { headcount: 0 } }],
    })
    expect(paths(confirm(declared, { confirmedById: 'union', headcount: -1 }, undefined))).toEqual(['headcount'])
  })

  it('is REJECTED with a reason', () => {
    expect(reject(declared, { confirmedById: 'union', reason: 'Нет обоснования' }, undefined)).toMatchObject({
      next: { status: 'REJECTED', rejectionReason: 'Нет обоснования' },
    })
    expect(paths(reject(declared, { confirmedById: 'union', reason: '' }, undefined))).toEqual(['reason'])
  })

  it('is neither confirmed nor rejected by its author (R26)', () => {
    expect(confirm(declared, { confirmedById: 'plant' }, undefined)).toMatchObject({ rule: 'R26' })
    expect(reject(declared, { confirmedById: 'plant', reason: 'x' }, undefined)).toMatchObject({ rule: 'R26' })
  })

  followsItsTable(
    workforceNeedMoves,
    {
      declare: null,
      confirm: (status) => confirm({ ...declared, status }, { confirmedById: 'union' }, undefined),
      adjust: (status) => confirm({ ...declared, status }, { confirmedById: 'union', headcount: 1 }, undefined),
      reject: (status) => reject({ ...declared, status }, { confirmedById: 'union', reason: 'x' }, undefined),
    },
    ({ status }) => status,
  )

  it('is answered by places of its own employer only, and not once rejected', () => {
    const known = [{ ...declared } as WorkforceNeed & { id: string }]
    expect(refuseNeeds(['n'], known, 'plant')).toBeUndefined()
    expect(refuseNeeds(['x'], known, 'plant')).toMatchObject({ __typename: 'NotFound', id: 'x' })
    expect(refuseNeeds(['n'], known, 'bureau')).toMatchObject({ code: 'NEED_DOES_NOT_FIT' })
    expect(refuseNeeds(['n'], [{ ...declared, status: 'REJECTED' }], 'plant')).toMatchObject({ rule: 'R27' })
  })
})
