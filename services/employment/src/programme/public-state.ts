import type { StateData } from '@kadry/contracts/catalogue'
import type { Programme, TrainingCommitment } from './programme.ts'

/** A programme and the places promised in it. */
export function publicState({ id, trainings, ...programme }: Programme & { readonly id: string }) {
  const { providerId, specialityCode, route, durationMonths, capacity, intakes } = programme
  return {
    id,
    providerId,
    specialityCode,
    route,
    durationMonths,
    capacity,
    ...(intakes ? { intakes: [...intakes] } : {}),
    trainings: trainings.map(publicTraining),
  } satisfies StateData<'programme.state.v1'>
}

function publicTraining({
  id,
  employerId,
  intakeYear,
  places,
  commitmentId,
  agreementId,
  cancellation,
}: TrainingCommitment) {
  return {
    id,
    employerId,
    intakeYear,
    places,
    ...(commitmentId ? { commitmentId } : {}),
    ...(agreementId ? { agreementId } : {}),
    ...(cancellation ? { cancelledOn: cancellation.on } : {}),
  }
}
