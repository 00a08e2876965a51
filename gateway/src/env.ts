import { isIP } from 'node:net'
import { AUDIENCE, ISSUER } from '@kadry/auth/token'
import { healthEnv, liveSecrets, metricsEnv, port, readEnv } from '@kadry/runtime/env'
import { otlpEndpoint } from '@kadry/runtime/telemetry'
import { z } from 'zod'
import { DEFAULT_BUDGETS, readBudgets } from './security/budget.ts'

const url = z.url({ protocol: /^https?$/ })

/** `name=url,name=url` */
const subgraphUrls = z
  .string()
  .default('')
  .transform((text, context) => {
    const urls: Record<string, string> = {}
    for (const pair of list(text)) {
      const [name = '', address] = split(pair)
      if (url.safeParse(address).success) urls[name] = address
      else context.addIssue(`${name}: "${address}" is no http address`)
    }
    return urls
  })

const origins = z
  .string()
  .default('')
  .transform((text, context) => {
    for (const origin of list(text))
      if (URL.parse(origin)?.origin !== origin)
        context.addIssue(`"${origin}" is no origin (https://host[:port], no path)`)
    return list(text)
  })

const addresses = z
  .string()
  .default('')
  .transform((text, context) => {
    for (const address of list(text)) if (isIP(address) === 0) context.addIssue(`"${address}" is no IP address`)
    return list(text)
  })

const budgets = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text === 'none') return text
    const read = readBudgets(text, DEFAULT_BUDGETS)
    if (typeof read !== 'string') return read
    context.addIssue(read)
    return z.NEVER
  })

/** Plain HTTP is for this machine only: whoever can change the keys on the way is everybody. */
const keysUrl = url.refine((text) => {
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}, 'an https address')

const settings = {
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  MODE: z.enum(['development', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  GATEWAY_ENGINE: z.enum(['kadry', 'apollo']).default('kadry'),
  CODE_GENERATION: z.enum(['on', 'off']).default('on'),
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  SUBGRAPHS: subgraphUrls,
  OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint,
  AUTH_JWKS: z.string().optional(),
  AUTH_JWKS_FILE: z.string().optional(),
  AUTH_JWKS_URL: keysUrl.optional(),
  AUTH_REVOKED_FILE: z.string().min(1).optional(),
  AUTH_REVOKED_URL: keysUrl.optional(),
  AUTH_ISSUER: z.string().min(1).default(ISSUER),
  AUTH_AUDIENCE: z.string().min(1).default(AUDIENCE),
  MAX_CONCURRENT: z.coerce.number().int().min(1).max(10_000).default(100),
  PER_ADDRESS: z.coerce.number().int().min(1).max(10_000).default(64),
  CORS_ORIGINS: origins,
  TRUSTED_PROXIES: addresses,
  COST_BUDGETS: budgets,
  DEMO_TOKENS_FILE: z.string().optional(),
  IDE_EXAMPLES: z.string().optional(),
  /**
   * How long the gateway still listens once it is asked to stop, so that whoever sends it requests hears of
   * it; up to half a minute.
   */
  DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(30_000).default(5_000),
  ...metricsEnv,
  ...healthEnv,
  EXIT_WITH_STDIN: z.enum(['0', '1']).default('0'),
}

const withIdentity = z
  .object({ ...settings, IDENTITY: z.literal('required').optional(), HANDOFF_SECRETS: liveSecrets })
  .superRefine(({ AUTH_JWKS, AUTH_JWKS_FILE, AUTH_JWKS_URL, AUTH_REVOKED_FILE, AUTH_REVOKED_URL }, context) => {
    const message = 'set one of AUTH_JWKS, AUTH_JWKS_FILE and AUTH_JWKS_URL'
    if ([AUTH_JWKS, AUTH_JWKS_FILE, AUTH_JWKS_URL].filter((one) => one !== undefined).length !== 1)
      context.addIssue({ code: 'custom', path: ['AUTH_JWKS'], message })
    if (AUTH_REVOKED_FILE !== undefined && AUTH_REVOKED_URL !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['AUTH_REVOKED_FILE'],
        message: 'set one of AUTH_REVOKED_FILE and AUTH_REVOKED_URL',
      })
  })

/**
 * Every caller is nobody in particular, and no subgraph learns who asks: for a graph that knows no callers,
 * on a developer's machine.
 */
const nobody = z.undefined('IDENTITY=none leaves no token to be checked; take one of the two away').optional()
const withoutIdentity = z.object({
  ...settings,
  IDENTITY: z.literal('none'),
  MODE: z.literal('development', 'IDENTITY=none is for MODE=development only').default('development'),
  AUTH_JWKS: nobody,
  AUTH_JWKS_FILE: nobody,
  AUTH_JWKS_URL: nobody,
  HANDOFF_SECRETS: z.undefined('IDENTITY=none leaves nothing to be signed; take one of the two away').optional(),
})

const variables = z.discriminatedUnion('IDENTITY', [withIdentity, withoutIdentity])

export type GatewayEnv = z.infer<typeof variables>

/** The gateway's settings; prints every problem and ends the process with code 1 where they don't add up. */
export function readGatewayEnv(source?: Record<string, string | undefined>): GatewayEnv {
  return readEnv(variables, source)
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function split(pair: string): [name: string, address: string] {
  const equals = pair.indexOf('=')
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]
}
