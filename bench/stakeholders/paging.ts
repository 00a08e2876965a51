import { connect } from '@kadry/mongo/connect'
import { createServices } from '@kadry/stakeholders/context'
import { createPlatform } from '@kadry/subgraph/platform'

const SIZE = 100
const PAGE = 500
const TIMES = 15

const KIND = { kinds: ['EMPLOYER' as const] }
const LISTS = {
  'by kind': [KIND, undefined],
  'by name': [{}, { field: 'NAME', direction: 'ASC' }],
  'by time, newest first': [{}, { field: 'UPDATED_AT', direction: 'DESC' }],
  'by name, of a sector': [{ sectorCode: 'trade' }, { field: 'NAME', direction: 'ASC' }],
  'by name, of a kind': [KIND, { field: 'NAME', direction: 'ASC' }],
} as const

/**
 * The first and the 500th page of 100 out of several lists, each read 15 times in turn; the 1st page by kind
 * is the measure.
 */
export async function paging(url: string, database: string) {
  const connection = await connect(url, database)
  const { organizations } = createServices(
    createPlatform({ connection, now: () => new Date(), onFacts: () => {} }).platform,
  )
  const lines: string[] = []
  let measure: number | undefined
  for (const [name, [selection, order]] of Object.entries(LISTS)) {
    const read = (after?: string) =>
      organizations.list({
        filter: { ...selection, activeOn: '2024-01-01' },
        first: SIZE,
        after,
        orderBy: order ? [order] : null,
      })
    let after: string | undefined
    let number = 1
    for (; number < PAGE; number++) {
      const found = await read(after)
      if (!found.pageInfo.hasNextPage) break
      after = found.pageInfo.endCursor!
    }
    const times: { first: number[]; last: number[] } = { first: [], last: [] }
    for (let n = 0; n < TIMES; n++)
      for (const [which, cursor] of [
        ['first', undefined],
        ['last', after],
      ] as const) {
        const began = performance.now()
        await read(cursor)
        times[which].push(performance.now() - began)
      }
    measure ??= middle(times.first)
    lines.push(
      `page of 100 ${name}: 1st ${spread(times.first)} = ${(middle(times.first) / measure).toFixed(1)} of the first`,
    )
    lines.push(`  the ${number}th ${spread(times.last)} = ${(middle(times.last) / measure).toFixed(1)}`)
  }
  await connection.close()
  return lines
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `p50 ${middle(times).toFixed(1)} ms, ${sorted[0]!.toFixed(1)}–${sorted.at(-1)!.toFixed(1)} ms`
}
