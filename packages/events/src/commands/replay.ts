import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  countFacts,
  loggedFacts,
  type Replayed,
  replayToFile,
  replayToTopic,
  type Selection,
} from '@kadry/messaging/replay'
import type { Connection } from '@kadry/mongo/connect'
import { type Call, type Command, FAILED, OK, REALLY, UsageError, wanted } from '../command.ts'
import { FACTS, selectionOf } from '../selection.ts'
import { mustExist, withBroker, withDatabase } from '../servers.ts'
import { runService } from '../service.ts'

const TARGETS = ['again', 'to-topic', 'to-file', 'to-group'] as const

export const replayCommands: readonly Command[] = [
  {
    name: 'replay',
    wants: '<service>',
    says: 'facts from a service’s log once more: to their topics, another topic, a file, or one group alone',
    flags: {
      ...FACTS,
      again: { says: 'to the topics they were published on; guarded consumers see nothing new' },
      'to-topic': { takes: 'topic', says: 'to this topic, such as one of your own tests' },
      'to-file': { takes: 'file', says: 'one JSON object a line' },
      'to-group': { takes: 'service', says: 'to this service’s handlers alone, side effects off' },
      'group-database': { takes: 'name', says: 'its database, where it is not kadry_<service>' },
      ...REALLY,
    },
    examples: [
      'replay stakeholders --since 2026-01-01 --to-file facts.jsonl',
      'replay stakeholders --to-group governance --key T3Jn… --yes',
    ],
    run: async (call) => {
      const { flags } = call
      const service = wanted(call, 'replay', 'a service')
      const target = TARGETS.filter((name) => flags[name])
      if (target.length !== 1) throw new UsageError('replay wants one of --again, --to-topic, --to-file and --to-group')
      const selection = selectionOf(flags)
      return withDatabase(service, async (connection) => {
        const facts = await countFacts(connection, selection)
        if (facts === 0) throw new Error(`the fact log of ${service} has none of these facts`)
        if (flags.yes !== true && !flags['to-file']) {
          call.print({ facts, replayed: 0 }, `${facts} facts would be published once more`)
          call.note('nothing was done: add --yes')
          return OK
        }
        return replay(call, connection, selection, facts)
      })
    },
  },
  {
    name: 'rebuild',
    wants: '<service> [copy]',
    says: 'builds a service’s copy of others’ facts anew beside the one in use, then puts it in its place',
    flags: REALLY,
    examples: ['rebuild governance', 'rebuild governance stakeholders.organization --yes'],
    run: async (call) => {
      const service = wanted(call, 'rebuild', 'a service')
      const { copies } = (await runService(call, service, ['copies'])) as { copies: string[] }
      const [, copy] = call.rest
      if (copy && !copies.includes(copy))
        throw new UsageError(`${service} has no copy ${copy}, but ${copies.join(', ') || 'none'}`)
      if (!copy || call.flags.yes !== true) {
        for (const name of copy ? [copy] : copies) call.print({ copy: name, rebuilt: false }, name)
        call.note(copy ? 'would be built anew while the service works on: add --yes' : 'name the copy to be built anew')
        return OK
      }
      const done = (await runService(call, service, ['rebuild', copy])) as {
        states: number
        facts: number
        leftOut: number
      }
      const { states, facts, leftOut } = done
      call.print(
        { ...done, rebuilt: true },
        `${copy}: ${states} states and ${facts} facts taken over, ${leftOut} left out`,
      )
      return leftOut > 0 ? FAILED : OK
    },
  },
  {
    name: 'restate',
    wants: '<service>',
    says: 'has a service publish the state of everything it owns once more on its state topics',
    flags: REALLY,
    examples: ['restate stakeholders', 'restate stakeholders --yes'],
    run: async (call) => {
      const service = wanted(call, 'restate', 'a service')
      if (call.flags.yes !== true) {
        call.note(`the state of everything that ${service} owns would be published once more: add --yes`)
        return OK
      }
      const done = (await runService(call, service, ['restate'])) as { states: number }
      call.print(done, `${done.states} states will be published by the relay of the running service`)
      return OK
    },
  },
]

async function replay(call: Call, connection: Connection, selection: Selection, count: number): Promise<number> {
  const { flags } = call
  const facts = loggedFacts(connection, selection)
  const onProgress = (done: number) => call.progress(`${done} of ${count} facts`)
  const file = flags['to-file']
  const group = flags['to-group']
  if (typeof file === 'string') return report(call, await replayToFile(facts, file, onProgress))
  if (typeof group === 'string') {
    const folder = await mkdtemp(join(tmpdir(), 'kadry-replay-'))
    try {
      const path = join(folder, 'facts.jsonl')
      await replayToFile(facts, path, onProgress)
      const database = flags['group-database']
      const done = await runService(call, group, ['replay', path], typeof database === 'string' ? database : null)
      const { file: _, ...replayed } = done as Replayed & { file: string }
      return report(call, replayed)
    } finally {
      await rm(folder, { recursive: true })
    }
  }
  return withBroker(async (broker) => {
    const topic = flags['to-topic']
    if (typeof topic !== 'string') return report(call, await replayToTopic(facts, broker.transport, { onProgress }))
    await mustExist(broker, topic)
    return report(call, await replayToTopic(facts, broker.transport, { topic, onProgress }))
  })
}

function report(call: Call, { facts, failed }: Replayed): number {
  for (const { key, why } of failed) call.note(`${key}: ${why}`)
  call.print(
    { facts, failed },
    `${facts} facts published once more${failed.length > 0 ? `, ${failed.length} subjects stopped at a fact that failed` : ''}`,
  )
  return failed.length > 0 ? FAILED : OK
}
