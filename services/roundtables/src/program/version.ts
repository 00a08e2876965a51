import type { Material, Slot, SpeakerRecord, TableProgram, Version } from './program.ts'

/** A version as it is shown, with those before it and the files of its slots; the draft has number 0. */
export type Program = Omit<Version, 'publishedAt'> & {
  readonly id: string
  readonly roundTableId: string
  readonly publishedAt?: string
  readonly versions: readonly Version[]
  readonly materials: readonly Material[]
}
export type ProgramSlot = Omit<Slot, 'speakers'> & {
  readonly speakers: readonly Speaker[]
  readonly materials: readonly Material[]
  readonly roundTableId: string
}
/** A speaker with the slot and the table that rights and terms come from. */
export type Speaker = SpeakerRecord & { readonly slotId: string; readonly roundTableId: string }

type Known = TableProgram & { readonly id: string }

/** A version by its number, the last one without it; null where there is none. */
export function versionOf({ id, roundTableId, versions, materials }: Known, number?: number | null): Program | null {
  const found = number == null ? versions.at(-1) : versions.find((one) => one.number === number)
  return found ? { ...found, id, roundTableId, versions, materials } : null
}

/** What is being worked on. */
export function draftOf({ id, roundTableId, draft, versions, materials }: Known): Program {
  return { id, roundTableId, number: 0, slots: draft, versions, materials }
}

export function slotsOf({ slots, materials, roundTableId }: Program): ProgramSlot[] {
  return slots.map((slot) => ({
    ...slot,
    roundTableId,
    speakers: slot.speakers.map((one) => ({ ...one, slotId: slot.id, roundTableId })),
    materials: materials.filter(({ slotId }) => slotId === slot.id),
  }))
}
