import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countsOn } from './movement.ts'
import { mostStudentsShown } from './rights.ts'

const TODAY = '2024-03-01'
const cohort = (enrolled: number, cameIn: number) => ({
  ...{ programmeId: 'p', providerId: 'college', graduationYear: 2026, intakeYear: 2022 },
  ...{ enrolled, enrolledOn: '2022-09-01' },
  movement: [{ number: 1, kind: 'TRANSFERRED_IN' as const, on: '2023-02-01', people: cameIn, recordedOn: TODAY }],
})

it('the most students that are shown is the same for all cohorts that look alike, and never too few', () => {
  expect([23, 24, 25, 26, 27].map((enrolled) => mostStudentsShown(cohort(enrolled, 4), TODAY))).toEqual(
    Array.from({ length: 5 }, () => 34),
  )
  fc.assert(
    fc.property(fc.nat(300), fc.nat(40), (enrolled, cameIn) => {
      const one = cohort(enrolled, cameIn)
      expect(mostStudentsShown(one, TODAY)).toBeGreaterThanOrEqual(countsOn(one, TODAY).present)
    }),
  )
})
