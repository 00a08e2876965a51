/** One line per step with its duration, and whatever the step itself has to say before. */
export type Progress = {
  readonly step: <Result>(
    name: string,
    work: () => Promise<Result>,
    note?: (result: Result) => string,
  ) => Promise<Result>
  readonly say: (line: string) => void
}

export function createProgress(write: (text: string) => void): Progress {
  return {
    say: (line) => write(`          ${line}\n`),
    step: async (name, work, note) => {
      const began = performance.now()
      const result = await work()
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
      write(`${seconds} s  ${name}${note ? `: ${note(result)}` : ''}\n`)
      return result
    },
  }
}
