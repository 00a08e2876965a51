import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const KINDS = Array.from({ length: 15 }, (_, n) => n + 1)

/** The titles of tests that name a kind by its number; a negative control says so in parentheses. */
const named = globSync('{packages,services,gateway,infra}/**/*.test.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const hasControl = /\(control\b/.test(text)
  return [...text.matchAll(/(?<=['"`])kind (\d+): /g)].map(([, kind]) => ({ file, kind: Number(kind), hasControl }))
})
const rows = readFileSync(join(root, 'docs/fault-kinds.md'), 'utf8')
  .split('\n')
  .flatMap((line) => (/^\| \d+ /.test(line) ? [line.split('|').map((cell) => cell.trim())] : []))

describe('the fifteen kinds of faults', () => {
  it.each(KINDS)('%i is named by a test, and by a control that shows what there is without the mechanism', (kind) => {
    const tests = named.filter((one) => one.kind === kind)
    expect(tests).not.toEqual([])
    expect(tests.filter(({ hasControl }) => hasControl)).not.toEqual([])
  })

  it('stand in docs/fault-kinds.md with the files that name them', () => {
    expect(rows.map(([, kind]) => Number(kind))).toEqual(KINDS)
    for (const [, kind, , , files = ''] of rows) {
      const listed = [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => file)
      const naming = new Set(named.filter((one) => one.kind === Number(kind)).map(({ file }) => file))
      expect(listed.sort(), `kind ${kind}`).toEqual([...naming].sort())
    }
  })
})
