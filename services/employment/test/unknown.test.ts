import { connect } from '@kadry/mongo/connect'
import { createPlatform } from '@kadry/subgraph/platform'
import { freshName } from '@kadry/testing/arbitrary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { EmploymentSpell, StatusRecord } from '../src/graduate/graduate.ts'
import { unknownShares } from '../src/graduate/loaders.ts'
import { graduate } from '../src/graduate/store.ts'
import { daysAfter } from '../src/outcome/calendar.ts'
import { measure } from '../src/outcome/measure.ts'

const GRADUATED = '2024-06-28'
const DAY = '2024-12-28'

let connection: Awaited<ReturnType<typeof connect>>
beforeAll(async () => {
  connection = await connect(inject('mongoUrl'), freshName('unknown'))
})
afterAll(() => connection.close())

const near = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -200, max: 200 }))
const day = near.map((days) => daysAfter(DAY, days))
const term = fc.tuple(day, fc.option(fc.nat({ max: 60 }), { nil: undefined }))
const ends = ([from, length]: readonly [string, number | undefined]) =>
  length === undefined ? {} : { to: daysAfter(from, length) }
const spell: fc.Arbitrary<EmploymentSpell> = fc
  .tuple(term, fc.constantFrom('EMPLOYMENT', 'SELF_EMPLOYED'), fc.constantFrom('a', 'b', undefined))
  .map(([at, contract, employerId]) => ({
    id: 'spell',
    contract: contract as 'EMPLOYMENT',
    from: at[0],
    ...ends(at),
    ...(employerId ? { employerId } : {}),
  }))
const status: fc.Arbitrary<StatusRecord> = fc
  .tuple(term, fc.constantFrom('EMIGRATED_OR_DECEASED', 'FURTHER_STUDY'))
  .map(([at, of]) => ({ status: of as 'FURTHER_STUDY', on: at[0], ...ends(at) }))
const person = fc.record({
  spells: fc.array(spell, { maxLength: 3 }),
  statuses: fc.array(status, { maxLength: 1 }),
})
/** Work for one employer, known or not, before and after a break of so many days, in which all the days of the test lie. */
const brokenFor = (days: number, employer: { employerId?: string } = { employerId: 'a' }) => ({
  spells: [
    { id: 'before', contract: 'EMPLOYMENT' as const, ...employer, from: GRADUATED, to: daysAfter(DAY, -2) },
    { id: 'after', contract: 'EMPLOYMENT' as const, ...employer, from: daysAfter(DAY, days - 1) },
  ],
  statuses: [],
})

it('as many are unknown by the count of the database as by the measures of every graduate', async () => {
  const { platform } = createPlatform({ connection, now: () => new Date(), onFacts: () => undefined })
  const graduates = graduate.open(platform)
  const broken = [brokenFor(14), brokenFor(15), brokenFor(14, {})].flatMap((one) => [one, one, one])
  const people = [...broken, ...fc.sample(person, { numRuns: 600, seed: 13 })]
  // Each cohort is looked at on a day of its own; of the third some, of the fourth nobody was recorded.
  const observed = [0, 1, 2, 3].map((n) => ({
    id: `cohort ${n}`,
    graduated: n === 2 ? 250 : 150,
    observedOn: daysAfter(DAY, n * 3),
  }))
  await graduates.model.collection.insertMany(
    people.map((one, n) => ({ _id: `graduate ${n}`, cohortId: `cohort ${n % 3}`, version: 1, ...one })) as never,
  )
  const expected = observed.map(({ id, graduated, observedOn }, cohort) => {
    const ours = people.filter((_, n) => n % 3 === cohort)
    const unrecorded = Math.max(0, graduated - ours.length)
    const on = { graduatedOn: GRADUATED, observedOn, today: observedOn }
    const { unknownShare } = measure({ ...on, graduates: ours, targets: [], unrecorded })
    return { cohortId: id, ...unknownShare, complete: unrecorded === 0 }
  })
  expect(await unknownShares(graduates, observed)).toEqual(expected)
  expect(expected.every(({ numerator, base }) => numerator > 50 && base > 100)).toBe(true)
})
