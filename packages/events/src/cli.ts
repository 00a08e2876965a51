#!/usr/bin/env node
import { runCommand } from '@kadry/runtime/command-line'
import { runWords } from './command.ts'
import { contractCommands } from './commands/contracts.ts'
import { deadLetterCommands } from './commands/dead-letters.ts'
import { lookCommands } from './commands/look.ts'
import { publishCommands } from './commands/publish.ts'
import { relayCommands } from './commands/relays.ts'
import { replayCommands } from './commands/replay.ts'
import { topicCommands } from './commands/topics.ts'

// Whoever reads us through a pipe may have seen enough.
process.stdout.on('error', () => process.exit())
const commands = [
  ...topicCommands,
  ...lookCommands,
  ...deadLetterCommands,
  ...replayCommands,
  ...relayCommands,
  ...publishCommands,
  ...contractCommands,
]
await runCommand(() => runWords(process.argv.slice(2), commands))
// The broker's client may hold timers of connections that never came about.
process.stdout.write('', () => process.exit())
