import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { scalars } from './scalars.ts'

const { Date: date, DateTime: dateTime } = scalars

describe('kind 5: days and moments at the door of the graph', () => {
  it.each([
    ['2030-05-20T10:00:00+03:00', '2030-05-20T07:00:00.000Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['2199-12-31T20:59:59.999Z', '2199-12-31T20:59:59.999Z'],
    ['2200-01-01T02:59:00+06:00', '2199-12-31T20:59:00.000Z'],
  ])('a moment is %s', (written, taken) => expect(dateTime!.parseValue(written)).toBe(taken))

  it.each([
    ['is of next century in Moscow', '2199-12-31T21:00:00Z'],
    ['is of next century', '2200-01-01T00:00:00+03:00'],
    ['is of the century before by UTC', '1900-01-01T00:00:00+03:00'],
    ['has a year of five digits', '+012030-05-20T10:00:00Z'],
    ['has a day that no month has', '2030-02-30T10:00:00Z'],
    ['has the leap second of no day', '2030-05-20T23:59:60Z'],
    ['has no zone', '2030-05-20T10:00:00'],
    ['is a number', 1_900_000_000_000],
  ])('a moment that %s is refused', (_, written) => expect(() => dateTime!.parseValue(written)).toThrow(GraphQLError))

  it.each(['yesterday', '+010000-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2030-05-20', '', null, new Date()])(
    'a stored moment that is none is an error of its field: %j',
    (stored) => {
      expect(() => dateTime!.serialize(stored)).toThrow(TypeError)
      expect(() => date!.serialize(stored === '2030-05-20' ? '2030-05-32' : stored)).toThrow(TypeError)
    },
  )

  it('what is stored is shown as it is', () => {
    expect(dateTime!.serialize('2030-05-20T07:00:00.000Z')).toBe('2030-05-20T07:00:00.000Z')
    expect(date!.serialize('2030-05-20')).toBe('2030-05-20')
  })
})
