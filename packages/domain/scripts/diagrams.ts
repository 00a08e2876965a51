import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lifecycle, stateDiagram } from '../src/lifecycle.ts'

const root = join(import.meta.dirname, '../../..')

/** A state machine of a service: `name` is that of its noun, `file` is relative to the repository. */
export type Machine = { service: string; name: string; file: string; machine: Lifecycle<string, string> }

/** Every file of a service that builds a state machine, and what it exports as `<noun>Moves`. */
export async function machinesByFile(): Promise<ReadonlyMap<string, readonly Machine[]>> {
  const files = globSync('services/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && /\blifecycle</.test(readFileSync(join(root, file), 'utf8')),
  )
  const found = files.sort().map(async (file) => {
    const exported = Object.entries((await import(join(root, file))) as Record<string, unknown>)
    const machines = exported.flatMap(([exportName, value]): Machine[] => {
      const name = /^(\w+)Moves$/.exec(exportName)?.[1]
      return name ? [{ service: file.split('/')[1]!, name, file, machine: value as Machine['machine'] }] : []
    })
    return [file, machines] as const
  })
  return new Map(await Promise.all(found))
}

/** The text of a service's `STATES.md`; undefined where it has no state machine. */
function statesPage(service: string, machines: readonly Machine[]): string | undefined {
  if (machines.length === 0) return undefined
  const sections = machines.map(({ name, file, machine }) => {
    const title = `${name[0]!.toUpperCase()}${name.slice(1)}`
    return `## ${title}\n\n\`${file.slice(`services/${service}/`.length)}\`\n\n\`\`\`mermaid\n${stateDiagram(machine)}\n\`\`\``
  })
  return `${[`# States and moves of ${service}`, 'Written by `pnpm diagrams` from the `…Moves` of each noun; do not edit.', ...sections].join('\n\n')}\n`
}

if (import.meta.main) {
  const machines = [...(await machinesByFile()).values()].flat()
  for (const service of readdirSync(join(root, 'services'))) {
    const path = join(root, 'services', service, 'STATES.md')
    const own = machines.filter((one) => one.service === service)
    const page = statesPage(service, own)
    const present = existsSync(path) ? readFileSync(path, 'utf8') : undefined
    if (page === present) continue
    if (page !== undefined && !process.argv.includes('--check')) writeFileSync(path, page)
    else {
      console.error(
        `services/${service}/STATES.md is ${page === undefined ? 'of no use' : 'stale. Run: pnpm diagrams'}`,
      )
      process.exitCode = 1
    }
  }
}
