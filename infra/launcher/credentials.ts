import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSigningKey, type SigningKey, signToken } from '@kadry/auth/token'
import type { Viewer } from '@kadry/auth/viewer'
import { callers } from '../demo/callers.ts'

export type Credentials = {
  readonly jwksFile: string
  readonly tokensFile: string
  readonly handoffSecret: string
  /** Makes the pseudonyms that stand in the database of graduates. */
  readonly graduatesKey: string
  /** What noise and exchanges of the statistics follow from. */
  readonly statisticsKey: string
  readonly tokens: readonly DemoToken[]
}

export type DemoToken = {
  readonly role: string
  readonly title: { readonly ru: string; readonly en: string }
  readonly token: string
}

type Kept = { readonly key: SigningKey } & Pick<Credentials, 'handoffSecret' | 'graduatesKey' | 'statisticsKey'>

const ONLY_OWNER = 0o600

/** Keys of this machine, made once and kept with the data; and one token per demo role, new at each start. */
export async function prepareCredentials(dataDir: string): Promise<Credentials> {
  const folder = join(dataDir, 'keys')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { key, handoffSecret, graduatesKey, statisticsKey } = await kept(join(folder, 'keys.json'))
  const tokens = await Promise.all(
    callers.map(async ({ title, viewer }) => ({
      role: roleOf(viewer),
      title,
      token: await signToken(viewer, key.private),
    })),
  )
  const jwksFile = join(folder, 'jwks.json')
  const tokensFile = join(folder, 'demo-tokens.json')
  await writeFile(jwksFile, JSON.stringify(key.public), { mode: ONLY_OWNER })
  await writeFile(tokensFile, JSON.stringify(tokens), { mode: ONLY_OWNER })
  return { jwksFile, tokensFile, handoffSecret, graduatesKey, statisticsKey, tokens }
}

function roleOf(viewer: Viewer): string {
  return viewer.roles.find((role) => role !== 'PUBLIC') ?? 'PUBLIC'
}

async function kept(file: string): Promise<Kept> {
  const secret = () => randomBytes(32).toString('base64url')
  // Keys of an older start may lack the latest.
  const before: Partial<Kept> = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
  const made: Kept = {
    key: before.key ?? (await createSigningKey('kadry-local')),
    handoffSecret: before.handoffSecret ?? secret(),
    graduatesKey: before.graduatesKey ?? secret(),
    statisticsKey: before.statisticsKey ?? secret(),
  }
  await writeFile(file, JSON.stringify(made), { mode: ONLY_OWNER })
  return made
}
