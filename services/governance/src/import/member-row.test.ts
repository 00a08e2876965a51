import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { body, fill, groupOf, requirement, TODAY, wanting } from '../../test/group.ts'
import { importMember, type MemberRow } from './member-row.ts'

const seatId = (groupId: string, n: number) => `${groupId}/${n}`
const row = (more: Partial<MemberRow> = {}): MemberRow => ({
  ...{ inn: '5024000000', from: '2024-02-01', position: 'Директор', level: 'HEAD' },
  ...{ document: 'Приказ', documentNumber: '7', documentDate: '2024-01-30' },
  ...more,
})
const { position: _, level: __, ...seatOnly } = row()

describe('a row of a list of members', () => {
  it('gives the body a seat with a delegate by position, on the document', () => {
    const taken = given(wanting).when(importMember, body('a'), row(), seatId, TODAY)
    taken.then({ facts: ['seat.filled.v1'] })
    expect(taken.state.seats).toMatchObject([
      {
        ...{ organizationId: 'a', from: '2024-02-01', voting: true },
        delegates: [
          {
            ...{ position: 'Директор', level: 'HEAD', from: '2024-02-01' },
            document: { title: 'Приказ', number: '7', date: '2024-01-30' },
          },
        ],
      },
    ])
    expect(JSON.stringify(taken.state)).not.toContain('fullName')
  })

  it('without a position gives a seat alone, and one without a vote where it says so', () => {
    const taken = given(wanting).when(importMember, body('a'), { ...seatOnly, voting: 'NO' }, seatId, TODAY)
    expect(taken.state.seats).toMatchObject([{ voting: false, delegates: [] }])
  })

  it('again changes nothing; with another position it appoints a new delegate from its day on', () => {
    const taken = given(wanting).when(importMember, body('a'), row(), seatId, TODAY).state
    for (const same of [row(), seatOnly, row({ from: '2024-05-01' })]) {
      const again = given(taken).when(importMember, body('a'), same, seatId, TODAY)
      again.then({ facts: [] })
      expect(again.state).toEqual(taken)
    }
    const next = row({ from: '2025-09-01', position: 'Заместитель директора', level: 'DEPUTY_HEAD' })
    const changed = given(taken).when(importMember, body('a'), next, seatId, TODAY)
    expect(changed.state.seats).toMatchObject([
      { delegates: [{ to: '2025-08-31' }, { position: 'Заместитель директора', from: '2025-09-01' }] },
    ])
  })

  it('is refused by the rules that refuse a seat and a delegate', () => {
    const importing = (group: typeof wanting, more: Partial<MemberRow> = {}) =>
      given(group).when(importMember, body('x', ['TRADE_UNION']), row(more), seatId, TODAY)
    importing(wanting).refuses({ rule: 'R6', code: 'NOT_QUALIFIED' })
    const heads = groupOf({ requirements: [requirement({ kind: 'TRADE_UNION', positionLevel: 'HEAD' })] })
    importing(heads, { level: 'DEPUTY_HEAD' }).refuses({ rule: 'R6', code: 'POSITION_TOO_LOW' })
    importing({ ...wanting, status: 'DISSOLVED' }).refuses({ __typename: 'IllegalTransition' })
    const full = fill(fill(wanting, body('a')).state, body('b')).state
    given(full).when(importMember, body('c'), row(), seatId, TODAY).refuses({ rule: 'R6', code: 'REQUIREMENT_FULL' })
  })
})
