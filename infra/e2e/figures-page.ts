import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inBrowser, look } from './browser.ts'
import { ask } from './launcher.ts'

/** The views of the page, as its navigation has them. */
async function viewsOf(page: Page, origin: string): Promise<readonly string[]> {
  await look(page, origin, '')
  const views = await page.evaluate<string[]>(
    "[...document.querySelectorAll('nav a')].map(({ href }) => new URL(href).searchParams.get('view'))",
  )
  expect(views).toContain('passport')
  return views
}

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
      for (const view of await viewsOf(page, origin)) {
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
    for (const view of await viewsOf(page, origin)) {
      await look(page, origin, `?view=${view}`)
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect([view, wide <= 390]).toEqual([view, true])
    }
  })
}

/** Who has no mouse chooses a measure, sends the form and opens the method. */
export async function expectKeyboard(origin: string): Promise<void> {
  await inBrowser({}, async ({ page }) => {
    await look(page, origin, '?view=colleges')
    const reach = async (selector: string) => {
      for (let steps = 0; steps < 40; steps++) {
        if (await page.locator(`${selector}:focus`).count()) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`no Tab reaches ${selector}`)
    }
    await reach('select[name=level]')
    await page.keyboard.press('End')
    const chosen = await page.locator('select[name=level]').inputValue()
    await reach('form button')
    await Promise.all([page.waitForURL(/level=/), page.keyboard.press('Enter')])
    expect(new URL(page.url()).searchParams.get('level')).toBe(chosen)
    await look(page, origin, '?view=colleges')
    await reach('summary')
    await page.keyboard.press('Enter')
    expect(await page.locator('#method dt').first().isVisible()).toBe(true)
  })
}

/** The link under a chart shows the same figures again, by their version. */
export async function expectLink(origin: string): Promise<void> {
  await inBrowser({}, async ({ page }) => {
    await look(page, origin, '?view=specialities')
    const shown = await page.locator('#table tbody').textContent()
    const link = (await page.locator('#link').getAttribute('href'))!
    expect(link).toContain('version=')
    await look(page, origin, new URL(link, origin).search)
    expect(await page.locator('#table tbody').textContent()).toBe(shown)
  })
}
