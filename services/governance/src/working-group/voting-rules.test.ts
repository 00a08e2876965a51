import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_VOTING_RULES,
  type Fraction,
  needed,
  outcomeOf,
  quorumReached,
  quorumRequired,
  type Tally,
  type VoteRequirement,
  type VotingRules,
  votingRulesProblems,
} from './voting-rules.ts'

const fraction = (numerator: number, denominator: number, inclusive = false): Fraction => ({
  numerator,
  denominator,
  inclusive,
})
const reached = (quorum: Fraction, entitled: number) =>
  Array.from({ length: entitled + 1 }, (_, present) => present).find((present) =>
    quorumReached({ quorum }, entitled, present),
  )

/** `a/b > c/d` or `a/b ≥ c/d` without a division. */
const isShare = ({ numerator, denominator, inclusive }: Fraction, part: number, whole: number) => {
  const [left, right] = [part * denominator, numerator * whole]
  return inclusive ? left >= right : left > right
}

describe('R9: a quorum', () => {
  it.each([
    ['more than half of 8', fraction(1, 2), 8, 5],
    ['more than half of 7', fraction(1, 2), 7, 4],
    ['half of 8 or more', fraction(1, 2, true), 8, 4],
    ['half of 7 or more', fraction(1, 2, true), 7, 4],
    ['two thirds of 9 or more', fraction(2, 3, true), 9, 6],
    ['two thirds of 10 or more', fraction(2, 3, true), 10, 7],
    ['more than two thirds of 9', fraction(2, 3), 9, 7],
    ['everybody of 8', fraction(1, 1, true), 8, 8],
    ['the only one', fraction(1, 2), 1, 1],
  ])('%s is first reached by as many as that', (_, quorum, entitled, first) => {
    expect(reached(quorum, entitled)).toBe(first)
    expect(quorumRequired({ quorum }, entitled)).toBe(first)
  })

  it('is not reached by nobody, be nobody entitled', () => {
    expect(quorumReached({ quorum: fraction(1, 2, true) }, 0, 0)).toBe(false)
  })

  it('of any fraction is what comparing without a division says, on both sides of its boundary', () => {
    const any = fc
      .record({
        denominator: fc.integer({ min: 1, max: 100 }),
        of: fc.integer({ min: 1, max: 100 }),
        inclusive: fc.boolean(),
      })
      .map(({ denominator, of, inclusive }) => fraction(Math.min(of, denominator), denominator, inclusive))
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 400 }), (quorum, entitled) => {
        const boundary = quorumRequired({ quorum }, entitled)
        for (const present of [boundary - 1, boundary])
          expect(quorumReached({ quorum }, entitled, present)).toBe(present > 0 && isShare(quorum, present, entitled))
      }),
    )
  })
})

describe('R10: a majority', () => {
  const tally = (yes: number, no: number, present = yes + no, entitled = present): Tally => ({
    ...{ yes, no, present, entitled },
  })

  it.each([
    ['CAST', tally(3, 2, 8, 10), 3],
    ['PRESENT', tally(3, 2, 8, 10), 5],
    ['ENTITLED', tally(3, 2, 8, 10), 6],
  ] as const)('of those %s', (majorityOf, votes, least) => {
    expect(needed('SIMPLE_MAJORITY', majorityOf, votes)).toBe(least)
    expect(needed('ABSOLUTE_MAJORITY', majorityOf, votes)).toBe(6)
  })

  it('of two thirds may be just that', () => {
    expect(needed('TWO_THIRDS', 'PRESENT', tally(6, 3))).toBe(6)
    expect(needed('TWO_THIRDS', 'PRESENT', tally(6, 4))).toBe(7)
  })

  it('is carried by no vote at all in no way', () => {
    for (const requirement of ['SIMPLE_MAJORITY', 'TWO_THIRDS', 'CONSENSUS'] as const)
      expect(outcomeOf(DEFAULT_VOTING_RULES, requirement, tally(0, 0, 0, 4)).carried).toBe(false)
  })

  const rules = (more: Partial<VotingRules> = {}) => ({ ...DEFAULT_VOTING_RULES, ...more })

  it('where votes are equal is decided by the chair, for or against, unless the rules take that away', () => {
    const tie = (chair?: 'YES' | 'NO', more = {}) => outcomeOf(rules(more), 'SIMPLE_MAJORITY', tally(4, 4), chair)
    expect(tie('YES')).toEqual({ needed: 5, carried: true, castingVoteUsed: true })
    expect(tie('NO')).toEqual({ needed: 5, carried: false, castingVoteUsed: true })
    expect(tie()).toEqual({ needed: 5, carried: false, castingVoteUsed: false })
    expect(tie('YES', { castingVote: false })).toEqual({ needed: 5, carried: false, castingVoteUsed: false })
  })

  it('is not made by the chair where more than one vote is lacking, nor of two thirds', () => {
    expect(outcomeOf(rules(), 'SIMPLE_MAJORITY', tally(3, 3, 8), 'YES')).toMatchObject({ carried: false })
    expect(outcomeOf(rules(), 'TWO_THIRDS', tally(1, 1), 'YES')).toMatchObject({ carried: false })
  })

  it('by consensus has somebody for and nobody against', () => {
    const consensus = (votes: Tally) => outcomeOf(rules(), 'CONSENSUS', votes, 'YES').carried
    expect([tally(1, 0, 8), tally(7, 1), tally(0, 0, 8)].map(consensus)).toEqual([true, false, false])
  })

  it('of any votes is what a naive count says', () => {
    const votes = fc
      .array(fc.constantFrom('YES', 'NO', 'ABSTAIN', 'ABSENT'), { minLength: 1, maxLength: 40 })
      .chain((options) => fc.record({ options: fc.constant(options), chair: fc.nat(options.length - 1) }))
    const requirements = ['SIMPLE_MAJORITY', 'ABSOLUTE_MAJORITY', 'TWO_THIRDS', 'CONSENSUS'] as const
    const bases = ['CAST', 'PRESENT', 'ENTITLED'] as const
    fc.assert(
      fc.property(
        votes,
        fc.constantFrom<VoteRequirement>(...requirements),
        fc.constantFrom(...bases),
        fc.boolean(),
        ({ options, chair }, requirement, majorityOf, castingVote) => {
          const count = (...wanted: string[]) => options.filter((option) => wanted.includes(option)).length
          const found = { yes: count('YES'), no: count('NO'), present: count('YES', 'NO', 'ABSTAIN') }
          const own = options[chair]!
          const spoken = own === 'YES' || own === 'NO' ? own : undefined
          const of = { CAST: found.yes + found.no, PRESENT: found.present, ENTITLED: options.length }
          const base = requirement === 'ABSOLUTE_MAJORITY' ? options.length : of[majorityOf]
          const isFor = (yes: number) => {
            if (requirement === 'CONSENSUS') return yes > 0 && found.no === 0
            return requirement === 'TWO_THIRDS' ? yes > 0 && 3 * yes >= 2 * base : 2 * yes > base
          }
          const doubled = castingVote && found.yes === found.no && own === 'YES' && requirement !== 'TWO_THIRDS'
          const answer = outcomeOf(
            { majorityOf, castingVote },
            requirement,
            { ...found, entitled: options.length },
            spoken,
          )
          expect(answer.carried).toBe(isFor(found.yes) || (doubled && isFor(found.yes + 1)))
        },
      ),
    )
  })
})

describe('R9: voting rules that can be', () => {
  const problems = (more: Partial<VotingRules>) =>
    votingRulesProblems({ ...DEFAULT_VOTING_RULES, ...more }).map(
      ({ path, code, rule }) => `${path.slice(1).join('.')} ${code}${rule ? ` ${rule}` : ''}`,
    )

  it('are the default ones, those of every usual regulation, and unanimous presence', () => {
    for (const quorum of [fraction(1, 2), fraction(1, 2, true), fraction(2, 3, true), fraction(1, 1, true)])
      expect(problems({ quorum })).toEqual([])
  })

  it.each([
    ['150 %', fraction(3, 2), ['quorum.numerator OUT_OF_RANGE R9']],
    ['0/0', fraction(0, 0), ['quorum.denominator OUT_OF_RANGE R9', 'quorum.numerator OUT_OF_RANGE R9']],
    ['nobody', fraction(0, 2, true), ['quorum.numerator OUT_OF_RANGE R9']],
    ['less than nobody', fraction(-1, -2), ['quorum.denominator OUT_OF_RANGE R9', 'quorum.numerator OUT_OF_RANGE R9']],
    ['more than everybody', fraction(3, 3), ['quorum.inclusive UNREACHABLE R9']],
    ['a fraction that is too fine', fraction(1, 101), ['quorum.denominator OUT_OF_RANGE R9']],
  ])('have no quorum of %s', (_, quorum, expected) => {
    expect(problems({ quorum })).toEqual(expected)
  })

  it('give notice of 0 to 60 working days, and 1 to 60 for the minutes', () => {
    expect(problems({ noticeWorkingDays: 0, minutesWithinWorkingDays: 60 })).toEqual([])
    expect(problems({ noticeWorkingDays: 61, minutesWithinWorkingDays: 0 })).toEqual([
      'noticeWorkingDays OUT_OF_RANGE',
      'minutesWithinWorkingDays OUT_OF_RANGE',
    ])
  })
})
