import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'

const CLI = join(import.meta.dirname, '..', 'src', 'cli.ts')

/** The tool as a process of its own, with the real servers of this run under names of the test's own. */
export function toolFor(prefix: string, database: string) {
  const servers = () => ({
    KAFKA_BROKERS: inject('kafkaBrokers'),
    KAFKA_PREFIX: prefix,
    MONGO_URL: inject('mongoUrl'),
    MONGO_DATABASE: database,
  })
  const withEnv = async (env: Record<string, string>, args: readonly string[], input = '') => {
    const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', CLI, ...args], {
      env,
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    return { code: code as number, out, err, rows: rowsOf(out) }
  }
  return {
    withEnv,
    run: (...args: string[]) => withEnv(servers(), [...args, '--json']),
    runText: (...args: string[]) => withEnv(servers(), args),
    runWithout: (...args: string[]) => withEnv({}, args),
  }
}

function rowsOf(out: string): Record<string, unknown>[] {
  const lines = out.trim().split('\n').filter(Boolean)
  return lines.every((line) => line.startsWith('{')) ? lines.map((line) => JSON.parse(line)) : []
}
