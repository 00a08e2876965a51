import { given } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import { notFound } from '@kadry/domain/refusal'
import { standingAs } from '@kadry/domain/standing'
import { readRow } from '@kadry/import/columns'
import type { Importer } from '@kadry/import/importer'
import { memoryLedger } from '@kadry/import/ledger'
import { runImport } from '@kadry/import/run'
import { textSource } from '@kadry/import/source'
import { globalId } from '@kadry/runtime/ids'
import { todayOf } from '@kadry/subgraph/define'
import { refuseAgreement } from '../agreement/agreement.ts'
import { levelOn, occupationsOfQualification, specialitiesFor } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import { refuseAnswer } from '../demand-campaign/demand-campaign.ts'
import { demandCampaign } from '../demand-campaign/store.ts'
import { refuseNames } from '../monitoring-form/personal-data.ts'
import { EMPLOYERS } from '../programme/programme.ts'
import { foreignRow, refuseRows, type VacancyRow, vacancyColumns } from './vacancies.ts'
import type { NewNeed, Surroundings, WorkforceNeed } from './workforce-need.ts'

const MOST_VACANCIES = 1_000
const MOST_SHOWN = 20

type Services = Pick<Context, 'agreements' | 'organizations' | 'campaigns' | 'classifiers' | 'now'>
export type Judged = { readonly need: NewNeed; readonly around: Surroundings }

/**
 * Needs in their sectors, each with what other records say about it. A file of needs takes as many reads as
 * one need does. A need belongs to the sector of its agreement, otherwise to those of its employer.
 */
export async function judged(services: Services, needs: readonly NewNeed[]): Promise<Judged[]> {
  const { agreements, campaigns, organizations, classifiers } = services
  const codes = valuesOf(needs, ({ qualificationCode }) => qualificationCode)
  const [bodies, underAgreements, asking, occupations, qualifications, specialities] = await Promise.all([
    byId(
      organizations,
      valuesOf(needs, ({ employerId }) => employerId),
    ),
    byId(
      agreements,
      valuesOf(needs, ({ agreementId }) => agreementId),
    ),
    byId(
      campaigns,
      valuesOf(needs, ({ campaignId }) => campaignId),
    ),
    byId(
      classifiers.occupationViews,
      valuesOf(needs, ({ okz }) => globalId('Occupation', okz)),
    ),
    byId(
      classifiers.qualificationViews,
      codes.map((code) => globalId('Qualification', code)),
    ),
    codes.length > 0 ? specialitiesFor(classifiers, codes) : [],
  ])
  const day = todayOf(services)
  const standingOf = ({ employerId: id, agreementId, campaignId, ...need }: NewNeed) => {
    const refused = standingAs(EMPLOYERS, 'R25', { id, view: bodies.get(id), day })
    if (refused) return refused
    const under = agreementId && refuseAgreement(agreementId, underAgreements.get(agreementId), [id], day)
    if (under || !campaignId) return under || undefined
    const campaign = asking.get(campaignId)
    return campaign
      ? refuseAnswer(campaign, { ...need, employerId: id }, day)
      : notFound(campaignId, demandCampaign.noun)
  }
  return needs.map((need) => {
    const { agreementId, employerId, okz, qualificationCode: code, neededFrom } = need
    const ofAgreement = agreementId ? underAgreements.get(agreementId)?.sectorCode : undefined
    const sectorCodes = ofAgreement ? [ofAgreement] : sectorsOf(bodies.get(employerId))
    return {
      need: { ...need, ...given({ sectorCodes }) },
      around: {
        occupation: occupations.get(globalId('Occupation', okz)),
        occupationsOfQualification: code ? occupationsOfQualification(specialities, code, neededFrom) : [],
        levelOfQualification: code
          ? levelOn(qualifications.get(globalId('Qualification', code)), neededFrom)
          : undefined,
        standing: standingOf(need),
      },
    }
  })
}

function sectorsOf(employer: OrganizationView | undefined): readonly string[] | undefined {
  return employer && employer.sectorCodes.length > 0 ? employer.sectorCodes : undefined
}

function valuesOf(needs: readonly NewNeed[], of: (need: NewNeed) => string | undefined): string[] {
  return [...new Set(needs.flatMap((need) => of(need) ?? []))]
}

type Known<State> = {
  readonly byIds: (ids: readonly string[]) => Promise<readonly (State & { readonly id: string })[]>
}

async function byId<State>(store: Known<State>, ids: readonly string[]) {
  const found = ids.length > 0 ? await store.byIds(ids) : []
  return new Map(found.map((one) => [one.id, one]))
}

/** The vacancies of a file, all of them or none: it is evidence as a whole. */
export async function vacanciesIn(
  { organizations, now, viewer }: Pick<Context, 'organizations' | 'now' | 'viewer'>,
  { employerId }: Pick<WorkforceNeed, 'employerId'>,
  csv: string,
) {
  const named = refuseNames(csv, 'R25')
  if (named) return named
  const employer = await organizations.find(employerId)
  const rows: VacancyRow[] = []
  const collecting: Importer<unknown> = {
    name: 'vacancies',
    columns: vacancyColumns,
    pass: () => undefined,
    apply: async (_, lines, { places, width }) =>
      lines.map(({ line, cells }) => {
        const read = readRow<typeof vacancyColumns>(places, cells, width)
        const problems = read.problems.length > 0 ? read.problems : foreignRow(read.row, employer?.inn)
        if (problems.length > 0) return { line, problems }
        rows.push(read.row)
        return { line, done: 'CREATED' as const }
      }),
  }
  const ledger = memoryLedger('vacancies')
  const result = await runImport({
    ...{ source: textSource('vacancies', csv), services: {}, importers: [collecting], kind: 'vacancies', ledger },
    ...{ actor: viewer.sub, now, dryRun: true, mostRows: MOST_VACANCIES },
  })
  if ('__typename' in result) return result
  return ledger.refused.length > 0 ? refuseRows(ledger.refused.slice(0, MOST_SHOWN)) : rows
}
