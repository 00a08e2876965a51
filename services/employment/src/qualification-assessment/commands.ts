import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given, tidy } from '@kadry/domain/input'
import { idempotencyKeyReused, invalidInput, type NotFound, notFound, ruleRefusal } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { importer } from '@kadry/import/importer'
import type { Accepted } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import { type Command, type CommandInput, commandOf, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { importText } from '@kadry/subgraph/import-text'
import { annulOverturned } from '../certificate/reactions.ts'
import { knownQualifications } from '../classifier/projection.ts'
import { cohort } from '../cohort/store.ts'
import type { Context } from '../context.ts'
import { erasePerson } from '../graduate/erasure-commands.ts'
import { keyProblems } from '../graduate/graduate.ts'
import type {
  AppealAssessmentInput,
  ApplyForAssessmentInput,
  CancelAssessmentInput,
  CheckAssessmentDocumentsInput,
  CompleteAssessmentDocumentsInput,
  DecideAssessmentAppealInput,
  DecideAssessmentInput,
  EraseAssessmentCandidateInput,
  ImportAssessmentsInput,
  IssueAssessmentConclusionInput,
  RecordAssessmentPracticeInput,
  RecordAssessmentTheoryInput,
  RefuseAssessmentInput,
  ScheduleAssessmentInput,
  SubmitAssessmentToCouncilInput,
} from '../graphql.generated.ts'
import { workforceNeed } from '../workforce-need/store.ts'
import { appeal, decideAppeal } from './appeal.ts'
import { bodyOf, centreOf, review } from './bodies.ts'
import { issueConclusion } from './document.ts'
import { decide, schedule, submit, takePractice, takeTheory } from './exam.ts'
import { type AssessmentRow, fileColumns, recordMore, recordNew, refuseNames } from './import.ts'
import { candidateProblems } from './problems.ts'
import * as decisions from './qualification-assessment.ts'
import { allowSide } from './rights.ts'
import { type Body, centreOn, refuseCouncil } from './standing.ts'
import { assessmentId, assessmentKey, qualificationAssessment } from './store.ts'

/** The answer to every command: reading an assessment has a query of its own. */
const onAssessment = commandsOn(
  qualificationAssessment,
  ({ assessments }: Context) => assessments,
  ({ state: { id, status, version }, repeated }: Accepted<decisions.QualificationAssessment, unknown>) => ({
    __typename: 'AssessmentPayload' as const,
    assessmentId: id,
    status,
    version,
    repeated,
  }),
)
const byCentre = { allow: allowSide('centreId') }
const byCouncil = { allow: allowSide('councilId') }

export const applyForAssessment = onAssessment.create(
  async (id, input: ApplyForAssessmentInput, context) => {
    const { idempotencyKey, candidate, centreId, qualificationCode, appliedOn } = input
    const keys = keyProblems(idempotencyKey, candidate)
    if (keys.length > 0) return invalidInput(keys)
    const {
      number,
      mode,
      initiator = 'CANDIDATE',
      payer = 'CANDIDATE',
      cohortId,
      employerId,
      needId,
      documentsCompleteOn,
    } = input
    const about = { number, mode, initiator, payer, qualificationCode, centreId, candidate, appliedOn }
    const wanted = { ...about, ...given({ cohortId, employerId, needId, documentsCompleteOn }) }
    const missing = await missingOf(context, wanted)
    const centre = await bodyOf(context, centreId)
    const council = missing ?? standing(centreId, centre.view) ?? centreOn(centre, qualificationCode)(appliedOn)
    return decisions.apply(id, wanted, council, todayOf(context))
  },
  {
    allow: ({ viewer }, { centreId }) => requireRoleOrDelegate(viewer, centreId, 'DATA_STEWARD'),
    key: ({ centreId, number }) => assessmentKey(centreId, tidy(number)),
    duplicate: () => numberTaken(),
  },
)

export const completeAssessmentDocuments = onAssessment.change(
  (found, { on }: CompleteAssessmentDocumentsInput, context) =>
    refuseErased(found) ?? decisions.completeDocuments(found, on, todayOf(context)),
  byCentre,
)

export const checkAssessmentDocuments = onAssessment.change(
  (found, { on }: CheckAssessmentDocumentsInput, context) =>
    refuseErased(found) ?? decisions.checkDocuments(found, on, todayOf(context)),
  byCentre,
)

export const refuseAssessment = onAssessment.change(
  (found, { on, reason }: RefuseAssessmentInput, context) =>
    refuseErased(found) ?? decisions.refuse(found, { on, reason }, todayOf(context)),
  byCentre,
)

export const cancelAssessment = onAssessment.change(
  (found, { on, reason }: CancelAssessmentInput, context) =>
    refuseErased(found) ?? decisions.cancel(found, { on, reason }, todayOf(context)),
  byCentre,
)

export const scheduleAssessment = reviewed(
  onAssessment.change(async (found, { theoryOn, practiceOn }: ScheduleAssessmentInput, context) => {
    const days = { practiceOn, ...given({ theoryOn }) }
    return refuseErased(found) ?? schedule(found, days, await centreOf(context, found), todayOf(context))
  }, byCentre),
)

export const recordAssessmentTheory = reviewed(
  onAssessment.change(
    async (found, { on, passed }: RecordAssessmentTheoryInput, context) =>
      refuseErased(found) ?? takeTheory(found, { on, passed }, await centreOf(context, found), todayOf(context)),
    byCentre,
  ),
)

export const recordAssessmentPractice = reviewed(
  onAssessment.change(
    async (found, { on, passed }: RecordAssessmentPracticeInput, context) =>
      refuseErased(found) ?? takePractice(found, { on, passed }, await centreOf(context, found), todayOf(context)),
    byCentre,
  ),
)

export const submitAssessmentToCouncil = onAssessment.change(
  (found, { on }: SubmitAssessmentToCouncilInput, context) =>
    refuseErased(found) ?? submit(found, on, todayOf(context)),
  byCentre,
)

export const issueAssessmentConclusion = onAssessment.change(
  (found, { on, number }: IssueAssessmentConclusionInput, context) =>
    refuseErased(found) ?? issueConclusion(found, { on, ...given({ number }) }, todayOf(context)),
  byCentre,
)

/** Takes a candidate out of every assessment, and out of the records of graduates of the same pseudonym. */
export async function eraseAssessmentCandidate(
  context: Context,
  input: EraseAssessmentCandidateInput,
  mutation: string,
) {
  const { candidate, reason, idempotencyKey } = input
  const problems = [...candidateProblems(candidate), ...keyProblems(idempotencyKey, candidate)]
  if (problems.length > 0) return invalidInput(problems)
  if (!(await context.assessments.claim(commandOf(context, mutation, input)))) return idempotencyKeyReused()
  return { __typename: 'ErasedAssessmentCandidatePayload' as const, ...(await erasePerson(context, candidate, reason)) }
}

export const decideAssessment = reviewed(
  onAssessment.change(async (found, { outcome, on }: DecideAssessmentInput, context) => {
    const council = refuseCouncil(await bodyOf(context, found.councilId), found.qualificationCode, on)
    return refuseErased(found) ?? decide(found, { outcome, on }, council, todayOf(context))
  }, byCouncil),
)

export const appealAssessment = onAssessment.change(
  (found, { ground, on }: AppealAssessmentInput, context) =>
    refuseErased(found) ?? appeal(found, { ground, on }, todayOf(context)),
  byCouncil,
)

const decidingAppeal = onAssessment.change(
  async (found, { decision, on, reason, outcome }: DecideAssessmentAppealInput, context) => {
    const council = refuseCouncil(await bodyOf(context, found.councilId), found.qualificationCode, on)
    const ruling = { decision, on, reason, ...given({ outcome }) }
    return refuseErased(found) ?? decideAppeal(found, ruling, council, todayOf(context))
  },
  byCouncil,
)
/** Whoever checks a certificate a moment later is to know: what this leaves undone, the job does. */
export const decideAssessmentAppeal: typeof decidingAppeal = async (context, input, mutation) => {
  const result = await decidingAppeal(context, input, mutation)
  if (result.__typename === 'AssessmentPayload' && input.decision === 'OVERTURNED')
    await annulOverturned(context, todayOf(context), [result.assessmentId])
  return result
}

/**
 * The exams of one centre. A file that names somebody is refused before anything is kept, its hash included.
 */
export async function importAssessments(context: Context, input: ImportAssessmentsInput) {
  const { centreId, csv } = input
  requireRoleOrDelegate(context.viewer, centreId, 'DATA_STEWARD')
  const named = refuseNames(csv)
  if (named) return named
  const importers = [assessmentsOf(await bodyOf(context, centreId))]
  return importText(context, { kind: 'assessments', importers, store: context.assessments }, input)
}

function assessmentsOf(centre: Body) {
  const ofCentre = (code: string) => centreOn(centre, code)
  return importer({
    name: 'assessments',
    columns: fileColumns,
    keys: ({ number }) => [['number', tidy(number)]],
    store: ({ assessments }: Context) => assessments,
    ids: async (context: Context, rows: readonly AssessmentRow[]) => {
      // Many lines are about a few cohorts, employers and qualifications.
      const known = new Map<string, ReturnType<typeof missingOf>>()
      const missing = (row: AssessmentRow) => {
        const key = [row.qualificationCode, row.cohortId, row.employerId].join()
        const found = known.get(key) ?? missingOf(context, row)
        known.set(key, found)
        return found
      }
      return Promise.all(rows.map(async (row) => (await missing(row)) ?? assessmentId(centre.id, tidy(row.number))))
    },
    decide: (row, found, id, today) => {
      const mayHold = ofCentre(row.qualificationCode)
      const applied = standing(centre.id, centre.view) ?? mayHold(row.appliedOn)
      const recording = { row, centreId: centre.id, standing: applied, centreOn: mayHold, today }
      return found ? recordMore(found, recording) : recordNew(id, recording)
    },
  })
}

/**
 * R31: the registry may have changed between the decision and its writing, when the reaction to that change
 * could not see it yet: so it is looked at once more.
 */
function reviewed<Input extends CommandInput & { readonly id: string }, Result extends { readonly __typename: string }>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const answer = await command(context, input, mutation)
    if (answer.__typename !== 'AssessmentPayload') return answer
    const found = await context.assessments.find(input.id)
    const again = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'assessment-review' }
    if (found) await review(context, found, again, todayOf(context))
    return answer
  }
}

/** An erased record is nobody's: whoever names it is answered as if there were none. */
function refuseErased({ id, candidate }: decisions.Known): NotFound | undefined {
  return candidate ? undefined : notFound(id, qualificationAssessment.noun)
}

type Named = Pick<decisions.Application, 'qualificationCode' | 'cohortId' | 'employerId' | 'needId'>

/** What an application names and nobody has. */
async function missingOf(
  { classifiers, cohorts, organizations, needs }: Context,
  { qualificationCode, cohortId, employerId, needId }: Named,
): Promise<NotFound | undefined> {
  if (!(await knownQualifications(classifiers, [qualificationCode])).has(qualificationCode))
    return notFound(qualificationCode, { ru: 'Квалификация', en: 'qualification' })
  if (cohortId && !(await cohorts.find(cohortId))) return notFound(cohortId, cohort.noun)
  if (employerId && !(await organizations.find(employerId)))
    return notFound(employerId, { ru: 'Организация', en: 'organisation' })
  if (needId && !(await needs.find(needId))) return notFound(needId, workforceNeed.noun)
  return undefined
}

function numberTaken() {
  return ruleRefusal(
    'R47',
    'NUMBER_TAKEN',
    'Заявление с таким номером у центра уже есть.',
    'The centre has an application of this number already.',
  )
}
