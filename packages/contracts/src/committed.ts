import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asyncApiOf } from './asyncapi.ts'
import { asyncApiPage } from './asyncapi-page.ts'
import type { Break } from './compatibility.ts'
import { channelOf, publications } from './publications.ts'
import { byVersion, judge, type Verdict, type Version } from './versions.ts'

/**
 * What `contracts.json` says of each fact and state; the digests make sure that a committed version stays as
 * it is.
 */
export type Index = Readonly<
  Record<
    string,
    { readonly topic: string; readonly version: string; readonly versions: Readonly<Record<string, string>> }
  >
>

/**
 * The package that holds the committed files: `schemas/<type>/<version>.json` and
 * `golden/<type>/<version>.json`.
 */
export const CONTRACTS_FOLDER = join(import.meta.dirname, '..')

/** Every committed version of every fact, oldest first. */
export function readCommitted(folder: string): Map<string, Version[]> {
  const schemas = join(folder, 'schemas')
  const types = existsSync(schemas) ? readdirSync(schemas).toSorted() : []
  const found = types.map((type) => [type, readVersions(folder, type)] as const)
  return new Map(found.filter(([, versions]) => versions.length > 0))
}

/** Today's catalogue against what is committed in `folder`. */
export function judgeAll(committed: ReadonlyMap<string, readonly Version[]>): Verdict[] {
  return publications.map((contract) => judge(contract, committed.get(contract.type) ?? []))
}

/** What breaks somebody, stale files aside: `published` is the index as the main branch has it. */
export function breaksOf(
  committed: ReadonlyMap<string, readonly Version[]>,
  verdicts: readonly Verdict[],
  published: Index,
): Break[] {
  const types = new Set(verdicts.map(({ type }) => type))
  const gone = [...new Set([...committed.keys(), ...Object.keys(published)])].filter((type) => !types.has(type))
  const altered = Object.entries(published).flatMap(([type, { versions }]) =>
    Object.entries(versions ?? {}).flatMap(([version, digest]): Break[] => {
      const found = committed.get(type)?.find((known) => known.version === version)
      if (found && digestOf(found) === digest) return []
      const words = `${version} ${found ? 'is not what it was when it was published' : 'is published and missing'}`
      const remedy = 'restore schemas and golden of that version from the main branch; a change makes a new version'
      return [{ rule: 'version-altered', path: type, words, remedy }]
    }),
  )
  return [
    ...gone.map(
      (type): Break => ({
        rule: 'fact-removed',
        path: type,
        words: 'is gone from the catalogue, the fact log still holds it',
        remedy: 'keep the contract and stop publishing it',
      }),
    ),
    ...altered,
    ...verdicts.flatMap(({ breaks }) => breaks),
  ]
}

/**
 * Writes what `pnpm contracts` writes for these verdicts; versions that nobody has seen yet may be replaced.
 */
export function writeCommitted(folder: string, committed: Map<string, Version[]>, verdicts: readonly Verdict[]): void {
  for (const { type, current, isNew } of verdicts) {
    if (!isNew) continue
    for (const [kind, part] of Object.entries({ schemas: current.schema, golden: current.golden })) {
      mkdirSync(join(folder, kind, type), { recursive: true })
      writeFileSync(join(folder, kind, type, `${current.version}.json`), textOf(part))
    }
    committed.set(type, [...(committed.get(type) ?? []), current])
  }
  for (const [file, text] of Object.entries(derivedFiles(committed))) writeFileSync(join(folder, file), text)
}

/**
 * Forgets the versions that are in no published index: they were made on this branch and nobody relies on
 * them.
 */
export function forgetUnpublished(folder: string, published: Index): void {
  for (const [type, versions] of readCommitted(folder))
    for (const { version } of versions) {
      if (published[type]?.versions?.[version]) continue
      for (const kind of ['schemas', 'golden']) rmSync(join(folder, kind, type, `${version}.json`), { force: true })
    }
}

/** Files that say something else than the catalogue: `pnpm contracts` mends them. */
export function staleFiles(
  folder: string,
  committed: ReadonlyMap<string, readonly Version[]>,
  verdicts: readonly Verdict[],
): string[] {
  const missing = verdicts
    .filter(({ isNew }) => isNew)
    .map(({ type, current }) => `schemas/${type}/${current.version}.json`)
  const derived = Object.entries(derivedFiles(committed)).filter(([file, text]) => {
    const path = join(folder, file)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text
  })
  return [...missing, ...derived.map(([file]) => file)]
}

/** What follows from the committed versions: the index, and what people and tools of other teams read. */
function derivedFiles(committed: ReadonlyMap<string, readonly Version[]>): Record<string, string> {
  const newest = publications.flatMap(({ type }) => committed.get(type)?.slice(-1) ?? [])
  const document = asyncApiOf(newest)
  return {
    'contracts.json': textOf(indexOf(committed)),
    'asyncapi.json': textOf(document),
    'asyncapi.html': asyncApiPage(document),
  }
}

export function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function indexOf(committed: ReadonlyMap<string, readonly Version[]>): Index {
  return Object.fromEntries(
    publications.flatMap((contract) => {
      const versions = committed.get(contract.type) ?? []
      const latest = versions.at(-1)
      if (!latest) return []
      const digests = Object.fromEntries(versions.map((known) => [known.version, digestOf(known)]))
      return [[contract.type, { topic: channelOf(contract), version: latest.version, versions: digests }]]
    }),
  )
}

function readVersions(folder: string, type: string): Version[] {
  const read = (kind: string, file: string) => JSON.parse(readFileSync(join(folder, kind, type, file), 'utf8'))
  return readdirSync(join(folder, 'schemas', type))
    .map((file) => ({
      version: file.replace('.json', ''),
      schema: read('schemas', file),
      golden: read('golden', file),
    }))
    .toSorted(byVersion)
}

function digestOf({ schema, golden }: Version): string {
  return createHash('sha256')
    .update(JSON.stringify([schema, golden]))
    .digest('hex')
    .slice(0, 16)
}
