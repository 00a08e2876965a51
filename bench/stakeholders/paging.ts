import { connect } from '@kadry/mongo/connect'
import { createServices } from '@kadry/stakeholders/context'
import { page } from '@kadry/stakeholders/organization/store'

const SIZE = 100
const PAGE = 500
const TIMES = 15

/** The first and the 500th page of 100 out of the employers, each read 15 times in turn. */
export async function paging(url: string, database: string) {
  const connection = await connect(url, database)
  const { organizations } = createServices({ connection, now: () => new Date(), onFacts: () => {} })
  const selection = { kinds: ['EMPLOYER' as const], activeOn: '2024-01-01' }
  const read = (after?: string) => page(organizations, selection, { first: SIZE, ...(after ? { after } : {}) })
  let after: string | undefined
  for (let n = 1; n < PAGE; n++) {
    const found = await read(after)
    if (!found.hasNextPage) break
    after = found.cursorOf(found.nodes.at(-1)!)
  }
  const times: { first: number[]; last: number[] } = { first: [], last: [] }
  for (let n = 0; n < TIMES; n++)
    for (const [name, cursor] of [
      ['first', undefined],
      ['last', after],
    ] as const) {
      const began = performance.now()
      const { nodes } = await read(cursor)
      if (nodes.length !== SIZE) throw new Error(`a page of ${nodes.length}`)
      times[name].push(performance.now() - began)
    }
  await connection.close()
  return { first: spread(times.first), last: spread(times.last) }
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `p50 ${sorted[Math.floor(sorted.length / 2)]!.toFixed(1)} ms, ${sorted[0]!.toFixed(1)}–${sorted.at(-1)!.toFixed(1)} ms`
}
