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
}

/** Why a sector needs a round table; none where it has had one and all that was promised was kept. */
export function reasonsFor({ since, twoSidedHeld, lastHeldOn, oneSided, notKept }: SectorCoverage): readonly Text[] {
  return [
    ...(twoSidedHeld > 0 ? [] : [neverSince(since, lastHeldOn)]),
    ...(oneSided > 0
      ? [
          {
            ru: `Пришла только одна сторона, столов: ${oneSided}.`,
            en: `One side alone came; tables: ${oneSided}.`,
          },
        ]
      : []),
    ...(notKept > 0
      ? [
          {
            ru: `Не исполнено в срок обязательств: ${notKept}.`,
            en: `Commitments not kept in time: ${notKept}.`,
          },
        ]
      : []),
  ]
}

function neverSince(since: string, lastHeldOn: string | undefined): Text {
  if (lastHeldOn === undefined)
    return { ru: 'Двустороннего круглого стола ещё не было.', en: 'No two-sided round table was ever held.' }
  return {
    ru: `С ${since} двустороннего круглого стола не было; последний — ${lastHeldOn}.`,
    en: `No two-sided round table since ${since}; the last one was on ${lastHeldOn}.`,
  }
}
