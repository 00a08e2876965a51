import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One feature of Federation 2: a folder with an SDL file per subgraph and this value as `feature.ts`. */
export type Feature = {
  /**
   * Resolvers by subgraph; each has its `<name>.graphql` beside. The context is an object that is fresh for
   * each question.
   */
  readonly subgraphs: Readonly<Record<string, object>>
  readonly questions: readonly Question[]
}

export type Question = {
  /** What the answer shows, as the end of the sentence “…”. */
  readonly shows: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
  /** What a subgraph answers instead of executing: its answer, or the error its client throws. */
  readonly instead?: Readonly<Record<string, object | Error>>
  /** How often each subgraph is called, where that is the point. */
  readonly calls?: Readonly<Record<string, number>>
  /** Where stock @apollo/gateway answers wrongly. */
  readonly stock?: Outcome & { readonly why: string }
} & Outcome

export type Outcome = {
  /**
   * Absent where the request is refused before execution. Compared byte for byte: the order of fields counts.
   */
  readonly data?: unknown
  readonly errors?: readonly ReportedError[]
}

/**
 * `service` is the subgraph that the answer names; the order of errors is nobody's promise and not compared.
 */
export type ReportedError = {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly code: string
  readonly service?: string
}

export function defineFeature(feature: Feature): Feature {
  return feature
}

export type NamedFeature = Feature & { readonly name: string; readonly sdl: Readonly<Record<string, string>> }

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides",
  "@external", "@shareable", "@override", "@inaccessible", "@tag", "@extends", "@interfaceObject", "@composeDirective"])\n`

const FEATURES = join(import.meta.dirname, '..', 'features')

/**
 * Every folder of `features` is a feature; a subgraph that links nothing itself gets the federation
 * directives.
 */
export async function readFeatures(): Promise<NamedFeature[]> {
  const folders = readdirSync(FEATURES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Promise.all(
    folders.map(async ({ name }) => {
      const { default: feature } = (await import(join(FEATURES, name, 'feature.ts'))) as { default: Feature }
      const sdl = Object.keys(feature.subgraphs).map((subgraph) => {
        const text = readFileSync(join(FEATURES, name, `${subgraph}.graphql`), 'utf8')
        return [subgraph, text.includes('@link') ? text : `${LINK}${text}`] as const
      })
      return { ...feature, name, sdl: Object.fromEntries(sdl) }
    }),
  )
}
