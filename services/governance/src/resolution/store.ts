import { day, list, optional, shape, text } from '@kadry/mongo/shape'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFiles } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { asBefore } from '@kadry/subgraph/derived'
import { among, equals, since } from '@kadry/subgraph/filter'
import { part } from '@kadry/subgraph/part'
import { register } from '@kadry/subgraph/register'
import type { Context } from '../context.ts'
import { resolutionDue } from '../execution/due.ts'
import { NOUNS, type PartId } from '../execution/parts.ts'
import type { ResolutionFilter } from '../graphql.generated.ts'
import { signature } from '../signature/store.ts'
import { olderState, publicState } from './public-state.ts'
import type { Resolution } from './resolution.ts'
import { documentRef, resolutionItemShape, ruling, withExecution } from './shape.ts'

export type Resolutions = Store<Resolution, ResolutionFilter>

const names = ({ title }: Resolution): [string] => [title]

/** R40 */
export const resolutionRegister = register<Resolution>({
  number: ({ number }) => number,
  date: ({ date }) => date,
  title: ({ title }) => title,
})

export const resolution = aggregate<Resolution, ResolutionFilter>({
  type: 'Resolution',
  collection: 'resolutions',
  publicState: {
    type: 'resolution.state.v2',
    of: publicState,
    older: { type: 'resolution.state.v1', of: olderState },
  },
  shape: shape<Resolution>({
    number: optional(text),
    date: optional(day),
    title: text,
    status: text,
    signatures: optional(list(signature)),
    items: list(resolutionItemShape),
    workingGroupId: optional(text),
    motionId: optional(text),
    baseActIds: optional(list(text)),
    basis: optional(documentRef),
    publishedOn: optional(day),
    revoked: optional(ruling),
    attachments: optional(attachedFiles),
  }),
  files: ['attachments', 'signatures.attachment', 'items.assignments.reports.attachments'],
  noun: { ru: 'Резолюция', en: 'resolution' },
  due: resolutionDue,
  filter: {
    status: among('status'),
    workingGroupId: equals('workingGroupId', { sparse: true }),
    baseActId: equals('baseActIds', { sparse: true }),
    updatedSince: since('updatedAt'),
  },
  indexes: [
    { keys: { 'items.metric.subjectIds': 1 }, sparse: true },
    { keys: { 'items.metric.kind': 1 }, sparse: true },
    { keys: { 'items.assignments.organizationId': 1 }, sparse: true },
  ],
  order: { DATE: 'date' },
  names,
  register: resolutionRegister,
  /** 1 → 2: without keys of names. 2 → 3: without keys of numbers. 3 → 4: without terms. */
  upcasts: [asBefore, asBefore, asBefore, withExecution],
  termsSince: '2026-11-30',
  reads: {
    id: [],
    number: ['number'],
    date: ['date'],
    title: ['title'],
    items: ['items'],
    signatures: ['signatures'],
    version: ['version'],
    updatedAt: ['updatedAt'],
    status: ['status'],
    workingGroup: ['workingGroupId'],
    motion: ['motionId'],
    meeting: ['motionId'],
    basis: ['basis'],
    bases: ['baseActIds'],
    publishedOn: ['publishedOn'],
    revocation: ['revoked'],
    document: ['title', 'number', 'date'],
    history: ['title', 'number', 'date'],
    attachments: ['attachments'],
  },
})

export const resolutionItem = part('ResolutionItem', 'Resolution', NOUNS.item, ({ items }: Resolution) => items)
export const assignment = part('Assignment', 'Resolution', NOUNS.assignment, assignmentsOf)
export const executionReport = part('ExecutionReport', 'Resolution', NOUNS.report, (resolution: Resolution) =>
  assignmentsOf(resolution).flatMap(({ reports }) => reports),
)
export const termExtension = part('TermExtension', 'Resolution', NOUNS.extension, (resolution: Resolution) =>
  assignmentsOf(resolution).flatMap(({ extensions = [] }) => extensions),
)

const PARTS = {
  ResolutionItem: resolutionItem,
  Assignment: assignment,
  ExecutionReport: executionReport,
  TermExtension: termExtension,
}

/** How the parts of one resolution get their ids. */
export function partIdsIn(resolutionId: string): PartId {
  return (type, path) => PARTS[type].idIn(resolutionId, path)
}

function assignmentsOf({ items }: Resolution) {
  return items.flatMap(({ assignments }) => assignments)
}

/** The commands on a resolution, and those whose input names one of its items. */
export const onResolution = commandsOn(
  resolution,
  ({ resolutions }: Context) => resolutions,
  payloadOf('ResolutionPayload', 'resolution'),
)
export const onItem = onResolution.through(resolutionItem, 'itemId')
