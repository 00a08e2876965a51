import { createPrivateKey, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  AUDIENCE,
  createSigningKey,
  ISSUER,
  type SigningKey,
  signToken,
  tokenVerifier,
  type VerifyToken,
} from './token.ts'
import { ANYBODY, type Viewer } from './viewer.ts'

const viewer: Viewer = { sub: 'd', roles: ['PUBLIC', 'ORG_DELEGATE'], organizationId: 'T3Jn' }
const outcome = (verify: VerifyToken, token: string) =>
  verify(token).then(
    () => 'accepted',
    (error: Error) => error.name,
  )
/** Claims as no honest issuer writes them, under a good signature. */
const signed = ({ private: key }: SigningKey, claims: string) => {
  const head = Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'at+jwt', kid: 'one' })).toString('base64url')
  const text = `${head}.${Buffer.from(claims).toString('base64url')}`
  return `${text}.${sign(null, Buffer.from(text), createPrivateKey({ key: key as never, format: 'jwk' })).toString('base64url')}`
}
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

describe('a bearer token', () => {
  it('names its subject, roles and organisation, as often as it is asked', async () => {
    const key = await createSigningKey('one')
    const verify = tokenVerifier(key.public)
    const token = await signToken(viewer, key.private)
    expect([await verify(token), await verify(token)]).toEqual([viewer, viewer])
  })

  it('of another key, issuer or audience, an expired one, or nonsense is refused in the same words', async () => {
    const [key, other] = [await createSigningKey('one'), await createSigningKey('two')]
    const verify = tokenVerifier(key.public)
    const good = await signToken(viewer, key.private)
    const wrong: [VerifyToken, string][] = [
      [verify, await signToken(viewer, other.private)],
      [verify, await signToken(viewer, key.private, '-1 minute')],
      [verify, 'nonsense'],
      [verify, ''],
      [tokenVerifier(key.public, { issuer: 'https://other.example' }), good],
      [tokenVerifier(key.public, { audience: 'urn:other' }), good],
    ]
    const words = await Promise.all(wrong.map(([check, token]) => check(token).catch(({ message }) => message)))
    expect(new Set(words).size).toBe(1)
    expect(words[0]).toMatch(/Токен не принят.*The token is/)
  })

  it('of nobody whom a log could name, or without an end, is refused', async () => {
    const key = await createSigningKey('one')
    const verify = tokenVerifier(key.public)
    const of = (sub: unknown, exp = '9999999999') =>
      outcome(verify, signed(key, `{"iss":"${ISSUER}","aud":"${AUDIENCE}","exp":${exp},"sub":${JSON.stringify(sub)}}`))
    for (const sub of ['анна', 'https://id.example/users/7', 'Анна Петрова', 'a'.repeat(200)])
      expect([sub, await of(sub)]).toEqual([sub, 'accepted'])
    for (const sub of [
      '',
      ' ',
      ' a',
      'a ',
      'a\nb',
      'a\u0000',
      '\u202eroot',
      '\u001b[31m',
      '\ud800',
      'a\u200bb',
      'a\u2028b',
    ])
      expect([sub, await of(sub)]).toEqual([sub, 'AuthError'])
    for (const sub of [null, 5, true, {}, { $ne: 1 }, ['a'], 'a'.repeat(201), ANYBODY.sub])
      expect([sub, await of(sub)]).toEqual([sub, 'AuthError'])
    expect([await of('a', '9e9'), await of('a', '1e999')]).toEqual(['accepted', 'AuthError'])
  })

  it('with an empty organisation speaks for none', async () => {
    const key = await createSigningKey('one')
    const claims = { iss: ISSUER, aud: AUDIENCE, exp: 9e9, sub: 'd', roles: viewer.roles, org: '' }
    expect(await tokenVerifier(key.public)(signed(key, JSON.stringify(claims)))).toEqual({
      sub: 'd',
      roles: viewer.roles,
    })
  })

  it('is refused once it has expired, though it was good a moment before', async () => {
    const key = await createSigningKey('one')
    const verify = tokenVerifier(key.public)
    const token = await signToken(viewer, key.private, '10 seconds')
    expect(await outcome(verify, token)).toBe('accepted')
    later(9_000)
    expect(await outcome(verify, token)).toBe('accepted')
    later(2_000)
    expect(await outcome(verify, token)).toBe('AuthError')
  })
})

describe('keys at an address', () => {
  let published: SigningKey['public']['keys'] | undefined
  let fetched = 0
  let stop: () => Promise<void>
  let verify: VerifyToken
  beforeEach(async () => {
    fetched = 0
    const server = createServer((_, response) => {
      fetched += 1
      response.statusCode = published ? 200 : 500
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    verify = tokenVerifier(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`))
    stop = async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  })
  afterEach(() => stop())
  const keyOf = ({ public: { keys } }: SigningKey) => keys[0]!

  it('rotate: a new key counts as soon as it is seen, the old one until it is taken away', async () => {
    const [old, next] = [await createSigningKey('old'), await createSigningKey('next')]
    published = [keyOf(old)]
    const ofOld = await signToken(viewer, old.private, '2h')
    const ofNext = await signToken(viewer, next.private, '2h')
    expect(await outcome(verify, ofOld)).toBe('accepted')
    later(31_000)
    published = [keyOf(old), keyOf(next)]
    expect([await outcome(verify, ofNext), await outcome(verify, ofOld)]).toEqual(['accepted', 'accepted'])
    expect(fetched).toBe(2)
    published = [keyOf(next)]
    expect(await outcome(verify, ofOld)).toBe('accepted')
    later(631_000)
    expect([await outcome(verify, ofNext), await outcome(verify, ofOld)]).toEqual(['accepted', 'AuthError'])
  })

  it('are not fetched again for every token that names a key nobody has', async () => {
    const key = await createSigningKey('one')
    published = [keyOf(key)]
    await verify(await signToken(viewer, key.private))
    for (let n = 0; n < 20; n++) {
      const unknown = await createSigningKey(`unknown ${n}`)
      expect(await outcome(verify, await signToken(viewer, unknown.private))).toBe('AuthError')
    }
    expect(fetched).toBe(1)
  })

  it('that can not be had are no fault of the token', async () => {
    published = undefined
    const key = await createSigningKey('one')
    expect(await outcome(verify, await signToken(viewer, key.private))).toBe('KeysUnavailableError')
    later(31_000)
    published = [keyOf(key)]
    expect(await outcome(verify, await signToken(viewer, key.private))).toBe('accepted')
  })
})
