import { dayOf } from '@kadry/domain/day'
import { personsOf } from '@kadry/personal/persons'
import type { Platform } from '@kadry/subgraph/platform'
import type { Registrations } from '../participation/store.ts'
import type { Programs } from '../program/store.ts'
import { PERSON_PATH, type RoundTables } from '../round-table/store.ts'
import { isKept, needsName } from './named.ts'

export type Persons = ReturnType<typeof openPersons>
type Parts = { readonly roundTables: RoundTables; readonly registrations: Registrations; readonly programs: Programs }

/** The persons that the service knows by name: delegates and speakers, as long as their table needs that. */
export function openPersons(platform: Platform, { roundTables, registrations, programs }: Parts) {
  const persons = personsOf(platform)

  /** Those whose delegates are these persons, each with the id of its table. */
  const registrationsOf = async (ids: readonly string[]) => {
    await registrations.settle(await roundTables.select({ [PERSON_PATH]: { $in: [...ids] } }))
    return registrations.withPersons(ids)
  }
  persons.keptBy(async (ids) => {
    const found = await registrationsOf(ids)
    const tables = await roundTables.byIds([...new Set(found.map(({ roundTableId }) => roundTableId))])
    const byId = new Map(tables.map((table) => [table.id, table]))
    const today = dayOf(platform.now())
    const needed = found.filter((one) => needsName(one, byId.get(one.roundTableId)!, today))
    const names = new Set(needed.map(({ personId }) => personId))
    return ids.filter((id) => names.has(id))
  })
  /** The programmes that name these persons. */
  const programsOf = (ids: readonly string[]) => programs.select({ personIds: { $in: [...ids] } })
  persons.keptBy(async (ids) => {
    const found = await programsOf(ids)
    const tables = await roundTables.byIds(
      found.map(({ roundTableId }) => roundTableId),
      ['status', 'endsAt'],
    )
    const today = dayOf(platform.now())
    const needing = new Set(tables.filter((table) => isKept(table, today)).map(({ id }) => id))
    const names = new Set(found.flatMap((one) => (needing.has(one.roundTableId) ? (one.personIds ?? []) : [])))
    return ids.filter((id) => names.has(id))
  })
  platform.prepares(persons)
  platform.runs(persons.sweep)
  return { ...persons, registrationsOf, programsOf }
}
