import { AuthError, requireRole, requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import type { Context } from '../context.ts'
import type { RoundTable } from './round-table.ts'

const ORGANISER = 'EVENT_MANAGER'
type Hosted = Pick<RoundTable, 'hostId'>

/** An event manager organises the tables of the host that the token names, and none without one. */
export function organises({ roles, organizationId }: Viewer, { hostId }: Hosted): boolean {
  return roles.includes(ORGANISER) && organizationId === hostId
}

/** The same of what came of a table. */
export async function organisesTableOf(
  { roundTableId }: { readonly roundTableId: string },
  { viewer, loaders }: Pick<Context, 'viewer' | 'loaders'>,
): Promise<boolean> {
  const table = viewer.roles.includes(ORGANISER) ? await loaders.roundTable.load(roundTableId) : null
  return table !== null && organises(viewer, table)
}

/** Throws `AuthError` for whoever does not organise the table. */
export function requireOrganiser(viewer: Viewer, table: Hosted): void {
  requireRole(viewer, ORGANISER)
  if (!organises(viewer, table)) throw otherHost()
}

/** As `requireOrganiser`, or the caller is a delegate of this very organisation. */
export function requireOrganiserOrDelegate(viewer: Viewer, table: Hosted, organizationId: string): void {
  requireRoleOrDelegate(viewer, organizationId, ORGANISER)
  if (!isDelegateOf(viewer, organizationId) && !organises(viewer, table)) throw otherHost()
}

/** A draft is its organiser's alone. */
export function isShown(viewer: Viewer, table: Hosted & Pick<RoundTable, 'status'>): boolean {
  return table.status !== 'DRAFT' || organises(viewer, table)
}

export function isDelegateOf(viewer: Viewer, organizationId: string): boolean {
  return viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId
}

function otherHost(): AuthError {
  return new AuthError(
    'FORBIDDEN',
    'Круглый стол проводит другая организация. / Another organisation hosts this round table.',
  )
}
