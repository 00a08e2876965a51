import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'

/** A Chromium that is there anyway: none is downloaded. `KADRY_BROWSER` names another. */
export const browserPath = [process.env.KADRY_BROWSER, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)

export type Seen = {
  readonly page: Page
  /** Addresses that the page asked of anybody but its own origin. */
  readonly outside: readonly string[]
  /** Errors of scripts and of the policy of contents. */
  readonly errors: readonly string[]
}

/** Opens an empty page in a window of that width, and closes the browser behind `use`. */
export async function inBrowser<T>(
  { width = 1200, locale = 'ru-RU' }: { readonly width?: number; readonly locale?: string },
  use: (seen: Seen) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  })
  try {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale })
    const page = await context.newPage()
    const outside: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') outside.push(request.url())
    })
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    return await use({ page, outside, errors })
  } finally {
    await browser.close()
  }
}

/** Opens a view of the figures and waits until the page says its answer, or why there is none. */
export async function look(page: Page, origin: string, search: string): Promise<void> {
  await page.goto(`${origin}/figures${search}`)
  await page.locator('#answer:not([hidden]), #status.failed').first().waitFor()
}
