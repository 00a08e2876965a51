import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cellsOf } from './cells.ts'
import { drawing } from './draw.ts'
import { lockedFile } from './locked-file.ts'
import { outcomeNoise, peopleNoise } from './noise.ts'
import { COUNTED, LEFT } from './outcome-class.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { recordsOf } from './records.ts'
import { release } from './release.ts'

/**
 * Two hundred cells under fixed keys, with what each figure is made of. The first line of the file by hand:
 * people n + e, shown to five, halves up; observed n + e − max(0, left + g₀); count x + g, shown to five;
 * share 100 (x + g) / observed, halves up, where observed is 23 or more.
 * A change of any of them is another method: it takes another name than KADRY-1.
 */
const path = join(import.meta.dirname, 'golden.csv')
const CELLS = 200
const HEAD = 'college,year,n,e,left,g0,x,g,graduates,in_work,base,share,status'

const draw = drawing(new Uint8Array(16).fill(2))
const records = recordsOf(
  population(3, { graduates: 4000, colleges: 40, specialities: 20, years: 6, points: 3 }),
  new Uint8Array(32).fill(1),
)
const block = cellsOf(lockedFile(records, draw, KADRY_1).file, {
  levels: ['ORGANIZATION', 'YEAR'],
  where: [],
  at: 'M12',
})

function lines(): string[] {
  const shown = release(block, 'M12', {}, KADRY_1, draw)
  const [people, outcome] = [peopleNoise(draw, KADRY_1), outcomeNoise(draw, KADRY_1)]
  return Array.from({ length: CELLS }, (_, cell) => {
    const { people: n, key } = block.graduates(cell)
    const [graduates, inWork] = [shown(cell, 'GRADUATES'), shown(cell, 'IN_WORK')]
    const parts = [
      ...[n, people(key)],
      ...[
        block.count(cell, LEFT),
        outcome(key, 255, 2, 1),
        block.count(cell, COUNTED.IN_WORK.features),
        outcome(key, 1, 2, 1),
      ].map((part) => part.toFixed(4)),
    ]
    return [
      ...block.codes(cell),
      ...parts,
      graduates.value,
      inWork.value,
      inWork.base,
      inWork.share,
      inWork.status,
    ].join()
  })
}

it('is what it was, in two hundred cells', () => {
  expect([HEAD, ...lines(), ''].join('\n')).toBe(readFileSync(path, 'utf8'))
})

it('follows by hand from its parts, in two hundred cells', () => {
  const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1)
  expect(rows.length).toBe(CELLS)
  const toFive = (value: number) => Math.max(0, 5 * Math.floor(value / 5 + 0.5))
  for (const row of rows) {
    const [, , n, e, left, g0, x, g, graduates, inWork, base, share, status] = row.split(',')
    expect(Number(graduates)).toBe(toFive(Number(n) + Number(e)))
    const observed = Number(n) + Number(e) - Math.max(0, Number(left) + Number(g0))
    expect(status).toBe(observed >= 23 ? 'SHOWN' : 'SMALL_BASE')
    if (observed < 8) expect([inWork, base, share]).toEqual(['', '', ''])
    else expect([Number(inWork), Number(base)]).toEqual([toFive(Number(x) + Number(g)), toFive(observed)])
    if (observed < 23) expect(share).toBe('')
    else {
      const exact = (100 * (Number(x) + Number(g))) / observed
      expect(Math.abs(Number(share) - Math.min(100, Math.max(0, exact)))).toBeLessThanOrEqual(0.51)
    }
  }
})
