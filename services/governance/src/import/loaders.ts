import { dayOf } from '@kadry/domain/day'
import { isRefusal } from '@kadry/domain/decision'
import { kindsOn } from '@kadry/domain/organization-view'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { importer } from '@kadry/import/importer'
import type { Services as All } from '../context.ts'
import type { Candidate } from '../working-group/requirement.ts'
import { seat, workingGroup } from '../working-group/store.ts'
import { importMember, type MemberRow, memberColumns } from './member-row.ts'

type Services = Pick<All, 'workingGroups' | 'organizations'>

/** The importer of the members of one group, of a file as of a text. */
export function membersOf(workingGroupId: string, now: () => Date) {
  /** Who the rows are about, known once their ИНН were looked up. */
  const candidates = new Map<string, Candidate>()
  return importer({
    name: 'members',
    columns: memberColumns,
    keys: ({ inn }) => [['inn', inn]],
    store: ({ workingGroups }: Services) => workingGroups,
    ids: async (services: Services, rows) => {
      const bodies = await bodiesByInn(services, rows)
      return rows.map(({ inn, from }) => {
        const candidate = candidateOf(bodies.get(inn) ?? [], [from, dayOf(now())].sort().at(-1)!)
        if (isRefusal(candidate)) return candidate
        candidates.set(inn, candidate)
        return workingGroupId
      })
    },
    decide: (row, found, id, today) =>
      found ? importMember(found, candidates.get(row.inn)!, row, seat.idIn, today) : notFound(id, workingGroup.noun),
  })
}

type View = Awaited<ReturnType<Services['organizations']['byIds']>>[number]

async function bodiesByInn({ organizations }: Services, rows: readonly MemberRow[]) {
  const found = await organizations.select({ inn: { $in: rows.map(({ inn }) => inn) } })
  return Map.groupBy(found, ({ inn }) => inn!)
}

/** R5: the one body of that ИНН that is there; one that is gone says so. */
function candidateOf(bodies: readonly View[], day: string) {
  const [body, ...others] = bodies.filter(({ id, ...view }) => standing(id, view) === undefined)
  if (!body) {
    const [gone] = bodies
    return (gone && standing(gone.id, gone)) ?? unknownInn('UNKNOWN_BODY', NOBODY)
  }
  if (others.length > 0) return unknownInn('SEVERAL_BODIES', SEVERAL)
  return { organizationId: body.id, kinds: kindsOn(body, day), sectorCodes: body.sectorCodes }
}

const NOBODY = ['Организации с таким ИНН в реестре нет.', 'No organisation of the registry has this ИНН.'] as const
const SEVERAL = ['Этот ИНН носят несколько организаций.', 'Several organisations have this ИНН.'] as const

function unknownInn(code: string, [ru, en]: readonly [ru: string, en: string]) {
  return invalidInput([problem('inn', code, ru, en)])
}
