import type { Locale } from '@kadry/domain/locale'
import { type Asked, hashOf } from './ask.ts'
import { cursorOf } from './cursor.ts'
import type { Names } from './names.ts'
import type { Page, Reader } from './page.ts'
import type { CubeVersion } from './version.ts'

/** An answer with what labels, links and exports of it need. */
export type StatisticsResult = {
  readonly page: Page
  readonly version: CubeVersion
  readonly asked: Asked
  readonly reader: Reader
  readonly locale: Locale
  /** The same for the same question, in whatever version and on whatever page. */
  readonly queryHash: string
  readonly names: Names
  readonly skip: number
  readonly link: string
}

/** The same with its hash and link. */
export function resultOf(parts: Omit<StatisticsResult, 'queryHash' | 'link'>): StatisticsResult {
  const { asked, reader, version } = parts
  return { ...parts, queryHash: hashOf(asked, reader.policy), link: linkTo(version.id, asked) }
}

export function pageInfoOf({ page, version, skip, queryHash }: StatisticsResult) {
  const next = skip + page.rows.length
  const cursor = (place: number) => cursorOf({ version: version.id, skip: place }, queryHash)
  const isEmpty = page.rows.length === 0
  return {
    hasNextPage: next < page.totalCount,
    hasPreviousPage: skip > 0,
    startCursor: isEmpty ? null : cursor(skip + 1),
    endCursor: isEmpty ? null : cursor(next),
  }
}

/** The page of figures with this question, in this version: it says the same for good. */
function linkTo(version: string, asked: Asked): string {
  const query = Buffer.from(JSON.stringify(asked)).toString('base64url')
  return `/figures?version=${version}&query=${query}`
}
