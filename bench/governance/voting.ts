import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServices } from '@kadry/governance/context'
import type { Motion } from '@kadry/governance/motion/motion'
import { cast, close } from '@kadry/governance/motion/voting'
import { startMongo } from '@kadry/infra/servers/servers'
import { type Connection, connect } from '@kadry/mongo/connect'
import { createPlatform } from '@kadry/subgraph/platform'

/**
 * Two hundred seats vote at once on one motion, by name and in secret, beside two hundred bare guarded updates
 * of one document of the same size: find it, put a vote into it, write it if its version is still that. Rounds
 * in turn on one server; the median of the ratios of the times. `bench:voting [SEATS]`.
 */
const SEATS = Number(process.argv[2] ?? 200)
const ROUNDS = 7
const AT = '2026-06-15T09:00:00.000Z'

const dataDir = await mkdtemp(join(tmpdir(), 'kadry-bench-'))
const mongo = await startMongo(dataDir, (line) => process.stderr.write(`${line}\n`))
const connection = await connect(mongo.url, 'bench_voting')
try {
  await compare(connection)
} finally {
  await connection.close()
  await mongo.stop()
  await rm(dataDir, { recursive: true, force: true })
}

async function compare(on: Connection): Promise<void> {
  const { platform } = createPlatform({ connection: on, now: () => new Date(), onFacts: () => {} })
  const { motions } = createServices(platform)
  await motions.syncIndexes()
  const seats = Array.from({ length: SEATS }, (_, n) => `seat ${n}`)

  const bare = async (round: number): Promise<void> => {
    const documents = on.collection<{ _id: string; version: number; votes: object[] }>('bare')
    const _id = `bare ${round}`
    await documents.insertOne({ ...motionOf(false), _id, version: 0, votes: [] } as never)
    const vote = async (seatId: string) => {
      const found = await documents.findOne({ _id })
      const { version } = found!
      const votes = { seatId, option: 'YES', castAt: AT, bySubstitute: false, byCorrespondence: false }
      const update = { $push: { votes }, $set: { version: version + 1, updatedAt: AT } }
      const { matchedCount } = await documents.updateOne({ _id, version }, update as never)
      if (matchedCount === 0) throw new Error('somebody else wrote')
    }
    // Side by side they would only take each other's turn.
    for (const seatId of seats) await vote(seatId)
  }
  const voting = (secret: boolean) => async (round: number) => {
    const made = await motions.create(command(`${secret} ${round}`), () => ({ next: motionOf(secret), facts: [] }))
    if (!('state' in made)) throw new Error('not created')
    const { id } = made.state
    const seal = secret ? (seatId: string) => Buffer.from(seatId).toString('base64url') : undefined
    await Promise.all(
      seats.map(async (seatId) => {
        const ballot = { seatId, option: 'YES' as const, asSubstitute: false }
        const cast_ = await motions.change(id, command(`${id} ${seatId}`), (found) =>
          cast(found, ballot, { at: AT, seal }),
        )
        if (!('state' in cast_)) throw new Error(JSON.stringify(cast_))
      }),
    )
    const closed = await motions.change(id, command(`close ${id}`), (found) => close(found, AT))
    if (!('state' in closed) || closed.state.outcome?.counts[0]?.count !== SEATS) throw new Error('a vote was lost')
  }
  const ways = { bare, 'by name': voting(false), 'in secret': voting(true) }
  const spent: Record<string, number[]> = {}
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const began = performance.now()
      await way(round)
      // The first round warms up.
      if (round > 0) spent[name] = [...(spent[name] ?? []), performance.now() - began]
    }
  for (const [name, times] of Object.entries(spent)) {
    const ratio = median(times.map((one, round) => one / spent.bare![round]!))
    console.log(
      `${SEATS} votes ${name.padEnd(9)} ${median(times).toFixed(0).padStart(5)} ms, ratio ${ratio.toFixed(2)}`,
    )
  }
}

function motionOf(secret: boolean): Motion {
  const share = { numerator: 1, denominator: 2, inclusive: false }
  const allowed = { secretAllowed: true, correspondenceAllowed: true, substitutesAllowed: true, votesPublished: false }
  return {
    ...{ workingGroupId: 'group', meetingId: 'meeting', agendaItemId: 'item', visibility: 'PUBLIC', form: 'IN_PERSON' },
    ...{ text: 'Поддержать', status: 'IN_VOTE', requirement: 'SIMPLE_MAJORITY', secret, openedAt: AT },
    rules: {
      ...{ quorum: share, majorityOf: 'PRESENT', castingVote: true, noticeWorkingDays: 3, minutesWithinWorkingDays: 5 },
      ...allowed,
    },
    entitled: Array.from({ length: SEATS }, (_, n) => ({
      ...{ seatId: `seat ${n}`, organizationId: `body ${n}`, takesPart: true, inWriting: false },
    })),
    votes: [],
    ...(secret ? { ballots: {} } : {}),
    opinions: [],
  }
}

function command(key: string) {
  return { actor: 'bench', idempotencyKey: key, fingerprint: key }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)]!
}
