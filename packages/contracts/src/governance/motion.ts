import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { attachedFile, count, exampleFile, id, on, ownId, removedFile } from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'motion', { ru: 'Предложение к голосованию', en: 'Motion' })

const exampleMotion = exampleId('Motion')
const seat = exampleId('Seat', '00000000-0000-7000-8000-000000000001/1')

const about = {
  workingGroupId: id.describe('Рабочая группа / The working group'),
  meetingId: id.describe('Заседание / The meeting'),
  agendaItemId: id.describe('Вопрос повестки / The agenda item'),
}
const exampleAbout = {
  workingGroupId: exampleId('WorkingGroup'),
  meetingId: exampleId('Meeting'),
  agendaItemId: exampleId('AgendaItem', '00000000-0000-7000-8000-000000000001/1'),
}
const requirement = z
  .string()
  .describe(
    'SIMPLE_MAJORITY, ABSOLUTE_MAJORITY, TWO_THIRDS, CONSENSUS; список может расти / What carries it: one of these; the list may grow',
  )
const secret = z.boolean().describe('Голосование тайное / The vote is secret')
const counts = z
  .array(
    z.object({
      option: z
        .string()
        .describe('YES, NO, ABSTAIN, ABSENT, RECUSED; список может расти / One of these; the list may grow'),
      count: count.describe('Сколько мест / How many seats'),
    }),
  )
  .describe('Сколько мест как голосовали; кто — не публикуется / How many voted how; who did is not published')
const needed = count.describe('Сколько голосов «за» было нужно / How many votes for it were needed')
const castingVoteUsed = z.boolean().describe('Решил голос председателя / Whether the vote of the chair decided')
const decided = z.object({ id: ownId, on, counts, needed, castingVoteUsed })
const decision = {
  id: exampleMotion,
  on: '2022-06-20',
  counts: [
    { option: 'YES', count: 5 },
    { option: 'NO', count: 3 },
  ],
  needed: 5,
  castingVoteUsed: false,
}

export const motion = [
  fact('motion.moved.v1', { ru: 'Внесено', en: 'Moved' }, z.object({ id: ownId, ...about, requirement, secret }), {
    id: exampleMotion,
    ...exampleAbout,
    requirement: 'SIMPLE_MAJORITY',
    secret: false,
  }),
  fact('motion.withdrawn.v1', { ru: 'Снято', en: 'Withdrawn' }, z.object({ id: ownId, on }), {
    id: exampleMotion,
    on: '2022-06-20',
  }),
  fact(
    'motion.opened.v1',
    { ru: 'Голосование открыто', en: 'Voting opened' },
    z.object({
      id: ownId,
      on,
      entitled: count.describe('Занятых мест с правом голоса / Filled seats with a vote'),
      present: count.describe('Из них участвуют / Those of them that take part'),
    }),
    { id: exampleMotion, on: '2022-06-20', entitled: 8, present: 8 },
  ),
  fact('motion.carried.v1', { ru: 'Принято', en: 'Carried' }, decided, decision),
  fact('motion.rejected.v1', { ru: 'Не принято', en: 'Rejected' }, decided, decision),
  fact(
    'motion.dissented.v1',
    { ru: 'Приложено особое мнение', en: 'Dissenting opinion' },
    z.object({ id: ownId, seatId: id.describe('Чьё / Whose it is'), on }),
    { id: exampleMotion, seatId: seat, on: '2022-06-21' },
  ),
  fact(
    'motion.fileAttached.v1',
    { ru: 'Файл приложен', en: 'File attached' },
    z.object({ id: ownId, ...attachedFile }),
    { id: exampleMotion, ...exampleFile },
  ),
  fact('motion.fileRemoved.v1', { ru: 'Файл убран', en: 'File removed' }, z.object({ id: ownId, ...removedFile }), {
    id: exampleMotion,
    fileId: exampleFile.fileId,
    sha256: exampleFile.sha256,
  }),
  state(
    'motion.state.v1',
    {
      ru: 'Предложение и чем кончилось голосование; тех, что для членов группы, нет',
      en: 'The motion and what the vote came to; those for members alone are not here',
    },
    z.object({
      id: ownId,
      ...about,
      status: z
        .string()
        .describe('MOVED, IN_VOTE, CARRIED, REJECTED, WITHDRAWN; список может расти / One of these; the list may grow'),
      requirement,
      secret,
      counts: counts.optional(),
      needed: needed.optional(),
      castingVoteUsed: castingVoteUsed.optional(),
    }),
    { id: exampleMotion, ...exampleAbout, status: 'MOVED', requirement: 'SIMPLE_MAJORITY', secret: false },
  ),
] as const
