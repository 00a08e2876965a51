import { DEAD_LETTER_DAYS, EVENT_DAYS, PARTITIONS } from './event.ts'
import { publicationOf } from './publications.ts'
import { type JsonSchema, sentenceOf } from './schema.ts'
import { isStateTopic } from './state.ts'
import type { Version } from './versions.ts'

type Node = Readonly<Record<string, unknown>>
export type AsyncApi = {
  readonly asyncapi: '3.0.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly channels: Readonly<Record<string, Channel>>
  readonly components: { readonly messages: Readonly<Record<string, ApiMessage>> } & Node
} & Node
export type Channel = {
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly messages: Readonly<Record<string, { readonly $ref: string }>>
} & Node
export type ApiMessage = {
  readonly name: string
  readonly title: string
  readonly summary?: string
  readonly payload: JsonSchema
  readonly examples: readonly { readonly headers: Readonly<Record<string, string>>; readonly payload: unknown }[]
} & Node

const DAY_MS = 86_400_000
const ABOUT = [
  'Факты, которыми обмениваются службы Kadry. Подписаться может любой клиент Kafka.',
  `The facts that the services of Kadry publish for each other. Any Kafka client may subscribe: CloudEvents 1.0 in binary mode,
so the headers say what the fact is and the value is its data alone. Facts about one subject share a key, lie in one
partition and are numbered 1, 2, 3 … in \`ce_sequence\`; a repeat has the same number. A type never changes in a way that
breaks a reader: unknown fields are to be ignored, and what can't be said compatibly is a new type, \`.v2\`, beside the old.`,
].join('\n\n')

const HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'application/json',
  ce_specversion: 'CloudEvents version, 1.0',
  ce_id: 'Unique per ce_source (UUIDv7 for facts): what a repeat is recognised by',
  ce_source: 'The service that publishes it: /subgraphs/<service>',
  ce_type: 'ru.mosreg.kadry.<name>.v<major>',
  ce_subject: '<Type>/<id>: what it is about',
  ce_time: 'RFC 3339, UTC: the moment of the decision',
  ce_dataschema: 'urn:kadry:schema:<type>:<full version>, the $id of the JSON Schema',
  ce_partitionkey: 'The same as the key',
  ce_sequence: 'Number of the fact among those of its subject, without holes, zero-padded to 12 digits',
  ce_correlationid: 'The same for everything that one command led to',
  ce_causationid: 'The id of the fact that led to this one',
  traceparent: 'W3C Trace Context of the command',
}
const OPTIONAL_HEADERS = new Set(['ce_causationid', 'traceparent'])

/**
 * The newest version of every public fact as an AsyncAPI 3.0 document; internal topics are nobody else's
 * business.
 */
export function asyncApiOf(versions: readonly Version[]): AsyncApi {
  const shown = versions.filter(({ golden }) => !golden.topic.endsWith('.internal'))
  const topics = Map.groupBy(shown, ({ golden }) => golden.topic)
  return {
    asyncapi: '3.0.0',
    info: { title: 'Kadry: events', version: '1.0.0', description: ABOUT },
    defaultContentType: 'application/json',
    servers: {
      kafka: {
        host: '{broker}',
        protocol: 'kafka',
        description: 'TLS and SASL as the operator of the broker says',
        variables: { broker: { default: '127.0.0.1:9092', description: 'host:port of any broker' } },
      },
    },
    channels: Object.fromEntries([
      ...[...topics].map(([topic, versions]) => [topic, channel(topic, versions)]),
      ['kadry.dlq', DEAD_LETTERS],
    ]),
    operations: Object.fromEntries([
      ...[...topics].map(([topic, versions]) => [`publish.${topic}`, operation(topic, versions)]),
      ['putAside', putAside],
    ]),
    components: {
      messages: Object.fromEntries([
        ...shown.map((version) => [typeOf(version), message(version)]),
        ['deadLetter', LETTER],
      ]),
      messageTraits: {
        cloudEvent: {
          headers: {
            type: 'object',
            properties: Object.fromEntries(
              Object.entries(HEADERS).map(([name, description]) => [name, { type: 'string', description }]),
            ),
            required: Object.keys(HEADERS).filter((name) => !OPTIONAL_HEADERS.has(name)),
          },
          bindings: { kafka: { key: { type: 'string', description: 'Id of the subject, UTF-8' } } },
        },
      },
    },
  }
}

function channel(topic: string, versions: readonly Version[]): Channel {
  const isState = isStateTopic(topic)
  const kept = isState ? 'the last one of every key, for ever' : `${EVENT_DAYS} days`
  return {
    address: topic,
    title: topic.split('.').slice(1).join(' '),
    summary: `${isState ? 'Full public state' : 'Facts'}; ${PARTITIONS} partitions, kept: ${kept}`,
    messages: Object.fromEntries(
      versions.map((version) => [typeOf(version), refTo(`components/messages/${typeOf(version)}`)]),
    ),
    bindings: {
      kafka: {
        topic,
        partitions: PARTITIONS,
        topicConfiguration: isState
          ? { 'cleanup.policy': ['compact'] }
          : { 'cleanup.policy': ['delete'], 'retention.ms': EVENT_DAYS * DAY_MS },
      },
    },
  }
}

function operation(topic: string, versions: readonly Version[]) {
  const channelRef = `channels/${topic}`
  return {
    action: 'send',
    channel: refTo(channelRef),
    summary: `${versions[0]!.golden.headers.ce_source} publishes`,
    messages: versions.map((version) => refTo(`${channelRef}/messages/${typeOf(version)}`)),
  }
}

function message({ schema, golden, version }: Version): ApiMessage {
  const { $schema: _, $id, title, 'x-topic': __, ...payload } = schema
  const type = String(title)
  return {
    name: golden.headers.ce_type!,
    title: type,
    ...summaryOf(type),
    contentType: 'application/json',
    'x-version': version,
    'x-schema': `schemas/${type}/${version}.json`,
    'x-schema-id': $id,
    traits: [refTo('components/messageTraits/cloudEvent')],
    payload,
    examples: [{ headers: golden.headers, payload: golden.value }],
  }
}

const DEAD_LETTERS: Channel = {
  address: 'kadry.{group}.dlq',
  title: 'dead letters of a group',
  summary: `Records that the group could not use, with their bytes; 1 partition, kept: ${DEAD_LETTER_DAYS} days`,
  parameters: { group: { description: 'Consumer group, e.g. governance' } },
  messages: { deadLetter: refTo('components/messages/deadLetter') },
}
const putAside = {
  action: 'send',
  channel: refTo('channels/kadry.dlq'),
  summary: 'A consumer group puts aside what it can’t use and goes on',
  messages: [refTo('channels/kadry.dlq/messages/deadLetter')],
}
const LETTER: ApiMessage = {
  name: 'deadLetter',
  title: 'A record as it came, and why it lies here',
  headers: {
    type: 'object',
    description: 'The headers of the record as it came, and',
    properties: {
      kadry_dlq_topic: { type: 'string' },
      kadry_dlq_partition: { type: 'string' },
      kadry_dlq_offset: { type: 'string' },
      kadry_dlq_reason: {
        type: 'string',
        description: 'One word: envelope, key, time, not-json, not-text, too-large, unknown-major, schema …',
      },
      kadry_dlq_error: { type: 'string', description: 'What was wrong, in words' },
    },
    required: ['kadry_dlq_topic', 'kadry_dlq_partition', 'kadry_dlq_offset', 'kadry_dlq_reason'],
  },
  payload: { description: 'The bytes as they came; nothing is promised of them' },
  examples: [],
}

function summaryOf(type: string): { readonly summary?: string } {
  const publication = publicationOf(type)
  if (!publication) return {}
  const { ru, en } = sentenceOf(publication)
  return { summary: `${ru}. ${en}.` }
}

function refTo(path: string) {
  return { $ref: `#/${path}` }
}

function typeOf({ schema }: Version): string {
  return String(schema.title)
}
