import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, type FixtureGraph, startFixtureGraph } from './fixtures/graph.ts'
import { getAs } from './fixtures/raw.ts'

const BROWSER = {
  headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'ru-RU,ru;q=0.9' },
}
// biome-ignore lint/suspicious/noTemplateCurlyInString: it must survive being written into a script as a template
const query = 'query Trace($id: ID!) {\n  me # `${1}` </script><script>alert(1)</script>\n}\n'

const PORTAL = 'https://portal.example'

let graph: FixtureGraph
beforeAll(async () => {
  const tokens = [
    { role: 'SECRETARY', title: { ru: 'Секретарь', en: 'Secretary "<b>"' }, token: 'header.claims.signature' },
  ]
  graph = await startFixtureGraph({ ide: { query, variables: '{"id":"1"}', tokens }, corsOrigins: [PORTAL] })
})
afterAll(() => graph.stop())

/** Every address that the page makes a browser load. */
const loads = ({ text }: Answer) =>
  [...text.matchAll(/<(?:script|link|img|iframe|base)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map((m) => m[1]!)
const policy = (answer: Answer) => answer.headers.get('content-security-policy') ?? ''

test('the IDE page loads no foreign origin', async () => {
  for (const path of ['/graphql', '/', '/ide/editor']) {
    const page = await graph.send(path, BROWSER)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(loads(page).length).toBeGreaterThan(0)
    for (const address of loads(page)) expect(new URL(address, `${graph.url}/ide/`).origin).toBe(graph.url)
    expect(policy(page)).toMatch(/^default-src 'none'/)
    expect(policy(page)).not.toMatch(/https?:|\*|unsafe/)
    expect(page.headers.get('set-cookie')).toBeNull()
  }
})

test('the page with the tokens runs no script, is framed by nobody and kept by no cache', async () => {
  const page = await graph.send('/graphql', BROWSER)
  expect(policy(page)).not.toMatch(/script-src/)
  expect(policy(page)).toMatch(/frame-ancestors 'none'/)
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.text).toContain(
    '<option value="header.claims.signature">Секретарь / Secretary &#34;&#60;b&#62;&#34;</option>',
  )
})

test('everything that the editor page names is served from here', async () => {
  const page = await graph.send('/ide/editor', BROWSER)
  for (const address of loads(page).filter((found) => found !== '/ide/')) {
    const file = await graph.send(new URL(address, `${graph.url}/ide/`).pathname)
    expect([address, file.status]).toEqual([address, 200])
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  }
})

test('the editor gets a new nonce each time, and the loaded query can not end its script', async () => {
  const [first, second] = [await graph.send('/ide/editor', BROWSER), await graph.send('/ide/editor', BROWSER)]
  const nonce = (page: Answer) => /script-src 'self' 'nonce-([^']+)'/.exec(policy(page))?.[1] ?? ''
  expect(nonce(first)).toMatch(/^.{24}$/)
  expect(nonce(first)).not.toBe(nonce(second))
  expect(first.text).not.toContain('<script>alert')
  expect(first.text).toContain('query Trace($id: ID!)')
})

test('the workers of the editor may load their own parts and nothing else', async () => {
  const { text } = await graph.send('/ide/main.js')
  const workers = [...text.matchAll(/new URL\("(worker-\w+\.js)"/g)].map((match) => match[1])
  expect(workers.length).toBeGreaterThan(0)
  for (const worker of workers)
    expect(policy(await graph.send(`/ide/${worker}`))).toBe("default-src 'none'; script-src 'self'")
})

test('a program at the same address gets the graph, not the page', async () => {
  expect((await graph.ask('{ me }', { accept: '*/*' })).json).toEqual({ data: { me: 'anonymous PUBLIC' } })
  const get = await graph.send('/graphql', { headers: { accept: 'application/json' } })
  expect(get.headers.get('content-type')).toMatch(/^application\/json/)
})

test('no path leads out of the folder of the editor', async () => {
  for (const path of ['/ide/..%2f..%2fpackage.json', '/ide/%2e%2e/package.json', '/ide/'])
    expect((await graph.send(path)).status).toBeGreaterThanOrEqual(400)
})

test.each([
  ['another name that leads here', { host: 'kadry.example:4000' }],
  ['a name that begins like this machine', { host: '127.0.0.1.evil.example' }],
  ['a proxy', { 'x-forwarded-for': '203.0.113.7' }],
])('whoever opens the page by %s gets the editor and no token', async (_, headers) => {
  const page = await getAs(graph.url, '/graphql', { accept: 'text/html', ...headers })
  expect(page.text).toContain('<iframe src="/ide/editor"')
  expect(page.text).not.toContain('header.claims.signature')
  expect((await getAs(graph.url, '/graphql', { accept: 'text/html' })).text).toContain('header.claims.signature')
})

test('a preflight is answered beside the editor as without it (A-7)', async () => {
  const preflight = (origin: string) =>
    graph.send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })
  const { status, headers } = await preflight(PORTAL)
  expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-methods')]).toEqual([
    204,
    PORTAL,
    'GET, POST',
  ])
  expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
})
