import { type IllegalTransition, illegalTransition, impossibleIn } from './refusal.ts'

/**
 * One move of a state machine. `from: []` begins it. A move without `to` is an act that leaves the state as
 * it is, such as recording a part; it is possible in the states of `from` only.
 */
export type Move<Status extends string = string> = { readonly from: readonly Status[]; readonly to?: Status }

/** A state machine as data: the moves by their names. */
export type Lifecycle<Status extends string, Name extends string> = {
  readonly moves: Readonly<Record<Name, Move<Status>>>
  /** The states in the order in which the moves name them. */
  readonly states: readonly Status[]
  /** The refusal, or undefined where the move is possible now. Its `to` is always a state. */
  readonly refuse: (name: Name, current: { readonly status: Status }) => IllegalTransition | undefined
  /** The same question with a plain answer, for lists and fields that say what is possible. */
  readonly allows: (name: Name, current: { readonly status: Status }) => boolean
  /** The state after the move. Throws for a move that leaves the state as it is: nobody should ask. */
  readonly to: (name: Name) => Status
}

/**
 * Builds a state machine from its table, `lifecycle<PlanStatus>()({ approve: { from: ['AGREED'], to:
 * 'APPROVED' } })`. The table refuses, feeds the one generic test of every machine, and draws the diagram of
 * the service's README.
 */
export function lifecycle<Status extends string>() {
  return <const Name extends string>(moves: Readonly<Record<Name, Move<Status>>>): Lifecycle<Status, Name> => {
    const all = Object.values<Move<Status>>(moves)
    const states = [...new Set(all.flatMap(({ from, to }) => [...from, ...(to ? [to] : [])]))]
    const allows = (name: Name, { status }: { readonly status: Status }) => moves[name].from.includes(status)
    return {
      moves,
      states,
      allows,
      refuse: (name, current) => {
        if (allows(name, current)) return undefined
        const { to } = moves[name]
        return to === undefined ? impossibleIn(current.status) : illegalTransition(current.status, to)
      },
      to: (name) => {
        const { to } = moves[name]
        if (!to) throw new Error(`the move ${name} leaves the state as it is`)
        return to
      },
    }
  }
}

/**
 * The machine as a Mermaid state diagram; acts that leave the state are written beside the state they are
 * possible in.
 */
export function stateDiagram({ moves, states }: Pick<Lifecycle<string, string>, 'moves' | 'states'>): string {
  const named = Object.entries(moves)
  const begins = named.filter(([, { from }]) => from.length === 0).map(([name, { to }]) => `  [*] --> ${to}: ${name}`)
  const arrows = named.flatMap(([name, { from, to }]) =>
    to === undefined ? [] : from.map((state) => `  ${state} --> ${to}: ${name}`),
  )
  const acts = states.flatMap((state) => {
    const here = named.filter(([, { from, to }]) => to === undefined && from.includes(state)).map(([name]) => name)
    return here.length > 0 ? [`  ${state}: ${state} (${here.join(', ')})`] : []
  })
  const left = new Set(named.flatMap(([, { from, to }]) => (to === undefined ? [] : from)))
  const ends = states.filter((state) => !left.has(state)).map((state) => `  ${state} --> [*]`)
  return ['stateDiagram-v2', ...begins, ...arrows, ...acts, ...ends].join('\n')
}
