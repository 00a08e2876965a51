import type { Viewer } from '@kadry/auth/viewer'
import { derivedKey, globalId } from '@kadry/runtime/ids'

/**
 * The organisation that the demo's registrar enters under an idempotency key has this id, before it exists.
 */
export function demoOrganizationId(idempotencyKey: string): string {
  return idOf('Organization', idempotencyKey)
}

/** The same for a plan under decree 584. */
export function demoPlanId(idempotencyKey: string): string {
  return idOf('StandardsPlan', idempotencyKey)
}

/** The same for the cohort of a year of a programme that was opened under the key. */
export function demoCohortId(programmeKey: string, graduationYear: number): string {
  return globalId('Cohort', derivedKey('Cohort', idOf('Programme', programmeKey), String(graduationYear)))
}

/** The same for a round table, planned by the event manager. */
export function demoRoundTableId(idempotencyKey: string): string {
  return idOf('RoundTable', idempotencyKey, EVENTS)
}

function idOf(type: string, idempotencyKey: string, sub = registrar.sub): string {
  return globalId(type, derivedKey(type, sub, idempotencyKey))
}

const EVENTS = 'demo-events'
const registrar: Viewer = { sub: 'demo-registrar', roles: ['PUBLIC', 'REGISTRAR'] }

export type Caller = { readonly title: { readonly ru: string; readonly en: string }; readonly viewer: Viewer }

/**
 * Who the demo speaks as: one caller per role. The delegate is that of Раменский колледж, the event manager
 * that of ЦОПП.
 */
export const callers: readonly Caller[] = [
  { title: { ru: 'Регистратор', en: 'Registrar' }, viewer: registrar },
  {
    title: { ru: 'Секретарь рабочей группы', en: 'Secretary' },
    viewer: { sub: 'demo-secretary', roles: ['PUBLIC', 'SECRETARY'] },
  },
  {
    title: { ru: 'Организатор круглых столов (ЦОПП)', en: 'Event manager of a training centre' },
    viewer: { sub: EVENTS, roles: ['PUBLIC', 'EVENT_MANAGER'], organizationId: demoOrganizationId('demo-org-copp') },
  },
  {
    title: { ru: 'Представитель колледжа (Раменский)', en: 'Delegate of a college' },
    viewer: {
      sub: 'demo-delegate',
      roles: ['PUBLIC', 'ORG_DELEGATE'],
      organizationId: demoOrganizationId('demo-org-ramenskij-kolledzh'),
    },
  },
  { title: { ru: 'Аналитик', en: 'Analyst' }, viewer: { sub: 'demo-analyst', roles: ['PUBLIC', 'ANALYST'] } },
  {
    title: { ru: 'Распорядитель данных', en: 'Data steward' },
    viewer: { sub: 'demo-steward', roles: ['PUBLIC', 'DATA_STEWARD'] },
  },
]
