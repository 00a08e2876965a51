import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** How often a process with a heap of its own looks through all of it while 600 MB of buffers come and go. */
function collections(before: string): number {
  const code = `
    import { PerformanceObserver, constants } from 'node:perf_hooks'
    ${before}
    const heap = Array.from({ length: 400_000 }, (_, index) => ({ index }))
    let count = 0
    const seen = (entries) => {
      count += entries.filter(({ detail }) => detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR).length
    }
    const observer = new PerformanceObserver((list) => seen(list.getEntries()))
    observer.observe({ entryTypes: ['gc'] })
    let bytes = 0
    for (let portion = 0; portion < 600; portion++) {
      bytes += Buffer.alloc(1_024 * 1_024).length
      await new Promise((resolve) => setImmediate(resolve))
    }
    seen(observer.takeRecords())
    console.log(JSON.stringify({ count, kept: bytes + heap.length }))`
  const words = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', code]
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })).count
}

it('lets buffers come and go without looking through the whole heap for each few of them', () => {
  const own = collections(`
    import { countBuffersAsHeap } from '${import.meta.dirname}/garbage.ts'
    countBuffersAsHeap()`)
  const usual = collections('')
  expect(own).toBeLessThan(usual / 2)
})
