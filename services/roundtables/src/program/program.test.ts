import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gathering } from '../round-table/round-table.ts'
import { changesBetween } from './changes.ts'
import { programDocument } from './document.ts'
import { addMaterial, consent, takeBack } from './material.ts'
import { draftProgram, emptyProgram, type Known, publishProgram, type SlotDraft } from './program.ts'
import { publicState } from './public-state.ts'
import { withPersons } from './speakers.ts'
import { draftOf, versionOf } from './version.ts'

const idOf = (id: string, n: number) => `${id}/${n}`
const views = new Map(['plant', 'college'].map((id) => [id, { status: 'ACTIVE', sectorCodes: [] } as OrganizationView]))
const at = (hour: string) => `2022-05-20T${hour}:00.000Z`
const table = {
  status: 'REGISTRATION_OPEN',
  startsAt: at('07:00'),
  endsAt: at('12:00'),
  registrations: [
    { id: 'r1', status: 'CONFIRMED' },
    { id: 'r2', status: 'WAITLISTED' },
  ],
} as unknown as Gathering
const slot = (from: string, to: string, more: Partial<SlotDraft> = {}): SlotDraft => ({
  hall: 'Большой',
  startsAt: at(from),
  endsAt: at(to),
  title: `С ${from}`,
  isBreak: false,
  speakers: [],
  ...more,
})
const speaker = { organizationId: 'plant', position: 'Директор' }
const empty: Known = { ...emptyProgram('t'), id: 'p' }
const drafting = (slots: readonly SlotDraft[], found = empty) =>
  given(found).when(draftProgram, table, slots, { views, idOf })
const published = (slots: readonly SlotDraft[], found = empty) =>
  drafting(slots, found).when(publishProgram, table, '2022-05-10T09:00:00.000Z')

describe('R22: a programme', () => {
  it('is drafted in silence, each slot with an id, by its hours', () => {
    drafting([slot('08:00', '09:00'), slot('07:00', '08:00', { title: ' Кадры  вчера ' })]).then({
      facts: [],
      state: { draft: [{ id: 'p/2', title: 'Кадры вчера' }, { id: 'p/1' }], slotsEver: 2 },
    })
  })
  it.each([
    ['an end before the start', [slot('09:00', '08:00')], ['slots.0.endsAt END_BEFORE_START R22']],
    ['a slot outside the day', [slot('06:59', '08:00')], ['slots.0.startsAt OUTSIDE R22']],
    ['two slots in one hall', [slot('07:00', '09:00'), slot('08:59', '10:00')], ['slots.1.hall OVERLAP R22']],
    [
      'a speaker in two halls',
      [
        slot('07:00', '09:00', { speakers: [speaker] }),
        slot('08:00', '10:00', { hall: 'Малый', speakers: [{ ...speaker, position: ' Директор ' }] }),
      ],
      ['slots.1.speakers SPEAKER_BUSY R22'],
    ],
    [
      'a break with a speaker',
      [slot('07:00', '08:00', { isBreak: true, speakers: [speaker] })],
      ['slots.0.speakers BREAK'],
    ],
    ['a slot that never was', [slot('07:00', '08:00', { id: 'p/9' })], ['slots.0.id UNKNOWN']],
    [
      'no title and no hall',
      [slot('07:00', '08:00', { title: ' ', hall: '' })],
      ['slots.0.hall EMPTY', 'slots.0.title EMPTY'],
    ],
  ] as const)('refuses %s', (_, slots, problems) => {
    drafting(slots).refuses({ problems })
  })
  it('knows a person by name, whatever body and post they speak for: nobody is in two halls', () => {
    const person = (fullName: string) => ({ fullName, hasConsent: true })
    const twice = (first: object, second: object) =>
      withPersons(
        [
          { ...slot('07:00', '09:00'), speakers: [{ organizationId: 'plant', position: 'Директор', ...first }] },
          { ...slot('08:00', '10:00', { hall: 'Малый' }), speakers: [{ position: 'Эксперт', ...second }] },
        ],
        [{ id: 'known', fullName: 'Орлов Олег' }, { id: 'erased' }],
        () => `new-${++persons}`,
      )
    let persons = 0
    const one = twice({ person: person('Зуева Зоя') }, { person: person(' зуева  зоя') })
    expect(one).toMatchObject({ entered: [{ id: 'new-1' }] })
    const named = (found: ReturnType<typeof twice>) => drafting((found as { slots: readonly SlotDraft[] }).slots)
    named(one).refuses({ problems: ['slots.1.speakers SPEAKER_BUSY R22'] })
    named(twice({ person: person('Орлов Олег') }, { personId: 'known' })).refuses({
      problems: ['slots.1.speakers SPEAKER_BUSY R22'],
    })
    named(twice({ person: person('Орлов Олег') }, { personId: 'erased' })).then({
      state: { personIds: ['known', 'erased'] },
    })
    expect(twice({ personId: 'foreign' }, { personId: 'known', person: person('Орлов Олег') })).toMatchObject({
      problems: [
        { path: ['slots', '0', 'speakers', '0', 'personId'], code: 'UNKNOWN' },
        { path: ['slots', '1', 'speakers', '0', 'personId'], code: 'ONE_OF' },
      ],
    })
    expect(twice({ person: { fullName: 'Тихий Тихон', hasConsent: false } }, {})).toMatchObject({
      problems: [{ code: 'NO_CONSENT' }],
    })
    drafting([slot('07:00', '08:00', { speakers: [{ position: 'Эксперт' }] })]).refuses({
      problems: ['slots.0.speakers.0.organizationId NOBODY'],
    })
  })
  it('distinguishes two persons of one post from one another, and lets no name out', () => {
    const both = [
      slot('07:00', '09:00', { speakers: [{ ...speaker, personId: 'p1' }] }),
      slot('07:00', '09:00', {
        hall: 'Малый',
        speakers: [
          { ...speaker, personId: 'p2' },
          { position: 'Эксперт', personId: 'p3' },
        ],
      }),
    ]
    const { state } = published(both)
    expect(state.personIds).toEqual(['p1', 'p2', 'p3'])
    const outside = publicState({ ...state, id: 'p' })
    expect(JSON.stringify(outside)).not.toMatch(/"p[123]"/)
    // Speakers of bodies in both; of nobody in the second alone.
    expect(outside!.slots.map(({ speakers, independentSpeakers }) => ({ speakers, independentSpeakers }))).toEqual([
      { speakers: [speaker], independentSpeakers: undefined },
      { speakers: [speaker], independentSpeakers: [{ position: 'Эксперт' }] },
    ])
    drafting([slot('07:00', '09:00', { id: 'p/1', speakers: [speaker] })], { ...state, id: 'p' }).then({
      // Those of the last version are needed until another is published.
      state: { personIds: ['p1', 'p2', 'p3'] },
    })
  })
  it('lets one slot follow another, and the same post of another body speak elsewhere', () => {
    drafting([
      slot('07:00', '08:00', { speakers: [speaker] }),
      slot('08:00', '09:00', { speakers: [speaker] }),
      slot('07:00', '08:00', { hall: 'Малый', speakers: [{ ...speaker, organizationId: 'college' }] }),
    ]).then()
  })
  it('names speakers of bodies that are known and alive, and is closed once the day is over', () => {
    drafting([slot('07:00', '08:00', { speakers: [{ ...speaker, organizationId: 'nobody' }] })]).refuses({
      id: 'nobody',
    })
    given(empty)
      .when(draftProgram, { ...table, status: 'HELD' }, [], { views, idOf })
      .refuses({ from: 'HELD' })
    given(empty)
      .when(publishProgram, { ...table, status: 'DRAFT' }, at('07:00'))
      .refuses({ from: 'DRAFT' })
  })
})

describe('a version', () => {
  const first = published([
    slot('07:00', '08:00', { speakers: [speaker] }),
    slot('08:00', '09:00'),
    slot('09:00', '10:00'),
  ])
  const second = published(
    [
      slot('07:30', '08:00', { id: 'p/1', title: 'С 07:00' }),
      slot('08:00', '09:00', { id: 'p/2', title: 'Иначе' }),
      slot('10:00', '11:00'),
    ],
    first.state,
  )

  it('says what has changed, to the speakers of those slots and to whoever has a seat', () => {
    first.then({
      facts: [
        {
          type: 'tableProgram.published.v1',
          data: { number: 1, speakerIds: ['plant'], registrationIds: ['r1'], changes: [{ kind: 'NEW' }, {}, {}] },
        },
      ],
    })
    second.then({
      facts: [
        {
          type: 'tableProgram.published.v1',
          data: {
            number: 2,
            speakerIds: ['plant'],
            changes: [
              { kind: 'MOVED', slotId: 'p/1' },
              { kind: 'RETITLED', slotId: 'p/2' },
              { kind: 'NEW', slotId: 'p/4' },
              { kind: 'CANCELLED', slotId: 'p/3' },
            ],
          },
        },
      ],
    })
  })
  it('is not published empty, twice, or where the table has moved away from it', () => {
    published([]).refuses({ problems: ['roundTableId EMPTY'] })
    given(first.state)
      .when(publishProgram, table, at('07:00'))
      .refuses({ problems: ['roundTableId UNCHANGED'] })
    given(drafting([slot('07:00', '08:00')]).state)
      .when(publishProgram, { ...table, startsAt: at('08:00') }, at('07:00'))
      .refuses({ problems: ['slots.0.startsAt OUTSIDE R22'] })
  })
  it('is published for other speakers alone', () => {
    const kept = first.state.draft.map((one) => ({ ...one, speakers: [] }))
    published(kept, first.state).then({ facts: [{ type: 'tableProgram.published.v1', data: { changes: [] } }] })
  })
  it('moves a slot by another hall, another beginning or another end', () => {
    const was = { ...slot('08:00', '09:00'), id: 'p/1' }
    for (const more of [{ hall: 'Малый' }, { startsAt: at('07:30') }, { endsAt: at('09:30') }])
      expect(changesBetween([was], [{ ...was, ...more }])).toMatchObject([{ kind: 'MOVED', slotId: 'p/1' }])
  })
  it('is found by its number, the last without one; the draft is none', () => {
    expect(versionOf(second.state)?.number).toBe(2)
    expect(versionOf(second.state, 1)?.slots).toHaveLength(3)
    expect(versionOf(second.state, 3)).toBeNull()
    expect(draftOf(second.state)).toMatchObject({ number: 0, slots: [{}, {}, {}] })
  })
  it('is printed with hours of Moscow', () => {
    const words = { organization: () => 'Завод', label: () => '' }
    const { body } = programDocument(first.state.versions[0]!, { title: 'Кадры', startsAt: at('07:00') }, { words })
    expect(body.at(-1)).toMatchObject({ rows: [['10:00–11:00', 'С 07:00', 'Директор, Завод'], {}, {}] })
    const speakers = [
      { ...speaker, personId: 'p1' },
      { position: 'Эксперт', personId: 'p2' },
    ]
    const named = published([slot('07:00', '08:00', { speakers })]).state.versions[0]!
    const names = new Map([['p1', 'Орлов Олег']])
    expect(
      programDocument(named, { title: 'Кадры', startsAt: at('07:00') }, { words, names }).body.at(-1),
    ).toMatchObject({
      rows: [['10:00–11:00', 'С 07:00', 'Орлов Олег, Директор, Завод; Эксперт']],
    })
  })

  it('has no changes since itself, and as many new as the other way round are cancelled', () => {
    const slots = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 })
    const made = (ids: readonly number[], shift: number) =>
      ids.map((id) => ({ ...slot('07:00', '08:00'), id: `p/${id}`, hall: `${id + (id % 2) * shift}` }))
    const count = (of: readonly { kind: string }[], kind: string) => of.filter((one) => one.kind === kind).length
    fc.assert(
      fc.property(slots, slots, (left, right) => {
        expect(changesBetween(made(left, 0), made(left, 0))).toEqual([])
        const there = changesBetween(made(left, 0), made(right, 1))
        const back = changesBetween(made(right, 1), made(left, 0))
        expect(count(there, 'NEW')).toBe(count(back, 'CANCELLED'))
        expect(count(there, 'MOVED')).toBe(count(back, 'MOVED'))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a paper of the table', () => {
  const file = {
    id: 'f',
    name: 'Доклад.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'a'.repeat(64),
    addedOn: '2022-05-20',
  }
  const adding = (more: object = {}, at = table) =>
    given(empty).when(addMaterial, at, { file, ownerId: 'plant', hasConsent: false, ...more }, '2022-05-20')

  it('is shown once its owner has consented, and gone when it is taken back', () => {
    adding({ hasConsent: true }).then({ facts: ['tableProgram.materialReleased.v1'] })
    const silent = adding()
    silent.then({ facts: [] })
    const shown = silent.when(consent, { fileId: 'f', on: '2022-05-21' })
    shown.then({ state: { materials: [{ consentedOn: '2022-05-21' }] } })
    shown.when(consent, { fileId: 'f', on: '2022-05-22' }).refuses({ __typename: 'IllegalTransition' })
    shown.when(takeBack, 'f').then({ facts: ['tableProgram.fileRemoved.v1'], state: { materials: [] } })
    silent.when(consent, { fileId: 'g', on: '2022-05-21' }).refuses({ __typename: 'NotFound' })
    silent.when(takeBack, 'g').refuses({ __typename: 'NotFound' })
  })
  it('belongs to a slot there is, or to none', () => {
    adding({ slotId: 'p/1' }).refuses({ problems: ['slotId UNKNOWN'] })
    // Before the file is claimed, too.
    adding({ slotId: 'p/1', file: undefined }).refuses({ problems: ['slotId UNKNOWN'] })
  })
  it('waits until its table is no draft, of which nobody hears', () => {
    adding({ hasConsent: true }, { ...table, status: 'DRAFT' }).refuses({ from: 'DRAFT' })
  })
})
