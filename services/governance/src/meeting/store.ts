import { day, flag, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFile, attachedFiles } from '@kadry/subgraph/attachments'
import { among, before, equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import { register } from '@kadry/subgraph/register'
import type { MeetingFilter } from '../graphql.generated.ts'
import { minutesDueTerms } from '../minutes/due.ts'
import type { Minutes, Speech } from '../minutes/record.ts'
import { signature } from '../signature/store.ts'
import { votingRules } from '../working-group/store.ts'
import { AGENDA_NOUN, type AgendaRecord } from './agenda.ts'
import type { Substitute } from './attendance.ts'
import type { Meeting } from './meeting.ts'
import type { PlaceChange } from './place.ts'
import { publicState } from './public-state.ts'
import { SUBSTITUTE_PATH, substitutesIn } from './substitutes.ts'

export type Meetings = Store<Meeting, MeetingSelection>
/** The caller's filter, and the group that meets. */
export type MeetingSelection = MeetingFilter & { readonly workingGroupId?: string }

/** R40: minutes are numbered by group and year. */
export const minutesRegister = register<Meeting>({
  number: ({ minutes }) => minutes?.number,
  date: ({ minutes }) => minutes?.date,
  title: ({ minutes }) => `Протокол № ${minutes?.number}`,
  of: ({ workingGroupId }) => workingGroupId,
})

const speech = nested<Speech>({ organizationId: optional(text), position: optional(text), summary: text })

export const meeting = aggregate<Meeting, MeetingSelection>({
  type: 'Meeting',
  collection: 'meetings',
  publicState: { type: 'meeting.state.v1', of: publicState },
  shape: shape<Meeting>({
    workingGroupId: text,
    number: optional(text),
    form: text,
    status: text,
    startsAt: moment,
    votesUntil: optional(moment),
    place: optional(text),
    sequence: integer,
    convenedOn: optional(day),
    heldOn: optional(day),
    reason: optional(text),
    rules: votingRules,
    agenda: list<AgendaRecord>(
      nested<AgendaRecord>({
        id: text,
        number: text,
        title: text,
        visibility: text,
        subjectId: optional(text),
        reporterId: optional(text),
        startsAt: optional(moment),
        attachments: optional(list(attachedFile)),
        spoke: list(speech),
        decision: optional(text),
      }),
    ),
    itemsEver: integer,
    agendaChanges: list(
      nested({
        kind: text,
        at: moment,
        number: text,
        visibility: text,
        before: optional(text),
        after: optional(text),
        reason: optional(text),
      }),
    ),
    attendance: list(
      nested({
        seatId: text,
        organizationId: text,
        voting: flag,
        presence: text,
        substitute: optional<Substitute>(
          nested<Substitute>({ organizationId: text, position: text, personId: optional(text) }),
        ),
        reason: optional(text),
        opinion: optional(text),
      }),
    ),
    placeChanges: optional<readonly PlaceChange[]>(
      list(nested<PlaceChange>({ at: moment, before: optional(text), after: text, reason: optional(text) })),
    ),
    minutes: optional<Minutes>(
      nested<Minutes>({
        number: optional(text),
        date: day,
        revision: integer,
        status: text,
        dueOn: day,
        remarks: list(nested({ organizationId: optional(text), text, on: day, revision: integer })),
        signatures: list(nested({ office: text, ...signature.fields })),
      }),
    ),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments', 'agenda.attachments', 'minutes.signatures.attachment'],
  noun: { ru: 'Запись о заседании', en: 'meeting' },
  due: minutesDueTerms,
  filter: {
    workingGroupId: equals('workingGroupId'),
    status: among('status'),
    startsAfter: since('startsAt'),
    startsBefore: before('startsAt'),
    updatedSince: since('updatedAt'),
  },
  order: { STARTS_AT: 'startsAt' },
  defaultOrder: 'STARTS_AT',
  register: minutesRegister,
  /** Persons are let go and erased by who needs them. */
  indexes: [{ keys: { [SUBSTITUTE_PATH]: 1 }, sparse: true }],
})

/** The meetings at which each of the persons stood in: one query for all persons of a request. */
export async function meetingsWithPersons(meetings: Meetings, personIds: readonly string[]) {
  const found = await meetings.select({ [SUBSTITUTE_PATH]: { $in: personIds } }, { sort: { startsAt: 1 } })
  return personIds.map((personId) => ({
    personId,
    meetings: found.filter((one) => substitutesIn(one).includes(personId)),
  }))
}

export const agendaItem = part('AgendaItem', 'Meeting', AGENDA_NOUN, ({ agenda }: Meeting) => agenda)
