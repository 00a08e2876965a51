import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '..', '..', 'services', 'stakeholders', 'src', 'cli.ts')
const EVERY_MS = 200
const PAGE_BYTES = 4_096
/**
 * Those of `pnpm stakeholders`: a young generation that stays small, so that what is read and written is
 * given back at once.
 */
const FLAGS = ['--max-semi-space-size=4']

/**
 * The import command as a process of its own, from its start to its end; resident memory in MB at each
 * quarter of its time.
 */
export async function importing(url: string, database: string, file: string) {
  const began = performance.now()
  const env = { ...process.env, MONGO_URL: url, MONGO_DATABASE: database }
  const child = spawn(process.execPath, [...FLAGS, CLI, 'import', file, '--json'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const rss: number[] = []
  const timer = setInterval(() => void residentMb(child.pid!).then((mb) => mb && rss.push(mb)), EVERY_MS)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`the import ended with ${code}`)
  const at = [0.25, 0.5, 0.75, 1].map((share) => rss[Math.max(0, Math.floor(rss.length * share) - 2)] ?? 0)
  return { seconds: (performance.now() - began) / 1000, rss: at }
}

/** Linux reports it; elsewhere, and once the process is gone, there is nothing. */
async function residentMb(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Math.round((Number(text.split(' ')[1] ?? 0) * PAGE_BYTES) / 2 ** 20)
}
