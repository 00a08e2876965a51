import { readdirSync, readFileSync } from 'node:fs'

/** What a process and its children have used: CPU in microseconds on any core, memory in bytes. Linux only. */
export function usageOf(pid: number): { readonly cpuMicros: number; readonly rss: number } {
  let cpuMicros = 0
  let rss = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    cpuMicros += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1_000
    for (const child of readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean)) {
      const inner = usageOf(Number(child))
      cpuMicros += inner.cpuMicros
      rss += inner.rss
    }
  }
  return { cpuMicros, rss }
}
