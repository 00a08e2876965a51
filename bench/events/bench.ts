import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { startServers } from '@kadry/infra/servers/servers'
import { readWords } from '@kadry/runtime/command-line'
import { idle, outage, transactions } from './alternatives.ts'
import { ceiling, type Print, paced, saturated } from './throughput.ts'
import type { Servers } from './world.ts'

const HELP = `bench:events [part …] [--outage seconds]    parts: ceiling saturated paced transactions idle refused swallowed (default: all)`

const parts: Record<string, (servers: Servers, print: Print) => Promise<void>> = {
  ceiling,
  saturated,
  paced,
  transactions,
  idle,
  refused: (servers, print) => outage(servers, print, 'refuse', seconds),
  swallowed: (servers, print) => outage(servers, print, 'swallow', seconds),
}

const { values, positionals } = readWords(process.argv.slice(2), {
  outage: { type: 'string', default: '300' },
  help: { type: 'boolean', default: false },
})
const seconds = Number(values.outage)
const chosen = positionals.length > 0 ? positionals : Object.keys(parts)
if (values.help || !(seconds > 0) || chosen.some((name) => !(name in parts))) {
  process.stdout.write(`${HELP}\n`)
  process.exit(values.help ? 0 : 2)
}

/**
 * What the events cost and how fast they are, on the servers of `MONGO_URL` and `KAFKA_BROKERS` or on those
 * of the product.
 */
const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const servers = await startServers({ dataDir, report: (line) => void process.stderr.write(`${line}\n`) })
const print: Print = (what, figure) => void process.stdout.write(`| ${what} | ${figure} |\n`)
try {
  print(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.version}`,
  )
  print('database', servers.mongo.way)
  for (const name of chosen) await parts[name]!({ mongoUrl: servers.mongo.url, brokers: servers.kafka.url }, print)
} finally {
  await servers.stop()
  await rm(dataDir, { recursive: true, force: true })
}
process.exit()
