import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Contract } from './event.ts'
import { nounOf } from './noun.ts'
import { personalDataIn } from './personal-data.ts'
import { publications } from './publications.ts'

const { fact } = nounOf('stakeholders', 'sector', { ru: 'Отрасль', en: 'Sector' })
const label = { ru: 'Проверена', en: 'Tested' }
const found = (data: z.ZodType, example: unknown = {}) =>
  personalDataIn(fact('sector.tested.v1', label, data, example) as Contract)

describe('kind 8: personal data', () => {
  it.each(publications.map((contract) => [contract.type, contract] as const))(
    'is in no field, key or header of %s',
    (_, contract) => {
      expect(personalDataIn(contract)).toEqual([])
    },
  )

  it.each([
    ['snils', '.snils'],
    ['headFullName', '.headFullName'],
    ['birthDate', '.birthDate'],
    ['contact_phone', '.contact_phone'],
    ['graduatePersonId', '.graduatePersonId'],
  ])('named %s would be found', (name, path) => {
    expect(found(z.object({ [name]: z.string() }))).toMatchObject([{ path }])
  })
  it('would be found at any depth', () => {
    const deep = z.object({
      a: z.array(z.object({ b: z.record(z.string(), z.union([z.int(), z.object({ surname: z.string() })])) })),
    })
    expect(found(deep)).toMatchObject([{ path: '.a[].b{}|1.surname' }])
  })
  it.each([
    ['a mail format', z.email(), 'format email'],
    ['a pattern for a СНИЛС', z.string().regex(/^\d{3}-\d{3}-\d{3} \d{2}$/), 'a СНИЛС'],
    ['a pattern that takes a person’s ИНН', z.string().regex(/^(\d{10}|\d{12})$/), 'a person’s ИНН'],
  ])('would be found in %s', (_, field, words) => {
    expect(found(z.object({ x: field }))).toContainEqual({ path: '.x', words: expect.stringContaining(words) })
  })
  it.each([
    ['Иванова Мария Петровна', 'a full name'],
    ['+7 (495) 123-45-67', 'a telephone number'],
    ['someone@example.org', 'a mail address'],
    ['112-233-445 95', 'a СНИЛС'],
  ])('would be found in an example that shows %s', (text, words) => {
    expect(found(z.object({ x: z.string() }), { x: `Слова, ${text}` })).toEqual([
      { path: '.x', words: `shows ${words}` },
    ])
  })
  it('is not seen in words that only look like it', () => {
    const harmless = {
      specialityCode: z.string(),
      nameplate: z.string(),
      percentage: z.number(),
      usage: z.string(),
      id: z.string().regex(/^[A-Za-z0-9_-]{4,200}$/),
    }
    expect(
      found(z.object(harmless), { specialityCode: '11.02.14', nameplate: 'Щёлковский колледж имени Королёва' }),
    ).toEqual([])
  })
})
