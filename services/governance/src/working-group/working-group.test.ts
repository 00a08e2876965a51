import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { groupOf, requirement, seatOf as seat } from '../../test/group.ts'
import type { SeatRecord } from './seat.ts'
import { DEFAULT_VOTING_RULES } from './voting-rules.ts'
import { create, type Known, type NewWorkingGroup, setVotingRules, withSeats } from './working-group.ts'

const TODAY = '2026-01-01'
const wanted: NewWorkingGroup = { name: ' Межведомственная  группа ', mandate: 'Модель', requirements: [requirement()] }
const creating = (more: Partial<NewWorkingGroup>) => given().when(create, 'g', { ...wanted, ...more }, TODAY)
const group = (minSeats: number, ...seats: SeatRecord[]) =>
  groupOf({ requirements: [requirement({ minSeats })], seats })

describe('creating a working group', () => {
  it('begins forming, without seats, and publishes where it comes from', () => {
    creating({ resolutionItem: { id: 'item', kind: 'CREATE_BODY' } }).then({
      facts: [
        {
          type: 'workingGroup.created.v1',
          data: { id: 'g', name: 'Межведомственная группа', resolutionItemId: 'item', status: 'FORMING' },
        },
      ],
      state: {
        name: 'Межведомственная группа',
        status: 'FORMING',
        resolutionItemId: 'item',
        createdOn: TODAY,
        seats: [],
      },
    })
    creating({}).then({
      facts: [{ type: 'workingGroup.created.v1', data: expect.not.objectContaining({ resolutionItemId: 'item' }) }],
    })
  })

  it('may be only proposed: nobody hears that it was created', () => {
    creating({ proposed: true, resolutionItem: { id: 'item', kind: 'CREATE_BODY' } }).then({
      facts: [
        {
          type: 'workingGroup.proposed.v1',
          data: { id: 'g', name: 'Межведомственная группа', resolutionItemId: 'item' },
        },
      ],
      state: { status: 'PROPOSED', resolutionItemId: 'item' },
    })
  })

  it('R13: comes from an item that asks for a body, a composition or a procedure, and no other', () => {
    const from = (kind: string) => creating({ resolutionItem: { id: 'item', kind } })
    for (const kind of ['CREATE_BODY', 'DEFINE_COMPOSITION', 'DEVELOP_PROCEDURE']) from(kind).then()
    for (const kind of ['POSITION', 'EXECUTE_ACT', 'ORGANISE_EVENTS', 'PUBLISH_REGULARLY'])
      from(kind).refuses({ rule: 'R13', code: 'ITEM_FOUNDS_NO_BODY' })
  })

  it('R6: has 1 to 50 requirements', () => {
    const many = (length: number) => creating({ requirements: Array.from({ length }, () => requirement()) })
    many(0).refuses({ problems: ['requirements COUNT'] })
    many(51).refuses({ problems: ['requirements COUNT'] })
    many(50).then()
  })

  it('R6: names every fault of its requirements at once', () => {
    const { kind: _, ...nobody } = requirement()
    const refused = creating({
      name: '',
      mandate: ' ',
      requirements: [
        nobody,
        requirement({ minSeats: -1 }),
        requirement({ minSeats: 101 }),
        requirement({ minSeats: 3, maxSeats: 2 }),
        requirement({ minSeats: 0, maxSeats: 0 }),
        requirement({ maxSeats: 101 }),
        requirement({ minSeats: 2, maxSeats: 2 }),
      ],
    })
    refused.refuses({
      problems: [
        'name EMPTY',
        'mandate EMPTY',
        'requirements.0.kind EMPTY',
        'requirements.1.minSeats RANGE',
        'requirements.2.minSeats RANGE',
        'requirements.3.maxSeats RANGE',
        'requirements.4.maxSeats RANGE',
        'requirements.5.maxSeats RANGE',
      ],
    })
  })

  it('R7: asks one named body for one seat at most, unless it says that a body may hold more', () => {
    const named = (minSeats: number) =>
      creating({ requirements: [requirement({ organizationId: 'chamber', minSeats })] })
    named(2).refuses({ problems: ['requirements.0.minSeats RANGE'] })
    named(1).then()
    const more = (seatsPerOrganization: number, minSeats = 0) =>
      creating({ requirements: [requirement({ organizationId: 'chamber', minSeats, seatsPerOrganization })] })
    more(2, 2).then()
    more(2, 3).refuses({ problems: ['requirements.0.minSeats RANGE'] })
    for (const wrong of [0, 101])
      more(wrong).refuses({ problems: ['requirements.0.seatsPerOrganization OUT_OF_RANGE R7'] })
  })
})

describe('the voting rules', () => {
  const twoThirds = { numerator: 2, denominator: 3, inclusive: true }

  it('are the usual ones at first: more than half there, most of those present, the chair breaks ties', () => {
    creating({}).then({ state: { votingRules: DEFAULT_VOTING_RULES } })
  })

  it('change in what is named, on a document, and are published whole', () => {
    given(group(0))
      .when(setVotingRules, { quorum: twoThirds, castingVote: false }, { title: ' Положение о  группе' })
      .then({
        facts: [
          {
            type: 'votingRules.changed.v1',
            data: {
              ...{ id: 'g', ...DEFAULT_VOTING_RULES, quorum: twoThirds, castingVote: false },
              document: { title: 'Положение о группе' },
            },
          },
        ],
        state: { votingRules: { ...DEFAULT_VOTING_RULES, quorum: twoThirds, castingVote: false } },
      })
  })

  it('R9: are refused whole where the quorum can not be, and where the document has no title', () => {
    const quorum = { numerator: 3, denominator: 2, inclusive: false }
    given(group(0))
      .when(setVotingRules, { quorum }, { title: '' })
      .refuses({ problems: ['rules.quorum.numerator OUT_OF_RANGE R9', 'document.title EMPTY'] })
  })
})

describe('R6: a change of seats', () => {
  const turned = (before: Known, seats: SeatRecord[]) => given(before).when(withSeats, seats, []).facts

  it('is published as satisfied by the seat that makes the composition whole, not by those before and after', () => {
    expect(turned(group(2), [seat(1)])).toEqual([])
    expect(turned(group(2, seat(1)), [seat(1), seat(2)])).toEqual([
      { type: 'composition.satisfied.v1', data: { id: 'g' } },
    ])
    expect(turned(group(2, seat(1), seat(2)), [seat(1), seat(2), seat(3)])).toEqual([])
  })

  it('is published as broken, with what is lacking, by the loss that opens the gap, not by those before and after', () => {
    expect(turned(group(1, seat(1), seat(2)), [seat(1)])).toEqual([])
    expect(turned(group(2, seat(1), seat(2)), [seat(1)])).toEqual([
      { type: 'composition.broken.v1', data: { id: 'g', missing: [{ kind: 'COLLEGE', seats: 1 }] } },
    ])
    expect(turned(group(2, seat(1)), [])).toEqual([])
  })

  it('does not stop a group that works', () => {
    const active: Known = { ...group(1, seat(1)), status: 'ACTIVE' }
    expect(given(active).when(withSeats, [], []).state.status).toBe('ACTIVE')
  })
})
