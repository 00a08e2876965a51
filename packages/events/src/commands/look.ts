import { TYPE_PREFIX } from '@kadry/contracts/envelope'
import { standingOf } from '@kadry/messaging/group-standing'
import type { Incoming } from '@kadry/messaging/incoming'
import { type Command, FAILED, numberFlag, OK, wanted } from '../command.ts'
import { forPrograms, placeOf, shownValue } from '../record-text.ts'
import { FACTS, isSelected, selectionOf } from '../selection.ts'
import { readTopic, withBroker } from '../servers.ts'

export const lookCommands: readonly Command[] = [
  {
    name: 'tail',
    wants: '<topic>',
    says: 'what lies in a topic, then the end, or what comes (--follow)',
    flags: {
      ...FACTS,
      limit: { takes: 'n', says: 'so many at most' },
      follow: { says: 'wait for what comes; Ctrl-C ends it' },
      pretty: { says: 'headers and indented data of each record' },
    },
    examples: [
      'tail kadry.stakeholders.organization.events --type organization.renamed.v1 --limit 5',
      'tail kadry.governance.agreement.events --follow --json',
    ],
    run: async (call) => {
      const { flags, print } = call
      const topic = wanted(call, 'tail', 'a topic')
      const most = numberFlag(flags, 'limit', 1) ?? Number.POSITIVE_INFINITY
      const selection = selectionOf(flags)
      const concerns = (record: Incoming) =>
        record.undecodable !== undefined ||
        isSelected(selection, { time: record.headers.ce_time ?? undefined, type: typeOf(record), key: record.key })
      let shown = 0
      const see = (record: Incoming) => {
        if (shown < most && concerns(record)) {
          shown += 1
          print(forPrograms(record), flags.pretty ? prettyOf(record) : lineOf(record))
        }
        return shown < most ? 'more' : 'enough'
      }
      await withBroker((broker) => readTopic(broker, topic, call, see, flags.follow === true))
      return OK
    },
  },
  {
    name: 'lag',
    wants: '<group>',
    says: 'how far a group is, per topic: records it has not committed, who reads',
    flags: {
      partitions: { says: 'a row for each partition' },
      above: { takes: 'n', says: 'exit code 1 where more than so many records wait' },
    },
    examples: ['lag governance', 'lag governance --above 1000 --json'],
    run: async (call) => {
      const { flags, print } = call
      const group = wanted(call, 'lag', 'a group')
      const most = numberFlag(flags, 'above', 0) ?? Number.POSITIVE_INFINITY
      const { state, members, partitions } = await withBroker(({ admin, prefix }) => standingOf(admin, prefix, group))
      if (partitions.length === 0)
        throw new Error(`the group ${group} has committed nothing: has it ever read, and is the name right?`)
      const topics = [...Map.groupBy(partitions, ({ topic }) => topic)].map(([topic, parts]) => ({
        topic,
        lag: parts.reduce((sum, { lag }) => sum + lag, 0),
      }))
      const rows = flags.partitions ? partitions : topics
      for (const row of rows) {
        const where = 'partition' in row ? `${row.topic}/${row.partition} at ${row.committed} of ${row.end}` : row.topic
        print({ group, state, members, ...row }, `${String(row.lag).padStart(8)} ${where}`)
      }
      const all = topics.reduce((sum, { lag }) => sum + lag, 0)
      call.note(`${group}: ${state}, ${members} at work, ${all} records wait`)
      return all > most ? FAILED : OK
    },
  },
]

function typeOf({ headers }: Incoming): string {
  return headers.ce_type?.replace(TYPE_PREFIX, '') ?? ''
}

function lineOf(record: Incoming): string {
  const { undecodable, key, headers } = record
  if (undecodable) return `- undecodable ${placeOf(record)} ${undecodable.compression}: ${undecodable.error}`
  return `${headers.ce_time ?? '-'} ${typeOf(record)} ${key} #${Number(headers.ce_sequence)} ${shownValue(record)}`
}

function prettyOf(record: Incoming): string {
  if (record.undecodable) return lineOf(record)
  const headers = Object.entries(record.headers).map(
    ([name, value]) => `  ${name}:${value === null ? '' : ` ${value}`}`,
  )
  return [`${placeOf(record)} ${record.key}`, ...headers, indented(shownValue(record)), ''].join('\n')
}

function indented(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2)
  } catch {
    // What is not JSON is shown as it came.
    return value
  }
}
