import { derivedKey, globalId } from '@kadry/runtime/ids'
import { each, type Run } from './client.ts'
import { writeDecisions } from './decisions.ts'
import { wide } from './groups.ts'
import { organizationId } from './registry.ts'
import { itemId } from './resolution.ts'

const SECRETARY = 'SECRETARY'

/** Who held the two offices then (`groups.ts`). */
const SIGNATORIES = [
  ['CHAIR', 'mininvest', 'Заместитель министра'],
  ['SECRETARY', 'mooop', 'Заместитель председателя'],
] as const
const LATER_SIGNATORIES = [SIGNATORIES[0], ['SECRETARY', 'mospp', 'Вице-президент']] as const
const LAST_SIGNATORIES = [SIGNATORIES[0], ['SECRETARY', 'mospp', 'Исполнительный директор']] as const

type Seat = { readonly id: string; readonly organizationId: string }
type Attended = {
  readonly voting: boolean
  readonly seat: { readonly id: string; readonly organization: { readonly id: string } }
}
type Place = { readonly form: string; readonly startsAt: string; readonly votesUntil?: string; readonly place?: string }
type Item = {
  readonly title: string
  readonly visibility: string
  readonly subjectId?: string
  readonly reporterId?: string
}
type Called = { readonly seatId: string; readonly option: string }

/**
 * Two meetings of the wide group: one in a room, with a substitute, a closed item and a tie that the chair
 * broke; one by correspondence, with a dissent.
 */
export async function writeMeetings(run: Run): Promise<void> {
  const does = demoMeetings(run)
  await meetInRoom(does)
  await voteByLetter(does)
  await writeDecisions(run)
}

async function meetInRoom({ convened, write, decide, minute }: Meetings): Promise<void> {
  const key = 'demo-meeting-room'
  const place = { form: 'IN_PERSON', startsAt: '2020-03-12T08:00:00Z', place: 'Красногорск, бульвар Строителей, 1' }
  const { meetingId, items, seats } = await convened(key, { ...place, number: '1' }, '2020-03-03', [
    {
      title: 'О модели формирования национальной системы квалификаций в регионе',
      visibility: 'PUBLIC',
      subjectId: itemId('3'),
      reporterId: organizationId('mospp'),
    },
    {
      title: 'О графике круглых столов',
      visibility: 'PUBLIC',
      subjectId: itemId('5'),
      reporterId: organizationId('tpp'),
    },
    { title: 'О разногласиях по составу группы', visibility: 'CLOSED' },
  ])
  const seatOf = (body: string) => seats.find((seat) => seat.organizationId === organizationId(body))!.id
  const [chair, deputised, away] = [seatOf('mininvest'), seatOf('tpp'), seatOf('metrovagonmash')]
  const coming = (seatId: string) => {
    if (seatId === deputised) return { presence: 'SUBSTITUTED', substitute: { position: 'Вице-президент палаты' } }
    return seatId === away ? { presence: 'ABSENT', reason: 'Командировка' } : { presence: 'PRESENT' }
  }
  const attendance = seats.map(({ id }) => ({ seatId: id, ...coming(id) }))
  await write(`${key}-attendance`, 'recordAttendance', { meetingId, attendance })
  const there = [chair, ...seats.map(({ id }) => id).filter((id) => id !== chair && id !== away)]
  const half = Math.floor(there.length / 2)
  const tied = there.map((seatId, index) => ({
    seatId,
    option: index < half ? 'YES' : index < 2 * half ? 'NO' : 'ABSTAIN',
  }))
  const against = tied.find(({ option }) => option === 'NO')!.seatId
  const text = 'Одобрить модель и направить её в Правительство Московской области.'
  const motionId = await decide(`${key}-motion-1`, items[0]!, text, tied)
  const opinion = 'Модель не называет источника средств: одобрять её рано.'
  await write(`${key}-dissent`, 'addDissentingOpinion', { motionId, seatId: against, text: opinion })
  const agreed = there.map((seatId) => ({ seatId, option: 'YES' }))
  await decide(`${key}-motion-2`, items[1]!, 'Утвердить график круглых столов по отраслям.', agreed)
  await decide(`${key}-motion-3`, items[2]!, 'Запросить объяснения у вышедших из состава.', agreed)
  await minute(key, meetingId, '2020-03-16', [
    {
      agendaItemId: items[0]!,
      spoke: [
        { organizationId: organizationId('mospp'), position: 'Вице-президент', summary: 'Представил модель и сроки.' },
        { organizationId: organizationId('tpp'), position: 'Президент', summary: 'Спросил об источнике средств.' },
      ],
      decision: 'Одобрить модель голосом председательствующего; направить её в Правительство Московской области.',
    },
    {
      agendaItemId: items[1]!,
      spoke: [{ organizationId: organizationId('tpp'), summary: 'Предложил начать с радиоэлектроники.' }],
      decision: 'Утвердить график: не реже одного круглого стола в отрасли за год.',
    },
    { agendaItemId: items[2]!, spoke: [], decision: 'Запросить объяснения.' },
  ])
}

async function voteByLetter({ convened, write, decide, minute }: Meetings): Promise<void> {
  const key = 'demo-meeting-letter'
  const place = { form: 'BY_CORRESPONDENCE', startsAt: '2020-09-07T06:00:00Z', votesUntil: '2020-09-11T15:00:00Z' }
  const title = 'О замене даты заседания и порядке обмена документами'
  const { meetingId, items, seats } = await convened(key, { ...place, number: '2' }, '2020-08-31', [
    { title, visibility: 'PUBLIC', reporterId: organizationId('mospp') },
  ])
  const votes = seats.map(({ id }, index) => ({ seatId: id, option: index === 1 ? 'NO' : 'YES' }))
  const motionId = await decide(`${key}-motion`, items[0]!, 'Обмениваться документами в электронном виде.', votes)
  const opinion = 'Порядок не называет, чем подписывать документы.'
  await write(`${key}-dissent`, 'addDissentingOpinion', { motionId, seatId: seats[1]!.id, text: opinion })
  const decision = 'Обмениваться документами в электронном виде.'
  await minute(key, meetingId, '2020-09-14', [{ agendaItemId: items[0]!, spoke: [], decision }])
}

/** The group recommends the draft act, whose comments are all disposed of; it is sent to the government. */
export async function voteOnDraft(run: Run, draftActId: string): Promise<void> {
  const { convened, write, decide, minute } = demoMeetings(run)
  const key = 'demo-meeting-draft'
  const place = { form: 'REMOTE', startsAt: '2025-10-16T08:00:00Z', number: '3' }
  const title = 'О проекте порядка внедрения региональной модели'
  const { meetingId, items, seats } = await convened(key, place, '2025-10-09', [
    { title, visibility: 'PUBLIC', subjectId: draftActId, reporterId: organizationId('minobr') },
  ])
  const attendance = seats.map(({ id }) => ({ seatId: id, presence: 'PRESENT' }))
  await write(`${key}-attendance`, 'recordAttendance', { meetingId, attendance })
  const votes = seats.map(({ id }, index) => ({ seatId: id, option: index === 1 ? 'ABSTAIN' : 'YES' }))
  const decision = 'Рекомендовать проект к принятию и направить его в Правительство Московской области.'
  const motionId = await decide(`${key}-motion`, items[0]!, decision, votes)
  const draft = '... on DraftActPayload { repeated }'
  await write(`${key}-recommended`, 'recommendDraftAct', { id: draftActId, motionId }, draft)
  const authorityId = organizationId('pravitelstvo')
  await write(`${key}-sent`, 'sendDraftAct', { id: draftActId, authorityId, on: '2025-10-20' }, draft)
  const minuted = [{ agendaItemId: items[0]!, spoke: [], decision }]
  await minute(key, meetingId, '2025-10-17', minuted, LAST_SIGNATORIES)
}

/**
 * Of what a round table recommended the group took up the first, by correspondence: a decision of its own
 * with one item.
 */
export async function decideRecommended(run: Run, recommendationId: string): Promise<void> {
  const { write, convened, decide, minute } = demoMeetings(run)
  const key = 'demo-meeting-recommended'
  const id = proposalOf(recommendationId)
  await write(`${key}-proposal`, 'putProposalOnAgenda', { id, workingGroupId: wide }, PROPOSAL)
  const place = { form: 'BY_CORRESPONDENCE', startsAt: '2022-09-12T06:00:00Z', votesUntil: '2022-09-16T15:00:00Z' }
  const title = 'О рекомендации круглого стола: набор для кластера «Радиоэлектроника»'
  const { meetingId, items, seats } = await convened(key, { ...place, number: '1' }, '2022-09-05', [
    { title, visibility: 'PUBLIC', subjectId: id, reporterId: organizationId('mospp') },
  ])
  const decision = 'Поддержать набор по специальности 11.02.14 под потребность кластера.'
  const votes = seats.map(({ id: seatId }) => ({ seatId, option: 'YES' }))
  const motionId = await decide(`${key}-motion`, items[0]!, decision, votes)
  await minute(key, meetingId, '2022-09-19', [{ agendaItemId: items[0]!, spoke: [], decision }], LATER_SIGNATORIES)
  const item = { number: '1', text: decision, kind: 'POSITION' }
  const adopting = { title: 'О рекомендации круглого стола от 20.05.2022', items: [item] }
  const adopted = '... on ResolutionPayload { repeated resolution { items { id } } }'
  const { resolution } = await write(`${key}-resolution`, 'adoptResolution', adopting, adopted)
  const itemIds = resolution.items.map((one: { readonly id: string }) => one.id)
  await write(`${key}-accepted`, 'acceptProposal', { id, itemIds, motionId }, PROPOSAL)
}

const PROPOSAL = '... on ProposalPayload { repeated }'

/** The proposal that the group's register makes of a recommendation. */
function proposalOf(recommendationId: string): string {
  return globalId('Proposal', derivedKey('Proposal of Recommendation', recommendationId))
}

/**
 * The group's next meeting, on the 15th of the next month, whenever it is written; a second run in that month
 * adds nothing. Of two recommendations of a round table the second comes to it as a proposal.
 */
export async function conveneNext(run: Run, { draftActId, recommendationIds }: Subjects): Promise<void> {
  const { write, convened } = demoMeetings(run)
  const [accepted, recommended] = recommendationIds as [string, string]
  const proposalId = proposalOf(recommended)
  const onAgenda = { id: proposalId, workingGroupId: wide }
  await write('demo-mentors-on-agenda', 'putProposalOnAgenda', onAgenda, PROPOSAL)
  const today = new Date()
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 15, 8)).toISOString()
  const place = { form: 'MIXED', startsAt: day, place: 'Красногорск, бульвар Строителей, 1, и по видеосвязи' }
  await convened(`demo-meeting-following-${day.slice(0, 7)}`, place, undefined, [
    {
      title: 'О ходе исполнения пункта о круглых столах',
      visibility: 'PUBLIC',
      subjectId: itemId('5'),
      reporterId: organizationId('copp'),
    },
    { title: 'О плане работы группы', visibility: 'MEMBERS', reporterId: organizationId('mospp') },
    { title: 'О наставниках на практике', visibility: 'PUBLIC', subjectId: proposalId },
    { title: 'О порядке внедрения региональной модели', visibility: 'PUBLIC', subjectId: draftActId },
    { title: 'Об итогах набора для кластера «Радиоэлектроника»', visibility: 'PUBLIC', subjectId: accepted },
  ])
}
type Subjects = { readonly draftActId: string; readonly recommendationIds: readonly string[] }

type Meetings = ReturnType<typeof demoMeetings>

/** The steps that all meetings of the demo take, each under a key of its own. */
function demoMeetings(run: Run) {
  const write = (idempotencyKey: string, mutation: string, input: object, select = '') =>
    run(SECRETARY, mutation, { idempotencyKey, ...input }, select || `... on ${payloadOf(mutation)} { repeated }`)

  const convened = async (
    key: string,
    place: Place & { readonly number?: string },
    on: string | undefined,
    agenda: readonly Item[],
  ) => {
    const planned = '... on MeetingPayload { repeated meeting { id } }'
    const meetingId: string = (await write(key, 'planMeeting', { workingGroupId: wide, ...place }, planned)).meeting.id
    const added = '... on AgendaItemPayload { repeated agendaItem { id } }'
    const items: string[] = await each(
      agenda,
      async (item, index) =>
        (await write(`${key}-item-${index + 1}`, 'addAgendaItem', { meetingId, ...item }, added)).agendaItem.id,
      1,
    )
    const called =
      '... on MeetingPayload { repeated meeting { attendance { voting seat { id organization { id } } } } }'
    const { meeting } = await write(
      `${key}-convened`,
      'conveneMeeting',
      { id: meetingId, ...(on ? { on } : {}) },
      called,
    )
    const seats = (meeting.attendance as Attended[])
      .filter(({ voting }) => voting)
      .map(({ seat }): Seat => ({ id: seat.id, organizationId: seat.organization.id }))
    return { meetingId, items, seats }
  }

  const decide = async (key: string, agendaItemId: string, text: string, votes: readonly Called[]): Promise<string> => {
    const wish = { agendaItemId, text, requirement: 'SIMPLE_MAJORITY' }
    const moved = '... on MotionPayload { repeated motion { id } }'
    const { id } = (await write(key, 'moveMotion', wish, moved)).motion
    await write(`${key}-open`, 'openVote', { id })
    await write(`${key}-votes`, 'recordRollCall', { motionId: id, votes })
    await write(`${key}-close`, 'closeVote', { id })
    return id
  }

  const minute = async (
    key: string,
    meetingId: string,
    date: string,
    items: readonly object[],
    signatories: readonly (readonly [office: string, body: string, position: string])[] = SIGNATORIES,
  ): Promise<void> => {
    await write(`${key}-held`, 'holdMeeting', { id: meetingId })
    await write(`${key}-minutes`, 'draftMinutes', { meetingId, nextNumber: true, date, items })
    await write(`${key}-circulated`, 'circulateMinutes', { meetingId })
    for (const [office, body, position] of signatories) {
      const signed = { organizationId: organizationId(body), on: date, signature: { kind: 'PAPER', position } }
      await write(`${key}-signed-${office}`, 'signMinutes', { meetingId, office, ...signed })
    }
    await write(`${key}-published`, 'publishMinutes', { meetingId })
  }

  return { write, convened, decide, minute }
}

function payloadOf(mutation: string): string {
  if (/Agenda/.test(mutation)) return 'AgendaItemPayload'
  return /Meeting|Minutes|Attendance/.test(mutation) ? 'MeetingPayload' : 'MotionPayload'
}
