import { expect, it } from 'vitest'
import { day, flag, integer, list, mapOf, nested, optional, shape, text } from './shape.ts'

type Part = { readonly id: string; readonly from: string; readonly to?: string; readonly marks: readonly string[] }
type Whole = {
  readonly title: string
  readonly status: 'A' | 'B'
  readonly count: number
  readonly open: boolean
  readonly parts: readonly Part[]
  readonly ended?: { readonly on: string; readonly reason: string }
  readonly held?: Readonly<Record<string, { readonly kind: 'X' | 'Y'; readonly until?: string }>>
}

const rest = {
  title: text,
  status: text,
  count: integer,
  open: flag,
}
const ended = optional(nested<NonNullable<Whole['ended']>>({ on: day, reason: text }))
const part = { id: text, from: day, to: optional<string>(day), marks: list<string>(text) }

it('says every field of a state once, parts and maps included', () => {
  const whole = shape<Whole>({
    title: text,
    status: text,
    count: integer,
    open: flag,
    parts: list(nested({ id: text, from: day, to: optional(day), marks: list(text) })),
    ended: optional(nested({ on: day, reason: text })),
    held: optional(mapOf(nested({ kind: text, until: optional(day) }))),
  })
  expect(Object.keys(whole)).toEqual(['title', 'status', 'count', 'open', 'parts', 'ended', 'held'])
})

it('does not compile where a field is missing, is too much, or is of another kind', () => {
  const held = optional<NonNullable<Whole['held']>>(mapOf(nested({ kind: text, until: optional(day) })))
  // @ts-expect-error parts is missing
  shape<Whole>({ ...rest, ended, held })
  // @ts-expect-error an optional field is missing
  shape<Whole>({ ...rest, ended, parts: list(nested(part)) })
  // @ts-expect-error the state has no colour
  shape<Whole>({ ...rest, ended, held, parts: list(nested(part)), colour: text })
  // @ts-expect-error a count is no text
  shape<Whole>({ ...rest, ended, held, parts: list(nested(part)), count: text })
  // @ts-expect-error an open state is no number
  shape<Whole>({ ...rest, ended, held, parts: list(nested(part)), open: integer })
  // @ts-expect-error a title is always there
  shape<Whole>({ ...rest, ended, held, parts: list(nested(part)), title: optional(text) })
  // @ts-expect-error an end may be absent
  shape<Whole>({ ...rest, held, parts: list(nested(part)), ended: nested({ on: day, reason: text }) })
  // @ts-expect-error parts are a list
  shape<Whole>({ ...rest, ended, held, parts: nested(part) })
  // @ts-expect-error marks are texts
  shape<Whole>({ ...rest, ended, held, parts: list(nested({ ...part, marks: list(integer) })) })
  // @ts-expect-error a part has a from
  shape<Whole>({ ...rest, ended, held, parts: list(nested({ id: text, to: optional(day), marks: list(text) })) })
  const partsAndMap = { held, parts: list<Part>(nested(part)) }
  // @ts-expect-error an end has no colour
  shape<Whole>({ ...rest, ...partsAndMap, ended: optional(nested({ on: day, reason: text, colour: text })) })
  // @ts-expect-error what is held is a map
  shape<Whole>({ ...rest, ended, parts: list(nested(part)), held: optional(nested({ kind: text })) })
  // @ts-expect-error whose shape is it?
  shape({ title: text })
})
