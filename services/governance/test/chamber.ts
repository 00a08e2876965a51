import type { Viewer } from '@kadry/auth/viewer'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Transport } from '@kadry/messaging/transport'
import { childId, globalId } from '@kadry/runtime/ids'
import { key } from '@kadry/testing/arbitrary'
import { type Heard, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { secretary } from '@kadry/testing/viewers'
import { inject } from 'vitest'
import { governance } from '../src/subgraph.ts'

/** The day on which everything in these tests happens. */
export const TODAY = '2022-06-15'
export const org = (name: string) => globalId('Organization', name)
export const table = (name: string) => globalId('RoundTable', name)

export function startGovernance(more: { readonly transport?: Transport } = {}): Promise<TestSubgraph> {
  const now = () => new Date(`${TODAY}T09:00:00Z`)
  return startSubgraph(governance, { mongoUrl: inject('mongoUrl'), now, ...more })
}

/** An organisation as its facts: registered, then one role after another since 2019. */
export function known(name: string, ...kinds: OrganizationKind[]): Heard[] {
  const id = org(name)
  const about = { id, name, shortName: name, status: 'ACTIVE' as const, sectorCodes: [] }
  return [
    { key: id, type: 'organization.registered.v1', data: about },
    ...kinds.map(
      (kind, index): Heard => ({
        key: id,
        type: 'role.granted.v1',
        data: { id, grantId: childId('RoleGrant', id, String(index + 1)), kind, validFrom: '2019-01-01' },
      }),
    ),
  ]
}

export function revoked(name: string, kind: OrganizationKind, on: string, grant = 1): Heard {
  const id = org(name)
  const grantId = childId('RoleGrant', id, String(grant))
  return { key: id, type: 'role.revoked.v1', data: { id, grantId, kind, on, reason: 'Лицензия прекращена' } }
}

export function dissolved(name: string, on: string): Heard {
  const id = org(name)
  return { key: id, type: 'organization.dissolved.v1', data: { id, on, reason: 'Решение учредителя' } }
}

export function held(name: string, sectorCode: string, fulfilsItemIds: string[], isTwoSided = true): Heard {
  const sides: ('EMPLOYER' | 'EDUCATION')[] = isTwoSided ? ['EMPLOYER', 'EDUCATION'] : ['EDUCATION']
  const id = table(name)
  const data = { id, sectorCode, on: '2022-05-20', sides, attended: 38, isTwoSided, fulfilsItemIds }
  return { key: id, type: 'roundTable.held.v1', data }
}

const REFUSAL = `... on Refusal { code rule ru: message(locale: RU) en: message(locale: EN)
  ... on InvalidInput { problems { path code rule } }
  ... on NotFound { id }
  ... on NumberTaken { number heldById }
  ... on IllegalTransition { from to }
  ... on VersionConflict { currentVersion } }`
const ITEM = 'item { id status progress resolution { version } }'
const SEAT = `workingGroup { id status version isComplete }
  seat { id status category voting from to vacancyReason organization { id } delegate { fullName(purpose: PROTOCOL) position } }`
const PAYLOADS: Record<string, string> = {
  adoptResolution: 'ResolutionPayload { repeated resolution { id version items { id number kind status } } }',
  assignItem: `AssignmentPayload { repeated ${ITEM} assignment { id role organization { id } } }`,
  reportOnItem: `ExecutionReportPayload { repeated ${ITEM} report { id status reportedOn } }`,
  acceptReport: `ExecutionReportPayload { repeated ${ITEM} report { id status } }`,
  returnReport: `ExecutionReportPayload { repeated ${ITEM} report { id status returnReason } }`,
  createWorkingGroup: 'WorkingGroupPayload { repeated workingGroup { id status version isComplete } }',
  activateWorkingGroup: 'WorkingGroupPayload { repeated workingGroup { id status version } }',
  fillSeat: `SeatPayload { repeated ${SEAT} }`,
  erasePersonFromSeats: 'ErasedPersonPayload { seatIds }',
  appointDelegate: `SeatPayload { repeated ${SEAT} }`,
  vacateSeat: `SeatPayload { repeated ${SEAT} }`,
}
const AGREEMENT =
  'AgreementPayload { repeated agreement { id status version parties { organization { id } signedOn } } }'

export function mutation(name: string): string {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${type}!) {
    ${name}(input: $input) { __typename ${REFUSAL} ... on ${PAYLOADS[name] ?? AGREEMENT} }
  }`
}

/** Sends one mutation under a fresh key and returns its result, refusals included. */
export async function send(graph: TestSubgraph, name: string, input: object, viewer: Viewer = secretary) {
  const answer = await graph.as(viewer).ask(mutation(name), { input: { idempotencyKey: key(), ...input } })
  return answer[name]
}

/** The code of the error that a caller without the right gets. */
export async function turnedAway(graph: TestSubgraph, name: string, input: object, viewer: Viewer) {
  const answer = await graph.as(viewer).answer(mutation(name), { input: { idempotencyKey: key(), ...input } })
  return answer.errors?.[0]?.extensions?.code
}

/** The seven items of the resolution, in short: each kind with the term it needs. */
export const SEVEN = [
  { number: '1', text: 'Поддержать предложение', kind: 'POSITION' },
  { number: '2', text: 'Исполнить распоряжение', kind: 'EXECUTE_ACT', openEnded: true },
  { number: '3', text: 'Создать группу', kind: 'CREATE_BODY', dueOn: '2022-09-01' },
  { number: '4', text: 'Включить в состав', kind: 'DEFINE_COMPOSITION', openEnded: true },
  {
    number: '5',
    text: 'Провести круглые столы',
    kind: 'ORGANISE_EVENTS',
    openEnded: true,
    metric: { kind: 'ROUND_TABLES_HELD', target: 2 },
  },
  { number: '6', text: 'Разработать порядок', kind: 'DEVELOP_PROCEDURE', dueOn: '2022-06-14' },
  { number: '7', text: 'Публиковать', kind: 'PUBLISH_REGULARLY', cadence: 'MONTHLY' },
]

export type Adopted = { readonly id: string; readonly item: (number: string) => string }

export async function adopt(graph: TestSubgraph, items: readonly object[] = SEVEN): Promise<Adopted> {
  const { resolution } = await send(graph, 'adoptResolution', { title: 'Резолюция', items })
  const ids = new Map(resolution.items.map(({ id, number }: { id: string; number: string }) => [number, id]))
  return { id: resolution.id, item: (number) => ids.get(number) as string }
}

/** A group that needs one college and one employer: its id. */
export async function convene(graph: TestSubgraph, more: object = {}): Promise<string> {
  const requirements = [
    { kind: 'COLLEGE', minSeats: 1 },
    { kind: 'EMPLOYER', minSeats: 1 },
  ]
  const input = { name: 'Рабочая группа', mandate: 'Модель', requirements, ...more }
  const { workingGroup } = await send(graph, 'createWorkingGroup', input)
  return workingGroup.id
}

export function seat(graph: TestSubgraph, workingGroupId: string, name: string, more: object = {}) {
  return send(graph, 'fillSeat', { workingGroupId, organizationId: org(name), from: '2022-01-01', ...more })
}

/** The facts about one aggregate, without what is new in each run. */
export async function factsOf(graph: TestSubgraph, id: string) {
  return (await graph.published()).filter(({ key: about }) => about === id)
}
