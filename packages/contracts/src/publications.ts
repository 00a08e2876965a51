import { allContracts, stateContracts } from './catalogue.ts'
import { type Contract, topicOf } from './event.ts'
import { type StateContract, stateTopicOf } from './state.ts'

/**
 * Whatever a service publishes in a shape that it promises: facts, and the full public state of its
 * aggregates.
 */
export type Publication = Contract | StateContract

export const publications: readonly Publication[] = [...allContracts, ...stateContracts]
const byType = new Map(publications.map((publication) => [publication.type, publication]))

export function publicationOf(type: string): Publication | undefined {
  return byType.get(type)
}

/** Kafka topic on which it is published. */
export function channelOf(publication: Publication): string {
  return publication.kind === 'fact' ? topicOf(publication) : stateTopicOf(publication)
}
