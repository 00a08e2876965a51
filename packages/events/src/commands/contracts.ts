import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { breaksOf, CONTRACTS_FOLDER, judgeAll, readCommitted, staleFiles } from '@kadry/contracts/committed'
import { breaksBetween } from '@kadry/contracts/compatibility'
import { schemaVersionOf, TYPE_PREFIX } from '@kadry/contracts/envelope'
import { channelOf, publicationOf, publications } from '@kadry/contracts/publications'
import { schemaOf } from '@kadry/contracts/schema'
import { checked } from '@kadry/messaging/follow'
import type { Incoming } from '@kadry/messaging/incoming'
import { readRecord } from '@kadry/messaging/record'
import { type Command, FAILED, OK, UsageError } from '../command.ts'

export const contractCommands: readonly Command[] = [
  {
    name: 'contracts list',
    wants: '',
    says: 'every fact and state a service may publish, its version and its topic',
    examples: ['contracts list', 'contracts list --json'],
    run: async ({ print }) => {
      for (const publication of publications) {
        const [type, topic, version] = [publication.type, channelOf(publication), schemaVersionOf(publication.type)]
        print(
          { type, version, topic, internal: topic.endsWith('.internal') },
          `${type.padEnd(40)} ${version.padEnd(8)} ${topic}`,
        )
      }
      return OK
    },
  },
  {
    name: 'contracts check',
    wants: '',
    says: 'the catalogue against every committed version: what a change breaks, and how to make it legal',
    examples: ['contracts check'],
    run: async ({ print }) => {
      const committed = readCommitted(CONTRACTS_FOLDER)
      const verdicts = judgeAll(committed)
      const breaks = breaksOf(committed, verdicts, {})
      for (const broken of breaks) print(broken, `${broken.path} ${broken.words} [${broken.rule}]: ${broken.remedy}`)
      const stale = breaks.length > 0 ? [] : staleFiles(CONTRACTS_FOLDER, committed, verdicts)
      for (const file of stale)
        print({ rule: 'stale', path: file }, `${file} is stale: run “pnpm contracts” and commit it`)
      if (breaks.length + stale.length > 0) return FAILED
      const versions = [...committed.values()].reduce((sum, { length }) => sum + length, 0)
      print(
        { contracts: verdicts.length, versions },
        `${verdicts.length} contracts, ${versions} versions: nothing is broken`,
      )
      return OK
    },
  },
  {
    name: 'contracts diff',
    wants: '[type]',
    says: 'what changed since a committed version (the newest, or --from), up to now or --to',
    flags: {
      from: { takes: 'version', says: 'such as 1.0.0' },
      to: { takes: 'version', says: 'instead of the code as it is' },
    },
    examples: ['contracts diff', 'contracts diff role.granted.v1 --from 1.0.0'],
    run: async ({ rest, flags, print }) => {
      const [only] = rest
      const committed = readCommitted(CONTRACTS_FOLDER)
      if (only && !committed.has(only))
        throw new UsageError(`${only} is in no committed contract; “contracts list” names all`)
      if (!only && (flags.from || flags.to)) throw new UsageError('--from and --to want a type')
      const at = (type: string, version: unknown) => {
        const found = committed.get(type)?.find((known) => known.version === version)
        if (found) return found.schema
        throw new UsageError(
          `${type} has no version ${version}, but ${committed
            .get(type)
            ?.map((known) => known.version)
            .join(', ')}`,
        )
      }
      let count = 0
      for (const publication of publications.filter(({ type }) => !only || type === only)) {
        const newest = committed.get(publication.type)?.at(-1)?.version
        if (!newest && !flags.from) {
          count += 1
          print({ type: publication.type, change: 'new' }, `${publication.type} is new`)
          continue
        }
        const from = at(publication.type, flags.from ?? newest)
        const to = flags.to ? at(publication.type, flags.to) : schemaOf(publication)
        const added = breaksBetween(to, from, publication.type).filter(({ rule }) => rule === 'field-removed')
        for (const { path } of added) print({ type: publication.type, change: 'added', path }, `${path} is new`)
        const breaks = breaksBetween(from, to, publication.type)
        for (const { path, words, rule } of breaks)
          print({ type: publication.type, change: rule, path, words }, `${path} ${words} [${rule}]`)
        count += added.length + breaks.length
      }
      return count > 0 ? FAILED : OK
    },
  },
  {
    name: 'validate',
    wants: '[file]',
    says: 'events against the catalogue, from a file or standard input: one JSON object a line, or one alone',
    examples: [
      'validate packages/contracts/golden/role.granted.v1/1.0.0.json',
      'tail kadry.governance.agreement.events --json | kadry-events validate',
    ],
    run: async ({ rest, print, progress }) => {
      let [valid, wrong] = [0, 0]
      for await (const { line, text } of jsonTexts(rest[0])) {
        const problem = problemOf(text)
        if (problem) wrong += 1
        else valid += 1
        progress(`${valid + wrong} events read`)
        if (problem) print({ line, ...problem }, `line ${line}: ${problem.type ?? ''} ${problem.problem}`)
      }
      if (valid + wrong === 0) throw new UsageError('validate was given no event: one JSON object a line, or one alone')
      print({ valid, wrong }, `${valid} valid, ${wrong} wrong`)
      return wrong > 0 ? FAILED : OK
    },
  },
]

/**
 * Why an event is not one of the catalogue's. Takes a record (key, headers, value) or a CloudEvent in
 * structured mode.
 */
function problemOf(text: string): { readonly type?: string; readonly problem: string } | undefined {
  let type: string | undefined
  try {
    const record = recordOf(JSON.parse(text))
    type = record.headers.ce_type?.replace(TYPE_PREFIX, '')
    if (type && !publicationOf(type))
      return { type, problem: 'is not in the catalogue: “contracts list” names all types' }
    checked(readRecord(record, new Date()))
    return undefined
  } catch (error) {
    return { ...(type ? { type } : {}), problem: (error as Error).message }
  }
}

function recordOf(
  event: { key?: string; headers?: Record<string, string | null>; value?: unknown; specversion?: string } & Record<
    string,
    unknown
  >,
): Incoming {
  const place = { topic: '', partition: 0, offset: '0' }
  if (event.specversion) {
    const { data, datacontenttype, traceparent, tracestate, ...attributes } = event
    const given = Object.entries(attributes).filter(([, value]) => value !== null)
    const headers = Object.fromEntries(given.map(([name, value]) => [`ce_${name}`, String(value)]))
    return { ...place, key: String(event.partitionkey ?? ''), headers, value: JSON.stringify(data) ?? '' }
  }
  if (!event.headers || event.value === undefined)
    throw new Error(
      'is neither a record (key, headers, value) nor a CloudEvent in structured mode (specversion, type, data …)',
    )
  const value = typeof event.value === 'string' ? event.value : JSON.stringify(event.value)
  return { ...place, key: event.key ?? '', headers: event.headers, value }
}

/** JSON lines; text that is not closed on its line is read to the end as one object. */
async function* jsonTexts(file: string | undefined): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  const input = file ? createReadStream(file) : process.stdin
  let [line, began, open] = [0, 1, '']
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (open === '' && text.trim() === '') continue
    if (open === '') began = line
    open += `${text}\n`
    if (open.startsWith('{\n') && text !== '}') continue
    yield { line: began, text: open }
    open = ''
  }
  if (open.trim() !== '') yield { line: began, text: open }
}
