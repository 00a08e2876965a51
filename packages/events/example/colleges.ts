/**
 * A service of another team: keeps the colleges that are open now, from the facts of the registry alone.
 * KAFKA_BROKERS=127.0.0.1:9092 MONGO_URL=mongodb://127.0.0.1:27017 node packages/events/example/colleges.ts
 */
import { consume } from '@kadry/events/consume'
import { inDocument } from '@kadry/events/guard'
import { openServers } from '@kadry/events/open'
import { projection } from '@kadry/mongo/projection'
import { day, flag, optional, shape, text } from '@kadry/mongo/shape'

type College = { readonly name?: string; readonly isCollege?: boolean; readonly closedOn?: string }

const collegeShape = shape<College>({ name: optional(text), isCollege: optional(flag), closedOn: optional(day) })

const GROUP = 'open-colleges'
const servers = await openServers(GROUP)
const colleges = projection<College>(servers.connection, 'College', 'colleges', collegeShape)
await colleges.syncIndexes()

const consumer = await consume({
  group: GROUP,
  servers,
  // What a handler gives is written together with the fact's number: a repeat finds the number and changes
  // nothing.
  guard: inDocument(colleges),
  handle: {
    'organization.registered.v1': async ({ data }) => ({ $set: { name: data.shortName } }),
    'organization.renamed.v1': async ({ data }) => ({ $set: { name: data.shortName } }),
    'role.granted.v1': async ({ data }) => (data.kind === 'COLLEGE' ? { $set: { isCollege: true } } : {}),
    'role.revoked.v1': async ({ data }) => (data.kind === 'COLLEGE' ? { $set: { isCollege: false } } : {}),
    'organization.dissolved.v1': async ({ data, key }) => {
      servers.log.info({ college: key, on: data.on }, 'closed')
      return { $set: { closedOn: data.on } }
    },
  },
})

await consumer.caughtUp()
const open = await colleges.select({ isCollege: true, closedOn: { $exists: false } })
process.stdout.write(`${open.length} open colleges: ${open.map(({ name }) => name).join(', ')}\n`)
