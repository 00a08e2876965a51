import { type Connection, connect } from '@kadry/mongo/connect'
import { PERSONS, type Persons, personsOf } from '@kadry/personal/persons'
import { freshName } from '@kadry/testing/arbitrary'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

describe('the persons of a service', () => {
  let connection: Connection
  let persons: Persons
  let clock: Date
  let held: string[]
  const ivanova = { id: 'p1', fullName: 'Иванова Алёна', basis: 'DELEGATE' as const }
  const everything = async () => JSON.stringify(await connection.collection(PERSONS).find({}).toArray())
  const sweep = async () => {
    const stuck: string[] = []
    await persons.sweep.run(
      async () => true,
      (id) => void stuck.push(id),
    )
    expect(stuck).toEqual([])
  }

  beforeAll(async () => {
    connection = await connect(inject('mongoUrl'), freshName('persons').replace('persons_', 'persons'))
  })
  beforeEach(async () => {
    await connection.collection(PERSONS).deleteMany({})
    held = []
    clock = new Date('2026-01-01T00:00:00Z')
    persons = personsOf({ connection, now: () => clock })
    persons.keptBy(async (ids) => ids.filter((id) => held.includes(id)))
    await persons.syncIndexes()
  })
  afterAll(async () => {
    await connection.dropDatabase()
    await connection.close()
  })

  it('are found by id, and by name whatever the case, the spaces and ё', async () => {
    await persons.enter(ivanova)
    await persons.enter({ ...ivanova, id: 'p2', fullName: 'иванова  АЛЕНА' })
    expect(await persons.byIds(['p1', 'nobody'])).toMatchObject([ivanova])
    expect((await persons.named(' Иванова Алена ')).map(({ id }) => id)).toEqual(['p1', 'p2'])
    expect((await persons.byIds(['p2']))[0]!.fullName).toBe('иванова АЛЕНА')
    expect(await persons.named('Иванова')).toEqual([])
  })

  it('keep the name they were entered with, however often that is done', async () => {
    await persons.enter(ivanova)
    await persons.enter({ ...ivanova, fullName: 'Петрова Анна' })
    expect(await persons.byIds(['p1'])).toMatchObject([ivanova])
  })

  it('once erased have no name anywhere and never get it back', async () => {
    await persons.enter(ivanova)
    expect(await persons.erase('p1')).toBe(true)
    expect(await persons.erase('p1')).toBe(false)
    await persons.enter(ivanova)
    expect(await persons.touch('p1')).toBe(false)
    expect(await persons.byIds(['p1'])).toEqual([])
    expect(await everything()).not.toMatch(/иванова/i)
  })

  it('are let go where no record needs them, and may be entered anew', async () => {
    held = ['p1']
    for (const id of ['p1', 'p2']) await persons.enter({ ...ivanova, id })
    await persons.release(['p1', 'p2', 'p3'])
    expect((await persons.named(ivanova.fullName)).map(({ id }) => id)).toEqual(['p1'])
    await persons.enter({ ...ivanova, id: 'p2' })
    expect(await persons.named(ivanova.fullName)).toHaveLength(2)
  })

  it('are let go together: who keeps them is asked once about all', async () => {
    const asked: (readonly string[])[] = []
    persons.keptBy(async (ids) => {
      asked.push(ids)
      return ['p2']
    })
    for (const id of ['p1', 'p2', 'p3']) await persons.enter({ ...ivanova, id })
    await persons.release(['p1', 'p2', 'p3'])
    expect(asked).toEqual([['p1', 'p2', 'p3']])
    expect((await persons.named(ivanova.fullName)).map(({ id }) => id)).toEqual(['p2'])
    await persons.release([])
    expect(asked).toHaveLength(1)
  })

  it('are swept a day after they were last needed, not before, and erased ones stay erased', async () => {
    held = ['p1']
    for (const id of ['p1', 'p2', 'p3']) await persons.enter({ ...ivanova, id })
    await persons.erase('p3')
    await sweep()
    expect(await persons.named(ivanova.fullName)).toHaveLength(2)
    clock = new Date('2026-01-02T00:00:01Z')
    await sweep()
    expect((await persons.named(ivanova.fullName)).map(({ id }) => id)).toEqual(['p1'])
    await persons.enter({ ...ivanova, id: 'p3' })
    expect(await persons.byIds(['p3'])).toEqual([])
  })

  it('stay where somebody needs them while they are let go', async () => {
    await persons.enter(ivanova)
    persons.keptBy(async () => {
      clock = new Date('2026-01-01T00:00:05Z')
      await persons.touch('p1')
      return []
    })
    await persons.release(['p1'])
    expect(await persons.byIds(['p1'])).toHaveLength(1)
  })
})
