import { FAILED, OK, readWords, USAGE, UsageError } from '@kadry/runtime/command-line'

export { FAILED, OK, UsageError }

type Flag = { readonly takes?: string; readonly says: string }
export type Flags = Readonly<Record<string, string | boolean | undefined>>

export type Call = {
  readonly rest: readonly string[]
  readonly flags: Flags
  /** One row of the answer: an object for programs, a text for people. */
  readonly print: (row: unknown, text: string) => void
  /** What is going on, on standard error; at most one line every two seconds. */
  readonly progress: (text: string) => void
  /** What a person has to know beside the answer, on standard error. */
  readonly note: (text: string) => void
}

export type Command = {
  readonly name: string
  /** The words after the name, as help shows them. */
  readonly wants: string
  readonly says: string
  readonly flags?: Readonly<Record<string, Flag>>
  readonly examples: readonly string[]
  /** Resolves with the exit code. */
  readonly run: (call: Call) => Promise<number>
}

const PROGRESS_MS = 2_000
const EVERYWHERE: Readonly<Record<string, Flag>> = {
  json: { says: 'one JSON object a line instead of text' },
  help: { says: 'what a command does, wants and looks like' },
}
/** Whatever changes something reports what it would do, until it is given --yes. */
export const REALLY: Readonly<Record<string, Flag>> = { yes: { says: 'do it; without it nothing is changed' } }

/**
 * Runs the command that the words name; resolves with the exit code, throws `UsageError` where they name
 * none.
 */
export async function runWords(words: readonly string[], commands: readonly Command[]): Promise<number> {
  const write = (line: string) => void process.stdout.write(`${line}\n`)
  const command = commands.find(({ name }) => `${words.join(' ')} `.startsWith(`${name} `))
  if (!command) {
    const asked = words.filter((word) => !word.startsWith('-'))
    const family = commands.filter(({ name }) => asked[0] && name.startsWith(`${asked[0]} `))
    if (asked.length > 0 && family.length === 0)
      throw new UsageError(`“${asked.join(' ')}” is no command; --help names all`)
    write(family.length > 0 ? family.map(lineOf).join('\n') : overview(commands))
    return words.includes('--help') ? OK : USAGE
  }
  const known = { ...command.flags, ...EVERYWHERE }
  const { values, positionals } = parse(words.slice(command.name.split(' ').length), known)
  if (values.help) {
    write(helpOf(command))
    return OK
  }
  const note = (text: string) => void process.stderr.write(`${text}\n`)
  return command.run({
    rest: positionals,
    flags: values,
    print: (row, text) => write(values.json ? JSON.stringify(row) : text),
    note,
    progress: everySoOften(note),
  })
}

/** The one word a command can't do without. */
export function wanted(call: Call, command: string, what: string, index = 0): string {
  const found = call.rest[index]
  if (!found) throw new UsageError(`${command} wants ${what}: kadry-events ${command} --help`)
  return found
}

export function numberFlag(flags: Flags, name: string, least: number): number | undefined {
  const text = flags[name]
  if (text === undefined) return undefined
  const number = Number(text)
  if (!Number.isInteger(number) || number < least)
    throw new UsageError(`--${name} is a whole number from ${least} (now “${text}”)`)
  return number
}

export function timeFlag(flags: Flags, name: string): Date | undefined {
  const text = flags[name]
  if (text === undefined) return undefined
  const time = new Date(String(text))
  if (Number.isNaN(time.getTime()))
    throw new UsageError(`--${name} is a time such as 2026-01-31 or 2026-01-31T10:00:00Z (now “${text}”)`)
  return time
}

function parse(args: readonly string[], known: Readonly<Record<string, Flag>>) {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { takes }]) => [
      name,
      { type: takes ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  return readWords(args, options)
}

function everySoOften(note: (text: string) => void) {
  let next = performance.now() + PROGRESS_MS
  return (text: string) => {
    if (performance.now() < next) return
    next = performance.now() + PROGRESS_MS
    note(`… ${text}`)
  }
}

function overview(commands: readonly Command[]): string {
  return `kadry-events — see, replay and repair what travels between the services

${commands.map(lineOf).join('\n')}

  <command> --help   its flags and examples
  --json             one JSON object a line

Whatever changes something only reports what it would do, until --yes is given.
Environment: KAFKA_BROKERS host:port,…   MONGO_URL mongodb://…   KAFKA_PREFIX, MONGO_DATABASE (optional)
             KAFKA_TLS, KAFKA_TLS_CA, KAFKA_SASL_MECHANISM, KAFKA_USERNAME, KAFKA_PASSWORD or KAFKA_PASSWORD_FILE
Exit codes: 0 done, nothing wrong · 1 something is wrong, was not found, or did not answer · 2 the command or the environment is wrong

Examples:
${commands.map(({ examples }) => `  kadry-events ${examples[0]}`).join('\n')}`
}

function lineOf({ name, wants, says }: Command): string {
  return `  ${`${name} ${wants}`.trimEnd().padEnd(34)} ${says}`
}

function helpOf({ name, wants, says, flags = {}, examples }: Command): string {
  const lines = Object.entries({ ...flags, ...EVERYWHERE }).map(
    ([flag, { takes, says: words }]) => `  ${`--${flag}${takes ? ` <${takes}>` : ''}`.padEnd(24)} ${words}`,
  )
  return `kadry-events ${`${name} ${wants}`.trimEnd()}\n\n  ${says}\n\n${lines.join('\n')}\n\nExamples:\n${examples.map((example) => `  kadry-events ${example}`).join('\n')}`
}
