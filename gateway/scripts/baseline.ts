import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { API_FILE, repository } from './composition.ts'
import type { Baseline } from './judge.ts'

/**
 * The public schema that clients know today: the one where this branch left the main branch.
 * On the main branch itself that is its last commit while the file is being edited, and the commit before it afterwards.
 * Undefined where git, a main branch, or an earlier commit is missing (a shallow clone, say).
 */
export function findBaseline(root = repository): Baseline | undefined {
  const git = (...args: string[]) => {
    const run = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    return run.status === 0 ? run.stdout : undefined
  }
  const commit = (ref: string) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim()
  const main = ['origin/main', 'main'].find(commit)
  const head = commit('HEAD')
  if (!main || !head) return undefined
  const read = (ref: string) => git('show', `${ref}:${API_FILE}`)
  const fork = git('merge-base', main, 'HEAD')?.trim() ?? main
  if (fork !== head) return { ref: main === fork ? main : `${main} (${fork.slice(0, 9)})`, apiSdl: read(fork) }
  if (read(head) !== readFile(root)) return { ref: 'HEAD', apiSdl: read(head) }
  return commit('HEAD~1') ? { ref: 'HEAD~1', apiSdl: read('HEAD~1') } : undefined
}

function readFile(root: string): string | undefined {
  try {
    return readFileSync(join(root, API_FILE), 'utf8')
  } catch {
    return undefined
  }
}
