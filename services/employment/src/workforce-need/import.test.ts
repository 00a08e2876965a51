import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { campaignDocument } from '../demand-campaign/document.ts'
import { importNeed, type NeedRow, needColumns, needOf, REASONS } from './import.ts'
import type { NewNeed, WorkforceNeed } from './workforce-need.ts'

const row: NeedRow = {
  ...{ inn: '5040000001', okz: '8212', headcount: 12, from: '2027-01-01', to: '2027-12-31', oktmo: '46568000' },
  ...{ reason: 'EXPANSION', payFrom: 80_000, payTo: 100_000 },
}
const named = { employerId: 'plant', okzOfTitle: undefined }
const under = { campaignId: 'c' }
const need = needOf(row, named, under) as NewNeed
const around = { occupation: {}, standing: undefined }
const faults = (one: NeedRow, by: Parameters<typeof needOf>[1] = named) => {
  const found = needOf(one, by, under)
  return '__typename' in found ? found.problems.map(({ path, code }) => `${path} ${code}`) : []
}
const importing = (one: NewNeed) => given().when((id: string) => importNeed(undefined, id, one, around), 'n')
const importingTo = (found: WorkforceNeed, one: NewNeed) =>
  given({ ...found, id: 'n' }).when(importNeed, 'n', one, around)

describe('a row of the form of a campaign', () => {
  it('is a need of the employer with that ИНН, its occupation by ОКЗ or by the job title of ОКПДТР', () => {
    expect(need).toEqual({
      ...{ employerId: 'plant', okz: '8212', headcount: 12, neededFrom: '2027-01-01', neededTo: '2027-12-31' },
      ...{ oktmo: '46568000', originIds: [], reason: 'EXPANSION', offeredFrom: 80_000, offeredTo: 100_000 },
      campaignId: 'c',
    })
    const { okz: _, ...titled } = { ...row, okpdtr: '19756' }
    expect(needOf(titled, { ...named, okzOfTitle: '7212' }, under)).toMatchObject({ okz: '7212' })
  })

  it('is refused without a known employer, without an occupation, and where both codes disagree', () => {
    const { okz: _, ...bare } = row
    expect(faults(row, { ...named, employerId: undefined })).toEqual(['inn UNKNOWN_EMPLOYER'])
    expect(faults(bare)).toEqual(['okz EMPTY'])
    expect(faults({ ...bare, okpdtr: '1' })).toEqual(['okpdtr UNKNOWN_JOB_TITLE'])
    expect(faults({ ...row, okpdtr: '19756' }, { ...named, okzOfTitle: '7212' })).toEqual(['okpdtr OTHER_OCCUPATION'])
  })

  it('declares its need once; other numbers are not written over it', () => {
    importing(need).then({ facts: [{ type: 'need.declared.v1' }], state: { status: 'SUBMITTED' } })
    const found = { ...need, status: 'CONFIRMED' as const }
    importingTo(found, need).then({ facts: [], state: found })
    for (const other of [
      { ...need, headcount: 13 },
      { ...need, reason: 'TURNOVER' as const },
    ])
      importingTo(found, other).refuses({ rule: 'R25', code: 'DECLARED_OTHERWISE' })
    importingTo({ ...found, status: 'WITHDRAWN' }, need).refuses({ code: 'DECLARED_OTHERWISE' })
    importing({ ...need, oktmo: '45000000' }).refuses({ problems: ['oktmo'] })
  })

  it('has a reason in the words of the form or of the schema', () => {
    for (const [code, words] of Object.entries(REASONS))
      for (const cell of [code, code.toLowerCase(), words, words.toUpperCase()])
        expect(needColumns.reason.read(cell)).toEqual({ value: code })
    expect(needColumns.reason.read('гадание')).toMatchObject({ code: 'ONE_OF' })
    for (const cell of ['-1', '1.5', '1000000000', '9999999999'])
      expect(needColumns.headcount.read(cell)).toMatchObject({ code: 'NUMBER' })
  })
})

describe('the printed form of a campaign', () => {
  const campaign = {
    ...{ title: 'Потребность на 2027 год', years: [2027], opensOn: '2026-10-01', closesOn: '2026-12-15' },
    askedIds: ['bureau', 'plant', 'yard'],
    answers: [
      { needId: 'n', employerId: 'plant', isZero: false, on: '2026-11-01' },
      { needId: 'z', employerId: 'yard', isZero: true, on: '2026-12-16' },
    ],
    updatedAt: '2026-12-17T09:00:00.000Z',
  }
  const zero = { ...need, id: 'z', employerId: 'yard', headcount: 0, status: 'SUBMITTED' as const }
  const printed = campaignDocument(campaign, {
    needs: [zero, { ...need, id: 'n', status: 'SUBMITTED' as const }],
    names: new Map([
      ['plant', 'Завод'],
      ['bureau', 'Бюро'],
      ['yard', 'Верфь'],
    ]),
    inns: new Map([['plant', '5040000001']]),
  })
  const table = printed.body.find((block) => block.kind === 'table')!

  it('has the columns of the file, a line of each answer, late ones marked, and a blank one of who is silent', () => {
    expect(table.rows).toEqual([
      [
        'Верфь',
        '',
        '8212',
        '',
        '0',
        '01.01.2027',
        '31.12.2027',
        '46568000',
        'расширение',
        '80000',
        '100000',
        'с опозданием',
      ],
      [
        'Завод',
        '5040000001',
        '8212',
        '',
        '12',
        '01.01.2027',
        '31.12.2027',
        '46568000',
        'расширение',
        '80000',
        '100000',
        'в срок',
      ],
      ['Бюро', '', '', '', '', '', '', '', '', '', '', ''],
    ])
    expect(table.columns.map(({ title }) => title).slice(1, -1)).toEqual(
      ['inn', 'okz', 'qualification', 'headcount', 'from', 'to', 'oktmo', 'reason', 'payFrom', 'payTo'].map(
        (name) => needColumns[name as keyof typeof needColumns].ru,
      ),
    )
    expect(JSON.stringify(printed.body)).toContain('заявили потребность: 1, ответили нулём: 1, не ответили: 1')
  })
})
