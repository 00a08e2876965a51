import { allContracts, stateContracts } from './catalogue.ts'
import { type Contract, topicOf } from './event.ts'
import { type StateContract, stateTopicOf } from './state.ts'

/** Whatever a service tells in a shape that it promises: facts, and the full public state of its aggregates. */
export type Told = Contract | StateContract

export const toldContracts: readonly Told[] = [...allContracts, ...stateContracts]
const byType = new Map(toldContracts.map((told) => [told.type, told]))

export function toldOf(type: string): Told | undefined {
  return byType.get(type)
}

/** Kafka topic on which it is told. */
export function channelOf(told: Told): string {
  return 'internal' in told ? topicOf(told) : stateTopicOf(told)
}
