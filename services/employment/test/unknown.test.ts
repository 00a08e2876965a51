import { connect } from '@kadry/mongo/connect'
import { createPlatform } from '@kadry/subgraph/platform'
import { freshName } from '@kadry/testing/arbitrary'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { EmploymentSpell, StatusRecord } from '../src/graduate/graduate.ts'
import { unknownOn } from '../src/graduate/loaders.ts'
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

it('as many are unknown by the count of the database as by the measures of every graduate', async () => {
  const { platform } = createPlatform({ connection, now: () => new Date(), onFacts: () => undefined })
  const graduates = graduate.open(platform)
  const people = fc.sample(person, { numRuns: 600, seed: 13 })
  const cohortOf = (n: number) => ({ id: `cohort ${n}`, graduatedOn: GRADUATED, graduated: n === 2 ? 250 : 150 })
  const cohorts = [0, 1, 2].map(cohortOf)
  await graduates.model.collection.insertMany(
    people.map((one, n) => ({ _id: `graduate ${n}`, cohortId: `cohort ${n % 3}`, version: 1, ...one })) as never,
  )
  const shares = cohorts.map(({ graduated }, cohort) => {
    const ours = people.filter((_, n) => n % 3 === cohort)
    const unrecorded = Math.max(0, graduated - ours.length)
    const observed = { graduatedOn: GRADUATED, observedOn: DAY, today: DAY, graduates: ours, targets: [], unrecorded }
    return measure(observed).unknownShare
  })
  const expected = {
    numerator: shares.reduce((sum, { numerator }) => sum + numerator, 0),
    base: shares.reduce((sum, { base }) => sum + base, 0),
  }
  expect(await unknownOn(graduates, cohorts, DAY)).toEqual(expected)
  expect([expected.numerator, expected.base].every((value) => value > 100)).toBe(true)
})
