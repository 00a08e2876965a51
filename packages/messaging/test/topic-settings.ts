import { Kafka, logLevel } from 'kafkajs'
import { expect, vi } from 'vitest'

/**
 * Settings of a topic, by its whole name, in the broker's own words; resolves when the broker works by them.
 * They replace what was set before.
 */
export async function setTopic(brokers: string, name: string, settings: Readonly<Record<string, string>>) {
  const admin = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const resource = { type: 2, name, configNames: ['flush.ms'] }
  const shown = async () => {
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] })
    return resources[0]?.configEntries[0]?.configValue
  }
  // The broker shows a change before it works by it, and takes the next one after that: once it shows the
  // second, it works by the first.
  for (const flush of ['1000001', '1000002']) {
    const configEntries = Object.entries({ ...settings, 'flush.ms': flush }).map(([name, value]) => ({ name, value }))
    await admin.alterConfigs({ validateOnly: false, resources: [{ type: 2, name, configEntries }] })
    await vi.waitFor(async () => expect(await shown()).toBe(flush), { timeout: 200_000 })
  }
  await admin.disconnect()
}
