import type { Send } from '@kadry/testing/kit/story'
import { org, pseudonym, QUALIFICATION } from '../world.ts'

const by = (day: string) => ({ on: `2025-0${day}` })

/**
 * Assessments on every way: passed and failed, appealed against, refused, cancelled, imported, and one
 * erased.
 */
export async function assessmentStory(send: Send, cohortId: string): Promise<void> {
  const about = { centreId: org('centre'), mode: 'NOK', qualificationCode: QUALIFICATION, appliedOn: '2025-05-05' }
  const applied = async (number: string, more: object = {}) =>
    (await send('applyForAssessment', { ...about, number, candidate: pseudonym(number), ...more })).assessmentId
  const id = await applied('1', { mode: 'GIA_NOK', cohortId })
  await send('completeAssessmentDocuments', { id, ...by('5-06') })
  await send('checkAssessmentDocuments', { id, ...by('5-07') })
  await send('scheduleAssessment', { id, theoryOn: '2025-06-02', practiceOn: '2025-06-03' })
  await send('recordAssessmentTheory', { id, ...by('6-02'), passed: true })
  await send('recordAssessmentPractice', { id, ...by('6-03'), passed: false })
  await send('submitAssessmentToCouncil', { id, ...by('6-04') })
  await send('decideAssessment', { id, ...by('6-05'), outcome: 'FAILED' })
  await send('issueAssessmentConclusion', { id, ...by('6-06'), number: 'З-1' })
  await send('appealAssessment', { id, ground: 'RESULT', ...by('6-16') })
  const reason = 'Баллы посчитаны верно'
  await send('decideAssessmentAppeal', { id, ...by('7-01'), decision: 'UPHELD', reason })

  await send('refuseAssessment', { id: await applied('2'), ...by('5-12'), reason: 'Нет документа о стаже' })
  await send('cancelAssessment', { id: await applied('3'), ...by('5-12'), reason: 'Соискатель отозвал заявление' })
  const exam = `4;${pseudonym('4')};NOK;${QUALIFICATION};2025-05-05;2025-06-02;PASSED`
  const csv = `number;candidate;mode;qualificationCode;appliedOn;theoryOn;theory\n${exam}`
  await send('importAssessments', { centreId: org('centre'), csv })
  await send('eraseAssessmentCandidate', { candidate: pseudonym('4'), reason: 'SUBJECT_REQUEST' })

  const certified = await applied('5')
  await send('checkAssessmentDocuments', { id: certified, ...by('5-07') })
  await send('scheduleAssessment', { id: certified, theoryOn: '2025-06-02', practiceOn: '2025-06-03' })
  await send('recordAssessmentTheory', { id: certified, ...by('6-02'), passed: true })
  await send('recordAssessmentPractice', { id: certified, ...by('6-03'), passed: true })
  await send('submitAssessmentToCouncil', { id: certified, ...by('6-04') })
  await send('decideAssessment', { id: certified, ...by('6-05'), outcome: 'PASSED' })
  const number = `${QUALIFICATION}.00000001.50`
  await send('issueCertificate', { assessmentId: certified, number, issuedOn: '2025-06-10' })
  const order = { title: 'Приказ о продлении', number: '30/25-ПР', date: '2025-12-01' }
  await send('extendCertificates', { from: '2030-01-01', to: '2030-12-31', months: 5, order })
  const mistaken = { title: 'Решение совета', date: '2026-02-01' }
  await send('annulCertificate', { number, kind: 'ERROR', reason: 'Ошибка в номере', document: mistaken })
}
