import { run } from '@kadry/subgraph/run'
import { roundtables } from './subgraph.ts'

await run(roundtables)
