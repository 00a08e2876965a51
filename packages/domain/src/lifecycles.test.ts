import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { machinesByFile } from '../scripts/diagrams.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const byFile = await machinesByFile()
const machines = [...byFile.values()].flat()

describe('the state machines of the services', () => {
  it('are each exported as the moves of their noun', () => {
    expect(machines.length).toBeGreaterThan(0)
    const built = (file: string) => read(file).match(/\blifecycle</g)!.length
    const hidden = [...byFile].filter(([file, exported]) => exported.length !== built(file))
    expect(hidden.map(([file]) => `${file} exports no <noun>Moves for a machine that it builds`)).toEqual([])
  })

  it('are each compared with the decisions of their noun, in the test beside it', () => {
    const tests = (file: string) => globSync(`${dirname(file)}/*.test.ts`, { cwd: root }).map(read)
    const alone = machines.filter(
      ({ name, file }) => !tests(file).some((text) => new RegExp(`followsItsTable\\(\\s*${name}Moves\\b`).test(text)),
    )
    expect(alone.map(({ name, file }) => `${file}: nothing calls followsItsTable(${name}Moves, …)`)).toEqual([])
  })

  it.each(machines)('$service: $name can be in each of its states, from a beginning on', ({ machine }) => {
    const moves = Object.values(machine.moves)
    const reached = new Set(moves.flatMap(({ from, to }) => (from.length === 0 && to ? [to] : [])))
    for (const _ of machine.states)
      for (const { from, to } of moves) if (to && from.some((state) => reached.has(state))) reached.add(to)
    expect([...reached].sort()).toEqual([...machine.states].sort())
  })

  it.each(machines)('$service: $name lets a move happen from the states of its table only', ({ machine }) => {
    for (const [move, { from }] of Object.entries(machine.moves))
      for (const status of machine.states) {
        const refusal = machine.refuse(move, { status })
        expect(refusal === undefined).toBe(from.includes(status))
        if (refusal) expect(machine.states).toContain(refusal.to)
      }
  })
})
