import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../servers/server.ts'
import { browserPath } from './browser.ts'
import { expectEveryView, expectKeyboard, expectLink, expectNarrow } from './figures-page.ts'
import { ask, begin, isAlive, type Launched, launch, recordedPids } from './launcher.ts'

const demo = join(import.meta.dirname, '..', 'demo')
const trace = readFileSync(join(demo, 'trace.graphql'), 'utf8')
const variables = JSON.parse(readFileSync(join(demo, 'trace.json'), 'utf8'))
const DEFINE = `mutation ($input: DefineSectorInput!) { defineSector(input: $input) { __typename ... on SectorPayload { repeated } } }`

/** A server that was given by URL is somebody else's: it is used and never killed. */
const { MONGO_URL: givenMongo, KAFKA_BROKERS: givenKafka } = process.env
const victims = [
  'stakeholders',
  'roundtables',
  'gateway',
  ...(givenKafka ? [] : ['kafka']),
  ...(givenMongo ? [] : ['mongo']),
]

describe('the whole product', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kadry-e2e-'))
  let port: number
  let product: Launched

  beforeAll(async () => {
    port = await freePort()
    product = await launch(dataDir, port)
  })
  afterAll(async () => {
    product.child.kill('SIGTERM')
    await product.exited
    rmSync(dataDir, { recursive: true, force: true })
  })

  const names = (code: string) => ({ input: { idempotencyKey: `e2e-${code}`, code, name: code } })

  it('answers without a token which point of the resolution got a graduate hired, with no null on the main thread', async () => {
    const traced = async () => {
      const { body } = await ask(product.url, trace, variables)
      expect(body.errors).toBeUndefined()
      const { resolutionItem } = body.data
      const main = resolutionItem.roundTables.nodes.find(
        (table: { sector: { name: string } }) => table.sector.name === 'Радиоэлектроника',
      )
      return { resolutionItem, main, places: main.commitments.nodes[0] }
    }
    // 26 and 40 people are needed, of whom 15 and 5 (rounded) were hired before the cohort had graduated: they
    // are off the demand alone (decision 147). It brings 25 to each occupation. A job counts the last hires.
    const gaps = async () => (await traced()).places.agreement.demandBalance.map(({ gap }: { gap: number }) => gap)
    await expect.poll(gaps, { timeout: 120_000, interval: 500 }).toEqual([-14, 10])
    const { resolutionItem, main, places } = await traced()
    expect(resolutionItem).toMatchObject({ number: '5', progress: 0.25 })
    // Mentors are promised under no agreement; of whom there are enough, nobody is to be trained: no route.
    const thread = { ...resolutionItem, roundTables: { ...main, commitments: places } }
    const others = (key: string, value: unknown) => (key === 'route' ? undefined : value)
    expect(JSON.stringify(thread, others)).not.toContain('null')
    expect(places.agreement.demandBalance).toMatchObject([{ route: null }, { route: expect.any(String) }])
    const { outcomes } = places.trainingCommitments.nodes[0].cohort
    expect(outcomes.base.value).toBeGreaterThanOrEqual(40)
    for (const rate of ['employmentRate', 'inSpecialityRate', 'retention12'])
      expect(outcomes[rate]).toEqual({ value: expect.any(Number), suppressed: false, reason: 'NONE' })
  })

  it('prints where the resolution can be had as PDF, and there it is', async () => {
    const [address] = await product.printed(/http:\S+\.pdf/)
    const printed = await fetch(address)
    expect([printed.status, printed.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(Buffer.from(await printed.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1/)
  })

  it('prints where figures of graduates are looked at, and there is a page', async () => {
    const [address] = await product.printed(/http:\S+\/figures/)
    const page = await fetch(address)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  })

  it.skipIf(!browserPath)(
    'shows its page of figures in a browser, wide and narrow, by keyboard and by link',
    async () => {
      const { origin } = new URL(product.url)
      await expectEveryView(origin)
      await expectNarrow(origin)
      await expectKeyboard(origin)
      await expectLink(origin)
    },
  )

  it('hides the figures of the small second cohort and says why', async () => {
    const { body } = await ask(product.url, trace, variables)
    const small = body.data.resolutionItem.roundTables.nodes.find(
      (table: { sector: { name: string } }) => table.sector.name === 'Машиностроение',
    )
    const { outcomes } = small.commitments.nodes[0].trainingCommitments.nodes[0].cohort
    expect(outcomes.employmentRate).toEqual({ value: null, suppressed: true, reason: 'SMALL_BASE' })
  })

  it.each(victims)(
    'loses nothing that was accepted when %s is killed under load, and comes back by itself',
    async (victim) => {
      const accepted: string[] = []
      let running = true
      const load = (async () => {
        for (let n = 0; running; n++) {
          const code = `kill-${victim}-${n}`
          const answer = await ask(product.url, DEFINE, names(code), product.tokens.REGISTRAR).catch(() => undefined)
          if (answer?.body?.data?.defineSector?.__typename === 'SectorPayload') accepted.push(code)
          else await pause(100)
        }
      })()
      const from = product.output().length
      const pid = Object.entries(recordedPids(dataDir)).find(([name]) => name.toLowerCase().startsWith(victim))![1]
      process.kill(pid, 'SIGKILL')
      await product.printed(/is back after/, from)
      const before = accepted.length
      while (accepted.length < before + 5) await pause(50)
      running = false
      await load
      for (let start = 0; start < accepted.length; start += 20) {
        const part = accepted.slice(start, start + 20)
        const some = `query (${part.map((_, n) => `$c${n}: ID!`).join(' ')}) { ${part.map((_, n) => `s${n}: sector(code: $c${n}) { code }`).join(' ')} }`
        const { body } = await ask(product.url, some, Object.fromEntries(part.map((code, n) => [`c${n}`, code])))
        expect(Object.values(body.data).map((sector) => (sector as { code: string }).code)).toEqual(part)
      }
    },
  )

  it.skipIf(givenKafka)(
    'accepts a body while Kafka is away, and the other services know it once Kafka is back',
    async () => {
      const from = product.output().length
      const kafka = Object.entries(recordedPids(dataDir)).find(([name]) => name.startsWith('kafka'))![1]
      process.kill(kafka, 'SIGKILL')
      const role = { kind: 'EMPLOYER', validFrom: '2015-01-01', document: { title: 'Запись' } }
      const registered = await ask(
        product.url,
        'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { ... on OrganizationPayload { organization { id } } } }',
        { input: { idempotencyKey: 'e2e-outage', name: 'Завод, внесённый без Kafka', roles: [role] } },
        product.tokens.REGISTRAR,
      )
      const { id } = registered.body.data.registerOrganization.organization
      await product.printed(/is back after/, from)
      const need = {
        idempotencyKey: 'e2e-outage-need',
        employerId: id,
        okz: '8212',
        headcount: 1,
        neededFrom: '2027-01-01',
        neededTo: '2027-12-31',
        oktmo: '46568000',
      }
      const declare = () =>
        ask(
          product.url,
          'mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { __typename } }',
          { input: need },
          product.tokens.SECRETARY,
        )
      let answer = await declare()
      // The body is known before its role is: two facts.
      while (['NotFound', 'RuleRefusal'].includes(answer.body.data?.declareNeed?.__typename)) {
        await pause(100)
        answer = await declare()
      }
      expect(answer.body.data.declareNeed.__typename).toBe('WorkforceNeedPayload')
    },
  )

  it('refuses a second start on the same port in one sentence with a way out, exit code 1', async () => {
    const second = begin(mkdtempSync(join(tmpdir(), 'kadry-e2e-')), port, [])
    const code = await second.exited
    expect(code).toBe(1)
    expect(second.output()).toMatch(new RegExp(`^kadry: Port ${port} is taken.*PORT=${port + 1}\\.\n$`))
  })

  it('stops with all its processes, keeps its data, and adds nothing at the next start', async () => {
    const pids = Object.values(recordedPids(dataDir))
    product.child.kill('SIGINT')
    await product.exited
    expect(pids.filter(isAlive)).toEqual([])
    product = await launch(dataDir, port)
    expect(product.output()).toMatch(/demo data: all \d+ records were there already/)
    const { body } = await ask(product.url, trace, variables)
    expect(body.data.resolutionItem.progress).toBe(0.25)
  })

  it('leaves no orphan when the launcher is killed, and starts again on the same folder', async () => {
    const pids = Object.values(recordedPids(dataDir))
    product.child.kill('SIGKILL')
    await product.exited
    product = await launch(dataDir, port, '--empty')
    expect(pids.filter(isAlive)).toEqual([])
    const { body } = await ask(product.url, trace, variables)
    expect(body.data.resolutionItem.number).toBe('5')
  })
})

describe('a start that can not succeed', () => {
  it('names the folder that can not be written and the way out', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kadry-e2e-')), 'file')
    writeFileSync(file, '')
    const attempt = begin(join(file, 'data'), await freePort(), [])
    const code = await attempt.exited
    expect(code).toBe(1)
    expect(attempt.output()).toMatch(
      /^kadry: The data folder \S+ can't be written \(\w+\): name another with KADRY_DATA/,
    )
  })

  it('does not guess what an unknown word means', async () => {
    const attempt = begin(tmpdir(), await freePort(), ['--frehs'])
    await attempt.exited
    expect(attempt.output()).toMatch(/^kadry: start does not know --frehs: it takes --fresh, --empty and --help\.\n$/)
  })
})
