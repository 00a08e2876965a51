import { isDeepStrictEqual } from 'node:util'
import { type Break, breaksBetween, withoutAnnotations } from './compatibility.ts'
import { dataSchemaOf } from './envelope.ts'
import { type GoldenRecord, goldenOf, unreadable } from './golden.ts'
import { personalDataIn } from './personal-data.ts'
import type { Publication } from './publications.ts'
import { type JsonSchema, schemaOf } from './schema.ts'

/** One version of a contract as it was committed; never changed afterwards. */
export type Version = { readonly version: string; readonly schema: JsonSchema; readonly golden: GoldenRecord }

export type Verdict = {
  readonly type: string
  /** The version that describes the contract as it is now: the newest committed one, or the next. */
  readonly current: Version
  /** True where `current` is not committed yet. */
  readonly isNew: boolean
  readonly breaks: readonly Break[]
}

/**
 * A contract against every version that was ever committed, oldest first. A legal change of the schema is the
 * next minor version, one of the words or of the example the next patch version.
 */
export function judge(contract: Publication, committed: readonly Version[]): Verdict {
  const next = schemaOf(contract)
  const latest = committed.at(-1)
  const version = latest ? following(latest, next, contract) : `${majorOf(contract.type)}.0.0`
  const current = {
    version,
    schema: { $id: dataSchemaOf(contract.type, version), ...next },
    golden: goldenOf(contract, version),
  }
  const unread = committed.flatMap(({ version: old, golden }) => {
    const words = unreadable(golden)
    return words ? [{ old, words }] : []
  })
  return {
    type: contract.type,
    current,
    isNew: version !== latest?.version,
    breaks: [
      ...merged(
        committed.map(({ version: old, schema }) => [old, breaksBetween(schema, next, contract.type)] as const),
      ),
      ...unread.map(
        ({ old, words }): Break => ({
          rule: 'golden-unreadable',
          path: contract.type,
          words: `can't read its own golden event of ${old}: ${words}`,
          remedy: 'accept again what it accepted then',
        }),
      ),
      ...personalDataIn(contract).map(
        ({ path, words }): Break => ({
          rule: 'personal-data',
          path: `${contract.type}${path}`,
          words,
          remedy: 'publish an id or a disclosed count instead; persons stay in their own service',
        }),
      ),
    ],
  }
}

/** Majors, minors and patches as numbers: 1.10.0 comes after 1.9.0. */
export function byVersion(left: { readonly version: string }, right: { readonly version: string }): number {
  const [a, b] = [left, right].map(({ version }) => version.split('.').map(Number)) as [number[], number[]]
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function following(latest: Version, next: JsonSchema, contract: Publication): string {
  const [major, minor, patch] = latest.version.split('.').map(Number) as [number, number, number]
  const { $id: _, ...known } = latest.schema
  if (!isDeepStrictEqual(withoutAnnotations(known), withoutAnnotations(next))) return `${major}.${minor + 1}.0`
  const isSame = isDeepStrictEqual(known, next) && isDeepStrictEqual(latest.golden, goldenOf(contract, latest.version))
  return isSame ? latest.version : `${major}.${minor}.${patch + 1}`
}

function majorOf(type: string): number {
  return Number(/\.v(\d+)$/.exec(type)?.[1])
}

/** The same break against several versions is reported once, with all of them. */
function merged(found: readonly (readonly [version: string, breaks: readonly Break[]])[]): Break[] {
  const seen = new Map<string, { readonly broken: Break; readonly versions: string[] }>()
  for (const [version, breaks] of found)
    for (const broken of breaks) {
      const key = `${broken.rule} ${broken.path} ${broken.words}`
      const known = seen.get(key)
      if (known) known.versions.push(version)
      else seen.set(key, { broken, versions: [version] })
    }
  return [...seen.values()].map(({ broken, versions }) => ({
    ...broken,
    words: `${broken.words} (against ${versions.join(', ')})`,
  }))
}
