import { expect, it } from 'vitest'
import { sectors, specialities } from './classifier.ts'
import { functionCode, groupOfSpeciality, kindOfSpeciality, levelOfFunction, standardOfQualification } from './codes.ts'

it.each([
  ['40.05800.01', '40.058'],
  ['06.00500.03', '06.005'],
  ['40.19600.0104', '40.196'],
  ['40.00000.01', undefined],
  ['40.058', undefined],
  ['4.05800.01', undefined],
])('derives from the qualification %s the standard %s', (code, standard) => {
  expect(standardOfQualification(code)).toBe(standard)
})

it.each([
  ['А/01.6', 'A/01.6'],
  ['В', 'B'],
  ['с/02.3', 'C/02.3'],
  ['Е/03.7', 'E/03.7'],
  ['н', 'H'],
  [' D/01.5 ', 'D/01.5'],
  ['Ж/01.5', 'Ж/01.5'],
])('writes the function %s as %s', (typed, code) => {
  expect(functionCode(typed)).toBe(code)
})

it('reads the level of a function and the kind and group of a speciality from their codes', () => {
  expect([levelOfFunction('A/01.6'), levelOfFunction('A')]).toEqual([6, undefined])
  expect(['15.01.05', '11.02.14', '11.03.01', '11.04.01', '11.05.01'].map(kindOfSpeciality)).toEqual([
    'PROFESSION',
    'SPECIALITY',
    'BACHELOR',
    'MASTER',
    'SPECIALIST',
  ])
  expect(groupOfSpeciality('11.02.14')).toBe('11.00.00')
})

it.each(['09.02.2007', '2007-02-09', '9.2.2007'])('says of %s that a spreadsheet has made a date of a code', (code) => {
  const edition = { code, name: 'Информационные системы', validFrom: '2016-12-09', replacedBy: [], matches: [] }
  expect(JSON.stringify(specialities.first(edition))).toContain('сделала из кода дату')
  const sector = { ...edition, code: 'farming', okvedPrefixes: [code] }
  expect(JSON.stringify(sectors.first(sector))).toContain('сделала из кода дату')
  expect(JSON.stringify(specialities.first({ ...edition, code: '9.2' }))).not.toContain('дату')
})
