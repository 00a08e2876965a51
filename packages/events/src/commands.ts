import { allContracts, deadLetterTopicOf } from '@kadry/contracts/catalogue'
import { topicOf } from '@kadry/contracts/event'
import { kafkaTransport } from '@kadry/messaging/kafka'
import type { Incoming } from '@kadry/messaging/transport'
import { connect } from '@kadry/mongo/connect'
import { describeProblems } from '@kadry/runtime/env'
import { newKey } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { z } from 'zod'

/** The command or its environment is wrong, and the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export type Flags = { readonly type?: string; readonly key?: string; readonly limit?: string }
type Print = (row: unknown, text: string) => void
type Run = (rest: readonly string[], flags: Flags, print: Print) => Promise<number>

const TYPE_PREFIX = 'ru.mosreg.kadry.'
const brokerEnv = z.object({ KAFKA_BROKERS: z.string().min(1), KAFKA_PREFIX: z.string().default('') })
const databaseEnv = z.object({
  MONGO_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL'),
  MONGO_DATABASE: z.string().optional(),
})

export const commands: Readonly<Record<string, Run>> = {
  'contracts list': async (_rest, _flags, print) => {
    for (const contract of allContracts) {
      const row = { type: contract.type, topic: topicOf(contract), internal: contract.internal }
      print(row, `${row.type.padEnd(48)} ${row.topic}`)
    }
    return 0
  },
  tail: async ([topic], { type, key, limit }, print) => {
    if (!topic) throw new UsageError('tail wants a topic: kadry-events tail <topic>')
    const most = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit)
    if (!(most >= 1)) throw new UsageError(`--limit is a number from 1 (now “${limit}”)`)
    let shown = 0
    await readAll(topic, (record) => {
      const told = record.headers.ce_type?.replace(TYPE_PREFIX, '') ?? ''
      if ((type && told !== type) || (key && record.key !== key) || shown >= most) return shown < most
      shown += 1
      const { ce_time: time, ce_sequence: sequence } = record.headers
      print(record, `${time} ${told} ${record.key} #${Number(sequence)} ${record.value}`)
      return shown < most
    })
    return 0
  },
  'dlq list': async ([group], _flags, print) => {
    for (const letter of await lettersOf(group)) {
      const { kadry_dlq_topic: topic, kadry_dlq_reason: reason, kadry_dlq_error: error } = letter.headers
      const row = { offset: letter.offset, key: letter.key, topic, reason, error }
      print(row, `${row.offset.padStart(6)} ${reason} ${letter.key} from ${topic}: ${error}`)
    }
    return 0
  },
  'dlq show': async ([group, offset], _flags, print) => {
    const letter = (await lettersOf(group)).find((found) => found.offset === offset)
    if (!letter) throw new Error(`no dead letter of ${group} at offset ${offset}; “dlq list ${group}” names them`)
    const { raw, ...row } = letter
    const headers = Object.entries(letter.headers).map(([name, value]) => `${name}: ${value}\n`)
    const base64 = raw?.toString('base64')
    print({ ...row, ...(base64 ? { base64 } : {}) }, `${headers.join('')}\n${base64 ?? letter.value}`)
    return 0
  },
  parked: async ([service], _flags, print) => {
    if (!service) throw new UsageError('parked wants a service: kadry-events parked <service>')
    const { MONGO_URL, MONGO_DATABASE } = environment(databaseEnv)
    const connection = await connect(MONGO_URL, MONGO_DATABASE ?? `kadry_${service}`)
    const waiting = await connection.collection(`parked_${service}`).find({}).sort({ lane: 1, seq: 1 }).toArray()
    for (const { lane, seq, attempts, dueAt, error } of waiting)
      print({ lane, seq, attempts, dueAt, error }, `${lane} #${seq} tried ${attempts}×: ${error}`)
    await connection.close()
    return 0
  },
}

async function lettersOf(group: string | undefined): Promise<Incoming[]> {
  if (!group) throw new UsageError('dlq wants a group: kadry-events dlq list <group>')
  const letters: Incoming[] = []
  await readAll(deadLetterTopicOf(group), (record) => letters.push(record) > 0)
  return letters.sort((left, right) => Number(left.offset) - Number(right.offset))
}

/** Gives every record that is in the topic now to `see`, until it has seen enough and says false. */
async function readAll(topic: string, see: (record: Incoming) => boolean): Promise<void> {
  const { KAFKA_BROKERS, KAFKA_PREFIX } = environment(brokerEnv)
  const brokers = KAFKA_BROKERS.split(',')
  const transport = kafkaTransport({ brokers, clientId: 'kadry-events', log: silentLog, prefix: KAFKA_PREFIX })
  const enough = Promise.withResolvers<void>()
  const handle = async (record: Incoming) => {
    if (!see(record)) enough.resolve()
  }
  // A group of its own: whoever looks takes nothing away from those who work.
  const subscription = await transport.subscribe({ group: `kadry-events-${newKey()}`, topics: [topic], handle })
  await Promise.race([subscription.caughtUp(), enough.promise])
  await transport.close()
}

function environment<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>): z.infer<z.ZodObject<Shape>> {
  // biome-ignore lint/style/noProcessEnv: the one place of this tool that reads it; problems are told all at once
  const parsed = shape.safeParse(process.env)
  if (parsed.success) return parsed.data
  // biome-ignore lint/style/noProcessEnv: to repeat what is set now
  throw new UsageError(describeProblems(parsed.error, process.env).join('\n'))
}
