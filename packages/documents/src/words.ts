/** What a state has as ids and codes, as documents print it. */
export type Words = {
  /** The full official name of an organisation, by its global id. */
  readonly organization: (id: string) => string
  /** What a value of an enum of the schema is called in Russian. */
  readonly label: (type: string, value: string) => string
}
