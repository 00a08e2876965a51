import { key } from '@kadry/testing/arbitrary'
import { errorOf, mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { anybody, delegateOf, managerOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreement, enrol, group, heldTable, item, openTable, org, startStage, table } from './stage.ts'

describe('round tables', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startStage()
  })
  afterAll(() => graph.stop())
  const factsOf = async (id: string) => (await graph.published()).filter((fact) => fact.key === id)

  it('go from the plan to being held, and publish each step in order', async () => {
    const id = await heldTable(graph, { fulfilsItemIds: [item('5')], initiatedByGroupIds: [group] })
    expect((await factsOf(id)).map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'roundTable.planned.v1'],
      [2, 'roundTable.registrationOpened.v1'],
      [3, 'registration.confirmed.v2'],
      [4, 'registration.confirmed.v2'],
      [5, 'roundTable.registrationClosed.v1'],
      [6, 'roundTable.held.v1'],
    ])
    expect((await factsOf(id)).at(-1)?.data).toEqual({
      id,
      sectorCode: 'radioelectronics',
      on: '2022-05-20',
      sides: ['EDUCATION', 'EMPLOYER'],
      attended: 2,
      attendedBySide: [
        { side: 'EDUCATION', attended: 1 },
        { side: 'EMPLOYER', attended: 1 },
      ],
      isTwoSided: true,
      fulfilsItemIds: [item('5')],
    })
  })

  it('R18: are not planned for a host, an item or a group that does not fit', async () => {
    const plan = (more: object, of = 'copp') =>
      mutate(graph, 'planRoundTable', { ...table, ...more }, { as: managerOf(org(of)) })
    expect(await plan({ hostId: org('plant') }, 'plant')).toMatchObject({ __typename: 'RuleRefusal', rule: 'R18' })
    expect(await plan({ hostId: org('plant'), hostException: 'Выездной' }, 'plant')).toMatchObject({ repeated: false })
    expect(await plan({ hostId: org('nobody') }, 'nobody')).toMatchObject({ __typename: 'NotFound', id: org('nobody') })
    expect(await plan({ fulfilsItemIds: [item('9')] })).toMatchObject({ __typename: 'NotFound', id: item('9') })
    expect(await plan({ fulfilsItemIds: ['nonsense'] })).toMatchObject({ __typename: 'NotFound', id: 'nonsense' })
    expect(await plan({ fulfilsItemIds: [item('1')] })).toMatchObject({ problems: [{ code: 'ITEM_KIND' }] })
    expect(await plan({ initiatedByGroupIds: [org('plant')] })).toMatchObject({ problems: [{ code: 'ID_SHAPE' }] })
  })

  it('R19: without both sides are not held, and nothing is written', async () => {
    const roundTableId = await openTable(graph)
    const seats = [await enrol(graph, roundTableId, 'plant'), await enrol(graph, roundTableId, 'chamber')]
    await enrol(graph, roundTableId, 'college')
    await mutate(graph, 'closeRegistration', { roundTableId })
    for (const { registration } of seats) await mutate(graph, 'checkIn', { registrationId: registration.id })
    const before = (await factsOf(roundTableId)).length
    const refused = await mutate(graph, 'holdRoundTable', { roundTableId })
    expect(refused).toMatchObject({ __typename: 'RuleRefusal', rule: 'R19' })
    expect(refused.ru).toContain('колледж')
    const { roundTable } = await graph
      .as(anybody)
      .ask('query ($id: ID!) { roundTable(id: $id) { status version attendance { noShow } } }', { id: roundTableId })
    expect(roundTable).toEqual({ status: 'IN_PROGRESS', version: 8, attendance: { noShow: 0 } })
    expect(await factsOf(roundTableId)).toHaveLength(before)
  })

  it('R24: that are cancelled close the waiting list and take nobody any more', async () => {
    const roundTableId = await openTable(graph, { capacity: 1 })
    await enrol(graph, roundTableId, 'plant')
    await enrol(graph, roundTableId, 'college')
    const cancelled = await mutate(graph, 'cancelRoundTable', { roundTableId, reason: 'Перенос на осень' })
    expect(cancelled).toMatchObject({ roundTable: { status: 'CANCELLED', waitlistLength: 0 } })
    expect(await enrol(graph, roundTableId, 'chamber')).toMatchObject({
      __typename: 'IllegalTransition',
      from: 'CANCELLED',
    })
    expect((await factsOf(roundTableId)).slice(-3)).toMatchObject([
      { type: 'roundTable.cancelled.v1' },
      { type: 'registration.ended.v1', data: { had: 'SEAT' } },
      { type: 'registration.ended.v1', data: { had: 'PLACE' } },
    ])
  })

  it('R23: leave commitments that an agreement takes over', async () => {
    const roundTableId = await heldTable(graph)
    const record = (more: object) =>
      mutate(graph, 'recordCommitment', {
        roundTableId,
        debtorId: org('plant'),
        beneficiaryIds: [org('college')],
        object: 'PRACTICE_SEATS',
        quantity: 12,
        dueOn: '2023-09-01',
        ...more,
      })
    expect(await record({ debtorId: org('chamber') })).toMatchObject({ rule: 'R23' })
    expect(await record({ quantity: 0 })).toMatchObject({ __typename: 'InvalidInput', rule: 'R23' })
    expect(await record({ beneficiaryIds: [org('nobody')] })).toMatchObject({ __typename: 'NotFound' })
    expect(await record({ agreementId: org('plant') })).toMatchObject({ problems: [{ code: 'ID_SHAPE' }] })
    const { commitment } = await record({})
    expect(commitment).toMatchObject({ status: 'PROPOSED', unit: 'SEAT', agreement: null })
    const link = { commitmentId: commitment.id, agreementId: agreement('cluster') }
    expect(await mutate(graph, 'linkCommitmentToAgreement', { ...link, agreementId: 'x' })).toMatchObject({
      __typename: 'InvalidInput',
    })
    expect(await mutate(graph, 'linkCommitmentToAgreement', link)).toMatchObject({
      commitment: { status: 'IN_PROGRESS', agreement: { id: agreement('cluster') } },
    })
    expect(await mutate(graph, 'linkCommitmentToAgreement', link)).toMatchObject({ __typename: 'IllegalTransition' })
    expect((await factsOf(roundTableId)).slice(-2).map(({ type }) => type)).toEqual([
      'commitment.made.v1',
      'commitment.linkedToAgreement.v1',
    ])
  })

  it('let a delegate register and withdraw their own body and nobody else', async () => {
    const roundTableId = await openTable(graph)
    const plant = delegateOf(org('plant'))
    const input = { roundTableId, organizationId: org('plant'), representativePosition: 'Инженер' }
    const own = await mutate(graph, 'registerForRoundTable', input, { as: plant })
    expect(own).toMatchObject({ registration: { status: 'CONFIRMED' } })
    const other = await enrol(graph, roundTableId, 'college')
    const refusals = [
      ['registerForRoundTable', { ...input, organizationId: org('college') }],
      ['withdrawRegistration', { registrationId: other.registration.id }],
      ['checkIn', { registrationId: own.registration.id }],
      ['planRoundTable', table],
      ['openRegistration', { roundTableId }],
      ['closeRegistration', { roundTableId }],
      ['holdRoundTable', { roundTableId }],
      ['cancelRoundTable', { roundTableId, reason: 'Так' }],
      [
        'recordCommitment',
        {
          roundTableId,
          debtorId: org('plant'),
          beneficiaryIds: [],
          object: 'MENTORS',
          quantity: 1,
          dueOn: '2023-01-01',
        },
      ],
      ['linkCommitmentToAgreement', { commitmentId: 'nonsense', agreementId: agreement('a') }],
    ] as const
    for (const [name, wanted] of refusals) {
      expect([name, await errorOf(graph, name, wanted, plant)]).toEqual([name, 'FORBIDDEN'])
    }
    expect(await errorOf(graph, 'openRegistration', { roundTableId }, anybody)).toBe('UNAUTHENTICATED')
    expect(
      await mutate(graph, 'withdrawRegistration', { registrationId: own.registration.id }, { as: plant }),
    ).toMatchObject({
      registration: { status: 'WITHDRAWN' },
    })
    expect(await mutate(graph, 'withdrawRegistration', { registrationId: 'nonsense' })).toMatchObject({
      __typename: 'NotFound',
      id: 'nonsense',
    })
  })

  it('answer a repeat as the first time, refuse a key with another input and a version that is past', async () => {
    const roundTableId = await openTable(graph, { capacity: 1 })
    const { registration } = await enrol(graph, roundTableId, 'plant')
    const waiting = await enrol(graph, roundTableId, 'college')
    const once = { idempotencyKey: key(), registrationId: registration.id }
    const first = await mutate(graph, 'withdrawRegistration', once)
    expect(first.promoted).toMatchObject([{ id: waiting.registration.id, status: 'CONFIRMED', waitlistPosition: null }])
    const again = await mutate(graph, 'withdrawRegistration', once)
    expect(again).toEqual({ ...first, repeated: true })
    expect(
      await mutate(graph, 'withdrawRegistration', { ...once, registrationId: waiting.registration.id }),
    ).toMatchObject({ __typename: 'IdempotencyKeyReused' })
    expect(await mutate(graph, 'closeRegistration', { roundTableId, expectedVersion: 1 })).toMatchObject({
      __typename: 'VersionConflict',
    })
    expect(await mutate(graph, 'closeRegistration', { roundTableId: org('plant') })).toMatchObject({
      __typename: 'NotFound',
    })
  })
})
