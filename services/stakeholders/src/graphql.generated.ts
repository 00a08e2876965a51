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
  /**
   * Календарный день по Москве, `ГГГГ-ММ-ДД`, от 1900-01-01 до 2199-12-31.
   * A calendar day in Moscow, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
   */
  Date: { input: string; output: string; }
  /** Момент времени по RFC 3339; ответы — в UTC. / A moment in time, RFC 3339; answers are in UTC. */
  DateTime: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Какой черновик внести в реестр. / Which draft enters the registry. */
export type ActivateOrganizationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Мнение представителей работников. / The opinion of the workers' representatives. */
export type AgreeStandardsPlanInput = {
  /** Представительный орган работников, до 300 знаков. / The body that represents the workers, up to 300 characters. */
  readonly body: Scalars['String']['input'];
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /**
   * Загруженный файл документа `document`; без имён людей: документ виден всем.
   * An uploaded file of `document`; without names of people: everybody sees the document.
   */
  readonly documentFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, когда мнение получено. / The day on which the opinion was given. */
  readonly on: Scalars['Date']['input'];
  /** Само мнение, до 2000 знаков. / The opinion itself, up to 2,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Код уже определён другой командой. / The code has been defined by another command. */
export type AlreadyDefined = Refusal & {
  readonly __typename?: 'AlreadyDefined';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
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
  /** Организация, у которой этот номер. / The organisation that has this number. */
  readonly existing: Organization;
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Организация с таким ИНН или ОГРН уже есть (R1). / An organisation with this ИНН or ОГРН is registered already (R1). */
export type AlreadyRegisteredMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Утверждение плана. / The approval of a plan. */
export type ApproveStandardsPlanInput = {
  /** Документ об утверждении. / The document of approval. */
  readonly document: DocumentRefInput;
  /**
   * Загруженный файл документа `document`; без имён людей: документ виден всем.
   * An uploaded file of `document`; without names of people: everybody sees the document.
   */
  readonly documentFileId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День утверждения, не раньше мнения работников. / The day of approval, not before the workers' opinion. */
  readonly on: Scalars['Date']['input'];
};

/**
 * Центр оценки квалификаций: аттестат, совет и квалификации — из действующей роли (R3).
 * An assessment centre: its attestation, council and qualifications are those of the role in force (R3).
 */
export type AssessmentCentreProfile = {
  readonly __typename?: 'AssessmentCentreProfile';
  /**
   * Аттестат: документ, на основании которого выдана роль.
   * The attestation: the document on which the role was granted.
   */
  readonly attestation: DocumentRef;
  /** Совет (СПК), отвечающий за центр (R3). / The council (СПК) that answers for the centre (R3). */
  readonly council?: Maybe<Organization>;
  /** Экзаменационные площадки. / Its exam sites. */
  readonly examSites: ReadonlyArray<Organization>;
  /** Коды квалификаций, которые центр вправе оценивать. / Codes of the qualifications that it may assess. */
  readonly qualifications: ReadonlyArray<Scalars['String']['output']>;
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * Сведения центра оценки (ЦОК); остальное — в его роли.
 * The profile of an assessment centre (ЦОК); the rest is in its role.
 */
export type AssessmentCentreProfileInput = {
  /** Экзаменационные площадки из реестра, до 200. / Exam sites, of the registry, up to 200. */
  readonly examSiteIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Какие загруженные файлы приложить к записи. / Which uploaded files to attach to a record. */
export type AttachFilesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Файлы, загруженные тем же вызывающим, от 1 до 20; всего у записи до 50.
   * Files that the same caller has uploaded, 1 to 20; a record has up to 50 in all.
   */
  readonly fileIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Глобальный идентификатор записи. / Global id of the record. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Подчинённость организации. / Which organisation it is a branch of. */
export type AttachOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Головная организация; без неё организация самостоятельна. / The parent; without it the organisation stands alone. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Файл при записи. Байты отдаёт подписанный адрес `url`; файл с именами людей читают с названной целью, и чтение записывается.
 * A file of a record. Its bytes come from the signed address `url`; one with names of people is read for a named purpose, and the reading is recorded.
 */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** День, когда файл приложен. / The day on which it was attached. */
  readonly addedOn: Scalars['Date']['output'];
  /** В файле есть имена людей: адрес даётся только с `purpose`. / It has names of people in it: `url` needs a `purpose`. */
  readonly containsNames: Scalars['Boolean']['output'];
  /** Идентификатор файла. / Id of the file. */
  readonly id: Scalars['ID']['output'];
  /** Вид содержимого, например `application/pdf`. / The media type, such as `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** Имя файла; у файла с именами людей — нейтральное. / The file's name; a neutral one where it has names of people in it. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 содержимого: 64 шестнадцатеричные цифры. / SHA-256 of the content: 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Размер в байтах. / The size in bytes. */
  readonly size: Scalars['Int']['output'];
  /**
   * Адрес, по которому файл можно скачать десять минут; null, если в файле имена, а цель не названа. Без права — ошибка FORBIDDEN.
   * The address from which it can be downloaded for ten minutes; null where it has names in it and no purpose is given. Without the right: FORBIDDEN.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/**
 * Файл при записи. Байты отдаёт подписанный адрес `url`; файл с именами людей читают с названной целью, и чтение записывается.
 * A file of a record. Its bytes come from the signed address `url`; one with names of people is read for a named purpose, and the reading is recorded.
 */
export type AttachmentUrlArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Канал публикации. / A channel of publication. */
export type Channel = {
  readonly __typename?: 'Channel';
  /**
   * Идентификатор: остаётся у канала, когда меняется адрес, и не даётся другому.
   * The id: the channel keeps it when its address changes, and no other channel gets it.
   */
  readonly id: Scalars['ID']['output'];
  /** Вид канала. / The kind of channel. */
  readonly kind: ChannelKind;
  /** Название; null, если не указано. / The title; null: not recorded. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Адрес http(s). / The http(s) address. */
  readonly url: Scalars['String']['output'];
};

/** Канал публикации (пункт 7 резолюции). / A channel of publication (item 7 of the resolution). */
export type ChannelInput = {
  /**
   * Какой это из каналов организации; без него — канал с этим адресом, а если такого нет, новый.
   * Which of its channels it is; without it the channel with this address or, where there is none, a new one.
   */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Вид канала. / The kind of channel. */
  readonly kind: ChannelKind;
  /** Название, до 200 знаков. / The title, up to 200 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /**
   * Полный адрес http(s) без имени и пароля, до 500 знаков.
   * A whole http(s) address without user and password, up to 500 characters.
   */
  readonly url: Scalars['String']['input'];
};

/** Вид канала публикации. / A kind of channel of publication. */
export type ChannelKind =
  /** Другой. / Other. */
  | 'OTHER'
  /** Сайт. / Site. */
  | 'SITE'
  /** Телеграм. / Telegram. */
  | 'TELEGRAM'
  /** Видеоканал. / Video channel. */
  | 'VIDEO'
  /** ВКонтакте. / VK. */
  | 'VK';

/**
 * Классификатор или связи между кодами, загружаемые файлом.
 * A classifier, or links between codes, imported from a file.
 */
export type Classifier =
  /** Трудовые функции. / Labour functions. */
  | 'FUNCTIONS'
  /** Профессии и должности: ОКПДТР. / Trades and posts: ОКПДТР. */
  | 'JOB_TITLES'
  /** Соответствия специальностей: к чему они готовят. / Matches of specialities: what they prepare for. */
  | 'MATCHES'
  /** Муниципалитеты: ОКТМО. / Municipalities: ОКТМО. */
  | 'MUNICIPALITIES'
  /** Занятия: ОКЗ. / Occupations: ОКЗ. */
  | 'OCCUPATIONS'
  /** Квалификации НАРК. / Qualifications of НАРК. */
  | 'QUALIFICATIONS'
  /** Отрасли. / Sectors. */
  | 'SECTORS'
  /** Специальности и профессии. / Specialities and professions. */
  | 'SPECIALITIES'
  /** Группы специальностей: УГСН. / Groups of specialities: УГСН. */
  | 'SPECIALITY_GROUPS'
  /** Профессиональные стандарты. / Professional standards. */
  | 'STANDARDS';

/**
 * Отбор строк классификатора; условия действуют вместе.
 * Selects the rows of a classifier; all conditions hold together.
 */
export type ClassifierFilter = {
  /**
   * Часть нынешнего или прежнего названия, буквально; без учёта регистра и «ё».
   * A part of the present or a former name, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type ClassifierOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: ClassifierOrderField;
};

/**
 * По чему упорядочены строки классификатора.
 * What the rows of a classifier are ordered by.
 */
export type ClassifierOrderField =
  /** По коду. / By code. */
  | 'CODE'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По наименованию, без учёта регистра и «ё». / By name, whatever the case and ё/е. */
  | 'NAME'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Отрасли и муниципалитет; пропущенное не меняется. / Sectors and municipality; what is left out does not change. */
export type ClassifyOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46 (R25). / ОКТМО of the region: 8 or 11 digits beginning with 46 (R25). */
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
  /** Название. / The name. */
  readonly name: Scalars['String']['output'];
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Завершение этапа. / The completion of a stage. */
export type CompletePlanStageInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День завершения, не раньше начала плана. / The day of completion, not before the start of the plan. */
  readonly on: Scalars['Date']['input'];
  /** Номер этапа, с 1. / The number of the stage, from 1. */
  readonly stage: Scalars['Int']['input'];
};

/** Выполнение плана. / The completion of a plan. */
export type CompleteStandardsPlanInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День выполнения, не раньше последнего этапа. / The day of completion, not before the last stage's. */
  readonly on: Scalars['Date']['input'];
};

/**
 * Как связаться с организацией; указывается должность, но не имя.
 * How to reach an organisation; a post is named, never a person.
 */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Вид контакта. / The kind of contact. */
  readonly kind: ContactKind;
  /** Должность того, кто отвечает; null, если не указана. / The post of whoever answers; null: not recorded. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** Телефон, электронный или почтовый адрес. / The phone number, the e-mail or the postal address. */
  readonly value: Scalars['String']['output'];
};

/** Контакт: должность, но не имя. / A contact: a post, never a name. */
export type ContactInput = {
  /** Вид контакта. / The kind of contact. */
  readonly kind: ContactKind;
  /** Должность, до 200 знаков. / The post, up to 200 characters. */
  readonly post?: InputMaybe<Scalars['String']['input']>;
  /**
   * Телефон, электронный или почтовый адрес, до 300 знаков.
   * The phone number, the e-mail or the postal address, up to 300 characters.
   */
  readonly value: Scalars['String']['input'];
};

/** Вид контакта. / A kind of contact. */
export type ContactKind =
  /** Адрес. / Address. */
  | 'ADDRESS'
  /** Электронная почта. / E-mail. */
  | 'EMAIL'
  /** Телефон. / Phone. */
  | 'PHONE';

/**
 * Совет по профессиональным квалификациям: области деятельности — `40` или профессиональный стандарт `40.058`.
 * A qualifications council: its areas are fields of activity (`40`) or professional standards (`40.058`).
 */
export type CouncilProfile = {
  readonly __typename?: 'CouncilProfile';
  /** Области деятельности: `40` или `40.058`. / Areas of activity: `40` or `40.058`. */
  readonly activityAreas: ReadonlyArray<Scalars['String']['output']>;
  /** Базовая организация совета; null, если не указана. / The base organisation of the council; null: not recorded. */
  readonly baseOrganization?: Maybe<Organization>;
  /** Дата наделения полномочиями; null, если не указана. / The day of its mandate; null: not recorded. */
  readonly mandateDate?: Maybe<Scalars['Date']['output']>;
};

/** Сведения совета (СПК). / The profile of a qualifications council (СПК). */
export type CouncilProfileInput = {
  /** Области `40` или стандарты `40.058`, до 200. / Areas `40` or standards `40.058`, up to 200. */
  readonly activityAreas: ReadonlyArray<Scalars['String']['input']>;
  /** Базовая организация из реестра. / The base organisation, of the registry. */
  readonly baseOrganizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Дата наделения полномочиями. / The day of its mandate. */
  readonly mandateDate?: InputMaybe<Scalars['Date']['input']>;
};

/** Первая редакция кода: муниципалитет. / The first edition of a code: a municipality. */
export type DefineMunicipalityInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Название, до 300 знаков. / The name, up to 300 characters. */
  readonly name: Scalars['String']['input'];
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46 (R25). / ОКТМО of the region: 8 or 11 digits beginning with 46 (R25). */
  readonly oktmo: Scalars['ID']['input'];
  /** Первый день действия. / The first day in force. */
  readonly validFrom: Scalars['Date']['input'];
  /** Последний день действия; без него — бессрочно. / The last day in force; without it there is no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Первая редакция кода: занятие. / The first edition of a code: an occupation. */
export type DefineOccupationInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Название, до 300 знаков. / The name, up to 300 characters. */
  readonly name: Scalars['String']['input'];
  /** Код ОКЗ, 1–4 цифры. / The ОКЗ code, 1 to 4 digits. */
  readonly okz: Scalars['ID']['input'];
};

/** Первая редакция кода: отрасль. / The first edition of a code: a sector. */
export type DefineSectorInput = {
  /** Код: 2–50 латинских строчных букв, цифр и дефисов. / The code: 2 to 50 lower-case Latin letters, digits and hyphens. */
  readonly code: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Название, до 300 знаков. / The name, up to 300 characters. */
  readonly name: Scalars['String']['input'];
  /** Начала кодов ОКВЭД-2: `26.1`. / ОКВЭД-2 prefixes such as `26.1`. */
  readonly okvedPrefixes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Первая редакция кода: специальность. / The first edition of a code: a speciality. */
export type DefineSpecialityInput = {
  /** Код, например `11.02.14`. / The code, such as `11.02.14`. */
  readonly code: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Название, до 300 знаков. / The name, up to 300 characters. */
  readonly name: Scalars['String']['input'];
  /** Занятия ОКЗ, к которым она готовит. / The occupations of ОКЗ that it prepares for. */
  readonly occupations: ReadonlyArray<SpecialityMatchInput>;
};

/** Сведения по видам; пропущенный раздел не меняется. / Profiles by kind; one that is left out does not change. */
export type DescribeOrganizationInput = {
  /** Раздел центра оценки (ЦОК). / The profile of an assessment centre (ЦОК). */
  readonly assessmentCentre?: InputMaybe<AssessmentCentreProfileInput>;
  /** Раздел совета (СПК). / The profile of a council (СПК). */
  readonly council?: InputMaybe<CouncilProfileInput>;
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Раздел образовательной организации. / The profile of an educational organisation. */
  readonly education?: InputMaybe<EducationProfileInput>;
  /** Раздел работодателя. / The profile of an employer. */
  readonly employer?: InputMaybe<EmployerProfileInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Раздел объединения. / The profile of an association. */
  readonly membership?: InputMaybe<MembershipProfileInput>;
};

/** Ликвидация организации. / The dissolution of an organisation. */
export type Dissolution = {
  readonly __typename?: 'Dissolution';
  /** Документ-основание; null, если не назван. / The document it rests on; null where none was named. */
  readonly document?: Maybe<DocumentRef>;
  /** Первый день без организации. / The first day without the organisation. */
  readonly on: Scalars['Date']['output'];
  /** Причина. / The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Ликвидация организации. / The dissolution of an organisation. */
export type DissolveOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без организации. / The first day without the organisation. */
  readonly on: Scalars['Date']['input'];
  /** Причина, до 500 знаков. / The reason, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Формат документа. / The format of a document. */
export type DocumentFormat =
  /** Akoma Ntoso 3.0: XML по стандарту OASIS для программ. / Akoma Ntoso 3.0: XML of the OASIS standard, for programs. */
  | 'AKOMA_NTOSO'
  /** CSV: строки для таблиц, без ограничения в 5000 строк. / CSV: rows for spreadsheets, beyond the 5,000 of other formats. */
  | 'CSV'
  /** DOCX: для правки в текстовом редакторе. / DOCX: to be edited in a word processor. */
  | 'DOCX'
  /** Markdown: текст с простой разметкой. / Markdown: text with simple marks. */
  | 'MARKDOWN'
  /** PDF: для печати; подписанное хранится в нём неизменным. / PDF: to be printed; what is signed is kept in it unchanged. */
  | 'PDF';

/** Вид документа. / The kind of a document. */
export type DocumentKind =
  /** Соглашение. / An agreement. */
  | 'AGREEMENT'
  /** Заявление или заявка. / An application. */
  | 'APPLICATION'
  /** Аттестат, свидетельство, удостоверение. / A certificate. */
  | 'CERTIFICATE'
  /** Договор. / A contract. */
  | 'CONTRACT'
  /** Постановление. / A decree. */
  | 'DECREE'
  /** Распоряжение. / A directive. */
  | 'DIRECTIVE'
  /** Закон. / A law. */
  | 'LAW'
  /** Письмо. / A letter. */
  | 'LETTER'
  /** Лицензия. / A licence. */
  | 'LICENCE'
  /** Протокол. / Minutes. */
  | 'MINUTES'
  /** Приказ. / An order. */
  | 'ORDER'
  /** Другой. / Another one. */
  | 'OTHER'
  /** Доверенность. / A power of attorney. */
  | 'POWER_OF_ATTORNEY'
  /** Отчёт. / A report. */
  | 'REPORT'
  /** Резолюция. / A resolution. */
  | 'RESOLUTION';

/**
 * Ссылка на документ: он печатается, когда по ней приходят.
 * A link to a document: it is written when somebody comes by it.
 */
export type DocumentLink = {
  readonly __typename?: 'DocumentLink';
  /** До какого момента адрес годен: десять минут. / How long the address is good: ten minutes. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Вид содержимого, например `application/pdf`. / The media type, such as `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** Имя файла. / The file's name. */
  readonly name: Scalars['String']['output'];
  /** Подписанный адрес. / The signed address. */
  readonly url: Scalars['String']['output'];
};

/** Ссылка на документ. / A reference to a document. */
export type DocumentRef = {
  readonly __typename?: 'DocumentRef';
  /** Сам документ файлом; null — не приложен. / The document itself, as a file; null: none is attached. */
  readonly attachment?: Maybe<Attachment>;
  /** Дата документа; null — не указана. / Date of the document; null: not stated. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Вид; null — не указан. / The kind; null: not stated. */
  readonly kind?: Maybe<DocumentKind>;
  /** Номер; null — документ без номера. / Number; null: it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /**
   * Исходящий номер отправителя и входящий получателя, если они указаны.
   * The sender's outgoing and the receiver's incoming number, where they are stated.
   */
  readonly registrations: ReadonlyArray<DocumentRegistration>;
  /** Название документа. / Title of the document. */
  readonly title: Scalars['String']['output'];
};

/** Документ, на который опирается запись. / The document that a record rests on. */
export type DocumentRefInput = {
  /** Дата документа. / The date of the document. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Вид. / The kind. */
  readonly kind?: InputMaybe<DocumentKind>;
  /** Номер, до 100 знаков; знак № не нужен. / The number, up to 100 characters; without the sign №. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Исходящий номер отправителя и входящий получателя. / The sender's outgoing and the receiver's incoming number. */
  readonly registrations?: InputMaybe<ReadonlyArray<DocumentRegistrationInput>>;
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['input'];
};

/** Регистрация документа у отправителя или у получателя. / How the sender or the receiver registered a document. */
export type DocumentRegistration = {
  readonly __typename?: 'DocumentRegistration';
  /** Дата регистрации; null — не указана. / The date of registration; null: not stated. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Номер в его журнале. / The number in their register. */
  readonly number: Scalars['String']['output'];
  /** У кого. / By whom. */
  readonly side: RegistrationSide;
};

/** Регистрация документа у отправителя или у получателя. / How the sender or the receiver registered a document. */
export type DocumentRegistrationInput = {
  /** Дата регистрации. / The date of registration. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Номер в его журнале, до 100 знаков. / The number in their register, up to 100 characters. */
  readonly number: Scalars['String']['input'];
  /** У кого: каждая сторона — один раз. / By whom: each side once. */
  readonly side: RegistrationSide;
};

/** Новый план по постановлению 584. / A new plan under decree 584. */
export type DraftStandardsPlanInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Локальные акты, которые предстоит изменить, до 200. / Local acts that are to be changed, up to 200. */
  readonly localActs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Этапы по порядку, от 1 до 50. / Stages in their order, 1 to 50. */
  readonly stages: ReadonlyArray<PlanStageInput>;
  /** Стандарты, от 1 до 200, без повторов. / Standards, 1 to 200, none twice. */
  readonly standards: ReadonlyArray<PlannedStandardInput>;
  /** Потребность в обучении, до 500 строк. / The need for training, up to 500 rows. */
  readonly trainingNeeds?: InputMaybe<ReadonlyArray<TrainingNeedInput>>;
};

/** Новый план или отказ. / The new plan, or a refusal. */
export type DraftStandardsPlanResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | StandardsPlanPayload;

/** Образовательная организация. / An educational organisation. */
export type EducationProfile = {
  readonly __typename?: 'EducationProfile';
  /** Государственная аккредитация; null, если не внесена. / The state accreditation; null: not recorded. */
  readonly accreditation?: Maybe<Permit>;
  /** Лицензия на образовательную деятельность; null, если не внесена. / The licence to educate; null: not recorded. */
  readonly licence?: Maybe<Permit>;
  /** Их коды, и те, которых нет в перечне. / Their codes, those that the classifier lacks among them. */
  readonly licensedCodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Специальности лицензии на день. / The specialities that the licence lists on a day. */
  readonly licensedSpecialities: ReadonlyArray<Speciality>;
};


/** Образовательная организация. / An educational organisation. */
export type EducationProfileLicensedCodesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Образовательная организация. / An educational organisation. */
export type EducationProfileLicensedSpecialitiesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Сведения образовательной организации. / The profile of an educational organisation. */
export type EducationProfileInput = {
  /** Государственная аккредитация. / The state accreditation. */
  readonly accreditation?: InputMaybe<PermitInput>;
  /** Лицензия на образовательную деятельность. / The licence to educate. */
  readonly licence?: InputMaybe<PermitInput>;
};

/**
 * Работодатель; при доле государства свыше 50 % действует постановление 584.
 * An employer; with a state share above 50 % it falls under decree 584.
 */
export type EmployerProfile = {
  readonly __typename?: 'EmployerProfile';
  /** Число работников; null, если не указано. / The number of its workers; null: not recorded. */
  readonly headcount?: Maybe<Scalars['Int']['output']>;
  /** Коды ОКВЭД-2, например `26.1`. / ОКВЭД-2 codes such as `26.1`. */
  readonly okved: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Доля государства в капитале, %; null, если не указана.
   * The share of the state in its capital, per cent; null: not recorded.
   */
  readonly stateShare?: Maybe<Scalars['Float']['output']>;
};

/** Сведения работодателя. / The profile of an employer. */
export type EmployerProfileInput = {
  /** Число работников, до 10 000 000. / The number of its workers, up to 10,000,000. */
  readonly headcount?: InputMaybe<Scalars['Int']['input']>;
  /** Коды ОКВЭД-2, например `26.1`, до 200. / ОКВЭД-2 codes such as `26.1`, up to 200. */
  readonly okved: ReadonlyArray<Scalars['String']['input']>;
  /** Доля государства в капитале, 0–100 %. / The share of the state in its capital, 0 to 100 per cent. */
  readonly stateShare?: InputMaybe<Scalars['Float']['input']>;
};

/** Ввод команды `eraseSoleTrader`. / The input of `eraseSoleTrader`. */
export type EraseSoleTraderInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор предпринимателя. / Global id of the sole trader. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Файл не прочитать до конца или заголовок не тот: ничего из него не применено.
 * The file can't be read to its end, or its header is wrong: nothing of it was applied.
 */
export type FileRefused = Refusal & {
  readonly __typename?: 'FileRefused';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /**
   * Строка, на которой файл сломан; null, если дело не в строке.
   * The line where the file is broken; null where it is not about a line.
   */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
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
  /** Полное наименование. / The full name. */
  readonly name: Scalars['String']['output'];
  /** Последний день, когда оно действовало. / The last day on which it was in use. */
  readonly until: Scalars['Date']['output'];
};

/** Какую предложенную роль выдать. / Which proposed role is granted. */
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
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Идентификатор роли этой организации. / The id of a role of this organisation. */
  readonly roleGrantId: Scalars['ID']['input'];
};

/** Выдаваемая роль. / A role that is granted. */
export type GrantRoleInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Роль: вид, срок, документ. / The role: kind, term, document. */
  readonly role: RoleInput;
};

/**
 * Запись истории: кто, когда, что сделал и на каком основании.
 * An entry of a history: who did what, when and on which document.
 */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /**
   * Учётная запись; видна тем, кто вправе изменять эту запись.
   * The account; shown to those who may change this record.
   */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Когда внесено. / When it was entered. */
  readonly at: Scalars['DateTime']['output'];
  /** Документ, на котором это основано, если он назван. / The document that it rests on, where one was named. */
  readonly document?: Maybe<DocumentRef>;
  /** Что произошло, словами. / What happened, in words. */
  readonly label: Scalars['String']['output'];
  /** Порядковый номер факта об этой записи, с 1. / The number of the fact about this record, from 1. */
  readonly number: Scalars['Int']['output'];
  /**
   * День, с которого это действует или когда произошло, если он назван.
   * The day on which it happened or from which it holds, where one was named.
   */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Причина, если она названа: словами или кодом. / The reason, where one was named: in words or as a code. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Тип факта, например `agreement.signed`. / The type of the fact, for example `agreement.signed`. */
  readonly type: Scalars['String']['output'];
};


/**
 * Запись истории: кто, когда, что сделал и на каком основании.
 * An entry of a history: who did what, when and on which document.
 */
export type HistoryEntryLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** Страница истории. / A page of a history. */
export type HistoryEntryConnection = {
  readonly __typename?: 'HistoryEntryConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<HistoryEntryEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<HistoryEntry>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись истории и её курсор. / An entry of a history and its cursor. */
export type HistoryEntryEdge = {
  readonly __typename?: 'HistoryEntryEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<HistoryEntry>;
};

/** Номер или код, который можно проверить без таблиц. / A number or code that can be checked without look-up tables. */
export type IdKind =
  /** ИНН: 10 или 12 цифр. / ИНН: 10 or 12 digits. */
  | 'INN'
  /** КПП: 9 знаков. / КПП: 9 characters. */
  | 'KPP'
  /** ОГРН: 13 цифр, или ОГРНИП: 15. / ОГРН: 13 digits, or ОГРНИП: 15. */
  | 'OGRN'
  /** ОКПО: 8 или 10 цифр. / ОКПО: 8 or 10 digits. */
  | 'OKPO'
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46. / ОКТМО of the region: 8 or 11 digits beginning with 46. */
  | 'OKTMO'
  /** СНИЛС: 11 цифр, разделители допустимы. / СНИЛС: 11 digits, separators are allowed. */
  | 'SNILS';

/** Ключ идемпотентности уже использован с другим вводом. / The idempotency key was already used with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Ключ идемпотентности уже использован с другим вводом. / The idempotency key was already used with another input. */
export type IdempotencyKeyReusedMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Номер организации. / A number of an organisation. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** У номера есть контрольные цифры, и они верны. / The number has check digits, and they are right. */
  readonly checked: Scalars['Boolean']['output'];
  /** Кто присвоил прочий номер; null у остальных. / Who assigned a number that is OTHER; null for the rest. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Какой это номер. / Which number it is. */
  readonly scheme: IdentifierScheme;
  /** Номер без разделителей. / The number without separators. */
  readonly value: Scalars['String']['output'];
};

/** Что не так с номером. / What is wrong with a number. */
export type IdentifierFault =
  /** Недопустимый знак. / Wrong character. */
  | 'CHARACTERS'
  /** Контрольная цифра неверна. / Wrong check digit. */
  | 'CHECK_DIGIT'
  /**
   * Номер другого рода: ГРН записи вместо ОГРН, не та первая цифра.
   * A number of another kind: that of a register entry for an ОГРН, another first digit.
   */
  | 'KIND'
  /** Не та длина. / Wrong length. */
  | 'LENGTH'
  /** Не выдаётся: нули, девять одинаковых цифр, регион 00. / Never issued: zeros, nine equal digits, region 00. */
  | 'NOT_ISSUED'
  /** Код другого региона (R25). / Code of another region (R25). */
  | 'REGION';

/**
 * Одна ошибка в номере. Места считаются с 1 в номере без разделителей.
 * One problem of a number. Places count from 1 in the number without separators.
 */
export type IdentifierProblem = {
  readonly __typename?: 'IdentifierProblem';
  /** Что не так. / What is wrong. */
  readonly code: IdentifierFault;
  /**
   * Что должно стоять на этом месте; null, если этого не вычислить.
   * What belongs at this place; null where it cannot be computed.
   */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Место знака, с 1; null, если дело не в одном знаке.
   * The place of the character, from 1; null where it is not about one.
   */
  readonly place?: Maybe<Scalars['Int']['output']>;
};


/**
 * Одна ошибка в номере. Места считаются с 1 в номере без разделителей.
 * One problem of a number. Places count from 1 in the number without separators.
 */
export type IdentifierProblemMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Какой это номер. / Which number it is. */
export type IdentifierScheme =
  /** ИНН: налоговый номер. / ИНН: taxpayer number. */
  | 'INN'
  /** КПП: код причины постановки на учёт. / КПП: reason code of tax registration. */
  | 'KPP'
  /** ОГРН: номер юридического лица в ЕГРЮЛ. / ОГРН: number of a legal entity in the state register. */
  | 'OGRN'
  /** ОГРНИП: номер индивидуального предпринимателя. / ОГРНИП: number of a sole trader. */
  | 'OGRNIP'
  /** ОКПО: код статистического регистра. / ОКПО: code of the statistical register. */
  | 'OKPO'
  /** Прочий: чей, говорит `issuer`. / Other: `issuer` says whose. */
  | 'OTHER';

/** Номера; пропущенный не меняется. / Numbers; one that is left out does not change. */
export type IdentifyOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** ИНН, 10 или 12 цифр; уникален (R1). / ИНН, 10 or 12 digits; unique (R1). */
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  /** КПП, 9 знаков. / КПП, 9 characters. */
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  /** ОГРН (13 цифр) или ОГРНИП (15); уникален (R1). / ОГРН (13 digits) or ОГРНИП (15); unique (R1). */
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  /** Прочие номера, до 20; список заменяется целиком. / Other numbers, up to 20; the list is replaced as a whole. */
  readonly others?: InputMaybe<ReadonlyArray<OtherIdentifierInput>>;
};

/** Организация с номерами или отказ. / The organisation with its numbers, or a refusal. */
export type IdentifyOrganizationResult = AlreadyRegistered | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | OrganizationPayload | VersionConflict;

/** Переход между состояниями не предусмотрен. / The state machine has no such transition. */
export type IllegalTransition = Refusal & {
  readonly __typename?: 'IllegalTransition';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Нынешнее состояние. / The present state. */
  readonly from: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Состояние, в которое из него перейти нельзя. / The state that cannot be entered from it. */
  readonly to: Scalars['String']['output'];
};


/** Переход между состояниями не предусмотрен. / The state machine has no such transition. */
export type IllegalTransitionMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Файл CSV классификатора: до 1000 строк и 256 КБ. / A CSV file of a classifier: up to 1,000 rows and 256 KB. */
export type ImportClassifierInput = {
  /** Какой классификатор. / Which classifier. */
  readonly classifier: Classifier;
  /**
   * Текст файла; разделитель — запятая, точка с запятой или табуляция.
   * The text, separated by commas, semicolons or tabs.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Файл CSV: до 1000 строк и 256 КБ; большие загружает `pnpm stakeholders import`.
 * A CSV file: up to 1,000 rows and 256 KB; larger ones go through `pnpm stakeholders import`.
 */
export type ImportInput = {
  /**
   * Текст файла; разделитель — запятая, точка с запятой или табуляция.
   * The text, separated by commas, semicolons or tabs.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Итог загрузки; тот же файл ещё раз ничего не меняет. / The outcome of an import; the same file again changes nothing. */
export type ImportPayload = {
  readonly __typename?: 'ImportPayload';
  /** Сколько записей изменено. / How many records were changed. */
  readonly changed: Scalars['Int']['output'];
  /** Сколько записей создано. / How many records were created. */
  readonly created: Scalars['Int']['output'];
  /** Это была проверка: ничего не записано. / It was a check: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Сколько строк отклонено. / How many rows were refused. */
  readonly refused: Scalars['Int']['output'];
  /** Первые 100 отклонённых значений. / The first 100 refused values. */
  readonly refusedCells: ReadonlyArray<RefusedCell>;
  /** Сколько строк с данными прочитано. / How many rows of data were read. */
  readonly rows: Scalars['Int']['output'];
  /** Сколько строк повторяют известное. / How many rows say what is known. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Итог загрузки или отказ прочитать файл. / The outcome of an import, or a refusal to read the file. */
export type ImportResult = FileRefused | IdempotencyKeyReused | ImportPayload;

/** Одна ошибка в одном поле ввода. / One problem in one input field. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /**
   * Путь к полю ввода: `["roles", "0", "validTo"]`.
   * The path of the input field: `["roles", "0", "validTo"]`.
   */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
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
  /** Все ошибки, найденные во вводе. / All problems found in the input. */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Ввод не прошёл проверку: все найденные ошибки сразу. / The input failed its checks: all the problems at once. */
export type InvalidInputMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Профессия рабочего или должность служащего по ОКПДТР. / A trade or an office post by its ОКПДТР code. */
export type JobTitle = {
  readonly __typename?: 'JobTitle';
  /** Код ОКПДТР, 5 цифр. / The ОКПДТР code, 5 digits. */
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /**
   * Занятие ОКЗ, к которому она относится; null, если не указано.
   * The occupation of ОКЗ that it belongs to; null: not recorded.
   */
  readonly occupation?: Maybe<Occupation>;
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<JobTitle>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<JobTitle>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** Профессия рабочего или должность служащего по ОКПДТР. / A trade or an office post by its ОКПДТР code. */
export type JobTitleSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Страница списка профессий и должностей. / A page of a list of trades and posts. */
export type JobTitleConnection = {
  readonly __typename?: 'JobTitleConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<JobTitleEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<JobTitle>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type JobTitleEdge = {
  readonly __typename?: 'JobTitleEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<JobTitle>;
};

/**
 * Обобщённая (`A`) или трудовая (`A/01.6`) функция профстандарта.
 * A generalised (`A`) or a labour function (`A/01.6`) of a professional standard.
 */
export type LabourFunction = {
  readonly __typename?: 'LabourFunction';
  /** Код: `A` или `A/01.6`, латиницей. / The code: `A` or `A/01.6`, in Latin letters. */
  readonly code: Scalars['ID']['output'];
  /** Обобщённая функция (`A`). / It is a generalised function (`A`). */
  readonly generalised: Scalars['Boolean']['output'];
  /**
   * Уровень квалификации, последняя цифра кода; null у обобщённой.
   * The qualification level, the last digit of the code; null for a generalised one.
   */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Правовая форма; список может расти. / A legal form; the list may grow. */
export type LegalForm =
  /** Индивидуальный предприниматель: его имя — имя человека. / A sole trader: its name is a person's. */
  | 'SOLE_TRADER';

/** Специальность лицензии. / A speciality of a licence. */
export type LicensedSpecialityInput = {
  /** Код специальности, например 11.02.14. / The code of the speciality, such as 11.02.14. */
  readonly code: Scalars['ID']['input'];
  /** Первый день. / The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Последний день; без него — бессрочно. / The last day; without it there is no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
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
  /** Основное: работа по специальности. / Core: work in the speciality. */
  | 'CORE'
  /** Смежное: работа, близкая к специальности. / Related: work close to the speciality. */
  | 'RELATED';

/**
 * Объединение: сколько членов и кто из них есть в реестре.
 * An association: how many members it has, and which of them are in the registry.
 */
export type MembershipProfile = {
  readonly __typename?: 'MembershipProfile';
  /** Сколько членов всего; null, если не указано. / How many members there are; null: not recorded. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Члены, которые есть в реестре. / The members that are in the registry. */
  readonly members: ReadonlyArray<Organization>;
};

/** Члены объединения. / The members of an association. */
export type MembershipProfileInput = {
  /** Сколько членов всего, до 10 000 000. / How many members there are, up to 10,000,000. */
  readonly memberCount?: InputMaybe<Scalars['Int']['input']>;
  /** Члены из реестра, до 200. / The members that are in the registry, up to 200. */
  readonly memberIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Присоединение организации к другой. / The merger of an organisation into another. */
export type MergeOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор присоединяемой организации. / Global id of the organisation that is merged. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Преемник: действующая организация. / The successor: an organisation that still exists. */
  readonly intoId: Scalars['ID']['input'];
  /** Первый день без присоединённой организации. / The first day without the merged organisation. */
  readonly on: Scalars['Date']['input'];
  /** Причина, до 500 знаков. / The reason, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * Присоединение к другой организации: ссылки на прежнюю ни у кого молча не переписываются (R4).
 * A merger into another organisation: references of others to the former one are never rewritten (R4).
 */
export type Merger = {
  readonly __typename?: 'Merger';
  /** Документ-основание; null, если не назван. / The document it rests on; null where none was named. */
  readonly document?: Maybe<DocumentRef>;
  /** Организация-преемник. / The organisation it was merged into. */
  readonly into?: Maybe<Organization>;
  /** Первый день без организации. / The first day without the organisation. */
  readonly on: Scalars['Date']['output'];
  /** Причина. / The reason. */
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
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** ОКТМО: 8 цифр у муниципалитета, 11 у населённого пункта. / ОКТМО: 8 digits of a municipality, 11 of a settlement. */
  readonly oktmo: Scalars['ID']['output'];
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<Municipality>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<Municipality>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * Муниципальное образование по ОКТМО; код действует в пределах срока.
 * A municipality by its ОКТМО code; a code is valid within a term.
 */
export type MunicipalitySuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Страница списка муниципалитетов. / A page of a list of municipalities. */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Municipality>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Municipality>;
};

/** Код после команды. / The code after the command. */
export type MunicipalityPayload = {
  readonly __typename?: 'MunicipalityPayload';
  /** Код после команды. / The code after the command. */
  readonly municipality: Municipality;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Внесённый код или отказ. / The code that was entered, or a refusal. */
export type MunicipalityResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | MunicipalityPayload;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Внести подготовленную карточку в реестр (REGISTRAR). / Enters a card that was in preparation (REGISTRAR). */
  readonly activateOrganization: OrganizationResult;
  /**
   * Учесть мнение работников; план после этого не меняется (REGISTRAR).
   * Notes the workers' opinion; the plan does not change afterwards (REGISTRAR).
   */
  readonly agreeStandardsPlan: StandardsPlanResult;
  /**
   * Утвердить план: его потребность в обучении становится потребностью в кадрах (REGISTRAR).
   * Approves a plan: its need for training becomes a need for people (REGISTRAR).
   */
  readonly approveStandardsPlan: StandardsPlanResult;
  /** Приложить загруженные файлы к плану (REGISTRAR). / Attaches uploaded files to a plan (REGISTRAR). */
  readonly attachFilesToStandardsPlan: StandardsPlanFilesResult;
  /**
   * Сделать филиалом другой организации или самостоятельной (REGISTRAR).
   * Makes it a branch of another organisation, or of none (REGISTRAR).
   */
  readonly attachOrganization: OrganizationRuleResult;
  /** Указать отрасли и муниципалитет (REGISTRAR). / States the sectors and the municipality (REGISTRAR). */
  readonly classifyOrganization: OrganizationResult;
  /** Завершить этап выполняемого плана (REGISTRAR). / Completes a stage of a plan in progress (REGISTRAR). */
  readonly completePlanStage: StandardsPlanResult;
  /**
   * Завершить план, все этапы которого завершены (REGISTRAR).
   * Completes a plan all stages of which are completed (REGISTRAR).
   */
  readonly completeStandardsPlan: StandardsPlanResult;
  /**
   * Внести код муниципалитета; новые редакции кода загружают файлом (REGISTRAR).
   * Enters a municipality; further editions of a code come by file (REGISTRAR).
   */
  readonly defineMunicipality: MunicipalityResult;
  /**
   * Внести код занятия; новые редакции кода загружают файлом (REGISTRAR).
   * Enters an occupation; further editions of a code come by file (REGISTRAR).
   */
  readonly defineOccupation: OccupationResult;
  /**
   * Внести код отрасли; новые редакции кода загружают файлом (REGISTRAR).
   * Enters a sector; further editions of a code come by file (REGISTRAR).
   */
  readonly defineSector: SectorResult;
  /**
   * Внести код специальности; новые редакции кода загружают файлом (REGISTRAR).
   * Enters a speciality; further editions of a code come by file (REGISTRAR).
   */
  readonly defineSpeciality: SpecialityResult;
  /**
   * Внести сведения по видам: названные разделы заменяются, прочие остаются (REGISTRAR).
   * Records profiles by kind: those given are replaced, the others stay (REGISTRAR).
   */
  readonly describeOrganization: OrganizationRuleResult;
  /**
   * Ликвидировать: после этого новые места, регистрации, соглашения и потребности невозможны (REGISTRAR; R5).
   * Dissolves: no new seats, registrations, agreements or needs afterwards (REGISTRAR; R5).
   */
  readonly dissolveOrganization: OrganizationResult;
  /** Составить план по постановлению 584 (REGISTRAR). / Drafts a plan under decree 584 (REGISTRAR). */
  readonly draftStandardsPlan: DraftStandardsPlanResult;
  /**
   * Удалить имя и контакты предпринимателя (ИП), нынешние и прежние, по требованию человека (DATA_STEWARD); снова они не вносятся.
   * Erases the name and contacts of a sole trader, present and past, on that person's demand (DATA_STEWARD); they are not entered again.
   */
  readonly eraseSoleTrader: OrganizationRuleResult;
  /**
   * Выдать предложенную роль; проверяется заново (REGISTRAR; R2, R3).
   * Grants a proposed role; it is checked anew (REGISTRAR; R2, R3).
   */
  readonly grantProposedRole: RoleGrantResult;
  /**
   * Выдать роль на срок на основании документа (REGISTRAR; R2).
   * Grants a role for a term on a document (REGISTRAR; R2).
   */
  readonly grantRole: RoleGrantResult;
  /**
   * Внести номера: ИНН, ОГРН, КПП и прочие (REGISTRAR; R1).
   * Records numbers: ИНН, ОГРН, КПП and others (REGISTRAR; R1).
   */
  readonly identifyOrganization: IdentifyOrganizationResult;
  /**
   * Загрузить классификатор из CSV: новые коды и новые редакции известных; прежние редакции не переписываются (REGISTRAR).
   * Imports a classifier from CSV: new codes, and new editions of known ones; an edition is never written over (REGISTRAR).
   */
  readonly importClassifier: ImportResult;
  /**
   * Загрузить организации из CSV: новые внести, известным — новое наименование, номера и роли; строки узнаются по ИНН или ОГРН (REGISTRAR).
   * Imports organisations from CSV: registers new ones, gives known ones another name, numbers and roles; known by ИНН or ОГРН (REGISTRAR).
   */
  readonly importOrganizations: ImportResult;
  /**
   * Присоединить к другой организации: роли закрываются, ссылки не переписываются (REGISTRAR; R4).
   * Merges into another organisation: its roles are closed, no reference is rewritten (REGISTRAR; R4).
   */
  readonly mergeOrganization: OrganizationRuleResult;
  /**
   * Предложить роль; до выдачи она ни на что не влияет (REGISTRAR).
   * Proposes a role; until it is granted it changes nothing (REGISTRAR).
   */
  readonly proposeRole: RoleGrantResult;
  /**
   * Внести перечень специальностей лицензии по реестру лицензий (REGISTRAR; R28).
   * Records the specialities of a licence as the register of licences has them (REGISTRAR; R28).
   */
  readonly recordLicensedSpecialities: OrganizationRuleResult;
  /**
   * Добавить потребность в обучении; после утверждения плана она становится потребностью в кадрах (REGISTRAR).
   * Adds a need for training; once the plan is approved it becomes a need for people (REGISTRAR).
   */
  readonly recordTrainingNeed: TrainingNeedResult;
  /** Внести организацию в реестр (REGISTRAR; R1–R3). / Enters an organisation into the registry (REGISTRAR; R1–R3). */
  readonly registerOrganization: RegisterOrganizationResult;
  /** Возобновить приостановленную организацию (REGISTRAR). / Reinstates a suspended organisation (REGISTRAR). */
  readonly reinstateOrganization: OrganizationResult;
  /**
   * Возобновить приостановленную роль с указанного дня (REGISTRAR).
   * Reinstates a suspended role from a day on (REGISTRAR).
   */
  readonly reinstateRole: RoleGrantResult;
  /**
   * Убрать файл из плана; содержимое удаляется сразу (REGISTRAR, DATA_STEWARD).
   * Removes a file from a plan; its content goes at once (REGISTRAR, DATA_STEWARD).
   */
  readonly removeFileFromStandardsPlan: StandardsPlanFilesResult;
  /**
   * Сменить наименования с указанного дня; прежние остаются в истории (REGISTRAR).
   * Changes the names from a day on; the former ones stay on record (REGISTRAR).
   */
  readonly renameOrganization: OrganizationResult;
  /**
   * Запросить загрузку файла: адрес, куда его отправить (REGISTRAR). Неприложенный файл удаляется через сутки.
   * Asks for the upload of a file: the address to send it to (REGISTRAR). A file that is not attached is removed after a day.
   */
  readonly requestStakeholdersUpload: RequestUploadResult;
  /**
   * Изменить содержание плана, пока он проект (REGISTRAR).
   * Changes the content of a plan while it is a draft (REGISTRAR).
   */
  readonly reviseStandardsPlan: StandardsPlanResult;
  /**
   * Отозвать роль с указанного дня; держатели мест в рабочих группах следуют за этим фактом (REGISTRAR; R8).
   * Revokes a role from a day on; seats in working groups follow this fact (REGISTRAR; R8).
   */
  readonly revokeRole: RoleGrantResult;
  /**
   * Внести контакты и каналы (представитель организации или REGISTRAR).
   * Records contacts and channels (a delegate of the organisation, or REGISTRAR).
   */
  readonly setOrganizationContacts: OrganizationResult;
  /** Начать выполнение утверждённого плана (REGISTRAR). / Starts an approved plan (REGISTRAR). */
  readonly startStandardsPlan: StandardsPlanResult;
  /**
   * Заменить план другим планом той же организации или снять его (REGISTRAR).
   * Supersedes a plan by another one of the same organisation, or drops it (REGISTRAR).
   */
  readonly supersedeStandardsPlan: StandardsPlanResult;
  /**
   * Приостановить организацию: до возобновления ни мест, ни обязательств (REGISTRAR; R5).
   * Suspends an organisation: no seats and no commitments until it is reinstated (REGISTRAR; R5).
   */
  readonly suspendOrganization: OrganizationResult;
  /**
   * Приостановить роль: места сохраняются, новых не дают (REGISTRAR).
   * Suspends a role: seats are kept, no new ones are given (REGISTRAR).
   */
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


export type MutationAttachFilesToStandardsPlanArgs = {
  input: AttachFilesInput;
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


export type MutationEraseSoleTraderArgs = {
  input: EraseSoleTraderInput;
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


export type MutationRecordLicensedSpecialitiesArgs = {
  input: RecordLicensedSpecialitiesInput;
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


export type MutationRemoveFileFromStandardsPlanArgs = {
  input: RemoveFileInput;
};


export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};


export type MutationRequestStakeholdersUploadArgs = {
  input: RequestUploadInput;
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

/** Вид наименования. / A kind of name. */
export type NameKind =
  /** На английском. / English name. */
  | 'ENGLISH'
  /** Прежнее: официальное, которое действовало раньше. / Former: an official name that was in use before. */
  | 'FORMER'
  /** Полное официальное. / Full official name. */
  | 'OFFICIAL'
  /** Краткое. / Short name. */
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
  /** Идентификатор, по которому ничего нет. / The id that nothing has. */
  readonly id: Scalars['ID']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Того, на что ссылается ввод, нет. / What the input refers to does not exist. */
export type NotFoundMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/**
 * Номер уже дан другому документу того же реестра и года (R40).
 * The number has been given to another document of the same register and year (R40).
 */
export type NumberTaken = Refusal & {
  readonly __typename?: 'NumberTaken';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Документ, у которого он есть или был; см. `node`. / The document that has or had it; see `node`. */
  readonly heldById: Scalars['ID']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Занятый номер. / The number that is taken. */
  readonly number: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/**
 * Номер уже дан другому документу того же реестра и года (R40).
 * The number has been given to another document of the same register and year (R40).
 */
export type NumberTakenMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Занятие по ОКЗ (согласован с ISCO-08). / An occupation of ОКЗ (aligned with ISCO-08). */
export type Occupation = {
  readonly __typename?: 'Occupation';
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Профессии и должности ОКПДТР этого занятия. / Trades and posts of ОКПДТР of this occupation. */
  readonly jobTitles: ReadonlyArray<JobTitle>;
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** Код ОКЗ, 1–4 цифры. / The ОКЗ code, 1 to 4 digits. */
  readonly okz: Scalars['ID']['output'];
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<Occupation>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Специальности, которые готовят к нему на день. / The specialities that prepare for it on a day. */
  readonly specialities: ReadonlyArray<SpecialityMatch>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<Occupation>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** Занятие по ОКЗ (согласован с ISCO-08). / An occupation of ОКЗ (aligned with ISCO-08). */
export type OccupationSpecialitiesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Занятие по ОКЗ (согласован с ISCO-08). / An occupation of ОКЗ (aligned with ISCO-08). */
export type OccupationSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Страница списка занятий. / A page of a list of occupations. */
export type OccupationConnection = {
  readonly __typename?: 'OccupationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Occupation>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type OccupationEdge = {
  readonly __typename?: 'OccupationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Occupation>;
};

/** Код после команды. / The code after the command. */
export type OccupationPayload = {
  readonly __typename?: 'OccupationPayload';
  /** Код после команды. / The code after the command. */
  readonly occupation: Occupation;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Внесённый код или отказ. / The code that was entered, or a refusal. */
export type OccupationResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | OccupationPayload;

/**
 * Направление порядка.
 * The direction of an order.
 */
export type OrderDirection =
  /** По возрастанию: от А к Я, от раннего к позднему. / Ascending: from A to Z, from early to late. */
  | 'ASC'
  /** По убыванию. / Descending. */
  | 'DESC';

/**
 * Организация: участник системы. Вид определяют роли, выданные на срок.
 * An organisation: a participant of the system. Its kinds follow from roles granted for a term.
 */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /**
   * Сведения центра оценки (ЦОК) на день; null, если роли в этот день нет.
   * The profile of an assessment centre on a day; null: it does not hold the role.
   */
  readonly assessmentCentre?: Maybe<AssessmentCentreProfile>;
  /** Филиалы. / Its branches. */
  readonly branches: OrganizationConnection;
  /** Где публикует материалы (пункт 7 резолюции). / Where it publishes (item 7 of the resolution). */
  readonly channels: ReadonlyArray<Channel>;
  /** Телефоны, адреса почты и адреса. / Phones, e-mail and postal addresses. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Сведения совета (СПК); null, если не внесены. / The profile of a council (СПК); null: not recorded. */
  readonly council?: Maybe<CouncilProfile>;
  /** Ликвидация; null, если её не было. / Its dissolution; null: there was none. */
  readonly dissolution?: Maybe<Dissolution>;
  /** Лицензия и аккредитация; null, если не внесены. / Licence and accreditation; null: not recorded. */
  readonly education?: Maybe<EducationProfile>;
  /** Сведения работодателя; null, если не внесены. / The profile of an employer; null: not recorded. */
  readonly employer?: Maybe<EmployerProfile>;
  /** Наименование на английском; null, если не внесено. / The English name; null where none is recorded. */
  readonly englishName?: Maybe<Scalars['String']['output']>;
  /** Прежние наименования, от первого. / Former names, the oldest first. */
  readonly formerNames: ReadonlyArray<FormerName>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: OrganizationHistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Все номера: ИНН, ОГРН или ОГРНИП, КПП и прочие. / All numbers: ИНН, ОГРН or ОГРНИП, КПП and others. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * ИНН, 10 или 12 цифр с верными контрольными; null, если не внесён.
   * ИНН of 10 or 12 digits with right check digits; null: not recorded.
   */
  readonly inn?: Maybe<Scalars['String']['output']>;
  /** Виды по ролям, действующим на день. / Kinds by the roles in force on a day. */
  readonly kinds: ReadonlyArray<OrganizationKind>;
  /** КПП, 9 знаков; null, если не внесён. / КПП of 9 characters; null: not recorded. */
  readonly kpp?: Maybe<Scalars['String']['output']>;
  /** Форма, видная по номерам; null — иная или неизвестна. / The form that its numbers say; null: another, or not known. */
  readonly legalForm?: Maybe<LegalForm>;
  /** Члены объединения; null, если не внесены. / The members of an association; null: not recorded. */
  readonly membership?: Maybe<MembershipProfile>;
  /**
   * Присоединение к другой (R4); null, если его не было.
   * Its merger into another organisation (R4); null: there was none.
   */
  readonly merger?: Maybe<Merger>;
  /** Муниципалитет по ОКТМО; null, если не указан. / The municipality by its ОКТМО; null: not recorded. */
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
  /** ОГРН (13 цифр) или ОГРНИП (15); null, если не внесён. / ОГРН (13 digits) or ОГРНИП (15); null: not recorded. */
  readonly ogrn?: Maybe<Scalars['String']['output']>;
  /** Головная организация; null, если это не филиал. / The organisation of which it is a branch; null: of none. */
  readonly parent?: Maybe<Organization>;
  /**
   * Все роли, включая прошлые и предложенные, или только действующие на день.
   * All roles, past and proposed ones too, or only those in force on a day.
   */
  readonly roles: ReadonlyArray<RoleGrant>;
  /** Отрасли, в которых она работает или которые ведёт. / The sectors it works in or is responsible for. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Краткое наименование, последнее внесённое. / The short name, the last one recorded. */
  readonly shortName: Scalars['String']['output'];
  /**
   * Планы применения профессиональных стандартов (постановление 584).
   * Plans for applying professional standards (decree 584).
   */
  readonly standardsPlans: StandardsPlanConnection;
  /** Состояние сейчас. / The state now. */
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

/** Страница списка организаций. / A page of a list of organisations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Organization>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** По чему считать организации. / What organisations are counted by. */
export type OrganizationDimension =
  /** Вид: на день отбора. / Kind: on the day of the filter. */
  | 'KIND'
  /** Муниципалитет. / Municipality. */
  | 'MUNICIPALITY'
  /** Отрасль. / Sector. */
  | 'SECTOR'
  /** Состояние. / State. */
  | 'STATUS';

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Organization>;
};

/** Отбор организаций; условия соединяются «и». / Selects organisations; all the conditions must hold. */
export type OrganizationFilter = {
  /**
   * День, на который должны действовать роли из `kinds`; по умолчанию — сегодня.
   * The day on which a role of `kinds` must be in force; today by default.
   */
  readonly activeOn?: InputMaybe<Scalars['Date']['input']>;
  /** Есть действующая роль одного из этих видов. / It holds a role of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** ОКТМО муниципалитета, в точности. / The ОКТМО of the municipality, exactly. */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /** Код отрасли. / The code of a sector. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Состояние сейчас. / The state now. */
  readonly status?: InputMaybe<OrganizationStatus>;
  /**
   * Часть нынешнего, краткого или прежнего наименования, буквально; регистр и «Ё» не важны.
   * A part of the present, short or a former name, taken literally; case and Ё do not matter.
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
   * Учётная запись; видна регистратору и представителю организации, прочим null.
   * The account; registrars and a delegate of the organisation see it, for others it is null.
   */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** Когда внесено в реестр. / When it was entered. */
  readonly at: Scalars['DateTime']['output'];
  /** Документ-основание; null, если не назван. / The document it rests on; null where none was named. */
  readonly document?: Maybe<DocumentRef>;
  /** Идентификатор факта. / The id of the fact. */
  readonly id: Scalars['ID']['output'];
  /** Вид роли; null, если запись не о роли. / The kind of the role; null where the entry is about none. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Что произошло, словами. / What happened, in words. */
  readonly label: Scalars['String']['output'];
  /**
   * Наименование после этой записи; null, если оно не менялось.
   * The name from this entry on; null where it did not change.
   */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Порядковый номер факта об организации. / The number of the fact about the organisation. */
  readonly number: Scalars['Int']['output'];
  /** Первый день действия; null, если не назван. / The first day of the effect; null where none was named. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Причина; null, если не названа. / The reason; null where none was named. */
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

/** Страница списка записей истории. / A page of a list of entries of a history. */
export type OrganizationHistoryEntryConnection = {
  readonly __typename?: 'OrganizationHistoryEntryConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<OrganizationHistoryEntryEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<OrganizationHistoryEntry>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type OrganizationHistoryEntryEdge = {
  readonly __typename?: 'OrganizationHistoryEntryEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<OrganizationHistoryEntry>;
};

/**
 * Вид участника Национальной системы квалификаций; у организации бывает несколько видов сразу.
 * A kind of participant of the National Qualifications System; an organisation may be of several kinds at once.
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
   * Центр оценки квалификаций (ЦОК): проводит независимую оценку.
   * Assessment centre (ЦОК): holds the independent assessment.
   */
  | 'ASSESSMENT_CENTRE'
  /** Торгово-промышленная палата. / Chamber of commerce and industry. */
  | 'CHAMBER_OF_COMMERCE'
  /** Колледж или техникум: среднее профессиональное образование (СПО). / College: secondary vocational education (СПО). */
  | 'COLLEGE'
  /** Работодатель. / Employer. */
  | 'EMPLOYER'
  /** Объединение работодателей. / Employers' association. */
  | 'EMPLOYER_ASSOCIATION'
  /** Служба занятости. / Employment service. */
  | 'EMPLOYMENT_SERVICE'
  /** Экзаменационная площадка центра оценки. / Exam site of an assessment centre. */
  | 'EXAM_SITE'
  /** Орган местного самоуправления. / Municipal authority. */
  | 'MUNICIPAL_AUTHORITY'
  /** Национальное агентство развития квалификаций (НАРК). / National agency for qualifications (НАРК). */
  | 'NATIONAL_AGENCY'
  /** Общественная организация. / Public organisation. */
  | 'PUBLIC_ORGANIZATION'
  /** Совет по профессиональным квалификациям (СПК). / Qualifications council (СПК). */
  | 'QUALIFICATIONS_COUNCIL'
  /**
   * Региональный орган власти: исполнительный орган области, отраслевое министерство.
   * Regional authority: an executive body of the region, a sector ministry.
   */
  | 'REGIONAL_AUTHORITY'
  /**
   * Региональный методический центр (РМЦ): развивает НСК в регионе.
   * Regional method centre (РМЦ): develops the system in the region.
   */
  | 'REGIONAL_METHOD_CENTRE'
  /** Профсоюз или объединение профсоюзов. / Trade union or an association of unions. */
  | 'TRADE_UNION'
  /** Вуз: высшее образование. / University: higher education. */
  | 'UNIVERSITY'
  /**
   * Представители работников: представительный орган, не отдельный работник.
   * Workers' representation: a representative body, not one worker.
   */
  | 'WORKERS_REPRESENTATION';

/** Наименование и дни, когда оно действует. / A name and the days on which it is in use. */
export type OrganizationName = {
  readonly __typename?: 'OrganizationName';
  /** Вид наименования. / The kind of the name. */
  readonly kind: NameKind;
  /** Само наименование. / The name itself. */
  readonly text: Scalars['String']['output'];
  /** Первый день действия; null — с начала записей. / The first day in use; null: since the records begin. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Последний день действия; null — действует. / The last day in use; null: still in use. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Пока одно поле.
 * The order of a list; ties follow the id. One field for now.
 */
export type OrganizationOrder = {
  /** Направление; по умолчанию по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему. / What by. */
  readonly field: OrganizationOrderField;
};

/** По чему упорядочить организации. / What organisations are ordered by. */
export type OrganizationOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По наименованию: по алфавиту, без учёта регистра и «Ё». / By name: alphabetical, whatever the case and Ё. */
  | 'NAME'
  /** По времени изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Организация после команды. / The organisation after the command. */
export type OrganizationPayload = {
  readonly __typename?: 'OrganizationPayload';
  /** Организация после команды. / The organisation after the command. */
  readonly organization: Organization;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Организация после команды или отказ. / The organisation after the command, or a refusal. */
export type OrganizationResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | OrganizationPayload | VersionConflict;

/**
 * Организация после команды или отказ, в том числе по правилу.
 * The organisation after the command, or a refusal, one by a rule included.
 */
export type OrganizationRuleResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | OrganizationPayload | RuleRefusal | VersionConflict;

/**
 * Числа организаций. Организация с двумя видами или отраслями учтена в каждой из них, поэтому сумма строк может быть больше `total`.
 * Counts of organisations. One of two kinds or sectors counts in each of them, so the rows may sum up to more than `total`.
 */
export type OrganizationStats = {
  readonly __typename?: 'OrganizationStats';
  /** День, на который определены виды. / The day for which kinds were determined. */
  readonly on: Scalars['Date']['output'];
  /** Строки, самые большие сначала. / The rows, the largest first. */
  readonly rows: ReadonlyArray<OrganizationStatsRow>;
  /** Сколько организаций отобрано. / How many organisations were selected. */
  readonly total: Scalars['Int']['output'];
};

/**
 * Строка: значения измерений (null — у организаций его нет или о нём не спрашивали) и число организаций.
 * A row: the values of the dimensions (null: the organisations have none, or it was not asked for) and their number.
 */
export type OrganizationStatsRow = {
  readonly __typename?: 'OrganizationStatsRow';
  /** Сколько организаций. / How many organisations. */
  readonly count: Scalars['Int']['output'];
  /** Вид. / The kind. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Муниципалитет. / The municipality. */
  readonly municipality?: Maybe<Municipality>;
  /** ОКТМО муниципалитета. / The ОКТМО of the municipality. */
  readonly oktmo?: Maybe<Scalars['ID']['output']>;
  /** Отрасль. / The sector. */
  readonly sector?: Maybe<Sector>;
  /** Код отрасли. / The code of the sector. */
  readonly sectorCode?: Maybe<Scalars['ID']['output']>;
  /** Состояние. / The state. */
  readonly status?: Maybe<OrganizationStatus>;
};

/** Состояние организации. / The state of an organisation. */
export type OrganizationStatus =
  /** Действует. / Active. */
  | 'ACTIVE'
  /**
   * Ликвидирована: остаётся в реестре, ни на что новое не назначается (R5).
   * Dissolved: it stays in the registry and takes on nothing new (R5).
   */
  | 'DISSOLVED'
  /** Черновик: сослаться на организацию ещё нельзя. / Draft: nothing may refer to the organisation yet. */
  | 'DRAFT'
  /** Присоединена: доступна по id, ИНН и ОГРН (R4). / Merged: still found by its id, ИНН and ОГРН (R4). */
  | 'MERGED'
  /**
   * Приостановлена: роли сохраняются, новых мест и обязательств нет (R5).
   * Suspended: it keeps its roles and takes on nothing new (R5).
   */
  | 'SUSPENDED';

/** Номер, кроме ИНН, ОГРН и КПП. / A number beside ИНН, ОГРН and КПП. */
export type OtherIdentifierInput = {
  /** Кто присвоил; обязательно для OTHER. / Who assigned it; required for OTHER. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Какой это номер. / Which number it is. */
  readonly scheme: OtherIdentifierScheme;
  /**
   * ОКПО (8 или 10 цифр) или прочий номер до 100 знаков.
   * ОКПО (8 or 10 digits), or another number up to 100 characters.
   */
  readonly value: Scalars['String']['input'];
};

/** Какой это номер, кроме ИНН, ОГРН и КПП. / Which number it is, beside ИНН, ОГРН and КПП. */
export type OtherIdentifierScheme =
  /** ОКПО: код статистического регистра. / ОКПО: code of the statistical register. */
  | 'OKPO'
  /** Прочий: чей, говорит `issuer`. / Other: `issuer` says whose. */
  | 'OTHER';

/**
 * Страница списка: есть ли записи дальше и с какого курсора продолжать.
 * A page of a list: whether there is more, and the cursor to go on from.
 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /**
   * Курсор последней записи, для `after`; null на пустой странице.
   * The last item's cursor, for `after`; null on an empty page.
   */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** За страницей есть ещё записи. / There are more items behind the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Перед страницей есть записи: список начат с `after`. / There are items before the page: the list began with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Курсор первой записи; null на пустой странице. / The cursor of the first item; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Лицензия или аккредитация. / A licence or an accreditation. */
export type Permit = {
  readonly __typename?: 'Permit';
  /** Дата выдачи; null, если не указана. / The day of issue; null: not recorded. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Номер; null, если не указан. / The number; null: not recorded. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Название документа. / The title of the document. */
  readonly title: Scalars['String']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Лицензия или аккредитация. / A licence or an accreditation. */
export type PermitInput = {
  /** Дата выдачи. / The day of issue. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Номер, до 100 знаков. / The number, up to 100 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Последний день действия; без него — бессрочно. / The last day in force; without it there is no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Утверждение плана. / The approval of a plan. */
export type PlanApproval = {
  readonly __typename?: 'PlanApproval';
  /** Документ об утверждении. / The document of approval. */
  readonly document: DocumentRef;
  /** День утверждения. / The day of approval. */
  readonly on: Scalars['Date']['output'];
};

/** Этап плана. / A stage of a plan. */
export type PlanStage = {
  readonly __typename?: 'PlanStage';
  /** День завершения; null, пока не завершён. / The day it was completed; null until then. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** Срок: последний день. / It is due on this day at the latest. */
  readonly dueOn: Scalars['Date']['output'];
  /** Название этапа. / The title of the stage. */
  readonly title: Scalars['String']['output'];
};

/** Этап плана. / A stage of a plan. */
export type PlanStageInput = {
  /** Срок: последний день. / It is due on this day at the latest. */
  readonly dueOn: Scalars['Date']['input'];
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['input'];
};

/** Состояние плана по постановлению 584. / The state of a plan under decree 584. */
export type PlanStatus =
  /** Мнение работников учтено: больше не меняется. / Agreed with workers: it changes no more. */
  | 'AGREED_WITH_WORKERS'
  /** Утверждён. / Approved. */
  | 'APPROVED'
  /** Выполнен: все этапы завершены. / Completed: all its stages are. */
  | 'COMPLETED'
  /** Проект: меняется свободно. / Draft: it may be changed. */
  | 'DRAFT'
  /** Выполняется. / In progress. */
  | 'IN_PROGRESS'
  /** Заменён другим или снят. / Superseded by another one, or dropped. */
  | 'SUPERSEDED';

/** Почему план больше не действует и каким заменён. / Why a plan holds no longer, and which one replaces it. */
export type PlanSupersession = {
  readonly __typename?: 'PlanSupersession';
  /** Новый план; null, если план просто снят. / The new plan; null where the plan was dropped. */
  readonly by?: Maybe<StandardsPlan>;
  /** Причина. / The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Стандарт, который предстоит применить, и должности. / A standard that is to be applied, and the positions. */
export type PlannedStandard = {
  readonly __typename?: 'PlannedStandard';
  /** Первый день применения; null, если не указан. / The first day of its application; null: not recorded. */
  readonly appliedFrom?: Maybe<Scalars['Date']['output']>;
  /** Код профстандарта, например `40.058`. / The code of the standard, such as `40.058`. */
  readonly code: Scalars['ID']['output'];
  /** Должности, к которым применяется; null, если не указаны. / The positions it is applied to; null: not recorded. */
  readonly positions?: Maybe<Scalars['String']['output']>;
};

/** Стандарт, который предстоит применить. / A standard that is to be applied. */
export type PlannedStandardInput = {
  /** Первый день применения; по умолчанию сегодня. / The first day of its application; today by default. */
  readonly appliedFrom?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Код стандарта, действующего в день применения: `40.058`.
   * The code of a standard in force on the day of its application: `40.058`.
   */
  readonly code: Scalars['ID']['input'];
  /** Должности, до 500 знаков. / The positions, up to 500 characters. */
  readonly positions?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Профессиональный стандарт; редакции одного кода и коды, его заменившие, находятся всегда.
 * A professional standard; the editions of a code, and the codes that replaced it, can always be found.
 */
export type ProfessionalStandard = {
  readonly __typename?: 'ProfessionalStandard';
  /** Код, например `40.058`. / The code, such as `40.058`. */
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Обобщённые и трудовые функции на день. / Its generalised and labour functions on a day. */
  readonly functions: ReadonlyArray<LabourFunction>;
  /**
   * Уровни квалификации его трудовых функций на день, 1–9.
   * The qualification levels of its labour functions on a day, 1 to 9.
   */
  readonly levels: ReadonlyArray<Scalars['Int']['output']>;
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** Дата приказа; null, если не указана. / The date of the order; null: not recorded. */
  readonly orderDate?: Maybe<Scalars['Date']['output']>;
  /** Номер приказа об утверждении; null, если не указан. / The number of the order that approved it; null: not recorded. */
  readonly orderNumber?: Maybe<Scalars['String']['output']>;
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<ProfessionalStandard>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<ProfessionalStandard>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
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

/** Страница списка профессиональных стандартов. / A page of a list of professional standards. */
export type ProfessionalStandardConnection = {
  readonly __typename?: 'ProfessionalStandardConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ProfessionalStandardEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<ProfessionalStandard>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type ProfessionalStandardEdge = {
  readonly __typename?: 'ProfessionalStandardEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<ProfessionalStandard>;
};

/** Предлагаемая роль. / A role that is proposed. */
export type ProposeRoleInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Роль: вид, срок, документ. / The role: kind, term, document. */
  readonly role: RoleInput;
};

/**
 * Квалификация НАРК; профстандарт следует из её кода: 40.05800.01 — из 40.058.
 * A qualification of НАРК; its standard follows from its code: 40.05800.01 belongs to 40.058.
 */
export type Qualification = {
  readonly __typename?: 'Qualification';
  /** Центры, которые вправе оценивать её в этот день (R31). / The centres that may assess it on a day (R31). */
  readonly centres: ReadonlyArray<Organization>;
  /** Код, например `40.05800.01`. / The code, such as `40.05800.01`. */
  readonly code: Scalars['ID']['output'];
  /** Советы, в чьей области она лежит на день. / The councils in whose areas it lies on a day. */
  readonly councils: ReadonlyArray<Organization>;
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Трудовые функции стандарта, которые она охватывает. / The labour functions of the standard that it covers. */
  readonly functions: ReadonlyArray<LabourFunction>;
  /** Уровень квалификации, 1–9. / The qualification level, 1 to 9. */
  readonly level: Scalars['Int']['output'];
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** Сведения реестра НОК; null, если не внесены. / What the register of НОК says of it; null: not recorded. */
  readonly register?: Maybe<QualificationRegister>;
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<Qualification>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Профстандарт; null, если его нет или он не загружен.
   * Its professional standard; null where there is none, or it was not imported.
   */
  readonly standard?: Maybe<ProfessionalStandard>;
  /**
   * Код профстандарта; null, если его нет (00000 в коде).
   * The code of its standard; null where there is none (00000 in its code).
   */
  readonly standardCode?: Maybe<Scalars['ID']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<Qualification>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Срок действия свидетельства, месяцев; null, если не указан.
   * How long a certificate is valid, in months; null: not recorded.
   */
  readonly validityMonths?: Maybe<Scalars['Int']['output']>;
};


/**
 * Квалификация НАРК; профстандарт следует из её кода: 40.05800.01 — из 40.058.
 * A qualification of НАРК; its standard follows from its code: 40.05800.01 belongs to 40.058.
 */
export type QualificationCentresArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Квалификация НАРК; профстандарт следует из её кода: 40.05800.01 — из 40.058.
 * A qualification of НАРК; its standard follows from its code: 40.05800.01 belongs to 40.058.
 */
export type QualificationCouncilsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Квалификация НАРК; профстандарт следует из её кода: 40.05800.01 — из 40.058.
 * A qualification of НАРК; its standard follows from its code: 40.05800.01 belongs to 40.058.
 */
export type QualificationSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Страница списка квалификаций. / A page of a list of qualifications. */
export type QualificationConnection = {
  readonly __typename?: 'QualificationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<QualificationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Qualification>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type QualificationEdge = {
  readonly __typename?: 'QualificationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Qualification>;
};

/** Сведения реестра НОК о квалификации. / What the public register of НОК says of a qualification. */
export type QualificationRegister = {
  readonly __typename?: 'QualificationRegister';
  /** Вид профессиональной деятельности; null, если не указан. / The kind of professional activity; null: not recorded. */
  readonly activity?: Maybe<Scalars['String']['output']>;
  /** Особые условия допуска к экзамену или к работе. / Special conditions of admission to the exam or to the work. */
  readonly admission: ReadonlyArray<Scalars['String']['output']>;
  /** Документы, необходимые для экзамена. / The documents that the exam requires. */
  readonly examDocuments: ReadonlyArray<Scalars['String']['output']>;
  /** Возможные наименования должностей и профессий. / Possible job titles. */
  readonly jobTitles: ReadonlyArray<Scalars['String']['output']>;
  /** Занятия по ОКЗ. / Occupations by ОКЗ. */
  readonly occupations: ReadonlyArray<Occupation>;
  /** Коды ОКПДТР. / ОКПДТР codes. */
  readonly okpdtr: ReadonlyArray<Scalars['String']['output']>;
  /** Коды ОКСО. / ОКСО codes. */
  readonly okso: ReadonlyArray<Scalars['String']['output']>;
  /** Приказ НАРК; null, если не указан. / The order of НАРК; null: not recorded. */
  readonly order?: Maybe<RegisterAct>;
  /** Протокол совета; null, если не указан. / The minutes of the council; null: not recorded. */
  readonly protocol?: Maybe<RegisterAct>;
  /** Квалификационное требование; null, если не указано. / The qualification requirement; null: not recorded. */
  readonly requirement?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * День, на который истекает срок в рабочих днях, по производственному календарю; день `from` не считается.
   * The day on which a term of working days ends, by the production calendar; the day `from` does not count.
   */
  readonly addWorkingDays: Scalars['Date']['output'];
  /**
   * Профессия или должность по коду ОКПДТР; null, если такого кода нет.
   * A trade or post by its ОКПДТР code; null where there is no such code.
   */
  readonly jobTitle?: Maybe<JobTitle>;
  /** Профессии и должности по возрастанию идентификатора. / Trades and posts in the order of their ids. */
  readonly jobTitles: JobTitleConnection;
  /** Муниципалитеты по возрастанию идентификатора. / Municipalities in the order of their ids. */
  readonly municipalities: MunicipalityConnection;
  /** Муниципалитет по ОКТМО; null, если такого кода нет. / A municipality by its ОКТМО; null where there is no such code. */
  readonly municipality?: Maybe<Municipality>;
  /** Занятие по коду ОКЗ; null, если такого кода нет. / An occupation by its ОКЗ code; null where there is no such code. */
  readonly occupation?: Maybe<Occupation>;
  /** Занятия по возрастанию идентификатора. / Occupations in the order of their ids. */
  readonly occupations: OccupationConnection;
  /**
   * Организация по одному из идентификаторов; null, если такой нет.
   * The organisation of one of these identifiers; null where there is none.
   */
  readonly organization?: Maybe<Organization>;
  /**
   * Числа организаций по одному или двум измерениям, самые большие сначала.
   * Counts of organisations by one or two dimensions, the largest first.
   */
  readonly organizationStats: OrganizationStats;
  /** Организации реестра. / The organisations of the registry. */
  readonly organizations: OrganizationConnection;
  /** Квалификация по коду; null, если такого кода нет. / A qualification by its code; null where there is no such code. */
  readonly qualification?: Maybe<Qualification>;
  /** Квалификации по возрастанию идентификатора. / Qualifications in the order of their ids. */
  readonly qualifications: QualificationConnection;
  /** Отрасль по коду; null, если такого кода нет. / A sector by its code; null where there is no such code. */
  readonly sector?: Maybe<Sector>;
  /** Отрасли по возрастанию идентификатора. / Sectors in the order of their ids. */
  readonly sectors: SectorConnection;
  /** Специальности и профессии по возрастанию идентификатора. / Specialities and professions in the order of their ids. */
  readonly specialities: SpecialityConnection;
  /**
   * Специальность или профессия по коду; null, если такого кода нет.
   * A speciality or profession by its code; null where there is no such code.
   */
  readonly speciality?: Maybe<Speciality>;
  /**
   * Профессиональный стандарт по коду; null, если такого кода нет.
   * A professional standard by its code; null where there is no such code.
   */
  readonly standard?: Maybe<ProfessionalStandard>;
  /** Профессиональные стандарты по возрастанию идентификатора. / Professional standards in the order of their ids. */
  readonly standards: ProfessionalStandardConnection;
  /** План по постановлению 584. / A plan under decree 584. */
  readonly standardsPlan?: Maybe<StandardsPlan>;
  /** Планы по постановлению 584. / Plans under decree 584. */
  readonly standardsPlans: StandardsPlanConnection;
  /**
   * Проверить номер и узнать, что в нём не так; номер нигде не сохраняется.
   * Checks a number and says what is wrong with it; the number is kept nowhere.
   */
  readonly validateIdentifier: Validation;
  /** Кто спрашивает. / Who asks. */
  readonly viewer: Viewer;
};


export type QueryAddWorkingDaysArgs = {
  days: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
};


export type QueryJobTitleArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryJobTitlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
};


export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
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
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  inn?: InputMaybe<Scalars['String']['input']>;
  kpp?: InputMaybe<Scalars['String']['input']>;
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
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
};


export type QuerySectorArgs = {
  code: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
};


export type QuerySpecialitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
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
  filter?: InputMaybe<ClassifierFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClassifierOrder>>;
};


export type QueryStandardsPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStandardsPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardsPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StandardsPlanOrder>>;
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
  /** Связь по делам группы. / Contact about the group's work. */
  | 'CONTACT'
  /** Приглашение на заседание. / Invitation to a meeting. */
  | 'MEETING_NOTICE'
  /** Надзор: проверка или раскрытие. / Oversight: an inspection or a disclosure review. */
  | 'OVERSIGHT'
  /** Протокол. / Minutes. */
  | 'PROTOCOL'
  /** Обращение самого человека. / Request of the person concerned. */
  | 'SUBJECT_REQUEST';

/** Ввод команды `recordLicensedSpecialities`. / The input of `recordLicensedSpecialities`. */
export type RecordLicensedSpecialitiesInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Весь перечень, до 500: прежний заменяется; пустой — ничего не лицензировано.
   * The whole list, up to 500: it replaces the one before; an empty one says that nothing is licensed.
   */
  readonly specialities: ReadonlyArray<LicensedSpecialityInput>;
};

/** Потребность, добавляемая к плану. / A need that is added to a plan. */
export type RecordTrainingNeedInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Кого, где и к какому сроку учить. / Who is to be trained, where and by when. */
  readonly need: TrainingNeedInput;
};

/** Отказ: правило не позволяет. Ничего не записано. / A refusal: a rule says no. Nothing was written. */
export type Refusal = {
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
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
  /** Строка файла, с 1, считая заголовок. / The line of the file, from 1, the header counted. */
  readonly line: Scalars['Int']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Отклонённое значение; null, если дело в строке целиком. / The refused value; null where the row as a whole is wrong. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/**
 * Отклонённое значение: строка и колонка файла, правило и причина. Строка файла принимается или отклоняется целиком.
 * A refused value: line and column of the file, rule and reason. A row is taken or refused as a whole.
 */
export type RefusedCellMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Акт, на который ссылается реестр. / An act that the register refers to. */
export type RegisterAct = {
  readonly __typename?: 'RegisterAct';
  /** Дата; null, если не указана. / The date; null: not recorded. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Номер; null, если не указан. / The number; null: not recorded. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** Новая организация. / A new organisation. */
export type RegisterOrganizationInput = {
  /**
   * Черновик: роли только предложены, см. `activateOrganization`.
   * A draft: its roles are only proposed, see `activateOrganization`.
   */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** На английском, до 500 знаков. / The English name, up to 500 characters. */
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** ИНН, 10 или 12 цифр; уникален (R1). / ИНН, 10 or 12 digits; unique (R1). */
  readonly inn?: InputMaybe<Scalars['String']['input']>;
  /** КПП, 9 знаков. / КПП, 9 characters. */
  readonly kpp?: InputMaybe<Scalars['String']['input']>;
  /** Полное наименование, до 500 знаков. / The full name, up to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** ОГРН (13 цифр) или ОГРНИП (15); уникален (R1). / ОГРН (13 digits) or ОГРНИП (15); unique (R1). */
  readonly ogrn?: InputMaybe<Scalars['String']['input']>;
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46 (R25). / ОКТМО of the region: 8 or 11 digits beginning with 46 (R25). */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Роли, выдаваемые сразу; сроки одного вида не пересекаются (R2).
   * Roles granted at once; terms of one kind do not overlap (R2).
   */
  readonly roles?: InputMaybe<ReadonlyArray<RoleInput>>;
  /** Коды отраслей. / Codes of sectors. */
  readonly sectorCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Краткое, до 200 знаков; по умолчанию — полное. / The short name, up to 200 characters; the full one by default. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
};

/** Внесённая организация или отказ. / The organisation that was entered, or a refusal. */
export type RegisterOrganizationResult = AlreadyRegistered | IdempotencyKeyReused | InvalidInput | OrganizationPayload | RuleRefusal;

/** Чей номер. / Whose number it is. */
export type RegistrationSide =
  /** Входящий номер получателя. / The receiver's incoming number. */
  | 'RECEIVER'
  /** Исходящий номер отправителя. / The sender's outgoing number. */
  | 'SENDER';

/** Возобновление организации. / The reinstatement of an organisation. */
export type ReinstateOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Возобновление роли. / The reinstatement of a role. */
export type ReinstateRoleInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день, когда роль снова действует. / The first day on which the role is in force again. */
  readonly on: Scalars['Date']['input'];
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Идентификатор роли этой организации. / The id of a role of this organisation. */
  readonly roleGrantId: Scalars['ID']['input'];
};

/** Какой файл убрать. / Which file to remove. */
export type RemoveFileInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Файл, приложенный к записи. / A file that is attached to the record. */
  readonly fileId: Scalars['ID']['input'];
  /** Глобальный идентификатор записи. / Global id of the record. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Новые наименования: прежние заменяются все вместе. / New names: all the present ones are replaced together. */
export type RenameOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /**
   * На английском, до 500 знаков; без него английского не будет.
   * The English name, up to 500 characters; left out, there is none.
   */
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Полное наименование, до 500 знаков. / The full name, up to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Первый день нового наименования. / The first day of the new name. */
  readonly on: Scalars['Date']['input'];
  /** Краткое, до 200 знаков; по умолчанию — полное. / The short name, up to 200 characters; the full one by default. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Запрос загрузки. Файл до 25 МБ: pdf, docx, xlsx, odt, ods, csv, txt, png, jpg, sig, p7s; содержимое — то, что говорит имя.
 * The wish to upload a file of up to 25 MB: pdf, docx, xlsx, odt, ods, csv, txt, png, jpg, sig, p7s; its content is what its name says.
 */
export type RequestUploadInput = {
  /**
   * В файле есть имена людей: его читают с названной целью, и чтение записывается. По умолчанию нет.
   * It has names of people in it: it is read for a named purpose, and the reading is recorded. No by default.
   */
  readonly containsNames?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Вид содержимого, как у имени: `application/pdf`. / The media type that goes with the name: `application/pdf`. */
  readonly mediaType: Scalars['String']['input'];
  /** Имя файла с расширением, до 200 знаков, без пути. / The file's name with its ending, up to 200 characters, no path. */
  readonly name: Scalars['String']['input'];
  /** SHA-256 содержимого: 64 шестнадцатеричные цифры. / SHA-256 of the content: 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** Размер в байтах, от 1 до 26 214 400. / The size in bytes, 1 to 26,214,400. */
  readonly size: Scalars['Int']['input'];
};

/** Куда загрузить файл. / Where to upload the file. */
export type RequestUploadPayload = {
  readonly __typename?: 'RequestUploadPayload';
  /** До какого момента адрес годен: десять минут. / How long the address is good: ten minutes. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Идентификатор файла: с ним файл прикладывают. / Id of the file: it is attached by it. */
  readonly fileId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Адрес для `PUT` с самим файлом. / The address for a `PUT` of the file itself. */
  readonly url: Scalars['String']['output'];
};

/** Куда загрузить файл, или отказ. / Where to upload the file, or a refusal. */
export type RequestUploadResult = IdempotencyKeyReused | InvalidInput | RequestUploadPayload;

/** Новое содержание проекта; пропущенное не меняется. / New content of a draft; what is left out does not change. */
export type ReviseStandardsPlanInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Локальные акты, которые предстоит изменить, до 200. / Local acts that are to be changed, up to 200. */
  readonly localActs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Этапы по порядку, от 1 до 50. / Stages in their order, 1 to 50. */
  readonly stages?: InputMaybe<ReadonlyArray<PlanStageInput>>;
  /** Стандарты, от 1 до 200, без повторов. / Standards, 1 to 200, none twice. */
  readonly standards?: InputMaybe<ReadonlyArray<PlannedStandardInput>>;
};

/** Отзыв роли. / The revocation of a role. */
export type RevokeRoleInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без роли. / The first day without the role. */
  readonly on: Scalars['Date']['input'];
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Причина, до 500 знаков. / The reason, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Идентификатор роли этой организации. / The id of a role of this organisation. */
  readonly roleGrantId: Scalars['ID']['input'];
};

/**
 * Роль, выданная организации на срок на основании документа (R2).
 * A role granted to an organisation for a term on a document (R2).
 */
export type RoleGrant = {
  readonly __typename?: 'RoleGrant';
  /**
   * Совет, отвечающий за центр оценки (R3); null у прочих видов.
   * The council that answers for an assessment centre (R3); null for other kinds.
   */
  readonly council?: Maybe<Organization>;
  /** Документ, на основании которого выдана. / The document on which it was granted. */
  readonly document: DocumentRef;
  /** Кто выдал; null, если не указано. / Who granted it; null: not recorded. */
  readonly grantedBy?: Maybe<Organization>;
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Вид организации, который даёт роль. / The kind that the role gives the organisation. */
  readonly kind: OrganizationKind;
  /** Коды квалификаций, которые центр вправе оценивать. / Codes of the qualifications that the centre may assess. */
  readonly qualifications: ReadonlyArray<Scalars['String']['output']>;
  /** Состояние сейчас. / The state now. */
  readonly status: RoleStatus;
  /** Приостановки, от первой. / Its suspensions, the first one first. */
  readonly suspensions: ReadonlyArray<RoleSuspension>;
  /** Первый день действия. / The first day in force. */
  readonly validFrom: Scalars['Date']['output'];
  /**
   * Последний день действия, у отозванной — день перед отзывом; null — без срока.
   * The last day in force, of a revoked role the day before; null: no end.
   */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Роль после команды. / The role after the command. */
export type RoleGrantPayload = {
  readonly __typename?: 'RoleGrantPayload';
  /** Её организация. / Its organisation. */
  readonly organization: Organization;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Роль после команды. / The role after the command. */
  readonly roleGrant: RoleGrant;
};

/** Роль после команды или отказ. / The role after the command, or a refusal. */
export type RoleGrantResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RoleGrantPayload | RuleRefusal | VersionConflict;

/** Роль при регистрации или выдаче. / A role, at registration or granted later. */
export type RoleInput = {
  /**
   * Совет (СПК), отвечающий за центр; только и обязательно для ASSESSMENT_CENTRE (R3).
   * The council (СПК) that answers for the centre; for an ASSESSMENT_CENTRE, and required there (R3).
   */
  readonly councilId?: InputMaybe<Scalars['ID']['input']>;
  /** Документ-основание. / The document that it rests on. */
  readonly document: DocumentRefInput;
  /** Организация реестра, выдавшая роль. / The organisation of the registry that grants the role. */
  readonly grantedById?: InputMaybe<Scalars['ID']['input']>;
  /** Вид организации. / The kind of organisation. */
  readonly kind: OrganizationKind;
  /**
   * Коды квалификаций в областях совета; только и обязательно для ASSESSMENT_CENTRE (R3).
   * Codes of qualifications within the council's areas; for an ASSESSMENT_CENTRE, and required there (R3).
   */
  readonly qualifications?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Первый день действия. / The first day in force. */
  readonly validFrom: Scalars['Date']['input'];
  /** Последний день действия; без него — бессрочно. / The last day in force; without it there is no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Состояние роли. / The state of a role. */
export type RoleStatus =
  /** Истекла: срок закончился. / Expired: its term has ended. */
  | 'EXPIRED'
  /** Выдана. / Granted. */
  | 'GRANTED'
  /** Предложена: ни на один день не действует. / Proposed: in force on no day. */
  | 'PROPOSED'
  /** Отозвана. / Revoked. */
  | 'REVOKED'
  /** Приостановлена: до возобновления не действует. / Suspended: not in force until it is reinstated. */
  | 'SUSPENDED';

/**
 * Приостановка роли: дни без неё внутри срока, обе границы включены.
 * A suspension of a role: days without it inside its term, both ends included.
 */
export type RoleSuspension = {
  readonly __typename?: 'RoleSuspension';
  /** Причина. / The reason. */
  readonly reason: Scalars['String']['output'];
  /** Первый день без роли. / The first day without the role. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день без роли; null — ещё длится. / The last day without the role; null: it lasts still. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Правило предметной области не позволяет; номер — в поле `rule`. / A domain rule says no; its number is in `rule`. */
export type RuleRefusal = Refusal & {
  readonly __typename?: 'RuleRefusal';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Правило предметной области не позволяет; номер — в поле `rule`. / A domain rule says no; its number is in `rule`. */
export type RuleRefusalMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Отрасль: по ней собираются круглые столы и кластеры. / A sector: round tables and clusters are formed by it. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Код: латинские строчные буквы, цифры и дефис. / The code: lower-case Latin, digits and hyphens. */
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** Начала кодов ОКВЭД-2, относящихся к отрасли: `26.1`. / The ОКВЭД-2 prefixes that belong to the sector: `26.1`. */
  readonly okvedPrefixes: ReadonlyArray<Scalars['String']['output']>;
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<Sector>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<Sector>;
  /**
   * Региональные органы власти, которые на день ведут отрасль: у них эта роль и эта отрасль; по идентификатору.
   * The regional authorities that supervise it on a day: they hold that role and name the sector; in the order of ids.
   */
  readonly supervisors: ReadonlyArray<Organization>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** Отрасль: по ней собираются круглые столы и кластеры. / A sector: round tables and clusters are formed by it. */
export type SectorSuccessorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Отрасль: по ней собираются круглые столы и кластеры. / A sector: round tables and clusters are formed by it. */
export type SectorSupervisorsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Страница списка отраслей. / A page of a list of sectors. */
export type SectorConnection = {
  readonly __typename?: 'SectorConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<SectorEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Sector>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type SectorEdge = {
  readonly __typename?: 'SectorEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Sector>;
};

/** Код после команды. / The code after the command. */
export type SectorPayload = {
  readonly __typename?: 'SectorPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Код после команды. / The code after the command. */
  readonly sector: Sector;
};

/** Внесённый код или отказ. / The code that was entered, or a refusal. */
export type SectorResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | SectorPayload;

/** Контакты и каналы; пропущенный список не меняется. / Contacts and channels; a list that is left out does not change. */
export type SetOrganizationContactsInput = {
  /** Каналы, до 50; список заменяется целиком. / Channels, up to 50; the list is replaced as a whole. */
  readonly channels?: InputMaybe<ReadonlyArray<ChannelInput>>;
  /** Контакты, до 50; список заменяется целиком. / Contacts, up to 50; the list is replaced as a whole. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
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
  /** Код, например `11.02.14`. / The code, such as `11.02.14`. */
  readonly code: Scalars['ID']['output'];
  /** Все редакции, от первой. / All its editions, the first one first. */
  readonly editions: ReadonlyArray<CodeEdition>;
  /** Укрупнённая группа (УГСН). / Its group (УГСН). */
  readonly group: SpecialityGroup;
  /** Что это за код, по третьей и четвёртой цифре. / What the code stands for, by its third and fourth digit. */
  readonly kind: SpecialityKind;
  /**
   * Соответствия всех видов: все или действующие на день.
   * Matches of every kind: all of them, or those in force on a day.
   */
  readonly matches: ReadonlyArray<SpecialityTarget>;
  /** Название в этой редакции. / The name in this edition. */
  readonly name: Scalars['String']['output'];
  /** Занятия ОКЗ, к которым готовит на день. / The occupations of ОКЗ that it prepares for on a day. */
  readonly occupations: ReadonlyArray<SpecialityMatch>;
  /** Коды, которыми он заменён; пусто, если не заменён. / The codes that replaced it; empty where none did. */
  readonly replacedBy: ReadonlyArray<Speciality>;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /**
   * Коды в конце цепочки замен, действующие на день; сам код, если он действует.
   * The codes at the end of the chain of replacements, in force on a day; itself where it is one.
   */
  readonly successors: ReadonlyArray<Speciality>;
  /** Первый день действия; 1900-01-01 — начало неизвестно. / The first day in force; 1900-01-01: the start is unknown. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день действия; null — без срока. / The last day in force; null: no end. */
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

/** Страница списка специальностей. / A page of a list of specialities. */
export type SpecialityConnection = {
  readonly __typename?: 'SpecialityConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<SpecialityEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Speciality>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type SpecialityEdge = {
  readonly __typename?: 'SpecialityEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Speciality>;
};

/** Укрупнённая группа специальностей (УГСН). / A group of specialities (УГСН). */
export type SpecialityGroup = {
  readonly __typename?: 'SpecialityGroup';
  /** Код группы, например `11.00.00`. / The code of the group, such as `11.00.00`. */
  readonly code: Scalars['ID']['output'];
  /** Название; код, если название не загружено. / The name; the code where no name was imported. */
  readonly name: Scalars['String']['output'];
};

/** Что это за код. / What the code stands for. */
export type SpecialityKind =
  /** Бакалавриат. / Bachelor's degree. */
  | 'BACHELOR'
  /** Магистратура. / Master's degree. */
  | 'MASTER'
  /**
   * Профессия СПО: квалифицированный рабочий или служащий.
   * Profession of vocational education: a skilled worker or employee.
   */
  | 'PROFESSION'
  /** Специалитет. / Specialist degree. */
  | 'SPECIALIST'
  /** Специальность СПО: специалист среднего звена. / Speciality of vocational education: a mid-level specialist. */
  | 'SPECIALITY';

/** Занятие, к которому готовит специальность. / An occupation that a speciality prepares for. */
export type SpecialityMatch = {
  readonly __typename?: 'SpecialityMatch';
  /** Занятие ОКЗ. / The occupation of ОКЗ. */
  readonly occupation: Occupation;
  /** Специальность. / The speciality. */
  readonly speciality?: Maybe<Speciality>;
  /** Сила соответствия. / How strong the match is. */
  readonly strength: MatchStrength;
};

/** Занятие, к которому готовит специальность. / An occupation that a speciality prepares for. */
export type SpecialityMatchInput = {
  /** Код ОКЗ, 1–4 цифры. / The ОКЗ code, 1 to 4 digits. */
  readonly okz: Scalars['ID']['input'];
  /** Сила соответствия. / How strong the match is. */
  readonly strength: MatchStrength;
};

/** Код после команды. / The code after the command. */
export type SpecialityPayload = {
  readonly __typename?: 'SpecialityPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Код после команды. / The code after the command. */
  readonly speciality: Speciality;
};

/** Внесённый код или отказ. / The code that was entered, or a refusal. */
export type SpecialityResult = AlreadyDefined | IdempotencyKeyReused | InvalidInput | SpecialityPayload;

/** Соответствие специальности и её цели в пределах срока. / What a speciality matches, within a term. */
export type SpecialityTarget = {
  readonly __typename?: 'SpecialityTarget';
  /** Код цели в её классификаторе. / The code of the target in its classifier. */
  readonly code: Scalars['ID']['output'];
  /** Вид цели. / The kind of target. */
  readonly kind: TargetKind;
  /** Откуда взято; null, если не указано. / Where it was taken from; null: not recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Сила соответствия. / How strong the match is. */
  readonly strength: MatchStrength;
  /**
   * Первый день соответствия; 1900-01-01 — начало неизвестно.
   * The first day of the match; 1900-01-01: the start is unknown.
   */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день соответствия; null — без срока. / The last day of the match; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * План по организации применения профессиональных стандартов (постановление 584 от 27.06.2016).
 * A plan for applying professional standards (decree 584 of 27.06.2016).
 */
export type StandardsPlan = Node & {
  readonly __typename?: 'StandardsPlan';
  /** Утверждение; null, пока не утверждён. / The approval; null until then. */
  readonly approval?: Maybe<PlanApproval>;
  /** Приложенные файлы, до 50. / The attached files, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** День выполнения; null, пока не выполнен. / The day it was completed; null until then. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Документ по подписанному адресу; по нему он печатается, каким стал.
   * The document, by a signed address; it is printed as it is by then.
   */
  readonly document?: Maybe<DocumentLink>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Локальные акты, которые предстоит изменить. / Local acts that are to be changed. */
  readonly localActs: ReadonlyArray<Scalars['String']['output']>;
  /** Чей это план. / Whose plan it is. */
  readonly organization?: Maybe<Organization>;
  /** Этапы по порядку. / The stages in their order. */
  readonly stages: ReadonlyArray<PlanStage>;
  /** Стандарты, которые предстоит применить. / The standards that are to be applied. */
  readonly standards: ReadonlyArray<PlannedStandard>;
  /** День начала; null, пока не начат. / The day it was started; null until then. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Состояние. / The state. */
  readonly status: PlanStatus;
  /** Почему больше не действует; null, если действует. / Why it holds no longer; null while it does. */
  readonly supersession?: Maybe<PlanSupersession>;
  /**
   * Потребность в обучении; после утверждения становится потребностью в кадрах.
   * The need for training; once the plan is approved it becomes a need for people.
   */
  readonly trainingNeeds: TrainingNeedConnection;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /**
   * Мнение представителей работников; null, пока не учтено.
   * The opinion of the workers' representatives; null until it is noted.
   */
  readonly workersOpinion?: Maybe<WorkersOpinion>;
};


/**
 * План по организации применения профессиональных стандартов (постановление 584 от 27.06.2016).
 * A plan for applying professional standards (decree 584 of 27.06.2016).
 */
export type StandardsPlanDocumentArgs = {
  format: DocumentFormat;
};


/**
 * План по организации применения профессиональных стандартов (постановление 584 от 27.06.2016).
 * A plan for applying professional standards (decree 584 of 27.06.2016).
 */
export type StandardsPlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * План по организации применения профессиональных стандартов (постановление 584 от 27.06.2016).
 * A plan for applying professional standards (decree 584 of 27.06.2016).
 */
export type StandardsPlanTrainingNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка планов. / A page of a list of plans. */
export type StandardsPlanConnection = {
  readonly __typename?: 'StandardsPlanConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<StandardsPlanEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<StandardsPlan>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type StandardsPlanEdge = {
  readonly __typename?: 'StandardsPlanEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<StandardsPlan>;
};

/** План после команды о файлах, или отказ. / The plan after a command on its files, or a refusal. */
export type StandardsPlanFilesResult = IdempotencyKeyReused | InvalidInput | NotFound | StandardsPlanPayload | VersionConflict;

/** Отбор планов; условия соединяются «и». / Selects plans; all the conditions must hold. */
export type StandardsPlanFilter = {
  /**
   * Утверждённые документом с этим номером, как бы он ни был написан.
   * Approved by a document with this number, however it is written.
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Планы этой организации. / Plans of this organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Планы, где есть этот стандарт: `40.058`. / Plans that name this standard: `40.058`. */
  readonly standardCode?: InputMaybe<Scalars['ID']['input']>;
  /** Состояние. / The state. */
  readonly status?: InputMaybe<PlanStatus>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type StandardsPlanOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: StandardsPlanOrderField;
};

/**
 * По чему упорядочены планы.
 * What plans are ordered by.
 */
export type StandardsPlanOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По номеру документа об утверждении. / By the number of the document of approval. */
  | 'NUMBER'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** План после команды. / The plan after the command. */
export type StandardsPlanPayload = {
  readonly __typename?: 'StandardsPlanPayload';
  /** План после команды. / The plan after the command. */
  readonly plan: StandardsPlan;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** План после команды или отказ. / The plan after the command, or a refusal. */
export type StandardsPlanResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | StandardsPlanPayload | VersionConflict;

/** Начало выполнения плана. / The start of a plan. */
export type StartStandardsPlanInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День начала, не раньше утверждения. / The day of the start, not before the approval. */
  readonly on: Scalars['Date']['input'];
};

/** Замена или снятие плана. / A plan superseded or dropped. */
export type SupersedeStandardsPlanInput = {
  /**
   * Новый план той же организации; без него план снимается.
   * The new plan of the same organisation; without it the plan is dropped.
   */
  readonly byId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, до 500 знаков. / The reason, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Приостановка организации. / The suspension of an organisation. */
export type SuspendOrganizationInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, до 500 знаков. / The reason, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Приостановка роли. / The suspension of a role. */
export type SuspendRoleInput = {
  /** Документ-основание. / The document that it rests on. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без роли. / The first day without the role. */
  readonly on: Scalars['Date']['input'];
  /** Глобальный идентификатор организации. / Global id of the organisation. */
  readonly organizationId: Scalars['ID']['input'];
  /** Причина, до 500 знаков. / The reason, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Идентификатор роли этой организации. / The id of a role of this organisation. */
  readonly roleGrantId: Scalars['ID']['input'];
};

/** К чему готовит специальность. / What a speciality prepares for. */
export type TargetKind =
  /** Профессия или должность: ОКПДТР. / Trade or post: ОКПДТР. */
  | 'OKPDTR'
  /** Занятие: ОКЗ. / Occupation: ОКЗ. */
  | 'OKZ'
  /** Квалификация НАРК. / Qualification of НАРК. */
  | 'QUALIFICATION'
  /** Профессиональный стандарт. / Professional standard. */
  | 'STANDARD';

/** Что организации предстоит сделать. / Something that an organisation has to do. */
export type Task = {
  readonly __typename?: 'Task';
  /** Последний день срока; null — бессрочно. / The last day of the term; null: it has no end. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Вид задачи, например `ASSIGNMENT`; список растёт. / The kind of task, such as `ASSIGNMENT`; the list may grow. */
  readonly kind: Scalars['String']['output'];
  /** Последний день срока прошёл. / The last day of the term has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Запись, о которой задача. / The record that it is about. */
  readonly subject?: Maybe<Node>;
  /** Что сделать, словами. / What is to be done, in words. */
  readonly title: Scalars['String']['output'];
};


/** Что организации предстоит сделать. / Something that an organisation has to do. */
export type TaskTitleArgs = {
  locale?: InputMaybe<Locale>;
};

/** Страница списка задач. / A page of a list of tasks. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Task>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Задача и её курсор. / A task and its cursor. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Task>;
};

/** Форма обучения по плану. / How people are trained under a plan. */
export type TrainingForm =
  /** Профессиональная переподготовка. / Professional retraining. */
  | 'RETRAINING'
  /** Повышение квалификации. / Upskilling. */
  | 'UPSKILLING'
  /** Профессиональное обучение. / Vocational training. */
  | 'VOCATIONAL_TRAINING';

/**
 * Потребность в обучении: кого, по какому стандарту, где и к какому сроку.
 * A need for training: who, for which standard, where and by when.
 */
export type TrainingNeed = {
  readonly __typename?: 'TrainingNeed';
  /** Форма обучения. / How they are trained. */
  readonly form: TrainingForm;
  /**
   * Трудовая функция, например `A/01.3`; null, если не указана.
   * The labour function, such as `A/01.3`; null: not recorded.
   */
  readonly functionCode?: Maybe<Scalars['String']['output']>;
  /** Сколько человек. / How many people. */
  readonly headcount: Scalars['Int']['output'];
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Где нужны люди. / Where the people are needed. */
  readonly municipality?: Maybe<Municipality>;
  /** Первый день, когда люди нужны. / The first day on which the people are needed. */
  readonly neededFrom: Scalars['Date']['output'];
  /** Последний день, когда люди нужны. / The last day on which the people are needed. */
  readonly neededTo: Scalars['Date']['output'];
  /** Занятие по ОКЗ. / The occupation of ОКЗ. */
  readonly occupation?: Maybe<Occupation>;
  /** Должности тех, кого учат. / The positions of those to be trained. */
  readonly positions: Scalars['String']['output'];
  /** Код стандарта, по которому учат: `40.058`. / The code of the standard they are trained for: `40.058`. */
  readonly standardCode: Scalars['ID']['output'];
};

/** Страница списка потребностей в обучении. / A page of a list of needs for training. */
export type TrainingNeedConnection = {
  readonly __typename?: 'TrainingNeedConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<TrainingNeedEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<TrainingNeed>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type TrainingNeedEdge = {
  readonly __typename?: 'TrainingNeedEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<TrainingNeed>;
};

/** Кого учить, по какому стандарту, где и к какому сроку. / Who is to be trained, for which standard, where and by when. */
export type TrainingNeedInput = {
  /** Форма обучения. / How they are trained. */
  readonly form: TrainingForm;
  /** Функция: `A` или `A/01.3`. / The function: `A` or `A/01.3`. */
  readonly functionCode?: InputMaybe<Scalars['String']['input']>;
  /** Сколько человек, от 1 до 1 000 000. / How many people, 1 to 1,000,000. */
  readonly headcount: Scalars['Int']['input'];
  /** Первый день, когда люди нужны. / The first day on which the people are needed. */
  readonly neededFrom: Scalars['Date']['input'];
  /** Последний день, когда люди нужны. / The last day on which the people are needed. */
  readonly neededTo: Scalars['Date']['input'];
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46 (R25). / ОКТМО of the region: 8 or 11 digits beginning with 46 (R25). */
  readonly oktmo: Scalars['ID']['input'];
  /** Код ОКЗ, который есть в классификаторе. / An ОКЗ code that is in the classifier. */
  readonly okz: Scalars['ID']['input'];
  /** Должности, до 500 знаков. / The positions, up to 500 characters. */
  readonly positions: Scalars['String']['input'];
  /** Код стандарта из этого плана: `40.058`. / The code of a standard of this plan: `40.058`. */
  readonly standardCode: Scalars['ID']['input'];
};

/** Потребность после команды. / The need after the command. */
export type TrainingNeedPayload = {
  readonly __typename?: 'TrainingNeedPayload';
  /** Её план. / Its plan. */
  readonly plan: StandardsPlan;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Добавленная потребность. / The need that was added. */
  readonly trainingNeed: TrainingNeed;
};

/** Добавленная потребность или отказ. / The need that was added, or a refusal. */
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
  /** Что проверяли. / What was checked. */
  readonly kind: IdKind;
  /**
   * Номер без разделителей, как его принимает реестр; null, если он неверен.
   * The number without separators, as the registry takes it; null where it is wrong.
   */
  readonly normalized?: Maybe<Scalars['String']['output']>;
  /** Ошибки; пусто, если номер верен. / The problems; empty where the number is right. */
  readonly problems: ReadonlyArray<IdentifierProblem>;
  /** Такой номер возможен. / There can be such a number. */
  readonly valid: Scalars['Boolean']['output'];
};

/** Запись изменилась с тех пор, как вызывающий её читал. / The record has changed since the caller read it. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** Постоянный код отказа для программ. / A stable code for programs. */
  readonly code: Scalars['String']['output'];
  /** Нынешняя версия записи: прочитайте её снова. / The version now: read the record again. */
  readonly currentVersion: Scalars['Int']['output'];
  /** Объяснение для человека. / The explanation for a person. */
  readonly message: Scalars['String']['output'];
  /** Номер правила, см. `rule`; null — отказ не о правиле. / The number of a rule, see `rule`; null: it is about none. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};


/** Запись изменилась с тех пор, как вызывающий её читал. / The record has changed since the caller read it. */
export type VersionConflictMessageArgs = {
  locale?: InputMaybe<Locale>;
};

/** Кто спрашивает, по его токену. / Who asks, by the token. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /**
   * Организация, за которую говорит вызывающий: от неё — к её задачам; null — ни за какую или её нет в реестре.
   * The organisation that the caller speaks for, which leads to its tasks; null: for none, or it is not in the registry.
   */
  readonly organization?: Maybe<Organization>;
  /** Роли вызывающего, `PUBLIC` у всех. / The roles of the caller; everybody has `PUBLIC`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
};

/** Мнение представителей работников. / The opinion of the workers' representatives. */
export type WorkersOpinion = {
  readonly __typename?: 'WorkersOpinion';
  /** Представительный орган работников. / The body that represents the workers. */
  readonly body: Scalars['String']['output'];
  /** Документ-основание; null, если не назван. / The document it rests on; null where none was named. */
  readonly document?: Maybe<DocumentRef>;
  /** День, когда мнение получено. / The day on which the opinion was given. */
  readonly on: Scalars['Date']['output'];
  /** Само мнение; null, если не записано. / The opinion itself; null: not recorded. */
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
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
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
  RequestUploadResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( RequestUploadPayload )
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
  StandardsPlanFilesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<StandardsPlanPayload, 'plan'> & { plan: _RefType['StandardsPlan'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
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
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
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
  AttachFilesInput: AttachFilesInput;
  AttachOrganizationInput: AttachOrganizationInput;
  Attachment: ResolverTypeWrapper<import('@kadry/subgraph/attachments').ShownFile>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: ResolverTypeWrapper<Channel>;
  ChannelInput: ChannelInput;
  ChannelKind: ChannelKind;
  Classifier: Classifier;
  ClassifierFilter: ClassifierFilter;
  ClassifierOrder: ClassifierOrder;
  ClassifierOrderField: ClassifierOrderField;
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
  Dissolution: ResolverTypeWrapper<Omit<Dissolution, 'document'> & { document?: Maybe<ResolversTypes['DocumentRef']> }>;
  DissolveOrganizationInput: DissolveOrganizationInput;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentRef: ResolverTypeWrapper<import('@kadry/domain/document').DocumentRef>;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: ResolverTypeWrapper<DocumentRegistration>;
  DocumentRegistrationInput: DocumentRegistrationInput;
  DraftStandardsPlanInput: DraftStandardsPlanInput;
  DraftStandardsPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftStandardsPlanResult']>;
  EducationProfile: ResolverTypeWrapper<import('./organization/profile.ts').EducationProfile>;
  EducationProfileInput: EducationProfileInput;
  EmployerProfile: ResolverTypeWrapper<import('./organization/profile.ts').EmployerProfile>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EmployerProfileInput: EmployerProfileInput;
  EraseSoleTraderInput: EraseSoleTraderInput;
  FileRefused: ResolverTypeWrapper<import('./import/import.ts').FileRefused>;
  FormerName: ResolverTypeWrapper<FormerName>;
  GrantProposedRoleInput: GrantProposedRoleInput;
  GrantRoleInput: GrantRoleInput;
  HistoryEntry: ResolverTypeWrapper<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>>;
  HistoryEntryEdge: ResolverTypeWrapper<Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['HistoryEntry']> }>;
  IdKind: IdKind;
  IdempotencyKeyReused: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>>;
  Identifier: ResolverTypeWrapper<import('./card/identity.ts').Identifier>;
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
  JobTitleEdge: ResolverTypeWrapper<Omit<JobTitleEdge, 'node'> & { node?: Maybe<ResolversTypes['JobTitle']> }>;
  LabourFunction: ResolverTypeWrapper<import('./classifier/classifier.ts').LabourFunction>;
  LegalForm: LegalForm;
  LicensedSpecialityInput: LicensedSpecialityInput;
  Locale: Locale;
  MatchStrength: MatchStrength;
  MembershipProfile: ResolverTypeWrapper<import('./organization/profile.ts').MembershipProfile>;
  MembershipProfileInput: MembershipProfileInput;
  MergeOrganizationInput: MergeOrganizationInput;
  Merger: ResolverTypeWrapper<import('./organization/merge.ts').Merger>;
  Municipality: ResolverTypeWrapper<import('./classifier/classifier.ts').Municipality>;
  MunicipalityConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Municipality>>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node?: Maybe<ResolversTypes['Municipality']> }>;
  MunicipalityPayload: ResolverTypeWrapper<Omit<MunicipalityPayload, 'municipality'> & { municipality: ResolversTypes['Municipality'] }>;
  MunicipalityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MunicipalityResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NotFound'>>;
  NumberTaken: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NumberTaken'>>;
  Occupation: ResolverTypeWrapper<import('./classifier/classifier.ts').Occupation>;
  OccupationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Occupation>>;
  OccupationEdge: ResolverTypeWrapper<Omit<OccupationEdge, 'node'> & { node?: Maybe<ResolversTypes['Occupation']> }>;
  OccupationPayload: ResolverTypeWrapper<Omit<OccupationPayload, 'occupation'> & { occupation: ResolversTypes['Occupation'] }>;
  OccupationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OccupationResult']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>>;
  OrganizationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>>>;
  OrganizationDimension: OrganizationDimension;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationHistoryEntry: ResolverTypeWrapper<import('./history/history.ts').OrganizationHistoryEntry>;
  OrganizationHistoryEntryConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./history/history.ts').OrganizationHistoryEntry>>;
  OrganizationHistoryEntryEdge: ResolverTypeWrapper<Omit<OrganizationHistoryEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['OrganizationHistoryEntry']> }>;
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
  ProfessionalStandardEdge: ResolverTypeWrapper<Omit<ProfessionalStandardEdge, 'node'> & { node?: Maybe<ResolversTypes['ProfessionalStandard']> }>;
  ProposeRoleInput: ProposeRoleInput;
  Qualification: ResolverTypeWrapper<import('./classifier/classifier.ts').Qualification>;
  QualificationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Qualification>>;
  QualificationEdge: ResolverTypeWrapper<Omit<QualificationEdge, 'node'> & { node?: Maybe<ResolversTypes['Qualification']> }>;
  QualificationRegister: ResolverTypeWrapper<import('./classifier/qualification-register.ts').QualificationRegister>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingPurpose: ReadingPurpose;
  RecordLicensedSpecialitiesInput: RecordLicensedSpecialitiesInput;
  RecordTrainingNeedInput: RecordTrainingNeedInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusedCell: ResolverTypeWrapper<import('./import/import.ts').RefusedCell>;
  RegisterAct: ResolverTypeWrapper<import('./classifier/qualification-register.ts').RegisterAct>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOrganizationResult']>;
  RegistrationSide: RegistrationSide;
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateRoleInput: ReinstateRoleInput;
  RemoveFileInput: RemoveFileInput;
  RenameOrganizationInput: RenameOrganizationInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<RequestUploadPayload>;
  RequestUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUploadResult']>;
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
  SectorEdge: ResolverTypeWrapper<Omit<SectorEdge, 'node'> & { node?: Maybe<ResolversTypes['Sector']> }>;
  SectorPayload: ResolverTypeWrapper<Omit<SectorPayload, 'sector'> & { sector: ResolversTypes['Sector'] }>;
  SectorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SectorResult']>;
  SetOrganizationContactsInput: SetOrganizationContactsInput;
  Speciality: ResolverTypeWrapper<import('./classifier/classifier.ts').Speciality>;
  SpecialityConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Speciality>>;
  SpecialityEdge: ResolverTypeWrapper<Omit<SpecialityEdge, 'node'> & { node?: Maybe<ResolversTypes['Speciality']> }>;
  SpecialityGroup: ResolverTypeWrapper<import('./classifier/classifier.ts').SpecialityGroup>;
  SpecialityKind: SpecialityKind;
  SpecialityMatch: ResolverTypeWrapper<import('./classifier/match.ts').SpecialityMatch>;
  SpecialityMatchInput: SpecialityMatchInput;
  SpecialityPayload: ResolverTypeWrapper<Omit<SpecialityPayload, 'speciality'> & { speciality: ResolversTypes['Speciality'] }>;
  SpecialityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpecialityResult']>;
  SpecialityTarget: ResolverTypeWrapper<import('./classifier/classifier.ts').SpecialityTarget>;
  StandardsPlan: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>>;
  StandardsPlanConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>>>;
  StandardsPlanEdge: ResolverTypeWrapper<Omit<StandardsPlanEdge, 'node'> & { node?: Maybe<ResolversTypes['StandardsPlan']> }>;
  StandardsPlanFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StandardsPlanFilesResult']>;
  StandardsPlanFilter: StandardsPlanFilter;
  StandardsPlanOrder: StandardsPlanOrder;
  StandardsPlanOrderField: StandardsPlanOrderField;
  StandardsPlanPayload: ResolverTypeWrapper<Omit<StandardsPlanPayload, 'plan'> & { plan: ResolversTypes['StandardsPlan'] }>;
  StandardsPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StandardsPlanResult']>;
  StartStandardsPlanInput: StartStandardsPlanInput;
  SupersedeStandardsPlanInput: SupersedeStandardsPlanInput;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendRoleInput: SuspendRoleInput;
  TargetKind: TargetKind;
  Task: ResolverTypeWrapper<import('@kadry/subgraph/tasks').Task>;
  TaskConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversTypes['Task']> }>;
  TrainingForm: TrainingForm;
  TrainingNeed: ResolverTypeWrapper<import('./standards-plan/training-need.ts').TrainingNeed>;
  TrainingNeedConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./standards-plan/training-need.ts').TrainingNeed>>;
  TrainingNeedEdge: ResolverTypeWrapper<Omit<TrainingNeedEdge, 'node'> & { node?: Maybe<ResolversTypes['TrainingNeed']> }>;
  TrainingNeedInput: TrainingNeedInput;
  TrainingNeedPayload: ResolverTypeWrapper<Omit<TrainingNeedPayload, 'plan' | 'trainingNeed'> & { plan: ResolversTypes['StandardsPlan'], trainingNeed: ResolversTypes['TrainingNeed'] }>;
  TrainingNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingNeedResult']>;
  Validation: ResolverTypeWrapper<import('./identifier/validation.ts').Validation>;
  VersionConflict: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'VersionConflict'>>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
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
  AttachFilesInput: AttachFilesInput;
  AttachOrganizationInput: AttachOrganizationInput;
  Attachment: import('@kadry/subgraph/attachments').ShownFile;
  Boolean: Scalars['Boolean']['output'];
  Channel: Channel;
  ChannelInput: ChannelInput;
  ClassifierFilter: ClassifierFilter;
  ClassifierOrder: ClassifierOrder;
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
  Dissolution: Omit<Dissolution, 'document'> & { document?: Maybe<ResolversParentTypes['DocumentRef']> };
  DissolveOrganizationInput: DissolveOrganizationInput;
  DocumentLink: DocumentLink;
  DocumentRef: import('@kadry/domain/document').DocumentRef;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: DocumentRegistration;
  DocumentRegistrationInput: DocumentRegistrationInput;
  DraftStandardsPlanInput: DraftStandardsPlanInput;
  DraftStandardsPlanResult: ResolversUnionTypes<ResolversParentTypes>['DraftStandardsPlanResult'];
  EducationProfile: import('./organization/profile.ts').EducationProfile;
  EducationProfileInput: EducationProfileInput;
  EmployerProfile: import('./organization/profile.ts').EmployerProfile;
  Float: Scalars['Float']['output'];
  EmployerProfileInput: EmployerProfileInput;
  EraseSoleTraderInput: EraseSoleTraderInput;
  FileRefused: import('./import/import.ts').FileRefused;
  FormerName: FormerName;
  GrantProposedRoleInput: GrantProposedRoleInput;
  GrantRoleInput: GrantRoleInput;
  HistoryEntry: import('@kadry/subgraph/history').ShownEntry;
  HistoryEntryConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryEdge: Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['HistoryEntry']> };
  IdempotencyKeyReused: import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>;
  Identifier: import('./card/identity.ts').Identifier;
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
  JobTitleEdge: Omit<JobTitleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['JobTitle']> };
  LabourFunction: import('./classifier/classifier.ts').LabourFunction;
  LicensedSpecialityInput: LicensedSpecialityInput;
  MembershipProfile: import('./organization/profile.ts').MembershipProfile;
  MembershipProfileInput: MembershipProfileInput;
  MergeOrganizationInput: MergeOrganizationInput;
  Merger: import('./organization/merge.ts').Merger;
  Municipality: import('./classifier/classifier.ts').Municipality;
  MunicipalityConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Municipality>;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Municipality']> };
  MunicipalityPayload: Omit<MunicipalityPayload, 'municipality'> & { municipality: ResolversParentTypes['Municipality'] };
  MunicipalityResult: ResolversUnionTypes<ResolversParentTypes>['MunicipalityResult'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: import('@kadry/domain/refusal').Refused<'NotFound'>;
  NumberTaken: import('@kadry/domain/refusal').Refused<'NumberTaken'>;
  Occupation: import('./classifier/classifier.ts').Occupation;
  OccupationConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Occupation>;
  OccupationEdge: Omit<OccupationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Occupation']> };
  OccupationPayload: Omit<OccupationPayload, 'occupation'> & { occupation: ResolversParentTypes['Occupation'] };
  OccupationResult: ResolversUnionTypes<ResolversParentTypes>['OccupationResult'];
  Organization: import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>;
  OrganizationConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./organization/organization.ts').Organization>>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Organization']> };
  OrganizationFilter: OrganizationFilter;
  OrganizationHistoryEntry: import('./history/history.ts').OrganizationHistoryEntry;
  OrganizationHistoryEntryConnection: import('@kadry/subgraph/connection').Connection<import('./history/history.ts').OrganizationHistoryEntry>;
  OrganizationHistoryEntryEdge: Omit<OrganizationHistoryEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OrganizationHistoryEntry']> };
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
  ProfessionalStandardEdge: Omit<ProfessionalStandardEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ProfessionalStandard']> };
  ProposeRoleInput: ProposeRoleInput;
  Qualification: import('./classifier/classifier.ts').Qualification;
  QualificationConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Qualification>;
  QualificationEdge: Omit<QualificationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Qualification']> };
  QualificationRegister: import('./classifier/qualification-register.ts').QualificationRegister;
  Query: Record<PropertyKey, never>;
  RecordLicensedSpecialitiesInput: RecordLicensedSpecialitiesInput;
  RecordTrainingNeedInput: RecordTrainingNeedInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusedCell: import('./import/import.ts').RefusedCell;
  RegisterAct: import('./classifier/qualification-register.ts').RegisterAct;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterOrganizationResult'];
  ReinstateOrganizationInput: ReinstateOrganizationInput;
  ReinstateRoleInput: ReinstateRoleInput;
  RemoveFileInput: RemoveFileInput;
  RenameOrganizationInput: RenameOrganizationInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: RequestUploadPayload;
  RequestUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestUploadResult'];
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
  SectorEdge: Omit<SectorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Sector']> };
  SectorPayload: Omit<SectorPayload, 'sector'> & { sector: ResolversParentTypes['Sector'] };
  SectorResult: ResolversUnionTypes<ResolversParentTypes>['SectorResult'];
  SetOrganizationContactsInput: SetOrganizationContactsInput;
  Speciality: import('./classifier/classifier.ts').Speciality;
  SpecialityConnection: import('@kadry/subgraph/connection').Connection<import('./classifier/classifier.ts').Speciality>;
  SpecialityEdge: Omit<SpecialityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Speciality']> };
  SpecialityGroup: import('./classifier/classifier.ts').SpecialityGroup;
  SpecialityMatch: import('./classifier/match.ts').SpecialityMatch;
  SpecialityMatchInput: SpecialityMatchInput;
  SpecialityPayload: Omit<SpecialityPayload, 'speciality'> & { speciality: ResolversParentTypes['Speciality'] };
  SpecialityResult: ResolversUnionTypes<ResolversParentTypes>['SpecialityResult'];
  SpecialityTarget: import('./classifier/classifier.ts').SpecialityTarget;
  StandardsPlan: import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>;
  StandardsPlanConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./standards-plan/standards-plan.ts').StandardsPlan>>;
  StandardsPlanEdge: Omit<StandardsPlanEdge, 'node'> & { node?: Maybe<ResolversParentTypes['StandardsPlan']> };
  StandardsPlanFilesResult: ResolversUnionTypes<ResolversParentTypes>['StandardsPlanFilesResult'];
  StandardsPlanFilter: StandardsPlanFilter;
  StandardsPlanOrder: StandardsPlanOrder;
  StandardsPlanPayload: Omit<StandardsPlanPayload, 'plan'> & { plan: ResolversParentTypes['StandardsPlan'] };
  StandardsPlanResult: ResolversUnionTypes<ResolversParentTypes>['StandardsPlanResult'];
  StartStandardsPlanInput: StartStandardsPlanInput;
  SupersedeStandardsPlanInput: SupersedeStandardsPlanInput;
  SuspendOrganizationInput: SuspendOrganizationInput;
  SuspendRoleInput: SuspendRoleInput;
  Task: import('@kadry/subgraph/tasks').Task;
  TaskConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Task']> };
  TrainingNeed: import('./standards-plan/training-need.ts').TrainingNeed;
  TrainingNeedConnection: import('@kadry/subgraph/connection').Connection<import('./standards-plan/training-need.ts').TrainingNeed>;
  TrainingNeedEdge: Omit<TrainingNeedEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TrainingNeed']> };
  TrainingNeedInput: TrainingNeedInput;
  TrainingNeedPayload: Omit<TrainingNeedPayload, 'plan' | 'trainingNeed'> & { plan: ResolversParentTypes['StandardsPlan'], trainingNeed: ResolversParentTypes['TrainingNeed'] };
  TrainingNeedResult: ResolversUnionTypes<ResolversParentTypes>['TrainingNeedResult'];
  Validation: import('./identifier/validation.ts').Validation;
  VersionConflict: import('@kadry/domain/refusal').Refused<'VersionConflict'>;
  Viewer: Omit<Viewer, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
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

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  addedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  containsNames?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AttachmentUrlArgs>>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type DocumentLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentLink'] = ResolversParentTypes['DocumentLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRef'] = ResolversParentTypes['DocumentRef']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['DocumentRegistration']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentRegistration'] = ResolversParentTypes['DocumentRegistration']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RegistrationSide'], ParentType, ContextType>;
};

export type DraftStandardsPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftStandardsPlanResult'] = ResolversParentTypes['DraftStandardsPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'StandardsPlanPayload', ParentType, ContextType>;
};

export type EducationProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationProfile'] = ResolversParentTypes['EducationProfile']> = {
  accreditation?: Resolver<Maybe<ResolversTypes['Permit']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Permit']>, ParentType, ContextType>;
  licensedCodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, Partial<EducationProfileLicensedCodesArgs>>;
  licensedSpecialities?: Resolver<ReadonlyArray<ResolversTypes['Speciality']>, ParentType, ContextType, Partial<EducationProfileLicensedSpecialitiesArgs>>;
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

export type HistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HistoryEntryLabelArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryConnection'] = ResolversParentTypes['HistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryEntryEdge'] = ResolversParentTypes['HistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload', ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['JobTitle']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobTitleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobTitleEdge'] = ResolversParentTypes['JobTitleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['JobTitle']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Municipality']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
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
  attachFilesToStandardsPlan?: Resolver<ResolversTypes['StandardsPlanFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToStandardsPlanArgs, 'input'>>;
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
  eraseSoleTrader?: Resolver<ResolversTypes['OrganizationRuleResult'], ParentType, ContextType, RequireFields<MutationEraseSoleTraderArgs, 'input'>>;
  grantProposedRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationGrantProposedRoleArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  identifyOrganization?: Resolver<ResolversTypes['IdentifyOrganizationResult'], ParentType, ContextType, RequireFields<MutationIdentifyOrganizationArgs, 'input'>>;
  importClassifier?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationImportClassifierArgs, 'input'>>;
  importOrganizations?: Resolver<ResolversTypes['ImportResult'], ParentType, ContextType, RequireFields<MutationImportOrganizationsArgs, 'input'>>;
  mergeOrganization?: Resolver<ResolversTypes['OrganizationRuleResult'], ParentType, ContextType, RequireFields<MutationMergeOrganizationArgs, 'input'>>;
  proposeRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationProposeRoleArgs, 'input'>>;
  recordLicensedSpecialities?: Resolver<ResolversTypes['OrganizationRuleResult'], ParentType, ContextType, RequireFields<MutationRecordLicensedSpecialitiesArgs, 'input'>>;
  recordTrainingNeed?: Resolver<ResolversTypes['TrainingNeedResult'], ParentType, ContextType, RequireFields<MutationRecordTrainingNeedArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationResult'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  reinstateOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationReinstateOrganizationArgs, 'input'>>;
  reinstateRole?: Resolver<ResolversTypes['RoleGrantResult'], ParentType, ContextType, RequireFields<MutationReinstateRoleArgs, 'input'>>;
  removeFileFromStandardsPlan?: Resolver<ResolversTypes['StandardsPlanFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromStandardsPlanArgs, 'input'>>;
  renameOrganization?: Resolver<ResolversTypes['OrganizationResult'], ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'input'>>;
  requestStakeholdersUpload?: Resolver<ResolversTypes['RequestUploadResult'], ParentType, ContextType, RequireFields<MutationRequestStakeholdersUploadArgs, 'input'>>;
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

export type NumberTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberTaken'] = ResolversParentTypes['NumberTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NumberTakenMessageArgs>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  specialities?: Resolver<ReadonlyArray<ResolversTypes['SpecialityMatch']>, ParentType, ContextType, Partial<OccupationSpecialitiesArgs>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType, Partial<OccupationSuccessorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OccupationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Occupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccupationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationEdge'] = ResolversParentTypes['OccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
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
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['OrganizationHistoryEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationHistoryEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationHistoryEntryEdge'] = ResolversParentTypes['OrganizationHistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OrganizationHistoryEntry']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ProfessionalStandard']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfessionalStandardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalStandardEdge'] = ResolversParentTypes['ProfessionalStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ProfessionalStandard']>, ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'], FederationReferenceType extends FederationReferenceTypes['Qualification'] = FederationReferenceTypes['Qualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Qualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QualificationCentresArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  councils?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QualificationCouncilsArgs>>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['CodeEdition']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['LabourFunction']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['QualificationRegister']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Qualification']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationEdge'] = ResolversParentTypes['QualificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
};

export type QualificationRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationRegister'] = ResolversParentTypes['QualificationRegister']> = {
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admission?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  examDocuments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  jobTitles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<ReadonlyArray<ResolversTypes['Occupation']>, ParentType, ContextType>;
  okpdtr?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  okso?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['RegisterAct']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['RegisterAct']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  addWorkingDays?: Resolver<ResolversTypes['Date'], ParentType, ContextType, RequireFields<QueryAddWorkingDaysArgs, 'days' | 'from'>>;
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
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlreadyDefined' | 'AlreadyRegistered' | 'FileRefused' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'NumberTaken' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedCell'] = ResolversParentTypes['RefusedCell']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RefusedCellMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAct'] = ResolversParentTypes['RegisterAct']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationResult'] = ResolversParentTypes['RegisterOrganizationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRegistered' | 'IdempotencyKeyReused' | 'InvalidInput' | 'OrganizationPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type RequestUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUploadPayload'] = ResolversParentTypes['RequestUploadPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestUploadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUploadResult'] = ResolversParentTypes['RequestUploadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'RequestUploadPayload', ParentType, ContextType>;
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
  supervisors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType, Partial<SectorSupervisorsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Sector']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Speciality']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpecialityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityEdge'] = ResolversParentTypes['SpecialityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType>;
};

export type SpecialityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityGroup'] = ResolversParentTypes['SpecialityGroup'], FederationReferenceType extends FederationReferenceTypes['SpecialityGroup'] = FederationReferenceTypes['SpecialityGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SpecialityGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialityMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialityMatch'] = ResolversParentTypes['SpecialityMatch']> = {
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  speciality?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType>;
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
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<StandardsPlanDocumentArgs, 'format'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<StandardsPlanHistoryArgs>>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['StandardsPlan']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardsPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanEdge'] = ResolversParentTypes['StandardsPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StandardsPlan']>, ParentType, ContextType>;
};

export type StandardsPlanFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanFilesResult'] = ResolversParentTypes['StandardsPlanFilesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'StandardsPlanPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type StandardsPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanPayload'] = ResolversParentTypes['StandardsPlanPayload']> = {
  plan?: Resolver<ResolversTypes['StandardsPlan'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardsPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardsPlanResult'] = ResolversParentTypes['StandardsPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'StandardsPlanPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TaskTitleArgs>>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Task']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['TrainingNeed']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeedEdge'] = ResolversParentTypes['TrainingNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrainingNeed']>, ParentType, ContextType>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  Attachment?: AttachmentResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  CodeEdition?: CodeEditionResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CouncilProfile?: CouncilProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dissolution?: DissolutionResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentRef?: DocumentRefResolvers<ContextType>;
  DocumentRegistration?: DocumentRegistrationResolvers<ContextType>;
  DraftStandardsPlanResult?: DraftStandardsPlanResultResolvers<ContextType>;
  EducationProfile?: EducationProfileResolvers<ContextType>;
  EmployerProfile?: EmployerProfileResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
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
  NumberTaken?: NumberTakenResolvers<ContextType>;
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
  QualificationRegister?: QualificationRegisterResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedCell?: RefusedCellResolvers<ContextType>;
  RegisterAct?: RegisterActResolvers<ContextType>;
  RegisterOrganizationResult?: RegisterOrganizationResultResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  RequestUploadResult?: RequestUploadResultResolvers<ContextType>;
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
  StandardsPlanFilesResult?: StandardsPlanFilesResultResolvers<ContextType>;
  StandardsPlanPayload?: StandardsPlanPayloadResolvers<ContextType>;
  StandardsPlanResult?: StandardsPlanResultResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TrainingNeed?: TrainingNeedResolvers<ContextType>;
  TrainingNeedConnection?: TrainingNeedConnectionResolvers<ContextType>;
  TrainingNeedEdge?: TrainingNeedEdgeResolvers<ContextType>;
  TrainingNeedPayload?: TrainingNeedPayloadResolvers<ContextType>;
  TrainingNeedResult?: TrainingNeedResultResolvers<ContextType>;
  Validation?: ValidationResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WorkersOpinion?: WorkersOpinionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audited?: AuditedDirectiveResolver<any, any, ContextType>;
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
