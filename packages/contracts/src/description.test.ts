import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { undescribed } from './description.ts'
import { nounOf } from './noun.ts'
import { publications } from './publications.ts'
import { type JsonSchema, schemaOf } from './schema.ts'

describe('what a payload means', () => {
  it.each(publications.map((publication) => [publication.type, publication] as const))(
    'is said in Russian and in English by every field of %s',
    (_, publication) => {
      expect(undescribed(schemaOf(publication))).toEqual([])
    },
  )

  const field = z.string().describe('Поле / A field')
  it.each([
    ['a field', z.object({ field, x: z.string() }), ['.x']],
    ['a field in one language', z.object({ x: z.string().describe('Поле') }), ['.x']],
    ['a field in English alone', z.object({ x: z.string().describe('A field') }), ['.x']],
    ['a nested field', z.object({ field: z.object({ x: z.int() }).describe('Часть / A part') }), ['.field.x']],
    ['a field of an item', z.object({ field: z.array(z.object({ x: z.int() })).describe('А / B') }), ['.field[].x']],
    ['the values of a map', z.object({ field: z.record(z.string(), z.int()).describe('А / B') }), ['.field{}']],
    [
      'a field of one alternative',
      z.object({ field: z.union([z.object({ x: z.int() }), z.object({ y: field })]).describe('А / B') }),
      ['.field|0.x'],
    ],
  ])('would be missed of %s', (_, data, paths) => {
    expect(undescribed(z.toJSONSchema(data) as JsonSchema)).toEqual(paths)
  })
})

describe('what a publication says', () => {
  it('is not left out: a fact or a state without a label does not compile', () => {
    const { fact, state } = nounOf('stakeholders', 'sector', { ru: 'Отрасль', en: 'Sector' })
    // @ts-expect-error: the label is missing
    const bareFact = fact('sector.tested.v1', z.object({}), {})
    // @ts-expect-error: the label is missing
    const bareState = state('sector.state.v9', z.object({}), {})
    // @ts-expect-error: it is in one language
    const half = fact('sector.tested.v1', { ru: 'Проверена' }, z.object({}), {})
    expect([bareFact, bareState, half]).toHaveLength(3)
  })
  it.each(publications.map(({ type, name, label }) => [type, name, label] as const))(
    'has a name and a label in both languages for %s',
    (_, ...texts) => {
      for (const { ru, en } of texts) {
        expect(ru).toMatch(/^[А-ЯЁ]/)
        expect(en).toMatch(/^[A-Z]/)
      }
    },
  )
})
