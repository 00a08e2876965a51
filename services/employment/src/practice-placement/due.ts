import type { Due } from '@kadry/domain/due'
import { type PracticePlacement, statusOf } from './practice-placement.ts'

/** The side that has not proposed a practice is asked to confirm it: without a term, and so without facts. */
export const practiceDue: Due<PracticePlacement> = {
  terms: (practice) =>
    statusOf(practice) === 'PROPOSED'
      ? [
          {
            key: 'confirmation',
            kind: 'PRACTICE_CONFIRMATION',
            title: {
              ru: `Подтвердить места практики: ${practice.places}`,
              en: `Confirm practice places: ${practice.places}`,
            },
            subject: { type: 'PracticePlacement', id: practice.id },
            organizationIds: [practice.providerId, practice.employerId].filter((id) => id !== practice.proposedById),
            about: {},
          },
        ]
      : [],
  fact: () => {
    throw new Error('a confirmation of practice has no term')
  },
}
