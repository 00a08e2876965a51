import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { shapeVersion } from '@kadry/mongo/upcast'
import { globalId } from '@kadry/runtime/ids'
import { mutate } from '@kadry/testing/mutate'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const COMMAND = fileURLToPath(new URL('../../../infra/documents.ts', import.meta.url))
/** So many that a run has several batches. */
const OLD = 3_000

describe('documents over the years', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, {
      mongoUrl: inject('mongoUrl'),
      now: () => new Date('2024-01-15T09:00:00Z'),
    })
  })
  afterAll(() => graph.stop())

  const documents = () => graph.connection.collection<Record<string, unknown> & { _id: string }>('organizations')
  const start = (...words: string[]) => {
    const args = ['--disable-warning=ExperimentalWarning', COMMAND, ...words, '--database', graph.connection.name]
    const child = spawn(process.execPath, args, { env: { ...process.env, MONGO_URL: inject('mongoUrl') } })
    const said = { out: '', err: '' }
    child.stdout.on('data', (bytes) => {
      said.out += String(bytes)
    })
    child.stderr.on('data', (bytes) => {
      said.err += String(bytes)
    })
    return { child, said, ended: once(child, 'close') as Promise<[number | null]> }
  }
  const run = async (...words: string[]) => {
    const { said, ended } = start(...words)
    const [code] = await ended
    return { code, ...said }
  }
  const old = (n: number, more: object = {}) => ({
    _id: globalId('Organization', `old-${n}`),
    ...{ version: 3, seq: 3, updatedAt: '2023-01-01T00:00:00.000Z', name: `Старая ${n}`, shortName: `Ст ${n}` },
    ...{ formerNames: [], status: 'ACTIVE', sectorCodes: [] },
    roles: [
      {
        id: `grant-${n}`,
        kind: 'EMPLOYER',
        status: 'GRANTED',
        validFrom: '2020-01-01',
        validTo: '2024-06-30',
        document: { title: 'Приказ' },
      },
    ],
    ...more,
  })

  it('are read as of today before anybody has rewritten them, days out of range within it (A-1, A-2)', async () => {
    const poisoned = old(-1, { formerNames: [{ name: 'Было', until: '-000001-12-31' }] })
    const endless = old(-2)
    endless.roles[0]!.validTo = '9999-12-31'
    await documents().insertMany([poisoned, endless])
    const query = `query ($id: ID!) { organization(id: $id) { formerNames { until } roles { validTo } } }`
    expect(await graph.as(anybody).ask(query, { id: poisoned._id })).toMatchObject({
      organization: { formerNames: [{ until: '1900-01-01' }] },
    })
    expect(await graph.as(anybody).ask(query, { id: endless._id })).toMatchObject({
      organization: { roles: [{ validTo: '2199-12-31' }] },
    })
    const narrow = `query ($id: ID!) { organization(id: $id) { shortName } }`
    expect(await graph.as(anybody).ask(narrow, { id: endless._id })).toMatchObject({
      organization: { shortName: 'Ст -2' },
    })
  })

  it('are rewritten by a command beside the service that is killed and goes on, each once and without a new version', async () => {
    await documents().insertMany(Array.from({ length: OLD }, (_, n) => old(n)))
    const { upcasts } = graph.subgraph.stores.find(({ type }) => type === 'Organization')!
    const shape = shapeVersion(upcasts)
    const dry = await run('migrate', 'stakeholders', '--dry-run')
    expect([dry.code, dry.err]).toEqual([0, ''])
    expect(dry.out).toContain(`organizations: ${OLD + 2} would be rewritten as version ${shape}`)
    expect(await documents().countDocuments({ shape })).toBe(0)

    const { child, said, ended } = start('migrate', 'stakeholders')
    while (!said.out.includes('rewritten')) await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await ended
    const half = await documents().countDocuments({ shape })
    expect(half).toBeGreaterThanOrEqual(500)
    expect(half).toBeLessThan(OLD)

    const second = await run('migrate', 'stakeholders')
    expect([second.code, second.err]).toEqual([0, ''])
    expect(second.out).toContain(`organizations: ${OLD + 2 - half} rewritten as version ${shape}`)
    expect(await documents().countDocuments({ shape, version: 3, expiresOn: { $exists: true } })).toBe(OLD + 2)
    expect(await documents().findOne({ _id: globalId('Organization', 'old-7') })).toMatchObject({
      ...{ version: 3, updatedAt: '2023-01-01T00:00:00.000Z', expiresOn: '2024-07-01' },
    })
    const { out } = await run('migrate', 'stakeholders')
    expect(out).not.toContain('organizations:')
  })

  it('that drifted are named with collection, id and path, and nothing is changed', async () => {
    expect(await run('check', 'stakeholders')).toMatchObject({ code: 0, err: '' })
    const { organization } = await mutate(graph, 'registerOrganization', { name: 'Сбитая', roles: [] })
    const id = organization.id as string
    await documents().updateOne(
      { _id: id },
      { $set: { status: 5, colour: 'red', expiresOn: '9999-12-31' }, $unset: { name: '' } },
    )
    const before = await documents().find({}).toArray()
    const { code, out } = await run('check', 'stakeholders')
    expect(code).toBe(1)
    const named = out.split('\n').filter((line) => line.includes(id))
    const prefix = `${graph.connection.name} organizations ${id}`
    expect(named.sort()).toEqual([
      `${prefix} colour is not declared`,
      `${prefix} expiresOn is no day: "9999-12-31"`,
      `${prefix} name is missing`,
      `${prefix} status is no text: 5`,
    ])
    expect(await documents().find({}).toArray()).toEqual(before)
  })

  it('keep an index that nobody declares until a person says so', async () => {
    await documents().createIndex({ colour: 1 })
    const shown = await run('migrate', 'stakeholders', '--indexes')
    expect(shown.out).toContain('organizations: would drop colour_1')
    await graph.subgraph.prepare()
    const names = async () => (await documents().indexes()).map(({ name }) => name)
    expect(await names()).toContain('colour_1')
    await run('migrate', 'stakeholders', '--indexes', '--drop')
    expect(await names()).not.toContain('colour_1')
    expect(await names()).toContain('expiresOn_1')
  })

  it('says what is wrong with a call, and ends with 2', async () => {
    for (const words of [['migrate'], ['migrate', 'nobody'], ['frobnicate']]) {
      const { code, err } = await run(...words)
      expect([code, err.length > 0]).toEqual([2, true])
    }
  })
})
