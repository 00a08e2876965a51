import { changeShards, readShards, ShardsError } from '@kadry/messaging/relay-shards'
import { type Command, numberFlag, OK, REALLY, UsageError, wanted } from '../command.ts'
import { withDatabase } from '../servers.ts'

export const relayCommands: readonly Command[] = [
  {
    name: 'relays',
    wants: '<service>',
    says: 'among how many relays the keys of a service are divided; changed while its processes run',
    flags: { shards: { takes: 'n', says: 'the new number, 1 to 64; the processes share them evenly' }, ...REALLY },
    examples: ['relays stakeholders', 'relays stakeholders --shards 4 --yes'],
    run: async ({ flags, print, note, ...call }) => {
      const service = wanted({ flags, print, note, ...call }, 'relays', 'a service')
      const asked = numberFlag(flags, 'shards', 1)
      return withDatabase(service, async (connection) => {
        const shards = await readShards(connection)
        if (asked === undefined || asked === shards || flags.yes !== true) {
          print({ service, shards }, `${service}: ${shards}`)
          if (asked !== undefined && asked !== shards) note(`would be ${asked}: add --yes`)
          return OK
        }
        await changeShards(connection, asked).catch((error: unknown) => {
          throw error instanceof ShardsError ? new UsageError(error.message) : error
        })
        print({ service, shards: asked, before: shards }, `${service}: ${asked} instead of ${shards}`)
        note('the processes give their leases back and take the new ones within seconds')
        return OK
      })
    },
  },
]
