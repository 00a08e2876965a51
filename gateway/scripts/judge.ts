import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql'
import type { Baseline } from '../../infra/baseline.ts'
import { API_FILE, type Composition, filesOf } from './composition.ts'

export type Verdict = { readonly passed: boolean; readonly lines: readonly string[] }
export type ReadText = (file: string) => string | undefined

/**
 * The committed files that are not what the subgraphs compose to; `read` answers undefined for a file that
 * isn't there.
 */
export function judgeFreshness(composed: Composition, read: ReadText): Verdict {
  const lines = filesOf(composed).flatMap(([file, text]) => {
    const found = read(file)
    if (found === text) return []
    const what = found === undefined ? 'is missing' : 'is stale: the subgraphs compose to something else'
    return [`${file} ${what}. Run: pnpm graph`]
  })
  return { passed: lines.length === 0, lines }
}

/**
 * Whether clients of `baseline` can go on with `apiSdl`; a break passes only where it is allowed, and is
 * listed all the same.
 */
export function judgeCompatibility(apiSdl: string, baseline: Baseline | undefined, allowBreaking: boolean): Verdict {
  if (!baseline)
    return { passed: true, lines: ['Nothing to compare with: no earlier commit or main branch was found.'] }
  const { ref, text: before } = baseline
  if (before === undefined)
    return { passed: true, lines: [`Nothing to compare with: ${API_FILE} does not exist at ${ref}.`] }
  const [old, next] = [buildSchema(before), buildSchema(apiSdl)]
  const breaking = findBreakingChanges(old, next).map((change) => `breaking ${change.type}: ${change.description}`)
  const dangerous = findDangerousChanges(old, next).map((change) => `dangerous ${change.type}: ${change.description}`)
  const lines = [
    `Compared with ${ref}: ${breaking.length} breaking, ${dangerous.length} dangerous.`,
    ...breaking,
    ...dangerous,
  ]
  if (breaking.length === 0) return { passed: true, lines }
  if (allowBreaking) return { passed: true, lines: [...lines, 'ALLOW_BREAKING=1: the breaking changes are accepted.'] }
  const wayOut = `${API_FILE} breaks clients. Deprecate first and remove later, or run with ALLOW_BREAKING=1 where the break is agreed.`
  return { passed: false, lines: [...lines, wayOut] }
}
