import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * How to reach a broker that is not open to everybody; all of it from the environment, nothing of it in a
 * log.
 */
export const kafkaSecurityEnv = {
  KAFKA_TLS: z.enum(['0', '1'], '1 for TLS, 0 for none').default('0'),
  KAFKA_TLS_CA: z.string().min(1, 'a file with the authority’s certificates (PEM)').optional(),
  KAFKA_SASL_MECHANISM: z
    .enum(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'], 'PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512')
    .optional(),
  KAFKA_USERNAME: z.string().min(1, 'a user name').optional(),
  KAFKA_PASSWORD: z.string().min(1, 'a password').optional(),
  KAFKA_PASSWORD_FILE: z.string().min(1, 'a file that holds the password').optional(),
}
export type KafkaSecurityEnv = z.infer<z.ZodObject<typeof kafkaSecurityEnv>>

export type Security = {
  readonly tls?: { readonly ca?: string }
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
    readonly username: string
    readonly password: string
  }
}

/** Variables that contradict each other or name what can't be read; the message says which and what to do. */
export class SecurityError extends Error {
  override name = 'SecurityError'
}

/** Throws `SecurityError` with one sentence. Files are read once, at start. */
export function securityFrom(env: KafkaSecurityEnv): Security {
  const { KAFKA_TLS, KAFKA_TLS_CA, KAFKA_SASL_MECHANISM, KAFKA_USERNAME } = env
  if (KAFKA_TLS_CA && KAFKA_TLS !== '1')
    throw new SecurityError('KAFKA_TLS_CA is set and KAFKA_TLS is not: set KAFKA_TLS=1')
  const password = passwordFrom(env)
  if (!KAFKA_SASL_MECHANISM && (KAFKA_USERNAME || password))
    throw new SecurityError(
      'KAFKA_USERNAME or a password is set without KAFKA_SASL_MECHANISM: set it to the broker’s way',
    )
  const tls = KAFKA_TLS === '1' ? { tls: KAFKA_TLS_CA ? { ca: read('KAFKA_TLS_CA', KAFKA_TLS_CA) } : {} } : {}
  if (!KAFKA_SASL_MECHANISM) return tls
  if (!KAFKA_USERNAME) throw new SecurityError(`KAFKA_SASL_MECHANISM=${KAFKA_SASL_MECHANISM} wants KAFKA_USERNAME`)
  if (!password)
    throw new SecurityError(`KAFKA_SASL_MECHANISM=${KAFKA_SASL_MECHANISM} wants KAFKA_PASSWORD or KAFKA_PASSWORD_FILE`)
  const mechanism = KAFKA_SASL_MECHANISM.toLowerCase() as NonNullable<Security['sasl']>['mechanism']
  return { ...tls, sasl: { mechanism, username: KAFKA_USERNAME, password } }
}

function passwordFrom({ KAFKA_PASSWORD, KAFKA_PASSWORD_FILE }: KafkaSecurityEnv): string | undefined {
  if (KAFKA_PASSWORD && KAFKA_PASSWORD_FILE)
    throw new SecurityError('KAFKA_PASSWORD and KAFKA_PASSWORD_FILE are both set: leave one out')
  return KAFKA_PASSWORD_FILE ? read('KAFKA_PASSWORD_FILE', KAFKA_PASSWORD_FILE).trim() : KAFKA_PASSWORD
}

function read(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new SecurityError(`${name}=${path} can't be read (${(error as NodeJS.ErrnoException).code})`)
  }
}
