import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AskedKind,
  answer,
  answerAll,
  cameLate,
  type DemandCampaign,
  extend,
  isOpenOn,
  open,
  refuseAnswer,
  tally,
} from './demand-campaign.ts'
import { campaignDue } from './due.ts'

const wanted = {
  title: 'Потребность на 2027 год',
  years: [2027],
  sectorCode: 'radioelectronics',
  opensOn: '2026-10-01',
  closesOn: '2026-12-15',
}
const opening = (
  more: Partial<typeof wanted & { agreementId: string }>,
  asked: string[] = ['plant', 'bureau', 'yard'],
) => given().when(open, 'c', { ...wanted, ...more }, { asked }, undefined)
const campaign: DemandCampaign & { id: string } = {
  ...wanted,
  id: 'c',
  askedIds: ['bureau', 'plant', 'yard'],
  answers: [],
}
const need = { id: 'n', employerId: 'plant', headcount: 40, status: 'SUBMITTED' as const }
const zero = { ...need, id: 'z', employerId: 'yard', headcount: 0 }

describe('a demand campaign', () => {
  it('asks the employers that were found, about years in their order, once each', () => {
    opening({ years: [2028, 2027, 2028] }).then({
      facts: [{ type: 'campaign.opened.v1', data: { asked: 3, years: [2027, 2028] } }],
      state: { askedIds: ['bureau', 'plant', 'yard'], years: [2027, 2028] },
    })
  })

  it('asks kinds of organisations that may declare needs (R25)', () => {
    const { sectorCode: _, ...about } = wanted
    const of = (...kinds: string[]) =>
      given().when(open, 'c', { ...about, kinds: kinds as AskedKind[] }, { asked: ['plant', 'union'] }, undefined)
    of('EMPLOYER_ASSOCIATION', 'EMPLOYER', 'EMPLOYER').then({
      facts: [{ type: 'campaign.opened.v1', data: { kinds: ['EMPLOYER', 'EMPLOYER_ASSOCIATION'] } }],
      state: { kinds: ['EMPLOYER', 'EMPLOYER_ASSOCIATION'] },
    })
    of('COLLEGE').refuses({ problems: ['kinds NOT_EMPLOYERS R25'] })
    of().refuses({ problems: ['kinds NOT_EMPLOYERS R25'] })
  })

  it('under an agreement is one of its sector', () => {
    const { sectorCode: _, ...about } = wanted
    given()
      .when(open, 'c', { ...about, agreementId: 'a' }, { asked: ['plant'], sectorOfAgreement: 'energy' }, undefined)
      .then({ state: { agreementId: 'a', sectorCode: 'energy' } })
  })

  it('is refused where nobody is asked, it ends before it opens, or it names two ways of asking', () => {
    opening({}, []).refuses({ rule: 'R25', code: 'NOBODY_TO_ASK' })
    opening({ closesOn: '2026-09-30' }).refuses({ problems: ['closesOn END_BEFORE_START'] })
    opening({ agreementId: 'a' }).refuses({ problems: ['agreementId EITHER'] })
    opening({ years: [], title: ' ' }).refuses({ problems: ['title EMPTY', 'years OUT_OF_RANGE'] })
  })

  it('knows who declared, who said zero, who is silent, and whose answer was late', () => {
    const answered = given(campaign).when(answer, need, '2026-11-01').when(answer, zero, '2026-12-16')
    answered.then({
      facts: [{ type: 'campaign.answered.v1', data: { employerId: 'yard', answer: 'ZERO', late: true } }],
    })
    const both = given(campaign).when(answerAll, [need, zero], '2026-12-16')
    both.then({
      facts: [
        { type: 'campaign.answered.v1', data: { employerId: 'plant' } },
        { type: 'campaign.answered.v1', data: { employerId: 'yard', late: true } },
      ],
    })
    both.when(answerAll, [need, zero], '2026-12-20').then({ facts: [], state: { answers: [{}, {}] } })
    expect(['n', 'z'].map((id) => cameLate(answered.state as DemandCampaign, id))).toEqual([false, true])
    expect(tally(answered.state as DemandCampaign)).toEqual({
      DECLARED: ['plant'],
      ZERO: ['yard'],
      SILENT: ['bureau'],
      late: ['yard'],
    })
  })

  it('takes a need that was withdrawn or rejected for no answer', () => {
    for (const status of ['WITHDRAWN', 'REJECTED'] as const)
      given(campaign)
        .when(answer, need, '2026-11-01')
        .when(answer, { ...need, status }, '2026-11-02')
        .then({ facts: [{ type: 'campaign.answered.v1', data: { answer: 'SILENT' } }], state: { answers: [] } })
  })

  it('is extended to a later day only, and runs on its days, both included', () => {
    given(campaign)
      .when(extend, '2027-01-15')
      .then({ state: { closesOn: '2027-01-15' } })
    given(campaign)
      .when(extend, '2026-12-15')
      .refuses({ problems: ['closesOn NOT_LATER'] })
    expect(['2026-09-30', '2026-10-01', '2026-12-15', '2026-12-16'].map((day) => isOpenOn(campaign, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('hears nothing of a draft, nor of one that is withdrawn', () => {
    for (const status of ['DRAFT', 'WITHDRAWN'] as const)
      given(campaign)
        .when(answer, { ...need, status }, '2026-11-01')
        .then({ facts: [], state: { answers: [] } })
    const declared = given(campaign).when(answer, need, '2026-11-01')
    declared
      .when(answer, { ...need, status: 'WITHDRAWN' as const }, '2026-11-02')
      .then({ facts: [{ type: 'campaign.answered.v1', data: { answer: 'SILENT' } }] })
  })

  it('is answered by those it asks, once it is open, about its years (R25)', () => {
    const asked = { employerId: 'plant', neededFrom: '2026-06-01', neededTo: '2027-01-01' }
    expect(refuseAnswer(campaign, asked, '2026-10-01')).toBeUndefined()
    expect(refuseAnswer(campaign, asked, '2027-06-01')).toBeUndefined()
    expect(refuseAnswer(campaign, { ...asked, employerId: 'x' }, '2026-10-01')).toMatchObject({ code: 'NOT_ASKED' })
    expect(refuseAnswer(campaign, asked, '2026-09-30')).toMatchObject({ code: 'CAMPAIGN_NOT_OPEN' })
    expect(refuseAnswer(campaign, { ...asked, neededTo: '2026-12-31' }, '2026-10-01')).toMatchObject({
      code: 'OTHER_YEARS',
    })
  })

  it('is a task of each employer until it answers', () => {
    const due = (state: DemandCampaign) =>
      campaignDue.terms({ ...state, id: 'c' }).map(({ organizationIds, dueOn }) => [organizationIds, dueOn])
    expect(due(campaign)).toHaveLength(3)
    const answered = given(campaign).when(answer, zero, '2026-11-01').state as DemandCampaign
    expect(due(answered)).toEqual([
      [['bureau'], '2026-12-15'],
      [['plant'], '2026-12-15'],
    ])
  })

  it('counts each employer once, whatever is said, withdrawn and said again', () => {
    const said = fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      headcount: fc.constantFrom(0, 5),
      status: fc.constantFrom('SUBMITTED', 'CONFIRMED', 'WITHDRAWN', 'REJECTED', 'DRAFT'),
    })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 15, size: 'max' }), (notes) => {
        let now: DemandCampaign & { id: string } = campaign
        const model = new Map<string, { employerId: string; headcount: number; status: string }>()
        for (const note of notes) {
          // Needs 1 and 2 are the plant's, 3 the bureau's, 4 the yard's.
          const employerId = { 1: 'plant', 2: 'plant', 3: 'bureau', 4: 'yard' }[note.id] as string
          now = given(now).when(answer, { ...note, employerId } as typeof need, '2026-11-01').state
          model.set(note.id, { ...note, employerId })
        }
        const kind = (id: string) => {
          const own = [...model.values()].filter(
            ({ employerId, status }) => employerId === id && ['SUBMITTED', 'CONFIRMED'].includes(status),
          )
          return own.length === 0 ? 'SILENT' : own.some(({ headcount }) => headcount > 0) ? 'DECLARED' : 'ZERO'
        }
        const { DECLARED, ZERO, SILENT } = tally(now)
        const all = { DECLARED, ZERO, SILENT }
        for (const id of campaign.askedIds)
          expect(Object.entries(all).filter(([, ids]) => ids.includes(id))).toEqual([[kind(id), expect.anything()]])
      }),
      { numRuns: 100 },
    )
  })
})
