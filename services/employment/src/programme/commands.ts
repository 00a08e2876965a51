import { requireRole, requireRoleOrDelegate } from '@kadry/auth/viewer'
import { documentOf } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { standingAs } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { refuseAgreement } from '../agreement/agreement.ts'
import { findSpeciality, knownQualifications } from '../classifier/projection.ts'
import { intakeYearOf } from '../cohort/intake.ts'
import { refusePlaces } from '../commitment/commitment.ts'
import { findCommitment } from '../commitment/projection.ts'
import type { Context } from '../context.ts'
import type {
  AccreditProgrammeInput,
  AlignProgrammeInput,
  CancelTrainingInput,
  CommitTrainingInput,
  OpenProgrammeInput,
  PlanIntakeInput,
  RecordTargetContractsInput,
  WithdrawAccreditationInput,
} from '../graphql.generated.ts'
import { type Asking, takingPlaces } from '../pledge/store.ts'
import { refuseNeeds } from '../workforce-need/training.ts'
import { accredit, align, withdraw } from './accreditation.ts'
import { planIntake as planned } from './intake.ts'
import { dayOfIntake, isAsPromised, unlicensed } from './loaders.ts'
import { commit, EMPLOYERS, type NewTraining, open, PROVIDERS, type Programme, specialityUnknown } from './programme.ts'
import { programme, trainingCommitment, trainingsByCommitment } from './store.ts'
import { cancel, recordTargetContracts as contracted } from './training.ts'

const on = commandsOn(programme, ({ programmes }: Context) => programmes, payloadOf('ProgrammePayload', 'programme'))

export const openProgramme = on.create(
  async (id, input: OpenProgrammeInput, context) => {
    const { providerId, specialityCode, route, durationMonths, capacity } = input
    const view = await context.organizations.find(providerId)
    const speciality = await findSpeciality(context.classifiers, specialityCode)
    const day = todayOf(context)
    const standing =
      standingAs(PROVIDERS, 'R28', { id: providerId, view, day }) ??
      (speciality ? await unlicensed(context, { providerId, specialityCode }, day) : specialityUnknown(specialityCode))
    return open(id, { providerId, specialityCode, route, durationMonths, capacity }, standing)
  },
  { allow: ({ viewer }, { providerId }) => requireRoleOrDelegate(viewer, providerId, 'REGISTRAR') },
)

const answered = ({ state, answer, repeated }: Accepted<Programme, { readonly trainingCommitmentId: string }>) => ({
  __typename: 'TrainingCommitmentPayload' as const,
  trainingCommitment: trainingCommitment.in(state, answer.trainingCommitmentId)!,
  repeated,
})

/** R5, R16, R27; places of one round-table promise are counted over all programmes and processes. */
export async function commitTraining(context: Context, input: CommitTrainingInput, mutation: string) {
  const { programmeId } = input
  const found = await context.programmes.find(programmeId)
  if (found) requireRoleOrDelegate(context.viewer, found.providerId, 'SECRETARY')
  return takingPlaces(context, input, (asking) => committed(asking)(context, input, mutation))
}

const committed = (asking: Asking | undefined) =>
  on
    .named('programmeId')
    .answering(answered)
    .change(async (found, input: CommitTrainingInput, context: Context) => {
      const wanted = { ...(await wantedTraining(context, input)), ...given({ pledgeKey: asking?.pledgeKey }) }
      const decided = commit(found, wanted, await trainingStanding(context, found, wanted), trainingCommitment.idIn)
      if ('__typename' in decided || !asking) return decided
      return (await refusedPlaces(context, found, wanted, asking)) ?? decided
    })

export const planIntake = on
  .named('programmeId')
  .change(
    async (found, { year, budget, paid, targeted }: PlanIntakeInput, context) =>
      planned(found, { year, budget, paid, targeted }, await unlicensed(context, found, dayOfIntake(year))),
    {
      allow: async ({ viewer, programmes }, { programmeId }) => {
        const found = await programmes.find(programmeId)
        if (found) requireRoleOrDelegate(viewer, found.providerId, 'REGISTRAR', 'SECRETARY')
      },
    },
  )

const ofProgramme = on.named('programmeId')

export const alignProgramme = ofProgramme.change(
  async (found, { standards, qualificationCodes }: AlignProgrammeInput, { classifiers }) =>
    align(found, { standards, qualificationCodes }, await knownQualifications(classifiers, qualificationCodes)),
  {
    allow: async ({ viewer, programmes }, { programmeId }) => {
      const found = await programmes.find(programmeId)
      if (found) requireRoleOrDelegate(viewer, found.providerId, 'REGISTRAR')
    },
  },
)

/** R5 and R28 hold on the first day of the accreditation. */
export const accreditProgramme = ofProgramme.change(
  async (found, input: AccreditProgrammeInput, { organizations }) => {
    const { bodyId, validFrom, validTo, standards, document } = input
    const view = await organizations.find(bodyId)
    const standing = standingAs(['ACCREDITING_BODY'], 'R28', { id: bodyId, view, day: validFrom })
    const wanted = { bodyId, validFrom, ...given({ validTo }), standards, document: documentOf(document) }
    return accredit(found, wanted, standing)
  },
  { allow: ({ viewer }, { bodyId }) => requireRoleOrDelegate(viewer, bodyId, 'REGISTRAR') },
)

export const withdrawAccreditation = ofProgramme.change(
  (found, { number, on, reason }: WithdrawAccreditationInput) => withdraw(found, { number, on, reason }),
  {
    allow: async ({ viewer, programmes }, { programmeId, number }) => {
      const found = await programmes.find(programmeId)
      const given = found?.accreditations?.find((one) => one.number === number)
      if (given) requireRoleOrDelegate(viewer, given.bodyId, 'REGISTRAR')
      else requireRole(viewer, 'REGISTRAR')
    },
  },
)

const onTraining = on.through(trainingCommitment, 'id').answering(answered)

// Not through the loader: it would answer with the programme of before the command.
const allowProvider = async ({ viewer, programmes }: Context, { id }: { readonly id: string }) => {
  const programmeId = trainingCommitment.wholeIdOf(id)
  const found = programmeId ? await programmes.find(programmeId) : undefined
  if (found) requireRoleOrDelegate(viewer, found.providerId, 'SECRETARY')
}

export const cancelTraining = onTraining.change(
  async (found, { id, reason }: CancelTrainingInput, context) =>
    cancel(found, { id, cohort: await cohortOf(context, found, id), today: todayOf(context) }, reason),
  { allow: allowProvider },
)

export const recordTargetContracts = onTraining.change(
  async (found, { id, people, until }: RecordTargetContractsInput, context) => {
    const cohort = await cohortOf(context, found, id)
    return contracted(found, { id, cohort, today: todayOf(context) }, { people, until })
  },
  { allow: allowProvider },
)

/** The cohort of the training's intake as it is now. */
async function cohortOf({ cohorts }: Context, programme: Programme & { readonly id: string }, id: string) {
  const training = trainingCommitment.in(programme, id)
  const found = await cohorts.select({ programmeId: programme.id })
  return found.find((cohort) => training && intakeYearOf(cohort, programme) === training.intakeYear)
}

async function wantedTraining({ roundTables }: Context, input: CommitTrainingInput) {
  const { employerId, intakeYear, places, commitmentId } = input
  const commitment = commitmentId ? await findCommitment(roundTables, commitmentId) : undefined
  const agreementId = input.agreementId ?? commitment?.agreementId
  return { employerId, intakeYear, places, needIds: input.needIds ?? [], ...given({ commitmentId, agreementId }) }
}

async function trainingStanding(context: Context, programme: Programme, wanted: NewTraining) {
  const { providerId } = programme
  const { employerId, commitmentId, agreementId, needIds } = wanted
  const day = todayOf(context)
  const [provider, employer] = await Promise.all([providerId, employerId].map((id) => context.organizations.find(id)))
  const standing =
    standingAs(PROVIDERS, 'R28', { id: providerId, view: provider, day }) ??
    standingAs(EMPLOYERS, 'R25', { id: employerId, view: employer, day }) ??
    (await unlicensed(context, programme, dayOfIntake(wanted.intakeYear)))
  if (standing) return standing
  if (agreementId) {
    const agreement = await context.agreements.find(agreementId)
    const refused = refuseAgreement(agreementId, agreement, [providerId, employerId], day)
    if (refused) return refused
  }
  const refused = refuseNeeds(needIds, await context.needs.byIds(needIds), employerId)
  if (refused || !commitmentId) return refused
  const promise = await findCommitment(context.roundTables, commitmentId)
  return refusePlaces(promise, await placesOf(context, programme, wanted), 0)
}

async function placesOf(context: Context, programme: Programme, { employerId, places, commitmentId }: NewTraining) {
  const { providerId } = programme
  const about = { object: 'TRAINING_PLACES' as const, commitmentId: commitmentId!, places, providerId, employerId }
  return { ...about, isSameSpeciality: await isAsPromised(context, programme, commitmentId!) }
}

async function refusedPlaces(context: Context, programme: Programme, wanted: NewTraining, asking: Asking) {
  const commitmentId = wanted.commitmentId!
  const commitment = await findCommitment(context.roundTables, commitmentId)
  const taken = async () => {
    const [group] = await trainingsByCommitment(context.programmes, [commitmentId])
    return (group?.trainings ?? []).map(({ pledgeKey, places, cancellation }) => ({
      pledgeKey,
      places: cancellation ? 0 : places,
    }))
  }
  const places = await placesOf(context, programme, wanted)
  return asking.places(wanted.places, taken, (spoken) => refusePlaces(commitment, places, spoken))
}
