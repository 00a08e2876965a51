export type DemoGraduate = {
  readonly job?: {
    readonly employer: string
    readonly okz: string
    readonly from: string
    readonly to?: string
    readonly oktmo: string
  }
  readonly status?: { readonly status: string; readonly on: string; readonly to?: string }
}

export type Fates = {
  readonly seed: number
  readonly size: number
  readonly employers: readonly string[]
  readonly oktmo: string
  readonly graduatedOn: string
  /** Occupations in the speciality, and those that are not. */
  readonly inSpeciality: readonly string[]
  readonly elsewhere: readonly string[]
}

/**
 * mulberry32: a generator of 32 bits of state, so that the demo has the same graduates everywhere and always.
 */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Invented fates in fixed shares: about three quarters in work, most of them in the speciality and since the
 * last weeks of training, some in service, on leave or studying on, and a few of whom nothing is known.
 */
export function inventGraduates({
  seed,
  size,
  employers,
  oktmo,
  graduatedOn,
  inSpeciality,
  elsewhere,
}: Fates): DemoGraduate[] {
  const random = generator(seed)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!
  return Array.from({ length: size }, (_, index): DemoGraduate => {
    const share = index / size
    if (share >= 0.94) return {}
    if (share >= 0.88) return { status: { status: 'STUDY', on: shifted(graduatedOn, 65) } }
    if (share >= 0.85) return { status: { status: 'PARENTAL_LEAVE', on: shifted(graduatedOn, 120) } }
    if (share >= 0.77)
      return { status: { status: 'CONSCRIPT', on: shifted(graduatedOn, 140 + Math.floor(random() * 30)) } }
    const early = share < 0.6
    const from = shifted(graduatedOn, early ? -Math.floor(random() * 20) - 1 : 20 + Math.floor(random() * 60))
    const left = early && share > 0.54 ? { to: shifted(from, 150 + Math.floor(random() * 60)) } : {}
    const okz = share < 0.65 ? pick(inSpeciality) : pick(elsewhere)
    // The draw of a figure that is no longer written: without it the rest would have other fates.
    random()
    return { job: { employer: pick(employers), okz, from, ...left, oktmo } }
  })
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
