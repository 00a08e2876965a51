import { given } from '@kadry/testing/given'
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
const declaring = (more: Partial<NewNeed>, known = fine) => given().when(declare, 'n', { ...wanted, ...more }, known)
const confirming = (headcount?: number, confirmedById = 'union') =>
  given(declared).when(confirm, { confirmedById, ...(headcount === undefined ? {} : { headcount }) }, undefined)
const rejecting = (reason: string, confirmedById = 'union') =>
  given(declared).when(reject, { confirmedById, reason }, undefined)

describe('a workforce need', () => {
  it('is submitted with its number, an explicit zero included (R25)', () => {
    for (const headcount of [0, 1, 1_000_000])
      declaring({ headcount }).then({ state: { status: 'SUBMITTED', headcount } })
  })

  it('is refused with a number, place, level, code or term that cannot be (R25)', () => {
    declaring({ headcount: -1 }).refuses({ problems: ['headcount'] })
    declaring({ headcount: 1_000_001 }).refuses({ problems: ['headcount'] })
    declaring({ oktmo: '45000000' }).refuses({ problems: ['oktmo'] })
    declaring({ oktmo: '4656800' }).refuses({ problems: ['oktmo'] })
    declaring({ level: 10 }).refuses({ problems: ['level'] })
    declaring({ qualificationCode: '40.196' }).refuses({ problems: ['qualificationCode'] })
    declaring({ neededTo: '2023-12-31' }).refuses({ problems: ['neededTo'] })
    declaring({ evidence: ' ' }).refuses({ problems: ['evidence'] })
    declaring({}, { ...fine, isOccupationKnown: false }).refuses({ problems: ['okz'] })
  })

  it('takes a settlement of the region as well as a municipality', () => {
    declaring({ oktmo: '46568000101' }).then()
  })

  it('is CONFIRMED with its own number and ADJUSTED with another one', () => {
    confirming().then({ state: { status: 'CONFIRMED', confirmedHeadcount: 40 } })
    confirming(0).then({
      facts: [{ type: 'need.confirmed.v1', data: { headcount: 0 } }],
      state: { status: 'ADJUSTED', confirmedHeadcount: 0 },
    })
    confirming(-1).refuses({ problems: ['headcount'] })
  })

  it('is REJECTED with a reason', () => {
    rejecting('Нет обоснования').then({ state: { status: 'REJECTED', rejectionReason: 'Нет обоснования' } })
    rejecting('').refuses({ problems: ['reason'] })
  })

  it('is neither confirmed nor rejected by its author (R26)', () => {
    confirming(undefined, 'plant').refuses({ rule: 'R26' })
    rejecting('x', 'plant').refuses({ rule: 'R26' })
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
