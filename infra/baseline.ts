import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Baseline = { readonly ref: string; readonly text: string | undefined }

/**
 * A committed file as others know it today: where this branch left the main branch. On the main branch itself that is its
 * last commit while the file is being edited, and the commit before it afterwards.
 * Undefined where git, a main branch, or an earlier commit is missing (a shallow clone, say).
 */
export function findBaseline(file: string, repository: string): Baseline | undefined {
  const git = (...args: string[]) => {
    const run = spawnSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    return run.status === 0 ? run.stdout : undefined
  }
  const commit = (ref: string) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim()
  const at = (ref: string, shown = ref) => ({ ref: shown, text: git('show', `${ref}:${file}`) })
  const main = ['origin/main', 'main'].find(commit)
  const head = commit('HEAD')
  if (!main || !head) return undefined
  const fork = git('merge-base', main, 'HEAD')?.trim() ?? main
  if (fork !== head) return at(fork, `${main} (${fork.slice(0, 9)})`)
  const path = join(repository, file)
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (at('HEAD').text !== now) return at('HEAD')
  return commit('HEAD~1') ? at('HEAD~1') : undefined
}
