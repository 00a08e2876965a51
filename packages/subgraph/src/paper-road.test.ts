import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { paperRoad } from './paper-road.ts'
import { paper } from './papers.ts'

const measure = <T>(_: unknown, work: () => T) => work()

describe('the road of documents', () => {
  it('leads everybody to what is public of such a record, and to nothing else', async () => {
    const records = new Map([true, false].map((isOut) => [isOut ? 'open' : 'held', { isOut }]))
    const protocol = (isPublic: unknown) =>
      paper({ name: 'protocol', isPublic, find: async (id: string) => records.get(id) } as never)
    const subgraph = {
      ...{ name: 'roundtables', context: () => ({}) },
      papers: [protocol(({ isOut }: { isOut: boolean }) => isOut)],
      documentAddress: (path: string) => ({ url: `/signed/${path}` }),
    }
    const road = paperRoad(subgraph as never, { secrets: [], log: { error: () => undefined }, measure } as never)
    const server = createServer((request, response) => void road(request, response, {} as never)).listen(0)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const asked = async (id: string) => {
      const url = `http://localhost:${port}/documents/roundtables/protocol/${id}.md`
      const { status, headers } = await fetch(url, { redirect: 'manual' })
      return [status, headers.get('location')]
    }
    expect(await asked('open')).toEqual([303, '/signed/protocol/open.md'])
    for (const id of ['held', 'none']) expect(await asked(id)).toEqual([404, null])
    server.close()
  })
})
