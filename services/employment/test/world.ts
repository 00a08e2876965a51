import { createHash } from 'node:crypto'
import type { OrganizationKind } from '@kadry/contracts/stakeholders/organization-kind'
import type { Transport } from '@kadry/messaging/transport'
import { childId, globalId } from '@kadry/runtime/ids'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { inject } from 'vitest'
import { createServices } from '../src/context.ts'
import type { CubeVersions } from '../src/cube/version.ts'
import { employment } from '../src/subgraph.ts'

/** The day on which everything in these tests happens. */
export const TODAY = '2026-03-01'
export const OKZ_A = '8212'
export const OKZ_B = '7421'
export const SPECIALITY = '11.02.14'
export const QUALIFICATION = '40.19600.01'
export const INN_OF_PLANT = '5040000001'
export const AGREEMENT = globalId('Agreement', 'cluster')
export const ROUND_TABLE = globalId('RoundTable', 'table')

export const org = (name: string) => globalId('Organization', name)
export const commitmentOf = (n: number) => childId('Commitment', ROUND_TABLE, String(n))
export const pseudonym = (text: string) => createHash('sha256').update(text).digest('hex')

/** With `versions` the statistics are those, whatever was recorded. */
export function startEmployment({
  versions,
  ...options
}: {
  transport?: Transport
  now?: () => Date
  versions?: CubeVersions
} = {}): Promise<TestSubgraph> {
  const now = () => new Date(`${TODAY}T09:00:00Z`)
  const services = (platform: Parameters<typeof createServices>[0]) => createServices(platform, versions)
  return startSubgraph({ ...employment, services }, { mongoUrl: inject('mongoUrl'), now, ...options })
}

export function registered(name: string, ...kinds: OrganizationKind[]) {
  return registeredIn([], name, ...kinds)
}

/** The same in these sectors. */
export function registeredIn(sectorCodes: string[], name: string, ...kinds: OrganizationKind[]) {
  const id = org(name)
  const about = { id, name, shortName: name, status: 'ACTIVE' as const, sectorCodes }
  return [
    { key: id, type: 'organization.registered.v1' as const, data: about },
    ...kinds.map((kind, index) => ({
      key: id,
      type: 'role.granted.v1' as const,
      data: { id, grantId: childId('RoleGrant', id, String(index + 1)), kind, validFrom: '2019-01-01' },
    })),
  ]
}

/** An assessment centre under a council, for the qualification of these tests. */
export function centreOf(name: string, council: string, more: { validFrom?: string; validTo?: string } = {}) {
  const id = org(name)
  const role = { kind: 'ASSESSMENT_CENTRE' as const, councilId: org(council), qualifications: [QUALIFICATION] }
  const term = { validFrom: '2019-01-01', ...more }
  return [
    ...registered(name),
    { key: id, type: 'role.granted.v1' as const, data: { id, grantId: roleOf(name), ...role, ...term } },
  ]
}

export const roleOf = (name: string) => childId('RoleGrant', org(name), '1')

export function inForce(id: string, partyIds: string[], more: { sectorCode?: string } = {}) {
  return {
    key: id,
    type: 'agreement.inForce.v1' as const,
    data: { id, kind: 'CLUSTER' as const, title: 'Кластер', partyIds, validFrom: '2022-08-22', originIds: [], ...more },
  }
}

export function committed(n: number, debtorId: string, quantity: number, specialityCode = SPECIALITY) {
  const beneficiaryIds = [debtorId === org('plant') ? org('college') : org('plant')]
  const about = { id: ROUND_TABLE, commitmentId: commitmentOf(n), debtorId, beneficiaryIds }
  return {
    key: ROUND_TABLE,
    type: 'commitment.made.v1' as const,
    data: {
      ...about,
      object: 'TRAINING_PLACES' as const,
      quantity,
      unit: 'PLACE',
      specialityCode,
      dueOn: '2023-09-01',
    },
  }
}

/** A college, a plant, a ministry, an employers' association; two occupations and a speciality for both. */
export async function hearTheWorld(graph: TestSubgraph): Promise<void> {
  await graph.hear(
    ...registered('college', 'COLLEGE'),
    ...registered('second-college', 'COLLEGE'),
    ...registeredIn(['radioelectronics'], 'plant', 'EMPLOYER'),
    { key: org('plant'), type: 'organization.identified.v1', data: { id: org('plant'), inn: INN_OF_PLANT } },
    ...registeredIn(['radioelectronics'], 'bureau', 'EMPLOYER'),
    ...registered('union', 'EMPLOYER_ASSOCIATION'),
    ...registered('accreditor', 'ACCREDITING_BODY'),
    ...registered('council', 'QUALIFICATIONS_COUNCIL'),
    ...centreOf('centre', 'council'),
    ...registered('ministry', 'REGIONAL_AUTHORITY'),
    ...[OKZ_A, OKZ_B].map((okz) => ({
      key: globalId('Occupation', okz),
      type: 'occupation.changed.v1' as const,
      data: { okz, name: okz },
    })),
    {
      key: globalId('Qualification', QUALIFICATION),
      type: 'qualification.changed.v1',
      data: {
        code: QUALIFICATION,
        name: 'Сборщик',
        level: 3,
        functionCodes: [],
        validityMonths: 60,
        validFrom: '2019-05-29',
      },
    },
    {
      key: globalId('Speciality', SPECIALITY),
      type: 'speciality.changed.v1',
      data: {
        code: SPECIALITY,
        name: 'Электронные приборы и устройства',
        occupations: [OKZ_A, OKZ_B].map((okz) => ({ okz, strength: 'CORE' as const })),
      },
    },
    inForce(AGREEMENT, [org('college'), org('plant')], { sectorCode: 'radioelectronics' }),
  )
}

/** What a graduate's record stands on. */
export const basis = { kind: 'CONSENT', document: 'Согласие № 7', givenOn: '2024-06-28' }

export const need = {
  employerId: org('plant'),
  okz: OKZ_A,
  headcount: 40,
  neededFrom: '2024-01-01',
  neededTo: '2024-12-31',
  oktmo: '46568000',
}
export const programme = {
  providerId: org('college'),
  specialityCode: SPECIALITY,
  route: 'SPO',
  durationMonths: 34,
  capacity: 50,
}
