import kafkajs from 'kafkajs'
import { expect, it } from 'vitest'
import { untilSettled } from './offsets.ts'

const { KafkaJSGroupCoordinatorNotFound, KafkaJSProtocolError } = kafkajs as unknown as Record<
  string,
  new (
    message: string | { type: string; message: string },
  ) => Error
>
const failing = (times: number, error: Error) => {
  let asked = 0
  return async () => {
    asked += 1
    if (asked <= times) throw error
    return asked
  }
}

it('asks a broker again that has just begun, whichever way the client says so', async () => {
  const protocol = new KafkaJSProtocolError!({ type: 'GROUP_LOAD_IN_PROGRESS', message: 'loading' })
  const cold = new KafkaJSGroupCoordinatorNotFound!('Failed to find group coordinator')
  expect(await untilSettled(failing(2, protocol))).toBe(3)
  expect(await untilSettled(failing(2, cold))).toBe(3)
})

it('asks nobody again about what stays wrong', async () => {
  const wrong = new KafkaJSProtocolError!({ type: 'INVALID_GROUP_ID', message: 'no such group' })
  await expect(untilSettled(failing(1, wrong))).rejects.toBe(wrong)
})
