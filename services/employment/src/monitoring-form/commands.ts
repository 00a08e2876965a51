import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { idempotencyKeyReused, invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { importer } from '@kadry/import/importer'
import type { Accepted, Stored } from '@kadry/mongo/aggregate'
import { commandOf, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { importText } from '@kadry/subgraph/import-text'
import type { Cohort } from '../cohort/cohort.ts'
import { cohort } from '../cohort/store.ts'
import type { Context } from '../context.ts'
import type {
  AcceptMonitoringReportInput,
  ImportMonitoringReportsInput,
  ReturnMonitoringReportInput,
  SubmitMonitoringReportInput,
} from '../graphql.generated.ts'
import { successorsOf } from '../organization/loaders.ts'
import { columnsOn } from './columns.ts'
import { fileColumns, type ReportRow, reportOf, theOne } from './import.ts'
import { accept, giveBack, type MonitoringForm, submit } from './monitoring-form.ts'
import { refuseNames } from './personal-data.ts'
import { formId, monitoringForm, monitoringReport } from './store.ts'

type Answer = { readonly reportId: string }
const answered = ({ state, answer, repeated }: Accepted<MonitoringForm, Answer>) => ({
  __typename: 'MonitoringReportPayload' as const,
  report: monitoringReport.in(state, answer.reportId)!,
  repeated,
})
const onReport = commandsOn(monitoringForm, ({ forms }: Context) => forms, answered).through(monitoringReport, 'id')

/** The first report of a day makes the form, the others stand in it: one write decides on all of them. */
export async function submitMonitoringReport(context: Context, input: SubmitMonitoringReportInput, mutation: string) {
  const { cohortId, observedOn, category, graduates, measures } = input
  const found = await context.cohorts.find(cohortId)
  if (!found) return notFound(cohortId, cohort.noun)
  allowReporter(context.viewer, await successorOf(context, found.providerId))
  const repeats = input.counts.filter(({ column }, at) => input.counts.findIndex((one) => one.column === column) < at)
  const problems = repeats.map(({ column }) => repeated(column))
  const counts = Object.fromEntries(input.counts.map(({ column, people }) => [column, people]))
  const wanted = { observedOn, category, graduates, counts, ...given({ measures }) }
  const id = formId(cohortId, observedOn)
  const filing = { id, cohort: found, wanted, reportId: monitoringReport.idIn, ...timeOf(context) }
  const [outcome] = await context.forms.bulk([
    {
      id,
      command: commandOf(context, mutation, input),
      decide: (form) => (problems.length > 0 ? invalidInput(problems) : submit(form, { ...filing, again: 'REFUSED' })),
    },
  ])
  if (!outcome || 'failure' in outcome) return idempotencyKeyReused()
  if ('__typename' in outcome) return outcome
  const form = await context.forms.find(id)
  const report = monitoringReport.in(form!, monitoringReport.idIn(id, category))!
  return { __typename: 'MonitoringReportPayload' as const, report, repeated: outcome.repeated }
}

export const acceptMonitoringReport = onReport.change(
  (form, { id, submission }: AcceptMonitoringReportInput, context) =>
    accept(form, { id, submission, today: todayOf(context) }),
)

export const returnMonitoringReport = onReport.change(
  (form, { id, submission, reason }: ReturnMonitoringReportInput, context) =>
    giveBack(form, { id, submission, today: todayOf(context) }, reason),
)

/** The spreadsheet of one college and day. A file that names somebody is refused before anything is kept. */
export async function importMonitoringReports(context: Context, input: ImportMonitoringReportsInput) {
  const { organizationId, observedOn, csv } = input
  allowReporter(context.viewer, organizationId)
  const named = refuseNames(csv)
  if (named) return named
  const importers = [reportsOf(organizationId, { observedOn, ...timeOf(context) })]
  return importText(context, { kind: 'monitoring', importers, store: context.forms }, input)
}

type Day = { readonly observedOn: string; readonly at: string; readonly today: string }

/** Lines of one college and day; one that says what is known already changes nothing. */
function reportsOf(providerId: string, { observedOn, ...time }: Day) {
  const form = columnsOn(observedOn)
  const cohorts = new Map<string, Stored<Cohort>>()
  return importer({
    name: 'monitoring',
    columns: fileColumns(form),
    keys: (row) => [['speciality', `${row.speciality} ${row.graduationYear} ${row.category}`]],
    after: ({ category }) => category !== 'TOTAL',
    store: ({ forms }: Context) => forms,
    ids: async (context: Context, rows) => {
      const cohortsOf = await cohortsBySpeciality(context, providerId)
      return rows.map((row) => {
        const found = theOne(cohortsOf(String(row.speciality), Number(row.graduationYear)))
        if ('__typename' in found) return found
        const id = formId(found.id, observedOn)
        cohorts.set(id, found)
        return id
      })
    },
    decide: (row, found, id) => {
      const wanted = reportOf(row as ReportRow, observedOn, form)
      const filing = { id, cohort: cohorts.get(id)!, wanted, reportId: monitoringReport.idIn, ...time }
      return submit(found, { ...filing, again: 'UNCHANGED' })
    },
  })
}

/** The cohorts of a college by speciality and graduation year. */
export async function cohortsBySpeciality({ programmes, cohorts, organizations }: Context, providerId: string) {
  const merged = await organizations.select({ mergedInto: providerId })
  const taught = await programmes.select({ providerId: { $in: [providerId, ...merged.map(({ id }) => id)] } })
  const found = await cohorts.select({ programmeId: { $in: taught.map(({ id }) => id) } })
  const codeOf = new Map(taught.map(({ id, specialityCode }) => [id, specialityCode]))
  return (code: string, year: number) =>
    found.filter((one) => one.graduationYear === year && codeOf.get(one.programmeId) === code)
}

/** Of a college that was merged its successor reports. */
async function successorOf({ organizations }: Context, providerId: string): Promise<string> {
  return (await successorsOf(organizations, [providerId])).get(providerId) ?? providerId
}

function allowReporter(viewer: Viewer, providerId: string): void {
  requireRoleOrDelegate(viewer, providerId, 'SECRETARY', 'DATA_STEWARD')
}

function timeOf(context: Context) {
  return { at: context.now().toISOString(), today: todayOf(context) }
}

function repeated(column: string) {
  return problem(
    ['counts', column],
    'REPEATED_COLUMN',
    `Графа ${column} названа дважды.`,
    `The column ${column} is named twice.`,
    'R43',
  )
}
