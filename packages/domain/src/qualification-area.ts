/**
 * The standard inside a qualification's code: `40.05800.01` is of `40.058`; `00000` in the middle names none.
 */
export function standardOf(qualification: string): string | undefined {
  const middle = qualification.slice(3, 6)
  return middle === '000' ? undefined : `${qualification.slice(0, 2)}.${middle}`
}

/** The areas that a qualification lies in: its field of activity and its standard, where it has one. */
export function areasOf(qualification: string): readonly string[] {
  const standard = standardOf(qualification)
  return [qualification.slice(0, 2), ...(standard ? [standard] : [])]
}

/**
 * Whether a qualification lies in an area: a field of activity (`40`) or one professional standard
 * (`40.058`).
 */
export function liesIn(qualification: string, area: string): boolean {
  return areasOf(qualification).includes(area)
}
