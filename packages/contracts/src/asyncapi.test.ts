import { Parser } from '@asyncapi/parser'
import { describe, expect, it } from 'vitest'
import { asyncApiOf } from './asyncapi.ts'
import { asyncApiPage } from './asyncapi-page.ts'
import { CONTRACTS_FOLDER, judgeAll, readCommitted } from './committed.ts'

const versions = judgeAll(readCommitted(CONTRACTS_FOLDER)).map(({ current }) => current)
const document = asyncApiOf(versions)
const problemsOf = async (text: string) => {
  const diagnostics = await new Parser().validate(text)
  return diagnostics.filter(({ severity }) => severity <= 1).map(({ message, path }) => `${path.join('.')}: ${message}`)
}

describe('the AsyncAPI document', () => {
  it('is valid', async () => {
    expect(await problemsOf(JSON.stringify(document))).toEqual([])
  })
  it('would not be valid with a message that is not there', async () => {
    const { 'seat.filled.v1': _, ...messages } = document.components.messages
    const broken = { ...document, components: { ...document.components, messages } }
    expect(await problemsOf(JSON.stringify(broken))).toEqual([expect.stringContaining('seat.filled')])
  })
  it('shows every public topic and fact, and nothing internal', () => {
    const shown = Object.values(document.channels).flatMap(({ messages }) => Object.keys(messages))
    const published = versions
      .filter(({ golden }) => !golden.topic.endsWith('.internal'))
      .map(({ schema }) => schema.title)
    expect(shown.toSorted()).toEqual([...published, 'deadLetter'].toSorted())
    expect(JSON.stringify(document)).not.toContain('graduate.recorded')
  })
})

describe('its page', () => {
  const page = asyncApiPage(document)
  it('shows every fact with its fields and its golden event', () => {
    for (const { schema } of versions.slice(0, 5)) expect(page).toContain(`id="${schema.title}"`)
    expect(page).toContain('<p>Организация: ликвидирована. Organisation: dissolved.</p>')
    expect(page).toContain('specialityCode')
    expect(page).toContain('Организация, которой принадлежит место / The organisation that holds the seat')
    expect(page).toContain('Щёлковский колледж')
  })
  it('needs no network', () => {
    const links = [...page.matchAll(/(?:src|href)="([^"]*)"|url\(([^)]*)\)|@import/g)].map(([, link]) => link)
    expect(links.filter((link) => !link?.startsWith('#') && !/^(schemas|golden)\//.test(link ?? ''))).toEqual([])
  })
  it('shows text of a contract as text', () => {
    const hostile = structuredClone(document) as never as { channels: Record<string, { summary: string }> }
    Object.values(hostile.channels)[0]!.summary = '<script>alert(1)</script>'
    expect(asyncApiPage(hostile as never)).not.toContain('<script>alert')
  })
})
