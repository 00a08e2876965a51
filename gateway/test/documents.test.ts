import { HANDOFF_HEADER, signHandoff } from '@kadry/auth/handoff'
import { ANYBODY } from '@kadry/auth/viewer'
import { PUBLIC_URL } from '@kadry/runtime/env'
import { freshInn } from '@kadry/testing/arbitrary'
import { mutate } from '@kadry/testing/mutate'
import { anybody, managerOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { PRODUCT_SECRET, type Product, startProduct } from './fixtures/product.ts'

const LINKS = `query ($id: ID!) { resolution(id: $id) {
  pdf: document(format: PDF) { name url } csv: document(format: CSV) { name url } } }`

describe('a document through the gateway', () => {
  let product: Product
  let pdf: { readonly name: string; readonly url: string }
  let csv: typeof pdf
  beforeAll(async () => {
    product = await startProduct(inject('mongoUrl'))
    const input = {
      title: '=Резолюция «О мерах» 🙂',
      number: '878-РП',
      date: '2019-10-22',
      items: [{ number: '1', text: 'Поддержать ₽', kind: 'POSITION' }],
    }
    const { id } = (await mutate(product, 'adoptResolution', input)).resolution
    ;({ pdf, csv } = (await product.as(anybody).ask(LINKS, { id })).resolution)
  })
  afterAll(() => product.stop())

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
    await mutate(product, 'importClassifier', {
      classifier: 'STANDARDS',
      csv: 'standard,name,validFrom\n40.196,Сборщик микросхем,2019-05-29\n',
    })
    const document = { title: 'Приказ № 7' }
    const roles = [{ kind: 'EMPLOYER', validFrom: '2015-01-01', document }]
    const plant = { name: 'Завод «Ёлка»', inn: freshInn(), roles }
    const { organization } = await mutate(product, 'registerOrganization', plant)
    const stages = [{ title: 'Обучение', dueOn: '2025-06-30' }]
    const select = '... on StandardsPlanPayload { plan { document(format: MARKDOWN) { url } } }'
    const draft = {
      organizationId: organization.id,
      standards: [{ code: '40.196' }],
      stages,
      localActs: [],
      trainingNeeds: [],
    }
    const { plan } = await mutate(product, 'draftStandardsPlan', draft, { select })
    const text = await (await get(plan.document.url)).text()
    for (const words of ['Завод «Ёлка»', '# ПЛАН', 'Сборщик микросхем', 'Обучение']) expect(text).toContain(words)
  })

  it('is beside calendars, which are had without a token by addresses that last, and once only', async () => {
    const document = { title: 'Приказ № 7' }
    const roles = [{ kind: 'ADVANCED_TRAINING_CENTRE', validFrom: '2015-01-01', document }]
    const copp = { name: 'ЦОПП', inn: freshInn(), roles }
    const { organization } = await mutate(product, 'registerOrganization', copp)
    await mutate(product, 'defineSector', { code: 'robotics', name: 'Робототехника' })
    const manager = managerOf(organization.id)
    const hours = { startsAt: '2030-05-20T10:00:00+03:00', endsAt: '2030-05-20T15:00:00+03:00' }
    const table = { title: 'Стол; кадры', sectorCode: 'robotics', hostId: organization.id, capacity: 20, ...hours }
    const select = '... on RoundTablePayload { roundTable { host { hostedRoundTablesIcalUrl } } }'
    const found = await eventually(async () => {
      const { roundTable } = await mutate(product, 'planRoundTable', table, { as: manager, select })
      expect(roundTable).toBeDefined()
      return roundTable
    })
    const first = await get(found.icalUrl)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await first.text()).toContain('SUMMARY:Стол\\; кадры')
    const etag = first.headers.get('etag')!
    const again = await get(found.icalUrl, 'GET', { 'if-none-match': etag })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('cache-control')).toBe('no-cache')
    const reason = { roundTableId: found.id, reason: 'Мало заявок' }
    await mutate(product, 'cancelRoundTable', reason, { as: manager })
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
