import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBaseline } from '../../../infra/baseline.ts'
import { breakingChanges, contractDocument } from '../src/document.ts'

const FILE = 'packages/contracts/contracts.json'
const repository = join(import.meta.dirname, '..', '..', '..')
const path = join(repository, FILE)
const now = contractDocument()

const committed = existsSync(path) ? readFileSync(path, 'utf8') : ''
if (committed !== `${JSON.stringify(now, null, 2)}\n`) fail([`${FILE} is stale: run “pnpm contracts” and commit it`])

const baseline = findBaseline(FILE, repository)
if (!baseline?.text) console.log('contracts: nothing to compare with')
else {
  const breaking = breakingChanges(JSON.parse(baseline.text), now)
  if (breaking.length > 0 && process.env.ALLOW_BREAKING !== '1') fail(breaking)
  for (const line of breaking) console.log(`allowed: ${line}`)
  console.log(`contracts: ${Object.keys(now).length} facts, compared with ${baseline.ref}`)
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}
