import type { Text } from '@kadry/domain/refusal'
import type { Level, Measure } from '@kadry/figures/question'
import { labelIn, methodIn } from './words.ts'

/** What is said of a version outside of the graph: everything here is public. */
export type VersionManifest = {
  /** Global id. */
  readonly id: string
  readonly number: number
  /** YYYY-MM-DD. */
  readonly publishedOn: string
  readonly policy: string
  /** Graduation years, ascending. */
  readonly years: readonly number[]
  readonly levels: readonly Level[]
  readonly measures: readonly Measure[]
  /** Files that anybody may fetch. The version's own columns are never among them. */
  readonly files: readonly PublicFile[]
}

/** An export of public figures. */
export type PublicFile = {
  readonly name: string
  readonly url: string
  readonly mediaType: 'text/csv' | 'application/vnd.apache.parquet'
  /** Hexadecimal, of the bytes. */
  readonly sha256: string
  readonly bytes: number
  /** Its columns, by their names in the file. */
  readonly columns: readonly { readonly name: string; readonly type: 'TEXT' | 'NUMBER' | 'BOOLEAN' }[]
}

/** Who answers for the data, and where: no slash at the end, or nothing for links from the host. */
export type Publisher = { readonly name: string; readonly address: string }

const TITLE: Text = { ru: 'Итоги выпускников СПО', en: 'Outcomes of graduates of vocational education' }
const ABOUT: Text = {
  ru: 'Защищённая статистика: сколько выпускников, где работают и работают ли по специальности. Малые группы скрыты, числа чуть сдвинуты и округлены.',
  en: 'Protected statistics: how many graduates there are, where they work and whether in their speciality. Small groups are withheld, numbers shifted a little and rounded.',
}
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
const DCAT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  adms: 'http://www.w3.org/ns/adms#',
} as const
const MEDIA = 'https://www.iana.org/assignments/media-types/'
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/ANNUAL'
const RIGHTS = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC'
const THEME = 'http://publications.europa.eu/resource/authority/data-theme/EDUC'

const addressOf = ({ address }: Publisher, { id }: Pick<VersionManifest, 'id'>) =>
  `${address}/figures?version=${encodeURIComponent(id)}`
const date = (value: string) => ({ '@type': 'xsd:date', '@value': value })
const inBoth = ({ ru, en }: Text) => [
  { '@language': 'ru', '@value': ru },
  { '@language': 'en', '@value': en },
]

/** A version as a `dcat:Dataset` of DCAT-AP 3.0; `before` is the version that it replaces. */
export function dcatOf(manifest: VersionManifest, publisher: Publisher, before?: Pick<VersionManifest, 'id'>): object {
  const { years, number, publishedOn, measures, files } = manifest
  const word = (measure: Measure) => ({
    ru: labelIn('RU', 'Measure', measure),
    en: labelIn('EN', 'Measure', measure),
  })
  return {
    '@context': DCAT,
    '@id': addressOf(publisher, manifest),
    '@type': 'dcat:Dataset',
    'dct:identifier': manifest.id,
    'dct:title': inBoth(TITLE),
    'dct:description': inBoth(ABOUT),
    'dct:publisher': { '@id': publisher.address || '/', '@type': 'foaf:Agent', 'foaf:name': publisher.name },
    'dct:issued': date(publishedOn),
    'dct:accrualPeriodicity': { '@id': FREQUENCY },
    'dct:accessRights': { '@id': RIGHTS },
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'dct:description': { '@language': 'en', '@value': `Protected by ${manifest.policy}.` },
    },
    'dcat:theme': { '@id': THEME },
    'dcat:version': String(number),
    'dcat:landingPage': { '@id': addressOf(publisher, manifest), '@type': 'foaf:Document' },
    'dcat:keyword': measures.flatMap((measure) => inBoth(word(measure))),
    ...(before ? { 'dcat:previousVersion': { '@id': addressOf(publisher, before) } } : {}),
    ...(years.length > 0 ? { 'dct:temporal': periodOf(years) } : {}),
    'dcat:distribution': files.length > 0 ? files.map(distributionOf) : [pageOf(addressOf(publisher, manifest))],
  }
}

/** From 1 September of the first graduation year to 31 August after the last. */
function periodOf(years: readonly number[]): object {
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': date(`${years[0]! - 1}-09-01`),
    'dcat:endDate': date(`${years.at(-1)!}-08-31`),
  }
}

/** Where there are no files to fetch: the page that answers questions of this version and exports answers. */
function pageOf(address: string): object {
  return {
    '@type': 'dcat:Distribution',
    'dct:license': { '@id': LICENCE, '@type': 'dct:LicenseDocument' },
    'dcat:accessURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA}text/html` },
  }
}

function distributionOf({ name, url, mediaType, sha256, bytes }: PublicFile): object {
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dct:license': { '@id': LICENCE, '@type': 'dct:LicenseDocument' },
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': `${MEDIA}${mediaType}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  }
}

/** The context that Croissant 1.0 prescribes (docs.mlcommons.org/croissant). */
const CROISSANT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataBiases: 'cr:dataBiases',
  dataCollection: 'cr:dataCollection',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  personalSensitiveInformation: 'cr:personalSensitiveInformation',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const
const DATA_TYPE = { TEXT: 'sc:Text', NUMBER: 'sc:Float', BOOLEAN: 'sc:Boolean' } as const

/** A version as a Croissant 1.0 dataset: each public file with its hash and its columns. */
export function croissantOf(manifest: VersionManifest, publisher: Publisher): object {
  const { number, publishedOn, policy, files } = manifest
  return {
    '@context': CROISSANT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'kadry-graduate-outcomes',
    description: `${ABOUT.en} Protected by ${policy}.`,
    url: addressOf(publisher, manifest),
    license: LICENCE,
    version: `${number}.0.0`,
    datePublished: publishedOn,
    creator: { '@type': 'sc:Organization', name: publisher.name, url: publisher.address },
    citeAs: `${publisher.name}. ${TITLE.en}, version ${number}, ${publishedOn}. ${addressOf(publisher, manifest)}`,
    distribution: files.map(({ name, url, mediaType, sha256, bytes }) => ({
      ...{ '@type': 'cr:FileObject', '@id': name, name, contentUrl: url, encodingFormat: croissantFormat(mediaType) },
      ...{ sha256, contentSize: `${bytes} B` },
    })),
    recordSet: files.map(({ name, columns }) => {
      const set = `records-of-${name}`
      return {
        ...{ '@type': 'cr:RecordSet', '@id': set, name: set },
        field: columns.map((column) => ({
          ...{ '@type': 'cr:Field', '@id': `${set}/${column.name}`, name: column.name },
          description: methodOfColumn(column.name, manifest.measures),
          dataType: DATA_TYPE[column.type],
          source: { fileObject: { '@id': name }, extract: { column: column.name } },
        })),
      }
    }),
  }
}

/** The media type under which readers of Croissant know Parquet. */
function croissantFormat(mediaType: PublicFile['mediaType']): string {
  return mediaType === 'text/csv' ? mediaType : 'application/x-parquet'
}

function methodOfColumn(column: string, measures: readonly Measure[]): string {
  const measure = measures.findLast((one) => column === one || column.startsWith(`${one}_`))
  return measure ? methodIn('EN', measure) : column
}
