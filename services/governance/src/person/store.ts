import { dayOf } from '@kadry/domain/day'
import type { Stored } from '@kadry/mongo/aggregate'
import { personsOf } from '@kadry/personal/persons'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import type { Meetings } from '../meeting/store.ts'
import { neededSubstitutes, SUBSTITUTE_PATH } from '../meeting/substitutes.ts'
import { neededPersons } from '../working-group/erasure.ts'
import { namesIn, withoutNames } from '../working-group/names-in-seats.ts'
import { PERSON_PATH, type WorkingGroups } from '../working-group/store.ts'
import type { WorkingGroup } from '../working-group/working-group.ts'

export const PERSON_NOUN = { ru: 'Запись о человеке', en: 'person' }
const PORTION = 100
const EVERY_MS = 60_000

export type Persons = ReturnType<typeof openPersons>

type Records = { readonly workingGroups: WorkingGroups; readonly meetings: Meetings }

/**
 * The persons that the service knows by name: delegates, as long as they sit somewhere, and substitutes until
 * the minutes of their meeting are signed.
 */
export function openPersons(platform: Platform, { workingGroups, meetings }: Records) {
  const persons = personsOf(platform)
  persons.keptBy(async (ids) => {
    const groups = await workingGroups.select({ [PERSON_PATH]: { $in: [...ids] } })
    const needed = new Set(groups.flatMap((group) => neededPersons(group, dayOf(platform.now()))))
    return ids.filter((id) => needed.has(id))
  })

  persons.keptBy(async (ids) => {
    const attended = await meetings.select({ [SUBSTITUTE_PATH]: { $in: [...ids] } })
    const needed = new Set(attended.flatMap(neededSubstitutes))
    return ids.filter((id) => needed.has(id))
  })

  /** The name is entered before it leaves the seat. */
  const moveNames = async (group: Stored<WorkingGroup>): Promise<number> => {
    if (namesIn(group).length === 0) return 0
    const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'names-out-of-seats' }
    await workingGroups.change(group.id, command, async (found) => {
      for (const { personId: id, fullName } of namesIn(found)) await persons.enter({ id, fullName, basis: 'DELEGATE' })
      return withoutNames(found)
    })
    return 1
  }

  /** Names that still stand in groups of an older shape become persons; false where the lease was lost. */
  const namesOutOfSeats = async (isOurs = async () => true): Promise<{ moved: number; isDone: boolean }> => {
    let moved = 0
    for (let after = ''; await isOurs(); ) {
      const groups = await workingGroups.select({ _id: { $gt: after } }, { limit: PORTION })
      for (const group of groups) moved += await moveNames(group)
      if (groups.length < PORTION) return { moved, isDone: true }
      after = groups.at(-1)!.id
    }
    return { moved, isDone: false }
  }

  let isDone = false
  platform.prepares(persons)
  platform.runs(persons.sweep)
  platform.runs({
    name: 'names-out-of-seats',
    everyMs: EVERY_MS,
    run: async (isOurs) => {
      if (isDone) return 0
      const done = await namesOutOfSeats(isOurs)
      isDone = done.isDone
      return done.moved
    },
  })
  return { ...persons, namesOutOfSeats }
}
