import { childId, globalId, parseId } from '@kadry/runtime/ids'
import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const MANAGER = 'EVENT_MANAGER'
const PROGRAM = '... on ProgramPayload { repeated }'
const SERIES = '... on RoundTableSeriesPayload { repeated series { id topics { id } } }'

/** A year's plan of the host, with the tables that were held on two of its topics. */
export async function writeSeries(run: Run, [electronics, mechanical]: readonly [string, string]): Promise<void> {
  const { series } = await run(
    MANAGER,
    'planSeries',
    {
      idempotencyKey: 'demo-series-2022',
      title: 'Радиоэлектроника и машиностроение 2022',
      hostId: organizationId('copp'),
      year: 2022,
      topics: [
        { month: 5, title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет' },
        { month: 6, title: 'Целевое обучение и практика на предприятиях машиностроения' },
        { month: 10, title: 'Станочники и сварщики: кто нужен заводам области' },
      ],
    },
    SERIES,
  )
  const add = (index: number, roundTableId: string) =>
    run(
      MANAGER,
      'addRoundTableToSeries',
      {
        idempotencyKey: `demo-series-2022-${index}`,
        id: series.id,
        topicId: childId('SeriesTopic', series.id, String(index + 1)),
        roundTableId,
      },
      SERIES,
    )
  await add(0, electronics)
  await add(1, mechanical)
}

/**
 * The programme of a table in two versions: between them a slot is new, one is moved, one retitled and one
 * cancelled. `day` is `YYYY-MM-DD`; it is written before the day is over.
 */
export async function writeProgram(run: Run, roundTableId: string, day: string): Promise<void> {
  const about = (step: string) => ({ idempotencyKey: `demo-program-${step}`, roundTableId })
  const draft = (version: number, slots: readonly object[]) =>
    run(MANAGER, 'draftProgram', { ...about(`draft-${version}`), slots }, PROGRAM)
  const publish = (version: number) => run(MANAGER, 'publishProgram', about(`publish-${version}`), PROGRAM)
  const slot = slotsOf(day)
  const speaker = (key: string, position: string) => ({ organizationId: organizationId(key), position })
  const opening = { ...slot('10:00', '10:30', 'Открытие'), speakers: [speaker('copp', 'Директор')] }
  const need = {
    ...slot('10:30', '11:30', 'Потребность предприятий в сборщиках и контролёрах'),
    speakers: [speaker('rpz', 'Заместитель директора по персоналу'), speaker('rpkb', 'Начальник отдела кадров')],
  }
  const practice = {
    ...slot('12:00', '13:00', 'Практика студентов'),
    speakers: [speaker('ramenskij-kolledzh', 'Заместитель директора')],
  }
  const excursion = slot('13:00', '14:00', 'Экскурсия по мастерским')
  await draft(1, [opening, need, practice, excursion])
  await publish(1)
  const { key } = parseId(roundTableId)!
  const id = (n: number) => childId('ProgramSlot', globalId('TableProgram', key), String(n))
  await draft(2, [
    { ...opening, id: id(1) },
    { ...need, id: id(2), title: 'Потребность кластера в кадрах на 5 лет' },
    { ...slot('11:30', '12:00', 'Перерыв'), isBreak: true },
    { ...practice, ...slot('12:30', '13:30', practice.title), id: id(3) },
  ])
  await publish(2)
}

const HALL = 'Большой зал'

function slotsOf(day: string) {
  const at = (hour: string) => `${day}T${hour}:00+03:00`
  return (from: string, to: string, title: string) => ({ hall: HALL, startsAt: at(from), endsAt: at(to), title })
}

const recommendations = [
  {
    text: 'Открыть набор по специальности 11.02.14 под потребность кластера «Радиоэлектроника»',
    addresseeIds: ['minobr', 'ramenskij-kolledzh'],
    inFavour: 33,
    against: 1,
    abstained: 2,
  },
  {
    text: 'Закрепить за каждым студентом на практике наставника предприятия',
    addresseeIds: ['mospp', 'rpz', 'rpkb'],
    inFavour: 30,
    against: 0,
    abstained: 5,
  },
]

/** What those present adopted: each becomes a proposal. Resolves with their ids. */
export async function writeRecommendations(run: Run, roundTableId: string): Promise<string[]> {
  const ids: string[] = []
  for (const [index, { addresseeIds, ...wanted }] of recommendations.entries()) {
    const { recommendation } = await run(
      MANAGER,
      'adoptRecommendation',
      {
        idempotencyKey: `demo-recommendation-${index}`,
        roundTableId,
        ...wanted,
        addresseeIds: addresseeIds.map(organizationId),
      },
      '... on RecommendationPayload { repeated recommendation { id } }',
    )
    ids.push(recommendation.id)
  }
  return ids
}

/** Fifteen who were there rate the table and its slots, each by the code of a check-in. */
export async function writeFeedback(run: Run, roundTableId: string, codes: readonly string[]): Promise<void> {
  const { key } = parseId(roundTableId)!
  const slot = (n: number) => childId('ProgramSlot', globalId('TableProgram', key), String(n))
  for (const [index, code] of codes.slice(0, 15).entries()) {
    const slots = [1, 2, 3].map((n) => ({ slotId: slot(n), rating: 3 + ((index + n) % 3) }))
    await run(
      MANAGER,
      'giveFeedback',
      { idempotencyKey: `demo-feedback-${index}`, roundTableId, code, rating: 4 + (index % 2), slots },
      '... on FeedbackPayload { repeated }',
    )
  }
}
