import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  breaksOf,
  CONTRACTS_FOLDER,
  forgetUnpublished,
  type Index,
  judgeAll,
  readCommitted,
  staleFiles,
  writeCommitted,
} from './committed.ts'
import { schemaVersionOf } from './envelope.ts'
import type { Version } from './versions.ts'

const TYPE = 'sector.changed.v1'
describe('a golden event, read by somebody who has only the committed files', () => {
  const ajv = new Ajv2020({ strictTypes: false, keywords: ['x-topic'] })
  addFormats.default(ajv)
  const validate = (version: Version, value: unknown) => ajv.validate(version.schema, value) || ajv.errorsText()
  const all = [...readCommitted(CONTRACTS_FOLDER)].flatMap(([type, versions]) =>
    versions.map((version) => [`${type} ${version.version}`, version] as const),
  )
  it.each(all)('%s follows its schema, and may have fields of a later version', (_, version) => {
    expect(validate(version, version.golden.value)).toBe(true)
    expect(validate(version, { ...(version.golden.value as object), fieldOfTomorrow: 1 })).toBe(true)
    expect(validate(version, [])).toContain('must be object')
  })
})

describe('the committed contracts', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kadry-contracts-'))
    const none = readCommitted(folder)
    writeCommitted(folder, none, judgeAll(none))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const index = (): Index => JSON.parse(readFileSync(join(folder, 'contracts.json'), 'utf8'))
  const look = (published: Index = {}) => {
    const committed = readCommitted(folder)
    const verdicts = judgeAll(committed)
    return { breaks: breaksOf(committed, verdicts, published), stale: staleFiles(folder, committed, verdicts) }
  }
  const change = (file: string, from: string, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to))

  it('of this repository are those of the catalogue', () => {
    const committed = readCommitted(CONTRACTS_FOLDER)
    const verdicts = judgeAll(committed)
    expect([...staleFiles(CONTRACTS_FOLDER, committed, verdicts), ...breaksOf(committed, verdicts, {})]).toEqual([])
    expect(schemaVersionOf(TYPE)).toBe(committed.get(TYPE)?.at(-1)?.version)
  })
  it('are neither stale nor broken right after they were written', () => {
    expect(look(index())).toEqual({ breaks: [], stale: [] })
  })
  it('are stale where a version is missing that nobody knows yet', () => {
    rmSync(join(folder, 'schemas', TYPE), { recursive: true })
    expect(look()).toEqual({
      breaks: [],
      stale: [`schemas/${TYPE}/1.0.0.json`, 'contracts.json', 'asyncapi.json', 'asyncapi.html'],
    })
  })
  it('may not lose or alter a version that was published', () => {
    const published = index()
    change(`golden/${TYPE}/1.0.0.json`, 'radioelectronics', 'something')
    expect(look(published).breaks).toMatchObject([
      { rule: 'version-altered', words: expect.stringContaining('is not what') },
    ])
    rmSync(join(folder, 'schemas', TYPE), { recursive: true })
    expect(look(published).breaks).toMatchObject([
      { rule: 'version-altered', words: expect.stringContaining('missing') },
    ])
  })
  it('may not lose a fact', () => {
    const published = { ...index(), 'sector.gone.v1': { topic: 't', version: '1.0.0', versions: {} } }
    expect(look(published).breaks).toMatchObject([{ rule: 'fact-removed', path: 'sector.gone.v1' }])
  })
  it('are made anew as long as nobody has seen them', () => {
    change(`schemas/${TYPE}/1.0.0.json`, '"name"', '"title"')
    expect(look().breaks).not.toEqual([])
    const { [TYPE]: _, ...published } = index()
    forgetUnpublished(folder, published)
    const committed = readCommitted(folder)
    writeCommitted(folder, committed, judgeAll(committed))
    expect(look(published)).toEqual({ breaks: [], stale: [] })
  })
})
