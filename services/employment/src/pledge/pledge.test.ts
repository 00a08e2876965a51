import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, giveUp, type Pledge, type Taken } from './pledge.ts'

const PROMISED = 25
const AT = '2026-03-01T09:00:00.000Z'
const pledge: Pledge & { id: string } = { id: 'x', commitmentId: 'c', takings: [] }
const refuse = (places: number) => (spoken: number) =>
  spoken + places > PROMISED ? ruleRefusal('R27', 'COMMITMENT_EXHAUSTED', 'Мест нет.', 'No places left.') : undefined
const asking = (found: Pledge & { id: string }, key: string, places: number, taken: Taken[] = [], at = AT) =>
  given(found).when(ask, { key, places, at }, taken, refuse(places))

describe('what is taken of a promise (R27)', () => {
  it('counts what is on the way with what is written, and each of them once', () => {
    const first = asking(pledge, 'a', 15).state
    asking(first, 'b', 11).refuses({ rule: 'R27' })
    asking(first, 'b', 10).then({ state: { takings: [{ key: 'a' }, { key: 'b' }] } })
    // Written meanwhile: it stands among those taken, and is on its way no more.
    asking(first, 'b', 10, [{ pledgeKey: 'a', places: 15 }]).then({ state: { takings: [{ key: 'b' }] } })
    asking(first, 'b', 11, [{ pledgeKey: 'a', places: 15 }]).refuses({ rule: 'R27' })
    // Places from before there were pledges have no key.
    asking(pledge, 'b', 11, [{ places: 15 }]).refuses({ rule: 'R27' })
  })

  it('is asked again by the same command without being counted twice', () => {
    const first = asking(pledge, 'a', 15).state
    const again = asking(first, 'a', 15)
    again.then({ state: { takings: [{ key: 'a', places: 15, asked: 2 }] } })
    // The repeat is refused for another reason: what the first attempt has asked stays.
    const one = again.when(giveUp, 'a')
    one.then({ state: { takings: [{ key: 'a', places: 15, asked: 1 }] } })
    one.when(giveUp, 'a').then({ state: { takings: [] } })
    again.when(giveUp, 'a', 2).then({ state: { takings: [] } })
  })

  it('is free again once a command gives up, was cancelled, or has died ten minutes ago', () => {
    const first = asking(pledge, 'a', 15).state
    given(first)
      .when(giveUp, 'a')
      .then({ state: { takings: [] } })
    asking(first, 'b', 25, [{ pledgeKey: 'a', places: 0 }]).then()
    asking(first, 'b', 25, [], '2026-03-01T09:09:59.999Z').refuses({ rule: 'R27' })
    asking(first, 'b', 25, [], '2026-03-01T09:10:00.000Z').then()
  })

  it('never exceeds the promise, whatever the order in which processes ask, write and give up', () => {
    const step = fc.record({
      who: fc.integer({ min: 0, max: 4 }),
      act: fc.constantFrom('ask', 'write', 'give up', 'cancel'),
      places: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
        let now = pledge
        const asked = new Map<number, { key: string; places: number }>()
        const written: { pledgeKey: string; places: number }[] = []
        const total = () => written.reduce((sum, { places }) => sum + places, 0)
        for (const [index, { who, act, places }] of steps.entries()) {
          const mine = asked.get(who)
          if (act === 'ask' && !mine) {
            const decided = asking(now, `${index}`, places, written)
            const pending = [...asked.values()].reduce((sum, one) => sum + one.places, 0)
            expect(decided.refusal === undefined).toBe(total() + pending + places <= PROMISED)
            if (decided.refusal) continue
            now = decided.state
            asked.set(who, { key: `${index}`, places })
          } else if (act === 'write' && mine) {
            written.push({ pledgeKey: mine.key, places: mine.places })
            asked.delete(who)
          } else if (act === 'give up' && mine) {
            now = given(now).when(giveUp, mine.key).state
            asked.delete(who)
          } else if (act === 'cancel' && written.length > 0) {
            written.push({ ...written.pop()!, places: 0 })
          }
          expect(total()).toBeLessThanOrEqual(PROMISED)
        }
      }),
      { numRuns: 200 },
    )
  })
})
