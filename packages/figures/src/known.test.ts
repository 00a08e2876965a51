import { expect, it } from 'vitest'
import { changedPeople, knownOf } from './known.ts'
import type { PersonRecord } from './records.ts'

const levels = {
  programme: 'p',
  organization: 'o',
  municipality: 'm',
  speciality: 's',
  specialityGroup: 'g',
  sector: 'x',
}
const person = (n: number, status: 'UNKNOWN' | 'NOT_ACTIVE' = 'UNKNOWN'): PersonRecord => ({
  ...{ ...levels, id: `g${n}`, year: 2024, sex: 'NOT_STATED' },
  outcomes: { M12: { status } },
})
const all = (count: number, changed = 0) =>
  knownOf(
    Array.from({ length: count }, (_, n) => person(n, n < changed ? 'NOT_ACTIVE' : 'UNKNOWN')),
    'M12',
  )

it.each([
  ['nobody', all(100), all(100), 0],
  ['whoever is known otherwise', all(100), all(100, 7), 7],
  ['whoever has come', all(100), all(104), 4],
  ['whoever is gone', all(100), all(90), 10],
  ['some known otherwise and some gone, each once', all(100), all(90, 7), 17],
] as const)('counts %s', (_, before, now, changed) => {
  expect(changedPeople(before, now)).toBe(changed)
})
