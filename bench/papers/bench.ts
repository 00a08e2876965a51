import { besideRendering } from './beside.ts'
import { rendering } from './rendering.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
await rendering(say)
await besideRendering(say)
