import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import type { Decision } from '@kadry/domain/decision'
import { documentOf } from '@kadry/domain/document'
import { given, tidy } from '@kadry/domain/input'
import {
  type IllegalTransition,
  type InvalidInput,
  idempotencyKeyReused,
  type NotFound,
  notFound,
  type RuleRefusal,
} from '@kadry/domain/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import { type CommandInput, commandOf, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { extend } from '../certificate-extension/certificate-extension.ts'
import { rulesInOrder } from '../certificate-extension/store.ts'
import { validityOfQualification } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type { AnnulCertificateInput, IssueCertificateInput } from '../graphql.generated.ts'
import { noteCertificate, refuseCertificate } from '../qualification-assessment/document.ts'
import { qualificationAssessment } from '../qualification-assessment/store.ts'
import { annul, type Certificate, issue, issuedAlready } from './certificate.ts'
import { certificate, certificateId, certificateKey } from './store.ts'

const on = commandsOn(
  certificate,
  ({ certificates }: Context) => certificates,
  ({ state: { id, number, validTo, version }, repeated }: Accepted<Certificate, unknown>) => ({
    __typename: 'CertificatePayload' as const,
    certificateId: id,
    ...{ number, validTo, version, repeated },
  }),
)

type Issued = Decision<Certificate, InvalidInput | RuleRefusal | IllegalTransition | NotFound>

const write = on.create(
  async (id, { assessmentId, number, issuedOn }: IssueCertificateInput, context): Promise<Issued> => {
    const passed = await context.assessments.find(assessmentId)
    if (!passed) return notFound(assessmentId, qualificationAssessment.noun)
    const refused = refuseCertificate(passed)
    if (refused) return refused
    const months = await validityOfQualification(context.classifiers, passed.qualificationCode, issuedOn)
    const today = todayOf(context)
    const issued = issue(id, { number, issuedOn }, passed, months, today)
    if ('__typename' in issued) return issued
    // An order that was recorded before extends what it would have extended then.
    const extended = extend({ ...issued.next, id }, await rulesInOrder(context.extensions), today)
    return { next: extended.next, facts: [...issued.facts, ...extended.facts] }
  },
  {
    allow: async ({ viewer, assessments }, { assessmentId }) =>
      allowIssuer(viewer, await assessments.find(assessmentId)),
    key: ({ number }) => certificateKey(tidy(number)),
    duplicate: issuedAlready,
  },
)

/** R32; the assessment learns of its certificate, also where a first attempt ended in between. */
export async function issueCertificate(context: Context, input: IssueCertificateInput, mutation: string) {
  const found = await context.assessments.find(input.assessmentId)
  if (!found) return notFound(input.assessmentId, qualificationAssessment.noun)
  const outcome = await write(context, input, mutation)
  if (outcome.__typename !== 'CertificatePayload') return refusedOrReused(context, input, mutation, outcome)
  const { number } = outcome
  const command = { actor: context.viewer.sub, idempotencyKey: `certificate ${number}`, fingerprint: 'certificate' }
  const issued = { number, on: input.issuedOn }
  const noted = await context.assessments.change(input.assessmentId, command, (found) => noteCertificate(found, issued))
  // Where an appeal has overturned it meanwhile it refuses, and the job annuls the certificate.
  if ('failure' in noted)
    throw new Error(`the certificate ${number} could not be recorded in its assessment: ${noted.failure}`)
  return outcome
}

const byNumber = { noun: certificate.noun, wholeIdOf: (number: string) => certificateId(tidy(number)) }

const withdraw = on
  .through(byNumber, 'number')
  .change((found, { kind, reason, document }: AnnulCertificateInput, context) =>
    annul(found, { kind, reason, ...given({ document: document && documentOf(document) }) }, todayOf(context)),
  )

export async function annulCertificate(context: Context, input: AnnulCertificateInput, mutation: string) {
  const outcome = await withdraw(context, input, mutation)
  return outcome.__typename === 'CertificatePayload' ? outcome : refusedOrReused(context, input, mutation, outcome)
}

/** The number makes the key: no refusal shows that another record was written under this idempotency key. */
async function refusedOrReused<Refused>(context: Context, input: CommandInput, mutation: string, refused: Refused) {
  return (await context.certificates.claim(commandOf(context, mutation, input))) ? refused : idempotencyKeyReused()
}

/** The centre issues what its council has decided; either of them records it. */
function allowIssuer(
  viewer: Viewer,
  found: { readonly centreId: string; readonly councilId: string } | undefined,
): void {
  if (!found) return
  const own = viewer.organizationId === found.councilId ? found.councilId : found.centreId
  requireRoleOrDelegate(viewer, own, 'DATA_STEWARD')
}
