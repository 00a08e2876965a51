import { threadsOf } from '@kadry/runtime/threads'
import type { ChartData, ChartKind } from './data.ts'
import { ChartImpossible } from './refusal.ts'

type Task = { readonly kind: ChartKind; readonly data: ChartData }

const run = threadsOf<Task, string | ChartImpossible['text']>(new URL('./chart-thread.ts', import.meta.url))

/** As `draw`, outside of this thread; throws `ThreadsBusy` where too many pictures wait. */
export async function drawApart(kind: ChartKind, data: ChartData): Promise<string> {
  const drawn = await run({ kind, data })
  if (typeof drawn === 'string') return drawn
  throw new ChartImpossible(kind, drawn.ru, drawn.en)
}
