import type { Material, Slot, TableProgram, Version } from './program.ts'

/** A version as it is shown, with those before it and the files of its slots; the draft has number 0. */
export type Program = Omit<Version, 'publishedAt'> & {
  readonly id: string
  readonly publishedAt?: string
  readonly versions: readonly Version[]
  readonly materials: readonly Material[]
}
export type ProgramSlot = Slot & { readonly materials: readonly Material[] }

type Known = TableProgram & { readonly id: string }

/** A version by its number, the last one without it; null where there is none. */
export function versionOf({ id, versions, materials }: Known, number?: number | null): Program | null {
  const found = number == null ? versions.at(-1) : versions.find((one) => one.number === number)
  return found ? { ...found, id, versions, materials } : null
}

/** What is being worked on. */
export function draftOf({ id, draft, versions, materials }: Known): Program {
  return { id, number: 0, slots: draft, versions, materials }
}

export function slotsOf({ slots, materials }: Program): ProgramSlot[] {
  return slots.map((slot) => ({ ...slot, materials: materials.filter(({ slotId }) => slotId === slot.id) }))
}
