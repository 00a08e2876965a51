import { dueOf } from '@kadry/domain/due'
import type { Cohort } from './cohort.ts'

/** R29: the provider records the graduation within the graduation year, which ends on 31 August. */
export const cohortDue = dueOf(
  'cohort',
  ({ id, programmeId, providerId, graduationYear, graduatedOn }: Cohort & { readonly id: string }) =>
    graduatedOn
      ? []
      : [
          {
            key: 'graduation',
            kind: 'GRADUATION',
            title: { ru: `Внести выпуск ${graduationYear} года`, en: `Record the graduation of ${graduationYear}` },
            subject: { type: 'Cohort', id },
            dueOn: `${graduationYear}-08-31`,
            organizationIds: [providerId],
            about: { programmeId, graduationYear, organizationId: providerId },
          },
        ],
)
