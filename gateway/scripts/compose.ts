import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CompositionError, compose, filesOf, repository } from './composition.ts'

try {
  const composed = compose()
  const files = filesOf(composed)
  for (const [file, text] of files) writeFileSync(join(repository, file), text)
  for (const hint of composed.hints) console.log(`hint: ${hint}`)
  console.log(`wrote ${files.map(([file]) => file).join(', ')}`)
} catch (error) {
  if (!(error instanceof CompositionError)) throw error
  for (const problem of error.problems) console.error(`error: ${problem}`)
  console.error(`The subgraphs don't compose (${error.problems.length}); nothing was written.`)
  process.exitCode = 1
}
