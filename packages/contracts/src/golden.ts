import { dataSchemaOf, fromMessage, toMessage, typeName } from './envelope.ts'
import { exampleId } from './event.ts'
import { channelOf, type Publication, publicationOf } from './publications.ts'
import { toStateMessage } from './state.ts'

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
export function goldenOf(publication: Publication, version: string): GoldenRecord {
  const about = { seq: 1, time: DECIDED_AT, data: publication.example, correlation: ID, traceparent: TRACE }
  const { key, headers } =
    publication.kind === 'fact'
      ? toMessage(channelOf(publication), publication, keyOf(publication), {
          ...about,
          id: ID,
          type: publication.type,
          actor: 'golden',
        })
      : toStateMessage(publication, { ...about, key: keyOf(publication) })
  return {
    topic: channelOf(publication),
    key,
    headers: { ...headers, ce_dataschema: dataSchemaOf(publication.type, version) },
    value: publication.example,
  }
}

/** Why today's code can't read a golden record of any age, or undefined where it can. */
export function unreadable({ key, headers, value }: GoldenRecord): string | undefined {
  try {
    const event = fromMessage({ key, headers, value: JSON.stringify(value) })
    const parsed = publicationOf(event.type)?.data.safeParse(event.data)
    if (!parsed) return `${event.type} is not in the catalogue`
    return parsed.success
      ? undefined
      : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'data'}: ${message}`).join('; ')
  } catch (error) {
    return (error as Error).message
  }
}

function keyOf({ aggregate, example }: Publication): string {
  const type = typeName(aggregate)
  const id = (example as { id?: unknown }).id
  const isItsOwn = typeof id === 'string' && Buffer.from(id, 'base64url').toString('utf8').startsWith(`${type}:`)
  return isItsOwn ? id : exampleId(type)
}
