import { describe, expect, it } from 'vitest'
import { editionOn } from './sector.ts'

describe('a sector on a day', () => {
  const electronics = { name: 'Электроника', validFrom: '2015-01-01' }
  const editions = [
    electronics,
    { ...electronics, validTo: '2019-12-31' },
    { name: 'Радиоэлектроника', validFrom: '2020-01-01' },
  ]
  const on = (day: string) => editionOn({ code: 'radioelectronics', editions }, day)?.name

  it('goes by the wording in force, as the last fact about it has its term', () => {
    expect([on('2014-12-31'), on('2019-12-31'), on('2020-01-01')]).toEqual([
      undefined,
      'Электроника',
      'Радиоэлектроника',
    ])
  })
  it('has none after its last day, and a fact from before terms were kept counts for ever', () => {
    expect(editionOn({ code: 'x', editions: [{ name: 'Х', validTo: '2020-12-31' }] }, '2021-01-01')).toBeUndefined()
    expect(editionOn({ code: 'x', editions: [{ name: 'Х' }] }, '1990-01-01')).toEqual({ name: 'Х' })
    expect(editionOn({ code: 'x' }, '2021-01-01')).toBeUndefined()
  })
})
