import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textFaults, textFaultsIn } from './texts.ts'

const folder = new URL('../../../', import.meta.url)
/** The schema is no code, and the kit of tests quotes what is wrong. */
const packages = readdirSync(folder).filter((name) => !['schema', 'testing'].includes(name))

const faultsOf = (code: string) => textFaultsIn(code).map((fault) => fault.replace(/^\d+ |:.*$/g, ''))

describe('texts in two languages', () => {
  it.each([
    ['a refusal', "ruleRefusal('R1', 'LOCKED', 'Дверь заперта.', 'The door is locked.')"],
    ['values in both', 'problem(path, code, `Не больше \u0024{most} дверей.`, `At most \u0024{most} doors.`)'],
    ['an object', "const noun = { ru: 'Дверь', en: 'door' }"],
    ['a tuple', "const texts = ['Дверь заперта.', 'The door is locked.']"],
    ['one sentence of both', "throw new Error('Дверь заперта. / The door is locked.')"],
    ['a heading of a file', "const column = 'Краткое наименование'"],
  ])('pass: %s', (_, code) => expect(faultsOf(code)).toEqual([]))

  it.each([
    ['alone', "const text = 'Дверь заперта.'"],
    ['no English', "ruleRefusal('R1', 'LOCKED', 'Дверь заперта.', '')"],
    ['no English', "ruleRefusal('R1', 'LOCKED', 'Дверь заперта.', 'Дверь заперта на ключ.')"],
    ['no Russian', "const noun = { ru: '', en: 'door' }"],
    ['a placeholder', "problem(path, code, 'Дверь заперта.', 'TODO: say it in English.')"],
    ['not the same values', "problem(path, code, `Не больше \u0024{most} дверей.`, 'Too many doors.')"],
  ])('fail: %s in %s', (fault, code) => expect(faultsOf(code)).toContain(fault))

  it.each(packages)('of packages/%s are whole', (name) => {
    expect(textFaults(new URL(`${name}/src/`, folder))).toEqual([])
  })

  it.each(['gateway/src', 'infra/launcher'])('of %s are whole', (name) => {
    const faults = textFaults(new URL(`../${name}/`, folder))
    // There it is graphql-js that says the English half.
    expect(faults.filter((fault) => !fault.startsWith('security/errors.ts:'))).toEqual([])
  })
})
