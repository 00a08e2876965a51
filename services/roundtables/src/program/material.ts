import { type AttachedFile, FILE } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { unless } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  impossibleIn,
  invalidInput,
  type NotFound,
  notFound,
} from '@kadry/domain/refusal'
import type { RoundTable } from '../round-table/round-table.ts'
import type { Known, Material, TableProgram } from './program.ts'

const MOST_MATERIALS = 200

type NewMaterial = Pick<Material, 'ownerId' | 'slotId'> & {
  /** Undefined where it is only asked whether one may be added. */
  readonly file: AttachedFile | undefined
  /** The owner itself brings it, or has consented on paper. */
  readonly hasConsent: boolean
}

/** A presentation or another paper of the table; shown once its owner has consented. */
export function addMaterial(
  found: Known,
  table: Pick<RoundTable, 'status'>,
  { file, ownerId, slotId, hasConsent }: NewMaterial,
  today: string,
): Decision<TableProgram, InvalidInput | IllegalTransition> {
  // Nobody outside hears of a draft, and its owner would.
  if (table.status === 'DRAFT') return impossibleIn(table.status)
  const slots = [found.draft, ...found.versions.map((one) => one.slots)].flat()
  const problems = [
    ...unless(
      slotId === undefined || slots.some(({ id }) => id === slotId),
      'slotId',
      'UNKNOWN',
      'Такого слота нет.',
      'There is no such slot.',
    ),
    ...unless(
      found.materials.length < MOST_MATERIALS,
      'fileId',
      'TOO_MANY',
      `У стола не больше ${MOST_MATERIALS} материалов.`,
      `A table has at most ${MOST_MATERIALS} materials.`,
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (!file) return { next: found, facts: [] }
  const material: Material = {
    file,
    ownerId,
    ...(slotId === undefined ? {} : { slotId }),
    ...(hasConsent ? { consentedOn: today } : {}),
  }
  return {
    next: { ...found, materials: [...found.materials, material] },
    facts: hasConsent ? [released(found.id, material, today)] : [],
  }
}

/** The owner lets everybody read it. */
export function consent(
  found: Known,
  { fileId, on }: { readonly fileId: string; readonly on: string },
): Decision<TableProgram, NotFound | IllegalTransition> {
  const material = found.materials.find(({ file }) => file.id === fileId)
  if (!material) return notFound(fileId, FILE)
  if (material.consentedOn) return impossibleIn('CONSENTED')
  const consented = { ...material, consentedOn: on }
  return {
    next: { ...found, materials: found.materials.map((one) => (one === material ? consented : one)) },
    facts: [released(found.id, consented, on)],
  }
}

/** The owner takes it back, or the organiser takes it away: its bytes go at once. */
export function takeBack(found: Known, fileId: string): Decision<TableProgram, NotFound> {
  const material = found.materials.find(({ file }) => file.id === fileId)
  if (!material) return notFound(fileId, FILE)
  const { sha256 } = material.file
  return {
    next: { ...found, materials: found.materials.filter((one) => one !== material) },
    facts: [{ type: 'tableProgram.fileRemoved.v1', data: { id: found.id, fileId, sha256 } }],
  }
}

function released(id: string, { file, ownerId }: Material, on: string) {
  return { type: 'tableProgram.materialReleased.v1' as const, data: { id, fileId: file.id, ownerId, on } }
}
