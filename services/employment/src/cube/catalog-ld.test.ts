import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { croissantOf, dcatOf, type VersionManifest } from './catalog-ld.ts'

const bytes = Buffer.from('ORGANIZATION,YEAR,IN_WORK,IN_WORK_PROVISIONAL\ncollege-1,2021,40,false\n')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalog-'))
  writeFileSync(join(folder, 'figures.csv'), bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

const publisher = { name: 'Кадры', address: 'https://kadry.example' }
const manifestOf = (url = 'https://kadry.example/files/figures.csv'): VersionManifest => ({
  id: 'RGF0YXNldFZlcnNpb246Nw==',
  number: 7,
  publishedOn: '2026-02-10',
  policy: 'KADRY-1',
  years: [2019, 2020, 2021],
  levels: ['ORGANIZATION', 'YEAR'],
  measures: ['GRADUATES', 'IN_WORK'],
  files: [
    {
      ...{ name: 'figures.csv', url, mediaType: 'text/csv', bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      columns: [
        { name: 'ORGANIZATION', type: 'TEXT' },
        { name: 'YEAR', type: 'TEXT' },
        { name: 'IN_WORK', type: 'NUMBER' },
        { name: 'IN_WORK_PROVISIONAL', type: 'BOOLEAN' },
      ],
    },
  ],
})
/** What a context does not explain is refused, not dropped. */
const SAFE = { safe: true, base: publisher.address }
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'

describe('a version in catalogues of data', () => {
  it('is a dataset of DCAT-AP with its number, its period and the hash of each file', async () => {
    const [dataset] = (await jsonld.expand(dcatOf(manifestOf(), publisher, { id: 'before' }))) as Expanded[]
    expect(dataset!['@type']).toEqual([`${DCAT}Dataset`])
    for (const mandatory of ['title', 'description', 'publisher', 'issued', 'identifier', 'temporal'])
      expect([mandatory, dataset![`${DCT}${mandatory}`]?.length]).toEqual([mandatory, expect.any(Number)])
    expect(dataset![`${DCT}title`]!.map((title) => title['@language'])).toEqual(['ru', 'en'])
    expect(dataset![`${DCAT}version`]).toEqual([{ '@value': '7' }])
    expect(dataset![`${DCAT}previousVersion`]).toEqual([{ '@id': 'https://kadry.example/figures?version=before' }])
    const [file] = dataset![`${DCAT}distribution`] as unknown as Expanded[]
    expect(file![`${DCAT}mediaType`]).toEqual([{ '@id': 'https://www.iana.org/assignments/media-types/text/csv' }])
    expect(JSON.stringify(file)).toContain(manifestOf().files[0]!.sha256)
    const [period] = dataset![`${DCT}temporal`] as unknown as Expanded[]
    expect(period![`${DCAT}startDate`]![0]!['@value']).toBe('2018-09-01')
    expect(period![`${DCAT}endDate`]![0]!['@value']).toBe('2021-08-31')
  })

  it('has no period where no year is published, and no version before the first', () => {
    const first = dcatOf({ ...manifestOf(), years: [] }, publisher)
    expect(Object.keys(first).filter((name) => /temporal|previousVersion/.test(name))).toEqual([])
  })

  it('leads to its page where it has no files, by links from the host where it knows no address', async () => {
    const made = dcatOf({ ...manifestOf(), files: [] }, { name: 'Kadry', address: '' })
    const base = 'https://region.example/graphql'
    const [dataset] = (await jsonld.expand(made, { ...SAFE, base })) as Expanded[]
    const page = `https://region.example/figures?version=${encodeURIComponent(manifestOf().id)}`
    expect(dataset!['@id']).toBe(page)
    const [distribution] = dataset![`${DCAT}distribution`] as unknown as Expanded[]
    expect(distribution![`${DCAT}accessURL`]).toEqual([{ '@id': page }])
  })

  it.each([
    ['DCAT-AP', () => dcatOf(manifestOf(), publisher)],
    ['Croissant', () => croissantOf(manifestOf(), publisher)],
  ])('leaves no word of %s without a meaning: every key is a known address', async (_, made) => {
    await expect(jsonld.toRDF(made(), SAFE)).resolves.not.toEqual([])
  })

  it('is a Croissant dataset whose columns name their file and how they are counted', () => {
    const { distribution, recordSet, version } = croissantOf(manifestOf(), publisher) as Croissant
    expect(version).toBe('7.0.0')
    expect(distribution[0]).toMatchObject({ sha256: manifestOf().files[0]!.sha256, encodingFormat: 'text/csv' })
    const inWork = recordSet[0]!.field.find(({ name }) => name === 'IN_WORK')!
    expect(inWork).toMatchObject({ dataType: 'sc:Float', source: { extract: { column: 'IN_WORK' } } })
    expect(inWork.description).toMatch(/^In work: /)
  })

  const reader = spawnSync('python3', ['-c', 'import mlcroissant'], { encoding: 'utf8' }).status === 0
  it.skipIf(!reader)('is read by mlcroissant, rows and all (skipped where python3 has no mlcroissant)', () => {
    const path = join(folder, 'croissant.json')
    writeFileSync(path, JSON.stringify(croissantOf(manifestOf('figures.csv'), publisher)))
    const program = `import json, mlcroissant, sys
dataset = mlcroissant.Dataset(jsonld=sys.argv[1])
print(json.dumps([str(value) for row in dataset.records("records-of-figures.csv") for value in row.values()]))`
    const said = execFileSync('python3', ['-W', 'ignore', '-c', program, path], { encoding: 'utf8', cwd: folder })
    expect(said).toContain('college-1')
    expect(said).toContain('40.0')
  })
})

type Expanded = { readonly [name: string]: readonly { readonly [part: string]: unknown }[] }
type Croissant = {
  readonly version: string
  readonly distribution: readonly object[]
  readonly recordSet: readonly { readonly field: readonly { readonly name: string; readonly description: string }[] }[]
}
