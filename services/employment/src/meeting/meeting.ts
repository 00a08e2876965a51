/** A meeting that was held: the day, and the records that the public items of its agenda were about. */
export type MeetingView = { readonly heldOn?: string; readonly subjectIds?: readonly string[] }
