import { contractOf, stateContractOf } from '@kadry/contracts/catalogue'
import { toMessage } from '@kadry/contracts/envelope'
import { toStateMessage } from '@kadry/contracts/state'
import type { Incoming } from '@kadry/messaging/incoming'
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

/** The public state of a source after its fact `seq`; `name` null: it is gone. */
export function stateMessage(key: string, seq: number, name: string | null, time = new Date()) {
  const data = name === null ? null : { id: 'U2VjdG9y', code: 'c', name, okvedPrefixes: [] }
  return toStateMessage(stateContractOf('sector.state.v1')!, { key, seq, time: time.toISOString(), data })
}

/** What lies in the dead-letter topic of the group `test`, from its beginning. */
export function readDeadLetters(world: World): Promise<Incoming[]> {
  return readTopic(world, 'kadry.test.dlq')
}

/** All that lies in a topic, from its beginning, each partition in order. */
export async function readTopic({ transport }: Pick<World, 'transport'>, topic: string): Promise<Incoming[]> {
  const records: Incoming[] = []
  await transport.readAll(topic, (record) => void records.push(record))
  return records
}
