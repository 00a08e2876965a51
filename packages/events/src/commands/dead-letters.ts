import { userInfo } from 'node:os'
import { deadLetterTopicOf } from '@kadry/contracts/catalogue'
import { type DeadLetter, fromDeadLetter } from '@kadry/messaging/dead-letter'
import { laneOf } from '@kadry/messaging/parked-facts'
import { healFromState, listParked, listRepairs, type Repair, redrive, skip } from '@kadry/messaging/repair'
import { type Call, type Command, FAILED, numberFlag, OK, REALLY, UsageError, wanted } from '../command.ts'
import { forPrograms, placeOf, shownValue } from '../record-text.ts'
import { readTopic, withBroker, withDatabase } from '../servers.ts'

const DECIDER = {
  by: { takes: 'name', says: 'who decides; your user name where it is left out' },
  why: { takes: 'words', says: 'the reason; both are kept for good' },
  ...REALLY,
}
/** Which dead letters; without any of them all. */
const WHICH = {
  key: { takes: 'id', says: 'only dead letters about this subject' },
  reason: { takes: 'word', says: 'only dead letters of this kind' },
}
const HEAD = {
  topic: { takes: 'topic', says: 'where the fact came from' },
  key: { takes: 'id', says: 'its subject' },
  seq: { takes: 'n', says: 'its number: the one that the subject waits for' },
  ...DECIDER,
}

export const deadLetterCommands: readonly Command[] = [
  {
    name: 'dlq list',
    wants: '<group>',
    says: 'dead letters: where from, and why',
    flags: WHICH,
    examples: ['dlq list governance', 'dlq list governance --reason schema --json'],
    run: async (call) => {
      for (const deadLetter of await deadLettersOf(call, wanted(call, 'dlq list', 'a group'))) {
        const { record, offset, seq, reason, error, attempts } = deadLetter
        const { topic, key } = record
        call.print(
          { offset, key, seq, topic, reason, attempts, error },
          `${offset.padStart(6)} ${reason} ${key} #${seq} from ${topic}: ${error}`,
        )
      }
      return OK
    },
  },
  {
    name: 'dlq show',
    wants: '<group> <offset>',
    says: 'one dead letter with its headers and bytes',
    examples: ['dlq show governance 12'],
    run: async (call) => {
      const group = wanted(call, 'dlq show', 'a group')
      const offset = wanted(call, 'dlq show', 'the offset of a dead letter', 1)
      const deadLetter = (await deadLettersOf(call, group)).find((found) => found.offset === offset)
      if (!deadLetter) throw new Error(`no dead letter of ${group} at offset ${offset}; “dlq list ${group}” names them`)
      const { reason, error, attempts, record } = deadLetter
      const about = { reason, error, attempts }
      const lines = Object.entries({ came: placeOf(record), ...about, ...record.headers })
      const text = lines.map(([name, value]) => `${name}: ${value ?? ''}\n`).join('')
      call.print({ ...about, ...forPrograms(record) }, `${text}\n${shownValue(record)}`)
      return OK
    },
  },
  {
    name: 'dlq redrive',
    wants: '<group>',
    says: 'gives dead letters to the group again, in the order of their numbers, and what waits behind them',
    flags: {
      offset: { takes: 'n', says: 'this dead letter' },
      ...WHICH,
      all: { says: 'all of them' },
      ...DECIDER,
    },
    examples: [
      'dlq redrive governance --all --why "1.4.2 reads them"',
      'dlq redrive governance --offset 12 --why "mended" --yes',
    ],
    run: async (call) => {
      const { flags } = call
      const group = wanted(call, 'dlq redrive', 'a group')
      if (!flags.offset && !flags.key && !flags.reason && !flags.all)
        throw new UsageError('dlq redrive wants --offset, --key, --reason or --all')
      const decider = deciderOf(call)
      const deadLetters = await deadLettersOf(call, group)
      if (deadLetters.length === 0) throw new Error(`no such dead letter of ${group}: “dlq list ${group}” names them`)
      const repairs = await withDatabase(group, (connection) =>
        redrive({ connection, group, deadLetters, decider, isDryRun: flags.yes !== true }),
      )
      return reported(call, repairs)
    },
  },
  {
    name: 'dlq skip',
    wants: '<group>',
    says: 'passes by the fact that a subject waits for: it never has an effect here; what is behind it goes on',
    flags: HEAD,
    examples: [
      'dlq skip governance --topic kadry.stakeholders.organization.events --key T3Jn… --seq 7 --why "published twice by hand"',
    ],
    run: async (call) => overHead(call, 'dlq skip', skip),
  },
  {
    name: 'dlq heal',
    wants: '<group>',
    says: 'takes over the source’s state instead of the facts that are missing, and goes on behind it',
    flags: HEAD,
    examples: [
      'dlq heal governance --topic kadry.stakeholders.organization.events --key T3Jn… --seq 7 --why "facts were deleted"',
    ],
    run: async (call) => overHead(call, 'dlq heal', healFromState),
  },
  {
    name: 'dlq log',
    wants: '<group>',
    says: 'what people have decided: who, what, why, when',
    examples: ['dlq log governance'],
    run: async (call) => {
      const group = wanted(call, 'dlq log', 'a group')
      for (const { _id, ...made } of await withDatabase(group, (connection) => listRepairs({ connection, group })))
        call.print(
          made,
          `${(made.at as Date).toISOString()} ${made.by} ${made.what} ${made.lane} #${made.seq}: ${made.why}`,
        )
      return OK
    },
  },
  {
    name: 'parked',
    wants: '<group>',
    says: 'facts that wait: the first of each subject could not be applied, the others wait behind it',
    flags: { key: { takes: 'id', says: 'only about this subject' } },
    examples: ['parked governance', 'parked governance --json'],
    run: async (call) => {
      const group = wanted(call, 'parked', 'a group')
      const waiting = await withDatabase(group, (connection) => listParked({ connection, group }))
      for (const { lane, seq, attempts, dueAt, error, isDead = false, asked, record } of waiting) {
        if (call.flags.key && record.key !== call.flags.key) continue
        const next = asked
          ? `asked for: ${asked.what}`
          : isDead
            ? 'a dead letter: redrive, skip or heal it'
            : `next try ${dueAt?.toISOString()}`
        call.print(
          { lane, seq, attempts, dueAt, error, isDead, asked },
          `${lane} #${seq} tried ${attempts}×, ${next}: ${error}`,
        )
      }
      return OK
    },
  },
]

/** The dead letters that the flags name, in the order of their arrival. */
async function deadLettersOf(call: Call, group: string): Promise<DeadLetter[]> {
  const deadLetters: DeadLetter[] = []
  const { offset, key, reason } = call.flags
  await withBroker((broker) =>
    readTopic(broker, deadLetterTopicOf(group), call, (record) => {
      const deadLetter = fromDeadLetter(record)
      if (
        (!offset || deadLetter.offset === offset) &&
        (!key || deadLetter.record.key === key) &&
        (!reason || deadLetter.reason === reason)
      )
        deadLetters.push(deadLetter)
      return 'more'
    }),
  )
  return deadLetters
}

async function overHead(call: Call, name: string, decide: typeof skip): Promise<number> {
  const group = wanted(call, name, 'a group')
  const { topic, key } = call.flags
  const seq = numberFlag(call.flags, 'seq', 0)
  if (typeof topic !== 'string' || typeof key !== 'string' || seq === undefined)
    throw new UsageError(`${name} wants --topic, --key and --seq, as “parked ${group}” shows them`)
  const decider = deciderOf(call)
  const lane = laneOf({ topic, key })
  return withDatabase(group, async (connection) =>
    reported(call, [await decide({ connection, group, decider, lane, seq, isDryRun: call.flags.yes !== true })]),
  )
}

function deciderOf({ flags }: Call) {
  if (typeof flags.why !== 'string' || flags.why.trim() === '')
    throw new UsageError('--why is wanted: the reason is kept for good')
  return { by: typeof flags.by === 'string' ? flags.by : userInfo().username, why: flags.why, at: new Date() }
}

function reported(call: Call, repairs: readonly Repair[]): number {
  for (const repair of repairs) call.print(repair, `${repair.lane} #${repair.seq} ${repair.outcome}`)
  call.note(
    call.flags.yes === true
      ? 'the group carries it out within seconds, where it runs: “parked” shows what still waits'
      : 'nothing was changed: add --yes',
  )
  return repairs.every(({ isPossible }) => isPossible) ? OK : FAILED
}
