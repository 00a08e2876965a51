import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSigningKey } from '@kadry/auth/token'
import { expect, test } from 'vitest'
import { eventually } from './fixtures/eventually.ts'
import { launch } from './fixtures/launch.ts'

const SECRET = 'a-secret-that-only-this-test-suite-knows'

const settings = async () => ({
  HANDOFF_SECRETS: SECRET,
  AUTH_JWKS: JSON.stringify((await createSigningKey('test')).public),
  LOG_LEVEL: 'silent',
  EXIT_WITH_STDIN: '1',
  PORT: '0',
})

test('the gateway says where it listens, answers there, and goes with its launcher', async () => {
  const { child, exit, stderr } = launch(await settings())
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /^ready (http:\/\/127\.0\.0\.1:\d+) engine=kadry\n$/.exec(String(line))?.[1]
  expect(url).toBeDefined()
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  })
  expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } })
  child.stdin.end()
  expect((await exit)[0]).toBe(0)
  expect(await stderr).toBe('')
})

test('where a port is named for them the metrics are read by whoever reaches it', async () => {
  const { child, exit } = launch({ ...(await settings()), LOG_LEVEL: 'info', METRICS_PORT: '0' })
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  // What is printed and what is logged come by two pipes, in either order.
  const url = await eventually(() => {
    const found = /"url":"(http:[^"]+\/metrics)"/.exec(log)?.[1]
    expect(found).toBeDefined()
    return found!
  })
  expect(await (await fetch(url)).text()).toMatch(/^kadry_requests_in_work 0$/m)
  child.kill('SIGKILL')
  await exit
})

test('a taken port is one sentence that names the cause and the way out', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { exit, stdout, stderr } = launch({ ...(await settings()), PORT: String(port) })
  expect((await exit)[0]).toBe(1)
  expect(await stdout).toBe('')
  expect(await stderr).toBe(
    `gateway: port ${port} on 127.0.0.1 is taken by another program; stop it or choose another port, for example PORT=${port + 1}\n`,
  )
  other.close()
})

test.each([
  ['METRICS_PORT', 'METRICS_HOST'],
  ['HEALTH_PORT', 'HEALTH_HOST'],
])('what keeps %s from being opened is said in its own names', async (portName, hostName) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const refused = async (more: Record<string, string>) => {
    const { exit, stderr } = launch({ ...(await settings()), ...more })
    expect((await exit)[0]).toBe(1)
    return await stderr
  }
  expect(await refused({ [portName]: String(port) })).toBe(
    `gateway: port ${port} on 127.0.0.1 is taken by another program; stop it or choose another port, for example ${portName}=${port + 1}\n`,
  )
  expect(await refused({ [portName]: '0', [hostName]: '192.0.2.1' })).toBe(
    `gateway: 192.0.2.1 is no address of this machine; set ${hostName}, for example ${hostName}=127.0.0.1\n`,
  )
  other.close()
})

test('all problems of the environment are reported at once, and no secret is repeated', async () => {
  const { exit, stderr } = launch({
    PORT: 'http',
    HANDOFF_SECRETS: 'too short',
    SUBGRAPHS: 'stakeholders=http://127.0.0.1:1/graphql,governance=nowhere',
    CORS_ORIGINS: 'https://portal.example/path',
  })
  expect((await exit)[0]).toBe(1)
  const reported = await stderr
  for (const name of ['PORT', 'HANDOFF_SECRETS', 'SUBGRAPHS', 'CORS_ORIGINS'])
    expect(reported).toContain(`environment: ${name}: `)
  expect(reported).toContain('governance: "nowhere" is no http address')
  expect(reported).not.toContain('too short')
})

test('a gateway without public keys does not start', async () => {
  const { AUTH_JWKS: _, ...rest } = await settings()
  const { exit, stderr } = launch(rest)
  expect((await exit)[0]).toBe(1)
  expect(await stderr).toBe(
    'environment: AUTH_JWKS: set one of AUTH_JWKS, AUTH_JWKS_FILE and AUTH_JWKS_URL (not set)\n',
  )
})

test('an address for a subgraph that the graph does not have is refused', async () => {
  const { exit, stderr } = launch({ ...(await settings()), SUBGRAPHS: 'awards=http://127.0.0.1:1/graphql' })
  expect((await exit)[0]).toBe(1)
  expect(await stderr).toMatch(/^gateway: "awards" is no subgraph; the supergraph has employment, governance, /)
})
