import { dayOf } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { between, textProblems, tidy, unless } from '@kadry/domain/input'
import type { OrganizationView } from '@kadry/domain/organization-view'
import {
  type InputProblem,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  problem,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Known as Table } from '../round-table/round-table.ts'
import { editionOn, type SectorView } from '../sector/sector.ts'

/** A topic of the year, and the table that is held on it. */
export type SeriesTopic = {
  readonly id: string
  /** 1 to 12. */
  readonly month: number
  readonly title: string
  readonly roundTableId?: string
}
/** A year's plan of round tables at one host, of one sector where it names one. */
export type RoundTableSeries = {
  readonly title: string
  readonly sectorCode?: string
  readonly hostId: string
  readonly year: number
  /** By their months, in the order in which they were named. */
  readonly topics: readonly SeriesTopic[]
  /** How many topics it ever had: the next one is the n-th. */
  readonly topicsEver: number
}
/** The tables that are held on its topics. */
export function tableIdsOf({ topics }: Pick<RoundTableSeries, 'topics'>): string[] {
  return topics.flatMap(({ roundTableId }) => roundTableId ?? [])
}

type Known = RoundTableSeries & { readonly id: string }
type Topic = { readonly id?: string | null | undefined; readonly month: number; readonly title: string }
type Plan = Pick<RoundTableSeries, 'title' | 'sectorCode' | 'hostId' | 'year'> & { readonly topics: readonly Topic[] }
/** Gives ids to the topics of one series: the n-th it ever had. */
type IdOf = (seriesId: string, n: number) => string

const MOST_TOPICS = 60
const TOPIC = { ru: 'Тема', en: 'topic' }
const SECTOR = { ru: 'Отрасль', en: 'sector' }

/** R5, R18: at a host that is alive, of a sector that is in force in some day of the year. */
export function planSeries(
  id: string,
  plan: Plan,
  context: {
    readonly host: OrganizationView | undefined
    readonly sector: SectorView | undefined
    readonly idOf: IdOf
  },
): Decision<RoundTableSeries, InvalidInput | NotFound | RuleRefusal> {
  const { host, sector, idOf } = context
  const problems = [
    ...textProblems('title', plan.title),
    ...between('year', plan.year, [2000, 2199]),
    ...topicProblems(plan.topics),
    ...plan.topics.flatMap(({ id }, index) =>
      unless(id == null, ['topics', String(index), 'id'], 'UNKNOWN', 'Такой темы нет.', 'There is no such topic.'),
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { sectorCode, hostId, year } = plan
  const isInForce = sector && [`${year}-01-01`, `${year}-12-31`].some((day) => editionOn(sector, day))
  if (sectorCode !== undefined && !isInForce) return notFound(sectorCode, SECTOR)
  const refused = standing(hostId, host)
  if (refused) return refused
  const about = { title: tidy(plan.title), hostId, year, ...(sectorCode === undefined ? {} : { sectorCode }) }
  const series = { ...about, ...topicsOf(id, plan.topics, [], 0, idOf) }
  return {
    next: series,
    facts: [
      {
        type: 'roundTableSeries.planned.v1',
        data: { id, ...about, topics: published(series.topics) },
      },
    ],
  }
}

/** Other title and topics; a topic that has its table stays, whatever it is called. */
export function changeSeries(
  found: Known,
  { title, topics, idOf }: Pick<Plan, 'title' | 'topics'> & { readonly idOf: IdOf },
): Decision<RoundTableSeries, InvalidInput> {
  const problems = [
    ...textProblems('title', title),
    ...topicProblems(topics),
    ...idProblems(found, topics),
    ...found.topics.flatMap((topic) =>
      unless(
        topic.roundTableId === undefined || topics.some(({ id }) => id === topic.id),
        'topics',
        'HAS_TABLE',
        `По теме «${topic.title}» назначен круглый стол: сначала уберите его из серии.`,
        `A round table is held on “${topic.title}”: take it out of the series first.`,
      ),
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const next = { ...found, title: tidy(title), ...topicsOf(found.id, topics, found.topics, found.topicsEver, idOf) }
  return {
    next,
    facts: [
      {
        type: 'roundTableSeries.changed.v1',
        data: { id: found.id, title: next.title, topics: published(next.topics) },
      },
    ],
  }
}

/** Puts a table of the same sector, host and year on a topic that has none. */
export function addTable(
  found: Known,
  { topicId, table }: { readonly topicId: string; readonly table: Table },
): Decision<RoundTableSeries, InvalidInput | NotFound> {
  const topic = found.topics.find(({ id }) => id === topicId)
  if (!topic) return notFound(topicId, TOPIC)
  const problems = tableProblems(found, topic, table)
  if (problems.length > 0) return invalidInput(problems)
  const topics = found.topics.map((one) => (one.id === topicId ? { ...one, roundTableId: table.id } : one))
  return {
    next: { ...found, topics },
    facts: [{ type: 'roundTableSeries.tableAdded.v1', data: { id: found.id, topicId, roundTableId: table.id } }],
  }
}

export function removeTable(found: Known, roundTableId: string): Decision<RoundTableSeries, NotFound> {
  const topic = found.topics.find((one) => one.roundTableId === roundTableId)
  if (!topic)
    return notFound(roundTableId, { ru: 'Запись о круглом столе этой серии', en: 'round table of this series' })
  const { roundTableId: _, ...free } = topic
  return {
    next: { ...found, topics: found.topics.map((one) => (one === topic ? free : one)) },
    facts: [{ type: 'roundTableSeries.tableRemoved.v1', data: { id: found.id, topicId: topic.id, roundTableId } }],
  }
}

/** What the unique index means: the table belongs to another series. */
export function inAnotherSeries(): InvalidInput {
  return invalidInput([
    problem(
      'roundTableId',
      'IN_ANOTHER_SERIES',
      'Круглый стол уже входит в другую серию.',
      'The round table belongs to another series already.',
    ),
  ])
}

function topicsOf(id: string, topics: readonly Topic[], known: readonly SeriesTopic[], ever: number, idOf: IdOf) {
  let topicsEver = ever
  const all = topics.map(({ id: topicId, month, title }): SeriesTopic => {
    const before = known.find((one) => one.id === topicId)
    return { ...(before ?? { id: idOf(id, ++topicsEver) }), month, title: tidy(title) }
  })
  return { topics: all.sort((a, b) => a.month - b.month), topicsEver }
}

function published(topics: readonly SeriesTopic[]) {
  return topics.map(({ id, month, title }) => ({ id, month, title }))
}

function topicProblems(topics: readonly Topic[]): InputProblem[] {
  return [
    ...unless(
      topics.length >= 1 && topics.length <= MOST_TOPICS,
      'topics',
      'COUNT',
      `Тем — от 1 до ${MOST_TOPICS}.`,
      `There are 1 to ${MOST_TOPICS} topics.`,
    ),
    ...topics.flatMap(({ month, title }, index) => [
      ...between(['topics', String(index), 'month'], month, [1, 12]),
      ...textProblems(['topics', String(index), 'title'], title),
    ]),
  ]
}

function idProblems({ topics: known }: RoundTableSeries, topics: readonly Topic[]): InputProblem[] {
  return topics.flatMap(({ id }, index) => {
    const isKnown = id == null || known.some((one) => one.id === id)
    const isFirst = id == null || topics.findIndex((one) => one.id === id) === index
    const path = ['topics', String(index), 'id']
    return [
      ...unless(isKnown, path, 'UNKNOWN', 'Такой темы нет.', 'There is no such topic.'),
      ...unless(isFirst, path, 'TWICE', 'Тема названа дважды.', 'The topic is named twice.'),
    ]
  })
}

function tableProblems(found: RoundTableSeries, topic: SeriesTopic, table: Table): InputProblem[] {
  const isThere = found.topics.some(({ roundTableId }) => roundTableId === table.id)
  return [
    ...unless(
      topic.roundTableId === undefined,
      'topicId',
      'HAS_TABLE',
      'По этой теме круглый стол уже назначен.',
      'This topic has its round table already.',
    ),
    ...unless(
      table.status !== 'DRAFT',
      'roundTableId',
      'DRAFT',
      'Черновик круглого стола никому не виден.',
      'The draft of a round table is shown to nobody.',
    ),
    ...unless(!isThere, 'roundTableId', 'TWICE', 'Стол уже в этой серии.', 'The table is in this series already.'),
    ...unless(
      found.sectorCode === undefined || table.sectorCode === found.sectorCode,
      'roundTableId',
      'OTHER_SECTOR',
      'Круглый стол другой отрасли.',
      'The round table is of another sector.',
    ),
    ...unless(
      table.hostId === found.hostId,
      'roundTableId',
      'OTHER_HOST',
      'Круглый стол проводит другая организация.',
      'Another organisation hosts the round table.',
    ),
    ...unless(
      dayOf(table.startsAt).startsWith(`${found.year}-`),
      'roundTableId',
      'OTHER_YEAR',
      `Круглый стол не ${found.year} года.`,
      `The round table is not of ${found.year}.`,
    ),
  ]
}
