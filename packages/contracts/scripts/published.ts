import { join } from 'node:path'
import { findBaseline, findFork } from '../../../infra/baseline.ts'
import type { Index } from '../src/committed.ts'

const FILE = 'packages/contracts/contracts.json'
const repository = join(import.meta.dirname, '..', '..', '..')

/** The index as others know it, to be checked against. */
export function publishedIndex(): { readonly ref: string; readonly index: Index } | undefined {
  const baseline = findBaseline(FILE, repository)
  return baseline?.text ? { ref: baseline.ref, index: JSON.parse(baseline.text) } : undefined
}

/** The index where this branch left the main branch: what is not in it may still be made anew. */
export function forkedIndex(): Index | undefined {
  const text = findFork(FILE, repository)?.text
  return text ? JSON.parse(text) : undefined
}
