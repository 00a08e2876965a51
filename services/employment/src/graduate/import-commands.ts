import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { invalidInput, problem } from '@kadry/domain/refusal'
import { type Explained, importer } from '@kadry/import/importer'
import type { Stored } from '@kadry/mongo/aggregate'
import { importText } from '@kadry/subgraph/import-text'
import type { Cohort } from '../cohort/cohort.ts'
import type { Context } from '../context.ts'
import type { ImportGraduatesInput } from '../graphql.generated.ts'
import { cohortsBySpeciality } from '../monitoring-form/commands.ts'
import { theOne } from '../monitoring-form/import.ts'
import { refuseNames, withoutPseudonyms } from '../monitoring-form/personal-data.ts'
import { timeOf } from './commands.ts'
import { erasedBefore, noKey, pseudonymProblems } from './graduate.ts'
import { type GraduateRow, graduateColumns, importRow, type Line, rowKey } from './row.ts'
import { employmentSpell, type Pseudonyms, placeId, statusEntry } from './store.ts'

/**
 * The file of one college, as `pseudonyms` makes it there. One that names somebody, or has a СНИЛС, is
 * refused before anything is kept: not even a hash of it.
 */
export async function importGraduates(context: Context, input: ImportGraduatesInput) {
  const { organizationId, csv } = input
  requireRoleOrDelegate(context.viewer, organizationId, 'DATA_STEWARD')
  const named = refusePersons(csv)
  if (named) return named
  if (!context.pseudonyms) return noKey()
  const importers = [graduatesOf(organizationId, context.pseudonyms, timeOf(context))]
  return importText(context, { kind: 'graduates', importers, store: context.graduates }, input)
}

export function refusePersons(csv: string) {
  const named = refuseNames(withoutPseudonyms(csv))
  if (!named) return undefined
  const { line } = named
  return {
    ...named,
    rule: 'R45',
    message: {
      ru: `В строке ${line} имя или номер человека: файл отклонён целиком и не сохранён. Псевдонимы делает команда pseudonyms в колледже.`,
      en: `Line ${line} has the name or number of a person: the whole file is refused and not kept. Pseudonyms are made by the command pseudonyms, at the college.`,
    },
  }
}

const idsOf = { spells: employmentSpell.idIn, statuses: statusEntry.idIn }

function graduatesOf(providerId: string, pseudonyms: Pseudonyms, time: Pick<Line, 'at' | 'today'>) {
  const lines = new Map<string, Line>()
  const ordinals = new Map<string, number>()
  const added = new Map<string, number>()
  return importer({
    name: 'graduates',
    columns: graduateColumns,
    keys: (row) => [['pseudonym', rowKey(row)]],
    store: ({ graduates }: Context) => graduates,
    ids: async (context: Context, rows) => {
      const cohortsOf = await cohortsBySpeciality(context, providerId)
      const employers = await employersOf(context, rows)
      const recordOf = async (row: GraduateRow): Promise<Line | Explained> => {
        const problems = pseudonymProblems(row.pseudonym)
        if (problems.length > 0) return invalidInput(problems)
        const cohort = theOne<Stored<Cohort>>(cohortsOf(row.speciality, row.graduationYear))
        if ('__typename' in cohort) return cohort
        if (await context.formerlyErased(cohort.programmeId, row.pseudonym)) return erasedBefore()
        const employerId = row.employerInn && employers.get(row.employerInn)
        if (row.employerInn && !employerId) return unknownEmployer()
        const id = placeId(pseudonyms.place(cohort.programmeId, row.pseudonym))
        const person = pseudonyms.person(row.pseudonym)
        return { ...time, id, cohort, person, recorded: 0, idsOf, ...given({ employerId: employerId || undefined }) }
      }
      const found = await Promise.all(rows.map(recordOf))
      const taken = found.filter((one): one is Line => !('__typename' in one))
      await numbered(context, taken)
      for (const [index, one] of found.entries())
        if (!('__typename' in one)) lines.set(rowKey(rows[index]!), { ...one, recorded: ordinals.get(one.id) ?? 0 })
      return found.map((one) => ('__typename' in one ? one : one.id))
    },
    decide: (row, there) => importRow(there, row, lines.get(rowKey(row))!),
  })

  /** R29: the first line about somebody new takes the next place of the cohort. */
  async function numbered({ graduates }: Context, taken: readonly Line[]): Promise<void> {
    const there = new Set(
      (
        await graduates.byIds(
          taken.map(({ id }) => id),
          ['standing'],
        )
      ).flatMap((one) => (one.standing === 'RECORDED' ? one.id : [])),
    )
    for (const { id, cohort } of taken) {
      if (there.has(id) || ordinals.has(id)) continue
      const before = added.get(cohort.id) ?? (await graduates.count({ cohortId: cohort.id }))
      ordinals.set(id, before)
      added.set(cohort.id, before + 1)
    }
  }
}

async function employersOf({ organizations }: Context, rows: readonly GraduateRow[]) {
  const inns = [...new Set(rows.flatMap(({ employerInn }) => employerInn ?? []))]
  const found = inns.length > 0 ? await organizations.select({ inn: { $in: inns } }) : []
  return new Map(found.map(({ id, inn }) => [inn!, id]))
}

function unknownEmployer() {
  return invalidInput([
    problem(
      'employerInn',
      'UNKNOWN_EMPLOYER',
      'Организации с таким ИНН в реестре нет.',
      'The registry has no organisation of this ИНН.',
    ),
  ])
}
