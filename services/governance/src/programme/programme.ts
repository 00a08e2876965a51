/** What we copy of a programme: the places committed under agreements (R15). */
export type MeasuredProgramme = {
  readonly trainings?: readonly MeasuredTraining[]
  /** Which of them were taken back. */
  readonly cancelledIds?: readonly string[]
}
export type MeasuredTraining = {
  readonly id: string
  readonly places: number
  readonly agreementId?: string
  /** Absent in copies from before it was kept. */
  readonly intakeYear?: number
}

/** The places that are still committed, each with its programme. */
export function heldPlaces({
  id: programmeId,
  trainings = [],
  cancelledIds = [],
}: MeasuredProgramme & { readonly id: string }): (MeasuredTraining & { readonly programmeId: string })[] {
  return trainings.filter(({ id }) => !cancelledIds.includes(id)).map((one) => ({ ...one, programmeId }))
}
