import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { breaksBetween } from './compatibility.ts'
import { nounOf } from './noun.ts'
import { schemaOf } from './schema.ts'

const { fact } = nounOf('stakeholders', 'sector', { ru: 'Отрасль', en: 'Sector' })
const label = { ru: 'Проверена', en: 'Tested' }
const schemaFrom = (data: z.ZodType, internal = false) =>
  schemaOf(fact('sector.tested.v1', label, data, undefined as never, { internal }))
const fields = {
  id: z.string().regex(/^[a-z]+$/),
  n: z.int().min(1).max(10).multipleOf(5),
  kind: z.enum(['A', 'B']),
  fixed: z.literal('ACTIVE'),
  on: z.iso.date(),
  at: z.iso.datetime(),
  note: z.string().optional(),
  maybe: z.string().nullable(),
  list: z.array(z.object({ code: z.string() })).min(1),
  map: z.record(z.string(), z.number()),
  either: z.union([z.object({ a: z.string() }), z.object({ b: z.int() })]),
}
const before = schemaFrom(z.object(fields))
const changedTo = (
  changed: Partial<Record<keyof typeof fields | 'more', z.ZodType>>,
  gone: (keyof typeof fields)[] = [],
) => {
  const next: Record<string, z.ZodType> = { ...fields, ...(changed as Record<string, z.ZodType>) }
  for (const name of gone) delete next[name]
  return schemaFrom(z.object(next))
}
const breaksOf = (next: ReturnType<typeof schemaFrom>) =>
  breaksBetween(before, next, 'sector.tested.v1').map(({ rule, path, remedy }) => ({ rule, path, remedy }))
const at = (path: string, rule: string) => [expect.objectContaining({ path: `sector.tested.v1${path}`, rule })]

describe('a contract may', () => {
  it.each([
    ['stay as it is', changedTo({})],
    ['gain an optional field', changedTo({ more: z.int().optional() })],
    [
      'gain an optional field deep inside',
      changedTo({ list: z.array(z.object({ code: z.string(), x: z.string().optional() })).min(1) }),
    ],
    [
      'be explained in other words',
      changedTo({ id: fields.id.describe('The key'), kind: fields.kind.meta({ title: 'Kind' }) }),
    ],
  ])('%s', (_, next) => expect(breaksOf(next)).toEqual([]))
})

describe('a contract may not', () => {
  it.each([
    ['lose a field', changedTo({}, ['n']), '.n', 'field-removed'],
    ['lose an optional field', changedTo({}, ['note']), '.note', 'field-removed'],
    ['re-type a field', changedTo({ n: z.string() }), '.n', 're-typed'],
    ['let an integer become any number', changedTo({ n: z.number().min(1).max(10).multipleOf(5) }), '.n', 're-typed'],
    [
      're-type a field deep inside',
      changedTo({ list: z.array(z.object({ code: z.int() })).min(1) }),
      '.list[].code',
      're-typed',
    ],
    ['stop giving null', changedTo({ maybe: z.string() }), '.maybe', 're-typed'],
    ['require a new field', changedTo({ more: z.string() }), '.more', 'newly-required'],
    ['require what was optional', changedTo({ note: z.string() }), '.note', 'newly-required'],
    ['leave out what was required', changedTo({ n: fields.n.optional() }), '.n', 'no-longer-required'],
    ['narrow an enumeration', changedTo({ kind: z.enum(['A']) }), '.kind', 'value-removed'],
    ['widen an enumeration', changedTo({ kind: z.enum(['A', 'B', 'C']) }), '.kind', 'value-added'],
    ['widen a constant', changedTo({ fixed: z.enum(['ACTIVE', 'IDLE']) }), '.fixed', 'value-added'],
    ['open an enumeration', changedTo({ kind: z.string() }), '.kind', 'loosened'],
    ['close a string', changedTo({ note: z.enum(['A']).optional() }), '.note', 'tightened'],
    ['raise a minimum', changedTo({ n: z.int().min(2).max(10).multipleOf(5) }), '.n', 'tightened'],
    ['lower a maximum', changedTo({ n: z.int().min(1).max(9).multipleOf(5) }), '.n', 'tightened'],
    ['lower a minimum', changedTo({ n: z.int().min(0).max(10).multipleOf(5) }), '.n', 'loosened'],
    ['drop a multiple', changedTo({ n: z.int().min(1).max(10) }), '.n', 'loosened'],
    ['limit the length of a string', changedTo({ note: z.string().max(5).optional() }), '.note', 'tightened'],
    ['change a pattern', changedTo({ id: z.string().regex(/^[A-Z]+$/) }), '.id', 'shape-changed'],
    ['drop a format', changedTo({ on: z.string() }), '.on', 'loosened'],
    ['leave UTC', changedTo({ at: z.iso.datetime({ offset: true }) }), '.at', 'shape-changed'],
    ['demand more items', changedTo({ list: z.array(z.object({ code: z.string() })).min(2) }), '.list', 'tightened'],
    ['re-type the values of a map', changedTo({ map: z.record(z.string(), z.string()) }), '.map{}', 're-typed'],
    ['limit the keys of a map', changedTo({ map: z.record(z.string().max(3), z.number()) }), '.map{name}', 'tightened'],
    [
      'gain an alternative',
      changedTo({ either: z.union([z.object({ a: z.string() }), z.object({ b: z.int() }), z.object({})]) }),
      '.either',
      'shape-changed',
    ],
    [
      'change an alternative',
      changedTo({ either: z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]) }),
      '.either|1.b',
      're-typed',
    ],
    ['move to another topic', schemaFrom(z.object(fields), true), '', 'topic-moved'],
  ])('%s', (_, next, path, rule) => expect(breaksOf(next)).toEqual(at(path, rule)))

  it('break anything without saying what to do instead', () => {
    const [demanded, grown] = [changedTo({ more: z.string() }), changedTo({ kind: z.enum(['A', 'B', 'C']) })].map(
      breaksOf,
    )
    expect(demanded![0]!.remedy).toBe('make it optional')
    expect(grown![0]!.remedy).toContain('next major')
    expect(breaksOf(changedTo({ n: z.string() }))[0]!.remedy).toContain('sector.tested.v2 beside it')
  })
})
