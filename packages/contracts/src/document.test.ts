import { describe, expect, it } from 'vitest'
import { allContracts } from './catalogue.ts'
import { breakingChanges, type ContractDocument, contractDocument } from './document.ts'

const before: ContractDocument = {
  'a.done.v1': {
    topic: 'kadry.x.a.events',
    example: {},
    schema: {
      type: 'object',
      properties: { id: { type: 'string' }, n: { type: 'integer' }, kind: { type: 'string', enum: ['A', 'B'] } },
      required: ['id'],
    },
  },
}
const changed = (schema: object): ContractDocument => ({
  'a.done.v1': { ...before['a.done.v1']!, schema: { ...before['a.done.v1']!.schema, ...schema } },
})
const properties = before['a.done.v1']!.schema.properties!

describe('the gate between contract versions', () => {
  it('lets a new optional field pass', () => {
    expect(breakingChanges(before, changed({ properties: { ...properties, more: { type: 'string' } } }))).toEqual([])
  })
  it.each([
    ['a removed fact', {} as ContractDocument, 'is gone'],
    ['a removed field', changed({ properties: { id: properties.id, kind: properties.kind } }), 'a.done.v1.n is gone'],
    [
      'a re-typed field',
      changed({ properties: { ...properties, n: { type: 'string' } } }),
      'changed from integer to string',
    ],
    ['a newly required field', changed({ required: ['id', 'n'] }), 'make it optional'],
    ['a field that became optional', changed({ required: [] }), 'became optional'],
    [
      'a new enum value',
      changed({ properties: { ...properties, kind: { type: 'string', enum: ['A', 'B', 'C'] } } }),
      'gained the value C',
    ],
    [
      'a lost enum value',
      changed({ properties: { ...properties, kind: { type: 'string', enum: ['A'] } } }),
      'lost the value B',
    ],
  ])('refuses %s and says how to make it legal', (_, next, words) => {
    expect(breakingChanges(before, next).join('\n')).toContain(words)
  })
})

describe('the catalogue', () => {
  it.each(allContracts.map((contract) => [contract.type, contract] as const))(
    'reads the golden example of %s',
    (_, contract) => {
      expect(contract.data.parse(contract.example)).toEqual(contract.example)
    },
  )
  it('names no personal data in any field of any fact', () => {
    const names = JSON.stringify(contractDocument()).match(/"(\w+)":/g) ?? []
    const personal = names.filter((name) =>
      /fullName|firstName|lastName|patronymic|snils|birth|phone|email|passport|pseudonym/i.test(name),
    )
    expect(personal).toEqual([])
  })
})
