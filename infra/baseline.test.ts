import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBaseline } from './baseline.ts'

const FILE = 'packages/schema/schema.graphql'
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kadry-baseline-'))
  mkdirSync(join(root, 'packages/schema'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root, stdio: 'pipe' })
const write = (sdl: string) => writeFileSync(join(root, 'packages/schema/schema.graphql'), sdl)
const commit = (sdl: string) => {
  write(sdl)
  git('add', '.')
  git('commit', '-m', sdl)
}

test('a branch is compared with the commit where it left main, not with what main became since', () => {
  git('init', '-b', 'main')
  commit('first')
  git('checkout', '-b', 'topic')
  commit('topic')
  git('checkout', 'main')
  commit('second')
  git('checkout', 'topic')
  expect(findBaseline(FILE, root)).toEqual({ ref: expect.stringMatching(/^main \(/), text: 'first' })
})

test('on main an edit is compared with the last commit, and a commit with the one before it', () => {
  git('init', '-b', 'main')
  commit('first')
  commit('second')
  expect(findBaseline(FILE, root)).toEqual({ ref: 'HEAD~1', text: 'first' })
  write('third')
  expect(findBaseline(FILE, root)).toEqual({ ref: 'HEAD', text: 'second' })
})

test('unpushed commits on main are compared with origin/main', () => {
  git('init', '-b', 'main')
  commit('pushed')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  commit('one')
  commit('two')
  expect(findBaseline(FILE, root)).toEqual({ ref: expect.stringMatching(/^origin\/main/), text: 'pushed' })
})

test('a main branch without the file has nothing to compare with', () => {
  git('init', '-b', 'main')
  git('commit', '--allow-empty', '-m', 'empty')
  git('checkout', '-b', 'topic')
  commit('first')
  expect(findBaseline(FILE, root)?.text).toBeUndefined()
})

test('without git, without a main branch, or with one commit only, there is no baseline', () => {
  expect(findBaseline(FILE, root)).toBeUndefined()
  git('init', '-b', 'other')
  commit('first')
  expect(findBaseline(FILE, root)).toBeUndefined()
  git('branch', '-m', 'main')
  expect(findBaseline(FILE, root)).toBeUndefined()
})
