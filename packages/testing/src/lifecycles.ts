import type { Decision, RefusalLike } from '@kadry/domain/decision'
import type { Lifecycle } from '@kadry/domain/lifecycle'
import { describe, expect, it } from 'vitest'

/** What a decision says of a record that is in this state and otherwise fit for the move. */
export type Act<Status, State> = (status: Status) => Decision<State, RefusalLike, unknown>

/**
 * A noun's decisions against its table, every move in every state: possible exactly where the table says,
 * leading where it says, refused with states of this machine. Moves that share one act are possible where any
 * of them is. Null stands for a move that nobody asks for: a beginning, or one that follows from parts or
 * from the calendar. `statusIn` reads the state out of what was decided. Call it within the noun's test file.
 */
export function followsItsTable<Status extends string, Name extends string, State>(
  machine: Lifecycle<Status, Name>,
  acts: { readonly [Move in Name]: Act<Status, State> | null },
  statusIn: (next: State) => Status,
): void {
  describe('the moves', () => {
    for (const act of new Set<Act<Status, State> | null>(Object.values(acts))) {
      if (act === null) continue
      const names = (Object.keys(acts) as Name[]).filter((name) => acts[name] === act)
      it.each(machine.states)(`${names.join(' or ')} from %s as the table says`, (status) => {
        const possible = names.filter((name) => machine.allows(name, { status }))
        const decision = act(status)
        if (possible.length > 0) {
          const led = 'next' in decision ? statusIn(decision.next) : decision
          expect(possible.map((name) => machine.moves[name].to ?? status)).toContain(led)
        } else {
          expect(decision).toMatchObject({ __typename: 'IllegalTransition', from: status })
          expect(machine.states).toContain((decision as unknown as { to: Status }).to)
        }
      })
    }
  })
}

/**
 * Whether some move leads from one state to the other; what follows from parts or from the calendar is shown
 * to keep to its table by this.
 */
export function leads<Status extends string>(
  machine: Pick<Lifecycle<Status, string>, 'moves'>,
  before: Status,
  after: Status,
): boolean {
  return Object.values(machine.moves).some(({ from, to }) => from.includes(before) && (to ?? before) === after)
}
