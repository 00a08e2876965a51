import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import type { Stored } from '@kadry/mongo/aggregate'
import { mutationsOf } from '@kadry/subgraph/commands'
import { listConnection } from '@kadry/subgraph/connection'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { Resolvers } from '../graphql.generated.ts'
import { matchOf } from '../outcome/match.ts'
import { matchTargets } from '../outcome/match-targets.ts'
import { observationDay } from '../outcome/measure.ts'
import { isInUse } from './basis.ts'
import { certifiedOn } from './certified.ts'
import * as commands from './commands.ts'
import { statusOf } from './entry.ts'
import * as entryCommands from './entry-commands.ts'
import { type Graduate, isRecorded } from './graduate.ts'
import { importGraduates } from './import-commands.ts'
import { rulingOn } from './known.ts'
import { type EmploymentSpell, type GraduateStatusEntry, shownAt } from './shown.ts'
import { placeId } from './store.ts'

type Purpose = Parameters<Context['noteGraduateReading']>[1]['purpose']

export const graduateResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'Graduate' | 'EmploymentSpell' | 'GraduateStatusEntry' | 'JobMatch'
> = {
  Query: {
    graduate: async (_, { id, purpose, asOf }, context) => {
      const found = await context.graduates.find(id)
      // R36: the same refusal whether the record is another body's or nobody's.
      requireRoleOrDelegate(context.viewer, (isRecorded(found) && found.providerId) || '', 'DATA_STEWARD')
      const shown = shownAt(found, asOf)
      if (shown) await noted(context, [shown], 'Query.graduate', purpose)
      return shown ?? null
    },
    graduates: async (_, { cohortId, purpose, pseudonym, asOf, ...page }, context) => {
      const cohort = await context.cohorts.find(cohortId)
      requireRoleOrDelegate(context.viewer, cohort?.providerId ?? '', 'DATA_STEWARD')
      const all = await ofCohort(context, cohort, pseudonym)
      const connection = await listConnection(
        all.flatMap((one) => shownAt(one, asOf) ?? []),
        given(page),
      )
      await noted(context, connection.nodes, 'Query.graduates', purpose)
      return connection
    },
  },
  Mutation: mutationsOf({
    recordGraduate: commands.recordGraduate,
    renewGraduateBasis: commands.renewGraduateBasis,
    withdrawGraduateBasis: commands.withdrawGraduateBasis,
    eraseGraduate: commands.eraseGraduate,
    importGraduates,
    ...entryCommands,
  }),
  Graduate: {
    cohort: async ({ cohortId }, _, { loaders }) => (await loaders.cohort.load(cohortId!))!,
    sex: ({ sex }) => sex ?? null,
    basis: ({ basis }) => (basis ? { ...basis, until: basis.until ?? null } : null),
    recordedAt: ({ recordedAt }) => recordedAt!,
    inUse: (graduate, _, context) => isInUse(graduate, todayOf(context)),
    spells: (graduate) => graduate.spells.map((entry) => ({ ...entry, of: graduate })),
    statuses: (graduate) => graduate.statuses.map((entry) => ({ ...entry, of: graduate })),
  },
  EmploymentSpell: {
    ...entryFields(),
    status: ({ of, id }) => statusOf(of, id),
    to: ({ to }) => to ?? null,
    employer: ({ employerId }) => (employerId ? { id: employerId } : null),
    okz: ({ okz }) => okz ?? null,
    okpdtr: ({ okpdtr }) => okpdtr ?? null,
    standardCode: ({ standardCode }) => standardCode ?? null,
    oktmo: ({ oktmo }) => oktmo ?? null,
    match: async (spell, _, context) => {
      const { of, ...job } = spell
      const ruling = rulingOn(of, job)
      const { targets, certified } = await comparedWith(context, of)
      return matchOf({ ...job, ...given({ ruling }) }, targets, certified)
    },
  },
  JobMatch: { reason: ({ reason }) => reason ?? null },
  GraduateStatusEntry: {
    ...entryFields(),
    entryStatus: ({ of, id }) => statusOf(of, id),
    to: ({ to }) => to ?? null,
  },
}

function entryFields() {
  return {
    corrects: ({ corrects }: EmploymentSpell | GraduateStatusEntry) => corrects ?? null,
    retracted: ({ retracted }: EmploymentSpell | GraduateStatusEntry) => retracted === true,
    disputeReason: ({ of, id }: EmploymentSpell | GraduateStatusEntry) =>
      of.verdicts.findLast((one) => one.of === id && one.verdict === 'DISPUTED')?.reason ?? null,
  }
}

async function ofCohort(
  { graduates, pseudonyms }: Context,
  cohort: { readonly id: string; readonly programmeId: string } | undefined,
  pseudonym: string | null | undefined,
): Promise<Stored<Graduate>[]> {
  if (!cohort) return []
  if (!pseudonym) return graduates.select({ cohortId: cohort.id })
  const found = pseudonyms && (await graduates.find(placeId(pseudonyms.place(cohort.programmeId, pseudonym))))
  return found?.cohortId === cohort.id ? [found] : []
}

/** Nothing is shown before it is written down who reads it, and what for. */
async function noted(context: Context, shown: readonly { readonly id: string }[], field: string, purpose: Purpose) {
  await Promise.all(shown.map(({ id }) => context.noteGraduateReading(context, { purpose, field, subject: id })))
}

/** The tables and certificates as they were half a year after graduation, when the job is looked at first. */
async function comparedWith(context: Context, { id, cohortId, programmeId }: Graduate & { readonly id: string }) {
  const [cohort, programme, certified] = await Promise.all([
    context.loaders.cohort.load(cohortId!),
    context.loaders.programme.load(programmeId!),
    context.certifiedOf([cohortId!]),
  ])
  const day = cohort?.graduatedOn ? observationDay(cohort.graduatedOn, 'M6') : todayOf(context)
  return {
    targets: await matchTargets(context, programme, day),
    certified: certifiedOn(certified.get(id) ?? [], day),
  }
}
