import { isRefusal } from '@kadry/domain/decision'
import { describe, expect, it } from 'vitest'
import { adopt, type NewItem, type PartId } from './resolution.ts'

const partId: PartId = (type, path) => `${type}/${path}`
const item = (more: Partial<NewItem>): NewItem => ({ number: '1', text: 'Пункт', kind: 'EXECUTE_ACT', ...more })
const TODAY = '2022-06-15'
const adopted = (...items: NewItem[]) => adopt('r', { title: 'Резолюция', items }, partId, { today: TODAY })
const problemsOf = (decision: ReturnType<typeof adopt>) =>
  'problems' in decision ? decision.problems.map(({ path, code, rule }) => [path.join('.'), code, rule]) : []

describe('R12: a resolution', () => {
  it('keeps its items in order, each with an id made of its number, and publishes them once', () => {
    const decision = adopted(
      item({ number: '1', kind: 'POSITION', text: ' Поддержать  предложение ' }),
      item({ number: '2.а', dueOn: '2023-01-01' }),
    )
    expect(decision).toMatchObject({
      next: {
        title: 'Резолюция',
        items: [
          { id: 'ResolutionItem/1', text: 'Поддержать предложение', openEnded: false, assignments: [] },
          { id: 'ResolutionItem/2.а', dueOn: '2023-01-01' },
        ],
      },
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
    })
  })

  it('publishes number and day where it has them, and no empty fields where it has not', () => {
    const named = adopt(
      'r',
      { title: 'Резолюция', number: ' 7-Р ', date: '2022-04-14', items: [item({ openEnded: true })] },
      partId,
      { today: TODAY },
    )
    expect(named).toMatchObject({ facts: [{ data: { number: '7-Р', date: '2022-04-14' } }] })
    const plain = adopted(item({ openEnded: true }))
    if (isRefusal(plain)) throw new Error(plain.code)
    expect(Object.keys(plain.next).sort()).toEqual(['items', 'title'])
    expect(plain.facts[0]?.data).not.toHaveProperty('number')
  })

  it('gives no two items one number', () => {
    const open = { openEnded: true }
    expect(problemsOf(adopted(item(open), item({ ...open, number: '2' }), item(open)))).toEqual([
      ['items.2.number', 'NUMBER_REPEATED', 'R12'],
    ])
  })

  it.each(['', ' 1', '1/2', '1.', '.1', 'а'.repeat(21), 'и\u0306'])('refuses the number «%s»', (number) => {
    expect(problemsOf(adopted(item({ openEnded: true, number })))).toEqual([['items.0.number', 'NUMBER', 'R12']])
  })

  it('has 1 to 200 items', () => {
    const many = (count: number) =>
      adopted(...Array.from({ length: count }, (_, index) => item({ number: String(index + 1), openEnded: true })))
    expect(problemsOf(many(0))).toEqual([['items', 'COUNT', undefined]])
    expect(problemsOf(many(201))).toEqual([['items', 'COUNT', undefined]])
    expect(isRefusal(many(200))).toBe(false)
  })
})

describe('R13: the term of an item', () => {
  const EXECUTED = ['EXECUTE_ACT', 'CREATE_BODY', 'DEFINE_COMPOSITION', 'ORGANISE_EVENTS', 'DEVELOP_PROCEDURE'] as const

  it.each(EXECUTED)('%s needs a due day or an explicit "open-ended", and not both', (kind) => {
    expect(problemsOf(adopted(item({ kind })))).toEqual([['items.0.dueOn', 'TERM_NEEDED', 'R13']])
    expect(problemsOf(adopted(item({ kind, cadence: 'ONCE' })))).toEqual([['items.0.dueOn', 'TERM_NEEDED', 'R13']])
    expect(problemsOf(adopted(item({ kind, dueOn: '2023-01-01', openEnded: true })))).toEqual([
      ['items.0.openEnded', 'TERM_CONTRADICTS', 'R13'],
    ])
    expect(isRefusal(adopted(item({ kind, dueOn: '2023-01-01' })))).toBe(false)
    expect(isRefusal(adopted(item({ kind, openEnded: true })))).toBe(false)
  })

  it('PUBLISH_REGULARLY needs a cadence; a due day does not stand in for it', () => {
    const kind = 'PUBLISH_REGULARLY'
    expect(problemsOf(adopted(item({ kind, dueOn: '2023-01-01' })))).toEqual([
      ['items.0.cadence', 'CADENCE_NEEDED', 'R13'],
    ])
    expect(adopted(item({ kind, cadence: 'MONTHLY' }))).toMatchObject({
      facts: [{ data: { items: [{ cadence: 'MONTHLY' }] } }],
    })
  })

  it.each([
    { dueOn: '2023-01-01' },
    { cadence: 'MONTHLY' as const },
    { openEnded: true },
    { metric: { kind: 'ROUND_TABLES_HELD' as const, target: 3 } },
  ])('POSITION is not executed: it has no %j', (term) => {
    expect(problemsOf(adopted(item({ kind: 'POSITION', ...term })))).toEqual([['items.0.kind', 'NOT_EXECUTED', 'R13']])
  })

  it('names all the problems of all the items at once', () => {
    const decision = adopt(
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
    expect(problemsOf(decision)).toEqual([
      ['title', 'EMPTY', undefined],
      ['number', 'EMPTY', undefined],
      ['items.0.text', 'EMPTY', undefined],
      ['items.0.cadence', 'CADENCE_NEEDED', 'R13'],
      ['items.1.metric.target', 'TOO_SMALL', 'R15'],
      ['items.1.dueOn', 'TERM_NEEDED', 'R13'],
      ['items.2.number', 'NUMBER_REPEATED', 'R12'],
    ])
  })

  it('a metric begins with no sector counted', () => {
    const metric = { kind: 'ROUND_TABLES_HELD' as const, target: 4 }
    expect(adopted(item({ kind: 'ORGANISE_EVENTS', openEnded: true, metric }))).toMatchObject({
      next: { items: [{ metric: { target: 4, sectorCodes: [] } }] },
    })
  })
})

describe('R40, FZ63: the number and the signatures of a resolution', () => {
  const items = [item({ openEnded: true })]
  const signature = { organizationId: 'o', on: '2022-06-01', kind: 'QUALIFIED' as const, position: ' Министр ' }
  const signedBy = (...signatures: (typeof signature)[]) =>
    adopt('r', { title: 'Резолюция', items, signatures }, partId, { today: TODAY })

  it('takes the next free number only where that was asked for', () => {
    const asking = (more: object) =>
      adopt('r', { title: 'Резолюция', date: TODAY, items, ...more }, partId, { today: TODAY, next: '8' })
    expect(asking({ nextNumber: true })).toMatchObject({ next: { number: '8' }, facts: [{ data: { number: '8' } }] })
    expect(asking({})).not.toHaveProperty('next.number')
    expect(asking({ number: '№ 5' })).toMatchObject({ next: { number: '5' } })
  })

  it('keeps and publishes how each body signed', () => {
    const kept = { organizationId: 'o', on: '2022-06-01', kind: 'QUALIFIED', position: 'Министр' }
    expect(signedBy(signature)).toMatchObject({
      next: { signatures: [kept] },
      facts: [
        {
          data: {
            signedBy: [{ organizationId: 'o', on: '2022-06-01', signedAs: { kind: 'QUALIFIED', position: 'Министр' } }],
          },
        },
      ],
    })
  })

  it('refuses a signature of a day to come, and more than fifty', () => {
    expect(problemsOf(signedBy({ ...signature, on: '2022-06-16' }))).toEqual([
      ['signatures.0.on', 'IN_THE_FUTURE', undefined],
    ])
    expect(problemsOf(signedBy(...Array.from({ length: 51 }, () => signature)))).toEqual([
      ['signatures', 'COUNT', undefined],
    ])
  })
})
