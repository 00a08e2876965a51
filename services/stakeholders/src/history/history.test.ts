import { allContracts, contractOf, topicsOf } from '@kadry/contracts/catalogue'
import { topicOf } from '@kadry/contracts/event'
import { describe, expect, it } from 'vitest'
import { entryOf } from './history.ts'

const organization = { id: 'o', roles: [] }
const about = { id: 'f', seq: 1, time: '2026-01-01T00:00:00.000Z', actor: 'registrar' }
const topic = topicsOf('stakeholders').find((name) => name.includes('.organization.'))

describe('an entry of the history', () => {
  it.each(allContracts.filter((contract) => topicOf(contract) === topic).map(({ type }) => type))(
    'has a label in both languages for %s',
    (type) => {
      const { label } = entryOf(organization, { ...about, type, data: contractOf(type)!.example })
      expect(label.ru).toMatch(/^[А-Я]/)
      expect(label.en).toMatch(/^[A-Z]/)
    },
  )
  it('shows a fact that a later version told under its own name', () => {
    const entry = entryOf(organization, { ...about, type: 'organization.moved.v2', data: {} })
    expect(entry).toMatchObject({ type: 'organization.moved', label: { ru: 'organization.moved' } })
  })
  it('takes the document of an older grant from the grant, and the fact’s own where it has one', () => {
    const document = { title: 'Лицензия' }
    const grant = { id: 'g', kind: 'COLLEGE' as const, status: 'GRANTED' as const, validFrom: '2019-09-01', document }
    const granted = (data: object) => entryOf({ id: 'o', roles: [grant] }, { ...about, type: 'role.granted.v1', data })
    expect(granted({ grantId: 'g' }).document).toEqual(document)
    expect(granted({ grantId: 'g', document: { title: 'Приказ' } }).document).toEqual({ title: 'Приказ' })
    expect(granted({ grantId: 'h' }).document).toBeUndefined()
  })
})
