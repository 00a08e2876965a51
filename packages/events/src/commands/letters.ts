import { deadLetterTopicOf } from '@kadry/contracts/catalogue'
import type { Incoming } from '@kadry/messaging/transport'
import { type Call, type Command, OK, wanted } from '../command.ts'
import { readTopic, withBroker, withDatabase } from '../servers.ts'

export const letterCommands: readonly Command[] = [
  {
    name: 'dlq list',
    wants: '<group>',
    says: 'dead letters: where from, and why',
    examples: ['dlq list governance', 'dlq list governance --json'],
    run: async (call) => {
      const group = wanted(call, 'dlq list', 'a group')
      for (const letter of await lettersOf(call, group)) {
        const { kadry_dlq_topic: topic, kadry_dlq_reason: reason, kadry_dlq_error: error } = letter.headers
        const row = { offset: letter.offset, key: letter.key, topic, reason, error }
        call.print(row, `${row.offset.padStart(6)} ${reason} ${letter.key} from ${topic}: ${error}`)
      }
      return OK
    },
  },
  {
    name: 'dlq show',
    wants: '<group> <offset>',
    says: 'one dead letter with its headers and bytes',
    examples: ['dlq show governance 12'],
    run: async (call) => {
      const group = wanted(call, 'dlq show', 'a group')
      const offset = wanted(call, 'dlq show', 'the offset of a letter', 1)
      const letter = (await lettersOf(call, group)).find((found) => found.offset === offset)
      if (!letter) throw new Error(`no dead letter of ${group} at offset ${offset}; “dlq list ${group}” names them`)
      const { raw, ...row } = letter
      const headers = Object.entries(letter.headers).map(([name, value]) => `${name}: ${value}\n`)
      const base64 = raw?.toString('base64')
      call.print({ ...row, ...(base64 ? { base64 } : {}) }, `${headers.join('')}\n${base64 ?? letter.value}`)
      return OK
    },
  },
  {
    name: 'parked',
    wants: '<service>',
    says: 'keys that wait because their first fact could not be applied',
    examples: ['parked governance'],
    run: async (call) => {
      const service = wanted(call, 'parked', 'a service')
      return withDatabase(service, async (connection) => {
        const waiting = await connection.collection(`parked_${service}`).find({}).sort({ lane: 1, seq: 1 }).toArray()
        for (const { lane, seq, attempts, dueAt, error } of waiting)
          call.print({ lane, seq, attempts, dueAt, error }, `${lane} #${seq} tried ${attempts}×: ${error}`)
        return OK
      })
    },
  },
]

async function lettersOf(call: Call, group: string): Promise<Incoming[]> {
  const letters: Incoming[] = []
  const see = (letter: Incoming) => {
    letters.push(letter)
    return 'more' as const
  }
  await withBroker((broker) => readTopic(broker, deadLetterTopicOf(group), call, see))
  return letters.sort((left, right) => Number(left.offset) - Number(right.offset))
}
