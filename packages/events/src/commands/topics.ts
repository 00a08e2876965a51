import { publications } from '@kadry/contracts/publications'
import { applyChanges, compareTopics, type TopicChange } from '@kadry/messaging/operate'
import { catalogueTopics } from '@kadry/messaging/topics'
import { type Command, FAILED, type Flags, OK, REALLY } from '../command.ts'
import { type Broker, withBroker } from '../servers.ts'

const SERVICES = [...new Set(publications.map(({ service }) => service))]
const groups = { groups: { takes: 'a,b', says: 'groups whose dead-letter topics belong to it, beside the services' } }

export const topicCommands: readonly Command[] = [
  {
    name: 'topics diff',
    wants: '',
    says: 'the topics of the broker against the catalogue: missing, kept otherwise, partitions',
    flags: groups,
    examples: ['topics diff', 'topics diff --groups my-service --json'],
    run: async ({ flags, print }) =>
      withBroker(async (broker) => {
        const changes = await found(broker, flags)
        for (const change of changes) print(change, textOf(change))
        if (changes.length === 0)
          print({ differences: 0 }, 'the broker has every topic of the catalogue, kept as it says')
        return changes.length > 0 ? FAILED : OK
      }),
  },
  {
    name: 'topics apply',
    wants: '',
    says: 'creates what is missing and mends how topics are kept; never changes partitions',
    flags: { ...groups, ...REALLY },
    examples: ['topics apply', 'topics apply --yes'],
    run: async ({ flags, print, note }) =>
      withBroker(async (broker) => {
        const changes = await found(broker, flags)
        for (const change of changes)
          print({ ...change, applied: flags.yes === true && change.isPossible }, textOf(change))
        if (changes.length === 0) note('nothing to do')
        else if (flags.yes !== true) note('nothing was changed: add --yes')
        else await applyChanges(broker.admin, broker.prefix, changes)
        return changes.some(({ isPossible }) => !isPossible) ? FAILED : OK
      }),
  },
]

function found({ admin, prefix }: Broker, flags: Flags): Promise<TopicChange[]> {
  const more = typeof flags.groups === 'string' ? flags.groups.split(',') : []
  return compareTopics(admin, prefix, catalogueTopics([...SERVICES, ...more]))
}

function textOf({ topic, what, words }: TopicChange): string {
  return `${what.padEnd(10)} ${topic}: ${words}`
}
