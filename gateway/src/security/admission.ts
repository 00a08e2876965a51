import { hasScopes, lackOfScopes } from '@kadry/auth/viewer'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { type Budgets, type Caller, createBudget, type Payment } from './budget.ts'
import { factorWith } from './cost.ts'
import { readGraphRules } from './graph-rules.ts'
import { excessMessage, limits } from './limits.ts'
import { type OperationRules, readOperation, type Variables } from './operation-rules.ts'

/**
 * What a request costs and what is left of the caller's minute; reported in `extensions.cost` and in
 * headers.
 */
export type CostReport = {
  readonly requested: number
  readonly maximum: number
  readonly budget: { readonly limit: number; readonly remaining: number; readonly resetSeconds: number }
}

export type Refusal = {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
  readonly extensions: Readonly<Record<string, unknown>>
}

/**
 * Whatever a request asks for, reading and answering it is work: some hundred µs (measured), as are fifty
 * objects.
 */
export const LEAST_COST = 50

/**
 * What a unit of cost stands for, by which measured work is counted: `bench:costs` prints it for every
 * field.
 */
export const MICROS_PER_UNIT = 2

export type Verdict = { readonly refusal?: Refusal; readonly cost?: CostReport }

export type Admission = {
  /** Read once per operation and remembered for as long as the operation itself is. */
  readonly rulesOf: (document: DocumentNode, operation: OperationDefinitionNode) => OperationRules
  /**
   * Takes the cost of work that is done before it is known what is asked; a refusal where the budget is
   * spent.
   */
  readonly charge: (caller: Caller, cost: number) => Refusal | undefined
  /** Takes what work cost that is done, where that is known only now. */
  readonly owe: (caller: Caller, cost: number) => void
  /**
   * Whether this caller may ask this now. It takes the cost out of the caller's budget. What is refused is
   * not carried out; for want of rights it costs what every request costs at least, else nothing.
   */
  readonly admit: (rules: OperationRules, caller: Caller, variables: Variables) => Verdict
  /**
   * The cost of a request that was carried out, with the balance after it: where its work took more CPU
   * than it paid for, the caller owes the rest. Cheaper work is not paid back: the estimate is what was set
   * aside for it.
   */
  readonly settle: (caller: Caller, cost: CostReport | undefined, cpuMicros: number) => CostReport | undefined
}

/**
 * Decides on a valid operation before anything is planned or sent: rights first, then the cost of the one
 * request, then the budget of the caller. Rights are refused here early and cheaply; the subgraphs check
 * them again and have the last word.
 */
export function createAdmission(supergraphSdl: string, budgets: Budgets | 'none', now?: () => number): Admission {
  const graph = readGraphRules(supergraphSdl)
  const budget = budgets === 'none' ? undefined : createBudget(budgets, now)
  const known = new WeakMap<OperationDefinitionNode, OperationRules>()

  return {
    rulesOf: (document, operation) => {
      const found = known.get(operation) ?? readOperation(graph, document, operation)
      known.set(operation, found)
      return found
    },
    charge: (caller, cost) => {
      const payment = budget?.pay(caller, cost)
      return payment?.waitSeconds === undefined ? undefined : exhausted(payment, cost)
    },
    owe: (caller, cost) => {
      if (cost > 0) budget?.owe(caller, cost)
    },
    admit: (rules, caller, variables) => {
      const denied = denial(rules, caller, variables)
      if (denied) {
        budget?.pay(caller, LEAST_COST)
        return { refusal: denied }
      }
      if (!budget) return {}
      const requested = Math.max(LEAST_COST, rules.costOf(variables))
      if (requested > limits.cost) return { refusal: tooDear(requested) }
      const payment = budget.pay(caller, requested)
      const { limit, remaining, resetSeconds } = payment
      const cost = { requested, maximum: limits.cost, budget: { limit, remaining, resetSeconds } }
      return payment.waitSeconds === undefined ? { cost } : { cost, refusal: exhausted(payment, requested) }
    },
    settle: (caller, cost, cpuMicros) => {
      const owed = Math.round(cpuMicros / MICROS_PER_UNIT) - (cost?.requested ?? 0)
      if (!budget || !cost || owed <= 0) return cost
      return { ...cost, budget: budget.owe(caller, owed) }
    },
  }
}

/** The headers that report a cost: the request's own, and the minute's as IETF's RateLimit fields have it. */
export function costHeaders({
  requested,
  budget: { limit, remaining, resetSeconds },
}: CostReport): Record<string, string> {
  return {
    'x-kadry-cost': String(requested),
    'ratelimit-policy': `"cost";q=${limit};w=60`,
    ratelimit: `"cost";r=${remaining};t=${resetSeconds}`,
  }
}

function denial({ needs }: OperationRules, { viewer }: Caller, variables: Variables): Refusal | undefined {
  for (const { field, scopes, when } of needs) {
    if (hasScopes(viewer, scopes) || !when.every((condition) => factorWith(condition, variables) === 1)) continue
    const { code, message } = lackOfScopes(viewer, scopes)
    const isUnknown = code === 'UNAUTHENTICATED'
    return {
      status: isUnknown ? 401 : 403,
      code,
      message: `${field}: ${message}`,
      headers: isUnknown ? { 'www-authenticate': 'Bearer' } : {},
      extensions: { field, needs: scopes },
    }
  }
  return undefined
}

function tooDear(found: number): Refusal {
  return {
    status: 400,
    code: 'QUERY_TOO_COMPLEX',
    message: excessMessage({ limit: 'cost', found }),
    headers: {},
    extensions: { limit: 'cost', allowed: limits.cost, found },
  }
}

function exhausted({ limit, waitSeconds = 1 }: Payment, requested: number): Refusal {
  return {
    status: 429,
    code: 'BUDGET_EXHAUSTED',
    message: `Превышен лимит стоимости (${limit} в минуту); запрос стоит ${requested}: повторите через ${waitSeconds} с. / Rate limit exceeded (${limit} a minute); this request costs ${requested}: try again in ${waitSeconds} s.`,
    headers: { 'retry-after': String(waitSeconds) },
    extensions: { retryAfterSeconds: waitSeconds },
  }
}
