import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const HEADER = 'inn,ogrn,kpp,name,shortName,sectors,oktmo,roles,document,documentNumber,documentDate'
const SECTORS = ['radioelectronics', 'mechanical-engineering', 'construction', 'education', 'trade']
const OKTMO = ['46568000', '46746000', '46788000', '46704000', '46760000']

/** `rows` organisations with valid numbers that tax offices never gave out, the same ones every time. */
export async function writeOrganizations(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${HEADER}\n`)
  for (let n = 1; n <= rows; n++) if (!file.write(`${rowOf(n)}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}

function rowOf(n: number): string {
  const kind = n % 10 === 0 ? 'COLLEGE' : 'EMPLOYER'
  const name = `Общество с ограниченной ответственностью «Предприятие № ${n}»`
  const cells = [innOf(n), ogrnOf(n), '509901001', name, `ООО «Предприятие № ${n}»`, SECTORS[n % 5], OKTMO[n % 5]]
  return [...cells, `${kind} 2019-09-01`, 'Запись реестра работодателей', `${n}-Р`, '2019-08-20'].join(',')
}

function innOf(n: number): string {
  const nine = `50${String(9_800_000 + n).padStart(7, '0')}`
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]
  return nine + ((weights.reduce((sum, weight, at) => sum + weight * Number(nine[at]), 0) % 11) % 10)
}

function ogrnOf(n: number): string {
  const twelve = `100509${String(n).padStart(6, '0')}`
  return twelve + ((Number(twelve) % 11) % 10)
}
