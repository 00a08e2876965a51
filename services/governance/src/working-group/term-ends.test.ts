import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body, fill, groupOf, requirement, TODAY, termOf } from '../../test/group.ts'
import { compositionOn, isComplete } from './composition.ts'
import { appointDelegate } from './seating.ts'
import type { Known } from './working-group.ts'
import { endTerms } from './working-group.ts'

const LAST = '2026-03-31'
const heads = groupOf({ requirements: [requirement({ positionLevel: 'HEAD' })] })
const head = (personId: string, more = {}) => termOf(personId, { level: 'HEAD' as const, ...more })
const seated = fill(heads, body('a'), { delegate: head('p', { to: LAST }) })
const broken = { type: 'composition.broken.v1' as const, data: { id: 'g', missing: [{ kind: 'COLLEGE', seats: 1 }] } }

describe('R6: the end of a delegate’s term', () => {
  it('breaks a composition that asks for such a delegate, on the day after it, once', () => {
    seated.then({ facts: ['seat.filled.v1', 'composition.satisfied.v1'], state: { checkOn: '2026-04-01' } })
    seated.when(endTerms, LAST).then({ facts: [] })
    const over = seated.when(endTerms, '2026-04-01')
    over.then({ facts: [broken] })
    expect(over.state).not.toHaveProperty('checkOn')
    over.when(endTerms, '2026-04-02').then({ facts: [] })
    seated.when(endTerms, '2026-12-31').then({ facts: [broken] })
  })
  it('is made good by another one, whose own end is looked at next', () => {
    const over = seated.when(endTerms, '2026-04-01')
    const next = over.when(appointDelegate, 'g/1', head('q', { from: '2026-04-01', to: '2026-12-31' }), TODAY)
    next.then({ facts: ['composition.satisfied.v1'], state: { checkOn: '2027-01-01' } })
    next.when(endTerms, '2027-01-01').then({ facts: [broken] })
  })
  it('breaks nothing where no position is asked for', () => {
    const anybody = fill(groupOf(), body('a'), { delegate: termOf('p', { to: LAST }) })
    expect(anybody.state).not.toHaveProperty('checkOn')
    anybody.when(endTerms, '2026-04-01').then({ facts: [] })
  })
  it('leaves, whatever terms there are, what the composition of the day says', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(fc.array(day, { maxLength: 4 }), fc.array(day, { minLength: 1, maxLength: 6 }), (ends, looks) => {
        const wanting = groupOf({ requirements: [requirement({ positionLevel: 'HEAD', minSeats: ends.length })] })
        const full = ends.reduce<Known>(
          (group, to, n) => fill(group, body(`o${n}`), { delegate: head(`p${n}`, { to }) }).state,
          wanting,
        )
        let heard = true
        let group = full
        for (const today of looks.sort()) {
          const { state, facts } = given(group).when(endTerms, today)
          if (facts.length > 0) heard = false
          expect(facts.length).toBeLessThanOrEqual(1)
          expect(heard).toBe(isComplete(compositionOn(full, today)))
          group = state
        }
      }),
      { numRuns: 60 },
    )
  })
})
