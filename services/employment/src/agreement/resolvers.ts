import { given } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import type { Text } from '@kadry/domain/refusal'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { balanceId } from '../balance/store.ts'
import { intakeYearOf } from '../cohort/intake.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { disclose } from '../outcome/disclose.ts'
import { observationDay } from '../outcome/measure.ts'
import { trainingsUnder } from '../programme/store.ts'
import type { AgreementView } from './agreement.ts'
import { type BalanceInput, demandBalance, publicBalance } from './balance.ts'
import type { AgreementFacts } from './loaders.ts'
import { type RoadmapFacts, roadmap } from './roadmap.ts'

const SOURCES: Readonly<Record<BalanceInput['source'], Text>> = {
  NEED: { ru: 'Подтверждённая потребность', en: 'Confirmed need' },
  HIRES: { ru: 'Наймы на потребность', en: 'Hires on the need' },
  COHORT: {
    ru: 'Зачисленные на программу с выпуском в этом году',
    en: 'Enrolled in the programme, to graduate this year',
  },
}

type Cohorts = AgreementFacts['cohorts']

async function factsOf({ loaders }: Pick<Context, 'loaders'>, id: string): Promise<AgreementFacts> {
  return (await loaders.agreementFacts.load(id))!
}

async function roadmapFacts(context: Context, id: string, agreement: AgreementView): Promise<RoadmapFacts> {
  const facts = await factsOf(context, id)
  const trainings = trainingsUnder(facts.programmes, id).filter(({ cancellation }) => !cancellation)
  const programmes = new Map(facts.programmes.map((programme) => [programme.id, programme]))
  const intakes = new Set(trainings.map(({ programmeId, intakeYear }) => `${programmeId} ${intakeYear}`))
  const committedCohorts = facts.cohorts
    .map((cohort) => ({ ...cohort, intakeYear: intakeYearOf(cohort, programmes.get(cohort.programmeId)!) }))
    .filter(({ programmeId, intakeYear }) => intakes.has(`${programmeId} ${intakeYear}`))
  const [found, unknown] = await Promise.all([
    Promise.all((agreement.partyIds ?? []).map((party) => context.loaders.party.load(party))),
    unknownAtM6(context, committedCohorts),
  ])
  const parties = found.filter((party) => party !== null)
  const days = [agreement.validFrom ?? '', todayOf(context)]
  return {
    ...facts,
    agreement,
    partyKinds: new Map(parties.map((party) => [party.id, new Set(days.flatMap((day) => [...kindsOn(party, day)]))])),
    trainings,
    committedCohorts,
    unknownAtM6: unknown,
  }
}

/** Who plans on the agreement needs the exact supply: its parties, the secretary and stewards. */
async function seesSupply({ viewer, loaders }: Pick<Context, 'viewer' | 'loaders'>, id: string): Promise<boolean> {
  if (viewer.roles.includes('SECRETARY') || viewer.roles.includes('DATA_STEWARD')) return true
  const { organizationId } = viewer
  if (!viewer.roles.includes('ORG_DELEGATE') || !organizationId) return false
  return (await loaders.agreement.load(id))?.partyIds?.includes(organizationId) ?? false
}

/** R36: one disclosed figure over all the cohorts of the agreement; null where it is withheld. */
async function unknownAtM6(
  { loaders, now }: Pick<Context, 'loaders' | 'now'>,
  cohorts: Cohorts,
): Promise<number | null> {
  const today = todayOf({ now })
  const reached = cohorts.filter(({ graduatedOn }) => graduatedOn && observationDay(graduatedOn, 'M6') <= today)
  const shares = await Promise.all(reached.map(async ({ id }) => (await loaders.unknownAtM6.load(id))!))
  const numerator = shares.reduce((sum, share) => sum + share.numerator, 0)
  const base = shares.reduce((sum, share) => sum + share.base, 0)
  return disclose({ kind: 'RATE', numerator, base }, 'HESA_STANDARD').value
}

export const agreementResolvers: Pick<Resolvers, 'Agreement' | 'DemandBalance' | 'BalanceInput' | 'StageCheck'> = {
  Agreement: {
    __resolveReference: ({ id }) => ({ id }),
    needs: ({ id }, args, { needs }) => needs.list({ ...args, filter: { agreementId: id } }),
    campaigns: ({ id }, args, { campaigns }) => campaigns.list({ ...args, filter: { agreementId: id } }),
    trainingCommitments: async ({ id }, args, context) =>
      listConnection(trainingsUnder((await factsOf(context, id)).programmes, id), given(args)),
    demandBalance: async ({ id }, { year }, context) => {
      const exact = await seesSupply(context, id)
      const stored = await context.loaders.balance.load(balanceId(id, year))
      if (stored) {
        const { rows, shown, number: version, computedAt } = stored
        return (exact ? rows : shown).map((row) => ({ ...row, version, computedAt }))
      }
      const computed = (exact ? demandBalance : publicBalance)(await factsOf(context, id), year, todayOf(context))
      return computed.map((row) => ({ ...row, version: 0, computedAt: context.now().toISOString() }))
    },
    roadmap: async ({ id }, _, context) => {
      const agreement = await context.loaders.agreement.load(id)
      if (agreement?.kind !== 'CLUSTER') return null
      return roadmap(await roadmapFacts(context, id, agreement), todayOf(context))
    },
  },
  DemandBalance: {
    occupation: ({ okz }) => ({ okz }),
    municipality: ({ oktmo }) => ({ oktmo: oktmo.slice(0, 8) }),
  },
  BalanceInput: {
    source: ({ source }, { locale }, context) =>
      (locale ?? context.locale) === 'EN' ? SOURCES[source].en : SOURCES[source].ru,
    need: ({ needId }, _, { loaders }) => (needId ? loaders.need.load(needId) : null),
    programme: ({ programmeId }, _, { loaders }) => (programmeId ? loaders.programme.load(programmeId) : null),
  },
  StageCheck: {
    description: ({ text }, { locale }, context) => ((locale ?? context.locale) === 'EN' ? text.en : text.ru),
  },
}
