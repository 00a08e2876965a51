import { type Clock, listeningNow } from '@kadry/runtime/listening-time'

export type EndReason = 'crash' | 'stop' | 'silence' | 'start'

/** What a member of a group reports to its supervisor; words of one that was replaced are not heard. */
export type Signals = {
  readonly alive: () => void
  readonly ended: (reason: EndReason, error?: unknown) => void
  readonly current: () => boolean
}

export type Member = {
  readonly start: () => Promise<void>
  readonly dispose: () => Promise<void>
  /** Ends what is in work, then leaves. */
  readonly finish: () => Promise<void>
}

type Options = {
  readonly make: (signals: Signals) => Member
  readonly onEnd: (reason: EndReason, error: unknown) => void
  readonly onRestart: () => void
  readonly silenceMs: number
  readonly restartMs: number
  /** Off only in a test that shows what happens without. */
  readonly enabled: boolean
  /** What silence is measured by; the time in which this process listens unless given. */
  readonly now?: Clock
}

/**
 * Keeps one member of a group at work: who crashed, stopped unasked or fell silent is disposed of, and a new
 * one takes over. The first start fails for the caller; every later one is tried until it works or `stop` is
 * called.
 */
export async function supervise(options: Options): Promise<{ readonly stop: () => Promise<void> }> {
  const { make, onEnd, onRestart, silenceMs, restartMs, enabled, now = listeningNow } = options
  let current: Member | undefined
  let signOfLife = now()
  let restart: NodeJS.Timeout | undefined
  let stopped = false
  let end: ((reason: EndReason, error?: unknown) => void) | undefined

  const begin = async () => {
    restart = undefined
    signOfLife = now()
    let reason: EndReason | undefined
    let cause: unknown
    const isCurrent = () => current === member && !stopped
    const ended = (why: EndReason, error?: unknown) => {
      if (!isCurrent()) return
      // A crash is reported after the stop that it causes, and is the better reason.
      reason = reason === undefined || why === 'crash' ? why : reason
      cause = error ?? cause
      restart ??= setTimeout(() => {
        onEnd(reason!, cause)
        current = undefined
        // A connection into a black hole never ends: nobody waits for it.
        void member.dispose().catch(() => undefined)
        if (!enabled || stopped) return
        onRestart()
        // What went wrong is reported as its end, and it is begun again.
        void begin().catch(() => undefined)
      }, restartMs)
    }
    const alive = () => {
      if (isCurrent()) signOfLife = now()
    }
    const member = make({ alive, ended, current: isCurrent })
    current = member
    end = ended
    await member.start().catch((error: unknown) => {
      ended('start', error)
      throw error
    })
    if (!isCurrent()) await member.dispose()
  }

  await begin().catch((error: unknown) => {
    stopped = true
    clearTimeout(restart)
    // The reason why it could not start is the one to hear of.
    void current?.dispose().catch(() => undefined)
    throw error
  })
  const watch = setInterval(() => now() - signOfLife > silenceMs && end?.('silence'), Math.min(1_000, silenceMs / 4))
  return {
    stop: async () => {
      stopped = true
      clearInterval(watch)
      clearTimeout(restart)
      await current?.finish().catch(() => current?.dispose())
    },
  }
}
