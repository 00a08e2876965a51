import type { z } from 'zod'
import { employmentContracts } from './employment.ts'
import { type Contract, type ServiceName, topicOf } from './event.ts'
import { governanceContracts } from './governance.ts'
import { roundtablesContracts } from './roundtables.ts'
import { stakeholdersContracts } from './stakeholders.ts'
import { standardsPlanContracts } from './standards-plan.ts'
import { employmentStates } from './state/employment.ts'
import { governanceStates } from './state/governance.ts'
import { roundtablesStates } from './state/roundtables.ts'
import { stakeholdersStates } from './state/stakeholders.ts'
import { type StateContract, stateTopicOf } from './state.ts'

/** Every fact that any service may tell. A fact that is not here can't be written. */
const contracts = [
  ...stakeholdersContracts,
  ...standardsPlanContracts,
  ...governanceContracts,
  ...roundtablesContracts,
  ...employmentContracts,
] as const

export type AnyContract = (typeof contracts)[number]
export type FactType = AnyContract['type']
export type FactData<Type extends FactType> = z.infer<Extract<AnyContract, { type: Type }>['data']>

/** A fact as a pure decision states it; the store adds id, number, time, actor and trace. */
export type Fact<Type extends FactType = FactType> = {
  [T in Type]: { readonly type: T; readonly data: FactData<T> }
}[Type]

const byType = new Map<string, Contract>(contracts.map((contract) => [contract.type, contract]))

export function contractOf(type: string): Contract | undefined {
  return byType.get(type)
}

/** The newest major version of the same fact that this version of the code knows, where it knows another one at all. */
export function otherMajorOf(type: string): string | undefined {
  const stem = type.replace(/\.v\d+$/, '.v')
  return byType.has(type) ? undefined : [...byType.keys()].findLast((known) => known.replace(/\d+$/, '') === stem)
}

export const allContracts: readonly Contract[] = contracts

/** What every service shows of its aggregates, in full and in public. */
const states = [...stakeholdersStates, ...governanceStates, ...roundtablesStates, ...employmentStates] as const

export type StateType = (typeof states)[number]['type']
export type StateData<Type extends StateType> = z.infer<Extract<(typeof states)[number], { type: Type }>['data']>

export const stateContracts: readonly StateContract[] = states
const statesByType = new Map(stateContracts.map((contract) => [contract.type, contract]))

export function stateContractOf(type: string): StateContract | undefined {
  return statesByType.get(type)
}

/** The topics on which a service keeps the public state of its aggregates. */
export function stateTopicsOf(service: ServiceName): string[] {
  return stateContracts.filter((contract) => contract.service === service).map(stateTopicOf)
}

/** The topics a service writes to, in the order of the catalogue. */
export function topicsOf(service: ServiceName): string[] {
  return [...new Set(allContracts.filter((contract) => contract.service === service).map(topicOf))]
}

/** Where facts that a group of consumers can't digest wait for a person. */
export function deadLetterTopicOf(group: string): string {
  return `kadry.${group}.dlq`
}
