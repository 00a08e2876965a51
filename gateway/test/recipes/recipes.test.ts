import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { follow, questionsOf, recipesOf } from './recipe.ts'

const repository = join(import.meta.dirname, '..', '..', '..')
const page = (name: string) => readFileSync(join(repository, 'docs', name), 'utf8')
const recipes = ['recipes.md', 'recipes/noun.md', 'recipes/changes.md'].flatMap((name) => recipesOf(page(name)))
/** Far above what a busy machine needs: nothing is asserted on time. */
const UNHURRIED = 900_000

describe('the recipes, followed in a copy of the repository', { timeout: UNHURRIED }, () => {
  const root = mkdtempSync(join(tmpdir(), 'kadry-recipes-'))
  /**
   * What the command printed; throws all of it where it fails. Other work of this process goes on meanwhile.
   */
  const run = async (command: string, args: readonly string[], input = '') => {
    const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, ...env } = process.env
    const PATH = `${join(root, 'node_modules', '.bin')}:${env.PATH}`
    const child = spawn(command, args, { cwd: root, env: { ...env, PATH, NO_COLOR: '1', FORCE_COLOR: '0' } })
    child.stdin.end(input)
    const [printed, complaints, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${printed}${complaints}`)
    return printed
  }
  const node = (args: readonly string[], input?: string) =>
    run(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], input)

  beforeAll(async () => {
    copyRepository(root)
    for (const { steps } of recipes) for (const step of steps) follow(root, step)
    linkAsInstalled(root, 'services/awards', 'services/roundtables')
    await run('biome', [
      'check',
      '--write',
      'services/awards',
      'services/governance',
      'packages/contracts/src',
      'gateway/subgraphs.ts',
    ])
    await run('graphql-codegen', ['--silent'])
    await node(['gateway/scripts/compose.ts'])
    await node(['packages/contracts/scripts/generate.ts'])
    await node(['packages/domain/scripts/diagrams.ts'])
  }, UNHURRIED)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('compile', async () => {
    const include = [
      'services/awards',
      'services/governance/src',
      'packages/contracts/src',
      'gateway/subgraphs.ts',
      'infra/launcher',
      // What libraries without types of their own are said to be, and what tests are given.
      'packages/*/src/**/*.d.ts',
      'packages/testing/src/containers.ts',
    ]
    writeFileSync(join(root, 'tsconfig.recipes.json'), JSON.stringify({ extends: './tsconfig.json', include }))
    await run('tsc', ['-p', 'tsconfig.recipes.json'])
  })

  it('compose into a graph, contracts and diagrams that pass their checks', async () => {
    await node(['gateway/scripts/check.ts'])
    await node(['packages/contracts/scripts/check.ts'])
    await node(['packages/domain/scripts/diagrams.ts', '--check'])
    expect(readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8')).toContain('type Award')
    expect(readFileSync(join(root, 'packages/contracts/contracts.json'), 'utf8')).toContain('award.granted.v1')
    expect(readFileSync(join(root, 'services/awards/STATES.md'), 'utf8')).toContain('NOMINATED --> GRANTED: grant')
    expect(readFileSync(join(root, 'services/governance/STATES.md'), 'utf8')).toContain('NOMINATED')
    expect(readFileSync(join(root, 'packages/contracts/contracts.json'), 'utf8')).toContain('prize.nominated.v1')
  })

  it('pass the tests of their own, of the layout and of the descriptions', async () => {
    const tests = ['layout', 'descriptions'].map((name) => `gateway/test/${name}.test.ts`)
    await run('vitest', ['run', '--project', 'unit', 'services/awards', 'services/governance/src/prize', ...tests])
  })

  it('keep to the kit of every service', async () => {
    const servers = [`MONGO_URL=${inject('mongoUrl')}`, `KAFKA_BROKERS=${inject('kafkaBrokers')}`]
    const tests = ['awards', 'governance'].map((service) => `services/${service}/test/kit.test.ts`)
    await run('env', [...servers, 'vitest', 'run', '--project', 'service', ...tests])
  })

  const answersOf = async (service: string, name: string) =>
    JSON.parse(await node(['gateway/test/recipes/ask.ts', service, inject('mongoUrl')], questionsOf(page(name))))

  it('answer what is asked at their end', async () => {
    const id = expect.any(String)
    expect(await answersOf('awards', 'recipes.md')).toEqual({
      Nominate: { nominateAward: { award: { id, status: 'NOMINATED' } } },
      Grant: { grantAward: { __typename: 'AwardPayload', award: { status: 'GRANTED', grantedOn: '2025-06-30' } } },
      Granted: {
        awards: {
          totalCount: 1,
          nodes: [
            {
              ...{ title: 'Лучший наставник', status: 'GRANTED', grantedOn: '2025-06-30' },
              organization: { id: 'T3JnYW5pemF0aW9uOjE' },
              history: {
                nodes: [
                  { type: 'award.nominated', label: 'Nominated' },
                  { type: 'award.granted', label: 'Granted' },
                ],
              },
            },
          ],
        },
      },
    })
  })

  it('answer what is asked of a service that was there before', async () => {
    expect(await answersOf('governance', 'recipes/noun.md')).toEqual({
      Nominate: { nominatePrize: { prize: { status: 'NOMINATED' } } },
      Nominated: {
        prizes: {
          totalCount: 1,
          nodes: [
            {
              ...{ title: 'Лучший колледж', status: 'NOMINATED', organization: { id: 'T3JnYW5pemF0aW9uOjE' } },
              history: { nodes: [{ type: 'prize.nominated', label: 'Nominated' }] },
            },
          ],
        },
      },
    })
  })
})

describe("the newcomer's list in README", () => {
  const rows = [
    ...readFileSync(join(repository, 'README.md'), 'utf8').matchAll(/^\| \[a[n]? ([\w ]+)\]\([^)]+\) \| (\d+) \|/gm),
  ]
  it.each(recipes.filter(({ steps }) => steps.length > 0))(
    'says how many files one edits for: $title',
    ({ title, steps }) => {
      const [, , files] = rows.find(([, name]) => title.endsWith(` ${name}`)) ?? []
      expect(Number(files)).toBe(new Set(steps.map(({ file }) => file)).size)
    },
  )
  it('has a recipe for each of its lines', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual([
      ...['event', 'field', 'filter', 'mutation', 'noun', 'noun of an existing service', 'subgraph'],
    ])
  })
})

/**
 * Every file of git's, new ones included, and the links that an installation makes; what they lead to outside
 * is shared.
 */
function copyRepository(root: string): void {
  const git = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: repository, encoding: 'utf8' })
  if (git.status !== 0) throw new Error(`git ls-files: ${git.stderr}`)
  const files = git.stdout.split('\n').filter((file) => file && existsSync(join(repository, file)))
  for (const file of files) cpSync(join(repository, file), join(root, file), { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  for (const file of files.filter((name) => name.endsWith('/package.json'))) linkAsInstalled(root, dirname(file))
}

/** Relative links stay as they are, so that a package of ours is the one of the copy. */
function linkAsInstalled(root: string, folder: string, like = folder): void {
  const links = join(repository, like, 'node_modules')
  if (!existsSync(links)) return
  cpSync(links, join(root, folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
}
