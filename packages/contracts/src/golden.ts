import { dataSchemaOf, fromMessage, toMessage, typeName } from './envelope.ts'
import { exampleId } from './event.ts'
import { toStateMessage } from './state.ts'
import { channelOf, type Told, toldOf } from './told.ts'

/** One whole record as it would lie in Kafka: what a team in another language tests its consumer with. */
export type GoldenRecord = {
  readonly topic: string
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: unknown
}

const DECIDED_AT = '2024-09-01T09:00:00.000Z'
const ID = '01990000-0000-7000-8000-000000000001'
const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

/** The golden example of a contract in its whole envelope, the same at every call. */
export function goldenOf(told: Told, version: string): GoldenRecord {
  const about = { seq: 1, time: DECIDED_AT, data: told.example, correlation: ID, traceparent: TRACE }
  const { key, headers } =
    'internal' in told
      ? toMessage(channelOf(told), told, keyOf(told), { ...about, id: ID, type: told.type, actor: 'golden' })
      : toStateMessage(told, { ...about, key: keyOf(told) })
  return {
    topic: channelOf(told),
    key,
    headers: { ...headers, ce_dataschema: dataSchemaOf(told.type, version) },
    value: told.example,
  }
}

/** Why today's code can't read a golden record of any age, or undefined where it can. */
export function unreadable({ key, headers, value }: GoldenRecord): string | undefined {
  try {
    const event = fromMessage({ key, headers, value: JSON.stringify(value) })
    const parsed = toldOf(event.type)?.data.safeParse(event.data)
    if (!parsed) return `${event.type} is not in the catalogue`
    return parsed.success
      ? undefined
      : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'data'}: ${message}`).join('; ')
  } catch (error) {
    return (error as Error).message
  }
}

function keyOf({ aggregate, example }: Told): string {
  const type = typeName(aggregate)
  const id = (example as { id?: unknown }).id
  const isItsOwn = typeof id === 'string' && Buffer.from(id, 'base64url').toString('utf8').startsWith(`${type}:`)
  return isItsOwn ? id : exampleId(type)
}
