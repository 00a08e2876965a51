/** A request that has come, and may have to wait for its turn. */
export type Ticket = {
  readonly caller: Caller
  readonly begin: () => void
  begunAt: number
}

export type Caller = {
  readonly waiting: Ticket[]
  underWay: number
  /** Since anybody looked last. */
  wasSeen: boolean
  /** The turn of the event loop in which it began a request last. */
  begunIn: number
  readonly young: Set<Ticket>
}

/** Requests of one address that others, who ask too, have beside them. */
const BESIDE_OTHERS = 4
/** What is under way for longer waits for somebody else, and keeps nobody from the core. */
const YOUNG_MS = 250
/** Whoever asked within this long, or twice this long, is somebody else who asks. */
const REMEMBERED_MS = 5_000
const LOOK_MS = 25

/** Whose request begins when: who asks alone never waits before it has `most` of them under way. */
export class Callers {
  readonly #most: number
  readonly #all = new Map<string, Caller>()
  readonly #waiting = new Set<Caller>()
  readonly #forgetting = setInterval(() => this.#forget(), REMEMBERED_MS).unref()
  /** Those who have more under way than others may have beside others. */
  #heavy = 0
  #turn = 0
  #isTurnComing = false
  #looking: NodeJS.Timeout | undefined

  constructor(most: number) {
    this.#most = most
  }

  at(network: string): Caller {
    let caller = this.#all.get(network)
    if (!caller) {
      caller = { waiting: [], underWay: 0, wasSeen: true, begunIn: -1, young: new Set() }
      this.#all.set(network, caller)
    }
    caller.wasSeen = true
    return caller
  }

  come(ticket: Ticket): void {
    const { caller } = ticket
    if (caller.waiting.length === 0 && this.#mayBegin(caller)) {
      this.#begin(ticket)
      return
    }
    caller.waiting.push(ticket)
    this.#waiting.add(caller)
    this.#takeTurnsSoon()
    this.#looking ??= setInterval(() => this.#takeTurnsSoon(), LOOK_MS).unref()
  }

  over(ticket: Ticket): void {
    const { caller } = ticket
    if (caller.young.size > 0) caller.young.delete(ticket)
    if (caller.underWay === BESIDE_OTHERS + 1) this.#heavy -= 1
    caller.underWay -= 1
    if (this.#waiting.size > 0) this.#takeTurnsSoon()
  }

  isLight(network: string): boolean {
    return this.#heavy > 0 && (this.#all.get(network)?.underWay ?? 0) <= BESIDE_OTHERS
  }

  close(): void {
    clearInterval(this.#forgetting)
    clearInterval(this.#looking)
  }

  #mayBegin(caller: Caller): boolean {
    if (caller.underWay >= this.#most) return false
    if (this.#all.size === 1) return true
    // What is answered at once is never under way beside another: a hundred refusals in one turn would be a
    // hundred before the others' next step.
    if (caller.begunIn === this.#turn) return false
    const old = performance.now() - YOUNG_MS
    for (const ticket of caller.young) {
      if (ticket.begunAt >= old) break
      caller.young.delete(ticket)
    }
    return caller.young.size < BESIDE_OTHERS
  }

  #begin(ticket: Ticket): void {
    const { caller } = ticket
    caller.underWay += 1
    if (caller.underWay === BESIDE_OTHERS + 1) this.#heavy += 1
    caller.begunIn = this.#turn
    // Whoever is alone keeps nobody from the core.
    if (this.#all.size > 1) {
      ticket.begunAt = performance.now()
      this.#takeTurnsSoon()
      caller.young.add(ticket)
    }
    ticket.begin()
  }

  #takeTurns(): void {
    this.#isTurnComing = false
    this.#turn += 1
    for (const caller of this.#waiting) {
      while (caller.waiting.length > 0 && this.#mayBegin(caller)) this.#begin(caller.waiting.shift()!)
      if (caller.waiting.length === 0) this.#waiting.delete(caller)
    }
    if (this.#waiting.size > 0) return
    clearInterval(this.#looking)
    this.#looking = undefined
  }

  /** In a turn of the event loop of its own: what others have sent meanwhile is read first. */
  #takeTurnsSoon(): void {
    if (this.#isTurnComing) return
    this.#isTurnComing = true
    setImmediate(() => this.#takeTurns())
  }

  #forget(): void {
    for (const [network, caller] of this.#all) {
      if (caller.underWay === 0 && caller.waiting.length === 0 && !caller.wasSeen) this.#all.delete(network)
      caller.wasSeen = false
    }
  }
}
