import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { body, fill, groupOf, requirement, TODAY, termOf, wanting } from '../../test/group.ts'
import { type Appointment, delegateOn, nameProblems, type PositionLevel } from './delegate.ts'
import { vacateSeat } from './leaving.ts'
import { appointDelegate } from './seating.ts'
import type { Known } from './working-group.ts'

describe('appointing a delegate', () => {
  const seated = fill(wanting, body('a'), { delegate: termOf('p') }).state
  const appointing = (term: Appointment, state: Known = seated) =>
    given(state).when(appointDelegate, 'g/1', term, TODAY)
  const next = termOf('q', { position: ' Заместитель ', from: '2024-09-01', to: '2026-12-31' })

  it('ends the term of the former the day before, keeps it by its position, and publishes nothing', () => {
    const decision = appointing(next)
    decision.then({ facts: [], answer: { seatId: 'g/1' } })
    expect(decision.state.seats[0]!.delegates).toEqual([
      { ...termOf('p'), to: '2024-08-31' },
      { ...next, position: 'Заместитель' },
    ])
    const who = (day: string) => delegateOn(decision.state.seats[0]!, day)?.personId
    expect(['2024-08-31', '2024-09-01', '2026-12-31', '2027-01-01'].map(who)).toEqual(['p', 'q', 'q', undefined])
  })

  it('corrects a term that begins the same day, and one that has not begun', () => {
    const corrected = appointing(termOf('q')).state
    expect(corrected.seats[0]!.delegates).toEqual([termOf('q')])
    const planned = appointing(termOf('q', { from: '2026-03-01' })).when(
      appointDelegate,
      'g/1',
      termOf('r', { from: '2026-02-01' }),
      TODAY,
    ).state
    expect(planned.seats[0]!.delegates).toEqual([
      termOf('p', { to: '2026-01-31' }),
      termOf('r', { from: '2026-02-01' }),
    ])
  })

  it('is refused before the seat was taken, and where another has begun later already', () => {
    appointing(termOf('q', { from: '2021-12-31' })).refuses({
      problems: ['delegate.from BEFORE_SEAT', 'delegate.from BEFORE_FORMER'],
    })
    appointing(termOf('r', { from: '2024-01-01' }), appointing(next).state).refuses({
      problems: ['delegate.from BEFORE_FORMER'],
    })
  })

  it('is refused on an unknown seat', () => {
    given(seated).when(appointDelegate, 'g/9', next, TODAY).refuses({ __typename: 'NotFound' })
  })

  it('R7: of a person who sits for another body', () => {
    const both = fill(seated, body('b')).state
    given(both).when(appointDelegate, 'g/2', termOf('p'), TODAY).refuses({ rule: 'R7', code: 'PERSON_SEATED' })
    const left = given(both).when(vacateSeat, 'g/1', { on: '2024-09-01', reason: 'WITHDRAWN' })
    left.when(appointDelegate, 'g/2', termOf('p', { from: '2024-09-01' }), TODAY).then()
  })

  it('R6: meets a requirement of a position, or is refused by it', () => {
    const heads = groupOf({ requirements: [requirement({ positionLevel: 'DEPUTY_HEAD' })] })
    const vacant = fill(heads, body('a'))
    vacant.then({ facts: ['seat.filled.v1'] })
    const sent = (level?: PositionLevel) => appointing(termOf('p', level ? { level } : {}), vacant.state)
    sent().refuses({ rule: 'R6', code: 'POSITION_TOO_LOW' })
    sent('DEPUTY_HEAD').then({ facts: ['composition.satisfied.v1'] })
    sent('HEAD').then({ facts: ['composition.satisfied.v1'] })
    fill(heads, body('a'), { delegate: termOf('p') }).refuses({ code: 'POSITION_TOO_LOW' })
    for (const position of ['Заместитель директора', 'Первый зам. министра', 'Вице-президент', ' Deputy head'])
      appointing(termOf('p', { level: 'HEAD', position }), vacant.state).refuses({
        problems: ['delegate.level ABOVE_POSITION R6'],
      })
    for (const position of ['И. о. ректора', 'Замятин-холл, директор', 'Руководитель'])
      appointing(termOf('p', { level: 'HEAD', position }), vacant.state).then()
  })
})

describe('who a delegate is', () => {
  it('is either a name or a person who is known', () => {
    const codes = (named: { personId?: string; fullName?: string }) =>
      nameProblems(['delegate'], named).map(({ path, code }) => `${path.join('.')} ${code}`)
    expect([{ personId: 'p' }, { fullName: 'Иванова Мария' }].flatMap(codes)).toEqual([])
    expect(codes({})).toEqual(['delegate.fullName ONE_OF'])
    expect(codes({ personId: 'p', fullName: 'Иванова Мария' })).toEqual(['delegate.fullName ONE_OF'])
    expect(codes({ fullName: ' ' })).toEqual(['delegate.fullName EMPTY'])
    expect(codes({ fullName: 'я'.repeat(201) })).toEqual(['delegate.fullName TOO_LONG'])
  })
})
