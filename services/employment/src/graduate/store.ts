import { createHmac } from 'node:crypto'
import { again } from '@kadry/mongo/retry'
import { day, flag, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { auditLog } from '@kadry/personal/audit-log'
import { noteReadings } from '@kadry/personal/reader'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { part } from '@kadry/subgraph/part'
import type { Platform } from '@kadry/subgraph/platform'
import type { Graduate } from './graduate.ts'

export type Graduates = Store<Graduate, object>

/** The database of graduates: its address and secret are GRADUATES_MONGO_URL and GRADUATES_KEY. */
export const GRADUATES = 'graduates'

/** Closed places from before they were records: nobody can make the new ones of them. */
export const FORMER_PLACES = 'erasedPlaces'

const entry = {
  id: text,
  recordedAt: moment,
  source: text,
  corrects: optional<string>(text),
  retracted: optional<boolean>(flag),
}

export const graduate = aggregate<Graduate, object>({
  type: 'Graduate',
  collection: 'graduates',
  shape: shape<Graduate>({
    standing: text,
    withdrawnOn: optional(day),
    cohortId: optional(text),
    programmeId: optional(text),
    providerId: optional(text),
    person: optional(text),
    sex: optional(text),
    basis: optional(nested({ kind: text, document: text, givenOn: day, until: optional(day), recordedAt: moment })),
    recordedAt: optional(moment),
    spells: list(
      nested({
        ...entry,
        contract: text,
        from: day,
        to: optional(day),
        employerId: optional(text),
        okz: optional(text),
        okpdtr: optional(text),
        standardCode: optional(text),
        oktmo: optional(text),
      }),
    ),
    statuses: list(nested({ ...entry, status: text, on: day, to: optional(day) })),
    verdicts: list(nested({ of: text, recordedAt: moment, verdict: text, reason: optional(text) })),
    rulings: list(nested({ of: text, recordedAt: moment, strength: text, reason: text })),
  }),
  noun: { ru: 'Запись о выпускнике', en: 'graduate' },
  filter: {},
  indexes: [
    { keys: { cohortId: 1, _id: 1 }, sparse: true },
    { keys: { person: 1 }, sparse: true },
    { keys: { 'basis.until': 1 }, sparse: true },
  ],
})

export const employmentSpell = part(
  'EmploymentSpell',
  'Graduate',
  { ru: 'Запись о работе', en: 'employment spell' },
  ({ spells }: Graduate) => spells,
)

export const statusEntry = part(
  'GraduateStatusEntry',
  'Graduate',
  { ru: 'Запись о статусе', en: 'status entry' },
  ({ statuses }: Graduate) => statuses,
)

/** Pseudonyms of colleges under a key of ours: what stands in the database is of use to nobody else. */
export type Pseudonyms = {
  /** R30: one pseudonym, one record per programme: the key of its id. */
  readonly place: (programmeId: string, pseudonym: string) => string
  /** The same of one person in all programmes. */
  readonly person: (pseudonym: string) => string
}

export function placeId(key: string): string {
  return globalId('Graduate', key)
}

function pseudonymsUnder(key: string): Pseudonyms {
  const sealed = (...words: readonly string[]) =>
    createHmac('sha256', key).update(words.join('\u0000')).digest('base64url')
  return {
    place: (programmeId, pseudonym) => sealed('place', programmeId, pseudonym),
    person: (pseudonym) => sealed('person', pseudonym),
  }
}

/**
 * The database of graduates: the records, the log of who read and who erased them, and the key of their
 * pseudonyms, undefined where the service was started without one. Nothing in it is published.
 */
export function openGraduates(main: Platform) {
  const { platform, key } = main.separate(GRADUATES)
  const graduateAudit = auditLog(platform)
  const formerPlaces = () => platform.connection.collection<{ _id: string }>(FORMER_PLACES)
  return {
    graduates: graduate.open(platform),
    /** Whether a pseudonym was erased from a programme before places had a key of their own. */
    formerlyErased: async (programmeId: string, pseudonym: string) => {
      const _id = derivedKey('Graduate', programmeId, pseudonym)
      return (await again((bound) => formerPlaces().countDocuments({ _id }, bound))) > 0
    },
    graduateAudit,
    noteGraduateReading: noteReadings(graduateAudit),
    pseudonyms: key === undefined ? undefined : pseudonymsUnder(key),
  }
}
