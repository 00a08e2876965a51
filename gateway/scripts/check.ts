import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBaseline } from '../../infra/baseline.ts'
import { API_FILE, CompositionError, compose, repository } from './composition.ts'
import { judgeCompatibility, judgeFreshness } from './judge.ts'

try {
  const composed = compose()
  const read = (file: string) => {
    const path = join(repository, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
  const verdicts = [
    judgeFreshness(composed, read),
    judgeCompatibility(composed.apiSdl, findBaseline(API_FILE, repository), process.env.ALLOW_BREAKING === '1'),
  ]
  for (const { passed, lines } of verdicts) for (const line of lines) (passed ? console.log : console.error)(line)
  if (verdicts.some(({ passed }) => !passed)) process.exitCode = 1
} catch (error) {
  if (!(error instanceof CompositionError)) throw error
  for (const problem of error.problems) console.error(`error: ${problem}`)
  process.exitCode = 1
}
