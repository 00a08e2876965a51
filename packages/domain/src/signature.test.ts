import { describe, expect, it } from 'vitest'
import { publishedSignature, type SignedAs, signatureProblems, signedAsOf, tidiedSignature } from './signature.ts'

const verification = { valid: true, by: ' Сервис  проверки ЕСИА ', on: '2026-02-02' }
const qualified: SignedAs = { kind: 'QUALIFIED', position: ' Директор ', verification }
const days = { on: '2026-02-01', today: '2026-02-03' }
const codes = (signature: SignedAs) =>
  signatureProblems(['signature'], signature, days).map(({ path, code }) => [path.slice(1).join('.'), code])

describe('a signature', () => {
  it('is kept with what was said of it and by whom; facts say no more than that it is valid', () => {
    expect(codes(qualified)).toEqual([])
    expect(tidiedSignature(qualified)).toEqual({
      kind: 'QUALIFIED',
      position: 'Директор',
      verification: { valid: true, by: 'Сервис проверки ЕСИА', on: '2026-02-02' },
    })
    expect(publishedSignature(tidiedSignature(qualified))).toEqual({
      kind: 'QUALIFIED',
      position: 'Директор',
      verified: true,
    })
  })

  it('says what gave the right to sign, in the record and in no fact', () => {
    const authority = ' доверенность  № 12 от 01.02.2022 '
    expect(codes({ ...qualified, authority })).toEqual([])
    const kept = tidiedSignature(signedAsOf({ kind: 'PAPER', authority }))
    expect(kept).toEqual({ kind: 'PAPER', authority: 'доверенность № 12 от 01.02.2022' })
    expect(publishedSignature(kept)).toEqual({ kind: 'PAPER' })
    expect(codes({ kind: 'PAPER', authority: 'Иванов Иван Иванович' })).toEqual([['authority', 'PERSON_NAMED']])
  })

  it('says nothing of its validity where nobody did', () => {
    const bare = signedAsOf({ kind: 'SIMPLE', position: null, verification: null })
    expect(bare).toEqual({ kind: 'SIMPLE' })
    expect(publishedSignature(tidiedSignature(bare))).toEqual({ kind: 'SIMPLE' })
  })

  it('FZ63: is not verified on paper, before it was made, in the future, or by nobody', () => {
    expect(codes({ kind: 'PAPER', verification })).toEqual([['verification', 'PAPER_NOT_VERIFIED']])
    expect(codes({ ...qualified, verification: { ...verification, on: '2026-01-31' } })).toEqual([
      ['verification.on', 'BEFORE_SIGNED'],
    ])
    expect(codes({ ...qualified, verification: { ...verification, on: '2026-02-04' } })).toEqual([
      ['verification.on', 'IN_THE_FUTURE'],
    ])
    expect(codes({ ...qualified, verification: { ...verification, by: ' ' } })).toEqual([['verification.by', 'EMPTY']])
  })

  it('names posts and systems, never a person', () => {
    expect(codes({ kind: 'PAPER', position: 'Директор Иванова Мария Петровна' })).toEqual([
      ['position', 'PERSON_NAMED'],
    ])
    expect(codes({ ...qualified, verification: { ...verification, by: 'Петров Пётр Петрович' } })).toEqual([
      ['verification.by', 'PERSON_NAMED'],
    ])
  })
})
