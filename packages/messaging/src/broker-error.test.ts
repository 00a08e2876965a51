import { describe, expect, it } from 'vitest'
import { explained, isTooLarge, isWorthAnother } from './broker-error.ts'

const error = (name: string, message: string, more: object = {}) => Object.assign(new Error(message), { name, ...more })
const at = ['kafka:9092']

describe('what a client says of a broker', () => {
  it('«non-retriable» with a lost connection underneath is tried again; a refusal is not', () => {
    const lost = error('KafkaJSConnectionError', 'Connection error: read ECONNRESET')
    expect(isWorthAnother(error('KafkaJSNonRetriableError', 'gave up', { cause: lost }))).toBe(true)
    expect(isWorthAnother(error('KafkaJSNonRetriableError', 'no', { retriable: false }))).toBe(false)
  })

  it('a producer that has lost its sequence is replaced', () => {
    const type = 'OUT_OF_ORDER_SEQUENCE_NUMBER'
    expect(isWorthAnother(error('KafkaJSProtocolError', 'out of order', { type, retriable: false }))).toBe(true)
  })

  it('a record that is too large is known through what wraps it', () => {
    const cause = error('KafkaJSProtocolError', 'too large', { type: 'MESSAGE_TOO_LARGE' })
    expect(isTooLarge(error('KafkaJSNumberOfRetriesExceeded', 'gave up', { cause }))).toBe(true)
  })

  it.each([
    ['INCONSISTENT_GROUP_PROTOCOL', /another program uses this consumer group on kafka:9092 in its own way: stop it/],
    ['UNKNOWN_TOPIC_OR_PARTITION', /a topic is missing on kafka:9092: run “kadry-events topics apply”/],
    ['TOPIC_AUTHORIZATION_FAILED', /knows this user and refuses: grant it the right/],
    ['KAFKA_STORAGE_ERROR', /its disk is full or broken; make room and restart it, nothing is lost here/],
  ])('%s is reported with the next step, and keeps what was said', (type, message) => {
    const said = error('KafkaJSProtocolError', 'words of the broker', { type })
    const reported = explained(said, at, {}) as Error
    expect(reported.message).toMatch(message)
    expect(reported.cause).toBe(said)
  })

  it('a certificate is one of TLS, not that of a topic', () => {
    const topic = 'kadry.employment.certificate.state.v1'
    const late = error('KafkaJSError', `Topic creation errors: ${topic}`, { type: 'REQUEST_TIMED_OUT' })
    expect(explained(late, at, {})).toBe(late)
    const strange = error('KafkaJSConnectionError', `Connection error: self-signed certificate (${topic})`)
    expect((explained(strange, at, { tls: {} } as never) as Error).message).toContain('is not trusted here')
  })

  it('a connection that ends is guessed at only while it is new: an outage is not a missing password', () => {
    const closed = error('KafkaJSConnectionClosedError', 'Closed connection')
    expect(explained(closed, at, {})).toBe(closed)
    expect((explained(closed, at, {}, true) as Error).message).toContain('hangs up without a word')
  })
})
