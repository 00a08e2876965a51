import { defineFeature } from '../../src/feature.ts'

type Item = { id: string; price?: number; size?: { width: number } }

const PRICES: Readonly<Record<string, number>> = { usd: 1, rub: 90, cny: 7 }
const WIDTHS: Readonly<Record<string, number>> = { m: 2, in: 79 }
const thing = { __typename: 'Item', id: '1', name: 'bolt', size: {} }

export default defineFeature({
  subgraphs: {
    a: {
      Query: { item: () => thing, goods: () => [thing, null, thing] },
      Mutation: { touch: () => thing },
      Item: { price: (_: unknown, { currency = 'rub' }: { currency?: string }) => PRICES[currency] },
      Size: { width: (_: unknown, { unit = 'm' }: { unit?: string }) => WIDTHS[unit] },
    },
    b: {
      Item: {
        __resolveReference: (item: Item) => item,
        inDollars: ({ price }: Item) => `$${price}`,
        inRoubles: ({ price }: Item) => `${price} ₽`,
        inYuan: ({ price }: Item) => `${price} ¥`,
        inMetres: ({ size }: Item) => `${size?.width} m`,
        inInches: ({ size }: Item) => `${size?.width} in`,
      },
    },
  },
  questions: [
    {
      shows: 'two fields that require one field with different arguments are each given their own',
      query: '{ item { inDollars name inRoubles } }',
      data: { item: { inDollars: '$1', name: 'bolt', inRoubles: '90 ₽' } },
      stock: {
        why: 'it requires the field once for both',
        data: { item: { inDollars: '$90', name: 'bolt', inRoubles: '90 ₽' } },
      },
    },
    {
      shows: 'three as well, beside the field itself, in fragments, lists and through an interface',
      query: `{ goods { id ... on Item { ...Prices price } } }
        fragment Prices on Item { yuan: inYuan inRoubles ... @include(if: true) { inDollars } }`,
      data: {
        goods: [1, 0, 1].map((there) =>
          there ? { id: '1', yuan: '7 ¥', inRoubles: '90 ₽', inDollars: '$1', price: 90 } : null,
        ),
      },
      stock: {
        why: 'it asks for the field and for what is required in one call, under one name',
        data: { goods: null },
        errors: [
          {
            message:
              'Fields "price" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.',
            code: 'DOWNSTREAM_SERVICE_ERROR',
            service: 'a',
          },
        ],
      },
    },
    {
      shows: 'arguments inside of what is required count as well',
      query: '{ item { inMetres inInches } }',
      data: { item: { inMetres: '2 m', inInches: '79 in' } },
      stock: {
        why: 'it requires the field once for both',
        data: { item: { inMetres: '79 m', inInches: '79 in' } },
      },
    },
    {
      shows: 'one of them alone is asked for in one go',
      query: '{ item { inDollars inMetres } }',
      data: { item: { inDollars: '$1', inMetres: '2 m' } },
      calls: { a: 1, b: 1 },
    },
    {
      shows: 'what another operation of the document asks for conflicts with nothing',
      query: `query Dollars { item { inDollars } } query Both { item { inDollars inRoubles } }
        mutation Roubles { touch { inRoubles } }`,
      operationName: 'Roubles',
      data: { touch: { inRoubles: '90 ₽' } },
      calls: { a: 1, b: 1 },
    },
    {
      shows: 'what fails for both is reported once',
      query: '{ item { name inDollars inRoubles } }',
      instead: { a: { data: { item: null }, errors: [{ message: 'closed', path: ['item'] }] } },
      data: { item: null },
      errors: [{ message: 'closed', path: ['item'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'a' }],
    },
    {
      shows: 'a mutation, which is carried out once, is refused rather than answered wrongly',
      query: 'mutation { touch { inDollars inRoubles } }',
      errors: [
        {
          message:
            'Эти поля требуют одно поле с разными аргументами; запросите их по одному, после изменения: Item.inDollars, Item.inRoubles. / These fields require one field with different arguments; ask for one of them, and for the others after the change: Item.inDollars, Item.inRoubles.',
          code: 'GRAPHQL_VALIDATION_FAILED',
        },
      ],
      stock: { why: 'it requires the field once for both', data: { touch: { inDollars: '$90', inRoubles: '90 ₽' } } },
    },
  ],
})
