import type { CalendarEvent } from '@kadry/ical/calendar'
import type { RequestContext } from './define.ts'

export type Calendar = { readonly name: string; readonly events: readonly CalendarEvent[] }

/**
 * One kind of calendar that people subscribe to. Its address is the same for good and asks for no token: what
 * stands in it everybody may read.
 */
export type Feed<Context extends RequestContext> = {
  /** Its part of the address, in Latin letters and hyphens. */
  readonly name: string
  /** Null where there is none of that id. The viewer of the context is ANYBODY. */
  readonly calendar: (id: string, context: Context) => Promise<Calendar | null | undefined>
}

// biome-ignore lint/suspicious/noExplicitAny: each feed has the context of its service
export type AnyFeed = Feed<any>

/** Keeps the types of a feed together. */
export function feed<Context extends RequestContext>(declared: Feed<Context>): Feed<Context> {
  return declared
}

/** The resolver of the address of a feed, by what `idOf` names it by. */
export function addressOf<Parent>(of: AnyFeed, idOf: (parent: Parent) => string) {
  return (parent: Parent, _: unknown, { feedAddress }: RequestContext): string =>
    feedAddress(`${of.name}/${idOf(parent)}.ics`)
}
