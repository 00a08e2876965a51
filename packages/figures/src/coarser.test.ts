import { expect, it } from 'vitest'
import { type Ask, answer, type Publication, type Row } from './answer.ts'
import { insteadIn } from './coarser.ts'
import { drawing } from './draw.ts'
import { lockedFile } from './locked-file.ts'
import { KADRY_1 } from './policy.ts'
import { population } from './population.ts'
import { recordsOf } from './records.ts'

const draw = drawing(new Uint8Array(16).fill(2))
const people = population(21, { graduates: 6000, colleges: 8, specialities: 20, years: 4, points: 2 })
const { file } = lockedFile(recordsOf(people, new Uint8Array(32).fill(1)), draw, KADRY_1)
const publication: Publication = { file, policy: KADRY_1, draw, stages: {} }
const asked: Ask = {
  levels: ['ORGANIZATION', 'SPECIALITY', 'YEAR'],
  where: [],
  at: 'M6',
  measures: ['IN_WORK'],
  first: 10_000,
}
const rowsOf = (ask: Ask): readonly Row[] => {
  const answered = answer(publication, ask)
  if ('faults' in answered) throw new Error(answered.faults[0]!.code)
  return answered.rows
}

it('a withheld cell names levels at which the cell around it is shown, and a shown one names none', () => {
  const instead = insteadIn(publication, asked)
  const [groupOf, municipalityOf] = [new Map<string, string>(), new Map<string, string>()]
  for (const { speciality, specialityGroup, organization, municipality } of people) {
    groupOf.set(speciality, specialityGroup)
    municipalityOf.set(organization, municipality)
  }
  const found = new Set<string>()
  for (const row of rowsOf(asked)) {
    const levels = instead(row, 0)
    if (row.figures[0]!.status === 'SHOWN') expect(levels).toBeUndefined()
    if (!levels) continue
    found.add(levels.join())
    const [organization, speciality, year] = row.codes as [string, string, string]
    const codes = levels.map((level) => {
      if (level === 'ORGANIZATION') return organization
      if (level === 'MUNICIPALITY') return municipalityOf.get(organization)!
      if (level === 'SPECIALITY') return speciality
      return level === 'YEAR' ? year : level === 'SPECIALITY_GROUP' ? groupOf.get(speciality)! : undefined
    })
    if (codes.includes(undefined)) continue
    const wider = rowsOf({ ...asked, levels }).find((one) => one.codes.join() === codes.join())
    expect(wider?.figures[0]?.status).toBe('SHOWN')
  }
  expect(found.size).toBeGreaterThan(2)
})

it('of a filtered question looks no further than its filters', () => {
  const [first] = file.cells.codes.ORGANIZATION as [string]
  const filtered: Ask = { ...asked, levels: ['SPECIALITY', 'YEAR'], where: [{ level: 'ORGANIZATION', in: [first] }] }
  const instead = insteadIn(publication, filtered)
  const named = rowsOf(filtered).map((row) => instead(row, 0))
  expect(named.some((levels) => levels?.includes('ORGANIZATION'))).toBe(true)
})
