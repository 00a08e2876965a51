/** An independent reader of JSON-stat, as far as tests ask it. */
declare module 'jsonstat-toolkit' {
  type Cell = { readonly value: number | null; readonly status: string | null }
  type Dataset = {
    readonly class: string
    readonly id: readonly string[]
    readonly Data: (categories: Readonly<Record<string, string | undefined>>) => Cell
  }
  export default function JSONstat(dataset: unknown): Dataset
}
