import { inProcessTransport } from '@kadry/messaging/in-process'
import { connect } from '@kadry/mongo/connect'
import { declaredOn } from '@kadry/mongo/declared'
import { migrate } from '@kadry/mongo/migrate'
import { silentLog } from '@kadry/runtime/log'
import { assemble } from '@kadry/subgraph/assemble'
import { mutate } from '@kadry/testing/mutate'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { eventManager } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { roundtables } from '../src/subgraph.ts'
import { during, enrol, openTable, startStage } from './stage.ts'

const LIST = `query ($id: ID!) { roundTable(id: $id) { seatsLeft waitlistLength
  registrations { totalCount nodes { id status waitlistPosition } } } }`

describe('registrations, which are documents beside their table', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startStage()
  })
  afterAll(() => graph.stop())

  const stored = () => ({
    tables: graph.connection.collection<{ _id: string }>('roundTables'),
    registrations: graph.connection.collection<{ _id: string }>('registrations'),
  })
  /** A table of one seat with a body that has it and one that waits. */
  const full = async () => {
    const id = await openTable(graph, { capacity: 1 })
    const first = await enrol(graph, id, 'plant')
    const second = await enrol(graph, id, 'college')
    return { id, seated: first.registration.id as string, waiting: second.registration.id as string }
  }

  const anotherProcess = async () => {
    const connection = await connect(inject('mongoUrl'), graph.connection.name)
    const parts = { connection, transport: inProcessTransport(), log: silentLog, now: () => during }
    return { connection, other: assemble(roundtables, parts) }
  }
  /** As a table of an older shape has them: in itself. */
  const madeOlder = async (id: string) => {
    const { tables, registrations } = stored()
    const rows = await registrations.find({ roundTableId: id } as never, { sort: { place: 1 } }).toArray()
    const old = rows.map(({ _id, seq: _, place: __, roundTableId: ___, ...one }: Record<string, unknown>) => ({
      id: _id,
      ...one,
    }))
    await registrations.deleteMany({ roundTableId: id } as never)
    await tables.updateOne(
      { _id: id },
      { $set: { shape: 4, registrations: old, version: 50 }, $unset: { seats: '', lastWritten: '' } },
    )
  }

  it('that a process did not live to write are written by the next that needs them', async () => {
    const { id, seated, waiting } = await full()
    // As if the process had ended between the table's write and this one.
    await stored().registrations.deleteOne({ _id: waiting })
    const { other, connection } = await anotherProcess()
    const { data } = await other.execute({ query: LIST, variables: { id } }, other.context(eventManager, {}))
    expect(data?.roundTable).toMatchObject({
      seatsLeft: 0,
      waitlistLength: 1,
      registrations: {
        totalCount: 2,
        nodes: [
          { id: seated, status: 'CONFIRMED', waitlistPosition: null },
          { id: waiting, status: 'WAITLISTED', waitlistPosition: 1 },
        ],
      },
    })
    await connection.close()
  })

  it('that stood in a table of an older shape are moved, and promoted as ever', async () => {
    const { id, seated, waiting } = await full()
    const { tables, registrations } = stored()
    await madeOlder(id)
    expect(await mutate(graph, 'withdrawRegistration', { registrationId: seated })).toMatchObject({
      promoted: [{ id: waiting, status: 'CONFIRMED' }],
      roundTable: { seatsLeft: 0, waitlistLength: 0 },
    })
    expect(await tables.findOne({ _id: id })).not.toHaveProperty('registrations')
    expect(await registrations.countDocuments({ roundTableId: id } as never)).toBe(2)
  })

  it('that a migration has moved into the journal of a table become documents without anybody reading it', async () => {
    const { id } = await full()
    await madeOlder(id)
    const { other, connection } = await anotherProcess()
    for (const declared of declaredOn(connection)) if (declared.upcasts) await migrate(declared)
    const { tables, registrations } = stored()
    expect(await tables.findOne({ _id: id })).not.toHaveProperty('registrations')
    expect(await registrations.countDocuments({ roundTableId: id } as never)).toBe(0)
    await other.jobs.runAll()
    expect(await registrations.countDocuments({ roundTableId: id } as never)).toBe(2)
    expect(await tables.findOne({ _id: id })).toMatchObject({ version: 50 })
    await connection.close()
  })
})
