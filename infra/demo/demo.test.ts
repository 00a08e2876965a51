import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { demoOrganizationId } from './callers.ts'
import { demoClient, OtherDemo } from './client.ts'
import { inventGraduates } from './graduates.ts'
import { organizationId } from './registry.ts'
import { itemId, items, resolutionText } from './resolution.ts'

describe('the resolution as data', () => {
  it('has seven points whose words are those of the document', () => {
    const letter = readFileSync(new URL('./data/resolution.txt', import.meta.url), 'utf8')
      .replace(/\s+/g, ' ')
      .trim()
    const { title, points } = resolutionText()
    expect(points).toHaveLength(7)
    expect([title, ...points.map((text, index) => `${index + 1}. ${text}`)].join(' ')).toBe(letter)
  })
  it('keeps the point about round tables whole', () => {
    expect(resolutionText().points[4]).toBe(
      'На базе Центра опережающей профессиональной подготовки Московской области организовать проведение круглых столов, сформированных по отраслевому принципу, по взаимодействию между работодателями и образовательными учреждениями Московской области по подготовке кадров.',
    )
  })
  it('gives each point the kind that the model has for it', () => {
    expect(items().map(({ kind }) => kind)).toEqual([
      'POSITION',
      'EXECUTE_ACT',
      'CREATE_BODY',
      'DEFINE_COMPOSITION',
      'ORGANISE_EVENTS',
      'DEVELOP_PROCEDURE',
      'PUBLISH_REGULARLY',
    ])
  })
  it('has the id of point 5 in the variables of the trace', () => {
    const { item } = JSON.parse(readFileSync(new URL('./trace.json', import.meta.url), 'utf8'))
    expect(item).toBe(itemId('5'))
  })
})

describe('the people of the demo', () => {
  const fates = {
    seed: 878,
    size: 48,
    employers: ['rpz'],
    oktmo: '46568000',
    graduatedOn: '2024-06-28',
    inSpeciality: ['8212'],
    elsewhere: ['5223'],
  }
  it('are the same every time for one seed, and others for another', () => {
    expect(inventGraduates(fates)).toEqual(inventGraduates(fates))
    expect(inventGraduates({ ...fates, seed: 1 })).not.toEqual(inventGraduates(fates))
  })
  it('have enough early starters for a published retention rate', () => {
    const early = inventGraduates(fates).filter(({ job }) => job && job.from <= '2024-06-28')
    expect(early.length).toBeGreaterThanOrEqual(23)
  })
  it('lets the delegate speak for the college that the registrar enters', () => {
    expect(organizationId('ramenskij-kolledzh')).toBe(demoOrganizationId('demo-org-ramenskij-kolledzh'))
  })
})

it('distinguishes the demo of another version from a refusal', async () => {
  const answer = { data: { defineSector: { __typename: 'IdempotencyKeyReused', code: 'IDEMPOTENCY_KEY_REUSED' } } }
  const server = createServer((_, response) => response.end(JSON.stringify(answer))).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { run } = demoClient({ url: `http://127.0.0.1:${port}`, tokens: [] })
  await expect(run('REGISTRAR', 'defineSector', { idempotencyKey: 'demo-sector' })).rejects.toThrow(OtherDemo)
})
