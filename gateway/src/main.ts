import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readRevocations } from '@kadry/auth/revocation'
import { type KeySource, tokenVerifier } from '@kadry/auth/token'
import { countBuffersAsHeap } from '@kadry/runtime/garbage'
import { serveHealth } from '@kadry/runtime/health'
import { listen } from '@kadry/runtime/http'
import { createLifecycle, FORCE_AFTER_MS, stopWithProcess } from '@kadry/runtime/lifecycle'
import { createLog } from '@kadry/runtime/log'
import { serveMetrics } from '@kadry/runtime/metrics-page'
import { startTelemetry } from '@kadry/runtime/telemetry'
import { subgraphs } from '../subgraphs.ts'
import { readIdeOptions, readOperations } from './edge/ide-examples.ts'
import { readGatewayEnv } from './env.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import { noTokens } from './security/authenticate.ts'

countBuffersAsHeap()
const env = readGatewayEnv()
const log = createLog('gateway', env.LOG_LEVEL)
const lifecycle = createLifecycle(log)
const folder = join(import.meta.dirname, '..')
const examples = env.IDE_EXAMPLES ?? (env.SUPERGRAPH_FILE ? undefined : join(folder, '..', 'infra', 'demo'))

try {
  lifecycle.onStop('telemetry', await startTelemetry('gateway', env.OTEL_EXPORTER_OTLP_ENDPOINT))
  const gateway = await createGateway({
    ...readGraph(),
    ...(await readIdentity()),
    mode: env.MODE,
    log,
    corsOrigins: env.CORS_ORIGINS,
    maxConcurrent: env.MAX_CONCURRENT,
    perAddress: env.PER_ADDRESS,
    trustedProxies: env.TRUSTED_PROXIES,
    budgets: env.COST_BUDGETS,
    engine: env.GATEWAY_ENGINE,
    codeGeneration: env.CODE_GENERATION === 'on',
    ide: readIdeOptions(examples, env.DEMO_TOKENS_FILE),
    knownOperations: readOperations(examples),
  })
  lifecycle.onStop('gateway', gateway.stop)
  gateway.measureProcess()
  await opening('METRICS_PORT', 'METRICS_HOST', () => serveMetrics(gateway.metrics, env, lifecycle, log))
  await opening('HEALTH_PORT', 'HEALTH_HOST', () => serveHealth(async () => gateway.readiness(), env, lifecycle, log))
  const listening = await opening('PORT', 'HOST', () =>
    listen(gateway.app, env.PORT, env.HOST, { onConnection: gateway.onConnection }),
  )
  lifecycle.onStop('http', listening.close)
  lifecycle.onStop('readiness', () => {
    gateway.drain()
    return wait(env.DRAIN_DELAY_MS)
  })
  stopWithProcess(lifecycle, log, env.EXIT_WITH_STDIN === '1', FORCE_AFTER_MS + env.DRAIN_DELAY_MS)
  process.stdout.write(`ready ${listening.url} engine=${env.GATEWAY_ENGINE}\n`)
} catch (error) {
  // One sentence: whoever starts us reads standard error, not a stack.
  process.stderr.write(`gateway: ${(error as Error).message ?? String(error)}\n`)
  process.exit(1)
}

/**
 * Our own graph, its subgraphs on this machine unless `SUBGRAPHS` says otherwise; or somebody else's, which
 * says itself where they are.
 */
function readGraph(): Pick<GatewayOptions, 'supergraphSdl' | 'subgraphUrls'> {
  if (env.SUPERGRAPH_FILE !== undefined)
    return { supergraphSdl: read(env.SUPERGRAPH_FILE, 'SUPERGRAPH_FILE must name it'), subgraphUrls: env.SUBGRAPHS }
  const ours = Object.entries(subgraphs).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`] as const)
  return {
    supergraphSdl: read(join(folder, 'supergraph.graphql'), 'run “pnpm graph” to compose it'),
    subgraphUrls: { ...Object.fromEntries(ours), ...env.SUBGRAPHS },
  }
}

async function readIdentity(): Promise<Pick<GatewayOptions, 'verifyToken' | 'handoffSecret' | 'addressSecrets'>> {
  if (env.IDENTITY === 'none') return { verifyToken: noTokens, handoffSecret: undefined }
  const revoked = env.AUTH_REVOKED_URL === undefined ? env.AUTH_REVOKED_FILE : new URL(env.AUTH_REVOKED_URL)
  const revocations = revoked === undefined ? undefined : await readRevocations(revoked, reportUnread)
  if (revocations) lifecycle.onStop('revocations', revocations.stop)
  const rules = { issuer: env.AUTH_ISSUER, audience: env.AUTH_AUDIENCE, isRevoked: revocations?.isRevoked }
  const secrets = env.HANDOFF_SECRETS.split(',')
  return { verifyToken: tokenVerifier(readKeys(), rules), handoffSecret: secrets[0]!, addressSecrets: secrets }
}

function reportUnread(error: unknown): void {
  log.error({ err: error }, 'the list of revoked tokens could not be read: the last one holds')
}

function readKeys(): KeySource {
  if (env.AUTH_JWKS_URL !== undefined) return new URL(env.AUTH_JWKS_URL)
  const text = env.AUTH_JWKS ?? read(env.AUTH_JWKS_FILE!, 'AUTH_JWKS_FILE must name a readable file')
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('AUTH_JWKS is not JSON; it must be a public key set: {"keys":[…]}')
  }
}

function read(file: string, wayOut: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} can't be read: ${wayOut}`)
  }
}

/** Listens, or throws one sentence with the cause and the way out, in the names of the variables. */
async function opening<Opened>(
  portName: 'PORT' | 'METRICS_PORT' | 'HEALTH_PORT',
  hostName: 'HOST' | 'METRICS_HOST' | 'HEALTH_HOST',
  open: () => Promise<Opened>,
): Promise<Opened> {
  try {
    return await open()
  } catch (error) {
    const [port, host] = [env[portName] ?? 0, env[hostName]]
    const sentences: Readonly<Record<string, string>> = {
      EADDRINUSE: `port ${port} on ${host} is taken by another program; stop it or choose another port, for example ${portName}=${port + 1}`,
      EACCES: `port ${port} on ${host} may not be opened by this user; choose one above 1023 with ${portName}`,
      EADDRNOTAVAIL: `${host} is no address of this machine; set ${hostName}, for example ${hostName}=127.0.0.1`,
    }
    throw new Error(sentences[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message, {
      cause: error,
    })
  }
}
