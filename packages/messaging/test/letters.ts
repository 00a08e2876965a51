import { contractOf } from '@kadry/contracts/catalogue'
import { toMessage } from '@kadry/contracts/envelope'
import type { Incoming } from '@kadry/messaging/transport'
import { newKey } from '@kadry/runtime/ids'
import type { World } from './world.ts'

export const TOPIC = 'kadry.stakeholders.sector.events'

/** A fact as the speaking service would publish it; `name` may break the contract. */
export function message(key: string, seq: number, name: unknown, time = new Date()) {
  const contract = contractOf('sector.changed.v1')!
  const data = { code: 'c', name }
  const about = { id: newKey(), seq, type: contract.type, time: time.toISOString(), actor: 'test', correlation: 'c' }
  return toMessage(TOPIC, contract, key, { ...about, data })
}

/** What lies in the dead-letter topic of the group `test`, from its beginning. */
export function readDeadLetters(world: World): Promise<Incoming[]> {
  return readTopic(world, 'kadry.test.dlq')
}

/** All that lies in a topic, from its beginning, each partition in order. */
export async function readTopic({ transport }: Pick<World, 'transport'>, topic: string): Promise<Incoming[]> {
  const records: Incoming[] = []
  const subscription = await transport.subscribe({
    group: newKey(),
    topics: [topic],
    handle: async (record) => void records.push(record),
  })
  await subscription.caughtUp()
  await subscription.stop()
  return records
}
