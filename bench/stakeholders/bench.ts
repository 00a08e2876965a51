import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKafka, startMongo } from '@kadry/infra/servers/servers'
import { insertBare } from './bare.ts'
import { importing } from './importing.ts'
import { writeOrganizations } from './organizations-file.ts'
import { paging } from './paging.ts'
import { relaying } from './relaying.ts'
import { writing } from './writing.ts'

/**
 * Import of a large file beside a bare `insertMany` of the same rows, the relay after it, and pages out of
 * what it left.
 */
const ROWS = Number(process.argv[2] ?? 100_000)
const DATABASE = 'bench_import'

const folder = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const [mongo, kafka] = await Promise.all([startMongo(folder, () => {}), startKafka(folder, () => {})])
const say = (line: string) => void process.stdout.write(`${line}\n`)
const rate = (seconds: number) => `${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds)} rows/s`
try {
  say(`${ROWS} rows; ${mongo.describe}`)
  const file = join(folder, 'organizations.csv')
  await writeOrganizations(file, ROWS)
  const bare = await insertBare(mongo.url, 'bench_bare', file)
  say(`bare insertMany, the indexes of the registry   ${rate(bare.indexed)}`)
  say(`bare insertMany, no index but _id              ${rate(bare.plain)}`)
  for (const { name, micros, ratio } of await writing(mongo.url, 'bench_writing', file, Math.min(ROWS, 5_000)))
    say(`CPU of a bulk insert, ${name.padEnd(24)} ${micros.toFixed(0)} µs a row = ${ratio.toFixed(2)} of the first`)
  const first = await importing(mongo.url, DATABASE, file)
  say(
    `import, facts included (whole process)         ${rate(first.seconds)} = ${(bare.indexed / first.seconds).toFixed(2)} of the first`,
  )
  say(`  RSS at 25, 50, 75, 100 %                     ${first.rss.join(', ')} MB`)
  const again = await importing(mongo.url, DATABASE, file)
  say(`the same file again, nothing changes           ${rate(again.seconds)}`)
  for (const line of await paging(mongo.url, DATABASE)) say(line)
  const relay = await relaying(mongo.url, DATABASE, kafka.url)
  say(
    `relay to Kafka: ${relay.facts} facts in ${relay.seconds.toFixed(1)} s, ${Math.round(relay.facts / relay.seconds)} facts/s`,
  )
} finally {
  await Promise.all([mongo.stop(), kafka.stop()])
  await rm(folder, { recursive: true, force: true })
}
