import { z } from 'zod'
import { dueSoonOf, overdueOf } from '../due.ts'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import {
  amount,
  attachedFile,
  day,
  dueOn,
  exampleFile,
  id,
  moment,
  on,
  organizationId,
  ownId,
  partId,
  reason,
  removedFile,
  signedAs,
} from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'meeting', { ru: 'Заседание', en: 'Meeting' })

const exampleMeeting = exampleId('Meeting')
const group = exampleId('WorkingGroup')
const seat = exampleId('Seat', '00000000-0000-7000-8000-000000000001/1')
const item = exampleId('AgendaItem', '00000000-0000-7000-8000-000000000001/1')
const chair = exampleId('Organization')

const workingGroupId = id.describe('Рабочая группа / The working group')
const form = z
  .string()
  .describe(
    'IN_PERSON, REMOTE, MIXED, BY_CORRESPONDENCE; список может расти / How people come together: one of these; the list may grow',
  )
const startsAt = moment.describe(
  'Начало; у заочного — начало голосования / When it begins; by correspondence the beginning of the voting',
)
const votesUntil = moment
  .optional()
  .describe(
    'У заочного — когда кончается голосование; нет — не заочное / By correspondence the end of the voting; absent: it is not by correspondence',
  )
const revision = amount.describe('Который проект протокола, с 1 / Which draft of the minutes, from 1')
const minutesDate = day.describe('Дата протокола, московская / The day of the minutes, Moscow time')
const minutesDueOn = dueOn.describe('Последний день, чтобы составить протокол / The last day to draft the minutes')
const minutesNumber = z
  .string()
  .describe('Номер протокола в группе за год / Number of the minutes in the group and its year')

const planned = { id: exampleMeeting, workingGroupId: group, form: 'IN_PERSON', startsAt: '2022-06-20T11:00:00.000Z' }
const called = { id: exampleMeeting, on: '2022-06-14', reason: 'Нет материалов' }

export const meeting = [
  fact(
    'meeting.planned.v1',
    { ru: 'Назначено', en: 'Planned' },
    z.object({ id: ownId, workingGroupId, form, startsAt, votesUntil }),
    planned,
  ),
  fact(
    'meeting.convened.v1',
    { ru: 'Созвано', en: 'Convened' },
    z.object({ id: ownId, form, startsAt, on: on.describe('День созыва / The day on which it was convened') }),
    { id: exampleMeeting, form: 'IN_PERSON', startsAt: '2022-06-20T11:00:00.000Z', on: '2022-06-10' },
  ),
  fact('meeting.placeChanged.v1', { ru: 'Место изменено', en: 'Place changed' }, z.object({ id: ownId, on }), {
    id: exampleMeeting,
    on: '2022-06-16',
  }),
  fact('meeting.postponed.v1', { ru: 'Отложено', en: 'Postponed' }, z.object({ id: ownId, on, reason }), called),
  fact('meeting.cancelled.v1', { ru: 'Отменено', en: 'Cancelled' }, z.object({ id: ownId, on, reason }), called),
  fact('meeting.agendaChanged.v1', { ru: 'Повестка изменена', en: 'Agenda changed' }, z.object({ id: ownId }), {
    id: exampleMeeting,
  }),
  fact(
    'meeting.attended.v1',
    { ru: 'Явка отмечена', en: 'Attendance recorded' },
    z.object({
      id: ownId,
      on,
      seats: z
        .array(
          z.object({
            seatId: id.describe('Место / The seat'),
            presence: z
              .string()
              .describe(
                'PRESENT, ABSENT, SUBSTITUTED, OPINION_SENT; список может расти / One of these; the list may grow',
              ),
          }),
        )
        .describe('О каких местах и что отмечено / Of which seats what was recorded'),
    }),
    { id: exampleMeeting, on: '2022-06-20', seats: [{ seatId: seat, presence: 'PRESENT' }] },
  ),
  fact(
    'meeting.held.v1',
    { ru: 'Состоялось', en: 'Held' },
    z.object({
      id: ownId,
      on,
      subjectIds: z
        .array(id)
        .optional()
        .describe(
          'Записи, о которых открытые вопросы повестки; нет — в прежних фактах / What the public items were about; absent: in older facts',
        ),
    }),
    { id: exampleMeeting, on: '2022-06-20', subjectIds: [exampleId('Agreement')] },
  ),
  fact(
    'meeting.minuted.v1',
    { ru: 'Протокол подписан', en: 'Minuted' },
    z.object({ id: ownId, number: minutesNumber, date: minutesDate }),
    { id: exampleMeeting, number: '3', date: '2022-06-22' },
  ),
  fact(
    'minutes.drafted.v1',
    { ru: 'Проект протокола составлен', en: 'Minutes drafted' },
    z.object({ id: ownId, revision, date: minutesDate, dueOn: minutesDueOn }),
    { id: exampleMeeting, revision: 1, date: '2022-06-22', dueOn: '2022-06-27' },
  ),
  fact(
    'minutes.circulated.v1',
    { ru: 'Проект протокола разослан', en: 'Minutes circulated' },
    z.object({ id: ownId, revision, on }),
    { id: exampleMeeting, revision: 1, on: '2022-06-22' },
  ),
  fact(
    'minutes.remarked.v1',
    { ru: 'Замечание к протоколу', en: 'Remark on the minutes' },
    z.object({ id: ownId, revision, on }),
    { id: exampleMeeting, revision: 1, on: '2022-06-23' },
  ),
  fact(
    'minutes.signed.v1',
    { ru: 'Подпись под протоколом', en: 'Minutes signed' },
    z.object({
      id: ownId,
      office: z.string().describe('CHAIR или SECRETARY; список может расти / One of these; the list may grow'),
      organizationId,
      on,
      signedAs,
    }),
    { id: exampleMeeting, office: 'CHAIR', organizationId: chair, on: '2022-06-24', signedAs: { kind: 'PAPER' } },
  ),
  fact('minutes.published.v1', { ru: 'Протокол опубликован', en: 'Minutes published' }, z.object({ id: ownId, on }), {
    id: exampleMeeting,
    on: '2022-06-24',
  }),
  fact('minutes.dueSoon.v1', { ru: 'Срок протокола подходит', en: 'Minutes due soon' }, dueSoonOf({}), {
    id: exampleMeeting,
    dueOn: '2022-06-27',
    notice: 'THREE_WORKING_DAYS',
    on: '2022-06-22',
  }),
  fact('minutes.overdue.v1', { ru: 'Протокол не составлен в срок', en: 'Minutes overdue' }, overdueOf({}), {
    id: exampleMeeting,
    dueOn: '2022-06-27',
    on: '2022-06-28',
  }),
  fact(
    'meeting.fileAttached.v1',
    { ru: 'Файл приложен', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: exampleMeeting, ...exampleFile },
  ),
  fact('meeting.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: exampleMeeting,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  state(
    'meeting.state.v1',
    { ru: 'Заседание и то в повестке, что видят все', en: 'The meeting and what everybody sees of its agenda' },
    z.object({
      id: ownId,
      workingGroupId,
      form,
      status: z
        .string()
        .describe(
          'PLANNED, CONVENED, HELD, MINUTED, POSTPONED, CANCELLED; список может расти / One of these; the list may grow',
        ),
      startsAt,
      votesUntil,
      agenda: z
        .array(
          z.object({
            id: partId,
            number: z.string().describe('Номер вопроса / The number of the item'),
            title: z.string().describe('О чём вопрос / What the item is about'),
            subjectId: id
              .optional()
              .describe('Запись, о которой вопрос; нет — ни о какой / The record it is about; absent: none'),
          }),
        )
        .describe('Открытые вопросы повестки / The public items of the agenda'),
      minutes: z
        .object({ number: minutesNumber, date: minutesDate })
        .optional()
        .describe('Подписанный протокол; нет — не подписан / The signed minutes; absent: not signed'),
    }),
    { ...planned, status: 'PLANNED', agenda: [{ id: item, number: '1', title: 'О кадрах кластера' }] },
  ),
] as const
