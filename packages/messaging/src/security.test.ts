import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { kafkaSecurityEnv, securityFrom } from './security.ts'

const from = (env: Record<string, string>) => securityFrom(z.object(kafkaSecurityEnv).parse(env))
const user = { KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512', KAFKA_USERNAME: 'kadry' }

it('an open broker needs nothing', () => {
  expect(from({})).toEqual({})
})

it('TLS and a user come from the environment, secrets and certificates from files too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'security-'))
  writeFileSync(join(folder, 'ca.pem'), 'PEM')
  writeFileSync(join(folder, 'password'), 'from a file\n')
  expect(from({ KAFKA_TLS: '1' })).toEqual({ tls: {} })
  expect(from({ ...user, KAFKA_PASSWORD: 'p' })).toEqual({
    sasl: { mechanism: 'scram-sha-512', username: 'kadry', password: 'p' },
  })
  expect(
    from({
      ...user,
      KAFKA_TLS: '1',
      KAFKA_TLS_CA: join(folder, 'ca.pem'),
      KAFKA_PASSWORD_FILE: join(folder, 'password'),
    }),
  ).toEqual({
    tls: { ca: 'PEM' },
    sasl: { mechanism: 'scram-sha-512', username: 'kadry', password: 'from a file' },
  })
})

it.each([
  [{ KAFKA_TLS_CA: 'ca.pem' }, 'KAFKA_TLS_CA is set and KAFKA_TLS is not: set KAFKA_TLS=1'],
  [{ KAFKA_TLS: '1', KAFKA_TLS_CA: '/nowhere/ca.pem' }, "KAFKA_TLS_CA=/nowhere/ca.pem can't be read (ENOENT)"],
  [{ KAFKA_USERNAME: 'u' }, 'without KAFKA_SASL_MECHANISM'],
  [{ KAFKA_SASL_MECHANISM: 'PLAIN', KAFKA_PASSWORD: 'p' }, 'wants KAFKA_USERNAME'],
  [user, 'wants KAFKA_PASSWORD or KAFKA_PASSWORD_FILE'],
  [{ ...user, KAFKA_PASSWORD: 'p', KAFKA_PASSWORD_FILE: 'f' }, 'are both set: leave one out'],
  [{ ...user, KAFKA_PASSWORD_FILE: '/nowhere/p' }, "KAFKA_PASSWORD_FILE=/nowhere/p can't be read (ENOENT)"],
])('%j is reported in one sentence that names the next step', (env, message) => {
  expect(() => from(env)).toThrow(message)
})
