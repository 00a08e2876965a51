import { expect, it } from 'vitest'
import { newPersonId } from './persons.ts'

it('gives a new person one id while a command is decided again, and another to each place and command', () => {
  const input = { idempotencyKey: 'the same key', fullName: 'Первый' }
  const other = { idempotencyKey: 'the same key', fullName: 'Второй' }
  const ids = [newPersonId(input, 'a'), newPersonId(input, 'b'), newPersonId(other, 'a')]
  expect(newPersonId(input, 'a')).toBe(ids[0])
  expect(new Set(ids).size).toBe(3)
})
