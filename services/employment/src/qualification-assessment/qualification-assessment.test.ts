import { ruleRefusal } from '@kadry/domain/refusal'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, expect, it } from 'vitest'
import { appeal, decideAppeal } from './appeal.ts'
import { answerDueOn, documentDueOn, issueConclusion, noteCertificate, refuseCertificate } from './document.ts'
import { assessmentDue } from './due.ts'
import { decide, schedule, submit, takePractice, takeTheory } from './exam.ts'
import {
  type Application,
  type AssessmentStatus,
  apply,
  assessmentMoves,
  cancel,
  checkDocuments,
  completeDocuments,
  erase,
  type Known,
  refuse,
} from './qualification-assessment.ts'

const TODAY = '2024-12-02'
const COUNCIL = { councilId: 'council' }
const mayHold = () => COUNCIL
const CANDIDATE = 'a3'.repeat(32)
const wanted: Application = {
  ...{ number: '17/2024', mode: 'NOK', initiator: 'CANDIDATE', payer: 'CANDIDATE', qualificationCode: '40.19600.01' },
  ...{ centreId: 'centre', candidate: CANDIDATE, appliedOn: '2024-06-03' },
}
const applying = (more: Partial<Application>) => given().when(apply, 'x', { ...wanted, ...more }, COUNCIL, TODAY)
const base: Known = { ...wanted, ...COUNCIL, id: 'x', status: 'APPLIED', flags: [] }
const checked: Known = { ...base, status: 'DOCUMENTS_CHECKED', documentsCheckedOn: '2024-06-10' }
const days = { theoryOn: '2024-06-17', practiceOn: '2024-06-18' }
const scheduled: Known = { ...checked, status: 'SCHEDULED', schedule: days }
const theory = { on: '2024-06-17', passed: true }
const practice = { on: '2024-06-18', passed: true }
const inTheory: Known = { ...scheduled, status: 'THEORY_TAKEN', theory, examinedOn: theory.on }
const examined: Known = { ...inTheory, status: 'PRACTICE_TAKEN', practice, examinedOn: practice.on }
const inReview: Known = { ...examined, status: 'COUNCIL_REVIEW', submittedOn: '2024-06-19' }
const passed: Known = { ...inReview, status: 'PASSED', decidedOn: '2024-06-25', outcome: 'PASSED' }
const failed: Known = { ...passed, status: 'FAILED', outcome: 'FAILED', practice: { on: practice.on, passed: false } }
const filed = { ground: 'RESULT' as const, filedOn: '2024-07-01', dueOn: '2024-08-12' }
const appealed: Known = { ...failed, status: 'APPEALED', appeal: filed }

describe('an application', () => {
  it('is a fact without the candidate, under the council of the centre', () => {
    const applied = applying({ number: ' 17/2024 ' })
    applied.then({
      facts: [{ type: 'assessment.applied.v1', data: { id: 'x', centreId: 'centre', on: '2024-06-03' } }],
      state: { status: 'APPLIED', number: '17/2024', councilId: 'council' },
    })
    expect(JSON.stringify(applied.facts)).not.toContain(CANDIDATE)
  })

  it.each([
    ['a СНИЛС', '112-233-445 95'],
    ['a СНИЛС in digits alone', '11223344595'],
    ['a СНИЛС padded to the length', '11223344595'.padStart(64, '0')],
    ['a name', 'Иванова Мария Петровна'],
    ['a hash in capitals', 'A3'.repeat(32)],
  ])('is under a pseudonym, never under %s (R47)', (_, candidate) => {
    applying({ candidate }).refuses({ rule: 'R47', problems: ['candidate PSEUDONYM R47'] })
  })

  it('has a number that names nobody, and no day that has not come (R47)', () => {
    applying({ number: '112-233-445 95' }).refuses({ problems: ['number PERSONAL_DATA R47'] })
    applying({ appliedOn: '2024-12-03' }).refuses({ problems: ['appliedOn IN_THE_FUTURE R47'] })
    applying({ documentsCompleteOn: '2024-06-02' }).refuses({ problems: ['documentsCompleteOn TOO_EARLY R47'] })
    applying({ documentsCompleteOn: '2024-06-03' }).then()
  })

  it('is paid for by the employer who refers, and only by that one; students come with their cohort (R47)', () => {
    applying({ initiator: 'EMPLOYER', payer: 'EMPLOYER', employerId: 'plant', needId: 'need' }).then()
    applying({ initiator: 'EMPLOYER', employerId: 'plant' }).refuses({ problems: ['payer PAYER R47'] })
    applying({ employerId: 'plant' }).refuses({ problems: ['employerId REFERRAL R47'] })
    applying({ needId: 'need' }).refuses({ problems: ['needId REFERRAL R47'] })
    applying({ mode: 'GIA_NOK' }).refuses({ problems: ['cohortId COHORT_MISSING R47'] })
    applying({ mode: 'GIA_NOK', cohortId: 'c', payer: 'THIRD_PARTY' }).then()
  })

  it('is not made to a centre without the qualification (R31)', () => {
    const refused = ruleRefusal('R31', 'CENTRE_WITHOUT_QUALIFICATION', 'Не вправе.', 'May not.')
    given().when(apply, 'x', wanted, refused, TODAY).refuses(refused)
  })
})

describe('documents', () => {
  it('are answered within ten calendar days once they are complete', () => {
    const complete = given(base).when(completeDocuments, '2024-06-05', TODAY)
    expect(answerDueOn(complete.state)).toBe('2024-06-15')
    complete.when(checkDocuments, '2024-06-04', TODAY).refuses({ problems: ['on TOO_EARLY R47'] })
    complete.when(checkDocuments, '2024-06-07', TODAY).then({ state: { documentsCompleteOn: '2024-06-05' } })
    given(base)
      .when(checkDocuments, '2024-06-07', TODAY)
      .then({ state: { documentsCompleteOn: '2024-06-07' } })
  })

  it('are refused with a reason that names nobody', () => {
    const reason = 'Нет документа о стаже'
    given(base)
      .when(refuse, { on: '2024-06-07', reason }, TODAY)
      .then({ state: { status: 'REFUSED', refusal: { on: '2024-06-07', reason } } })
    given(base)
      .when(refuse, { on: '2024-06-07', reason: 'У Ивановой М. П. нет стажа' }, TODAY)
      .refuses({ problems: ['reason PERSONAL_DATA R47'] })
  })
})

describe('the exam', () => {
  it('has its practical part after a theoretical part that was passed (R31)', () => {
    given(scheduled).when(takePractice, practice, mayHold, TODAY).refuses({ rule: 'R31', code: 'THEORY_MISSING' })
    given(scheduled)
      .when(takeTheory, { ...theory, passed: false }, mayHold, TODAY)
      .when(takePractice, practice, mayHold, TODAY)
      .refuses({ rule: 'R31', code: 'THEORY_FAILED' })
    given(scheduled)
      .when(takeTheory, theory, mayHold, TODAY)
      .when(takePractice, { ...practice, on: '2024-06-16' }, mayHold, TODAY)
      .refuses({ problems: ['on TOO_EARLY R31'] })
    given(inTheory)
      .when(takePractice, practice, mayHold, TODAY)
      .then({ state: { examinedOn: '2024-06-18' } })
  })

  it('is no exam of tomorrow, and only scheduled for it (R31)', () => {
    given(scheduled)
      .when(takeTheory, { ...theory, on: '2024-12-03' }, mayHold, TODAY)
      .refuses({ problems: ['on IN_THE_FUTURE R31'] })
    given(checked).when(schedule, { theoryOn: '2025-01-20', practiceOn: '2025-01-21' }, mayHold, TODAY).then()
    given(checked)
      .when(schedule, { theoryOn: '2025-01-20', practiceOn: '2025-01-19' }, mayHold, TODAY)
      .refuses({ problems: ['practiceOn TOO_EARLY R31'] })
  })

  it('is held by a centre that may on that very day, under its council of that day (R31)', () => {
    const since = (first: string) => (day: string) =>
      day >= first ? { councilId: 'other' } : ruleRefusal('R31', 'CENTRE_WITHOUT_ROLE', 'Не центр.', 'No centre.')
    given(scheduled).when(takeTheory, theory, since('2024-06-18'), TODAY).refuses({ code: 'CENTRE_WITHOUT_ROLE' })
    given(scheduled)
      .when(takeTheory, theory, since('2024-06-17'), TODAY)
      .then({ state: { councilId: 'other' } })
    given(inTheory).when(takePractice, practice, since('2024-06-19'), TODAY).refuses({ code: 'CENTRE_WITHOUT_ROLE' })
    given(checked).when(schedule, days, since('2024-06-18'), TODAY).refuses({ code: 'CENTRE_WITHOUT_ROLE' })
  })

  it('of a demonstration has no theoretical part', () => {
    const demo: Known = { ...checked, mode: 'DEMO_EXAM', cohortId: 'c' }
    given(demo).when(schedule, days, mayHold, TODAY).refuses({ code: 'NO_THEORY' })
    const { theoryOn: _, ...practical } = days
    given(checked).when(schedule, practical, mayHold, TODAY).refuses({ code: 'THEORY_MISSING' })
    given(demo)
      .when(schedule, practical, mayHold, TODAY)
      .when(takePractice, practice, mayHold, TODAY)
      .when(submit, '2024-06-19', TODAY)
      .when(decide, { outcome: 'PASSED', on: '2024-06-25' }, undefined, TODAY)
      .then({ state: { outcome: 'PASSED' } })
  })

  it('goes to the council once nothing is left to take, and passes where every part was passed (R31)', () => {
    given(inTheory).when(submit, '2024-06-19', TODAY).refuses({ code: 'PRACTICE_MISSING' })
    given({ ...inTheory, theory: { ...theory, passed: false } })
      .when(submit, '2024-06-19', TODAY)
      .then()
    const ruling = { outcome: 'PASSED' as const, on: '2024-06-25' }
    given(inReview)
      .when(decide, ruling, undefined, TODAY)
      .then({ state: { status: 'PASSED', outcome: 'PASSED' } })
    given({ ...inReview, practice: { ...practice, passed: false } })
      .when(decide, ruling, undefined, TODAY)
      .refuses({ rule: 'R31', code: 'PART_NOT_PASSED' })
    given(inReview)
      .when(decide, { ...ruling, on: '2024-06-18' }, undefined, TODAY)
      .refuses({ problems: ['on TOO_EARLY R31'] })
  })

  it('is decided by nobody while the registry does not bear it out (R31)', () => {
    const flags = [{ part: 'PRACTICE' as const, on: practice.on, code: 'CENTRE_WITHOUT_ROLE' }]
    const ruling = { outcome: 'FAILED' as const, on: '2024-06-25' }
    given({ ...inReview, flags })
      .when(decide, ruling, undefined, TODAY)
      .refuses({ rule: 'R31', code: 'FLAGGED' })
    expect(refuseCertificate({ ...passed, flags })).toMatchObject({ code: 'FLAGGED' })
  })
})

describe('the document of an outcome', () => {
  it('is due within 30 days of the exam', () => {
    expect(documentDueOn(passed)).toBe('2024-07-18')
    expect(documentDueOn({ ...inTheory, theory: { ...theory, passed: false } })).toBe('2024-07-17')
    expect(documentDueOn(inTheory)).toBeUndefined()
    expect(documentDueOn({ ...passed, mode: 'DEMO_EXAM' })).toBeUndefined()
  })

  it('is a certificate for whoever passed, a conclusion for whoever failed, and issued once', () => {
    expect(refuseCertificate(passed)).toBeUndefined()
    expect(refuseCertificate({ ...passed, mode: 'DEMO_EXAM' })).toMatchObject({ code: 'NO_SUCH_DOCUMENT' })
    expect(refuseCertificate(failed)).toMatchObject({ code: 'INVALID_TRANSITION' })
    const issued = given(failed).when(issueConclusion, { on: '2024-06-26', number: ' З-1 ' }, TODAY)
    issued.then({ state: { document: { kind: 'CONCLUSION', on: '2024-06-26', number: 'З-1' } } })
    issued.when(issueConclusion, { on: '2024-06-27' }, TODAY).refuses({ code: 'ISSUED_ALREADY' })
    const certificate = { on: '2024-06-26', number: '40.19600.01.00000001.50' }
    given(passed)
      .when(noteCertificate, certificate)
      .when(noteCertificate, certificate)
      .then({ facts: [], state: { document: { kind: 'CERTIFICATE', ...certificate } } })
  })
})

describe('an appeal', () => {
  const filing = (on: string, ground: Parameters<typeof appeal>[1]['ground'] = 'RESULT') =>
    given(failed).when(appeal, { ground, on }, TODAY)

  it('is accepted on day 30 of the decision and refused on day 31 (R33)', () => {
    filing('2024-07-25').then({ state: { status: 'APPEALED', appeal: { filedOn: '2024-07-25' } } })
    filing('2024-07-26').refuses({ rule: 'R33', code: 'TOO_LATE' })
    filing('2024-06-24').refuses({ problems: ['on TOO_EARLY R33'] })
    filing('2024-12-03').refuses({ problems: ['on IN_THE_FUTURE R33'] })
  })

  it('is due in 30 working days by the production calendar (R33)', () => {
    // July 2024 has 23 working days, 22 of them after the 1st; the 8th of August is 12.08: 1, 2, 5, 6, 7, 8, 9, 12.
    filing('2024-07-01').then({ state: { appeal: { ground: 'RESULT', filedOn: '2024-07-01', dueOn: '2024-08-12' } } })
  })

  it('against a refusal of documents is about that refusal, and every other about a decision', () => {
    const turnedAway: Known = { ...base, status: 'REFUSED', refusal: { on: '2024-06-07', reason: 'Нет стажа' } }
    given(turnedAway).when(appeal, { ground: 'DOCUMENTS_REFUSED', on: '2024-07-07' }, TODAY).then()
    given(turnedAway)
      .when(appeal, { ground: 'DOCUMENTS_REFUSED', on: '2024-07-08' }, TODAY)
      .refuses({ code: 'TOO_LATE' })
    given(turnedAway)
      .when(appeal, { ground: 'RESULT', on: '2024-06-08' }, TODAY)
      .refuses({ rule: 'R33', code: 'GROUND' })
    filing('2024-07-01', 'DOCUMENTS_REFUSED').refuses({ rule: 'R33', code: 'GROUND' })
    for (const ground of ['LATE_DOCUMENT', 'WRONG_FORM', 'NOT_IN_REGISTER', 'PROCEDURE'] as const)
      filing('2024-07-01', ground).then()
  })

  const ruling = { decision: 'OVERTURNED' as const, on: '2024-08-01', reason: 'Ошибка в подсчёте баллов' }
  const deciding = (more: object, of: Known = appealed) =>
    given(of).when(decideAppeal, { ...ruling, ...more }, undefined, TODAY)

  it('that is upheld leaves the decision; one that overturns it replaces the outcome or takes it away', () => {
    deciding({ decision: 'UPHELD' }).then({ state: { status: 'UPHELD', outcome: 'FAILED' } })
    const overturned = deciding({ outcome: 'PASSED' })
    overturned.then({ state: { status: 'OVERTURNED', outcome: 'PASSED' } })
    expect(refuseCertificate({ ...overturned.state, id: 'x' })).toBeUndefined()
    expect(documentDueOn(overturned.state)).toBe('2024-08-31')
    const gone = deciding({}, { ...appealed, document: { kind: 'CONCLUSION', on: '2024-06-26' } }).state
    expect([gone.outcome, gone.document, documentDueOn(gone)]).toEqual([undefined, undefined, undefined])
  })

  it('about papers leaves the outcome, and nobody overturns a decision into the same one (R33)', () => {
    deciding({ outcome: 'FAILED' }).refuses({ rule: 'R33', code: 'SAME_OUTCOME' })
    deciding({ decision: 'UPHELD', outcome: 'PASSED' }).refuses({ code: 'OUTCOME_STANDS' })
    const late: Known = { ...appealed, appeal: { ...filed, ground: 'LATE_DOCUMENT' } }
    deciding({ outcome: 'PASSED' }, late).refuses({ code: 'OUTCOME_STANDS' })
    deciding({}, late).then({ state: { status: 'OVERTURNED', outcome: 'FAILED' } })
    deciding({ reason: ' ' }).refuses({ problems: ['reason EMPTY'] })
  })
})

describe('what is due', () => {
  const terms = (found: Known) =>
    assessmentDue.terms(found).map(({ kind, dueOn, organizationIds }) => `${kind} ${dueOn} ${organizationIds}`)

  it('is an answer, then a document, first of the council and then of the centre, and a decision on an appeal', () => {
    expect(terms({ ...base, documentsCompleteOn: '2024-06-05' })).toEqual(['ASSESSMENT_ANSWER 2024-06-15 centre'])
    expect(terms(base)).toEqual([])
    expect(terms(inReview)).toEqual(['ASSESSMENT_DOCUMENT 2024-07-18 council'])
    expect(terms(passed)).toEqual(['ASSESSMENT_DOCUMENT 2024-07-18 centre'])
    expect(terms({ ...passed, document: { kind: 'CERTIFICATE', on: '2024-06-26' } })).toEqual([])
    expect(terms(appealed)).toEqual(['ASSESSMENT_APPEAL 2024-08-12 council'])
    const { candidate: _, ...nobodys } = appealed
    expect(terms(nobodys)).toEqual([])
  })
})

describe('an erasure', () => {
  it('takes the candidate and leaves what is counted', () => {
    const { next, facts, forgets } = erase(passed)
    expect([next.candidate, next.outcome, facts, forgets]).toEqual([undefined, 'PASSED', [], 'COMMANDS'])
  })
})

const ended = { on: '2024-11-01', reason: 'Соискатель отозвал заявление' }
const inState = (status: AssessmentStatus): Known => {
  const by = status === 'REFUSED' ? { refusal: ended } : {}
  return { ...failed, ...by, appeal: filed, status }
}
followsItsTable(
  assessmentMoves,
  {
    apply: null,
    completeDocuments: (status) => completeDocuments(inState(status), '2024-06-05', TODAY),
    checkDocuments: (status) => checkDocuments(inState(status), '2024-06-05', TODAY),
    refuse: (status) => refuse(inState(status), ended, TODAY),
    schedule: (status) => schedule(inState(status), days, mayHold, TODAY),
    takeTheory: (status) => takeTheory(inState(status), theory, mayHold, TODAY),
    takePractice: (status) => takePractice(inState(status), practice, mayHold, TODAY),
    submit: (status) => submit(inState(status), '2024-06-19', TODAY),
    pass: (status) =>
      decide({ ...inState(status), practice }, { outcome: 'PASSED', on: '2024-06-25' }, undefined, TODAY),
    fail: (status) => decide(inState(status), { outcome: 'FAILED', on: '2024-06-25' }, undefined, TODAY),
    issueConclusion: (status) => issueConclusion(inState(status), { on: '2024-06-26' }, TODAY),
    issueCertificate: (status) =>
      noteCertificate({ ...inState(status), outcome: 'PASSED' }, { on: '2024-06-26', number: 'n' }),
    cancel: (status) => cancel(inState(status), ended, TODAY),
    appeal: (status) =>
      appeal(
        inState(status),
        {
          ground: status === 'REFUSED' ? 'DOCUMENTS_REFUSED' : 'RESULT',
          on: status === 'REFUSED' ? ended.on : '2024-07-01',
        },
        TODAY,
      ),
    uphold: (status) => decideAppeal(inState(status), { ...endedBy, decision: 'UPHELD' }, undefined, TODAY),
    overturn: (status) => decideAppeal(inState(status), { ...endedBy, decision: 'OVERTURNED' }, undefined, TODAY),
  },
  ({ status }) => status,
)
const endedBy = ended
