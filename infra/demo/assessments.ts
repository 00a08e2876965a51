import { createHash, randomUUID } from 'node:crypto'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { demoCohortId } from './callers.ts'
import { each, type Run } from './client.ts'
import { organizationId } from './registry.ts'

const CENTRE = organizationId('cok-niime')
const QUALIFICATION = '40.19600.01'
const THREAD = 'demo-training-ramenskoe'
/** Of the cohort of 48: 30 took the final attestation combined with НОК, the others a demonstration exam. */
const TOGETHER = 30
const PASSED = 26
const EVERYBODY = 48
const DECIDED_ON = '2024-06-21'
const ISSUED_ON = '2024-06-25'
/** The last certificate was given a day later than the others. */
const LATER = '2024-06-26'

const assessmentId = (number: string) =>
  globalId('QualificationAssessment', derivedKey('QualificationAssessment', CENTRE, number))
const numberOf = (index: number) => `2024-${String(index + 1).padStart(3, '0')}`
const certificateOf = (index: number) => `${QUALIFICATION}.${String(index + 3).padStart(8, '0')}.50`
const outcomeOf = (index: number) => (index < PASSED || index >= TOGETHER ? 'PASSED' : 'FAILED')

/**
 * Exams of the cohort in Раменское as its centre imports them, decided by its council: 26 certificates of 30,
 * an appeal against a result that was upheld, and an order that extends one certificate.
 */
export async function writeAssessments(run: Run): Promise<void> {
  const exams = Array.from({ length: EVERYBODY }, (_, index) => index)
  // A new key each time: an import knows by itself what is there.
  const imported = { idempotencyKey: `demo-${randomUUID()}`, centreId: CENTRE, csv: csvOf(exams) }
  await run('DATA_STEWARD', 'importAssessments', imported, '... on ImportPayload { created changed unchanged refused }')
  await each(exams, async (index) => {
    const id = assessmentId(numberOf(index))
    const decision = { idempotencyKey: `demo-decision-${index}`, id, on: DECIDED_ON, outcome: outcomeOf(index) }
    await run('DATA_STEWARD', 'decideAssessment', decision, '... on AssessmentPayload { repeated }')
    if (index >= PASSED) return
    const certificate = { number: certificateOf(index), issuedOn: index === PASSED - 1 ? LATER : ISSUED_ON }
    const issued = { idempotencyKey: `demo-certificate-${index}`, assessmentId: id, ...certificate }
    await run('DATA_STEWARD', 'issueCertificate', issued, '... on CertificatePayload { repeated }')
  })
  await writeAppeal(run, assessmentId(numberOf(PASSED)))
  const order = { title: 'Приказ о продлении свидетельств (пример)', number: '1-П', date: '2024-07-01' }
  const day = '2029-06-26'
  await run(
    'DATA_STEWARD',
    'extendCertificates',
    { idempotencyKey: 'demo-extension', from: day, to: day, months: 5, order },
    '... on CertificateExtensionPayload { repeated }',
  )
}

async function writeAppeal(run: Run, id: string): Promise<void> {
  const payload = '... on AssessmentPayload { repeated }'
  const filed = { idempotencyKey: 'demo-appeal', id, ground: 'RESULT', on: '2024-06-27' }
  await run('DATA_STEWARD', 'appealAssessment', filed, payload)
  const reason = 'Баллы посчитаны верно'
  const decided = { idempotencyKey: 'demo-appeal-decided', id, on: '2024-07-18', decision: 'UPHELD', reason }
  await run('DATA_STEWARD', 'decideAssessmentAppeal', decided, payload)
}

/** One line an exam; the pseudonyms are those of the graduates. */
function csvOf(exams: readonly number[]): string {
  const header =
    'number;candidate;mode;qualificationCode;cohortId;appliedOn;theoryOn;theory;practiceOn;practice;submittedOn'
  const cohortId = demoCohortId(`${THREAD}-programme`, 2024)
  const lines = exams.map((index) => {
    const person = createHash('sha256').update(`no person: ${THREAD}-graduate-${index}`).digest('hex')
    const together = index < TOGETHER
    const theory = together ? ['2024-06-17', 'PASSED'] : ['', '']
    const practice = ['2024-06-18', outcomeOf(index)]
    const about = [numberOf(index), person, together ? 'GIA_NOK' : 'DEMO_EXAM', QUALIFICATION, cohortId, '2024-05-20']
    return [...about, ...theory, ...practice, '2024-06-19'].join(';')
  })
  return [header, ...lines].join('\n')
}
