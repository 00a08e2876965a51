import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { Accreditation } from './accreditation.ts'
import type { Programme, TrainingCommitment } from './programme.ts'

/** A programme and the places promised in it. */
export function publicState({ id, trainings, ...programme }: Programme & { readonly id: string }) {
  const { providerId, specialityCode, route, durationMonths, capacity, intakes } = programme
  const { standards, qualificationCodes, accreditations } = programme
  return {
    id,
    providerId,
    specialityCode,
    route,
    durationMonths,
    capacity,
    ...(intakes ? { intakes: [...intakes] } : {}),
    ...(standards ? { standards: [...standards] } : {}),
    ...(qualificationCodes ? { qualificationCodes: [...qualificationCodes] } : {}),
    ...(accreditations ? { accreditations: accreditations.map(publicAccreditation) } : {}),
    trainings: trainings.map(publicTraining),
  } satisfies StateData<'programme.state.v1'>
}

function publicAccreditation({ number, bodyId, validFrom, validTo, standards, withdrawal }: Accreditation) {
  return {
    ...{ number, bodyId, validFrom, standards: [...standards] },
    ...given({ validTo, withdrawnOn: withdrawal?.on }),
  }
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
