import { readFile } from 'node:fs/promises'

export type Revocations = {
  /** Whether the token of this id (`jti`) is not to be accepted any more; asked in memory. */
  readonly isRevoked: (jti: string) => boolean
  /** Reads the list again now; where it can't be read the last one holds. */
  readonly refresh: () => Promise<void>
  readonly stop: () => void
}

const EVERY_MS = 10_000
const FETCH_DEADLINE_MS = 5_000
const MOST_BYTES = 8 * 1024 * 1024

/**
 * The ids of tokens that were taken back before they end: a JSON list of texts, in a file or at an address,
 * read again every ten seconds. A later reading that fails is reported to `onFailure`. Rejects with a
 * sentence where the first one fails, so that no gateway starts without a list that it was given.
 */
export async function readRevocations(source: string | URL, onFailure: (error: unknown) => void): Promise<Revocations> {
  let revoked = await read(source)
  const refresh = async (): Promise<void> => {
    try {
      revoked = await read(source)
    } catch (error) {
      onFailure(error)
    }
  }
  const timer = setInterval(() => void refresh(), EVERY_MS).unref()
  return { isRevoked: (jti) => revoked.has(jti), refresh, stop: () => clearInterval(timer) }
}

async function read(source: string | URL): Promise<ReadonlySet<string>> {
  const text = source instanceof URL ? await fetched(source) : await readFile(source, 'utf8')
  const list: unknown = text.length > MOST_BYTES ? undefined : parsed(text)
  if (!Array.isArray(list) || !list.every((jti) => typeof jti === 'string'))
    throw new Error(`${source} is no list of revoked tokens: a JSON list of jti is needed, 8 MB at most`)
  return new Set(list)
}

async function fetched(url: URL): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_DEADLINE_MS), redirect: 'error' })
  if (!answer.ok) throw new Error(`${url} answers ${answer.status} instead of the list of revoked tokens`)
  return answer.text()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
