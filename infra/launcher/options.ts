import { join } from 'node:path'
import { readWords, UsageError } from '@kadry/runtime/command-line'
import { UserError } from '../process.ts'

export type Options = {
  /** Throw away the data of earlier runs. */
  readonly fresh: boolean
  /** Leave the demo data out. */
  readonly empty: boolean
  readonly help: boolean
  readonly port: number
  readonly dataDir: string
}

export const HELP = `kadry: the whole product on this machine

  start            servers, topics, services, gateway, demo data
  start --fresh    the same, after throwing away the data of earlier runs
  start --empty    the same, without the demo data

  PORT             where the gateway listens (4000)
  PUBLIC_URL       where callers find the gateway, where that is another address (http://127.0.0.1:PORT)
  MODE             production: no introspection, no editor    CORS_ORIGINS  pages that may read answers
                   (TRUSTED_PROXIES, MAX_CONCURRENT, PER_ADDRESS, COST_BUDGETS as in docs/security.md)
  KADRY_DATA       where data and logs live (.kadry/data in the repository)
  MONGO_URL        a MongoDB that runs already        KADRY_MONGO  force a way: url mongod download jvm docker
  GRADUATES_MONGO_URL  a server of their own for graduates    GRADUATES_KEY  the key of their pseudonyms, kept with the data
  STATISTICS_KEY   what protects figures of graduates, kept with the data; never change it (docs/records.md)
  KAFKA_BROKERS    a Kafka that runs already          KADRY_KAFKA  force a way: url jvm docker in-process
`

/**
 * What the command line and the environment ask for. Throws a UserError for a word or a port that makes no
 * sense.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, repository: string): Options {
  const { fresh, empty, help } = parse(args)
  const port = Number(env.PORT ?? 4000)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UserError(`PORT=${env.PORT} is no TCP port: choose a number from 1 to 65535.`)
  return { fresh, empty, help, port, dataDir: env.KADRY_DATA ?? join(repository, '.kadry', 'data') }
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values, positionals } = readWords(args, { fresh: flag, empty: flag, help: { ...flag, short: 'h' } })
    if (positionals.length > 0) throw new UsageError(positionals.join(' '))
    return values
  } catch {
    throw new UserError(`start does not know ${args.join(' ')}: it takes --fresh, --empty and --help.`)
  }
}
