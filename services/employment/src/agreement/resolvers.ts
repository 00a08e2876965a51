import { given } from '@kadry/domain/input'
import type { Text } from '@kadry/domain/refusal'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { balanceId } from '../balance/store.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { trainingsUnder } from '../programme/store.ts'
import { gapKey } from '../roadmap-plan/roadmap-plan.ts'
import { type BalanceInput, type BalanceRow, demandBalance, publicBalance } from './balance.ts'
import type { AgreementFacts } from './loaders.ts'

const SOURCES: Readonly<Record<BalanceInput['source'], Text>> = {
  NEED: { ru: 'Подтверждённая потребность', en: 'Confirmed need' },
  HIRES: { ru: 'Наймы на потребность', en: 'Hires on the need' },
  USED: {
    ru: 'Нанятые после выпуска: считаются выпускниками этого года',
    en: 'Hired after the graduation: counted as graduates of this year',
  },
  COHORT: {
    ru: 'Зачисленные на программу с выпуском в этом году',
    en: 'Enrolled in the programme, to graduate this year',
  },
}

async function factsOf({ loaders }: Pick<Context, 'loaders'>, id: string): Promise<AgreementFacts> {
  return (await loaders.agreementFacts.load(id))!
}

/** Who plans on the agreement needs the exact supply: its parties, the secretary and stewards. */
async function seesSupply({ viewer, loaders }: Pick<Context, 'viewer' | 'loaders'>, id: string): Promise<boolean> {
  if (viewer.roles.includes('SECRETARY') || viewer.roles.includes('DATA_STEWARD')) return true
  const { organizationId } = viewer
  if (!viewer.roles.includes('ORG_DELEGATE') || !organizationId) return false
  return (await loaders.agreement.load(id))?.partyIds?.includes(organizationId) ?? false
}

export const agreementResolvers: Pick<Resolvers, 'Agreement' | 'DemandBalance' | 'BalanceInput'> = {
  Agreement: {
    __resolveReference: ({ id }) => ({ id }),
    needs: ({ id }, args, { needs }) => needs.list({ ...args, filter: { agreementId: id } }),
    campaigns: ({ id }, args, { campaigns }) => campaigns.list({ ...args, filter: { agreementId: id } }),
    trainingCommitments: async ({ id }, args, context) =>
      listConnection(trainingsUnder((await factsOf(context, id)).programmes, id), given(args)),
    demandBalance: async ({ id }, { year }, context) => {
      const [exact, plan] = await Promise.all([seesSupply(context, id), context.loaders.planOfAgreement.load(id)])
      const waived = (row: BalanceRow) => given({ waivedById: plan?.waivers?.[gapKey(row)] })
      const stored = await context.loaders.balance.load(balanceId(id, year))
      if (stored) {
        const { rows, shown, number: version, computedAt } = stored
        return (exact ? rows : shown).map((row) => ({ ...row, version, computedAt, ...waived(row) }))
      }
      const facts = (await context.loaders.agreementHistory.load(id))!
      const computed = (exact ? demandBalance : publicBalance)(facts, year, todayOf(context))
      return computed.map((row) => ({ ...row, version: 0, computedAt: context.now().toISOString(), ...waived(row) }))
    },
  },
  DemandBalance: {
    occupation: ({ okz }) => ({ okz }),
    waivedBy: ({ waivedById }) => (waivedById ? { id: waivedById } : null),
    municipality: ({ oktmo }) => ({ oktmo: oktmo.slice(0, 8) }),
  },
  BalanceInput: {
    source: ({ source }, { locale }, context) =>
      (locale ?? context.locale) === 'EN' ? SOURCES[source].en : SOURCES[source].ru,
    need: ({ needId }, _, { loaders }) => (needId ? loaders.need.load(needId) : null),
    programme: ({ programmeId }, _, { loaders }) => (programmeId ? loaders.programme.load(programmeId) : null),
  },
}
