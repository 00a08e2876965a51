import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { planDocument } from './document.ts'
import type { StandardsPlan } from './standards-plan.ts'

export const planPaper = paper<Context, Stored<StandardsPlan>>({
  name: 'standards-plan',
  isPublic: true,
  find: (id, { loaders }) => loaders.standardsPlan.load(id),
  fileName: () => 'План применения профессиональных стандартов',
  organizations: ({ organizationId }) => [organizationId],
  organizationNames: async (ids, { loaders }) => {
    const found = await Promise.all(ids.map((id) => loaders.organization.load(id)))
    return new Map(found.flatMap((one): [string, string][] => (one ? [[one.id, one.name]] : [])))
  },
  model: async (plan, { context, words }) => {
    const codes = plan.standards.map(({ code }) => code)
    const found = await Promise.all(codes.map((code) => context.loaders.standard.load(code)))
    const names = new Map(codes.map((code, index) => [code, found[index]?.name]))
    return planDocument(plan, words, (code) => names.get(code))
  },
})
