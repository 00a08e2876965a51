import type { AttachedFile, HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type IllegalTransition, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import type { ReviewComment } from './review.ts'
import { withWordings } from './text.ts'

export type DraftStatus =
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'REVISED'
  | 'RECOMMENDED'
  | 'NOT_RECOMMENDED'
  | 'SENT_TO_AUTHORITY'
  | 'ADOPTED'
  | 'DECLINED'
export type DraftKind = 'REGIONAL_ACT' | 'MODEL_DOCUMENT'

const OPEN = ['SUBMITTED', 'UNDER_REVIEW', 'REVISED'] as const

export const draftMoves = lifecycle<DraftStatus>()({
  submit: { from: [], to: 'SUBMITTED' },
  comment: { from: OPEN, to: 'UNDER_REVIEW' },
  dispose: { from: ['UNDER_REVIEW', 'REVISED'] },
  revise: { from: OPEN, to: 'REVISED' },
  recommend: { from: OPEN, to: 'RECOMMENDED' },
  notRecommend: { from: OPEN, to: 'NOT_RECOMMENDED' },
  send: { from: ['RECOMMENDED'], to: 'SENT_TO_AUTHORITY' },
  adopt: { from: ['SENT_TO_AUTHORITY'], to: 'ADOPTED' },
  decline: { from: ['SENT_TO_AUTHORITY'], to: 'DECLINED' },
})

/** A text of the draft; it never changes. */
export type DraftVersion = {
  readonly number: number
  readonly createdOn: string
  readonly text: string
  readonly attachments?: readonly AttachedFile[]
}

/** A version with those of its draft, which it is compared with. */
export type DocumentVersion = DraftVersion & { readonly all: readonly DraftVersion[] }

/** A draft of an act of the region or of a model document, on its way through a working group. */
export type DraftAct = HasFiles & {
  readonly workingGroupId: string
  readonly kind: DraftKind
  readonly title: string
  readonly authorId: string
  readonly status: DraftStatus
  readonly versions: readonly DraftVersion[]
  readonly comments: readonly ReviewComment[]
  /** The motion that recommended it, or did not. */
  readonly decidedById?: string
  readonly authorityId?: string
  readonly sentOn?: string
  readonly answer?: string
  readonly adoptedAsId?: string
}
export type Known = DraftAct & { readonly id: string }

export type NewDraft = Pick<DraftAct, 'workingGroupId' | 'kind' | 'title' | 'authorId'> & { readonly text: string }

const LONGEST_DRAFT = 50_000
const MOST_VERSIONS = 50

export function submit(
  id: string,
  { text, title, ...input }: NewDraft,
  today: string,
  attachments: readonly AttachedFile[] = [],
): Decision<DraftAct, InvalidInput> {
  const problems = [...textProblems('title', title), ...textProblems('text', text, LONGEST_DRAFT)]
  if (problems.length > 0) return invalidInput(problems)
  const about = { ...input, title: tidy(title) }
  return {
    next: { ...about, status: 'SUBMITTED', versions: [version(1, tidyLines(text), today, attachments)], comments: [] },
    facts: [{ type: 'draftAct.submitted.v1', data: { id, ...about } }],
  }
}

/** The latest text. */
export function latestOf({ versions }: Pick<DraftAct, 'versions'>): DraftVersion {
  return versions.at(-1)!
}

/**
 * The next version: a text of its own or, without one, the latest with the wordings that were accepted since
 * it stands.
 */
export function revise(
  draft: Known,
  {
    text,
    today,
    attachments = [],
  }: { readonly text?: string; readonly today: string; readonly attachments?: readonly AttachedFile[] },
): Decision<DraftAct, InvalidInput | IllegalTransition> {
  const refused = draftMoves.refuse('revise', draft)
  if (refused) return refused
  const latest = latestOf(draft)
  const next = text === undefined ? withWordings(latest.text, acceptedWordings(draft)) : tidyLines(text)
  const problems = [
    ...textProblems('text', next, LONGEST_DRAFT),
    ...unless(
      next !== latest.text,
      'text',
      'NOTHING_CHANGED',
      'Текст тот же: ни одна редакция пункта не принята.',
      'The text is the same: no wording of a point was accepted.',
    ),
    ...unless(
      draft.versions.length < MOST_VERSIONS,
      'id',
      'TOO_MANY',
      `Не больше ${MOST_VERSIONS} редакций.`,
      `At most ${MOST_VERSIONS} versions.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const number = latest.number + 1
  return {
    next: {
      ...draft,
      status: draftMoves.to('revise'),
      versions: [...draft.versions, version(number, next, today, attachments)],
    },
    facts: [{ type: 'draftAct.revised.v1', data: { id: draft.id, version: number } }],
  }
}

/** The wordings of the latest version that were accepted, by their points. */
function acceptedWordings(draft: Known): ReadonlyMap<string, string> {
  const { number } = latestOf(draft)
  return new Map(
    draft.comments.flatMap((one) =>
      one.version === number && one.disposition === 'ACCEPTED' && one.proposedText
        ? [[one.anchor, one.proposedText] as const]
        : [],
    ),
  )
}

function version(number: number, text: string, createdOn: string, attachments: readonly AttachedFile[]): DraftVersion {
  return { number, createdOn, text, ...(attachments.length > 0 ? { attachments } : {}) }
}
