#!/usr/bin/env node
import { FAILED, runWords, USAGE, UsageError } from './command.ts'
import { contractCommands } from './commands/contracts.ts'
import { deadLetterCommands } from './commands/dead-letters.ts'
import { lookCommands } from './commands/look.ts'
import { relayCommands } from './commands/relays.ts'
import { replayCommands } from './commands/replay.ts'
import { tellCommands } from './commands/tell.ts'
import { topicCommands } from './commands/topics.ts'

// Whoever reads us through a pipe may have seen enough.
process.stdout.on('error', () => process.exit())
try {
  const commands = [
    ...topicCommands,
    ...lookCommands,
    ...deadLetterCommands,
    ...replayCommands,
    ...relayCommands,
    ...tellCommands,
    ...contractCommands,
  ]
  process.exitCode = await runWords(process.argv.slice(2), commands)
} catch (error) {
  const wrongUse = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = wrongUse ? USAGE : FAILED
}
// The broker's client may hold timers of connections that never came about.
process.stdout.write('', () => process.exit())
