import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Contract } from './event.ts'
import { nounOf } from './noun.ts'
import { judge, type Version } from './versions.ts'

const { fact } = nounOf('stakeholders', 'sector', { ru: 'Отрасль', en: 'Sector' })
const label = { ru: 'Добавлена', en: 'Added' }
const base = { code: z.string(), name: z.string() }
const example = { code: 'c', name: 'Радиоэлектроника' }
// A type of the catalogue, so that its golden events can be read; what it says is ours here.
const at = (data: z.ZodType, shown: unknown = example) => fact('sector.changed.v1', label, data, shown) as Contract
const first = judge(at(z.object(base)), []).current
const grown = (shown: unknown = example) => at(z.object({ ...base, more: z.int().optional() }), shown)
const second: Version = judge(grown(), [first]).current

describe('versions of a contract', () => {
  it('begin with the major of its name', () => {
    expect(first).toMatchObject({
      version: '1.0.0',
      schema: { $id: 'urn:kadry:schema:sector.changed.v1:1.0.0' },
      golden: { headers: { ce_dataschema: 'urn:kadry:schema:sector.changed.v1:1.0.0' } },
    })
  })
  it('stay the same where nothing changed', () => {
    expect(judge(at(z.object(base)), [first])).toMatchObject({
      isNew: false,
      current: { version: '1.0.0' },
      breaks: [],
    })
  })
  it('grow by a minor with a new optional field', () => {
    expect(judge(grown(), [first])).toMatchObject({ isNew: true, current: { version: '1.1.0' }, breaks: [] })
  })
  it('grow by a patch with another example or another explanation', () => {
    expect(judge(grown({ ...example, more: 1 }), [first, second]).current.version).toBe('1.1.1')
    expect(judge(at(z.object(base).describe('A sector')), [first]).current.version).toBe('1.0.1')
  })
  it('begin anew beside the old ones with another major of the name', () => {
    const next = fact('sector.changed.v2', label, z.object({ code: z.int() }), { code: 1 }) as Contract
    expect(judge(next, [])).toMatchObject({ current: { version: '2.0.0' }, breaks: [] })
  })
})

describe('every committed version counts', () => {
  it('a field of the first that the second still had is missed against both, and reported once', () => {
    const { breaks } = judge(at(z.object({ code: z.string(), more: z.int().optional() })), [first, second])
    expect(breaks.map(({ rule, words }) => [rule, words])).toEqual([
      ['field-removed', 'is gone (against 1.0.0, 1.1.0)'],
    ])
  })
  it('a field that came back with another type breaks the version that had it, though not the newest', () => {
    const { breaks } = judge(at(z.object({ ...base, more: z.string().optional() })), [
      second,
      { ...first, version: '1.2.0' },
    ])
    expect(breaks).toMatchObject([{ rule: 're-typed', words: expect.stringContaining('(against 1.1.0)') }])
  })
  it('a golden event that the catalogue can’t read any more is reported with its version', () => {
    const unread: Version = { ...first, golden: { ...first.golden, value: { code: 'c' } } }
    expect(judge(at(z.object(base)), [unread]).breaks).toMatchObject([
      { rule: 'golden-unreadable', words: expect.stringContaining('1.0.0: name') },
    ])
  })
})
