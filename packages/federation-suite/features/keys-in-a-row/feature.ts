import { defineFeature } from '../../src/feature.ts'

const people = [1, 2].map((n) => ({
  id: `p${n}`,
  card: `c${n}`,
  pass: { number: `n${n}` },
  name: `Person ${n}`,
  rank: n,
}))
type Person = (typeof people)[number]
const by = (isIt: (person: Person, key: Person) => boolean) => (key: Person) => ({
  ...people.find((person) => isIt(person, key)),
  ...key,
})
const byCard = by(({ id, card }, key) => id === key.id || card === key.card)
const byPass = by(({ card, pass }, key) => card === key.card || pass.number === key.pass?.number)
const why = 'the planner puts the last call before the one that fetches what it requires'
const missing = (field: string) => {
  throw new Error(`${field} is missing`)
}

export default defineFeature({
  subgraphs: {
    people: {
      Query: { people: () => people.map(({ id, name }) => ({ id, name })) },
      Person: {
        __resolveReference: by(({ id }, key) => id === key.id),
        title: ({ id, rank }: Person) => `${rank ?? missing('rank')} of ${id}`,
      },
    },
    cards: { Person: { __resolveReference: byCard } },
    passes: { Person: { __resolveReference: byPass } },
    doors: {
      Query: { inside: () => people.map(({ pass, rank }) => ({ pass, rank })) },
      Person: {
        __resolveReference: by(({ pass }, key) => pass.number === key.pass.number),
        greeting: ({ name }: Person) => `Hello, ${name}`,
      },
    },
  },
  questions: [
    {
      shows: 'from the last of four subgraphs to the first and its field, which requires one of the last again',
      query: '{ inside { title } }',
      data: { inside: [{ title: '1 of p1' }, { title: '2 of p2' }] },
      stock: { why, data: null, errors: [] },
    },
    {
      shows: 'the other way round',
      query: '{ people { greeting } }',
      data: { people: [{ greeting: 'Hello, Person 1' }, { greeting: 'Hello, Person 2' }] },
      stock: { why, data: null, errors: [] },
    },
    {
      shows: 'both at once, beside what they require',
      query: '{ inside { name rank title greeting } }',
      data: {
        inside: [
          { name: 'Person 1', rank: 1, title: '1 of p1', greeting: 'Hello, Person 1' },
          { name: 'Person 2', rank: 2, title: '2 of p2', greeting: 'Hello, Person 2' },
        ],
      },
    },
    {
      shows: 'and under a condition',
      query: 'query ($hidden: Boolean!) { inside { title @skip(if: $hidden) greeting @skip(if: $hidden) rank } }',
      variables: { hidden: false },
      data: {
        inside: [
          { title: '1 of p1', greeting: 'Hello, Person 1', rank: 1 },
          { title: '2 of p2', greeting: 'Hello, Person 2', rank: 2 },
        ],
      },
    },
  ],
})
