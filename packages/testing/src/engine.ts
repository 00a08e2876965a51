import type { EngineName } from '@kadry/gateway/execute/engine'

/**
 * The engine that this run of the tests is for: `GATEWAY_ENGINE`, which the project `apollo` sets; else ours.
 */
export const testedEngine: EngineName = process.env.GATEWAY_ENGINE === 'apollo' ? 'apollo' : 'kadry'
