/**
 * The figures' side of `bench:statistics` in a process of its own, as in the service: a version read from
 * its columns and nothing else. Asked over the channel of `fork`; answers wall milliseconds, figures
 * serialised as the graph would.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Ask, answer, type Publication } from '@kadry/figures/answer'
import { fileOf } from '@kadry/figures/columns'
import { drawing } from '@kadry/figures/draw'
import { KADRY_1 } from '@kadry/figures/policy'

export type Asked = { readonly ask: Ask; readonly analysts?: number; readonly times?: number }
export type Answered = { readonly ms: readonly number[]; readonly rssMb: number }

const folder = process.argv[2]!
const columns = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
const publication: Publication = {
  file: fileOf(columns),
  policy: KADRY_1,
  draw: drawing(new Uint8Array(16).fill(9)),
  stages: {},
}

process.on('message', async ({ ask, analysts = 1, times = 1 }: Asked) => {
  const ms: number[] = []
  const analyst = async () => {
    for (let time = 0; time < times; time += 1) {
      const start = performance.now()
      // All who ask at once stand in one queue, as requests do in the loop of a service.
      await setImmediate()
      JSON.stringify(answer(publication, ask))
      ms.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: analysts }, analyst))
  process.send!({ ms, rssMb: process.memoryUsage.rss() / 2 ** 20 } satisfies Answered)
})
process.send!('ready')
