/**
 * What is wrong with a request itself, found before a resolver runs or by it: the message was written for the
 * caller.
 */
const OF_THE_REQUEST = [
  'AS_OF_TOO_EARLY',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CALENDAR_UNKNOWN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LEVEL_TWICE',
  'NOT_A_DIMENSION',
  'NO_STATISTICS_KEY',
  'NO_VERSION',
  'OPERATION_RESOLUTION_FAILURE',
  'OTHER_STATISTICS_KEY',
  'TOO_MANY_CELLS',
  'TOO_MANY_DIMENSIONS',
  'UNKNOWN_CODE',
  'VERSION_UNKNOWN',
] as const

/** Codes of errors that a service shows its callers: the gateway shows them too, and masks all others. */
export const OF_A_SERVICE = [
  ...OF_THE_REQUEST,
  'CONFLICT',
  'FORBIDDEN',
  'RECORD_FULL',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'UNAUTHENTICATED',
] as const

export type CodeOfRequest = (typeof OF_THE_REQUEST)[number]
export type CodeOfService = (typeof OF_A_SERVICE)[number]

export function isOfTheRequest(code: string): code is CodeOfRequest {
  return (OF_THE_REQUEST as readonly string[]).includes(code)
}
