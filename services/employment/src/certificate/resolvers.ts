import { mutationsOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { badInput } from '@kadry/subgraph/mask'
import type { Resolvers } from '../graphql.generated.ts'
import { daysBetween } from '../outcome/calendar.ts'
import * as commands from './commands.ts'
import { checkCertificate } from './loaders.ts'
import { assessmentLoad, assessmentSummary } from './summary.ts'

const LONGEST_PERIOD_DAYS = 3_660

export const certificateResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'CertificateCheck' | 'Cohort' | 'Organization' | 'ModeSummary' | 'AssessmentLoad'
> = {
  Query: {
    verifyCertificate: (_, asked, context) => checkCertificate(context.certificates, asked, todayOf(context)),
  },
  Mutation: mutationsOf(commands),
  CertificateCheck: {
    qualification: ({ found }) => (found ? { code: found.qualificationCode } : null),
    validFrom: ({ found }) => found?.issuedOn ?? null,
    validTo: ({ found }) => found?.validTo ?? null,
    issuedUnder: ({ found }) => (found ? { id: found.councilId } : null),
  },
  Cohort: {
    assessments: async ({ id, graduated, enrolled }, _, context) => {
      const { assessments, certificates } = (await context.loaders.certifiedOfCohort.load(id))!
      return assessmentSummary(graduated ?? enrolled, assessments, certificates, todayOf(context))
    },
  },
  Organization: {
    assessmentLoad: async ({ id }, { period: { from, to } }, { loaders }) => {
      const days = daysBetween(from, to)
      if (days < 0 || days > LONGEST_PERIOD_DAYS)
        throw badInput(
          'period: от первого дня до последнего, до 10 лет.',
          'period: from its first day to its last, up to 10 years.',
        )
      return assessmentLoad((await loaders.assessmentsOfCentre.load(`${from} ${to} ${id}`))?.assessments ?? [])
    },
  },
  ModeSummary: { qualification: ({ qualificationCode }) => ({ code: qualificationCode }) },
  AssessmentLoad: { qualification: ({ qualificationCode }) => ({ code: qualificationCode }) },
}
