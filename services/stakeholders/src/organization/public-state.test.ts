import { describe, expect, it } from 'vitest'
import type { Known } from './organization.ts'
import { publicState } from './public-state.ts'

const document = { title: 'Приказ' }
const grant = { kind: 'COLLEGE' as const, validFrom: '2020-01-01', document }
const body: Known = {
  id: 'o',
  name: 'Колледж',
  shortName: 'Колледж',
  formerNames: [],
  status: 'ACTIVE',
  inn: '500100732259',
  sectorCodes: [],
  roles: [
    { ...grant, id: 'asked', status: 'PROPOSED' },
    { ...grant, id: 'over', status: 'EXPIRED', validTo: '2021-12-31' },
    { ...grant, id: 'paused', status: 'SUSPENDED', suspensions: [{ validFrom: '2024-01-01', reason: 'Проверка' }] },
  ],
}

describe('the public state of an organisation', () => {
  it('shows roles that were ever granted, and since when one is suspended; no number of a sole trader', () => {
    const state = publicState(body)!
    expect(state.roles).toEqual([
      { id: 'over', kind: 'COLLEGE', status: 'GRANTED', validFrom: '2020-01-01', validTo: '2021-12-31' },
      { id: 'paused', kind: 'COLLEGE', status: 'GRANTED', validFrom: '2020-01-01', suspendedFrom: '2024-01-01' },
    ])
    expect(state).not.toHaveProperty('inn')
    expect(state).toMatchObject({ name: 'Индивидуальный предприниматель', shortName: 'ИП', legalForm: 'SOLE_TRADER' })
  })
  it('says whose branch it is and its КПП, which a sole trader has not', () => {
    const branch = { ...body, inn: '5018053231', kpp: '501801001', parentId: 'head' }
    expect(publicState(branch)).toMatchObject({ inn: '5018053231', kpp: '501801001', parentId: 'head' })
    expect(publicState({ ...body, kpp: '501801001' })).not.toHaveProperty('kpp')
  })
  it('is nothing for a draft, and for a merged body the day and the successor', () => {
    expect(publicState({ ...body, status: 'DRAFT' })).toBeNull()
    const merger = { intoId: 'heir', on: '2024-09-01', reason: 'Присоединение' }
    expect(publicState({ ...body, status: 'MERGED', merger })).toMatchObject({
      status: 'DISSOLVED',
      dissolvedOn: '2024-09-01',
      mergedInto: 'heir',
    })
  })
})
