import { isDeepStrictEqual } from 'node:util'
import type { AttachedFile } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { tidy } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { holdsSeat } from '../participation/seating.ts'
import type { Known as Table } from '../round-table/round-table.ts'
import { changesBetween } from './changes.ts'
import { slotProblems } from './slots.ts'

/**
 * Who speaks, by post: for a body, or as a person, or both. A person's name stands with the persons of the
 * service and nowhere else.
 */
export type SpeakerRecord = {
  readonly organizationId?: string
  readonly position: string
  readonly personId?: string
}
/** A part of the day in one hall; a break has no speakers. Moments are RFC 3339 in UTC. */
export type Slot = {
  readonly id: string
  readonly hall: string
  readonly startsAt: string
  readonly endsAt: string
  readonly title: string
  readonly isBreak: boolean
  readonly speakers: readonly SpeakerRecord[]
}
export type Version = { readonly number: number; readonly publishedAt: string; readonly slots: readonly Slot[] }
/** A file with its owner's consent to show it; without one it is for the owner and the organiser. */
export type Material = {
  readonly file: AttachedFile
  readonly ownerId: string
  readonly slotId?: string
  /** `YYYY-MM-DD`. */
  readonly consentedOn?: string
}

/** The programme of one round table: what is being worked on, and what was published, version by version. */
export type TableProgram = {
  readonly roundTableId: string
  readonly draft: readonly Slot[]
  readonly versions: readonly Version[]
  readonly materials: readonly Material[]
  /** How many slots it ever had: the next one is the n-th. */
  readonly slotsEver: number
  /** Those who are named in what is being worked on or in the last version: their names are needed. */
  readonly personIds?: readonly string[]
}
export type Known = TableProgram & { readonly id: string }
export type SlotDraft = Omit<Slot, 'id'> & { readonly id?: string }
/** Gives ids to the slots of one programme: the n-th it ever had. */
type IdOf = (programId: string, n: number) => string

/** A programme that has nothing yet. */
export function emptyProgram(roundTableId: string): TableProgram {
  return { roundTableId, draft: [], versions: [], materials: [], slotsEver: 0 }
}

/** It may be worked on until the day is over and written down. */
const OPEN: readonly string[] = [
  ...['DRAFT', 'PLANNED', 'ANNOUNCED', 'POSTPONED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'IN_PROGRESS'],
]
/** Nobody outside hears of a draft. */
const PUBLISHABLE = OPEN.filter((status) => status !== 'DRAFT')

/** R5, R22: the whole day anew; a slot that is named by its id stays the same slot. */
export function draftProgram(
  found: Known,
  table: Pick<Table, 'status' | 'startsAt' | 'endsAt'>,
  slots: readonly SlotDraft[],
  { views, idOf }: { readonly views: ReadonlyMap<string, OrganizationView>; readonly idOf: IdOf },
): Decision<TableProgram, InvalidInput | NotFound | IllegalTransition | RuleRefusal> {
  if (!OPEN.includes(table.status)) return impossibleIn(table.status)
  const known = new Set([found.draft, ...found.versions.map((one) => one.slots)].flat().map(({ id }) => id))
  const problems = slotProblems(slots, table, known)
  if (problems.length > 0) return invalidInput(problems)
  const speakers = bodiesIn(slots)
  const refused = speakers.map((id) => standing(id, views.get(id))).find((refusal) => refusal !== undefined)
  if (refused) return refused
  let slotsEver = found.slotsEver
  const draft = slots.map(
    (one): Slot => ({
      ...one,
      id: one.id ?? idOf(found.id, ++slotsEver),
      hall: tidy(one.hall),
      title: tidy(one.title),
      speakers: one.speakers.map((speaker) => ({ ...speaker, position: tidy(speaker.position) })),
    }),
  )
  return {
    next: naming({ ...found, draft: draft.toSorted(byHour), slotsEver }),
    // Nobody hears of a programme before it is published.
    facts: [],
  }
}

/**
 * R22 once more, for the table may have been postponed: the next version, and what is different in it. Its
 * fact names the speakers whose slots changed, and the seats whose holders have to hear of it.
 */
export function publishProgram(
  found: Known,
  table: Pick<Table, 'status' | 'startsAt' | 'endsAt' | 'registrations'>,
  publishedAt: string,
): Decision<TableProgram, InvalidInput | IllegalTransition> {
  if (!PUBLISHABLE.includes(table.status)) return impossibleIn(table.status)
  const last = found.versions.at(-1)
  const changes = changesBetween(last?.slots ?? [], found.draft)
  const problems = [
    ...slotProblems(found.draft, table, new Set(found.draft.map(({ id }) => id))),
    ...(found.draft.length === 0 ? [nothing('EMPTY', 'В программе ничего нет.', 'The programme is empty.')] : []),
    ...(found.draft.length > 0 && changes.length === 0 && !isOtherwise(last?.slots, found.draft)
      ? [nothing('UNCHANGED', 'С прошлой версии ничего не изменилось.', 'Nothing has changed since the last version.')]
      : []),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const number = (last?.number ?? 0) + 1
  const changed = new Set(changes.map(({ slotId }) => slotId))
  const concerned = [...(last?.slots ?? []), ...found.draft].filter(({ id }) => changed.has(id))
  const data = {
    id: found.id,
    roundTableId: found.roundTableId,
    number,
    changes: changes.map(({ kind, slotId }) => ({ kind, slotId })),
    speakerIds: bodiesIn(concerned),
    registrationIds: table.registrations.filter(holdsSeat).map(({ id }) => id),
  }
  return {
    next: naming({ ...found, versions: [...found.versions, { number, publishedAt, slots: found.draft }] }),
    facts: [{ type: 'tableProgram.published.v1', data }],
  }
}

/** The bodies that these slots have speakers of, each once. */
export function bodiesIn(slots: readonly Pick<Slot, 'speakers'>[]): string[] {
  return [...new Set(slots.flatMap((one) => one.speakers.flatMap(({ organizationId }) => organizationId ?? [])))]
}

function naming(program: TableProgram): TableProgram {
  const { personIds: _, ...rest } = program
  const slots = [...program.draft, ...(program.versions.at(-1)?.slots ?? [])]
  const personIds = [...new Set(slots.flatMap((one) => one.speakers.flatMap(({ personId }) => personId ?? [])))]
  return personIds.length > 0 ? { ...rest, personIds } : rest
}

/** Other speakers alone are no change of the day, and yet another version. */
function isOtherwise(before: readonly Slot[] | undefined, now: readonly Slot[]): boolean {
  const speakersOf = (slots: readonly Slot[]) => slots.map(({ speakers }) => speakers)
  return before === undefined || !isDeepStrictEqual(speakersOf(before), speakersOf(now))
}

function nothing(code: string, ru: string, en: string) {
  return problem('roundTableId', code, ru, en)
}

function byHour(left: Slot, right: Slot): number {
  if (left.startsAt !== right.startsAt) return left.startsAt < right.startsAt ? -1 : 1
  return left.hall < right.hall ? -1 : 1
}
