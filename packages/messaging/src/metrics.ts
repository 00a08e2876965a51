export type Labels = Readonly<Record<string, string>>
export type Sample = { readonly labels?: Labels; readonly value: number }

/** Everything a service measures about its events: one list, so that a dashboard can be written from it. */
const FAMILIES = {
  outbox_pending: ['gauge', 'Facts in outboxes that wait to be published.'],
  outbox_oldest_pending_seconds: ['gauge', 'Age of the oldest fact that waits in an outbox; 0 where none does.'],
  relay_lease_held: ['gauge', '1 where this process publishes for its service, else 0.'],
  relay_published_total: ['counter', 'Facts published, repeats after a crash included.'],
  relay_failures_total: ['counter', 'Rounds of the relay that ended in an error; the facts stay in the outbox.'],
  relay_unpublishable_total: [
    'counter',
    'Facts and states that the broker takes in no size: the log names their keys.',
  ],
  consumer_handled_total: ['counter', 'Records handled, whatever became of them.'],
  consumer_lag_messages: ['gauge', 'Records that the group has not committed yet.'],
  consumer_lag_seconds: ['gauge', 'Age of the record handled last, at the moment it was handled.'],
  duplicates_ignored_total: ['counter', 'Facts that a projection had seen already.'],
  unknown_types_total: ['counter', 'Facts of a type this version does not know: passed, only their number is kept.'],
  gaps_total: ['counter', 'Facts that came before one that precedes them.'],
  gaps_healed_total: ['counter', 'Keys whose copy was taken over from the source’s public state.'],
  skipped_total: ['counter', 'Facts passed by because a person said so.'],
  parked_keys: ['gauge', 'Keys whose facts wait because the first of them could not be applied.'],
  dlq_total: ['counter', 'Records sent to the dead-letter topic, by reason.'],
  schema_rejected_total: ['counter', 'Facts whose data breaks their contract.'],
  client_failures_total: ['counter', 'Times a Kafka client of this process ended or fell silent, by reason.'],
  client_restarts_total: ['counter', 'Times such a client was disposed of and made anew.'],
  job_done_total: ['counter', 'What jobs found due and did, by job.'],
  job_stuck_records_total: [
    'counter',
    'Records that made no progress in a job and were left alone until its next run.',
  ],
  job_failures_total: ['counter', 'Runs of a job that ended in an error; it runs again.'],
  group_strangers_total: ['counter', 'Times a group was joined in which somebody else reads other topics.'],
  metrics_unread_total: ['counter', 'Gauges left out because their source did not answer.'],
} as const satisfies Record<string, readonly ['gauge' | 'counter', string]>

type Families = typeof FAMILIES
type Named<Kind> = { [Name in keyof Families]: Families[Name][0] extends Kind ? Name : never }[keyof Families]
export type Counter = Named<'counter'>
export type Gauge = Named<'gauge'>

export type Metrics = {
  readonly count: (name: Counter, labels?: Labels, by?: number) => void
  readonly set: (name: Gauge, labels: Labels, value: number) => void
  /** A gauge that is read when somebody asks for the text. */
  readonly watch: (name: Gauge, read: () => Promise<readonly Sample[]> | readonly Sample[]) => void
  readonly total: (name: Counter, labels?: Labels) => number
  /** All families in Prometheus text format 0.0.4. */
  readonly text: () => Promise<string>
}

const READ_DEADLINE_MS = 2_000

/** One registry per service: what is counted is kept here, what is measured is asked for when the text is. */
export function createMetrics(): Metrics {
  const values = new Map<string, { readonly labels: Labels; value: number }>()
  const sources: { readonly name: Gauge; readonly read: () => Promise<readonly Sample[]> | readonly Sample[] }[] = []
  const at = (name: string, labels: Labels) => {
    const key = name + labelText(labels)
    const found = values.get(key) ?? { labels, value: 0 }
    values.set(key, found)
    return found
  }
  const count: Metrics['count'] = (name, labels = {}, by = 1) => {
    at(name, labels).value += by
  }
  return {
    count,
    set: (name, labels, value) => {
      at(name, labels).value = value
    },
    watch: (name, read) => void sources.push({ name, read }),
    total: (name, labels = {}) => values.get(name + labelText(labels))?.value ?? 0,
    text: async () => {
      // A database that is down must not hide the counters that say so.
      const read = await Promise.all(
        sources.map(async (source) => ({ name: source.name, samples: await inTime(source.read) })),
      )
      for (const { name, samples } of read) if (!samples) count('metrics_unread_total', { metric: name })
      return Object.entries(FAMILIES)
        .map(([name, [kind, help]]) => {
          const kept = [...values].filter(([key]) => key === name || key.startsWith(`${name}{`))
          const samples = [
            ...kept.map(([, sample]) => sample),
            ...read.flatMap((source) => (source.name === name ? (source.samples ?? []) : [])),
          ]
          const lines = samples.map(({ labels = {}, value }) => `${name}${labelText(labels)} ${value}\n`)
          return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join('')}`
        })
        .join('')
    },
  }
}

async function inTime(
  read: () => Promise<readonly Sample[]> | readonly Sample[],
): Promise<readonly Sample[] | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), READ_DEADLINE_MS)
  })
  try {
    return await Promise.race([read(), late])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
