import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..')

/** What can be known without running the product, cheapest first; the first failure ends it. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['generated resolver types', 'graphql-codegen', '--check', '--silent'],
  // One checker: each of several holds the types of all again (half the time and memory on two cores).
  ['types', 'tsc', '--checkers', '1'],
  ['supergraph and public schema', process.execPath, 'gateway/scripts/check.ts'],
  ['page of the rules', process.execPath, 'packages/domain/scripts/rules.ts', '--check'],
  ['diagrams of states', process.execPath, 'packages/domain/scripts/diagrams.ts', '--check'],
  ['contracts of facts', process.execPath, 'packages/contracts/scripts/check.ts'],
]

/** Runs the checks, prints a line for each, and returns the names of those that failed. */
export function check(): string[] {
  for (const [name, command, ...args] of steps) {
    const began = performance.now()
    const run = spawnSync(command, args, {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    })
    const passed = run.status === 0
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`)
    if (passed) continue
    process.stdout.write(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}\n`)
    return [name]
  }
  return []
}

if (import.meta.main) process.exitCode = check().length > 0 ? 1 : 0
