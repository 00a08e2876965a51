import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt, importJWK, SignJWT } from 'jose'
import { expect, onTestFinished, test } from 'vitest'
import { readRevocations } from './revocation.ts'
import { AUDIENCE, createSigningKey, ISSUER, signToken, tokenVerifier } from './token.ts'
import type { Viewer } from './viewer.ts'

const anna: Viewer = { sub: 'anna', roles: ['PUBLIC', 'SECRETARY'] }
const ignore = () => {}
const idOf = (token: string) => decodeJwt(token).jti!

function listFile(...jtis: unknown[]): { file: string; write: (text: string) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kadry-revoked-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'revoked.json')
  const write = (text: string) => writeFileSync(file, text)
  write(JSON.stringify(jtis))
  return { file, write }
}

test('kind 11: a token that is taken back is refused from the next reading of the list on, and good without it (control)', async () => {
  const key = await createSigningKey('k')
  const { file, write } = listFile()
  const { isRevoked, refresh, stop } = await readRevocations(file, ignore)
  onTestFinished(stop)
  const verify = tokenVerifier(key.public, { isRevoked })
  const [lost, kept] = [await signToken(anna, key.private), await signToken(anna, key.private)]
  expect((await verify(lost)).sub).toBe('anna')
  write(JSON.stringify([idOf(lost)]))
  await refresh()
  await expect(verify(lost)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  expect((await verify(kept)).sub).toBe('anna')
  expect((await tokenVerifier(key.public)(lost)).sub).toBe('anna')
})

test('a list that can not be read any more holds as it was last read', async () => {
  const { file, write } = listFile('one')
  const { isRevoked, refresh, stop } = await readRevocations(file, ignore)
  onTestFinished(stop)
  for (const text of ['', '{"one": true}', '["two", 3]']) {
    write(text)
    await refresh()
    expect([isRevoked('one'), isRevoked('two')]).toEqual([true, false])
  }
})

test('where there is a list a token without an id, which nothing could take back, is refused', async () => {
  const key = await createSigningKey('k')
  const token = await new SignJWT({ roles: ['PUBLIC'] })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'k' })
    .setSubject('anna')
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setExpirationTime('1h')
    .sign(await importJWK(key.private, 'EdDSA'))
  expect((await tokenVerifier(key.public)(token)).sub).toBe('anna')
  await expect(tokenVerifier(key.public, { isRevoked: () => false })(token)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  })
})

test('a list is read from an address, and one that can not be read at the start is a sentence', async () => {
  let body = '["one"]'
  let status = 200
  const server = createServer((_, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((listening) => server.once('listening', listening))
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/revoked`)
  const { isRevoked, refresh, stop } = await readRevocations(url, ignore)
  onTestFinished(stop)
  expect(isRevoked('one')).toBe(true)
  status = 500
  await refresh()
  expect(isRevoked('one')).toBe(true)
  await expect(readRevocations(url, ignore)).rejects.toThrow('answers 500 instead of the list')
  ;[status, body] = [200, '{}']
  await expect(readRevocations(url, ignore)).rejects.toThrow('is no list of revoked tokens')
})
