import { lifecycle } from '@kadry/domain/lifecycle'

export type OrganizationStatus = 'DRAFT' | 'ACTIVE' | 'SUSPENDED' | 'DISSOLVED' | 'MERGED'
export type RoleStatus = 'PROPOSED' | 'GRANTED' | 'SUSPENDED' | 'REVOKED' | 'EXPIRED'

/** In the registry and still there: what can be given a role. */
const ENTERED = ['ACTIVE', 'SUSPENDED'] as const
const NOT_GONE = ['DRAFT', ...ENTERED] as const

export const organizationMoves = lifecycle<OrganizationStatus>()({
  draft: { from: [], to: 'DRAFT' },
  register: { from: [], to: 'ACTIVE' },
  activate: { from: ['DRAFT'], to: 'ACTIVE' },
  suspend: { from: ['ACTIVE'], to: 'SUSPENDED' },
  reinstate: { from: ['SUSPENDED'], to: 'ACTIVE' },
  dissolve: { from: ENTERED, to: 'DISSOLVED' },
  merge: { from: ENTERED, to: 'MERGED' },
  rename: { from: NOT_GONE },
  describe: { from: NOT_GONE },
  license: { from: NOT_GONE },
  identify: { from: NOT_GONE },
  classify: { from: NOT_GONE },
  attach: { from: NOT_GONE },
  setContacts: { from: NOT_GONE },
  proposeRole: { from: NOT_GONE },
  grantRole: { from: ENTERED },
})

export const roleGrantMoves = lifecycle<RoleStatus>()({
  propose: { from: [], to: 'PROPOSED' },
  grant: { from: [], to: 'GRANTED' },
  grantProposed: { from: ['PROPOSED'], to: 'GRANTED' },
  suspend: { from: ['GRANTED'], to: 'SUSPENDED' },
  reinstate: { from: ['SUSPENDED'], to: 'GRANTED' },
  revoke: { from: ['GRANTED', 'SUSPENDED'], to: 'REVOKED' },
  expire: { from: ['GRANTED', 'SUSPENDED'], to: 'EXPIRED' },
})

type Standing = { readonly status: OrganizationStatus }

export function isEntered({ status }: Standing): boolean {
  return ENTERED.some((one) => one === status)
}

export function isGone({ status }: Standing): boolean {
  return !NOT_GONE.some((one) => one === status)
}
