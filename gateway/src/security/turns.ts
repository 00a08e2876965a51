/**
 * Fairness between callers (`callerKey`) where one piece of work keeps the gateway's own core: documents
 * that nobody has asked before.
 */
export type Turns = {
  /** A caller has a request in work, until the function that it returns is called. */
  readonly arrive: (caller: string) => () => void
  /**
   * Resolves once the caller may keep the core for work of so many units; false where too much of it waits
   * already.
   */
  readonly take: (caller: string, cost: number) => Promise<boolean>
  readonly close: () => void
}

/**
 * Who was answered so recently is about to ask again: a core that was given away meanwhile is not there for
 * it.
 */
const ABOUT_TO_ASK_MS = 50
/** A request in work for longer waits for somebody else, and not for this core. */
const YOUNG_MS = 250
/** However much others ask, a caller that wants one gets a turn in this time. */
const LONGEST_PAUSE_MS = 250
/** Pieces of one caller that may wait beside others: all get their turn within the deadline of a request. */
const MOST_WAITING = 16
/**
 * What a request of a known operation takes of this core, in the units of `costOfReading`: some 200 µs
 * (measured).
 */
const COST_OF_REQUEST = 100
const LOOK_MS = 10
const REMEMBERED_MS = 5_000
const NEVER = Number.NEGATIVE_INFINITY

type Piece = { readonly cost: number; readonly cameAt: number; readonly begin: () => void }
type Party = {
  /** Units given so far, counted from where the others were when it began to ask. */
  given: number
  inWork: number
  askedAt: number
  turnAt: number
  readonly waiting: Piece[]
}
type Parties = {
  /** The caller's; one that did not ask begins where the least of the others is. */
  readonly of: (caller: string, now: number) => Party
  /** Whether another one asks, who was given less than `most`. */
  readonly areOthersThan: (party: Party, now: number, most?: number) => boolean
  readonly close: () => void
}

/**
 * Fair queueing, as a scheduler shares a core: the next piece is of the caller who was given least, and
 * begins while nobody who asks was given less. One at a time, so that the event loop reads what others have
 * sent in between. Being idle saves nothing up; who asks alone never waits.
 */
export function createTurns(): Turns {
  const parties = createParties()
  const waiting = new Set<Party>()
  let isTaken = false
  let looking: NodeJS.Timeout | undefined

  const look = (): void => {
    const now = performance.now()
    const next = isTaken ? undefined : nextOf(waiting, parties, now)
    if (next) begin(next, now)
    if (waiting.size > 0) looking ??= setInterval(look, LOOK_MS).unref()
    else {
      clearInterval(looking)
      looking = undefined
    }
  }

  const begin = (party: Party, now: number): void => {
    const { cost, begin } = party.waiting.shift()!
    // Of those who were given as much, who had its turn last is last.
    waiting.delete(party)
    if (party.waiting.length > 0) waiting.add(party)
    party.given += cost
    party.turnAt = now
    isTaken = true
    setImmediate(() => {
      isTaken = false
      look()
    })
    begin()
  }

  const take: Turns['take'] = (caller, cost) => {
    const now = performance.now()
    const party = parties.of(caller, now)
    if (party.waiting.length >= MOST_WAITING && parties.areOthersThan(party, now)) return Promise.resolve(false)
    return new Promise((resolve) => {
      party.waiting.push({ cost, cameAt: now, begin: () => resolve(true) })
      waiting.add(party)
      look()
    })
  }

  return {
    arrive: (caller) => arrive(parties.of(caller, performance.now())),
    take,
    close: () => {
      parties.close()
      clearInterval(looking)
    },
  }
}

/** Whose turn it is now, if anybody's. */
function nextOf(waiting: ReadonlySet<Party>, parties: Parties, now: number): Party | undefined {
  let next: Party | undefined
  for (const party of waiting) {
    if (now - Math.max(party.turnAt, party.waiting[0]!.cameAt) >= LONGEST_PAUSE_MS) return party
    if (!next || party.given < next.given) next = party
  }
  return next && parties.areOthersThan(next, now, next.given) ? undefined : next
}

function arrive(party: Party): () => void {
  party.given += COST_OF_REQUEST
  party.inWork += 1
  party.askedAt = performance.now()
  return () => {
    party.inWork -= 1
    party.askedAt = performance.now()
  }
}

function createParties(): Parties {
  const parties = new Map<string, Party>()
  /** What everybody who asks was given at least, as of `leastAt`. */
  let least = 0
  let leastAt = NEVER

  const leastGiven = (now: number): number => {
    if (now - leastAt < LOOK_MS) return least
    let found = Number.POSITIVE_INFINITY
    for (const party of parties.values()) if (party.given < found && asks(party, now)) found = party.given
    if (!Number.isFinite(found)) return 0
    leastAt = now
    least = found
    return least
  }

  const forgetting = setInterval(() => {
    const forgotten = performance.now() - REMEMBERED_MS
    for (const [caller, party] of parties)
      if (party.inWork === 0 && party.waiting.length === 0 && party.askedAt < forgotten) parties.delete(caller)
  }, REMEMBERED_MS).unref()

  return {
    of: (caller, now) => {
      const known = parties.get(caller)
      if (known && asks(known, now)) return known
      const party = known ?? { given: 0, inWork: 0, askedAt: NEVER, turnAt: NEVER, waiting: [] }
      party.given = Math.max(party.given, leastGiven(now))
      parties.set(caller, party)
      return party
    },
    areOthersThan: (party, now, most = Number.POSITIVE_INFINITY) => {
      for (const other of parties.values()) if (other !== party && other.given < most && asks(other, now)) return true
      return false
    },
    close: () => clearInterval(forgetting),
  }
}

function asks({ inWork, askedAt, waiting }: Party, now: number): boolean {
  return waiting.length > 0 || now - askedAt < (inWork > 0 ? YOUNG_MS : ABOUT_TO_ASK_MS)
}
