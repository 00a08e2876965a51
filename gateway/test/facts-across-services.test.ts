import { createHash } from 'node:crypto'
import { definitions } from '@kadry/infra/launcher/definitions'
import type { Incoming } from '@kadry/messaging/incoming'
import { kafkaTransport } from '@kadry/messaging/kafka'
import { silentLog } from '@kadry/runtime/log'
import { freshInn, freshName } from '@kadry/testing/arbitrary'
import { startGraph, type TestGraph } from '@kadry/testing/graph'
import { mutate } from '@kadry/testing/mutate'
import { anybody, managerOf } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

const document = { title: 'Приказ' }

describe('facts that cross services through Kafka', () => {
  const transport = kafkaTransport({
    brokers: inject('kafkaBrokers').split(','),
    clientId: 'graph-test',
    log: silentLog,
    partitions: 2,
    prefix: `${freshName('g')}-`,
  })
  let graph: TestGraph
  let ids: Record<'centre' | 'college' | 'employer' | 'union', string>
  let itemId: string

  beforeAll(async () => {
    graph = await startGraph(definitions, { mongoUrl: inject('mongoUrl'), transport })
    ids = {
      centre: await register('ЦОПП', 'ADVANCED_TRAINING_CENTRE'),
      college: await register('Колледж', 'COLLEGE'),
      employer: await register('Завод', 'EMPLOYER'),
      union: await register('Союз работодателей', 'EMPLOYER_ASSOCIATION'),
    }
    await mutate(graph, 'defineSector', { code: 'radioelectronics', name: 'Радиоэлектроника' })
    await mutate(graph, 'defineOccupation', { okz: '8212', name: 'Сборщики' })
    await mutate(graph, 'defineSpeciality', {
      code: '11.02.14',
      name: 'Электронные приборы',
      occupations: [{ okz: '8212', strength: 'CORE' }],
    })
    itemId = await adopt()
    await graph.settle()
  })
  afterAll(() => graph.stop())

  const register = async (name: string, kind: string): Promise<string> => {
    const roles = [{ kind, validFrom: '2015-01-01', document }]
    const result = await mutate(graph, 'registerOrganization', { name, inn: freshInn(), roles })
    return result.organization.id
  }
  const adopt = async (): Promise<string> => {
    const item = {
      number: '5',
      text: 'Провести круглые столы',
      kind: 'ORGANISE_EVENTS',
      openEnded: true,
      metric: { kind: 'ROUND_TABLES_HELD', target: 2 },
    }
    const result = await mutate(graph, 'adoptResolution', { title: 'Резолюция', items: [item] })
    return result.resolution.items[0].id
  }
  const dissolve = async (id: string) => {
    await mutate(graph, 'dissolveOrganization', { id, on: '2024-01-01', reason: 'Решение учредителя' })
    await graph.settle()
  }
  const merge = async (id: string) => {
    const order = { intoId: ids.employer, on: '2024-01-01', reason: 'Присоединение' }
    await mutate(graph, 'mergeOrganization', { id, ...order })
    await graph.settle()
  }
  /** As the organiser of the centre's tables. */
  const organise = (name: string, input: object) => mutate(graph, name, input, { as: managerOf(ids.centre) })
  const plan = async (capacity = 40): Promise<string> => {
    const input = {
      title: 'Круглый стол',
      sectorCode: 'radioelectronics',
      hostId: ids.centre,
      startsAt: '2022-05-20T10:00:00+03:00',
      endsAt: '2022-05-20T15:00:00+03:00',
      capacity,
      fulfilsItemIds: [itemId],
    }
    const { roundTable } = await organise('planRoundTable', input)
    await organise('openRegistration', { roundTableId: roundTable.id })
    return roundTable.id
  }
  const enter = (roundTableId: string, organizationId: string) =>
    organise('registerForRoundTable', { roundTableId, organizationId, representativePosition: 'Директор' })
  const hold = async (others: readonly string[] = []): Promise<string> => {
    const roundTableId = await plan()
    const entered = []
    for (const body of [ids.college, ids.employer, ...others]) entered.push(await enter(roundTableId, body))
    await organise('closeRegistration', { roundTableId })
    for (const { registration } of entered)
      await organise('checkIn', { registrationId: registration.id, at: '2022-05-20T09:45:00+03:00' })
    const held = await organise('holdRoundTable', { roundTableId, on: '2022-05-20' })
    expect(held.roundTable?.status, JSON.stringify(held)).toBe('HELD')
    await graph.settle()
    return roundTableId
  }
  const recordsOf = async (topic: string): Promise<Incoming[]> => {
    const records: Incoming[] = []
    const subscription = await transport.subscribe({
      group: freshName('reader'),
      topics: [topic],
      handle: async (record) => void records.push(record),
    })
    await subscription.caughtUp()
    await subscription.stop()
    return records
  }

  it('(a) a body that loses the qualifying role loses its seat, the gap shows, and composition.broken is on the topic', async () => {
    const college = await register('Колледж, который потеряет роль', 'COLLEGE')
    await graph.settle()
    const { workingGroup } = await mutate(graph, 'createWorkingGroup', {
      name: 'Рабочая группа',
      mandate: 'Алгоритм',
      requirements: [{ kind: 'COLLEGE', minSeats: 1 }],
    })
    const seat = await mutate(graph, 'fillSeat', {
      workingGroupId: workingGroup.id,
      organizationId: college,
      from: '2020-01-01',
    })
    expect(seat).toMatchObject({ seat: { status: 'FILLED' }, workingGroup: { isComplete: true } })

    const roles = await graph
      .as(anybody)
      .ask('query ($id: ID!) { organization(id: $id) { roles { id } } }', { id: college })
    const roleGrantId = roles.organization.roles[0].id
    await mutate(graph, 'revokeRole', {
      organizationId: college,
      roleGrantId,
      on: '2024-01-01',
      reason: 'Лицензия прекращена',
    })
    await graph.settle()

    const { workingGroup: after } = await graph
      .as(anybody)
      .ask(
        'query ($id: ID!) { workingGroup(id: $id) { isComplete composition { missing satisfied } seats { status } } }',
        { id: workingGroup.id },
      )
    expect(after).toMatchObject({ isComplete: false, composition: [{ missing: 1, satisfied: false }] })
    const published = (await recordsOf('kadry.governance.working-group.events')).filter(
      (record) => record.key === workingGroup.id,
    )
    const types = published.map(({ headers }) => headers.ce_type)
    expect(types.slice(-2)).toEqual(['ru.mosreg.kadry.seat.vacated.v1', 'ru.mosreg.kadry.composition.broken.v1'])
    expect(published.map(({ headers }) => Number(headers.ce_sequence))).toEqual(published.map((_, index) => index + 1))
  })

  it.each([
    ['dissolved', 'ORGANIZATION_DISSOLVED', (body: string) => dissolve(body)],
    ['merged', 'ORGANIZATION_MERGED', (body: string) => merge(body)],
  ])('(b) a body that is %s is refused a registration, a need and a seat by R5', async (_, code, end) => {
    const body = await register('Завод, которого не станет', 'EMPLOYER')
    await graph.settle()
    const roundTableId = await plan()
    await end(body)
    expect(await enter(roundTableId, body)).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5', code })
    const need = {
      employerId: body,
      okz: '8212',
      headcount: 3,
      neededFrom: '2024-01-01',
      neededTo: '2024-12-31',
      oktmo: '46568000',
    }
    expect(await mutate(graph, 'declareNeed', need)).toMatchObject({ __typename: 'RuleRefusal', rule: 'R5', code })
    const { workingGroup } = await mutate(graph, 'createWorkingGroup', {
      name: 'Группа',
      mandate: 'М',
      requirements: [{ kind: 'EMPLOYER', minSeats: 1 }],
    })
    expect(
      await mutate(graph, 'fillSeat', { workingGroupId: workingGroup.id, organizationId: body, from: '2024-02-01' }),
    ).toMatchObject({ rule: 'R5', code })
  })

  it('(c) a round table that was held moves the progress of item 5, and a second one of the same sector does not', async () => {
    const progress = async () =>
      (await graph.as(anybody).ask('query ($id: ID!) { resolutionItem(id: $id) { progress } }', { id: itemId }))
        .resolutionItem.progress
    expect(await progress()).toBe(0)
    await hold()
    expect(await progress()).toBe(0.5)
    await hold()
    expect(await progress()).toBe(0.5)
  })

  it('(d) a commitment made at a round table becomes a training commitment, and the trace leads from the item to it', async () => {
    const roundTableId = await hold()
    const { commitment } = await organise('recordCommitment', {
      roundTableId,
      debtorId: ids.college,
      beneficiaryIds: [ids.employer],
      object: 'TRAINING_PLACES',
      quantity: 25,
      specialityCode: '11.02.14',
      dueOn: '2022-09-01',
    })
    const { programme } = await mutate(graph, 'openProgramme', {
      providerId: ids.college,
      specialityCode: '11.02.14',
      route: 'SPO',
      durationMonths: 22,
      capacity: 50,
    })
    const places = {
      programmeId: programme.id,
      employerId: ids.employer,
      intakeYear: 2022,
      places: 25,
      commitmentId: commitment.id,
    }
    expect(await mutate(graph, 'commitTraining', places), 'before the fact has arrived').toMatchObject({
      __typename: 'NotFound',
    })
    await graph.settle()
    const training = await mutate(graph, 'commitTraining', places)
    expect(training).toMatchObject({ __typename: 'TrainingCommitmentPayload', trainingCommitment: { places: 25 } })
    const { resolutionItem } = await graph.as(anybody).ask(
      `query ($id: ID!) { resolutionItem(id: $id) { roundTables(first: 10) { nodes { id host { shortName } commitments { nodes {
         trainingCommitments { nodes { id programme { provider { name } } } } } } } } } }`,
      { id: itemId },
    )
    const table = resolutionItem.roundTables.nodes.find(({ id }: { id: string }) => id === roundTableId)
    expect(table.commitments.nodes[0].trainingCommitments.nodes).toEqual([
      { id: training.trainingCommitment.id, programme: { provider: { name: 'Колледж' } } },
    ])
  })

  it('R18: a host that loses its role after the announcement is flagged, and its table goes on', async () => {
    const host = await register('Центр на год', 'ADVANCED_TRAINING_CENTRE')
    await graph.settle()
    const hours = { startsAt: '2022-05-20T10:00:00+03:00', endsAt: '2022-05-20T15:00:00+03:00' }
    const wanted = { ...hours, title: 'Стол', sectorCode: 'radioelectronics', hostId: host, capacity: 10 }
    const { roundTable } = await mutate(graph, 'planRoundTable', wanted, { as: managerOf(host) })
    await mutate(graph, 'announceRoundTable', { roundTableId: roundTable.id }, { as: managerOf(host) })
    const seen = async () =>
      (
        await graph
          .as(anybody)
          .ask('query ($id: ID!) { roundTable(id: $id) { status hostLostRole } }', { id: roundTable.id })
      ).roundTable
    expect(await seen()).toEqual({ status: 'ANNOUNCED', hostLostRole: false })
    const roles = await graph
      .as(anybody)
      .ask('query ($id: ID!) { organization(id: $id) { roles { id } } }', { id: host })
    const revoked = { organizationId: host, roleGrantId: roles.organization.roles[0].id, on: '2022-01-01' }
    await mutate(graph, 'revokeRole', { ...revoked, reason: 'Приказ' })
    await graph.settle()
    expect(await seen()).toEqual({ status: 'ANNOUNCED', hostLostRole: true })
  })

  it('R4: a body that is merged keeps its registrations under its own name, and is promoted no more', async () => {
    const gone = await register('Присоединяемый завод', 'EMPLOYER')
    await graph.settle()
    const roundTableId = await plan(1)
    const seat = await enter(roundTableId, ids.college)
    await enter(roundTableId, gone)
    await merge(gone)
    const left = await organise('withdrawRegistration', { registrationId: seat.registration.id })
    expect(left).toMatchObject({ promoted: [], roundTable: { seatsLeft: 1 } })
    const { roundTable } = await graph
      .as(managerOf(ids.centre))
      .ask('query ($id: ID!) { roundTable(id: $id) { registrations { nodes { status organization { id } } } } }', {
        id: roundTableId,
      })
    expect(roundTable.registrations.nodes).toEqual([
      { status: 'WITHDRAWN', organization: { id: ids.college } },
      { status: 'WAITLISTED', organization: { id: gone } },
    ])
  })

  it('R4: what was promised by a body that is merged, or to one, stays as it was promised; its parties hear of it', async () => {
    const [debtor, beneficiary] = [
      await register('Колледж-должник', 'COLLEGE'),
      await register('Получатель', 'EMPLOYER'),
    ]
    await graph.settle()
    const roundTableId = await hold([debtor, beneficiary])
    const promise = (debtorId: string, beneficiaryIds: string[]) => ({ roundTableId, debtorId, beneficiaryIds })
    const terms = { object: 'MENTORS', quantity: 5, dueOn: '2099-09-01' }
    const record = async (between: object) =>
      (await organise('recordCommitment', { ...between, ...terms })).commitment.id as string
    const owed = await record(promise(debtor, [beneficiary]))
    const awaited = await record(promise(ids.college, [beneficiary]))
    await merge(debtor)
    const seen = async () => {
      const parts = 'id status debtor { id } beneficiaries { id } debtorGoneOn debtorMergedInto { id }'
      const { first, second } = await graph
        .as(anybody)
        .ask(
          `query ($a: ID!, $b: ID!) { first: commitment(id: $a) { ${parts} } second: commitment(id: $b) { ${parts} } }`,
          {
            a: owed,
            b: awaited,
          },
        )
      return [first, second]
    }
    const parties = (from: string) => ({
      status: 'PROPOSED',
      debtor: { id: from },
      beneficiaries: [{ id: beneficiary }],
    })
    const none = { debtorGoneOn: null, debtorMergedInto: null }
    expect(await seen()).toEqual([
      { id: owed, ...parties(debtor), debtorGoneOn: '2024-01-01', debtorMergedInto: { id: ids.employer } },
      { id: awaited, ...parties(ids.college), ...none },
    ])
    const reported = await recordsOf('kadry.roundtables.commitment.events')
    const gone = reported.filter(({ headers }) => headers.ce_type === 'ru.mosreg.kadry.commitment.debtorGone.v1')
    expect(gone.map(({ value }) => JSON.parse(value!.toString()).data ?? JSON.parse(value!.toString()))).toMatchObject([
      { id: owed, debtorId: debtor, beneficiaryIds: [beneficiary], mergedIntoId: ids.employer },
    ])
    await merge(beneficiary)
    expect(await seen()).toMatchObject([parties(debtor), { ...parties(ids.college), ...none }])
    // Whom it was merged into inherits no claim.
    const inherited = { commitmentId: awaited, organizationId: ids.employer }
    expect(await organise('acceptCommitment', inherited)).toMatchObject({ rule: 'R23', code: 'NOT_BENEFICIARY' })
  })

  it('(e) the same facts once more, and backwards, change nothing anywhere', async () => {
    const fingerprints = async () => {
      const states: Record<string, string> = {}
      for (const [name, connection] of Object.entries(graph.connections)) {
        const collections = (await connection.listCollections()).map((one) => one.name).sort()
        for (const collection of collections.filter((one) => one !== 'leases')) {
          const documents = await connection
            .collection(collection)
            .find({}, { sort: { _id: 1 } })
            .toArray()
          states[`${name}.${collection}`] = createHash('sha256').update(JSON.stringify(documents)).digest('hex')
        }
      }
      return states
    }
    await graph.settle()
    const topics = [
      'kadry.stakeholders.organization.events',
      'kadry.roundtables.round-table.events',
      'kadry.governance.resolution.events',
    ]
    const before = await fingerprints()
    for (const topic of topics) {
      const records = await recordsOf(topic)
      expect(records.length).toBeGreaterThan(0)
      const again = records.map(({ key: about, headers, value }) => ({ topic, key: about, headers, value }))
      await transport.publish(again)
      await transport.publish(again.reverse())
    }
    await graph.settle()
    expect(await fingerprints()).toEqual(before)
  })

  it('a hundred bodies asking at once for forty seats get forty, and the rest wait in order', async () => {
    const bodies = await Promise.all(Array.from({ length: 100 }, (_, n) => register(`Предприятие ${n}`, 'EMPLOYER')))
    await graph.settle()
    const roundTableId = await plan(40)
    const results = await Promise.all(bodies.map((body) => enter(roundTableId, body)))
    const statuses = results.map((result) => result.registration?.status ?? result.__typename)
    expect(Map.groupBy(statuses, (status) => status).get('CONFIRMED')).toHaveLength(40)
    expect(Map.groupBy(statuses, (status) => status).get('WAITLISTED')).toHaveLength(60)
    const { roundTable } = await graph
      .as(managerOf(ids.centre))
      .ask(
        `query ($id: ID!) { roundTable(id: $id) { seatsLeft waitlistLength registrations(status: [WAITLISTED], first: 100) { nodes { waitlistPosition } } } }`,
        { id: roundTableId },
      )
    expect(roundTable).toMatchObject({ seatsLeft: 0, waitlistLength: 60 })
    expect(
      roundTable.registrations.nodes.map(({ waitlistPosition }: { waitlistPosition: number }) => waitlistPosition),
    ).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
  })
})
