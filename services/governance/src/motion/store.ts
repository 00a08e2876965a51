import { flag, integer, list, mapOf, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFile } from '@kadry/subgraph/attachments'
import { equals } from '@kadry/subgraph/filter'
import { votingRules } from '../working-group/store.ts'
import type { DissentingOpinion, EntitledSeat, Motion, Outcome, VoteCount, VoteOption } from './motion.ts'
import { publicState } from './public-state.ts'

export type MotionSelection = { readonly meetingId?: string; readonly agendaItemId?: string }
export type Motions = Store<Motion, MotionSelection>

export const motion = aggregate<Motion, MotionSelection>({
  type: 'Motion',
  collection: 'motions',
  publicState: { type: 'motion.state.v1', of: publicState },
  shape: shape<Motion>({
    workingGroupId: text,
    meetingId: text,
    agendaItemId: text,
    visibility: text,
    form: text,
    text,
    status: text,
    requirement: text,
    secret: flag,
    movedBySeatId: optional(text),
    rules: votingRules,
    openedAt: optional(moment),
    closedAt: optional(moment),
    votesUntil: optional(moment),
    entitled: list<EntitledSeat>(
      nested<EntitledSeat>({
        seatId: text,
        organizationId: text,
        takesPart: flag,
        substituteOf: optional(text),
        inWriting: flag,
      }),
    ),
    presidingSeatId: optional(text),
    votes: list(nested({ seatId: text, option: text, castAt: moment, bySubstitute: flag, byCorrespondence: flag })),
    ballots: optional<Readonly<Record<string, VoteOption>>>(mapOf<VoteOption>(text)),
    paperCounts: optional<readonly VoteCount[]>(list<VoteCount>(nested<VoteCount>({ option: text, count: integer }))),
    outcome: optional<Outcome>(
      nested<Outcome>({
        counts: list(nested({ option: text, count: integer })),
        needed: integer,
        castingVoteUsed: flag,
        present: integer,
        quorumReached: flag,
      }),
    ),
    opinions: list<DissentingOpinion>(
      nested<DissentingOpinion>({ seatId: text, text, attachment: optional(attachedFile) }),
    ),
  }),
  files: ['opinions.attachment'],
  noun: { ru: 'Запись о предложении', en: 'motion' },
  filter: { meetingId: equals('meetingId'), agendaItemId: equals('agendaItemId') },
})

/**
 * The motions of each of the items or meetings: one query for all of a request. What has none is absent.
 */
export async function motionsBy(motions: Motions, path: 'agendaItemId' | 'meetingId', ids: readonly string[]) {
  const found = await motions.select({ [path]: { $in: ids } })
  return [...Map.groupBy(found, (one) => one[path])].map(([id, moved]) => ({ id, motions: moved }))
}
