#!/usr/bin/env node
import { connect } from '@kadry/mongo/connect'
import { FAILED, OK, readWords, runCommand, UsageError } from '@kadry/runtime/command-line'
import { readEnv } from '@kadry/runtime/env'
import { z } from 'zod'
import { auditLog } from './audit-log.ts'
import type { Head } from './chain.ts'

const USAGE = `audit-log verify [--database NAME] [--head NUMBER:HASH]

Follows the hash chain of each service's log of personal data readings (MONGO_URL; that of graduates GRADUATES_MONGO_URL, where it is set) and says where an entry was changed, removed, put in or moved.
--database  one log only; those of all services unless given
--head      a head noted elsewhere (the service logs each): shows whether entries were cut off at the end

Ends with 0 where all is well, 1 where there is a flaw, 2 where the command is wrong.
`
const DATABASES = ['kadry_stakeholders', 'kadry_governance', 'kadry_roundtables', 'kadry_employment']
/** The one that may lie on a server of its own. */
const GRADUATES = 'kadry_employment_graduates'

await runCommand(main)

async function main(): Promise<number> {
  const url = z.string().regex(/^mongodb(\+srv)?:\/\//, 'a mongodb:// URL')
  const env = readEnv(z.object({ MONGO_URL: url, GRADUATES_MONGO_URL: url.optional() }))
  const options = { database: { type: 'string' }, head: { type: 'string' } } as const
  const { values, positionals } = readWords(process.argv.slice(2), options)
  const witness = values.head === undefined ? undefined : headOf(values.head)
  if (positionals.join(' ') !== 'verify' || witness === 'UNREADABLE' || (witness && !values.database))
    throw new UsageError(USAGE)
  let flawed = false
  for (const database of values.database ? [values.database] : [...DATABASES, GRADUATES]) {
    const connection = await connect((database === GRADUATES && env.GRADUATES_MONGO_URL) || env.MONGO_URL, database)
    const { entries, head, flaws } = await auditLog({ connection, now: () => new Date() }).verify(witness)
    await connection.close()
    process.stdout.write(`${database}: ${entries} entries, head ${head.number}:${head.hash}\n`)
    for (const { number, flaw } of flaws) process.stdout.write(`${database}: entry ${number}: ${flaw}\n`)
    flawed ||= flaws.length > 0
  }
  return flawed ? FAILED : OK
}

function headOf(text: string): Head | 'UNREADABLE' {
  const [, number, hash] = /^(\d+):([\w-]+)$/.exec(text) ?? []
  return number && hash ? { number: Number(number), hash } : 'UNREADABLE'
}
