import { globalId } from '@kadry/runtime/ids'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { reportHires } from './hires.ts'
import { publicState } from './public-state.ts'
import { refuseNeeds } from './training.ts'
import { recordVacancies } from './vacancies.ts'
import {
  confirm,
  declare,
  draft,
  lapse,
  type NeedStatus,
  type NewNeed,
  reject,
  type Surroundings,
  submit,
  type WorkforceNeed,
  withdraw,
  workforceNeedMoves,
} from './workforce-need.ts'

const wanted: NewNeed = {
  employerId: 'plant',
  okz: '8212',
  headcount: 40,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
  originIds: [],
}
const fine: Surroundings = { occupation: {}, levelOfQualification: 3, standing: undefined }
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
    declaring({}, { ...fine, occupation: undefined }).refuses({ problems: ['okz'] })
    declaring({ originIds: [globalId('Cohort', 'c')] }).refuses({ problems: ['originIds.0 OTHER_TYPE'] })
  })

  it('names an occupation whose code is in force when the people are needed, and is sent to its successor (R25)', () => {
    const term = { validFrom: '2015-07-01', validTo: '2024-06-30', replacedBy: ['8213', '8214'] }
    const from = (neededFrom: string) =>
      declaring({ neededFrom, neededTo: '2030-12-31' }, { ...fine, occupation: term })
    from('2024-06-30').then()
    from('2024-07-01').refuses({ problems: ['okz OCCUPATION_ENDED R25'] })
    expect(JSON.stringify(from('2024-07-01').refusal)).toContain('8213,8214')
    from('2015-07-01').then()
    from('2015-06-30').refuses({ problems: ['okz OCCUPATION_NOT_YET R25'] })
  })

  it('names a qualification for its occupation, as far as the classifiers know (R25)', () => {
    const qualificationCode = '40.19600.01'
    const of = (...occupationsOfQualification: string[]) =>
      declaring({ qualificationCode }, { ...fine, occupationsOfQualification })
    of('8212', '7421').then()
    of().then()
    of('7421').refuses({ problems: ['qualificationCode OTHER_OCCUPATION R25'] })
    declaring({}, { ...fine, occupationsOfQualification: ['7421'] }).then()
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

  it('names a level of its qualification, which is in the classifier, and pay from and to (R25)', () => {
    const qualificationCode = '40.19600.01'
    declaring({ qualificationCode, level: 3 }).then({ state: { qualificationCode } })
    declaring({ qualificationCode, level: 4 }).refuses({ problems: ['level OTHER_LEVEL R25'] })
    const unknown = { occupation: {}, standing: undefined }
    given()
      .when(declare, 'n', { ...wanted, qualificationCode }, unknown)
      .refuses({ code: 'QUALIFICATION_UNKNOWN' })
    declaring({ offeredFrom: 60_000, offeredTo: 80_000, reason: 'EXPANSION' }).then({ state: { offeredTo: 80_000 } })
    declaring({ offeredFrom: 80_000, offeredTo: 60_000 }).refuses({ problems: ['offeredTo TO_BELOW_FROM'] })
    declaring({ offeredFrom: 0 }).refuses({ problems: ['offeredFrom'] })
  })

  it('is kept as a draft until it is submitted, completed by what was missing', () => {
    const drafted = given().when(draft, 'n', wanted, fine)
    drafted.then({ facts: [], state: { status: 'DRAFT' } })
    const withdrawn = drafted.when(withdraw, { reason: 'Передумали' })
    withdrawn.then({ facts: [], state: { status: 'WITHDRAWN', neverDeclared: true } })
    for (const { state } of [drafted, withdrawn]) expect(publicState(state)).toBeNull()
    drafted
      .when(submit, { oktmo: '46568000', headcount: 25 }, fine)
      .then({ facts: [{ type: 'need.declared.v1', data: { headcount: 25 } }], state: { status: 'SUBMITTED' } })
    drafted.when(submit, { headcount: -1 }, fine).refuses({ problems: ['headcount'] })
  })

  it('is withdrawn with a reason, but for one that a plan has recorded (R25)', () => {
    given(declared)
      .when(withdraw, { reason: ' Участок  закрыт ' })
      .then({ state: { withdrawalReason: 'Участок закрыт' } })
    given(declared)
      .when(withdraw, { reason: '' })
      .refuses({ problems: ['reason EMPTY'] })
    const planned = { ...declared, originIds: [globalId('TrainingNeed', 'p/1')] }
    given(planned).when(withdraw, { reason: 'x' }).refuses({ rule: 'R25', code: 'NEED_OF_PLAN' })
  })

  const snapshot = { takenOn: '2024-02-01', source: 'Работа России', openings: 7 }
  const confirmed = { ...declared, confirmedHeadcount: 40 }
  const period = { from: '2024-06-01', to: '2024-06-30', people: 20 }
  const reporting = (status: NeedStatus) =>
    reportHires(
      { ...confirmed, status, ...(status === 'FILLED' ? { hires: [{ ...period, people: 40, reportedOn: 'x' }] } : {}) },
      period,
      '2026-03-01',
    )
  followsItsTable(
    workforceNeedMoves,
    {
      draft: null,
      declare: null,
      submit: (status) => submit({ ...declared, status }, {}, fine),
      withdraw: (status) => withdraw({ ...declared, status }, { reason: 'x' }),
      fillPartly: reporting,
      fill: reporting,
      reportLate: reporting,
      reopenConfirmed: reporting,
      reopenAdjusted: reporting,
      recordVacancies: (status) => recordVacancies({ ...declared, status }, snapshot, '2026-03-01'),
      lapse: (status) => lapse({ ...confirmed, status }),
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
