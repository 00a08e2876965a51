import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshInn } from '@kadry/testing/arbitrary'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const CLI = join(import.meta.dirname, '..', 'src', 'cli.ts')
const ROWS = 6_000
const BROKEN_LINE = 4_002

describe('the import command', () => {
  let graph: TestSubgraph
  let folder: string
  let file: string
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
    folder = await mkdtemp(join(tmpdir(), 'kadry-import-'))
    file = join(folder, 'заводы.csv')
    const rows = Array.from({ length: ROWS }, (_, n) =>
      n === BROKEN_LINE - 2 ? '0000000000,Нули,,' : `${freshInn()},Завод № ${n},EMPLOYER 2019-09-01,Запись`,
    )
    await writeFile(file, `inn,name,roles,document\n${rows.join('\n')}\n`)
  })
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
    await graph.stop()
  })

  const run = (...args: string[]) => {
    const env = { PATH: process.env.PATH, MONGO_URL: inject('mongoUrl'), MONGO_DATABASE: graph.connection.name }
    const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.on('data', (text) => {
      said.out += text
    })
    child.stderr.on('data', (text) => {
      said.err += text
    })
    return { child, said, ended: once(child, 'close') }
  }
  const isPast = async (line: number, child: ChildProcess) => {
    for (;;) {
      const found = await graph.connection.collection('imports').findOne({ line: { $gte: line } })
      if (found) return
      if (child.exitCode !== null) throw new Error('the import ended before it could be killed')
    }
  }

  it('killed in the middle goes on where it was: no fact is missing, none is published twice, none is miscounted', async () => {
    const { child, ended } = run('import', file, '--json')
    await isPast(2_000, child)
    child.kill('SIGKILL')
    await ended
    const half = await graph.connection.collection('organizations').countDocuments()
    expect(half).toBeGreaterThanOrEqual(1_999)
    expect(half).toBeLessThan(ROWS - 1)

    const second = run('import', file, '--json')
    const [code] = await second.ended
    expect(code).toBe(1)
    const summary = JSON.parse(second.said.out)
    expect(summary).toMatchObject({ rows: ROWS, created: ROWS - 1, changed: 0, unchanged: 0, refused: 1 })
    expect(summary.resumedAfter).toBeGreaterThanOrEqual(2_000)
    const report = await readFile(`${file}.refused.csv`, 'utf8')
    expect(report.split('\r\n')[1]).toMatch(new RegExp(`^"${BROKEN_LINE}";"inn";"0000000000";"INN";"R1";`))
    // Nothing was on a terminal, so nothing moved.
    expect(second.said.err).toBe('')

    const facts = await graph.published()
    const byKey = Map.groupBy(facts, (fact) => fact.key)
    expect(byKey.size).toBe(ROWS - 1)
    expect(facts).toHaveLength(2 * (ROWS - 1))
    for (const published of byKey.values())
      expect(published.map(({ seq, type }) => `${seq} ${type}`).sort()).toEqual([
        '1 organization.registered.v1',
        '2 role.granted.v1',
      ])
  })

  it('run again on the same file publishes nothing new, and writes its report as JSON where that is asked', async () => {
    const before = (await graph.published()).length
    const report = join(folder, 'report.json')
    const { said, ended } = run('import', file, '--report', report)
    expect((await ended)[0]).toBe(1)
    expect(said.out).toContain(`${ROWS} rows: 0 new, 0 changed, ${ROWS - 1} as they were, 1 refused`)
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject([{ line: BROKEN_LINE, column: 'inn', rule: 'R1' }])
    expect((await graph.published()).length).toBe(before)
  })

  it('says what is wrong with a call, a file that is not there and one that is broken, and ends with 2', async () => {
    const broken = join(folder, 'broken.csv')
    await writeFile(broken, 'inn,name\n1,"a"b\n')
    for (const [args, words] of [
      [['import'], /Name one file/],
      [['import', file, '--loud'], /--loud/],
      [['import', join(folder, 'nowhere.csv')], /ENOENT/],
      [['import', broken], /Строка 2.*\n.*Line 2/],
      [['import', file, '--kind', 'castles'], /organizations/],
    ] as const) {
      const { said, ended } = run(...args)
      expect([(await ended)[0], words.test(said.err)]).toEqual([2, true])
    }
  })
})
