import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import type { PartId } from '../execution/parts.ts'
import { adopt } from './adoption.ts'
import type { NewItem } from './new-item.ts'

const partId: PartId = (type, path) => `${type}/${path}`
const item = (more: Partial<NewItem>): NewItem => ({ number: '1', text: 'Пункт', kind: 'EXECUTE_ACT', ...more })
const TODAY = '2022-06-15'
const adopted = (...items: NewItem[]) =>
  given().when(adopt, 'r', { title: 'Резолюция', items }, partId, { today: TODAY })

describe('R12: a resolution', () => {
  it('keeps its items in order, each with an id made of its number, and publishes them once', () => {
    const decision = adopted(
      item({ number: '1', kind: 'POSITION', text: ' Поддержать  предложение ' }),
      item({ number: '2.а', dueOn: '2023-01-01' }),
    )
    decision.then({
      facts: [
        {
          type: 'resolution.adopted.v1',
          data: {
            id: 'r',
            items: [
              { id: 'ResolutionItem/1', number: '1', kind: 'POSITION' },
              { number: '2.а', kind: 'EXECUTE_ACT', dueOn: '2023-01-01' },
            ],
          },
        },
      ],
      state: {
        title: 'Резолюция',
        items: [
          { id: 'ResolutionItem/1', text: 'Поддержать предложение', openEnded: false, assignments: [] },
          { id: 'ResolutionItem/2.а', dueOn: '2023-01-01' },
        ],
      },
    })
  })

  it('publishes number and day where it has them, and no empty fields where it has not', () => {
    const named = given().when(
      adopt,
      'r',
      { title: 'Резолюция', number: ' 7-Р ', date: '2022-04-14', items: [item({ openEnded: true })] },
      partId,
      { today: TODAY },
    )
    named.then({ facts: [{ type: 'resolution.adopted.v1', data: { number: '7-Р', date: '2022-04-14' } }] })
    const plain = adopted(item({ openEnded: true }))
    expect(Object.keys(plain.state).sort()).toEqual(['id', 'items', 'status', 'title'])
    expect(plain.facts[0]?.data).not.toHaveProperty('number')
  })

  it('gives no two items one number', () => {
    const open = { openEnded: true }
    adopted(item(open), item({ ...open, number: '2' }), item(open)).refuses({
      problems: ['items.2.number NUMBER_REPEATED R12'],
    })
  })

  it.each(['', ' 1', '1/2', '1.', '.1', 'а'.repeat(21), 'и\u0306'])('refuses the number «%s»', (number) => {
    adopted(item({ openEnded: true, number })).refuses({ problems: ['items.0.number NUMBER R12'] })
  })

  it('cites up to 50 acts an item, each once, and keeps no empty list of them', () => {
    const citing = (...citedActIds: string[]) => adopted(item({ openEnded: true, citedActIds }))
    const acts = Array.from({ length: 51 }, (_, index) => `act ${index}`)
    citing(...acts.slice(1)).then({ state: { items: [{ citedActIds: acts.slice(1) }] } })
    citing(...acts).refuses({ problems: ['items.0.citedActIds TOO_MANY'] })
    citing('a', 'b', 'a').refuses({ problems: ['items.0.citedActIds.2 REPEATED'] })
    expect(citing().state.items[0]).not.toHaveProperty('citedActIds')
  })

  it('has 1 to 200 items', () => {
    const many = (count: number) =>
      adopted(...Array.from({ length: count }, (_, index) => item({ number: String(index + 1), openEnded: true })))
    many(0).refuses({ problems: ['items COUNT'] })
    many(201).refuses({ problems: ['items COUNT'] })
    many(200).then()
  })
})

describe('R13: the term of an item', () => {
  const EXECUTED = ['EXECUTE_ACT', 'CREATE_BODY', 'DEFINE_COMPOSITION', 'ORGANISE_EVENTS', 'DEVELOP_PROCEDURE'] as const

  it.each(EXECUTED)('%s needs a due day or an explicit "open-ended", and not both', (kind) => {
    adopted(item({ kind })).refuses({ problems: ['items.0.dueOn TERM_NEEDED R13'] })
    adopted(item({ kind, cadence: 'ONCE' })).refuses({ problems: ['items.0.dueOn TERM_NEEDED R13'] })
    adopted(item({ kind, dueOn: '2023-01-01', openEnded: true })).refuses({
      problems: ['items.0.openEnded TERM_CONTRADICTS R13'],
    })
    adopted(item({ kind, dueOn: '2023-01-01' })).then()
    adopted(item({ kind, openEnded: true })).then()
  })

  it('PUBLISH_REGULARLY needs a cadence; a due day does not stand in for it', () => {
    const kind = 'PUBLISH_REGULARLY'
    adopted(item({ kind, dueOn: '2023-01-01' })).refuses({ problems: ['items.0.cadence CADENCE_NEEDED R13'] })
    adopted(item({ kind, cadence: 'MONTHLY' })).then({
      facts: [{ type: 'resolution.adopted.v1', data: { items: [{ cadence: 'MONTHLY' }] } }],
    })
  })

  it.each([
    { dueOn: '2023-01-01' },
    { cadence: 'MONTHLY' as const },
    { openEnded: true },
    { metric: { kind: 'ROUND_TABLES_HELD' as const, target: 3 } },
  ])('POSITION is not executed: it has no %j', (term) => {
    adopted(item({ kind: 'POSITION', ...term })).refuses({ problems: ['items.0.kind NOT_EXECUTED R13'] })
  })

  it('names all the problems of all the items at once', () => {
    const decision = given().when(
      adopt,
      'r',
      {
        title: ' ',
        number: '',
        items: [
          item({ kind: 'PUBLISH_REGULARLY', text: '' }),
          item({ number: '2', metric: { kind: 'ROUND_TABLES_HELD', target: 0 } }),
          item({ number: '2', openEnded: true }),
        ],
      },
      partId,
      { today: TODAY },
    )
    decision.refuses({
      problems: [
        'title EMPTY',
        'number EMPTY',
        'items.0.text EMPTY',
        'items.0.cadence CADENCE_NEEDED R13',
        'items.1.metric.target TOO_SMALL R15',
        'items.1.dueOn TERM_NEEDED R13',
        'items.2.number NUMBER_REPEATED R12',
      ],
    })
  })

  it('a metric begins with no sector counted', () => {
    const metric = { kind: 'ROUND_TABLES_HELD' as const, target: 4 }
    adopted(item({ kind: 'ORGANISE_EVENTS', openEnded: true, metric })).then({
      state: { items: [{ metric: { target: 4, sectorCodes: [] } }] },
    })
  })
})

describe('R40, FZ63: the number and the signatures of a resolution', () => {
  const items = [item({ openEnded: true })]
  const signature = { organizationId: 'o', on: '2022-06-01', kind: 'QUALIFIED' as const, position: ' Министр ' }
  const signedBy = (...signatures: (typeof signature)[]) =>
    given().when(adopt, 'r', { title: 'Резолюция', items, signatures }, partId, { today: TODAY })

  it('takes the next free number only where that was asked for', () => {
    const asking = (more: Partial<Parameters<typeof adopt>[1]>) =>
      given().when(adopt, 'r', { title: 'Резолюция', date: TODAY, items, ...more }, partId, { today: TODAY, next: '8' })
    asking({ nextNumber: true }).then({
      facts: [{ type: 'resolution.adopted.v1', data: { number: '8' } }],
      state: { number: '8' },
    })
    expect(asking({}).state).not.toHaveProperty('number')
    asking({ number: '№ 5' }).then({ state: { number: '5' } })
  })

  it('keeps and publishes how each body signed', () => {
    const kept = { organizationId: 'o', on: '2022-06-01', kind: 'QUALIFIED' as const, position: 'Министр' }
    signedBy(signature).then({
      facts: [
        {
          type: 'resolution.adopted.v1',
          data: {
            signedBy: [{ organizationId: 'o', on: '2022-06-01', signedAs: { kind: 'QUALIFIED', position: 'Министр' } }],
          },
        },
      ],
      state: { signatures: [kept] },
    })
  })

  it('refuses a signature of a day to come, and more than fifty', () => {
    signedBy({ ...signature, on: '2022-06-16' }).refuses({ problems: ['signatures.0.on IN_THE_FUTURE'] })
    signedBy(...Array.from({ length: 51 }, () => signature)).refuses({ problems: ['signatures COUNT'] })
  })
})
