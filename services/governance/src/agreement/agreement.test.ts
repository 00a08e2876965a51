import { given } from '@kadry/testing/given'
import { followsItsTable, leads } from '@kadry/testing/lifecycles'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Agreement, draft, type NewAgreement, sign, terminate } from './agreement.ts'
import { negotiate, renew } from './renewal.ts'
import { type AgreementStatus, agreementMoves, partyMoves, statusOn } from './status.ts'

type Known = Agreement & { readonly id: string }
const wanted: NewAgreement = {
  kind: 'CLUSTER',
  title: ' Кластер  «Радиоэлектроника» ',
  partyIds: ['ministry', 'plant'],
  sectorCode: 'radioelectronics',
  validFrom: '2022-09-01',
  validTo: '2025-08-31',
  originIds: ['item'],
}
const drafting = (more: Partial<NewAgreement> = {}) =>
  given().when(draft, 'g', { ...wanted, ...more }, (id) => id !== 'elsewhere')

const TODAY = '2022-09-10'
const by = (organizationId: string, on = '2022-08-22') => ({ organizationId, on })
const drafted = drafting().state
const half = given(drafted).when(sign, by('ministry'), TODAY).state
const signed = given(half).when(sign, by('plant'), TODAY).state
const terminated = given(signed).when(terminate, { on: '2024-01-01', reason: 'По соглашению сторон' }, TODAY).state

const negotiated = given(drafted).when(negotiate, '2022-08-01', TODAY).state
/** It takes the place of the other one right behind its term. */
const later = { ...signed, id: 'h', validFrom: '2025-09-01', validTo: '2028-08-31' }
const renewed = given(signed).when(renew, later, TODAY).state

describe('drafting an agreement', () => {
  it('keeps the parties in their order and publishes them', () => {
    drafting().then({
      facts: [
        {
          type: 'agreement.drafted.v1',
          data: { id: 'g', kind: 'CLUSTER', title: 'Кластер «Радиоэлектроника»', partyIds: ['ministry', 'plant'] },
        },
      ],
      state: {
        title: 'Кластер «Радиоэлектроника»',
        parties: [{ organizationId: 'ministry' }, { organizationId: 'plant' }],
      },
    })
  })

  it('needs two parties at least and a hundred at most, each once', () => {
    drafting({ partyIds: ['plant'] }).refuses({ problems: ['partyIds COUNT'] })
    const many = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`)
    drafting({ partyIds: many(101) }).refuses({ problems: ['partyIds COUNT'] })
    drafting({ partyIds: many(100) }).then()
    drafting({ partyIds: ['plant', 'ministry', 'plant'] }).refuses({ problems: ['partyIds.2 REPEATED'] })
  })

  it('says what a party is in it, where that is said', () => {
    drafting({ roles: [{ organizationId: 'plant', role: ' Заказчик  кадров ' }] }).then({
      state: { parties: [{ organizationId: 'ministry' }, { organizationId: 'plant', role: 'Заказчик кадров' }] },
    })
    const roles = [
      { organizationId: 'plant', role: 'Заказчик' },
      { organizationId: 'plant', role: '' },
      { organizationId: 'other', role: 'Оператор' },
    ]
    drafting({ roles }).refuses({
      problems: ['roles.1.organizationId REPEATED', 'roles.1.role EMPTY', 'roles.2.organizationId NOT_A_PARTY'],
    })
  })
  it('names an empty title, a term that ends before it starts and a strange origin at once', () => {
    const refused = drafting({ title: '', validTo: '2022-08-31', originIds: ['item', 'elsewhere'] })
    refused.refuses({ problems: ['title EMPTY', 'validTo END_BEFORE_START', 'originIds.1 ORIGIN'] })
    drafting({ validTo: '2022-09-01' }).then()
    drafting({ originIds: Array.from({ length: 101 }, () => 'item') }).refuses({ problems: ['originIds COUNT'] })
  })
})

describe('R16: the state on a day', () => {
  const { validTo: _, ...endless } = signed
  it.each([
    ['DRAFT', drafted, '2023-01-01'],
    ['NEGOTIATION', negotiated, '2023-01-01'],
    ['IN_FORCE', renewed, '2025-08-31'],
    ['RENEWED', renewed, '2025-09-01'],
    ['PARTIALLY_SIGNED', half, '2023-01-01'],
    ['PARTIALLY_SIGNED', half, '2026-01-01'],
    ['SIGNED', signed, '2022-08-31'],
    ['IN_FORCE', signed, '2022-09-01'],
    ['IN_FORCE', signed, '2025-08-31'],
    ['EXPIRED', signed, '2025-09-01'],
    ['IN_FORCE', endless, '2999-01-01'],
    ['SIGNED', terminated, '2022-08-31'],
    ['IN_FORCE', terminated, '2023-12-31'],
    ['TERMINATED', terminated, '2024-01-01'],
    ['TERMINATED', terminated, '2026-01-01'],
  ] as const)('is %s', (status, agreement, day) => {
    expect(statusOn(agreement, day)).toBe(status)
  })
})

describe('R16: signing', () => {
  it('publishes each signature, and with the last one the whole agreement', () => {
    expect(given(drafted).when(sign, by('ministry'), TODAY).facts).toEqual([
      { type: 'agreement.signed.v1', data: { id: 'g', organizationId: 'ministry', on: '2022-08-22' } },
    ])
    expect(given(half).when(sign, by('plant'), TODAY).facts).toEqual([
      { type: 'agreement.signed.v1', data: { id: 'g', organizationId: 'plant', on: '2022-08-22' } },
      {
        type: 'agreement.inForce.v1',
        data: {
          id: 'g',
          kind: 'CLUSTER',
          title: 'Кластер «Радиоэлектроника»',
          partyIds: ['ministry', 'plant'],
          sectorCode: 'radioelectronics',
          validFrom: '2022-09-01',
          validTo: '2025-08-31',
          originIds: ['item'],
        },
      },
    ])
  })

  it('is refused to whoever is no party', () => {
    given(drafted)
      .when(sign, by('elsewhere'), TODAY)
      .refuses({ rule: 'R16', problems: ['organizationId NOT_A_PARTY'] })
  })

  it('is refused on a day that has not come, and good today', () => {
    given(drafted)
      .when(sign, by('plant', '2022-09-11'), TODAY)
      .refuses({ problems: ['on IN_THE_FUTURE'] })
    given(drafted).when(sign, by('plant', TODAY), TODAY).then()
  })

  it('R16: is refused after the last day of the term', () => {
    const ended = { ...drafted, validTo: '2022-09-01' }
    given(ended)
      .when(sign, by('plant', '2022-09-05'), TODAY)
      .refuses({ problems: ['on AFTER_TERM'] })
  })
})

describe('terminating', () => {
  const end = { on: '2024-01-01', reason: ' По соглашению  сторон ' }

  it('ends what all have signed from a day on, before its term or within it, and publishes it', () => {
    given(signed)
      .when(terminate, end, TODAY)
      .then({
        facts: [
          { type: 'agreement.terminated.v1', data: { id: 'g', on: '2024-01-01', reason: 'По соглашению сторон' } },
        ],
        state: { termination: { on: '2024-01-01', reason: 'По соглашению сторон' } },
      })
    given(signed)
      .when(terminate, { ...end, on: '2022-09-01' }, '2022-08-25')
      .then()
  })

  it('is not for a day after the term: by then the agreement has expired', () => {
    given(signed)
      .when(terminate, { ...end, on: '2025-09-01' }, TODAY)
      .refuses({ problems: ['on AFTER_TERM'] })
    given(signed)
      .when(terminate, { ...end, on: '2025-08-31' }, TODAY)
      .then()
  })

  it('names an empty reason and a day before the term at once', () => {
    given(signed)
      .when(terminate, { on: '2022-08-31', reason: '' }, TODAY)
      .refuses({ problems: ['reason EMPTY', 'on BEFORE_TERM'] })
  })
})

describe('an agreement', () => {
  const found: { readonly [Status in AgreementStatus]: readonly [Known, day: string] } = {
    DRAFT: [drafted, TODAY],
    NEGOTIATION: [negotiated, TODAY],
    PARTIALLY_SIGNED: [half, TODAY],
    SIGNED: [signed, '2022-08-25'],
    IN_FORCE: [signed, TODAY],
    EXPIRED: [signed, '2025-09-01'],
    TERMINATED: [terminated, '2023-01-01'],
    RENEWED: [renewed, '2025-09-10'],
  }
  const end = { on: '2024-01-01', reason: 'По соглашению сторон' }
  followsItsTable(
    agreementMoves,
    {
      draft: null,
      negotiate: (status: AgreementStatus) => negotiate(found[status][0], '2022-08-01', found[status][1]),
      sign: null,
      signLast: null,
      comeIntoForce: null,
      expire: null,
      terminate: (status: AgreementStatus) => terminate(found[status][0], end, found[status][1]),
      renew: (status: AgreementStatus) => renew(found[status][0], later, found[status][1]),
    },
    (next) => statusOn(next, next.renewal?.on ?? end.on),
  )

  const act = fc.constantFrom('ministry', 'plant', 'terminate', 'wait')
  const days = ['2022-08-25', '2022-09-01', '2022-09-10', '2024-01-01', '2025-08-31', '2025-09-01']
  it('goes from state to state by its table only, whatever is signed, ended and outlived', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: days.length - 1 }), (acts) => {
        let state = drafted
        for (const [index, one] of acts.entries()) {
          const [today, tomorrow] = [days[index]!, days[index + 1]!]
          const decision =
            one === 'terminate'
              ? given(state).when(terminate, { ...end, on: today }, today)
              : given(state).when(sign, by(one, today), today)
          const next = decision.refusal ? state : decision.state
          for (const [before, after] of [
            [statusOn(state, today), statusOn(next, today)],
            [statusOn(next, today), statusOn(next, tomorrow)],
          ] as const)
            expect([before, after, before === after || isReached(before, after)]).toEqual([before, after, true])
          state = next
        }
      }),
    )
  })
})

/** In one move, or in several at once: the last signature may come within the term. */
function isReached(before: AgreementStatus, after: AgreementStatus): boolean {
  return (
    leads(agreementMoves, before, after) ||
    agreementMoves.states.some(
      (between) => leads(agreementMoves, before, between) && leads(agreementMoves, between, after),
    )
  )
}

describe('a party', () => {
  followsItsTable(
    partyMoves,
    { name: null, sign: (status) => sign(status === 'SIGNED' ? half : drafted, by('ministry'), TODAY) },
    ({ parties }) => (parties[0]!.signedOn ? 'SIGNED' : 'UNSIGNED'),
  )
})
