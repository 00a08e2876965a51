import { dueOf } from '@kadry/domain/due'
import { given } from '@kadry/domain/input'
import type { Roadmap } from './roadmap.ts'

/** Stages with a term by the plan that are neither completed nor skipped, for those who answer for them. */
export const roadmapDue = dueOf(
  'roadmapStage',
  ({ id, agreementId, sectorCode, stages }: Roadmap & { readonly id: string }) =>
    stages.flatMap(({ code, status, dueOn, responsibleIds }, index) => {
      if (!dueOn || status === 'COMPLETED' || status === 'SKIPPED') return []
      const about = { agreementId, ...given({ sectorCode }), stage: code }
      const title = {
        ru: `Завершить этап S${index + 1} дорожной карты`,
        en: `Complete stage S${index + 1} of the roadmap`,
      }
      const subject = { type: 'Roadmap', id }
      return [{ key: code, kind: 'ROADMAP_STAGE', title, subject, dueOn, organizationIds: [...responsibleIds], about }]
    }),
)
