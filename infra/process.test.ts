import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { endLeftovers, identify, type ProcessOptions, type RunningProcess, startProcess } from './process.ts'

let dir: string
const started: (RunningProcess | ChildProcess)[] = []
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kadry-process-'))
})
afterEach(async () => {
  for (const child of started.splice(0)) 'stop' in child ? await child.stop() : child.kill('SIGKILL')
  await rm(dir, { recursive: true, force: true })
})

async function node(script: string, options: Partial<ProcessOptions> = {}): Promise<RunningProcess> {
  const child = await startProcess({
    name: 'child',
    command: process.execPath,
    args: ['-e', script],
    logFile: join(dir, 'child.log'),
    runDir: dir,
    ...options,
  })
  started.push(child)
  return child
}

const IDLE = 'console.log("ready now"); setInterval(() => {}, 1000)'
const ready = /ready now/

async function until(condition: () => Promise<boolean>, seconds = 10): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come true in time')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const records = async () => (await readdir(dir)).filter((file) => file.endsWith('.pid.json'))

/** A record as a run leaves it that was killed: its parent is a process that has ended. */
async function leaveBehind(name: string, pid: number, startedAt: string): Promise<void> {
  const dead = spawn(process.execPath, ['-e', ''])
  const parent = await identify(dead.pid!)
  await new Promise((resolve) => dead.once('exit', resolve))
  await writeFile(join(dir, `${name}.pid.json`), JSON.stringify({ name, pid, startedAt, parent }))
}

test('a process is ready when it prints its line, and leaves a record until it ends', async () => {
  const child = await node(IDLE, { ready })
  expect(child.output()).toContain('ready now')
  expect(JSON.parse(await readFile(join(dir, 'child.pid.json'), 'utf8'))).toMatchObject({
    name: 'child',
    pid: child.pid,
  })
  expect(await child.stop()).toEqual({ code: null, signal: 'SIGTERM' })
  expect(await records()).toEqual([])
})

test('a line of an earlier run does not make a later one ready', async () => {
  await writeFile(join(dir, 'child.log'), 'ready now\n')
  await expect(node('setTimeout(() => {}, 60_000)', { ready, timeoutMs: 300 })).rejects.toThrow(
    /child was not ready after 0.3 s/,
  )
})

test('a probe may say when a process is ready', async () => {
  const mark = join(dir, 'mark')
  await node(`require('fs').mkdirSync(${JSON.stringify(mark)}); setInterval(() => {}, 1000)`, {
    ready: async () => (await readdir(dir)).includes('mark'),
  })
  expect(await readdir(dir)).toContain('mark')
})

test('a process that dies early reports its last lines', async () => {
  const script = 'for (let i = 1; i <= 20; i++) console.error("line " + i); process.exitCode = 3'
  const failure: Error = await node(script, { ready }).catch((error) => error)
  expect(failure.message).toMatch(/^child ended before it was ready \(exit code 3\)/)
  expect(failure.message.match(/line \d+/g)).toEqual(Array.from({ length: 15 }, (_, i) => `line ${i + 6}`))
  expect(await records()).toEqual([])
})

test('a program that does not exist is named', async () => {
  await expect(node('', { command: join(dir, 'no-such-program') })).rejects.toThrow(
    /child could not be started: .*no-such-program/,
  )
})

test('a process that ignores the request to end is killed after its grace', async () => {
  const child = await node(`process.on("SIGTERM", () => {}); ${IDLE}`, { ready })
  expect(await child.stop(100)).toEqual({ code: null, signal: 'SIGKILL' })
})

test('a child with a pipe sees the end of this process as the end of its input', async () => {
  const script = `process.stdin.resume().on("end", () => process.exit(0)); ${IDLE}`
  const starter = `
    const { startProcess } = await import(${JSON.stringify(new URL('./process.ts', import.meta.url).href)})
    const child = await startProcess({ name: 'grandchild', command: process.execPath, args: ['-e', ${JSON.stringify(script)}],
      logFile: ${JSON.stringify(join(dir, 'grandchild.log'))}, runDir: ${JSON.stringify(dir)}, ready: /ready now/, stdin: 'pipe' })
    console.log('started', child.pid)`
  const parent = await node(starter, { args: ['--input-type=module', '-e', starter], ready: /started \d+/ })
  const grandchild = Number(/started (\d+)/.exec(parent.output())?.[1])
  expect(await identify(grandchild)).not.toBeNull()
  process.kill(parent.pid, 'SIGKILL')
  await until(async () => (await identify(grandchild)) === null)
})

test('what a killed run left behind is ended, said, and forgotten', async () => {
  const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  started.push(orphan)
  const identity = await identify(orphan.pid!)
  await leaveBehind('orphan', orphan.pid!, identity!.startedAt)
  const said: string[] = []
  await endLeftovers(dir, (line) => said.push(line))
  expect(said).toEqual([expect.stringContaining(`Ending orphan (process ${orphan.pid})`)])
  expect(await identify(orphan.pid!)).toBeNull()
  expect(await records()).toEqual([])
})

test('a process that got the number of a dead one is not touched', async () => {
  const unrelated = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  started.push(unrelated)
  await leaveBehind('gone', unrelated.pid!, '1')
  const said: string[] = []
  await endLeftovers(dir, (line) => said.push(line))
  expect(said).toEqual([])
  expect(await identify(unrelated.pid!)).not.toBeNull()
  expect(await records()).toEqual([])
})

test('the processes of a run that is still alive are left alone', async () => {
  const child = await node(IDLE, { ready })
  const alive = await endLeftovers(dir, () => {})
  expect(alive).toMatchObject([{ name: 'child', pid: child.pid, parent: { pid: process.pid } }])
  expect(await identify(child.pid)).not.toBeNull()
})

test('records that say nothing are removed', async () => {
  await mkdir(dir, { recursive: true })
  await writeFile(join(dir, 'broken.pid.json'), '{')
  expect(await endLeftovers(dir, () => {})).toEqual([])
  expect(await records()).toEqual([])
})
