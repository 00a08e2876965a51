import { requireRole, requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standingAs } from '@kadry/domain/standing'
import { importer } from '@kadry/import/importer'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { importText } from '@kadry/subgraph/import-text'
import { jobTitles } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import { noteAll, noted } from '../demand-campaign/reactions.ts'
import { demandCampaign } from '../demand-campaign/store.ts'
import type {
  ConfirmNeedInput,
  DeclareNeedInput,
  ImportNeedsInput,
  RecordVacanciesInput,
  RejectNeedInput,
  ReportHiresInput,
  SubmitNeedInput,
  WithdrawNeedInput,
} from '../graphql.generated.ts'
import { refuseNames } from '../monitoring-form/personal-data.ts'
import * as hires from './hires.ts'
import { importNeed, type NeedRow, needColumns, needKey, needOf, type Under } from './import.ts'
import { type Judged, judged, vacanciesIn } from './loaders.ts'
import { workforceNeed } from './store.ts'
import * as vacancies from './vacancies.ts'
import {
  confirm,
  declare,
  draft,
  type NewNeed,
  quietly,
  reject,
  submit,
  type WorkforceNeed,
  withdraw,
} from './workforce-need.ts'

const on = commandsOn(workforceNeed, ({ needs }: Context) => needs, payloadOf('WorkforceNeedPayload', 'need'))
const AGREEMENT = { ru: 'Запись о соглашении', en: 'agreement' }
/** S3 of the roadmap: who validates demand. */
const VALIDATORS = ['EMPLOYER_ASSOCIATION', 'REGIONAL_AUTHORITY'] as const

type Validation = { readonly confirmedById: string }
const allowValidator = ({ viewer }: Context, { confirmedById }: Validation) =>
  requireRoleOrDelegate(viewer, confirmedById, 'SECRETARY')
const allowEmployer = async ({ viewer, needs }: Context, { id }: { readonly id: string }) => {
  const need = await needs.find(id)
  if (need) requireRoleOrDelegate(viewer, need.employerId, 'SECRETARY')
}

export const declareNeed = noted(
  on.create(
    async (id, input: DeclareNeedInput, context) => {
      const { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds } = input
      const written = { employerId, okz, headcount, neededFrom, neededTo, oktmo, originIds: originIds ?? [] }
      const [judgement] = await judged(context, [{ ...written, ...optionalOf(input) }])
      const { need, around } = judgement!
      return (input.draft ? draft : declare)(id, need, around)
    },
    { allow: ({ viewer }, { employerId }) => requireRoleOrDelegate(viewer, employerId, 'SECRETARY') },
  ),
)

export const submitNeed = noted(
  on.change(
    async (found, input: SubmitNeedInput, context) => {
      const { okz, headcount, neededFrom, neededTo, oktmo } = input
      const completed = { ...given({ okz, headcount, neededFrom, neededTo, oktmo }), ...optionalOf(input) }
      const [judgement] = await judged(context, [{ ...found, ...completed }])
      const { need, around } = judgement!
      const { sectorCodes } = need
      return submit(found, { ...completed, ...given({ sectorCodes }) }, around)
    },
    { allow: allowEmployer },
  ),
)

/** The form of a campaign, each row for itself; a file that names a person is refused whole. */
export async function importNeeds(context: Context, input: ImportNeedsInput, _: string) {
  const { viewer, campaigns, agreements, needs } = context
  requireRole(viewer, 'SECRETARY', 'ORG_DELEGATE')
  const { campaignId, agreementId } = input
  if (campaignId && !(await campaigns.find(campaignId))) return notFound(campaignId, demandCampaign.noun)
  if (agreementId && !(await agreements.find(agreementId))) return notFound(agreementId, AGREEMENT)
  const named = refuseNames(withoutTerritories(input.csv), 'R25')
  if (named) return named
  const importers = [needsOf(given({ campaignId, agreementId }))]
  const outcome = await importText(context, { kind: 'needs', importers, store: needs }, input)
  if (campaignId && !input.dryRun) await noteAll(context, campaignId)
  return outcome
}

/** A settlement has as many digits as a СНИЛС. */
function withoutTerritories(csv: string): string {
  return csv.replaceAll(/(?<!\d)46\d{9}(?!\d)/g, '46000000')
}

function needsOf(under: Under) {
  const known = new Map<string, Judged>()
  return importer({
    name: 'needs',
    columns: needColumns,
    keys: (row) => [['inn', needKey(row)]],
    store: ({ needs }: Context) => needs,
    ids: async (context: Context, rows) => {
      const described = await needsDescribed(context, rows, under)
      const wanted = described.filter((one) => !('__typename' in one)) as NewNeed[]
      const all = new Map((await judged(context, wanted)).map((one, index) => [wanted[index]!, one]))
      return described.map((need, index) => {
        if ('__typename' in need) return need
        const key = derivedKey('WorkforceNeed of a file', JSON.stringify(under), needKey(rows[index]!))
        const id = globalId('WorkforceNeed', key)
        known.set(id, all.get(need)!)
        return id
      })
    },
    decide: (_, found, id) => {
      const { need, around } = known.get(id)!
      return importNeed(found, id, need, around)
    },
  })
}

/** The rows as needs; a delegate writes those of its own organisation only. */
async function needsDescribed(context: Context, rows: readonly NeedRow[], under: Under) {
  const { organizations, classifiers, viewer } = context
  const bodies = await organizations.select({ inn: { $in: rows.map(({ inn }) => inn) } })
  const employers = new Map(bodies.map(({ id, inn }) => [inn, id]))
  const titles = await jobTitles(
    classifiers,
    rows.flatMap(({ okpdtr }) => okpdtr ?? []),
  )
  return rows.map((row) => {
    const employerId = employers.get(row.inn)
    if (employerId && !viewer.roles.includes('SECRETARY') && viewer.organizationId !== employerId)
      return invalidInput([
        problem('inn', 'OTHER_EMPLOYER', 'Это не ваша организация.', 'This is not your organisation.', 'R25'),
      ])
    const okzOfTitle = row.okpdtr ? titles.get(row.okpdtr) : undefined
    return needOf(row, { employerId, okzOfTitle }, under)
  })
}

export const confirmNeed = on.change(
  async (need, { confirmedById, headcount }: ConfirmNeedInput, context) =>
    confirm(need, { confirmedById, ...given({ headcount }) }, await validatingStanding(context, confirmedById)),
  { allow: (context, input) => allowValidator(context, input) },
)

export const rejectNeed = noted(
  on.change(
    async (need, input: RejectNeedInput, context) =>
      reject(need, input, await validatingStanding(context, input.confirmedById)),
    { allow: (context, input) => allowValidator(context, input) },
  ),
)

export const withdrawNeed = noted(
  on.change((need, input: WithdrawNeedInput) => withdraw(need, input), { allow: allowEmployer }),
)

export const reportHires = on.change(
  (need, { from, to, people }: ReportHiresInput, context) =>
    hires.reportHires(need, { from, to, people }, todayOf(context)),
  { allow: allowEmployer },
)

export const recordVacancies = on.change(
  async (need, { csv, takenOn, source }: RecordVacanciesInput, context) => {
    const rows = await vacanciesIn(context, need, csv)
    if ('__typename' in rows) return rows
    return vacancies.recordVacancies(need, vacancies.snapshotOf(rows, { takenOn, source }), todayOf(context))
  },
  { allow: allowEmployer },
)

const attach = attachFiles<WorkforceNeed>('need')
export const attachFilesToWorkforceNeed = on.change(
  async (need, input: Parameters<typeof attach>[1], context) => quietly(need, await attach(need, input, context)),
  { allow: allowEmployer },
)

const remove = removeFile<WorkforceNeed>('need')
export const removeFileFromWorkforceNeed = removing(
  on.change(async (need, input: Parameters<typeof remove>[1], context) =>
    quietly(need, await remove(need, input, context)),
  ),
)

function optionalOf(input: DeclareNeedInput | SubmitNeedInput) {
  const { qualificationCode, level, agreementId, campaignId, reason, offeredFrom, offeredTo, evidence } = input
  return given({ qualificationCode, level, agreementId, campaignId, reason, offeredFrom, offeredTo, evidence })
}

async function validatingStanding(context: Context, id: string) {
  return standingAs(VALIDATORS, 'R26', { id, view: await context.organizations.find(id), day: todayOf(context) })
}
