declare module 'parse-prometheus-text-format' {
  type Family = {
    readonly name: string
    readonly help: string
    readonly type: string
    readonly metrics: readonly {
      readonly labels?: Record<string, string>
      readonly value?: string
      readonly count?: string
      readonly buckets?: Record<string, string>
    }[]
  }
  export default function parse(text: string): Family[]
}
