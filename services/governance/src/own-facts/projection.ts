import type { FactType } from '@kadry/contracts/catalogue'
import type { Event, RawEvent } from '@kadry/contracts/envelope'
import { type FromState, fromState, type StateEvent } from '@kadry/messaging/follow'
import { shape } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import type { Subject } from '../metric/loaders.ts'
import type { OnChange } from '../metric/reactions.ts'
import { supersedeElsewhere } from '../resolution/reactions.ts'
import type { Resolutions } from '../resolution/store.ts'

type Nothing = Record<never, never>

const OF_GROUPS = [
  'workingGroup.created.v1',
  'workingGroup.activated.v1',
  'workingGroup.suspended.v1',
  'workingGroup.resumed.v1',
  'workingGroup.completed.v1',
  'workingGroup.dissolved.v1',
  'seat.filled.v1',
  'seat.vacated.v1',
] as const
const OF_AGREEMENTS = [
  'agreement.drafted.v1',
  'agreement.inForce.v1',
  'agreement.expired.v1',
  'agreement.renewed.v1',
  'agreement.terminated.v1',
] as const
const OF_PUBLICATIONS = [
  'publicationObligation.imposed.v1',
  'publicationObligation.ended.v1',
  'publication.recorded.v1',
  'publication.retracted.v1',
  'publication.missed.v1',
] as const

/**
 * Metrics hear of our own groups, agreements and obligations as of everybody else's: by their facts, once
 * each and in order, so that nothing is lost where a process ends between a change and the count. Only the
 * numbers are kept.
 */
export function followOwnRecords(platform: Platform, onChange: OnChange): void {
  const follow = (
    aggregate: string,
    collection: string,
    types: readonly FactType[],
    state: FromState<Nothing>,
    react: (event: Event) => Promise<void>,
  ) =>
    followed<Nothing>(platform, {
      service: 'governance',
      ...{ aggregate, collection, state },
      shape: shape<Nothing>({}),
      project: {},
      react: () => Object.fromEntries(types.map((type) => [type, react])),
    })
  const changed =
    (type: Subject): OnHeard =>
    (event) =>
      onChange(event, { type, ids: [event.key] })
  const [groupChanged, agreementChanged] = [changed('WorkingGroup'), changed('Agreement')]
  const obligationChanged = changed('PublicationObligation')
  const ofGroup = fromState('workingGroup.state.v2', () => ({}), groupChanged)
  const ofAgreement = fromState('agreement.state.v1', () => ({}), agreementChanged)
  const ofObligation = fromState('publicationObligation.state.v1', () => ({}), obligationChanged)
  follow('working-group', 'countedGroups', OF_GROUPS, ofGroup, groupChanged)
  follow('agreement', 'countedAgreements', OF_AGREEMENTS, ofAgreement, agreementChanged)
  follow('publication-obligation', 'countedObligations', OF_PUBLICATIONS, ofObligation, obligationChanged)
}

type OnHeard = (event: Parameters<OnChange>[0]) => Promise<void>

/**
 * What our own resolutions cause, by their facts: two records are never changed in one write, and nothing is
 * forgotten between the two. R12: items of earlier resolutions are marked once a new one is adopted. R41:
 * what rests on an item is looked at once the item or its resolution is over.
 */
export function followOwnResolutions(platform: Platform, resolutions: Resolutions, onOver: OnOver): void {
  const supersede = (event: Event<'resolution.adopted.v1'> | StateEvent<'resolution.state.v2'>) =>
    supersedeElsewhere(resolutions, event)
  const missed = async (event: StateEvent<'resolution.state.v2'>) => {
    await supersede(event)
    await onOver(event)
  }
  followed<Nothing>(platform, {
    service: 'governance',
    aggregate: 'resolution',
    collection: 'supersedingResolutions',
    shape: shape<Nothing>({}),
    project: {},
    state: fromState('resolution.state.v2', () => ({}), missed),
    react: () => ({
      'resolution.adopted.v1': supersede,
      'resolutionItem.cancelled.v1': onOver,
      'resolutionItem.superseded.v1': onOver,
      'resolution.revoked.v1': onOver,
    }),
  })
}

type OnOver = (event: Pick<RawEvent, 'id' | 'key' | 'seq' | 'correlation' | 'traceparent'>) => Promise<void>

/** R41: what a plan passes over is looked at again by the fact of it. */
export function followOwnPlans(platform: Platform, onPassedOver: OnOver): void {
  followed<Nothing>(platform, {
    service: 'governance',
    aggregate: 'roadmap-plan',
    collection: 'plansPassingOver',
    shape: shape<Nothing>({}),
    project: {},
    state: fromState('roadmapPlan.state.v1', () => ({}), onPassedOver),
    react: () => ({ 'roadmapPlan.stageSkipped.v1': onPassedOver, 'roadmapPlan.gapWaived.v1': onPassedOver }),
  })
}
