import { describe, expect, it } from 'vitest'
import { handoffVerifier, signHandoff } from './handoff.ts'
import type { Viewer } from './viewer.ts'

const viewer: Viewer = { sub: 'secretary', roles: ['PUBLIC', 'SECRETARY'] }
const request = { subgraph: 'governance', path: '/graphql', body: '{"query":"{ __typename }"}', now: 1_700_000_000_000 }
const secret = 'a secret of more than thirty-two characters'

describe('the handoff between gateway and subgraph', () => {
  const header = signHandoff(viewer, request, secret)
  const fresh = (given: string | undefined, { body, ...call }: typeof request, secrets: readonly string[]) => {
    const handed = handoffVerifier(secrets)(given, call)
    return handed?.isFor(body) ? handed.viewer : undefined
  }

  it('speaks for the viewer it was signed for', () => expect(fresh(header, request, [secret])).toEqual(viewer))
  it('says how long the caller waits, where the gateway knows it', () => {
    const { body: _, ...call } = request
    const waits = (more: object) =>
      handoffVerifier([secret])(signHandoff(viewer, { ...request, ...more }, secret), call)
    expect(waits({ waitsMs: 1_500.7 })?.waitsMs).toBe(1_500)
    expect(waits({ waitsMs: -3 })?.waitsMs).toBe(0)
    expect(waits({})).not.toHaveProperty('waitsMs')
  })
  it('is accepted under either of two live keys', () =>
    expect(fresh(header, request, ['another', secret])).toEqual(viewer))
  it('is accepted for 60 seconds, and from a clock a little ahead', () => {
    expect(fresh(header, { ...request, now: request.now + 60_000 }, [secret])).toEqual(viewer)
    expect(fresh(header, { ...request, now: request.now - 5_000 }, [secret])).toEqual(viewer)
  })
  it.each([
    ['another body', header, { ...request, body: '{"query":"{ secrets }"}' }, [secret]],
    ['another subgraph', header, { ...request, subgraph: 'employment' }, [secret]],
    ['another path', header, { ...request, path: '/admin' }, [secret]],
    ['another key', header, request, ['another']],
    ['60.001 seconds later', header, { ...request, now: request.now + 60_001 }, [secret]],
    ['a clock 6 seconds ahead', header, { ...request, now: request.now - 6_000 }, [secret]],
    ['no header', undefined, request, [secret]],
    [
      'changed claims',
      `${Buffer.from('{"viewer":{"sub":"x","roles":["DATA_STEWARD"]},"at":1700000000000}').toString('base64url')}.${header.split('.')[1]}`,
      request,
      [secret],
    ],
    ['a third part', `${header}.x`, request, [secret]],
  ])('is worth nothing with %s', (_, given, about, secrets) => expect(fresh(given, about, secrets)).toBeUndefined())
  it('is known as foreign before its body is there', () => {
    const { body: _, ...call } = request
    const viewerOf = (given: string) => handoffVerifier([secret])(given, call)?.viewer
    expect(viewerOf(header)).toEqual(viewer)
    expect(viewerOf(signHandoff(viewer, request, 'another'))).toBeUndefined()
    expect(viewerOf(signHandoff(viewer, { ...request, now: request.now - 61_000 }, secret))).toBeUndefined()
  })
})

describe('a handoff sent again', () => {
  const at = (now: number) => ({ ...request, now })
  const sign = (now: number) => signHandoff(viewer, at(now), secret)

  it('is refused for as long as it would be good, however the memory turns over meanwhile', () => {
    const verify = handoffVerifier([secret])
    const start = request.now
    const seen: string[] = []
    for (let seconds = 0; seconds <= 300; seconds += 1) {
      const now = start + seconds * 1_000
      const header = sign(now)
      seen.push(header)
      expect(verify(header, at(now))?.viewer).toEqual(viewer)
      for (const old of seen.slice(-70)) expect(verify(old, at(now))).toBeUndefined()
    }
  })

  it('is accepted once by each process of its subgraph, and by none of another', () => {
    const { body: _, ...call } = request
    const header = signHandoff(viewer, request, secret)
    const processes = [handoffVerifier([secret]), handoffVerifier([secret])]
    for (const verify of processes) {
      expect(verify(header, { ...call, subgraph: 'employment' })).toBeUndefined()
      expect(verify(header, call)?.viewer).toEqual(viewer)
      expect(verify(header, call)).toBeUndefined()
    }
  })

  it('is refused where the memory is too small for all: then what is a little older is refused as well', () => {
    const verify = handoffVerifier([secret], 10)
    const headers = Array.from({ length: 50 }, (_, n) => sign(request.now + n))
    for (const [n, header] of headers.entries()) expect(verify(header, at(request.now + n))?.viewer).toEqual(viewer)
    for (const header of headers) expect(verify(header, at(request.now + 50))).toBeUndefined()
    expect(verify(sign(request.now), at(request.now + 50))).toBeUndefined()
    expect(verify(sign(request.now + 50), at(request.now + 50))?.viewer).toEqual(viewer)
  })
})
