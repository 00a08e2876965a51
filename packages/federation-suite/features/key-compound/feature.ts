import { defineFeature } from '../../src/feature.ts'

const prices: Record<string, number> = { 'pen/msk': 10, 'pen/spb': 12 }

export default defineFeature({
  subgraphs: {
    stock: {
      Query: {
        offers: () => [
          { sku: 'pen', region: 'spb', left: 2 },
          { sku: 'pen', region: 'msk', left: 5 },
          { sku: 'ink', region: 'msk', left: 0 },
        ],
      },
    },
    prices: {
      Offer: {
        __resolveReference: ({ sku, region }: { sku: string; region: string }) => ({
          sku,
          region,
          price: prices[`${sku}/${region}`],
        }),
      },
    },
  },
  questions: [
    {
      shows: 'both parts of the key travel, though neither was asked for',
      query: '{ offers { price left } }',
      data: {
        offers: [
          { price: 12, left: 2 },
          { price: 10, left: 5 },
          { price: null, left: 0 },
        ],
      },
    },
    {
      shows: 'a part of the key may be asked for under another name',
      query: '{ offers { where: region price } }',
      data: {
        offers: [
          { where: 'spb', price: 12 },
          { where: 'msk', price: 10 },
          { where: 'msk', price: null },
        ],
      },
    },
  ],
})
