import { defineFeature } from '../../src/feature.ts'

const refused = (name: string) => ({
  errors: [
    {
      message: `Поле ${name} не может дать ни один подграф: его интерфейс не реализует ни один тип. / No subgraph can answer ${name}: no type implements its interface.`,
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
  ],
})
const why = 'the planner finds no way and leaves the field out, and the caller is answered that it is null'

export default defineFeature({
  subgraphs: {
    registry: {
      Query: { found: () => ({ __typename: 'Found', id: 'f' }), shelf: () => ({ label: 'верхняя', top: null }) },
    },
    notes: { Query: { noted: () => ({ id: 'n', note: 'из архива' }) } },
  },
  questions: [
    {
      shows: 'what nobody can be asked for is refused, and nobody is asked',
      query: '{ found { note } }',
      ...refused('Query.found'),
      calls: {},
      stock: { why, data: { found: null } },
    },
    {
      shows: 'and no less inside an object that can be had',
      query: '{ shelf { label top { note } } }',
      ...refused('Shelf.top'),
      stock: { why, data: { shelf: { label: 'верхняя', top: null } } },
    },
    {
      shows: 'what its own subgraph can be asked for is asked for',
      query: '{ shelf { top { id } } }',
      data: { shelf: { top: null } },
      calls: { registry: 1 },
    },
    {
      shows: 'and a field that is skipped is nobody’s business',
      query:
        'query ($no: Boolean!) { shelf { label top @skip(if: true) { note } ... @include(if: $no) { top { id } } } }',
      variables: { no: false },
      data: { shelf: { label: 'верхняя' } },
    },
    {
      shows: 'the subgraph that adds fields to all of them knows no types and needs none',
      query: '{ noted { id note } }',
      data: { noted: { id: 'n', note: 'из архива' } },
      calls: { notes: 1 },
    },
  ],
})
