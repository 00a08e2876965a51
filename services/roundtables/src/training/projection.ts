import { fromState } from '@kadry/messaging/follow'
import { optional, shape, text } from '@kadry/mongo/shape'
import { followed } from '@kadry/subgraph/followed'
import type { Platform } from '@kadry/subgraph/platform'
import { deliverPlaces, takeBackPlaces } from '../commitment/reactions.ts'

/** Of programmes we only hear which places they have; nothing of them is kept but how far we have heard. */
type ProgrammeView = { readonly providerId?: string }

export function followTrainings(platform: Platform, parts: Parameters<typeof deliverPlaces>[0]) {
  return followed<ProgrammeView>(platform, {
    service: 'employment',
    aggregate: 'programme',
    collection: 'programmeViews',
    shape: shape<ProgrammeView>({ providerId: optional(text) }),
    project: { 'programme.opened.v1': ({ data: { providerId } }) => ({ $set: { providerId } }) },
    state: fromState(
      'programme.state.v1',
      ({ providerId }) => ({ providerId }),
      // What was cancelled meanwhile has delivered nothing.
      (event) =>
        deliverPlaces(
          parts,
          event,
          event.data.trainings.filter(({ cancelledOn }) => cancelledOn === undefined),
        ),
    ),
    react: () => ({
      'training.committed.v1': (event) => deliverPlaces(parts, event, [event.data]),
      'training.cancelled.v1': (event) => takeBackPlaces(parts, event),
    }),
  })
}
