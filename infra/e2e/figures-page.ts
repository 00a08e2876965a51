import { expect } from 'vitest'
import { inBrowser, look } from './browser.ts'
import { ask } from './launcher.ts'

/** The views of the page, as its navigation has them. */
const VIEWS = ['colleges', 'cohorts', 'specialities', 'flows', 'passport']

/** What the graph says where it has no version to show figures of, in both languages. */
async function refusalOf(origin: string): Promise<string | undefined> {
  const { body } = await ask(`${origin}/graphql`, '{ statisticsCatalog { datasetVersion } }')
  return body.errors?.[0].message
}

const PICTURE = `{ statistics(query: { levels: [ORGANIZATION], measures: [IN_WORK], at: M12 }) { chartSvg } }`

/** The thread that draws loads its library with the first picture: on a busy machine that one comes late. */
async function pictureIsDrawn(origin: string): Promise<void> {
  const code = async () => (await ask(`${origin}/graphql`, PICTURE)).body.errors?.[0].extensions.code
  await expect.poll(code, { timeout: 120_000, interval: 1_000 }).not.toBe('SUBGRAPH_TIMEOUT')
}

/** Every view shows its table, or in words why there is none, and asks nobody else, in both languages. */
export async function expectEveryView(origin: string): Promise<void> {
  const [ru = '', en = ru] = (await refusalOf(origin))?.split(' / ') ?? []
  await pictureIsDrawn(origin)
  for (const [locale, refusal] of [
    ['ru-RU', ru],
    ['en-GB', en],
  ] as const)
    await inBrowser({ locale }, async ({ page, outside, errors }) => {
      for (const view of VIEWS) {
        await look(page, origin, `?view=${view}`)
        expect([view, await page.locator('#status').textContent()]).toEqual([view, refusal])
        if (refusal) continue
        expect(await page.locator('#table tbody tr').count()).toBeGreaterThan(0)
        if (view !== 'passport') expect(await page.locator('#chart img').count()).toBe(1)
      }
      expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
      expect({ outside, errors }).toEqual({ outside: [], errors: [] })
    })
}

/** A narrow telephone shows everything without moving the page sideways: wide tables move by themselves. */
export async function expectNarrow(origin: string): Promise<void> {
  await inBrowser({ width: 390 }, async ({ page }) => {
    for (const view of VIEWS) {
      await look(page, origin, `?view=${view}`)
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect([view, wide <= 390]).toEqual([view, true])
    }
  })
}
