import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Logger } from '@kadry/runtime/log'
import type { ServerGateway } from '../execute/server-gateway.ts'
import type { GatewayContext } from '../execute/subgraph-client.ts'
import { refuseInexactLiterals } from '../planning/exact-literals.ts'
import type { Admission } from '../security/admission.ts'
import { admitOperations } from '../security/admit.ts'
import type { errorFormatter } from '../security/errors.ts'
import { limits } from '../security/limits.ts'
import { refuseIntrospection, refuseUnplannable, refuseUnresolved } from '../security/unplannable.ts'
import { rememberDocuments } from './checked-documents.ts'
import { keepJsonStatus } from './json-status.ts'

const ERRORS_SHOWN = 10

export type ApolloServerParts = {
  readonly mode: 'development' | 'production'
  readonly log: Logger
  readonly gateway: ServerGateway
  readonly admission: Admission
  readonly formatError: ReturnType<typeof errorFormatter>
}

/**
 * What parses and validates on the full way, with everything of its own switched off that we do or do not
 * want.
 */
export function createApolloServer({
  mode,
  log,
  gateway,
  admission,
  formatError,
}: ApolloServerParts): ApolloServer<GatewayContext> {
  const production = mode === 'production'
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: log,
    nodeEnv: mode,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: rememberDocuments(),
    stopOnTerminationSignals: false,
    validationRules: [refuseUnplannable, refuseInexactLiterals, ...(production ? [refuseIntrospection] : [])],
    parseOptions: { maxLexicalTokens: limits.tokens },
    // A guess for each of a hundred unknown names took 40 ms (measured), and is cut out of the message in
    // production anyway.
    validationOptions: { maxErrors: ERRORS_SHOWN, hideSuggestions: production },
    formatError,
    plugins: [
      refuseUnresolved,
      admitOperations(admission),
      keepJsonStatus,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}
