import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: { a: { Query: { number: () => 1 } } },
  questions: [
    {
      shows: 'text where a number was promised is null',
      query: '{ number text }',
      instead: { a: { data: { number: 'many', text: 'fine' } } },
      data: { number: null, text: 'fine' },
    },
    {
      shows: 'a fraction where a whole number was promised is null',
      query: '{ number share }',
      instead: { a: { data: { number: 1.5, share: 1.5 } } },
      data: { number: null, share: 1.5 },
    },
    {
      shows: 'an enum value that nobody knows is null',
      query: '{ kind }',
      instead: { a: { data: { kind: 'C' } } },
      data: { kind: null },
    },
    {
      shows: 'a field that is missing from the answer is null',
      query: '{ thing { name } text }',
      instead: { a: { data: { thing: {} } } },
      data: { thing: { name: null }, text: null },
    },
    {
      shows: 'a number as an id stays as it came',
      query: '{ id }',
      instead: { a: { data: { id: 7 } } },
      data: { id: 7 },
    },
    {
      shows: 'fields that nobody asked for do not leave',
      query: '{ thing { name } }',
      instead: { a: { data: { thing: { name: 'x', secret: 1 }, other: 2 } } },
      data: { thing: { name: 'x' } },
    },
    {
      shows: 'nothing at all is null',
      query: '{ thing { name } }',
      instead: { a: { data: null } },
      data: { thing: null },
    },
    {
      shows: 'an object that lacks what may not be null is null',
      query: '{ things { name size } }',
      instead: { a: { data: { things: [{ name: 'x' }, { name: 'y', size: 2 }, null] } } },
      data: { things: [null, { name: 'y', size: 2 }, null] },
    },
  ],
})
