const WIDTH = 30
const EVERY_MS = 100

const words = { CHECKING: 'проверка / checking', APPLYING: 'загрузка / applying' } as const

export type ProgressBar = {
  readonly show: (step: keyof typeof words, bytes: number, rows: number) => void
  readonly clear: () => void
}

/**
 * One line that is written over, ten times a second at most; nothing at all where nobody sits before a
 * terminal.
 */
export function progressBar(
  out: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
  size: number,
  now: () => number = () => performance.now(),
): ProgressBar {
  let shownAt = Number.NEGATIVE_INFINITY
  let began = now()
  let current = ''
  if (!out.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (step, bytes, rows) => {
      if (step !== current) began = now()
      else if (now() - shownAt < EVERY_MS && bytes < size) return
      current = step
      shownAt = now()
      const share = size === 0 ? 1 : Math.min(1, bytes / size)
      const done = Math.round(share * WIDTH)
      const left = share > 0 ? Math.ceil((((now() - began) / share) * (1 - share)) / 1000) : 0
      out.write(
        `\r${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${String(Math.floor(share * 100)).padStart(3)} %  ${rows}  ${words[step]}  ${left} s \u001B[K`,
      )
    },
    clear: () => void out.write('\r\u001B[K'),
  }
}
