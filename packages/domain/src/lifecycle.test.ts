import { describe, expect, it } from 'vitest'
import { lifecycle, stateDiagram } from './lifecycle.ts'

const door = lifecycle<'OPEN' | 'SHUT' | 'GONE'>()({
  build: { from: [], to: 'SHUT' },
  open: { from: ['SHUT'], to: 'OPEN' },
  shut: { from: ['OPEN'], to: 'SHUT' },
  knock: { from: ['SHUT'] },
  remove: { from: ['OPEN', 'SHUT'], to: 'GONE' },
})

describe('a lifecycle', () => {
  it('lets a move happen from the states of its table', () => {
    expect(door.refuse('open', { status: 'SHUT' })).toBeUndefined()
    expect(door.to('open')).toBe('OPEN')
  })
  it('refuses any other move, naming the state it is in and the state it would lead to', () => {
    expect(door.refuse('open', { status: 'GONE' })).toMatchObject({ from: 'GONE', to: 'OPEN' })
  })
  it('says of a state that is reached already that there is nothing to change', () => {
    expect(door.refuse('open', { status: 'OPEN' })).toMatchObject({
      ...{ from: 'OPEN', to: 'OPEN', code: 'INVALID_TRANSITION' },
      message: {
        ru: 'Уже в состоянии OPEN: менять нечего.',
        en: 'Already in the state OPEN: there is nothing to change.',
      },
    })
  })
  it('names states only, even where an act would leave the state as it is', () => {
    expect(door.refuse('knock', { status: 'OPEN' })).toMatchObject({
      ...{ from: 'OPEN', to: 'OPEN' },
      message: { ru: 'В состоянии OPEN это не предусмотрено.', en: 'In the state OPEN this is not possible.' },
    })
  })
  it('draws itself: beginnings, arrows, acts and ends', () => {
    expect(stateDiagram(door).split('\n')).toEqual([
      'stateDiagram-v2',
      '  [*] --> SHUT: build',
      '  SHUT --> OPEN: open',
      '  OPEN --> SHUT: shut',
      '  OPEN --> GONE: remove',
      '  SHUT --> GONE: remove',
      '  SHUT: SHUT (knock)',
      '  GONE --> [*]',
    ])
  })
})
