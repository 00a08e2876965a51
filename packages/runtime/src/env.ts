import { z } from 'zod'

/**
 * Reads the process environment through a zod object, or a union of such. All problems are printed at once,
 * one line each, and the process ends with code 1: a half-configured service never starts.
 */
export function readEnv<Variables>(
  shape: z.ZodType<Variables>,
  source: Record<string, string | undefined> = process.env,
): Variables {
  const parsed = shape.safeParse(source)
  if (parsed.success) return parsed.data
  for (const line of describeProblems(parsed.error, source)) process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** One line per wrong variable: its name, what is wrong, and what it is now (secrets are never repeated). */
export function describeProblems(error: z.ZodError, source: Record<string, string | undefined>): string[] {
  return error.issues.map((issue) => {
    const name = String(issue.path[0] ?? '')
    const secret = /SECRET|KEY|TOKEN|PASSWORD/.test(name)
    const now = source[name] === undefined ? 'not set' : secret ? 'set' : `now ${JSON.stringify(source[name])}`
    return `environment: ${name}: ${issue.message} (${now})`
  })
}

const SHORTEST_SECRET = 32

/**
 * One shared secret, or two while one replaces the other, separated by a comma; the first signs, all are
 * accepted.
 */
export const liveSecrets = z.string().refine((text) => {
  const secrets = text.split(',')
  return secrets.length <= 2 && secrets.every((secret) => secret.length >= SHORTEST_SECRET)
}, `at least ${SHORTEST_SECRET} characters; two live keys are separated by a comma`)

/** A secret that never changes: what was made with it is found by it. */
export const liveSecret = z.string().min(SHORTEST_SECRET, `at least ${SHORTEST_SECRET} characters`)

/**
 * Where `/metrics` is read by a scraper that is no program of this machine; nowhere unless there is a port.
 */
export const metricsEnv = {
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
}

/**
 * Where `/livez` and `/readyz` are answered beside a busy core (`health.ts`); nowhere unless there is a port.
 */
export const healthEnv = {
  HEALTH_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
}

/** A TCP port; 0 asks the system for a free one. */
export const port = z.coerce.number().int().min(0).max(65535)

/** The gateway as `start` brings it up. */
export const PUBLIC_URL = 'http://127.0.0.1:4000'

/**
 * Where callers find the gateway, without a slash at its end: what a request says of its host is nobody's
 * word.
 */
export const publicUrl = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/+$/, ''))
  .default(PUBLIC_URL)
