import { drawing } from '@kadry/figures/draw'
import { lockedFile } from '@kadry/figures/locked-file'
import { KADRY_1 } from '@kadry/figures/policy'
import { type PopulationSize, population } from '@kadry/figures/population'
import { recordsOf } from '@kadry/figures/records'
import { globalId } from '@kadry/runtime/ids'
import type { CubeVersion, CubeVersions } from '../src/cube/version.ts'

const draw = drawing(new Uint8Array(16).fill(2))
export const collegeOf = (code: string) => globalId('Organization', code)

/** Graduates who never lived, published as the product does. */
export function inventedVersion(id: string, publishedOn: string, size: PopulationSize, stage = 'PROVISIONAL' as const) {
  const people = population(21, size).map((person) => ({ ...person, organization: collegeOf(person.organization) }))
  const records = recordsOf(people, new Uint8Array(32).fill(1))
  const { file } = lockedFile(records, draw, KADRY_1)
  const exact = lockedFile(records, draw, { ...KADRY_1, lock: [{ from: 1, exchanged: 0 }] }).file
  const years = Object.fromEntries(file.cells.codes.YEAR.map((year) => [year, stage]))
  const version: CubeVersion = {
    ...{ id, publishedOn, exact },
    publication: { file, policy: KADRY_1, draw, stages: { M3: years, M6: years } },
  }
  return { version, people }
}

export function versionsOf(versions: readonly CubeVersion[]): CubeVersions {
  return {
    list: async () => [...versions],
    open: async (id) => versions.find((version) => version.id === id),
  }
}
