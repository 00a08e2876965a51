import { everyFeature } from './every-feature.ts'

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@requires", "@external",
  "@shareable", "@inaccessible", "@interfaceObject"])`

const LEVY = 'extend type Media { title: String @external levy: String @requires(fields: "title") }'

/**
 * Every feature, and whatever the planner may ask for by itself: arguments, objects, entities and fragments
 * in `@requires`, chains, hidden keys.
 */
export const everyName = [
  ...everyFeature.map((one) => (one.name === 'reviews' ? { ...one, sdl: `${one.sdl}\n${LEVY}` } : one)),
  {
    name: 'pricing',
    sdl: `${LINK}
      type Query { lots(of: Int = 3): [Lot!] lot: Lot deals: [Product!]! }
      enum Currency { RUB USD EUR }
      input Term { days: Int = 7 from: String }
      type Product @key(fields: "id") {
        id: ID! quote(currency: Currency = RUB, term: Term): String rate(of: Int): Float! lot(near: Boolean): Lot
      }
      type Lot @key(fields: "row hall { code floor { number } }") {
        row: Int! hall: Hall! title: String product: Product status: String! count(unit: String = "kg"): Int
      }
      type Hall { code: String! floor: Floor! name: String }
      type Floor { number: Int! name: String height: Int }
      type Maker @key(fields: "id") { id: ID! code: String! @inaccessible rank(by: String): Int }`,
  },
  {
    name: 'tax',
    sdl: `${LINK}
      enum Currency { RUB USD EUR }
      input Term { days: Int = 7 from: String }
      type Product @key(fields: "id") {
        id: ID! weight: Int! @external name: String @external size: Size @external
        quote(currency: Currency = RUB, term: Term): String @external
        duty: String @requires(fields: "quote(currency: USD, term: { days: 30 }) name")
        excise: String @requires(fields: "cost rate(of: 2) size { width unit { name } }")
        rate(of: Int): Float! @external cost: String @external
      }
      type Size @external { width: Int unit: Unit }
      type Unit @external { name: String! }
      type Review @key(fields: "id") {
        id: ID! product: Product @external about: About @external
        worth: String @requires(fields: "product { weight name } about { ... on Product { weight } ... on Person { nick } }")
      }
      union About = Product | Person
      type Person @key(fields: "id") { id: ID! nick: String @external }
      type Lot @key(fields: "row hall { code floor { number } }") {
        row: Int! hall: Hall! count(unit: String = "kg"): Int @external status: String! @external
        toll: String @requires(fields: "count(unit: \\"t\\") status")
      }
      type Hall { code: String! floor: Floor! }
      type Floor { number: Int! }
      type Maker @key(fields: "id") { id: ID! code: String! @external stamp: String @requires(fields: "code") }`,
  },
]
