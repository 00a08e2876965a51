import type { COMMITMENT_OBJECTS } from '@kadry/contracts/roundtables/commitment'
import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
  ruleRefusal,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { attending } from '../participation/seating.ts'
import { type Gathering, type Known, organizationNoun, roundTableMoves } from './round-table.ts'

export type CommitmentObject = (typeof COMMITMENT_OBJECTS)[number]
export type CommitmentUnit = 'PLACE' | 'SEAT' | 'PERSON' | 'ITEM' | 'VACANCY' | 'PROGRAMME' | 'INTERNSHIP'
export type PromiseStatus = 'PROPOSED' | 'ACCEPTED' | 'IN_PROGRESS'

/**
 * How a promise leaves its table: accepted where the signed protocol says so, carried by an agreement where
 * there is one. What becomes of it is its own life (`docs/decisions/102`).
 */
export const promiseMoves = lifecycle<PromiseStatus>()({
  make: { from: [], to: 'PROPOSED' },
  makeInProtocol: { from: [], to: 'ACCEPTED' },
  makeUnderAgreement: { from: [], to: 'IN_PROGRESS' },
  link: { from: ['PROPOSED', 'ACCEPTED'], to: 'IN_PROGRESS' },
})

export type CommitmentRecord = {
  readonly id: string
  readonly debtorId: string
  readonly beneficiaryIds: readonly string[]
  readonly object: CommitmentObject
  readonly quantity: number
  readonly unit: CommitmentUnit
  readonly specialityCode?: string
  readonly okz?: string
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
  readonly status: PromiseStatus
  readonly agreementId?: string
}
export type NewCommitment = Omit<CommitmentRecord, 'id' | 'status' | 'unit'> & {
  readonly unit?: CommitmentUnit
  /** All beneficiaries have accepted it in the signed protocol. */
  readonly isInProtocol?: boolean
}
/** Gives ids to the commitments of one table: the n-th it ever had. */
export type CommitmentId = (roundTableId: string, n: number) => string

const USUAL_UNIT: Readonly<Record<CommitmentObject, CommitmentUnit>> = {
  TRAINING_PLACES: 'PLACE',
  PRACTICE_SEATS: 'SEAT',
  MENTORS: 'PERSON',
  EQUIPMENT: 'ITEM',
  VACANCIES: 'VACANCY',
  CURRICULUM_REVIEW: 'PROGRAMME',
  TEACHER_INTERNSHIPS: 'INTERNSHIP',
}
const MOST_BENEFICIARIES = 100
const MOST_COMMITMENTS = 1_000
export const COMMITMENT_NOUN = { ru: 'Запись об обязательстве', en: 'commitment' }

/**
 * R23: by a debtor who was at the table, to at least one other who was there, countable, due not before the
 * table's day. `views` hold the debtor and the beneficiaries as far as they are known. R5: never by a
 * dissolved debtor.
 */
export function record(
  table: Known,
  input: NewCommitment,
  { views, idOf }: { readonly views: ReadonlyMap<string, OrganizationView>; readonly idOf: CommitmentId },
): Decision<Gathering, InvalidInput | NotFound | IllegalTransition | RuleRefusal, { commitmentId: string }> {
  const tooEarly = roundTableMoves.refuse('recordCommitment', table)
  if (tooEarly) return tooEarly
  const problems = commitmentProblems(table, input)
  if (problems.length > 0) return invalidInput(problems)
  const unknown = [input.debtorId, ...input.beneficiaryIds].find((id) => !views.has(id))
  if (unknown !== undefined) return notFound(unknown, organizationNoun)
  const refused = standing(input.debtorId, views.get(input.debtorId)) ?? partiesRefusal(table, input)
  if (refused) return refused
  const { isInProtocol = false, ...promise } = input
  const move = input.agreementId ? 'makeUnderAgreement' : isInProtocol ? 'makeInProtocol' : 'make'
  const commitment: CommitmentRecord = {
    ...promise,
    beneficiaryIds: [...new Set(input.beneficiaryIds)],
    id: idOf(table.id, table.commitments.length + 1),
    unit: input.unit ?? USUAL_UNIT[input.object],
    status: promiseMoves.to(move),
  }
  const { id: commitmentId, status: _, beneficiaryIds, ...published } = commitment
  return {
    next: { ...table, commitments: [...table.commitments, commitment] },
    facts: [
      {
        type: 'commitment.made.v1',
        data: { ...published, id: table.id, commitmentId, beneficiaryIds: [...beneficiaryIds] },
      },
    ],
    answer: { commitmentId },
  }
}

/** From now on an agreement carries the commitment; a second link is refused. */
export function linkToAgreement(
  table: Known,
  commitmentId: string,
  agreementId: string,
): Decision<Gathering, NotFound | IllegalTransition, { commitmentId: string }> {
  const found = table.commitments.find(({ id }) => id === commitmentId)
  if (!found) return notFound(commitmentId, COMMITMENT_NOUN)
  const refused = promiseMoves.refuse('link', found)
  if (refused) return refused
  const linked: CommitmentRecord = { ...found, status: promiseMoves.to('link'), agreementId }
  return {
    next: { ...table, commitments: table.commitments.map((one) => (one.id === commitmentId ? linked : one)) },
    facts: [{ type: 'commitment.linkedToAgreement.v1', data: { id: table.id, commitmentId, agreementId } }],
    answer: { commitmentId },
  }
}

function partiesRefusal(table: Known, { debtorId, beneficiaryIds }: NewCommitment): RuleRefusal | undefined {
  const present = new Set(attending(table).map(({ organizationId }) => organizationId))
  if (!present.has(debtorId))
    return ruleRefusal(
      'R23',
      'DEBTOR_NOT_ATTENDING',
      'Обязательство может дать только организация, бывшая за столом.',
      'Only an organisation that was at the table can make a commitment.',
    )
  if (beneficiaryIds.some((id) => id !== debtorId && present.has(id))) return undefined
  return ruleRefusal(
    'R23',
    'NO_OTHER_ATTENDING',
    'Хотя бы один получатель должен быть другой организацией, бывшей за столом.',
    'At least one beneficiary must be another organisation that was at the table.',
  )
}

function commitmentProblems(table: Known, input: NewCommitment): InputProblem[] {
  const day = table.heldOn ?? dayOf(table.startsAt)
  const { specialityCode, okz } = input
  return [
    ...(input.quantity > 0
      ? []
      : [
          problem(
            'quantity',
            'RANGE',
            'Количество должно быть больше нуля.',
            'The quantity must be above zero.',
            'R23',
          ),
        ]),
    ...(input.dueOn >= day
      ? []
      : [
          problem(
            'dueOn',
            'BEFORE_THE_DAY',
            `Срок раньше дня круглого стола (${day}).`,
            `The due day is before that of the round table (${day}).`,
            'R23',
          ),
        ]),
    ...unless(
      !input.beneficiaryIds.includes(input.debtorId),
      'beneficiaryIds',
      'DEBTOR',
      'Получатель не может быть самой обязавшейся организацией.',
      'A beneficiary can not be the debtor itself.',
      'R23',
    ),
    ...(specialityCode === undefined || /^\d{2}\.0[1-5]\.\d{2}$/.test(specialityCode)
      ? []
      : [problem('specialityCode', 'SHAPE', 'Ожидается код вида 11.02.14.', 'Expected a code such as 11.02.14.')]),
    ...(okz === undefined || /^\d{1,4}$/.test(okz)
      ? []
      : [problem('okz', 'SHAPE', 'Ожидается код ОКЗ из 1–4 цифр.', 'Expected an ОКЗ code of 1 to 4 digits.')]),
    ...(input.beneficiaryIds.length <= MOST_BENEFICIARIES
      ? []
      : [problem('beneficiaryIds', 'TOO_MANY', `Не больше ${MOST_BENEFICIARIES}.`, `At most ${MOST_BENEFICIARIES}.`)]),
    ...(table.commitments.length < MOST_COMMITMENTS
      ? []
      : [
          problem(
            'roundTableId',
            'FULL',
            `За столом может быть не больше ${MOST_COMMITMENTS} обязательств.`,
            `A table has at most ${MOST_COMMITMENTS} commitments.`,
          ),
        ]),
  ]
}
