import type { Decision, RefusalLike } from '@kadry/domain/decision'
import { given } from '@kadry/testing/given'
import { expect, it } from 'vitest'
import { draft as draftAgreement, terminate } from '../agreement/agreement.ts'
import { register } from '../normative-act/normative-act.ts'
import { adopt } from '../resolution/adoption.ts'
import { amend, revoke } from '../resolution/amendment.ts'
import { assign, redirect } from './assign.ts'
import { grantExtension, refuseExtension, requestExtension } from './extension.ts'
import type { PartId } from './parts.ts'
import { giveBack, report } from './report.ts'

const TODAY = '2022-06-01'
const LONG = 'ж'.repeat(100_000)
const partId: PartId = (type, path) => `${type}/${path}`
const item = { number: '2', text: 'Исполнить', kind: 'EXECUTE_ACT' as const, dueOn: '2022-06-30' }
const document = { title: 'Протокол' }
const adopted = given().when(adopt, 'r', { title: 'Резолюция', items: [item] }, partId, { today: TODAY }).state
const itemId = 'ResolutionItem/2'
const named = { itemId, assignmentId: 'Assignment/2.1' }
const assigned = given(adopted).when(assign, { itemId, organizationId: 'a', role: 'RESPONSIBLE' }, partId, TODAY).state
const wanted = { ...named, until: '2022-09-30', reason: 'Нет ответа' }
const asked = given(assigned).when(requestExtension, wanted, partId, TODAY).state
const extension = { itemId, extensionId: 'TermExtension/2.1.1' }
const filed = { ...named, kind: 'FINAL' as const, evidenceUrls: ['https://kadry.example/a'], reportedOn: TODAY }
const reported = given(assigned).when(report, { ...filed, text: 'Готово' }, partId).state
const act = { type: 'ORDER' as const, number: '1', date: TODAY, title: LONG }
const parties = { kind: 'CLUSTER' as const, partyIds: ['a', 'b'], validFrom: '2022-01-01', originIds: [] }
const inForce = {
  ...{ id: 'g', kind: 'CLUSTER' as const, title: 'Кластер', validFrom: '2022-01-01', originIds: [] },
  parties: ['a', 'b'].map((organizationId) => ({ organizationId, signedOn: '2022-01-01' })),
}
const longItems = { title: 'Резолюция', items: [{ ...item, text: LONG }] }

const WRITTEN: Readonly<Record<string, () => Decision<unknown, RefusalLike, unknown>>> = {
  'the title of a resolution': () => adopt('r', { title: LONG, items: [item] }, partId, { today: TODAY }),
  'the text of an item': () => adopt('r', longItems, partId, { today: TODAY }),
  'the document of a decision': () =>
    amend(adopted, { items: [], cancelledIds: [itemId], document: { title: LONG } }, partId, TODAY),
  'the reason of an amendment': () =>
    amend(adopted, { items: [], cancelledIds: [itemId], document, reason: LONG }, partId, TODAY),
  'the reason of a revocation': () => revoke(adopted, { document, reason: LONG }, TODAY),
  'the text of a report': () => report(assigned, { ...filed, text: LONG }, partId),
  'the reason of a return': () => giveBack(reported, { itemId, reportId: 'ExecutionReport/2.1.1', reason: LONG }),
  'the reason of a redirection': () =>
    redirect(assigned, { ...named, organizationId: 'b', reason: LONG }, partId, TODAY),
  'the reason of a request for time': () => requestExtension(assigned, { ...wanted, reason: LONG }, partId, TODAY),
  'the answer of a grant': () => grantExtension(asked, { ...extension, answer: LONG }, TODAY),
  'the answer of a refusal': () => refuseExtension(asked, { ...extension, answer: LONG }, TODAY),
  'the title of an act': () => register('a', act, TODAY),
  'the title of an agreement': () => draftAgreement('g', { ...parties, title: LONG }, () => true),
  'the reason of a termination': () => terminate(inForce, { on: TODAY, reason: LONG }, TODAY),
}

it.each(Object.keys(WRITTEN))('100 KB are too long for %s, whatever else is right', (what) => {
  expect(WRITTEN[what]!()).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'TOO_LONG' }] })
})
