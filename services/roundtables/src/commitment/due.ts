import { dueOf, type TermOf } from '@kadry/domain/due'
import type { CommitmentObject } from '../round-table/commitment.ts'
import type { Commitment, Known } from './commitment.ts'
import { deliveredOf } from './settlement.ts'

const OBJECTS: Readonly<Record<CommitmentObject, readonly [ru: string, en: string]>> = {
  TRAINING_PLACES: ['места подготовки', 'training places'],
  PRACTICE_SEATS: ['места практики', 'practice seats'],
  MENTORS: ['наставники', 'mentors'],
  EQUIPMENT: ['оборудование', 'equipment'],
  VACANCIES: ['вакансии', 'vacancies'],
  CURRICULUM_REVIEW: ['пересмотр программ', 'review of programmes'],
  TEACHER_INTERNSHIPS: ['стажировки преподавателей', 'internships of teachers'],
}

/** R23: a beneficiary is asked to accept, without a term; once accepted it is due from its debtor. */
export const commitmentDue = dueOf(
  'commitment',
  (found: Commitment & { readonly id: string }): readonly TermOf<'commitment', 2>[] => {
    if (found.status === 'PROPOSED') return [acceptance(found)]
    return found.status === 'FULFILLED' || found.status === 'RELEASED' ? [] : [delivery(found)]
  },
  2,
)

function delivery(found: Known): TermOf<'commitment', 2> {
  const { id, debtorId, object, dueOn } = found
  const [ru, en] = OBJECTS[object]
  const owed = Math.max(0, found.quantity - deliveredOf(found))
  return {
    key: 'delivery',
    kind: 'COMMITMENT',
    title: { ru: `Исполнить обязательство: ${ru}, ${owed}`, en: `Keep the commitment: ${en}, ${owed}` },
    subject: { type: 'Commitment', id },
    dueOn,
    organizationIds: [debtorId],
    about: { debtorId },
  }
}

function acceptance(found: Known): TermOf<'commitment', 2> {
  const { id, debtorId, object, quantity, beneficiaryIds, acceptances } = found
  const [ru, en] = OBJECTS[object]
  return {
    key: 'acceptance',
    kind: 'COMMITMENT_ACCEPTANCE',
    title: { ru: `Принять обязательство: ${ru}, ${quantity}`, en: `Accept the commitment: ${en}, ${quantity}` },
    subject: { type: 'Commitment', id },
    organizationIds: beneficiaryIds.filter((one) => !acceptances.some(({ organizationId }) => organizationId === one)),
    about: { debtorId },
  }
}
