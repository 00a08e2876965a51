import { dueOf } from '@kadry/domain/due'
import type { CommitmentObject } from './commitment.ts'
import type { RoundTable } from './round-table.ts'

const OBJECTS: Readonly<Record<CommitmentObject, readonly [ru: string, en: string]>> = {
  TRAINING_PLACES: ['места подготовки', 'training places'],
  PRACTICE_SEATS: ['места практики', 'practice seats'],
  MENTORS: ['наставники', 'mentors'],
  EQUIPMENT: ['оборудование', 'equipment'],
  VACANCIES: ['вакансии', 'vacancies'],
  CURRICULUM_REVIEW: ['пересмотр программ', 'review of programmes'],
  TEACHER_INTERNSHIPS: ['стажировки преподавателей', 'internships of teachers'],
}

/** R23: a commitment is due from its debtor. */
export const commitmentDue = dueOf('commitment', ({ commitments }: RoundTable) =>
  commitments.map(({ id, debtorId, object, quantity, dueOn }, index) => {
    const [ru, en] = OBJECTS[object]
    return {
      key: String(index + 1),
      kind: 'COMMITMENT',
      title: { ru: `Исполнить обязательство: ${ru}, ${quantity}`, en: `Keep the commitment: ${en}, ${quantity}` },
      subject: { type: 'Commitment', id },
      dueOn,
      organizationIds: [debtorId],
      about: { commitmentId: id, debtorId },
    }
  }),
)
