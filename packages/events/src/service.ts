import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Call, UsageError } from './command.ts'

const SERVICES = join(import.meta.dirname, '..', '..', '..', 'services')
const TICK_MS = 500

/**
 * Has a service's own code do work on its own data, in a process of its own beside the one that serves;
 * resolves with what it says was done. `database` null: not the one of our environment, which is another
 * service's.
 */
export async function runService(
  call: Call,
  service: string,
  words: readonly string[],
  database?: string | null,
): Promise<object> {
  const main = join(SERVICES, service, 'src', 'main.ts')
  if (!existsSync(main)) throw new UsageError(`there is no service ${service}, but ${readdirSync(SERVICES).join(', ')}`)
  // biome-ignore lint/style/noProcessEnv: the service reads the same environment
  const env: NodeJS.ProcessEnv = { ...process.env, ...(database ? { MONGO_DATABASE: database } : {}) }
  if (database === null) delete env.MONGO_DATABASE
  const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', main, ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const began = performance.now()
  const tick = setInterval(
    () => call.progress(`${service} ${words[0]}: ${Math.round((performance.now() - began) / 1_000)} s`),
    TICK_MS,
  )
  try {
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    if (code !== 0) throw new Error(err.trim() || `${service} ${words.join(' ')} ended with code ${code}`)
    if (err.trim() !== '') call.note(err.trim())
    return JSON.parse(out) as object
  } finally {
    clearInterval(tick)
  }
}
