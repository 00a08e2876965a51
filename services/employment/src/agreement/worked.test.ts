import { describe, expect, it } from 'vitest'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { type BalancedCohort, type BalanceFacts, demandBalance, publicBalance, renamedKey } from './balance.ts'
import type { Job } from './supply.ts'

const [HERE, THERE] = ['46568000', '46788000'] as const
const [ASSEMBLER, MECHANIC] = ['8212', '7421'] as const
const JUNE = '2024-06-28'

let serial = 0
function need(okz: string, confirmedHeadcount: number, more: Partial<WorkforceNeed> = {}) {
  serial += 1
  const term = { neededFrom: '2024-01-01', neededTo: '2024-12-31', oktmo: HERE, originIds: [] }
  const about = { id: `n${serial}`, employerId: 'plant', okz, headcount: confirmedHeadcount, ...term }
  return { ...about, confirmedHeadcount, status: 'CONFIRMED' as const, ...more }
}
function hired(people: number, from = '2024-07-01') {
  return { hires: [{ from, to: '2024-12-31', people, reportedOn: '2025-01-09' }] }
}
function cohort(graduationYear: number, enrolled: number, more: Partial<BalancedCohort> = {}): BalancedCohort {
  return { programmeId: 'p', graduationYear, enrolled, ...more }
}
function jobs(people: number, oktmo: string, okz: string = ASSEMBLER): Job[] {
  return Array.from({ length: people }, () => ({ okz, oktmo }))
}
const core = (...codes: string[]) => codes.map((okz) => ({ okz, strength: 'CORE' as const }))
const programme = { id: 'p', specialityCode: 's', route: 'SPO' as const, durationMonths: 22 }
function facts(
  needs: BalanceFacts['needs'],
  cohorts: readonly BalancedCohort[],
  more: Partial<BalanceFacts> = {},
): BalanceFacts {
  return { needs, cohorts, programmes: [programme], targets: new Map([['s', core(ASSEMBLER)]]), ...more }
}
const two = { targets: new Map([['s', core(ASSEMBLER, MECHANIC)]]) }
const [first, second] = [
  { ...programme, id: 'p' },
  { ...programme, id: 'q', specialityCode: 't' },
]
/** Fifty graduates of 2023: all completed, all assemblers here, so that nothing of 2024 is estimated. */
const past = cohort(2023, 50, { graduated: 50, placed: jobs(50, HERE) })

type Row = readonly [okz: string, oktmo: string, net: number, supply: number, gap: number, estimated: boolean]
const rows = (given: BalanceFacts, year = 2024): Row[] =>
  demandBalance(given, year, '2026-03-01').map((row) => [
    ...([row.okz, row.oktmo, row.net, row.expectedSupply, row.gap, row.estimated] as const),
  ])

const cases: readonly (readonly [title: string, given: BalanceFacts, expected: readonly Row[]])[] = [
  // 40 − 0 = 40.
  [
    'nobody is trained: nothing is estimated either',
    facts([need(ASSEMBLER, 40)], []),
    [[ASSEMBLER, HERE, 40, 0, 40, false]],
  ],
  // 40 − 30 × 1 × 1 × 1 = 10; completion and retention are defaults.
  [
    'one cohort without history',
    facts([need(ASSEMBLER, 40)], [cohort(2024, 30)]),
    [[ASSEMBLER, HERE, 40, 30, 10, true]],
  ],
  // 30 × 50/50 × 50/50 = 30.
  [
    'one cohort with history of both',
    facts([need(ASSEMBLER, 40)], [past, cohort(2024, 30)]),
    [[ASSEMBLER, HERE, 40, 30, 10, false]],
  ],
  // Completion 40/50 = 0.8: 30 × 0.8 = 24; retention of the 40 who have a job: 40/40.
  [
    'a cohort of whom four fifths completed',
    facts([need(ASSEMBLER, 40)], [cohort(2023, 50, { graduated: 40, placed: jobs(40, HERE) }), cohort(2024, 30)]),
    [[ASSEMBLER, HERE, 40, 24, 16, false]],
  ],
  // Retention 30/50 = 0.6: 30 × 0.6 = 18; the others left for Moscow.
  [
    'a cohort of whom three fifths stayed',
    facts(
      [need(ASSEMBLER, 40)],
      [cohort(2023, 50, { graduated: 50, placed: [...jobs(30, HERE), ...jobs(20, '45000000')] }), cohort(2024, 30)],
    ),
    [[ASSEMBLER, HERE, 40, 18, 22, false]],
  ],
  // Here 35/50 = 0.7 of 30 = 21, there 15/50 = 0.3 of 30 = 9: not as the demand of 10 and 30 would divide them.
  [
    'two territories by where graduates went',
    facts(
      [need(ASSEMBLER, 10), need(ASSEMBLER, 30, { oktmo: THERE })],
      [cohort(2023, 50, { graduated: 50, placed: [...jobs(35, HERE), ...jobs(15, THERE)] }), cohort(2024, 30)],
    ),
    [
      [ASSEMBLER, HERE, 10, 21, -11, false],
      [ASSEMBLER, THERE, 30, 9, 21, false],
    ],
  ],
  // A third each, shown as 35 %: 105 in all, so 30 × 35/105 = 10 each and nobody is counted twice.
  [
    'three territories whose parts are rounded up',
    facts(
      [HERE, THERE, '46704000'].map((oktmo) => need(ASSEMBLER, 20, { oktmo })),
      [
        cohort(2023, 60, { graduated: 60, placed: [HERE, THERE, '46704000'].flatMap((oktmo) => jobs(20, oktmo)) }),
        cohort(2024, 30),
      ],
    ),
    [
      [ASSEMBLER, HERE, 20, 10, 10, false],
      [ASSEMBLER, '46704000', 20, 10, 10, false],
      [ASSEMBLER, THERE, 20, 10, 10, false],
    ],
  ],
  // Without history by demand: 10/40 of 30 = 7.5 and 30/40 of 30 = 22.5.
  [
    'two territories by their demand',
    facts([need(ASSEMBLER, 10), need(ASSEMBLER, 30, { oktmo: THERE })], [cohort(2024, 30)]),
    [
      [ASSEMBLER, HERE, 10, 7.5, 2.5, true],
      [ASSEMBLER, THERE, 30, 22.5, 7.5, true],
    ],
  ],
  // Halves of 48 = 24 each: 40 − 24 = 16 and 26 − 24 = 2.
  [
    'two occupations by the weights of the table',
    facts([need(ASSEMBLER, 40), need(MECHANIC, 26)], [cohort(2024, 48)], two),
    [
      [MECHANIC, HERE, 26, 24, 2, true],
      [ASSEMBLER, HERE, 40, 24, 16, true],
    ],
  ],
  // 40 of 50 became assemblers: 0.8 × 50 = 40, and 0.2 × 50 = 10.
  [
    'two occupations by what graduates became',
    facts(
      [need(ASSEMBLER, 40), need(MECHANIC, 26)],
      [cohort(2023, 50, { graduated: 50, placed: [...jobs(40, HERE), ...jobs(10, HERE, MECHANIC)] }), cohort(2024, 50)],
      two,
    ),
    [
      [MECHANIC, HERE, 26, 10, 16, false],
      [ASSEMBLER, HERE, 40, 40, 0, false],
    ],
  ],
  // 20 + 12 = 32 of two programmes: 40 − 32 = 8.
  [
    'two programmes for one occupation',
    facts([need(ASSEMBLER, 40)], [cohort(2024, 20), { ...cohort(2024, 12), programmeId: 'q' }], {
      programmes: [first, second],
      targets: new Map([
        ['s', core(ASSEMBLER)],
        ['t', core(ASSEMBLER)],
      ]),
    }),
    [[ASSEMBLER, HERE, 40, 32, 8, true]],
  ],
  // One programme with history, one without: 30 + 10 = 40; the row is estimated for the second one.
  [
    'history of one programme only',
    facts([need(ASSEMBLER, 60)], [past, cohort(2024, 30), { ...cohort(2024, 10), programmeId: 'q' }], {
      programmes: [first, second],
      targets: new Map([
        ['s', core(ASSEMBLER)],
        ['t', core(ASSEMBLER)],
      ]),
    }),
    [[ASSEMBLER, HERE, 60, 40, 20, true]],
  ],
  // 20 graduates are too few to publish a rate of: 20 < 22.5, so 30 × 1 × 1.
  [
    'history too small to be published',
    facts([need(ASSEMBLER, 40)], [cohort(2023, 20, { graduated: 10, placed: jobs(10, THERE) }), cohort(2024, 30)]),
    [[ASSEMBLER, HERE, 40, 30, 10, true]],
  ],
  // 40 − 12 = 28 net; hired before the graduation: the 30 are still to come, 28 − 30 = −2.
  [
    'hires before the cohort has graduated',
    facts([need(ASSEMBLER, 40, hired(12, '2024-02-01'))], [past, cohort(2024, 30, { graduatedOn: JUNE })]),
    [[ASSEMBLER, HERE, 28, 30, -2, false]],
  ],
  // 40 − 12 = 28 net; the 12 were hired afterwards, so 30 − 12 = 18 are left: 28 − 18 = 10, as before the hires.
  [
    'hires of those who have graduated count once',
    facts([need(ASSEMBLER, 40, hired(12))], [past, cohort(2024, 30, { graduatedOn: JUNE })]),
    [[ASSEMBLER, HERE, 28, 18, 10, false]],
  ],
  // 40 − 35 = 5 net; of the 35 only 30 can be graduates: 30 − 30 = 0, and 5 − 0 = 5.
  [
    'more hires than graduates',
    facts([need(ASSEMBLER, 40, hired(35))], [past, cohort(2024, 30, { graduatedOn: JUNE })]),
    [[ASSEMBLER, HERE, 5, 0, 5, false]],
  ],
  // Two needs, 20 hired on each, 30 graduates: 40 used of whom 30 are left to use. 60 − 40 = 20, 30 − 30 = 0.
  [
    'hires on two needs share the graduates',
    facts(
      [need(ASSEMBLER, 30, hired(20)), need(ASSEMBLER, 30, hired(20))],
      [past, cohort(2024, 30, { graduatedOn: JUNE })],
    ),
    [[ASSEMBLER, HERE, 20, 0, 20, false]],
  ],
  // Hired on the day of graduation counts as afterwards: 40 − 5 = 35, 30 − 5 = 25.
  [
    'hires that begin on the day of graduation',
    facts([need(ASSEMBLER, 40, hired(5, JUNE))], [past, cohort(2024, 30, { graduatedOn: JUNE })]),
    [[ASSEMBLER, HERE, 35, 25, 10, false]],
  ],
  // 9999 is called 8212 in 2024: 15 + 25 = 40 of one occupation.
  [
    'an occupation whose code was replaced',
    facts([need('9999', 15), need(ASSEMBLER, 25)], [past, cohort(2024, 30)], {
      renamed: new Map([[renamedKey(2024, '9999'), ASSEMBLER]]),
    }),
    [[ASSEMBLER, HERE, 40, 30, 10, false]],
  ],
  // A settlement of the municipality and the municipality itself: 15 + 25 = 40 in one territory.
  [
    'a settlement and its municipality',
    facts([need(ASSEMBLER, 15, { oktmo: `${HERE}101` }), need(ASSEMBLER, 25)], [past, cohort(2024, 30)]),
    [[ASSEMBLER, HERE, 40, 30, 10, false]],
  ],
  // The cohort of 2025 is no supply of 2024, nor the need of 2025 its demand.
  [
    'another year',
    facts(
      [need(ASSEMBLER, 40), need(ASSEMBLER, 7, { neededFrom: '2025-01-01', neededTo: '2025-12-31' })],
      [past, cohort(2025, 30)],
    ),
    [[ASSEMBLER, HERE, 40, 0, 40, false]],
  ],
  // 40 confirmed of 60 declared, 9 not confirmed: gross 40; 30 − 40 × 0 … 40 − 30 = 10.
  [
    'what is not confirmed counts nowhere',
    facts(
      [need(ASSEMBLER, 40, { headcount: 60, status: 'ADJUSTED' }), need(ASSEMBLER, 9, { status: 'SUBMITTED' })],
      [past, cohort(2024, 30)],
    ),
    [[ASSEMBLER, HERE, 40, 30, 10, false]],
  ],
]

describe('balances worked by hand (domain 2.3)', () => {
  it.each(cases)('%s', (_, given, expected) => {
    const found = rows(given)
    expect(found.map(([okz, oktmo, , , , estimated]) => [okz, oktmo, estimated])).toEqual(
      expected.map(([okz, oktmo, , , , estimated]) => [okz, oktmo, estimated]),
    )
    for (const [index, [, , net, supply, gap]] of expected.entries()) {
      expect(found[index]![2]).toBe(net)
      expect(found[index]![3]).toBeCloseTo(supply, 9)
      expect(found[index]![4]).toBeCloseTo(gap, 9)
    }
  })

  it('says nothing exact of hires to anybody: numbers of people are rounded before they are used', () => {
    const seen = (people: number) =>
      publicBalance(
        facts([{ ...need(ASSEMBLER, 40, hired(people)), id: 'n' }], [past, cohort(2024, 30, { graduatedOn: JUNE })]),
        2024,
        '2026-03-01',
      )
    for (const people of [8, 9, 11, 12]) expect(seen(people)).toEqual(seen(10))
    expect(seen(10)).toMatchObject([{ net: 30, expectedSupply: 20, gap: 10 }])
  })
})
