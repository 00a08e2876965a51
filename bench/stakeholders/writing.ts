import { readFile } from 'node:fs/promises'
import { checkWriteOf } from '@kadry/mongo/check-write'
import { connect } from '@kadry/mongo/connect'
import { createServices } from '@kadry/stakeholders/context'
import { createPlatform } from '@kadry/subgraph/platform'
import { documentOf } from './bare.ts'

const BATCH = 500
const ROUNDS = 5
type Documents = object[]

/**
 * CPU of this process for inserting the rows of a file in bulks, in microseconds a row: by the driver alone,
 * with the store's check before it, and through the mongoose model. Rounds in turn; the median of each, and
 * the median of the ratios to the first.
 */
export async function writing(url: string, database: string, file: string, rows: number) {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n')
  const connection = await connect(url, database)
  const { organizations } = createServices(
    createPlatform({ connection, now: () => new Date(), onFacts: () => {} }).platform,
  )
  const { model } = organizations
  const check = checkWriteOf(organizations.fields)
  const bare = async (documents: Documents) => {
    await model.collection.bulkWrite(documents.map(insertOf) as never, { ordered: false })
  }
  const ways = {
    bare,
    checked: async (documents: Documents) => {
      for (const document of documents) check.document(document)
      await bare(documents)
    },
    modelled: async (documents: Documents) => {
      await model.bulkWrite(documents.map(insertOf) as never, { ordered: false, throwOnValidationError: true })
    },
  }
  const names = Object.keys(ways) as (keyof typeof ways)[]
  const spent: Record<string, number[]> = { bare: [], checked: [], modelled: [] }
  for (let round = 0; round <= ROUNDS; round++)
    for (const name of names) {
      const documents = lines.slice(0, rows).map((line) => ({ seq: 0, ...documentOf(line) }))
      await model.collection.deleteMany({})
      const before = process.cpuUsage()
      for (let at = 0; at < documents.length; at += BATCH) await ways[name](documents.slice(at, at + BATCH))
      const { user, system } = process.cpuUsage(before)
      // The first round warms up.
      if (round > 0) spent[name]!.push((user + system) / documents.length)
    }
  await connection.dropDatabase()
  await connection.close()
  return names.map((name) => ({
    name,
    micros: median(spent[name]!),
    ratio: median(spent[name]!.map((one, round) => one / spent.bare![round]!)),
  }))
}

function insertOf(document: object) {
  return { insertOne: { document } }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}
