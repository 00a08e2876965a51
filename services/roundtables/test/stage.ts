import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Transport } from '@kadry/messaging/transport'
import { childId, globalId } from '@kadry/runtime/ids'
import { type Mutable, mutate } from '@kadry/testing/mutate'
import { type Heard, startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { inject } from 'vitest'
import { roundtables } from '../src/subgraph.ts'

export const org = (name: string) => globalId('Organization', name)
export const resolution = globalId('Resolution', 'r1')
export const item = (number: string) => childId('ResolutionItem', resolution, number)
export const group = globalId('WorkingGroup', 'g1')
export const agreement = (name: string) => globalId('Agreement', name)

/**
 * The day of every round table here, an hour into it: both sides may have come, none is held in the future.
 */
export const during = new Date('2022-05-20T08:00:00.000Z')

/** Of those that a file names. */
export const INN = { plant: '5024000001', college: '5024000002', chamber: '5024000003' } as const

/** An organisation with one role since 2019, as its two facts. */
export function known(name: string, kind: OrganizationKind): Heard[] {
  const id = org(name)
  const inn = INN[name as keyof typeof INN]
  const data = { id, name, shortName: name, status: 'ACTIVE' as const, sectorCodes: [], ...(inn ? { inn } : {}) }
  const role = { id, grantId: childId('RoleGrant', id, '1'), kind, validFrom: '2019-01-01' }
  return [
    { key: id, type: 'organization.registered.v1', data },
    { key: id, type: 'role.granted.v1', data: role },
  ]
}

/** Its sectors are these from now on. */
export const classified = (name: string, sectorCodes: string[]): Heard => ({
  key: org(name),
  type: 'organization.classified.v1',
  data: { id: org(name), sectorCodes },
})

export const adopted: Heard = {
  key: resolution,
  type: 'resolution.adopted.v1',
  data: {
    id: resolution,
    title: 'Резолюция',
    items: [
      { id: item('1'), number: '1', kind: 'POSITION' },
      { id: item('5'), number: '5', kind: 'ORGANISE_EVENTS' },
    ],
  },
}

/** The codes, the group and the agreements that tables and commitments here name. */
export const codes: Heard[] = [
  ...['radioelectronics', 'aviation', 'metalworking'].map(
    (code): Heard => ({
      key: globalId('Sector', code),
      type: 'sector.changed.v1',
      data: { code, name: code },
    }),
  ),
  {
    key: globalId('Speciality', '11.02.14'),
    type: 'speciality.changed.v1',
    data: { code: '11.02.14', name: 'Электронные приборы', occupations: [] },
  },
  { key: globalId('Occupation', '8212'), type: 'occupation.changed.v1', data: { okz: '8212', name: 'Сборщики' } },
  { key: group, type: 'workingGroup.created.v1', data: { id: group, name: 'Группа', status: 'FORMING' } },
  ...['cluster', 'a'].map(
    (name): Heard => ({
      key: agreement(name),
      type: 'agreement.drafted.v1',
      data: { id: agreement(name), kind: 'CLUSTER', title: name, partyIds: [] },
    }),
  ),
]

export const table = {
  title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет',
  sectorCode: 'radioelectronics',
  hostId: org('copp'),
  startsAt: '2022-05-20T10:00:00+03:00',
  endsAt: '2022-05-20T15:00:00+03:00',
  capacity: 40,
}

/** A planned table whose registration is open: its id. */
export async function openTable(graph: Mutable, more: object = {}): Promise<string> {
  const { roundTable } = await mutate(graph, 'planRoundTable', { ...table, ...more })
  await mutate(graph, 'openRegistration', { roundTableId: roundTable.id })
  return roundTable.id
}

export function enrol(graph: Mutable, roundTableId: string, name: string, more: object = {}) {
  const input = { roundTableId, organizationId: org(name), representativePosition: 'Директор', ...more }
  return mutate(graph, 'registerForRoundTable', input)
}

/** A table held with a college and a plant: its id. */
export async function heldTable(graph: Mutable, more: object = {}): Promise<string> {
  const roundTableId = await openTable(graph, more)
  const seats = [await enrol(graph, roundTableId, 'college'), await enrol(graph, roundTableId, 'plant')]
  await mutate(graph, 'closeRegistration', { roundTableId })
  for (const { registration } of seats) await mutate(graph, 'checkIn', { registrationId: registration.id })
  await mutate(graph, 'holdRoundTable', { roundTableId })
  return roundTableId
}

/** The service on that day, with the resolution adopted and a body of each side known. */
export async function startStage(more: { readonly transport?: Transport } = {}): Promise<TestSubgraph> {
  const graph = await startSubgraph(roundtables, { mongoUrl: inject('mongoUrl'), now: () => during, ...more })
  await graph.hear(
    adopted,
    ...codes,
    ...known('copp', 'ADVANCED_TRAINING_CENTRE'),
    ...known('college', 'COLLEGE'),
    ...known('plant', 'EMPLOYER'),
    ...known('chamber', 'CHAMBER_OF_COMMERCE'),
  )
  return graph
}
