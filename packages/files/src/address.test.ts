import { describe, expect, it } from 'vitest'
import { ADDRESS_LIFETIME_MS, signAddress, verifyAddress } from './address.ts'

const SECRET = 'a-secret-that-only-this-test-suite-knows'
const now = Date.parse('2026-03-01T09:00:00.500Z')
const path = '/files/stakeholders/RmlsZTox'
const words = { purpose: 'PROTOCOL', by: 'Пётр & Ко' }

describe('a signed address', () => {
  const { path: url, expiresAt } = signAddress({ method: 'GET', path, words, now }, SECRET)
  const verified = (asked: Partial<Parameters<typeof verifyAddress>[0]>, secrets = [SECRET]) =>
    verifyAddress({ method: 'GET', url, now, ...asked }, secrets)

  it('says what was signed, for ten minutes, for reading the head too', () => {
    expect(expiresAt.toISOString()).toBe('2026-03-01T09:10:01.000Z')
    expect(verified({})).toEqual({ words, expiresAt })
    expect(verified({ method: 'HEAD' })).toEqual({ words, expiresAt })
    expect(verified({ now: now + ADDRESS_LIFETIME_MS })).toEqual({ words, expiresAt })
  })

  it('is good no longer after its time', () => {
    expect(verified({ now: expiresAt.getTime() })).toBe('EXPIRED')
  })

  it('is good for no other method', () => {
    for (const method of ['PUT', 'POST', 'DELETE', undefined]) expect(verified({ method })).toBe('FORGED')
  })

  it('is good for nothing else: whatever is changed in it, it is forged', () => {
    const others = [
      url.replace('RmlsZTox', 'RmlsZToy'),
      url.replace('stakeholders', 'governance'),
      url.replace('PROTOCOL', 'OVERSIGHT'),
      url.replace(/expires=\d+/, `expires=${Math.ceil(now / 1_000) + 86_400}`),
      url.replace(/&signature.*/, ''),
      url.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')),
      `${url}&more=1`,
      url.replace('?', '?more=1&'),
      url.replace('/files', '//files'),
      url.replace('/files', '/x/../files'),
    ]
    expect(new Set(others).size).toBe(others.length)
    for (const other of others) expect(verified({ url: other })).toBe('FORGED')
  })

  it('is good under either of two live secrets and under no other', () => {
    expect(verified({}, ['another-secret-of-thirty-two-characters', SECRET])).toEqual({ words, expiresAt })
    expect(verified({}, ['another-secret-of-thirty-two-characters'])).toBe('FORGED')
  })
})
