import { globalId } from '@kadry/runtime/ids'

export const ORGANIZATIONS = 500
const REFERENCES = 20

export function organizationId(number: number): string {
  return globalId('Organization', `bench-${number}`)
}

export type Shape = {
  readonly name: string
  /** The body of request number `n`; every number asks for other organisations. */
  readonly body: (n: number) => string
}

const entities = (fields: string) => (n: number) =>
  JSON.stringify({
    query: `query($representations:[_Any!]!){_entities(representations:$representations){...on Organization{${fields}}}}`,
    variables: {
      representations: Array.from({ length: REFERENCES }, (_, index) => ({
        __typename: 'Organization',
        id: organizationId((n * 7 + index * 11) % ORGANIZATIONS),
      })),
    },
  })

/**
 * What the gateway sends most: one look-up, entities of a page, entities with something of their own behind
 * each.
 */
export const shapes: readonly Shape[] = [
  {
    name: 'one organisation by id',
    body: (n) =>
      JSON.stringify({
        query: 'query($id:ID){organization(id:$id){id name shortName status}}',
        variables: { id: organizationId((n * 7) % ORGANIZATIONS) },
      }),
  },
  { name: '20 entities, names', body: entities('name shortName') },
  {
    name: '20 entities, kinds and municipality',
    body: entities('name kinds roles{kind validFrom} municipality{name}'),
  },
]
