import { createLanes } from '@kadry/mongo/lane'
import { auditLog } from '@kadry/personal/audit-log'
import { noteReadings } from '@kadry/personal/reader'
import type { ContextOf, Platform } from '@kadry/subgraph/define'
import { loader, loaderOf } from '@kadry/subgraph/loader'
import { agreementViews } from './agreement/projection.ts'
import { classifierViews } from './classifier/projection.ts'
import { cohortStore } from './cohort/store.ts'
import { roundTableViews } from './commitment/projection.ts'
import { erasedPlaces, graduateStore } from './graduate/store.ts'
import { organizationViews } from './organization/projection.ts'
import { programmeStore, trainingsByCommitment } from './programme/store.ts'
import { standardsPlanViews } from './standards-plan/projection.ts'
import { workforceNeedStore } from './workforce-need/store.ts'

export type Services = ReturnType<typeof createServices>
export type Loaders = ReturnType<typeof createLoaders>
export type Context = ContextOf<Services, Loaders>

export function createServices(platform: Platform) {
  const audit = auditLog(platform)
  return {
    programmes: programmeStore(platform),
    needs: workforceNeedStore(platform),
    cohorts: cohortStore(platform),
    graduates: graduateStore(platform),
    erasedPlaces: erasedPlaces(platform),
    organizations: organizationViews(platform),
    standardsPlans: standardsPlanViews(platform),
    agreements: agreementViews(platform),
    roundTables: roundTableViews(platform),
    classifiers: classifierViews(platform),
    audit,
    noteReading: noteReadings(audit),
    /** One at a time per round-table commitment: places of several programmes count against it. */
    perCommitment: createLanes(),
  }
}

export function createLoaders({ programmes, needs, cohorts, graduates }: Services) {
  return {
    programme: loaderOf(programmes),
    need: loaderOf(needs),
    needOfOrigin: loader(
      (ids) => needs.select({ originIds: { $in: ids } }),
      ({ originIds }) => originIds[0] ?? '',
    ),
    cohort: loaderOf(cohorts),
    cohortOfTraining: loader(
      (ids) => cohorts.select({ trainingCommitmentId: { $in: ids } }),
      ({ trainingCommitmentId }) => trainingCommitmentId ?? '',
    ),
    trainingsOfCommitment: loader(
      (ids) => trainingsByCommitment(programmes, ids),
      ({ commitmentId }) => commitmentId,
    ),
    graduatesOfCohort: loader(
      async (ids) => {
        const found = await graduates.select({ cohortId: { $in: ids } })
        return ids.map((cohortId) => ({ cohortId, graduates: found.filter((one) => one.cohortId === cohortId) }))
      },
      ({ cohortId }) => cohortId,
    ),
  }
}
