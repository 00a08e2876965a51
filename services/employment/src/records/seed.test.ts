import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { rowProblems } from '../monitoring-form/arithmetic.ts'
import { columnsOn } from '../monitoring-form/columns.ts'
import { type SeedDocument, seeded } from './seed.ts'

const hashOf = (seed: number, graduates: number) =>
  createHash('sha256')
    .update(JSON.stringify([...seeded(seed, graduates)]))
    .digest('hex')
const all = [...seeded(3, 2000)]
const of = (store: SeedDocument['store']) =>
  all.filter((one): one is SeedDocument => 'store' in one && one.store === store)

it('makes the same documents of a seed, and others of another', () => {
  expect(hashOf(3, 300)).toBe(hashOf(3, 300))
  expect(hashOf(3, 300)).not.toBe(hashOf(4, 300))
})

it('graduates as many as were asked for, whole', () => {
  expect(of('cohorts').reduce((sum, { state }) => sum + (state.graduated as number), 0)).toBe(2000)
  expect(of('graduates').length).toBeGreaterThan(1200)
  expect(of('graduates').length).toBeLessThan(2000)
})

it('has each document once', () => {
  const ids = all.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

it('fills reports as the form demands', () => {
  const forms = of('forms')
  expect(forms.length).toBeGreaterThan(10)
  for (const { state } of forms) {
    const [report] = state.reports as [{ submissions: [{ graduates: number; counts: Record<string, number> }] }]
    expect(rowProblems(report.submissions[0], columnsOn(state.observedOn as string))).toEqual([])
  }
})
