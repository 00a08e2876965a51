import { run } from '@kadry/subgraph/run'
import { governance } from './subgraph.ts'

await run(governance)
