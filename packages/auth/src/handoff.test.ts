import { describe, expect, it } from 'vitest'
import { signHandoff, verifyHandoff } from './handoff.ts'
import { createSigningKey, signToken, tokenVerifier } from './token.ts'
import type { Viewer } from './viewer.ts'

const viewer: Viewer = { sub: 'secretary', roles: ['PUBLIC', 'SECRETARY'] }
const request = { path: '/graphql', body: '{"query":"{ __typename }"}', now: 1_700_000_000_000 }
const secret = 'a secret of more than thirty-two characters'

describe('the handoff between gateway and subgraph', () => {
  const header = signHandoff(viewer, request, secret)
  it('speaks for the viewer it was signed for', () => expect(verifyHandoff(header, request, [secret])).toEqual(viewer))
  it('is accepted under either of two live keys', () =>
    expect(verifyHandoff(header, request, ['another', secret])).toEqual(viewer))
  it.each([
    ['another body', header, { ...request, body: '{"query":"{ secrets }"}' }, [secret]],
    ['another path', header, { ...request, path: '/admin' }, [secret]],
    ['another key', header, request, ['another']],
    ['61 seconds later', header, { ...request, now: request.now + 61_000 }, [secret]],
    ['61 seconds earlier', header, { ...request, now: request.now - 61_000 }, [secret]],
    ['no header', undefined, request, [secret]],
    [
      'changed claims',
      `${Buffer.from('{"viewer":{"sub":"x","roles":["DATA_STEWARD"]},"at":1700000000000}').toString('base64url')}.${header.split('.')[1]}`,
      request,
      [secret],
    ],
    ['a third part', `${header}.x`, request, [secret]],
  ])('is worth nothing with %s', (_, given, about, secrets) =>
    expect(verifyHandoff(given, about, secrets)).toBeUndefined(),
  )
})

describe('a bearer token', () => {
  it('names its subject, roles and organisation', async () => {
    const key = await createSigningKey('one')
    const delegate: Viewer = { sub: 'd', roles: ['PUBLIC', 'ORG_DELEGATE'], organizationId: 'T3Jn' }
    expect(await tokenVerifier(key.public)(await signToken(delegate, key.private))).toEqual(delegate)
  })
  it('of another key, an expired one, or nonsense is refused in the same words', async () => {
    const [key, other] = [await createSigningKey('one'), await createSigningKey('two')]
    const verify = tokenVerifier(key.public)
    const wrong = [
      await signToken(viewer, other.private),
      await signToken(viewer, key.private, '-1 minute'),
      'nonsense',
      '',
    ]
    const words = await Promise.all(
      wrong.map((token) =>
        verify(token).then(
          () => 'accepted',
          (error: Error) => error.message,
        ),
      ),
    )
    expect(new Set(words).size).toBe(1)
    expect(words[0]).toMatch(/Токен не принят.*The token is/)
  })
})
