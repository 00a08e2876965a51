import { collectDefaultMetrics, Gauge, type Metric, Registry } from 'prom-client'
import { counter, histogram, type Labels } from './series.ts'

export type { Labels } from './series.ts'
export type Sample = { readonly labels?: Labels; readonly value: number }

/** One kind of number: how it is read, what it says, and what distinguishes its series. */
export type Family = {
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  readonly labels?: readonly string[]
  /**
   * Upper bounds of a histogram's buckets, in its unit; 5 ms to 10 s where they are left out.
   */
  readonly buckets?: readonly number[]
}
export type Families = Readonly<Record<string, Family>>
type Named<F extends Families, Kind extends Family['kind']> = {
  [Name in keyof F]: F[Name]['kind'] extends Kind ? Name : never
}[keyof F] &
  string
type Read = () => Promise<readonly Sample[]> | readonly Sample[]

export type Registered<F extends Families> = {
  /** By 0 where a series is to be there before anything happened. */
  readonly count: (name: Named<F, 'counter'>, labels?: Labels, by?: number) => void
  readonly set: (name: Named<F, 'gauge'>, labels: Labels, value: number) => void
  /** A gauge that is read when somebody asks for the text. */
  readonly watch: (name: Named<F, 'gauge'>, read: Read) => void
  /** A duration in seconds, or whatever the unit in the name says. */
  readonly observe: (name: Named<F, 'histogram'>, labels: Labels, value: number) => void
  readonly total: (name: Named<F, 'counter'>, labels?: Labels) => number
  /** Adds what the process itself measures: memory, CPU, event loop, collections. Once per process. */
  readonly measureProcess: () => void
  /** All families in Prometheus text format 0.0.4. */
  readonly text: () => Promise<string>
}

/** Seconds, where a family says no others. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const NONE: Labels = {}
const READ_DEADLINE_MS = 2_000
/** A source that takes its time may say this long what it said last. */
const KEPT_MS = 60_000

/**
 * The registry of one process. `unread` is the counter of gauges whose source failed, or did not answer in 2
 * s and has nothing to say from the last minute: they are left out, so that a database that is down does not
 * hide the counters that say so.
 */
export function createRegistry<F extends Families>(families: F, unread: Named<F, 'counter'>): Registered<F> {
  const registry = new Registry()
  const gauges = new Map<string, Gauge>()
  const counters = new Map<string, ReturnType<typeof counter>>()
  const histograms = new Map<string, ReturnType<typeof histogram>>()
  for (const [name, { kind, help, labels = [], buckets = BUCKETS }] of Object.entries(families)) {
    const about = { name, help, labels }
    if (kind === 'gauge') gauges.set(name, new Gauge({ name, help, labelNames: [...labels], registers: [registry] }))
    else if (kind === 'counter') counters.set(name, registered(registry, counter(about)))
    else histograms.set(name, registered(registry, histogram(about, buckets)))
  }
  const watched = new Map<string, (() => Promise<readonly Sample[] | undefined>)[]>()
  const count: Registered<F>['count'] = (name, labels = NONE, by = 1) => counters.get(name)!.add(labels, by)
  const refresh = async (name: string, reads: readonly (() => Promise<readonly Sample[] | undefined>)[]) => {
    const read = await Promise.all(reads.map((one) => one()))
    const gauge = gauges.get(name)!
    gauge.reset()
    // What nobody has said is left out, and not 0.
    gauge.remove({})
    for (const samples of read) {
      if (!samples) count(unread, { metric: name })
      for (const { labels = {}, value } of samples ?? []) gauge.set(labels, value)
    }
  }
  return {
    count,
    set: (name, labels, value) => gauges.get(name)!.set(labels, value),
    watch: (name, read) => void watched.set(name, [...(watched.get(name) ?? []), oneAtATime(read)]),
    observe: (name, labels, value) => histograms.get(name)!.observe(labels, value),
    total: (name, labels = NONE) => counters.get(name)!.total(labels),
    measureProcess: () => collectDefaultMetrics({ register: registry }),
    text: async () => {
      await Promise.all([...watched].map(([name, reads]) => refresh(name, reads)))
      return registry.metrics()
    },
  }
}

/**
 * Names of callers as a label: the first so many as they are, the others as one, for each series costs memory
 * for good.
 */
export function boundedLabel(most: number): (value: string) => string {
  const known = new Set<string>()
  return (value) => {
    if (known.has(value)) return value
    if (known.size >= most) return 'other'
    known.add(value)
    return value
  }
}

function registered<Made extends { readonly metric: object }>(registry: Registry, made: Made): Made {
  registry.registerMetric(made.metric as Metric)
  return made
}

/**
 * A source that is asked once at a time: who comes while it works gets what it says in time, else what it
 * said last.
 */
function oneAtATime(read: Read): () => Promise<readonly Sample[] | undefined> {
  let last: { readonly samples: readonly Sample[]; readonly at: number } | undefined
  let running: Promise<readonly Sample[] | undefined> | undefined
  const ask = async () => {
    try {
      const samples = await read()
      last = { samples, at: performance.now() }
      return samples
    } catch {
      // Counted as unread by whoever asked.
      last = undefined
      return undefined
    } finally {
      running = undefined
    }
  }
  return async () => {
    running ??= ask()
    const { promise: late, resolve } = Promise.withResolvers<'late'>()
    const timer = setTimeout(() => resolve('late'), READ_DEADLINE_MS)
    try {
      const samples = await Promise.race([running, late])
      if (samples !== 'late') return samples
      return last && performance.now() - last.at < KEPT_MS ? last.samples : undefined
    } finally {
      clearTimeout(timer)
    }
  }
}
