import { run } from '@kadry/subgraph/run'
import { stakeholders } from './subgraph.ts'

await run(stakeholders)
