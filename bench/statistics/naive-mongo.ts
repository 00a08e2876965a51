import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COUNTED, type CountedMeasure } from '@kadry/figures/outcome-class'
import { CELL_LEVELS, type Records } from '@kadry/figures/records'
import { startMongo } from '@kadry/infra/servers/servers'
import { connect } from '@kadry/mongo/connect'

const BATCH = 5_000
const BY = ['ORGANIZATION', 'SPECIALITY', 'YEAR'] as const

/** One document a graduate, grouped by three dimensions as anybody would at first; unprotected. */
export async function naiveMongo(
  { cells, cellOf, points }: Records,
  graduates: number,
  measures: readonly CountedMeasure[],
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
  const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
  const connection = await connect(mongo.url, 'bench_statistics')
  try {
    const people = connection.collection('people')
    // Rows stand sorted: evenly spaced ones have all groups that a sample can have.
    const step = Math.max(1, Math.floor(cellOf.length / graduates))
    const documents = Array.from({ length: Math.floor(cellOf.length / step) }, (_, place) => {
      const row = place * step
      const codes = CELL_LEVELS.map((level) => [level, cells.codes[level][cells.levels[level][cellOf[row]!]!]!])
      return { ...Object.fromEntries(codes), outcome: points.M12.classes[row]! }
    })
    for (let from = 0; from < documents.length; from += BATCH)
      await people.insertMany(documents.slice(from, from + BATCH))
    const counts = measures.map((one) => [
      one,
      { $sum: { $cond: [{ $in: ['$outcome', [...COUNTED[one].features]] }, 1, 0] } },
    ])
    const stages = [
      {
        $group: {
          _id: Object.fromEntries(BY.map((level) => [level, `$${level}`])),
          GRADUATES: { $sum: 1 },
          ...Object.fromEntries(counts),
        },
      },
    ]
    const ms: number[] = []
    let groups = 0
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now()
      groups = (await people.aggregate(stages).toArray()).length
      ms.push(performance.now() - start)
    }
    const median = ms.sort((a, b) => a - b)[rounds >> 1]!
    say(`naive MongoDB, ${documents.length} documents, ${BY.join(' × ')}: ${median.toFixed(0)} ms, ${groups} groups`)
  } finally {
    await connection.close()
    await mongo.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
