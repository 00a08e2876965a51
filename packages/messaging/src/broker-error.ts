import type { Security } from './security.ts'

type BrokerError = {
  name?: string
  type?: string
  code?: string
  message?: string
  retriable?: boolean
  cause?: unknown
}

/** A broker that can't be used as it is, and what to do about it. */
export class BrokerRefusal extends Error {
  override name = 'BrokerRefusal'
}

const NETWORK =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|Closed connection|Connection (error|timeout|lost)/i
const LOST_SEQUENCE = new Set(['OUT_OF_ORDER_SEQUENCE_NUMBER', 'UNKNOWN_PRODUCER_ID', 'INVALID_PRODUCER_EPOCH'])

/** The error and what it wraps: what a client calls «non-retriable» may be a lost connection underneath. */
function* chain(error: unknown): Generator<BrokerError> {
  for (let at = error as BrokerError | undefined; at && typeof at === 'object'; at = at.cause as BrokerError) yield at
}

export function isTooLarge(error: unknown): boolean {
  return [...chain(error)].some(({ type }) => type === 'MESSAGE_TOO_LARGE' || type === 'RECORD_LIST_TOO_LARGE')
}

/**
 * Whether a new client may succeed where this one failed: the connection was lost, or the producer its
 * sequence.
 */
export function isWorthAnother(error: unknown): boolean {
  return [...chain(error)].some(
    ({ name = '', type = '', code = '', message = '', retriable }) =>
      retriable === true ||
      LOST_SEQUENCE.has(type) ||
      /Connection|RequestTimeout/.test(name) ||
      NETWORK.test(code + message),
  )
}

/** Names of topics and groups say what they are about: a certificate, too. */
const TOPICS = /[\w-]+(?:\.[\w-]+){2,}/g

/**
 * The same error, or where its cause is known the cause and the next step. A broker says nothing to who
 * speaks the wrong protocol: it hangs up, so a connection that ends while it is made (`isNew`) is reported as
 * that.
 */
export function explained(error: unknown, brokers: readonly string[], { tls, sasl }: Security, isNew = false): unknown {
  const all = [...chain(error)]
  const said = all.map(({ name = '', type = '', message = '' }) => `${name} ${type} ${message}`).join('\n')
  const at = brokers.join(', ')
  const refusal = (text: string) => new BrokerRefusal(text, { cause: error })
  if (/SASLAuthentication|SASL_AUTHENTICATION_FAILED/i.test(said))
    return refusal(
      `Kafka at ${at} does not accept this user: check KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_SASL_MECHANISM`,
    )
  if (/UNSUPPORTED_SASL_MECHANISM|ILLEGAL_SASL_STATE|mechanism is not supported/i.test(said))
    return refusal(
      `Kafka at ${at} wants another way to sign in: set KAFKA_SASL_MECHANISM (PLAIN, SCRAM-SHA-256, SCRAM-SHA-512)`,
    )
  if (/AUTHORIZATION_FAILED|not authorized/i.test(said))
    return refusal(
      `Kafka at ${at} knows this user and refuses: grant it the right (the broker says: ${all[0]!.message})`,
    )
  if (/self.signed|unable to (verify|get)|CERT_|certificate/i.test(said.replace(TOPICS, '')))
    return refusal(`the certificate of Kafka at ${at} is not trusted here: put its authority’s file into KAFKA_TLS_CA`)
  if (/wrong version number|EPROTO|ssl3_get_record|packet length too long|before secure TLS connection/i.test(said))
    return refusal(`Kafka at ${at} does not speak TLS on this port: leave out KAFKA_TLS, or use its TLS port`)
  if (/GROUP_PROTOCOL|INCONSISTENT_GROUP|protocol type/i.test(said))
    return refusal(
      `another program uses this consumer group on ${at} in its own way: stop it, or give it another group; nothing was read (${all[0]!.message})`,
    )
  if (/KAFKA_STORAGE_ERROR|Disk error/i.test(said))
    return refusal(
      `Kafka at ${at} can’t write: its disk is full or broken; make room and restart it, nothing is lost here`,
    )
  if (/UNKNOWN_TOPIC_OR_PARTITION|does not host this topic/i.test(said))
    return refusal(`a topic is missing on ${at}: run “kadry-events topics apply” (${all[0]!.message})`)
  if (isNew && /Closed connection|ECONNRESET|unexpected.*length|Request .* timed out/i.test(said) && !(tls && sasl))
    return refusal(
      `Kafka at ${at} hangs up without a word: where it wants ${[tls ? '' : 'TLS, set KAFKA_TLS=1', sasl ? '' : 'a user, set KAFKA_SASL_MECHANISM, KAFKA_USERNAME and KAFKA_PASSWORD'].filter(Boolean).join('; where it wants ')}`,
    )
  return error
}
