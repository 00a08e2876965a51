import type { StateData } from '@kadry/contracts/catalogue'
import type { COMMITMENT_OBJECTS } from '@kadry/contracts/roundtables/commitment'
import { given } from '@kadry/domain/input'
import { type NotFound, notFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'

/** What a round table's commitment says, as far as places of training are decided on it. */
export type CommitmentView = {
  readonly debtorId: string
  /** Those whom it was made to; unknown of copies that were made before this was kept. */
  readonly beneficiaryIds?: readonly string[]
  readonly object: (typeof COMMITMENT_OBJECTS)[number]
  readonly quantity: number
  readonly specialityCode?: string
  readonly agreementId?: string
}

type Promised = Pick<
  StateData<'roundTable.state.v2'>['commitments'][number],
  'debtorId' | 'beneficiaryIds' | 'object' | 'quantity' | 'specialityCode' | 'agreementId'
>

/** The commitments of one round table by their id. */
export type RoundTableView = { readonly commitments?: Readonly<Record<string, CommitmentView>> }

/** The same from the table's public state. */
export function roundTableViewOf({ commitments }: StateData<'roundTable.state.v2'>): RoundTableView {
  const views = commitments.map(({ id, ...promised }) => [id, commitmentViewOf(promised)])
  return views.length > 0 ? { commitments: Object.fromEntries(views) } : {}
}

export function commitmentViewOf(promised: Promised): CommitmentView {
  const { debtorId, beneficiaryIds, object, quantity, specialityCode, agreementId } = promised
  return { debtorId, beneficiaryIds, object, quantity, ...given({ specialityCode, agreementId }) }
}

export type WantedPlaces = {
  readonly object: 'TRAINING_PLACES' | 'PRACTICE_SEATS'
  readonly commitmentId: string
  readonly places: number
  readonly providerId: string
  readonly employerId: string
  /** Whether the programme's speciality is the one promised, by the codes of the day. */
  readonly isSameSpeciality: boolean
}

const OTHER_OBJECT = {
  TRAINING_PLACES: ['NOT_TRAINING_PLACES', 'а не места подготовки', 'not about training places'],
  PRACTICE_SEATS: ['NOT_PRACTICE_SEATS', 'а не места практики', 'not about practice seats'],
} as const

/**
 * Whether a round-table commitment can become these places: it promises such places in the programme's
 * speciality, one of provider and employer made it to the other one (R23), and `taken` places of it leave
 * enough (R27).
 */
export function refusePlaces(
  commitment: CommitmentView | undefined,
  wanted: WantedPlaces,
  taken: number,
): NotFound | RuleRefusal | undefined {
  if (!commitment) return notFound(wanted.commitmentId, { ru: 'Запись об обязательстве', en: 'commitment' })
  if (commitment.object !== wanted.object) {
    const [code, ru, en] = OTHER_OBJECT[wanted.object]
    const { object } = commitment
    return ruleRefusal(
      'R23',
      code,
      `Предмет обязательства — ${object}, ${ru}.`,
      `The commitment is about ${object}, ${en}.`,
    )
  }
  if (commitment.specialityCode !== undefined && !wanted.isSameSpeciality)
    return ruleRefusal(
      'R23',
      'OTHER_SPECIALITY',
      `Обязательство дано по специальности ${commitment.specialityCode}.`,
      `The commitment is about the speciality ${commitment.specialityCode}.`,
    )
  if (![wanted.providerId, wanted.employerId].includes(commitment.debtorId))
    return ruleRefusal(
      'R23',
      'OTHER_DEBTOR',
      'Обязательство дала другая организация.',
      'Another organisation has made the commitment.',
    )
  const { debtorId, beneficiaryIds } = commitment
  const creditorId = debtorId === wanted.providerId ? wanted.employerId : wanted.providerId
  if (beneficiaryIds && !beneficiaryIds.includes(creditorId))
    return ruleRefusal(
      'R23',
      'OTHER_BENEFICIARY',
      'Обязательство дано другим организациям.',
      'The commitment was made to other organisations.',
    )
  const left = commitment.quantity - taken
  if (wanted.places <= left) return undefined
  return ruleRefusal(
    'R27',
    'COMMITMENT_EXHAUSTED',
    `По обязательству осталось мест: ${left}.`,
    `Places left of the commitment: ${left}.`,
  )
}
