import { dayOf } from '@kadry/domain/day'
import { again, LONG } from '@kadry/mongo/retry'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import { daysAfter } from '../outcome/calendar.ts'
import type { StatusEntry } from './entry.ts'
import type { SpellTerms } from './entry-terms.ts'
import { type Graduate, isRecorded, withdraw } from './graduate.ts'
import { employmentSpell, FORMER_PLACES, GRADUATES, type openGraduates, placeId, statusEntry } from './store.ts'

type Opened = ReturnType<typeof openGraduates>

const EVERY_MS = 3_600_000
/** Law 152-FZ, article 21: what has no basis any more is destroyed within thirty days. */
const KEPT_DAYS = 30

/** R45: thirty days behind the end of a basis its record is emptied, as if it was withdrawn on that day. */
export function runEndOfBases(
  { now, runs }: Pick<Platform, 'now' | 'runs'>,
  { graduates, graduateAudit }: Opened,
): void {
  runs({
    name: 'graduate-basis',
    everyMs: EVERY_MS,
    run: async () => {
      const ended = daysAfter(dayOf(now()), -KEPT_DAYS)
      const found = await graduates.select({ 'basis.until': { $lt: ended } })
      const subjects = found.map(({ id }) => id)
      const entry = { by: 'kadry', roles: [], purpose: 'ERASURE' as const, field: 'Graduate.basis(ended)', traceId: '' }
      if (found.length > 0) await graduateAudit.append({ ...entry, subjects })
      for (const { id, basis } of found)
        await graduates.change(id, ours(), (there) =>
          isRecorded(there) && there.basis?.until === basis?.until
            ? withdraw(basis!.until!)
            : { next: there, facts: [] },
        )
      return found.length
    },
  })
}

/** A record as it stood beside all others before graduates had a database of their own. */
type Former = {
  readonly _id: string
  readonly cohortId: string
  readonly programmeId: string
  readonly providerId: string
  readonly updatedAt: string
  readonly pseudonym?: string
  readonly spells?: readonly (SpellTerms & { readonly monthlyPay?: number })[]
  readonly statuses?: readonly { readonly status: string; readonly on: string; readonly to?: string }[]
}

/**
 * Moves what stands of graduates in the main database, once, before the service serves: records under new
 * ids, without pay, and without a basis, so that nobody uses them until one is recorded; closed places as
 * they were. Facts and commands of the records go. A run that was killed is gone on with by the next.
 */
export function moveFormerGraduates({ connection, prepares, separate }: Platform, opened: Opened): void {
  const move = async () => {
    const former = connection.collection<Former>('graduates')
    for (;;) {
      const some = await again((bound) => former.find({}, { limit: 100, sort: { _id: 1 }, ...bound }).toArray())
      if (some.length === 0) break
      for (const one of some) {
        await moveOne(opened, one)
        await connection.collection('facts').deleteMany({ key: one._id }, LONG)
        await connection.collection('knownCommands').deleteMany({ record: one._id }, LONG)
        await again((bound) => former.deleteOne({ _id: one._id }, bound))
      }
    }
    await movePlaces(connection, separate(GRADUATES).platform.connection)
  }
  prepares({ syncIndexes: move })
}

async function moveOne({ graduates, pseudonyms }: Opened, former: Former): Promise<void> {
  const { pseudonym, programmeId } = former
  // Without a pseudonym it was erased: nobody's spells are kept any more.
  if (!pseudonym) return
  if (!pseudonyms) throw new Error('graduates of an older version are to be moved: set GRADUATES_KEY')
  const place = pseudonyms.place(programmeId, pseudonym)
  const next = movedState(former, placeId(place), pseudonyms.person(pseudonym))
  const made = await graduates.create(ours(), () => ({ next, facts: [] }), place)
  if ('failure' in made && made.failure !== 'DUPLICATE')
    throw new Error(`a former graduate was not moved: ${made.failure}`)
}

function movedState(
  { cohortId, programmeId, providerId, updatedAt, ...former }: Former,
  id: string,
  person: string,
): Graduate {
  const said = { recordedAt: updatedAt, source: 'COLLEGE' as const }
  return {
    ...{ standing: 'RECORDED', cohortId, programmeId, providerId, person, recordedAt: updatedAt },
    spells: (former.spells ?? []).map(({ monthlyPay: _, ...terms }, index) => ({
      ...terms,
      ...said,
      id: employmentSpell.idIn(id, index + 1),
    })),
    statuses: (former.statuses ?? []).map(
      ({ status, ...term }, index): StatusEntry => ({
        ...term,
        ...said,
        status: COLUMN_OF[status] ?? 'OTHER',
        id: statusEntry.idIn(id, index + 1),
      }),
    ),
    ...{ verdicts: [], rulings: [] },
  }
}

/** The column of the form that says what a status of ours said. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  EMIGRATED_OR_DECEASED: 'LEFT_RUSSIA',
  MILITARY_SERVICE: 'CONSCRIPT',
  PARENTAL_LEAVE: 'PARENTAL_LEAVE',
  FURTHER_STUDY: 'STUDY',
  INFORMAL_WORK: 'INFORMAL',
  REGISTERED_UNEMPLOYED: 'REGISTERED_UNEMPLOYED',
  NOT_ACTIVE: 'OTHER_RISK',
}

type Database = Platform['connection']

async function movePlaces(main: Database, own: Database): Promise<void> {
  const from = main.collection<{ _id: string }>(FORMER_PLACES)
  const to = own.collection<{ _id: string }>(FORMER_PLACES)
  const places = await again((bound) => from.find({}, bound).toArray())
  for (const { _id } of places) {
    await again((bound) => to.updateOne({ _id }, { $setOnInsert: { _id } }, { upsert: true, ...bound }))
    await again((bound) => from.deleteOne({ _id }, bound))
  }
}

const ours = () => ({ actor: 'kadry', idempotencyKey: newKey(), fingerprint: '' })
