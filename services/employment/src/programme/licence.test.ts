import { describe, expect, it } from 'vitest'
import { refuseUnlicensed } from './licence.ts'

const taught = { code: '11.02.14', names: ['11.02.14'], day: '2024-09-01' }
const licensed = [{ code: '11.02.14', validFrom: '2019-09-01', validTo: '2024-09-01' }]

describe('a licence (R28)', () => {
  it('lists the speciality on the day, its first and last included', () => {
    expect(refuseUnlicensed({ licensed }, taught)).toBeUndefined()
    for (const day of ['2019-08-31', '2024-09-02'])
      expect(refuseUnlicensed({ licensed }, { ...taught, day })).toMatchObject({ rule: 'R28', code: 'NOT_LICENSED' })
    expect(refuseUnlicensed({ licensed: [] }, taught)).toMatchObject({ code: 'NOT_LICENSED' })
    expect(refuseUnlicensed({ licensed }, { ...taught, code: '15.01.25', names: ['15.01.25'] })).toMatchObject({
      code: 'NOT_LICENSED',
    })
  })

  it('lists it by the code of its day or the one before, and refuses nothing where nobody recorded it', () => {
    expect(refuseUnlicensed({ licensed }, { ...taught, names: ['11.02.16'] })).toBeUndefined()
    const renewed = [{ code: '11.02.16', validFrom: '2024-09-01' }]
    expect(refuseUnlicensed({ licensed: renewed }, { ...taught, names: ['11.02.16'] })).toBeUndefined()
    expect(refuseUnlicensed({ licensed: renewed }, taught)).toMatchObject({ code: 'NOT_LICENSED' })
    expect(refuseUnlicensed({}, taught)).toBeUndefined()
  })

  it('serves no speciality that has ended without a successor', () => {
    expect(refuseUnlicensed({}, { ...taught, names: [] })).toMatchObject({ rule: 'R28', code: 'SPECIALITY_ENDED' })
  })
})
