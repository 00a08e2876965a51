import type { Text } from '@kadry/domain/refusal'

/** How a sector stands; days are `YYYY-MM-DD`, `since` is the one from which tables are counted. */
export type SectorCoverage = {
  readonly sectorCode: string
  readonly since: string
  readonly twoSidedHeld: number
  readonly lastHeldOn?: string
  /** The id of the next round table. */
  readonly nextId?: string
  /** Tables since that day to which one side alone came. */
  readonly oneSided: number
  /** Commitments past their term that are not kept in full. */
  readonly notKept: number
  /** Of each year since that day in which agreements of the sector are short of people: of how many. */
  readonly short: readonly Shortage[]
  /** The stages at which roadmaps of the sector are blocked, each once. */
  readonly blocked: readonly string[]
}
export type Shortage = { readonly year: number; readonly people: number }

/** Why a sector needs a round table; none where it has had one and nothing is left to be talked about. */
export function reasonsFor({ oneSided, notKept, short, blocked, ...held }: SectorCoverage): readonly Text[] {
  return [
    ...(held.twoSidedHeld > 0 ? [] : [neverSince(held.since, held.lastHeldOn)]),
    ...(oneSided > 0
      ? [{ ru: `Пришла только одна сторона, столов: ${oneSided}.`, en: `One side alone came; tables: ${oneSided}.` }]
      : []),
    ...(notKept > 0
      ? [{ ru: `Не исполнено в срок обязательств: ${notKept}.`, en: `Commitments not kept in time: ${notKept}.` }]
      : []),
    ...short.map(({ year, people }) => ({
      ru: `По балансу соглашений в ${year} году не хватает людей: ${people}.`,
      en: `By the balance of its agreements ${people} people are missing in ${year}.`,
    })),
    ...blocked.map((stage) => ({
      ru: `Дорожная карта остановлена на этапе «${nameOf(stage).ru}».`,
      en: `A roadmap is blocked at the stage “${nameOf(stage).en}”.`,
    })),
  ]
}

/** The stages of the algorithm of point 6 of the resolution. */
const STAGES: Readonly<Record<string, Text>> = {
  AGREEMENT_IN_FORCE: { ru: 'соглашение действует', en: 'agreement in force' },
  DEMAND_DECLARED: { ru: 'потребность заявлена', en: 'demand declared' },
  DEMAND_VALIDATED: { ru: 'потребность подтверждена', en: 'demand validated' },
  BALANCE_COMPUTED: { ru: 'баланс составлен', en: 'balance computed' },
  TRAINING_AGREED: { ru: 'подготовка согласована', en: 'training agreed' },
  TRAINING_RUNNING: { ru: 'обучение идёт', en: 'training running' },
  ASSESSED: { ru: 'выпускники оценены', en: 'graduates assessed' },
  PLACED: { ru: 'выпускники трудоустроены', en: 'graduates placed' },
  RETAINED_AND_REVIEWED: { ru: 'итоги рассмотрены', en: 'outcomes reviewed' },
}

/** A stage that we don't know yet goes by its code. */
function nameOf(stage: string): Text {
  return STAGES[stage] ?? { ru: stage, en: stage }
}

function neverSince(since: string, lastHeldOn: string | undefined): Text {
  if (lastHeldOn === undefined)
    return { ru: 'Двустороннего круглого стола ещё не было.', en: 'No two-sided round table was ever held.' }
  return {
    ru: `С ${since} двустороннего круглого стола не было; последний — ${lastHeldOn}.`,
    en: `No two-sided round table since ${since}; the last one was on ${lastHeldOn}.`,
  }
}
