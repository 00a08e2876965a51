import { schemaVersionOf } from '@kadry/contracts/envelope'
import { goldenOf } from '@kadry/contracts/golden'
import { publicationOf } from '@kadry/contracts/publications'
import { newKey } from '@kadry/runtime/ids'
import { type Command, numberFlag, OK, REALLY, UsageError, wanted } from '../command.ts'
import { mustExist, withBroker } from '../servers.ts'

const SEQUENCE_DIGITS = 12

export const publishCommands: readonly Command[] = [
  {
    name: 'trigger',
    wants: '<type>',
    says: 'publishes a golden event, so that a team can see its consumer work; on the real topic everybody believes it',
    flags: {
      key: { takes: 'id', says: 'about this subject instead of the example’s' },
      seq: { takes: 'n', says: 'the number of the fact among those of its subject; 1 where it is left out' },
      data: { takes: 'json', says: 'fields that replace those of the example' },
      to: { takes: 'topic', says: 'another topic, such as one of your own tests' },
      ...REALLY,
    },
    examples: ['trigger organization.dissolved.v1', 'trigger organization.dissolved.v1 --to test.organizations --yes'],
    run: async (call) => {
      const { flags, print, note } = call
      const type = wanted(call, 'trigger', 'a type')
      const publication = publicationOf(type)
      if (!publication) throw new UsageError(`${type} is not in the catalogue: “contracts list” names all types`)
      if ('internal' in publication && publication.internal)
        throw new UsageError(`${type} is a fact about a person: it is never published`)
      const golden = goldenOf(publication, schemaVersionOf(type))
      const data = { ...(golden.value as object), ...fieldsFrom(flags.data) }
      const parsed = publication.data.safeParse(data)
      if (!parsed.success)
        throw new UsageError(
          `--data: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
        )
      const key = typeof flags.key === 'string' ? flags.key : golden.key
      const id = newKey()
      const { traceparent: _, ...about } = golden.headers
      const headers = {
        ...about,
        ce_id: id,
        ce_time: new Date().toISOString(),
        ce_subject: `${golden.headers.ce_subject!.split('/')[0]}/${key}`,
        ce_partitionkey: key,
        ce_sequence: String(numberFlag(flags, 'seq', 1) ?? 1).padStart(SEQUENCE_DIGITS, '0'),
        ce_correlationid: id,
      }
      const topic = typeof flags.to === 'string' ? flags.to : golden.topic
      const message = { topic, key, headers, value: JSON.stringify(parsed.data) }
      print({ ...message, published: flags.yes === true }, `${topic} ${type} ${key} ${message.value}`)
      if (flags.yes !== true) {
        note('nothing was published: add --yes')
        return OK
      }
      await withBroker(async (broker) => {
        await mustExist(broker, topic)
        await broker.transport.publish([message])
      })
      return OK
    },
  },
]

function fieldsFrom(text: unknown): object {
  if (typeof text !== 'string') return {}
  try {
    const fields: unknown = JSON.parse(text)
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields
  } catch (error) {
    throw new UsageError(`--data is a JSON object: ${(error as Error).message}`)
  }
  throw new UsageError(`--data is a JSON object (now ${text})`)
}
