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

/** The caller of one request, as the gateway verified it. `organizationId` is the body an `ORG_DELEGATE` speaks for. */
export type Viewer = {
  readonly sub: string
  readonly roles: readonly Role[]
  readonly organizationId?: string
}

export const ANYBODY: Viewer = { sub: 'anonymous', roles: ['PUBLIC'] }

/** Not signed in, or signed in without the right: told to the caller with a code and both languages. */
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

/** Throws `AuthError` unless the caller has one of the roles. */
export function requireRole(viewer: Viewer, ...roles: readonly Role[]): void {
  if (roles.some((role) => viewer.roles.includes(role))) return
  if (viewer.sub === ANYBODY.sub)
    throw new AuthError('UNAUTHENTICATED', 'Войдите: нужен токен. / Sign in: a bearer token is needed.')
  const needed = roles.join(', ')
  throw new AuthError(
    'FORBIDDEN',
    `Недостаточно прав: нужна роль ${needed}. / Not allowed: the role ${needed} is needed.`,
  )
}

/**
 * As `requireRole`, or the caller is a delegate of this very organisation.
 * Throws `AuthError` (`FORBIDDEN`) for a delegate of another body.
 */
export function requireRoleOrDelegate(viewer: Viewer, organizationId: string, ...roles: readonly Role[]): void {
  if (viewer.roles.includes('ORG_DELEGATE') && viewer.organizationId === organizationId) return
  requireRole(viewer, ...roles)
}
