const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@requires", "@provides", "@external",
  "@shareable", "@inaccessible", "@override", "@interfaceObject"])`

/** Four subgraphs that need everything Federation 2 has: the real graph does not use all of it yet. */
export const everyFeature = [
  {
    name: 'catalogue',
    sdl: `${LINK}
      type Query {
        products(first: Int = 3, kind: Kind): [Product!]!
        product(id: ID!): Product
        grid: [[Product]]
        wall: [[Media!]!]
        medias: [Media]
        things: [Thing]
        named: [Named!]
        books: [Book!]
        origin: Place! @shareable
        kind: Kind
        root: Query
      }
      type Mutation {
        addProduct(name: String!, kind: Kind = TOOL): Product
        addMedia(input: MediaInput): Media!
      }
      input MediaInput { title: String! kinds: [Kind!] nested: MediaInput }
      enum Kind { TOOL FOOD SECRET @inaccessible }
      interface Named { name: String }
      interface Media @key(fields: "id") { id: ID! title: String maker: Maker similar: [Media] }
      type Book implements Media & Named @key(fields: "id") {
        id: ID! title: String name: String pages: Int! maker: Maker similar: [Media]
      }
      type Film implements Media @key(fields: "id") {
        id: ID! title: String minutes: Int maker: Maker similar: [Media]
      }
      union Thing = Product | Book | Maker | Note
      type Note implements Named { name: String text: String! secret: String @inaccessible }
      type Product implements Named @key(fields: "id") @key(fields: "sku") {
        id: ID! sku: String! name: String price: Float weight: Int! kind: Kind kinds: [Kind]
        size: Size @shareable category: Category maker: Maker! parts: [Product]
        old: String parcelSize: Size
      }
      type Size @shareable { width: Int height: Int unit: Unit }
      type Unit @shareable { name: String! }
      type Place @shareable { city: String country: String }
      type Category @key(fields: "slug area { id }") { slug: String! area: Area! title: String! }
      type Area @key(fields: "id") { id: ID! name: String }
      type Maker @key(fields: "id", resolvable: false) { id: ID! }`,
  },
  {
    name: 'reviews',
    sdl: `${LINK}
      type Query { reviews(take: Int): [Review!]! latest: Review! topMedia: [Media!] }
      type Mutation { review(product: ID!, text: String): Review }
      type Media @interfaceObject @key(fields: "id") { id: ID! reviews: [Review!]! stars: Float! score: Int }
      type Review @key(fields: "id") {
        id: ID! text: String author: Person @provides(fields: "nick") product: Product media: Media about: About
      }
      union About = Product | Person
      type Person @key(fields: "id") { id: ID! nick: String @external reviews: [Review] }
      type Product @key(fields: "id") { id: ID! reviews: [Review!]! best: Review old: String @override(from: "catalogue") }`,
  },
  {
    name: 'shipping',
    sdl: `${LINK}
      type Query { origin: Place! @shareable parcels: [Parcel!]! }
      type Mutation { ship(sku: String!): Parcel }
      type Place @shareable { city: String country: String }
      type Parcel { id: ID! product: Product! to: Person steps: [[Place!]] }
      type Person @key(fields: "id") { id: ID! }
      type Product @key(fields: "sku") {
        sku: String! weight: Int! @external price: Float @external
        size: Size @shareable
        cost: String @requires(fields: "weight price")
        box: Box @requires(fields: "weight kinds")
        volume: String @requires(fields: "parcelSize { width unit { name } }")
        parcelSize: Size @external
        kinds: [Kind] @external
      }
      enum Kind { TOOL FOOD SECRET @inaccessible }
      type Box { name: String! size: Size }
      type Size @shareable { width: Int height: Int unit: Unit }
      type Unit @shareable { name: String! }
      type Category @key(fields: "slug area { id }") { slug: String! area: Area! rates: [Float!] }
      type Area @key(fields: "id") { id: ID! }`,
  },
  {
    name: 'people',
    sdl: `${LINK}
      type Query { me: Person person(id: ID!): Person makers: [Maker] }
      interface Named { name: String }
      type Person implements Named @key(fields: "id") @key(fields: "email") {
        id: ID! email: String! nick: String @shareable name: String friends: [Person!] place: Place favourite: Favourite
      }
      type Place @shareable { city: String country: String }
      union Favourite = Product | Maker
      type Maker @key(fields: "id") { id: ID! owner: Person! site: String products: [Product!] }
      type Product @key(fields: "id") {
        id: ID! cost: String @external box: Box @external
        insurance: String @requires(fields: "cost box { name }")
        fans: [Person] 
      }
      type Box { name: String! @external }`,
  },
]
