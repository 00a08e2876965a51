import { describe, expect, it } from 'vitest'
import { documentOfGrant, nameAndKind } from './history.ts'

describe('an entry of an organisation’s history', () => {
  it('takes the document of an older grant from the grant', () => {
    const document = { title: 'Лицензия' }
    const grant = { id: 'g', kind: 'COLLEGE' as const, status: 'GRANTED' as const, validFrom: '2019-09-01', document }
    expect(documentOfGrant({ roles: [grant] }, { grantId: 'g' })).toEqual(document)
    expect(documentOfGrant({ roles: [grant] }, { grantId: 'h' })).toBeUndefined()
    expect(documentOfGrant({ roles: [grant] }, {})).toBeUndefined()
  })
  it('shows the new name and the kind of the role, where the fact has them', () => {
    expect(nameAndKind({ name: 'Колледж', kind: 'COLLEGE', reason: 'Проверка' })).toEqual({
      name: 'Колледж',
      kind: 'COLLEGE',
    })
    expect(nameAndKind({})).toEqual({})
  })
})
