import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ask, answer } from '@kadry/figures/answer'
import { type Connection, connect } from '@kadry/mongo/connect'
import { createPlatform } from '@kadry/subgraph/platform'
import { observable } from '@kadry/testing/kit/reads'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { createServices, type Services } from '../src/context.ts'
import { seeded } from '../src/records/seed.ts'
import { writeSeeded } from '../src/records/store.ts'
import { startEmployment, TODAY } from './world.ts'

const KEY = 'a statistics key that only this test knows'
const OTHER_KEY = 'another statistics key, as after a lost disk'
/** What a cut is about to do to which collection, and how often it has, when it is killed. */
const KILLED_AT = ['update datasetVersions 1', 'update datasetFiles 9']
const ASK: Ask = {
  levels: ['ORGANIZATION', 'YEAR'],
  where: [],
  at: 'M12',
  measures: ['GRADUATES', 'IN_WORK', 'IN_SPECIALITY', 'DAYS_TO_JOB_P50'],
  first: 1000,
}
const VERSIONS = `{ datasetVersions { nodes { id number status publishedOn cutBy reason policy
  publishes { year at publication } progress { done of } files { name sha256 bytes } dcat } totalCount } }`
const CHANGES = `query ($from: ID!, $to: ID!) { datasetChanges(from: $from, to: $to) {
  year at before publication cutBy reason publishedBy { number } } }`

let graph: TestSubgraph
let folder: string
const opened: string[] = []
const connections: Connection[] = []

/** A process of the service of its own: over the same database, with a folder of its own. */
async function anotherProcess(at: Date, statisticsKey: string | null = KEY) {
  vi.stubEnv('STATISTICS_KEY', statisticsKey ?? undefined)
  vi.stubEnv('CUBE_FOLDER', await folderOfItsOwn())
  const connection = await connect(inject('mongoUrl'), graph.connection.name)
  connections.push(connection)
  const { platform, built } = createPlatform({ connection, now: () => at, onFacts: () => {} })
  const services = createServices(platform)
  const job = built.jobs.find(({ name }) => name === 'dataset-version')!
  return {
    services,
    cut: () =>
      job.run(
        async () => true,
        () => {},
      ),
  }
}

async function folderOfItsOwn() {
  const path = await mkdtemp(join(tmpdir(), 'kadry-versions-'))
  opened.push(path)
  return path
}

async function rowsOf({ versions }: Services, number = -1) {
  const list = await versions.cube.list()
  const version = await versions.cube.open(list.at(number)!.id)
  const answered = answer(version!.publication, ASK)
  if (!('rows' in answered)) throw new Error(JSON.stringify(answered))
  return answered.rows
}

const now = new Date(`${TODAY}T09:00:00Z`)
const later = (months: number) => new Date(Date.UTC(2026, 2 + months, 1, 9))
const publish = (input: object) =>
  mutate(graph, 'publishDatasetVersion', { ahead: [], reason: 'Исправлены отчёты', ...input })

beforeAll(async () => {
  folder = await folderOfItsOwn()
  vi.stubEnv('STATISTICS_KEY', KEY)
  vi.stubEnv('CUBE_FOLDER', folder)
  graph = await startEmployment()
  const { services } = await anotherProcess(now)
  await writeSeeded(services, seeded(5, 4800))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  for (const connection of connections) await connection.close()
  await graph.stop()
  for (const path of opened) await rm(path, { recursive: true, force: true })
})

describe('versions of the statistics', () => {
  it('begin with a steward: every year and point that has come, at its stage', async () => {
    const { cut } = await anotherProcess(now)
    expect(await cut()).toBe(0)
    const first = { idempotencyKey: 'first-version', reason: 'Первая редакция' }
    expect((await publish(first)).datasetVersion).toMatchObject({ number: 1, status: 'CUTTING' })
    expect(await cut()).toBe(1)
    expect(await publish(first)).toMatchObject({ repeated: true, datasetVersion: { number: 1, status: 'PUBLISHED' } })
    const { datasetVersions } = await graph.as(anybody).ask(VERSIONS)
    expect(datasetVersions.totalCount).toBe(1)
    const [version] = datasetVersions.nodes
    expect(version).toMatchObject({
      ...{
        number: 1,
        status: 'PUBLISHED',
        publishedOn: TODAY,
        cutBy: 'STEWARD',
        reason: 'Первая редакция',
        policy: 'KADRY-1',
      },
      progress: { done: 6, of: 6 },
      dcat: { 'dcat:version': '1', 'dct:issued': { '@value': TODAY } },
    })
    // 2024 reached M12 at the end of August 2025, half a year ago, and 2022 three years ago.
    expect(version.publishes).toContainEqual({ year: 2024, at: 'M12', publication: 'PROVISIONAL' })
    expect(version.publishes).toContainEqual({ year: 2022, at: 'M12', publication: 'FINAL' })
    expect(version.publishes).not.toContainEqual(expect.objectContaining({ year: 2025, at: 'M12' }))
    const published = (await graph.published()).filter(({ type }) => type === 'dataset.cut.v1')
    expect(published.map(({ data }) => data)).toEqual([expect.objectContaining({ number: 1, by: 'STEWARD' })])
  })

  it('answer alike in every process, and are made again of the same records', async () => {
    const [one, other] = [await anotherProcess(now), await anotherProcess(now)]
    expect(await rowsOf(one.services)).toEqual(await rowsOf(other.services))
    const [{ data }] = (await graph.published()).filter(({ type }) => type === 'dataset.cut.v1') as unknown as [
      { data: { hash: string } },
    ]
    expect(await one.services.versions.rebuilt(1)).toBe(data.hash)
  })

  it('are not cut while nothing is due, and ahead of the calendar only where many records have changed', async () => {
    expect(await (await anotherProcess(now)).cut()).toBe(0)
    const refused = { __typename: 'RuleRefusal', rule: 'R35' }
    expect(await publish({})).toMatchObject({ ...refused, code: 'NOTHING_DUE' })
    const ahead = [{ year: 2024, at: 'M12' }]
    expect(await publish({ ahead })).toMatchObject({ ...refused, code: 'FEW_CHANGED' })
    for (const year of [2025, 2022])
      expect(await publish({ ahead: [{ year, at: 'M12' }] })).toMatchObject({
        ...refused,
        code: 'NO_NEXT_STAGE',
      })
  })

  it('keep what was published of other years and points, whatever has changed there', async () => {
    const before = await rowsOf((await anotherProcess(now)).services)
    const { services, cut } = await anotherProcess(later(0))
    const cohorts = await services.cohorts.select({ graduationYear: { $in: [2023, 2024] } })
    const ids = cohorts.map(({ id }) => id)
    // Everybody has gone into the army, as it turns out.
    const entry = { id: 's', recordedAt: '2025-01-01T09:00:00Z', source: 'COLLEGE' }
    const served = { statuses: [{ ...entry, status: 'CONSCRIPT', on: '2023-07-01' }] }
    await services.graduates.model.collection.updateMany({ cohortId: { $in: ids } } as never, { $set: served })
    const begun = await publish({ ahead: [{ year: 2024, at: 'M12' }] })
    expect(begun.datasetVersion).toMatchObject({ number: 2, status: 'CUTTING', cutBy: 'STEWARD' })
    expect(await publish({})).toMatchObject({ code: 'CUT_RUNNING' })
    expect((await services.versions.cube.list()).length).toBe(1)
    expect(await cut()).toBe(1)
    const after = await rowsOf(services)
    const ofYear = (rows: typeof before, year: string) => rows.filter(({ codes }) => codes[1] === year)
    expect(ofYear(after, '2023')).toEqual(ofYear(before, '2023'))
    expect(ofYear(after, '2024')).not.toEqual(ofYear(before, '2024'))
    expect(await rowsOf(services, 0)).toEqual(before)
    const [first, second] = (await services.versions.cube.list()).map(({ id }) => id)
    const { datasetChanges } = await graph.as(anybody).ask(CHANGES, { from: first, to: second })
    expect(datasetChanges).toEqual([
      {
        ...{ year: 2024, at: 'M12', before: 'PROVISIONAL', publication: 'REVISED', cutBy: 'STEWARD' },
        ...{ reason: 'Исправлены отчёты', publishedBy: { number: 2 } },
      },
    ])
    const none = await graph.as(anybody).answer(CHANGES, { from: second, to: first })
    expect(none.errors![0]!.extensions!.code).toBe('BAD_USER_INPUT')
  })

  it('are refused under another key or none: it would be a second reading', async () => {
    const [other, none] = [await anotherProcess(later(8), OTHER_KEY), await anotherProcess(later(8), null)]
    expect(await other.services.versions.refused()).toMatchObject({ rule: 'R35', code: 'OTHER_STATISTICS_KEY' })
    expect(await none.services.versions.refused()).toMatchObject({ rule: 'R35', code: 'NO_STATISTICS_KEY' })
    for (const { services, cut } of [other, none]) {
      await expect(cut()).rejects.toThrow('statistics key')
      const [first] = await services.versions.cube.list()
      const { code } = (await services.versions.refused())!
      await expect(services.versions.cube.open(first!.id)).rejects.toMatchObject({ code })
    }
  })

  it('leave the old one answering when a cut is killed, and the next cut is whole', async () => {
    const at = later(8)
    const { services, cut } = await anotherProcess(at)
    const before = await rowsOf(services)
    for (const moment of KILLED_AT) {
      await killed(at, moment)
      expect((await services.versions.cube.list()).length).toBe(2)
      expect(await rowsOf((await anotherProcess(at)).services)).toEqual(before)
    }
    expect(await cut()).toBe(1)
    expect((await services.versions.cube.list()).length).toBe(3)
    const third = (await services.versions.store.select({ number: 3 }))[0]!
    expect(third.by).toBe('CALENDAR')
    expect(await rowsOf((await anotherProcess(at)).services)).toEqual(await rowsOf(services))
  })
})

/** A process of its own that cuts, and is killed at a moment: it never says goodbye. */
async function killed(at: Date, moment: string): Promise<void> {
  vi.stubEnv('CUBE_FOLDER', await folderOfItsOwn())
  vi.stubEnv('STATISTICS_KEY', KEY)
  const about = [observable(inject('mongoUrl')), graph.connection.name, at.toISOString(), moment]
  const script = join(import.meta.dirname, 'fixtures/cutting.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...about], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  expect([moment, ...(await once(child, 'exit'))]).toEqual([moment, null, 'SIGKILL'])
}
