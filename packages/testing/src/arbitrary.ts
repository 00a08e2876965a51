import { randomUUID } from 'node:crypto'

/** A fresh idempotency key, for tests in which it does not matter. */
export function key(): string {
  return randomUUID()
}

let taken = 0

/** A valid ИНН of 10 digits that no other call in this process returns (check digit of domain.md 3.4). */
export function freshInn(): string {
  taken += 1
  const nine = String(500_000_000 + ((taken * 7_919 + process.pid * 104_729) % 99_999_999)).padStart(9, '0')
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine[index]), 0)
  return `${nine}${(sum % 11) % 10}`
}

/** A database name of its own for each test file: nobody truncates. */
export function freshName(prefix: string): string {
  return `${prefix}_${randomUUID().replaceAll('-', '').slice(0, 12)}`
}
