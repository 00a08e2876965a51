import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSdl } from '@kadry/subgraph/sdl'
import { describe, expect, it } from 'vitest'
import { type FieldRules, readGraphRules } from '../src/security/graph-rules.ts'
import { subgraphNames } from '../subgraphs.ts'
import { readOwners } from './fixtures/owners.ts'

const root = join(import.meta.dirname, '..', '..')
const services = readdirSync(join(root, 'services'))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sdlOf = (service: string) => readSdl(join(root, 'services', service, 'src'))
const inRepository = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') }).filter(
    (path) => !path.includes('node_modules'),
  )
const GENERATED =
  /\.generated\.ts$|^gateway\/supergraph\.graphql$|^packages\/schema\/schema\.graphql$|^packages\/contracts\/(schemas|golden)\/|^docs\/rules\.md$|pnpm-lock\.yaml$/
const sources = inRepository('{packages,services,gateway,infra}/**/*.ts').filter((path) => !GENERATED.test(path))
const edited = inRepository(
  '{*,{packages,services,gateway,infra,bench,docs}/**/*}.{ts,graphql,md,java,yaml,yml}',
).filter((path) => !GENERATED.test(path))
const product = sources.filter((path) => !/\.test\.ts$|\/test\/|\/e2e\/|federation-suite\/features\//.test(path))

/** Needed though no file names them: types, peers, and programs that scripts run by another name. */
const BY_OTHER_MEANS = new Set([
  '@biomejs/biome',
  '@graphql-codegen/typescript',
  '@graphql-codegen/typescript-resolvers',
  '@types/node',
  'node',
])

function isUsed(name: string, texts: readonly string[]): boolean {
  const types = name.replace(/^@types\//, '')
  return texts.some((text) =>
    [`'${types}'`, `"${types}"`, `'${types}/`, `"${types}/`].some((way) => text.includes(way)),
  )
}

describe('the layout', () => {
  it('has the same services in services/, in the graph and in docker-compose.yml', () => {
    const compose = read('docker-compose.yml')
    expect([...subgraphNames].sort()).toEqual([...services].sort())
    for (const name of services) {
      expect(compose).toContain(`args: { SERVICE: services/${name} }`)
      expect(compose).toContain(`\n      ${name}: { condition: service_healthy }`)
      expect(compose).toMatch(new RegExp(`SUBGRAPHS: .*\\b${name}=http://${name}:4000/graphql`))
    }
  })

  it('says in the README what each package and service is', () => {
    const readme = read('README.md')
    const folders = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), ...services]
    expect(folders.filter((folder) => !new RegExp(`^(services/)?${folder} `, 'm').test(readme))).toEqual([])
  })

  it('has no sources that git leaves out, as it once did a noun folder called coverage/', () => {
    const sources = ['services', 'packages', 'gateway', 'infra'].flatMap((folder) =>
      ['ts', 'graphql'].map((ending) => `:(glob)${folder}/**/*.${ending}`),
    )
    // An empty repository of its own reads the ignore rules: a copy of the sources has no history.
    const empty = mkdtempSync(join(tmpdir(), 'kadry-ignored-'))
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    git('init', '--quiet', '--bare', empty)
    const among = [`--git-dir=${empty}`, `--work-tree=${root}`]
    const found = git(...among, 'ls-files', '--others', '--ignored', '--exclude-standard', '--', ...sources).split('\n')
    rmSync(empty, { recursive: true, force: true })
    expect(found.filter((path) => path !== '' && !path.includes('node_modules/'))).toEqual([])
  })

  it.each(services)('gives %s a README, a main file, a definition and a context', (name) => {
    const wanted = ['README.md', 'package.json', 'src/main.ts', 'src/subgraph.ts', 'src/context.ts']
    expect(wanted.filter((file) => !existsSync(join(root, 'services', name, file)))).toEqual([])
    expect(read(`services/${name}/README.md`).split('\n').length).toBeLessThanOrEqual(60)
  })

  it.each(services)('holds %s to the kit of every service', (name) => {
    expect(read(`services/${name}/test/kit.test.ts`)).toMatch(/^keepsToTheKit\(\{$/m)
  })

  it.each(services)('lets a noun folder of %s own or follow, never both', (name) => {
    const folder = join(root, 'services', name, 'src')
    const nouns = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const both = nouns.filter((noun) =>
      ['commands.ts', 'projection.ts'].every((file) => existsSync(join(folder, noun.name, file))),
    )
    expect(both.map((noun) => noun.name)).toEqual([])
  })

  it.each(inRepository('{package.json,{packages,services}/*/package.json,{gateway,infra,bench}/package.json}'))(
    'lets %s declare only what its folder imports, runs or configures',
    (manifest) => {
      const folder = manifest.replace(/package\.json$/, '')
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(manifest))
      const files =
        folder === ''
          ? inRepository(
              '{*.ts,*.json,{packages,services,gateway,infra,bench}/**/*.ts,{packages,services,gateway,infra}/*/package.json}',
            )
          : inRepository(`${folder}**/*.{ts,mjs,json}`)
      const texts = files.filter((file) => file !== manifest).map(read)
      const scripts = JSON.stringify(JSON.parse(read(manifest)).scripts ?? {})
      const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
        (name) => !isUsed(name, texts) && !scripts.includes(name) && !BY_OTHER_MEANS.has(name),
      )
      expect(unused).toEqual([])
    },
  )

  it.each(services)('lets %s depend on packages and on no other service', (name) => {
    const { dependencies } = JSON.parse(read(`services/${name}/package.json`))
    expect(services.filter((other) => `@kadry/${other}` in dependencies)).toEqual([])
  })

  it('keeps functions and methods of the gateway and the backbone within 60 lines', () => {
    const ends = (line: string) => {
      const [, indent] =
        /^( {2}|)(?:export )?(?:const \w+ = )?(?:async )?(?:function |[#\w]+\(.*\{$|\(.*=> \{$)/.exec(line) ?? []
      return indent === undefined ? [] : [`${indent}}`, `${indent}},`]
    }
    const long = product
      .filter((file) => /^(gateway|packages\/(mongo|messaging|subgraph|runtime))\/src\//.test(file))
      .flatMap((file) => {
        const lines = read(file).split('\n')
        return lines.flatMap((line, at) => {
          const end = ends(line)
          const length = lines.slice(at).findIndex((later) => end.includes(later)) + 1
          return length > 60 ? [`${file}:${at + 1}, ${length} lines`] : []
        })
      })
    expect(long).toEqual([])
  })

  it('lets nobody drop an error without saying why', () => {
    const dropped = product.flatMap((file) => {
      const lines = read(file).split('\n')
      const isSilent = (line: string, at: number) =>
        /catch(\(\(\) => (undefined|null|0|''|\[\]|\{ ?\})\)| (\(\w+\) )?\{ ?\}$)/.test(line) &&
        !/^\s*\/\//.test(lines[at - 1] ?? '')
      return lines.flatMap((line, at) => (isSilent(line, at) ? [`${file}:${at + 1}`] : []))
    })
    expect(dropped).toEqual([])
  })

  it('lets every mutation say in the schema who may call it', () => {
    const { types } = readGraphRules(read('gateway/supergraph.graphql'))
    const mutations = [...types.get('Mutation')!.fields]
    expect(mutations.filter(([, { scopes }]) => !scopes).map(([name]) => name)).toEqual([])
  })

  it('lets every mutation be repeated without harm: its input has an idempotency key', () => {
    const { types } = readGraphRules(read('gateway/supergraph.graphql'))
    const repeatable = ([, { arguments: given }]: [string, FieldRules]) =>
      [...given.values()].some(({ type }) => types.get(type)?.inputs?.has('idempotencyKey'))
    const mutations = [...types.get('Mutation')!.fields]
    expect(mutations.filter((one) => !repeatable(one)).map(([name]) => name)).toEqual([])
  })

  it('lets every field that is read for a purpose say that its readings are written down', () => {
    const { types, audited } = readGraphRules(read('gateway/supergraph.graphql'))
    const hasPurpose = ({ type }: { readonly type: string }) =>
      type === 'ReadingPurpose' ||
      [...(types.get(type)?.inputs?.values() ?? [])].some((inner) => inner.type === 'ReadingPurpose')
    const isRead = ([, { arguments: given }]: [string, FieldRules]) => [...given.values()].some(hasPurpose)
    const named = [...types.values()].flatMap(({ fields }) => [...fields].filter(isRead).map(([name]) => name))
    expect(named.length).toBeGreaterThan(0)
    expect([...audited].sort()).toEqual([...new Set(named)].sort())
  })

  it('lets null stand wherever another service would have to answer, so that one that is down empties no page', () => {
    const { types } = readOwners(services.map((name) => ({ name, sdl: sdlOf(name) })))
    const strict = types.flatMap(({ service, type, owner, fields }) =>
      fields
        .filter(({ of, isList, isStrict, isStrictInside }) =>
          owner !== service ? isStrict : of !== undefined && of !== service && (isList ? isStrictInside : isStrict),
        )
        .map(({ name }) => `${service}: ${type}.${name}`),
    )
    expect(strict).toEqual([])
  })

  it('lets no package depend on a service', () => {
    const guilty = globSync('packages/*/package.json', { cwd: root }).filter((path) => {
      const { dependencies = {} } = JSON.parse(read(path))
      return services.some((name) => `@kadry/${name}` in dependencies)
    })
    expect(guilty).toEqual([])
  })

  it('tests the decisions of every noun with given, when, then, and takes none of them apart by hand', () => {
    const tests = inRepository('services/*/src/**/*.test.ts')
    expect(tests.filter((path) => /isRefusal|[\w)]\.next\b|'next'|problemsOf/.test(read(path)))).toEqual([])
    expect(tests.filter((path) => read(path).includes('@kadry/testing/given'))).not.toEqual([])
  })

  it('lets every noun be written by the kit: mutations out of commands, stores out of declarations', () => {
    const ofServices = product.filter((path) => /^services\/[^/]+\/src\//.test(path))
    const mutations = ofServices.filter((path) => /^ {2}Mutation:/m.test(read(path)))
    expect(mutations.length).toBeGreaterThan(20)
    const ofCommands = /^ {2}Mutation: (?:\{ \.\.\.)?mutationsOf\(/m
    expect(mutations.filter((path) => !ofCommands.test(read(path)))).toEqual([])
    expect(ofServices.filter((path) => /\baggregateStore[<(]/.test(read(path)))).toEqual([])
  })

  it('makes figures of people in one file, and lets nobody have what they are made of', () => {
    const inside = /^packages\/figures\/src\//
    const makers = product.filter(
      (path) => !path.includes('/attack/') && /\bas (unknown as )?Figure\b/.test(read(path)),
    )
    expect(makers).toEqual(['packages/figures/src/release.ts'])
    const exact = /@kadry\/figures\/(cells|correct|lock|noise|attack)\b/
    expect(product.filter((path) => !inside.test(path) && exact.test(read(path)))).toEqual([])
  })

  it('asks for figures in one file: whatever shows them shows what that was given', () => {
    const asking = product.filter(
      (path) =>
        /^(services|gateway)\//.test(path) && /import \{[^}]*\banswer\b[^}]*\} from '@kadry\/figures/.test(read(path)),
    )
    expect(asking).toEqual(['services/employment/src/cube/page.ts'])
    const exact = product.filter((path) => /^services\//.test(path) && /\bversion\.exact\b/.test(read(path)))
    expect(exact).toEqual(['services/employment/src/cube/page.ts'])
  })

  it('makes what is shown of counts in one file, of the type that resolvers take', () => {
    const makers = product.filter((path) =>
      /\bas (Shown|Disclosed(Count|Rate|Number))\b|suppressed: (true|false)/.test(read(path)),
    )
    expect(makers.filter((path) => path.startsWith('services/employment/'))).toEqual([
      'services/employment/src/outcome/disclose.ts',
    ])
  })

  it('imports kafkajs in the three files that know it', () => {
    const importing = product.filter((path) => /from 'kafkajs'/.test(read(path)) && !path.startsWith('infra/servers/'))
    expect(importing.sort()).toEqual(
      ['kafka-member', 'kafka-reading', 'kafka'].map((name) => `packages/messaging/src/${name}.ts`),
    )
  })

  it('lets a room of the gateway use those below it only', () => {
    const rooms = ['request', 'planning', 'execute', 'nodes', 'security', 'http', 'edge']
    const upward = product.flatMap((path) => {
      const room = /^gateway\/src\/(\w+)\//.exec(path)?.[1]
      if (room === undefined) return []
      const used = [...read(path).matchAll(/from '(?:\.\.\/)+(\w+)\//g)].map(([, other]) => other!)
      return used
        .filter((other) => !rooms.slice(0, rooms.indexOf(room) + 1).includes(other))
        .map((other) => `${path} uses ${other}`)
    })
    expect(upward).toEqual([])
  })

  it('makes code of text in one file', () => {
    expect(product.filter((path) => /new Function\(/.test(read(path)))).toEqual(['gateway/src/execute/generated.ts'])
  })

  it('names no file for nothing in particular', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|shared|misc|types)(\.ts|\/)/.test(path))).toEqual([])
  })

  it('keeps every source file within 300 lines, and every other file that a person edits within 400', () => {
    const longerThan = (limit: number) => (path: string) => read(path).trimEnd().split('\n').length > limit
    expect(edited.length).toBeGreaterThan(product.length)
    expect(product.filter(longerThan(300))).toEqual([])
    expect(edited.filter(longerThan(400))).toEqual([])
  })

  it('keeps comments within 110 columns', () => {
    const wide = product.flatMap((path) =>
      read(path)
        .split('\n')
        .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
        .filter(({ line }) => line.length > 110 && /^\s*(\/\/(?! biome-ignore)|\/\*|\* )/.test(line))
        .map(({ at }) => at),
    )
    expect(wide).toEqual([])
  })

  it.each(services)('keeps the SDL of %s beside its nouns', (name) => {
    const outside = inRepository(`services/${name}/**/*.graphql`).filter(
      (path) => !/^services\/[^/]+\/(src\/[^/]+\/[^/]+|queries)\.graphql$/.test(path),
    )
    expect(outside).toEqual([])
  })

  it('describes every type of every schema in Russian and in English', () => {
    const silent = services.flatMap((name) => {
      const described = [...sdlOf(name).matchAll(/"""([^"]*)"""\n(?:type|enum|interface) (\w+)/g)]
      return described
        .filter(([, text]) => !(/[а-яё]/i.test(text!) && /[a-z]/i.test(text!)))
        .map(([, , type]) => `${name}: ${type}`)
    })
    expect(silent).toEqual([])
  })
})
