import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesOn } from './names.ts'
import { nameOn, register, rename } from './organization.ts'

const grantId = (organization: string, n: number) => `${organization}-${n}`
const born = given().when(
  register,
  'o',
  { name: 'Техникум', shortName: 'Т', englishName: 'Technikum', sectorCodes: [], roles: [] },
  grantId,
).state
const renamed = given(born).when(rename, { name: 'Колледж', shortName: 'К', on: '2024-09-01' }).state

describe('the names of an organisation', () => {
  it('are the last ones recorded, and the official ones before them', () => {
    expect(namesOn(renamed)).toEqual([
      { kind: 'FORMER', text: 'Техникум', validTo: '2024-08-31' },
      { kind: 'OFFICIAL', text: 'Колледж', validFrom: '2024-09-01' },
      { kind: 'SHORT', text: 'К', validFrom: '2024-09-01' },
    ])
  })
  it('are on a day those in use then, with the short and the English one of that time', () => {
    expect(namesOn(renamed, '2024-08-31').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'OFFICIAL Техникум',
      'SHORT Т',
      'ENGLISH Technikum',
    ])
    expect(namesOn(renamed, '2024-09-01').map(({ kind }) => kind)).toEqual(['FORMER', 'OFFICIAL', 'SHORT'])
  })
  it('have on each day one official name, the one that `nameOn` says, in whatever order renamings were recorded', () => {
    const days = Array.from({ length: 12 }, (_, n) => `2024-03-${String(n + 1).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...days), { maxLength: 6 }), (renamings) => {
        const organization = renamings.reduce(
          (one, on, index) => given(one).when(rename, { name: `Имя ${index}`, on }).state,
          born,
        )
        for (const day of ['2024-02-29', ...days, '2024-03-31']) {
          const names = namesOn(organization, day)
          expect(names.filter(({ kind }) => kind === 'OFFICIAL').map(({ text }) => text)).toEqual([
            nameOn(organization, day),
          ])
          for (const { kind, validTo } of names) if (kind === 'FORMER') expect(validTo! < day).toBe(true)
        }
      }),
      { seed: 51, numRuns: 1_000 },
    )
  })
})
