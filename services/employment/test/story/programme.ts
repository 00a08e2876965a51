import type { Send } from '@kadry/testing/kit/story'
import { org, programme, QUALIFICATION } from '../world.ts'

/** A programme with a planned intake, places promised and cancelled, and a cohort on the way to graduation. */
export async function programmeStory(send: Send): Promise<{ readonly cohortId: string }> {
  const programmeId = (await send('openProgramme', programme)).programme.id
  await send('planIntake', { programmeId, year: 2022, budget: 25, paid: 15, targeted: 10 })
  const places = { programmeId, employerId: org('plant'), intakeYear: 2022, places: 20 }
  const { id } = (await send('commitTraining', places)).trainingCommitment
  await send('recordTargetContracts', { id, people: 12, until: '2028-06-30' })
  const other = (await send('commitTraining', { ...places, places: 5 })).trainingCommitment
  await send('cancelTraining', { id: other.id, reason: 'Набор сокращён' })
  const cohortId = (await send('enrolCohort', { programmeId, graduationYear: 2025, enrolled: 23 })).cohort.id
  await send('recordCohortMovement', { cohortId, kind: 'LEFT', on: '2023-02-01', people: 1, reason: 'ACADEMIC' })
  await send('alignProgramme', { programmeId, standards: ['40.196'], qualificationCodes: [QUALIFICATION] })
  const document = { title: 'Решение совета' }
  const term = { bodyId: org('accreditor'), validFrom: '2022-01-01', standards: ['40.196'] }
  await send('accreditProgramme', { programmeId, ...term, document })
  await send('withdrawAccreditation', { programmeId, number: 1, on: '2023-01-01', reason: 'Нарушения' })
  await send('importCohortMovement', { cohortId, csv: 'kind;on;people\nTRANSFERRED_IN;2023-09-01;2' })
  await practiceStory(send, programmeId)
  await send('graduateCohort', { cohortId, graduatedOn: '2025-06-28', graduated: 22 })
  return { cohortId }
}

/** Practice places given, taken in part, and others cancelled. */
async function practiceStory(send: Send, programmeId: string): Promise<void> {
  const term = { programmeId, employerId: org('plant'), intakeYear: 2022, from: '2023-11-01', to: '2023-12-24' }
  const { id } = (await send('placePractice', { ...term, places: 12, mentors: 3 })).practice
  await send('recordPractice', { id, taken: 8 })
  const other = (await send('placePractice', { ...term, places: 2 })).practice
  const proposal = { ...term, from: '2024-02-05', to: '2024-03-01', places: 3, proposedById: org('plant') }
  const proposed = (await send('placePractice', proposal)).practice
  await send('confirmPractice', { id: proposed.id })
  await send('cancelPractice', { id: other.id, reason: 'Цех на ремонте' })
}
