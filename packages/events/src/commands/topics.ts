import { stateTopicsOf, topicsOf } from '@kadry/contracts/catalogue'
import type { ServiceName } from '@kadry/contracts/event'
import { publications } from '@kadry/contracts/publications'
import { type Access, accessOf, grantAccess, missingAccess } from '@kadry/messaging/access'
import { applyChanges, compareTopics, type TopicChange } from '@kadry/messaging/topic-changes'
import { catalogueTopics } from '@kadry/messaging/topics'
import { type Call, type Command, FAILED, type Flags, OK, REALLY, UsageError } from '../command.ts'
import { type Broker, withBroker } from '../servers.ts'

const SERVICES = [...new Set(publications.map(({ service }) => service))]
const FLAGS = {
  groups: { takes: 'a,b', says: 'groups whose dead-letter topics belong to it, beside the services' },
  readers: { takes: 'a,b', says: 'users of the broker that may subscribe, where it asks who they are' },
  users: { takes: 'pattern', says: 'the broker’s user of a service, “kadry-*” for example; its name where left out' },
}

/** `access` is undefined where the broker asks nobody who they are. */
type Found = { readonly topics: readonly TopicChange[]; readonly access: readonly Access[] | undefined }

export const topicCommands: readonly Command[] = [
  {
    name: 'topics diff',
    wants: '',
    says: 'the topics of the broker against the catalogue: missing, kept otherwise, replicas, partitions, who may use them',
    flags: FLAGS,
    examples: ['topics diff', 'topics diff --groups my-service --json'],
    run: async (call) =>
      withBroker(async (broker) => {
        const found = await compare(broker, call)
        printChanges(call, found, false)
        if (!found.access) call.note('the broker has no authorizer: whoever reaches it may read and write everything')
        if (count(found) === 0)
          call.print({ differences: 0 }, 'the broker has every topic of the catalogue, kept as it says')
        return count(found) > 0 ? FAILED : OK
      }),
  },
  {
    name: 'topics apply',
    wants: '',
    says: 'creates what is missing, mends how topics are kept and grants access; never changes partitions',
    flags: { ...FLAGS, ...REALLY },
    examples: ['topics apply', 'topics apply --readers my-team --yes'],
    run: async (call) =>
      withBroker(async (broker) => {
        const found = await compare(broker, call)
        const isReal = call.flags.yes === true
        printChanges(call, found, isReal)
        if (count(found) === 0) call.note('nothing to do')
        else if (!isReal) call.note('nothing was changed: add --yes')
        else {
          await applyChanges(broker.admin, broker.prefix, found.topics)
          await grantAccess(broker.admin, found.access ?? [])
        }
        return found.topics.some(({ isPossible }) => !isPossible) ? FAILED : OK
      }),
  },
]

async function compare({ admin, prefix }: Broker, { flags }: Call): Promise<Found> {
  const topics = await compareTopics(admin, prefix, catalogueTopics([...SERVICES, ...listOf(flags, 'groups')]))
  const access = await missingAccess(
    admin,
    accessOf({
      prefix,
      services: SERVICES,
      userOf: userOf(flags),
      readers: listOf(flags, 'readers'),
      topics: [...topicsOf(), ...SERVICES.flatMap(stateTopicsOf)],
    }),
  )
  return { topics, access }
}

function userOf({ users }: Flags): (service: ServiceName) => string {
  if (typeof users !== 'string') return (service) => service
  if (!users.includes('*')) throw new UsageError(`--users is a pattern with a * for the service (now “${users}”)`)
  return (service) => users.replaceAll('*', service)
}

function listOf(flags: Flags, name: string): string[] {
  const text = flags[name]
  return typeof text === 'string' ? text.split(',').filter(Boolean) : []
}

function printChanges({ print }: Call, { topics, access }: Found, isReal: boolean): void {
  for (const change of topics)
    print(
      { ...change, applied: isReal && change.isPossible },
      `${change.what.padEnd(10)} ${change.topic}: ${change.words}`,
    )
  for (const right of access ?? [])
    print(
      { ...right, what: 'access', applied: isReal },
      `${'access'.padEnd(10)} ${right.principal} may not ${right.operation} ${right.resource} ${right.name}${right.pattern === 'PREFIXED' ? '*' : ''}`,
    )
}

function count({ topics, access }: Found): number {
  return topics.length + (access?.length ?? 0)
}
