import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { API_FILE, CompositionError, compose, repository, SUPERGRAPH_FILE } from './composition.ts'

try {
  const { supergraphSdl, apiSdl, hints } = compose()
  writeFileSync(join(repository, SUPERGRAPH_FILE), supergraphSdl)
  writeFileSync(join(repository, API_FILE), apiSdl)
  for (const hint of hints) console.log(`hint: ${hint}`)
  console.log(`wrote ${SUPERGRAPH_FILE} and ${API_FILE}`)
} catch (error) {
  if (!(error instanceof CompositionError)) throw error
  for (const problem of error.problems) console.error(`error: ${problem}`)
  console.error(`The subgraphs don't compose (${error.problems.length}); nothing was written.`)
  process.exitCode = 1
}
