import { describe, expect, it } from 'vitest'
import { stateContractOf, stateContracts, stateTopicsOf } from './catalogue.ts'
import { NEED_STATUS_IN_V1 } from './employment/workforce-need.ts'
import { ITEM_STATUS_IN_V1 } from './governance/resolution-state.ts'
import { GROUP_STATUS_IN_V1 } from './governance/working-group.ts'
import { REGISTRATION_STATUS_IN_V1, TABLE_STATUS_IN_V1 } from './roundtables/round-table.ts'
import { type JsonSchema, schemaOf } from './schema.ts'
import { inOlder, isStateTopic, stateTopicOf } from './state.ts'

describe('two majors of one state', () => {
  it('lie on two topics, for compaction keeps one record of a key', () => {
    const topics = stateContracts.map(stateTopicOf)
    expect(new Set(topics).size).toBe(stateContracts.length)
    expect(topics.every(isStateTopic)).toBe(true)
    const ofTables = stateTopicsOf('roundtables').filter((topic) => /\.round-table\./.test(topic))
    expect(ofTables).toEqual(['kadry.roundtables.round-table.state', 'kadry.roundtables.round-table.state.v2'])
    expect(['kadry.roundtables.round-table.events', 'kadry.governance.dlq', 'kadry.states'].some(isStateTopic)).toBe(
      false,
    )
  })

  it.each(['workingGroup.state', 'resolution.state', 'roundTable.state', 'need.state'])(
    '%s.v2 has no closed list of statuses, and says which there are',
    (type) => {
      const statuses = fieldsNamed('status', schemaOf(stateContractOf(`${type}.v2`)!))
      expect(statuses).not.toEqual([])
      for (const status of statuses) {
        expect(status).not.toHaveProperty('enum')
        expect(status.description).toMatch(/[A-Z_]{4,}.*(список может расти|the list may grow)/s)
      }
      const closed = fieldsNamed('status', schemaOf(stateContractOf(`${type}.v1`)!))
      expect(closed.flatMap((one) => one.enum)).not.toContain(undefined)
    },
  )

  it.each([
    ['workingGroup.state.v1', GROUP_STATUS_IN_V1],
    ['resolution.state.v1', ITEM_STATUS_IN_V1],
    ['roundTable.state.v1', { ...TABLE_STATUS_IN_V1, ...REGISTRATION_STATUS_IN_V1 }],
    ['need.state.v1', NEED_STATUS_IN_V1],
  ])('%s shows a later status as one that it knows, or nothing', (type, later) => {
    const known = fieldsNamed('status', schemaOf(stateContractOf(type)!)).flatMap((one) => one.enum as string[])
    expect(Object.keys(later)).not.toEqual([])
    for (const [status, shown] of Object.entries(later)) {
      expect(known).not.toContain(status)
      expect(shown === null || known.includes(shown)).toBe(true)
    }
  })

  it('leave a status that nobody has placed to be refused by the closed list', () => {
    expect(inOlder(TABLE_STATUS_IN_V1, 'HELD')).toBe('HELD')
    expect(inOlder(TABLE_STATUS_IN_V1, 'ANNOUNCED')).toBe('PLANNED')
    expect(inOlder(TABLE_STATUS_IN_V1, 'UNHEARD_OF')).toBe('UNHEARD_OF')
  })
})

function fieldsNamed(name: string, schema: JsonSchema): JsonSchema[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return []
    const own = key === 'properties' && name in value ? [(value as Record<string, JsonSchema>)[name]!] : []
    return [...own, ...fieldsNamed(name, value as JsonSchema)]
  })
}
