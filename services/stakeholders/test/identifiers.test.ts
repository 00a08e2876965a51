import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { anybody } from '@kadry/testing/viewers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'

const VALIDATE = /* GraphQL */ `
  query Validate($kind: IdKind!, $value: String!) {
    validateIdentifier(kind: $kind, value: $value) {
      kind valid checked normalized
      problems { code place expected ru: message(locale: RU) en: message(locale: EN) }
    }
  }
`

describe('checking an identifier', () => {
  let graph: TestSubgraph
  beforeAll(async () => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl') })
  })
  afterAll(() => graph.stop())

  it('shows anybody which digit is wrong, where, and in both languages', async () => {
    const { validateIdentifier } = await graph.as(anybody).ask(VALIDATE, { kind: 'OGRN', value: '1037739010892' })
    expect(validateIdentifier).toEqual({
      kind: 'OGRN',
      valid: false,
      checked: true,
      normalized: null,
      problems: [
        {
          code: 'CHECK_DIGIT',
          place: 13,
          expected: '1',
          ru: 'ОГРН: контрольная цифра на месте 13 должна быть 1, стоит 2.',
          en: 'ОГРН: the check digit at place 13 must be 1, found 2.',
        },
      ],
    })
  })

  it('accepts a СНИЛС up to the threshold and says that nothing was compared', async () => {
    const { validateIdentifier } = await graph.as(anybody).ask(VALIDATE, { kind: 'SNILS', value: '001-001-998 00' })
    expect(validateIdentifier).toMatchObject({ valid: true, checked: false, normalized: '00100199800', problems: [] })
  })

  it('never repeats what somebody pasted by mistake', async () => {
    const answer = await graph.as(anybody).ask(VALIDATE, { kind: 'INN', value: '<script>\u202E'.repeat(100) })
    expect(answer.validateIdentifier.problems.map(({ code }: { code: string }) => code)).toEqual([
      'CHARACTERS',
      'LENGTH',
    ])
    expect(JSON.stringify(answer)).not.toContain('script')
  })
})
