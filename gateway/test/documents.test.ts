import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY } from '@kadry/auth/viewer'
import { PUBLIC_URL } from '@kadry/runtime/env'
import { freshInn, key } from '@kadry/testing/arbitrary'
import { managerOf, registrar, secretary } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { PRODUCT_SECRET, type Product, startProduct } from './fixtures/product.ts'

const ADOPT = `mutation ($input: AdoptResolutionInput!) { adoptResolution(input: $input) {
  ... on ResolutionPayload { resolution { id } } } }`
const LINKS = `query ($id: ID!) { resolution(id: $id) {
  pdf: document(format: PDF) { name url } csv: document(format: CSV) { name url } } }`

describe('a document through the gateway', () => {
  let product: Product
  let pdf: { readonly name: string; readonly url: string }
  let csv: typeof pdf
  beforeAll(async () => {
    product = await startProduct(inject('mongoUrl'))
    const input = {
      idempotencyKey: key(),
      title: '=Резолюция «О мерах» 🙂',
      number: '878-РП',
      date: '2019-10-22',
      items: [{ number: '1', text: 'Поддержать ₽', kind: 'POSITION' }],
    }
    const headers = await product.authorizationOf(secretary)
    const adopted = await product.ask(ADOPT, headers, { input })
    const { id } = (adopted.json.data as never as { adoptResolution: { resolution: { id: string } } }).adoptResolution
      .resolution
    const asked = await product.ask(LINKS, {}, { id })
    ;({ pdf, csv } = (asked.json.data as never as { resolution: { pdf: typeof pdf; csv: typeof pdf } }).resolution)
  })
  afterAll(() => product.stop())

  const run = async <Payload = object>(mutation: string, input: object, select = '__typename', as = registrar) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} } }`
    const headers = await product.authorizationOf(as)
    const { json } = await product.ask(query, headers, { input: { idempotencyKey: key(), ...input } })
    return json.data![mutation] as Payload
  }

  const get = (url: string, method = 'GET', headers: Record<string, string> = {}) =>
    fetch(url.replace(PUBLIC_URL, product.url), { method, redirect: 'manual', headers })
  const refusal = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: Record<string, string> }] }
    return { status: response.status, ...errors[0] }
  }

  it('comes by the signed address, under the name that the graph gives', async () => {
    const response = await get(csv.url)
    expect(response.status).toBe(200)
    expect(csv.name).toBe('Резолюция 878-РП от 22.10.2019.csv')
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('Резолюция'))
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toContain(`"'=Резолюция «О мерах» 🙂"\r\n`)
    const head = await get(csv.url, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('comes from the service that owns the record: a plan from the registry, with its body and the names of its standards', async () => {
    await run('importClassifier', {
      classifier: 'STANDARDS',
      csv: 'standard,name,validFrom\n40.196,Сборщик микросхем,2019-05-29\n',
    })
    const document = { title: 'Приказ № 7' }
    const roles = [{ kind: 'EMPLOYER', validFrom: '2015-01-01', document }]
    const plant = { name: 'Завод «Ёлка»', inn: freshInn(), roles }
    const registered = '... on OrganizationPayload { organization { id } }'
    const { organization } = await run<{ organization: { id: string } }>('registerOrganization', plant, registered)
    const stages = [{ title: 'Обучение', dueOn: '2025-06-30' }]
    const drafted = '... on StandardsPlanPayload { plan { document(format: MARKDOWN) { url } } }'
    const draft = {
      organizationId: organization.id,
      standards: [{ code: '40.196' }],
      stages,
      localActs: [],
      trainingNeeds: [],
    }
    const { plan } = await run<{ plan: { document: { url: string } } }>('draftStandardsPlan', draft, drafted)
    const text = await (await get(plan.document.url)).text()
    for (const words of ['Завод «Ёлка»', '# ПЛАН', 'Сборщик микросхем', 'Обучение']) expect(text).toContain(words)
  })

  it('is beside calendars, which are had without a token by addresses that last, and once only', async () => {
    const document = { title: 'Приказ № 7' }
    const roles = [{ kind: 'ADVANCED_TRAINING_CENTRE', validFrom: '2015-01-01', document }]
    const registered = '... on OrganizationPayload { organization { id } }'
    const copp = { name: 'ЦОПП', inn: freshInn(), roles }
    const { organization } = await run<{ organization: { id: string } }>('registerOrganization', copp, registered)
    await run('defineSector', { code: 'robotics', name: 'Робототехника' })
    const manager = managerOf(organization.id)
    const hours = { startsAt: '2030-05-20T10:00:00+03:00', endsAt: '2030-05-20T15:00:00+03:00' }
    const table = { title: 'Стол; кадры', sectorCode: 'robotics', hostId: organization.id, capacity: 20, ...hours }
    const planned =
      '__typename ... on RoundTablePayload { roundTable { id icalUrl host { hostedRoundTablesIcalUrl } } }'
    type Planned = { roundTable?: { id: string; icalUrl: string; host: { hostedRoundTablesIcalUrl: string } } }
    const found = await eventually(async () => {
      const { roundTable } = await run<Planned>('planRoundTable', table, planned, manager)
      expect(roundTable).toBeDefined()
      return roundTable!
    })
    const first = await get(found.icalUrl)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await first.text()).toContain('SUMMARY:Стол\\; кадры')
    const etag = first.headers.get('etag')!
    const again = await get(found.icalUrl, 'GET', { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('cache-control')).toBe('no-cache')
    const reason = { roundTableId: found.id, reason: 'Мало заявок' }
    await run('cancelRoundTable', reason, '__typename', manager)
    const changed = await get(found.icalUrl, 'GET', { 'if-none-match': etag })
    expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining('STATUS:CANCELLED')])
    const hosted = await get(found.host.hostedRoundTablesIcalUrl)
    expect(await hosted.text()).toContain('SUMMARY:Стол\\; кадры')
    expect(await refusal(await get(found.icalUrl.replace('/table/', '/series/')))).toMatchObject({ status: 404 })
    expect((await get(found.icalUrl, 'PUT')).status).toBe(405)
  })

  it('says of what a format lacks where it can be had instead', async () => {
    const refused = await refusal(await get(pdf.url))
    expect(refused).toMatchObject({ status: 422, extensions: { code: 'CHARACTER_WITHOUT_GLYPH' } })
    expect(refused.message).toContain('🙂 (U+1F642)')
    const docx = await get(refused.extensions.instead!)
    expect([
      docx.status,
      Buffer.from(await docx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ]).toEqual([200, 'PK'])
  })

  it('is led to from its lasting address, and from no other', async () => {
    const lasting = csv.url.split('?')[0]!
    const led = await get(lasting)
    expect(led.status).toBe(303)
    expect(led.headers.get('location')).toMatch(/\?expires=\d+&signature=/)
    expect((await get(led.headers.get('location')!)).status).toBe(200)
    const others = {
      'of a service that is none': lasting.replace('/governance/', '/treasury/'),
      'of another service': lasting.replace('/governance/', '/employment/'),
      'of a kind that is none': lasting.replace('/resolution/', '/charter/'),
      'of another format': lasting.replace('.csv', '.exe'),
    }
    for (const other of Object.values(others)) expect([403, 404]).toContain((await get(other)).status)
    expect(await refusal(await get(`${csv.url}0`))).toMatchObject({ extensions: { code: 'ADDRESS_FORGED' } })
    expect((await get(csv.url, 'POST')).status).toBe(405)
  })

  it('is refused for some seconds, by name, where more are asked for than are written', async () => {
    const service = new URL(product.urlOf('governance')).origin
    const path = new URL((await get(csv.url.split('?')[0]!.replace('.csv', '.docx'))).headers.get('location')!)
    // A caller has eight transfers at the gateway: the writers are busy with those of many.
    const write = async () => {
      const call = { subgraph: 'governance', path: path.pathname + path.search, body: '', now: Date.now() }
      const headers = { [HANDOFF_HEADER]: signHandoff(ANYBODY, call, PRODUCT_SECRET) }
      const response = await fetch(`${service}${call.path}`, { headers })
      if (response.status === 200) return void (await response.arrayBuffer())
      return { ...(await refusal(response)), wait: response.headers.get('retry-after') }
    }
    const refused = (await Promise.all(Array.from({ length: 60 }, write))).filter((one) => one !== undefined)
    expect(refused.length).toBeGreaterThan(0)
    for (const one of refused)
      expect(one).toMatchObject({
        status: 503,
        extensions: { code: 'DOCUMENTS_BUSY' },
        message: expect.stringMatching(/[а-я]+.* \/ [A-Z]/),
        wait: '2',
      })
    expect(await write()).toBeUndefined()
  })

  it('of a service that has gone is refused with the time to wait', async () => {
    await product.stopService('governance')
    const response = await get(csv.url)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await refusal(response)).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
  })
})
