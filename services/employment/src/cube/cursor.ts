import { badInput } from './refusal.ts'

/** Where a page went to: rows of a version never move, so their number is enough. */
type Place = { readonly version: string; readonly skip: number }

export function cursorOf({ version, skip }: Place, queryHash: string): string {
  return Buffer.from(JSON.stringify([version, skip, queryHash])).toString('base64url')
}

/** Throws a typed refusal where it is of another question. */
export function placeOf(cursor: string, queryHash: string): Place {
  try {
    const [version, skip, mark]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (typeof version === 'string' && Number.isSafeInteger(skip) && (skip as number) > 0 && mark === queryHash)
      return { version, skip: skip as number }
  } catch {
    // No JSON: no cursor of ours.
  }
  throw badInput('Курсор от другого вопроса.', 'The cursor belongs to another question.')
}
