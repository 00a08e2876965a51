import { given } from '@kadry/domain/input'
import { kindsOn } from '@kadry/domain/organization-view'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import { specialitiesByCode } from '../classifier/projection.ts'
import { measuresAt } from '../cohort/resolvers.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { disclose } from '../outcome/disclose.ts'
import { programmesOfAgreement, trainingsUnder } from '../programme/store.ts'
import type { AgreementView } from './agreement.ts'
import { demandBalance } from './balance.ts'
import { type RoadmapFacts, roadmap } from './roadmap.ts'

type Cohorts = Awaited<ReturnType<Context['cohorts']['select']>>

async function balanceFacts({ needs, programmes, cohorts, classifiers }: Context, agreementId: string) {
  const found = await programmesOfAgreement(programmes, agreementId)
  const codes = [...new Set(found.map(({ specialityCode }) => specialityCode))]
  const [declared, ofProgrammes, specialities] = await Promise.all([
    needs.select({ agreementId }),
    cohorts.select({ programmeId: { $in: found.map(({ id }) => id) } }),
    specialitiesByCode(classifiers.specialityViews, codes),
  ])
  return {
    needs: declared,
    programmes: found,
    cohorts: ofProgrammes,
    targets: new Map(specialities.map(({ code, occupations }) => [code, occupations])),
  }
}

async function roadmapFacts(context: Context, id: string, agreement: AgreementView): Promise<RoadmapFacts> {
  const facts = await balanceFacts(context, id)
  const trainings = trainingsUnder(facts.programmes, id)
  const ids = new Set(trainings.map((training) => training.id))
  const committedCohorts = facts.cohorts.filter(({ trainingCommitmentId }) => ids.has(trainingCommitmentId ?? ''))
  const parties = await context.organizations.byIds(agreement.partyIds ?? [])
  const days = [agreement.validFrom ?? '', todayOf(context)]
  return {
    ...facts,
    agreement,
    partyKinds: new Map(parties.map((party) => [party.id, new Set(days.flatMap((day) => [...kindsOn(party, day)]))])),
    trainings,
    committedCohorts,
    unknownAtM6: await unknownAtM6(context, committedCohorts),
  }
}

/** R36: one disclosed figure over all the cohorts of the agreement; null where it is withheld. */
async function unknownAtM6(context: Context, cohorts: Cohorts): Promise<number | null> {
  const seen = await Promise.all(cohorts.map((cohort) => measuresAt(context, cohort, 'M6')))
  const shares = seen.flatMap((measures) => (measures ? [measures.unknownShare] : []))
  const numerator = shares.reduce((sum, share) => sum + share.numerator, 0)
  const base = shares.reduce((sum, share) => sum + share.base, 0)
  return disclose({ kind: 'RATE', numerator, base }, 'HESA_STANDARD').value
}

export const agreementResolvers: Pick<Resolvers, 'Agreement' | 'DemandBalance' | 'StageCheck'> = {
  Agreement: {
    __resolveReference: ({ id }) => ({ id }),
    needs: ({ id }, args, { needs }) => needs.list({ ...args, filter: { agreementId: id } }),
    trainingCommitments: async ({ id }, args, { programmes }) =>
      listConnection(trainingsUnder(await programmesOfAgreement(programmes, id), id), given(args)),
    demandBalance: async ({ id }, { year }, context) =>
      demandBalance(await balanceFacts(context, id), year, todayOf(context)),
    roadmap: async ({ id }, _, context) => {
      const agreement = await context.agreements.find(id)
      if (agreement?.kind !== 'CLUSTER') return null
      return roadmap(await roadmapFacts(context, id, agreement), todayOf(context))
    },
  },
  DemandBalance: {
    occupation: ({ okz }) => ({ okz }),
    municipality: ({ oktmo }) => ({ oktmo: oktmo.slice(0, 8) }),
  },
  StageCheck: {
    description: ({ text }, { locale }, context) => ((locale ?? context.locale) === 'EN' ? text.en : text.ru),
  },
}
