import { expect, it } from 'vitest'
import { withPhase } from './older-shapes.ts'

const [signed, unsigned] = [{ signedOn: '2022-02-01' }, {}]
const term = { validTo: '2022-12-31' }

it.each([
  ['nobody signed', { parties: [unsigned, unsigned], ...term }, 'DRAFT', undefined],
  ['one signed', { parties: [signed, unsigned], ...term }, 'PARTIALLY_SIGNED', undefined],
  ['all signed', { parties: [signed, signed], ...term }, 'SIGNED', '2023-01-01'],
  ['all signed without an end', { parties: [signed, signed] }, 'SIGNED', undefined],
  ['ended before its term', { parties: [signed], ...term, termination: { on: '2022-12-31' } }, 'SIGNED', undefined],
  ['ended with its term', { parties: [signed], ...term, termination: { on: '2023-01-01' } }, 'SIGNED', '2023-01-01'],
])('an agreement kept before phases were, that %s, is in its phase', (_, older, phase, expiresOn) => {
  expect(withPhase(older)).toEqual({ ...older, phase, ...(expiresOn ? { expiresOn } : {}) })
})
