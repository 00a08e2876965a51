import { join } from 'node:path'
import { inBrowser, look } from './browser.ts'

const [, , origin = 'http://127.0.0.1:4000'] = process.argv
const docs = join(import.meta.dirname, '..', '..', 'docs')

const PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"

/** The pictures of `docs/figures.md`, of a product that runs with the demo's data. */
const SHOTS = [
  { name: 'figures-colleges', search: '?view=colleges', width: 1200, locale: 'en-GB' },
  { name: 'figures-cohorts', search: '?view=cohorts', width: 1200, locale: 'ru-RU' },
  { name: 'figures-flows', search: '?view=flows', width: 1200, locale: 'ru-RU' },
  { name: 'figures-passport', search: '?view=passport', width: 390, locale: 'ru-RU' },
]

for (const { name, search, width, locale } of SHOTS)
  await inBrowser({ width, locale }, async ({ page }) => {
    await look(page, origin, search)
    await page.screenshot({ path: join(docs, `${name}.png`), fullPage: true })
    const paint = await page.evaluate<number>(PAINT)
    process.stdout.write(`${name}: first paint after ${Math.round(paint)} ms\n`)
  })
