type Position = { readonly topic: string; readonly partition: number; readonly offset: bigint }

/**
 * How far each partition has been handled, and promises for «that far». Offsets are the next one to handle.
 */
export function createProgress() {
  const positions = new Map<string, bigint>()
  const waiters = new Set<() => void>()
  const at = (topic: string, partition: number) => positions.get(`${topic}/${partition}`) ?? 0n
  const advance = (topic: string, partition: number, next: bigint) => {
    if (next > at(topic, partition)) positions.set(`${topic}/${partition}`, next)
    for (const check of waiters) check()
  }
  return {
    handled: advance,
    known: advance,
    reached: (targets: readonly Position[]) =>
      new Promise<void>((resolve) => {
        const check = () => {
          if (targets.some(({ topic, partition, offset }) => at(topic, partition) < offset)) return
          waiters.delete(check)
          resolve()
        }
        waiters.add(check)
        check()
      }),
  }
}
