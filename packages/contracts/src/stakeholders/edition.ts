import { z } from 'zod'
import { day, ownId, validFrom, validTo } from '../vocabulary.ts'

export const code = z.string()
const codes = z.array(code)
const replacedBy = codes.describe(
  'Коды, которыми заменён после последнего дня; пусто — ни одного / Codes that replaced it after its last day; empty: none',
)

/** The term of the last edition of a code, and the codes that it is called by afterwards. */
export const term = {
  validFrom,
  validTo: validTo.optional(),
  replacedBy: replacedBy.optional(),
}

/** The same in a fact that is older than terms. */
export const laterTerm = {
  ...term,
  validFrom: day
    .optional()
    .describe(
      'Первый день действия, московский; нет в старых фактах / The first day in force, Moscow time; absent in facts from before terms were kept',
    ),
}

const wholeTerm = { ...term, replacedBy }
const FORMER =
  'Прежние редакции, от первой; пусто — их не было / Editions before this one, the oldest first; empty: none'

/** A code as its last edition has it; `former` are those before, the oldest first. */
export function editions<Key extends z.ZodRawShape, Wording extends z.ZodRawShape>(key: Key, wording: Wording) {
  const former = z.array(z.object({ ...wording, ...wholeTerm })).describe(FORMER)
  return z.object({ id: ownId, ...key, ...wording, ...wholeTerm, former })
}

/** What the states that are older than terms gained: states from before lack it. */
export function laterEditions<Wording extends z.ZodRawShape>(wording: Wording) {
  const former = z
    .array(z.object({ ...wording, ...wholeTerm }))
    .optional()
    .describe(FORMER)
  return { ...laterTerm, former }
}

/** The term of an example that has had one edition. */
export const since = (from: string) => ({ validFrom: from, replacedBy: [], former: [] })
