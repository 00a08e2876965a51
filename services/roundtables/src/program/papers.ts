import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { organizationNames } from '../organization/views.ts'
import { programDocument } from './document.ts'
import { bodiesIn, type TableProgram } from './program.ts'

/** The last version that was published. */
export const programPaper = paper<Context, Stored<TableProgram>>({
  name: 'program',
  isPublic: true,
  find: async (id, { loaders }) => {
    const found = await loaders.program.load(id)
    return found && found.versions.length > 0 ? found : null
  },
  fileName: ({ versions }) => `Программа круглого стола, версия ${versions.at(-1)!.number}`,
  organizations: ({ versions }) => bodiesIn(versions.at(-1)!.slots),
  organizationNames,
  model: async ({ roundTableId, versions, personIds = [] }, { context, words, withNames }) => {
    const [found] = await context.roundTables.byIds([roundTableId], ['title', 'startsAt', 'venue', 'format'])
    if (!found) throw new Error(`the programme of ${roundTableId} has no table`)
    const { title, startsAt, venue, format } = found
    // The address of an online table is for those who have a seat.
    const place = venue !== undefined && format !== 'ONLINE' ? { venue } : {}
    const persons = withNames ? await context.persons.byIds(personIds) : []
    const names = new Map(persons.map(({ id: person, fullName }) => [person, fullName]))
    return programDocument(versions.at(-1)!, { title, startsAt, ...place }, { words, names })
  },
  names: {
    readers: ['EVENT_MANAGER'],
    field: 'Speaker.fullName',
    subjects: ({ versions }) =>
      versions.at(-1)!.slots.flatMap(({ id, speakers }) => (speakers.some(({ personId }) => personId) ? [id] : [])),
  },
})
