import { setTimeout as wait } from 'node:timers/promises'
import type { ServiceName } from '@kadry/contracts/event'
import { listeningNow } from '@kadry/runtime/listening-time'
import type { KafkaAdmin } from './kafka.ts'

/** Who may do what with which topics and groups of the broker, in the broker's own terms (ACL). */
export type Access = {
  readonly principal: string
  readonly operation: keyof typeof OPERATIONS
  readonly resource: keyof typeof RESOURCES
  readonly name: string
  /** Whether `name` is the whole name or the beginning of it. */
  readonly pattern: keyof typeof PATTERNS
}

const OPERATIONS = { READ: 3, WRITE: 4, CREATE: 5, DELETE: 6, DESCRIBE: 8 } as const
const RESOURCES = { TOPIC: 2, GROUP: 3 } as const
const PATTERNS = { LITERAL: 3, PREFIXED: 4 } as const
const ANY = 1
const ALLOW = 3
const GRANT_DEADLINE_MS = 30_000
const GRANT_PAUSE_MS = 100
const NO_AUTHORIZER = 'SECURITY_DISABLED'

type Asked = {
  readonly prefix: string
  readonly services: readonly ServiceName[]
  /** The broker's user of a service. */
  readonly userOf: (service: ServiceName) => string
  /** Users of teams that subscribe. */
  readonly readers: readonly string[]
  /** Every topic that facts and states are published on. */
  readonly topics: readonly string[]
}

/**
 * A service writes, creates and reads what begins with its name, dead letters too, and reads what the others
 * publish; a reader reads what is published, in groups of its own name. Dead letters are nobody else's: they
 * hold what should not have come.
 */
export function accessOf({ prefix, services, userOf, readers, topics }: Asked): Access[] {
  const readsAll = (principal: string) =>
    topics.flatMap((topic) => grant(principal, ['READ', 'DESCRIBE'], 'TOPIC', prefix + topic, 'LITERAL'))
  const ofServices = services.flatMap((service) => {
    const principal = `User:${userOf(service)}`
    const own = `${prefix}kadry.${service}.`
    return [
      ...grant(principal, ['READ', 'WRITE', 'CREATE', 'DESCRIBE'], 'TOPIC', own, 'PREFIXED'),
      ...readsAll(principal),
      ...grant(principal, ['READ', 'DESCRIBE', 'DELETE'], 'GROUP', prefix + service, 'PREFIXED'),
      ...grant(principal, ['READ', 'DESCRIBE'], 'GROUP', `${prefix}read-`, 'PREFIXED'),
    ]
  })
  const ofReaders = readers.flatMap((reader) => [
    ...readsAll(`User:${reader}`),
    ...grant(`User:${reader}`, ['READ', 'DESCRIBE'], 'GROUP', prefix + reader, 'PREFIXED'),
    ...grant(`User:${reader}`, ['READ', 'DESCRIBE'], 'GROUP', `${prefix}read-`, 'PREFIXED'),
    ...grant(`User:${reader}`, ['WRITE', 'CREATE', 'DESCRIBE'], 'TOPIC', `${prefix}kadry.${reader}.dlq`, 'LITERAL'),
  ])
  return [...ofServices, ...ofReaders]
}

/**
 * The rights of the list that the broker has not granted; undefined where it has no authorizer and grants all
 * to everybody.
 */
export async function missingAccess(admin: KafkaAdmin, wanted: readonly Access[]): Promise<Access[] | undefined> {
  try {
    const { resources } = await admin.describeAcls({
      resourceType: ANY,
      resourcePatternType: ANY,
      operation: ANY,
      permissionType: ANY,
    })
    const granted = new Set(
      resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
        acls.map(({ principal, operation }) =>
          [principal, operation, resourceType, resourceName, resourcePatternType].join(' '),
        ),
      ),
    )
    return wanted.filter(({ principal, operation, resource, name, pattern }) => {
      const codes = [principal, OPERATIONS[operation], RESOURCES[resource], name, PATTERNS[pattern]]
      return !granted.has(codes.join(' '))
    })
  } catch (error) {
    if ((error as { type?: string }).type === NO_AUTHORIZER) return undefined
    throw error
  }
}

/** Resolves when the brokers know of it; a controller says yes a moment before. */
export async function grantAccess(admin: KafkaAdmin, access: readonly Access[]): Promise<void> {
  if (access.length === 0) return
  await admin.createAcls({
    acl: access.map(({ principal, operation, resource, name, pattern }) => ({
      principal,
      host: '*',
      operation: OPERATIONS[operation] as number,
      permissionType: ALLOW,
      resourceType: RESOURCES[resource] as number,
      resourceName: name,
      resourcePatternType: PATTERNS[pattern] as number,
    })),
  })
  const deadline = listeningNow() + GRANT_DEADLINE_MS
  for (;;) {
    const missing = (await missingAccess(admin, access)) ?? []
    if (missing.length === 0) return
    if (listeningNow() > deadline)
      throw new Error(`the broker did not grant ${missing.length} of ${access.length} rights`)
    await wait(GRANT_PAUSE_MS)
  }
}

function grant(
  principal: string,
  operations: readonly Access['operation'][],
  resource: Access['resource'],
  name: string,
  pattern: Access['pattern'],
): Access[] {
  return operations.map((operation) => ({ principal, operation, resource, name, pattern }))
}
