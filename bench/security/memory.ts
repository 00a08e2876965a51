import { KINDS } from '../../gateway/test/memory/documents.ts'
import { startFlooded } from '../../gateway/test/memory/floods.ts'

/**
 * What the gateway and a subgraph hold after floods of documents that come once, in MB: heap in use after all
 * garbage was collected, memory outside it, and what the process has taken of the machine, garbage included.
 * Arguments: documents of each kind, and a part of the kinds' names.
 */
const TIMES = Number(process.argv[2] ?? 1_000)
const kinds = KINDS.filter((kind) => kind.includes(process.argv[3] ?? ''))

const flooded = await startFlooded()
const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0).padStart(6)
const line = async (name: string, rest: string) => {
  const [ours, theirs] = [await flooded.heldBy('gateway'), await flooded.heldBy('subgraph')]
  const figures = [ours, theirs].map(({ heapUsed, external, rss }) => [heapUsed, external, rss].map(megabytes).join(''))
  console.log(name.padEnd(44), ...figures, rest)
}
console.log(`${''.padEnd(44)}   heap, external, RSS of the gateway; of stakeholders; documents it was asked; answers`)
await line('at the start', '')
for (const kind of kinds) {
  const statuses = await flooded.flood(kind, TIMES)
  await line(kind, `${await flooded.floodSubgraph()} ${[...statuses].join()}`)
}
flooded.stop()
