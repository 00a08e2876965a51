/** What a caller may do. `PUBLIC` is everybody; the others are named by the token's `roles` claim. */
export const ROLES = [
  'PUBLIC',
  'REGISTRAR',
  'SECRETARY',
  'EVENT_MANAGER',
  'ORG_DELEGATE',
  'ANALYST',
  'DATA_STEWARD',
  'SERVICE',
] as const
export type Role = (typeof ROLES)[number]

/**
 * The caller of one request, as the gateway verified it. `organizationId` is the body an `ORG_DELEGATE`
 * speaks for.
 */
export type Viewer = {
  readonly sub: string
  readonly roles: readonly Role[]
  readonly organizationId?: string
}

export const ANYBODY: Viewer = { sub: 'anonymous', roles: ['PUBLIC'] }

const texts = new WeakMap<Viewer, string>()

/**
 * A viewer as JSON, written once: one token is good for many requests, and each of them says several times
 * who asks.
 */
export function viewerText(viewer: Viewer): string {
  let text = texts.get(viewer)
  if (text === undefined) {
    text = JSON.stringify(viewer)
    texts.set(viewer, text)
  }
  return text
}

/** Not signed in, or signed in without the right: reported to the caller with a code and both languages. */
export class AuthError extends Error {
  override name = 'AuthError'
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN'
  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN', message: string) {
    super(message)
    this.code = code
  }
}

export function isRole(text: unknown): text is Role {
  return typeof text === 'string' && (ROLES as readonly string[]).includes(text)
}

/** What `@auth` says: whoever has all the roles of one of the groups may. */
export type Scopes = readonly (readonly Role[])[]

/**
 * The scopes written in a schema. Throws, naming the place, where they are no groups of known roles: a
 * misspelt one would shut everybody out.
 */
export function readScopes(value: unknown, place: string): Scopes {
  const groups = Array.isArray(value) ? value : []
  if (groups.length > 0 && groups.every((group) => Array.isArray(group) && group.length > 0 && group.every(isRole)))
    return groups
  throw new Error(`@auth of ${place}: ${JSON.stringify(value)} is no list of groups of roles`)
}

export function hasScopes(viewer: Viewer, scopes: Scopes): boolean {
  return scopes.some((group) => group.every((role) => viewer.roles.includes(role)))
}

/** What a caller without the scopes is answered: to sign in, or which roles are needed. */
export function lackOfScopes(viewer: Viewer, scopes: Scopes): AuthError {
  if (viewer.sub === ANYBODY.sub)
    return new AuthError('UNAUTHENTICATED', 'Войдите: нужен токен. / Sign in: a bearer token is needed.')
  const needed = scopes.map((group) => group.join(' + ')).join(', ')
  return new AuthError(
    'FORBIDDEN',
    `Недостаточно прав: нужна роль ${needed}. / Not allowed: the role ${needed} is needed.`,
  )
}

/**
 * Throws `AuthError` unless the caller has one of the roles: for a right that depends on an argument; others
 * stand in the schema as `@auth`.
 */
export function requireRole(viewer: Viewer, ...roles: readonly Role[]): void {
  const scopes = roles.map((role) => [role])
  if (!hasScopes(viewer, scopes)) throw lackOfScopes(viewer, scopes)
}

/**
 * As `requireRole`, or the caller is a delegate of this very organisation.
 * Throws `AuthError` (`FORBIDDEN`) for a delegate of another body.
 */
export function requireRoleOrDelegate(viewer: Viewer, organizationId: string, ...roles: readonly Role[]): void {
  if (viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId) return
  requireRole(viewer, ...roles)
}
