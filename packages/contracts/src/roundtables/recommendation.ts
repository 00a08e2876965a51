import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { count, id, on, ownId, sectorCode } from '../vocabulary.ts'

const { fact, state } = nounOf('roundtables', 'recommendation', {
  ru: 'Рекомендация круглого стола',
  en: 'Recommendation of a round table',
})

const recommendationExample = exampleId('Recommendation')

const about = {
  roundTableId: id.describe('Круглый стол, который её принял / The round table that adopted it'),
  sectorCode,
  text: z.string().describe('Что рекомендовано, до 2000 знаков / What is recommended, up to 2,000 characters'),
  addresseeIds: z.array(id).min(1).describe('Кому: организации, хотя бы одна / To whom: organisations, one at least'),
}
const proposalId = id.describe('Предложение рабочей группы, которым она стала / The proposal that it became')

const exampleAbout = {
  roundTableId: exampleId('RoundTable'),
  sectorCode: 'radioelectronics',
  text: 'Открыть набор по специальности 11.02.14 под потребность кластера',
  addresseeIds: [exampleId('Organization')],
}

export const recommendation = [
  fact(
    'recommendation.adopted.v1',
    { ru: 'Принята', en: 'Adopted' },
    z.object({
      id: ownId,
      ...about,
      on: on.optional(),
      inFavour: count.optional().describe('Сколько присутствовавших за / How many of those present were in favour'),
      against: count.optional().describe('Сколько против / How many were against'),
      abstained: count.optional().describe('Сколько воздержались / How many abstained'),
    }),
    { id: recommendationExample, ...exampleAbout, on: '2022-05-20', inFavour: 34, against: 1, abstained: 3 },
  ),
  fact(
    'recommendation.proposed.v1',
    { ru: 'Внесена в рабочую группу как предложение', en: 'Submitted to a working group as a proposal' },
    z.object({ id: ownId, proposalId }),
    { id: recommendationExample, proposalId: exampleId('Proposal') },
  ),
  fact(
    'recommendation.onAgenda.v1',
    { ru: 'Включена в повестку', en: 'Put on an agenda' },
    z.object({ id: ownId, proposalId }),
    { id: recommendationExample, proposalId: exampleId('Proposal') },
  ),
  fact(
    'recommendation.accepted.v1',
    { ru: 'Поддержана рабочей группой', en: 'Accepted by the working group' },
    z.object({ id: ownId, proposalId }),
    { id: recommendationExample, proposalId: exampleId('Proposal') },
  ),
  fact(
    'recommendation.rejected.v1',
    { ru: 'Отклонена рабочей группой', en: 'Rejected by the working group' },
    z.object({ id: ownId, proposalId }),
    { id: recommendationExample, proposalId: exampleId('Proposal') },
  ),
  state(
    'recommendation.state.v1',
    { ru: 'Кому, что и что с ней стало', en: 'To whom, what, and what became of it' },
    z.object({
      id: ownId,
      ...about,
      status: z
        .string()
        .describe('ADOPTED, ON_AGENDA, ACCEPTED, REJECTED; список может расти / One of these; the list may grow'),
      proposalIds: z
        .array(id)
        .describe(
          'Предложения рабочих групп, которыми она стала; пусто — ни одним / The proposals that it became; empty: none',
        ),
    }),
    { id: recommendationExample, ...exampleAbout, status: 'ADOPTED', proposalIds: [] },
  ),
] as const
