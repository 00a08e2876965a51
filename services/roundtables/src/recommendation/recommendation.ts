import { dayOf } from '@kadry/domain/day'
import { type Change, type Decision, isRefusal } from '@kadry/domain/decision'
import { textProblems, tidyLines, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type IllegalTransition,
  type InputProblem,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import { attendedIn, seatsOf } from '../participation/seating.ts'
import type { Known as Table } from '../round-table/round-table.ts'

export type RecommendationStatus = 'ADOPTED' | 'ON_AGENDA' | 'ACCEPTED' | 'REJECTED'

/** After its adoption it goes the way of the proposals that a working group made of it. */
export const recommendationMoves = lifecycle<RecommendationStatus>()({
  adopt: { from: [], to: 'ADOPTED' },
  propose: { from: ['ADOPTED', 'ON_AGENDA', 'ACCEPTED', 'REJECTED'] },
  putOnAgenda: { from: ['ADOPTED', 'REJECTED'], to: 'ON_AGENDA' },
  accept: { from: ['ADOPTED', 'ON_AGENDA', 'REJECTED'], to: 'ACCEPTED' },
  reject: { from: ['ADOPTED', 'ON_AGENDA'], to: 'REJECTED' },
})

export type Recommendation = {
  readonly roundTableId: string
  readonly sectorCode: string
  readonly text: string
  readonly addresseeIds: readonly string[]
  readonly status: RecommendationStatus
  /** `YYYY-MM-DD`. */
  readonly adoptedOn: string
  readonly adoption: Counts
  /** The proposals that working groups made of it. */
  readonly proposalIds: readonly string[]
}
type Known = Recommendation & { readonly id: string }
/** Delegates present, and how they voted. */
export type Counts = {
  readonly present: number
  readonly inFavour: number
  readonly against: number
  readonly abstained: number
}
export type NewRecommendation = Pick<Recommendation, 'text' | 'addresseeIds'> & Omit<Counts, 'present'>

const LONGEST = 2_000
const MOST_ADDRESSEES = 50
/** A table adopts while people sit at it, or what its protocol says afterwards. */
const ADOPTING: readonly string[] = ['IN_PROGRESS', 'HELD', 'PROTOCOL_PUBLISHED']

/** By those present, more in favour than against; `views` hold the addressees as far as they are known. */
export function adopt(
  id: string,
  table: Table,
  input: NewRecommendation,
  { views, today }: { readonly views: ReadonlyMap<string, OrganizationView>; readonly today: string },
): Decision<Recommendation, InvalidInput | NotFound | IllegalTransition | RuleRefusal> {
  if (!ADOPTING.includes(table.status)) return impossibleIn(table.status)
  const present = attendedIn(seatsOf(table))
  const problems = [
    ...textProblems('text', input.text, LONGEST),
    ...addresseeProblems(input.addresseeIds),
    ...countProblems(input, present),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const addresseeIds = [...new Set(input.addresseeIds)]
  const refused = addresseeIds.map((one) => standing(one, views.get(one))).find((refusal) => refusal !== undefined)
  if (refused) return refused
  const { inFavour, against, abstained } = input
  const { sectorCode } = table
  const text = tidyLines(input.text)
  const adoptedOn = table.heldOn ?? min(dayOf(table.startsAt), today)
  return {
    next: {
      roundTableId: table.id,
      sectorCode,
      text,
      addresseeIds,
      status: recommendationMoves.to('adopt'),
      adoptedOn,
      adoption: { present, inFavour, against, abstained },
      proposalIds: [],
    },
    facts: [
      {
        type: 'recommendation.adopted.v1',
        data: {
          id,
          roundTableId: table.id,
          sectorCode,
          text,
          addresseeIds,
          on: adoptedOn,
          inFavour,
          against,
          abstained,
        },
      },
    ],
  }
}

const FATES = {
  ON_AGENDA: { move: 'putOnAgenda', fact: 'recommendation.onAgenda.v1' },
  ACCEPTED: { move: 'accept', fact: 'recommendation.accepted.v1' },
  REJECTED: { move: 'reject', fact: 'recommendation.rejected.v1' },
} as const
type Fate = keyof typeof FATES

/** A working group decides about the proposal that it made of a recommendation. */
export function meetFate(found: Known, proposalId: string, fate: Fate): Decision<Recommendation, IllegalTransition> {
  const { move, fact } = FATES[fate]
  const refused = recommendationMoves.refuse(move, found)
  if (refused) return refused
  return {
    next: { ...found, status: recommendationMoves.to(move) },
    facts: [{ type: fact, data: { id: found.id, proposalId } }],
  }
}

/**
 * What a working group says of its proposal. What one group has accepted stays accepted; an older word about
 * a proposal changes nothing.
 */
export function followProposal(
  found: Known,
  { id: proposalId, status }: { readonly id: string; readonly status: string },
): Change<Recommendation> {
  const isNew = !found.proposalIds.includes(proposalId)
  const known: Known = isNew ? { ...found, proposalIds: [...found.proposalIds, proposalId] } : found
  const proposed = isNew ? [{ type: 'recommendation.proposed.v1' as const, data: { id: found.id, proposalId } }] : []
  const met = status in FATES ? meetFate(known, proposalId, status as Fate) : undefined
  return met && !isRefusal(met)
    ? { next: met.next, facts: [...proposed, ...met.facts] }
    : { next: known, facts: proposed }
}

function addresseeProblems(ids: readonly string[]): InputProblem[] {
  if (ids.length === 0)
    return [
      problem(
        'addresseeIds',
        'EMPTY',
        'Назовите, кому адресована рекомендация.',
        'Name whom the recommendation is addressed to.',
        'R44',
      ),
    ]
  return unless(
    ids.length <= MOST_ADDRESSEES,
    'addresseeIds',
    'TOO_MANY',
    `Не больше ${MOST_ADDRESSEES} адресатов.`,
    `At most ${MOST_ADDRESSEES} addressees.`,
  )
}

function countProblems({ inFavour, against, abstained }: NewRecommendation, present: number): InputProblem[] {
  const negative = Object.entries({ inFavour, against, abstained }).filter(([, count]) => count < 0)
  if (negative.length > 0)
    return negative.map(([path]) => problem(path, 'RANGE', 'Не меньше нуля.', 'Must not be below zero.'))
  return [
    ...unless(
      inFavour > against,
      'inFavour',
      'NOT_ADOPTED',
      'Голосов «за» не больше, чем «против»: рекомендация не принята.',
      'No more in favour than against: the recommendation is not adopted.',
      'R44',
    ),
    ...unless(
      inFavour + against + abstained <= present,
      'inFavour',
      'MORE_THAN_PRESENT',
      `Голосов больше, чем присутствовало делегатов (${present}).`,
      `More votes than delegates were present (${present}).`,
      'R44',
    ),
  ]
}

function min(left: string, right: string): string {
  return left < right ? left : right
}
