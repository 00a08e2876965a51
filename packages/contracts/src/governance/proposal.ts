import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { day, id, on, organizationId, ownId, reason } from '../vocabulary.ts'

const { fact, state } = nounOf('governance', 'proposal', { ru: 'Предложение', en: 'Proposal' })

const proposalExample = exampleId('Proposal')
const org = exampleId('Organization')
const group = exampleId('WorkingGroup')
const item = exampleId('ResolutionItem', '00000000-0000-7000-8000-000000000001/5')

const heading = {
  number: z.string().describe('Номер в реестре предложений за год / Number in the register of proposals of its year'),
  title: z.string().describe('Заголовок предложения / Title of the proposal'),
}
const origin = {
  proposerId: organizationId
    .optional()
    .describe('Кто предложил; нет — круглый стол / Who proposed it; absent: a round table'),
  recommendationId: id
    .optional()
    .describe(
      'Рекомендация круглого стола, из которой возникло; нет — не из неё / The recommendation of a round table that it came from; absent: none',
    ),
}
const workingGroupId = id.describe('Рабочая группа, которой адресовано / The working group that it is addressed to')
const itemIds = z
  .array(id)
  .describe(
    'Пункты резолюций, в которых принято; пусто — не принято / Resolution items that took it up; empty: not accepted',
  )
const motionId = id
  .optional()
  .describe('Голосование, которым решено; нет — решено иначе / The motion that decided; absent: decided otherwise')

const heard = { id: proposalExample, number: '1', title: 'Согласовать действия участников' }

export const proposal = [
  fact(
    'proposal.submitted.v1',
    { ru: 'Внесено', en: 'Submitted' },
    z.object({
      id: ownId,
      ...heading,
      ...origin,
      workingGroupId: workingGroupId.optional(),
      submittedOn: day.describe('День внесения, московский / The day of submission, Moscow time'),
    }),
    { ...heard, proposerId: org, submittedOn: '2019-11-01' },
  ),
  fact(
    'proposal.supported.v1',
    { ru: 'Поддержано', en: 'Supported' },
    z.object({ id: ownId, organizationId: organizationId.describe('Кто поддержал / Who supports it'), on }),
    { id: proposalExample, organizationId: org, on: '2019-11-08' },
  ),
  fact(
    'proposal.putOnAgenda.v1',
    { ru: 'Включено в повестку', en: 'Put on an agenda' },
    z.object({ id: ownId, workingGroupId, on }),
    { id: proposalExample, workingGroupId: group, on: '2019-11-20' },
  ),
  fact('proposal.accepted.v1', { ru: 'Принято', en: 'Accepted' }, z.object({ id: ownId, itemIds, motionId, on }), {
    id: proposalExample,
    itemIds: [item],
    on: '2019-12-02',
  }),
  fact('proposal.rejected.v1', { ru: 'Отклонено', en: 'Rejected' }, z.object({ id: ownId, reason, motionId, on }), {
    id: proposalExample,
    reason: 'Уже исполняется',
    on: '2019-12-02',
  }),
  fact('proposal.withdrawn.v1', { ru: 'Отозвано', en: 'Withdrawn' }, z.object({ id: ownId, reason, on }), {
    id: proposalExample,
    reason: 'Вопрос решён',
    on: '2019-11-25',
  }),
  state(
    'proposal.state.v1',
    {
      ru: 'Предложение: кто внёс, кто поддержал, чем кончилось',
      en: 'Who proposed it, who supports it, what came of it',
    },
    z.object({
      id: ownId,
      ...heading,
      status: z
        .string()
        .describe(
          'SUBMITTED, ON_AGENDA, ACCEPTED, REJECTED, WITHDRAWN; список может расти / One of these; the list may grow',
        ),
      ...origin,
      supporterIds: z.array(id).describe('Кто поддержал; пусто — никто / Who supports it; empty: nobody'),
      itemIds,
    }),
    { ...heard, status: 'SUBMITTED', proposerId: org, supporterIds: [], itemIds: [] },
  ),
] as const
