import { defineFeature } from '../../src/feature.ts'

export default defineFeature({
  subgraphs: {
    a: { Query: { account: () => ({ id: '1', balance: 5 }) } },
    b: { Account: { __resolveReference: ({ id }: { id: string }) => ({ id, owner: 'Anna' }) } },
  },
  questions: [
    {
      shows: 'tags and directives of one’s own are composed and change no answer',
      query: '{ account { balance owner } }',
      data: { account: { balance: 5, owner: 'Anna' } },
    },
  ],
})
