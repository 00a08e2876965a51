import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Scalars, refusals, pages, files, documents, papers and imports: what all subgraphs share stands once. */
const SHARED = ['common', 'files', 'documents', 'papers', 'imports'].map((name) =>
  fileURLToPath(new URL(`../${name}.graphql`, import.meta.url)),
)

/**
 * The files of one subgraph's SDL: what all subgraphs share, then every `.graphql` below `sources` (the `src`
 * of a service), sorted by path. Throws where there is none: a subgraph without types is a wrong folder.
 */
export function sdlFiles(sources: URL | string): string[] {
  const folder = typeof sources === 'string' ? sources : fileURLToPath(sources)
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'))
  if (own.length === 0) throw new Error(`no .graphql below ${folder}`)
  return [...SHARED, ...own.sort().map((file) => join(folder, file))]
}

/** The whole SDL of one subgraph, as one document. */
export function readSdl(sources: URL | string): string {
  return sdlFiles(sources)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
}
