import { type Block, type DocumentModel, type Point, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { dayOf } from '@kadry/domain/day'
import type { Motion } from '../motion/motion.ts'
import type { AgendaRecord } from './agenda.ts'
import { type AttendanceRecord, quorumOf, takesPart } from './attendance.ts'
import type { Meeting } from './meeting.ts'

/** A meeting on its way to paper: who meets, and what is to be decided. */
export type Printed = Meeting & {
  readonly id: string
  readonly updatedAt: string
  readonly groupName: string
  readonly motions: readonly (Motion & { readonly id: string })[]
}

const MOSCOW = new Intl.DateTimeFormat('ru', { timeZone: 'Europe/Moscow', hour: '2-digit', minute: '2-digit' })

/** What is printed of an agenda: closed items only on a copy for those inside. */
export function printedItems({ agenda }: Meeting, isInside: boolean): AgendaRecord[] {
  return agenda.filter(({ visibility }) => isInside || visibility !== 'CLOSED')
}

/** The agenda as it is sent out. */
export function agendaDocument(meeting: Printed, words: Words, isInside: boolean): DocumentModel {
  return {
    ...paperOf(meeting, 'Повестка'),
    body: [
      ...whereAndWhen(meeting, words),
      {
        kind: 'points',
        points: printedItems(meeting, isInside).map(({ number, title, visibility, reporterId, startsAt }): Point => {
          // Of an item for members everybody reads the title alone.
          const isOpen = isInside || visibility === 'PUBLIC'
          const notes = [
            ...(startsAt ? [`Начало: ${timeOf(startsAt)}.`] : []),
            ...(reporterId && isOpen ? [`Докладывает: ${words.organization(reporterId)}.`] : []),
          ]
          return { number, text: title, ...(notes.length > 0 ? { notes } : {}) }
        }),
      },
    ],
  }
}

/** Who came: one row a seat, with a line to sign on. `names` are those of substitutes, by person. */
export function attendanceSheet(meeting: Printed, words: Words, names: ReadonlyMap<string, string>): DocumentModel {
  return {
    ...paperOf(meeting, 'Лист присутствия'),
    body: [
      ...whereAndWhen(meeting, words),
      {
        kind: 'table',
        title: 'Присутствие',
        columns: [
          { title: '№', width: 0.4 },
          { title: 'Организация', width: 3 },
          { title: 'Голос', width: 1.2 },
          { title: 'Отметка', width: 2 },
          { title: 'Подпись', width: 1.2 },
        ],
        rows: meeting.attendance.map((seat, index) => [
          String(index + 1),
          words.organization(seat.organizationId),
          seat.voting ? 'решающий' : 'совещательный',
          [presenceOf(seat, words), names.get(seat.substitute?.personId ?? '')].filter(Boolean).join('\n'),
          '',
        ]),
      },
      { kind: 'paragraph', text: quorumLine(meeting) },
    ],
    signatures: [{ party: 'Секретарь' }],
  }
}

/** What is put to the vote, to be marked by hand. */
export function ballotPaper(meeting: Printed, isInside: boolean): DocumentModel {
  const items = new Set(printedItems(meeting, isInside).map(({ id }) => id))
  const motions = meeting.motions.filter(
    ({ agendaItemId, visibility }) => items.has(agendaItemId) && (isInside || visibility === 'PUBLIC'),
  )
  const until = meeting.votesUntil
  return {
    ...paperOf(meeting, 'Бюллетень'),
    body: [
      ...(until
        ? [
            {
              kind: 'paragraph' as const,
              text: `Бюллетень принимают до ${printedDay(dayOf(until))}, ${timeOf(until)}.`,
            },
          ]
        : []),
      {
        kind: 'points',
        points: motions.map(({ text, secret }, index) => ({
          number: String(index + 1),
          text,
          notes: ['[  ] ЗА     [  ] ПРОТИВ     [  ] ВОЗДЕРЖАЛСЯ', ...(secret ? ['Голосование тайное.'] : [])],
        })),
      },
    ],
    signatures: motions.some(({ secret }) => secret) ? [] : [{ party: 'Представитель организации' }],
  }
}

/** «Присутствуют 7 из 8, кворум есть»: R9 in one line. */
export function quorumLine({ attendance, rules, form }: Meeting): string {
  const voting = attendance.filter((seat) => seat.voting)
  const present = voting.filter((seat) => takesPart({ form }, seat)).length
  const { required, reached } = quorumOf(rules, voting.length, present)
  return `Участвуют ${present} из ${voting.length} мест с правом голоса, нужно ${required}: кворум ${reached ? 'есть' : 'не достигнут'}.`
}

/** What is said of a seat: that it was there, who stood in for it, why it was not. */
export function presenceOf({ presence, substitute, reason }: AttendanceRecord, words: Words): string {
  const more = substitute
    ? `: ${substitute.position}, ${words.organization(substitute.organizationId)}`
    : reason
      ? `: ${reason}`
      : ''
  return `${words.label('Presence', presence)}${more}`
}

/** What a file of the meeting is called. */
export function fileNameOf(kind: string, { number, startsAt }: Meeting): string {
  return [kind, 'заседания', number && `№ ${number}`, printedDay(dayOf(startsAt))].filter(Boolean).join(' ')
}

/** The organisations that papers of a meeting name. */
export function organizationsIn({ agenda, attendance, minutes }: Meeting): string[] {
  return [
    ...agenda.flatMap(({ reporterId, spoke }) => [reporterId, ...spoke.map(({ organizationId }) => organizationId)]),
    ...attendance.flatMap(({ organizationId, substitute }) => [organizationId, substitute?.organizationId]),
    ...(minutes?.signatures ?? []).map(({ organizationId }) => organizationId),
  ].filter((id) => id !== undefined)
}

export function timeOf(moment: string): string {
  return `${MOSCOW.format(new Date(moment))} (МСК)`
}

function paperOf({ groupName, startsAt, number, updatedAt }: Printed, kind: string) {
  return {
    asOf: updatedAt,
    head: {
      organization: groupName,
      kind,
      date: dayOf(startsAt),
      title: ['заседания рабочей группы', number && `№ ${number}`].filter(Boolean).join(' '),
    },
    signatures: [],
  }
}

function whereAndWhen({ startsAt, votesUntil, place, form }: Meeting, words: Words): Block[] {
  const when = `${printedDay(dayOf(startsAt))}, ${timeOf(startsAt)}`
  const until = votesUntil ? `; голоса принимают до ${printedDay(dayOf(votesUntil))}, ${timeOf(votesUntil)}` : ''
  return [
    { kind: 'paragraph', text: `${words.label('MeetingForm', form)}. ${when}${until}.` },
    ...(place ? [{ kind: 'paragraph' as const, text: `Место: ${place}.` }] : []),
  ]
}
