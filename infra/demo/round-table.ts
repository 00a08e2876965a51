import { childId } from '@kadry/runtime/ids'
import { each, type Run } from './client.ts'
import { organizationId } from './registry.ts'
import { itemId } from './resolution.ts'

const MANAGER = 'EVENT_MANAGER'

/** The key of the table of 40 seats. */
export const ELECTRONICS = 'demo-table-radioelectronics-49'

export type DemoRoundTable = {
  readonly key: string
  readonly title: string
  readonly sectorCode: string
  readonly day: string
  readonly capacity: number
  readonly quotas?: readonly { readonly side: 'EMPLOYER' | 'EDUCATION'; readonly maxShare: number }[]
  /** One delegate each, in the order of arrival. */
  readonly delegates: readonly string[]
  /** Numbers in `delegates` of those who withdrew before the day, and of those who did not come. */
  readonly withdrawn: readonly number[]
  readonly absent: readonly number[]
  /** Bodies that were invited and could not come. */
  readonly declined?: readonly string[]
  /** Who came without having registered: there has to be a seat. */
  readonly walkIn?: string
  /** What is written about it before the day, such as its programme. */
  readonly prepare?: (run: Run, roundTableId: string, day: string) => Promise<void>
  /** What is written after it; `codes` are those by which its first guests were checked in. */
  readonly conclude?: (run: Run, roundTableId: string, codes: readonly string[]) => Promise<void>
}
type Registered = { readonly id: string; readonly code: string }

/** Planned, opened, filled, held: the id of the round table. */
export async function writeRoundTable(run: Run, table: DemoRoundTable): Promise<string> {
  const { key, title, sectorCode, day, capacity, quotas } = table
  const planned = await run(
    MANAGER,
    'planRoundTable',
    {
      idempotencyKey: key,
      title,
      sectorCode,
      capacity,
      ...(quotas ? { quotas } : {}),
      hostId: organizationId('copp'),
      startsAt: `${day}T10:00:00+03:00`,
      endsAt: `${day}T15:00:00+03:00`,
      venue: 'ЦОПП Московской области',
      fulfilsItemIds: [itemId('5')],
    },
    '... on RoundTablePayload { repeated roundTable { id } }',
  )
  const roundTableId: string = planned.roundTable.id
  const step = (mutation: string, more: object = {}) =>
    run(
      MANAGER,
      mutation,
      { idempotencyKey: `${key}-${mutation}`, roundTableId, ...more },
      '... on RoundTablePayload { repeated }',
    )
  if (table.declined) await writeDeclined(run, table, roundTableId, step)
  await step('openRegistration')
  const registered = await register(run, table, roundTableId)
  const registrations = registered.map(({ id }) => id)
  await table.prepare?.(run, roundTableId, day)
  for (const index of table.withdrawn)
    await run(
      MANAGER,
      'withdrawRegistration',
      { idempotencyKey: `${key}-withdraw-${index}`, registrationId: registrations[index]! },
      '... on WithdrawalPayload { repeated }',
    )
  await step('closeRegistration')
  await checkIn(run, table, registrations)
  if (table.walkIn !== undefined) {
    const delegate = { organizationId: organizationId(table.walkIn), representativePosition: 'Начальник отдела' }
    const input = { idempotencyKey: `${key}-walk-in`, roundTableId, ...delegate, at: `${day}T10:20:00+03:00` }
    await run(MANAGER, 'registerWalkIn', input, '... on RegistrationPayload { repeated }')
  }
  await step('holdRoundTable', { on: day })
  const came = registered.filter((_, index) => ![...table.withdrawn, ...table.absent].includes(index))
  await table.conclude?.(
    run,
    roundTableId,
    came.slice(0, 15).map(({ code }) => code),
  )
  return roundTableId
}

/** Invitations that were sent on paper three weeks before the day. */
async function writeDeclined(
  run: Run,
  { key, day, declined = [] }: DemoRoundTable,
  roundTableId: string,
  step: (mutation: string, more?: object) => Promise<unknown>,
): Promise<void> {
  await step('announceRoundTable')
  const before = (days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
  const term = { sentOn: before(21), respondBy: before(7) }
  const invited = { idempotencyKey: `${key}-invite`, roundTableId, organizationIds: declined.map(organizationId) }
  await run(MANAGER, 'inviteToRoundTable', { ...invited, ...term }, '... on InvitedPayload { repeated }')
  for (const [index] of declined.entries()) {
    const registrationId = childId('Registration', roundTableId, String(index + 1))
    const answer = { idempotencyKey: `${key}-decline-${index}`, registrationId, reason: 'В этот день заняты' }
    await run(MANAGER, 'declineInvitation', answer, '... on RegistrationPayload { repeated }')
  }
}

async function register(run: Run, { key, delegates }: DemoRoundTable, roundTableId: string): Promise<Registered[]> {
  const register = async (organization: string, index: number): Promise<Registered> => {
    const { registration } = await run(
      MANAGER,
      'registerForRoundTable',
      {
        idempotencyKey: `${key}-register-${index}`,
        roundTableId,
        organizationId: organizationId(organization),
        representativePosition: 'Представитель организации',
        consentToPublish: true,
      },
      '... on RegistrationPayload { repeated registration { id code } }',
    )
    return registration
  }
  return each(delegates, register, 1)
}

/** Everybody with a seat comes, but for those who withdrew, did not come, or stayed on the waiting list. */
async function checkIn(
  run: Run,
  { key, day, capacity, withdrawn, absent }: DemoRoundTable,
  registrations: readonly string[],
): Promise<void> {
  const seated = registrations
    .map((id, index) => ({ id, index }))
    .filter(({ index }) => index < capacity + withdrawn.length && !withdrawn.includes(index) && !absent.includes(index))
  await each(
    seated,
    ({ id, index }) =>
      run(
        MANAGER,
        'checkIn',
        { idempotencyKey: `${key}-check-in-${index}`, registrationId: id, at: `${day}T09:45:00+03:00` },
        '... on RegistrationPayload { repeated }',
      ),
    1,
  )
}

export type DemoCommitment = {
  readonly key: string
  readonly debtor: string
  readonly beneficiary: string
  readonly object: 'TRAINING_PLACES' | 'PRACTICE_SEATS'
  readonly quantity: number
  readonly specialityCode: string
  readonly dueOn: string
}

/**
 * What one body promised another at the table, under the agreement that followed: the id of the commitment.
 */
export async function writeCommitment(
  run: Run,
  roundTableId: string,
  agreementId: string,
  promise: DemoCommitment,
): Promise<string> {
  const { key, debtor, beneficiary, object, quantity, specialityCode, dueOn } = promise
  const made = await run(
    MANAGER,
    'recordCommitment',
    {
      idempotencyKey: key,
      roundTableId,
      debtorId: organizationId(debtor),
      beneficiaryIds: [organizationId(beneficiary)],
      object,
      quantity,
      specialityCode,
      dueOn,
      isInProtocol: true,
    },
    '... on CommitmentPayload { repeated commitment { id } }',
  )
  const commitmentId: string = made.commitment.id
  await run(
    MANAGER,
    'linkCommitmentToAgreement',
    { idempotencyKey: `${key}-agreement`, commitmentId, agreementId },
    '... on CommitmentPayload { repeated }',
  )
  return commitmentId
}
