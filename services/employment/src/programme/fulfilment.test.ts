import { describe, expect, it } from 'vitest'
import { observationDay, placedWith } from '../outcome/measure.ts'
import { fulfilmentOf } from './training.ts'

const graduatedOn = '2024-06-28'
const observedOn = observationDay(graduatedOn, 'M6') // 2024-12-28
const targets = [
  { okz: '8212', strength: 'CORE' as const },
  { okz: '7543', strength: 'CORE' as const },
  { okz: '7421', strength: 'RELATED' as const },
]
type Job = { employer: string; okz?: string; from?: string; to?: string }
const person = (jobs: readonly Job[], isGone = false) => ({
  spells: jobs.map(({ employer, okz, from = '2024-07-01', to }, index) => ({
    ...{ id: `${index}`, contract: 'EMPLOYMENT' as const, from, employerId: employer },
    ...{ ...(okz ? { okz } : {}), ...(to ? { to } : {}) },
  })),
  statuses: isGone ? [{ status: 'EMIGRATED_OR_DECEASED' as const, on: '2024-12-01' }] : [],
})
const times = (people: number, ...jobs: Job[]) => Array.from({ length: people }, () => person(jobs))
const plant = { employer: 'plant', okz: '8212' }
const bureau = { employer: 'bureau', okz: '8212' }
type Case = [what: string, places: number, graduates: ReturnType<typeof person>[], placed: number, shown: number | null]

/**
 * domain.md 2.3: fulfilment = placed (in the speciality, with the committing employer) / committed places,
 * six months after graduation. The arithmetic of each case stands behind it; what is shown comes of counts
 * rounded to 5, in steps of 5 per cent.
 */
const cases: readonly Case[] = [
  ['most of the places', 25, times(20, plant), 20, 80], // 20 / 25
  ['all of them', 25, times(25, plant), 25, 100], // 25 / 25
  ['more than promised', 25, times(30, plant), 30, 100], // min(30, 25) / 25
  ['nobody', 25, [], 0, 0], // 0 / 25
  ['rounded down', 25, times(17, plant), 17, 60], // 17 → 15, 15 / 25
  ['rounded up', 25, times(18, plant), 18, 80], // 18 → 20, 20 / 25
  ['others with another employer', 25, [...times(12, plant), ...times(8, bureau)], 12, 40], // 12 → 10, 10 / 25
  ['others in another occupation', 25, [...times(10, plant), ...times(10, { ...plant, okz: '5223' })], 10, 40],
  ['a related occupation', 25, times(10, { ...plant, okz: '7421' }), 10, 40], // RELATED counts: 10 / 25
  ['the minor group of one', 25, times(10, { ...plant, okz: '7549' }), 10, 40], // 754 of 7543: RELATED
  ['an unknown occupation', 25, times(10, { employer: 'plant' }), 0, 0], // no ОКЗ is no match
  ['jobs that ended the day before', 25, times(10, { ...plant, to: '2024-12-27' }), 0, 0],
  ['jobs that end on the day', 25, times(10, { ...plant, to: '2024-12-28' }), 10, 40], // the last day counts
  ['jobs that begin the day after', 25, times(10, { ...plant, from: '2024-12-29' }), 0, 0],
  ['a job elsewhere begun before', 25, times(10, plant, { ...bureau, from: '2024-06-01' }), 0, 0],
  ['a second job begun later', 25, times(10, plant, { ...bureau, from: '2024-08-01' }), 10, 40],
  ['a break of twelve days', 25, times(10, { ...plant, to: '2024-12-20' }, { ...plant, from: '2025-01-02' }), 10, 40],
  ['people who have left the country', 25, Array.from({ length: 10 }, () => person([plant], true)), 0, 0],
  ['a base rounded up', 23, times(20, plant), 20, 80], // 23 → 25, 20 / 25
  ['the larger of two in a cohort', 48, times(30, plant), 30, 60], // 48 → 50, 30 / 50
  ['too few places to be shown', 22, times(22, plant), 22, null], // 22 → 20 < 22.5
]

describe('the fulfilment of a training commitment', () => {
  it.each(cases)('with %s, of %i places', (_, places, graduates, placed, shown) => {
    expect(placedWith('plant', { graduates, graduatedOn, observedOn, targets })).toBe(placed)
    expect(fulfilmentOf(placed, places)).toMatchObject({ value: shown })
  })
})
