import { dueOf } from '@kadry/domain/due'
import type { WorkforceNeed } from './workforce-need.ts'

/**
 * R26: a need is to be confirmed or rejected by the day from which the people are needed; an explicit zero
 * waits for nobody.
 */
export const needDue = dueOf(
  'need',
  ({ id, employerId, status, headcount, okz, neededFrom }: WorkforceNeed & { readonly id: string }) =>
    status !== 'SUBMITTED' || headcount === 0
      ? []
      : [
          {
            key: 'decision',
            kind: 'NEED_DECISION',
            title: {
              ru: `Добиться решения по потребности: занятие ${okz}`,
              en: `Get the need decided on: occupation ${okz}`,
            },
            subject: { type: 'WorkforceNeed', id },
            dueOn: neededFrom,
            organizationIds: [employerId],
            about: { employerId },
          },
        ],
)
