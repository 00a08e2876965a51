import { ThreadsBusy } from '@kadry/runtime/threads'
import { parse } from 'vega'
import { compile } from 'vega-lite'
import { describe, expect, it } from 'vitest'
import { drawApart } from './charts.ts'
import { CHART_KINDS, type ChartCell, type ChartColumn, type ChartData, type ChartRow } from './data.ts'
import { draw } from './draw.ts'
import { specOf } from './spec.ts'

const inWork: ChartColumn = { measure: 'IN_WORK', label: 'Работают', unit: 'PERCENT', at: 'M12' }
const shown = (share: number, margin = 5): ChartCell => ({ share, value: share * 2, margin, status: 'SHOWN' })
const small: ChartCell = { share: null, value: null, margin: null, status: 'SMALL_BASE' }
const row = (level: string, label: string, ...cells: ChartCell[]): ChartRow => ({
  keys: [{ level, code: label, label }],
  cells,
})
const colleges: ChartData = {
  title: 'Работают через год',
  language: 'RU',
  columns: [inWork],
  rows: [
    row('ORGANIZATION', 'Колледж «Энергия» & <К°>', shown(81)),
    row('ORGANIZATION', 'Мытищинский техникум', small),
    row('ORGANIZATION', 'Раменский колледж', shown(98)),
  ],
}
const years: ChartData = {
  ...colleges,
  rows: ['2021', '2022', '2023', '2024'].map((year, at) => row('YEAR', year, at === 2 ? small : shown(60 + at * 5))),
}
const points = ['M6', 'M12', 'M24'].map((at) => ({ ...inWork, at }))
const cohorts: ChartData = {
  ...colleges,
  columns: points,
  rows: ['2022', '2023', '2024'].map((year, at) =>
    row('YEAR', year, shown(50 + at), shown(70), at === 2 ? { ...small, status: 'NOT_REACHED' } : small),
  ),
}
const flows: ChartData = {
  ...colleges,
  columns: ['Работают', 'Учатся'].map((label) => ({ ...inWork, label, measure: label })),
  rows: ['Электроника', 'Машиностроение'].map((label, at) => row('SECTOR', label, shown(60 - at), shown(20))),
}
const textsOf = (svg: string) => [...svg.matchAll(/<(text|tspan)[^>]*>([^<]*)<\/\1>/g)].map(([, , text]) => text)

describe('a chart of an answer', () => {
  it('has for each row what is shown, and the reason where it is withheld, dashed and never zero', async () => {
    for (const kind of ['BAR', 'DOT'] as const) {
      const svg = await draw(kind, colleges)
      expect(textsOf(svg)).toEqual(
        expect.arrayContaining(['Колледж «Энергия» &amp; &lt;К°&gt;', 'Мытищинский техникум', 'мало людей']),
      )
      expect(svg.match(/stroke-dasharray="3,3"/g)).toHaveLength(1)
      // Two figures, each between its margins: 81 ± 5, and 98 + 5 ends at 100.
      const [figures, margins] = (specOf(kind, colleges) as never as { layer: { data: { values: object[] } }[] }).layer
      expect(figures!.data.values).toMatchObject([{ figure: 81 }, { figure: 98 }])
      expect(margins!.data.values).toMatchObject([
        { low: 76, high: 86 },
        { low: 93, high: 100 },
      ])
    }
  })

  it('goes over years, and breaks where a year is withheld', async () => {
    const svg = await draw('LINE', years)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['2021', '2023', 'мало людей']))
    // 2021–2022 in one piece; 2024 stands alone behind the gap.
    expect(svg).toMatch(/aria-roledescription="line mark".*?d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+M/s)
  })

  it('is a map of cohorts by points, with the figures in the cells', async () => {
    const svg = await draw('HEAT_MAP', cohorts)
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['M6', 'M24', '2024', '52', '70', 'мало людей', 'ещё не наступило']),
    )
    expect(svg.match(/stroke-dasharray="3,3"/g)).toHaveLength(3)
  })

  it('lets people flow from the codes to the measures', async () => {
    const svg = await draw('SANKEY', flows)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Электроника', 'Машиностроение', 'Учатся']))
  })

  it('is the same text for the same answer, says what it is, and fetches and runs nothing', async () => {
    for (const kind of CHART_KINDS) {
      const data = kind === 'SANKEY' ? flows : kind === 'LINE' ? years : colleges
      const svg = await draw(kind, data)
      expect(await draw(kind, data)).toBe(svg)
      expect(svg).toMatch(/^<svg role="img" aria-label="Работают через год" /)
      expect(svg.replace(/xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:|<script|\son\w+=|@import|data:/)
    }
  })

  it('is a specification that others can draw', () => {
    for (const kind of ['BAR', 'DOT', 'HEAT_MAP'] as const)
      expect(() => parse(compile(specOf(kind, colleges)).spec)).not.toThrow()
  })

  it('says how many rows it has no room for, and speaks English where asked', async () => {
    const many = Array.from({ length: 64 }, (_, at) => row('ORGANIZATION', `College ${at}`, shown(50)))
    const texts = textsOf(await draw('BAR', { ...colleges, language: 'EN', rows: many }))
    expect(texts).toContain('Rows left out: 4.')
    expect(texts).not.toContain('College 60')
  })

  it('is refused of an answer that has no such picture', async () => {
    const refused = { name: 'ChartImpossible' }
    await expect(draw('BAR', { ...colleges, rows: [] })).rejects.toMatchObject(refused)
    await expect(draw('SANKEY', { ...colleges, rows: [row('SECTOR', 'x', small)] })).rejects.toMatchObject(refused)
    const many = Array.from({ length: 9 }, (_, at) => row('ORGANIZATION', `${at}`, shown(50)))
    await expect(draw('LINE', { ...colleges, rows: many })).rejects.toMatchObject(refused)
    await expect(drawApart('LINE', { ...colleges, rows: many })).rejects.toMatchObject({
      ...refused,
      text: { ru: 'Линий больше 8: отберите коды.' },
    })
  })

  it('is drawn in another thread as it is in this one, and sent back where too many wait', async () => {
    expect(await drawApart('BAR', colleges)).toBe(await draw('BAR', colleges))
    const asked = Array.from({ length: 12 }, () => drawApart('BAR', colleges).catch((error: unknown) => error))
    const answers = await Promise.all(asked)
    expect(answers.filter((answer) => answer instanceof ThreadsBusy)).toHaveLength(2)
  })
})
