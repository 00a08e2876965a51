import { freshInn } from '@kadry/testing/arbitrary'
import { keepsToTheKit } from '@kadry/testing/kit/kit'
import { startSubgraph, type TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { inject } from 'vitest'
import { stakeholders } from '../src/subgraph.ts'
import { FILES } from './classifier-files.ts'

const document = { title: 'Приказ № 7', number: '7', date: '2024-06-01' }
let graph: TestSubgraph
const now = () => new Date('2025-09-01T09:00:00Z')

keepsToTheKit({
  start: async (transport) => {
    graph = await startSubgraph(stakeholders, { mongoUrl: inject('mongoUrl'), transport, now })
    return graph
  },
  // A file is a fact when a record has it; an erasure is none.
  quiet: ['requestStakeholdersUpload', 'eraseSoleTrader'],
  erasing: ['eraseSoleTrader'],
  sources: new URL('../src/', import.meta.url),
  story: async (send) => {
    for (const [classifier, csv] of Object.entries(FILES)) await send('importClassifier', { classifier, csv })
    await send('defineSector', { code: 'education', name: 'Образование' })
    await send('defineMunicipality', { oktmo: '46704000', name: 'Балашиха', validFrom: '2019-01-01' })
    await send('defineOccupation', { okz: '7421', name: 'Радиомеханики' })
    const occupations = [{ okz: '7421', strength: 'CORE' }]
    await send('defineSpeciality', { code: '11.02.16', name: 'Монтаж', occupations })
    await send('importOrganizations', { csv: `ИНН;Наименование\n${freshInn()};Лицей` })

    const register = async (name: string, more: object = {}) =>
      (await send('registerOrganization', { name, ...more })).organization.id
    const [id, head, heir] = [await register('Филиал'), await register('Колледж'), await register('Наследник')]
    await send('renameOrganization', { id, name: 'Филиал № 1', on: '2024-09-01' })
    await send('identifyOrganization', { id, inn: freshInn() })
    await send('classifyOrganization', { id, sectorCodes: ['education'], oktmo: '46704000' })
    await send('attachOrganization', { id, parentId: head })
    await send('setOrganizationContacts', { id, contacts: [{ kind: 'EMAIL', value: 'info@college.example' }] })
    await send('suspendOrganization', { id, reason: 'Проверка' })
    await send('reinstateOrganization', { id })
    await send('mergeOrganization', { id, intoId: heir, on: '2024-10-01', reason: 'Присоединение' })
    await send('activateOrganization', { id: await register('Заготовка', { draft: true }) })
    const trader = (await send('registerOrganization', { name: 'ИП Иванова А. П.', inn: '500100732259' })).organization
    await send('eraseSoleTrader', { id: trader.id })
    await send('dissolveOrganization', { id: await register('Закрытая'), on: '2024-01-01', reason: 'Решение' })

    const role = (kind: string) => ({ kind, validFrom: '2020-01-01', document })
    const organizationId = await register('Завод')
    await send('grantRole', { organizationId, role: role('EMPLOYER') })
    await send('grantRole', { organizationId: head, role: role('COLLEGE') })
    await send('recordLicensedSpecialities', {
      id: head,
      specialities: [{ code: '11.02.16', validFrom: '2020-01-01', validTo: '2026-08-31' }],
    })
    await send('describeOrganization', { id: organizationId, employer: { okved: ['26.11'], headcount: 900 } })
    const roleGrantId = (await send('proposeRole', { organizationId, role: role('EXAM_SITE') })).roleGrant.id
    const grant = { organizationId, roleGrantId }
    await send('grantProposedRole', grant)
    await send('suspendRole', { ...grant, on: '2021-01-01', reason: 'Проверка' })
    await send('reinstateRole', { ...grant, on: '2021-07-01' })
    await send('revokeRole', { ...grant, on: '2022-01-01', reason: 'Аттестат прекращён' })

    const stages = [{ title: 'Обучение', dueOn: '2025-06-30' }]
    const content = { organizationId, standards: [{ code: '40.196' }], stages }
    const draft = async () => (await send('draftStandardsPlan', content)).plan.id
    const plan = { id: await draft() }
    await send('reviseStandardsPlan', { ...plan, localActs: ['Устав'] })
    const paper = async () => ({ document, documentFileId: await uploaded(graph, send, 'requestStakeholdersUpload') })
    await send('agreeStandardsPlan', { ...plan, body: 'Профсоюз', on: '2024-05-20', ...(await paper()) })
    await send('approveStandardsPlan', { ...plan, on: '2024-06-01', ...(await paper()) })
    await send('startStandardsPlan', { ...plan, on: '2024-06-03' })
    const work = { standardCode: '40.196', positions: 'Сборщик', form: 'RETRAINING' }
    const need = {
      ...work,
      okz: '7421',
      headcount: 3,
      neededFrom: '2024-09-01',
      neededTo: '2025-06-30',
      oktmo: '46704000',
    }
    await send('recordTrainingNeed', { ...plan, need })
    await send('completePlanStage', { ...plan, stage: 1, on: '2025-06-20' })
    const fileId = await uploaded(graph, send, 'requestStakeholdersUpload')
    await send('attachFilesToStandardsPlan', { ...plan, fileIds: [fileId] })
    await send('removeFileFromStandardsPlan', { ...plan, fileId })
    await send('completeStandardsPlan', { ...plan, on: '2025-06-30' })
    await send('supersedeStandardsPlan', { ...plan, byId: await draft(), reason: 'Принят новый план' })
  },
})
