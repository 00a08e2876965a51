import { createRegistry, type Labels, type Registered } from '@kadry/runtime/metrics'
import { onStepEnd } from '@kadry/runtime/span'

/** Everything a service measures about its events: one list, so that a dashboard can be written from it. */
const FAMILIES = {
  outbox_pending: {
    kind: 'gauge',
    help: 'Facts in outboxes that wait to be published; estimated where more than 1,000 documents wait.',
  },
  outbox_oldest_pending_seconds: {
    kind: 'gauge',
    help: 'Age of the oldest fact that waits in an outbox; 0 where none does.',
  },
  relay_lease_held: {
    kind: 'gauge',
    help: '1 where this process publishes for its service, else 0.',
    labels: ['shard'],
  },
  relay_published_total: { kind: 'counter', help: 'Facts published, repeats after a crash included.' },
  relay_failures_total: {
    kind: 'counter',
    help: 'Rounds of the relay that ended in an error; the facts stay in the outbox.',
  },
  relay_unpublishable_total: {
    kind: 'counter',
    help: 'Facts and states that the broker takes in no size: the log names their keys.',
  },
  consumer_handled_total: { kind: 'counter', help: 'Records handled, whatever became of them.', labels: ['topic'] },
  consumer_lag_messages: {
    kind: 'gauge',
    help: 'Records that the group has not committed yet.',
    labels: ['group', 'topic'],
  },
  consumer_lag_seconds: {
    kind: 'gauge',
    help: 'How long the oldest record that the group has not handled has waited; 0 where it has handled all.',
    labels: ['group', 'topic'],
  },
  duplicates_ignored_total: { kind: 'counter', help: 'Facts that a projection had seen already.', labels: ['topic'] },
  unknown_types_total: {
    kind: 'counter',
    help: 'Facts of a type this version does not know: passed, only their number is kept.',
    labels: ['topic'],
  },
  gaps_total: { kind: 'counter', help: 'Facts that came before one that precedes them.', labels: ['topic'] },
  gaps_healed_total: {
    kind: 'counter',
    help: 'Keys whose copy was taken over from the source’s public state.',
    labels: ['topic'],
  },
  skipped_total: { kind: 'counter', help: 'Facts passed by because a person said so.', labels: ['topic'] },
  source_epochs_total: {
    kind: 'counter',
    help: 'Times a source began a new epoch and its states were taken over.',
    labels: ['topic'],
  },
  older_epochs_total: {
    kind: 'counter',
    help: 'Records of an older epoch of their source than the group has met.',
    labels: ['topic'],
  },
  parked_keys: {
    kind: 'gauge',
    help: 'Keys whose facts wait because the first of them could not be applied.',
    labels: ['group'],
  },
  dlq_total: {
    kind: 'counter',
    help: 'Records sent to the dead-letter topic, by reason.',
    labels: ['topic', 'reason'],
  },
  schema_rejected_total: { kind: 'counter', help: 'Facts whose data breaks their contract.', labels: ['topic'] },
  client_failures_total: {
    kind: 'counter',
    help: 'Times a Kafka client of this process ended or fell silent, by reason.',
    labels: ['client', 'group', 'reason'],
  },
  client_restarts_total: {
    kind: 'counter',
    help: 'Times such a client was disposed of and made anew.',
    labels: ['client', 'group'],
  },
  job_done_total: { kind: 'counter', help: 'What jobs found due and did, by job.', labels: ['job'] },
  job_stuck_records_total: {
    kind: 'counter',
    help: 'Records that made no progress in a job and were left alone until its next run.',
    labels: ['job'],
  },
  job_failures_total: {
    kind: 'counter',
    help: 'Runs of a job that ended in an error; it runs again.',
    labels: ['job'],
  },
  group_foreign_members_total: {
    kind: 'counter',
    help: 'Times a group was joined in which another member reads other topics.',
    labels: ['group'],
  },
  metrics_unread_total: {
    kind: 'counter',
    help: 'Gauges left out because their source did not answer.',
    labels: ['metric'],
  },
  relay_publish_duration_seconds: {
    kind: 'histogram',
    help: 'From the reading of a batch of outboxes to its facts being out of them.',
  },
  effect_duration_seconds: {
    kind: 'histogram',
    help: 'How long a fact took to have its effects, by type.',
    labels: ['type'],
  },
  fact_age_seconds: {
    kind: 'histogram',
    help: 'From the decision of a fact to its effects in this group.',
    labels: ['topic'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600, 3600],
  },
  command_duration_seconds: {
    kind: 'histogram',
    help: 'How long a change of an aggregate took, by command and outcome.',
    labels: ['command', 'outcome'],
  },
  request_duration_seconds: {
    kind: 'histogram',
    help: 'How long an answer to the gateway took, by operation.',
    labels: ['operation'],
  },
} as const

export type Metrics = Registered<typeof FAMILIES>
type Counter = Parameters<Metrics['count']>[0]

/** The registry of one service: its process has no other. */
export function createMetrics(): Metrics {
  return createRegistry(FAMILIES, 'metrics_unread_total')
}

/**
 * Counters that are there from the start: one that appears with its first event hides that event from an
 * alarm on its rate.
 */
export function beginAtZero(metrics: Metrics, names: readonly Counter[], labels: readonly Labels[]): void {
  for (const name of names) for (const each of labels) metrics.count(name, each, 0)
}

const COMMAND = /^(create|change) /

/** Measures every command of this process, one that was refused too; returns what ends it. */
export function measureCommands(metrics: Metrics): () => void {
  return onStepEnd(({ name, kind }, seconds, outcome) => {
    if (kind === 'INTERNAL' && COMMAND.test(name))
      metrics.observe('command_duration_seconds', { command: name, outcome }, seconds)
  })
}
