import { createHmac, randomBytes } from 'node:crypto'
import { type Job, workOff } from '@kadry/messaging/job'
import { again } from '@kadry/mongo/retry'
import type { Platform } from '@kadry/subgraph/platform'
import type { Motions } from '../motion/store.ts'
import type { Seal } from '../motion/voting.ts'

type Kept = { readonly _id: string; readonly key: string }

const HOUR_MS = 60 * 60 * 1_000

/**
 * The keys of secret votes that are open, apart from the motions: with its key the seat of a ballot is found
 * out, without it not even by trying. A key goes when its vote is closed (`docs/decisions/112`); what a
 * process left that died in between, the job takes.
 */
export function openBallotKeys({ connection, runs }: Platform, motions: Motions) {
  const kept = () => connection.collection<Kept>('ballotKeys')
  const drop = (motionId: string) => again((bound) => kept().deleteOne({ _id: motionId }, bound))
  runs(leftOver())

  return {
    /** Makes the key of a vote that is about to open; one that is there stays. */
    make: async (motionId: string): Promise<void> => {
      const key = randomBytes(32).toString('base64url')
      await again((bound) => kept().updateOne({ _id: motionId }, { $setOnInsert: { key } }, { upsert: true, ...bound }))
    },
    /** How a seat is sealed in this vote; undefined where it has no key: it is not open. */
    sealOf: async (motionId: string): Promise<Seal | undefined> => {
      const found = await again((bound) => kept().findOne({ _id: motionId }, bound))
      return found ? (seatId) => createHmac('sha256', found.key).update(seatId).digest('base64url') : undefined
    },
    drop: async (motionId: string): Promise<void> => void (await drop(motionId)),
  }

  function leftOver(): Job {
    return {
      name: 'ballot-keys',
      everyMs: HOUR_MS,
      run: workOff({
        // All at once: there are as many as open votes, and those in use must hide none behind them.
        next: async (without) => {
          const found = await again((bound) =>
            kept()
              .find({ _id: { $nin: [...without] } }, { projection: { _id: 1 }, ...bound })
              .toArray(),
          )
          const open = await motions.byIds(found.map(({ _id }) => _id))
          const inUse = new Set(open.filter(({ status }) => ['MOVED', 'IN_VOTE'].includes(status)).map(({ id }) => id))
          return found.filter(({ _id }) => !inUse.has(_id)).map(({ _id }) => ({ id: _id }))
        },
        work: drop,
      }),
    }
  }
}
export type BallotKeys = ReturnType<typeof openBallotKeys>
