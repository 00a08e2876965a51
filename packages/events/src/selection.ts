import type { Selection } from '@kadry/messaging/replay'
import { type Command, type Flags, timeFlag } from './command.ts'

/**
 * The flags that say which facts are meant, where they are looked at and where they are published once more.
 */
export const FACTS: NonNullable<Command['flags']> = {
  since: { takes: 'time', says: 'only facts decided at this time or later' },
  until: { takes: 'time', says: 'only facts decided before this time' },
  type: { takes: 'a,b', says: 'only facts of these types, such as role.granted.v1' },
  key: { takes: 'a,b', says: 'only about these subjects' },
}

/** What these flags mean. Throws `UsageError` for a time that is none. */
export function selectionOf(flags: Flags): Selection {
  const [since, until] = [timeFlag(flags, 'since'), timeFlag(flags, 'until')]
  const { type, key } = flags
  return {
    ...(since ? { since: since.toISOString() } : {}),
    ...(until ? { until: until.toISOString() } : {}),
    ...(typeof type === 'string' ? { types: type.split(',') } : {}),
    ...(typeof key === 'string' ? { keys: key.split(',') } : {}),
  }
}

/**
 * Whether a fact is one of those; `time` is RFC 3339, of which a record without one is never since or until
 * anything.
 */
export function isSelected(
  { since, until, types, keys }: Selection,
  { time, type, key }: { readonly time: string | undefined; readonly type: string; readonly key: string },
): boolean {
  const at = Date.parse(time ?? '')
  return (
    (!since || at >= Date.parse(since)) &&
    (!until || at < Date.parse(until)) &&
    (!types || types.includes(type)) &&
    (!keys || keys.includes(key))
  )
}
