import { dayOf } from '@kadry/domain/day'
import { notFound } from '@kadry/domain/refusal'
import type { Job } from '@kadry/messaging/job'
import type { Stored } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import type { Platform } from '@kadry/subgraph/platform'
import { covers, type ExtensionRule, extend, finish } from '../certificate-extension/certificate-extension.ts'
import { type CertificateExtensions, certificateExtension, rulesInOrder } from '../certificate-extension/store.ts'
import { runCertificateTally } from '../certificate-tally/reactions.ts'
import { certificateTally } from '../certificate-tally/store.ts'
import type { Assessments } from '../qualification-assessment/store.ts'
import { annul, type Certificate, expire } from './certificate.ts'
import { type Certificates, certificate } from './store.ts'

const EVERY_MS = 30_000
const PORTION = 500

type Stores = {
  readonly certificates: Certificates
  readonly extensions: CertificateExtensions
  readonly assessments: Assessments
}

/** Certificates, the orders that extend them, and the jobs that keep both and count them. */
export function openCertificates(platform: Platform, assessments: Assessments) {
  const certificates = certificate.open(platform)
  const extensions = certificateExtension.open(platform)
  runCertificates(platform, { certificates, extensions, assessments })
  runCertificateTally(platform, certificates, certificateTally.open(platform))
  return { certificates, extensions }
}

/**
 * Orders extend their certificates portion by portion, the first one first. A certificate remembers which
 * orders have extended it, so whoever goes on after a kill extends none twice. Those whose assessment was
 * overturned are annulled, and those that have run out expire, each after the orders that it may have missed.
 */
function runCertificates({ now, runs }: Pick<Platform, 'now' | 'runs'>, stores: Stores): void {
  const run: Job['run'] = async (isOurs) => {
    const today = dayOf(now())
    let done = await annulOverturned(stores, today)
    for (const rule of await rulesInOrder(stores.extensions)) {
      if (rule.status !== 'APPLYING') continue
      const applied = await apply(stores, rule, today, isOurs)
      if (applied === undefined) return done
      done += applied
    }
    return done + (await expireAll(stores, today, isOurs))
  }
  runs({ name: 'certificates', everyMs: EVERY_MS, run })
}

/**
 * Annuls the certificates in force of assessments whose outcome an appeal took away: those named, or all that
 * there are.
 */
export async function annulOverturned(
  { assessments, certificates }: Pick<Stores, 'assessments' | 'certificates'>,
  today: string,
  ids?: readonly string[],
): Promise<number> {
  const among = ids ? { _id: { $in: ids } } : {}
  const appealed = await assessments.select({ 'appeal.decision': 'OVERTURNED', ...among }, { fields: ['outcome'] })
  const lost = appealed.filter(({ outcome }) => outcome !== 'PASSED').map(({ id }) => id)
  const found = await certificates.select({ holds: { $in: lost } }, { fields: ['validTo'] })
  const because = { kind: 'APPEAL', reason: 'Решение об оценке отменено апелляцией' } as const
  return change(certificates, found, 'appeal', (one) => annul(one, because, today))
}

/** How many were extended now; undefined where another process has gone on meanwhile. */
async function apply(
  { certificates, extensions }: Stores,
  rule: ExtensionRule,
  today: string,
  isOurs: () => Promise<boolean>,
): Promise<number | undefined> {
  let done = 0
  let after: Stored<Certificate> | undefined
  for (;;) {
    if (!(await isOurs())) return undefined
    const portion = await certificates.select(wanted(rule, after), { sort: { validTo: 1, _id: 1 }, limit: PORTION })
    done += await change(certificates, portion, rule.id, (found) => extend(found, [rule], today))
    if (portion.length < PORTION) break
    after = portion.at(-1)
  }
  const people = await certificates.count({ 'extensions.extensionId': rule.id })
  const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'certificates' }
  const outcome = await extensions.change(rule.id, command, (found) => finish(found, people, today))
  if ('failure' in outcome) throw new Error(`the extension ${rule.id} could not be finished: ${outcome.failure}`)
  return done
}

/**
 * Certificates whose last day lies in the period, behind the last one looked at. One that was extended within
 * the period is met again and left as it is.
 */
function wanted({ id, from, to, qualificationCode }: ExtensionRule, after: Stored<Certificate> | undefined) {
  const start = after ? { $gte: after.validTo } : { $gte: from }
  return {
    validTo: { ...start, $lte: to },
    ...(after
      ? { $or: [{ validTo: { $gt: after.validTo } }, { validTo: after.validTo, _id: { $gt: after.id } }] }
      : {}),
    ...(qualificationCode ? { qualificationCode } : {}),
    status: { $ne: 'ANNULLED' },
    'extensions.extensionId': { $ne: id },
  }
}

async function expireAll({ certificates, extensions }: Stores, today: string, isOurs: () => Promise<boolean>) {
  let done = 0
  for (;;) {
    if (!(await isOurs())) return done
    const due = { status: { $in: ['VALID', 'EXTENDED'] }, validTo: { $lt: today } }
    const portion = await certificates.select(due, { sort: { validTo: 1 }, limit: PORTION })
    const rules = await rulesInOrder(extensions)
    const settled = await change(certificates, portion, 'expiry', (found) => settle(found, rules, today))
    // Those of the next portion would be the same where nothing was settled.
    if (settled === 0) return done
    done += settled
  }
}

/** Expired, unless an order that was recorded while it was being issued extends it. */
function settle(found: Stored<Certificate>, rules: readonly ExtensionRule[], today: string) {
  if (rules.some((rule) => covers(rule, found))) return extend(found, rules, today)
  return expire(found, today)
}

/** Each certificate under a key of its own: whoever does the same again is answered that it is done. */
async function change(
  certificates: Certificates,
  portion: readonly Pick<Stored<Certificate>, 'id' | 'validTo'>[],
  why: string,
  decide: (found: Stored<Certificate>) => ReturnType<typeof settle | typeof annul>,
): Promise<number> {
  const outcomes = await certificates.bulk(
    portion.map(({ id, validTo }) => ({
      id,
      command: { actor: 'kadry', idempotencyKey: `${why} ${validTo} ${id}`, fingerprint: 'certificates' },
      decide: (found) => (found ? decide(found) : notFound(id, certificate.noun)),
    })),
  )
  return outcomes.filter((outcome) => 'done' in outcome && outcome.done === 'CHANGED' && !outcome.repeated).length
}
