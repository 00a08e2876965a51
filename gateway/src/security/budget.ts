import { ANYBODY, ROLES, type Role, type Viewer } from '@kadry/auth/viewer'
import { LRUCache } from 'lru-cache'
import { networkOf } from '../request/address.ts'

/**
 * How much one caller may ask in a minute, in units of cost, by role; the best of a caller's roles counts.
 */
export type Budgets = Readonly<Record<Role, number>>

export type Balance = { readonly limit: number; readonly remaining: number; readonly resetSeconds: number }
/** `waitSeconds` says when the same request would be paid for; absent where it is paid. */
export type Payment = Balance & { readonly waitSeconds?: number }
/** `key`: its `callerKey`, where that is known already. */
export type Caller = { readonly viewer: Viewer; readonly address: string; readonly key?: string }

/** The trace of `infra/demo` costs 41,000 and an ordinary page some hundred. */
export const DEFAULT_BUDGETS: Budgets = {
  PUBLIC: 2_000_000,
  ORG_DELEGATE: 3_000_000,
  REGISTRAR: 5_000_000,
  SECRETARY: 5_000_000,
  EVENT_MANAGER: 5_000_000,
  DATA_STEWARD: 5_000_000,
  ANALYST: 10_000_000,
  SERVICE: 20_000_000,
}

const MINUTE_MS = 60_000
/**
 * Callers remembered; who was not seen for a minute has the whole budget, so the longest unseen is
 * forgotten without loss.
 */
const REMEMBERED = 20_000

type Account = { left: number; at: number }

const COST_PER_CHARACTER = 10
const DEAREST_READING = 50_000

/**
 * Checking and planning a document that was never carried out before takes from 3 to 40 µs a character
 * (measured), whatever it asks for and whether or not it is refused then.
 */
export function costOfReading(document: string): number {
  return Math.min(document.length * COST_PER_CHARACTER, DEAREST_READING)
}

/**
 * A balance per caller that refills evenly to its limit within a minute. A token's subject is a caller
 * wherever it comes from; callers without a token are distinguished by their address, in IPv6 by the
 * network of 64 bits, of which one household has all addresses.
 */
export function createBudget(budgets: Budgets, now: () => number = () => performance.now()) {
  const accounts = new LRUCache<string, Account>({ max: REMEMBERED })

  const pay = ({ viewer, address, key = callerKey({ viewer, address }) }: Caller, cost: number): Payment => {
    let limit = 0
    for (const role of viewer.roles) limit = Math.max(limit, budgets[role])
    const at = now()
    const known = accounts.get(key)
    const left = known ? Math.min(limit, known.left + ((at - known.at) * limit) / MINUTE_MS) : limit
    const isPaid = cost <= left
    const remaining = isPaid ? left - cost : left
    if (known) {
      known.left = remaining
      known.at = at
    } else accounts.set(key, { left: remaining, at })
    const balance = balanceOf(limit, remaining)
    if (isPaid) return balance
    return { ...balance, waitSeconds: Math.max(1, secondsFor(limit, Math.min(cost, limit) - left)) }
  }

  /**
   * Takes more out of a balance than was paid for before, down to an empty minute that has to pass: work
   * that was done has to be paid for.
   */
  const owe = ({ viewer, address, key = callerKey({ viewer, address }) }: Caller, cost: number): Balance => {
    const { limit } = pay({ viewer, address, key }, 0)
    const account = accounts.get(key)!
    account.left = Math.max(-limit, account.left - cost)
    return balanceOf(limit, account.left)
  }

  return { pay, owe, remembered: () => accounts.size }
}

function balanceOf(limit: number, left: number): Balance {
  return { limit, remaining: Math.max(0, Math.floor(left)), resetSeconds: secondsFor(limit, limit - left) }
}

/** How long so many units take to come back. */
function secondsFor(limit: number, missing: number): number {
  return Math.ceil((missing * MINUTE_MS) / limit / 1_000)
}

/**
 * A token's subject wherever it comes from; without a token an address, in IPv6 its network of 64 bits, of
 * which one household has all.
 */
export function callerKey({ viewer, address }: Caller): string {
  return viewer.sub === ANYBODY.sub ? `address ${networkOf(address)}` : `subject ${viewer.sub}`
}

/** `ROLE=units,ROLE=units` over the defaults, or a sentence that says what is wrong with it. */
export function readBudgets(text: string, defaults: Budgets): Budgets | string {
  const budgets: Record<Role, number> = { ...defaults }
  for (const pair of text.split(',').filter((one) => one.trim() !== '')) {
    const [role = '', limit = ''] = pair.split('=').map((part) => part.trim())
    if (!(ROLES as readonly string[]).includes(role)) return `"${role}" is no role; there are ${ROLES.join(', ')}`
    if (!/^[1-9]\d{0,9}$/.test(limit)) return `${role}: "${limit}" is no number of units from 1 to 9,999,999,999`
    budgets[role as Role] = Number(limit)
  }
  return budgets
}
