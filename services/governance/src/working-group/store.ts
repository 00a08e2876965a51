import { day, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { asBefore } from '@kadry/subgraph/derived'
import { documentRef } from '@kadry/subgraph/document-ref'
import { equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { WorkingGroupFilter } from '../graphql.generated.ts'
import { checked } from './composition.ts'
import { hasSat } from './erasure.ts'
import { withPersons } from './names-in-seats.ts'
import { olderState, publicState } from './public-state.ts'
import { SEAT_NOUN } from './seating.ts'
import { DEFAULT_VOTING_RULES, type Fraction, type VotingRules } from './voting-rules.ts'
import type { WorkingGroup } from './working-group.ts'

/** Where a group has the persons that sit in it. */
export const PERSON_PATH = 'seats.delegates.personId'
/** A group per item is usual; this only bounds the list. */
const MOST_GROUPS = 100

export type WorkingGroups = Store<WorkingGroup, WorkingGroupFilter>

const names = ({ name }: WorkingGroup): [string] => [name]

/** How the rules of a group, a meeting or a motion are stored. */
export const votingRules = nested<VotingRules>({
  quorum: nested<Fraction>({ numerator: integer, denominator: integer, inclusive: flag }),
  majorityOf: text,
  castingVote: flag,
  secretAllowed: flag,
  correspondenceAllowed: flag,
  substitutesAllowed: flag,
  votesPublished: flag,
  noticeWorkingDays: integer,
  minutesWithinWorkingDays: integer,
})

export const workingGroup = aggregate<WorkingGroup, WorkingGroupFilter>({
  type: 'WorkingGroup',
  collection: 'workingGroups',
  publicState: {
    type: 'workingGroup.state.v2',
    of: publicState,
    older: { type: 'workingGroup.state.v1', of: olderState },
  },
  shape: shape<WorkingGroup>({
    name: text,
    mandate: text,
    status: text,
    resolutionItemId: optional(text),
    createdOn: optional(day),
    endedOn: optional(day),
    requirements: list(
      nested({
        kind: optional(text),
        organizationId: optional(text),
        isSectoral: flag,
        positionLevel: optional(text),
        minSeats: integer,
        maxSeats: optional(integer),
        seatsPerOrganization: optional(integer),
      }),
    ),
    seats: list(
      nested({
        id: text,
        organizationId: text,
        category: optional(text),
        requirementIndex: integer,
        voting: flag,
        delegates: list(
          nested({
            personId: text,
            position: text,
            level: optional(text),
            from: day,
            to: optional(day),
            document: optional(documentRef),
            fullName: optional(text),
          }),
        ),
        from: day,
        to: optional(day),
        vacancyReason: optional(text),
      }),
    ),
    offices: list(nested({ kind: text, seatId: text, from: day, to: optional(day) })),
    votingRules,
    termsOverBy: optional(day),
    checkOn: optional(day),
  }),
  noun: { ru: 'Рабочая группа', en: 'working group' },
  filter: {
    status: equals('status'),
    organizationId: equals('seats.organizationId'),
    resolutionItemId: equals('resolutionItemId'),
    updatedSince: since('updatedAt'),
  },
  names,
  /**
   * 1 → 2: without keys of names. 2 → 3: without voting rules. 3 → 4: names in the seats, no offices. 4 → 5:
   * without the day on which the term of a delegate ends.
   */
  upcasts: [
    asBefore,
    (group) => ({ ...group, votingRules: DEFAULT_VOTING_RULES }),
    withPersons,
    (group) => checked(group as WorkingGroup),
  ],
  /** Persons are let go and erased by who needs them. */
  indexes: [
    { keys: { [PERSON_PATH]: 1 }, sparse: true },
    { keys: { checkOn: 1 }, sparse: true },
  ],
  reads: {
    id: [],
    name: ['name'],
    mandate: ['mandate'],
    status: ['status'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    createdBy: ['resolutionItemId'],
    composition: ['requirements', 'seats'],
    isComplete: ['requirements', 'seats'],
    incompleteSince: ['status', 'createdOn', 'requirements', 'seats'],
    endedOn: ['endedOn'],
    seats: ['seats'],
    offices: ['offices', 'seats'],
    votingRules: ['votingRules'],
    document: ['name', 'resolutionItemId'],
    history: ['resolutionItemId'],
  },
})

export const seat = part('Seat', 'WorkingGroup', SEAT_NOUN, ({ seats }: WorkingGroup) => seats)

/**
 * The groups made from each of the items: one query for all items of a request. Items without groups are
 * absent.
 */
export async function createdGroups(workingGroups: WorkingGroups, itemIds: readonly string[]) {
  const groups = await workingGroups.select({ resolutionItemId: { $in: itemIds } })
  return [...Map.groupBy(groups, ({ resolutionItemId }) => resolutionItemId!)].map(([itemId, made]) => ({
    itemId,
    groups: made.slice(0, MOST_GROUPS),
  }))
}

/** The groups in which each of the bodies has or had a seat: one query for all bodies of a request. */
export async function groupsWithBodies(workingGroups: WorkingGroups, organizationIds: readonly string[]) {
  const found = await workingGroups.select({ 'seats.organizationId': { $in: organizationIds } })
  return organizationIds.map((organizationId) => ({
    organizationId,
    groups: found.filter(({ seats }) => seats.some((one) => one.organizationId === organizationId)),
  }))
}

/** The groups in which each of the persons sits or did: one query for all persons of a request. */
export async function groupsWithPersons(workingGroups: WorkingGroups, personIds: readonly string[]) {
  const found = await workingGroups.select({ [PERSON_PATH]: { $in: personIds } })
  return personIds.map((personId) => ({
    personId,
    groups: found.filter(({ seats }) => seats.some((one) => hasSat(one, personId))),
  }))
}
