import type { Change } from '@kadry/domain/decision'
import { type InvalidInput, invalidInput, problem, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { describe, expect, it } from 'vitest'
import { given } from './given.ts'

type Group = { readonly name: string; readonly status: 'FORMING' | 'ACTIVE'; readonly seats: readonly string[] }
type Known = Group & { readonly id: string }

function create(id: string, name: string): Change<Group> | InvalidInput {
  if (!name)
    return invalidInput([
      problem('name', 'EMPTY', 'Пусто.', 'Empty.'),
      problem(['seats', '0'], 'COUNT', 'Мало.', 'Few.', 'R7'),
    ])
  const data = { id, name, mandate: 'Модель', status: 'FORMING' as const, requirements: [] }
  return { next: { name, status: 'FORMING', seats: [] }, facts: [{ type: 'workingGroup.created.v1', data }] }
}
function activate({ id, ...group }: Known): Change<Group> | RuleRefusal {
  return group.seats.length === 0
    ? ruleRefusal('R6', 'COMPOSITION_INCOMPLETE', 'Состав не полон.', 'The composition is incomplete.')
    : { next: { ...group, status: 'ACTIVE' }, facts: [{ type: 'workingGroup.activated.v1', data: { id } }] }
}
const fill =
  (seat: string) =>
  ({ id: _, ...group }: Known): Change<Group, { readonly seatId: string }> => ({
    next: { ...group, seats: [...group.seats, seat] },
    facts: [],
    answer: { seatId: seat },
  })

const created = given().when(create, 'g', 'Группа').state
const failure = (test: () => unknown): string => {
  try {
    test()
  } catch (error) {
    return (error as Error).message
  }
  return 'passes'
}

describe('given, when, then', () => {
  it('passes where it was decided so, and begins, goes on and ends with an id', () => {
    expect(created).toEqual({ id: 'g', name: 'Группа', status: 'FORMING', seats: [] })
    given()
      .when(create, 'g', 'Группа')
      .when(fill('s'))
      .when(activate)
      .then({
        facts: [{ type: 'workingGroup.activated.v1', data: { id: 'g' } }],
        state: { status: 'ACTIVE', seats: ['s'] },
      })
    given(created)
      .when(fill('s'))
      .then({ facts: [], answer: { seatId: 's' } })
  })

  it('passes where it was refused so, problems by path, code and rule as far as they are named', () => {
    given(created).when(activate).refuses({ rule: 'R6', code: 'COMPOSITION_INCOMPLETE' })
    for (const problems of [
      ['name', 'seats.0'],
      ['name EMPTY', 'seats.0 COUNT'],
      ['name EMPTY', 'seats.0 COUNT R7'],
    ])
      given().when(create, 'g', '').refuses({ __typename: 'InvalidInput', problems })
  })
})

describe('a sentence says what went wrong where', () => {
  const filled = given(created).when(fill('s'))

  it('another fact was published, one more, one less, or with other data', () => {
    const started = filled.when(activate)
    expect(failure(() => started.then({ facts: ['seat.filled.v1'] }))).toMatch(
      /^activate published workingGroup\.activated\.v1: expected/,
    )
    expect(failure(() => started.then({ facts: [] }))).toMatch(/^activate published workingGroup\.activated\.v1/)
    expect(failure(() => filled.then({ facts: ['seat.filled.v1'] }))).toMatch(/published nothing: expected/)
    expect(failure(() => started.then({ facts: [{ type: 'workingGroup.activated.v1', data: { id: 'h' } }] }))).toMatch(
      /^activate published/,
    )
  })

  it('the next state, the answer or what is forgotten is another', () => {
    expect(failure(() => filled.when(activate).then({ state: { status: 'FORMING' } }))).toMatch(
      /^activate led to another state: expected/,
    )
    expect(failure(() => filled.then({ state: { seats: [] } }))).toMatch(/led to another state/)
    expect(failure(() => filled.then({ answer: { seatId: 't' } }))).toMatch(/answered otherwise/)
    expect(failure(() => filled.then({ forgets: 'INPUTS' }))).toMatch(/forgets otherwise/)
  })

  it('it was refused unexpectedly, at the end or in the middle of a chain', () => {
    const sentence = 'activate was refused unexpectedly: COMPOSITION_INCOMPLETE by R6 (The composition is incomplete.)'
    const refused = given(created).when(activate)
    expect(failure(() => refused.then())).toBe(sentence)
    expect(failure(() => refused.then({ facts: [] }))).toBe(sentence)
    expect(failure(() => refused.when(fill('s')))).toBe(sentence)
    for (const field of ['state', 'facts', 'answer'] as const) expect(failure(() => refused[field])).toBe(sentence)
  })

  it('no refusal came', () => {
    expect(failure(() => filled.when(activate).refuses({ code: 'COMPOSITION_INCOMPLETE' }))).toBe(
      'activate should have been refused with {"code":"COMPOSITION_INCOMPLETE"}, published workingGroup.activated.v1',
    )
  })

  it('another refusal came, or other problems, or it is left open which', () => {
    expect(failure(() => given(created).when(activate).refuses({ rule: 'R7' }))).toMatch(
      /^activate was refused otherwise: COMPOSITION_INCOMPLETE by R6/,
    )
    const empty = given().when(create, 'g', '')
    for (const problems of [[], ['name EMPTY'], ['name EMPTY', 'seats.0 COUNT R6'], ['name', 'seats.0', 'status']])
      expect(failure(() => empty.refuses({ problems }))).toMatch(/^create was refused for other problems: expected/)
    expect(failure(() => empty.refuses({}))).toBe('say with what create is refused')
  })

  it('nothing was expected of what a test returns', async () => {
    const returned = Promise.resolve(given(created).when(activate) as unknown)
    await expect(returned).rejects.toThrow('activate was decided and nothing expected of it')
  })
})
