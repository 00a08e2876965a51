#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { commands, UsageError } from './commands.ts'

const HELP = `kadry-events — see what travels between the services

  contracts list                every fact a service may tell, and its topic
  tail <topic>                  what lies in a topic, then the end (--type, --key, --limit)
  dlq list <group>              dead letters: where from, and why
  dlq show <group> <offset>     one dead letter with its headers and bytes
  parked <service>              keys that wait because their first fact could not be applied

  --json    one JSON object a line
  --help    this text

Environment: KAFKA_BROKERS host:port,…   MONGO_URL mongodb://… (parked)   KAFKA_PREFIX, MONGO_DATABASE (optional)
Exit codes: 0 done · 1 a server did not answer, or nothing there · 2 the command or the environment is wrong

Examples:
  kadry-events tail kadry.stakeholders.organization.events --type organization.renamed.v1 --limit 5
  kadry-events dlq list governance --json
  MONGO_URL=mongodb://127.0.0.1:27017 kadry-events parked governance
`

const write = (line: string) => void process.stdout.write(`${line}\n`)
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      type: { type: 'string' },
      key: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || positionals.length === 0) {
    process.stdout.write(HELP)
    process.exitCode = values.help ? 0 : 2
  } else {
    const name = Object.keys(commands).find((words) => `${positionals.join(' ')} `.startsWith(`${words} `))
    if (!name) throw new UsageError(`“${positionals.join(' ')}” is no command; --help names all`)
    const rest = positionals.slice(name.split(' ').length)
    process.exitCode = await commands[name]!(rest, values, (row, text) =>
      write(values.json ? JSON.stringify(row) : text),
    )
  }
} catch (error) {
  const wrongUse = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = wrongUse ? 2 : 1
}
// The broker's client may hold timers of connections that never came about.
process.exit()
