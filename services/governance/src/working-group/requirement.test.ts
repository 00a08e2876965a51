import { describe, expect, it } from 'vitest'
import { requirement as asked } from '../../test/group.ts'
import type { PositionLevel } from './delegate.ts'
import { admits, type Candidate, type CompositionRequirement, qualifies } from './requirement.ts'

const { kind: _, ...anybody } = asked()
const requirement = (more: Partial<CompositionRequirement>): CompositionRequirement => ({ ...anybody, ...more })
const chamber = requirement({ organizationId: 'chamber' })
const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  organizationId: 'o',
  kinds: new Set(['COLLEGE'] as const),
  sectorCodes: [],
  ...more,
})

describe('R6: who qualifies', () => {
  it.each([
    ['a body of the kind', requirement({ kind: 'COLLEGE' }), {}, true],
    ['a body of another kind', requirement({ kind: 'EMPLOYER' }), {}, false],
    ['the body that is named', chamber, { organizationId: 'chamber', kinds: new Set<never>() }, true],
    ['another body than the named one', chamber, {}, false],
    ['the named body without the kind asked', requirement({ kind: 'EMPLOYER', organizationId: 'o' }), {}, false],
    ['the named body with the kind asked', requirement({ kind: 'COLLEGE', organizationId: 'o' }), {}, true],
    ['a body without a sector, where one is asked', requirement({ kind: 'COLLEGE', isSectoral: true }), {}, false],
    ['a body with a sector', requirement({ kind: 'COLLEGE', isSectoral: true }), { sectorCodes: ['it'] }, true],
  ] as const)('%s', (_, asked, more, answer) => {
    expect(qualifies(asked, candidate(more))).toBe(answer)
  })
})

describe('R6: who may be sent', () => {
  const LEVELS = ['HEAD', 'DEPUTY_HEAD', undefined] as const
  const sent = (positionLevel?: PositionLevel) =>
    LEVELS.map((level) => admits(requirement(positionLevel ? { positionLevel } : {}), level ? { level } : {}))

  it('is whoever stands as high in the body as is asked, or higher', () => {
    expect(sent('HEAD')).toEqual([true, false, false])
    expect(sent('DEPUTY_HEAD')).toEqual([true, true, false])
    expect(sent()).toEqual([true, true, true])
  })
})
