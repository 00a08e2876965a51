import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error: the page's own script, which no browser gets compiled
import { csvOf, figureText, KINDS, questionOf, requestOf, VIEWS } from '../figures/question.js'
import { type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'

const files = join(import.meta.dirname, '..', 'figures')
const read = (name: string) => readFileSync(join(files, name), 'utf8')
const base64 = (asked: object) => Buffer.from(JSON.stringify(asked)).toString('base64url')

describe('the page of figures', () => {
  let graph: FixtureGraph
  beforeAll(async () => {
    graph = await startFixtureGraph()
  })
  afterAll(() => graph.stop())

  it('comes from here with everything that it names, and may neither load nor run anything from elsewhere', async () => {
    const page = await graph.send('/figures')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    const policy = page.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    const named = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!)
    expect(named.length).toBeGreaterThan(1)
    for (const path of [...named, '/figures/question.js', '/figures/passport.js']) {
      const file = await graph.send(path)
      expect([path, file.status, file.headers.get('x-content-type-options')]).toEqual([path, 200, 'nosniff'])
    }
    for (const name of readdirSync(files)) expect([name, read(name).match(/https?:\/\//)]).toEqual([name, null])
    expect((await graph.send('/figures/%2e%2e/package.json')).status).toBe(404)
  })

  it('says everything in Russian and in English, and names each field of the form', async () => {
    const { text } = await graph.send('/figures')
    expect(text.match(/data-ru=/g)!.length).toBe(text.match(/data-en="[^"]+"/g)!.length)
    for (const [select] of text.matchAll(/<select/g)) expect(select).toBeDefined()
    expect(text.match(/<label><span [^>]*>[^<]+<\/span><select name="\w+">/g)).toHaveLength(
      text.match(/<select/g)!.length,
    )
  })

  it('asks only what the public graph knows', () => {
    const schema = buildSchema(readFileSync(join(files, '..', '..', 'packages', 'schema', 'schema.graphql'), 'utf8'))
    const written = ['page.js', 'passport.js'].flatMap((name) => read(name).match(/`query [^`]+`/g) ?? [])
    const asked = Object.keys(VIEWS).map((view) => requestOf(questionOf(`?view=${view}`), 'RU').query)
    expect(written).toHaveLength(2)
    for (const query of [...written.map((text) => text.slice(1, -1)), ...asked])
      expect(validate(schema, parse(query))).toEqual([])
  })

  it('takes its question from the address: of a view, of the form, of a link with its version', () => {
    expect(questionOf('')).toMatchObject({ view: 'colleges', levels: ['ORGANIZATION'], kind: 'BAR' })
    expect(questionOf('?view=cohorts')).toMatchObject({ table: true, kind: 'HEAT_MAP' })
    const form = '?measure=IN_WORK&level=YEAR&second=SEX&filterLevel=SECTOR&filterCode=26&at=M6&kind=LINE'
    expect(questionOf(form)).toMatchObject({
      levels: ['YEAR', 'SEX'],
      measures: ['IN_WORK'],
      where: [{ level: 'SECTOR', in: ['26'] }],
      at: 'M6',
    })
    const where = [{ level: 'SPECIALITY', in: ['11.02.16'] }]
    const link = `?version=v7&query=${base64({ levels: ['YEAR'], where, measures: ['STUDY'], at: 'M24' })}`
    const linked = questionOf(link)
    expect(linked).toMatchObject({
      version: 'v7',
      levels: ['YEAR'],
      measures: ['STUDY'],
      where,
      at: 'M24',
      kind: 'LINE',
    })
    expect(requestOf(linked, 'EN').variables).toMatchObject({ query: { version: 'v7', locale: 'EN' }, kind: 'LINE' })
    for (const view of Object.keys(VIEWS)) expect(KINDS).toContain(questionOf(`?view=${view}`).kind)
  })

  it('shows a share with its margin, a count as it is, and never a figure that is withheld', () => {
    const share = { unit: 'PERCENT', decimals: 0 }
    expect(figureText(share, { share: 81, margin: 4 }, 'ru')).toBe('81 % ±4')
    expect(figureText(share, { share: null, value: null, margin: null }, 'ru')).toBeUndefined()
    expect(figureText({ unit: 'PEOPLE', decimals: 0 }, { value: 1250 }, 'en')).toBe('1,250')
    expect(figureText({ unit: 'PEOPLE', decimals: 0 }, { value: null }, 'en')).toBeUndefined()
  })

  it('saves for a Russian spreadsheet, and a cell is no formula there', () => {
    const columns = [{ label: 'Работают', at: 'M12', unit: 'PERCENT' }]
    const keys = [{ level: 'ORGANIZATION', code: 'a', label: '=1+1' }]
    const rows = [
      { keys, cells: [{ share: 80.5, status: 'SHOWN' }] },
      { keys, cells: [{ share: null, status: 'SMALL_BASE' }] },
    ]
    expect(csvOf({ columns, rows })).toBe(
      '\uFEFF"ORGANIZATION";"ORGANIZATION_CODE";"Работают, M12";"STATUS"\r\n"\'=1+1";"a";"80,5";"SHOWN"\r\n"\'=1+1";"a";"";"SMALL_BASE"\r\n',
    )
  })
})
