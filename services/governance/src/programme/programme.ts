/** What we copy of a programme: the places committed under agreements (R15). */
export type MeasuredProgramme = { readonly trainings?: readonly MeasuredTraining[] }
export type MeasuredTraining = { readonly id: string; readonly places: number; readonly agreementId?: string }
