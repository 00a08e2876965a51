import { compose } from '../../gateway/scripts/composition.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n'

/** Four subgraphs, so that one query can need seven calls in five levels. */
export const sdl: Readonly<Record<string, string>> = {
  catalogue: `${LINK}
    type Query { product(id: ID!): Product products(page: Int!): [Product!]! }
    type Product @key(fields: "id") {
      id: ID! name: String! description: String! price: Int! tags: [String!]! attributes: [Attribute!]! maker: Company!
    }
    type Attribute { name: String! value: String }
    type Company @key(fields: "id") { id: ID! name: String! about: String flagship: Product! }`,
  reviews: `${LINK}
    type Product @key(fields: "id") { id: ID! rating: Float reviews(first: Int = 3): [Review!]! }
    type Review { id: ID! stars: Int! text: String author: Person! }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  stock: `${LINK}
    type Product @key(fields: "id") { id: ID! left: Int! warehouse: Warehouse! }
    type Warehouse { code: String! keeper: Person! }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  people: `${LINK}
    type Person @key(fields: "id") { id: ID! name: String! about: String employer: Company! }
    type Company @key(fields: "id", resolvable: false) { id: ID! }`,
}

/** The supergraph with the addresses where the subgraphs listen. */
export function supergraphAt(urls: Readonly<Record<string, string>>): string {
  const composed = compose(Object.entries(sdl).map(([name, text]) => ({ name, sdl: text }))).supergraphSdl
  return Object.entries(urls).reduce((text, [name, url]) => text.replace(`http://${name}:4000/graphql`, url), composed)
}

type Key = { readonly id: string }
const numberOf = ({ id }: Key) => Number(id.slice(1))
const words = (length: number, seed: number) =>
  'Школа и завод готовят рабочих вместе: договор, практика, наставник, место. '
    .repeat(20)
    .slice(seed % 20, (seed % 20) + length)

const product = (n: number) => ({
  id: `p${n}`,
  name: `Product number ${n}`,
  description: words(60, n),
  price: 100 + (n % 900),
  tags: ['metal', 'school', `line ${n % 7}`],
  attributes: Array.from({ length: 20 }, (_, at) => ({
    name: `attribute ${at}`,
    value: at % 3 ? `value ${n + at}` : null,
  })),
  maker: { id: `c${n % 40}` },
})
const person = ({ id }: Key) => ({
  id,
  name: `Person ${id}`,
  about: words(50, numberOf({ id })),
  employer: { id: `c${numberOf({ id }) % 12}` },
})
const company = ({ id }: Key) => ({
  id,
  name: `Company ${id}`,
  about: words(40, numberOf({ id })),
  flagship: product(numberOf({ id })),
})
const reviewsOf = (key: Key, { first }: { first: number }) =>
  Array.from({ length: first }, (_, at) => ({
    id: `r${numberOf(key) * 10 + at}`,
    stars: 1 + ((numberOf(key) + at) % 5),
    text: words(55, numberOf(key) + at),
    author: { id: `u${(numberOf(key) * 7 + at * 3) % 5_000}` },
  }))

export const resolvers: Readonly<Record<string, object>> = {
  catalogue: {
    Query: {
      product: (_: unknown, key: Key) => product(numberOf(key)),
      products: (_: unknown, { page }: { page: number }) =>
        Array.from({ length: 20 }, (_, at) => product(page * 20 + at)),
    },
    Product: { __resolveReference: (key: Key) => product(numberOf(key)) },
    Company: { __resolveReference: company },
  },
  reviews: {
    Product: {
      __resolveReference: (key: Key) => ({ ...key, rating: (numberOf(key) % 50) / 10 }),
      reviews: reviewsOf,
    },
  },
  stock: {
    Product: {
      __resolveReference: (key: Key) => ({
        ...key,
        left: numberOf(key) % 30,
        warehouse: { code: `W${numberOf(key) % 9}`, keeper: { id: `u${numberOf(key) % 9}` } },
      }),
    },
  },
  people: { Person: { __resolveReference: person } },
}

export type Shape = {
  readonly name: string
  readonly fetches: number
  readonly times: number
  /** So many different requests there are; neighbours are never alike. */
  readonly distinct: number
  readonly body: (n: number) => string
}
const ask = (query: string, variables: object) => JSON.stringify({ query, variables })
const one = 'query One($id: ID!) { product(id: $id) { id name description price tags attributes { name value } } }'
const two = `query Two($page: Int!) { products(page: $page) { id name description price tags rating reviews(first: 2) { stars text } } }`
const seven = `query Seven($page: Int!) { products(page: $page) {
  id name price rating left
  reviews(first: 3) { id stars text author { name about employer { name about flagship { name rating } } } }
  warehouse { code keeper { name } }
} }`

/** Three queries of one, two and seven calls. */
export const shapes: readonly Shape[] = [
  { name: 'Q1', fetches: 1, times: 4_000, distinct: 400, body: (n) => ask(one, { id: `p${n}` }) },
  { name: 'Q2', fetches: 2, times: 2_000, distinct: 200, body: (n) => ask(two, { page: n }) },
  { name: 'Q3', fetches: 7, times: 800, distinct: 200, body: (n) => ask(seven, { page: n }) },
]

/** The data of an answer, whatever its white space and what else it says. */
export function dataOf(text: string): string {
  return JSON.stringify(JSON.parse(text).data)
}
