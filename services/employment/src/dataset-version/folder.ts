import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Columns } from '@kadry/figures/columns'
import { hashOf, type VersionFile } from './version-files.ts'

const MANIFEST = 'manifest.json'

/**
 * Versions as folders of this machine. A folder is written aside and renamed, its manifest last: what a
 * killed process leaves is no version, and nobody ever reads half of one.
 */
export async function writeFolder(
  under: string,
  name: string,
  files: Columns,
  manifest: readonly VersionFile[],
): Promise<void> {
  const aside = join(under, `.${name}.${randomUUID()}`)
  await mkdir(aside, { recursive: true })
  try {
    for (const [file, bytes] of files) await writeFile(join(aside, file), bytes, { flush: true })
    await writeFile(join(aside, MANIFEST), JSON.stringify(manifest), { flush: true })
    await rename(aside, join(under, name))
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    // Whoever wrote the same version at the same time was faster.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/**
 * The files of a folder, where it is there, whole, and what the manifest says. A folder that is not is
 * removed: it is fetched again.
 */
export async function readFolder(
  under: string,
  name: string,
  manifest: readonly VersionFile[],
): Promise<Columns | undefined> {
  const files = new Map<string, Uint8Array>()
  for (const { name: file, sha256 } of manifest) {
    const bytes = await readFile(join(under, name, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (!bytes || hashOf(bytes) !== sha256) {
      await rm(join(under, name), { recursive: true, force: true })
      return undefined
    }
    files.set(file, bytes)
  }
  return files
}
