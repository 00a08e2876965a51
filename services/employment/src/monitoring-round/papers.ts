import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { shownSum } from '../monitoring-form/shown.ts'
import { roundDocument } from './document.ts'
import { type MonitoringRound, providersOf, silentIn } from './monitoring-round.ts'
import { sumOf } from './sum.ts'

const CATEGORIES = ['TOTAL', 'TARGETED', 'WITH_DISABILITY'] as const

export const roundPaper = paper<Context, Stored<MonitoringRound>>({
  name: 'monitoring-round',
  isPublic: true,
  find: (id, { loaders }) => loaders.round.load(id),
  fileName: ({ observedOn }) => `Мониторинг трудоустройства на ${observedOn}`,
  organizations: () => [],
  organizationNames: async () => new Map(),
  model: async (round, { context, words }) => {
    const { forms } = (await context.loaders.formsOn.load(round.observedOn))!
    const reported = new Set(forms.map(({ cohortId }) => cohortId))
    const reportedIds = round.expected.map(({ cohortId }) => cohortId).filter((id) => reported.has(id))
    const expected = providersOf(round).length
    const sums = CATEGORIES.map((category) => {
      const { filled, columns, colleges } = sumOf(round, forms, category)
      return {
        label: words.label('GraduateCategory', category),
        counts: shownSum(filled, columns, colleges, 'HESA_STANDARD'),
      }
    })
    // The sum follows from the forms: the document is as of the last of them.
    const updatedAt = [round.updatedAt, ...forms.map((form) => form.updatedAt)].sort().at(-1)!
    const submitted = expected - silentIn({ ...round, reportedIds }).length
    return roundDocument({ ...round, updatedAt }, { expected, submitted, sums })
  },
})
