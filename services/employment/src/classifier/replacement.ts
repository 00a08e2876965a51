/** From when till when a code is in force, and the codes that it is called by afterwards. */
export type CodeTerm = {
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly replacedBy?: readonly string[] | undefined
}
type Row = CodeTerm & { readonly code: string }

/**
 * The codes in force on a day at the end of a code's chain of replacements, itself where it is one; none
 * where the chain ends in a code that was replaced by nothing. Each generation is loaded at once.
 */
export async function codesOn(
  code: string,
  day: string,
  load: (codes: readonly string[]) => Promise<readonly Row[]>,
): Promise<string[]> {
  const met = new Set<string>()
  const found: string[] = []
  for (let asked: readonly string[] = [code]; asked.length > 0; ) {
    const fresh = [...new Set(asked)].filter((one) => !met.has(one))
    for (const one of fresh) met.add(one)
    const rows = fresh.length > 0 ? await load(fresh) : []
    found.push(...rows.filter((row) => isInForce(row, day)).map((row) => row.code))
    asked = rows.filter((row) => hasEnded(row, day)).flatMap(({ replacedBy = [] }) => replacedBy)
  }
  return found
}

function hasEnded({ validTo }: CodeTerm, day: string): boolean {
  return validTo !== undefined && validTo < day
}

function isInForce(row: CodeTerm, day: string): boolean {
  return (row.validFrom ?? day) <= day && !hasEnded(row, day)
}
