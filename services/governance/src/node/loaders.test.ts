import { globalId } from '@kadry/runtime/ids'
import { readSdl } from '@kadry/subgraph/sdl'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { isNodeId } from './loaders.ts'

/** The types of our schema that are a `Node`, ours and those of other services. */
function nodeTypes(): string[] {
  const { definitions } = parse(readSdl(new URL('..', import.meta.url)))
  return definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.interfaces?.some(({ name }) => name.value === 'Node')
      ? one.name.value
      : [],
  )
}

describe('a record that is referred to', () => {
  it('may be of every type of this graph that is a node', () => {
    const types = nodeTypes()
    expect(types).toContain('ResolutionItem')
    expect(types.filter((type) => !isNodeId(globalId(type, 'key')))).toEqual([])
  })

  it('is none of a type that the graph does not have as a node', () => {
    expect(isNodeId(globalId('ExecutionReport', 'key'))).toBe(false)
    expect(isNodeId('not an id')).toBe(false)
  })
})
