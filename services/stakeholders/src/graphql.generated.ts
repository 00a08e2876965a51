import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Календарный день, `ГГГГ-ММ-ДД`. / A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** Момент времени, RFC 3339, UTC. / A moment in time, RFC 3339, in UTC. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type ActivateOrganizationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type AgreeStandardsPlanInput = {
  /** Представительный орган работников. / The body that represents the workers. */
  readonly body: Scalars['String']['input'];
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Код уже определён другой командой. / The code has been defined by another command. */
export type AlreadyDefined = Refusal & {
  readonly __typename?: 'AlreadyDefined';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Код уже определён другой командой. / The code has been defined by another command. */
export type AlreadyDefinedMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Организация с таким ИНН или ОГРН уже есть (R1). / An organisation with this ИНН or ОГРН is registered already (R1). */
export type AlreadyRegistered = Refusal & {
  readonly __typename?: 'AlreadyRegistered';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  readonly existing: Organization;
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Организация с таким ИНН или ОГРН уже есть (R1). / An organisation with this ИНН or ОГРН is registered already (R1). */
export type AlreadyRegisteredMessageArgs = {
  locale?: InputMaybe<Locale>;
};

export type ApproveStandardsPlanInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document: DocumentRefInput;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
};

/**
 * Центр оценки квалификаций: аттестат, совет и квалификации — из действующей роли (R3).
 * An assessment centre: its attestation, council and qualifications are those of the role in force (R3).
 */
export type AssessmentCentreProfile = {
  readonly __typename?: 'AssessmentCentreProfile';
  readonly attestation: DocumentRef;
  readonly council?: Maybe<Organization>;
  readonly examSites: ReadonlyArray<Organization>;
  readonly qualifications: ReadonlyArray<Scalars['String']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type AssessmentCentreProfileInput = {
  readonly examSiteIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type AttachOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Головная организация; без неё организация самостоятельна. / The parent; without it the body stands alone. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Канал публикации. / A channel of publication. */
export type Channel = {
  readonly __typename?: 'Channel';
  readonly kind: ChannelKind;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url: Scalars['String']['output'];
};

export type ChannelInput = {
  readonly kind: ChannelKind;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url: Scalars['String']['input'];
};

/** Вид канала публикации. / A kind of channel. */
export type ChannelKind =
  | 'OTHER'
  | 'SITE'
  | 'TELEGRAM'
  | 'VIDEO'
  | 'VK';

/** Классификаторы и их связи, которые загружаются файлом. / The classifiers, and what links them, that come by file. */
export type Classifier =
  | 'FUNCTIONS'
  | 'JOB_TITLES'
  | 'MATCHES'
  | 'MUNICIPALITIES'
  | 'OCCUPATIONS'
  | 'QUALIFICATIONS'
  | 'SECTORS'
  | 'SPECIALITIES'
  | 'SPECIALITY_GROUPS'
  | 'STANDARDS';

export type ClassifyOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** ОКТМО муниципалитета, 46… / ОКТМО of the municipality, 46… */
  readonly oktmo?: InputMaybe<Scalars['String']['input']>;
  /** Коды отраслей; список заменяется целиком. / Codes of sectors; the list is replaced as a whole. */
  readonly sectorCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * Редакция кода: как он назывался и когда действовал.
 * An edition of a code: what it was called, and when it was in force.
 */
export type CodeEdition = {
  readonly __typename?: 'CodeEdition';
  readonly name: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type CompletePlanStageInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
  /** Номер этапа, с 1. / The number of the stage, from 1. */
  readonly stage: Scalars['Int']['input'];
};

export type CompleteStandardsPlanInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
};

/**
 * Как связаться с организацией; указывается должность, но не имя.
 * How to reach an organisation; a post is named, never a person.
 */
export type Contact = {
  readonly __typename?: 'Contact';
  readonly kind: ContactKind;
  readonly post?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

export type ContactInput = {
  readonly kind: ContactKind;
  readonly post?: InputMaybe<Scalars['String']['input']>;
  readonly value: Scalars['String']['input'];
};

/** Вид связи. / A kind of contact. */
export type ContactKind =
  | 'ADDRESS'
  | 'EMAIL'
  | 'PHONE';

/**
 * Совет по профессиональным квалификациям: области деятельности — `40` или профессиональный стандарт `40.058`.
 * A qualifications council: its areas are fields of activity (`40`) or professional standards (`40.058`).
 */
export type CouncilProfile = {
  readonly __typename?: 'CouncilProfile';
  readonly activityAreas: ReadonlyArray<Scalars['String']['output']>;
  readonly baseOrganization?: Maybe<Organization>;
  readonly mandateDate?: Maybe<Scalars['Date']['output']>;
};

export type CouncilProfileInput = {
  readonly activityAreas: ReadonlyArray<Scalars['String']['input']>;
  readonly baseOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly mandateDate?: InputMaybe<Scalars['Date']['input']>;
};

export type DefineMunicipalityInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly oktmo: Scalars['ID']['input'];
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type DefineOccupationInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly okz: Scalars['ID']['input'];
};

export type DefineSectorInput = {
  readonly code: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly okvedPrefixes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type DefineSpecialityInput = {
  readonly code: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly occupations: ReadonlyArray<SpecialityMatchInput>;
};

export type DescribeOrganizationInput = {
  readonly assessmentCentre?: InputMaybe<AssessmentCentreProfileInput>;
  readonly council?: InputMaybe<CouncilProfileInput>;
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  readonly education?: InputMaybe<EducationProfileInput>;
  readonly employer?: InputMaybe<EmployerProfileInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly membership?: InputMaybe<MembershipProfileInput>;
};

/** Ликвидация организации. / The dissolution of an organisation. */
export type Dissolution = {
  readonly __typename?: 'Dissolution';
  readonly document?: Maybe<DocumentRef>;
  readonly on: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
};

export type DissolveOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Ссылка на документ. / A reference to a document. */
export type DocumentRef = {
  readonly __typename?: 'DocumentRef';
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
};

export type DocumentRefInput = {
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type DraftStandardsPlanInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly localActs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly organizationId: Scalars['ID']['input'];
  readonly stages: ReadonlyArray<PlanStageInput>;
  readonly standards: ReadonlyArray<PlannedStandardInput>;
  readonly trainingNeeds?: InputMaybe<ReadonlyArray<TrainingNeedInput>>;
};

export type DraftStandardsPlanResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | StandardsPlanPayload;

/** Образовательная организация. / An educational body. */
export type EducationProfile = {
  readonly __typename?: 'EducationProfile';
  readonly accreditation?: Maybe<Permit>;
  readonly licence?: Maybe<Permit>;
};

export type EducationProfileInput = {
  readonly accreditation?: InputMaybe<PermitInput>;
  readonly licence?: InputMaybe<PermitInput>;
};

/**
 * Работодатель; при доле государства свыше 50 % действует постановление 584.
 * An employer; with a state share above 50 % it falls under decree 584.
 */
export type EmployerProfile = {
  readonly __typename?: 'EmployerProfile';
  readonly headcount?: Maybe<Scalars['Int']['output']>;
  readonly okved: ReadonlyArray<Scalars['String']['output']>;
  /** Доля государства, %. / State share, per cent. */
  readonly stateShare?: Maybe<Scalars['Float']['output']>;
};

export type EmployerProfileInput = {
  readonly headcount?: InputMaybe<Scalars['Int']['input']>;
  readonly okved: ReadonlyArray<Scalars['String']['input']>;
  readonly stateShare?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * Файл не прочитать до конца или заголовок не тот: ничего из него не применено.
 * The file can't be read to its end, or its header is wrong: nothing of it was applied.
 */
export type FileRefused = Refusal & {
  readonly __typename?: 'FileRefused';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Строка, на которой файл сломан. / The line where the file is broken. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/**
 * Файл не прочитать до конца или заголовок не тот: ничего из него не применено.
 * The file can't be read to its end, or its header is wrong: nothing of it was applied.
 */
export type FileRefusedMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Прежнее наименование и последний день, когда оно действовало. / A former name and the last day on which it was in use. */
export type FormerName = {
  readonly __typename?: 'FormerName';
  readonly name: Scalars['String']['output'];
  readonly until: Scalars['Date']['output'];
};

export type GrantProposedRoleInput = {
  /**
   * Документ о выдаче, если он не тот, что в предложении.
   * The document of the grant, where it differs from the proposal's.
   */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
};

export type GrantRoleInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly role: RoleInput;
};

/** Номера и коды, которые можно проверить без таблиц. / Numbers and codes that can be checked without look-up tables. */
export type IdKind =
  | 'INN'
  | 'KPP'
  /** ОГРН (13 цифр) или ОГРНИП (15). / ОГРН (13 digits) or ОГРНИП (15). */
  | 'OGRN'
  | 'OKPO'
  /** ОКТМО региона. / ОКТМО of the region. */
  | 'OKTMO'
  | 'SNILS';

/** Ключ идемпотентности уже использован с другим вводом. / The idempotency key was already used with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Ключ идемпотентности уже использован с другим вводом. / The idempotency key was already used with another input. */
export type IdempotencyKeyReusedMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/**
 * Номер организации; `checked` — у него есть контрольные цифры, и они верны.
 * A number of an organisation; `checked`: it has check digits, and they are right.
 */
export type Identifier = {
  readonly __typename?: 'Identifier';
  readonly checked: Scalars['Boolean']['output'];
  /** Кто присвоил, если это прочий номер. / Who assigned it, where it is another number. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly scheme: IdentifierScheme;
  readonly value: Scalars['String']['output'];
};

/** Что не так с номером. / What is wrong with a number. */
export type IdentifierFault =
  | 'CHARACTERS'
  | 'CHECK_DIGIT'
  | 'LENGTH'
  /** Одни нули или девять одинаковых цифр. / Nothing but zeros, or nine equal digits. */
  | 'NOT_ISSUED'
  | 'REGION';

/**
 * Одна ошибка в номере. Места считаются с 1 в номере без разделителей.
 * One problem of a number. Places count from 1 in the number without separators.
 */
export type IdentifierProblem = {
  readonly __typename?: 'IdentifierProblem';
  readonly code: IdentifierFault;
  /** Что должно стоять на этом месте, если это можно вычислить. / What belongs at this place, where it can be computed. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
  readonly place?: Maybe<Scalars['Int']['output']>;
};


/**
 * Одна ошибка в номере. Места считаются с 1 в номере без разделителей.
 * One problem of a number. Places count from 1 in the number without separators.
 */
export type IdentifierProblemMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Чей это номер. / Whose number it is. */
export type IdentifierScheme =
  | 'INN'
  | 'KPP'
  | 'OGRN'
  | 'OGRNIP'
  | 'OKPO'
  | 'OTHER';

export type IdentifyOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  /** Прочие номера; список заменяется целиком. / Other numbers; the list is replaced as a whole. */
  readonly others?: InputMaybe<ReadonlyArray<OtherIdentifierInput>>;
};

export type IdentifyOrganizationResult = AlreadyRegistered | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | OrganizationPayload | VersionConflict;

/** Переход между состояниями не предусмотрен. / The state machine has no such transition. */
export type IllegalTransition = Refusal & {
  readonly __typename?: 'IllegalTransition';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly to: Scalars['String']['output'];
};


/** Переход между состояниями не предусмотрен. / The state machine has no such transition. */
export type IllegalTransitionMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** То же для классификатора. / The same for a classifier. */
export type ImportClassifierInput = {
  readonly classifier: Classifier;
  readonly csv: Scalars['String']['input'];
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Небольшой файл CSV для загрузки: до 1000 строк; большие загружает команда `pnpm stakeholders import`.
 * A small CSV file to import: up to 1,000 rows; larger ones go through the command `pnpm stakeholders import`.
 */
export type ImportInput = {
  /**
   * Текст файла; разделитель — запятая, точка с запятой или табуляция.
   * The text; separated by commas, semicolons or tabs.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая. / Check, and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Итог загрузки. Повторная загрузка того же файла ничего не меняет и никому ничего не сообщает.
 * The outcome of an import. The same file again changes nothing and tells nobody anything.
 */
export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  readonly changed: Scalars['Int']['output'];
  readonly created: Scalars['Int']['output'];
  readonly dryRun: Scalars['Boolean']['output'];
  readonly refused: Scalars['Int']['output'];
  /** Первые 100 отклонённых значений. / The first 100 refused values. */
  readonly refusedCells: ReadonlyArray<RefusedCell>;
  readonly rows: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

export type ImportResult = FileRefused | ImportPayload;

/** Одна ошибка в одном поле ввода. / One problem in one input field. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Путь к полю, например `["inn"]`.
   * The path of the field, for example `["inn"]`.
   */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Одна ошибка в одном поле ввода. / One problem in one input field. */
export type InputProblemMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Ввод не прошёл проверку: все найденные ошибки сразу. / The input failed its checks: all the problems at once. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<InputProblem>;
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Ввод не прошёл проверку: все найденные ошибки сразу. / The input failed its checks: all the problems at once. */
export type InvalidInputMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Профессия рабочего или должность служащего по ОКПДТР. / A trade or an office post by its ОКПДТР code. */
export type JobTitle = {
  readonly __typename?: 'JobTitle';
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  readonly name: Scalars['String']['output'];
  readonly occupation?: Maybe<Occupation>;
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<JobTitle>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<JobTitle>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** Профессия рабочего или должность служащего по ОКПДТР. / A trade or an office post by its ОКПДТР code. */
export type JobTitleSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type JobTitleConnection = {
  readonly __typename?: 'JobTitleConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<JobTitleEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<JobTitle>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type JobTitleEdge = {
  readonly __typename?: 'JobTitleEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: JobTitle;
};

/**
 * Обобщённая (`A`) или трудовая (`A/01.6`) функция профстандарта.
 * A generalised (`A`) or a labour function (`A/01.6`) of a professional standard.
 */
export type LabourFunction = {
  readonly __typename?: 'LabourFunction';
  readonly code: Scalars['ID']['output'];
  readonly generalised: Scalars['Boolean']['output'];
  /** Уровень квалификации, последняя цифра кода. / The qualification level, the last digit of the code. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * Язык подписей и отказов; без аргумента — по Accept-Language, иначе русский.
 * Language of labels and refusals; without the argument Accept-Language decides, otherwise Russian.
 */
export type Locale =
  /** Английский. / English. */
  | 'EN'
  /** Русский. / Russian. */
  | 'RU';

/** Сила соответствия специальности и занятия. / How strongly a speciality matches an occupation. */
export type MatchStrength =
  | 'CORE'
  | 'RELATED';

/**
 * Объединение: сколько членов и кто из них есть в реестре.
 * An association: how many members it has, and which of them are in the registry.
 */
export type MembershipProfile = {
  readonly __typename?: 'MembershipProfile';
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  readonly members: ReadonlyArray<Organization>;
};

export type MembershipProfileInput = {
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type MergeOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Преемник: действующая организация. / The successor: a body that is there. */
  readonly intoId: Scalars['ID']['input'];
  /** Первый день без присоединённой организации. / The first day without the merged body. */
  readonly on: Scalars['Date']['input'];
  readonly reason: Scalars['String']['input'];
};

/**
 * Присоединение к другой организации: ссылки на прежнюю ни у кого молча не переписываются (R4).
 * A merger into another body: nobody's references to the former one are rewritten silently (R4).
 */
export type Merger = {
  readonly __typename?: 'Merger';
  readonly document?: Maybe<DocumentRef>;
  readonly into?: Maybe<Organization>;
  /** Первый день без организации. / The first day without the body. */
  readonly on: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
};

/**
 * Муниципальное образование по ОКТМО; код действует в пределах срока.
 * A municipality by its ОКТМО code; a code is valid within a term.
 */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  readonly name: Scalars['String']['output'];
  readonly oktmo: Scalars['ID']['output'];
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<Municipality>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<Municipality>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * Муниципальное образование по ОКТМО; код действует в пределах срока.
 * A municipality by its ОКТМО code; a code is valid within a term.
 */
export type MunicipalitySuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Municipality;
};

export type MunicipalityPayload = {
  readonly __typename?: 'MunicipalityPayload';
  readonly municipality: Municipality;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type MunicipalityResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | MunicipalityPayload;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Внести подготовленную карточку в реестр. / Enters a card that was in preparation. */
  readonly activateOrganization: OrganizationResult;
  /**
   * Учесть мнение работников; план после этого не меняется.
   * Notes the workers' opinion; the plan does not change afterwards.
   */
  readonly agreeStandardsPlan: StandardsPlanResult;
  readonly approveStandardsPlan: StandardsPlanResult;
  /** Сделать филиалом другой организации или самостоятельной. / Makes it a branch of another body, or of nobody. */
  readonly attachOrganization: OrganizationRuleResult;
  /** Указать отрасли и муниципалитет. / States the sectors and the municipality. */
  readonly classifyOrganization: OrganizationResult;
  readonly completePlanStage: StandardsPlanResult;
  readonly completeStandardsPlan: StandardsPlanResult;
  readonly defineMunicipality: MunicipalityResult;
  readonly defineOccupation: OccupationResult;
  readonly defineSector: SectorResult;
  readonly defineSpeciality: SpecialityResult;
  /**
   * Сведения по видам: названные разделы заменяются, прочие остаются.
   * Profiles by kind: those given are replaced, the others stay.
   */
  readonly describeOrganization: OrganizationRuleResult;
  /**
   * Ликвидировать: после этого новые места, регистрации, соглашения и потребности невозможны (R5).
   * Dissolves: no new seats, registrations, agreements or needs afterwards (R5).
   */
  readonly dissolveOrganization: OrganizationResult;
  /** Составить план по постановлению 584. / Drafts a plan under decree 584. */
  readonly draftStandardsPlan: DraftStandardsPlanResult;
  readonly grantProposedRole: RoleGrantResult;
  /** Выдать роль на срок на основании документа (R2). / Grants a role for a term on a document (R2). */
  readonly grantRole: RoleGrantResult;
  /** Внести номера: ИНН, ОГРН, КПП и прочие (R1). / Records numbers: ИНН, ОГРН, КПП and others (R1). */
  readonly identifyOrganization: IdentifyOrganizationResult;
  /**
   * Загрузить классификатор из CSV: новые коды и новые редакции известных; прежние редакции не переписываются.
   * Imports a classifier from CSV: new codes, and new editions of known ones; an edition is never written over.
   */
  readonly importClassifier: ImportResult;
  /**
   * Загрузить организации из CSV: новые внести, известным — новое наименование, номера и роли; строки узнаются по ИНН или ОГРН.
   * Imports organisations from CSV: registers new ones, gives known ones another name, numbers and roles; known by ИНН or ОГРН.
   */
  readonly importOrganizations: ImportResult;
  /**
   * Присоединить к другой организации: роли закрываются, ссылки не переписываются (R4).
   * Merges into another body: its roles are closed, no reference is rewritten (R4).
   */
  readonly mergeOrganization: OrganizationRuleResult;
  /** Предложить роль; до выдачи она ни на что не влияет. / Proposes a role; until it is granted it changes nothing. */
  readonly proposeRole: RoleGrantResult;
  /**
   * Добавить потребность в обучении; после утверждения плана она становится потребностью в кадрах.
   * Adds a need for training; once the plan is approved it becomes a need for people.
   */
  readonly recordTrainingNeed: TrainingNeedResult;
  /** Внести организацию в реестр (роль REGISTRAR). / Enters an organisation into the registry (role REGISTRAR). */
  readonly registerOrganization: RegisterOrganizationResult;
  readonly reinstateOrganization: OrganizationResult;
  readonly reinstateRole: RoleGrantResult;
  readonly renameOrganization: OrganizationResult;
  readonly reviseStandardsPlan: StandardsPlanResult;
  /**
   * Отозвать роль с указанного дня; держатели мест в рабочих группах следуют за этим фактом (R8).
   * Revokes a role from a day on; seats in working groups follow this fact (R8).
   */
  readonly revokeRole: RoleGrantResult;
  /**
   * Контакты и каналы: регистратор или представитель этой организации.
   * Contacts and channels: a registrar, or the body's own delegate.
   */
  readonly setOrganizationContacts: OrganizationResult;
  readonly startStandardsPlan: StandardsPlanResult;
  readonly supersedeStandardsPlan: StandardsPlanResult;
  readonly suspendOrganization: OrganizationResult;
  /** Приостановить роль: места сохраняются, новых не дают. / Suspends a role: seats are kept, no new ones are given. */
  readonly suspendRole: RoleGrantResult;
};


export type MutationActivateOrganizationArgs = {
  input: ActivateOrganizationInput;
};


export type MutationAgreeStandardsPlanArgs = {
  input: AgreeStandardsPlanInput;
};


export type MutationApproveStandardsPlanArgs = {
  input: ApproveStandardsPlanInput;
};


export type MutationAttachOrganizationArgs = {
  input: AttachOrganizationInput;
};


export type MutationClassifyOrganizationArgs = {
  input: ClassifyOrganizationInput;
};


export type MutationCompletePlanStageArgs = {
  input: CompletePlanStageInput;
};


export type MutationCompleteStandardsPlanArgs = {
  input: CompleteStandardsPlanInput;
};


export type MutationDefineMunicipalityArgs = {
  input: DefineMunicipalityInput;
};


export type MutationDefineOccupationArgs = {
  input: DefineOccupationInput;
};


export type MutationDefineSectorArgs = {
  input: DefineSectorInput;
};


export type MutationDefineSpecialityArgs = {
  input: DefineSpecialityInput;
};


export type MutationDescribeOrganizationArgs = {
  input: DescribeOrganizationInput;
};


export type MutationDissolveOrganizationArgs = {
  input: DissolveOrganizationInput;
};


export type MutationDraftStandardsPlanArgs = {
  input: DraftStandardsPlanInput;
};


export type MutationGrantProposedRoleArgs = {
  input: GrantProposedRoleInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationIdentifyOrganizationArgs = {
  input: IdentifyOrganizationInput;
};


export type MutationImportClassifierArgs = {
  input: ImportClassifierInput;
};


export type MutationImportOrganizationsArgs = {
  input: ImportInput;
};


export type MutationMergeOrganizationArgs = {
  input: MergeOrganizationInput;
};


export type MutationProposeRoleArgs = {
  input: ProposeRoleInput;
};


export type MutationRecordTrainingNeedArgs = {
  input: RecordTrainingNeedInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationReinstateOrganizationArgs = {
  input: ReinstateOrganizationInput;
};


export type MutationReinstateRoleArgs = {
  input: ReinstateRoleInput;
};


export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};


export type MutationReviseStandardsPlanArgs = {
  input: ReviseStandardsPlanInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


export type MutationSetOrganizationContactsArgs = {
  input: SetOrganizationContactsInput;
};


export type MutationStartStandardsPlanArgs = {
  input: StartStandardsPlanInput;
};


export type MutationSupersedeStandardsPlanArgs = {
  input: SupersedeStandardsPlanInput;
};


export type MutationSuspendOrganizationArgs = {
  input: SuspendOrganizationInput;
};


export type MutationSuspendRoleArgs = {
  input: SuspendRoleInput;
};

/**
 * Вид наименования; FORMER — официальное, действовавшее раньше.
 * A kind of name; FORMER: an official one that was used before.
 */
export type NameKind =
  | 'ENGLISH'
  | 'FORMER'
  | 'OFFICIAL'
  | 'SHORT';

/** Всё, что можно найти по глобальному идентификатору. / Anything that can be found by its global id. */
export type Node = {
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
};

/** Того, на что ссылается ввод, нет. / What the input refers to does not exist. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Того, на что ссылается ввод, нет. / What the input refers to does not exist. */
export type NotFoundMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Занятие по ОКЗ (согласован с ISCO-08). / An occupation of ОКЗ (aligned with ISCO-08). */
export type Occupation = {
  readonly __typename?: 'Occupation';
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Профессии и должности ОКПДТР. / Trades and posts of ОКПДТР. */
  readonly jobTitles: ReadonlyArray<JobTitle>;
  readonly name: Scalars['String']['output'];
  readonly okz: Scalars['ID']['output'];
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<Occupation>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<Occupation>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** Занятие по ОКЗ (согласован с ISCO-08). / An occupation of ОКЗ (aligned with ISCO-08). */
export type OccupationSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type OccupationConnection = {
  readonly __typename?: 'OccupationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Occupation>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OccupationEdge = {
  readonly __typename?: 'OccupationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Occupation;
};

export type OccupationPayload = {
  readonly __typename?: 'OccupationPayload';
  readonly occupation: Occupation;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type OccupationResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | OccupationPayload;

export type OrderDirection =
  | 'ASC'
  | 'DESC';

/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Сведения центра оценки на день (по умолчанию — сегодня). / An assessment centre as of a day (today by default). */
  readonly assessmentCentre?: Maybe<AssessmentCentreProfile>;
  readonly branches: OrganizationConnection;
  /** Где публикует материалы (пункт 7 резолюции). / Where it publishes (point 7 of the resolution). */
  readonly channels: ReadonlyArray<Channel>;
  readonly contacts: ReadonlyArray<Contact>;
  /** Сведения совета по профессиональным квалификациям. / What a qualifications council answers for. */
  readonly council?: Maybe<CouncilProfile>;
  /** Когда и почему ликвидирована. / When and why it was dissolved. */
  readonly dissolution?: Maybe<Dissolution>;
  readonly education?: Maybe<EducationProfile>;
  readonly employer?: Maybe<EmployerProfile>;
  readonly englishName?: Maybe<Scalars['String']['output']>;
  /** Прежние наименования. / Former names. */
  readonly formerNames: ReadonlyArray<FormerName>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: OrganizationHistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Все номера: ИНН, ОГРН или ОГРНИП, КПП и прочие. / All numbers: ИНН, ОГРН or ОГРНИП, КПП and others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** ИНН с проверенными контрольными цифрами. / Taxpayer number with verified check digits. */
  readonly inn?: Maybe<Scalars['String']['output']>;
  /** Виды на день (по умолчанию — сегодня). / Kinds on a day (today by default). */
  readonly kinds: ReadonlyArray<OrganizationKind>;
  /** КПП. / Tax registration reason code. */
  readonly kpp?: Maybe<Scalars['String']['output']>;
  /** Кого объединяет. / Whom it unites. */
  readonly membership?: Maybe<MembershipProfile>;
  /** К кому и когда присоединена (R4). / Into which body and when it was merged (R4). */
  readonly merger?: Maybe<Merger>;
  readonly municipality?: Maybe<Municipality>;
  /**
   * Полное наименование: последнее внесённое или действовавшее на день.
   * The full name: the last one recorded, or the one in use on a day.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Наименования: на день или последние внесённые, с прежними.
   * Names on a day, or the last ones recorded, and former ones.
   */
  readonly names: ReadonlyArray<OrganizationName>;
  /** ОГРН с проверенной контрольной цифрой. / Registration number with a verified check digit. */
  readonly ogrn?: Maybe<Scalars['String']['output']>;
  /** Головная организация. / The body of which this one is a branch. */
  readonly parent?: Maybe<Organization>;
  /** Роли: все или действующие на день. / Roles: all of them, or those in force on a day. */
  readonly roles: ReadonlyArray<RoleGrant>;
  readonly sectors: ReadonlyArray<Sector>;
  /** Краткое наименование. / The short name. */
  readonly shortName: Scalars['String']['output'];
  /** Планы применения профессиональных стандартов. / Plans for applying professional standards. */
  readonly standardsPlans: StandardsPlanConnection;
  readonly status: OrganizationStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationAssessmentCentreArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationKindsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationNamesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NameKind>>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationRolesArgs = {
  activeOn?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type OrganizationStandardsPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationDimension =
  /** Вид на день отбора. / The kind on the day of the filter. */
  | 'KIND'
  | 'MUNICIPALITY'
  | 'SECTOR'
  | 'STATUS';

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Organization;
};

/** Отбор организаций; условия соединяются «и». / Selects organisations; all the conditions must hold. */
export type OrganizationFilter = {
  /**
   * День, на который должны действовать роли из `kinds`; по умолчанию — сегодня.
   * The day on which a role of `kinds` must be in force; today by default.
   */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<OrganizationStatus>;
  /**
   * Часть нынешнего, краткого или прежнего наименования, буквально; без учёта регистра и «ё».
   * A part of the present, short or a former name, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Запись истории: кто, когда, что сделал и на каком основании.
 * An entry of the history: who did what, when and on which document.
 */
export type OrganizationHistoryEntry = {
  readonly __typename?: 'OrganizationHistoryEntry';
  /**
   * Учётная запись; видна регистратору и представителю организации.
   * The account; shown to registrars and to the delegate of the organisation.
   */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Когда внесено в реестр. / When it was entered. */
  readonly at: Scalars['DateTime']['output'];
  /** Документ, на основании которого выдана роль. / The document on which the role was granted. */
  readonly document?: Maybe<DocumentRef>;
  readonly id: Scalars['ID']['output'];
  /** Вид роли, если запись о роли. / The kind of the role, where the entry is about one. */
  readonly kind?: Maybe<OrganizationKind>;
  readonly label: Scalars['String']['output'];
  /** Наименование после этой записи. / The name from this entry on. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Порядковый номер факта об организации. / The number of the fact about the organisation. */
  readonly number: Scalars['Int']['output'];
  /** Первый день действия, если он назван. / The first day of the effect, where one was named. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Тип факта, например `role.granted`. / The type of the fact, for example `role.granted`. */
  readonly type: Scalars['String']['output'];
};


/**
 * Запись истории: кто, когда, что сделал и на каком основании.
 * An entry of the history: who did what, when and on which document.
 */
export type OrganizationHistoryEntryLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type OrganizationHistoryEntryConnection = {
  readonly __typename?: 'OrganizationHistoryEntryConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationHistoryEntryEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<OrganizationHistoryEntry>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationHistoryEntryEdge = {
  readonly __typename?: 'OrganizationHistoryEntryEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: OrganizationHistoryEntry;
};

/**
 * Вид участника Национальной системы квалификаций; организация может иметь несколько видов.
 * A kind of participant of the National Qualifications System; an organisation may have several.
 */
export type OrganizationKind =
  /**
   * Аккредитующая организация: профессионально-общественная аккредитация программ.
   * Accrediting body: professional and public accreditation of programmes.
   */
  | 'ACCREDITING_BODY'
  /** Центр опережающей профессиональной подготовки (ЦОПП). / Advanced training centre (ЦОПП). */
  | 'ADVANCED_TRAINING_CENTRE'
  /**
   * Центр оценки квалификаций (ЦОК): действует при совете (R3).
   * Qualification assessment centre (ЦОК): it stands under a council (R3).
   */
  | 'ASSESSMENT_CENTRE'
  /** Торгово-промышленная палата (ТПП). / Chamber of commerce and industry (ТПП). */
  | 'CHAMBER_OF_COMMERCE'
  /** Колледж или техникум: среднее профессиональное образование (СПО). / College: secondary vocational education (СПО). */
  | 'COLLEGE'
  /** Работодатель. / Employer. */
  | 'EMPLOYER'
  /** Объединение работодателей. / Association of employers. */
  | 'EMPLOYER_ASSOCIATION'
  /** Служба занятости населения. / Public employment service. */
  | 'EMPLOYMENT_SERVICE'
  /**
   * Экзаменационный центр: площадка центра оценки квалификаций.
   * Exam site: a place of an assessment centre where exams are held.
   */
  | 'EXAM_SITE'
  /** Муниципальный орган власти. / Municipal authority. */
  | 'MUNICIPAL_AUTHORITY'
  /** Национальное агентство развития квалификаций (НАРК). / National Agency for Qualifications (НАРК). */
  | 'NATIONAL_AGENCY'
  /** Общественная организация. / Public organisation. */
  | 'PUBLIC_ORGANIZATION'
  /** Совет по профессиональным квалификациям (СПК). / Council for professional qualifications (СПК). */
  | 'QUALIFICATIONS_COUNCIL'
  /**
   * Региональный орган власти: министерство или ведомство области, правительство.
   * Regional authority: a ministry or department of the region, its government.
   */
  | 'REGIONAL_AUTHORITY'
  /** Региональный методический центр (РМЦ). / Regional methodological centre (РМЦ). */
  | 'REGIONAL_METHOD_CENTRE'
  /** Профессиональный союз или объединение профсоюзов. / Trade union or association of unions. */
  | 'TRADE_UNION'
  /** Вуз: высшее образование. / University: higher education. */
  | 'UNIVERSITY'
  /** Представительный орган работников. / Workers’ representation. */
  | 'WORKERS_REPRESENTATION';

/** Наименование и дни, когда оно действует. / A name and the days on which it is in use. */
export type OrganizationName = {
  readonly __typename?: 'OrganizationName';
  readonly kind: NameKind;
  readonly text: Scalars['String']['output'];
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Пока одно поле.
 * The order of a list; ties follow the id. One field for now.
 */
export type OrganizationOrder = {
  readonly direction?: OrderDirection;
  readonly field: OrganizationOrderField;
};

export type OrganizationOrderField =
  | 'ID'
  /** По алфавиту, без учёта регистра и «ё». / Alphabetical, whatever the case and ё/е. */
  | 'NAME'
  | 'UPDATED_AT';

/**
 * Организация после команды; `repeated` — ключ уже встречался, и сейчас ничего не записано.
 * The organisation after the command; `repeated`: the key was known and nothing was written now.
 */
export type OrganizationPayload = {
  readonly __typename?: 'OrganizationPayload';
  readonly organization: Organization;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type OrganizationResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | OrganizationPayload | VersionConflict;

export type OrganizationRuleResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | OrganizationPayload | RuleRefusal | VersionConflict;

/**
 * Числа организаций. Организация с двумя видами или отраслями учтена в каждой из них, поэтому сумма строк может быть больше `total`.
 * Counts of organisations. One of two kinds or sectors counts in each of them, so the rows may sum up to more than `total`.
 */
export type OrganizationStats = {
  readonly __typename?: 'OrganizationStats';
  /** День, на который определены виды. / The day for which kinds were determined. */
  readonly on: Scalars['Date']['output'];
  readonly rows: ReadonlyArray<OrganizationStatsRow>;
  readonly total: Scalars['Int']['output'];
};

/**
 * Строка: значения измерений (null — у организаций его нет или о нём не спрашивали) и число организаций.
 * A row: the values of the dimensions (null: the organisations have none, or it was not asked for) and their number.
 */
export type OrganizationStatsRow = {
  readonly __typename?: 'OrganizationStatsRow';
  readonly count: Scalars['Int']['output'];
  readonly kind?: Maybe<OrganizationKind>;
  readonly municipality?: Maybe<Municipality>;
  readonly oktmo?: Maybe<Scalars['ID']['output']>;
  readonly sector?: Maybe<Sector>;
  readonly sectorCode?: Maybe<Scalars['ID']['output']>;
  readonly status?: Maybe<OrganizationStatus>;
};

/** Состояние организации. / The state of an organisation. */
export type OrganizationStatus =
  | 'ACTIVE'
  | 'DISSOLVED'
  /** Черновик: сослаться на организацию ещё нельзя. / Draft: nothing may refer to the body yet. */
  | 'DRAFT'
  /** Присоединена: доступна по id, ИНН и ОГРН (R4). / Merged: still found by its id, ИНН and ОГРН (R4). */
  | 'MERGED'
  | 'SUSPENDED';

export type OtherIdentifierInput = {
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  readonly scheme: OtherIdentifierScheme;
  readonly value: Scalars['String']['input'];
};

export type OtherIdentifierScheme =
  | 'OKPO'
  | 'OTHER';

/**
 * Страница списка: есть ли записи дальше и с какого курсора продолжать.
 * A page of a list: whether there is more, and the cursor to go on from.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Лицензия или аккредитация. / A licence or an accreditation. */
export type Permit = {
  readonly __typename?: 'Permit';
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type PermitInput = {
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Утверждение плана. / The approval of a plan. */
export type PlanApproval = {
  readonly __typename?: 'PlanApproval';
  readonly document: DocumentRef;
  readonly on: Scalars['Date']['output'];
};

/** Этап плана. / A stage of a plan. */
export type PlanStage = {
  readonly __typename?: 'PlanStage';
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  readonly dueOn: Scalars['Date']['output'];
  readonly title: Scalars['String']['output'];
};

export type PlanStageInput = {
  readonly dueOn: Scalars['Date']['input'];
  readonly title: Scalars['String']['input'];
};

/** Состояние плана по постановлению 584. / The state of a plan under decree 584. */
export type PlanStatus =
  | 'AGREED_WITH_WORKERS'
  | 'APPROVED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'IN_PROGRESS'
  | 'SUPERSEDED';

/** Почему план больше не действует и каким заменён. / Why a plan holds no longer, and which one replaces it. */
export type PlanSupersession = {
  readonly __typename?: 'PlanSupersession';
  readonly by?: Maybe<StandardsPlan>;
  readonly reason: Scalars['String']['output'];
};

/** Стандарт, который предстоит применить, и должности. / A standard that is to be applied, and the positions. */
export type PlannedStandard = {
  readonly __typename?: 'PlannedStandard';
  readonly appliedFrom?: Maybe<Scalars['Date']['output']>;
  readonly code: Scalars['ID']['output'];
  readonly positions?: Maybe<Scalars['String']['output']>;
};

export type PlannedStandardInput = {
  /**
   * С какого дня применяется; не указан — стандарт должен действовать сегодня.
   * From which day it is applied; without it the standard must be in force today.
   */
  readonly appliedFrom?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Стандарт, который есть в классификаторе на день применения.
   * A standard that is in the classifier on the day of its application.
   */
  readonly code: Scalars['ID']['input'];
  readonly positions?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Профессиональный стандарт; редакции одного кода и коды, его заменившие, находятся всегда.
 * A professional standard; the editions of a code, and the codes that replaced it, can always be found.
 */
export type ProfessionalStandard = {
  readonly __typename?: 'ProfessionalStandard';
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Обобщённые и трудовые функции на день (по умолчанию — на сегодня). / Its functions on a day, today by default. */
  readonly functions: ReadonlyArray<LabourFunction>;
  /** Уровни квалификации его трудовых функций. / The qualification levels of its labour functions. */
  readonly levels: ReadonlyArray<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly orderDate?: Maybe<Scalars['Date']['output']>;
  /** Приказ об утверждении. / The order that approved it. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<ProfessionalStandard>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<ProfessionalStandard>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * Профессиональный стандарт; редакции одного кода и коды, его заменившие, находятся всегда.
 * A professional standard; the editions of a code, and the codes that replaced it, can always be found.
 */
export type ProfessionalStandardFunctionsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Профессиональный стандарт; редакции одного кода и коды, его заменившие, находятся всегда.
 * A professional standard; the editions of a code, and the codes that replaced it, can always be found.
 */
export type ProfessionalStandardLevelsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Профессиональный стандарт; редакции одного кода и коды, его заменившие, находятся всегда.
 * A professional standard; the editions of a code, and the codes that replaced it, can always be found.
 */
export type ProfessionalStandardSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type ProfessionalStandardConnection = {
  readonly __typename?: 'ProfessionalStandardConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ProfessionalStandardEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<ProfessionalStandard>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ProfessionalStandardEdge = {
  readonly __typename?: 'ProfessionalStandardEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: ProfessionalStandard;
};

export type ProposeRoleInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly role: RoleInput;
};

/**
 * Квалификация НАРК; профстандарт следует из её кода: 40.05800.01 — из 40.058.
 * A qualification of НАРК; its standard follows from its code: 40.05800.01 belongs to 40.058.
 */
export type Qualification = {
  readonly __typename?: 'Qualification';
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  readonly functions: ReadonlyArray<LabourFunction>;
  readonly level: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<Qualification>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly standard?: Maybe<ProfessionalStandard>;
  /**
   * null — квалификация без профстандарта (00000 в коде).
   * null: a qualification without a standard (00000 in its code).
   */
  readonly standardCode?: Maybe<Scalars['ID']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<Qualification>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Срок действия свидетельства. / How long a certificate is valid. */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/**
 * Квалификация НАРК; профстандарт следует из её кода: 40.05800.01 — из 40.058.
 * A qualification of НАРК; its standard follows from its code: 40.05800.01 belongs to 40.058.
 */
export type QualificationSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type QualificationConnection = {
  readonly __typename?: 'QualificationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<QualificationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Qualification>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type QualificationEdge = {
  readonly __typename?: 'QualificationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Qualification;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly jobTitle?: Maybe<JobTitle>;
  readonly jobTitles: JobTitleConnection;
  readonly municipalities: MunicipalityConnection;
  readonly municipality?: Maybe<Municipality>;
  readonly occupation?: Maybe<Occupation>;
  readonly occupations: OccupationConnection;
  /** Организация по одному из идентификаторов. / An organisation by one of its identifiers. */
  readonly organization?: Maybe<Organization>;
  /**
   * Числа организаций по одному или двум измерениям, самые большие сначала.
   * Counts of organisations by one or two dimensions, the largest first.
   */
  readonly organizationStats: OrganizationStats;
  /** Реестр организаций. / The registry of organisations. */
  readonly organizations: OrganizationConnection;
  readonly qualification?: Maybe<Qualification>;
  readonly qualifications: QualificationConnection;
  /**
   * Код классификатора находится всегда; с днём — в редакции, действовавшей на этот день, или null.
   * A code of a classifier can always be found; with a day, in the edition in force on it, or null.
   */
  readonly sector?: Maybe<Sector>;
  readonly sectors: SectorConnection;
  readonly specialities: SpecialityConnection;
  readonly speciality?: Maybe<Speciality>;
  readonly standard?: Maybe<ProfessionalStandard>;
  readonly standards: ProfessionalStandardConnection;
  readonly standardsPlan?: Maybe<StandardsPlan>;
  /** Планы по постановлению 584. / Plans under decree 584. */
  readonly standardsPlans: StandardsPlanConnection;
  /**
   * Проверить номер и узнать, что в нём не так; номер нигде не сохраняется.
   * Checks a number and says what is wrong with it; the number is kept nowhere.
   */
  readonly validateIdentifier: Validation;
};


export type QueryJobTitleArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryJobTitlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMunicipalityArgs = {
  oktmo: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOccupationArgs = {
  okz: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  inn?: InputMaybe<Scalars['String']['input']>;
  ogrn?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationStatsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  groupBy: ReadonlyArray<OrganizationDimension>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
};


export type QueryQualificationArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryQualificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySectorArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySpecialitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySpecialityArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStandardArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryStandardsPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStandardsPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardsPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryValidateIdentifierArgs = {
  kind: IdKind;
  value: Scalars['String']['input'];
};

/**
 * Для чего читают персональные данные. Каждое чтение записывается: кто, когда, зачем и о какой записи.
 * What personal data is read for. Each reading is written down: who, when, why and of which record.
 */
export type ReadingPurpose =
  /** Связаться по делам группы. / Contact about the group's work. */
  | 'CONTACT'
  /** Приглашение на заседание. / An invitation to a meeting. */
  | 'MEETING_NOTICE'
  /** Проверка, надзор, раскрытие. / Inspection, oversight, disclosure review. */
  | 'OVERSIGHT'
  /** Протокол. / The minutes. */
  | 'PROTOCOL'
  /** Обращение самого человека. / A request of the person concerned. */
  | 'SUBJECT_REQUEST';

export type RecordTrainingNeedInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly need: TrainingNeedInput;
};

/** Отказ: правило не позволяет. Ничего не записано. / A refusal: a rule says no. Nothing was written. */
export type Refusal = {
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Отказ: правило не позволяет. Ничего не записано. / A refusal: a rule says no. Nothing was written. */
export type RefusalMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/**
 * Отклонённое значение: строка и колонка файла, правило и причина. Строка файла принимается или отклоняется целиком.
 * A refused value: line and column of the file, rule and reason. A row is taken or refused as a whole.
 */
export type RefusedCell = {
  readonly __typename?: 'RefusedCell';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Заголовок колонки; null, если дело в строке целиком. / The heading; null where the row as a whole is wrong. */
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['Int']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
};


/**
 * Отклонённое значение: строка и колонка файла, правило и причина. Строка файла принимается или отклоняется целиком.
 * A refused value: line and column of the file, rule and reason. A row is taken or refused as a whole.
 */
export type RefusedCellMessageArgs = {
  locale?: InputMaybe<Locale>;
};

export type RegisterOrganizationInput = {
  /**
   * Черновик: роли только предложены, см. `activateOrganization`.
   * A draft: its roles are only proposed, see `activateOrganization`.
   */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<RoleInput>>;
  readonly sectorCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterOrganizationResult = AlreadyRegistered | IdempotencyKeyReused | InvalidInput | OrganizationPayload | RuleRefusal;

export type ReinstateOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ReinstateRoleInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день, когда роль снова действует. / The first day on which the role is in force again. */
  readonly on: Scalars['Date']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
};

export type RenameOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** Первый день нового наименования. / The first day of the new name. */
  readonly on: Scalars['Date']['input'];
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseStandardsPlanInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly localActs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly stages?: InputMaybe<ReadonlyArray<PlanStageInput>>;
  readonly standards?: InputMaybe<ReadonlyArray<PlannedStandardInput>>;
};

export type RevokeRoleInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без роли. / The first day without the role. */
  readonly on: Scalars['Date']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
};

/**
 * Роль, выданная организации на срок на основании документа (R2).
 * A role granted to an organisation for a term on a document (R2).
 */
export type RoleGrant = {
  readonly __typename?: 'RoleGrant';
  /** Совет, отвечающий за центр оценки (R3). / The council that answers for an assessment centre (R3). */
  readonly council?: Maybe<Organization>;
  readonly document: DocumentRef;
  readonly grantedBy?: Maybe<Organization>;
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  readonly kind: OrganizationKind;
  /** Квалификации, которые центр вправе оценивать. / The qualifications that the centre may assess. */
  readonly qualifications: ReadonlyArray<Scalars['String']['output']>;
  readonly status: RoleStatus;
  readonly suspensions: ReadonlyArray<RoleSuspension>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

export type RoleGrantPayload = {
  readonly __typename?: 'RoleGrantPayload';
  readonly organization: Organization;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  readonly roleGrant: RoleGrant;
};

export type RoleGrantResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RoleGrantPayload | RuleRefusal | VersionConflict;

/** Роль при регистрации или выдаче. / A role, at registration or granted later. */
export type RoleInput = {
  /** Только для ASSESSMENT_CENTRE (R3). / For an ASSESSMENT_CENTRE only (R3). */
  readonly councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Документ-основание. / The document that it rests on. */
  readonly document: DocumentRefInput;
  readonly grantedById?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: OrganizationKind;
  /** Только для ASSESSMENT_CENTRE: коды квалификаций. / For an ASSESSMENT_CENTRE only: codes of qualifications. */
  readonly qualifications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly validFrom: Scalars['Date']['input'];
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Состояние роли. / The state of a role. */
export type RoleStatus =
  /** Срок истёк. / Its term has ended. */
  | 'EXPIRED'
  | 'GRANTED'
  /** Предложена: ни на один день не действует. / Proposed: in force on no day. */
  | 'PROPOSED'
  | 'REVOKED'
  | 'SUSPENDED';

/**
 * Приостановка роли: дни без неё внутри срока, обе границы включены.
 * A suspension of a role: days without it inside its term, both ends included.
 */
export type RoleSuspension = {
  readonly __typename?: 'RoleSuspension';
  readonly reason: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Правило предметной области не позволяет; номер — в поле `rule`. / A domain rule says no; its number is in `rule`. */
export type RuleRefusal = Refusal & {
  readonly __typename?: 'RuleRefusal';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Правило предметной области не позволяет; номер — в поле `rule`. / A domain rule says no; its number is in `rule`. */
export type RuleRefusalMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Отрасль: по ней собираются круглые столы и кластеры. / A sector: round tables and clusters are formed by it. */
export type Sector = {
  readonly __typename?: 'Sector';
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  readonly name: Scalars['String']['output'];
  readonly okvedPrefixes: ReadonlyArray<Scalars['String']['output']>;
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<Sector>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<Sector>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** Отрасль: по ней собираются круглые столы и кластеры. / A sector: round tables and clusters are formed by it. */
export type SectorSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type SectorConnection = {
  readonly __typename?: 'SectorConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<SectorEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SectorEdge = {
  readonly __typename?: 'SectorEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Sector;
};

export type SectorPayload = {
  readonly __typename?: 'SectorPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  readonly sector: Sector;
};

export type SectorResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | SectorPayload;

export type SetOrganizationContactsInput = {
  readonly channels?: InputMaybe<ReadonlyArray<ChannelInput>>;
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Специальность или профессия СПО и занятия, к которым она готовит.
 * A speciality or profession of vocational education and the occupations it prepares for.
 */
export type Speciality = {
  readonly __typename?: 'Speciality';
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  readonly group: SpecialityGroup;
  readonly kind: SpecialityKind;
  /** Соответствия всех видов: все или действующие на день. / Matches of every kind: all of them, or those on a day. */
  readonly matches: ReadonlyArray<SpecialityTarget>;
  readonly name: Scalars['String']['output'];
  /** Занятия ОКЗ на день (по умолчанию — на сегодня). / Occupations of ОКЗ on a day, today by default. */
  readonly occupations: ReadonlyArray<SpecialityMatch>;
  /** Коды, которыми он заменён. / The codes that replaced it. */
  readonly replacedBy: ReadonlyArray<Speciality>;
  /** Откуда взято. / Where it was taken from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день (по умолчанию — сегодня); сам код, если действует.
   * The codes at the end of the chain of replacements, in force on a day (today by default); itself where it is one.
   */
  readonly successors: ReadonlyArray<Speciality>;
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * Специальность или профессия СПО и занятия, к которым она готовит.
 * A speciality or profession of vocational education and the occupations it prepares for.
 */
export type SpecialityMatchesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Специальность или профессия СПО и занятия, к которым она готовит.
 * A speciality or profession of vocational education and the occupations it prepares for.
 */
export type SpecialityOccupationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Специальность или профессия СПО и занятия, к которым она готовит.
 * A speciality or profession of vocational education and the occupations it prepares for.
 */
export type SpecialitySuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type SpecialityConnection = {
  readonly __typename?: 'SpecialityConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<SpecialityEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Speciality>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SpecialityEdge = {
  readonly __typename?: 'SpecialityEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Speciality;
};

/** Укрупнённая группа специальностей (УГСН). / A group of specialities (УГСН). */
export type SpecialityGroup = {
  readonly __typename?: 'SpecialityGroup';
  readonly code: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/**
 * Что это за код: профессия рабочего, специальность СПО или ступень высшего образования.
 * What the code stands for: a trade, a mid-level speciality, or a degree of higher education.
 */
export type SpecialityKind =
  | 'BACHELOR'
  | 'MASTER'
  | 'PROFESSION'
  | 'SPECIALIST'
  | 'SPECIALITY';

export type SpecialityMatch = {
  readonly __typename?: 'SpecialityMatch';
  readonly occupation: Occupation;
  readonly strength: MatchStrength;
};

export type SpecialityMatchInput = {
  readonly okz: Scalars['ID']['input'];
  readonly strength: MatchStrength;
};

export type SpecialityPayload = {
  readonly __typename?: 'SpecialityPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  readonly speciality: Speciality;
};

export type SpecialityResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | SpecialityPayload;

/** Соответствие специальности и её цели в пределах срока. / What a speciality matches, within a term. */
export type SpecialityTarget = {
  readonly __typename?: 'SpecialityTarget';
  readonly code: Scalars['ID']['output'];
  readonly kind: TargetKind;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly strength: MatchStrength;
  readonly validFrom: Scalars['Date']['output'];
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * План по организации применения профессиональных стандартов (постановление 584 от 27.06.2016).
 * A plan for applying professional standards (decree 584 of 27.06.2016).
 */
export type StandardsPlan = Node & {
  readonly __typename?: 'StandardsPlan';
  readonly approval?: Maybe<PlanApproval>;
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Локальные акты, которые предстоит изменить. / Local acts that are to be changed. */
  readonly localActs: ReadonlyArray<Scalars['String']['output']>;
  readonly organization?: Maybe<Organization>;
  readonly stages: ReadonlyArray<PlanStage>;
  readonly standards: ReadonlyArray<PlannedStandard>;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  readonly status: PlanStatus;
  readonly supersession?: Maybe<PlanSupersession>;
  /**
   * Потребность в обучении; с утверждением плана её видит служба занятости.
   * The need for training; once the plan is approved `employment` turns it into needs for people.
   */
  readonly trainingNeeds: TrainingNeedConnection;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  readonly workersOpinion?: Maybe<WorkersOpinion>;
};


/**
 * План по организации применения профессиональных стандартов (постановление 584 от 27.06.2016).
 * A plan for applying professional standards (decree 584 of 27.06.2016).
 */
export type StandardsPlanTrainingNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type StandardsPlanConnection = {
  readonly __typename?: 'StandardsPlanConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<StandardsPlanEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<StandardsPlan>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type StandardsPlanEdge = {
  readonly __typename?: 'StandardsPlanEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: StandardsPlan;
};

/** Отбор планов; условия соединяются «и». / Selects plans; all the conditions must hold. */
export type StandardsPlanFilter = {
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly standardCode?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<PlanStatus>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

export type StandardsPlanPayload = {
  readonly __typename?: 'StandardsPlanPayload';
  readonly plan: StandardsPlan;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type StandardsPlanResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | StandardsPlanPayload | VersionConflict;

export type StartStandardsPlanInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly on: Scalars['Date']['input'];
};

export type SupersedeStandardsPlanInput = {
  /** Новый план той же организации. / The new plan of the same organisation. */
  readonly byId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SuspendOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type SuspendRoleInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без роли. / The first day without the role. */
  readonly on: Scalars['Date']['input'];
  readonly organizationId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly roleGrantId: Scalars['ID']['input'];
};

/**
 * К чему готовит специальность: единица ОКЗ, профессия ОКПДТР, профстандарт или квалификация.
 * What a speciality prepares for: a unit of ОКЗ, a title of ОКПДТР, a standard or a qualification.
 */
export type TargetKind =
  | 'OKPDTR'
  | 'OKZ'
  | 'QUALIFICATION'
  | 'STANDARD';

/** Форма обучения по плану. / How people are trained under a plan. */
export type TrainingForm =
  | 'RETRAINING'
  | 'UPSKILLING'
  | 'VOCATIONAL_TRAINING';

/**
 * Потребность в обучении: кого, по какому стандарту, где и к какому сроку.
 * A need for training: who, for which standard, where and by when.
 */
export type TrainingNeed = {
  readonly __typename?: 'TrainingNeed';
  readonly form: TrainingForm;
  /** Трудовая функция, например `A/01.3`. / A labour function such as `A/01.3`. */
  readonly functionCode?: Maybe<Scalars['String']['output']>;
  readonly headcount: Scalars['Int']['output'];
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  readonly municipality?: Maybe<Municipality>;
  readonly neededFrom: Scalars['Date']['output'];
  readonly neededTo: Scalars['Date']['output'];
  readonly occupation?: Maybe<Occupation>;
  readonly positions: Scalars['String']['output'];
  readonly standardCode: Scalars['ID']['output'];
};

export type TrainingNeedConnection = {
  readonly __typename?: 'TrainingNeedConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<TrainingNeedEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<TrainingNeed>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type TrainingNeedEdge = {
  readonly __typename?: 'TrainingNeedEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: TrainingNeed;
};

export type TrainingNeedInput = {
  readonly form: TrainingForm;
  readonly functionCode?: InputMaybe<Scalars['String']['input']>;
  readonly headcount: Scalars['Int']['input'];
  readonly neededFrom: Scalars['Date']['input'];
  readonly neededTo: Scalars['Date']['input'];
  readonly oktmo: Scalars['ID']['input'];
  readonly okz: Scalars['ID']['input'];
  readonly positions: Scalars['String']['input'];
  readonly standardCode: Scalars['ID']['input'];
};

export type TrainingNeedPayload = {
  readonly __typename?: 'TrainingNeedPayload';
  readonly plan: StandardsPlan;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  readonly trainingNeed: TrainingNeed;
};

export type TrainingNeedResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | TrainingNeedPayload | VersionConflict;

/**
 * Результат проверки номера. Проверка не говорит, выдан ли номер кому-либо.
 * The result of checking a number. It does not say whether the number belongs to anybody.
 */
export type Validation = {
  readonly __typename?: 'Validation';
  /**
   * Сверены ли контрольные цифры: у КПП и ОКТМО их нет, у СНИЛС до 001-001-998 включительно они не сверяются.
   * Whether check digits were compared: КПП and ОКТМО have none, those of a СНИЛС up to 001-001-998 do not count.
   */
  readonly checked: Scalars['Boolean']['output'];
  readonly kind: IdKind;
  /** Номер без разделителей, как его принимает реестр. / The number without separators, as the registry takes it. */
  readonly normalized?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<IdentifierProblem>;
  readonly valid: Scalars['Boolean']['output'];
};

/** Запись изменилась с тех пор, как вызывающий её читал. / The record has changed since the caller read it. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Номер нарушенного правила, R1–R39; null, если отказ не о правиле.
   * The rule that was broken, R1–R39; null where it is none.
   */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Запись изменилась с тех пор, как вызывающий её читал. / The record has changed since the caller read it. */
export type VersionConflictMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Мнение представителей работников. / The opinion of the workers' representatives. */
export type WorkersOpinion = {
  readonly __typename?: 'WorkersOpinion';
  readonly body: Scalars['String']['output'];
  readonly document?: Maybe<DocumentRef>;
  readonly on: Scalars['Date']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  JobTitle: JobTitle;
  Municipality: Municipality;
  Occupation: Occupation;
  Organization: Organization;
  ProfessionalStandard: ProfessionalStandard;
  Qualification: Qualification;
  RoleGrant: RoleGrant;
  Sector: Sector;
  Speciality: Speciality;
  SpecialityGroup: SpecialityGroup;
  StandardsPlan: StandardsPlan;
  TrainingNeed: TrainingNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  JobTitle:
    ( { __typename: 'JobTitle' }
    & GraphQLRecursivePick<FederationTypes['JobTitle'], {"code":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"oktmo":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"okz":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  ProfessionalStandard:
    ( { __typename: 'ProfessionalStandard' }
    & GraphQLRecursivePick<FederationTypes['ProfessionalStandard'], {"code":true}> );
  Qualification:
    ( { __typename: 'Qualification' }
    & GraphQLRecursivePick<FederationTypes['Qualification'], {"code":true}> );
  RoleGrant:
    ( { __typename: 'RoleGrant' }
    & GraphQLRecursivePick<FederationTypes['RoleGrant'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  Speciality:
    ( { __typename: 'Speciality' }
    & GraphQLRecursivePick<FederationTypes['Speciality'], {"code":true}> );
  SpecialityGroup:
    ( { __typename: 'SpecialityGroup' }
    & GraphQLRecursivePick<FederationTypes['SpecialityGroup'], {"code":true}> );
  StandardsPlan:
    ( { __typename: 'StandardsPlan' }
    & GraphQLRecursivePick<FederationTypes['StandardsPlan'], {"id":true}> );
  TrainingNeed:
    ( { __typename: 'TrainingNeed' }
    & GraphQLRecursivePick<FederationTypes['TrainingNeed'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DraftStandardsPlanResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<StandardsPlanPayload, 'plan'> & { plan: _RefType['StandardsPlan'] } )
  ;
  IdentifyOrganizationResult:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyRegistered'> )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<OrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ImportResult:
    | ( import('./import/import.ts').FileRefused )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
  ;
  MunicipalityResult:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyDefined'> )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MunicipalityPayload, 'municipality'> & { municipality: _RefType['Municipality'] } )
  ;
  OccupationResult:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyDefined'> )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<OccupationPayload, 'occupation'> & { occupation: _RefType['Occupation'] } )
  ;
  OrganizationResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<OrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  OrganizationRuleResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<OrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RegisterOrganizationResult:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyRegistered'> )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<OrganizationPayload, 'organization'> & { organization: _RefType['Organization'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  RoleGrantResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoleGrantPayload, 'organization' | 'roleGrant'> & { organization: _RefType['Organization'], roleGrant: _RefType['RoleGrant'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  SectorResult:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyDefined'> )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<SectorPayload, 'sector'> & { sector: _RefType['Sector'] } )
  ;
  SpecialityResult:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyDefined'> )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<SpecialityPayload, 'speciality'> & { speciality: _RefType['Speciality'] } )
  ;
  StandardsPlanResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<StandardsPlanPayload, 'plan'> & { plan: _RefType['StandardsPlan'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  TrainingNeedResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<TrainingNeedPayload, 'plan' | 'trainingNeed'> & { plan: _RefType['StandardsPlan'], trainingNeed: _RefType['TrainingNeed'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan> )
  ;
  Refusal:
    | ( import('@kadry/domain/refusal').Refused<'AlreadyDefined'> )
    | ( import('@kadry/domain/refusal').Refused<'AlreadyRegistered'> )
    | ( import('./import/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivateOrganizationInput: ActivateOrganizationInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreeStandardsPlanInput: AgreeStandardsPlanInput;
  AlreadyDefined: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'AlreadyDefined'>>;
  AlreadyRegistered: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'AlreadyRegistered'>>;
  ApproveStandardsPlanInput: ApproveStandardsPlanInput;
  AssessmentCentreProfile: ResolverTypeWrapper<import('./organization/profile.ts').AssessmentCentreProfile>;
  AssessmentCentreProfileInput: AssessmentCentreProfileInput;
  AttachOrganizationInput: AttachOrganizationInput;
  Channel: ResolverTypeWrapper<import('./card/contacts.ts').Channel>;
  ChannelInput: ChannelInput;
  ChannelKind: ChannelKind;
  Classifier: Classifier;
  ClassifyOrganizationInput: ClassifyOrganizationInput;
  CodeEdition: ResolverTypeWrapper<CodeEdition>;
  CompletePlanStageInput: CompletePlanStageInput;
  CompleteStandardsPlanInput: CompleteStandardsPlanInput;
  Contact: ResolverTypeWrapper<import('./card/contacts.ts').Contact>;
  ContactInput: ContactInput;
  ContactKind: ContactKind;
  CouncilProfile: ResolverTypeWrapper<import('./organization/profile.ts').CouncilProfile>;
  CouncilProfileInput: CouncilProfileInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefineMunicipalityInput: DefineMunicipalityInput;
  DefineOccupationInput: DefineOccupationInput;
  DefineSectorInput: DefineSectorInput;
  DefineSpecialityInput: DefineSpecialityInput;
  DescribeOrganizationInput: DescribeOrganizationInput;
  Dissolution: ResolverTypeWrapper<Dissolution>;
  DissolveOrganizationInput: DissolveOrganizationInput;
  DocumentRef: ResolverTypeWrapper<DocumentRef>;
  DocumentRefInput: DocumentRefInput;
  DraftStandardsPlanInput: DraftStandardsPlanInput;
  DraftStandardsPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftStandardsPlanResult']>;
  EducationProfile: ResolverTypeWrapper<import('./organization/profile.ts').EducationProfile>;
  EducationProfileInput: EducationProfileInput;
  EmployerProfile: ResolverTypeWrapper<import('./organization/profile.ts').EmployerProfile>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EmployerProfileInput: EmployerProfileInput;
  FileRefused: ResolverTypeWrapper<import('./import/import.ts').FileRefused>;
  FormerName: ResolverTypeWrapper<FormerName>;
  GrantProposedRoleInput: GrantProposedRoleInput;
  GrantRoleInput: GrantRoleInput;
  IdKind: IdKind;
  IdempotencyKeyReused: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>>;
  Identifier: ResolverTypeWrapper<import('./card/identity.ts').Identifier>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IdentifierFault: IdentifierFault;
  IdentifierProblem: ResolverTypeWrapper<import('./identifier/validation.ts').IdentifierProblem>;
  IdentifierScheme: IdentifierScheme;
  IdentifyOrganizationInput: IdentifyOrganizationInput;
  IdentifyOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentifyOrganizationResult']>;
  IllegalTransition: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IllegalTransition'>>;
  ImportClassifierInput: ImportClassifierInput;
  ImportInput: ImportInput;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversTypes['RefusedCell']> }>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  InputProblem: ResolverTypeWrapper<import('@kadry/domain/refusal').InputProblem>;
  InvalidInput: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'InvalidInput'>>;
  JobTitle: ResolverTypeWrapper<import('./classifier/classifier.ts').JobTitle>;
  JobTitleConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').JobTitle>>;
  JobTitleEdge: ResolverTypeWrapper<Omit<JobTitleEdge, 'node'> & { node: ResolversTypes['JobTitle'] }>;
  LabourFunction: ResolverTypeWrapper<import('./classifier/classifier.ts').LabourFunction>;
  Locale: Locale;
  MatchStrength: MatchStrength;
  MembershipProfile: ResolverTypeWrapper<import('./organization/profile.ts').MembershipProfile>;
  MembershipProfileInput: MembershipProfileInput;
  MergeOrganizationInput: MergeOrganizationInput;
  Merger: ResolverTypeWrapper<import('./organization/merge.ts').Merger>;
  Municipality: ResolverTypeWrapper<import('./classifier/classifier.ts').Municipality>;
  MunicipalityConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Municipality>>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  MunicipalityPayload: ResolverTypeWrapper<Omit<MunicipalityPayload, 'municipality'> & { municipality: ResolversTypes['Municipality'] }>;
  MunicipalityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MunicipalityResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NotFound'>>;
  Occupation: ResolverTypeWrapper<import('./classifier/classifier.ts').Occupation>;
  OccupationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Occupation>>;
  OccupationEdge: ResolverTypeWrapper<Omit<OccupationEdge, 'node'> & { node: ResolversTypes['Occupation'] }>;
  OccupationPayload: ResolverTypeWrapper<Omit<OccupationPayload, 'occupation'> & { occupation: ResolversTypes['Occupation'] }>;
  OccupationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OccupationResult']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>>;
  OrganizationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>>>;
  OrganizationDimension: OrganizationDimension;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationHistoryEntry: ResolverTypeWrapper<import('./history/history.ts').OrganizationHistoryEntry>;
  OrganizationHistoryEntryConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./history/history.ts').OrganizationHistoryEntry>>;
  OrganizationHistoryEntryEdge: ResolverTypeWrapper<Omit<OrganizationHistoryEntryEdge, 'node'> & { node: ResolversTypes['OrganizationHistoryEntry'] }>;
  OrganizationKind: OrganizationKind;
  OrganizationName: ResolverTypeWrapper<import('./organization/names.ts').OrganizationName>;
  OrganizationOrder: OrganizationOrder;
  OrganizationOrderField: OrganizationOrderField;
  OrganizationPayload: ResolverTypeWrapper<Omit<OrganizationPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  OrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganizationResult']>;
  OrganizationRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganizationRuleResult']>;
  OrganizationStats: ResolverTypeWrapper<Omit<OrganizationStats, 'rows'> & { rows: ReadonlyArray<ResolversTypes['OrganizationStatsRow']> }>;
  OrganizationStatsRow: ResolverTypeWrapper<import('./organization/statistics.ts').OrganizationStatsRow>;
  OrganizationStatus: OrganizationStatus;
  OtherIdentifierInput: OtherIdentifierInput;
  OtherIdentifierScheme: OtherIdentifierScheme;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permit: ResolverTypeWrapper<import('./organization/profile.ts').Permit>;
  PermitInput: PermitInput;
  PlanApproval: ResolverTypeWrapper<import('./standards-plan/standards-plan.ts').PlanApproval>;
  PlanStage: ResolverTypeWrapper<import('./standards-plan/content.ts').PlanStage>;
  PlanStageInput: PlanStageInput;
  PlanStatus: PlanStatus;
  PlanSupersession: ResolverTypeWrapper<import('./standards-plan/standards-plan.ts').PlanSupersession>;
  PlannedStandard: ResolverTypeWrapper<import('./standards-plan/content.ts').PlannedStandard>;
  PlannedStandardInput: PlannedStandardInput;
  ProfessionalStandard: ResolverTypeWrapper<import('./classifier/classifier.ts').ProfessionalStandard>;
  ProfessionalStandardConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').ProfessionalStandard>>;
  ProfessionalStandardEdge: ResolverTypeWrapper<Omit<ProfessionalStandardEdge, 'node'> & { node: ResolversTypes['ProfessionalStandard'] }>;
  ProposeRoleInput: ProposeRoleInput;
  Qualification: ResolverTypeWrapper<import('./classifier/classifier.ts').Qualification>;
  QualificationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Qualification>>;
  QualificationEdge: ResolverTypeWrapper<Omit<QualificationEdge, 'node'> & { node: ResolversTypes['Qualification'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingPurpose: ReadingPurpose;
  RecordTrainingNeedInput: RecordTrainingNeedInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusedCell: ResolverTypeWrapper<import('./import/import.ts').RefusedCell>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationResult']>;
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateRoleInput: ReinstateRoleInput;
  RenameOrganizationInput: RenameOrganizationInput;
  ReviseStandardsPlanInput: ReviseStandardsPlanInput;
  RevokeRoleInput: RevokeRoleInput;
  RoleGrant: ResolverTypeWrapper<import('./organization/role.ts').RoleGrant>;
  RoleGrantPayload: ResolverTypeWrapper<Omit<RoleGrantPayload, 'organization' | 'roleGrant'> & { organization: ResolversTypes['Organization'], roleGrant: ResolversTypes['RoleGrant'] }>;
  RoleGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleGrantResult']>;
  RoleInput: RoleInput;
  RoleStatus: RoleStatus;
  RoleSuspension: ResolverTypeWrapper<import('./organization/role.ts').RoleSuspension>;
  RuleRefusal: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'RuleRefusal'>>;
  Sector: ResolverTypeWrapper<import('./classifier/classifier.ts').Sector>;
  SectorConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Sector>>;
  SectorEdge: ResolverTypeWrapper<Omit<SectorEdge, 'node'> & { node: ResolversTypes['Sector'] }>;
  SectorPayload: ResolverTypeWrapper<Omit<SectorPayload, 'sector'> & { sector: ResolversTypes['Sector'] }>;
  SectorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SectorResult']>;
  SetOrganizationContactsInput: SetOrganizationContactsInput;
  Speciality: ResolverTypeWrapper<import('./classifier/classifier.ts').Speciality>;
  SpecialityConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Speciality>>;
  SpecialityEdge: ResolverTypeWrapper<Omit<SpecialityEdge, 'node'> & { node: ResolversTypes['Speciality'] }>;
  SpecialityGroup: ResolverTypeWrapper<import('./classifier/classifier.ts').SpecialityGroup>;
  SpecialityKind: SpecialityKind;
  SpecialityMatch: ResolverTypeWrapper<import('./classifier/classifier.ts').SpecialityMatch>;
  SpecialityMatchInput: SpecialityMatchInput;
  SpecialityPayload: ResolverTypeWrapper<Omit<SpecialityPayload, 'speciality'> & { speciality: ResolversTypes['Speciality'] }>;
  SpecialityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpecialityResult']>;
  SpecialityTarget: ResolverTypeWrapper<import('./classifier/classifier.ts').SpecialityTarget>;
  StandardsPlan: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>>;
  StandardsPlanConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>>>;
  StandardsPlanEdge: ResolverTypeWrapper<Omit<StandardsPlanEdge, 'node'> & { node: ResolversTypes['StandardsPlan'] }>;
  StandardsPlanFilter: StandardsPlanFilter;
  StandardsPlanPayload: ResolverTypeWrapper<Omit<StandardsPlanPayload, 'plan'> & { plan: ResolversTypes['StandardsPlan'] }>;
  StandardsPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StandardsPlanResult']>;
  StartStandardsPlanInput: StartStandardsPlanInput;
  SupersedeStandardsPlanInput: SupersedeStandardsPlanInput;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendRoleInput: SuspendRoleInput;
  TargetKind: TargetKind;
  TrainingForm: TrainingForm;
  TrainingNeed: ResolverTypeWrapper<import('./standards-plan/training-need.ts').TrainingNeed>;
  TrainingNeedConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./standards-plan/training-need.ts').TrainingNeed>>;
  TrainingNeedEdge: ResolverTypeWrapper<Omit<TrainingNeedEdge, 'node'> & { node: ResolversTypes['TrainingNeed'] }>;
  TrainingNeedInput: TrainingNeedInput;
  TrainingNeedPayload: ResolverTypeWrapper<Omit<TrainingNeedPayload, 'plan' | 'trainingNeed'> & { plan: ResolversTypes['StandardsPlan'], trainingNeed: ResolversTypes['TrainingNeed'] }>;
  TrainingNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingNeedResult']>;
  Validation: ResolverTypeWrapper<import('./identifier/validation.ts').Validation>;
  VersionConflict: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'VersionConflict'>>;
  WorkersOpinion: ResolverTypeWrapper<import('./standards-plan/standards-plan.ts').WorkersOpinion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateOrganizationInput: ActivateOrganizationInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AgreeStandardsPlanInput: AgreeStandardsPlanInput;
  AlreadyDefined: import('@kadry/domain/refusal').Refused<'AlreadyDefined'>;
  AlreadyRegistered: import('@kadry/domain/refusal').Refused<'AlreadyRegistered'>;
  ApproveStandardsPlanInput: ApproveStandardsPlanInput;
  AssessmentCentreProfile: import('./organization/profile.ts').AssessmentCentreProfile;
  AssessmentCentreProfileInput: AssessmentCentreProfileInput;
  AttachOrganizationInput: AttachOrganizationInput;
  Channel: import('./card/contacts.ts').Channel;
  ChannelInput: ChannelInput;
  ClassifyOrganizationInput: ClassifyOrganizationInput;
  CodeEdition: CodeEdition;
  CompletePlanStageInput: CompletePlanStageInput;
  CompleteStandardsPlanInput: CompleteStandardsPlanInput;
  Contact: import('./card/contacts.ts').Contact;
  ContactInput: ContactInput;
  CouncilProfile: import('./organization/profile.ts').CouncilProfile;
  CouncilProfileInput: CouncilProfileInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DefineMunicipalityInput: DefineMunicipalityInput;
  DefineOccupationInput: DefineOccupationInput;
  DefineSectorInput: DefineSectorInput;
  DefineSpecialityInput: DefineSpecialityInput;
  DescribeOrganizationInput: DescribeOrganizationInput;
  Dissolution: Dissolution;
  DissolveOrganizationInput: DissolveOrganizationInput;
  DocumentRef: DocumentRef;
  DocumentRefInput: DocumentRefInput;
  DraftStandardsPlanInput: DraftStandardsPlanInput;
  DraftStandardsPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftStandardsPlanResult'];
  EducationProfile: import('./organization/profile.ts').EducationProfile;
  EducationProfileInput: EducationProfileInput;
  EmployerProfile: import('./organization/profile.ts').EmployerProfile;
  Float: Scalars['Float']['output'];
  EmployerProfileInput: EmployerProfileInput;
  FileRefused: import('./import/import.ts').FileRefused;
  FormerName: FormerName;
  GrantProposedRoleInput: GrantProposedRoleInput;
  GrantRoleInput: GrantRoleInput;
  IdempotencyKeyReused: import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>;
  Identifier: import('./card/identity.ts').Identifier;
  Boolean: Scalars['Boolean']['output'];
  IdentifierProblem: import('./identifier/validation.ts').IdentifierProblem;
  IdentifyOrganizationInput: IdentifyOrganizationInput;
  IdentifyOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['IdentifyOrganizationResult'];
  IllegalTransition: import('@kadry/domain/refusal').Refused<'IllegalTransition'>;
  ImportClassifierInput: ImportClassifierInput;
  ImportInput: ImportInput;
  ImportPayload: Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversParentTypes['RefusedCell']> };
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  InputProblem: import('@kadry/domain/refusal').InputProblem;
  InvalidInput: import('@kadry/domain/refusal').Refused<'InvalidInput'>;
  JobTitle: import('./classifier/classifier.ts').JobTitle;
  JobTitleConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').JobTitle>;
  JobTitleEdge: Omit<JobTitleEdge, 'node'> & { node: ResolversParentTypes['JobTitle'] };
  LabourFunction: import('./classifier/classifier.ts').LabourFunction;
  MembershipProfile: import('./organization/profile.ts').MembershipProfile;
  MembershipProfileInput: MembershipProfileInput;
  MergeOrganizationInput: MergeOrganizationInput;
  Merger: import('./organization/merge.ts').Merger;
  Municipality: import('./classifier/classifier.ts').Municipality;
  MunicipalityConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Municipality>;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  MunicipalityPayload: Omit<MunicipalityPayload, 'municipality'> & { municipality: ResolversParentTypes['Municipality'] };
  MunicipalityResult: ResolversUnionTypes<ResolversParentTypes>['MunicipalityResult'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: import('@kadry/domain/refusal').Refused<'NotFound'>;
  Occupation: import('./classifier/classifier.ts').Occupation;
  OccupationConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Occupation>;
  OccupationEdge: Omit<OccupationEdge, 'node'> & { node: ResolversParentTypes['Occupation'] };
  OccupationPayload: Omit<OccupationPayload, 'occupation'> & { occupation: ResolversParentTypes['Occupation'] };
  OccupationResult: ResolversUnionTypes<ResolversParentTypes>['OccupationResult'];
  Organization: import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>;
  OrganizationConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationHistoryEntry: import('./history/history.ts').OrganizationHistoryEntry;
  OrganizationHistoryEntryConnection: import('@kadry/subgraph/connection').Connection<import('./history/history.ts').OrganizationHistoryEntry>;
  OrganizationHistoryEntryEdge: Omit<OrganizationHistoryEntryEdge, 'node'> & { node: ResolversParentTypes['OrganizationHistoryEntry'] };
  OrganizationName: import('./organization/names.ts').OrganizationName;
  OrganizationOrder: OrganizationOrder;
  OrganizationPayload: Omit<OrganizationPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  OrganizationResult: ResolversUnionTypes<ResolversParentTypes>['OrganizationResult'];
  OrganizationRuleResult: ResolversUnionTypes<ResolversParentTypes>['OrganizationRuleResult'];
  OrganizationStats: Omit<OrganizationStats, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['OrganizationStatsRow']> };
  OrganizationStatsRow: import('./organization/statistics.ts').OrganizationStatsRow;
  OtherIdentifierInput: OtherIdentifierInput;
  PageInfo: PageInfo;
  Permit: import('./organization/profile.ts').Permit;
  PermitInput: PermitInput;
  PlanApproval: import('./standards-plan/standards-plan.ts').PlanApproval;
  PlanStage: import('./standards-plan/content.ts').PlanStage;
  PlanStageInput: PlanStageInput;
  PlanSupersession: import('./standards-plan/standards-plan.ts').PlanSupersession;
  PlannedStandard: import('./standards-plan/content.ts').PlannedStandard;
  PlannedStandardInput: PlannedStandardInput;
  ProfessionalStandard: import('./classifier/classifier.ts').ProfessionalStandard;
  ProfessionalStandardConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').ProfessionalStandard>;
  ProfessionalStandardEdge: Omit<ProfessionalStandardEdge, 'node'> & { node: ResolversParentTypes['ProfessionalStandard'] };
  ProposeRoleInput: ProposeRoleInput;
  Qualification: import('./classifier/classifier.ts').Qualification;
  QualificationConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Qualification>;
  QualificationEdge: Omit<QualificationEdge, 'node'> & { node: ResolversParentTypes['Qualification'] };
  Query: Record<PropertyKey, never>;
  RecordTrainingNeedInput: RecordTrainingNeedInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusedCell: import('./import/import.ts').RefusedCell;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationResult'];
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateRoleInput: ReinstateRoleInput;
  RenameOrganizationInput: RenameOrganizationInput;
  ReviseStandardsPlanInput: ReviseStandardsPlanInput;
  RevokeRoleInput: RevokeRoleInput;
  RoleGrant: import('./organization/role.ts').RoleGrant;
  RoleGrantPayload: Omit<RoleGrantPayload, 'organization' | 'roleGrant'> & { organization: ResolversParentTypes['Organization'], roleGrant: ResolversParentTypes['RoleGrant'] };
  RoleGrantResult: ResolversUnionTypes<ResolversParentTypes>['RoleGrantResult'];
  RoleInput: RoleInput;
  RoleSuspension: import('./organization/role.ts').RoleSuspension;
  RuleRefusal: import('@kadry/domain/refusal').Refused<'RuleRefusal'>;
  Sector: import('./classifier/classifier.ts').Sector;
  SectorConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Sector>;
  SectorEdge: Omit<SectorEdge, 'node'> & { node: ResolversParentTypes['Sector'] };
  SectorPayload: Omit<SectorPayload, 'sector'> & { sector: ResolversParentTypes['Sector'] };
  SectorResult: ResolversUnionTypes<ResolversParentTypes>['SectorResult'];
  SetOrganizationContactsInput: SetOrganizationContactsInput;
  Speciality: import('./classifier/classifier.ts').Speciality;
  SpecialityConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Speciality>;
  SpecialityEdge: Omit<SpecialityEdge, 'node'> & { node: ResolversParentTypes['Speciality'] };
  SpecialityGroup: import('./classifier/classifier.ts').SpecialityGroup;
  SpecialityMatch: import('./classifier/classifier.ts').SpecialityMatch;
  SpecialityMatchInput: SpecialityMatchInput;
  SpecialityPayload: Omit<SpecialityPayload, 'speciality'> & { speciality: ResolversParentTypes['Speciality'] };
  SpecialityResult: ResolversUnionTypes<ResolversParentTypes>['SpecialityResult'];
  SpecialityTarget: import('./classifier/classifier.ts').SpecialityTarget;
  StandardsPlan: import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>;
  StandardsPlanConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>>;
  StandardsPlanEdge: Omit<StandardsPlanEdge, 'node'> & { node: ResolversParentTypes['StandardsPlan'] };
  StandardsPlanFilter: StandardsPlanFilter;
  StandardsPlanPayload: Omit<StandardsPlanPayload, 'plan'> & { plan: ResolversParentTypes['StandardsPlan'] };
  StandardsPlanResult: ResolversUnionTypes<ResolversParentTypes>['StandardsPlanResult'];
  StartStandardsPlanInput: StartStandardsPlanInput;
  SupersedeStandardsPlanInput: SupersedeStandardsPlanInput;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendRoleInput: SuspendRoleInput;
  TrainingNeed: import('./standards-plan/training-need.ts').TrainingNeed;
  TrainingNeedConnection: import('@kadry/subgraph/connection').Connection<import('./standards-plan/training-need.ts').TrainingNeed>;
  TrainingNeedEdge: Omit<TrainingNeedEdge, 'node'> & { node: ResolversParentTypes['TrainingNeed'] };
  TrainingNeedInput: TrainingNeedInput;
  TrainingNeedPayload: Omit<TrainingNeedPayload, 'plan' | 'trainingNeed'> & { plan: ResolversParentTypes['StandardsPlan'], trainingNeed: ResolversParentTypes['TrainingNeed'] };
  TrainingNeedResult: ResolversUnionTypes<ResolversParentTypes>['TrainingNeedResult'];
  Validation: import('./identifier/validation.ts').Validation;
  VersionConflict: import('@kadry/domain/refusal').Refused<'VersionConflict'>;
  WorkersOpinion: import('./standards-plan/standards-plan.ts').WorkersOpinion;
  String: Scalars['String']['output'];
};

export type AuditedDirectiveArgs = { };

export type AuditedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuditedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyDefinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyDefined'] = ResolversParentTypes['AlreadyDefined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AlreadyDefinedMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRegistered'] = ResolversParentTypes['AlreadyRegistered']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AlreadyRegisteredMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentCentreProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentCentreProfile'] = ResolversParentTypes['AssessmentCentreProfile']> = {
  attestation?: Resolver<ResolversTypes['DocumentRef'], ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  examSites?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  qualifications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeEdition'] = ResolversParentTypes['CodeEdition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouncilProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouncilProfile'] = ResolversParentTypes['CouncilProfile']> = {
  activityAreas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  baseOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  mandateDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DissolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dissolution'] = ResolversParentTypes['Dissolution']> = {
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRef'] = ResolversParentTypes['DocumentRef']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftStandardsPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftStandardsPlanResult'] = ResolversParentTypes['DraftStandardsPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'StandardsPlanPayload', ParentType, ContextType>;
};

export type EducationProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationProfile'] = ResolversParentTypes['EducationProfile']> = {
  accreditation?: Resolver<Maybe<ResolversTypes['Permit']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Permit']>, ParentType, ContextType>;
};

export type EmployerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployerProfile'] = ResolversParentTypes['EmployerProfile']> = {
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  okved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stateShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FileRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRefused'] = ResolversParentTypes['FileRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FileRefusedMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IdempotencyKeyReusedMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentifierProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifierProblem'] = ResolversParentTypes['IdentifierProblem']> = {
  code?: Resolver<ResolversTypes['IdentifierFault'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IdentifierProblemMessageArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IdentifyOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentifyOrganizationResult'] = ResolversParentTypes['IdentifyOrganizationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'OrganizationPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type IllegalTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IllegalTransition'] = ResolversParentTypes['IllegalTransition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IllegalTransitionMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPayload'] = ResolversParentTypes['ImportPayload']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCells?: Resolver<ReadonlyArray<ResolversTypes['RefusedCell']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'ImportPayload', ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InputProblemMessageArgs>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InvalidInputMessageArgs>>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTitle'] = ResolversParentTypes['JobTitle'], FederationReferenceType extends FederationReferenceTypes['JobTitle'] = FederationReferenceTypes['JobTitle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JobTitle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['JobTitle']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['JobTitle']>, ParentType, ContextType, Partial<JobTitleSuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type JobTitleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTitleConnection'] = ResolversParentTypes['JobTitleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobTitleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JobTitle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobTitleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTitleEdge'] = ResolversParentTypes['JobTitleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobTitle'], ParentType, ContextType>;
};

export type LabourFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabourFunction'] = ResolversParentTypes['LabourFunction']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  generalised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MembershipProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipProfile'] = ResolversParentTypes['MembershipProfile']> = {
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type MergerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merger'] = ResolversParentTypes['Merger']> = {
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oktmo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType, Partial<MunicipalitySuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type MunicipalityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityPayload'] = ResolversParentTypes['MunicipalityPayload']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityResult'] = ResolversParentTypes['MunicipalityResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDefined' | 'IdempotencyKeyReused' | 'InvalidInput' | 'MunicipalityPayload', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationActivateOrganizationArgs, 'input'>>;
  agreeStandardsPlan?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationAgreeStandardsPlanArgs, 'input'>>;
  approveStandardsPlan?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationApproveStandardsPlanArgs, 'input'>>;
  attachOrganization?: Resolver<ResolversTypes['OrganizationRuleResult'], ParentType, ContextType, RequireFields<MutationAttachOrganizationArgs, 'input'>>;
  classifyOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationClassifyOrganizationArgs, 'input'>>;
  completePlanStage?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationCompletePlanStageArgs, 'input'>>;
  completeStandardsPlan?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationCompleteStandardsPlanArgs, 'input'>>;
  defineMunicipality?: Resolver<ResolversTypes['MunicipalityResult'], ParentType, ContextType, RequireFields<MutationDefineMunicipalityArgs, 'input'>>;
  defineOccupation?: Resolver<ResolversTypes['OccupationResult'], ParentType, ContextType, RequireFields<MutationDefineOccupationArgs, 'input'>>;
  defineSector?: Resolver<ResolversTypes['SectorResult'], ParentType, ContextType, RequireFields<MutationDefineSectorArgs, 'input'>>;
  defineSpeciality?: Resolver<ResolversTypes['SpecialityResult'], ParentType, ContextType, RequireFields<MutationDefineSpecialityArgs, 'input'>>;
  describeOrganization?: Resolver<ResolversTypes['OrganizationRuleResult'], ParentType, ContextType, RequireFields<MutationDescribeOrganizationArgs, 'input'>>;
  dissolveOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationDissolveOrganizationArgs, 'input'>>;
  draftStandardsPlan?: Resolver<ResolversTypes['DraftStandardsPlanResult'], ParentType, ContextType, RequireFields<MutationDraftStandardsPlanArgs, 'input'>>;
  grantProposedRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationGrantProposedRoleArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  identifyOrganization?: Resolver<ResolversTypes['IdentifyOrganizationResult'], ParentType, ContextType, RequireFields<MutationIdentifyOrganizationArgs, 'input'>>;
  importClassifier?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationImportClassifierArgs, 'input'>>;
  importOrganizations?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationImportOrganizationsArgs, 'input'>>;
  mergeOrganization?: Resolver<ResolversTypes['OrganizationRuleResult'], ParentType, ContextType, RequireFields<MutationMergeOrganizationArgs, 'input'>>;
  proposeRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationProposeRoleArgs, 'input'>>;
  recordTrainingNeed?: Resolver<ResolversTypes['TrainingNeedResult'], ParentType, ContextType, RequireFields<MutationRecordTrainingNeedArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  reinstateOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationReinstateOrganizationArgs, 'input'>>;
  reinstateRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationReinstateRoleArgs, 'input'>>;
  renameOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'input'>>;
  reviseStandardsPlan?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationReviseStandardsPlanArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  setOrganizationContacts?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationSetOrganizationContactsArgs, 'input'>>;
  startStandardsPlan?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationStartStandardsPlanArgs, 'input'>>;
  supersedeStandardsPlan?: Resolver<ResolversTypes['StandardsPlanResult'], ParentType, ContextType, RequireFields<MutationSupersedeStandardsPlanArgs, 'input'>>;
  suspendOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationSuspendOrganizationArgs, 'input'>>;
  suspendRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationSuspendRoleArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Organization' | 'StandardsPlan', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotFoundMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  jobTitles?: Resolver<ReadonlyArray<ResolversTypes['JobTitle']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  okz?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType, Partial<OccupationSuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OccupationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccupationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationEdge'] = ResolversParentTypes['OccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type OccupationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationPayload'] = ResolversParentTypes['OccupationPayload']> = {
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationResult'] = ResolversParentTypes['OccupationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDefined' | 'IdempotencyKeyReused' | 'InvalidInput' | 'OccupationPayload', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessmentCentre?: Resolver<Maybe<ResolversTypes['AssessmentCentreProfile']>, ParentType, ContextType, Partial<OrganizationAssessmentCentreArgs>>;
  branches?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<OrganizationBranchesArgs>>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['CouncilProfile']>, ParentType, ContextType>;
  dissolution?: Resolver<Maybe<ResolversTypes['Dissolution']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['EducationProfile']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['EmployerProfile']>, ParentType, ContextType>;
  englishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['FormerName']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['OrganizationHistoryEntryConnection'], ParentType, ContextType, Partial<OrganizationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganizationKind']>, ParentType, ContextType, Partial<OrganizationKindsArgs>>;
  kpp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['MembershipProfile']>, ParentType, ContextType>;
  merger?: Resolver<Maybe<ResolversTypes['Merger']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType, Partial<OrganizationNamesArgs>>;
  ogrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType, Partial<OrganizationRolesArgs>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardsPlans?: Resolver<ResolversTypes['StandardsPlanConnection'], ParentType, ContextType, Partial<OrganizationStandardsPlansArgs>>;
  status?: Resolver<ResolversTypes['OrganizationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationHistoryEntry'] = ResolversParentTypes['OrganizationHistoryEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationHistoryEntryLabelArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationHistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationHistoryEntryConnection'] = ResolversParentTypes['OrganizationHistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationHistoryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationHistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationHistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationHistoryEntryEdge'] = ResolversParentTypes['OrganizationHistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationHistoryEntry'], ParentType, ContextType>;
};

export type OrganizationNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationName'] = ResolversParentTypes['OrganizationName']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationResult'] = ResolversParentTypes['OrganizationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'OrganizationPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type OrganizationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRuleResult'] = ResolversParentTypes['OrganizationRuleResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'OrganizationPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type OrganizationStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStats'] = ResolversParentTypes['OrganizationStats']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['OrganizationStatsRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationStatsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStatsRow'] = ResolversParentTypes['OrganizationStatsRow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  oktmo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  sectorCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrganizationStatus']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permit'] = ResolversParentTypes['Permit']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlanApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanApproval'] = ResolversParentTypes['PlanApproval']> = {
  document?: Resolver<ResolversTypes['DocumentRef'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlanStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStage'] = ResolversParentTypes['PlanStage']> = {
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanSupersessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSupersession'] = ResolversParentTypes['PlanSupersession']> = {
  by?: Resolver<Maybe<ResolversTypes['StandardsPlan']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedStandard'] = ResolversParentTypes['PlannedStandard']> = {
  appliedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  positions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfessionalStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalStandard'] = ResolversParentTypes['ProfessionalStandard'], FederationReferenceType extends FederationReferenceTypes['ProfessionalStandard'] = FederationReferenceTypes['ProfessionalStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProfessionalStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['LabourFunction']>, ParentType, ContextType, Partial<ProfessionalStandardFunctionsArgs>>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType, Partial<ProfessionalStandardLevelsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['ProfessionalStandard']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['ProfessionalStandard']>, ParentType, ContextType, Partial<ProfessionalStandardSuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProfessionalStandardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalStandardConnection'] = ResolversParentTypes['ProfessionalStandardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProfessionalStandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProfessionalStandard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfessionalStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalStandardEdge'] = ResolversParentTypes['ProfessionalStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProfessionalStandard'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'], FederationReferenceType extends FederationReferenceTypes['Qualification'] = FederationReferenceTypes['Qualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Qualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['LabourFunction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['ProfessionalStandard']>, ParentType, ContextType>;
  standardCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType, Partial<QualificationSuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validityMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QualificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationConnection'] = ResolversParentTypes['QualificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationEdge'] = ResolversParentTypes['QualificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  jobTitle?: Resolver<Maybe<ResolversTypes['JobTitle']>, ParentType, ContextType, RequireFields<QueryJobTitleArgs, 'code'>>;
  jobTitles?: Resolver<ResolversTypes['JobTitleConnection'], ParentType, ContextType, Partial<QueryJobTitlesArgs>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'oktmo'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'okz'>>;
  occupations?: Resolver<ResolversTypes['OccupationConnection'], ParentType, ContextType, Partial<QueryOccupationsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizationStats?: Resolver<ResolversTypes['OrganizationStats'], ParentType, ContextType, RequireFields<QueryOrganizationStatsArgs, 'groupBy'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType, RequireFields<QueryQualificationArgs, 'code'>>;
  qualifications?: Resolver<ResolversTypes['QualificationConnection'], ParentType, ContextType, Partial<QueryQualificationsArgs>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'code'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<QuerySectorsArgs>>;
  specialities?: Resolver<ResolversTypes['SpecialityConnection'], ParentType, ContextType, Partial<QuerySpecialitiesArgs>>;
  speciality?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType, RequireFields<QuerySpecialityArgs, 'code'>>;
  standard?: Resolver<Maybe<ResolversTypes['ProfessionalStandard']>, ParentType, ContextType, RequireFields<QueryStandardArgs, 'code'>>;
  standards?: Resolver<ResolversTypes['ProfessionalStandardConnection'], ParentType, ContextType, Partial<QueryStandardsArgs>>;
  standardsPlan?: Resolver<Maybe<ResolversTypes['StandardsPlan']>, ParentType, ContextType, RequireFields<QueryStandardsPlanArgs, 'id'>>;
  standardsPlans?: Resolver<ResolversTypes['StandardsPlanConnection'], ParentType, ContextType, Partial<QueryStandardsPlansArgs>>;
  validateIdentifier?: Resolver<ResolversTypes['Validation'], ParentType, ContextType, RequireFields<QueryValidateIdentifierArgs, 'kind' | 'value'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyDefined' | 'AlreadyRegistered' | 'FileRefused' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedCell'] = ResolversParentTypes['RefusedCell']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RefusedCellMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationResult'] = ResolversParentTypes['RegisterOrganizationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'IdempotencyKeyReused' | 'InvalidInput' | 'OrganizationPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant'], FederationReferenceType extends FederationReferenceTypes['RoleGrant'] = FederationReferenceTypes['RoleGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoleGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['DocumentRef'], ParentType, ContextType>;
  grantedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  qualifications?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoleStatus'], ParentType, ContextType>;
  suspensions?: Resolver<ReadonlyArray<ResolversTypes['RoleSuspension']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RoleGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantPayload'] = ResolversParentTypes['RoleGrantPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roleGrant?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantResult'] = ResolversParentTypes['RoleGrantResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RoleGrantPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RoleSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleSuspension'] = ResolversParentTypes['RoleSuspension']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RuleRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefusal'] = ResolversParentTypes['RuleRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleRefusalMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  okvedPrefixes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType, Partial<SectorSuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SectorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorPayload'] = ResolversParentTypes['SectorPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorResult'] = ResolversParentTypes['SectorResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDefined' | 'IdempotencyKeyReused' | 'InvalidInput' | 'SectorPayload', ParentType, ContextType>;
};

export type SpecialityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speciality'] = ResolversParentTypes['Speciality'], FederationReferenceType extends FederationReferenceTypes['Speciality'] = FederationReferenceTypes['Speciality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Speciality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['SpecialityGroup'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpecialityKind'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['SpecialityTarget']>, ParentType, ContextType, Partial<SpecialityMatchesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['SpecialityMatch']>, ParentType, ContextType, Partial<SpecialityOccupationsArgs>>;
  replacedBy?: Resolver<ReadonlyArray<ResolversTypes['Speciality']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Speciality']>, ParentType, ContextType, Partial<SpecialitySuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SpecialityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityConnection'] = ResolversParentTypes['SpecialityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpecialityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speciality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityEdge'] = ResolversParentTypes['SpecialityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
};

export type SpecialityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityGroup'] = ResolversParentTypes['SpecialityGroup'], FederationReferenceType extends FederationReferenceTypes['SpecialityGroup'] = FederationReferenceTypes['SpecialityGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecialityGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialityMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityMatch'] = ResolversParentTypes['SpecialityMatch']> = {
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['MatchStrength'], ParentType, ContextType>;
};

export type SpecialityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityPayload'] = ResolversParentTypes['SpecialityPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speciality?: Resolver<ResolversTypes['Speciality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityResult'] = ResolversParentTypes['SpecialityResult']> = {
  __resolveType: TypeResolveFn<'AlreadyDefined' | 'IdempotencyKeyReused' | 'InvalidInput' | 'SpecialityPayload', ParentType, ContextType>;
};

export type SpecialityTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityTarget'] = ResolversParentTypes['SpecialityTarget']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['MatchStrength'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StandardsPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlan'] = ResolversParentTypes['StandardsPlan'], FederationReferenceType extends FederationReferenceTypes['StandardsPlan'] = FederationReferenceTypes['StandardsPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StandardsPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['PlanApproval']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localActs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PlanStage']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['PlannedStandard']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  supersession?: Resolver<Maybe<ResolversTypes['PlanSupersession']>, ParentType, ContextType>;
  trainingNeeds?: Resolver<ResolversTypes['TrainingNeedConnection'], ParentType, ContextType, Partial<StandardsPlanTrainingNeedsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workersOpinion?: Resolver<Maybe<ResolversTypes['WorkersOpinion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardsPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanConnection'] = ResolversParentTypes['StandardsPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardsPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StandardsPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardsPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanEdge'] = ResolversParentTypes['StandardsPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandardsPlan'], ParentType, ContextType>;
};

export type StandardsPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanPayload'] = ResolversParentTypes['StandardsPlanPayload']> = {
  plan?: Resolver<ResolversTypes['StandardsPlan'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardsPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanResult'] = ResolversParentTypes['StandardsPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'StandardsPlanPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TrainingNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeed'] = ResolversParentTypes['TrainingNeed'], FederationReferenceType extends FederationReferenceTypes['TrainingNeed'] = FederationReferenceTypes['TrainingNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  form?: Resolver<ResolversTypes['TrainingForm'], ParentType, ContextType>;
  functionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  neededFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  neededTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standardCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeedConnection'] = ResolversParentTypes['TrainingNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeedEdge'] = ResolversParentTypes['TrainingNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingNeed'], ParentType, ContextType>;
};

export type TrainingNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeedPayload'] = ResolversParentTypes['TrainingNeedPayload']> = {
  plan?: Resolver<ResolversTypes['StandardsPlan'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingNeed?: Resolver<ResolversTypes['TrainingNeed'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeedResult'] = ResolversParentTypes['TrainingNeedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'TrainingNeedPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validation'] = ResolversParentTypes['Validation']> = {
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdKind'], ParentType, ContextType>;
  normalized?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['IdentifierProblem']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VersionConflictMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkersOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkersOpinion'] = ResolversParentTypes['WorkersOpinion']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AlreadyDefined?: AlreadyDefinedResolvers<ContextType>;
  AlreadyRegistered?: AlreadyRegisteredResolvers<ContextType>;
  AssessmentCentreProfile?: AssessmentCentreProfileResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CodeEdition?: CodeEditionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CouncilProfile?: CouncilProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dissolution?: DissolutionResolvers<ContextType>;
  DocumentRef?: DocumentRefResolvers<ContextType>;
  DraftStandardsPlanResult?: DraftStandardsPlanResultResolvers<ContextType>;
  EducationProfile?: EducationProfileResolvers<ContextType>;
  EmployerProfile?: EmployerProfileResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentifierProblem?: IdentifierProblemResolvers<ContextType>;
  IdentifyOrganizationResult?: IdentifyOrganizationResultResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JobTitle?: JobTitleResolvers<ContextType>;
  JobTitleConnection?: JobTitleConnectionResolvers<ContextType>;
  JobTitleEdge?: JobTitleEdgeResolvers<ContextType>;
  LabourFunction?: LabourFunctionResolvers<ContextType>;
  MembershipProfile?: MembershipProfileResolvers<ContextType>;
  Merger?: MergerResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  MunicipalityPayload?: MunicipalityPayloadResolvers<ContextType>;
  MunicipalityResult?: MunicipalityResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  OccupationPayload?: OccupationPayloadResolvers<ContextType>;
  OccupationResult?: OccupationResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationHistoryEntry?: OrganizationHistoryEntryResolvers<ContextType>;
  OrganizationHistoryEntryConnection?: OrganizationHistoryEntryConnectionResolvers<ContextType>;
  OrganizationHistoryEntryEdge?: OrganizationHistoryEntryEdgeResolvers<ContextType>;
  OrganizationName?: OrganizationNameResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  OrganizationResult?: OrganizationResultResolvers<ContextType>;
  OrganizationRuleResult?: OrganizationRuleResultResolvers<ContextType>;
  OrganizationStats?: OrganizationStatsResolvers<ContextType>;
  OrganizationStatsRow?: OrganizationStatsRowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permit?: PermitResolvers<ContextType>;
  PlanApproval?: PlanApprovalResolvers<ContextType>;
  PlanStage?: PlanStageResolvers<ContextType>;
  PlanSupersession?: PlanSupersessionResolvers<ContextType>;
  PlannedStandard?: PlannedStandardResolvers<ContextType>;
  ProfessionalStandard?: ProfessionalStandardResolvers<ContextType>;
  ProfessionalStandardConnection?: ProfessionalStandardConnectionResolvers<ContextType>;
  ProfessionalStandardEdge?: ProfessionalStandardEdgeResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationConnection?: QualificationConnectionResolvers<ContextType>;
  QualificationEdge?: QualificationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedCell?: RefusedCellResolvers<ContextType>;
  RegisterOrganizationResult?: RegisterOrganizationResultResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleGrantPayload?: RoleGrantPayloadResolvers<ContextType>;
  RoleGrantResult?: RoleGrantResultResolvers<ContextType>;
  RoleSuspension?: RoleSuspensionResolvers<ContextType>;
  RuleRefusal?: RuleRefusalResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorConnection?: SectorConnectionResolvers<ContextType>;
  SectorEdge?: SectorEdgeResolvers<ContextType>;
  SectorPayload?: SectorPayloadResolvers<ContextType>;
  SectorResult?: SectorResultResolvers<ContextType>;
  Speciality?: SpecialityResolvers<ContextType>;
  SpecialityConnection?: SpecialityConnectionResolvers<ContextType>;
  SpecialityEdge?: SpecialityEdgeResolvers<ContextType>;
  SpecialityGroup?: SpecialityGroupResolvers<ContextType>;
  SpecialityMatch?: SpecialityMatchResolvers<ContextType>;
  SpecialityPayload?: SpecialityPayloadResolvers<ContextType>;
  SpecialityResult?: SpecialityResultResolvers<ContextType>;
  SpecialityTarget?: SpecialityTargetResolvers<ContextType>;
  StandardsPlan?: StandardsPlanResolvers<ContextType>;
  StandardsPlanConnection?: StandardsPlanConnectionResolvers<ContextType>;
  StandardsPlanEdge?: StandardsPlanEdgeResolvers<ContextType>;
  StandardsPlanPayload?: StandardsPlanPayloadResolvers<ContextType>;
  StandardsPlanResult?: StandardsPlanResultResolvers<ContextType>;
  TrainingNeed?: TrainingNeedResolvers<ContextType>;
  TrainingNeedConnection?: TrainingNeedConnectionResolvers<ContextType>;
  TrainingNeedEdge?: TrainingNeedEdgeResolvers<ContextType>;
  TrainingNeedPayload?: TrainingNeedPayloadResolvers<ContextType>;
  TrainingNeedResult?: TrainingNeedResultResolvers<ContextType>;
  Validation?: ValidationResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WorkersOpinion?: WorkersOpinionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audited?: AuditedDirectiveResolver<any, any, ContextType>;
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
