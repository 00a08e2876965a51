import { GraphQLError } from 'graphql'
import { defineFeature } from '../../src/feature.ts'

type Key = { id: string }
const node = (id: string, children: string[] = []): object => ({ id, children: children.map((child) => node(child)) })
const refuse = (what: string) => () => {
  throw new Error(what)
}
const nodes: Record<string, object | null> = {
  ok: { id: 'ok', size: 1, weight: 2, tags: ['a', 'b'] },
  bad: { id: 'bad', size: refuse('bad size'), weight: refuse('bad weight'), tags: [null, refuse('bad tag')] },
}
const failed = 'DOWNSTREAM_SERVICE_ERROR'
const code = 'INTERNAL_SERVER_ERROR'

export default defineFeature({
  subgraphs: {
    main: {
      Query: {
        list: () => [node('ok'), null, node('bad'), node('ok')],
        grid: () => [[node('ok')], null, [node('bad'), node('ok')]],
        one: () => node('ok', ['bad', 'ok']),
        broken: refuse('a root field failed'),
      },
    },
    extra: {
      Node: {
        __resolveReference: ({ id }: Key) => (id === 'lost' ? refuse('lost')() : nodes[id]),
      },
    },
  },
  questions: [
    {
      shows: 'an error names the place in the answer, not the place in the call',
      query: '{ list { size } }',
      data: { list: [{ size: 1 }, null, { size: null }, { size: 1 }] },
      errors: [{ message: 'bad size', path: ['list', 2, 'size'], code: failed, service: 'extra' }],
    },
    {
      shows: 'inside lists of lists too',
      query: '{ grid { weight } }',
      data: { grid: [[{ weight: 2 }], null, null] },
      errors: [{ message: 'bad weight', path: ['grid', 2, 0, 'weight'], code: failed, service: 'extra' }],
    },
    {
      shows: 'under the alias of the field',
      query: '{ first: one { kids: children { big: size } } }',
      data: { first: { kids: [{ big: null }, { big: 1 }] } },
      errors: [{ message: 'bad size', path: ['first', 'kids', 0, 'big'], code: failed, service: 'extra' }],
    },
    {
      shows: 'the other root fields are not affected',
      query: '{ broken one { id } }',
      data: { broken: null, one: { id: 'ok' } },
      errors: [{ message: 'a root field failed', path: ['broken'], code: failed, service: 'main' }],
    },
    {
      shows: 'a subgraph that can not be reached leaves the fields of the others',
      query: '{ one { id size } list { tags } }',
      instead: { extra: new GraphQLError('unreachable') },
      data: { one: { id: 'ok', size: null }, list: [{ tags: null }, null, { tags: null }, { tags: null }] },
      errors: [
        { message: 'unreachable', code },
        { message: 'unreachable', code },
      ],
    },
    {
      shows: 'an answer without data and with an error',
      query: '{ one { size } }',
      instead: { extra: { data: null, errors: [{ message: 'busy', extensions: { code: 'BUSY' } }] } },
      data: { one: { size: null } },
      errors: [{ message: 'busy', code: 'BUSY', service: 'extra' }],
    },
    {
      shows: 'an answer without the entities that were asked for',
      query: '{ one { id size } }',
      instead: { extra: { data: { _entities: [] } } },
      data: { one: { id: 'ok', size: null } },
      errors: [
        {
          message:
            'Подграф «extra» дал непонятный ответ; остальные поля не затронуты. / The subgraph “extra” gave an unreadable answer; other fields are not affected.',
          code: 'SUBGRAPH_BAD_ANSWER',
          service: 'extra',
        },
      ],
      stock: {
        why: 'it shows the caller how the machinery is built',
        data: { one: { id: 'ok', size: null } },
        errors: [{ message: 'Expected "data._entities" to contain 1 elements', code }],
      },
    },
    {
      shows: 'data and an error together are both used',
      query: '{ one { id size } }',
      instead: {
        extra: { data: { _entities: [{ size: 5 }] }, errors: [{ message: 'partly', path: ['_entities', 0, 'size'] }] },
      },
      data: { one: { id: 'ok', size: 5 } },
      errors: [{ message: 'partly', path: ['one', 'size'], code: failed, service: 'extra' }],
    },
  ],
})
