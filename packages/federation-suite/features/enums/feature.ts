import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: {
    left: {
      Query: { colours: () => ['RED', null, 'BLUE'], paint: (_: unknown, args: { with: string }) => args.with },
      Wall: { __resolveReference: ({ id }: { id: string }) => ({ id, colour: id === '1' ? 'BLUE' : null }) },
    },
    right: {
      Query: {
        walls: () => [
          { id: '1', second: 'GREEN' },
          { id: '2', second: 'RED' },
        ],
        dry: (_: unknown, { paints }: { paints: string[] }) => paints.join(),
      },
      Wall: { __resolveReference: ({ id }: { id: string }) => ({ id, second: 'RED' }) },
    },
  },
  questions: [
    {
      shows: 'values that are only given out are those of all subgraphs together',
      query: '{ walls { second colour } colours }',
      data: {
        walls: [
          { second: 'GREEN', colour: 'BLUE' },
          { second: 'RED', colour: null },
        ],
        colours: ['RED', null, 'BLUE'],
      },
    },
    {
      shows: 'values that are only taken are those that every subgraph takes',
      query: '{ __type(name: "Paint") { enumValues { name } } }',
      data: { __type: { enumValues: [{ name: 'OIL' }] } },
    },
    {
      shows: 'a value that one of them would not take is refused',
      query: '{ paint(with: WATER) }',
      errors: [{ message: 'Value "WATER" does not exist in "Paint" enum.', code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
    {
      shows: 'also in a variable',
      query: 'query ($paints: [Paint!]!) { dry(paints: $paints) }',
      variables: { paints: ['OIL', 'GOUACHE'] },
      errors: [
        {
          message:
            'Variable "$paints" got invalid value "GOUACHE" at "paints[1]"; Value "GOUACHE" does not exist in "Paint" enum.',
          code: 'BAD_USER_INPUT',
        },
      ],
    },
    {
      shows: 'a variable that is one value where a list is expected',
      query: 'query ($paints: [Paint!]!) { dry(paints: $paints) }',
      variables: { paints: 'OIL' },
      data: { dry: 'OIL' },
    },
  ],
})
