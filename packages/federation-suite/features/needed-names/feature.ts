import { defineFeature } from '../../src/feature.ts'

type Key = { isbn: string; id: string; name: object; row: number; place: object }
type Book = {
  isbn: string
  pages?: number
  format?: { width: number; height: number }
  price?: number
  weight?: string
}

const theKeyWins = 'it asks for the key beside the caller’s field of that name, and the key wins'
const names = [
  { first: 'Lev', last: 'Tolstoy' },
  { first: 'Anton', last: 'Chekhov' },
]
const rates: Record<string, number> = { rub: 90, usd: 1, eur: 2 }
const bookOf = (isbn: string, title = `book ${isbn}`) => ({
  __typename: 'Book',
  isbn,
  title,
  pages: 100,
  sheets: 50,
  price: ({ currency }: { currency: string }) => rates[currency],
  cover: { width: 13, height: 21 },
  format: { width: 12, height: 20 },
  authors: [[{ name: names[0] }], [{ name: names[1] }]],
})
const shelf = { __typename: 'Shelf', row: 7, place: { id: 'p1', city: 'Tula' }, title: 'north' }
const media = [
  { __typename: 'Film', id: 'f1', title: 'Stalker', length: 161, director: 'Tarkovsky' },
  { __typename: 'Record', id: 'r1', title: 'Kino', length: 40, band: 'Kino' },
]
const offer = (book: Book) => ({ ...book, stock: Number(book.isbn), next: { isbn: '9', stock: 9 } })

export default defineFeature({
  subgraphs: {
    catalogue: {
      Query: {
        book: () => bookOf('1'),
        books: () => [bookOf('1'), bookOf('2')],
        items: () => [bookOf('1'), shelf],
        titled: () => [bookOf('1'), shelf],
        media: () => media,
        shelf: () => shelf,
      },
      Mutation: { addBook: (_: unknown, { title }: { title: string }) => bookOf('3', title) },
      Book: { __resolveReference: ({ isbn }: Key) => bookOf(isbn) },
      Author: { __resolveReference: ({ name }: Key) => ({ name }) },
      Shelf: { __resolveReference: () => shelf },
      Media: { __resolveReference: ({ id }: Key) => media.find((one) => one.id === id) },
      Film: { __resolveReference: ({ id }: Key) => media.find((one) => one.id === id) },
      Record: { __resolveReference: ({ id }: Key) => media.find((one) => one.id === id) },
    },
    shop: {
      Query: {
        offers: () => [offer({ isbn: '1' }), offer({ isbn: '2' })],
        rentals: () => [
          { id: 'r1', stars: 2 },
          { id: 'f1', stars: 1 },
        ],
      },
      Book: {
        __resolveReference: offer,
        weight: ({ pages, format }: Book) => `${pages} of ${format?.width}×${format?.height}`,
        dear: ({ price }: Book) => `for ${price}`,
        copies: () => {
          throw new Error('nobody counted')
        },
      },
      Author: {
        __resolveReference: ({ name }: Key) => ({ name, born: name }),
        born: ({ name }: { name: { first: string } }) => name.first.length,
      },
      Shelf: {
        __resolveReference: (key: Key) => key,
        capacity: ({ row, place }: Key) => `${row} ${JSON.stringify(place)}`,
      },
      Media: {
        __resolveReference: ({ id, ...rest }: Key) => ({ id, stars: id === 'f1' ? 1 : 2, ...rest }),
        rent: ({ id, length }: { id: string; length: number }) => `${id} for ${length}`,
      },
    },
    post: { Book: { __resolveReference: (book: Book) => book, postage: ({ weight }: Book) => `post ${weight}` } },
  },
  questions: [
    {
      shows: 'a field under the name of the key, whose own value moves to another name',
      query: '{ book { isbn: title title: isbn stock } }',
      data: { book: { isbn: 'book 1', title: '1', stock: 1 } },
      stock: { why: theKeyWins, data: { book: { isbn: '1', title: '1', stock: 1 } } },
    },
    {
      shows: 'under the name of a key inside a key',
      query: '{ shelf { place { id: city } capacity } }',
      data: { shelf: { place: { id: 'Tula' }, capacity: '7 {"id":"p1"}' } },
      stock: { why: theKeyWins, data: { shelf: { place: { id: 'p1' }, capacity: '7 {"id":"p1"}' } } },
    },
    {
      shows: 'inside a required object, and another object under its name',
      query:
        '{ book { format { width: height height: width } weight } books { format: cover { width: height } weight } }',
      data: {
        book: { format: { width: 20, height: 12 }, weight: '100 of 12×20' },
        books: [
          { format: { width: 21 }, weight: '100 of 12×20' },
          { format: { width: 21 }, weight: '100 of 12×20' },
        ],
      },
      stock: {
        why: 'it sends on what the caller asked for under these names',
        data: {
          book: { format: { width: 20, height: 12 }, weight: '100 of 20×12' },
          books: [
            { format: { width: 21 }, weight: '100 of 21×21' },
            { format: { width: 21 }, weight: '100 of 21×21' },
          ],
        },
      },
    },
    {
      shows: 'along a chain of required fields, each under the name of another',
      query: '{ book { weight: title pages: sheets format: postage postage: dear } }',
      data: { book: { weight: 'book 1', pages: 50, format: 'post 100 of 12×20', postage: 'for 1' } },
      stock: {
        why: 'it sends on what the caller asked for under these names',
        data: { book: { weight: '50 of 12×20', pages: 50, format: 'post 50 of 12×20', postage: 'for 1' } },
      },
    },
    {
      shows: 'text where the key is an object, an object where it is text',
      query: '{ shelf { place: title row: place { city } capacity } }',
      data: { shelf: { place: 'north', row: { city: 'Tula' }, capacity: '7 {"id":"p1"}' } },
      stock: { why: 'it asks for the key only and lacks what was asked for', data: { shelf: null } },
    },
    {
      shows: 'inside a key, in lists of lists',
      query: '{ book { authors { name { first: last last: first } born } } }',
      data: {
        book: {
          authors: [
            [{ name: { first: 'Tolstoy', last: 'Lev' }, born: 3 }],
            [{ name: { first: 'Chekhov', last: 'Anton' }, born: 5 }],
          ],
        },
      },
      stock: {
        why: theKeyWins,
        data: {
          book: {
            authors: [
              [{ name: { first: 'Lev', last: 'Tolstoy' }, born: 3 }],
              [{ name: { first: 'Anton', last: 'Chekhov' }, born: 5 }],
            ],
          },
        },
      },
    },
    {
      shows: 'through an interface, under the names of the keys of the types behind it',
      query: '{ titled { isbn: title row: title ... on Book { stock } ... on Shelf { capacity } } }',
      data: {
        titled: [
          { isbn: 'book 1', row: 'book 1', stock: 1 },
          { isbn: 'north', row: 'north', capacity: '7 {"id":"p1"}' },
        ],
      },
      stock: { why: 'it asks for the keys only and lacks what was asked for', data: null },
    },
    {
      shows: 'for each member of a union another field under the name of the key of both',
      query: '{ items { ... on Book { isbn: title row: pages stock } ... on Shelf { row isbn: title capacity } } }',
      data: {
        items: [
          { isbn: 'book 1', row: 100, stock: 1 },
          { row: 7, isbn: 'north', capacity: '7 {"id":"p1"}' },
        ],
      },
      stock: {
        why: theKeyWins,
        data: {
          items: [
            { isbn: '1', row: 100, stock: 1 },
            { row: 7, isbn: 'north', capacity: '7 {"id":"p1"}' },
          ],
        },
      },
    },
    {
      shows: 'on an interface object, under the names of its key and of what it requires',
      query:
        '{ rentals { id: title length: stars rent ... on Film { stars: director } ... on Record { stars: band } } }',
      data: {
        rentals: [
          { id: 'Kino', length: 2, rent: 'r1 for 40', stars: 'Kino' },
          { id: 'Stalker', length: 1, rent: 'f1 for 161', stars: 'Tarkovsky' },
        ],
      },
      stock: {
        why: 'it sends the title on as key and gives what is required for what was asked for',
        data: {
          rentals: [
            { id: 'Kino', length: 40, rent: 'Kino for 40', stars: 'Kino' },
            { id: 'Stalker', length: 161, rent: 'Stalker for 161', stars: 'Tarkovsky' },
          ],
        },
      },
    },
    {
      shows: 'a type name under the name of the key, a field under that of the type name',
      query: '{ book { __typename: title stock } titled { isbn: __typename row: __typename ... on Book { stock } } }',
      data: {
        book: { __typename: 'book 1', stock: 1 },
        titled: [
          { isbn: 'Book', row: 'Book', stock: 1 },
          { isbn: 'Shelf', row: 'Shelf' },
        ],
      },
      stock: {
        why: 'it takes whatever is called __typename for the type name',
        data: {
          book: { __typename: 'Book', stock: 1 },
          titled: [
            { isbn: 'Book', row: 'Book', stock: 1 },
            { isbn: 'Shelf', row: 'Shelf' },
          ],
        },
      },
    },
    {
      shows: 'names that the renaming would take are the caller’s',
      query: '{ book { isbn: title asked_isbn: pages _asked_isbn: sheets __proto__: sheets stock } }',
      data: { book: { isbn: 'book 1', asked_isbn: 100, _asked_isbn: 50, ['__proto__']: 50, stock: 1 } },
      stock: {
        why: theKeyWins,
        data: { book: { isbn: '1', asked_isbn: 100, _asked_isbn: 50, ['__proto__']: 50, stock: 1 } },
      },
    },
    {
      shows: 'what several fragments select under one name is one object, where it first stands',
      query: `{ book { ...A isbn: title ... on Titled { isbn: title } } }
        fragment A on Book { stock format: cover { width: height } ...B } fragment B on Book { weight format: cover { height: width } }`,
      data: { book: { stock: 1, format: { width: 21, height: 13 }, weight: '100 of 12×20', isbn: 'book 1' } },
      stock: {
        why: 'it gives the required format for the cover',
        data: { book: { stock: 1, format: { width: 12, height: 20 }, weight: '100 of 12×20', isbn: '1' } },
      },
    },
    {
      shows: 'under the names of keys and required fields only where the condition of the field allows it',
      query: `query ($yes: Boolean!) { book { isbn: title @include(if: $yes) pages: stock @skip(if: $yes) weight }
        books { ... @skip(if: $yes) { isbn: title } ... @include(if: $yes) { pages: sheets } weight } }`,
      variables: { yes: true },
      data: {
        book: { isbn: 'book 1', weight: '100 of 12×20' },
        books: [
          { pages: 50, weight: '100 of 12×20' },
          { pages: 50, weight: '100 of 12×20' },
        ],
      },
      stock: {
        why: 'it distinguishes both in part of the call only, which the subgraph then refuses',
        data: null,
        errors: [
          {
            message:
              'Fields "isbn__alias_0" conflict because "isbn" and "title" are different fields. Use different aliases on the fields to fetch both if this was intentional.',
            code: 'DOWNSTREAM_SERVICE_ERROR',
            service: 'catalogue',
          },
        ],
      },
    },
    {
      shows: 'what a mutation made, under the name of its key at the root too',
      query:
        'mutation { isbn: addBook(title: "new") { isbn: title pages: stock weight } two: addBook(title: "x") { isbn: pages stock } }',
      data: { isbn: { isbn: 'new', pages: 3, weight: '100 of 12×20' }, two: { isbn: 100, stock: 3 } },
      stock: { why: 'it asks for the key only and lacks what was asked for', data: null },
    },
    {
      shows: 'an error stands at the names that the caller gave',
      query: '{ book { isbn: next { isbn: copies } pages: copies weight } }',
      data: { book: { isbn: { isbn: null }, pages: null, weight: '100 of 12×20' } },
      errors: [
        {
          message: 'nobody counted',
          path: ['book', 'isbn', 'isbn'],
          code: 'DOWNSTREAM_SERVICE_ERROR',
          service: 'shop',
        },
        { message: 'nobody counted', path: ['book', 'pages'], code: 'DOWNSTREAM_SERVICE_ERROR', service: 'shop' },
      ],
      stock: {
        why: 'it puts an object where the key is',
        errors: [
          {
            message: 'Invalid non-object value 1 returned by subgraph for composite type Book',
            code: 'INTERNAL_SERVER_ERROR',
          },
        ],
      },
    },
  ],
})
