import { run } from '@kadry/subgraph/run'
import { employment } from './subgraph.ts'

await run(employment)
