import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose'
import { AuthError, isRole, type Viewer } from './viewer.ts'

export const ISSUER = 'urn:kadry:identity'
export const AUDIENCE = 'urn:kadry:graph'
/** RFC 9068: a token of another type (an id token, say) is not an access token. */
const TYPE = 'at+jwt'
const ALGORITHM = 'EdDSA'

export type VerifyToken = (token: string) => Promise<Viewer>

/**
 * A verifier over the public keys that may have signed a token; several keys at once allow rotation.
 * It throws `AuthError` (`UNAUTHENTICATED`) for anything but a live token of ours, and never says which check failed.
 */
export function tokenVerifier(keys: JSONWebKeySet): VerifyToken {
  const keySet = createLocalJWKSet(keys)
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        typ: TYPE,
        requiredClaims: ['exp', 'sub'],
      })
      const roles = Array.isArray(payload.roles) ? payload.roles.filter(isRole) : []
      const organizationId = typeof payload.org === 'string' ? { organizationId: payload.org } : {}
      return {
        sub: String(payload.sub),
        roles: ['PUBLIC', ...roles.filter((role) => role !== 'PUBLIC')],
        ...organizationId,
      }
    } catch {
      throw new AuthError(
        'UNAUTHENTICATED',
        'Токен не принят: он повреждён, чужой или истёк. / The token is damaged, foreign or expired.',
      )
    }
  }
}

export type SigningKey = { readonly private: JWK; readonly public: JSONWebKeySet }

/** A new Ed25519 pair for a launcher or a test; a deployment brings the key set of its identity provider instead. */
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
    .setExpirationTime(lifetime)
    .sign(await importJWK(key, ALGORITHM))
}
