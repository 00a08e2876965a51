import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Baseline = { readonly ref: string; readonly text: string | undefined }

/**
 * A committed file as others know it today: where this branch left the main branch. On the main branch itself
 * that is its last commit while the file is being edited, and the commit before it afterwards. Undefined
 * where git, a main branch, or an earlier commit is missing (a shallow clone, say).
 */
export function findBaseline(file: string, repository: string): Baseline | undefined {
  const { at, commit, fork } = openHistory(file, repository)
  if (!fork) return undefined
  if (fork.commit !== commit('HEAD')) return at(fork.commit, fork.shown)
  const path = join(repository, file)
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  if (at('HEAD').text !== now) return at('HEAD')
  return commit('HEAD~1') ? at('HEAD~1') : undefined
}

/** The file where this branch left the main branch; on the main branch itself, its last commit. */
export function findFork(file: string, repository: string): Baseline | undefined {
  const { at, fork } = openHistory(file, repository)
  return fork && at(fork.commit, fork.shown)
}

function openHistory(file: string, repository: string) {
  const git = (...args: string[]) => {
    const run = spawnSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    return run.status === 0 ? run.stdout : undefined
  }
  const commit = (ref: string) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim()
  const at = (ref: string, shown = ref) => ({ ref: shown, text: git('show', `${ref}:${file}`) })
  const main = ['origin/main', 'main'].find(commit)
  if (!main || !commit('HEAD')) return { at, commit, fork: undefined }
  const left = git('merge-base', main, 'HEAD')?.trim() ?? main
  return { at, commit, fork: { commit: left, shown: `${main} (${left.slice(0, 9)})` } }
}
