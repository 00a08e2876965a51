import { childId } from '@kadry/runtime/ids'
import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const MANAGER = 'EVENT_MANAGER'
const COMMITMENT = '... on CommitmentPayload { repeated commitment { id deliveries { id } } }'

/** The table, and what was promised at it: the places first, then the practice seats. */
type Promised = {
  readonly roundTableId: string
  readonly programmeId: string
  readonly commitmentIds: readonly string[]
}

/** Practice seats that the plant gave to two groups of the second year. */
const practice = [
  { from: '2023-02-06', to: '2023-03-03', places: 5, mentors: 2 },
  { from: '2023-05-15', to: '2023-06-09', places: 3, mentors: 1 },
]

/** Seats beyond the promise that nobody took. */
const ofBureau = { from: '2023-05-15', to: '2023-06-09', places: 4, mentors: 1 }
/** What the college has asked of the bureau, and the bureau has not answered yet. */
const asked = { intakeYear: 2022, from: '2024-02-05', to: '2024-03-01', places: 6, mentors: 2 }
const PRACTICE = '... on PracticePlacementPayload { repeated practice { id } }'

async function placePractice(run: Run, idempotencyKey: string, given: object): Promise<string> {
  const { practice } = await run('SECRETARY', 'placePractice', { idempotencyKey, intakeYear: 2022, ...given }, PRACTICE)
  return practice.id
}

/**
 * What became of the promises of the radioelectronics table. The places were delivered by those of the
 * programme, and the plant accepts them; of twelve practice seats eight were given by placements, the rest is
 * overdue; the college has proposed more to the bureau; for the mentors both sides have agreed on a later
 * day, half a year from `today` (`YYYY-MM-DD`).
 */
export async function writeDeliveries(
  run: Run,
  { roundTableId, programmeId, commitmentIds }: Promised,
  today: string,
): Promise<void> {
  const [placesId, practiceId] = commitmentIds as [string, string]
  await acceptPlaces(run, placesId)
  for (const [index, placement] of practice.entries()) {
    const given = { employerId: organizationId('rpz'), commitmentId: practiceId, ...placement }
    const id = await placePractice(run, `demo-practice-placed-${index}`, { programmeId, ...given })
    const taken = { idempotencyKey: `demo-practice-taken-${index}-${placement.places}`, id, taken: placement.places }
    await run('SECRETARY', 'recordPractice', taken, PRACTICE)
  }
  await placePractice(run, 'demo-practice-rpkb-4', { programmeId, employerId: organizationId('rpkb'), ...ofBureau })
  const proposed = {
    idempotencyKey: 'demo-practice-proposed',
    programmeId,
    employerId: organizationId('rpkb'),
    ...asked,
  }
  await run('ORG_DELEGATE', 'placePractice', proposed, PRACTICE)
  await accept(run, 'demo-practice-accepted', practiceId, 'ramenskij-kolledzh')
  await writeMentors(run, roundTableId, today)
}

/** By then the fact of the places has come: until it has, there is no delivery to accept. */
async function acceptPlaces(run: Run, commitmentId: string): Promise<void> {
  await accept(run, 'demo-places-accepted', commitmentId, 'rpz')
}

async function accept(run: Run, key: string, commitmentId: string, beneficiary: string): Promise<void> {
  await run(
    MANAGER,
    'acceptDelivery',
    {
      idempotencyKey: key,
      commitmentId,
      deliveryId: childId('Delivery', commitmentId, '1'),
      organizationId: organizationId(beneficiary),
    },
    COMMITMENT,
  )
}

async function writeMentors(run: Run, roundTableId: string, today: string): Promise<void> {
  const month = today.slice(0, 7)
  const made = await run(
    MANAGER,
    'recordCommitment',
    {
      idempotencyKey: 'demo-promise-mentors',
      roundTableId,
      debtorId: organizationId('rpkb'),
      beneficiaryIds: [organizationId('ramenskij-kolledzh')],
      object: 'MENTORS',
      quantity: 6,
      dueOn: '2023-06-30',
      isInProtocol: true,
    },
    COMMITMENT,
  )
  const commitmentId: string = made.commitment.id
  const delivery = { on: '2023-04-03', quantity: 4, note: 'Наставники на участке монтажа' }
  await run(MANAGER, 'recordDelivery', { idempotencyKey: 'demo-mentors-1', commitmentId, ...delivery }, COMMITMENT)
  const other = { dueOn: inHalfAYear(today), reason: 'Наставники обучаются на курсах ЦОПП' }
  const key = `demo-mentors-change-${month}`
  const proposed = { idempotencyKey: key, commitmentId, organizationId: organizationId('rpkb'), ...other }
  await run(MANAGER, 'proposeCommitmentChange', proposed, COMMITMENT)
  const answer = { commitmentId, organizationId: organizationId('ramenskij-kolledzh'), agrees: true }
  await run(MANAGER, 'answerCommitmentChange', { idempotencyKey: `${key}-agreed`, ...answer }, COMMITMENT)
}

/** The last day of the quarter after next, so that it lies ahead whenever the demo is written. */
function inHalfAYear(day: string): string {
  const month = Number(day.slice(5, 7)) + 6
  const year = Number(day.slice(0, 4)) + Math.floor((month - 1) / 12)
  return `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-28`
}
