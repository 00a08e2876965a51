import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differenceOf, fieldsOf } from './diff.ts'

const part = (id: number, more: object = {}) => ({ id: `p${id}`, status: 'CONFIRMED', at: '2024-01-01', ...more })

it('writes of a list only the part, and of a part only the field, that is another', () => {
  const registrations = Array.from({ length: 5_000 }, (_, id) => part(id))
  const before = { title: 'A', registrations }
  const withdrawn = registrations.with(4_321, part(4_321, { status: 'WITHDRAWN' }))
  expect(differenceOf(before, { title: 'A', registrations: withdrawn })).toEqual({
    $set: { 'registrations.4321.status': 'WITHDRAWN' },
    $unset: {},
  })
  expect(differenceOf(before, { title: 'A', registrations: [...registrations, part(5_000)] })).toEqual({
    $set: { 'registrations.5000': part(5_000) },
    $unset: {},
  })
})

it('takes out a field that a part lost, and writes a list whole that became shorter', () => {
  const before = { parts: [part(1, { note: 'n' }), part(2)] }
  expect(differenceOf(before, { parts: [part(1), part(2)] })).toEqual({ $set: {}, $unset: { 'parts.0.note': '' } })
  expect(differenceOf(before, { parts: [part(2)] })).toEqual({ $set: { parts: [part(2)] }, $unset: {} })
  expect(differenceOf(before, {})).toEqual({ $set: {}, $unset: { parts: '' } })
})

it('takes undefined for absent, and a key that no path can name for a reason to write the map whole', () => {
  expect(differenceOf({ a: { b: 1 } }, { a: { b: 1, c: undefined }, d: undefined })).toEqual({ $set: {}, $unset: {} })
  expect(differenceOf({ a: { 'x.y': 1 } }, { a: { 'x.y': 2 } })).toEqual({ $set: { a: { 'x.y': 2 } }, $unset: {} })
})

it('writes a field whole for a document of an older shape, whatever in it is another', () => {
  const before = { seats: [{ id: 'a', delegate: { name: 'x' } }], name: 'A', old: 1 }
  expect(fieldsOf(before, { seats: [{ id: 'a', delegates: [] }], name: 'A', offices: [] })).toEqual({
    $set: { seats: [{ id: 'a', delegates: [] }], offices: [] },
    $unset: { old: '' },
  })
})

it('says nothing of what stays', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (state) => {
      expect(differenceOf(state, structuredClone(state))).toEqual({ $set: {}, $unset: {} })
    }),
  )
})
