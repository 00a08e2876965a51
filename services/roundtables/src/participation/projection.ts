import { createLanes } from '@kadry/mongo/lane'
import type { Projection } from '@kadry/mongo/projection'
import type { RoundTable } from '../round-table/round-table.ts'
import type { JournalEntry } from './journal.ts'
import type { RegistrationRecord } from './registration.ts'

export type StoredRegistration = Omit<RegistrationRecord, 'id'> & { readonly roundTableId: string }
export type Written = Pick<RoundTable, 'lastWritten'> & { readonly id: string; readonly version: number }

const MOST_KNOWN = 10_000

/** Puts registrations out of the journals of their tables in their documents, behind whoever wrote or at once. */
export function settlingOf(copy: Pick<Projection<StoredRegistration>, 'restore' | 'position'>) {
  /** Which write of each registration this process knows to stand in its document. */
  const stored = new Map<string, number>()
  const isStored = (id: string, version: number) => (stored.get(id) ?? 0) >= version
  const unstored = ({ version, lastWritten }: Written) =>
    lastWritten.filter(({ id, writtenIn = version }) => !isStored(id, writtenIn))
  const put = async (roundTableId: string, { writtenIn: seq = 0, id: key, ...one }: JournalEntry) => {
    // Of two processes that insert it at once the one with the older state may have been first.
    while (!(await copy.restore({ key, seq }, { ...one, roundTableId }))) if ((await copy.position(key)) >= seq) break
    if (stored.size > MOST_KNOWN) stored.clear()
    stored.set(key, seq)
  }
  const inLane = createLanes()
  const settle = async (tables: readonly Written[]): Promise<void> => {
    const open = tables.filter((table) => unstored(table).length > 0)
    await Promise.all(
      open.map((table) =>
        inLane(table.id, async () => {
          const entries = unstored(table).map((one) => ({ ...one, writtenIn: one.writtenIn ?? table.version }))
          await Promise.all(entries.map((one) => put(table.id, one)))
        }),
      ),
    )
  }

  /** Tables whose journals wait to be settled, each as it was written last, and those being settled. */
  const waiting = new Map<string, Written>()
  const under = new Map<string, Promise<void>>()
  const work = async (id: string): Promise<void> => {
    for (let table = waiting.get(id); table; table = waiting.get(id)) {
      await settle([table])
      if (waiting.get(id) === table) waiting.delete(id)
    }
  }
  /** Behind whoever wrote: what fails is still in the table, and waits for the next write, reader or `flush`. */
  const settleSoon = (table: Written): void => {
    if (unstored(table).length === 0) return
    if ((waiting.get(table.id)?.version ?? 0) < table.version) waiting.set(table.id, table)
    if (under.has(table.id)) return
    const done = work(table.id)
      .catch(() => undefined)
      .finally(() => under.delete(table.id))
    under.set(table.id, done)
  }
  /** Documents are as new as the last write of this process. */
  const drained = async (): Promise<void> => {
    await Promise.all(under.values())
  }
  return {
    settle,
    settleSoon,
    isStored,
    unstored,
    drained,
    /** Settles what failed behind a write, or still waits. */
    flush: (): Promise<void> => settle([...waiting.values()]),
  }
}
