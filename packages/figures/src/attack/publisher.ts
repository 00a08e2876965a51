import { type Answer, type Ask, answer, type Publication, type Rules } from '../answer.ts'
import { drawing } from '../draw.ts'
import type { Lock } from '../lock.ts'
import { lockedFile } from '../locked-file.ts'
import { KADRY_1, type Policy } from '../policy.ts'
import { population } from '../population.ts'
import { type PersonRecord, type Records, recordsOf } from '../records.ts'

/** What an attacker can ask, as often as he likes; he is answered null where the question is refused. */
export type Publisher = {
  readonly ask: (ask: Ask, version?: number) => Answer | null
  /** The locked file itself: the strongest attackers are given it. */
  readonly lock: Lock
}

/** The truth, by which claims are judged and which no attacker reads. */
export type World = { readonly people: readonly PersonRecord[]; readonly records: Records }

export const SECRET = new Uint8Array(16).fill(9)
const ATTACKED = 30_000

export function world(graduates = ATTACKED): World {
  const people = population(7, { graduates })
  return { people, records: recordsOf(people, new Uint8Array(32).fill(3)) }
}

/** Publishes as the product does, or by other rules. */
export function publisher(records: Records, policy: Policy = KADRY_1, rules: Rules = 'PROTECTED'): Publisher {
  const draw = drawing(SECRET)
  const { file, lock } = lockedFile(records, draw, policy)
  const unlocked = { ...policy, lock: [{ from: 1, exchanged: 0 }] }
  const exact = rules === 'PROTECTED' ? undefined : lockedFile(records, draw, unlocked)
  const years = file.cells.codes.YEAR
  /** A later version is the same people's, published a second time. */
  const stages = (version: number): Publication['stages'] =>
    version === 0 ? {} : { M12: Object.fromEntries(years.map((year) => [year, 'REVISED'])) }
  return {
    lock: exact?.lock ?? lock,
    ask: (ask, version = 0) => {
      const answered = answer(
        { file, policy, draw, stages: stages(version), ...(exact ? { exact: exact.file } : {}) },
        { ...ask, rules },
      )
      return 'faults' in answered ? null : answered
    },
  }
}
