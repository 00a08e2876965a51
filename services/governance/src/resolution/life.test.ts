import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import type { PartId } from '../execution/parts.ts'
import { adopt } from './adoption.ts'
import { amend, revoke, supersede } from './amendment.ts'
import { adoptDraft, draft, rewrite } from './draft.ts'
import { statusOf } from './item.ts'
import type { NewItem } from './new-item.ts'
import { type Resolution, type ResolutionStatus, resolutionMoves } from './resolution.ts'
import { publish, sign, verify } from './signing.ts'

const TODAY = '2022-06-15'
const partId: PartId = (type, path) => `${type}/${path}`
const item = (number: string, more: Partial<NewItem> = {}): NewItem => ({
  ...{ number, text: `Пункт ${number}`, kind: 'EXECUTE_ACT', openEnded: true },
  ...more,
})
const written = { title: 'Резолюция', items: [item('1'), item('2')] }
const document = { title: 'Протокол заседания' }
const when = { today: TODAY }
const decided = { date: '2022-06-01', document }
const amended = (more: object = {}) => ({ items: [item('3')], cancelledIds: [], document, ...more })
const by = (organizationId: string, on = '2022-06-02') => ({ organizationId, on, kind: 'QUALIFIED' as const })

const drafted = given().when(draft, 'r', written, partId).state
const adopted = given(drafted).when(adoptDraft, decided, when).state
const signed = given(adopted).when(sign, by('ministry'), TODAY).state
const published = given(signed).when(publish, TODAY).state
const changed = given(adopted).when(amend, amended(), partId, TODAY).state
const revoked = given(adopted).when(revoke, { reason: 'Новая', document }, TODAY).state
const found = {
  DRAFT: drafted,
  ADOPTED: adopted,
  SIGNED: signed,
  PUBLISHED: published,
  AMENDED: changed,
  REVOKED: revoked,
}

describe('a resolution', () => {
  const signing = (status: ResolutionStatus) => sign(found[status], by('chamber'), TODAY)
  followsItsTable(
    resolutionMoves,
    {
      draft: null,
      record: null,
      recordSigned: null,
      rewrite: (status) => rewrite(found[status], written, partId),
      adopt: (status) => adoptDraft(found[status], decided, when),
      sign: signing,
      signToo: signing,
      publish: (status) => publish(found[status], TODAY),
      amend: (status) => amend(found[status], amended({ items: [item('9')] }), partId, TODAY),
      revoke: (status) => revoke(found[status], { reason: 'Новая', document }, TODAY),
    },
    ({ status }: Resolution) => status,
  )

  it('R12: is rewritten as a draft, adopted by a decision, and never rewritten again', () => {
    given(drafted)
      .when(rewrite, { ...written, items: [item('1', { text: 'Иначе' })] }, partId)
      .then({ facts: ['resolution.redrafted.v1'], state: { items: [{ text: 'Иначе' }] } })
    given(drafted)
      .when(adoptDraft, { ...decided, number: '7-Р' }, when)
      .then({
        facts: [{ type: 'resolution.adopted.v1', data: { number: '7-Р', date: '2022-06-01', items: [{}, {}] } }],
        state: { status: 'ADOPTED', basis: { title: 'Протокол заседания' } },
      })
    given(drafted)
      .when(adoptDraft, { date: '2022-06-01' }, when)
      .refuses({ problems: ['document DECISION_NEEDED R12'] })
    given(drafted)
      .when(adoptDraft, { ...decided, motionId: 'm' }, when)
      .refuses({ problems: ['document DECISION_NEEDED R12'] })
    given(drafted)
      .when(adoptDraft, { ...decided, date: '2022-06-16' }, when)
      .refuses({ problems: ['date IN_THE_FUTURE'] })
    given()
      .when(adopt, 'r', { ...written, date: '2022-06-16' }, partId, when)
      .refuses({ problems: ['date IN_THE_FUTURE'] })
  })

  it('is signed by each body once, not before it was adopted, and each signature may be verified', () => {
    given(signed)
      .when(sign, by('ministry'), TODAY)
      .refuses({ problems: ['organizationId REPEATED FZ63'] })
    given(adopted)
      .when(sign, by('ministry', '2022-05-31'), TODAY)
      .refuses({ problems: ['on BEFORE_ADOPTED'] })
    given(adopted)
      .when(sign, by('ministry', '2022-06-16'), TODAY)
      .refuses({ problems: ['on IN_THE_FUTURE'] })
    const verification = { valid: true, by: 'Сервис проверки', on: '2022-06-03' }
    given(signed)
      .when(verify, { organizationId: 'ministry', verification }, TODAY)
      .then({
        facts: [{ type: 'resolution.verified.v1', data: { organizationId: 'ministry', isValid: true } }],
        state: { signatures: [{ verification: { valid: true } }] },
      })
    given(signed)
      .when(verify, { organizationId: 'chamber', verification }, TODAY)
      .refuses({ rule: 'FZ63', problems: ['organizationId NOT_SIGNED'] })
  })

  it('R12: that is revoked cancels what is still to be carried out', () => {
    expect(revoked.items.map(statusOf)).toEqual(['CANCELLED', 'CANCELLED'])
    given(adopted)
      .when(revoke, { reason: ' ', document }, TODAY)
      .refuses({ problems: ['reason EMPTY'] })
  })
})

describe('R12: an amendment', () => {
  const superseding = (number: string, supersedesId: string) => item(number, { supersedesId })
  const amending = (more: object) => given(adopted).when(amend, amended(more), partId, TODAY)

  it('adds items, marks those that they supersede, and cancels others', () => {
    const decision = amending({ items: [superseding('1.1', 'ResolutionItem/1')], cancelledIds: ['ResolutionItem/2'] })
    decision.then({
      facts: [
        { type: 'resolution.amended.v1', data: { items: [{ number: '1.1', supersedesId: 'ResolutionItem/1' }] } },
        {
          type: 'resolutionItem.superseded.v1',
          data: { itemId: 'ResolutionItem/1', supersededById: 'ResolutionItem/1.1' },
        },
        { type: 'resolutionItem.cancelled.v1', data: { itemId: 'ResolutionItem/2', document } },
      ],
    })
    expect(decision.state.items.map(statusOf)).toEqual(['SUPERSEDED', 'CANCELLED', 'ADOPTED'])
  })

  it('supersedes no item by itself, in a circle, of another resolution, or twice', () => {
    const refused = (...items: NewItem[]) => amending({ items })
    refused(superseding('3', 'ResolutionItem/3')).refuses({ problems: ['items.0.supersedesId SELF R12'] })
    refused(superseding('3', 'ResolutionItem/4'), superseding('4', 'ResolutionItem/3')).refuses({
      problems: ['items.0.supersedesId CIRCLE R12', 'items.1.supersedesId CIRCLE R12'],
    })
    refused(superseding('3', 'elsewhere')).refuses({ problems: ['items.0.supersedesId ANOTHER_RESOLUTION R12'] })
    refused(superseding('3', 'ResolutionItem/1'), superseding('4', 'ResolutionItem/1')).refuses({
      problems: ['items.1.supersedesId NOT_REPLACEABLE R12'],
    })
    amending({ items: [superseding('3', 'ResolutionItem/1')] })
      .when(amend, amended({ items: [superseding('4', 'ResolutionItem/1')] }), partId, TODAY)
      .refuses({ problems: ['items.0.supersedesId NOT_REPLACEABLE R12'] })
    given()
      .when(draft, 'r', { ...written, items: [superseding('1', 'ResolutionItem/1')] }, partId)
      .refuses({ problems: ['items.0.supersedesId SELF R12'] })
  })

  it('rests on a decision, changes something, and gives no number twice', () => {
    amending({ document: undefined }).refuses({ problems: ['document DECISION_NEEDED R12'] })
    amending({ items: [] }).refuses({ problems: ['cancelledItemIds NOTHING_CHANGED R12'] })
    amending({ items: [item('1')] }).refuses({ problems: ['items.0.number NUMBER_REPEATED R12'] })
    amending({
      items: [{ ...item('3'), supersedesId: 'ResolutionItem/1' }],
      cancelledIds: ['ResolutionItem/1'],
    }).refuses({
      problems: ['items.0.supersedesId CANCELLED_TOO R12'],
    })
    amending({ cancelledIds: ['nothing'] }).refuses({ __typename: 'NotFound', id: 'nothing' })
    const many = Array.from({ length: 199 }, (_, index) => item(`9.${index}`))
    amending({ items: many }).refuses({ problems: ['items COUNT'] })
  })
})

describe('R12: a new resolution', () => {
  it('marks the items of an earlier one that it supersedes, once', () => {
    const by = [{ id: 'later', supersedesId: 'ResolutionItem/1' }]
    const marked = given(published).when(supersede, by)
    marked.then({ facts: ['resolutionItem.superseded.v1'], state: { status: 'AMENDED' } })
    marked.when(supersede, by).then({ facts: [] })
  })

  it('that comes with its signatures is signed', () => {
    const input = { ...written, signatures: [by('ministry')] }
    given()
      .when(adopt, 'r', input, partId, { today: TODAY })
      .then({ state: { status: 'SIGNED' } })
  })
})
