import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoRoundTableId } from './demo/callers.ts'
import { resolutionId } from './demo/resolution.ts'
import { ELECTRONICS } from './demo/round-table.ts'
import { HELP, readOptions } from './launcher/options.ts'
import { type Product, startProduct } from './launcher/product.ts'
import { createProgress, type Progress } from './launcher/progress.ts'
import { UserError } from './process.ts'

const repository = join(import.meta.dirname, '..')
const progress = createProgress((text) => process.stdout.write(text))

const FORCE_AFTER_MS = 10_000

try {
  await main()
} catch (error) {
  const reason =
    error instanceof UserError ? error.message : `The product could not be started: ${(error as Error).message}`
  process.stderr.write(`kadry: ${reason}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env, repository)
  if (options.help) {
    process.stdout.write(HELP)
    return
  }
  const began = performance.now()
  const starting = startProduct(repository, options, progress)
  stopOnSignals(starting)
  const product = await starting
  if (!options.empty) await loadDemo(product, progress)
  await report(product, (performance.now() - began) / 1000, options.empty)
}

/** Writes through the public graph. The demo of another version stays as it is, and the product is up. */
async function loadDemo(product: Product, { step, say }: Progress): Promise<void> {
  const { writeDemo } = await import('./demo/write.ts')
  const { OtherDemo } = await import('./demo/client.ts')
  const write = () =>
    writeDemo({ url: product.url, tokens: product.credentials.tokens, say }).catch((error) => {
      if (error instanceof OtherDemo) return 'that of another version is there and stays; start --fresh begins anew'
      throw error
    })
  await step('demo data', write, (summary) => summary)
}

async function report({ url, credentials }: Product, seconds: number, empty: boolean): Promise<void> {
  const lines = ['', `Kadry answers at ${url} (${seconds.toFixed(1)} s). Open it in a browser, or paste:`, '']
  if (!empty) {
    const query = (await readFile(join(repository, 'infra/demo/trace.graphql'), 'utf8'))
      .replaceAll(/\s+/g, ' ')
      .replace(/^# .*?(?=query)/, '')
    const variables = JSON.parse(await readFile(join(repository, 'infra/demo/trace.json'), 'utf8'))
    const { origin } = new URL(url)
    lines.push(`The resolution as PDF: ${origin}/documents/governance/resolution/${resolutionId}.pdf`)
    lines.push(
      `The protocol of a round table: ${origin}/documents/roundtables/protocol/${demoRoundTableId(ELECTRONICS)}.pdf`,
    )
    lines.push(`Round tables for your calendar: ${origin}/calendars/roundtables/sector/radioelectronics.ics`)
    lines.push(`Figures of graduates: ${origin}/figures`, '')
    lines.push(
      `curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: query.trim(), variables })}'`,
      '',
    )
  }
  lines.push('Tokens of the demo roles (Authorization: Bearer …):')
  for (const { role, token } of credentials.tokens) lines.push(`  ${role}  ${token}`)
  lines.push('', 'Stop with Ctrl-C; the data stay for the next start.', '')
  process.stdout.write(`${lines.join('\n')}\n`)
}

function stopOnSignals(starting: Promise<Product>): void {
  let asked = false
  const end = () => {
    if (asked) process.exit(1)
    asked = true
    process.stdout.write('\nstopping …\n')
    setTimeout(() => process.exit(1), FORCE_AFTER_MS).unref()
    starting
      .then((product) => product.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
}
