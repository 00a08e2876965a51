import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { mutationsOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { type DisclosurePolicy, disclose } from '../outcome/disclose.ts'
import { columnsOn } from './columns.ts'
import * as commands from './commands.ts'
import { type MonitoringReport, problemsOf, submissionOf } from './monitoring-form.ts'
import { shownCounts } from './shown.ts'
import { monitoringReport } from './store.ts'

/** The college that filed it reads its own numbers. */
function isItsOwn({ roles, organizationId }: Viewer, { providerId }: MonitoringReport): boolean {
  return roles.includes('ORG_DELEGATE') && organizationId === providerId
}

/** Texts are for whoever files and whoever decides. */
function isForIts(viewer: Viewer, report: MonitoringReport): boolean {
  return viewer.roles.some((role) => role === 'SECRETARY' || role === 'DATA_STEWARD') || isItsOwn(viewer, report)
}

const FIELD = 'MonitoringReport.counts'

async function policyOf(
  context: Context,
  report: MonitoringReport,
  purpose: Parameters<Context['noteReading']>[1]['purpose'] | null | undefined,
): Promise<DisclosurePolicy> {
  if (isItsOwn(context.viewer, report)) return 'NONE'
  if (!purpose) return 'HESA_STANDARD'
  requireRoleOrDelegate(context.viewer, report.providerId, 'SECRETARY', 'DATA_STEWARD')
  await context.noteReading(context, { purpose, field: FIELD, subject: report.id })
  return 'NONE'
}

const inLocale = (asked: string | null | undefined, { locale }: Pick<Context, 'locale'>) =>
  (asked ?? locale) === 'EN' ? 'en' : 'ru'

export const monitoringFormResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'MonitoringReport' | 'MonitoringCount' | 'MonitoringColumn'
> = {
  Query: {
    monitoringReport: (_, { id }, { loaders }) => monitoringReport.find(id, loaders.form.load),
    monitoringColumns: (_, { on }) => [...columnsOn(on)],
  },
  Mutation: mutationsOf(commands),
  MonitoringReport: {
    __resolveReference: ({ id }, { loaders }) => monitoringReport.find(id, loaders.form.load),
    cohort: async ({ cohortId }, _, { loaders }) => (await loaders.cohort.load(cohortId))!,
    submission: ({ submissions }) => submissions.length,
    submittedOn: (report) => submissionOf(report).on,
    acceptedOn: ({ acceptedOn }) => acceptedOn ?? null,
    returnReason: (report, _, { viewer }) => (isForIts(viewer, report) ? (report.returnReason ?? null) : null),
    measures: (report, _, { viewer }) => (isForIts(viewer, report) ? (submissionOf(report).measures ?? null) : null),
    graduates: (report, _, { viewer }) =>
      disclose(
        { kind: 'COUNT', n: submissionOf(report).graduates },
        isItsOwn(viewer, report) ? 'NONE' : 'HESA_STANDARD',
      ),
    counts: async (report, { purpose }, context) =>
      shownCounts(submissionOf(report), columnsOn(report.observedOn), await policyOf(context, report, purpose)),
    problems: async (report, _, context) => {
      if (!isForIts(context.viewer, report)) return []
      const cohort = (await context.loaders.cohort.load(report.cohortId))!
      const reports = (await context.loaders.reportsOfCohort.load(report.cohortId))?.reports ?? []
      const { cohortId, providerId, observedOn } = report
      const sameDay = reports.filter((one) => one.observedOn === observedOn)
      return problemsOf(report, { cohortId, providerId, observedOn, reports: sameDay }, cohort)
    },
  },
  MonitoringCount: {
    column: ({ column }) => column.code,
    label: ({ column }, { locale }, context) => column.label[inLocale(locale, context)],
    of: ({ column }) => column.of ?? null,
  },
  MonitoringColumn: {
    label: ({ label }, { locale }, context) => label[inLocale(locale, context)],
    of: ({ of }) => of ?? null,
    validTo: ({ validTo }) => validTo ?? null,
  },
}
