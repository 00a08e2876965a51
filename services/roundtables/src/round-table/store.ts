import type { Stored } from '@kadry/mongo/aggregate'
import { day, decimal, flag, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFile } from '@kadry/subgraph/attachments'
import { asBefore } from '@kadry/subgraph/derived'
import { DUE_TERMS } from '@kadry/subgraph/due'
import { among, before, equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import type { RoundTableFilter } from '../graphql.generated.ts'
import type { Answer } from '../participation/question.ts'
import { REGISTRATION_NOUN } from '../participation/registration.ts'
import { shownIn } from '../participation/seating.ts'
import { COMMITMENT_NOUN } from './commitment.ts'
import { olderState, publicState } from './public-state.ts'
import type { RoundTable } from './round-table.ts'

export type RoundTables = Store<RoundTable, RoundTableSelection>

/** The caller's filter, and what a table fulfils or was called by. */
export type RoundTableSelection = RoundTableFilter & {
  readonly fulfilsItemId?: string
  readonly initiatedByGroupId?: string
}

const names = ({ title }: RoundTable): [string] => [title]

const answer = nested<Answer>({
  questionId: text,
  text: optional(text),
  number: optional(decimal),
  isTrue: optional(flag),
  option: optional(text),
})

export const roundTable = aggregate<RoundTable, RoundTableSelection>({
  type: 'RoundTable',
  collection: 'roundTables',
  publicState: {
    type: 'roundTable.state.v2',
    // Nobody outside hears of a draft.
    of: (table) => (table.status === 'DRAFT' ? null : publicState(table)),
    older: { type: 'roundTable.state.v1', of: olderState },
  },
  shape: shape<RoundTable>({
    title: text,
    sectorCode: text,
    hostId: text,
    hostException: optional(text),
    status: text,
    startsAt: moment,
    endsAt: moment,
    format: text,
    venue: optional(text),
    capacity: integer,
    quotas: list(nested({ side: text, maxShare: decimal, seats: integer })),
    maxDelegatesPerOrganization: integer,
    fulfilsItemIds: list(text),
    initiatedByGroupIds: list(text),
    registrations: list(
      nested({
        id: text,
        organizationId: text,
        side: text,
        status: text,
        representativePosition: optional(text),
        consentToPublish: flag,
        registeredAt: moment,
        checkedInAt: optional(moment),
        leftAt: optional(moment),
        keepsSeat: optional(flag),
        respondBy: optional(day),
        reason: optional(text),
        code: optional(text),
        answers: optional(list(answer)),
        walkedIn: optional(flag),
      }),
    ),
    commitments: list(
      nested({
        id: text,
        debtorId: text,
        beneficiaryIds: list(text),
        object: text,
        quantity: integer,
        unit: text,
        specialityCode: optional(text),
        okz: optional(text),
        dueOn: day,
        status: text,
        agreementId: optional(text),
      }),
    ),
    isModerated: optional(flag),
    changesUntil: optional(moment),
    questions: optional(
      list(
        nested({
          id: text,
          text,
          kind: text,
          options: optional(list(text)),
          isRequired: flag,
          isRemoved: optional(flag),
        }),
      ),
    ),
    postponement: optional(nested({ previousStart: moment, confirmBy: day, reason: text })),
    heldOn: optional(day),
    oneSidedReason: optional(text),
    report: optional(nested({ discussed: text, decisions: list(text) })),
    protocolPublishedOn: optional(day),
    attendanceSheet: optional(attachedFile),
    cancellationReason: optional(text),
  }),
  noun: { ru: 'Запись о круглом столе', en: 'round table' },
  files: ['attendanceSheet'],
  listed: { status: { $ne: 'DRAFT' } },
  filter: {
    sectorCode: equals('sectorCode'),
    status: among('status'),
    startsAfter: since('startsAt'),
    startsBefore: before('startsAt'),
    hostId: equals('hostId'),
    updatedSince: since('updatedAt'),
    fulfilsItemId: equals('fulfilsItemIds'),
    initiatedByGroupId: equals('initiatedByGroupIds'),
  },
  order: { STARTS_AT: 'startsAt' },
  defaultOrder: 'STARTS_AT',
  names,
  /** 1 → 2: without keys of names. 2 → 3: without terms. 3 → 4: with those that its commitments have now. */
  upcasts: [asBefore, asBefore, withoutTerms],
  retired: [DUE_TERMS],
  reads: withVisibility({
    id: [],
    title: ['title'],
    hostException: ['hostException'],
    status: ['status'],
    startsAt: ['startsAt'],
    endsAt: ['endsAt'],
    format: ['format'],
    venue: ['venue', 'format', 'registrations'],
    capacity: ['capacity'],
    quotas: ['quotas'],
    maxDelegatesPerOrganization: ['maxDelegatesPerOrganization'],
    heldOn: ['heldOn'],
    cancellationReason: ['cancellationReason'],
    commitments: [],
    recommendations: [],
    series: [],
    program: [],
    programDraft: ['hostId'],
    materials: ['hostId'],
    feedback: [],
    registrations: ['registrations', 'startsAt', 'endsAt'],
    isModerated: ['isModerated'],
    changesUntil: ['changesUntil'],
    questions: ['questions'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    sector: ['sectorCode'],
    host: ['hostId'],
    seatsLeft: ['capacity', 'registrations'],
    waitlistLength: ['registrations'],
    attendance: ['registrations'],
    isTwoSided: ['status'],
    history: [],
    fulfils: ['fulfilsItemIds'],
    initiatedBy: ['initiatedByGroupIds'],
    previousStart: ['postponement'],
    confirmBy: ['postponement'],
    postponementReason: ['postponement'],
    oneSidedReason: ['oneSidedReason'],
    report: ['report'],
    protocolPublishedOn: ['protocolPublishedOn'],
    attendanceSheet: ['attendanceSheet', 'hostId'],
    document: ['title'],
    ical: ['title', 'status', 'startsAt', 'endsAt', 'format', 'venue', 'cancellationReason', 'version', 'updatedAt'],
    icalUrl: [],
    seatsBySide: ['quotas', 'registrations'],
    hostLostRole: ['hostId', 'hostException', 'startsAt'],
    endedItems: ['fulfilsItemIds'],
  }),
  indexes: [
    { keys: { 'registrations.respondBy': 1, _id: 1 }, sparse: true },
    { keys: { 'registrations.keepsSeat': 1, 'postponement.confirmBy': 1, _id: 1 }, sparse: true },
  ],
})

function withoutTerms({ [DUE_TERMS]: _, ...state }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return state
}

/** Whatever is read, whether the caller may see the table at all is read with it. */
function withVisibility<const Fields extends Readonly<Record<string, readonly (keyof Stored<RoundTable>)[]>>>(
  fields: Fields,
) {
  const all = Object.entries(fields).map(([name, read]) => [name, [...new Set([...read, 'status', 'hostId'])]])
  return Object.fromEntries(all) as { readonly [Name in keyof Fields]: readonly (keyof Stored<RoundTable>)[] }
}

/** A registration with its place on the waiting list. */
export const registration = part('Registration', 'RoundTable', REGISTRATION_NOUN, shownIn)
export const question = part(
  'RegistrationQuestion',
  'RoundTable',
  { ru: 'Запись о вопросе', en: 'question' },
  ({ questions }: RoundTable) => questions ?? [],
)
/** What was promised at a table, as it was recorded there. */
export const promise = part('Commitment', 'RoundTable', COMMITMENT_NOUN, ({ commitments }: RoundTable) => commitments)
