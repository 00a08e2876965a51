import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check.ts'

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly numPendingTests: number
}

const repository = join(import.meta.dirname, '..')

/** Everything that CI runs: the checks, then all tests; the last line counts both. */
const failedChecks = check()
if (failedChecks.length > 0) {
  process.stdout.write(`0 passed, ${failedChecks.length} failed\n`)
  process.exit(1)
}

const folder = await mkdtemp(join(tmpdir(), 'kadry-report-'))
const file = join(folder, 'report.json')
const runner = spawn(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...process.argv.slice(2)],
  {
    cwd: repository,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
)
const [code] = (await once(runner, 'exit')) as [number | null]
const report = await readReport()
await rm(folder, { recursive: true, force: true })

const passed = report?.numPassedTests ?? 0
// A file that could not even be loaded counts no test of its own, and a run that left no report has failed as
// a whole.
const failed = (report?.numFailedTests ?? 0) || (code === 0 ? 0 : Math.max(1, report?.numFailedTestSuites ?? 1))
const skipped = report?.numPendingTests ?? 0
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

async function readReport(): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    process.stderr.write(`the test runner left no report: ${(error as Error).message}\n`)
    return undefined
  }
}
