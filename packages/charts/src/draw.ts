import * as echarts from 'echarts'
import { parse, resetSVGDefIds, View } from 'vega'
import { compile } from 'vega-lite'
import type { ChartData, ChartKind } from './data.ts'
import { sankeyOf } from './sankey.ts'
import { specOf } from './spec.ts'

const SANKEY_SIZE = { width: 760, height: 480 }

/**
 * The answer as one SVG document, without scripts, fonts or anything from elsewhere: the same text for the
 * same answer. Takes some tenths of a second of a core. Throws `ChartImpossible`.
 */
export async function draw(kind: ChartKind, data: ChartData): Promise<string> {
  const svg = kind === 'SANKEY' ? drawnByECharts(data) : await drawnByVega(kind, data)
  const spoken = `role="img" aria-label="${escaped(data.title)}"`
  return svg.replace(/<svg /, `<svg ${spoken} `)
}

async function drawnByVega(kind: Exclude<ChartKind, 'SANKEY'>, data: ChartData): Promise<string> {
  // Ids count on from picture to picture otherwise.
  resetSVGDefIds()
  const view = new View(parse(compile(specOf(kind, data)).spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

function drawnByECharts(data: ChartData): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...SANKEY_SIZE })
  try {
    chart.setOption(sankeyOf(data))
    return still(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}

/** Without what is for a pointer over the picture, whose ids count on from picture to picture. */
function still(svg: string): string {
  return svg.replace(/<style >.*?<\/style>/s, '').replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
