import type { ChartData, ChartKind } from './data.ts'
import { draw } from './draw.ts'
import { ChartImpossible } from './refusal.ts'

/**
 * What a thread of the pool does with what it is sent. A refusal is a value: of an error only the text comes
 * back.
 */
export default async ({ kind, data }: { readonly kind: ChartKind; readonly data: ChartData }) => {
  try {
    return await draw(kind, data)
  } catch (error) {
    if (error instanceof ChartImpossible) return error.text
    throw error
  }
}
