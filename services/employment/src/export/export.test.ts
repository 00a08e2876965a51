import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { type Export, start, statusOf } from './export.ts'

const wanted = { question: '{}', datasetVersion: 'v1', format: 'CSV', locale: 'RU', rows: 12 } as const
const noon = new Date('2026-03-01T12:00:00Z')

describe('an export', () => {
  it('begins with nothing written, and says what of which version', () => {
    given()
      .when(start, 'e', wanted, noon)
      .then({
        facts: [{ type: 'export.started.v1', data: { id: 'e', format: 'CSV', datasetVersion: 'v1', rows: 12 } }],
        state: { rows: 12, done: 0, isDone: false, startedAt: '2026-03-01T12:00:00.000Z' },
      })
  })

  it('of nothing is refused', () => {
    given()
      .when(start, 'e', { ...wanted, rows: 0 }, noon)
      .refuses({ problems: ['query NOTHING_TO_EXPORT'] })
  })

  it.each([
    ['WAITING', {}, '2026-03-01T12:00:00Z'],
    ['RUNNING', { done: 5_000 }, '2026-03-01T12:00:01Z'],
    ['READY', { done: 12, isDone: true }, '2026-03-02T11:59:59Z'],
    ['EXPIRED', { done: 12, isDone: true }, '2026-03-02T12:00:00Z'],
  ] as const)('is %s by what is written and by the day', (status, more, at) => {
    const state: Export = { ...wanted, done: 0, isDone: false, startedAt: noon.toISOString(), ...more }
    expect(statusOf(state, new Date(at))).toBe(status)
  })
})
