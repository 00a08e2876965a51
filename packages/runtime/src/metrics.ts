import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Labels = Readonly<Record<string, string>>
export type Sample = { readonly labels?: Labels; readonly value: number }

/** One kind of number: how it is read, what it says, and what distinguishes its series. */
export type Family = {
  readonly kind: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  readonly labels?: readonly string[]
  /**
   * Upper bounds of a histogram's buckets, in its unit; those of the library, 5 ms to 10 s, where they are
   * left out.
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
  const metrics = new Map(Object.entries(families).map(([name, family]) => [name, make(registry, name, family)]))
  const totals = new Map<string, number>()
  const watched = new Map<string, (() => Promise<readonly Sample[] | undefined>)[]>()
  const count: Registered<F>['count'] = (name, labels = {}, by = 1) => {
    ;(metrics.get(name) as Counter).inc(labels, by)
    const series = seriesOf(name, families[name]!, labels)
    totals.set(series, (totals.get(series) ?? 0) + by)
  }
  const refresh = async (name: string, reads: readonly (() => Promise<readonly Sample[] | undefined>)[]) => {
    const read = await Promise.all(reads.map((one) => one()))
    const gauge = metrics.get(name) as Gauge
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
    set: (name, labels, value) => (metrics.get(name) as Gauge).set(labels, value),
    watch: (name, read) => void watched.set(name, [...(watched.get(name) ?? []), oneAtATime(read)]),
    observe: (name, labels, value) => (metrics.get(name) as Histogram).observe(labels, value),
    total: (name, labels = {}) => totals.get(seriesOf(name, families[name]!, labels)) ?? 0,
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

function make(registry: Registry, name: string, { kind, help, labels = [], buckets }: Family) {
  const about = { name, help, labelNames: [...labels], registers: [registry] }
  if (kind === 'counter') return new Counter(about)
  if (kind === 'gauge') return new Gauge(about)
  return new Histogram({ ...about, ...(buckets ? { buckets: [...buckets] } : {}) })
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

function seriesOf(name: string, { labels: named = [] }: Family, labels: Labels): string {
  let series = name
  for (const label of named) series += `\u0000${labels[label] ?? ''}`
  return series
}
