import type { Connection } from 'mongoose'
import type { Checked } from './check.ts'

const declared = new WeakMap<Connection, Checked[]>()

/**
 * Every store and copy declares itself where it is opened: what the check and the migration walk can't be
 * forgotten in a list.
 */
export function declare(connection: Connection, checked: Checked): void {
  declared.set(connection, [...declaredOn(connection), checked])
}

/** The stores and copies opened on a connection, in the order of their opening. */
export function declaredOn(connection: Connection): readonly Checked[] {
  return declared.get(connection) ?? []
}
