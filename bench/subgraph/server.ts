import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { declaredOn } from '@kadry/mongo/declared'
import { migrate } from '@kadry/mongo/migrate'
import { listen } from '@kadry/runtime/http'
import { globalId } from '@kadry/runtime/ids'
import { silentLog } from '@kadry/runtime/log'
import { stakeholders } from '@kadry/stakeholders/subgraph'
import { assemble } from '@kadry/subgraph/assemble'
import { createApp } from '@kadry/subgraph/http'
import { before } from './before.ts'
import { ORGANIZATIONS, organizationId } from './requests.ts'

const [way, mongoUrl, secret] = process.argv.slice(2) as [string, string, string]

/**
 * One subgraph as a process, asked by its parent when to count. It says its address, then CPU microseconds
 * and RSS on each message.
 */
const connection = await connect(mongoUrl, `bench_${way}`)
const transport = inProcessTransport()
const subgraph = assemble(stakeholders, { connection, transport, log: silentLog, now: () => new Date() })
await subgraph.prepare()
await connection.collection('organizations').deleteMany({})
await connection
  .collection('organizations')
  .insertMany(Array.from({ length: ORGANIZATIONS }, (_, n) => organization(n)) as object[])
await connection
  .collection('municipalities')
  .updateOne(
    { _id: globalId('Municipality', '46788000') as never },
    { $setOnInsert: { oktmo: '46788000', name: 'Щёлково', validFrom: '2019-01-01', version: 1, seq: 1 } },
    { upsert: true },
  )
for (const store of declaredOn(connection)) if (store.upcasts) await migrate(store)
const parts = { subgraph, connection, probe: connection, transport, secrets: [secret], log: silentLog }
const { url } = await listen(way === 'before' ? before(parts) : createApp(parts), 0)
process.on('message', () => process.send!({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }))
process.on('disconnect', () => process.exit(0))
process.send!({ url })

/** As a registered college looks after some years: four role grants, a former name, remembered commands. */
function organization(n: number) {
  const name = `Колледж № ${n}`
  return {
    _id: organizationId(n),
    version: 9,
    seq: 9,
    updatedAt: '2026-01-01T00:00:00.000Z',
    name,
    shortName: name,
    status: 'ACTIVE',
    oktmo: '46788000',
    sectorCodes: ['radioelectronics'],
    formerNames: [{ name: `Техникум № ${n}`, shortName: `Техникум № ${n}`, until: '2024-08-31' }],
    nameKey: name.toLowerCase(),
    searchKey: name.toLowerCase(),
    roles: ['COLLEGE', 'EXAM_SITE', 'EMPLOYER', 'PUBLIC_ORGANIZATION'].map((kind, index) => ({
      id: globalId('RoleGrant', `bench-${n}/${index}`),
      kind,
      validFrom: '2019-09-01',
      status: 'GRANTED',
      document: { title: 'Приказ', number: `${n}`, date: '2019-08-20' },
    })),
    commands: Array.from({ length: 8 }, (_, index) => ({
      key: `registrar command-${n}-${index}`,
      fingerprint: 'x'.repeat(43),
      answer: { id: `bench-${n}/${index}` },
    })),
  }
}
