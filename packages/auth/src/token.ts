import { randomUUID } from 'node:crypto'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
  SignJWT,
} from 'jose'
import { ANYBODY, AuthError, isRole, type Viewer } from './viewer.ts'

export const ISSUER = 'urn:kadry:identity'
export const AUDIENCE = 'urn:kadry:graph'
/** RFC 9068: a token of another type (an id token, say) is not an access token. */
const TYPE = 'at+jwt'
const ALGORITHM = 'EdDSA'

/**
 * Checking a signature costs more than answering a small query: a token found good is taken at its word for
 * so long.
 */
const TRUSTED_MS = 30_000
const REMEMBERED = 1_000
const LONGEST_REMEMBERED = 2_048

export type VerifyToken = (token: string) => Promise<Viewer>
/** The keys themselves, or where they are published. */
export type KeySource = JSONWebKeySet | URL
export type TokenRules = {
  readonly issuer?: string
  readonly audience?: string
  /**
   * Where there is one every token needs a `jti`, and is asked about each time, remembered as good or not.
   */
  readonly isRevoked?: ((jti: string) => boolean) | undefined
}

/** The keys could not be fetched: no fault of the token, which may be good. */
export class KeysUnavailableError extends Error {
  override name = 'KeysUnavailableError'
}

/**
 * A verifier over the public keys that may have signed a token; several keys at once allow rotation. It
 * throws `AuthError` (`UNAUTHENTICATED`) for anything but a live token of ours, and never says which check
 * failed; `KeysUnavailableError` where the keys can't be had.
 */
export function tokenVerifier(
  keys: KeySource,
  { issuer = ISSUER, audience = AUDIENCE, isRevoked }: TokenRules = {},
): VerifyToken {
  const keyOf = keys instanceof URL ? remoteKeys(keys) : createLocalJWKSet(keys)
  const known = new Map<string, { readonly viewer: Viewer; readonly until: number; readonly jti: string | undefined }>()

  const verify = async (token: string): Promise<JWTPayload> => {
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        algorithms: [ALGORITHM],
        issuer,
        audience,
        typ: TYPE,
        requiredClaims: isRevoked ? ['exp', 'sub', 'jti'] : ['exp', 'sub'],
      })
      if (!isSubject(payload.sub) || !Number.isFinite(payload.exp)) throw new errors.JWTInvalid('nobody, or for ever')
      return payload
    } catch (error) {
      if (error instanceof KeysUnavailableError) throw error
      throw refused()
    }
  }

  return async (token) => {
    const found = known.get(token)
    if (found?.jti !== undefined && isRevoked?.(found.jti)) throw refused()
    if (found && Date.now() < found.until) return found.viewer
    known.delete(token)
    const payload = await verify(token)
    if (isRevoked && (typeof payload.jti !== 'string' || isRevoked(payload.jti))) throw refused()
    const viewer = viewerOf(payload)
    if (token.length > LONGEST_REMEMBERED) return viewer
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value!)
    known.set(token, { viewer, jti: payload.jti, until: Math.min(Date.now() + TRUSTED_MS, payload.exp! * 1_000) })
    return viewer
  }
}

function refused(): AuthError {
  return new AuthError(
    'UNAUTHENTICATED',
    'Токен не принят: он повреждён, чужой, отозван или истёк. / The token is damaged, foreign, revoked or expired.',
  )
}

/**
 * A subject becomes the actor of facts and of the audit log and the name of a budget: a text on one line that
 * reads as it is written, and not the name of those who bring no token.
 */
function isSubject(sub: unknown): sub is string {
  return typeof sub === 'string' && SUBJECT.test(sub) && sub !== ANYBODY.sub
}

const SUBJECT = /^(?!\s)[^\p{C}\p{Zl}\p{Zp}]{1,200}(?<!\s)$/u

function viewerOf(payload: JWTPayload): Viewer {
  const roles = Array.isArray(payload.roles) ? payload.roles.filter(isRole) : []
  return {
    sub: payload.sub!,
    roles: ['PUBLIC', ...roles.filter((role) => role !== 'PUBLIC')],
    ...(typeof payload.org === 'string' && payload.org !== '' ? { organizationId: payload.org } : {}),
  }
}

/**
 * Fetched when first needed, again after ten minutes, and for a key not seen before, but not more often than
 * twice a minute.
 */
const FRESH_MS = 600_000
const COOLDOWN_MS = 30_000
const FETCH_DEADLINE_MS = 5_000

function remoteKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    cacheMaxAge: FRESH_MS,
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: FETCH_DEADLINE_MS,
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JOSEError && OF_THE_TOKEN.has(error.code)) throw error
      throw new KeysUnavailableError('the key set could not be fetched', { cause: error })
    }
  }
}

const OF_THE_TOKEN = new Set(['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS', 'ERR_JOSE_NOT_SUPPORTED'])

export type SigningKey = { readonly private: JWK; readonly public: JSONWebKeySet }

/**
 * A new Ed25519 pair for a launcher or a test; a deployment brings the key set of its identity provider
 * instead.
 */
export async function createSigningKey(kid: string): Promise<SigningKey> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true })
  const common = { kid, alg: ALGORITHM, use: 'sig' }
  return {
    private: { ...(await exportJWK(pair.privateKey)), ...common },
    public: { keys: [{ ...(await exportJWK(pair.publicKey)), ...common }] },
  }
}

/** Signs an access token for a viewer; `lifetime` as jose reads it, for example `12h`. */
export async function signToken(viewer: Viewer, key: JWK, lifetime = '12h'): Promise<string> {
  return new SignJWT({ roles: viewer.roles, ...(viewer.organizationId ? { org: viewer.organizationId } : {}) })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, ...(key.kid ? { kid: key.kid } : {}) })
    .setSubject(viewer.sub)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setJti(randomUUID())
    .setExpirationTime(lifetime)
    .sign(await importJWK(key, ALGORITHM))
}
