import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { registration } from '../round-table/table.fixture.ts'
import { type JournalEntry, journalAfter, overlaid } from './journal.ts'
import type { RegistrationRecord } from './registration.ts'

const one = (n: number, status: RegistrationRecord['status'] = 'CONFIRMED') => registration(n, status)
const never = () => false

describe('the journal of a table', () => {
  it('carries what nobody knows to stand in its document, each registration as it was written last', () => {
    const first = journalAfter({ version: 1, lastWritten: [] }, [one(1), one(2)], never)
    const second = journalAfter({ version: 2, lastWritten: first }, [one(2, 'WITHDRAWN')], never)
    expect(second.map(({ id, status, writtenIn }) => [id, status, writtenIn])).toEqual([
      [one(1).id, 'CONFIRMED', 2],
      [one(2).id, 'WITHDRAWN', 3],
    ])
    const isStored = (id: string, version: number) => id === one(1).id && version <= 2
    expect(journalAfter({ version: 3, lastWritten: second }, [], isStored).map(({ id }) => id)).toEqual([one(2).id])
  })
  it('of an older process counts as written by the last write of the table', () => {
    expect(journalAfter({ version: 7, lastWritten: [one(1)] }, [], never)).toEqual([{ ...one(1), writtenIn: 7 }])
    expect(journalAfter({ version: 7, lastWritten: [one(1)] }, [], (_, version) => version <= 7)).toEqual([])
  })
  it('knows better than documents, also that a registration is wanted no more, or now', () => {
    const wanted = { statuses: ['WAITLISTED'] as const }
    const documents = [one(1, 'WAITLISTED'), one(3, 'WAITLISTED')]
    const journal = [one(1, 'CONFIRMED'), one(2, 'WAITLISTED')]
    expect(overlaid(documents, journal, wanted)).toEqual([one(2, 'WAITLISTED'), one(3, 'WAITLISTED')])
    expect(overlaid(documents, journal)).toEqual([one(1, 'CONFIRMED'), one(2, 'WAITLISTED'), one(3, 'WAITLISTED')])
    expect(overlaid([], journal, { ids: [one(1).id] })).toEqual([one(1, 'CONFIRMED')])
    expect(overlaid([], journal, { organizationIds: [one(2).organizationId] })).toEqual([one(2, 'WAITLISTED')])
  })

  it('and documents make every registration of every write, whichever of them were stored when', () => {
    const write = fc.record({ which: fc.nat(5), status: fc.constantFrom('CONFIRMED' as const, 'WITHDRAWN' as const) })
    const step = fc.oneof({ weight: 2, arbitrary: write }, { weight: 1, arbitrary: fc.record({ stores: fc.nat(5) }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const documents = new Map<string, { readonly of: RegistrationRecord; readonly seq: number }>()
        const truth = new Map<string, RegistrationRecord>()
        let table: { version: number; lastWritten: readonly JournalEntry[] } = { version: 1, lastWritten: [] }
        const isStored = (id: string, version: number) => (documents.get(id)?.seq ?? 0) >= version
        for (const next of steps) {
          if ('stores' in next) {
            const entry = table.lastWritten[next.stores % Math.max(1, table.lastWritten.length)]
            if (entry) documents.set(entry.id, { of: bare(entry), seq: entry.writtenIn! })
            continue
          }
          const changed = one(next.which + 1, next.status)
          truth.set(changed.id, changed)
          table = { version: table.version + 1, lastWritten: journalAfter(table, [changed], isStored) }
          const read = overlaid(
            [...documents.values()].map(({ of }) => of),
            table.lastWritten,
          )
          expect(new Map(read.map((each) => [each.id, each]))).toEqual(truth)
          expect(read).toHaveLength(truth.size)
        }
      }),
      { numRuns: 200 },
    )
  })
})

function bare({ writtenIn: _, ...rest }: JournalEntry): RegistrationRecord {
  return rest
}
