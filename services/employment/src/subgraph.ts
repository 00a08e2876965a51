import { defineSubgraph, mergeResolvers } from '@kadry/subgraph/define'
import { followAgreements } from './agreement/projection.ts'
import { agreementResolvers } from './agreement/resolvers.ts'
import { followClassifiers } from './classifier/projection.ts'
import { cohortResolvers } from './cohort/resolvers.ts'
import { followRoundTables } from './commitment/projection.ts'
import { commitmentResolvers } from './commitment/resolvers.ts'
import { createLoaders, createServices } from './context.ts'
import { graduateResolvers } from './graduate/resolvers.ts'
import { followOrganizations } from './organization/projection.ts'
import { organizationResolvers } from './organization/resolvers.ts'
import { programmeResolvers } from './programme/resolvers.ts'
import { followStandardsPlans } from './standards-plan/projection.ts'
import { standardsPlanResolvers } from './standards-plan/resolvers.ts'
import { workforceNeedResolvers } from './workforce-need/resolvers.ts'

export const employment = defineSubgraph({
  name: 'employment',
  sources: new URL('.', import.meta.url),
  resolvers: mergeResolvers(
    programmeResolvers,
    workforceNeedResolvers,
    cohortResolvers,
    graduateResolvers,
    agreementResolvers,
    commitmentResolvers,
    organizationResolvers,
    standardsPlanResolvers,
  ),
  services: createServices,
  stores: ({ programmes, needs, cohorts, graduates }) => [programmes, needs, cohorts, graduates],
  projections: ({ organizations, standardsPlans, agreements, roundTables, classifiers, audit }) => [
    organizations,
    standardsPlans,
    agreements,
    roundTables,
    classifiers.specialityViews,
    classifiers.occupationViews,
    audit,
  ],
  followers: ({ organizations, standardsPlans, needs, agreements, roundTables, classifiers }) => [
    followOrganizations(organizations),
    followStandardsPlans(standardsPlans, needs),
    followAgreements(agreements),
    followRoundTables(roundTables),
    ...followClassifiers(classifiers),
  ],
  loaders: createLoaders,
})
