import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command or its environment is wrong, and the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Exit codes of every command of this project. */
export const OK = 0
/** Something was found that is not as it should be, or could not be done. */
export const FAILED = 1
export const USAGE = 2

type Options = NonNullable<ParseArgsConfig['options']>

/** The flags and the other words of a call. Throws `UsageError` for a flag that is not among the options. */
export function readWords<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/**
 * Runs a command as this process: what `main` resolves with is the exit code; what it throws is one sentence
 * on standard error and code 1, or 2 where the call was wrong (`UsageError`, or what `isWrongUse` says).
 */
export async function runCommand(
  main: () => Promise<number>,
  isWrongUse: (error: unknown) => boolean = () => false,
): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = error instanceof UsageError || isWrongUse(error) ? USAGE : FAILED
  }
}
