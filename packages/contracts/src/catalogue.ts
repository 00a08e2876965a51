import type { z } from 'zod'
import { type Contract, SERVICES, type ServiceName, topicOf } from './event.ts'
import * as nouns from './nouns.ts'
import { type StateContract, stateTopicOf } from './state.ts'

type Nouns = typeof nouns
type AnyPublished = Nouns[keyof Nouns][number]

/** Every fact that any service may publish. A fact that is not here can't be written. */
export type AnyContract = Extract<AnyPublished, { readonly kind: 'fact' }>
export type FactType = AnyContract['type']
export type FactData<Type extends FactType> = z.infer<Extract<AnyContract, { type: Type }>['data']>

/** A fact as a pure decision states it; the store adds id, number, time, actor and trace. */
export type Fact<Type extends FactType = FactType> = {
  [T in Type]: { readonly type: T; readonly data: FactData<T> }
}[Type]

/** What every service shows of its aggregates, in full and in public. */
type AnyState = Extract<AnyPublished, { readonly kind: 'state' }>
export type StateType = AnyState['type']
export type StateData<Type extends StateType> = z.infer<Extract<AnyState, { type: Type }>['data']>

/**
 * By name: a namespace is in the order of names in one loader of modules and in that of the file in another.
 */
const published: readonly (Contract | StateContract)[] = Object.entries(nouns)
  .toSorted(([left], [right]) => (left < right ? -1 : 1))
  .flatMap(([, noun]) => [...noun])
  .toSorted((left, right) => SERVICES.indexOf(left.service) - SERVICES.indexOf(right.service))

export const allContracts: readonly Contract[] = published.filter(({ kind }) => kind === 'fact') as Contract[]
const byType = new Map(allContracts.map((contract) => [contract.type, contract]))

export function contractOf(type: string): Contract | undefined {
  return byType.get(type)
}

/**
 * The newest major version of the same fact that this version of the code knows, where it knows another one
 * at all.
 */
export function otherMajorOf(type: string): string | undefined {
  const stem = type.replace(/\.v\d+$/, '.v')
  return byType.has(type) ? undefined : [...byType.keys()].findLast((known) => known.replace(/\d+$/, '') === stem)
}

export const stateContracts: readonly StateContract[] = published.filter(
  ({ kind }) => kind === 'state',
) as StateContract[]
const statesByType = new Map(stateContracts.map((contract) => [contract.type, contract]))

export function stateContractOf(type: string): StateContract | undefined {
  return statesByType.get(type)
}

/** The topics on which a service keeps the public state of its aggregates. */
export function stateTopicsOf(service: ServiceName): string[] {
  return [...new Set(stateContracts.filter((contract) => contract.service === service).map(stateTopicOf))]
}

/** Topics that facts of persons were published on once: no broker has them any more. */
export const withdrawnTopics: readonly string[] = [
  ...new Set(allContracts.filter(({ internal }) => internal).map(topicOf)),
]

/** The topics that facts are published on, of one service or of all, in the order of the catalogue. */
export function topicsOf(service?: ServiceName): string[] {
  const facts = allContracts.filter((contract) => !contract.internal && (!service || contract.service === service))
  return [...new Set(facts.map(topicOf))]
}

/** Where facts that a group of consumers can't digest wait for a person. */
export function deadLetterTopicOf(group: string): string {
  return `kadry.${group}.dlq`
}
