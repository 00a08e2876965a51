import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Transport } from '@kadry/messaging/transport'
import { childId, globalId } from '@kadry/runtime/ids'
import type { Logger } from '@kadry/runtime/log'
import { mutate } from '@kadry/testing/mutate'
import { type Heard, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { inject } from 'vitest'
import { governance } from '../src/subgraph.ts'

/** The day on which everything in these tests happens. */
export const TODAY = '2022-06-15'
export const org = (name: string) => globalId('Organization', name)
export const table = (name: string) => globalId('RoundTable', name)

type Start = { readonly transport?: Transport; readonly now?: () => Date; readonly log?: Logger }

export function startGovernance(more: Start = {}): Promise<TestSubgraph> {
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

/** The site of an organisation: its id and its address. */
export function channelOf(name: string): { readonly channelId: string; readonly url: string } {
  return { channelId: childId('Channel', org(name), '1'), url: `https://${name}.example/` }
}

export function publishing(name: string): Heard {
  const { channelId, url } = channelOf(name)
  const channels = [{ id: channelId, kind: 'SITE', url }]
  return { key: org(name), type: 'organization.contactsChanged.v1', data: { id: org(name), channels } }
}

/** The ИНН of a legal person, entered after it was registered. */
export function identified(name: string, inn: string): Heard {
  return { key: org(name), type: 'organization.identified.v1', data: { id: org(name), inn } }
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

/** What a round table recommended to a college. */
export function recommended(name: string): Heard {
  const id = globalId('Recommendation', name)
  const about = { roundTableId: table(name), sectorCode: 'it', addresseeIds: [org('college')] }
  return { key: id, type: 'recommendation.adopted.v1', data: { id, ...about, text: 'Открыть набор. Мест — 25.' } }
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

/** What a final report proves that it is done by. */
export const EVIDENCE = { evidenceUrls: ['https://kadry.example/protocol.pdf'] }

export type Adopted = { readonly id: string; readonly item: (number: string) => string }

export async function adopt(graph: TestSubgraph, items: readonly object[] = SEVEN): Promise<Adopted> {
  const { resolution } = await mutate(graph, 'adoptResolution', { title: 'Резолюция', items })
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
  const { workingGroup } = await mutate(graph, 'createWorkingGroup', input)
  return workingGroup.id
}

export function seat(graph: TestSubgraph, workingGroupId: string, name: string, more: object = {}) {
  return mutate(graph, 'fillSeat', { workingGroupId, organizationId: org(name), from: '2022-01-01', ...more })
}

/** The facts about one aggregate, without what is new in each run. */
export async function factsOf(graph: TestSubgraph, id: string) {
  return (await graph.published()).filter(({ key: about }) => about === id)
}
