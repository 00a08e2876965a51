import type { HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { comeProblems, textProblems, tidy, tidyLines, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type IllegalTransition, type InputProblem, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import { folded } from '@kadry/domain/search-key'

export type MaterialStatus = 'DRAFT' | 'APPROVED' | 'SCHEDULED' | 'PUBLISHED' | 'ARCHIVED'
export type MaterialKind = 'NEWS' | 'DOCUMENT' | 'REPORT' | 'FIGURES'

/** What published figures rest on, so that anybody can ask again: never a number alone. */
export type PublishedFigures = {
  readonly datasetVersion: string
  /** The GraphQL document that was asked. */
  readonly query: string
  /** The method of disclosure control. */
  readonly policy: string
  readonly takenOn: string
}

/** Something that is published on channels, once it is approved. */
export type Material = HasFiles & {
  readonly title: string
  readonly topic: string
  /** The topic as lists of materials are asked for by it. */
  readonly topicKey: string
  readonly kind: MaterialKind
  readonly status: MaterialStatus
  readonly text?: string
  /** The body whose material it is. */
  readonly authorId: string
  readonly figures?: PublishedFigures
  /** The published figures that these ones correct. */
  readonly correctsId?: string
  /** The day it is planned for. */
  readonly plannedOn?: string
  readonly archived?: string
}
export type Known = Material & { readonly id: string }

export const materialMoves = lifecycle<MaterialStatus>()({
  submit: { from: [], to: 'DRAFT' },
  edit: { from: ['DRAFT'] },
  approve: { from: ['DRAFT'], to: 'APPROVED' },
  schedule: { from: ['APPROVED'], to: 'SCHEDULED' },
  postpone: { from: ['SCHEDULED'] },
  publish: { from: ['APPROVED', 'SCHEDULED'], to: 'PUBLISHED' },
  publishAgain: { from: ['PUBLISHED'] },
  archive: { from: ['DRAFT', 'APPROVED', 'SCHEDULED', 'PUBLISHED'], to: 'ARCHIVED' },
})

type Words = Pick<Material, 'title' | 'topic' | 'text'>
export type NewMaterial = Words & Pick<Material, 'kind' | 'authorId' | 'figures' | 'correctsId'>

const LONGEST_TEXT = 20_000
const LONGEST_TOPIC = 300

/** Figures come with what they rest on, and correct other figures or nothing. */
export function submit(id: string, input: NewMaterial, today: string): Decision<Material, InvalidInput> {
  const { kind, authorId, figures, correctsId } = input
  const problems = [...wordProblems(input), ...figureProblems(input, today)]
  if (problems.length > 0) return invalidInput(problems)
  const words = tidied(input)
  const kept = figures && tidyFigures(figures)
  const about = { kind, authorId, ...(correctsId ? { correctsId } : {}) }
  const { title, topic } = words
  return {
    next: { ...words, ...about, ...(kept ? { figures: kept } : {}), status: 'DRAFT' },
    facts: [{ type: 'material.submitted.v1', data: { id, title, topic, ...about } }],
  }
}

/** Only a draft, and never figures: what is wrong with them is corrected by others. */
export function edit(material: Known, words: Words): Decision<Material, InvalidInput | IllegalTransition> {
  const refused = materialMoves.refuse('edit', material)
  if (refused) return refused
  const problems = [
    ...wordProblems(words),
    ...unless(
      material.kind !== 'FIGURES',
      'id',
      'FIGURES_NEVER_CHANGE',
      'Опубликованные числа не меняют: их исправляют новым материалом.',
      'Published figures never change: another material corrects them.',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { text: _, ...rest } = material
  const next = { ...rest, ...tidied(words) }
  const { title, topic } = next
  return { next, facts: [{ type: 'material.edited.v1', data: { id: material.id, title, topic } }] }
}

export function approve(material: Known, today: string): Decision<Material, IllegalTransition> {
  const refused = materialMoves.refuse('approve', material)
  if (refused) return refused
  return {
    next: { ...material, status: materialMoves.to('approve') },
    facts: [{ type: 'material.approved.v1', data: { id: material.id, on: today } }],
  }
}

/** Sets the day it is planned for, or another one. */
export function schedule(
  material: Known,
  on: string,
  today: string,
): Decision<Material, InvalidInput | IllegalTransition> {
  const move = material.status === 'SCHEDULED' ? 'postpone' : 'schedule'
  const refused = materialMoves.refuse(move, material)
  if (refused) return refused
  const problems = unless(on >= today, 'on', 'IN_THE_PAST', 'Этот день уже прошёл.', 'This day has passed.')
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...material, status: 'SCHEDULED', plannedOn: on },
    facts: [{ type: 'material.scheduled.v1', data: { id: material.id, on } }],
  }
}

/** R39: nothing but an approved material is recorded as published. */
export function refuseUnapproved(material: Pick<Material, 'status'>): IllegalTransition | undefined {
  if (materialMoves.allows('publishAgain', material)) return undefined
  const refused = materialMoves.refuse('publish', material)
  return refused && { ...refused, rule: 'R39' }
}

/** The first publication makes it published; further ones change nothing. */
export function publish(material: Known): Decision<Material, IllegalTransition> {
  const refused = refuseUnapproved(material)
  if (refused) return refused
  if (materialMoves.allows('publishAgain', material)) return { next: material, facts: [] }
  return {
    next: { ...material, status: materialMoves.to('publish') },
    facts: [{ type: 'material.published.v1', data: { id: material.id } }],
  }
}

export function archive(material: Known, reason: string): Decision<Material, InvalidInput | IllegalTransition> {
  const refused = materialMoves.refuse('archive', material)
  if (refused) return refused
  const problems = textProblems('reason', reason, 2_000)
  if (problems.length > 0) return invalidInput(problems)
  const archived = tidy(reason)
  return {
    next: { ...material, status: materialMoves.to('archive'), archived },
    facts: [{ type: 'material.archived.v1', data: { id: material.id, reason: archived } }],
  }
}

function wordProblems({ title, topic, text }: Words): InputProblem[] {
  return [
    ...textProblems('title', title),
    ...textProblems('topic', topic, LONGEST_TOPIC),
    ...(text === undefined ? [] : textProblems('text', text, LONGEST_TEXT)),
  ]
}

function figureProblems({ kind, figures, correctsId }: NewMaterial, today: string): InputProblem[] {
  const isFigures = kind === 'FIGURES'
  const needed = [
    ...unless(
      !isFigures || figures !== undefined,
      'figures',
      'FIGURES_NEEDED',
      'Числам нужно, на чём они стоят: версия данных, запрос, метод и день.',
      'Figures need what they rest on: version of the data, query, method and day.',
    ),
    ...unless(
      isFigures || figures === undefined,
      'figures',
      'NO_FIGURES',
      'Данные о числах — только у материала FIGURES.',
      'Only FIGURES come with what figures rest on.',
    ),
  ]
  const corrects = unless(
    !correctsId || isFigures,
    'correctsId',
    'NO_FIGURES',
    'Исправляют только опубликованные числа.',
    'Only published figures are corrected.',
  )
  if (!figures) return [...needed, ...corrects]
  const { datasetVersion, query, policy, takenOn } = figures
  return [
    ...needed,
    ...corrects,
    ...textProblems(['figures', 'datasetVersion'], datasetVersion, 200),
    ...textProblems(['figures', 'query'], query, LONGEST_TEXT),
    ...textProblems(['figures', 'policy'], policy, 200),
    ...comeProblems(['figures', 'takenOn'], takenOn, today),
  ]
}

function tidied({ title, topic, text }: Words) {
  const known = tidy(topic)
  return {
    title: tidy(title),
    topic: known,
    topicKey: folded(known),
    ...(text === undefined ? {} : { text: tidyLines(text) }),
  }
}

function tidyFigures({ datasetVersion, query, policy, takenOn }: PublishedFigures): PublishedFigures {
  return { datasetVersion: tidy(datasetVersion), query: tidyLines(query), policy: tidy(policy), takenOn }
}
