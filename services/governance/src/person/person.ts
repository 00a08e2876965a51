import type { Person as Kept } from '@kadry/personal/persons'

export type Person = Kept
