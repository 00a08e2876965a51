import type { Send } from '@kadry/testing/kit/story'
import { basis, org, pseudonym, SPECIALITY } from '../world.ts'

export const graduateMutations = [
  'recordGraduate',
  'renewGraduateBasis',
  'withdrawGraduateBasis',
  'eraseGraduate',
  'importGraduates',
  'recordEmployment',
  'correctEmployment',
  'endEmployment',
  'recordStatus',
  'correctGraduateStatus',
  'retractGraduateEntry',
  'verifyGraduateEntry',
  'disputeGraduateEntry',
  'ruleJobMatch',
]

/** Somebody who works, whose entries are checked and corrected, and who withdraws; another is erased. */
export async function graduateStory(send: Send, cohortId: string): Promise<void> {
  const { graduateId } = await send('recordGraduate', {
    cohortId,
    pseudonym: pseudonym('Иванова'),
    basis,
    sex: 'FEMALE',
  })
  await send('renewGraduateBasis', { graduateId, basis: { ...basis, kind: 'CONTRACT', until: '2029-08-31' } })
  const job = { graduateId, contract: 'EMPLOYMENT', employerId: org('plant'), from: '2025-07-01' }
  const wrong = await send('recordEmployment', job)
  const { spellId } = await send('correctEmployment', { ...job, spellId: wrong.spellId, employerId: org('bureau') })
  await send('ruleJobMatch', { graduateId, spellId, strength: 'RELATED', reason: 'По описанию должности' })
  await send('endEmployment', { graduateId, spellId, on: '2025-09-01' })
  const { entryId } = await send('recordStatus', { graduateId, status: 'NOT_MOTIVATED', on: '2025-10-01' })
  await send('verifyGraduateEntry', { graduateId, entryId })
  const status = { graduateId, entryId, status: 'REGISTERED_UNEMPLOYED', on: '2025-10-01', source: 'REGISTER_EXTRACT' }
  const corrected = await send('correctGraduateStatus', status)
  await send('disputeGraduateEntry', { graduateId, entryId: corrected.entryId, reason: 'Нет выписки' })
  await send('retractGraduateEntry', { graduateId, entryId: corrected.entryId })
  await send('withdrawGraduateBasis', { cohortId, pseudonym: pseudonym('Иванова') })
  const consent = `${pseudonym('Петрова')};${SPECIALITY};2025;CONSENT;Согласие № 8;2025-06-28`
  const csv = `pseudonym;speciality;graduationYear;basis;document;givenOn\n${consent}`
  await send('importGraduates', { organizationId: org('college'), csv })
  await send('eraseGraduate', { pseudonym: pseudonym('Петрова'), reason: 'SUBJECT_REQUEST' })
}
