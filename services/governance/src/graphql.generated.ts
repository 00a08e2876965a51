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

/** Ввод команды `acceptItem`. / The input of `acceptItem`. */
export type AcceptItemInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт, показатель которого достигнут. / An item whose metric is reached. */
  readonly itemId: Scalars['ID']['input'];
};

/** Исполненный пункт или отказ. / The fulfilled item, or a refusal. */
export type AcceptItemResult = IdempotencyKeyReused | IllegalTransition | NotFound | ResolutionItemPayload | RuleRefusal | VersionConflict;

/** Ввод команды `acceptProposal`. / The input of `acceptProposal`. */
export type AcceptProposalInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение, о котором ещё не решено. / A proposal that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункты резолюций, в которых оно принято, от 1 до 50. / The resolution items that took it up, 1 to 50. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Закрытое голосование, которым решено, если оно было. / The closed motion that decided, where there was one. */
  readonly motionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Ввод команды `acceptReport`. / The input of `acceptReport`. */
export type AcceptReportInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
  /** Поданный отчёт об этом пункте. / A submitted report on this item. */
  readonly reportId: Scalars['ID']['input'];
};

/** Ввод команды `acknowledgeAssignment`. / The input of `acknowledgeAssignment`. */
export type AcknowledgeAssignmentInput = {
  /** Поручение по этому пункту. / An assignment of this item. */
  readonly assignmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
};

/** Поручение, с которым ознакомились, или отказ. / The acknowledged assignment, or a refusal. */
export type AcknowledgeAssignmentResult = AssignmentPayload | IdempotencyKeyReused | IllegalTransition | NotFound | RuleRefusal | VersionConflict;

/** Вид нормативного акта. / The type of a normative act. */
export type ActType =
  /** Постановление. / Decree. */
  | 'DECREE'
  /** Распоряжение. / Directive. */
  | 'DIRECTIVE'
  /** Федеральный закон. / Federal law. */
  | 'FEDERAL_LAW'
  /** Приказ. / Order. */
  | 'ORDER'
  /** Резолюция. / Resolution. */
  | 'RESOLUTION';

/** Ввод команды `activateWorkingGroup`. / The input of `activateWorkingGroup`. */
export type ActivateWorkingGroupInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рабочая группа в состоянии FORMING. / A working group that is FORMING. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Группа, начавшая работу, или отказ. / The group at work, or a refusal. */
export type ActivateWorkingGroupResult = IdempotencyKeyReused | IllegalTransition | NotFound | RuleRefusal | VersionConflict | WorkingGroupPayload;

/** Ввод команды `addAgendaItem`. / The input of `addAgendaItem`. */
export type AddAgendaItemInput = {
  /** Загруженные материалы. / Uploaded papers. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Организация, которая докладывает. / The organisation that reports. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** Когда начнут. / When it will be begun. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Запись, о которой вопрос. / The record it is about. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** О чём, до 1000 знаков. / What it is about, up to 1,000 characters. */
  readonly title: Scalars['String']['input'];
  /** Кому виден. / Who sees it. */
  readonly visibility: AgendaVisibility;
};

/** Ввод команды `addDissentingOpinion`. / The input of `addDissentingOpinion`. */
export type AddDissentingOpinionInput = {
  /** Загруженный файл. / An uploaded file. */
  readonly attachmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Предложение. / The motion. */
  readonly motionId: Scalars['ID']['input'];
  /** Чьё мнение. / Whose opinion it is. */
  readonly seatId: Scalars['ID']['input'];
  /** Мнение, до 5000 знаков. / The opinion, up to 5,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Ввод команды `adoptDraftResolution`. / The input of `adoptDraftResolution`. */
export type AdoptDraftResolutionInput = {
  /** День принятия. / The day of adoption. */
  readonly date: Scalars['Date']['input'];
  /** Документ о решении; его или `motionId` (R12). / The document of the decision; it or `motionId` (R12). */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Голосование группы проекта, которым он принят: решение принято; его или `document` (R12).
   * The motion by which the group of the draft adopted it: carried; it or `document` (R12).
   */
  readonly motionId?: InputMaybe<Scalars['ID']['input']>;
  /** Дать наименьший свободный номер года `date`. / Gives it the least free number of the year of `date`. */
  readonly nextNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Номер документа, до 100 знаков; в году он неповторим (R40). / The number, up to 100 characters; unique in its year (R40). */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** Принятый проект или отказ. / The adopted draft, or a refusal. */
export type AdoptDraftResolutionResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | NumberTaken | ResolutionPayload | VersionConflict;

/** Ввод команды `adoptResolution`. / The input of `adoptResolution`. */
export type AdoptResolutionInput = {
  /**
   * Акты, на которых она основана: внесённые, до 50, каждый один раз.
   * The registered acts that it rests on, up to 50, each once.
   */
  readonly baseActIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** День принятия, если известен. / The day of adoption, where it is known. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Документ, которым её принял орган вне системы. / The document by which a body outside of the system adopted it. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Пункты в порядке документа, от 1 до 200; номера не повторяются.
   * The items in the order of the document, 1 to 200; numbers do not repeat.
   */
  readonly items: ReadonlyArray<ResolutionItemInput>;
  /**
   * Голосование рабочей группы, которым принята: решение принято; вместе с `document` нельзя (R12).
   * The motion by which a working group adopted it: carried; not together with `document` (R12).
   */
  readonly motionId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Дать наименьший свободный номер года `date`; вместе с `number` нельзя.
   * Gives it the least free number of the year of `date`; not together with `number`.
   */
  readonly nextNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Номер документа, до 100 знаков, например номер СЭД; в году он неповторим (R40).
   * The number of the document, up to 100 characters, such as that of the region's system; unique in its year (R40).
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Кто подписал, до 50. / Who signed it, up to 50. */
  readonly signatures?: InputMaybe<ReadonlyArray<DocumentSignatureInput>>;
  /** Название, 1–2000 знаков. / The title, 1 to 2,000 characters. */
  readonly title: Scalars['String']['input'];
};

/** Принятая резолюция или отказ. / The adopted resolution, or a refusal. */
export type AdoptResolutionResult = IdempotencyKeyReused | InvalidInput | NotFound | NumberTaken | ResolutionPayload;

/** Изменение повестки после созыва. / A change of the agenda after it was sent. */
export type AgendaChange = {
  readonly __typename?: 'AgendaChange';
  /** Как называется; null — больше нет. / What it is called; null: it is gone. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Когда. / When. */
  readonly at: Scalars['DateTime']['output'];
  /** Как назывался; null — не было. / What it was called; null: it was not there. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Что стало с вопросом. / What became of the item. */
  readonly kind: AgendaChangeKind;
  /** Номер вопроса. / The number of the item. */
  readonly number: Scalars['String']['output'];
  /** Почему убран; null — не убран. / Why it was removed; null: it was not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Что стало с вопросом. / What became of an item. */
export type AgendaChangeKind =
  /** Внесён. / Added. */
  | 'ADDED'
  /** Изменён. / Changed. */
  | 'CHANGED'
  /** Убран. / Removed. */
  | 'REMOVED';

/** Вопрос повестки. / An item of an agenda. */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Материалы, до 50. / The papers, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /**
   * Что решили; до публикации протокола — членам группы.
   * What was decided; until the minutes are published for members.
   */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /**
   * Выписка из протокола для исполнителя; null — протокола ещё нет. Закрытого — с `purpose` (SECRETARY).
   * An extract of the minutes for an executor; null: there are none yet. Of what is closed with `purpose` (SECRETARY).
   */
  readonly extract?: Maybe<DocumentLink>;
  /** Глобальный идентификатор. / Global id. */
  readonly id: Scalars['ID']['output'];
  /** Что ставили на голосование. / What was put to the vote. */
  readonly motions: ReadonlyArray<Motion>;
  /** Номер; закрытые считают отдельно: З-1. / The number; closed ones are counted apart: З-1. */
  readonly number: Scalars['String']['output'];
  /** Кто докладывает; null — не назван. / Who reports; null: nobody is named. */
  readonly reporter?: Maybe<Organization>;
  /**
   * Кто и что сказал; до публикации протокола — членам группы.
   * Who said what; until the minutes are published for members.
   */
  readonly spoke: ReadonlyArray<Speech>;
  /** Когда начинают; null — не назначено. / When it is begun; null: not set. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Запись, о которой вопрос; null — ни о какой. / The record it is about; null: none. */
  readonly subject?: Maybe<AgendaSubject>;
  /** О чём, до 1000 знаков. / What it is about, up to 1,000 characters. */
  readonly title: Scalars['String']['output'];
  /** Кому виден. / Who sees it. */
  readonly visibility: AgendaVisibility;
};


/** Вопрос повестки. / An item of an agenda. */
export type AgendaItemExtractArgs = {
  format: DocumentFormat;
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Вопрос повестки после команды. / An item of the agenda after the command. */
export type AgendaItemPayload = {
  readonly __typename?: 'AgendaItemPayload';
  /** Вопрос; null — убран. / The item; null: it is gone. */
  readonly agendaItem?: Maybe<AgendaItem>;
  /** Заседание, как оно есть теперь. / The meeting as it is now. */
  readonly meeting: Meeting;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Вопрос повестки после команды или отказ. / An item of the agenda after a command, or a refusal. */
export type AgendaItemResult = AgendaItemPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** О чём может быть вопрос повестки. / What an item of an agenda may be about. */
export type AgendaSubject = Agreement | Commitment | DraftAct | Proposal | Recommendation | ResolutionItem;

/** Кому виден вопрос повестки. / Who sees an item of an agenda. */
export type AgendaVisibility =
  /** Только членам группы: для прочих вопроса нет. / Members only: for others it is not there. */
  | 'CLOSED'
  /** Всем — название, членам группы — остальное. / Everybody its title, members the rest. */
  | 'MEMBERS'
  /** Всем. / Everybody. */
  | 'PUBLIC';

/**
 * Соглашение двух или более организаций: стороны, подписи, срок, основания.
 * An agreement of two or more organisations: parties, signatures, term, origins.
 */
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  /** Приложенные файлы, до 50. / The attached files, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Дата регистрации; null — не зарегистрировано. / The day of its registration; null: not registered. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /**
   * Документ по подписанному адресу; подписанное всеми — каким его подписали.
   * The document, by a signed address; what all have signed, as they signed it.
   */
  readonly document?: Maybe<DocumentLink>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Вид; не меняется. / The kind; it never changes. */
  readonly kind: AgreementKind;
  /** С какого дня ведут переговоры; null — не вели. / Since which day it is negotiated; null: it was not. */
  readonly negotiatedSince?: Maybe<Scalars['Date']['output']>;
  /** Регистрационный номер; null — не зарегистрировано. / The number of its registration; null: not registered. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /**
   * Основания: пункты резолюций, круглые столы, обязательства; до 100.
   * What it came from: resolution items, round tables, commitments; up to 100.
   */
  readonly origins: ReadonlyArray<AgreementOrigin>;
  /** Стороны: от 2 до 100, в порядке из проекта. / The parties: 2 to 100, in the order of the draft. */
  readonly parties: ReadonlyArray<AgreementParty>;
  /**
   * Соглашение, которое занимает его место со своего первого дня; null — не продлено.
   * The agreement that takes its place from its own first day on; null: none does.
   */
  readonly renewedBy?: Maybe<Agreement>;
  /** План дорожной карты; null — его нет. / The plan of its roadmap; null: there is none. */
  readonly roadmapPlan?: Maybe<RoadmapPlan>;
  /** Отрасль; null — не отраслевое. / The sector; null where it is not of one sector. */
  readonly sector?: Maybe<Sector>;
  /**
   * Состояние на сегодня по Москве; вычисляется из подписей, срока и расторжения.
   * The state today, Moscow time; computed from signatures, term and termination.
   */
  readonly status: AgreementStatus;
  /**
   * Расторжение, в том числе назначенное на будущий день; null — не расторгнуто.
   * The termination, one of a coming day included; null where there is none.
   */
  readonly termination?: Maybe<AgreementTermination>;
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Первый день срока. / The first day of the term. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день срока включительно; null — бессрочное. / The last day of the term, included; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Соглашение двух или более организаций: стороны, подписи, срок, основания.
 * An agreement of two or more organisations: parties, signatures, term, origins.
 */
export type AgreementDocumentArgs = {
  format: DocumentFormat;
};


/**
 * Соглашение двух или более организаций: стороны, подписи, срок, основания.
 * An agreement of two or more organisations: parties, signatures, term, origins.
 */
export type AgreementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: соглашения. / A page of the list of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Agreement>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: соглашения. / An item of the list of agreements with its cursor. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Agreement>;
};

/** Соглашение после команды о файлах, или отказ. / The agreement after a command on its files, or a refusal. */
export type AgreementFilesResult = AgreementPayload | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

/** Отбор соглашений; условия соединяются «и». / Selects agreements; all the conditions must hold. */
export type AgreementFilter = {
  /** Соглашения этого вида. / Agreements of this kind. */
  readonly kind?: InputMaybe<AgreementKind>;
  /** С этим регистрационным номером, как бы он ни был написан. / With this number, however it is written. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Соглашения, где эта организация — сторона. / Agreements to which this organisation is a party. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Соглашения отрасли с этим кодом. / Agreements of the sector with this code. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Сегодня в одном из этих состояний. / In one of these states today. */
  readonly status?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /**
   * Часть названия, буквально; без учёта регистра и «ё».
   * A part of the title, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Вид соглашения. / The kind of an agreement. */
export type AgreementKind =
  /**
   * Кластерное: образовательно-производственный кластер; только у него есть дорожная карта.
   * Cluster: of an educational and industrial cluster; only this kind has a roadmap.
   */
  | 'CLUSTER'
  /**
   * О сотрудничестве: например, региона с Национальным агентством.
   * Cooperation: such as that of the region with the National Agency.
   */
  | 'COOPERATION'
  /** О социальном партнёрстве. / Social partnership. */
  | 'SOCIAL_PARTNERSHIP'
  /** О целевом обучении. / Targeted training. */
  | 'TARGETED_TRAINING';

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type AgreementOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: AgreementOrderField;
};

/**
 * По чему упорядочены соглашения.
 * What agreements are ordered by.
 */
export type AgreementOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По наименованию, без учёта регистра и «ё». / By name, whatever the case and ё/е. */
  | 'NAME'
  /** По номеру, как считают: 2 раньше 10. / By number, as people count: 2 comes before 10. */
  | 'NUMBER'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Основание соглашения: то, из чего оно выросло. / An origin of an agreement: what it came from. */
export type AgreementOrigin = Commitment | ResolutionItem | RoundTable;

/** Сторона соглашения и её подпись. / A party of an agreement and its signature. */
export type AgreementParty = {
  readonly __typename?: 'AgreementParty';
  /**
   * Первый день без этой организации: ликвидирована или присоединена; null — она есть. Соглашение от этого не меняется.
   * The first day without the body, dissolved or merged; null: it is there. The agreement does not change by that.
   */
  readonly goneOn?: Maybe<Scalars['Date']['output']>;
  /** Организация. / The organisation. */
  readonly organization?: Maybe<Organization>;
  /** Кто она в соглашении; null — не сказано. / What it is in the agreement; null: not said. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Подпись; null — не подписала или вид подписи не указан. / Its signature; null: not signed, or how is not stated. */
  readonly signature?: Maybe<Signature>;
  /** День подписания; null — ещё не подписала. / The day it signed; null: not yet. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
};

/** Соглашение после команды. / The agreement after the command. */
export type AgreementPayload = {
  readonly __typename?: 'AgreementPayload';
  /** Соглашение, как оно есть теперь. / The agreement as it is now. */
  readonly agreement: Agreement;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Соглашение после команды или отказ. / The agreement after the command, or a refusal. */
export type AgreementResult = AgreementPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict;

/** Кто сторона в соглашении. / What a party is in an agreement. */
export type AgreementRoleInput = {
  /** Сторона. / The party. */
  readonly organizationId: Scalars['ID']['input'];
  /** Роль, 1–200 знаков: заказчик кадров, оператор. / The role, 1 to 200 characters: such as an employer, an operator. */
  readonly role: Scalars['String']['input'];
};

/** Состояние соглашения на день. / The state of an agreement on a day. */
export type AgreementStatus =
  /** Проект: не подписал никто. / Draft: nobody has signed. */
  | 'DRAFT'
  /** Истекло: последний день срока прошёл. / Expired: the last day of the term has passed. */
  | 'EXPIRED'
  /** Действует: подписали все, сегодня в пределах срока (R16). / In force: signed by all, today is within the term (R16). */
  | 'IN_FORCE'
  /** Переговоры: стороны согласуют, не подписал никто. / Negotiation: the parties negotiate, nobody has signed. */
  | 'NEGOTIATION'
  /** Подписано частично: подписали не все стороны. / Partially signed: some parties have not signed. */
  | 'PARTIALLY_SIGNED'
  /** Продлено: его место заняло другое соглашение. / Renewed: another agreement has taken its place. */
  | 'RENEWED'
  /** Подписано: подписали все, срок ещё не начался. / Signed: by all parties; the term has not begun. */
  | 'SIGNED'
  /** Расторгнуто: день расторжения наступил. / Terminated: the day of termination has come. */
  | 'TERMINATED';

/**
 * Расторжение соглашения: первый день, когда оно не действует, и причина.
 * The termination of an agreement: the first day it is not in force, and why.
 */
export type AgreementTermination = {
  readonly __typename?: 'AgreementTermination';
  /** Первый день, когда соглашение не действует. / The first day on which the agreement is not in force. */
  readonly on: Scalars['Date']['output'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason: Scalars['String']['output'];
};

/** Ввод команды `amendResolution`. / The input of `amendResolution`. */
export type AmendResolutionInput = {
  /** Пункты, которые отменяют. / Items that are cancelled. */
  readonly cancelledItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Документ о решении; его или `motionId` (R12). / The document of the decision; it or `motionId` (R12). */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Новые пункты; `supersedesId` — пункт этой же резолюции, который заменяют (R12).
   * New items; `supersedesId` is the item of this resolution that one supersedes (R12).
   */
  readonly items?: InputMaybe<ReadonlyArray<ResolutionItemInput>>;
  /**
   * Голосование группы, которая её приняла: решение принято; его или `document` (R12).
   * The motion of the group that adopted it: carried; it or `document` (R12).
   */
  readonly motionId?: InputMaybe<Scalars['ID']['input']>;
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `answerDraftAct`. / The input of `answerDraftAct`. */
export type AnswerDraftActInput = {
  /** Акт, которым принят; без него — отклонён. / The act that it was adopted as; without it it is declined. */
  readonly adoptedAsId?: InputMaybe<Scalars['ID']['input']>;
  /** Ответ, до 5000 знаков; нужен, если проект отклонён. / The answer, up to 5,000 characters; a refusal needs it. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Направленный проект. / A draft that was sent. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Ввод команды `appointDelegate`. / The input of `appointDelegate`. */
export type AppointDelegateInput = {
  /** Новый представитель; прежний остаётся в истории по должности. / The new delegate; the former stays by position. */
  readonly delegate: DelegateInput;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Занятое место. / A seat that is held. */
  readonly seatId: Scalars['ID']['input'];
};

/** Ввод команды `approveMaterial`. / The input of `approveMaterial`. */
export type ApproveMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Черновик. / A draft. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Ввод команды `archiveMaterial`. / The input of `archiveMaterial`. */
export type ArchiveMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Материал. / The material. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `assignItem`. / The input of `assignItem`. */
export type AssignItemInput = {
  /** Последний день срока поручения, если он свой. / The last day of the assignment, where it has one of its own. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Пункт любого вида, кроме POSITION, о котором отчитались ещё не все.
   * An item of any kind but POSITION, until everybody has reported on it.
   */
  readonly itemId: Scalars['ID']['input'];
  /**
   * Исполнитель: каждой организации пункт поручают один раз (R5, R14).
   * The assignee: an item is assigned to an organisation once (R5, R14).
   */
  readonly organizationId: Scalars['ID']['input'];
  /** Роль исполнителя. / The role of the assignee. */
  readonly role: AssigneeRole;
};

/** Поручение или отказ. / The assignment, or a refusal. */
export type AssignItemResult = AssignmentPayload | IdempotencyKeyReused | IllegalTransition | NotFound | RuleRefusal | VersionConflict;

/** Роль исполнителя в пункте. / The role of an assignee in an item. */
export type AssigneeRole =
  /** Контролирующий: не отчитывается и не учитывается (R14). / Controller: does not report and is not counted (R14). */
  | 'CONTROLLER'
  /** Соисполнитель. / Co-executor. */
  | 'CO_EXECUTOR'
  /** Ответственный исполнитель. / Responsible. */
  | 'RESPONSIBLE';

/**
 * Поручение: пункт, организация-исполнитель и её отчёты.
 * An assignment: an item, the organisation that is to carry it out, and its reports.
 */
export type Assignment = Node & {
  readonly __typename?: 'Assignment';
  /** Итоговый отчёт исполнителя принят. / The assignee's final report is accepted. */
  readonly accepted: Scalars['Boolean']['output'];
  /** Когда исполнитель ознакомился; null — ещё нет. / The day the assignee acknowledged it; null: not yet. */
  readonly acknowledgedOn?: Maybe<Scalars['Date']['output']>;
  /** День поручения; null — тогда его не записывали. / The day it was assigned; null: it was not kept then. */
  readonly assignedOn?: Maybe<Scalars['Date']['output']>;
  /** Календарных дней после срока; 0 — не просрочено. / Calendar days since the last day; 0: not overdue. */
  readonly daysOverdue: Scalars['Int']['output'];
  /**
   * Последний день: свой или пункта, с продлениями; null — без срока.
   * The last day: its own or the item's, extensions included; null: there is no end.
   */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Просьбы о продлении по порядку, до 50. / The requests for an extension in order, up to 50. */
  readonly extensions: ReadonlyArray<TermExtension>;
  /** Первый день без исполнителя: ликвидирован, присоединён; null — есть. / The first day without the body; null: it is there. */
  readonly goneOn?: Maybe<Scalars['Date']['output']>;
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Пункт, который поручен. / The item that is assigned. */
  readonly item: ResolutionItem;
  /** Исполнитель. / The assignee. */
  readonly organization?: Maybe<Organization>;
  /** Последний день до всех продлений; null — без срока. / The last day before any extension; null: there is no end. */
  readonly originalDueOn?: Maybe<Scalars['Date']['output']>;
  /** Последний день прошёл, а отчёт не принят. / The last day has passed and no report is accepted. */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * Поручение другой организации, которая исполняет вместо этой; null — не передано.
   * The assignment of the body that does it instead; null: it was not redirected.
   */
  readonly redirectedTo?: Maybe<Assignment>;
  /** Отчёты по порядку подачи, до 200. / Reports in the order of submission, up to 200. */
  readonly reports: ReadonlyArray<ExecutionReport>;
  /** Роль исполнителя. / The role of the assignee. */
  readonly role: AssigneeRole;
};

/** Страница списка: поручения. / A page of a list of assignments. */
export type AssignmentConnection = {
  readonly __typename?: 'AssignmentConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Assignment>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор: поручения. / An item of a page of assignments, with its cursor. */
export type AssignmentEdge = {
  readonly __typename?: 'AssignmentEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Assignment>;
};

/** Поручение после команды. / The assignment after the command. */
export type AssignmentPayload = {
  readonly __typename?: 'AssignmentPayload';
  /** Поручение, как оно есть теперь; после передачи — новое. / The assignment as it is now; once redirected, the new one. */
  readonly assignment: Assignment;
  /** Пункт, как он есть теперь. / The item as it is now. */
  readonly item: ResolutionItem;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
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

/** Сколько бюллетеней с этим вариантом. / How many ballots have this option. */
export type BallotCountInput = {
  /** Сколько. / How many. */
  readonly count: Scalars['Int']['input'];
  /** Вариант, кроме ABSENT. / The option, other than ABSENT. */
  readonly option: VoteOption;
};

/** Ввод команды `bindMetric`. / The input of `bindMetric`. */
export type BindMetricInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт любого вида, кроме POSITION, ещё не исполненный. / An item of any kind but POSITION that is not fulfilled yet. */
  readonly itemId: Scalars['ID']['input'];
  /** Чем измерять; прежний показатель заменяется. / What to measure it by; it replaces the metric that was there. */
  readonly metric: MetricInput;
};

/** Измеряемый пункт или отказ. / The measured item, or a refusal. */
export type BindMetricResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | ResolutionItemPayload | RuleRefusal | VersionConflict;

/** Периодичность исполнения. / How often it is due. */
export type Cadence =
  /** Ежемесячно. / Monthly. */
  | 'MONTHLY'
  /** Один раз. / Once. */
  | 'ONCE'
  /** Ежеквартально. / Quarterly. */
  | 'QUARTERLY'
  /** Еженедельно. / Weekly. */
  | 'WEEKLY'
  /** Ежегодно. / Yearly. */
  | 'YEARLY';

/** Голос, названный при перекличке. / A vote as it was called. */
export type CalledVoteInput = {
  /** Как голосовало. / How it voted. */
  readonly option: VoteOption;
  /** Место. / The seat. */
  readonly seatId: Scalars['ID']['input'];
};

/** Ввод команды `cancelMeeting`. / The input of `cancelMeeting`. */
export type CancelMeetingInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Заседание. / The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `castVote`. / The input of `castVote`. */
export type CastVoteInput = {
  /** Голосует замещающий; по умолчанию сам представитель. / The substitute votes; by default the delegate does. */
  readonly asSubstitute?: InputMaybe<Scalars['Boolean']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Предложение. / The motion. */
  readonly motionId: Scalars['ID']['input'];
  /** Как: YES, NO, ABSTAIN или RECUSED. / How: YES, NO, ABSTAIN or RECUSED. */
  readonly option: VoteOption;
  /** Место, за которое голосуют. / The seat that votes. */
  readonly seatId: Scalars['ID']['input'];
};

/** Ввод команды `changeAgendaItem`. / The input of `changeAgendaItem`. */
export type ChangeAgendaItemInput = {
  /** Вопрос. / The item. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** Загруженные материалы. / Uploaded papers. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Организация, которая докладывает. / The organisation that reports. */
  readonly reporterId?: InputMaybe<Scalars['ID']['input']>;
  /** Когда начнут. / When it will be begun. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Запись, о которой вопрос. / The record it is about. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** О чём, до 1000 знаков. / What it is about, up to 1,000 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Кому виден. / Who sees it. */
  readonly visibility?: InputMaybe<AgendaVisibility>;
};

/** Что стало с пунктом. / What became of a point. */
export type ChangeKind =
  /** Добавлен. / Added. */
  | 'ADDED'
  /** Изменён. / Changed. */
  | 'CHANGED'
  /** Исключён. / Removed. */
  | 'REMOVED';

/** Ввод команды `changeMeetingPlace`. / The input of `changeMeetingPlace`. */
export type ChangeMeetingPlaceInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Созванное заседание, не заочное. / A meeting that was convened, not by correspondence. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Новое место или ссылка, до 500 знаков. / The new place or an address, up to 500 characters. */
  readonly place: Scalars['String']['input'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `circulateMinutes`. / The input of `circulateMinutes`. */
export type CirculateMinutesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** Ввод команды `closeVote`. / The input of `closeVote`. */
export type CloseVoteInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение. / The motion. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

export type Cohort = Node & {
  readonly __typename?: 'Cohort';
  readonly id: Scalars['ID']['output'];
};

/** Ввод команды `commentDraftAct`. / The input of `commentDraftAct`. */
export type CommentDraftActInput = {
  /** Номер пункта этой редакции; «0» — до первого. / The number of a point of it; “0”: before the first. */
  readonly anchor: Scalars['String']['input'];
  /** Чьё замечание (R5). / Whose comment it is (R5). */
  readonly authorId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Проект, о котором ещё не решили. / A draft that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Предложенная редакция пункта, до 10 000 знаков. / The proposed wording of the point, up to 10,000 characters. */
  readonly proposedText?: InputMaybe<Scalars['String']['input']>;
  /** Замечание, 1–5000 знаков. / The comment, 1 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Номер последней редакции. / The number of the latest version. */
  readonly version: Scalars['Int']['input'];
};

export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  readonly id: Scalars['ID']['output'];
};

/** Ввод команды `completeWorkingGroup`. / The input of `completeWorkingGroup`. */
export type CompleteWorkingGroupInput = {
  /** Документ, которым это решено. / The document that decides it. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рабочая группа. / The working group. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без группы, не позже сегодняшнего. / The first day without it, today at the latest. */
  readonly on: Scalars['Date']['input'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Как исполнено обязательство за названные дни. / How an obligation was kept within these days. */
export type Compliance = {
  readonly __typename?: 'Compliance';
  /** Сколько периодов со сроком: в срок, с опозданием и пропущено. / How many were due: on time, late and missed. */
  readonly due: Scalars['Int']['output'];
  /** Сколько с опозданием. / How many late. */
  readonly late: Scalars['Int']['output'];
  /** Сколько пропущено. / How many missed. */
  readonly missed: Scalars['Int']['output'];
  /** Обязательство. / The obligation. */
  readonly obligation: PublicationObligation;
  /** Сколько в срок. / How many on time. */
  readonly onTime: Scalars['Int']['output'];
  /** Доля в срок, 0–1; null, если ни один срок не прошёл. / The share on time, 0 to 1; null where nothing was due. */
  readonly onTimeShare?: Maybe<Scalars['Float']['output']>;
  /** Периоды по порядку. / The periods in their order. */
  readonly periods: ReadonlyArray<PublicationPeriod>;
};

/** Выполнение одного требования к составу. / How one composition requirement is met. */
export type CompositionCheck = {
  readonly __typename?: 'CompositionCheck';
  /** Сколько мест занято сегодня. / How many seats are filled today. */
  readonly filled: Scalars['Int']['output'];
  /** Скольких мест недостаёт; 0 — требование выполнено. / How many seats are missing; 0: the requirement is met. */
  readonly missing: Scalars['Int']['output'];
  /** Требование. / The requirement. */
  readonly requirement: CompositionRequirement;
  /** Требование выполнено. / Whether the requirement is met. */
  readonly satisfied: Scalars['Boolean']['output'];
};

/**
 * Требование к составу: вид организаций, одна названная организация или то и другое.
 * A composition requirement: a kind of organisations, one named organisation, or both.
 */
export type CompositionRequirement = {
  readonly __typename?: 'CompositionRequirement';
  /** Организация должна вести хотя бы одну отрасль. / Whether the organisation must be responsible for a sector. */
  readonly isSectoral: Scalars['Boolean']['output'];
  /** Вид организаций; null — названа организация. / The kind of organisations; null where an organisation is named. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Сколько мест может быть занято; null — без ограничения. / How many seats may be filled; null: no limit. */
  readonly maxSeats?: Maybe<Scalars['Int']['output']>;
  /**
   * Сколько мест должно быть занято: требование выполнено, когда их не меньше.
   * How many seats must be filled: with fewer the requirement is not met.
   */
  readonly minSeats: Scalars['Int']['output'];
  /** Названная организация; null — любая этого вида. / The organisation named; null: any of the kind. */
  readonly organization?: Maybe<Organization>;
  /**
   * Уровень, ниже которого представителя не назначают; null — любой. Место без такого представителя требование не выполняет.
   * The level that a delegate is not below; null: any. A seat without such a delegate does not meet the requirement.
   */
  readonly positionLevel?: Maybe<PositionLevel>;
  /** Сколько мест может занять одна организация (R7). / How many seats one organisation may hold (R7). */
  readonly seatsPerOrganization: Scalars['Int']['output'];
};

/** Требование к составу: вид, организация или то и другое. / A composition requirement: a kind, an organisation, or both. */
export type CompositionRequirementInput = {
  /**
   * Организация должна вести отрасль; по умолчанию нет.
   * The organisation must be responsible for a sector; no by default.
   */
  readonly isSectoral?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Вид организаций; обязателен, если организация не названа.
   * The kind of organisations; needed where no organisation is named.
   */
  readonly kind?: InputMaybe<OrganizationKind>;
  /**
   * Наибольшее число мест: не меньше `minSeats` и 1, до 100; без него — без ограничения.
   * The largest number of seats: at least `minSeats` and 1, up to 100; without it, no limit.
   */
  readonly maxSeats?: InputMaybe<Scalars['Int']['input']>;
  /** Наименьшее число мест, 0–100. / The least number of seats, 0 to 100. */
  readonly minSeats: Scalars['Int']['input'];
  /**
   * Названная организация; тогда `minSeats` — не больше `seatsPerOrganization`.
   * The organisation named; `minSeats` is then at most `seatsPerOrganization`.
   */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Представитель не ниже этого уровня; без него — любой. / The delegate is not below this level; without it, any. */
  readonly positionLevel?: InputMaybe<PositionLevel>;
  /** Сколько мест может занять одна организация, 1–100; по умолчанию 1. / How many seats one body may hold, 1 to 100; 1 by default. */
  readonly seatsPerOrganization?: InputMaybe<Scalars['Int']['input']>;
};

/** Ввод команды `conveneMeeting`. / The input of `conveneMeeting`. */
export type ConveneMeetingInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Заседание. / The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, когда разослана повестка; по умолчанию сегодня. / The day on which the agenda was sent; today by default. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** Ввод команды `correctAct`: пропущенное убирается. / The input of `correctAct`: what is left out goes. */
export type CorrectActInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Акт. / The act. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Кто принял: организация реестра. / Who issued it: an organisation of the registry. */
  readonly issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** Название, 1–1000 знаков. / The title, 1 to 1,000 characters. */
  readonly title: Scalars['String']['input'];
  /**
   * Где опубликован: полный адрес http(s), до 500 знаков.
   * Where it is published: a full http(s) URL, up to 500 characters.
   */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Исправленный акт или отказ. / The corrected act, or a refusal. */
export type CorrectActResult = IdempotencyKeyReused | InvalidInput | NormativeActPayload | NotFound | RuleRefusal | VersionConflict;

/** Ввод команды `createWorkingGroup`. / The input of `createWorkingGroup`. */
export type CreateWorkingGroupInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Для чего создаётся, 1–2000 знаков. / What it is created for, 1 to 2,000 characters. */
  readonly mandate: Scalars['String']['input'];
  /** Название, 1–500 знаков. / The name, 1 to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Группа только предложена; по умолчанию нет. / The group is only proposed; no by default. */
  readonly proposed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Требования к составу, от 1 до 50. / The composition requirements, 1 to 50. */
  readonly requirements: ReadonlyArray<CompositionRequirementInput>;
  /**
   * Пункт, по которому создаётся: CREATE_BODY, DEFINE_COMPOSITION или DEVELOP_PROCEDURE (R13).
   * The item that it is created from: CREATE_BODY, DEFINE_COMPOSITION or DEVELOP_PROCEDURE (R13).
   */
  readonly resolutionItemId?: InputMaybe<Scalars['ID']['input']>;
};

/** Созданная группа или отказ. / The created group, or a refusal. */
export type CreateWorkingGroupResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | WorkingGroupPayload;

/** Предложение, о котором решено, или отказ. / The proposal that was decided on, or a refusal. */
export type DecideProposalResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | ProposalPayload | VersionConflict;

/** Решение об этапе или отказ. / The plan with what was decided of a stage or gap, or a refusal. */
export type DecideRoadmapStageResult = IdempotencyKeyReused | NotFound | RoadmapPlanPayload | RuleRefusal | VersionConflict;

/**
 * Представитель организации на её месте. Должность видна всем; имя читают секретарь и сама организация с названной целью, и чтение записывается.
 * The delegate of an organisation on its seat. The position is public; the name is read by the secretary and the organisation itself for a named purpose, and the reading is recorded.
 */
export type Delegate = {
  readonly __typename?: 'Delegate';
  /** Документ о назначении. / The document of the appointment. */
  readonly document?: Maybe<DocumentRef>;
  /** Первый день срока. / The first day of the term. */
  readonly from: Scalars['Date']['output'];
  /**
   * Имя; null без `purpose` или если имени нет. С `purpose`, но без права — ошибка FORBIDDEN.
   * The name; null without a `purpose`, or where there is none. With a `purpose` but without the right: error FORBIDDEN.
   */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /**
   * Имя хранится, пусть и скрыто; у прежнего представителя и после удаления персональных данных — нет.
   * Whether a name is kept, masked or not; none is of a former delegate, nor after an erasure.
   */
  readonly hasName: Scalars['Boolean']['output'];
  /** Уровень должности; null — ниже названных. / The level of the position; null: below those that are named. */
  readonly level?: Maybe<PositionLevel>;
  /**
   * Человек, по которому назначают снова и удаляют; null без `purpose`. С `purpose`, но без права — ошибка FORBIDDEN.
   * The person, by whom one appoints again and erases; null without a `purpose`. With one but without the right: error FORBIDDEN.
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** Должность, до 200 знаков. / The position, up to 200 characters. */
  readonly position: Scalars['String']['output'];
  /** Последний день срока; null — до особого решения. / The last day of the term; null: until further notice. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/**
 * Представитель организации на её месте. Должность видна всем; имя читают секретарь и сама организация с названной целью, и чтение записывается.
 * The delegate of an organisation on its seat. The position is public; the name is read by the secretary and the organisation itself for a named purpose, and the reading is recorded.
 */
export type DelegateFullNameArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Представитель организации на её месте. Должность видна всем; имя читают секретарь и сама организация с названной целью, и чтение записывается.
 * The delegate of an organisation on its seat. The position is public; the name is read by the secretary and the organisation itself for a named purpose, and the reading is recorded.
 */
export type DelegatePersonIdArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Представитель организации на месте. / The delegate of an organisation on its seat. */
export type DelegateInput = {
  /** Приказ или доверенность. / The order or power of attorney. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Первый день срока; по умолчанию сегодня или первый день на месте. / The first day; today by default, or the first on the seat. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Имя нового человека: персональные данные, до 200 знаков. / The name of a new person: personal data, up to 200 characters. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Уровень должности, если он один из названных. / The level of the position, where it is one of those named. */
  readonly level?: InputMaybe<PositionLevel>;
  /** Или человек, который уже известен: тот же, что на другом месте. / Or a person known already: the same as on another seat. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Должность, до 200 знаков; видна всем. / The position, up to 200 characters; public. */
  readonly position: Scalars['String']['input'];
  /** Последний день срока; без него — до особого решения. / The last day; without it, until further notice. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Ввод команды `disposeComment`. / The input of `disposeComment`. */
export type DisposeCommentInput = {
  /** Замечание. / The comment. */
  readonly commentId: Scalars['ID']['input'];
  /** Что решили; прежнее заменяется. / What was decided; it replaces what was decided before. */
  readonly disposition: DisposedAs;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Почему; нужно для REJECTED (R17). / Why; REJECTED needs it (R17). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Решение о замечании. / A disposition of a comment. */
export type DisposedAs =
  /** Учтено. / Accepted. */
  | 'ACCEPTED'
  /** Учтено частично. / Partly accepted. */
  | 'PARTLY'
  /** Отклонено с причиной. / Rejected with a reason. */
  | 'REJECTED';

/** Что решили о замечании (R17). / What became of a comment (R17). */
export type Disposition =
  /** Учтено. / Accepted. */
  | 'ACCEPTED'
  /** Ещё не решили. / Not decided yet. */
  | 'OPEN'
  /** Учтено частично. / Partly accepted. */
  | 'PARTLY'
  /** Отклонено с причиной. / Rejected with a reason. */
  | 'REJECTED';

/** Особое мнение. / A dissenting opinion. */
export type DissentingOpinion = {
  readonly __typename?: 'DissentingOpinion';
  /** Файл; null — нет. / The file; null: none. */
  readonly attachment?: Maybe<Attachment>;
  /** Чьё. / Whose it is. */
  readonly seat: Seat;
  /** Мнение. / The opinion. */
  readonly text: Scalars['String']['output'];
};

/** Ввод команды `dissolveWorkingGroup`. / The input of `dissolveWorkingGroup`. */
export type DissolveWorkingGroupInput = {
  /** Документ, которым это решено. / The document that decides it. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рабочая группа. / The working group. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без группы, не позже сегодняшнего. / The first day without it, today at the latest. */
  readonly on: Scalars['Date']['input'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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

/** Подпись организации под документом. / The signature of a body under a document. */
export type DocumentSignatureInput = {
  /** День подписания: не в будущем. / The day of signing: not in the future. */
  readonly on: Scalars['Date']['input'];
  /** Чья подпись. / Whose signature it is. */
  readonly organizationId: Scalars['ID']['input'];
  /** Как подписано. / How it was signed. */
  readonly signature: SignatureInput;
};

/** Редакция проекта; не меняется. / A version of a draft; it never changes. */
export type DocumentVersion = {
  readonly __typename?: 'DocumentVersion';
  /** Приложенные файлы. / The attached files. */
  readonly attachments: ReadonlyArray<Attachment>;
  /**
   * Что изменилось в пунктах с редакции этого номера, по порядку этой редакции; исключённые — последними.
   * What changed in the points since the version of this number, in the order of this one; removed ones come last.
   */
  readonly changesSince: ReadonlyArray<TextChange>;
  /** Когда внесена. / The day it was entered. */
  readonly createdOn: Scalars['Date']['output'];
  /** Номер, с 1. / The number, from 1. */
  readonly number: Scalars['Int']['output'];
  /**
   * Текст; строка, которая начинается с номера («3.1 …»), начинает пункт.
   * The text; a line that begins with a number (“3.1 …”) begins a point.
   */
  readonly text: Scalars['String']['output'];
};


/** Редакция проекта; не меняется. / A version of a draft; it never changes. */
export type DocumentVersionChangesSinceArgs = {
  version: Scalars['Int']['input'];
};

/**
 * Проект акта или типового документа: редакции, замечания по пунктам и решение группы (R17).
 * A draft of an act or of a model document: versions, comments on its points and the group's decision (R17).
 */
export type DraftAct = Node & {
  readonly __typename?: 'DraftAct';
  /** Акт, которым принят; null — не принят. / The act that it was adopted as; null: it was not. */
  readonly adoptedAs?: Maybe<NormativeAct>;
  /** Ответ словами; null — нет. / The answer in words; null: none. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Чей проект. / Whose draft it is. */
  readonly author?: Maybe<Organization>;
  /** Кому направлен; null — не направлен. / The body it was sent to; null: it was not. */
  readonly authority?: Maybe<Organization>;
  /** Замечания в порядке внесения. / The comments in the order they were entered. */
  readonly comments: ReviewCommentConnection;
  /**
   * Последняя редакция, изменения и замечания документом по подписанному адресу.
   * The latest version, its changes and the comments as a document, by a signed address.
   */
  readonly document?: Maybe<DocumentLink>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Вид; не меняется. / The kind; it never changes. */
  readonly kind: DraftActKind;
  /** Последняя редакция. / The latest version. */
  readonly latest: DocumentVersion;
  /**
   * Голосование, которое рекомендовало его или нет; null — не голосовали или вопрос был закрытым.
   * The motion that recommended it or not; null: none was voted on, or it was closed.
   */
  readonly recommendedBy?: Maybe<Motion>;
  /** Когда направлен; null — не направлен. / The day it was sent; null: it was not. */
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  /** Состояние. / The state. */
  readonly status: DraftStatus;
  /** Название. / The title. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Редакции от первой, до 50. / The versions from the first on, up to 50. */
  readonly versions: ReadonlyArray<DocumentVersion>;
  /** Группа, которая его рассматривает. / The group that reviews it. */
  readonly workingGroup: WorkingGroup;
};


/**
 * Проект акта или типового документа: редакции, замечания по пунктам и решение группы (R17).
 * A draft of an act or of a model document: versions, comments on its points and the group's decision (R17).
 */
export type DraftActCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  disposition?: InputMaybe<ReadonlyArray<Disposition>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Проект акта или типового документа: редакции, замечания по пунктам и решение группы (R17).
 * A draft of an act or of a model document: versions, comments on its points and the group's decision (R17).
 */
export type DraftActDocumentArgs = {
  format: DocumentFormat;
};


/**
 * Проект акта или типового документа: редакции, замечания по пунктам и решение группы (R17).
 * A draft of an act or of a model document: versions, comments on its points and the group's decision (R17).
 */
export type DraftActHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: проекты актов. / A page of the list of draft acts. */
export type DraftActConnection = {
  readonly __typename?: 'DraftActConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<DraftActEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<DraftAct>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: проекты актов. / An item of the list of draft acts with its cursor. */
export type DraftActEdge = {
  readonly __typename?: 'DraftActEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<DraftAct>;
};

/** Проект после команды о файлах, или отказ. / The draft after a command on its files, or a refusal. */
export type DraftActFilesResult = DraftActPayload | IdempotencyKeyReused | NotFound | VersionConflict;

/** Отбор проектов; условия соединяются «и». / Selects drafts; all the conditions must hold. */
export type DraftActFilter = {
  /** Этой организации. / Of this organisation. */
  readonly authorId?: InputMaybe<Scalars['ID']['input']>;
  /** В одном из этих состояний. / In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<DraftStatus>>;
  /**
   * Часть названия, буквально; без учёта регистра и «ё».
   * A part of the title, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** На рассмотрении этой группы. / Reviewed by this group. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** Вид проекта. / The kind of a draft. */
export type DraftActKind =
  /** Типовой документ. / A model document. */
  | 'MODEL_DOCUMENT'
  /** Проект акта области. / A draft of an act of the region. */
  | 'REGIONAL_ACT';

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type DraftActOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: DraftActOrderField;
};

/** По чему упорядочены проекты актов. / What draft acts are ordered by. */
export type DraftActOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По названию, без учёта регистра и «ё». / By title, whatever the case and ё/е. */
  | 'NAME'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Проект после команды. / The draft after the command. */
export type DraftActPayload = {
  readonly __typename?: 'DraftActPayload';
  /** Проект, как теперь. / The draft as it is now. */
  readonly draftAct: DraftAct;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Проект после команды или отказ. / The draft after the command, or a refusal. */
export type DraftActResult = DraftActPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** Ввод команды `draftAgreement`. / The input of `draftAgreement`. */
export type DraftAgreementInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Вид соглашения. / The kind of the agreement. */
  readonly kind: AgreementKind;
  /**
   * Основания: идентификаторы пунктов резолюций, круглых столов, обязательств; до 100.
   * What it came from: ids of resolution items, round tables, commitments; up to 100.
   */
  readonly originIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Стороны: от 2 до 100 разных организаций (R5). / The parties: 2 to 100 different organisations (R5). */
  readonly partyIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Кто стороны в соглашении. / What parties are in the agreement. */
  readonly roles?: InputMaybe<ReadonlyArray<AgreementRoleInput>>;
  /** Код отрасли, если соглашение отраслевое. / The code of the sector, where it is of one. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Название, 1–500 знаков. / The title, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Первый день срока. / The first day of the term. */
  readonly validFrom: Scalars['Date']['input'];
  /**
   * Последний день срока, не раньше первого; без него — бессрочное.
   * The last day of the term, not before the first; without it there is no end.
   */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Проект соглашения или отказ. / The drafted agreement, or a refusal. */
export type DraftAgreementResult = AgreementPayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Ввод команды `draftMinutes`. / The input of `draftMinutes`. */
export type DraftMinutesInput = {
  /** Дата протокола. / The day of the minutes. */
  readonly date: Scalars['Date']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Вопросы; о неназванных остаётся прежнее. / The items; of the others what was written stays. */
  readonly items: ReadonlyArray<ItemMinutesInput>;
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Дать следующий свободный номер года. / Give the next free number of the year. */
  readonly nextNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Номер, до 100 знаков. / The number, up to 100 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** Протокол после команды или отказ. / The minutes after the command, or a refusal. */
export type DraftMinutesResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MeetingPayload | NotFound | NumberTaken | RuleRefusal | VersionConflict;

/** Ввод команды `draftResolution`. / The input of `draftResolution`. */
export type DraftResolutionInput = {
  /**
   * Акты, на которых она основана: внесённые, до 50, каждый один раз.
   * The registered acts that it rests on, up to 50, each once.
   */
  readonly baseActIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Пункты в порядке документа, от 1 до 200; номера не повторяются.
   * The items in the order of the document, 1 to 200; numbers do not repeat.
   */
  readonly items: ReadonlyArray<ResolutionItemInput>;
  /** Название, 1–2000 знаков. / The title, 1 to 2,000 characters. */
  readonly title: Scalars['String']['input'];
  /** Группа, которая её примет. / The group that is to adopt it. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** Проект резолюции или отказ. / The draft of a resolution, or a refusal. */
export type DraftResolutionResult = IdempotencyKeyReused | InvalidInput | NotFound | ResolutionPayload;

/** Состояние проекта акта. / The state of a draft act. */
export type DraftStatus =
  /** Принят как акт. / Adopted as an act. */
  | 'ADOPTED'
  /** Отклонён с ответом. / Declined with an answer. */
  | 'DECLINED'
  /** Не рекомендован группой. / Not recommended by the group. */
  | 'NOT_RECOMMENDED'
  /** Рекомендован группой (R17). / Recommended by the group (R17). */
  | 'RECOMMENDED'
  /** Исправлен: новая редакция без новых замечаний. / Revised: a new version without new comments. */
  | 'REVISED'
  /** Направлен органу, который может его принять. / Sent to the body that may adopt it. */
  | 'SENT_TO_AUTHORITY'
  /** Представлен: замечаний ещё нет. / Submitted: no comments yet. */
  | 'SUBMITTED'
  /** На рассмотрении: есть замечания к последней редакции. / Under review: its latest version has comments. */
  | 'UNDER_REVIEW';

/** Ввод команды `drawUpRoadmapPlan`. / The input of `drawUpRoadmapPlan`. */
export type DrawUpRoadmapPlanInput = {
  /** Кластерное соглашение, которое ещё не кончилось (R41). / The cluster agreement, not over yet (R41). */
  readonly agreementId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Этапы, о которых что-то сказано; каждый один раз. / The stages that it says something of, each once. */
  readonly stages: ReadonlyArray<PlannedStageInput>;
};

/** Составленный план или отказ. / The plan that was drawn up, or a refusal. */
export type DrawUpRoadmapPlanResult = IdempotencyKeyReused | InvalidInput | NotFound | RoadmapPlanPayload | RuleRefusal;

/** Ввод команды `editMaterial`: слова как теперь. / The input of `editMaterial`: the words as they are from now on. */
export type EditMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Черновик; не FIGURES. / A draft; not FIGURES. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Текст, до 20 000 знаков. / The text, up to 20,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Название, 1–500 знаков. / The title, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Тема, 1–300 знаков. / The topic, 1 to 300 characters. */
  readonly topic: Scalars['String']['input'];
};

/** Ввод команды `endPublicationObligation`. / The input of `endPublicationObligation`. */
export type EndPublicationObligationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Обязательство. / The obligation. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день без него, внутри срока. / The first day without it, within its term. */
  readonly on: Scalars['Date']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Прекращённое обязательство или отказ. / The ended obligation, or a refusal. */
export type EndPublicationObligationResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | PublicationObligationPayload | VersionConflict;

/** Ввод команды `erasePersonFromSeats`. / The input of `erasePersonFromSeats`. */
export type ErasePersonFromSeatsInput = {
  /**
   * Вместо него имя, если его носит один человек: однофамильцев не удаляют заодно. Не сохраняется.
   * Or the name, where one person alone has it: namesakes are not erased along. It is not kept.
   */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Человек, см. `persons` и `Delegate.personId`. / The person, see `persons` and `Delegate.personId`. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Удалённое или отказ. / What was erased, or a refusal. */
export type ErasePersonFromSeatsResult = ErasedPersonPayload | IdempotencyKeyReused | InvalidInput | NotFound;

/** Откуда имя удалено. / Where the name was erased from. */
export type ErasedPersonPayload = {
  readonly __typename?: 'ErasedPersonPayload';
  /** Заседания, на которых человек замещал; у повтора пусто. / The meetings the person stood in at; empty for a repeat. */
  readonly meetingIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Места, из которых имя удалено сейчас; у повтора список пуст.
   * The seats that the name was erased from now; empty for a repeat.
   */
  readonly seatIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** По чему сводят исполнение. / What execution is summed up by. */
export type ExecutionDimension =
  /** По видам пунктов. / By the kind of the item. */
  | 'KIND'
  /** По месяцам срока. / By the month of the last day. */
  | 'MONTH'
  /** По исполнителям. / By assignee. */
  | 'ORGANIZATION'
  /** По резолюциям. / By resolution. */
  | 'RESOLUTION'
  /** По рабочим группам, которые приняли. / By the working group that adopted. */
  | 'WORKING_GROUP';

/** Отчёт исполнителя об исполнении пункта. / An assignee's report on an item. */
export type ExecutionReport = {
  readonly __typename?: 'ExecutionReport';
  /** День принятия; null — не принят. / The day it was accepted; null: it was not. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Приложенные файлы, до 20. / The attached files, up to 20. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Ссылки на подтверждения, http(s), до 20. / Links to the evidence, http(s), up to 20. */
  readonly evidenceUrls: ReadonlyArray<Scalars['String']['output']>;
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Промежуточный или итоговый. / Interim or final. */
  readonly kind: ReportKind;
  /** Записи графа, которые это подтверждают, до 20. / Records of the graph that prove it, up to 20. */
  readonly references: ReadonlyArray<Node>;
  /** День подачи по Москве. / The day of submission, Moscow time. */
  readonly reportedOn: Scalars['Date']['output'];
  /** Почему отчёт возвращён; null — не возвращён. / Why the report was returned; null where it was not. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Состояние отчёта. / The state of the report. */
  readonly status: ReportStatus;
  /** Текст отчёта, до 10 000 знаков. / The text of the report, up to 10,000 characters. */
  readonly text: Scalars['String']['output'];
};

/** Отчёт после команды. / The report after the command. */
export type ExecutionReportPayload = {
  readonly __typename?: 'ExecutionReportPayload';
  /** Пункт, как он есть теперь. / The item as it is now. */
  readonly item: ResolutionItem;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Отчёт, как он есть теперь. / The report as it is now. */
  readonly report: ExecutionReport;
};

/**
 * Как соблюдены сроки поручений; контролирующие не учитываются.
 * How the terms of assignments were kept; controllers are not counted.
 */
export type ExecutionSummaryRow = {
  readonly __typename?: 'ExecutionSummaryRow';
  /** Сроки, которые продлевали. / Terms that were extended. */
  readonly extended: Scalars['Int']['output'];
  /** Отчитались позже, и отчёт принят. / Reported late, and accepted. */
  readonly fulfilledLate: Scalars['Int']['output'];
  /** Отчитались в срок, и отчёт принят. / Reported in time, and accepted. */
  readonly fulfilledOnTime: Scalars['Int']['output'];
  /** Вид пункта; null — сводят по другому. / The kind of the item; null: summed up by something else. */
  readonly kind?: Maybe<ItemKind>;
  /** Месяц, `ГГГГ-ММ`; null — сводят по другому. / The month, `YYYY-MM`; null: summed up by something else. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** Исполнитель; null — сводят по другому. / The assignee; null: summed up by something else. */
  readonly organization?: Maybe<Organization>;
  /** Просрочены на сегодня. / Overdue today. */
  readonly overdue: Scalars['Int']['output'];
  /** Резолюция; null — сводят по другому. / The resolution; null: summed up by something else. */
  readonly resolution?: Maybe<Resolution>;
  /** Всего поручений со сроком в периоде. / All assignments whose last day lies in the period. */
  readonly total: Scalars['Int']['output'];
  /** Рабочая группа; null — другое или орган вне системы. / The working group; null: something else, or a body outside. */
  readonly workingGroup?: Maybe<WorkingGroup>;
};

/** Что стало с просьбой о продлении. / What became of a request for an extension. */
export type ExtensionStatus =
  /** Продлено. / Granted. */
  | 'GRANTED'
  /** Отказано: срок прежний. / Refused: the term stays. */
  | 'REFUSED'
  /** Запрошено. / Requested. */
  | 'REQUESTED';

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

/** Ввод команды `fillOffice`. / The input of `fillOffice`. */
export type FillOfficeInput = {
  /** Решение об избрании или назначении. / The decision of the election or appointment. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день: с него прежний председатель или секретарь свободен. / The first day; the former chair or secretary ends. */
  readonly from: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Должность. / The office. */
  readonly kind: OfficeKind;
  /** Занятое место; у председателя и заместителя — с правом голоса. / A held seat; chair and deputies have a vote. */
  readonly seatId: Scalars['ID']['input'];
  /** Последний день; без него — до особого решения. / The last day; without it, until further notice. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Ввод команды `fillSeat`. / The input of `fillSeat`. */
export type FillSeatInput = {
  /** Представитель; можно назначить позже. / The delegate; may be appointed later. */
  readonly delegate?: InputMaybe<DelegateInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день на месте. / The first day on the seat. */
  readonly from: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Организация: зарегистрирована и не имеет места в этой группе или вправе занять ещё одно (R5, R7).
   * The organisation: registered, and without a seat in this group or entitled to another (R5, R7).
   */
  readonly organizationId: Scalars['ID']['input'];
  /**
   * Номер требования с нуля; без него — первое подходящее со свободным местом, сначала те, что называют организацию.
   * The index of the requirement, from 0; without it the first that fits and has room, those that name the organisation before others.
   */
  readonly requirementIndex?: InputMaybe<Scalars['Int']['input']>;
  /** С правом голоса; по умолчанию да. / Whether the seat has a vote; yes by default. */
  readonly voting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Рабочая группа. / The working group. */
  readonly workingGroupId: Scalars['ID']['input'];
};

/** Занятое место или отказ. / The filled seat, or a refusal. */
export type FillSeatResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | SeatPayload | VersionConflict;

/** Ввод команды `foundWorkingGroup`. / The input of `foundWorkingGroup`. */
export type FoundWorkingGroupInput = {
  /** Документ о создании. / The document that creates it. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложенная группа. / A proposed group. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Пункт, по которому создаётся: CREATE_BODY, DEFINE_COMPOSITION или DEVELOP_PROCEDURE (R13).
   * The item that it is created from: CREATE_BODY, DEFINE_COMPOSITION or DEVELOP_PROCEDURE (R13).
   */
  readonly resolutionItemId?: InputMaybe<Scalars['ID']['input']>;
};

/** Созданная группа или отказ. / The founded group, or a refusal. */
export type FoundWorkingGroupResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict | WorkingGroupPayload;

/** Доля целого. / A share of a whole. */
export type Fraction = {
  readonly __typename?: 'Fraction';
  /** Знаменатель. / The denominator. */
  readonly denominator: Scalars['Int']['output'];
  /** Сама доля достаточна (≥); иначе нужно больше неё (>). / Whether the share itself is enough (≥), not only more (>). */
  readonly inclusive: Scalars['Boolean']['output'];
  /** Числитель. / The numerator. */
  readonly numerator: Scalars['Int']['output'];
};

/** Доля целого: больше нуля, не больше единицы. / A share of a whole: above zero, at most one. */
export type FractionInput = {
  /** Знаменатель, 1–100. / The denominator, 1 to 100. */
  readonly denominator: Scalars['Int']['input'];
  /** Сама доля достаточна (≥); иначе нужно больше неё (>). / Whether the share itself is enough (≥), not only more (>). */
  readonly inclusive: Scalars['Boolean']['input'];
  /** Числитель, от 1 до знаменателя. / The numerator, from 1 to the denominator. */
  readonly numerator: Scalars['Int']['input'];
};

/** Разрыв, который решено не закрывать подготовкой. / A gap that need not be closed by training. */
export type GapWaiver = {
  readonly __typename?: 'GapWaiver';
  /** Муниципалитет. / The municipality. */
  readonly municipality?: Maybe<Municipality>;
  /** Занятие. / The occupation. */
  readonly occupation?: Maybe<Occupation>;
  /** Пункт, которым это решено. / The item that decided it. */
  readonly waivedBy?: Maybe<ResolutionItem>;
  /** Календарный год потребности. / The calendar year of the demand. */
  readonly year: Scalars['Int']['output'];
};

/** Ввод команды `grantExtension`. / The input of `grantExtension`. */
export type GrantExtensionInput = {
  /** Ответ, до 2000 знаков. / The answer, up to 2,000 characters. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Просьба, на которую ещё не ответили. / A request that is not answered yet. */
  readonly extensionId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
};

/** Документ рабочей группы. / A document of a working group. */
export type GroupDocument =
  /** Состав: места и чего недостаёт. / Composition: the seats and what is lacking. */
  | 'COMPOSITION'
  /** Сводка об исполнении: резолюции, создавшей группу. / Execution summary: of the resolution that created it. */
  | 'EXECUTION_SUMMARY';

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

/** Ввод команды `holdMeeting`. / The input of `holdMeeting`. */
export type HoldMeetingInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Заседание. / The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

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

/** Ввод команды `importMembership`. / The input of `importMembership`. */
export type ImportMembershipInput = {
  /**
   * Текст CSV, до 1000 строк: «ИНН»; «С»; «Должность», «Уровень», «Документ», «Номер документа», «Дата документа», «Голос» — по желанию. Имён в нём нет.
   * CSV text, up to 1,000 rows: inn; from; position, level, document, documentNumber, documentDate, voting where wanted. It has no names.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Группа, чей это состав. / The group whose members these are. */
  readonly workingGroupId: Scalars['ID']['input'];
};

/** Итог загрузки состава или отказ. / The outcome of the import, or a refusal. */
export type ImportMembershipResult = FileRefused | IdempotencyKeyReused | ImportPayload | NotFound;

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

/** Ввод команды `imposePublicationObligation`. / The input of `imposePublicationObligation`. */
export type ImposePublicationObligationInput = {
  /** Периодичность; ONCE — один раз, к дню `dueOn`. / The cadence; ONCE: one time, by the day `dueOn`. */
  readonly cadence: Cadence;
  /**
   * Канал организации в реестре; она и обязана (R5).
   * A channel of an organisation of the registry: that is obliged (R5).
   */
  readonly channelId: Scalars['ID']['input'];
  /** Последний день разовой публикации: только для ONCE. / The due day of a single publication: for ONCE only. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Льготные дни после периода, меньше самого периода: до 6 у недели, 27 у месяца, 89 у квартала; по умолчанию 0.
   * Days of grace after a period, fewer than the period: up to 6 for a week, 27 a month, 89 a quarter; 0 by default.
   */
  readonly graceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт резолюции PUBLISH_REGULARLY, из которого оно. / The item PUBLISH_REGULARLY of a resolution that it comes from. */
  readonly originId?: InputMaybe<Scalars['ID']['input']>;
  /** Тема, 1–300 знаков. / The topic, 1 to 300 characters. */
  readonly topic: Scalars['String']['input'];
  /** Первый день. / The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Последний день; без него — бессрочно. Не для ONCE. / The last day; without it there is no end. Not for ONCE. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Установленное обязательство или отказ. / The imposed obligation, or a refusal. */
export type ImposePublicationObligationResult = IdempotencyKeyReused | InvalidInput | NotFound | PublicationObligationPayload | RuleRefusal;

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

/** Отбор пунктов резолюций; условия соединяются «и». / Selects resolution items; all the conditions must hold. */
export type ItemFilter = {
  /** Срок пункта в этот день или позже. / Due on this day or later. */
  readonly dueAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Срок пункта раньше этого дня. / Due before this day. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Одного из этих видов. / Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ItemKind>>;
  /** Порученные этой организации. / Assigned to this organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Просрочены на сегодня или нет. / Overdue today, or not. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Этой резолюции. / Of this resolution. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Где есть исполнитель в этой роли; с организацией — она сама. / With an assignee in this role; with an organisation, itself. */
  readonly role?: InputMaybe<AssigneeRole>;
  /** В одном из этих состояний. / In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ItemStatus>>;
  /** Часть текста, без учёта регистра. / A part of the text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Принятые этой рабочей группой. / Adopted by this working group. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** Вид пункта резолюции (R13). / The kind of a resolution's item (R13). */
export type ItemKind =
  /** Создать орган или рабочую группу. / Create a body or a working group. */
  | 'CREATE_BODY'
  /** Определить состав группы. / Define the composition of a group. */
  | 'DEFINE_COMPOSITION'
  /** Разработать порядок или алгоритм. / Develop a procedure. */
  | 'DEVELOP_PROCEDURE'
  /** Исполнить акт: нужен срок или `openEnded`. / Execute an act: needs a due day or `openEnded`. */
  | 'EXECUTE_ACT'
  /** Провести мероприятия: его исполняют круглые столы. / Organise events: round tables fulfil it. */
  | 'ORGANISE_EVENTS'
  /** Позиция: исполнения не требует, поручить её нельзя. / Position: nothing to execute, never assigned. */
  | 'POSITION'
  /** Регулярно публиковать: нужна периодичность. / Publish regularly: needs a cadence. */
  | 'PUBLISH_REGULARLY';

/** Запись протокола об одном вопросе. / What minutes say of one item. */
export type ItemMinutesInput = {
  /** Вопрос. / The item. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** Решили, до 5000 знаков. / What was decided, up to 5,000 characters. */
  readonly decision?: InputMaybe<Scalars['String']['input']>;
  /** Выступили: до 30. / Who spoke: up to 30. */
  readonly spoke?: InputMaybe<ReadonlyArray<SpeechInput>>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type ItemOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: ItemOrderField;
};

/** По чему упорядочены пункты. / What items are ordered by. */
export type ItemOrderField =
  /** По сроку; без срока — последними. / By the last day; those without one come last. */
  | 'DUE_ON'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По номеру, как считают: 2 раньше 10. / By number, as people count: 2 comes before 10. */
  | 'NUMBER'
  /** По доле исполнения. / By progress. */
  | 'PROGRESS'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/**
 * Состояние пункта. Просрочка — не состояние: её показывает `overdue`.
 * The state of an item. Being overdue is no state: `overdue` says so.
 */
export type ItemStatus =
  /** Принят: ещё никому не поручен. / Adopted: assigned to nobody yet. */
  | 'ADOPTED'
  /** Поручен: отчётов ещё нет. / Assigned: no report yet. */
  | 'ASSIGNED'
  /** Отменён решением. / Cancelled by a decision. */
  | 'CANCELLED'
  /**
   * Исполнен: приняты отчёты всех исполнителей (R14) или принято, что показатель достигнут (R15).
   * Fulfilled: the reports of all assignees are accepted (R14), or it is accepted that the metric is reached (R15).
   */
  | 'FULFILLED'
  /**
   * Исполняется: есть отчёт или показатель сдвинулся с нуля.
   * In progress: there is a report, or the metric is above zero.
   */
  | 'IN_PROGRESS'
  /** Отчитались все исполнители. / Reported: by every assignee. */
  | 'REPORTED'
  /**
   * Возвращён: отчитались все, чей-то последний отчёт возвращён.
   * Returned: all have reported, somebody's last report was returned.
   */
  | 'RETURNED'
  /** Заменён другим пунктом (R12). / Superseded by another item (R12). */
  | 'SUPERSEDED';

/**
 * Язык подписей и отказов; без аргумента — по Accept-Language, иначе русский.
 * Language of labels and refusals; without the argument Accept-Language decides, otherwise Russian.
 */
export type Locale =
  /** Английский. / English. */
  | 'EN'
  /** Русский. / Russian. */
  | 'RU';

/** От чего считается большинство. / What a majority is counted of. */
export type MajorityOf =
  /** От поданных «за» и «против». / Cast: votes for and against. */
  | 'CAST'
  /** От всех занятых мест с правом голоса. / Entitled: all filled seats with a vote. */
  | 'ENTITLED'
  /** От принявших участие, воздержавшиеся считаются. / Present: those who take part, abstentions included. */
  | 'PRESENT';

/** Материал для публикации на каналах. / A material to be published on channels. */
export type Material = Node & {
  readonly __typename?: 'Material';
  /** Файлы, до 50; у чужого черновика пусто. / Files, up to 50; none of a draft of somebody else. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Чей это материал. / Whose material it is. */
  readonly author?: Maybe<Organization>;
  /** Опубликованные числа, которые исправляет; null — ничего. / The published figures that it corrects; null: none. */
  readonly corrects?: Maybe<Material>;
  /** На чём стоят числа; null — это не числа. / What the figures rest on; null: it is no figures. */
  readonly figures?: Maybe<PublishedFigures>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Вид; не меняется. / The kind; it never changes. */
  readonly kind: MaterialKind;
  /** День, на который назначен; null — не назначен. / The day it is planned for; null: none. */
  readonly plannedOn?: Maybe<Scalars['Date']['output']>;
  /** Где и когда опубликован. / Where and when it was published. */
  readonly publications: ReadonlyArray<PublicationRecord>;
  /** Состояние. / The state. */
  readonly status: MaterialStatus;
  /** Текст; null — нет или черновик не ваш. / The text; null: none, or a draft of somebody else. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Название. / The title. */
  readonly title: Scalars['String']['output'];
  /** Тема. / The topic. */
  readonly topic: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Материал для публикации на каналах. / A material to be published on channels. */
export type MaterialHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: материалы. / A page of the list of materials. */
export type MaterialConnection = {
  readonly __typename?: 'MaterialConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<MaterialEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Material>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: материалы. / An item of the list of materials with its cursor. */
export type MaterialEdge = {
  readonly __typename?: 'MaterialEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Material>;
};

/** Материал после команды о файлах, или отказ. / The material after a command on its files, or a refusal. */
export type MaterialFilesResult = IdempotencyKeyReused | InvalidInput | MaterialPayload | NotFound | VersionConflict;

/** Вид материала. / The kind of a material. */
export type MaterialKind =
  /** Документ. / Document. */
  | 'DOCUMENT'
  /**
   * Числа: с версией данных, запросом, методом и днём; не меняются, исправляются другим материалом.
   * Figures: with version of the data, query, method and day; they never change, another material corrects them.
   */
  | 'FIGURES'
  /** Новость. / News. */
  | 'NEWS'
  /** Отчёт. / Report. */
  | 'REPORT';

/** Материал после команды. / The material after the command. */
export type MaterialPayload = {
  readonly __typename?: 'MaterialPayload';
  /** Материал, как теперь. / The material as it is now. */
  readonly material: Material;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Материал после команды или отказ. / The material after the command, or a refusal. */
export type MaterialResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MaterialPayload | NotFound | VersionConflict;

/** Состояние материала. / The state of a material. */
export type MaterialStatus =
  /** Утверждён: можно публиковать (R39). / Approved: it may be published (R39). */
  | 'APPROVED'
  /** В архиве. / Archived. */
  | 'ARCHIVED'
  /** Черновик: текст видят автор и секретарь. / Draft: its text is for its author and the secretary. */
  | 'DRAFT'
  /** Опубликован хотя бы на одном канале. / Published on one channel at least. */
  | 'PUBLISHED'
  /** Назначен день публикации. / Planned for a day. */
  | 'SCHEDULED';

/**
 * Заседание рабочей группы: когда и где, повестка, явка, протокол.
 * A meeting of a working group: when and where, agenda, attendance, minutes.
 */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /**
   * Повестка. Закрытых вопросов нет ни для кого, кроме членов группы и SECRETARY; DATA_STEWARD читает их с purpose OVERSIGHT, и чтение записывается.
   * The agenda. Closed items are there for members and SECRETARY only; DATA_STEWARD reads them for the purpose OVERSIGHT, which is written down.
   */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** Изменения повестки после созыва, от первого. / Changes of the agenda after it was sent, oldest first. */
  readonly agendaChanges: ReadonlyArray<AgendaChange>;
  /** Приложенные файлы, до 50. / The attached files, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Места на день заседания и явка. / The seats on the day of the meeting, and who came. */
  readonly attendance: ReadonlyArray<SeatAttendance>;
  /** День созыва; null — не созвано. / The day on which it was convened; null: it is not. */
  readonly convenedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Документ по подписанному адресу. С `purpose` (SECRETARY) — с закрытыми вопросами, и чтение записывается. Черновики и листы — членам группы; null — печатать нечего.
   * The document by a signed address. With `purpose` (SECRETARY) closed items are in it, and the reading is written down. Drafts and sheets are for members; null: there is nothing to print.
   */
  readonly document?: Maybe<DocumentLink>;
  /** Как проходит. / How it is held. */
  readonly form: MeetingForm;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /**
   * Приглашение для календаря, iCalendar; закрытых вопросов в нём нет.
   * The invitation for a calendar, iCalendar; nothing closed is in it.
   */
  readonly ical: Scalars['String']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Протокол; null — ещё не составлен. / The minutes; null: not drafted yet. */
  readonly minutes?: Maybe<Minutes>;
  /** Номер заседания; null — без номера. / The number of the meeting; null: it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Место или ссылка; null — не указано. / The place or an address; null: none is stated. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Изменения места после созыва, от первого. / Changes of the place after it was convened, oldest first. */
  readonly placeChanges: ReadonlyArray<PlaceChange>;
  /** Кворум (R9); у заочного — по поступившим голосам. / The quorum (R9); by correspondence of the votes that came in. */
  readonly quorum: QuorumCheck;
  /** Почему отложено или отменено; null — этого не было. / Why it was postponed or cancelled; null: it was not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Замечания к протоколу; видны членам группы. / Remarks on the minutes; members see them. */
  readonly remarks: ReadonlyArray<MinutesRemark>;
  /**
   * Правила, по которым оно идёт: те, что были при созыве.
   * The rules it is held by: those that stood when it was convened.
   */
  readonly rules: VotingRules;
  /** Начало; у заочного — начало голосования. / When it begins; by correspondence the beginning of the voting. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Состояние. / The state. */
  readonly status: MeetingStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /**
   * У заочного — когда голосование кончается; null — не заочное.
   * By correspondence the end of the voting; null: it is not by correspondence.
   */
  readonly votesUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Чьё заседание. / Whose meeting it is. */
  readonly workingGroup: WorkingGroup;
};


/**
 * Заседание рабочей группы: когда и где, повестка, явка, протокол.
 * A meeting of a working group: when and where, agenda, attendance, minutes.
 */
export type MeetingAgendaArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Заседание рабочей группы: когда и где, повестка, явка, протокол.
 * A meeting of a working group: when and where, agenda, attendance, minutes.
 */
export type MeetingDocumentArgs = {
  format: DocumentFormat;
  kind: MeetingDocument;
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Заседание рабочей группы: когда и где, повестка, явка, протокол.
 * A meeting of a working group: when and where, agenda, attendance, minutes.
 */
export type MeetingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: заседания. / A page of the list of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Meeting>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Документ заседания. / A document of a meeting. */
export type MeetingDocument =
  /** Повестка. / The agenda. */
  | 'AGENDA'
  /** Лист присутствия. / The attendance sheet. */
  | 'ATTENDANCE_SHEET'
  /** Бюллетень. / The ballot paper. */
  | 'BALLOT_PAPER'
  /** Протокол. / The minutes. */
  | 'MINUTES';

/** Запись списка с её курсором: заседания. / An item of the list of meetings with its cursor. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Meeting>;
};

/** Заседание после команды о файлах, или отказ. / The meeting after a command on its files, or a refusal. */
export type MeetingFilesResult = IdempotencyKeyReused | InvalidInput | MeetingPayload | NotFound | VersionConflict;

/** Отбор заседаний; условия соединяются «и». / Selects meetings; all the conditions must hold. */
export type MeetingFilter = {
  /** Начинаются в этот момент или позже. / Begin at this moment or later. */
  readonly startsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Начинаются раньше этого момента. / Begin before this moment. */
  readonly startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** В одном из этих состояний. / In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Как проходит заседание. / How a meeting is held. */
export type MeetingForm =
  /** Заочно: голосуют письменно до назначенного момента. / By correspondence: votes come in writing until a set moment. */
  | 'BY_CORRESPONDENCE'
  /** Очно. / In person. */
  | 'IN_PERSON'
  /** Очно и дистанционно. / In person and remotely. */
  | 'MIXED'
  /** Дистанционно. / Remotely. */
  | 'REMOTE';

/** Заседание после команды. / The meeting after the command. */
export type MeetingPayload = {
  readonly __typename?: 'MeetingPayload';
  /** Заседание, как оно есть теперь. / The meeting as it is now. */
  readonly meeting: Meeting;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Заседание после команды или отказ. / The meeting after a command, or a refusal. */
export type MeetingResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MeetingPayload | NotFound | RuleRefusal | VersionConflict;

/** Состояние заседания. / The state of a meeting. */
export type MeetingStatus =
  /** Отменено. / Cancelled. */
  | 'CANCELLED'
  /** Созвано: повестка разослана. / Convened: the agenda is sent. */
  | 'CONVENED'
  /** Состоялось. / Held. */
  | 'HELD'
  /** Протокол подписан. / Minuted: the minutes are signed. */
  | 'MINUTED'
  /** Назначено: повестку ещё готовят. / Planned: the agenda is being prepared. */
  | 'PLANNED'
  /** Отложено: нового дня ещё нет. / Postponed: there is no new day yet. */
  | 'POSTPONED';

/**
 * Показатель, по которому считается исполнение пункта (R15).
 * The metric from which an item's progress is computed (R15).
 */
export type MetricBinding = {
  readonly __typename?: 'MetricBinding';
  /** Последние падения доли, до 20; позднейшее — последним. / The last falls of progress, up to 20; the latest is last. */
  readonly falls: ReadonlyArray<ProgressFall>;
  /** Что считают. / What is counted. */
  readonly kind: MetricKind;
  /** Сколько есть; может превысить цель. / How many there are; it may exceed the target. */
  readonly reached: Scalars['Int']['output'];
  /** Засчитанные отрасли, каждая один раз; у прочих пусто. / The sectors counted, each once; empty of other metrics. */
  readonly sectors: ReadonlyArray<Maybe<Sector>>;
  /**
   * Что измеряют поимённо: группы, соглашения, обязательства; пусто — то, что выросло из пункта.
   * What is measured by name: groups, agreements, obligations; empty: whatever the item led to.
   */
  readonly subjects: ReadonlyArray<Node>;
  /** Сколько нужно; 0 — ещё не измерено. / How many are wanted; 0: not measured yet. */
  readonly target: Scalars['Int']['output'];
};

/** Показатель исполнения: что считать и сколько нужно. / A metric of progress: what to count and how many are needed. */
export type MetricInput = {
  /** Что считать. / What to count. */
  readonly kind: MetricKind;
  /**
   * Что измерять поимённо, до 100; без них — то, что выросло из пункта.
   * What to measure by name, up to 100; without it, whatever the item led to.
   */
  readonly subjectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Сколько нужно, от 1; у COMPOSITION_COMPLETE и PUBLICATIONS_ON_TIME цель следует из того, что измеряют.
   * How many are needed, 1 or more; that of COMPOSITION_COMPLETE and PUBLICATIONS_ON_TIME follows from what is measured.
   */
  readonly target?: InputMaybe<Scalars['Int']['input']>;
};

/** Чем измеряется исполнение пункта (R15). / What an item's progress is measured by (R15). */
export type MetricKind =
  /** Соглашения, которые действуют. / Agreements in force. */
  | 'AGREEMENT_IN_FORCE'
  /**
   * Трудоустроенные когорты: выпущены на местах по соглашениям, чья дорожная карта завершила этап PLACED.
   * Cohorts placed: graduated on places under agreements whose roadmap has completed its stage PLACED.
   */
  | 'COHORTS_PLACED'
  /** Занятые места, которых требует состав группы. / Filled seats that the composition of a group asks for. */
  | 'COMPOSITION_COMPLETE'
  /** Рабочие группы, которые действуют. / Working groups at work. */
  | 'GROUP_ACTIVE'
  /** Потребности по соглашениям, которые подтверждены. / Needs under agreements that are confirmed. */
  | 'NEEDS_CONFIRMED'
  /** Места для обучения, обещанные по соглашениям. / Places of training committed under agreements. */
  | 'PLACES_COMMITTED'
  /**
   * Публикации в срок: среди тех, чей срок наступил, по обязательствам публиковать.
   * Publications on time: among those due so far, by obligations to publish.
   */
  | 'PUBLICATIONS_ON_TIME'
  /**
   * Круглые столы: отрасли, в которых прошёл хотя бы один двусторонний.
   * Round tables: sectors in which at least one two-sided table was held.
   */
  | 'ROUND_TABLES_HELD';

/** Протокол заседания. / The minutes of a meeting. */
export type Minutes = {
  readonly __typename?: 'Minutes';
  /** Дата. / The day. */
  readonly date: Scalars['Date']['output'];
  /** Последний день, чтобы составить. / The last day to draft them. */
  readonly dueOn: Scalars['Date']['output'];
  /** Номер в группе за год; null — ещё не дан. / The number in the group and year; null: not given yet. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Который проект, с 1. / Which draft, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** Подписи. / The signatures. */
  readonly signatures: ReadonlyArray<Signature>;
  /** Состояние. / The state. */
  readonly status: MinutesStatus;
};

/** Замечание к проекту протокола. / A remark on a draft of minutes. */
export type MinutesRemark = {
  readonly __typename?: 'MinutesRemark';
  /** Когда. / When. */
  readonly on: Scalars['Date']['output'];
  /** Чьё; null — секретаря. / Whose; null: the secretary's. */
  readonly organization?: Maybe<Organization>;
  /** К какому проекту. / On which draft. */
  readonly revision: Scalars['Int']['output'];
  /** Замечание. / The remark. */
  readonly text: Scalars['String']['output'];
};

/** Кто подписывает протокол. / Who signs minutes. */
export type MinutesSignatory =
  /** Председатель. / The chair. */
  | 'CHAIR'
  /** Секретарь. / The secretary. */
  | 'SECRETARY';

/** Состояние протокола. / The state of minutes. */
export type MinutesStatus =
  /** Разослан членам группы. / Circulated among members. */
  | 'CIRCULATED'
  /** Проект. / A draft. */
  | 'DRAFT'
  /** Опубликован без закрытых вопросов. / Published, without closed items. */
  | 'PUBLISHED'
  /** Подписан председателем и секретарём. / Signed by chair and secretary. */
  | 'SIGNED';

/** Предложение, поставленное на голосование. / A motion that is put to the vote. */
export type Motion = Node & {
  readonly __typename?: 'Motion';
  /** Вопрос повестки. / The agenda item. */
  readonly agendaItem: AgendaItem;
  /** Сколько мест проголосовало. / How many seats have voted. */
  readonly ballotsCast: Scalars['Int']['output'];
  /** Решил голос председательствующего (R10). / Whether the vote of whoever presides decided (R10). */
  readonly castingVoteUsed: Scalars['Boolean']['output'];
  /** Когда закрыто; null — ещё нет. / When it was closed; null: not yet. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Итог по вариантам; до закрытия — членам группы, тайного — только после.
   * The result by options; until it is closed for members, of a secret vote only then.
   */
  readonly counts: ReadonlyArray<VoteCount>;
  /** Места с голосом на момент открытия. / The seats with a vote when it opened. */
  readonly entitled: ReadonlyArray<Seat>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** От чего считается большинство (R10). / What the majority is counted of (R10). */
  readonly majorityOf: MajorityOf;
  /** Заседание. / The meeting. */
  readonly meeting: Meeting;
  /** Кто внёс; null — не указан. / Who moved it; null: not stated. */
  readonly movedBy?: Maybe<Seat>;
  /**
   * Сколько голосов «за» нужно (R10); до закрытия — если проголосуют все.
   * How many votes for it are needed (R10); until it is closed, if all vote.
   */
  readonly needed: Scalars['Int']['output'];
  /** Когда голосование открыто; null — ещё нет. / When the voting opened; null: not yet. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Особые мнения. / Dissenting opinions. */
  readonly opinions: ReadonlyArray<DissentingOpinion>;
  /** Был ли кворум (R9); null — не закрыто. / Whether there was a quorum (R9); null: not closed. */
  readonly quorumReached?: Maybe<Scalars['Boolean']['output']>;
  /** Что нужно для принятия (R10). / What carries it (R10). */
  readonly requirement: VoteRequirement;
  /** Голосование тайное. / Whether the vote is secret. */
  readonly secret: Scalars['Boolean']['output'];
  /** Состояние. / The state. */
  readonly status: MotionStatus;
  /** Что предложено решить, до 5000 знаков. / What is to be decided, up to 5,000 characters. */
  readonly text: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /**
   * Поимённо: членам группы, а если так решила группа — всем; null — не показаны или тайные.
   * By name: for members, and for everybody where the group wants it; null: not shown, or secret.
   */
  readonly votes?: Maybe<ReadonlyArray<Vote>>;
};


/** Предложение, поставленное на голосование. / A motion that is put to the vote. */
export type MotionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Предложение после команды. / The motion after the command. */
export type MotionPayload = {
  readonly __typename?: 'MotionPayload';
  /** Предложение, как оно есть теперь. / The motion as it is now. */
  readonly motion: Motion;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Предложение после команды или отказ. / The motion after a command, or a refusal. */
export type MotionResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MotionPayload | NotFound | RuleRefusal | VersionConflict;

/** Состояние предложения. / The state of a motion. */
export type MotionStatus =
  /** Принято. / Carried. */
  | 'CARRIED'
  /** Голосуют. / In vote. */
  | 'IN_VOTE'
  /** Внесено. / Moved. */
  | 'MOVED'
  /** Не принято. / Rejected. */
  | 'REJECTED'
  /** Снято. / Withdrawn. */
  | 'WITHDRAWN';

/** Ввод команды `moveMotion`. / The input of `moveMotion`. */
export type MoveMotionInput = {
  /** Вопрос созванного заседания. / The item of a convened meeting. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * От чего считать большинство; по умолчанию — по правилам группы.
   * What the majority is counted of; by default as the rules of the group say.
   */
  readonly majorityOf?: InputMaybe<MajorityOf>;
  /** Место, которое вносит. / The seat that moves it. */
  readonly movedBySeatId?: InputMaybe<Scalars['ID']['input']>;
  /** Что нужно для принятия (R10). / What carries it (R10). */
  readonly requirement: VoteRequirement;
  /** Голосование тайное; по умолчанию нет. / Whether the vote is secret; not by default. */
  readonly secret?: InputMaybe<Scalars['Boolean']['input']>;
  /** Что предложено решить, до 5000 знаков. / What is to be decided, up to 5,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Внесённое предложение или отказ. / The motion that was moved, or a refusal. */
export type MoveMotionResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MotionPayload | NotFound;

export type Municipality = {
  readonly __typename?: 'Municipality';
  readonly oktmo: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Принять, что показатель достигнут: пункт исполнен (SECRETARY или представитель контролирующего; R15).
   * Accepts that the metric is reached: the item is fulfilled (SECRETARY, or a delegate of a controller; R15).
   */
  readonly acceptItem: AcceptItemResult;
  /** Принять предложение: оно стало пунктами резолюции (SECRETARY). / Accepts a proposal as items of a resolution (SECRETARY). */
  readonly acceptProposal: DecideProposalResult;
  /**
   * Принять отчёт; последний итоговый исполняет пункт (SECRETARY или представитель контролирующего; R14).
   * Accepts a report; the last final one fulfils the item (SECRETARY, or a delegate of a controller; R14).
   */
  readonly acceptReport: ReviewReportResult;
  /**
   * Отметить, что с поручением ознакомились (представитель исполнителя или SECRETARY; R14).
   * Notes that the assignee has seen it (a delegate of the assignee, or SECRETARY; R14).
   */
  readonly acknowledgeAssignment: AcknowledgeAssignmentResult;
  /**
   * Начать работу группы, когда её состав полон (SECRETARY; R6).
   * Starts the group's work once its composition is complete (SECRETARY; R6).
   */
  readonly activateWorkingGroup: ActivateWorkingGroupResult;
  /** Внести вопрос в повестку (SECRETARY). / Adds an item to the agenda (SECRETARY). */
  readonly addAgendaItem: AgendaItemResult;
  /**
   * Приложить особое мнение после голосования (представитель места или SECRETARY).
   * Adds a dissenting opinion after the vote (the delegate of the seat, or SECRETARY).
   */
  readonly addDissentingOpinion: MotionResult;
  /** Принять проект решением (SECRETARY; R12, R40). / Adopts a draft by a decision (SECRETARY; R12, R40). */
  readonly adoptDraftResolution: AdoptDraftResolutionResult;
  /**
   * Записать принятую резолюцию с пунктами (SECRETARY; R12, R13, R40).
   * Records an adopted resolution with its items (SECRETARY; R12, R13, R40).
   */
  readonly adoptResolution: AdoptResolutionResult;
  /**
   * Изменить резолюцию решением: новые пункты, заменённые и отменённые (SECRETARY; R12).
   * Amends a resolution by a decision: new items, superseded and cancelled ones (SECRETARY; R12).
   */
  readonly amendResolution: ResolutionResult;
  /**
   * Записать ответ: принят как акт или отклонён (SECRETARY).
   * Records the answer: adopted as an act, or declined (SECRETARY).
   */
  readonly answerDraftAct: DraftActResult;
  /**
   * Назначить или сменить представителя (SECRETARY; R6, R7); прежний остаётся в истории по должности, его имя удаляется.
   * Appoints or replaces a delegate (SECRETARY; R6, R7); the former stays in the history by position, the name is deleted.
   */
  readonly appointDelegate: SeatResult;
  /** Утвердить материал (SECRETARY; R39). / Approves a material (SECRETARY; R39). */
  readonly approveMaterial: MaterialResult;
  /** Убрать материал в архив (SECRETARY). / Archives a material (SECRETARY). */
  readonly archiveMaterial: MaterialResult;
  /**
   * Поручить пункт организации (SECRETARY; R5, R13, R14).
   * Assigns an item to an organisation (SECRETARY; R5, R13, R14).
   */
  readonly assignItem: AssignItemResult;
  /** Приложить загруженные файлы к соглашению (SECRETARY). / Attaches uploaded files to an agreement (SECRETARY). */
  readonly attachFilesToAgreement: AgreementFilesResult;
  /**
   * Приложить файлы к материалу (представитель автора или SECRETARY).
   * Attaches files to a material (a delegate of its author, or SECRETARY).
   */
  readonly attachFilesToMaterial: MaterialFilesResult;
  /** Приложить загруженные файлы к заседанию (SECRETARY). / Attaches uploaded files to a meeting (SECRETARY). */
  readonly attachFilesToMeeting: MeetingFilesResult;
  /** Приложить загруженные файлы к акту (SECRETARY). / Attaches uploaded files to an act (SECRETARY). */
  readonly attachFilesToNormativeAct: NormativeActFilesResult;
  /** Приложить загруженные файлы к резолюции (SECRETARY). / Attaches uploaded files to a resolution (SECRETARY). */
  readonly attachFilesToResolution: ResolutionFilesResult;
  /**
   * Привязать к пункту показатель (SECRETARY; R13, R15).
   * Binds an item to a metric (SECRETARY; R13, R15).
   */
  readonly bindMetric: BindMetricResult;
  /** Отменить заседание (SECRETARY). / Cancels a meeting (SECRETARY). */
  readonly cancelMeeting: MeetingResult;
  /**
   * Проголосовать за своё место, и изменить голос до закрытия (представитель организации или замещающий; открыто — и SECRETARY; R11).
   * Votes for one's own seat, and changes the vote until it is closed (the delegate or the substitute; in an open vote SECRETARY too; R11).
   */
  readonly castVote: MotionResult;
  /**
   * Изменить вопрос; после созыва каждое изменение записывается (SECRETARY).
   * Changes an item; once the meeting is convened each change is recorded (SECRETARY).
   */
  readonly changeAgendaItem: AgendaItemResult;
  /**
   * Сменить место созванного заседания, не меняя дня; изменение записывается (SECRETARY; R42).
   * Changes the place of a convened meeting, not its day; the change is recorded (SECRETARY; R42).
   */
  readonly changeMeetingPlace: MeetingResult;
  /** Разослать проект членам группы (SECRETARY). / Circulates the draft among members (SECRETARY). */
  readonly circulateMinutes: MeetingResult;
  /**
   * Закрыть голосование: итог считается (SECRETARY, представитель председателя; R9, R10).
   * Closes the voting: the result is counted (SECRETARY, the chair's delegate; R9, R10).
   */
  readonly closeVote: MotionResult;
  /**
   * Внести замечание к пункту (представитель своей организации или SECRETARY; R5).
   * Comments on a point (a delegate of the body, or SECRETARY; R5).
   */
  readonly commentDraftAct: ReviewCommentResult;
  /**
   * Завершить работу группы: она сделала то, для чего создана (SECRETARY). Места и должности освобождаются.
   * Completes a group: it has done what it was created for (SECRETARY). Its seats and offices end.
   */
  readonly completeWorkingGroup: WorkingGroupResult;
  /**
   * Созвать: разослать повестку не позже срока из правил группы (SECRETARY).
   * Convenes: sends the agenda in the time that the rules of the group ask for (SECRETARY).
   */
  readonly conveneMeeting: MeetingResult;
  /** Исправить название, издателя и адрес акта (SECRETARY). / Corrects title, issuer and address of an act (SECRETARY). */
  readonly correctAct: CorrectActResult;
  /**
   * Создать рабочую группу с требованиями к составу (SECRETARY; R13).
   * Creates a working group with its composition requirements (SECRETARY; R13).
   */
  readonly createWorkingGroup: CreateWorkingGroupResult;
  /** Решить о замечании (SECRETARY; R17). / Disposes of a comment (SECRETARY; R17). */
  readonly disposeComment: ReviewCommentResult;
  /**
   * Упразднить группу (SECRETARY). Места и должности освобождаются.
   * Dissolves a group (SECRETARY). Its seats and offices end.
   */
  readonly dissolveWorkingGroup: WorkingGroupResult;
  /**
   * Подготовить проект соглашения; стороны подписывают его после (SECRETARY; R5).
   * Drafts an agreement, to be signed by its parties (SECRETARY; R5).
   */
  readonly draftAgreement: DraftAgreementResult;
  /**
   * Составить проект протокола, и снова после замечаний (SECRETARY; R40).
   * Drafts the minutes, and again after remarks (SECRETARY; R40).
   */
  readonly draftMinutes: DraftMinutesResult;
  /** Записать проект резолюции (SECRETARY; R12, R13). / Records the draft of a resolution (SECRETARY; R12, R13). */
  readonly draftResolution: DraftResolutionResult;
  /** Составить план дорожной карты (SECRETARY). / Draws up the plan of a roadmap (SECRETARY). */
  readonly drawUpRoadmapPlan: DrawUpRoadmapPlanResult;
  /** Изменить черновик (представитель автора или SECRETARY). / Edits a draft (a delegate of its author, or SECRETARY). */
  readonly editMaterial: MaterialResult;
  /** Прекратить обязательство раньше срока (SECRETARY). / Ends an obligation before its term (SECRETARY). */
  readonly endPublicationObligation: EndPublicationObligationResult;
  /**
   * Удалить имя человека, где бы он ни заседал и ни замещал (DATA_STEWARD). Записывается, кто и где удалил, без имени.
   * Erases the name of a person, wherever they sit or stood in (DATA_STEWARD). Who erased it and where is recorded, the name is not.
   */
  readonly erasePersonFromSeats: ErasePersonFromSeatsResult;
  /** Занять должность в группе местом (SECRETARY). / Gives an office of the group to a seat (SECRETARY). */
  readonly fillOffice: OfficeResult;
  /** Дать организации место в группе (SECRETARY; R5–R7). / Gives an organisation a seat in a group (SECRETARY; R5–R7). */
  readonly fillSeat: FillSeatResult;
  /** Создать предложенную группу: набирать её состав (SECRETARY; R13). / Founds a proposed group (SECRETARY; R13). */
  readonly foundWorkingGroup: FoundWorkingGroupResult;
  /**
   * Продлить срок; первый сохраняется (SECRETARY или представитель контролирующего; R14).
   * Grants a later day; the first one is kept (SECRETARY, or a delegate of a controller; R14).
   */
  readonly grantExtension: TermExtensionResult;
  /** Отметить, что заседание состоялось (SECRETARY). / Records that a meeting took place (SECRETARY). */
  readonly holdMeeting: MeetingResult;
  /**
   * Загрузить состав группы из CSV: организация по ИНН занимает место, её представитель назначается по должности (SECRETARY; R5–R7).
   * Imports the members of a group from CSV: a body known by its ИНН takes a seat, its delegate is appointed by position (SECRETARY; R5–R7).
   */
  readonly importMembership: ImportMembershipResult;
  /**
   * Обязать публиковать на канале (SECRETARY; R5, R13, R37).
   * Imposes an obligation to publish on a channel (SECRETARY; R5, R13, R37).
   */
  readonly imposePublicationObligation: ImposePublicationObligationResult;
  /**
   * Внести предложение по вопросу созванного заседания (SECRETARY).
   * Moves a motion under an item of a convened meeting (SECRETARY).
   */
  readonly moveMotion: MoveMotionResult;
  /**
   * Отметить, что соглашение согласуют стороны (SECRETARY).
   * Says that the parties negotiate an agreement (SECRETARY).
   */
  readonly negotiateAgreement: AgreementResult;
  /**
   * Открыть голосование: кто вправе голосовать, решает этот момент (SECRETARY, представитель председателя; R9, R11).
   * Opens the voting: who may vote is fixed at this moment (SECRETARY, the chair's delegate; R9, R11).
   */
  readonly openVote: MotionResult;
  /** Назначить заседание (SECRETARY). / Plans a meeting (SECRETARY). */
  readonly planMeeting: PlanMeetingResult;
  /** Назвать ответственных и срок этапа (SECRETARY). / Names who answers for a stage, and its term (SECRETARY). */
  readonly planRoadmapStage: RoadmapPlanResult;
  /** Отложить заседание (SECRETARY). / Postpones a meeting (SECRETARY). */
  readonly postponeMeeting: MeetingResult;
  /**
   * Опубликовать подписанный протокол без закрытых вопросов (SECRETARY).
   * Publishes signed minutes, without closed items (SECRETARY).
   */
  readonly publishMinutes: MeetingResult;
  /** Опубликовать подписанную резолюцию (SECRETARY). / Publishes a signed resolution (SECRETARY). */
  readonly publishResolution: PublishResolutionResult;
  /** Включить предложение в повестку группы (SECRETARY). / Puts a proposal on the agenda of a group (SECRETARY). */
  readonly putProposalOnAgenda: PutProposalOnAgendaResult;
  /** Снова требовать закрыть разрыв (SECRETARY). / Demands again that a gap be closed (SECRETARY). */
  readonly reclaimGap: DecideRoadmapStageResult;
  /**
   * Записать решение группы голосованием (SECRETARY; R17).
   * Records what the group decided by a motion (SECRETARY; R17).
   */
  readonly recommendDraftAct: DraftActResult;
  /**
   * Отметить явку одной записью (SECRETARY); о своём месте заранее — представитель организации (R11).
   * Records attendance in one write (SECRETARY); of its own seat beforehand a delegate of the body (R11).
   */
  readonly recordAttendance: MeetingResult;
  /**
   * Записать итог тайного голосования бюллетенями на бумаге (SECRETARY; R11).
   * Takes down the count of a secret vote on paper (SECRETARY; R11).
   */
  readonly recordBallotCount: MotionResult;
  /**
   * Записать публикацию (представитель обязанной организации или SECRETARY; R38, R39).
   * Records a publication (a delegate of the obliged organisation, or SECRETARY; R38, R39).
   */
  readonly recordPublication: RecordPublicationResult;
  /**
   * Записать голоса зала одной записью (SECRETARY; R11).
   * Takes down the votes of a room in one write (SECRETARY; R11).
   */
  readonly recordRollCall: MotionResult;
  /**
   * Передать поручение другой организации с прежним сроком (SECRETARY; R5, R14).
   * Redirects an assignment to another body, by the same day (SECRETARY; R5, R14).
   */
  readonly redirectAssignment: RedirectAssignmentResult;
  /**
   * Отказать в продлении: срок прежний (SECRETARY или представитель контролирующего; R14).
   * Refuses a later day: the term stays (SECRETARY, or a delegate of a controller; R14).
   */
  readonly refuseExtension: TermExtensionResult;
  /** Внести нормативный акт, один раз (SECRETARY). / Registers a normative act, once (SECRETARY). */
  readonly registerAct: RegisterActResult;
  /**
   * Дать соглашению регистрационный номер, один раз (SECRETARY; R40).
   * Gives an agreement its number, once (SECRETARY; R40).
   */
  readonly registerAgreement: RegisterAgreementResult;
  /** Отклонить предложение с причиной (SECRETARY). / Rejects a proposal with a reason (SECRETARY). */
  readonly rejectProposal: DecideProposalResult;
  /**
   * Сделать замечание к проекту (SECRETARY, представитель члена группы).
   * Makes a remark on the draft (SECRETARY, the delegate of a member).
   */
  readonly remarkOnMinutes: MeetingResult;
  /** Убрать вопрос (SECRETARY). / Removes an item (SECRETARY). */
  readonly removeAgendaItem: AgendaItemResult;
  /**
   * Убрать файл из соглашения, и файл подписи; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from an agreement, that of a signature too; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromAgreement: AgreementFilesResult;
  /**
   * Убрать файл из проекта; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from a draft; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromDraftAct: DraftActFilesResult;
  /**
   * Убрать файл из материала; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from a material; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromMaterial: MaterialFilesResult;
  /**
   * Убрать файл из заседания, его повестки или подписи протокола; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from a meeting, its agenda or a signature of its minutes; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromMeeting: MeetingFilesResult;
  /**
   * Убрать файл особого мнения; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes the file of a dissenting opinion; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromMotion: MotionResult;
  /**
   * Убрать файл из акта; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from an act; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromNormativeAct: NormativeActFilesResult;
  /**
   * Убрать файл из резолюции, и файл подписи; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from a resolution, that of a signature too; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromResolution: ResolutionFilesResult;
  /**
   * Продлить соглашение другим, не самим собой (SECRETARY).
   * Renews an agreement by another one, not by itself (SECRETARY).
   */
  readonly renewAgreement: AgreementResult;
  /**
   * Назначить другое время или место, до созыва или после отсрочки (SECRETARY).
   * Sets another time or place, before it is convened or once it was postponed (SECRETARY).
   */
  readonly replanMeeting: MeetingResult;
  /**
   * Отчитаться об исполнении (представитель исполнителя или SECRETARY; R14).
   * Reports on an item (a delegate of the assignee, or SECRETARY; R14).
   */
  readonly reportOnItem: ReportOnItemResult;
  /**
   * Попросить о продлении срока; снова — после ответа (представитель исполнителя или SECRETARY; R14).
   * Asks for a later day; again once it is answered (a delegate of the assignee, or SECRETARY; R14).
   */
  readonly requestExtension: TermExtensionResult;
  /**
   * Запросить загрузку файла: адрес, куда его отправить (SECRETARY, представитель организации). Неприложенный файл удаляется через сутки.
   * Asks for the upload of a file: the address to send it to (SECRETARY, a delegate). A file that is not attached is removed after a day.
   */
  readonly requestGovernanceUpload: RequestUploadResult;
  /** Вернуть пропущенный этап (SECRETARY). / Restores a skipped stage (SECRETARY). */
  readonly restoreRoadmapStage: DecideRoadmapStageResult;
  /**
   * Возобновить работу приостановленной группы (SECRETARY; R6).
   * Resumes the work of a suspended group (SECRETARY; R6).
   */
  readonly resumeWorkingGroup: WorkingGroupResult;
  /**
   * Отозвать запись; её период снова не исполнен (представитель обязанной организации или SECRETARY; R37).
   * Retracts a record; its period is unfulfilled again (a delegate of the obliged organisation, or SECRETARY; R37).
   */
  readonly retractPublication: RecordPublicationResult;
  /**
   * Вернуть отчёт с причиной: исполнитель отчитается заново (SECRETARY или представитель контролирующего).
   * Returns a report with a reason: the assignee reports anew (SECRETARY, or a delegate of a controller).
   */
  readonly returnReport: ReviewReportResult;
  /**
   * Внести новую редакцию (представитель автора или SECRETARY).
   * Enters a new version (a delegate of its author, or SECRETARY).
   */
  readonly reviseDraftAct: DraftActResult;
  /** Отменить резолюцию решением (SECRETARY; R12). / Revokes a resolution by a decision (SECRETARY; R12). */
  readonly revokeResolution: ResolutionResult;
  /** Переписать проект; принятое неизменно (SECRETARY; R12). / Rewrites a draft; what is adopted stays (SECRETARY; R12). */
  readonly rewriteResolution: ResolutionResult;
  /**
   * Назначить день публикации (представитель автора или SECRETARY).
   * Plans the day of publication (a delegate of its author, or SECRETARY).
   */
  readonly scheduleMaterial: MaterialResult;
  /** Направить рекомендованный проект (SECRETARY; R5). / Sends a recommended draft (SECRETARY; R5). */
  readonly sendDraftAct: DraftActResult;
  /**
   * Установить правила голосования группы: со следующего заседания (SECRETARY; R9, R10).
   * Sets the voting rules of a group, from its next meeting on (SECRETARY; R9, R10).
   */
  readonly setVotingRules: SetVotingRulesResult;
  /**
   * Подписать соглашение за сторону (её представитель или SECRETARY; R5, R16): подпись последней вводит его в действие.
   * Signs an agreement for a party (its delegate, or SECRETARY; R5, R16): the last signature puts it in force.
   */
  readonly signAgreement: SignAgreementResult;
  /**
   * Внести подпись председателя или секретаря; со второй протокол подписан (SECRETARY).
   * Enters the signature of the chair or the secretary; with the second the minutes are signed (SECRETARY).
   */
  readonly signMinutes: MeetingResult;
  /** Записать подпись под резолюцией (SECRETARY; FZ63). / Records a signature under a resolution (SECRETARY; FZ63). */
  readonly signResolution: ResolutionResult;
  /** Пропустить этап по пункту резолюции (R41) (SECRETARY). / Skips a stage by a resolution item (R41) (SECRETARY). */
  readonly skipRoadmapStage: DecideRoadmapStageResult;
  /**
   * Представить проект группе (представитель автора или SECRETARY; R5).
   * Submits a draft to a group (a delegate of its author, or SECRETARY; R5).
   */
  readonly submitDraftAct: SubmitDraftActResult;
  /**
   * Представить материал (представитель автора или SECRETARY; R5).
   * Submits a material (a delegate of its author, or SECRETARY; R5).
   */
  readonly submitMaterial: SubmitMaterialResult;
  /**
   * Внести предложение (представитель предложившей организации или SECRETARY; R5, R40).
   * Submits a proposal (a delegate of the proposing organisation, or SECRETARY; R5, R40).
   */
  readonly submitProposal: SubmitProposalResult;
  /**
   * Поддержать предложение (представитель поддержавшей организации или SECRETARY; R5).
   * Supports a proposal (a delegate of the supporting organisation, or SECRETARY; R5).
   */
  readonly supportProposal: SupportProposalResult;
  /**
   * Приостановить работу группы (SECRETARY; R6).
   * Suspends the work of a group (SECRETARY; R6).
   */
  readonly suspendWorkingGroup: WorkingGroupResult;
  /** Расторгнуть соглашение, подписанное всеми (SECRETARY). / Terminates an agreement that all have signed (SECRETARY). */
  readonly terminateAgreement: TerminateAgreementResult;
  /** Освободить должность с названного дня (SECRETARY). / Vacates an office from a named day (SECRETARY). */
  readonly vacateOffice: OfficeResult;
  /** Освободить место с названного дня (SECRETARY). / Vacates a seat from a named day (SECRETARY). */
  readonly vacateSeat: SeatResult;
  /**
   * Записать, что человек или система говорит о подписи стороны (SECRETARY; FZ63).
   * Records what a person or a system says of a party's signature (SECRETARY; FZ63).
   */
  readonly verifyAgreementSignature: VerifyAgreementSignatureResult;
  /**
   * Записать, что сказано о подписи под резолюцией (SECRETARY; FZ63).
   * Records what was said of a signature under a resolution (SECRETARY; FZ63).
   */
  readonly verifyResolutionSignature: VerifyResolutionSignatureResult;
  /**
   * Оставить разрыв без подготовки по пункту резолюции (R41) (SECRETARY).
   * Leaves a gap without training by a resolution item (R41) (SECRETARY).
   */
  readonly waiveGap: RoadmapPlanResult;
  /** Снять предложение до голосования (SECRETARY). / Withdraws a motion before the vote (SECRETARY). */
  readonly withdrawMotion: MotionResult;
  /**
   * Отозвать предложение (представитель предложившей организации или SECRETARY).
   * Withdraws a proposal (a delegate of the proposing organisation, or SECRETARY).
   */
  readonly withdrawProposal: DecideProposalResult;
};


export type MutationAcceptItemArgs = {
  input: AcceptItemInput;
};


export type MutationAcceptProposalArgs = {
  input: AcceptProposalInput;
};


export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


export type MutationAcknowledgeAssignmentArgs = {
  input: AcknowledgeAssignmentInput;
};


export type MutationActivateWorkingGroupArgs = {
  input: ActivateWorkingGroupInput;
};


export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


export type MutationAddDissentingOpinionArgs = {
  input: AddDissentingOpinionInput;
};


export type MutationAdoptDraftResolutionArgs = {
  input: AdoptDraftResolutionInput;
};


export type MutationAdoptResolutionArgs = {
  input: AdoptResolutionInput;
};


export type MutationAmendResolutionArgs = {
  input: AmendResolutionInput;
};


export type MutationAnswerDraftActArgs = {
  input: AnswerDraftActInput;
};


export type MutationAppointDelegateArgs = {
  input: AppointDelegateInput;
};


export type MutationApproveMaterialArgs = {
  input: ApproveMaterialInput;
};


export type MutationArchiveMaterialArgs = {
  input: ArchiveMaterialInput;
};


export type MutationAssignItemArgs = {
  input: AssignItemInput;
};


export type MutationAttachFilesToAgreementArgs = {
  input: AttachFilesInput;
};


export type MutationAttachFilesToMaterialArgs = {
  input: AttachFilesInput;
};


export type MutationAttachFilesToMeetingArgs = {
  input: AttachFilesInput;
};


export type MutationAttachFilesToNormativeActArgs = {
  input: AttachFilesInput;
};


export type MutationAttachFilesToResolutionArgs = {
  input: AttachFilesInput;
};


export type MutationBindMetricArgs = {
  input: BindMetricInput;
};


export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationChangeAgendaItemArgs = {
  input: ChangeAgendaItemInput;
};


export type MutationChangeMeetingPlaceArgs = {
  input: ChangeMeetingPlaceInput;
};


export type MutationCirculateMinutesArgs = {
  input: CirculateMinutesInput;
};


export type MutationCloseVoteArgs = {
  input: CloseVoteInput;
};


export type MutationCommentDraftActArgs = {
  input: CommentDraftActInput;
};


export type MutationCompleteWorkingGroupArgs = {
  input: CompleteWorkingGroupInput;
};


export type MutationConveneMeetingArgs = {
  input: ConveneMeetingInput;
};


export type MutationCorrectActArgs = {
  input: CorrectActInput;
};


export type MutationCreateWorkingGroupArgs = {
  input: CreateWorkingGroupInput;
};


export type MutationDisposeCommentArgs = {
  input: DisposeCommentInput;
};


export type MutationDissolveWorkingGroupArgs = {
  input: DissolveWorkingGroupInput;
};


export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
};


export type MutationDraftResolutionArgs = {
  input: DraftResolutionInput;
};


export type MutationDrawUpRoadmapPlanArgs = {
  input: DrawUpRoadmapPlanInput;
};


export type MutationEditMaterialArgs = {
  input: EditMaterialInput;
};


export type MutationEndPublicationObligationArgs = {
  input: EndPublicationObligationInput;
};


export type MutationErasePersonFromSeatsArgs = {
  input: ErasePersonFromSeatsInput;
};


export type MutationFillOfficeArgs = {
  input: FillOfficeInput;
};


export type MutationFillSeatArgs = {
  input: FillSeatInput;
};


export type MutationFoundWorkingGroupArgs = {
  input: FoundWorkingGroupInput;
};


export type MutationGrantExtensionArgs = {
  input: GrantExtensionInput;
};


export type MutationHoldMeetingArgs = {
  input: HoldMeetingInput;
};


export type MutationImportMembershipArgs = {
  input: ImportMembershipInput;
};


export type MutationImposePublicationObligationArgs = {
  input: ImposePublicationObligationInput;
};


export type MutationMoveMotionArgs = {
  input: MoveMotionInput;
};


export type MutationNegotiateAgreementArgs = {
  input: NegotiateAgreementInput;
};


export type MutationOpenVoteArgs = {
  input: OpenVoteInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationPlanRoadmapStageArgs = {
  input: PlanRoadmapStageInput;
};


export type MutationPostponeMeetingArgs = {
  input: PostponeMeetingInput;
};


export type MutationPublishMinutesArgs = {
  input: PublishMinutesInput;
};


export type MutationPublishResolutionArgs = {
  input: PublishResolutionInput;
};


export type MutationPutProposalOnAgendaArgs = {
  input: PutProposalOnAgendaInput;
};


export type MutationReclaimGapArgs = {
  input: ReclaimGapInput;
};


export type MutationRecommendDraftActArgs = {
  input: RecommendDraftActInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationRecordBallotCountArgs = {
  input: RecordBallotCountInput;
};


export type MutationRecordPublicationArgs = {
  input: RecordPublicationInput;
};


export type MutationRecordRollCallArgs = {
  input: RecordRollCallInput;
};


export type MutationRedirectAssignmentArgs = {
  input: RedirectAssignmentInput;
};


export type MutationRefuseExtensionArgs = {
  input: RefuseExtensionInput;
};


export type MutationRegisterActArgs = {
  input: RegisterActInput;
};


export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
};


export type MutationRejectProposalArgs = {
  input: RejectProposalInput;
};


export type MutationRemarkOnMinutesArgs = {
  input: RemarkOnMinutesInput;
};


export type MutationRemoveAgendaItemArgs = {
  input: RemoveAgendaItemInput;
};


export type MutationRemoveFileFromAgreementArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromDraftActArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromMaterialArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromMeetingArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromMotionArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromNormativeActArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromResolutionArgs = {
  input: RemoveFileInput;
};


export type MutationRenewAgreementArgs = {
  input: RenewAgreementInput;
};


export type MutationReplanMeetingArgs = {
  input: ReplanMeetingInput;
};


export type MutationReportOnItemArgs = {
  input: ReportOnItemInput;
};


export type MutationRequestExtensionArgs = {
  input: RequestExtensionInput;
};


export type MutationRequestGovernanceUploadArgs = {
  input: RequestUploadInput;
};


export type MutationRestoreRoadmapStageArgs = {
  input: RestoreRoadmapStageInput;
};


export type MutationResumeWorkingGroupArgs = {
  input: ResumeWorkingGroupInput;
};


export type MutationRetractPublicationArgs = {
  input: RetractPublicationInput;
};


export type MutationReturnReportArgs = {
  input: ReturnReportInput;
};


export type MutationReviseDraftActArgs = {
  input: ReviseDraftActInput;
};


export type MutationRevokeResolutionArgs = {
  input: RevokeResolutionInput;
};


export type MutationRewriteResolutionArgs = {
  input: RewriteResolutionInput;
};


export type MutationScheduleMaterialArgs = {
  input: ScheduleMaterialInput;
};


export type MutationSendDraftActArgs = {
  input: SendDraftActInput;
};


export type MutationSetVotingRulesArgs = {
  input: SetVotingRulesInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationSignMinutesArgs = {
  input: SignMinutesInput;
};


export type MutationSignResolutionArgs = {
  input: SignResolutionInput;
};


export type MutationSkipRoadmapStageArgs = {
  input: SkipRoadmapStageInput;
};


export type MutationSubmitDraftActArgs = {
  input: SubmitDraftActInput;
};


export type MutationSubmitMaterialArgs = {
  input: SubmitMaterialInput;
};


export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};


export type MutationSupportProposalArgs = {
  input: SupportProposalInput;
};


export type MutationSuspendWorkingGroupArgs = {
  input: SuspendWorkingGroupInput;
};


export type MutationTerminateAgreementArgs = {
  input: TerminateAgreementInput;
};


export type MutationVacateOfficeArgs = {
  input: VacateOfficeInput;
};


export type MutationVacateSeatArgs = {
  input: VacateSeatInput;
};


export type MutationVerifyAgreementSignatureArgs = {
  input: VerifyAgreementSignatureInput;
};


export type MutationVerifyResolutionSignatureArgs = {
  input: VerifyResolutionSignatureInput;
};


export type MutationWaiveGapArgs = {
  input: WaiveGapInput;
};


export type MutationWithdrawMotionArgs = {
  input: WithdrawMotionInput;
};


export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** Ввод команды `negotiateAgreement`. / The input of `negotiateAgreement`. */
export type NegotiateAgreementInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Проект, который никто не подписал. / A draft that nobody has signed. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** С какого дня ведут переговоры: не в будущем. / Since which day it is negotiated: not in the future. */
  readonly on: Scalars['Date']['input'];
};

/** Всё, что можно найти по глобальному идентификатору. / Anything that can be found by its global id. */
export type Node = {
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
};

/**
 * Нормативный акт: на него ссылаются пункты резолюций; его знают по виду, номеру и дате.
 * A normative act: items of resolutions cite it; it is known by its type, number and date.
 */
export type NormativeAct = Node & {
  readonly __typename?: 'NormativeAct';
  /** Приложенные файлы, до 50. / The attached files, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Резолюции, основанные на акте, в порядке записи. / Resolutions that rest on the act, in the order of recording. */
  readonly basisOf: ResolutionConnection;
  /** Пункты принятых резолюций, которые на него ссылаются. / The items of adopted resolutions that cite it. */
  readonly citedBy: ResolutionItemConnection;
  /** Дата; не меняется. / The date; it never changes. */
  readonly date: Scalars['Date']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Кто принял; null — не указан. / Who issued it; null: not stated. */
  readonly issuer?: Maybe<Organization>;
  /** Номер, например 878-РП; не меняется. / The number, such as 878-РП; it never changes. */
  readonly number: Scalars['String']['output'];
  /** Название. / The title. */
  readonly title: Scalars['String']['output'];
  /** Вид; не меняется. / The type; it never changes. */
  readonly type: ActType;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Где опубликован; null — не указано. / Where it is published; null: not stated. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Нормативный акт: на него ссылаются пункты резолюций; его знают по виду, номеру и дате.
 * A normative act: items of resolutions cite it; it is known by its type, number and date.
 */
export type NormativeActBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Нормативный акт: на него ссылаются пункты резолюций; его знают по виду, номеру и дате.
 * A normative act: items of resolutions cite it; it is known by its type, number and date.
 */
export type NormativeActCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Нормативный акт: на него ссылаются пункты резолюций; его знают по виду, номеру и дате.
 * A normative act: items of resolutions cite it; it is known by its type, number and date.
 */
export type NormativeActHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: акты. / A page of the list of normative acts. */
export type NormativeActConnection = {
  readonly __typename?: 'NormativeActConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<NormativeActEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<NormativeAct>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: акты. / An item of the list of normative acts with its cursor. */
export type NormativeActEdge = {
  readonly __typename?: 'NormativeActEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<NormativeAct>;
};

/** Акт после команды о файлах, или отказ. / The act after a command on its files, or a refusal. */
export type NormativeActFilesResult = IdempotencyKeyReused | InvalidInput | NormativeActPayload | NotFound | VersionConflict;

/** Отбор актов; условия соединяются «и». / Selects acts; all the conditions must hold. */
export type NormativeActFilter = {
  /** Принятые этой организацией. / Issued by this organisation. */
  readonly issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** С этим номером, как бы он ни был написан. / With this number, however it is written. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /**
   * Часть названия, буквально; без учёта регистра и «ё».
   * A part of the title, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Акты этого вида. / Acts of this type. */
  readonly type?: InputMaybe<ActType>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type NormativeActOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: NormativeActOrderField;
};

/** По чему упорядочены акты. / What acts are ordered by. */
export type NormativeActOrderField =
  /** По дате. / By date. */
  | 'DATE'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По названию, без учёта регистра и «ё». / By title, whatever the case and ё/е. */
  | 'NAME'
  /** По номеру, как считают: 2 раньше 10. / By number, as people count: 2 comes before 10. */
  | 'NUMBER'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Акт после команды. / The act after the command. */
export type NormativeActPayload = {
  readonly __typename?: 'NormativeActPayload';
  /** Акт, как теперь. / The act as it is now. */
  readonly normativeAct: NormativeAct;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
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

export type Occupation = {
  readonly __typename?: 'Occupation';
  readonly okz: Scalars['ID']['output'];
};

/** Срок в должности: её занимает место, а с ним — его представитель. / A term in an office, held by a seat and its delegate. */
export type Office = {
  readonly __typename?: 'Office';
  /** Первый день в должности. / The first day in office. */
  readonly from: Scalars['Date']['output'];
  /** Должность. / The office. */
  readonly kind: OfficeKind;
  /** Место. / The seat. */
  readonly seat: Seat;
  /** Последний день; null — до особого решения. / The last day; null: until further notice. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Должность в группе. / An office of a group. */
export type OfficeKind =
  /** Председатель. / Chair. */
  | 'CHAIR'
  /** Заместитель председателя. / Deputy chair. */
  | 'DEPUTY_CHAIR'
  /** Секретарь. / Secretary. */
  | 'SECRETARY';

/** Место с должностью или отказ. / The seat with its office, or a refusal. */
export type OfficeResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | SeatPayload | VersionConflict;

/** Ввод команды `openVote`. / The input of `openVote`. */
export type OpenVoteInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение. / The motion. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Направление порядка.
 * The direction of an order.
 */
export type OrderDirection =
  /** По возрастанию: от А к Я, от раннего к позднему. / Ascending: from A to Z, from early to late. */
  | 'ASC'
  /** По убыванию. / Descending. */
  | 'DESC';

export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Соглашения, стороной которых является организация. / Agreements to which the organisation is a party. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** Поручения по резолюциям, которые у неё есть и были. / The assignments that it has and had. */
  readonly assignments?: Maybe<AssignmentConnection>;
  /**
   * Поручения по резолюциям, по которым отчёт ещё не принят, по порядку сроков. Видны ей самой, SECRETARY, DATA_STEWARD; прочим null.
   * Assignments of resolutions whose report is not accepted yet, by their terms. For itself, SECRETARY, DATA_STEWARD; null for others.
   */
  readonly executionTasks?: Maybe<TaskConnection>;
  readonly id: Scalars['ID']['output'];
  /** Предложения, которые она внесла. / The proposals that it submitted. */
  readonly proposals?: Maybe<ProposalConnection>;
  /**
   * Что ей ещё предстоит опубликовать за год, по всем обязательствам, iCalendar.
   * What it is still to publish within a year, by all its obligations, iCalendar.
   */
  readonly publicationIcal: Scalars['String']['output'];
  /** Постоянный адрес этого календаря. / The lasting address of this calendar. */
  readonly publicationIcalUrl: Scalars['String']['output'];
  /** Обязательства публиковать на её каналах. / Obligations to publish on its channels. */
  readonly publicationObligations?: Maybe<PublicationObligationConnection>;
  /**
   * Места организации в рабочих группах, с состоянием на сегодня; и освобождённые.
   * Its seats in working groups with their state today; vacated ones as well.
   */
  readonly seats?: Maybe<SeatConnection>;
};


export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<ReadonlyArray<ItemStatus>>;
};


export type OrganizationExecutionTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationPublicationObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Первый и последний день. / The first and the last day. */
export type PeriodInput = {
  /** Первый день. / The first day. */
  readonly from: Scalars['Date']['input'];
  /** Последний день включительно. / The last day, included. */
  readonly to: Scalars['Date']['input'];
};

/**
 * Человек, которого служба знает по имени: представитель, пока он занимает место, или замещающий — до подписания протокола.
 * A person that the service knows by name: a delegate, as long as they sit somewhere, or a substitute until the minutes are signed.
 */
export type Person = {
  readonly __typename?: 'Person';
  /** Фамилия, имя, отчество: персональные данные. / The full name: personal data. */
  readonly fullName: Scalars['String']['output'];
  /** Идентификатор человека в этой службе; не меняется. / The id of the person in this service; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Заседания, на которых человек замещает или замещал. / The meetings at which the person stands in, or did. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Места, которые человек занимает и занимал. / The seats that the person holds and has held. */
  readonly seats: ReadonlyArray<Seat>;
};

/** Изменение места после созыва. / A change of place after the meeting was convened. */
export type PlaceChange = {
  readonly __typename?: 'PlaceChange';
  /** Новое место. / The new place. */
  readonly after: Scalars['String']['output'];
  /** Когда записано. / When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Прежнее место; null — не было указано. / The place before; null: none was stated. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Почему; null — не сказано. / Why; null: not said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Ввод команды `planMeeting`. / The input of `planMeeting`. */
export type PlanMeetingInput = {
  /** Как пройдёт. / How it will be held. */
  readonly form: MeetingForm;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Номер заседания. / The number of the meeting. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Место или ссылка, до 500 знаков. / The place or an address, up to 500 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Начало; у заочного — начало голосования. / When it begins; by correspondence the beginning of the voting. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** У заочного — когда голосование кончается. / By correspondence: when the voting ends. */
  readonly votesUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Группа, которая собирается. / The group that meets. */
  readonly workingGroupId: Scalars['ID']['input'];
};

/** Назначенное заседание или отказ. / The planned meeting, or a refusal. */
export type PlanMeetingResult = IdempotencyKeyReused | InvalidInput | MeetingPayload | NotFound;

/** Ввод команды `planRoadmapStage`. / The input of `planRoadmapStage`. */
export type PlanRoadmapStageInput = {
  /**
   * Последний день, не раньше сроков прежних этапов (R41); без него — без срока.
   * The last day, not before the terms of earlier stages (R41); without it, no term.
   */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Кто отвечает, до 20 (R5). / Who answers for it, up to 20 (R5). */
  readonly responsibleIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Этап. / The stage. */
  readonly stage: StageCode;
};

/** Что план говорит об этапе. / What the plan says of a stage. */
export type PlannedStage = {
  readonly __typename?: 'PlannedStage';
  /** Этап. / The stage. */
  readonly code: StageCode;
  /** Последний день; null — без срока. / The last day; null: no term. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Кто отвечает; пусто — никто не назван. / Who answers for it; empty: nobody is named. */
  readonly responsible: ReadonlyArray<Maybe<Organization>>;
  /** Пункт, которым этап пропущен; null — не пропущен. / The item that skipped it; null: it is not skipped. */
  readonly skippedBy?: Maybe<ResolutionItem>;
};

/** Что план говорит об этапе. / What the plan is to say of a stage. */
export type PlannedStageInput = {
  /**
   * Последний день, не раньше сроков прежних этапов (R41); без него — без срока.
   * The last day, not before the terms of earlier stages (R41); without it, no term.
   */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Кто отвечает, до 20 (R5). / Who answers for it, up to 20 (R5). */
  readonly responsibleIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Этап. / The stage. */
  readonly stage: StageCode;
};

/**
 * Уровень должности в организации: «не ниже заместителя руководителя» — требование многих положений.
 * The level of a position in an organisation: "not below a deputy head" is what many regulations ask.
 */
export type PositionLevel =
  /** Заместитель руководителя. / Deputy head. */
  | 'DEPUTY_HEAD'
  /** Руководитель организации. / Head of the organisation. */
  | 'HEAD';

/** Ввод команды `postponeMeeting`. / The input of `postponeMeeting`. */
export type PostponeMeetingInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Заседание. / The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Явка места. / Whether a seat came. */
export type Presence =
  /** Отсутствовал. / Absent. */
  | 'ABSENT'
  /** Прислал письменное мнение. / Sent a written opinion. */
  | 'OPINION_SENT'
  /** Присутствовал. / Present. */
  | 'PRESENT'
  /** Замещён. / Substituted. */
  | 'SUBSTITUTED';

export type Programme = Node & {
  readonly __typename?: 'Programme';
  readonly id: Scalars['ID']['output'];
};

/** Падение доли исполнения и факты, из-за которых оно случилось. / A fall of progress, and the facts that made it. */
export type ProgressFall = {
  readonly __typename?: 'ProgressFall';
  /** Доля после него, 0–1. / Progress after it, 0 to 1. */
  readonly after: Scalars['Float']['output'];
  /** Когда замечено. / When it was seen. */
  readonly at: Scalars['DateTime']['output'];
  /** Доля до него, 0–1. / Progress before it, 0 to 1. */
  readonly before: Scalars['Float']['output'];
  /** Факты, из-за которых она упала. / The facts that made it fall. */
  readonly losses: ReadonlyArray<ProgressLoss>;
};

/** Факт, который что-то отнял. / A fact that took something away. */
export type ProgressLoss = {
  readonly __typename?: 'ProgressLoss';
  /** Тот же вид словами. / The same in words. */
  readonly label: Scalars['String']['output'];
  /** Организация, о которой факт; null — ни о какой. / The body that the fact is about; null: none. */
  readonly organization?: Maybe<Organization>;
  /** Вид факта, например `seat.vacated.v1`. / The type of the fact, such as `seat.vacated.v1`. */
  readonly type: Scalars['String']['output'];
};


/** Факт, который что-то отнял. / A fact that took something away. */
export type ProgressLossLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/**
 * Предложение рабочей группе: его вносит организация, поддерживают другие, оно становится пунктами резолюции.
 * A proposal to a working group: a body submits it, others support it, it becomes items of a resolution.
 */
export type Proposal = Node & {
  readonly __typename?: 'Proposal';
  /**
   * Голосование, которым решено; null — решено иначе или вопрос закрыт для читающего.
   * The motion that decided; null: decided otherwise, or not for this reader.
   */
  readonly decidedBy?: Maybe<Motion>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Номер, неповторимый в году (R40). / The number, unique in its year (R40). */
  readonly number: Scalars['String']['output'];
  /** Рекомендация круглого стола, из которой возникло; null — не из неё. / The recommendation it came from; null: none. */
  readonly origin?: Maybe<Recommendation>;
  /** Кто предложил; null — круглый стол. / Who proposed it; null: a round table. */
  readonly proposer?: Maybe<Organization>;
  /** Почему отклонено или отозвано; null — ни то ни другое. / Why it was rejected or withdrawn; null: neither. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Пункты резолюций, в которых принято; пусто — не принято. / Resolution items that took it up; empty: not accepted. */
  readonly resultedIn: ReadonlyArray<ResolutionItem>;
  /** Состояние. / The state. */
  readonly status: ProposalStatus;
  /** День внесения. / The day of submission. */
  readonly submittedOn: Scalars['Date']['output'];
  /** Кто поддержал, по порядку, до 200; предложившего здесь нет. / Who supports it, in order, up to 200; not the proposer. */
  readonly supporters: ReadonlyArray<Maybe<Organization>>;
  /** Что предлагается, до 10 000 знаков. / What is proposed, up to 10,000 characters. */
  readonly text: Scalars['String']['output'];
  /** Заголовок, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Группа, которой адресовано; null — ещё никакой. / The group that it is addressed to; null: none yet. */
  readonly workingGroup?: Maybe<WorkingGroup>;
};


/**
 * Предложение рабочей группе: его вносит организация, поддерживают другие, оно становится пунктами резолюции.
 * A proposal to a working group: a body submits it, others support it, it becomes items of a resolution.
 */
export type ProposalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка предложений. / A page of a list of proposals. */
export type ProposalConnection = {
  readonly __typename?: 'ProposalConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Proposal>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type ProposalEdge = {
  readonly __typename?: 'ProposalEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Proposal>;
};

/** Отбор предложений; условия соединяются «и». / Selects proposals; all the conditions must hold. */
export type ProposalFilter = {
  /** С этим номером, как бы он ни был написан. / With this number, however it is written. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Внесённые этой организацией. / Submitted by this organisation. */
  readonly proposerId?: InputMaybe<Scalars['ID']['input']>;
  /** В одном из этих состояний. / In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ProposalStatus>>;
  /** Поддержанные этой организацией. / Supported by this organisation. */
  readonly supporterId?: InputMaybe<Scalars['ID']['input']>;
  /** Часть заголовка, без учёта регистра. / A part of the title, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Адресованные этой рабочей группе. / Addressed to this working group. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type ProposalOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: ProposalOrderField;
};

/** По чему упорядочены предложения. / What proposals are ordered by. */
export type ProposalOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По заголовку, без учёта регистра и «ё». / By title, whatever the case and ё/е. */
  | 'NAME'
  /** По номеру, как считают: 2 раньше 10. / By number, as people count: 2 comes before 10. */
  | 'NUMBER'
  /** По дню внесения. / By the day of submission. */
  | 'SUBMITTED_ON'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Предложение после команды. / The proposal after the command. */
export type ProposalPayload = {
  readonly __typename?: 'ProposalPayload';
  /** Предложение, как оно есть теперь. / The proposal as it is now. */
  readonly proposal: Proposal;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Состояние предложения. / The state of a proposal. */
export type ProposalStatus =
  /** Принято: стало пунктами резолюции. / Accepted: it became items of a resolution. */
  | 'ACCEPTED'
  /** Включено в повестку рабочей группы. / On the agenda of a working group. */
  | 'ON_AGENDA'
  /** Отклонено с причиной. / Rejected, with a reason. */
  | 'REJECTED'
  /** Внесено. / Submitted. */
  | 'SUBMITTED'
  /** Отозвано тем, кто внёс. / Withdrawn by whoever submitted it. */
  | 'WITHDRAWN';

/**
 * Обязательство публиковать: кто, о чём, на каком канале и как часто (пункт 7 резолюции).
 * An obligation to publish: who, on what, on which channel and how often (point 7 of the resolution).
 */
export type PublicationObligation = Node & {
  readonly __typename?: 'PublicationObligation';
  /** Периодичность; период — календарный. / The cadence; its periods are those of the calendar. */
  readonly cadence: Cadence;
  /** Канал организации в реестре. / The channel of the organisation in the registry. */
  readonly channelId: Scalars['ID']['output'];
  /**
   * Адрес канала, как он теперь в реестре; если канала там больше нет — прежний.
   * The address of the channel as the registry has it now; where it has the channel no more, the former one.
   */
  readonly channelUrl: Scalars['String']['output'];
  /**
   * Что стало с периодами, которые кончаются в названные дни, не больше десяти лет (R37).
   * What became of the periods that end within these days, ten years at most (R37).
   */
  readonly compliance: Compliance;
  /** Последний день разовой публикации; null — регулярная. / The last day of a single publication; null: a regular one. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Прекращение раньше срока; null — не прекращено. / Its end before its term; null: it was not ended. */
  readonly ending?: Maybe<PublicationObligationEnding>;
  /**
   * Столько дней после периода публикация считается опоздавшей, потом — пропущенной.
   * So many days after a period a publication is late; after that it is missed.
   */
  readonly graceDays: Scalars['Int']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /**
   * Что ещё предстоит опубликовать за год, iCalendar: каждый период — его последним днём.
   * What is still to be published within a year, iCalendar: each period on its last day.
   */
  readonly ical: Scalars['String']['output'];
  /** Постоянный адрес этого календаря. / The lasting address of this calendar. */
  readonly icalUrl: Scalars['String']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Кто обязан: чей это канал. / Who is obliged: the body whose channel it is. */
  readonly organization?: Maybe<Organization>;
  /** Пункт резолюции, из которого оно; null — не из пункта. / The resolution item that it comes from; null: from none. */
  readonly origin?: Maybe<ResolutionItem>;
  /** Записи о публикациях в порядке внесения. / The records of publication in the order they were entered. */
  readonly records: PublicationRecordConnection;
  /** Состояние. / The state. */
  readonly status: PublicationObligationStatus;
  /** Тема. / The topic. */
  readonly topic: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Первый день: первый период — первый целый. / The first day: the first whole period is the first one due. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день включительно; null — бессрочно. / The last day, included; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Обязательство публиковать: кто, о чём, на каком канале и как часто (пункт 7 резолюции).
 * An obligation to publish: who, on what, on which channel and how often (point 7 of the resolution).
 */
export type PublicationObligationComplianceArgs = {
  period: PeriodInput;
};


/**
 * Обязательство публиковать: кто, о чём, на каком канале и как часто (пункт 7 резолюции).
 * An obligation to publish: who, on what, on which channel and how often (point 7 of the resolution).
 */
export type PublicationObligationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Обязательство публиковать: кто, о чём, на каком канале и как часто (пункт 7 резолюции).
 * An obligation to publish: who, on what, on which channel and how often (point 7 of the resolution).
 */
export type PublicationObligationRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: обязательства публиковать. / A page of the list of publication obligations. */
export type PublicationObligationConnection = {
  readonly __typename?: 'PublicationObligationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<PublicationObligationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<PublicationObligation>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * Запись списка с её курсором: обязательства публиковать.
 * An item of the list of publication obligations with its cursor.
 */
export type PublicationObligationEdge = {
  readonly __typename?: 'PublicationObligationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<PublicationObligation>;
};

/** Чем прекращено обязательство. / What ended an obligation. */
export type PublicationObligationEndCause =
  /** Решением секретаря. / A decision of the secretary. */
  | 'DECISION'
  /** Организация ликвидирована. / The organisation was dissolved. */
  | 'DISSOLVED'
  /** Организация присоединена к другой. / The organisation was merged into another one. */
  | 'MERGED';

/** Прекращение обязательства раньше срока. / The end of an obligation before its term. */
export type PublicationObligationEnding = {
  readonly __typename?: 'PublicationObligationEnding';
  /** Чем прекращено. / What ended it. */
  readonly cause: PublicationObligationEndCause;
  /** Первый день без него. / The first day without it. */
  readonly on: Scalars['Date']['output'];
  /** Причина решения; null — прекращено не решением. / The reason of the decision; null: it was ended by none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Отбор обязательств; условия соединяются «и». / Selects obligations; all the conditions must hold. */
export type PublicationObligationFilter = {
  /** Обязательства на этом канале. / Obligations on this channel. */
  readonly channelId?: InputMaybe<Scalars['ID']['input']>;
  /** Обязательства этой организации. / Obligations of this organisation. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Обязательства из этого пункта резолюции. / Obligations that come from this resolution item. */
  readonly originId?: InputMaybe<Scalars['ID']['input']>;
  /** Состояние. / The state. */
  readonly status?: InputMaybe<PublicationObligationStatus>;
  /**
   * Часть темы, буквально; без учёта регистра и «ё».
   * A part of the topic, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type PublicationObligationOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: PublicationObligationOrderField;
};

/** По чему упорядочены обязательства. / What obligations are ordered by. */
export type PublicationObligationOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По теме, без учёта регистра и «ё». / By topic, whatever the case and ё/е. */
  | 'NAME'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Обязательство после команды. / The obligation after the command. */
export type PublicationObligationPayload = {
  readonly __typename?: 'PublicationObligationPayload';
  /** Обязательство, как теперь. / The obligation as it is now. */
  readonly obligation: PublicationObligation;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Состояние обязательства публиковать. / The state of an obligation to publish. */
export type PublicationObligationStatus =
  /** Прекращено раньше срока. / Ended before its term. */
  | 'ENDED'
  /** Действует; срок может ещё не начаться или уже пройти. / In force; its term may lie ahead or be over. */
  | 'IN_FORCE';

/** Что стало с периодом. / What became of a period. */
export type PublicationOutcome =
  /** Опубликовано в льготные дни после периода. / Published within the grace after the period. */
  | 'LATE'
  /** Пропущено: льготные дни прошли (R37). / Missed: the grace is over (R37). */
  | 'MISSED'
  /** Срок ещё не прошёл. / Not due yet. */
  | 'NOT_DUE'
  /** Опубликовано в срок. / Published on time. */
  | 'ON_TIME';

/** Период обязательства. / A period of an obligation. */
export type PublicationPeriod = {
  readonly __typename?: 'PublicationPeriod';
  /** Первый день. / The first day. */
  readonly from: Scalars['Date']['output'];
  /** Что с ним стало. / What became of it. */
  readonly outcome: PublicationOutcome;
  /** Чем исполнен; null — ничем. / What fulfilled it; null: nothing. */
  readonly record?: Maybe<PublicationRecord>;
  /** Последний день. / The last day. */
  readonly to: Scalars['Date']['output'];
};

/** Запись о публикации: материал стоял на канале. / A record of publication: a material stood on the channel. */
export type PublicationRecord = {
  readonly __typename?: 'PublicationRecord';
  /** Адрес канала, каким он был тогда. / The address of the channel as it was then. */
  readonly channelUrl: Scalars['String']['output'];
  /** Глобальный идентификатор записи. / Global id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Исполнила период с опозданием, в льготные дни. / It fulfilled its period late, within the grace. */
  readonly late: Scalars['Boolean']['output'];
  /** Что опубликовано. / What was published. */
  readonly material: Material;
  /** День публикации. / The day of publication. */
  readonly publishedOn: Scalars['Date']['output'];
  /** Когда отозвана; null — не отозвана. / The day it was retracted; null: it was not. */
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  /** Почему отозвана; null — не отозвана. / Why it was retracted; null: it was not. */
  readonly retractionReason?: Maybe<Scalars['String']['output']>;
  /** Адрес публикации на сайте канала (R38). / Its address on the site of the channel (R38). */
  readonly url: Scalars['String']['output'];
};

/** Страница списка: записи о публикациях. / A page of the list of records of publication. */
export type PublicationRecordConnection = {
  readonly __typename?: 'PublicationRecordConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<PublicationRecordEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<PublicationRecord>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: записи о публикациях. / An item of the list of records of publication with its cursor. */
export type PublicationRecordEdge = {
  readonly __typename?: 'PublicationRecordEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<PublicationRecord>;
};

/** Записанная публикация. / The recorded publication. */
export type PublicationRecordPayload = {
  readonly __typename?: 'PublicationRecordPayload';
  /** Обязательство, как теперь. / The obligation as it is now. */
  readonly obligation: PublicationObligation;
  /** Запись. / The record. */
  readonly record: PublicationRecord;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Ввод команды `publishMinutes`. / The input of `publishMinutes`. */
export type PublishMinutesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** Ввод команды `publishResolution`. / The input of `publishResolution`. */
export type PublishResolutionInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Опубликованная резолюция или отказ. / The published resolution, or a refusal. */
export type PublishResolutionResult = IdempotencyKeyReused | IllegalTransition | NotFound | ResolutionPayload | VersionConflict;

/**
 * На чём стоят опубликованные числа: по этому их можно получить снова.
 * What published figures rest on: enough to ask again.
 */
export type PublishedFigures = {
  readonly __typename?: 'PublishedFigures';
  /** Версия набора данных. / The version of the data set. */
  readonly datasetVersion: Scalars['String']['output'];
  /** Метод раскрытия, например KADRY-1. / The method of disclosure control, such as KADRY-1. */
  readonly policy: Scalars['String']['output'];
  /** Запрос GraphQL, ответ на который опубликован. / The GraphQL query whose answer was published. */
  readonly query: Scalars['String']['output'];
  /** День, когда число получено. / The day on which the figures were taken. */
  readonly takenOn: Scalars['Date']['output'];
};

/** На чём стоят числа. / What figures rest on. */
export type PublishedFiguresInput = {
  /** Версия набора данных. / The version of the data set. */
  readonly datasetVersion: Scalars['String']['input'];
  /** Метод раскрытия, например KADRY-1. / The method of disclosure control, such as KADRY-1. */
  readonly policy: Scalars['String']['input'];
  /** Запрос GraphQL, ответ на который опубликован. / The GraphQL query whose answer was published. */
  readonly query: Scalars['String']['input'];
  /** День, когда число получено. / The day on which the figures were taken. */
  readonly takenOn: Scalars['Date']['input'];
};

/** Ввод команды `putProposalOnAgenda`. / The input of `putProposalOnAgenda`. */
export type PutProposalOnAgendaInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение, о котором ещё не решено. / A proposal that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Группа, которая его рассмотрит. / The group that is to consider it. */
  readonly workingGroupId: Scalars['ID']['input'];
};

/** Предложение в повестке или отказ. / The proposal on an agenda, or a refusal. */
export type PutProposalOnAgendaResult = IdempotencyKeyReused | IllegalTransition | NotFound | ProposalPayload | VersionConflict;

export type Query = {
  readonly __typename?: 'Query';
  /** Соглашение по идентификатору; null, если такого нет. / An agreement by its id; null where there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** Соглашения, по умолчанию по идентификатору. / Agreements, by id by default. */
  readonly agreements: AgreementConnection;
  /** Проект акта; null, если такого нет. / A draft act; null where there is none. */
  readonly draftAct?: Maybe<DraftAct>;
  /** Проекты актов, по умолчанию по идентификатору. / Draft acts, by id by default. */
  readonly draftActs: DraftActConnection;
  /**
   * Пункты всех принятых резолюций: отбор, порядок, страницы.
   * The items of all adopted resolutions: selected, ordered, in pages.
   */
  readonly executionBoard: ResolutionItemConnection;
  /**
   * Сводка об исполнении по поручениям, срок которых лежит в периоде; до 1000 строк.
   * A summary of execution over assignments whose last day lies in the period; up to 1,000 rows.
   */
  readonly executionSummary: ReadonlyArray<ExecutionSummaryRow>;
  /** Материал; null, если такого нет. / A material; null where there is none. */
  readonly material?: Maybe<Material>;
  /** Материалы, по идентификатору. / Materials, by id. */
  readonly materials: MaterialConnection;
  /** Заседание по идентификатору; null, если такого нет. / A meeting by its id; null where there is none. */
  readonly meeting?: Maybe<Meeting>;
  /**
   * Предложение по идентификатору; null, если такого нет или оно не для вас.
   * A motion by its id; null where there is none, or it is not for you.
   */
  readonly motion?: Maybe<Motion>;
  /**
   * Акт по виду, номеру, как бы он ни был написан, и дате; null, если такого нет.
   * An act by its type, its number, however it is written, and its date; null where there is none.
   */
  readonly normativeAct?: Maybe<NormativeAct>;
  /** Акты, по умолчанию по идентификатору. / Acts, by id by default. */
  readonly normativeActs: NormativeActConnection;
  /**
   * Люди с таким именем, как бы оно ни было написано; каждое чтение записывается (SECRETARY, DATA_STEWARD). Не больше ста.
   * The persons of that name, however it is written; each reading is recorded (SECRETARY, DATA_STEWARD). A hundred at most.
   */
  readonly persons: ReadonlyArray<Person>;
  /** Предложение. / A proposal. */
  readonly proposal?: Maybe<Proposal>;
  /** Предложения, по умолчанию по идентификатору. / Proposals, by id by default. */
  readonly proposals: ProposalConnection;
  /**
   * Как исполнены обязательства публиковать, не больше 500; период — до десяти лет (R37).
   * How obligations to publish were kept, 500 at most; the period is ten years at most (R37).
   */
  readonly publicationCompliance: ReadonlyArray<Compliance>;
  /** Обязательство публиковать; null, если такого нет. / An obligation to publish; null where there is none. */
  readonly publicationObligation?: Maybe<PublicationObligation>;
  /**
   * Обязательства публиковать, по умолчанию по идентификатору.
   * Obligations to publish, by id by default.
   */
  readonly publicationObligations: PublicationObligationConnection;
  /** Резолюция по идентификатору; null, если такой нет. / A resolution by its id; null where there is none. */
  readonly resolution?: Maybe<Resolution>;
  /**
   * Пункт резолюции по идентификатору; null, если такого нет. С него начинается путь от решения до трудоустройства.
   * An item of a resolution by its id; null where there is none. The way from a decision to a job begins here.
   */
  readonly resolutionItem?: Maybe<ResolutionItem>;
  /** Резолюции, по умолчанию по идентификатору. / Resolutions, by id by default. */
  readonly resolutions: ResolutionConnection;
  /** План дорожной карты; null, если такого нет. / The plan of a roadmap; null where there is none. */
  readonly roadmapPlan?: Maybe<RoadmapPlan>;
  /** Рабочая группа по идентификатору; null, если такой нет. / A working group by its id; null where there is none. */
  readonly workingGroup?: Maybe<WorkingGroup>;
  /** Рабочие группы, по умолчанию по идентификатору. / Working groups, by id by default. */
  readonly workingGroups: WorkingGroupConnection;
};


export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};


export type QueryDraftActArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDraftActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DraftActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DraftActOrder>>;
};


export type QueryExecutionBoardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ItemOrder>>;
};


export type QueryExecutionSummaryArgs = {
  groupBy: ExecutionDimension;
  period: PeriodInput;
};


export type QueryMaterialArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<MaterialStatus>>;
  topic?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMotionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNormativeActArgs = {
  date: Scalars['Date']['input'];
  number: Scalars['String']['input'];
  type: ActType;
};


export type QueryNormativeActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NormativeActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<NormativeActOrder>>;
};


export type QueryPersonsArgs = {
  fullName: Scalars['String']['input'];
  purpose: ReadingPurpose;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProposalOrder>>;
};


export type QueryPublicationComplianceArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  period: PeriodInput;
};


export type QueryPublicationObligationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublicationObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublicationObligationOrder>>;
};


export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ResolutionOrder>>;
};


export type QueryRoadmapPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkingGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkingGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkingGroupFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WorkingGroupOrder>>;
};

/** Кворум (R9). / A quorum (R9). */
export type QuorumCheck = {
  readonly __typename?: 'QuorumCheck';
  /** Занятых мест с правом голоса. / Filled seats with a vote. */
  readonly entitled: Scalars['Int']['output'];
  /** Из них участвуют. / Those of them that take part. */
  readonly present: Scalars['Int']['output'];
  /** Есть ли кворум. / Whether there is a quorum. */
  readonly reached: Scalars['Boolean']['output'];
  /** Сколько нужно. / How many must. */
  readonly required: Scalars['Int']['output'];
  /** Правило словами. / The rule in words. */
  readonly rule: Scalars['String']['output'];
};


/** Кворум (R9). / A quorum (R9). */
export type QuorumCheckRuleArgs = {
  locale?: InputMaybe<Locale>;
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

/** Ввод команды `reclaimGap`. / The input of `reclaimGap`. */
export type ReclaimGapInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Территория региона, ОКТМО. / The territory of the region, ОКТМО. */
  readonly oktmo: Scalars['String']['input'];
  /** Код занятия ОКЗ, 4 цифры. / Code of the occupation by ОКЗ, 4 digits. */
  readonly okz: Scalars['ID']['input'];
  /** Календарный год потребности. / The calendar year of the demand. */
  readonly year: Scalars['Int']['input'];
};

/** Ввод команды `recommendDraftAct`. / The input of `recommendDraftAct`. */
export type RecommendDraftActInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Проект, о котором ещё не решили. / A draft that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Решённое голосование по вопросу повестки об этом проекте: принято — рекомендован, отклонено — нет.
   * A decided motion on an agenda item about this draft: carried recommends it, rejected does not.
   */
  readonly motionId: Scalars['ID']['input'];
};

export type Recommendation = Node & {
  readonly __typename?: 'Recommendation';
  readonly id: Scalars['ID']['output'];
};

/** Ввод команды `recordAttendance`. / The input of `recordAttendance`. */
export type RecordAttendanceInput = {
  /** Места; о неназванных остаётся прежнее. / The seats; of the others what was said stays. */
  readonly attendance: ReadonlyArray<SeatAttendanceInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
};

/** Ввод команды `recordBallotCount`. / The input of `recordBallotCount`. */
export type RecordBallotCountInput = {
  /** Итог по вариантам, каждый один раз. / The count by options, each once. */
  readonly counts: ReadonlyArray<BallotCountInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Предложение. / The motion. */
  readonly motionId: Scalars['ID']['input'];
};

/** Ввод команды `recordPublication`. / The input of `recordPublication`. */
export type RecordPublicationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Утверждённый материал на ту же тему; на одном канале записывается один раз (R39).
   * An approved material on the same topic; it is recorded once on a channel (R39).
   */
  readonly materialId: Scalars['ID']['input'];
  /** Обязательство, на канале которого опубликовано. / The obligation on whose channel it was published. */
  readonly obligationId: Scalars['ID']['input'];
  /** День публикации: не в будущем. / The day of publication: not in the future. */
  readonly publishedOn: Scalars['Date']['input'];
  /**
   * Адрес с той же схемой, узлом и портом, что у канала (R38).
   * An address of the channel's scheme, host and port (R38).
   */
  readonly url: Scalars['String']['input'];
};

/** Записанная публикация или отказ. / The recorded publication, or a refusal. */
export type RecordPublicationResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | PublicationRecordPayload | VersionConflict;

/** Ввод команды `recordRollCall`. / The input of `recordRollCall`. */
export type RecordRollCallInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Предложение. / The motion. */
  readonly motionId: Scalars['ID']['input'];
  /** Голоса; неназванные остаются прежними. / The votes; of the others what was said stays. */
  readonly votes: ReadonlyArray<CalledVoteInput>;
};

/** Ввод команды `redirectAssignment`. / The input of `redirectAssignment`. */
export type RedirectAssignmentInput = {
  /** Поручение по этому пункту. / An assignment of this item. */
  readonly assignmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
  /** Кому передать (R5, R14). / Who is to do it instead (R5, R14). */
  readonly organizationId: Scalars['ID']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Новое поручение или отказ. / The new assignment, or a refusal. */
export type RedirectAssignmentResult = AssignmentPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

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

/** Ввод команды `refuseExtension`. / The input of `refuseExtension`. */
export type RefuseExtensionInput = {
  /** Почему, 1–2000 знаков. / Why, 1 to 2,000 characters. */
  readonly answer: Scalars['String']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Просьба, на которую ещё не ответили. / A request that is not answered yet. */
  readonly extensionId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
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

/** Ввод команды `registerAct`. / The input of `registerAct`. */
export type RegisterActInput = {
  /** Дата. / The date. */
  readonly date: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Кто принял: организация реестра. / Who issued it: an organisation of the registry. */
  readonly issuerId?: InputMaybe<Scalars['ID']['input']>;
  /** Номер, до 100 знаков. / The number, up to 100 characters. */
  readonly number: Scalars['String']['input'];
  /** Название, 1–1000 знаков. / The title, 1 to 1,000 characters. */
  readonly title: Scalars['String']['input'];
  /** Вид. / The type. */
  readonly type: ActType;
  /**
   * Где опубликован: полный адрес http(s), до 500 знаков.
   * Where it is published: a full http(s) URL, up to 500 characters.
   */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Внесённый акт или отказ. / The registered act, or a refusal. */
export type RegisterActResult = IdempotencyKeyReused | InvalidInput | NormativeActPayload | NotFound | NumberTaken | RuleRefusal;

/** Ввод команды `registerAgreement`. / The input of `registerAgreement`. */
export type RegisterAgreementInput = {
  /** Дата регистрации: не в будущем. / The day of registration: not in the future. */
  readonly date: Scalars['Date']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Соглашение, у которого ещё нет номера. / An agreement that has no number yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Дать наименьший свободный номер года `date`; вместе с `number` нельзя.
   * Gives it the least free number of the year of `date`; not together with `number`.
   */
  readonly nextNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Номер, до 100 знаков, например номер СЭД; в году он неповторим (R40).
   * The number, up to 100 characters, such as that of the region's system; unique in its year (R40).
   */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** Зарегистрированное соглашение или отказ. / The registered agreement, or a refusal. */
export type RegisterAgreementResult = AgreementPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | NumberTaken | VersionConflict;

/** Чей номер. / Whose number it is. */
export type RegistrationSide =
  /** Входящий номер получателя. / The receiver's incoming number. */
  | 'RECEIVER'
  /** Исходящий номер отправителя. / The sender's outgoing number. */
  | 'SENDER';

/** Ввод команды `rejectProposal`. / The input of `rejectProposal`. */
export type RejectProposalInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение, о котором ещё не решено. / A proposal that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Закрытое голосование, которым решено, если оно было. / The closed motion that decided, where there was one. */
  readonly motionId?: InputMaybe<Scalars['ID']['input']>;
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `remarkOnMinutes`. / The input of `remarkOnMinutes`. */
export type RemarkOnMinutesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** Замечание, до 3000 знаков. / The remark, up to 3,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Ввод команды `removeAgendaItem`. / The input of `removeAgendaItem`. */
export type RemoveAgendaItemInput = {
  /** Вопрос. / The item. */
  readonly agendaItemId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
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

/** Ввод команды `renewAgreement`. / The input of `renewAgreement`. */
export type RenewAgreementInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Действующее или истёкшее соглашение. / An agreement in force or expired. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Соглашение того же вида, подписанное всеми, которое начинается позже: занимает его место со своего первого дня.
   * An agreement of the same kind that all have signed and that begins later: it takes its place from its first day on.
   */
  readonly renewedById: Scalars['ID']['input'];
};

/** Ввод команды `replanMeeting`. / The input of `replanMeeting`. */
export type ReplanMeetingInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Как пройдёт. / How it will be held. */
  readonly form: MeetingForm;
  /** Заседание. / The meeting. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Место или ссылка, до 500 знаков. / The place or an address, up to 500 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Начало; у заочного — начало голосования. / When it begins; by correspondence the beginning of the voting. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** У заочного — когда голосование кончается. / By correspondence: when the voting ends. */
  readonly votesUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Какой это отчёт. / Which report it is. */
export type ReportKind =
  /** Итоговый: исполнено; с подтверждением. / Final: it is done; with evidence. */
  | 'FINAL'
  /** Промежуточный: сколько сделано. / Interim: how far it is. */
  | 'INTERIM';

/** Ввод команды `reportOnItem`. / The input of `reportOnItem`. */
export type ReportOnItemInput = {
  /**
   * Поручение, о котором отчитываются; прежний отчёт по нему возвращён или его нет.
   * The assignment that is reported on; it has no report yet, or its last one was returned.
   */
  readonly assignmentId: Scalars['ID']['input'];
  /**
   * Ссылки на подтверждения, http(s), до 20. Итоговому нужна ссылка, запись или файл.
   * Links to the evidence, http(s), up to 20. A final report needs a link, a record or a file.
   */
  readonly evidenceUrls?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Файлы, загруженные тем же вызывающим, до 20. / Files that the same caller has uploaded, up to 20. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
  /** Какой отчёт; без него — итоговый. / Which report it is; final by default. */
  readonly kind?: InputMaybe<ReportKind>;
  /** Записи графа, которые это подтверждают, до 20. / Records of the graph that prove it, up to 20. */
  readonly referenceIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Текст отчёта, 1–10 000 знаков. / The text of the report, 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Поданный отчёт или отказ. / The submitted report, or a refusal. */
export type ReportOnItemResult = ExecutionReportPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** Состояние отчёта. / The state of a report. */
export type ReportStatus =
  /** Принят. / Accepted. */
  | 'ACCEPTED'
  /** Возвращён: отчитываются заново. / Returned: to be reported anew. */
  | 'RETURNED'
  /** Подан: ждёт решения. / Submitted: to be decided on. */
  | 'SUBMITTED';

/** Ввод команды `requestExtension`. / The input of `requestExtension`. */
export type RequestExtensionInput = {
  /** Поручение по этому пункту. / An assignment of this item. */
  readonly assignmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** До какого дня: позже срока и не в прошлом. / Until which day: after the term, and not in the past. */
  readonly until: Scalars['Date']['input'];
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

/**
 * Резолюция с пунктами. Текст и номера пунктов неизменны (R12).
 * A resolution with its items. Texts and numbers of items never change (R12).
 */
export type Resolution = Node & {
  readonly __typename?: 'Resolution';
  /** Приложенные файлы, до 50. / The attached files, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Акты, на которых она основана, в порядке перечисления. / The acts that it rests on, in the order they were named. */
  readonly bases: ReadonlyArray<NormativeAct>;
  /**
   * Документ, которым её принял орган вне системы; null — не указан.
   * The document by which a body outside of the system adopted it; null: not stated.
   */
  readonly basis?: Maybe<DocumentRef>;
  /** День принятия; null — неизвестен. / The day of adoption; null: unknown. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /**
   * Документ по подписанному адресу; подписанная — какой её подписали.
   * The document, by a signed address; once signed, as it was signed.
   */
  readonly document?: Maybe<DocumentLink>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Пункты в порядке документа, от 1 до 200. / The items in the order of the document, 1 to 200. */
  readonly items: ReadonlyArray<ResolutionItem>;
  /**
   * Заседание, где голосовали; null, где null и `motion`.
   * The meeting that voted; null where `motion` is null.
   */
  readonly meeting?: Maybe<Meeting>;
  /**
   * Голосование, которым принята; null — принята иначе или закрыто для читателя.
   * The motion that adopted it; null: adopted otherwise, or not for this reader.
   */
  readonly motion?: Maybe<Motion>;
  /**
   * Номер документа, до 100 знаков; null — номера нет.
   * The number of the document, up to 100 characters; null: it has none.
   */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** День публикации; null — не опубликована. / The day it was published; null: it was not. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Решение, которым отменена; null — не отменена. / The decision that revoked it; null: it was not revoked. */
  readonly revocation?: Maybe<Ruling>;
  /** Подписи; пусто — не указаны. / The signatures; empty: not stated. */
  readonly signatures: ReadonlyArray<Signature>;
  /** Состояние. / The state. */
  readonly status: ResolutionStatus;
  /** Название, до 2000 знаков. / The title, up to 2,000 characters. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Группа, которая приняла или примет; null — орган вне системы. / The group that adopts it; null: a body outside of the system. */
  readonly workingGroup?: Maybe<WorkingGroup>;
};


/**
 * Резолюция с пунктами. Текст и номера пунктов неизменны (R12).
 * A resolution with its items. Texts and numbers of items never change (R12).
 */
export type ResolutionDocumentArgs = {
  format: DocumentFormat;
};


/**
 * Резолюция с пунктами. Текст и номера пунктов неизменны (R12).
 * A resolution with its items. Texts and numbers of items never change (R12).
 */
export type ResolutionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: резолюции. / A page of the list of resolutions. */
export type ResolutionConnection = {
  readonly __typename?: 'ResolutionConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Resolution>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: резолюции. / An item of the list of resolutions with its cursor. */
export type ResolutionEdge = {
  readonly __typename?: 'ResolutionEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Resolution>;
};

/** Резолюция после команды о файлах, или отказ. / The resolution after a command on its files, or a refusal. */
export type ResolutionFilesResult = IdempotencyKeyReused | InvalidInput | NotFound | ResolutionPayload | VersionConflict;

/**
 * Отбор резолюций; условия действуют вместе.
 * Selects resolutions; all conditions hold together.
 */
export type ResolutionFilter = {
  /** Основанные на этом акте. / Resting on this act. */
  readonly baseActId?: InputMaybe<Scalars['ID']['input']>;
  /** С этим номером, как бы он ни был написан. / With this number, however it is written. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** В одном из этих состояний. / In one of these states. */
  readonly status?: InputMaybe<ReadonlyArray<ResolutionStatus>>;
  /**
   * Часть названия, буквально; без учёта регистра и «ё».
   * A part of the title, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Принятые этой рабочей группой. / Adopted by this working group. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Пункт резолюции: что решено, кому поручено и насколько исполнено.
 * An item of a resolution: what was decided, who carries it out and how far it got.
 */
export type ResolutionItem = Node & {
  readonly __typename?: 'ResolutionItem';
  /** Когда принято, что показатель достигнут; null — не принималось. / The day on which that was accepted; null: it was not. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Соглашения, основанием которых назван пункт. / Agreements that name the item as their origin. */
  readonly agreements: AgreementConnection;
  /** Поручения в порядке назначения. / Assignments in the order they were made. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Периодичность; null у всех, кому она не назначена. / The cadence; null where none is set. */
  readonly cadence?: Maybe<Cadence>;
  /** Решение, которым он отменён; null — не отменён. / The decision that cancelled it; null: it was not cancelled. */
  readonly cancellation?: Maybe<Ruling>;
  /** Акты, на которые он ссылается, в порядке перечисления. / The acts that it cites, in the order they were named. */
  readonly cites: ReadonlyArray<NormativeAct>;
  /** Рабочие группы, созданные во исполнение пункта. / Working groups created to carry the item out. */
  readonly createdGroups: ReadonlyArray<WorkingGroup>;
  /** Последний день срока; null — без срока. / The last day of the term; null: there is none. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Вид пункта; решает, какой ему нужен срок (R13). / The kind of the item; it decides which term it needs (R13). */
  readonly kind: ItemKind;
  /**
   * Показатель, по которому считается доля исполнения (R15); null — по отчётам.
   * The metric that its progress is computed from (R15); null: from reports.
   */
  readonly metric?: Maybe<MetricBinding>;
  /**
   * Номер в резолюции, например 3 или 3.1; не меняется.
   * The number in the resolution, such as 3 or 3.1; it never changes.
   */
  readonly number: Scalars['String']['output'];
  /** Обязательства публиковать, которые из него следуют. / The obligations to publish that come from it. */
  readonly obligations: ReadonlyArray<PublicationObligation>;
  /** Исполняется без срока: так решено. / Has no due day, by decision. */
  readonly openEnded: Scalars['Boolean']['output'];
  /**
   * Срок пункта или поручения прошёл, а исполнения нет; вычисляется на сегодня.
   * The term of the item or of an assignment has passed and it is not done; computed as of today.
   */
  readonly overdue: Scalars['Boolean']['output'];
  /**
   * Доля исполнения, 0–1: принятые отчёты ко всем исполнителям (R14) или показатель, если он привязан (R15).
   * Progress, 0 to 1: accepted reports to all assignees (R14), or the metric where one is bound (R15).
   */
  readonly progress: Scalars['Float']['output'];
  /** Предложения, принятые в этом пункте, до 100. / The proposals that this item took up, up to 100. */
  readonly proposals: ReadonlyArray<Proposal>;
  /** Показатель достигнут и ждёт принятия (R15). / The metric is reached and waits for acceptance (R15). */
  readonly ready: Scalars['Boolean']['output'];
  /** Резолюция, в которую он входит. / The resolution it belongs to. */
  readonly resolution: Resolution;
  /**
   * Состояние; вычисляется из поручений, отчётов и показателя.
   * The state; computed from assignments, reports and the metric.
   */
  readonly status: ItemStatus;
  /** Пункт, который его заменил (R12); null — не заменён. / The item that supersedes it (R12); null: none does. */
  readonly supersededBy?: Maybe<ResolutionItem>;
  /**
   * Прежний пункт, который этот заменяет (R12); null — ничего не заменяет.
   * The earlier item that this one supersedes (R12); null where there is none.
   */
  readonly supersedes?: Maybe<ResolutionItem>;
  /** Текст пункта; не меняется (R12). / The text of the item; it never changes (R12). */
  readonly text: Scalars['String']['output'];
};


/**
 * Пункт резолюции: что решено, кому поручено и насколько исполнено.
 * An item of a resolution: what was decided, who carries it out and how far it got.
 */
export type ResolutionItemAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: пункты резолюций. / A page of a list of resolution items. */
export type ResolutionItemConnection = {
  readonly __typename?: 'ResolutionItemConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ResolutionItemEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<ResolutionItem>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы и её курсор: пункты резолюций. / An item of a page of resolution items, with its cursor. */
export type ResolutionItemEdge = {
  readonly __typename?: 'ResolutionItemEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<ResolutionItem>;
};

/**
 * Пункт принимаемой резолюции. Кроме POSITION, нужен срок или `openEnded: true`; PUBLISH_REGULARLY нужна периодичность (R13).
 * An item of a resolution to adopt. All but POSITION need a due day or `openEnded: true`; PUBLISH_REGULARLY needs a cadence (R13).
 */
export type ResolutionItemInput = {
  /** Периодичность; обязательна для PUBLISH_REGULARLY. / The cadence; PUBLISH_REGULARLY must have one. */
  readonly cadence?: InputMaybe<Cadence>;
  /** Акты, на которые он ссылается: внесённые, до 50, каждый один раз. / The registered acts that it cites, up to 50, each once. */
  readonly citedActIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Последний день срока; не вместе с `openEnded`. / The last day of the term; not together with `openEnded`. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Вид пункта. / The kind of the item. */
  readonly kind: ItemKind;
  /** Показатель исполнения (R15). / The metric of its progress (R15). */
  readonly metric?: InputMaybe<MetricInput>;
  /**
   * Номер: до 20 букв, цифр и точек (3, 3.1, 5а), уникален в резолюции.
   * The number: up to 20 letters, digits and dots (3, 3.1, 5a), unique in the resolution.
   */
  readonly number: Scalars['String']['input'];
  /** Исполняется без срока; по умолчанию нет. / Has no due day on purpose; no by default. */
  readonly openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Прежний пункт, который этот заменяет (R12). / The earlier item that this one supersedes (R12). */
  readonly supersedesId?: InputMaybe<Scalars['ID']['input']>;
  /** Текст пункта, 1–10 000 знаков. / The text of the item, 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Пункт после команды. / The item after the command. */
export type ResolutionItemPayload = {
  readonly __typename?: 'ResolutionItemPayload';
  /** Пункт, как он есть теперь. / The item as it is now. */
  readonly item: ResolutionItem;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type ResolutionOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: ResolutionOrderField;
};

/**
 * По чему упорядочены резолюции.
 * What resolutions are ordered by.
 */
export type ResolutionOrderField =
  /** По дате резолюции. / By the date of the resolution. */
  | 'DATE'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По наименованию, без учёта регистра и «ё». / By name, whatever the case and ё/е. */
  | 'NAME'
  /** По номеру, как считают: 2 раньше 10. / By number, as people count: 2 comes before 10. */
  | 'NUMBER'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Резолюция после команды. / The resolution after the command. */
export type ResolutionPayload = {
  readonly __typename?: 'ResolutionPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Резолюция, как она есть теперь. / The resolution as it is now. */
  readonly resolution: Resolution;
};

/** Резолюция после решения о ней или отказ. / The resolution after a decision on it, or a refusal. */
export type ResolutionResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | ResolutionPayload | VersionConflict;

/** Состояние резолюции. / The state of a resolution. */
export type ResolutionStatus =
  /** Принята. / Adopted. */
  | 'ADOPTED'
  /** Изменена другим решением (R12). / Amended by another decision (R12). */
  | 'AMENDED'
  /** Проект: ещё не принята, её можно переписать. / A draft: not adopted yet, it may be rewritten. */
  | 'DRAFT'
  /** Опубликована. / Published. */
  | 'PUBLISHED'
  /** Отменена (R12). / Revoked (R12). */
  | 'REVOKED'
  /** Подписана. / Signed. */
  | 'SIGNED';

/** Ввод команды `restoreRoadmapStage`. / The input of `restoreRoadmapStage`. */
export type RestoreRoadmapStageInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Этап. / The stage. */
  readonly stage: StageCode;
};

/** Ввод команды `resumeWorkingGroup`. / The input of `resumeWorkingGroup`. */
export type ResumeWorkingGroupInput = {
  /** Документ, которым это решено. / The document that decides it. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рабочая группа. / The working group. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день работы, не позже сегодняшнего. / The first day of work, today at the latest. */
  readonly on: Scalars['Date']['input'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `retractPublication`. / The input of `retractPublication`. */
export type RetractPublicationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Запись о публикации, ещё не отозванная. / A record of publication that is not retracted yet. */
  readonly recordId: Scalars['ID']['input'];
};

/** Ввод команды `returnReport`. / The input of `returnReport`. */
export type ReturnReportInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт. / The item. */
  readonly itemId: Scalars['ID']['input'];
  /** Что исправить, 1–2000 знаков. / What to mend, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Поданный отчёт об этом пункте. / A submitted report on this item. */
  readonly reportId: Scalars['ID']['input'];
};

/** Замечание к пункту редакции. / A comment on a point of a version. */
export type ReviewComment = {
  readonly __typename?: 'ReviewComment';
  /** Номер пункта; «0» — до первого. / The number of the point; “0”: before the first. */
  readonly anchor: Scalars['String']['output'];
  /** Чьё оно. / Whose it is. */
  readonly author?: Maybe<Organization>;
  /** Что решили. / What was decided on it. */
  readonly disposition: Disposition;
  /** Глобальный идентификатор замечания. / Global id of the comment. */
  readonly id: Scalars['ID']['output'];
  /** Предложенная редакция пункта; null — не предложена. / The proposed wording of the point; null: none. */
  readonly proposedText?: Maybe<Scalars['String']['output']>;
  /** Почему; null — не сказано. / Why; null: not said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Замечание. / The comment. */
  readonly text: Scalars['String']['output'];
  /** Номер редакции. / The number of the version. */
  readonly version: Scalars['Int']['output'];
};

/** Страница списка: замечания. / A page of the list of review comments. */
export type ReviewCommentConnection = {
  readonly __typename?: 'ReviewCommentConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ReviewCommentEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<ReviewComment>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: замечания. / An item of the list of review comments with its cursor. */
export type ReviewCommentEdge = {
  readonly __typename?: 'ReviewCommentEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<ReviewComment>;
};

/** Замечание после команды. / The comment after the command. */
export type ReviewCommentPayload = {
  readonly __typename?: 'ReviewCommentPayload';
  /** Замечание, как теперь. / The comment as it is now. */
  readonly comment: ReviewComment;
  /** Проект, как теперь. / The draft as it is now. */
  readonly draftAct: DraftAct;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Замечание после команды или отказ. / The comment after the command, or a refusal. */
export type ReviewCommentResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | ReviewCommentPayload | RuleRefusal | VersionConflict;

/** Принятый или возвращённый отчёт или отказ. / The accepted or returned report, or a refusal. */
export type ReviewReportResult = ExecutionReportPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict;

/** Ввод команды `reviseDraftAct`. / The input of `reviseDraftAct`. */
export type ReviseDraftActInput = {
  /** Файлы, загруженные тем же вызывающим. / Files that the same caller has uploaded. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Проект, о котором ещё не решили. / A draft that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Новый текст; без него — последний с принятыми редакциями пунктов.
   * The new text; without it the latest one with the wordings of points that were accepted.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `revokeResolution`. / The input of `revokeResolution`. */
export type RevokeResolutionInput = {
  /** Документ о решении; его или `motionId` (R12). / The document of the decision; it or `motionId` (R12). */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Голосование группы, которая её приняла: решение принято; его или `document` (R12).
   * The motion of the group that adopted it: carried; it or `document` (R12).
   */
  readonly motionId?: InputMaybe<Scalars['ID']['input']>;
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `rewriteResolution`. / The input of `rewriteResolution`. */
export type RewriteResolutionInput = {
  /**
   * Акты, на которых она основана: внесённые, до 50, каждый один раз.
   * The registered acts that it rests on, up to 50, each once.
   */
  readonly baseActIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Пункты в порядке документа, от 1 до 200; номера не повторяются.
   * The items in the order of the document, 1 to 200; numbers do not repeat.
   */
  readonly items: ReadonlyArray<ResolutionItemInput>;
  /** Название, 1–2000 знаков. / The title, 1 to 2,000 characters. */
  readonly title: Scalars['String']['input'];
};

/**
 * План дорожной карты кластерного соглашения: кто, к какому дню отвечает за этапы и что решено пропустить (R41).
 * The plan of the roadmap of a cluster agreement: who answers for stages by when, and what is passed over (R41).
 */
export type RoadmapPlan = Node & {
  readonly __typename?: 'RoadmapPlan';
  /** Соглашение. / The agreement. */
  readonly agreement: Agreement;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Девять этапов S1–S9 по порядку. / The nine stages S1 to S9 in order. */
  readonly stages: ReadonlyArray<PlannedStage>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Разрывы, которые решено не закрывать подготовкой, до 500. / Gaps that need no training, up to 500. */
  readonly waivers: ReadonlyArray<GapWaiver>;
};


/**
 * План дорожной карты кластерного соглашения: кто, к какому дню отвечает за этапы и что решено пропустить (R41).
 * The plan of the roadmap of a cluster agreement: who answers for stages by when, and what is passed over (R41).
 */
export type RoadmapPlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** План после команды. / The plan after the command. */
export type RoadmapPlanPayload = {
  readonly __typename?: 'RoadmapPlanPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** План, как он есть теперь. / The plan as it is now. */
  readonly roadmapPlan: RoadmapPlan;
};

/** Изменённый план или отказ. / The plan that was changed, or a refusal. */
export type RoadmapPlanResult = IdempotencyKeyReused | InvalidInput | NotFound | RoadmapPlanPayload | RuleRefusal | VersionConflict;

export type RoundTable = Node & {
  readonly __typename?: 'RoundTable';
  readonly id: Scalars['ID']['output'];
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

/** Решение об изменении принятого: голосование или документ. / A decision on what was adopted: a motion or a document. */
export type Ruling = {
  readonly __typename?: 'Ruling';
  /** Документ, если решили вне системы. / The document, where it was decided outside of the system. */
  readonly document?: Maybe<DocumentRef>;
  /**
   * Голосование, которым решено; null — решено документом или закрыто для читателя.
   * The motion that decided; null: a document did, or not for this reader.
   */
  readonly motion?: Maybe<Motion>;
  /** День. / The day. */
  readonly on: Scalars['Date']['output'];
  /** Причина; null — не названа. / The reason; null: none was given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Ввод команды `scheduleMaterial`. / The input of `scheduleMaterial`. */
export type ScheduleMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Утверждённый или назначенный материал. / An approved or scheduled material. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День публикации: не в прошлом. / The day of publication: not in the past. */
  readonly on: Scalars['Date']['input'];
};

/**
 * Место организации в рабочей группе; у организации одно, если требование не допускает больше (R7).
 * An organisation's seat in a working group; it has one, unless its requirement allows more (R7).
 */
export type Seat = {
  readonly __typename?: 'Seat';
  /**
   * Вид, по которому организация отвечает требованию; null — требование называет её саму.
   * The kind by which it meets the requirement; null where the requirement names the organisation itself.
   */
  readonly category?: Maybe<OrganizationKind>;
  /**
   * Представитель организации; null — не назначен или место освобождено.
   * The delegate of the organisation; null: none appointed, or the seat was vacated.
   */
  readonly delegate?: Maybe<Delegate>;
  /**
   * Все представители по порядку, нынешний и прежние: прежние остаются по должности.
   * All its delegates in order, present and former: the former stay by their position.
   */
  readonly delegates: ReadonlyArray<Delegate>;
  /** Первый день на месте. / The first day on the seat. */
  readonly from: Scalars['Date']['output'];
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Организация, которая занимает место или занимала последней. / The organisation that holds the seat, or held it last. */
  readonly organization?: Maybe<Organization>;
  /** Состояние на запрошенный день. / The state on the day asked for. */
  readonly status: SeatStatus;
  /**
   * Последний день на месте включительно; null — занято до особого решения.
   * The last day on the seat, included; null: held until further notice.
   */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Почему место освобождено; null — не освобождено. / Why the seat was vacated; null where it was not. */
  readonly vacancyReason?: Maybe<VacancyReason>;
  /** С правом голоса. / Whether the seat has a vote. */
  readonly voting: Scalars['Boolean']['output'];
  /** Рабочая группа. / The working group. */
  readonly workingGroup: WorkingGroup;
};

/** Место на заседании. / A seat at a meeting. */
export type SeatAttendance = {
  readonly __typename?: 'SeatAttendance';
  /** Письменное мнение; видно членам группы. / The written opinion; members see it. */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** Явка. / Whether it came. */
  readonly presence: Presence;
  /** Причина отсутствия; видна членам группы. / Why it was absent; members see it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Место. / The seat. */
  readonly seat: Seat;
  /**
   * Имя замещающего; null без `purpose` или если имени нет. С `purpose`, но без права — ошибка FORBIDDEN.
   * The name of the substitute; null without a `purpose`, or where there is none. With a `purpose` but without the right: error FORBIDDEN.
   */
  readonly substituteName?: Maybe<Scalars['String']['output']>;
  /** Организация замещающего; null — не замещали. / The body of the substitute; null: there was none. */
  readonly substituteOf?: Maybe<Organization>;
  /** Должность замещающего; null — не замещали. / The post of the substitute; null: there was none. */
  readonly substitutePosition?: Maybe<Scalars['String']['output']>;
  /** С правом голоса. / Whether it has a vote. */
  readonly voting: Scalars['Boolean']['output'];
};


/** Место на заседании. / A seat at a meeting. */
export type SeatAttendanceSubstituteNameArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Явка одного места. / Whether one seat comes. */
export type SeatAttendanceInput = {
  /**
   * Письменное мнение, до 5000 знаков: при OPINION_SENT.
   * The written opinion, up to 5,000 characters: with OPINION_SENT.
   */
  readonly opinion?: InputMaybe<Scalars['String']['input']>;
  /** Явка. / Whether it comes. */
  readonly presence: Presence;
  /** Причина отсутствия, до 1000 знаков. / Why it is absent, up to 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Место. / The seat. */
  readonly seatId: Scalars['ID']['input'];
  /** Замещающий: при SUBSTITUTED. / The substitute: with SUBSTITUTED. */
  readonly substitute?: InputMaybe<SubstituteInput>;
};

/** Страница списка: места. / A page of the list of seats. */
export type SeatConnection = {
  readonly __typename?: 'SeatConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<SeatEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Seat>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: места. / An item of the list of seats with its cursor. */
export type SeatEdge = {
  readonly __typename?: 'SeatEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Seat>;
};

/** Место после команды. / The seat after the command. */
export type SeatPayload = {
  readonly __typename?: 'SeatPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Место на сегодня. / The seat as of today. */
  readonly seat: Seat;
  /** Группа, как она есть теперь. / The group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Место или отказ. / The seat, or a refusal. */
export type SeatResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | SeatPayload | VersionConflict;

/** Состояние места на день. / The state of a seat on a day. */
export type SeatStatus =
  /** Занято. / Filled. */
  | 'FILLED'
  /**
   * Свободно: организация его оставила или ещё не заняла.
   * Vacant: the organisation has left it or does not hold it yet.
   */
  | 'VACANT';

export type Sector = {
  readonly __typename?: 'Sector';
  readonly code: Scalars['ID']['output'];
};

/** Ввод команды `sendDraftAct`. / The input of `sendDraftAct`. */
export type SendDraftActInput = {
  /** Кому направлен (R5). / The body it is sent to (R5). */
  readonly authorityId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рекомендованный проект. / A recommended draft. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Когда: не в будущем. / When: not in the future. */
  readonly on: Scalars['Date']['input'];
};

/** Ввод команды `setVotingRules`. / The input of `setVotingRules`. */
export type SetVotingRulesInput = {
  /** Регламент или решение, которым они установлены. / The regulation or decision that sets them. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рабочая группа. / The working group. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Правила; что не названо, остаётся. / The rules; what is not named stays as it is. */
  readonly rules: VotingRulesInput;
};

/** Группа с её правилами или отказ. / The group with its rules, or a refusal. */
export type SetVotingRulesResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict | WorkingGroupPayload;

/** Ввод команды `signAgreement`. / The input of `signAgreement`. */
export type SignAgreementInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Соглашение, которое подписывают. / The agreement to sign. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * День подписания: не в будущем и не позже конца срока.
   * The day of signing: not in the future, not after the end of the term.
   */
  readonly on: Scalars['Date']['input'];
  /** Сторона, которая подписывает; каждая — один раз. / The party that signs; each signs once. */
  readonly organizationId: Scalars['ID']['input'];
  /** Как подписано. / How it was signed. */
  readonly signature?: InputMaybe<SignatureInput>;
};

/** Подписанное соглашение или отказ. / The signed agreement, or a refusal. */
export type SignAgreementResult = AgreementPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** Ввод команды `signMinutes`. / The input of `signMinutes`. */
export type SignMinutesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Заседание. / The meeting. */
  readonly meetingId: Scalars['ID']['input'];
  /** За какую должность. / For which office. */
  readonly office: MinutesSignatory;
  /** День подписания. / The day of signing. */
  readonly on: Scalars['Date']['input'];
  /** Организация подписавшего. / The body of whoever signs. */
  readonly organizationId: Scalars['ID']['input'];
  /** Как подписано. / How it was signed. */
  readonly signature: SignatureInput;
};

/** Ввод команды `signResolution`. / The input of `signResolution`. */
export type SignResolutionInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День подписания: не раньше принятия и не в будущем. / The day of signing: not before the adoption, not in the future. */
  readonly on: Scalars['Date']['input'];
  /** Чья подпись; каждая организация подписывает один раз. / Whose signature it is; each body signs once. */
  readonly organizationId: Scalars['ID']['input'];
  /** Как подписано. / How it was signed. */
  readonly signature: SignatureInput;
};

/**
 * Подпись под документом. Kadry подписи не проверяет, а хранит, кто и что о ней сказал.
 * A signature under a document. Kadry verifies no signature; it keeps who said what about it.
 */
export type Signature = {
  readonly __typename?: 'Signature';
  /**
   * Её файл: отсоединённая подпись или скан; null — не приложен. Называет подписавшего: адрес — с `purpose`, SECRETARY и самой организации.
   * Its file: the detached signature or a scan; null: none. It names whoever signed: the address needs a `purpose`, for SECRETARY and the body itself.
   */
  readonly attachment?: Maybe<Attachment>;
  /** На основании чего подписано; null — не указано. / What gave the right to sign; null: not stated. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** Вид. / The kind. */
  readonly kind: SignatureKind;
  /** День подписания. / The day of signing. */
  readonly on: Scalars['Date']['output'];
  /** Чья подпись. / Whose signature it is. */
  readonly organization?: Maybe<Organization>;
  /** Должность подписавшего; null — не указана. / The post of whoever signed; null: not stated. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Действительна ли она; null — никто этого не сказал. / Whether it is valid; null: nobody has said. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
  /** Кто это сказал: должность и организация или система. / Who said so: a post and a body, or a system. */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
  /** Когда это сказано. / The day on which it was said. */
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
};

/** Как подписано. / How it was signed. */
export type SignatureInput = {
  /**
   * Её файл, загруженный тем же вызывающим: отсоединённая подпись `.sig`, `.p7s` или скан.
   * Its file, which the same caller has uploaded: the detached signature `.sig`, `.p7s`, or a scan.
   */
  readonly attachmentId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * На основании чего подписано: устав, доверенность № 12 от 01.02.2022; до 300 знаков, без имён.
   * What gave the right to sign: the statute, a power of attorney by its number; up to 300 characters, no names.
   */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** Вид. / The kind. */
  readonly kind: SignatureKind;
  /** Должность, до 300 знаков, без имени. / The post, up to 300 characters, without the name. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** Что сказано о подписи; не для бумаги (FZ63). / What was said of the signature; not of one on paper (FZ63). */
  readonly verification?: InputMaybe<SignatureVerificationInput>;
};

/** Вид подписи: на бумаге или электронная по 63-ФЗ. / The kind of a signature: on paper, or an electronic one of 63-ФЗ. */
export type SignatureKind =
  /** Усиленная неквалифицированная. / Enhanced electronic, not qualified. */
  | 'ENHANCED'
  /** На бумаге. / On paper. */
  | 'PAPER'
  /** Усиленная квалифицированная. / Enhanced electronic, qualified. */
  | 'QUALIFIED'
  /** Простая электронная. / Simple electronic. */
  | 'SIMPLE';

/** Что сказано о подписи. / What was said of a signature. */
export type SignatureVerificationInput = {
  /**
   * Кто это сказал: должность и организация или система, до 300 знаков, без имён.
   * Who said so: a post and a body, or a system; up to 300 characters, no names.
   */
  readonly by: Scalars['String']['input'];
  /** Когда: не раньше подписания и не в будущем. / When: not before the signing, not in the future. */
  readonly on: Scalars['Date']['input'];
  /** Действительна ли она. / Whether it is valid. */
  readonly valid: Scalars['Boolean']['input'];
};

/** Ввод команды `skipRoadmapStage`. / The input of `skipRoadmapStage`. */
export type SkipRoadmapStageInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Пункт принятой резолюции (R41). / The item of an adopted resolution (R41). */
  readonly resolutionItemId: Scalars['ID']['input'];
  /** Этап. / The stage. */
  readonly stage: StageCode;
};

/** Выступление. / What somebody said. */
export type Speech = {
  readonly __typename?: 'Speech';
  /** От какой организации; null — не названа. / For which body; null: none is named. */
  readonly organization?: Maybe<Organization>;
  /** Должность; null — не названа. / The post; null: not named. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Коротко, что сказано, до 1500 знаков. / What was said in short, up to 1,500 characters. */
  readonly summary: Scalars['String']['output'];
};

/** Выступление. / What somebody said. */
export type SpeechInput = {
  /** От какой организации. / For which body. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Должность, до 200 знаков. / The post, up to 200 characters. */
  readonly position?: InputMaybe<Scalars['String']['input']>;
  /** Коротко, что сказано, до 1500 знаков. / What was said in short, up to 1,500 characters. */
  readonly summary: Scalars['String']['input'];
};

/** Этап дорожной карты пункта 6, S1–S9 по порядку. / A stage of the roadmap of point 6, S1 to S9 in order. */
export type StageCode =
  /**
   * Соглашение действует (S1): есть отрасль, работодатель и колледж.
   * Agreement in force (S1): with a sector, an employer and a college.
   */
  | 'AGREEMENT_IN_FORCE'
  /** Аттестация пройдена (S7): каждая когорта выпущена. / Assessed (S7): every cohort has graduated. */
  | 'ASSESSED'
  /** Баланс рассчитан (S4): по всей потребности. / Balance computed (S4): for all of the demand. */
  | 'BALANCE_COMPUTED'
  /**
   * Потребность заявлена (S2): каждым работодателем, хотя бы явным нулём.
   * Demand declared (S2): by every employer, if only as an explicit zero.
   */
  | 'DEMAND_DECLARED'
  /** Потребность проверена (S3): непроверенных не осталось. / Demand validated (S3): none waits for validation. */
  | 'DEMAND_VALIDATED'
  /**
   * Трудоустройство (S8): через 6 месяцев известен статус не менее 95 %.
   * Placed (S8): six months on the status of at least 95 % is known.
   */
  | 'PLACED'
  /**
   * Закрепление и разбор (S9): итоги за 12 месяцев внесены в повестку.
   * Retained and reviewed (S9): the 12-month outcome is on an agenda.
   */
  | 'RETAINED_AND_REVIEWED'
  /** Подготовка согласована (S5): мест не меньше каждого разрыва. / Training agreed (S5): places cover every gap. */
  | 'TRAINING_AGREED'
  /**
   * Подготовка идёт (S6): набрано не меньше 90 % мест.
   * Training running (S6): at least 90 % of the places are enrolled.
   */
  | 'TRAINING_RUNNING';

/** Ввод команды `submitDraftAct`. / The input of `submitDraftAct`. */
export type SubmitDraftActInput = {
  /** Файлы, загруженные тем же вызывающим. / Files that the same caller has uploaded. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Чей проект (R5). / Whose draft it is (R5). */
  readonly authorId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Вид. / The kind. */
  readonly kind: DraftActKind;
  /**
   * Текст, до 50 000 знаков; пункт начинается с номера.
   * The text, up to 50,000 characters; a point begins with a number.
   */
  readonly text: Scalars['String']['input'];
  /** Название, 1–500 знаков. / The title, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Группа, которая его рассмотрит. / The group that is to review it. */
  readonly workingGroupId: Scalars['ID']['input'];
};

/** Представленный проект или отказ. / The submitted draft, or a refusal. */
export type SubmitDraftActResult = DraftActPayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Ввод команды `submitMaterial`. / The input of `submitMaterial`. */
export type SubmitMaterialInput = {
  /** Чей материал: организация реестра (R5). / Whose material it is: an organisation of the registry (R5). */
  readonly authorId: Scalars['ID']['input'];
  /** Опубликованные числа, которые он исправляет. / The published figures that it corrects. */
  readonly correctsId?: InputMaybe<Scalars['ID']['input']>;
  /** На чём стоят числа: только и всегда у FIGURES. / What the figures rest on: for FIGURES, always and only. */
  readonly figures?: InputMaybe<PublishedFiguresInput>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Вид. / The kind. */
  readonly kind: MaterialKind;
  /** Текст, до 20 000 знаков. / The text, up to 20,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Название, 1–500 знаков. / The title, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Тема, 1–300 знаков. / The topic, 1 to 300 characters. */
  readonly topic: Scalars['String']['input'];
};

/** Представленный материал или отказ. / The submitted material, or a refusal. */
export type SubmitMaterialResult = IdempotencyKeyReused | InvalidInput | MaterialPayload | NotFound | RuleRefusal;

/** Ввод команды `submitProposal`. / The input of `submitProposal`. */
export type SubmitProposalInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Номер, если его дала система региона; без него — следующий свободный (R40). / The region's number; without it the next free one (R40). */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** День внесения; без него — сегодня. / The day of submission; without it, today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Кто предлагает (R5). / Who proposes it (R5). */
  readonly proposerId: Scalars['ID']['input'];
  /** Что предлагается, 1–10 000 знаков. / What is proposed, 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Заголовок, 1–500 знаков. / The title, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Группа, которой адресовано, если она есть. / The group that it is addressed to, where there is one. */
  readonly workingGroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** Внесённое предложение или отказ. / The submitted proposal, or a refusal. */
export type SubmitProposalResult = IdempotencyKeyReused | InvalidInput | NotFound | NumberTaken | ProposalPayload | RuleRefusal;

/** Кто замещает представителя. / Who sits in for a delegate. */
export type SubstituteInput = {
  /**
   * Имя нового человека, если нужно: персональные данные, до 200 знаков; хранится до подписания протокола.
   * The name of a new person, where it is needed: personal data, up to 200 characters; kept until the minutes are signed.
   */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Его организация; без неё — та, чьё место. / The body; without it that of the seat. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Или человек, который уже известен. / Or a person known already. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Должность, до 200 знаков. / The post, up to 200 characters. */
  readonly position: Scalars['String']['input'];
};

/** Ввод команды `supportProposal`. / The input of `supportProposal`. */
export type SupportProposalInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение, о котором ещё не решено. / A proposal that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Кто поддерживает: каждая организация один раз (R5). / Who supports it: each organisation once (R5). */
  readonly organizationId: Scalars['ID']['input'];
};

/** Поддержанное предложение или отказ. / The supported proposal, or a refusal. */
export type SupportProposalResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | ProposalPayload | RuleRefusal | VersionConflict;

/** Ввод команды `suspendWorkingGroup`. / The input of `suspendWorkingGroup`. */
export type SuspendWorkingGroupInput = {
  /** Документ, которым это решено. / The document that decides it. */
  readonly document?: InputMaybe<DocumentRefInput>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Рабочая группа. / The working group. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день перерыва, не позже сегодняшнего. / The first day of the pause, today at the latest. */
  readonly on: Scalars['Date']['input'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

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

/** Просьба исполнителя о продлении срока и ответ на неё. / An assignee's request for a later day, and the answer. */
export type TermExtension = {
  readonly __typename?: 'TermExtension';
  /** Ответ; null — без слов. / The answer; null: without words. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** День ответа; null — ещё не ответили. / The day of the answer; null: there is none yet. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Причина, до 2000 знаков. / The reason, up to 2,000 characters. */
  readonly reason: Scalars['String']['output'];
  /** День просьбы. / The day of the request. */
  readonly requestedOn: Scalars['Date']['output'];
  /** Состояние. / The state. */
  readonly status: ExtensionStatus;
  /** До какого дня. / Until which day. */
  readonly until: Scalars['Date']['output'];
};

/** Просьба о продлении после команды. / The request for an extension after the command. */
export type TermExtensionPayload = {
  readonly __typename?: 'TermExtensionPayload';
  /** Поручение, как оно есть теперь. / The assignment as it is now. */
  readonly assignment: Assignment;
  /** Просьба, как она есть теперь. / The request as it is now. */
  readonly extension: TermExtension;
  /** Пункт, как он есть теперь. / The item as it is now. */
  readonly item: ResolutionItem;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Просьба о продлении или отказ. / The request for an extension, or a refusal. */
export type TermExtensionResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | TermExtensionPayload | VersionConflict;

/** Ввод команды `terminateAgreement`. / The input of `terminateAgreement`. */
export type TerminateAgreementInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Соглашение, подписанное всеми и не истёкшее. / An agreement that all have signed and that has not expired. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Первый день, когда соглашение не действует: в пределах срока.
   * The first day on which it is not in force: within the term.
   */
  readonly on: Scalars['Date']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Расторгнутое соглашение или отказ. / The terminated agreement, or a refusal. */
export type TerminateAgreementResult = AgreementPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict;

/** Изменение пункта. / A change of a point. */
export type TextChange = {
  readonly __typename?: 'TextChange';
  /** Как стало; null у исключённого. / As it is; null for a removed one. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Номер пункта; «0» — до первого. / The number of the point; “0”: before the first. */
  readonly anchor: Scalars['String']['output'];
  /** Как было; null у добавленного. / As it was; null for an added one. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Что с ним стало. / What became of it. */
  readonly kind: ChangeKind;
  /** То же по словам. / The same word by word. */
  readonly words: ReadonlyArray<WordChange>;
};

/**
 * Почему место освобождено: первые три причины следуют из фактов об организации (R8), остальные называет секретарь.
 * Why a seat was vacated: the first three follow from facts about the organisation (R8), the others are named by the secretary.
 */
export type VacancyReason =
  /** Организация ликвидирована. / Dissolved: the organisation is gone. */
  | 'DISSOLVED'
  /** Организация исключена. / Excluded: the organisation was put out. */
  | 'EXCLUDED'
  /** Группы больше нет: её работа завершена или она упразднена. / Group ended: it was completed or dissolved. */
  | 'GROUP_ENDED'
  /** Организация присоединена к другой. / Merged: into another organisation. */
  | 'MERGED'
  /** Утрачена роль, по которой занималось место (R8). / Role lost: the one by which the seat was held (R8). */
  | 'ROLE_LOST'
  /** Организация вышла сама. / Withdrawn: the organisation left by itself. */
  | 'WITHDRAWN';

/** Ввод команды `vacateOffice`. / The input of `vacateOffice`. */
export type VacateOfficeInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Должность. / The office. */
  readonly kind: OfficeKind;
  /** Первый день без должности. / The first day without the office. */
  readonly on: Scalars['Date']['input'];
  /** Место, занимающее должность. / The seat that holds the office. */
  readonly seatId: Scalars['ID']['input'];
};

/** Ввод команды `vacateSeat`. / The input of `vacateSeat`. */
export type VacateSeatInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Первый день, когда место свободно: не раньше первого дня на нём.
   * The first day on which the seat is vacant: not before its first day.
   */
  readonly on: Scalars['Date']['input'];
  /** Причина. / The reason. */
  readonly reason: WithdrawalReason;
  /** Занятое место. / A seat that is held. */
  readonly seatId: Scalars['ID']['input'];
};

/** Ввод команды `verifyAgreementSignature`. / The input of `verifyAgreementSignature`. */
export type VerifyAgreementSignatureInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Соглашение. / The agreement. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Сторона, чья это подпись; вид подписи указан. / The party whose signature it is; how it signed is stated. */
  readonly organizationId: Scalars['ID']['input'];
  /** Что сказано о подписи; прежнее заменяется. / What was said of the signature; it replaces what was said before. */
  readonly verification: SignatureVerificationInput;
};

/** Соглашение с проверенной подписью или отказ. / The agreement with the signature verified, or a refusal. */
export type VerifyAgreementSignatureResult = AgreementPayload | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

/** Ввод команды `verifyResolutionSignature`. / The input of `verifyResolutionSignature`. */
export type VerifyResolutionSignatureInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор резолюции. / Global id of the resolution. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Чья подпись проверена. / Whose signature was verified. */
  readonly organizationId: Scalars['ID']['input'];
  /** Что сказано о подписи (FZ63). / What was said of the signature (FZ63). */
  readonly verification: SignatureVerificationInput;
};

/** Проверенная подпись или отказ. / The verified signature, or a refusal. */
export type VerifyResolutionSignatureResult = IdempotencyKeyReused | InvalidInput | NotFound | ResolutionPayload | VersionConflict;

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

/** Голос одного места. / The vote of one seat. */
export type Vote = {
  readonly __typename?: 'Vote';
  /** Письменно. / Whether it came in writing. */
  readonly byCorrespondence: Scalars['Boolean']['output'];
  /** Голосовал замещающий. / Whether the substitute voted. */
  readonly bySubstitute: Scalars['Boolean']['output'];
  /** Когда. / When. */
  readonly castAt: Scalars['DateTime']['output'];
  /** Как голосовало. / How it voted. */
  readonly option: VoteOption;
  /** Место. / The seat. */
  readonly seat: Seat;
};

/** Сколько мест голосовали так. / How many seats voted so. */
export type VoteCount = {
  readonly __typename?: 'VoteCount';
  /** Сколько. / How many. */
  readonly count: Scalars['Int']['output'];
  /** Как. / How. */
  readonly option: VoteOption;
};

/** Как голосовало место (R11). / How a seat voted (R11). */
export type VoteOption =
  /** Отсутствовал. / Absent. */
  | 'ABSENT'
  /** Воздержался. / Abstained. */
  | 'ABSTAIN'
  /** Против. / Against. */
  | 'NO'
  /** Самоотвод. / Recused itself. */
  | 'RECUSED'
  /** За. / For. */
  | 'YES';

/** Что нужно, чтобы решение было принято (R10). / What carries a motion (R10). */
export type VoteRequirement =
  /** Большинство всех занятых мест с правом голоса. / A majority of all filled seats with a vote. */
  | 'ABSOLUTE_MAJORITY'
  /** Консенсус: никто не против. / Consensus: nobody against. */
  | 'CONSENSUS'
  /** Простое большинство. / A simple majority. */
  | 'SIMPLE_MAJORITY'
  /** Две трети. / Two thirds. */
  | 'TWO_THIRDS';

/**
 * Правила, по которым группа собирается и решает. Заседание идёт по тем, что были при его созыве: изменение действует со следующего.
 * The rules by which a group meets and decides. A meeting keeps those that stood when it was convened: a change holds from the next one on.
 */
export type VotingRules = {
  readonly __typename?: 'VotingRules';
  /** При равенстве голосов решает председатель (R10). / Whether the chair breaks a tie (R10). */
  readonly castingVote: Scalars['Boolean']['output'];
  /** Допустимо заседание в заочной форме. / Whether a meeting may be held by correspondence. */
  readonly correspondenceAllowed: Scalars['Boolean']['output'];
  /** От чего считается большинство (R10). / What a majority is counted of (R10). */
  readonly majorityOf: MajorityOf;
  /** За сколько рабочих дней готовят протокол. / Within how many working days the minutes are drafted. */
  readonly minutesWithinWorkingDays: Scalars['Int']['output'];
  /** За сколько рабочих дней созывают заседание. / How many working days ahead a meeting is convened. */
  readonly noticeWorkingDays: Scalars['Int']['output'];
  /** Кворум: доля занятых мест с правом голоса (R9). / The quorum: a share of the filled seats with a vote (R9). */
  readonly quorum: Fraction;
  /** Допустимо тайное голосование. / Whether a ballot may be secret. */
  readonly secretAllowed: Scalars['Boolean']['output'];
  /** Представителя можно заменить на заседании. / Whether a delegate may send a substitute. */
  readonly substitutesAllowed: Scalars['Boolean']['output'];
  /** Голоса поимённо видят все, а не только члены группы. / Whether everybody sees who voted how, not members only. */
  readonly votesPublished: Scalars['Boolean']['output'];
};

/** Правила голосования; что не названо, остаётся. / Voting rules; what is not named stays as it is. */
export type VotingRulesInput = {
  /** При равенстве голосов решает председатель (R10). / Whether the chair breaks a tie (R10). */
  readonly castingVote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Допустимо заседание в заочной форме. / Whether a meeting may be held by correspondence. */
  readonly correspondenceAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** От чего считается большинство (R10). / What a majority is counted of (R10). */
  readonly majorityOf?: InputMaybe<MajorityOf>;
  /** За сколько рабочих дней готовят протокол, 1–60. / Within how many working days the minutes are drafted, 1 to 60. */
  readonly minutesWithinWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** За сколько рабочих дней созывают заседание, 0–60. / How many working days ahead a meeting is convened, 0 to 60. */
  readonly noticeWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Кворум: доля занятых мест с правом голоса (R9). / The quorum: a share of the filled seats with a vote (R9). */
  readonly quorum?: InputMaybe<FractionInput>;
  /** Допустимо тайное голосование. / Whether a ballot may be secret. */
  readonly secretAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Представителя можно заменить на заседании. / Whether a delegate may send a substitute. */
  readonly substitutesAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Голоса поимённо видят все, а не только члены группы. / Whether everybody sees who voted how, not members only. */
  readonly votesPublished?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ввод команды `waiveGap`. / The input of `waiveGap`. */
export type WaiveGapInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Глобальный идентификатор плана. / Global id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Территория региона, ОКТМО. / The territory of the region, ОКТМО. */
  readonly oktmo: Scalars['String']['input'];
  /** Код занятия ОКЗ, 4 цифры. / Code of the occupation by ОКЗ, 4 digits. */
  readonly okz: Scalars['ID']['input'];
  /** Пункт принятой резолюции (R41). / The item of an adopted resolution (R41). */
  readonly resolutionItemId: Scalars['ID']['input'];
  /** Календарный год потребности. / The calendar year of the demand. */
  readonly year: Scalars['Int']['input'];
};

/** Ввод команды `withdrawMotion`. / The input of `withdrawMotion`. */
export type WithdrawMotionInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение. / The motion. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Ввод команды `withdrawProposal`. / The input of `withdrawProposal`. */
export type WithdrawProposalInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложение, о котором ещё не решено. / A proposal that is not decided yet. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–2000 знаков. / The reason, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Причина, которую называет секретарь, освобождая место. / The reason that the secretary names when vacating a seat. */
export type WithdrawalReason =
  /** Организация исключена. / Excluded: the organisation was put out. */
  | 'EXCLUDED'
  /** Организация вышла сама. / Withdrawn: the organisation left by itself. */
  | 'WITHDRAWN';

/** Слова, с которыми стало одно и то же. / Words that the same became of. */
export type WordChange = {
  readonly __typename?: 'WordChange';
  /** Что с ними стало. / What became of them. */
  readonly kind: WordChangeKind;
  /** Слова. / The words. */
  readonly text: Scalars['String']['output'];
};

/** Что стало со словами. / What became of words. */
export type WordChangeKind =
  /** Добавлены. / Added. */
  | 'ADDED'
  /** Остались. / Kept. */
  | 'KEPT'
  /** Исключены. / Removed. */
  | 'REMOVED';

export type WorkforceNeed = Node & {
  readonly __typename?: 'WorkforceNeed';
  readonly id: Scalars['ID']['output'];
};

/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroup = Node & {
  readonly __typename?: 'WorkingGroup';
  /**
   * Требования к составу и их выполнение на сегодня (R6).
   * The composition's requirements and how they are met today (R6).
   */
  readonly composition: ReadonlyArray<CompositionCheck>;
  /**
   * Пункт резолюции, во исполнение которого создана группа; null — не по резолюции.
   * The item of a resolution that the group was created from; null: from none.
   */
  readonly createdBy?: Maybe<ResolutionItem>;
  /**
   * Документ на сегодня по подписанному адресу. Имена печатаются только с `purpose` (SECRETARY), и каждое чтение записывается; null — печатать нечего.
   * The document of today by a signed address. Names are printed for a `purpose` only (SECRETARY), each reading recorded; null: there is nothing to print.
   */
  readonly document?: Maybe<DocumentLink>;
  /** Проекты актов на рассмотрении группы. / The draft acts that the group reviews. */
  readonly draftActs: DraftActConnection;
  /** Первый день без группы; null — она есть. / The first day without the group; null: it is there. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /**
   * С какого дня состав неполон; null — он полон, группа ещё не создана или её уже нет.
   * Since when the composition lacks somebody; null: it is whole, or the group is not founded yet or gone.
   */
  readonly incompleteSince?: Maybe<Scalars['Date']['output']>;
  /** Сегодня выполнены все требования к составу. / Whether every composition requirement is met today. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Для чего создана группа, до 2000 знаков. / What the group was created for, up to 2,000 characters. */
  readonly mandate: Scalars['String']['output'];
  /** Заседания группы, по времени начала. / The meetings of the group, by the time they begin. */
  readonly meetings: MeetingConnection;
  /** Название, до 500 знаков. / The name, up to 500 characters. */
  readonly name: Scalars['String']['output'];
  /** Кто занимает должности в этот день. / Who is in office on this day. */
  readonly offices: ReadonlyArray<Office>;
  /** Предложения, адресованные группе. / The proposals that are addressed to the group. */
  readonly proposals: ProposalConnection;
  /**
   * Места, начавшиеся к названному дню, с состоянием на этот день; свободное помнит последнюю организацию.
   * Seats that had begun by the named day, with their state on it; a vacant one remembers its last organisation.
   */
  readonly seats: ReadonlyArray<Seat>;
  /** Состояние. / The state. */
  readonly status: WorkingGroupStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /**
   * Правила голосования для следующего заседания; пока их не задали — обычные.
   * The voting rules for the next meeting; the usual ones until others are set.
   */
  readonly votingRules: VotingRules;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupDocumentArgs = {
  format: DocumentFormat;
  kind: GroupDocument;
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupDraftActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Рабочая группа: для чего создана, требования к составу и места (R6–R8).
 * A working group: its mandate, composition requirements and seats (R6–R8).
 */
export type WorkingGroupSeatsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Страница списка: рабочие группы. / A page of the list of working groups. */
export type WorkingGroupConnection = {
  readonly __typename?: 'WorkingGroupConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<WorkingGroupEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<WorkingGroup>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: рабочие группы. / An item of the list of working groups with its cursor. */
export type WorkingGroupEdge = {
  readonly __typename?: 'WorkingGroupEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<WorkingGroup>;
};

/**
 * Отбор рабочих групп; условия действуют вместе.
 * Selects working groups; all conditions hold together.
 */
export type WorkingGroupFilter = {
  /** Организация, имеющая или имевшая место в группе. / An organisation that has or had a seat in the group. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Пункт резолюции, которым создана группа. / The item of a resolution that created the group. */
  readonly resolutionItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Состояние группы. / The state of the group. */
  readonly status?: InputMaybe<WorkingGroupStatus>;
  /**
   * Часть названия, буквально; без учёта регистра и «ё».
   * A part of the title, taken literally; case and ё/е don't matter.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type WorkingGroupOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: WorkingGroupOrderField;
};

/**
 * По чему упорядочены рабочие группы.
 * What working groups are ordered by.
 */
export type WorkingGroupOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По наименованию, без учёта регистра и «ё». / By name, whatever the case and ё/е. */
  | 'NAME'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Рабочая группа после команды. / The working group after the command. */
export type WorkingGroupPayload = {
  readonly __typename?: 'WorkingGroupPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Группа, как она есть теперь. / The group as it is now. */
  readonly workingGroup: WorkingGroup;
};

/** Группа после перемены или отказ. / The group after the change, or a refusal. */
export type WorkingGroupResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict | WorkingGroupPayload;

/** Состояние рабочей группы. / The state of a working group. */
export type WorkingGroupStatus =
  /** Работает: пробел в составе её не останавливает. / Active: a gap in its composition does not stop it. */
  | 'ACTIVE'
  /** Работа завершена. / Completed: it has done what it was created for. */
  | 'COMPLETED'
  /** Упразднена. / Dissolved: it was ended whatever it had done. */
  | 'DISSOLVED'
  /** Формируется: работа ещё не начата (R6). / Forming: its work has not begun yet (R6). */
  | 'FORMING'
  /** Предложена: решения о создании ещё нет. / Proposed: nobody has decided to create it yet. */
  | 'PROPOSED'
  /** Работа приостановлена. / Suspended: its work is interrupted. */
  | 'SUSPENDED';



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
  Agreement: Agreement;
  Assignment: Assignment;
  DraftAct: DraftAct;
  ExecutionReport: ExecutionReport;
  Material: Material;
  Meeting: Meeting;
  Motion: Motion;
  NormativeAct: NormativeAct;
  Organization: Organization;
  Proposal: Proposal;
  PublicationObligation: PublicationObligation;
  Resolution: Resolution;
  ResolutionItem: ResolutionItem;
  RoadmapPlan: RoadmapPlan;
  Seat: Seat;
  TermExtension: TermExtension;
  WorkingGroup: WorkingGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Assignment:
    ( { __typename: 'Assignment' }
    & GraphQLRecursivePick<FederationTypes['Assignment'], {"id":true}> );
  DraftAct:
    ( { __typename: 'DraftAct' }
    & GraphQLRecursivePick<FederationTypes['DraftAct'], {"id":true}> );
  ExecutionReport:
    ( { __typename: 'ExecutionReport' }
    & GraphQLRecursivePick<FederationTypes['ExecutionReport'], {"id":true}> );
  Material:
    ( { __typename: 'Material' }
    & GraphQLRecursivePick<FederationTypes['Material'], {"id":true}> );
  Meeting:
    ( { __typename: 'Meeting' }
    & GraphQLRecursivePick<FederationTypes['Meeting'], {"id":true}> );
  Motion:
    ( { __typename: 'Motion' }
    & GraphQLRecursivePick<FederationTypes['Motion'], {"id":true}> );
  NormativeAct:
    ( { __typename: 'NormativeAct' }
    & GraphQLRecursivePick<FederationTypes['NormativeAct'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  PublicationObligation:
    ( { __typename: 'PublicationObligation' }
    & GraphQLRecursivePick<FederationTypes['PublicationObligation'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  ResolutionItem:
    ( { __typename: 'ResolutionItem' }
    & GraphQLRecursivePick<FederationTypes['ResolutionItem'], {"id":true}> );
  RoadmapPlan:
    ( { __typename: 'RoadmapPlan' }
    & GraphQLRecursivePick<FederationTypes['RoadmapPlan'], {"id":true}> );
  Seat:
    ( { __typename: 'Seat' }
    & GraphQLRecursivePick<FederationTypes['Seat'], {"id":true}> );
  TermExtension:
    ( { __typename: 'TermExtension' }
    & GraphQLRecursivePick<FederationTypes['TermExtension'], {"id":true}> );
  WorkingGroup:
    ( { __typename: 'WorkingGroup' }
    & GraphQLRecursivePick<FederationTypes['WorkingGroup'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptItemResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionItemPayload, 'item'> & { item: _RefType['ResolutionItem'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  AcknowledgeAssignmentResult:
    | ( Omit<AssignmentPayload, 'assignment' | 'item'> & { assignment: _RefType['Assignment'], item: _RefType['ResolutionItem'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ActivateWorkingGroupResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
  ;
  AdoptDraftResolutionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  AdoptResolutionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
  ;
  AgendaItemResult:
    | ( Omit<AgendaItemPayload, 'agendaItem' | 'meeting'> & { agendaItem?: Maybe<_RefType['AgendaItem']>, meeting: _RefType['Meeting'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  AgendaSubject:
    | ( import('@kadry/mongo/aggregate').Stored<import('./agreement/agreement.ts').Agreement> )
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./draft-act/draft-act.ts').DraftAct> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./proposal/proposal.ts').Proposal> )
    | ( { readonly id: string } )
    | ( import('./resolution/item.ts').ResolutionItem )
  ;
  AgreementFilesResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  AgreementOrigin:
    | ( { readonly id: string } )
    | ( import('./resolution/item.ts').ResolutionItem )
    | ( { readonly id: string } )
  ;
  AgreementResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  AssignItemResult:
    | ( Omit<AssignmentPayload, 'assignment' | 'item'> & { assignment: _RefType['Assignment'], item: _RefType['ResolutionItem'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  BindMetricResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionItemPayload, 'item'> & { item: _RefType['ResolutionItem'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  CorrectActResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<NormativeActPayload, 'normativeAct'> & { normativeAct: _RefType['NormativeAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  CreateWorkingGroupResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
  ;
  DecideProposalResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  DecideRoadmapStageResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoadmapPlanPayload, 'roadmapPlan'> & { roadmapPlan: _RefType['RoadmapPlan'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  DraftActFilesResult:
    | ( Omit<DraftActPayload, 'draftAct'> & { draftAct: _RefType['DraftAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  DraftActResult:
    | ( Omit<DraftActPayload, 'draftAct'> & { draftAct: _RefType['DraftAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  DraftAgreementResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  DraftMinutesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  DraftResolutionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
  ;
  DrawUpRoadmapPlanResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoadmapPlanPayload, 'roadmapPlan'> & { roadmapPlan: _RefType['RoadmapPlan'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  EndPublicationObligationResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<PublicationObligationPayload, 'obligation'> & { obligation: _RefType['PublicationObligation'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ErasePersonFromSeatsResult:
    | ( ErasedPersonPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  FillSeatResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<SeatPayload, 'seat' | 'workingGroup'> & { seat: _RefType['Seat'], workingGroup: _RefType['WorkingGroup'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  FoundWorkingGroupResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
  ;
  ImportMembershipResult:
    | ( import('./import/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  ImposePublicationObligationResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<PublicationObligationPayload, 'obligation'> & { obligation: _RefType['PublicationObligation'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  MaterialFilesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MaterialPayload, 'material'> & { material: _RefType['Material'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  MaterialResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MaterialPayload, 'material'> & { material: _RefType['Material'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  MeetingFilesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  MeetingResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  MotionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MotionPayload, 'motion'> & { motion: _RefType['Motion'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  MoveMotionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MotionPayload, 'motion'> & { motion: _RefType['Motion'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  NormativeActFilesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<NormativeActPayload, 'normativeAct'> & { normativeAct: _RefType['NormativeAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  OfficeResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<SeatPayload, 'seat' | 'workingGroup'> & { seat: _RefType['Seat'], workingGroup: _RefType['WorkingGroup'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  PlanMeetingResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MeetingPayload, 'meeting'> & { meeting: _RefType['Meeting'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  PublishResolutionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  PutProposalOnAgendaResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RecordPublicationResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<PublicationRecordPayload, 'obligation' | 'record'> & { obligation: _RefType['PublicationObligation'], record: _RefType['PublicationRecord'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RedirectAssignmentResult:
    | ( Omit<AssignmentPayload, 'assignment' | 'item'> & { assignment: _RefType['Assignment'], item: _RefType['ResolutionItem'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RegisterActResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<NormativeActPayload, 'normativeAct'> & { normativeAct: _RefType['NormativeAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  RegisterAgreementResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ReportOnItemResult:
    | ( Omit<ExecutionReportPayload, 'item' | 'report'> & { item: _RefType['ResolutionItem'], report: _RefType['ExecutionReport'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RequestUploadResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( RequestUploadPayload )
  ;
  ResolutionFilesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ResolutionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ReviewCommentResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ReviewCommentPayload, 'comment' | 'draftAct'> & { comment: _RefType['ReviewComment'], draftAct: _RefType['DraftAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ReviewReportResult:
    | ( Omit<ExecutionReportPayload, 'item' | 'report'> & { item: _RefType['ResolutionItem'], report: _RefType['ExecutionReport'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RoadmapPlanResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoadmapPlanPayload, 'roadmapPlan'> & { roadmapPlan: _RefType['RoadmapPlan'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  SeatResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<SeatPayload, 'seat' | 'workingGroup'> & { seat: _RefType['Seat'], workingGroup: _RefType['WorkingGroup'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  SetVotingRulesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
  ;
  SignAgreementResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  SubmitDraftActResult:
    | ( Omit<DraftActPayload, 'draftAct'> & { draftAct: _RefType['DraftAct'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  SubmitMaterialResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MaterialPayload, 'material'> & { material: _RefType['Material'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  SubmitProposalResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'NumberTaken'> )
    | ( Omit<ProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  SupportProposalResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ProposalPayload, 'proposal'> & { proposal: _RefType['Proposal'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  TermExtensionResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<TermExtensionPayload, 'assignment' | 'extension' | 'item'> & { assignment: _RefType['Assignment'], extension: _RefType['TermExtension'], item: _RefType['ResolutionItem'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  TerminateAgreementResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  VerifyAgreementSignatureResult:
    | ( Omit<AgreementPayload, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  VerifyResolutionSignatureResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ResolutionPayload, 'resolution'> & { resolution: _RefType['Resolution'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  WorkingGroupResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: _RefType['WorkingGroup'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( import('@kadry/mongo/aggregate').Stored<import('./agreement/agreement.ts').Agreement> )
    | ( import('./execution/assignment.ts').Assignment )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./draft-act/draft-act.ts').DraftAct> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./material/material.ts').Material> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./meeting/meeting.ts').Meeting> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./motion/motion.ts').Motion> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./normative-act/normative-act.ts').NormativeAct> )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./proposal/proposal.ts').Proposal> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./publication-obligation/publication-obligation.ts').PublicationObligation> )
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./resolution/resolution.ts').Resolution> )
    | ( import('./resolution/item.ts').ResolutionItem )
    | ( import('@kadry/mongo/aggregate').Stored<import('./roadmap-plan/roadmap-plan.ts').RoadmapPlan> )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./working-group/working-group.ts').WorkingGroup> )
  ;
  Refusal:
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
  AcceptItemInput: AcceptItemInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptItemResult']>;
  AcceptProposalInput: AcceptProposalInput;
  AcceptReportInput: AcceptReportInput;
  AcknowledgeAssignmentInput: AcknowledgeAssignmentInput;
  AcknowledgeAssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAssignmentResult']>;
  ActType: ActType;
  ActivateWorkingGroupInput: ActivateWorkingGroupInput;
  ActivateWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateWorkingGroupResult']>;
  AddAgendaItemInput: AddAgendaItemInput;
  AddDissentingOpinionInput: AddDissentingOpinionInput;
  AdoptDraftResolutionInput: AdoptDraftResolutionInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdoptDraftResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptDraftResolutionResult']>;
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptResolutionResult']>;
  AgendaChange: ResolverTypeWrapper<import('./meeting/agenda.ts').AgendaChange>;
  AgendaChangeKind: AgendaChangeKind;
  AgendaItem: ResolverTypeWrapper<import('./meeting/shown.ts').AgendaItem>;
  AgendaItemPayload: ResolverTypeWrapper<Omit<AgendaItemPayload, 'agendaItem' | 'meeting'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']>, meeting: ResolversTypes['Meeting'] }>;
  AgendaItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgendaItemResult']>;
  AgendaSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgendaSubject']>;
  AgendaVisibility: AgendaVisibility;
  Agreement: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./agreement/agreement.ts').Agreement>>;
  AgreementConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./agreement/agreement.ts').Agreement>>>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node?: Maybe<ResolversTypes['Agreement']> }>;
  AgreementFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementFilesResult']>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementOrderField: AgreementOrderField;
  AgreementOrigin: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementOrigin']>;
  AgreementParty: ResolverTypeWrapper<import('./agreement/agreement.ts').AgreementParty>;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementResult']>;
  AgreementRoleInput: AgreementRoleInput;
  AgreementStatus: AgreementStatus;
  AgreementTermination: ResolverTypeWrapper<AgreementTermination>;
  AmendResolutionInput: AmendResolutionInput;
  AnswerDraftActInput: AnswerDraftActInput;
  AppointDelegateInput: AppointDelegateInput;
  ApproveMaterialInput: ApproveMaterialInput;
  ArchiveMaterialInput: ArchiveMaterialInput;
  AssignItemInput: AssignItemInput;
  AssignItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignItemResult']>;
  AssigneeRole: AssigneeRole;
  Assignment: ResolverTypeWrapper<import('./execution/assignment.ts').Assignment>;
  AssignmentConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./execution/assignment.ts').Assignment>>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node?: Maybe<ResolversTypes['Assignment']> }>;
  AssignmentPayload: ResolverTypeWrapper<Omit<AssignmentPayload, 'assignment' | 'item'> & { assignment: ResolversTypes['Assignment'], item: ResolversTypes['ResolutionItem'] }>;
  AttachFilesInput: AttachFilesInput;
  Attachment: ResolverTypeWrapper<import('@kadry/subgraph/attachments').ShownFile>;
  BallotCountInput: BallotCountInput;
  BindMetricInput: BindMetricInput;
  BindMetricResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BindMetricResult']>;
  Cadence: Cadence;
  CalledVoteInput: CalledVoteInput;
  CancelMeetingInput: CancelMeetingInput;
  CastVoteInput: CastVoteInput;
  ChangeAgendaItemInput: ChangeAgendaItemInput;
  ChangeKind: ChangeKind;
  ChangeMeetingPlaceInput: ChangeMeetingPlaceInput;
  CirculateMinutesInput: CirculateMinutesInput;
  CloseVoteInput: CloseVoteInput;
  Cohort: ResolverTypeWrapper<{ readonly id: string }>;
  CommentDraftActInput: CommentDraftActInput;
  Commitment: ResolverTypeWrapper<{ readonly id: string }>;
  CompleteWorkingGroupInput: CompleteWorkingGroupInput;
  Compliance: ResolverTypeWrapper<Omit<Compliance, 'obligation' | 'periods'> & { obligation: ResolversTypes['PublicationObligation'], periods: ReadonlyArray<ResolversTypes['PublicationPeriod']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CompositionCheck: ResolverTypeWrapper<import('./working-group/composition.ts').CompositionCheck>;
  CompositionRequirement: ResolverTypeWrapper<import('./working-group/requirement.ts').CompositionRequirement>;
  CompositionRequirementInput: CompositionRequirementInput;
  ConveneMeetingInput: ConveneMeetingInput;
  CorrectActInput: CorrectActInput;
  CorrectActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectActResult']>;
  CreateWorkingGroupInput: CreateWorkingGroupInput;
  CreateWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWorkingGroupResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideProposalResult']>;
  DecideRoadmapStageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideRoadmapStageResult']>;
  Delegate: ResolverTypeWrapper<import('./working-group/delegate.ts').Delegate>;
  DelegateInput: DelegateInput;
  DisposeCommentInput: DisposeCommentInput;
  DisposedAs: DisposedAs;
  Disposition: Disposition;
  DissentingOpinion: ResolverTypeWrapper<import('./motion/motion.ts').DissentingOpinion>;
  DissolveWorkingGroupInput: DissolveWorkingGroupInput;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentRef: ResolverTypeWrapper<import('@kadry/domain/document').DocumentRef>;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: ResolverTypeWrapper<DocumentRegistration>;
  DocumentRegistrationInput: DocumentRegistrationInput;
  DocumentSignatureInput: DocumentSignatureInput;
  DocumentVersion: ResolverTypeWrapper<import('./draft-act/draft-act.ts').DocumentVersion>;
  DraftAct: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./draft-act/draft-act.ts').DraftAct>>;
  DraftActConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./draft-act/draft-act.ts').DraftAct>>>;
  DraftActEdge: ResolverTypeWrapper<Omit<DraftActEdge, 'node'> & { node?: Maybe<ResolversTypes['DraftAct']> }>;
  DraftActFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftActFilesResult']>;
  DraftActFilter: DraftActFilter;
  DraftActKind: DraftActKind;
  DraftActOrder: DraftActOrder;
  DraftActOrderField: DraftActOrderField;
  DraftActPayload: ResolverTypeWrapper<Omit<DraftActPayload, 'draftAct'> & { draftAct: ResolversTypes['DraftAct'] }>;
  DraftActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftActResult']>;
  DraftAgreementInput: DraftAgreementInput;
  DraftAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftAgreementResult']>;
  DraftMinutesInput: DraftMinutesInput;
  DraftMinutesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftMinutesResult']>;
  DraftResolutionInput: DraftResolutionInput;
  DraftResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftResolutionResult']>;
  DraftStatus: DraftStatus;
  DrawUpRoadmapPlanInput: DrawUpRoadmapPlanInput;
  DrawUpRoadmapPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DrawUpRoadmapPlanResult']>;
  EditMaterialInput: EditMaterialInput;
  EndPublicationObligationInput: EndPublicationObligationInput;
  EndPublicationObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPublicationObligationResult']>;
  ErasePersonFromSeatsInput: ErasePersonFromSeatsInput;
  ErasePersonFromSeatsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasePersonFromSeatsResult']>;
  ErasedPersonPayload: ResolverTypeWrapper<ErasedPersonPayload>;
  ExecutionDimension: ExecutionDimension;
  ExecutionReport: ResolverTypeWrapper<import('./execution/assignment.ts').ExecutionReport>;
  ExecutionReportPayload: ResolverTypeWrapper<Omit<ExecutionReportPayload, 'item' | 'report'> & { item: ResolversTypes['ResolutionItem'], report: ResolversTypes['ExecutionReport'] }>;
  ExecutionSummaryRow: ResolverTypeWrapper<import('./execution-board/loaders.ts').ExecutionSummaryRow>;
  ExtensionStatus: ExtensionStatus;
  FileRefused: ResolverTypeWrapper<import('./import/import.ts').FileRefused>;
  FillOfficeInput: FillOfficeInput;
  FillSeatInput: FillSeatInput;
  FillSeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FillSeatResult']>;
  FoundWorkingGroupInput: FoundWorkingGroupInput;
  FoundWorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FoundWorkingGroupResult']>;
  Fraction: ResolverTypeWrapper<import('./working-group/voting-rules.ts').Fraction>;
  FractionInput: FractionInput;
  GapWaiver: ResolverTypeWrapper<import('./roadmap-plan/roadmap-plan.ts').GapWaiver>;
  GrantExtensionInput: GrantExtensionInput;
  GroupDocument: GroupDocument;
  HistoryEntry: ResolverTypeWrapper<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>>;
  HistoryEntryEdge: ResolverTypeWrapper<Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['HistoryEntry']> }>;
  HoldMeetingInput: HoldMeetingInput;
  IdempotencyKeyReused: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>>;
  IllegalTransition: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IllegalTransition'>>;
  ImportMembershipInput: ImportMembershipInput;
  ImportMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportMembershipResult']>;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversTypes['RefusedCell']> }>;
  ImposePublicationObligationInput: ImposePublicationObligationInput;
  ImposePublicationObligationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImposePublicationObligationResult']>;
  InputProblem: ResolverTypeWrapper<import('@kadry/domain/refusal').InputProblem>;
  InvalidInput: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'InvalidInput'>>;
  ItemFilter: ItemFilter;
  ItemKind: ItemKind;
  ItemMinutesInput: ItemMinutesInput;
  ItemOrder: ItemOrder;
  ItemOrderField: ItemOrderField;
  ItemStatus: ItemStatus;
  Locale: Locale;
  MajorityOf: MajorityOf;
  Material: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./material/material.ts').Material>>;
  MaterialConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./material/material.ts').Material>>>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node?: Maybe<ResolversTypes['Material']> }>;
  MaterialFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MaterialFilesResult']>;
  MaterialKind: MaterialKind;
  MaterialPayload: ResolverTypeWrapper<Omit<MaterialPayload, 'material'> & { material: ResolversTypes['Material'] }>;
  MaterialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MaterialResult']>;
  MaterialStatus: MaterialStatus;
  Meeting: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./meeting/meeting.ts').Meeting>>;
  MeetingConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./meeting/meeting.ts').Meeting>>>;
  MeetingDocument: MeetingDocument;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node?: Maybe<ResolversTypes['Meeting']> }>;
  MeetingFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingFilesResult']>;
  MeetingFilter: MeetingFilter;
  MeetingForm: MeetingForm;
  MeetingPayload: ResolverTypeWrapper<Omit<MeetingPayload, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingResult']>;
  MeetingStatus: MeetingStatus;
  MetricBinding: ResolverTypeWrapper<import('./metric/metric.ts').MetricBinding>;
  MetricInput: MetricInput;
  MetricKind: MetricKind;
  Minutes: ResolverTypeWrapper<import('./minutes/record.ts').Minutes>;
  MinutesRemark: ResolverTypeWrapper<import('./minutes/record.ts').MinutesRemark>;
  MinutesSignatory: MinutesSignatory;
  MinutesStatus: MinutesStatus;
  Motion: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./motion/motion.ts').Motion>>;
  MotionPayload: ResolverTypeWrapper<Omit<MotionPayload, 'motion'> & { motion: ResolversTypes['Motion'] }>;
  MotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MotionResult']>;
  MotionStatus: MotionStatus;
  MoveMotionInput: MoveMotionInput;
  MoveMotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveMotionResult']>;
  Municipality: ResolverTypeWrapper<{ readonly oktmo: string }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NegotiateAgreementInput: NegotiateAgreementInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NormativeAct: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./normative-act/normative-act.ts').NormativeAct>>;
  NormativeActConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./normative-act/normative-act.ts').NormativeAct>>>;
  NormativeActEdge: ResolverTypeWrapper<Omit<NormativeActEdge, 'node'> & { node?: Maybe<ResolversTypes['NormativeAct']> }>;
  NormativeActFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NormativeActFilesResult']>;
  NormativeActFilter: NormativeActFilter;
  NormativeActOrder: NormativeActOrder;
  NormativeActOrderField: NormativeActOrderField;
  NormativeActPayload: ResolverTypeWrapper<Omit<NormativeActPayload, 'normativeAct'> & { normativeAct: ResolversTypes['NormativeAct'] }>;
  NotFound: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NotFound'>>;
  NumberTaken: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NumberTaken'>>;
  Occupation: ResolverTypeWrapper<{ readonly okz: string }>;
  Office: ResolverTypeWrapper<import('./working-group/office.ts').Office>;
  OfficeKind: OfficeKind;
  OfficeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfficeResult']>;
  OpenVoteInput: OpenVoteInput;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<{ readonly id: string }>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<import('./person/person.ts').Person>;
  PlaceChange: ResolverTypeWrapper<import('./meeting/place.ts').PlaceChange>;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanMeetingResult']>;
  PlanRoadmapStageInput: PlanRoadmapStageInput;
  PlannedStage: ResolverTypeWrapper<import('./roadmap-plan/roadmap-plan.ts').PlannedStage>;
  PlannedStageInput: PlannedStageInput;
  PositionLevel: PositionLevel;
  PostponeMeetingInput: PostponeMeetingInput;
  Presence: Presence;
  Programme: ResolverTypeWrapper<{ readonly id: string }>;
  ProgressFall: ResolverTypeWrapper<import('./metric/metric.ts').ProgressFall>;
  ProgressLoss: ResolverTypeWrapper<import('./metric/metric.ts').ProgressLoss>;
  Proposal: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./proposal/proposal.ts').Proposal>>;
  ProposalConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./proposal/proposal.ts').Proposal>>>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node?: Maybe<ResolversTypes['Proposal']> }>;
  ProposalFilter: ProposalFilter;
  ProposalOrder: ProposalOrder;
  ProposalOrderField: ProposalOrderField;
  ProposalPayload: ResolverTypeWrapper<Omit<ProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalStatus: ProposalStatus;
  PublicationObligation: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./publication-obligation/publication-obligation.ts').PublicationObligation>>;
  PublicationObligationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./publication-obligation/publication-obligation.ts').PublicationObligation>>>;
  PublicationObligationEdge: ResolverTypeWrapper<Omit<PublicationObligationEdge, 'node'> & { node?: Maybe<ResolversTypes['PublicationObligation']> }>;
  PublicationObligationEndCause: PublicationObligationEndCause;
  PublicationObligationEnding: ResolverTypeWrapper<PublicationObligationEnding>;
  PublicationObligationFilter: PublicationObligationFilter;
  PublicationObligationOrder: PublicationObligationOrder;
  PublicationObligationOrderField: PublicationObligationOrderField;
  PublicationObligationPayload: ResolverTypeWrapper<Omit<PublicationObligationPayload, 'obligation'> & { obligation: ResolversTypes['PublicationObligation'] }>;
  PublicationObligationStatus: PublicationObligationStatus;
  PublicationOutcome: PublicationOutcome;
  PublicationPeriod: ResolverTypeWrapper<import('./publication-obligation/compliance.ts').PublicationPeriod>;
  PublicationRecord: ResolverTypeWrapper<import('./publication-obligation/publication-obligation.ts').PublicationRecord>;
  PublicationRecordConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./publication-obligation/publication-obligation.ts').PublicationRecord>>;
  PublicationRecordEdge: ResolverTypeWrapper<Omit<PublicationRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['PublicationRecord']> }>;
  PublicationRecordPayload: ResolverTypeWrapper<Omit<PublicationRecordPayload, 'obligation' | 'record'> & { obligation: ResolversTypes['PublicationObligation'], record: ResolversTypes['PublicationRecord'] }>;
  PublishMinutesInput: PublishMinutesInput;
  PublishResolutionInput: PublishResolutionInput;
  PublishResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishResolutionResult']>;
  PublishedFigures: ResolverTypeWrapper<import('./material/material.ts').PublishedFigures>;
  PublishedFiguresInput: PublishedFiguresInput;
  PutProposalOnAgendaInput: PutProposalOnAgendaInput;
  PutProposalOnAgendaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutProposalOnAgendaResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuorumCheck: ResolverTypeWrapper<import('./meeting/attendance.ts').QuorumCheck>;
  ReadingPurpose: ReadingPurpose;
  ReclaimGapInput: ReclaimGapInput;
  RecommendDraftActInput: RecommendDraftActInput;
  Recommendation: ResolverTypeWrapper<{ readonly id: string }>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordBallotCountInput: RecordBallotCountInput;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPublicationResult']>;
  RecordRollCallInput: RecordRollCallInput;
  RedirectAssignmentInput: RedirectAssignmentInput;
  RedirectAssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RedirectAssignmentResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefuseExtensionInput: RefuseExtensionInput;
  RefusedCell: ResolverTypeWrapper<import('./import/import.ts').RefusedCell>;
  RegisterActInput: RegisterActInput;
  RegisterActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterActResult']>;
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterAgreementResult']>;
  RegistrationSide: RegistrationSide;
  RejectProposalInput: RejectProposalInput;
  RemarkOnMinutesInput: RemarkOnMinutesInput;
  RemoveAgendaItemInput: RemoveAgendaItemInput;
  RemoveFileInput: RemoveFileInput;
  RenewAgreementInput: RenewAgreementInput;
  ReplanMeetingInput: ReplanMeetingInput;
  ReportKind: ReportKind;
  ReportOnItemInput: ReportOnItemInput;
  ReportOnItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportOnItemResult']>;
  ReportStatus: ReportStatus;
  RequestExtensionInput: RequestExtensionInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<RequestUploadPayload>;
  RequestUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUploadResult']>;
  Resolution: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./resolution/resolution.ts').Resolution>>;
  ResolutionConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./resolution/resolution.ts').Resolution>>>;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node?: Maybe<ResolversTypes['Resolution']> }>;
  ResolutionFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolutionFilesResult']>;
  ResolutionFilter: ResolutionFilter;
  ResolutionItem: ResolverTypeWrapper<import('./resolution/item.ts').ResolutionItem>;
  ResolutionItemConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./resolution/item.ts').ResolutionItem>>;
  ResolutionItemEdge: ResolverTypeWrapper<Omit<ResolutionItemEdge, 'node'> & { node?: Maybe<ResolversTypes['ResolutionItem']> }>;
  ResolutionItemInput: ResolutionItemInput;
  ResolutionItemPayload: ResolverTypeWrapper<Omit<ResolutionItemPayload, 'item'> & { item: ResolversTypes['ResolutionItem'] }>;
  ResolutionOrder: ResolutionOrder;
  ResolutionOrderField: ResolutionOrderField;
  ResolutionPayload: ResolverTypeWrapper<Omit<ResolutionPayload, 'resolution'> & { resolution: ResolversTypes['Resolution'] }>;
  ResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolutionResult']>;
  ResolutionStatus: ResolutionStatus;
  RestoreRoadmapStageInput: RestoreRoadmapStageInput;
  ResumeWorkingGroupInput: ResumeWorkingGroupInput;
  RetractPublicationInput: RetractPublicationInput;
  ReturnReportInput: ReturnReportInput;
  ReviewComment: ResolverTypeWrapper<import('./draft-act/review.ts').ReviewComment>;
  ReviewCommentConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./draft-act/review.ts').ReviewComment>>;
  ReviewCommentEdge: ResolverTypeWrapper<Omit<ReviewCommentEdge, 'node'> & { node?: Maybe<ResolversTypes['ReviewComment']> }>;
  ReviewCommentPayload: ResolverTypeWrapper<Omit<ReviewCommentPayload, 'comment' | 'draftAct'> & { comment: ResolversTypes['ReviewComment'], draftAct: ResolversTypes['DraftAct'] }>;
  ReviewCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewCommentResult']>;
  ReviewReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewReportResult']>;
  ReviseDraftActInput: ReviseDraftActInput;
  RevokeResolutionInput: RevokeResolutionInput;
  RewriteResolutionInput: RewriteResolutionInput;
  RoadmapPlan: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./roadmap-plan/roadmap-plan.ts').RoadmapPlan>>;
  RoadmapPlanPayload: ResolverTypeWrapper<Omit<RoadmapPlanPayload, 'roadmapPlan'> & { roadmapPlan: ResolversTypes['RoadmapPlan'] }>;
  RoadmapPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoadmapPlanResult']>;
  RoundTable: ResolverTypeWrapper<{ readonly id: string }>;
  RuleRefusal: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'RuleRefusal'>>;
  Ruling: ResolverTypeWrapper<import('./resolution/ruling.ts').Ruling>;
  ScheduleMaterialInput: ScheduleMaterialInput;
  Seat: ResolverTypeWrapper<import('./working-group/seat.ts').Seat>;
  SeatAttendance: ResolverTypeWrapper<import('./meeting/shown.ts').SeatAttendance>;
  SeatAttendanceInput: SeatAttendanceInput;
  SeatConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./working-group/seat.ts').Seat>>;
  SeatEdge: ResolverTypeWrapper<Omit<SeatEdge, 'node'> & { node?: Maybe<ResolversTypes['Seat']> }>;
  SeatPayload: ResolverTypeWrapper<Omit<SeatPayload, 'seat' | 'workingGroup'> & { seat: ResolversTypes['Seat'], workingGroup: ResolversTypes['WorkingGroup'] }>;
  SeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatResult']>;
  SeatStatus: SeatStatus;
  Sector: ResolverTypeWrapper<{ readonly code: string }>;
  SendDraftActInput: SendDraftActInput;
  SetVotingRulesInput: SetVotingRulesInput;
  SetVotingRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVotingRulesResult']>;
  SignAgreementInput: SignAgreementInput;
  SignAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignAgreementResult']>;
  SignMinutesInput: SignMinutesInput;
  SignResolutionInput: SignResolutionInput;
  Signature: ResolverTypeWrapper<import('./signature/signature.ts').Signature>;
  SignatureInput: SignatureInput;
  SignatureKind: SignatureKind;
  SignatureVerificationInput: SignatureVerificationInput;
  SkipRoadmapStageInput: SkipRoadmapStageInput;
  Speech: ResolverTypeWrapper<import('./minutes/record.ts').Speech>;
  SpeechInput: SpeechInput;
  StageCode: StageCode;
  SubmitDraftActInput: SubmitDraftActInput;
  SubmitDraftActResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitDraftActResult']>;
  SubmitMaterialInput: SubmitMaterialInput;
  SubmitMaterialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitMaterialResult']>;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitProposalResult']>;
  SubstituteInput: SubstituteInput;
  SupportProposalInput: SupportProposalInput;
  SupportProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportProposalResult']>;
  SuspendWorkingGroupInput: SuspendWorkingGroupInput;
  Task: ResolverTypeWrapper<import('@kadry/subgraph/tasks').Task>;
  TaskConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversTypes['Task']> }>;
  TermExtension: ResolverTypeWrapper<import('./execution/assignment.ts').TermExtension>;
  TermExtensionPayload: ResolverTypeWrapper<Omit<TermExtensionPayload, 'assignment' | 'extension' | 'item'> & { assignment: ResolversTypes['Assignment'], extension: ResolversTypes['TermExtension'], item: ResolversTypes['ResolutionItem'] }>;
  TermExtensionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TermExtensionResult']>;
  TerminateAgreementInput: TerminateAgreementInput;
  TerminateAgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TerminateAgreementResult']>;
  TextChange: ResolverTypeWrapper<import('./draft-act/text.ts').TextChange>;
  VacancyReason: VacancyReason;
  VacateOfficeInput: VacateOfficeInput;
  VacateSeatInput: VacateSeatInput;
  VerifyAgreementSignatureInput: VerifyAgreementSignatureInput;
  VerifyAgreementSignatureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyAgreementSignatureResult']>;
  VerifyResolutionSignatureInput: VerifyResolutionSignatureInput;
  VerifyResolutionSignatureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyResolutionSignatureResult']>;
  VersionConflict: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'VersionConflict'>>;
  Vote: ResolverTypeWrapper<import('./motion/motion.ts').Vote>;
  VoteCount: ResolverTypeWrapper<import('./motion/motion.ts').VoteCount>;
  VoteOption: VoteOption;
  VoteRequirement: VoteRequirement;
  VotingRules: ResolverTypeWrapper<import('./working-group/voting-rules.ts').VotingRules>;
  VotingRulesInput: VotingRulesInput;
  WaiveGapInput: WaiveGapInput;
  WithdrawMotionInput: WithdrawMotionInput;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawalReason: WithdrawalReason;
  WordChange: ResolverTypeWrapper<import('./draft-act/text.ts').WordChange>;
  WordChangeKind: WordChangeKind;
  WorkforceNeed: ResolverTypeWrapper<{ readonly id: string }>;
  WorkingGroup: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./working-group/working-group.ts').WorkingGroup>>;
  WorkingGroupConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./working-group/working-group.ts').WorkingGroup>>>;
  WorkingGroupEdge: ResolverTypeWrapper<Omit<WorkingGroupEdge, 'node'> & { node?: Maybe<ResolversTypes['WorkingGroup']> }>;
  WorkingGroupFilter: WorkingGroupFilter;
  WorkingGroupOrder: WorkingGroupOrder;
  WorkingGroupOrderField: WorkingGroupOrderField;
  WorkingGroupPayload: ResolverTypeWrapper<Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversTypes['WorkingGroup'] }>;
  WorkingGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkingGroupResult']>;
  WorkingGroupStatus: WorkingGroupStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptItemInput: AcceptItemInput;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AcceptItemResult: ResolversUnionTypes<ResolversParentTypes>['AcceptItemResult'];
  AcceptProposalInput: AcceptProposalInput;
  AcceptReportInput: AcceptReportInput;
  AcknowledgeAssignmentInput: AcknowledgeAssignmentInput;
  AcknowledgeAssignmentResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAssignmentResult'];
  ActivateWorkingGroupInput: ActivateWorkingGroupInput;
  ActivateWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['ActivateWorkingGroupResult'];
  AddAgendaItemInput: AddAgendaItemInput;
  AddDissentingOpinionInput: AddDissentingOpinionInput;
  AdoptDraftResolutionInput: AdoptDraftResolutionInput;
  Boolean: Scalars['Boolean']['output'];
  AdoptDraftResolutionResult: ResolversUnionTypes<ResolversParentTypes>['AdoptDraftResolutionResult'];
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionResult: ResolversUnionTypes<ResolversParentTypes>['AdoptResolutionResult'];
  AgendaChange: import('./meeting/agenda.ts').AgendaChange;
  AgendaItem: import('./meeting/shown.ts').AgendaItem;
  AgendaItemPayload: Omit<AgendaItemPayload, 'agendaItem' | 'meeting'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']>, meeting: ResolversParentTypes['Meeting'] };
  AgendaItemResult: ResolversUnionTypes<ResolversParentTypes>['AgendaItemResult'];
  AgendaSubject: ResolversUnionTypes<ResolversParentTypes>['AgendaSubject'];
  Agreement: import('@kadry/mongo/aggregate').Stored<import('./agreement/agreement.ts').Agreement>;
  AgreementConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./agreement/agreement.ts').Agreement>>;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Agreement']> };
  AgreementFilesResult: ResolversUnionTypes<ResolversParentTypes>['AgreementFilesResult'];
  AgreementFilter: AgreementFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrigin: ResolversUnionTypes<ResolversParentTypes>['AgreementOrigin'];
  AgreementParty: import('./agreement/agreement.ts').AgreementParty;
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementResult: ResolversUnionTypes<ResolversParentTypes>['AgreementResult'];
  AgreementRoleInput: AgreementRoleInput;
  AgreementTermination: AgreementTermination;
  AmendResolutionInput: AmendResolutionInput;
  AnswerDraftActInput: AnswerDraftActInput;
  AppointDelegateInput: AppointDelegateInput;
  ApproveMaterialInput: ApproveMaterialInput;
  ArchiveMaterialInput: ArchiveMaterialInput;
  AssignItemInput: AssignItemInput;
  AssignItemResult: ResolversUnionTypes<ResolversParentTypes>['AssignItemResult'];
  Assignment: import('./execution/assignment.ts').Assignment;
  AssignmentConnection: import('@kadry/subgraph/connection').Connection<import('./execution/assignment.ts').Assignment>;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Assignment']> };
  AssignmentPayload: Omit<AssignmentPayload, 'assignment' | 'item'> & { assignment: ResolversParentTypes['Assignment'], item: ResolversParentTypes['ResolutionItem'] };
  AttachFilesInput: AttachFilesInput;
  Attachment: import('@kadry/subgraph/attachments').ShownFile;
  BallotCountInput: BallotCountInput;
  BindMetricInput: BindMetricInput;
  BindMetricResult: ResolversUnionTypes<ResolversParentTypes>['BindMetricResult'];
  CalledVoteInput: CalledVoteInput;
  CancelMeetingInput: CancelMeetingInput;
  CastVoteInput: CastVoteInput;
  ChangeAgendaItemInput: ChangeAgendaItemInput;
  ChangeMeetingPlaceInput: ChangeMeetingPlaceInput;
  CirculateMinutesInput: CirculateMinutesInput;
  CloseVoteInput: CloseVoteInput;
  Cohort: { readonly id: string };
  CommentDraftActInput: CommentDraftActInput;
  Commitment: { readonly id: string };
  CompleteWorkingGroupInput: CompleteWorkingGroupInput;
  Compliance: Omit<Compliance, 'obligation' | 'periods'> & { obligation: ResolversParentTypes['PublicationObligation'], periods: ReadonlyArray<ResolversParentTypes['PublicationPeriod']> };
  Float: Scalars['Float']['output'];
  CompositionCheck: import('./working-group/composition.ts').CompositionCheck;
  CompositionRequirement: import('./working-group/requirement.ts').CompositionRequirement;
  CompositionRequirementInput: CompositionRequirementInput;
  ConveneMeetingInput: ConveneMeetingInput;
  CorrectActInput: CorrectActInput;
  CorrectActResult: ResolversUnionTypes<ResolversParentTypes>['CorrectActResult'];
  CreateWorkingGroupInput: CreateWorkingGroupInput;
  CreateWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['CreateWorkingGroupResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideProposalResult: ResolversUnionTypes<ResolversParentTypes>['DecideProposalResult'];
  DecideRoadmapStageResult: ResolversUnionTypes<ResolversParentTypes>['DecideRoadmapStageResult'];
  Delegate: import('./working-group/delegate.ts').Delegate;
  DelegateInput: DelegateInput;
  DisposeCommentInput: DisposeCommentInput;
  DissentingOpinion: import('./motion/motion.ts').DissentingOpinion;
  DissolveWorkingGroupInput: DissolveWorkingGroupInput;
  DocumentLink: DocumentLink;
  DocumentRef: import('@kadry/domain/document').DocumentRef;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: DocumentRegistration;
  DocumentRegistrationInput: DocumentRegistrationInput;
  DocumentSignatureInput: DocumentSignatureInput;
  DocumentVersion: import('./draft-act/draft-act.ts').DocumentVersion;
  DraftAct: import('@kadry/mongo/aggregate').Stored<import('./draft-act/draft-act.ts').DraftAct>;
  DraftActConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./draft-act/draft-act.ts').DraftAct>>;
  DraftActEdge: Omit<DraftActEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DraftAct']> };
  DraftActFilesResult: ResolversUnionTypes<ResolversParentTypes>['DraftActFilesResult'];
  DraftActFilter: DraftActFilter;
  DraftActOrder: DraftActOrder;
  DraftActPayload: Omit<DraftActPayload, 'draftAct'> & { draftAct: ResolversParentTypes['DraftAct'] };
  DraftActResult: ResolversUnionTypes<ResolversParentTypes>['DraftActResult'];
  DraftAgreementInput: DraftAgreementInput;
  DraftAgreementResult: ResolversUnionTypes<ResolversParentTypes>['DraftAgreementResult'];
  DraftMinutesInput: DraftMinutesInput;
  DraftMinutesResult: ResolversUnionTypes<ResolversParentTypes>['DraftMinutesResult'];
  DraftResolutionInput: DraftResolutionInput;
  DraftResolutionResult: ResolversUnionTypes<ResolversParentTypes>['DraftResolutionResult'];
  DrawUpRoadmapPlanInput: DrawUpRoadmapPlanInput;
  DrawUpRoadmapPlanResult: ResolversUnionTypes<ResolversParentTypes>['DrawUpRoadmapPlanResult'];
  EditMaterialInput: EditMaterialInput;
  EndPublicationObligationInput: EndPublicationObligationInput;
  EndPublicationObligationResult: ResolversUnionTypes<ResolversParentTypes>['EndPublicationObligationResult'];
  ErasePersonFromSeatsInput: ErasePersonFromSeatsInput;
  ErasePersonFromSeatsResult: ResolversUnionTypes<ResolversParentTypes>['ErasePersonFromSeatsResult'];
  ErasedPersonPayload: ErasedPersonPayload;
  ExecutionReport: import('./execution/assignment.ts').ExecutionReport;
  ExecutionReportPayload: Omit<ExecutionReportPayload, 'item' | 'report'> & { item: ResolversParentTypes['ResolutionItem'], report: ResolversParentTypes['ExecutionReport'] };
  ExecutionSummaryRow: import('./execution-board/loaders.ts').ExecutionSummaryRow;
  FileRefused: import('./import/import.ts').FileRefused;
  FillOfficeInput: FillOfficeInput;
  FillSeatInput: FillSeatInput;
  FillSeatResult: ResolversUnionTypes<ResolversParentTypes>['FillSeatResult'];
  FoundWorkingGroupInput: FoundWorkingGroupInput;
  FoundWorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['FoundWorkingGroupResult'];
  Fraction: import('./working-group/voting-rules.ts').Fraction;
  FractionInput: FractionInput;
  GapWaiver: import('./roadmap-plan/roadmap-plan.ts').GapWaiver;
  GrantExtensionInput: GrantExtensionInput;
  HistoryEntry: import('@kadry/subgraph/history').ShownEntry;
  HistoryEntryConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryEdge: Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['HistoryEntry']> };
  HoldMeetingInput: HoldMeetingInput;
  IdempotencyKeyReused: import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>;
  IllegalTransition: import('@kadry/domain/refusal').Refused<'IllegalTransition'>;
  ImportMembershipInput: ImportMembershipInput;
  ImportMembershipResult: ResolversUnionTypes<ResolversParentTypes>['ImportMembershipResult'];
  ImportPayload: Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversParentTypes['RefusedCell']> };
  ImposePublicationObligationInput: ImposePublicationObligationInput;
  ImposePublicationObligationResult: ResolversUnionTypes<ResolversParentTypes>['ImposePublicationObligationResult'];
  InputProblem: import('@kadry/domain/refusal').InputProblem;
  InvalidInput: import('@kadry/domain/refusal').Refused<'InvalidInput'>;
  ItemFilter: ItemFilter;
  ItemMinutesInput: ItemMinutesInput;
  ItemOrder: ItemOrder;
  Material: import('@kadry/mongo/aggregate').Stored<import('./material/material.ts').Material>;
  MaterialConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./material/material.ts').Material>>;
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Material']> };
  MaterialFilesResult: ResolversUnionTypes<ResolversParentTypes>['MaterialFilesResult'];
  MaterialPayload: Omit<MaterialPayload, 'material'> & { material: ResolversParentTypes['Material'] };
  MaterialResult: ResolversUnionTypes<ResolversParentTypes>['MaterialResult'];
  Meeting: import('@kadry/mongo/aggregate').Stored<import('./meeting/meeting.ts').Meeting>;
  MeetingConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./meeting/meeting.ts').Meeting>>;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Meeting']> };
  MeetingFilesResult: ResolversUnionTypes<ResolversParentTypes>['MeetingFilesResult'];
  MeetingFilter: MeetingFilter;
  MeetingPayload: Omit<MeetingPayload, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingResult: ResolversUnionTypes<ResolversParentTypes>['MeetingResult'];
  MetricBinding: import('./metric/metric.ts').MetricBinding;
  MetricInput: MetricInput;
  Minutes: import('./minutes/record.ts').Minutes;
  MinutesRemark: import('./minutes/record.ts').MinutesRemark;
  Motion: import('@kadry/mongo/aggregate').Stored<import('./motion/motion.ts').Motion>;
  MotionPayload: Omit<MotionPayload, 'motion'> & { motion: ResolversParentTypes['Motion'] };
  MotionResult: ResolversUnionTypes<ResolversParentTypes>['MotionResult'];
  MoveMotionInput: MoveMotionInput;
  MoveMotionResult: ResolversUnionTypes<ResolversParentTypes>['MoveMotionResult'];
  Municipality: { readonly oktmo: string };
  Mutation: Record<PropertyKey, never>;
  NegotiateAgreementInput: NegotiateAgreementInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NormativeAct: import('@kadry/mongo/aggregate').Stored<import('./normative-act/normative-act.ts').NormativeAct>;
  NormativeActConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./normative-act/normative-act.ts').NormativeAct>>;
  NormativeActEdge: Omit<NormativeActEdge, 'node'> & { node?: Maybe<ResolversParentTypes['NormativeAct']> };
  NormativeActFilesResult: ResolversUnionTypes<ResolversParentTypes>['NormativeActFilesResult'];
  NormativeActFilter: NormativeActFilter;
  NormativeActOrder: NormativeActOrder;
  NormativeActPayload: Omit<NormativeActPayload, 'normativeAct'> & { normativeAct: ResolversParentTypes['NormativeAct'] };
  NotFound: import('@kadry/domain/refusal').Refused<'NotFound'>;
  NumberTaken: import('@kadry/domain/refusal').Refused<'NumberTaken'>;
  Occupation: { readonly okz: string };
  Office: import('./working-group/office.ts').Office;
  OfficeResult: ResolversUnionTypes<ResolversParentTypes>['OfficeResult'];
  OpenVoteInput: OpenVoteInput;
  Organization: { readonly id: string };
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  Person: import('./person/person.ts').Person;
  PlaceChange: import('./meeting/place.ts').PlaceChange;
  PlanMeetingInput: PlanMeetingInput;
  PlanMeetingResult: ResolversUnionTypes<ResolversParentTypes>['PlanMeetingResult'];
  PlanRoadmapStageInput: PlanRoadmapStageInput;
  PlannedStage: import('./roadmap-plan/roadmap-plan.ts').PlannedStage;
  PlannedStageInput: PlannedStageInput;
  PostponeMeetingInput: PostponeMeetingInput;
  Programme: { readonly id: string };
  ProgressFall: import('./metric/metric.ts').ProgressFall;
  ProgressLoss: import('./metric/metric.ts').ProgressLoss;
  Proposal: import('@kadry/mongo/aggregate').Stored<import('./proposal/proposal.ts').Proposal>;
  ProposalConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./proposal/proposal.ts').Proposal>>;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Proposal']> };
  ProposalFilter: ProposalFilter;
  ProposalOrder: ProposalOrder;
  ProposalPayload: Omit<ProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  PublicationObligation: import('@kadry/mongo/aggregate').Stored<import('./publication-obligation/publication-obligation.ts').PublicationObligation>;
  PublicationObligationConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./publication-obligation/publication-obligation.ts').PublicationObligation>>;
  PublicationObligationEdge: Omit<PublicationObligationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PublicationObligation']> };
  PublicationObligationEnding: PublicationObligationEnding;
  PublicationObligationFilter: PublicationObligationFilter;
  PublicationObligationOrder: PublicationObligationOrder;
  PublicationObligationPayload: Omit<PublicationObligationPayload, 'obligation'> & { obligation: ResolversParentTypes['PublicationObligation'] };
  PublicationPeriod: import('./publication-obligation/compliance.ts').PublicationPeriod;
  PublicationRecord: import('./publication-obligation/publication-obligation.ts').PublicationRecord;
  PublicationRecordConnection: import('@kadry/subgraph/connection').Connection<import('./publication-obligation/publication-obligation.ts').PublicationRecord>;
  PublicationRecordEdge: Omit<PublicationRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PublicationRecord']> };
  PublicationRecordPayload: Omit<PublicationRecordPayload, 'obligation' | 'record'> & { obligation: ResolversParentTypes['PublicationObligation'], record: ResolversParentTypes['PublicationRecord'] };
  PublishMinutesInput: PublishMinutesInput;
  PublishResolutionInput: PublishResolutionInput;
  PublishResolutionResult: ResolversUnionTypes<ResolversParentTypes>['PublishResolutionResult'];
  PublishedFigures: import('./material/material.ts').PublishedFigures;
  PublishedFiguresInput: PublishedFiguresInput;
  PutProposalOnAgendaInput: PutProposalOnAgendaInput;
  PutProposalOnAgendaResult: ResolversUnionTypes<ResolversParentTypes>['PutProposalOnAgendaResult'];
  Query: Record<PropertyKey, never>;
  QuorumCheck: import('./meeting/attendance.ts').QuorumCheck;
  ReclaimGapInput: ReclaimGapInput;
  RecommendDraftActInput: RecommendDraftActInput;
  Recommendation: { readonly id: string };
  RecordAttendanceInput: RecordAttendanceInput;
  RecordBallotCountInput: RecordBallotCountInput;
  RecordPublicationInput: RecordPublicationInput;
  RecordPublicationResult: ResolversUnionTypes<ResolversParentTypes>['RecordPublicationResult'];
  RecordRollCallInput: RecordRollCallInput;
  RedirectAssignmentInput: RedirectAssignmentInput;
  RedirectAssignmentResult: ResolversUnionTypes<ResolversParentTypes>['RedirectAssignmentResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefuseExtensionInput: RefuseExtensionInput;
  RefusedCell: import('./import/import.ts').RefusedCell;
  RegisterActInput: RegisterActInput;
  RegisterActResult: ResolversUnionTypes<ResolversParentTypes>['RegisterActResult'];
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementResult: ResolversUnionTypes<ResolversParentTypes>['RegisterAgreementResult'];
  RejectProposalInput: RejectProposalInput;
  RemarkOnMinutesInput: RemarkOnMinutesInput;
  RemoveAgendaItemInput: RemoveAgendaItemInput;
  RemoveFileInput: RemoveFileInput;
  RenewAgreementInput: RenewAgreementInput;
  ReplanMeetingInput: ReplanMeetingInput;
  ReportOnItemInput: ReportOnItemInput;
  ReportOnItemResult: ResolversUnionTypes<ResolversParentTypes>['ReportOnItemResult'];
  RequestExtensionInput: RequestExtensionInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: RequestUploadPayload;
  RequestUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestUploadResult'];
  Resolution: import('@kadry/mongo/aggregate').Stored<import('./resolution/resolution.ts').Resolution>;
  ResolutionConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./resolution/resolution.ts').Resolution>>;
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Resolution']> };
  ResolutionFilesResult: ResolversUnionTypes<ResolversParentTypes>['ResolutionFilesResult'];
  ResolutionFilter: ResolutionFilter;
  ResolutionItem: import('./resolution/item.ts').ResolutionItem;
  ResolutionItemConnection: import('@kadry/subgraph/connection').Connection<import('./resolution/item.ts').ResolutionItem>;
  ResolutionItemEdge: Omit<ResolutionItemEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ResolutionItem']> };
  ResolutionItemInput: ResolutionItemInput;
  ResolutionItemPayload: Omit<ResolutionItemPayload, 'item'> & { item: ResolversParentTypes['ResolutionItem'] };
  ResolutionOrder: ResolutionOrder;
  ResolutionPayload: Omit<ResolutionPayload, 'resolution'> & { resolution: ResolversParentTypes['Resolution'] };
  ResolutionResult: ResolversUnionTypes<ResolversParentTypes>['ResolutionResult'];
  RestoreRoadmapStageInput: RestoreRoadmapStageInput;
  ResumeWorkingGroupInput: ResumeWorkingGroupInput;
  RetractPublicationInput: RetractPublicationInput;
  ReturnReportInput: ReturnReportInput;
  ReviewComment: import('./draft-act/review.ts').ReviewComment;
  ReviewCommentConnection: import('@kadry/subgraph/connection').Connection<import('./draft-act/review.ts').ReviewComment>;
  ReviewCommentEdge: Omit<ReviewCommentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ReviewComment']> };
  ReviewCommentPayload: Omit<ReviewCommentPayload, 'comment' | 'draftAct'> & { comment: ResolversParentTypes['ReviewComment'], draftAct: ResolversParentTypes['DraftAct'] };
  ReviewCommentResult: ResolversUnionTypes<ResolversParentTypes>['ReviewCommentResult'];
  ReviewReportResult: ResolversUnionTypes<ResolversParentTypes>['ReviewReportResult'];
  ReviseDraftActInput: ReviseDraftActInput;
  RevokeResolutionInput: RevokeResolutionInput;
  RewriteResolutionInput: RewriteResolutionInput;
  RoadmapPlan: import('@kadry/mongo/aggregate').Stored<import('./roadmap-plan/roadmap-plan.ts').RoadmapPlan>;
  RoadmapPlanPayload: Omit<RoadmapPlanPayload, 'roadmapPlan'> & { roadmapPlan: ResolversParentTypes['RoadmapPlan'] };
  RoadmapPlanResult: ResolversUnionTypes<ResolversParentTypes>['RoadmapPlanResult'];
  RoundTable: { readonly id: string };
  RuleRefusal: import('@kadry/domain/refusal').Refused<'RuleRefusal'>;
  Ruling: import('./resolution/ruling.ts').Ruling;
  ScheduleMaterialInput: ScheduleMaterialInput;
  Seat: import('./working-group/seat.ts').Seat;
  SeatAttendance: import('./meeting/shown.ts').SeatAttendance;
  SeatAttendanceInput: SeatAttendanceInput;
  SeatConnection: import('@kadry/subgraph/connection').Connection<import('./working-group/seat.ts').Seat>;
  SeatEdge: Omit<SeatEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Seat']> };
  SeatPayload: Omit<SeatPayload, 'seat' | 'workingGroup'> & { seat: ResolversParentTypes['Seat'], workingGroup: ResolversParentTypes['WorkingGroup'] };
  SeatResult: ResolversUnionTypes<ResolversParentTypes>['SeatResult'];
  Sector: { readonly code: string };
  SendDraftActInput: SendDraftActInput;
  SetVotingRulesInput: SetVotingRulesInput;
  SetVotingRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetVotingRulesResult'];
  SignAgreementInput: SignAgreementInput;
  SignAgreementResult: ResolversUnionTypes<ResolversParentTypes>['SignAgreementResult'];
  SignMinutesInput: SignMinutesInput;
  SignResolutionInput: SignResolutionInput;
  Signature: import('./signature/signature.ts').Signature;
  SignatureInput: SignatureInput;
  SignatureVerificationInput: SignatureVerificationInput;
  SkipRoadmapStageInput: SkipRoadmapStageInput;
  Speech: import('./minutes/record.ts').Speech;
  SpeechInput: SpeechInput;
  SubmitDraftActInput: SubmitDraftActInput;
  SubmitDraftActResult: ResolversUnionTypes<ResolversParentTypes>['SubmitDraftActResult'];
  SubmitMaterialInput: SubmitMaterialInput;
  SubmitMaterialResult: ResolversUnionTypes<ResolversParentTypes>['SubmitMaterialResult'];
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalResult: ResolversUnionTypes<ResolversParentTypes>['SubmitProposalResult'];
  SubstituteInput: SubstituteInput;
  SupportProposalInput: SupportProposalInput;
  SupportProposalResult: ResolversUnionTypes<ResolversParentTypes>['SupportProposalResult'];
  SuspendWorkingGroupInput: SuspendWorkingGroupInput;
  Task: import('@kadry/subgraph/tasks').Task;
  TaskConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Task']> };
  TermExtension: import('./execution/assignment.ts').TermExtension;
  TermExtensionPayload: Omit<TermExtensionPayload, 'assignment' | 'extension' | 'item'> & { assignment: ResolversParentTypes['Assignment'], extension: ResolversParentTypes['TermExtension'], item: ResolversParentTypes['ResolutionItem'] };
  TermExtensionResult: ResolversUnionTypes<ResolversParentTypes>['TermExtensionResult'];
  TerminateAgreementInput: TerminateAgreementInput;
  TerminateAgreementResult: ResolversUnionTypes<ResolversParentTypes>['TerminateAgreementResult'];
  TextChange: import('./draft-act/text.ts').TextChange;
  VacateOfficeInput: VacateOfficeInput;
  VacateSeatInput: VacateSeatInput;
  VerifyAgreementSignatureInput: VerifyAgreementSignatureInput;
  VerifyAgreementSignatureResult: ResolversUnionTypes<ResolversParentTypes>['VerifyAgreementSignatureResult'];
  VerifyResolutionSignatureInput: VerifyResolutionSignatureInput;
  VerifyResolutionSignatureResult: ResolversUnionTypes<ResolversParentTypes>['VerifyResolutionSignatureResult'];
  VersionConflict: import('@kadry/domain/refusal').Refused<'VersionConflict'>;
  Vote: import('./motion/motion.ts').Vote;
  VoteCount: import('./motion/motion.ts').VoteCount;
  VotingRules: import('./working-group/voting-rules.ts').VotingRules;
  VotingRulesInput: VotingRulesInput;
  WaiveGapInput: WaiveGapInput;
  WithdrawMotionInput: WithdrawMotionInput;
  WithdrawProposalInput: WithdrawProposalInput;
  WordChange: import('./draft-act/text.ts').WordChange;
  WorkforceNeed: { readonly id: string };
  WorkingGroup: import('@kadry/mongo/aggregate').Stored<import('./working-group/working-group.ts').WorkingGroup>;
  WorkingGroupConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./working-group/working-group.ts').WorkingGroup>>;
  WorkingGroupEdge: Omit<WorkingGroupEdge, 'node'> & { node?: Maybe<ResolversParentTypes['WorkingGroup']> };
  WorkingGroupFilter: WorkingGroupFilter;
  WorkingGroupOrder: WorkingGroupOrder;
  WorkingGroupPayload: Omit<WorkingGroupPayload, 'workingGroup'> & { workingGroup: ResolversParentTypes['WorkingGroup'] };
  WorkingGroupResult: ResolversUnionTypes<ResolversParentTypes>['WorkingGroupResult'];
  String: Scalars['String']['output'];
};

export type AuditedDirectiveArgs = { };

export type AuditedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuditedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptItemResult'] = ResolversParentTypes['AcceptItemResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'ResolutionItemPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type AcknowledgeAssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeAssignmentResult'] = ResolversParentTypes['AcknowledgeAssignmentResult']> = {
  __resolveType: TypeResolveFn<'AssignmentPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type ActivateWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateWorkingGroupResult'] = ResolversParentTypes['ActivateWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'RuleRefusal' | 'VersionConflict' | 'WorkingGroupPayload', ParentType, ContextType>;
};

export type AdoptDraftResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptDraftResolutionResult'] = ResolversParentTypes['AdoptDraftResolutionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'NumberTaken' | 'ResolutionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type AdoptResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptResolutionResult'] = ResolversParentTypes['AdoptResolutionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NumberTaken' | 'ResolutionPayload', ParentType, ContextType>;
};

export type AgendaChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaChange'] = ResolversParentTypes['AgendaChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaChangeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extract?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<AgendaItemExtractArgs, 'format'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motions?: Resolver<ReadonlyArray<ResolversTypes['Motion']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  spoke?: Resolver<ReadonlyArray<ResolversTypes['Speech']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['AgendaSubject']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['AgendaVisibility'], ParentType, ContextType>;
};

export type AgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemPayload'] = ResolversParentTypes['AgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemResult'] = ResolversParentTypes['AgendaItemResult']> = {
  __resolveType: TypeResolveFn<'AgendaItemPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type AgendaSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaSubject'] = ResolversParentTypes['AgendaSubject']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Commitment' | 'DraftAct' | 'Proposal' | 'Recommendation' | 'ResolutionItem', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<AgreementDocumentArgs, 'format'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<AgreementHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  negotiatedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['AgreementOrigin']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  roadmapPlan?: Resolver<Maybe<ResolversTypes['RoadmapPlan']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  termination?: Resolver<Maybe<ResolversTypes['AgreementTermination']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type AgreementFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementFilesResult'] = ResolversParentTypes['AgreementFilesResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type AgreementOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOrigin'] = ResolversParentTypes['AgreementOrigin']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'ResolutionItem' | 'RoundTable', ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  goneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['Signature']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementResult'] = ResolversParentTypes['AgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type AgreementTerminationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTermination'] = ResolversParentTypes['AgreementTermination']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignItemResult'] = ResolversParentTypes['AssignItemResult']> = {
  __resolveType: TypeResolveFn<'AssignmentPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'], FederationReferenceType extends FederationReferenceTypes['Assignment'] = FederationReferenceTypes['Assignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['TermExtension']>, ParentType, ContextType>;
  goneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ResolutionItem'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  originalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  redirectedTo?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ExecutionReport']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssigneeRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
};

export type AssignmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentPayload'] = ResolversParentTypes['AssignmentPayload']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ResolutionItem'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type BindMetricResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindMetricResult'] = ResolversParentTypes['BindMetricResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'ResolutionItemPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Compliance'] = ResolversParentTypes['Compliance']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['PublicationObligation'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['PublicationPeriod']>, ParentType, ContextType>;
};

export type CompositionCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionCheck'] = ResolversParentTypes['CompositionCheck']> = {
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['CompositionRequirement'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompositionRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompositionRequirement'] = ResolversParentTypes['CompositionRequirement']> = {
  isSectoral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  maxSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  positionLevel?: Resolver<Maybe<ResolversTypes['PositionLevel']>, ParentType, ContextType>;
  seatsPerOrganization?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectActResult'] = ResolversParentTypes['CorrectActResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NormativeActPayload' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type CreateWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateWorkingGroupResult'] = ResolversParentTypes['CreateWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'WorkingGroupPayload', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideProposalResult'] = ResolversParentTypes['DecideProposalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'ProposalPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type DecideRoadmapStageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRoadmapStageResult'] = ResolversParentTypes['DecideRoadmapStageResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'RoadmapPlanPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type DelegateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegate'] = ResolversParentTypes['Delegate']> = {
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DelegateFullNameArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PositionLevel']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, Partial<DelegatePersonIdArgs>>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DissentingOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DissentingOpinion'] = ResolversParentTypes['DissentingOpinion']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DocumentVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  changesSince?: Resolver<ReadonlyArray<ResolversTypes['TextChange']>, ParentType, ContextType, RequireFields<DocumentVersionChangesSinceArgs, 'version'>>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAct'] = ResolversParentTypes['DraftAct'], FederationReferenceType extends FederationReferenceTypes['DraftAct'] = FederationReferenceTypes['DraftAct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DraftAct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adoptedAs?: Resolver<Maybe<ResolversTypes['NormativeAct']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['ReviewCommentConnection'], ParentType, ContextType, Partial<DraftActCommentsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<DraftActDocumentArgs, 'format'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<DraftActHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DraftActKind'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['DocumentVersion'], ParentType, ContextType>;
  recommendedBy?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DraftStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DocumentVersion']>, ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftActConnection'] = ResolversParentTypes['DraftActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['DraftAct']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftActEdge'] = ResolversParentTypes['DraftActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DraftAct']>, ParentType, ContextType>;
};

export type DraftActFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftActFilesResult'] = ResolversParentTypes['DraftActFilesResult']> = {
  __resolveType: TypeResolveFn<'DraftActPayload' | 'IdempotencyKeyReused' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type DraftActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftActPayload'] = ResolversParentTypes['DraftActPayload']> = {
  draftAct?: Resolver<ResolversTypes['DraftAct'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftActResult'] = ResolversParentTypes['DraftActResult']> = {
  __resolveType: TypeResolveFn<'DraftActPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type DraftAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAgreementResult'] = ResolversParentTypes['DraftAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type DraftMinutesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftMinutesResult'] = ResolversParentTypes['DraftMinutesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MeetingPayload' | 'NotFound' | 'NumberTaken' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type DraftResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftResolutionResult'] = ResolversParentTypes['DraftResolutionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ResolutionPayload', ParentType, ContextType>;
};

export type DrawUpRoadmapPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawUpRoadmapPlanResult'] = ResolversParentTypes['DrawUpRoadmapPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RoadmapPlanPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type EndPublicationObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPublicationObligationResult'] = ResolversParentTypes['EndPublicationObligationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'PublicationObligationPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type ErasePersonFromSeatsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonFromSeatsResult'] = ResolversParentTypes['ErasePersonFromSeatsResult']> = {
  __resolveType: TypeResolveFn<'ErasedPersonPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ErasedPersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedPersonPayload'] = ResolversParentTypes['ErasedPersonPayload']> = {
  meetingIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  seatIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExecutionReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionReport'] = ResolversParentTypes['ExecutionReport'], FederationReferenceType extends FederationReferenceTypes['ExecutionReport'] = FederationReferenceTypes['ExecutionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExecutionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  evidenceUrls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExecutionReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionReportPayload'] = ResolversParentTypes['ExecutionReportPayload']> = {
  item?: Resolver<ResolversTypes['ResolutionItem'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ExecutionReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExecutionSummaryRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutionSummaryRow'] = ResolversParentTypes['ExecutionSummaryRow']> = {
  extended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ItemKind']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
};

export type FileRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRefused'] = ResolversParentTypes['FileRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FileRefusedMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FillSeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FillSeatResult'] = ResolversParentTypes['FillSeatResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'SeatPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type FoundWorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundWorkingGroupResult'] = ResolversParentTypes['FoundWorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict' | 'WorkingGroupPayload', ParentType, ContextType>;
};

export type FractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fraction'] = ResolversParentTypes['Fraction']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapWaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapWaiver'] = ResolversParentTypes['GapWaiver']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  waivedBy?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IllegalTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IllegalTransition'] = ResolversParentTypes['IllegalTransition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IllegalTransitionMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMembershipResult'] = ResolversParentTypes['ImportMembershipResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload' | 'NotFound', ParentType, ContextType>;
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

export type ImposePublicationObligationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImposePublicationObligationResult'] = ResolversParentTypes['ImposePublicationObligationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PublicationObligationPayload' | 'RuleRefusal', ParentType, ContextType>;
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

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material'], FederationReferenceType extends FederationReferenceTypes['Material'] = FederationReferenceTypes['Material']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Material']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['PublishedFigures']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<MaterialHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['PublicationRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MaterialStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Material']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
};

export type MaterialFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialFilesResult'] = ResolversParentTypes['MaterialFilesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MaterialPayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type MaterialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialPayload'] = ResolversParentTypes['MaterialPayload']> = {
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialResult'] = ResolversParentTypes['MaterialResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MaterialPayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'], FederationReferenceType extends FederationReferenceTypes['Meeting'] = FederationReferenceTypes['Meeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Meeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType, Partial<MeetingAgendaArgs>>;
  agendaChanges?: Resolver<ReadonlyArray<ResolversTypes['AgendaChange']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['SeatAttendance']>, ParentType, ContextType>;
  convenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<MeetingDocumentArgs, 'format' | 'kind'>>;
  form?: Resolver<ResolversTypes['MeetingForm'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<MeetingHistoryArgs>>;
  ical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Minutes']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeChanges?: Resolver<ReadonlyArray<ResolversTypes['PlaceChange']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['QuorumCheck'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['MinutesRemark']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['VotingRules'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votesUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Meeting']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type MeetingFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingFilesResult'] = ResolversParentTypes['MeetingFilesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingPayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type MeetingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPayload'] = ResolversParentTypes['MeetingPayload']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingResult'] = ResolversParentTypes['MeetingResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MeetingPayload' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type MetricBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricBinding'] = ResolversParentTypes['MetricBinding']> = {
  falls?: Resolver<ReadonlyArray<ResolversTypes['ProgressFall']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MetricKind'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Sector']>>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Minutes'] = ResolversParentTypes['Minutes']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MinutesStatus'], ParentType, ContextType>;
};

export type MinutesRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinutesRemark'] = ResolversParentTypes['MinutesRemark']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Motion'] = ResolversParentTypes['Motion'], FederationReferenceType extends FederationReferenceTypes['Motion'] = FederationReferenceTypes['Motion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Motion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  ballotsCast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  castingVoteUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['VoteCount']>, ParentType, ContextType>;
  entitled?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<MotionHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  majorityOf?: Resolver<ResolversTypes['MajorityOf'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  movedBy?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['DissentingOpinion']>, ParentType, ContextType>;
  quorumReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['VoteRequirement'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MotionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Vote']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionPayload'] = ResolversParentTypes['MotionPayload']> = {
  motion?: Resolver<ResolversTypes['Motion'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionResult'] = ResolversParentTypes['MotionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MotionPayload' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type MoveMotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveMotionResult'] = ResolversParentTypes['MoveMotionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MotionPayload' | 'NotFound', ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  oktmo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptItem?: Resolver<ResolversTypes['AcceptItemResult'], ParentType, ContextType, RequireFields<MutationAcceptItemArgs, 'input'>>;
  acceptProposal?: Resolver<ResolversTypes['DecideProposalResult'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  acceptReport?: Resolver<ResolversTypes['ReviewReportResult'], ParentType, ContextType, RequireFields<MutationAcceptReportArgs, 'input'>>;
  acknowledgeAssignment?: Resolver<ResolversTypes['AcknowledgeAssignmentResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAssignmentArgs, 'input'>>;
  activateWorkingGroup?: Resolver<ResolversTypes['ActivateWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationActivateWorkingGroupArgs, 'input'>>;
  addAgendaItem?: Resolver<ResolversTypes['AgendaItemResult'], ParentType, ContextType, RequireFields<MutationAddAgendaItemArgs, 'input'>>;
  addDissentingOpinion?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationAddDissentingOpinionArgs, 'input'>>;
  adoptDraftResolution?: Resolver<ResolversTypes['AdoptDraftResolutionResult'], ParentType, ContextType, RequireFields<MutationAdoptDraftResolutionArgs, 'input'>>;
  adoptResolution?: Resolver<ResolversTypes['AdoptResolutionResult'], ParentType, ContextType, RequireFields<MutationAdoptResolutionArgs, 'input'>>;
  amendResolution?: Resolver<ResolversTypes['ResolutionResult'], ParentType, ContextType, RequireFields<MutationAmendResolutionArgs, 'input'>>;
  answerDraftAct?: Resolver<ResolversTypes['DraftActResult'], ParentType, ContextType, RequireFields<MutationAnswerDraftActArgs, 'input'>>;
  appointDelegate?: Resolver<ResolversTypes['SeatResult'], ParentType, ContextType, RequireFields<MutationAppointDelegateArgs, 'input'>>;
  approveMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationApproveMaterialArgs, 'input'>>;
  archiveMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationArchiveMaterialArgs, 'input'>>;
  assignItem?: Resolver<ResolversTypes['AssignItemResult'], ParentType, ContextType, RequireFields<MutationAssignItemArgs, 'input'>>;
  attachFilesToAgreement?: Resolver<ResolversTypes['AgreementFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToAgreementArgs, 'input'>>;
  attachFilesToMaterial?: Resolver<ResolversTypes['MaterialFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToMaterialArgs, 'input'>>;
  attachFilesToMeeting?: Resolver<ResolversTypes['MeetingFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToMeetingArgs, 'input'>>;
  attachFilesToNormativeAct?: Resolver<ResolversTypes['NormativeActFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToNormativeActArgs, 'input'>>;
  attachFilesToResolution?: Resolver<ResolversTypes['ResolutionFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToResolutionArgs, 'input'>>;
  bindMetric?: Resolver<ResolversTypes['BindMetricResult'], ParentType, ContextType, RequireFields<MutationBindMetricArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  castVote?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  changeAgendaItem?: Resolver<ResolversTypes['AgendaItemResult'], ParentType, ContextType, RequireFields<MutationChangeAgendaItemArgs, 'input'>>;
  changeMeetingPlace?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationChangeMeetingPlaceArgs, 'input'>>;
  circulateMinutes?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationCirculateMinutesArgs, 'input'>>;
  closeVote?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationCloseVoteArgs, 'input'>>;
  commentDraftAct?: Resolver<ResolversTypes['ReviewCommentResult'], ParentType, ContextType, RequireFields<MutationCommentDraftActArgs, 'input'>>;
  completeWorkingGroup?: Resolver<ResolversTypes['WorkingGroupResult'], ParentType, ContextType, RequireFields<MutationCompleteWorkingGroupArgs, 'input'>>;
  conveneMeeting?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationConveneMeetingArgs, 'input'>>;
  correctAct?: Resolver<ResolversTypes['CorrectActResult'], ParentType, ContextType, RequireFields<MutationCorrectActArgs, 'input'>>;
  createWorkingGroup?: Resolver<ResolversTypes['CreateWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationCreateWorkingGroupArgs, 'input'>>;
  disposeComment?: Resolver<ResolversTypes['ReviewCommentResult'], ParentType, ContextType, RequireFields<MutationDisposeCommentArgs, 'input'>>;
  dissolveWorkingGroup?: Resolver<ResolversTypes['WorkingGroupResult'], ParentType, ContextType, RequireFields<MutationDissolveWorkingGroupArgs, 'input'>>;
  draftAgreement?: Resolver<ResolversTypes['DraftAgreementResult'], ParentType, ContextType, RequireFields<MutationDraftAgreementArgs, 'input'>>;
  draftMinutes?: Resolver<ResolversTypes['DraftMinutesResult'], ParentType, ContextType, RequireFields<MutationDraftMinutesArgs, 'input'>>;
  draftResolution?: Resolver<ResolversTypes['DraftResolutionResult'], ParentType, ContextType, RequireFields<MutationDraftResolutionArgs, 'input'>>;
  drawUpRoadmapPlan?: Resolver<ResolversTypes['DrawUpRoadmapPlanResult'], ParentType, ContextType, RequireFields<MutationDrawUpRoadmapPlanArgs, 'input'>>;
  editMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationEditMaterialArgs, 'input'>>;
  endPublicationObligation?: Resolver<ResolversTypes['EndPublicationObligationResult'], ParentType, ContextType, RequireFields<MutationEndPublicationObligationArgs, 'input'>>;
  erasePersonFromSeats?: Resolver<ResolversTypes['ErasePersonFromSeatsResult'], ParentType, ContextType, RequireFields<MutationErasePersonFromSeatsArgs, 'input'>>;
  fillOffice?: Resolver<ResolversTypes['OfficeResult'], ParentType, ContextType, RequireFields<MutationFillOfficeArgs, 'input'>>;
  fillSeat?: Resolver<ResolversTypes['FillSeatResult'], ParentType, ContextType, RequireFields<MutationFillSeatArgs, 'input'>>;
  foundWorkingGroup?: Resolver<ResolversTypes['FoundWorkingGroupResult'], ParentType, ContextType, RequireFields<MutationFoundWorkingGroupArgs, 'input'>>;
  grantExtension?: Resolver<ResolversTypes['TermExtensionResult'], ParentType, ContextType, RequireFields<MutationGrantExtensionArgs, 'input'>>;
  holdMeeting?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationHoldMeetingArgs, 'input'>>;
  importMembership?: Resolver<ResolversTypes['ImportMembershipResult'], ParentType, ContextType, RequireFields<MutationImportMembershipArgs, 'input'>>;
  imposePublicationObligation?: Resolver<ResolversTypes['ImposePublicationObligationResult'], ParentType, ContextType, RequireFields<MutationImposePublicationObligationArgs, 'input'>>;
  moveMotion?: Resolver<ResolversTypes['MoveMotionResult'], ParentType, ContextType, RequireFields<MutationMoveMotionArgs, 'input'>>;
  negotiateAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationNegotiateAgreementArgs, 'input'>>;
  openVote?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationOpenVoteArgs, 'input'>>;
  planMeeting?: Resolver<ResolversTypes['PlanMeetingResult'], ParentType, ContextType, RequireFields<MutationPlanMeetingArgs, 'input'>>;
  planRoadmapStage?: Resolver<ResolversTypes['RoadmapPlanResult'], ParentType, ContextType, RequireFields<MutationPlanRoadmapStageArgs, 'input'>>;
  postponeMeeting?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationPostponeMeetingArgs, 'input'>>;
  publishMinutes?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationPublishMinutesArgs, 'input'>>;
  publishResolution?: Resolver<ResolversTypes['PublishResolutionResult'], ParentType, ContextType, RequireFields<MutationPublishResolutionArgs, 'input'>>;
  putProposalOnAgenda?: Resolver<ResolversTypes['PutProposalOnAgendaResult'], ParentType, ContextType, RequireFields<MutationPutProposalOnAgendaArgs, 'input'>>;
  reclaimGap?: Resolver<ResolversTypes['DecideRoadmapStageResult'], ParentType, ContextType, RequireFields<MutationReclaimGapArgs, 'input'>>;
  recommendDraftAct?: Resolver<ResolversTypes['DraftActResult'], ParentType, ContextType, RequireFields<MutationRecommendDraftActArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordBallotCount?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationRecordBallotCountArgs, 'input'>>;
  recordPublication?: Resolver<ResolversTypes['RecordPublicationResult'], ParentType, ContextType, RequireFields<MutationRecordPublicationArgs, 'input'>>;
  recordRollCall?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationRecordRollCallArgs, 'input'>>;
  redirectAssignment?: Resolver<ResolversTypes['RedirectAssignmentResult'], ParentType, ContextType, RequireFields<MutationRedirectAssignmentArgs, 'input'>>;
  refuseExtension?: Resolver<ResolversTypes['TermExtensionResult'], ParentType, ContextType, RequireFields<MutationRefuseExtensionArgs, 'input'>>;
  registerAct?: Resolver<ResolversTypes['RegisterActResult'], ParentType, ContextType, RequireFields<MutationRegisterActArgs, 'input'>>;
  registerAgreement?: Resolver<ResolversTypes['RegisterAgreementResult'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input'>>;
  rejectProposal?: Resolver<ResolversTypes['DecideProposalResult'], ParentType, ContextType, RequireFields<MutationRejectProposalArgs, 'input'>>;
  remarkOnMinutes?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationRemarkOnMinutesArgs, 'input'>>;
  removeAgendaItem?: Resolver<ResolversTypes['AgendaItemResult'], ParentType, ContextType, RequireFields<MutationRemoveAgendaItemArgs, 'input'>>;
  removeFileFromAgreement?: Resolver<ResolversTypes['AgreementFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromAgreementArgs, 'input'>>;
  removeFileFromDraftAct?: Resolver<ResolversTypes['DraftActFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromDraftActArgs, 'input'>>;
  removeFileFromMaterial?: Resolver<ResolversTypes['MaterialFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromMaterialArgs, 'input'>>;
  removeFileFromMeeting?: Resolver<ResolversTypes['MeetingFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromMeetingArgs, 'input'>>;
  removeFileFromMotion?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromMotionArgs, 'input'>>;
  removeFileFromNormativeAct?: Resolver<ResolversTypes['NormativeActFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromNormativeActArgs, 'input'>>;
  removeFileFromResolution?: Resolver<ResolversTypes['ResolutionFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromResolutionArgs, 'input'>>;
  renewAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationRenewAgreementArgs, 'input'>>;
  replanMeeting?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationReplanMeetingArgs, 'input'>>;
  reportOnItem?: Resolver<ResolversTypes['ReportOnItemResult'], ParentType, ContextType, RequireFields<MutationReportOnItemArgs, 'input'>>;
  requestExtension?: Resolver<ResolversTypes['TermExtensionResult'], ParentType, ContextType, RequireFields<MutationRequestExtensionArgs, 'input'>>;
  requestGovernanceUpload?: Resolver<ResolversTypes['RequestUploadResult'], ParentType, ContextType, RequireFields<MutationRequestGovernanceUploadArgs, 'input'>>;
  restoreRoadmapStage?: Resolver<ResolversTypes['DecideRoadmapStageResult'], ParentType, ContextType, RequireFields<MutationRestoreRoadmapStageArgs, 'input'>>;
  resumeWorkingGroup?: Resolver<ResolversTypes['WorkingGroupResult'], ParentType, ContextType, RequireFields<MutationResumeWorkingGroupArgs, 'input'>>;
  retractPublication?: Resolver<ResolversTypes['RecordPublicationResult'], ParentType, ContextType, RequireFields<MutationRetractPublicationArgs, 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReviewReportResult'], ParentType, ContextType, RequireFields<MutationReturnReportArgs, 'input'>>;
  reviseDraftAct?: Resolver<ResolversTypes['DraftActResult'], ParentType, ContextType, RequireFields<MutationReviseDraftActArgs, 'input'>>;
  revokeResolution?: Resolver<ResolversTypes['ResolutionResult'], ParentType, ContextType, RequireFields<MutationRevokeResolutionArgs, 'input'>>;
  rewriteResolution?: Resolver<ResolversTypes['ResolutionResult'], ParentType, ContextType, RequireFields<MutationRewriteResolutionArgs, 'input'>>;
  scheduleMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationScheduleMaterialArgs, 'input'>>;
  sendDraftAct?: Resolver<ResolversTypes['DraftActResult'], ParentType, ContextType, RequireFields<MutationSendDraftActArgs, 'input'>>;
  setVotingRules?: Resolver<ResolversTypes['SetVotingRulesResult'], ParentType, ContextType, RequireFields<MutationSetVotingRulesArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementResult'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  signMinutes?: Resolver<ResolversTypes['MeetingResult'], ParentType, ContextType, RequireFields<MutationSignMinutesArgs, 'input'>>;
  signResolution?: Resolver<ResolversTypes['ResolutionResult'], ParentType, ContextType, RequireFields<MutationSignResolutionArgs, 'input'>>;
  skipRoadmapStage?: Resolver<ResolversTypes['DecideRoadmapStageResult'], ParentType, ContextType, RequireFields<MutationSkipRoadmapStageArgs, 'input'>>;
  submitDraftAct?: Resolver<ResolversTypes['SubmitDraftActResult'], ParentType, ContextType, RequireFields<MutationSubmitDraftActArgs, 'input'>>;
  submitMaterial?: Resolver<ResolversTypes['SubmitMaterialResult'], ParentType, ContextType, RequireFields<MutationSubmitMaterialArgs, 'input'>>;
  submitProposal?: Resolver<ResolversTypes['SubmitProposalResult'], ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'input'>>;
  supportProposal?: Resolver<ResolversTypes['SupportProposalResult'], ParentType, ContextType, RequireFields<MutationSupportProposalArgs, 'input'>>;
  suspendWorkingGroup?: Resolver<ResolversTypes['WorkingGroupResult'], ParentType, ContextType, RequireFields<MutationSuspendWorkingGroupArgs, 'input'>>;
  terminateAgreement?: Resolver<ResolversTypes['TerminateAgreementResult'], ParentType, ContextType, RequireFields<MutationTerminateAgreementArgs, 'input'>>;
  vacateOffice?: Resolver<ResolversTypes['OfficeResult'], ParentType, ContextType, RequireFields<MutationVacateOfficeArgs, 'input'>>;
  vacateSeat?: Resolver<ResolversTypes['SeatResult'], ParentType, ContextType, RequireFields<MutationVacateSeatArgs, 'input'>>;
  verifyAgreementSignature?: Resolver<ResolversTypes['VerifyAgreementSignatureResult'], ParentType, ContextType, RequireFields<MutationVerifyAgreementSignatureArgs, 'input'>>;
  verifyResolutionSignature?: Resolver<ResolversTypes['VerifyResolutionSignatureResult'], ParentType, ContextType, RequireFields<MutationVerifyResolutionSignatureArgs, 'input'>>;
  waiveGap?: Resolver<ResolversTypes['RoadmapPlanResult'], ParentType, ContextType, RequireFields<MutationWaiveGapArgs, 'input'>>;
  withdrawMotion?: Resolver<ResolversTypes['MotionResult'], ParentType, ContextType, RequireFields<MutationWithdrawMotionArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['DecideProposalResult'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Assignment' | 'Cohort' | 'Commitment' | 'DraftAct' | 'Material' | 'Meeting' | 'Motion' | 'NormativeAct' | 'Organization' | 'Programme' | 'Proposal' | 'PublicationObligation' | 'Recommendation' | 'Resolution' | 'ResolutionItem' | 'RoadmapPlan' | 'RoundTable' | 'WorkforceNeed' | 'WorkingGroup', ParentType, ContextType>;
};

export type NormativeActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormativeAct'] = ResolversParentTypes['NormativeAct'], FederationReferenceType extends FederationReferenceTypes['NormativeAct'] = FederationReferenceTypes['NormativeAct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NormativeAct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  basisOf?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<NormativeActBasisOfArgs>>;
  citedBy?: Resolver<ResolversTypes['ResolutionItemConnection'], ParentType, ContextType, Partial<NormativeActCitedByArgs>>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<NormativeActHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NormativeActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormativeActConnection'] = ResolversParentTypes['NormativeActConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NormativeActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['NormativeAct']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NormativeActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormativeActEdge'] = ResolversParentTypes['NormativeActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['NormativeAct']>, ParentType, ContextType>;
};

export type NormativeActFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormativeActFilesResult'] = ResolversParentTypes['NormativeActFilesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NormativeActPayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type NormativeActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormativeActPayload'] = ResolversParentTypes['NormativeActPayload']> = {
  normativeAct?: Resolver<ResolversTypes['NormativeAct'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  okz?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeKind'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfficeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeResult'] = ResolversParentTypes['OfficeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'SeatPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<OrganizationAgreementsArgs>>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, Partial<OrganizationAssignmentsArgs>>;
  executionTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<OrganizationExecutionTasksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<OrganizationProposalsArgs>>;
  publicationIcal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationIcalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationObligations?: Resolver<Maybe<ResolversTypes['PublicationObligationConnection']>, ParentType, ContextType, Partial<OrganizationPublicationObligationsArgs>>;
  seats?: Resolver<Maybe<ResolversTypes['SeatConnection']>, ParentType, ContextType, Partial<OrganizationSeatsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type PlaceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceChange'] = ResolversParentTypes['PlaceChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMeetingResult'] = ResolversParentTypes['PlanMeetingResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MeetingPayload' | 'NotFound', ParentType, ContextType>;
};

export type PlannedStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedStage'] = ResolversParentTypes['PlannedStage']> = {
  code?: Resolver<ResolversTypes['StageCode'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  skippedBy?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressFallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressFall'] = ResolversParentTypes['ProgressFall']> = {
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  losses?: Resolver<ReadonlyArray<ResolversTypes['ProgressLoss']>, ParentType, ContextType>;
};

export type ProgressLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressLoss'] = ResolversParentTypes['ProgressLoss']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgressLossLabelArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<ProposalHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultedIn?: Resolver<ReadonlyArray<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supporters?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationObligation'] = ResolversParentTypes['PublicationObligation'], FederationReferenceType extends FederationReferenceTypes['PublicationObligation'] = FederationReferenceTypes['PublicationObligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicationObligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadence?: Resolver<ResolversTypes['Cadence'], ParentType, ContextType>;
  channelId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channelUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compliance?: Resolver<ResolversTypes['Compliance'], ParentType, ContextType, RequireFields<PublicationObligationComplianceArgs, 'period'>>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['PublicationObligationEnding']>, ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<PublicationObligationHistoryArgs>>;
  ical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['PublicationRecordConnection'], ParentType, ContextType, Partial<PublicationObligationRecordsArgs>>;
  status?: Resolver<ResolversTypes['PublicationObligationStatus'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationObligationConnection'] = ResolversParentTypes['PublicationObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PublicationObligation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationObligationEdge'] = ResolversParentTypes['PublicationObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PublicationObligation']>, ParentType, ContextType>;
};

export type PublicationObligationEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationObligationEnding'] = ResolversParentTypes['PublicationObligationEnding']> = {
  cause?: Resolver<ResolversTypes['PublicationObligationEndCause'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationObligationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationObligationPayload'] = ResolversParentTypes['PublicationObligationPayload']> = {
  obligation?: Resolver<ResolversTypes['PublicationObligation'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationPeriod'] = ResolversParentTypes['PublicationPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PublicationOutcome'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PublicationRecord']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublicationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationRecord'] = ResolversParentTypes['PublicationRecord']> = {
  channelUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationRecordConnection'] = ResolversParentTypes['PublicationRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PublicationRecord']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationRecordEdge'] = ResolversParentTypes['PublicationRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PublicationRecord']>, ParentType, ContextType>;
};

export type PublicationRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationRecordPayload'] = ResolversParentTypes['PublicationRecordPayload']> = {
  obligation?: Resolver<ResolversTypes['PublicationObligation'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['PublicationRecord'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishResolutionResult'] = ResolversParentTypes['PublishResolutionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'ResolutionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type PublishedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigures'] = ResolversParentTypes['PublishedFigures']> = {
  datasetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PutProposalOnAgendaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutProposalOnAgendaResult'] = ResolversParentTypes['PutProposalOnAgendaResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'ProposalPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  draftAct?: Resolver<Maybe<ResolversTypes['DraftAct']>, ParentType, ContextType, RequireFields<QueryDraftActArgs, 'id'>>;
  draftActs?: Resolver<ResolversTypes['DraftActConnection'], ParentType, ContextType, Partial<QueryDraftActsArgs>>;
  executionBoard?: Resolver<ResolversTypes['ResolutionItemConnection'], ParentType, ContextType, Partial<QueryExecutionBoardArgs>>;
  executionSummary?: Resolver<ReadonlyArray<ResolversTypes['ExecutionSummaryRow']>, ParentType, ContextType, RequireFields<QueryExecutionSummaryArgs, 'groupBy' | 'period'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'id'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, Partial<QueryMaterialsArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType, RequireFields<QueryMotionArgs, 'id'>>;
  normativeAct?: Resolver<Maybe<ResolversTypes['NormativeAct']>, ParentType, ContextType, RequireFields<QueryNormativeActArgs, 'date' | 'number' | 'type'>>;
  normativeActs?: Resolver<ResolversTypes['NormativeActConnection'], ParentType, ContextType, Partial<QueryNormativeActsArgs>>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'fullName' | 'purpose'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<QueryProposalsArgs>>;
  publicationCompliance?: Resolver<ReadonlyArray<ResolversTypes['Compliance']>, ParentType, ContextType, RequireFields<QueryPublicationComplianceArgs, 'period'>>;
  publicationObligation?: Resolver<Maybe<ResolversTypes['PublicationObligation']>, ParentType, ContextType, RequireFields<QueryPublicationObligationArgs, 'id'>>;
  publicationObligations?: Resolver<ResolversTypes['PublicationObligationConnection'], ParentType, ContextType, Partial<QueryPublicationObligationsArgs>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  resolutionItem?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType, RequireFields<QueryResolutionItemArgs, 'id'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<QueryResolutionsArgs>>;
  roadmapPlan?: Resolver<Maybe<ResolversTypes['RoadmapPlan']>, ParentType, ContextType, RequireFields<QueryRoadmapPlanArgs, 'id'>>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType, RequireFields<QueryWorkingGroupArgs, 'id'>>;
  workingGroups?: Resolver<ResolversTypes['WorkingGroupConnection'], ParentType, ContextType, Partial<QueryWorkingGroupsArgs>>;
};

export type QuorumCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumCheck'] = ResolversParentTypes['QuorumCheck']> = {
  entitled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuorumCheckRuleArgs>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPublicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublicationResult'] = ResolversParentTypes['RecordPublicationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'PublicationRecordPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type RedirectAssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectAssignmentResult'] = ResolversParentTypes['RedirectAssignmentResult']> = {
  __resolveType: TypeResolveFn<'AssignmentPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'NumberTaken' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedCell'] = ResolversParentTypes['RefusedCell']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RefusedCellMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterActResult'] = ResolversParentTypes['RegisterActResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NormativeActPayload' | 'NotFound' | 'NumberTaken' | 'RuleRefusal', ParentType, ContextType>;
};

export type RegisterAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgreementResult'] = ResolversParentTypes['RegisterAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'NumberTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type ReportOnItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportOnItemResult'] = ResolversParentTypes['ReportOnItemResult']> = {
  __resolveType: TypeResolveFn<'ExecutionReportPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
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

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  bases?: Resolver<ReadonlyArray<ResolversTypes['NormativeAct']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<ResolutionDocumentArgs, 'format'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<ResolutionHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['Ruling']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['Signature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingGroup?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Resolution']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type ResolutionFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionFilesResult'] = ResolversParentTypes['ResolutionFilesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ResolutionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type ResolutionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionItem'] = ResolversParentTypes['ResolutionItem'], FederationReferenceType extends FederationReferenceTypes['ResolutionItem'] = FederationReferenceTypes['ResolutionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResolutionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<ResolutionItemAgreementsArgs>>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  cadence?: Resolver<Maybe<ResolversTypes['Cadence']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['Ruling']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['NormativeAct']>, ParentType, ContextType>;
  createdGroups?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['MetricBinding']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['PublicationObligation']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ItemStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionItemConnection'] = ResolversParentTypes['ResolutionItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ResolutionItem']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionItemEdge'] = ResolversParentTypes['ResolutionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
};

export type ResolutionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionItemPayload'] = ResolversParentTypes['ResolutionItemPayload']> = {
  item?: Resolver<ResolversTypes['ResolutionItem'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionPayload'] = ResolversParentTypes['ResolutionPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionResult'] = ResolversParentTypes['ResolutionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'ResolutionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviewCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewComment'] = ResolversParentTypes['ReviewComment']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  disposition?: Resolver<ResolversTypes['Disposition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommentConnection'] = ResolversParentTypes['ReviewCommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewCommentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ReviewComment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewCommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommentEdge'] = ResolversParentTypes['ReviewCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ReviewComment']>, ParentType, ContextType>;
};

export type ReviewCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommentPayload'] = ResolversParentTypes['ReviewCommentPayload']> = {
  comment?: Resolver<ResolversTypes['ReviewComment'], ParentType, ContextType>;
  draftAct?: Resolver<ResolversTypes['DraftAct'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommentResult'] = ResolversParentTypes['ReviewCommentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'ReviewCommentPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type ReviewReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReportResult'] = ResolversParentTypes['ReviewReportResult']> = {
  __resolveType: TypeResolveFn<'ExecutionReportPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type RoadmapPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapPlan'] = ResolversParentTypes['RoadmapPlan'], FederationReferenceType extends FederationReferenceTypes['RoadmapPlan'] = FederationReferenceTypes['RoadmapPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoadmapPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<RoadmapPlanHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PlannedStage']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivers?: Resolver<ReadonlyArray<ResolversTypes['GapWaiver']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapPlanPayload'] = ResolversParentTypes['RoadmapPlanPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roadmapPlan?: Resolver<ResolversTypes['RoadmapPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapPlanResult'] = ResolversParentTypes['RoadmapPlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RoadmapPlanPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RoundTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTable'] = ResolversParentTypes['RoundTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefusal'] = ResolversParentTypes['RuleRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleRefusalMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ruling'] = ResolversParentTypes['Ruling']> = {
  document?: Resolver<Maybe<ResolversTypes['DocumentRef']>, ParentType, ContextType>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat'], FederationReferenceType extends FederationReferenceTypes['Seat'] = FederationReferenceTypes['Seat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  delegate?: Resolver<Maybe<ResolversTypes['Delegate']>, ParentType, ContextType>;
  delegates?: Resolver<ReadonlyArray<ResolversTypes['Delegate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SeatStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vacancyReason?: Resolver<Maybe<ResolversTypes['VacancyReason']>, ParentType, ContextType>;
  voting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
};

export type SeatAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAttendance'] = ResolversParentTypes['SeatAttendance']> = {
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  substituteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SeatAttendanceSubstituteNameArgs>>;
  substituteOf?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  substitutePosition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatConnection'] = ResolversParentTypes['SeatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeatEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Seat']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatEdge'] = ResolversParentTypes['SeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
};

export type SeatPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatPayload'] = ResolversParentTypes['SeatPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatResult'] = ResolversParentTypes['SeatResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'SeatPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SetVotingRulesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetVotingRulesResult'] = ResolversParentTypes['SetVotingRulesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict' | 'WorkingGroupPayload', ParentType, ContextType>;
};

export type SignAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementResult'] = ResolversParentTypes['SignAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignatureKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SpeechResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speech'] = ResolversParentTypes['Speech']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitDraftActResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitDraftActResult'] = ResolversParentTypes['SubmitDraftActResult']> = {
  __resolveType: TypeResolveFn<'DraftActPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type SubmitMaterialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMaterialResult'] = ResolversParentTypes['SubmitMaterialResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MaterialPayload' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type SubmitProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitProposalResult'] = ResolversParentTypes['SubmitProposalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'NumberTaken' | 'ProposalPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type SupportProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProposalResult'] = ResolversParentTypes['SupportProposalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'ProposalPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
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

export type TermExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermExtension'] = ResolversParentTypes['TermExtension'], FederationReferenceType extends FederationReferenceTypes['TermExtension'] = FederationReferenceTypes['TermExtension']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TermExtension']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExtensionStatus'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TermExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermExtensionPayload'] = ResolversParentTypes['TermExtensionPayload']> = {
  assignment?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['TermExtension'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ResolutionItem'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermExtensionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermExtensionResult'] = ResolversParentTypes['TermExtensionResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'TermExtensionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TerminateAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateAgreementResult'] = ResolversParentTypes['TerminateAgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type TextChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
};

export type VerifyAgreementSignatureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyAgreementSignatureResult'] = ResolversParentTypes['VerifyAgreementSignatureResult']> = {
  __resolveType: TypeResolveFn<'AgreementPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type VerifyResolutionSignatureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyResolutionSignatureResult'] = ResolversParentTypes['VerifyResolutionSignatureResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ResolutionPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VersionConflictMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote']> = {
  byCorrespondence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bySubstitute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['VoteOption'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type VoteCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCount'] = ResolversParentTypes['VoteCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  option?: Resolver<ResolversTypes['VoteOption'], ParentType, ContextType>;
};

export type VotingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VotingRules'] = ResolversParentTypes['VotingRules']> = {
  castingVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correspondenceAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  majorityOf?: Resolver<ResolversTypes['MajorityOf'], ParentType, ContextType>;
  minutesWithinWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  secretAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  substitutesAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votesPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  kind?: Resolver<ResolversTypes['WordChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkforceNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeed'] = ResolversParentTypes['WorkforceNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup'], FederationReferenceType extends FederationReferenceTypes['WorkingGroup'] = FederationReferenceTypes['WorkingGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkingGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  composition?: Resolver<ReadonlyArray<ResolversTypes['CompositionCheck']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<WorkingGroupDocumentArgs, 'format' | 'kind'>>;
  draftActs?: Resolver<ResolversTypes['DraftActConnection'], ParentType, ContextType, Partial<WorkingGroupDraftActsArgs>>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<WorkingGroupHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incompleteSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<WorkingGroupMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, Partial<WorkingGroupOfficesArgs>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, Partial<WorkingGroupProposalsArgs>>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<WorkingGroupSeatsArgs>>;
  status?: Resolver<ResolversTypes['WorkingGroupStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votingRules?: Resolver<ResolversTypes['VotingRules'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupConnection'] = ResolversParentTypes['WorkingGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkingGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['WorkingGroup']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkingGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupEdge'] = ResolversParentTypes['WorkingGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WorkingGroup']>, ParentType, ContextType>;
};

export type WorkingGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupPayload'] = ResolversParentTypes['WorkingGroupPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workingGroup?: Resolver<ResolversTypes['WorkingGroup'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroupResult'] = ResolversParentTypes['WorkingGroupResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict' | 'WorkingGroupPayload', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptItemResult?: AcceptItemResultResolvers<ContextType>;
  AcknowledgeAssignmentResult?: AcknowledgeAssignmentResultResolvers<ContextType>;
  ActivateWorkingGroupResult?: ActivateWorkingGroupResultResolvers<ContextType>;
  AdoptDraftResolutionResult?: AdoptDraftResolutionResultResolvers<ContextType>;
  AdoptResolutionResult?: AdoptResolutionResultResolvers<ContextType>;
  AgendaChange?: AgendaChangeResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaItemPayload?: AgendaItemPayloadResolvers<ContextType>;
  AgendaItemResult?: AgendaItemResultResolvers<ContextType>;
  AgendaSubject?: AgendaSubjectResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementFilesResult?: AgreementFilesResultResolvers<ContextType>;
  AgreementOrigin?: AgreementOriginResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  AgreementResult?: AgreementResultResolvers<ContextType>;
  AgreementTermination?: AgreementTerminationResolvers<ContextType>;
  AssignItemResult?: AssignItemResultResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AssignmentPayload?: AssignmentPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  BindMetricResult?: BindMetricResultResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Compliance?: ComplianceResolvers<ContextType>;
  CompositionCheck?: CompositionCheckResolvers<ContextType>;
  CompositionRequirement?: CompositionRequirementResolvers<ContextType>;
  CorrectActResult?: CorrectActResultResolvers<ContextType>;
  CreateWorkingGroupResult?: CreateWorkingGroupResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideProposalResult?: DecideProposalResultResolvers<ContextType>;
  DecideRoadmapStageResult?: DecideRoadmapStageResultResolvers<ContextType>;
  Delegate?: DelegateResolvers<ContextType>;
  DissentingOpinion?: DissentingOpinionResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentRef?: DocumentRefResolvers<ContextType>;
  DocumentRegistration?: DocumentRegistrationResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  DraftAct?: DraftActResolvers<ContextType>;
  DraftActConnection?: DraftActConnectionResolvers<ContextType>;
  DraftActEdge?: DraftActEdgeResolvers<ContextType>;
  DraftActFilesResult?: DraftActFilesResultResolvers<ContextType>;
  DraftActPayload?: DraftActPayloadResolvers<ContextType>;
  DraftActResult?: DraftActResultResolvers<ContextType>;
  DraftAgreementResult?: DraftAgreementResultResolvers<ContextType>;
  DraftMinutesResult?: DraftMinutesResultResolvers<ContextType>;
  DraftResolutionResult?: DraftResolutionResultResolvers<ContextType>;
  DrawUpRoadmapPlanResult?: DrawUpRoadmapPlanResultResolvers<ContextType>;
  EndPublicationObligationResult?: EndPublicationObligationResultResolvers<ContextType>;
  ErasePersonFromSeatsResult?: ErasePersonFromSeatsResultResolvers<ContextType>;
  ErasedPersonPayload?: ErasedPersonPayloadResolvers<ContextType>;
  ExecutionReport?: ExecutionReportResolvers<ContextType>;
  ExecutionReportPayload?: ExecutionReportPayloadResolvers<ContextType>;
  ExecutionSummaryRow?: ExecutionSummaryRowResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  FillSeatResult?: FillSeatResultResolvers<ContextType>;
  FoundWorkingGroupResult?: FoundWorkingGroupResultResolvers<ContextType>;
  Fraction?: FractionResolvers<ContextType>;
  GapWaiver?: GapWaiverResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  ImportMembershipResult?: ImportMembershipResultResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImposePublicationObligationResult?: ImposePublicationObligationResultResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialFilesResult?: MaterialFilesResultResolvers<ContextType>;
  MaterialPayload?: MaterialPayloadResolvers<ContextType>;
  MaterialResult?: MaterialResultResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingFilesResult?: MeetingFilesResultResolvers<ContextType>;
  MeetingPayload?: MeetingPayloadResolvers<ContextType>;
  MeetingResult?: MeetingResultResolvers<ContextType>;
  MetricBinding?: MetricBindingResolvers<ContextType>;
  Minutes?: MinutesResolvers<ContextType>;
  MinutesRemark?: MinutesRemarkResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionPayload?: MotionPayloadResolvers<ContextType>;
  MotionResult?: MotionResultResolvers<ContextType>;
  MoveMotionResult?: MoveMotionResultResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NormativeAct?: NormativeActResolvers<ContextType>;
  NormativeActConnection?: NormativeActConnectionResolvers<ContextType>;
  NormativeActEdge?: NormativeActEdgeResolvers<ContextType>;
  NormativeActFilesResult?: NormativeActFilesResultResolvers<ContextType>;
  NormativeActPayload?: NormativeActPayloadResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NumberTaken?: NumberTakenResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeResult?: OfficeResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlaceChange?: PlaceChangeResolvers<ContextType>;
  PlanMeetingResult?: PlanMeetingResultResolvers<ContextType>;
  PlannedStage?: PlannedStageResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgressFall?: ProgressFallResolvers<ContextType>;
  ProgressLoss?: ProgressLossResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  PublicationObligation?: PublicationObligationResolvers<ContextType>;
  PublicationObligationConnection?: PublicationObligationConnectionResolvers<ContextType>;
  PublicationObligationEdge?: PublicationObligationEdgeResolvers<ContextType>;
  PublicationObligationEnding?: PublicationObligationEndingResolvers<ContextType>;
  PublicationObligationPayload?: PublicationObligationPayloadResolvers<ContextType>;
  PublicationPeriod?: PublicationPeriodResolvers<ContextType>;
  PublicationRecord?: PublicationRecordResolvers<ContextType>;
  PublicationRecordConnection?: PublicationRecordConnectionResolvers<ContextType>;
  PublicationRecordEdge?: PublicationRecordEdgeResolvers<ContextType>;
  PublicationRecordPayload?: PublicationRecordPayloadResolvers<ContextType>;
  PublishResolutionResult?: PublishResolutionResultResolvers<ContextType>;
  PublishedFigures?: PublishedFiguresResolvers<ContextType>;
  PutProposalOnAgendaResult?: PutProposalOnAgendaResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuorumCheck?: QuorumCheckResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecordPublicationResult?: RecordPublicationResultResolvers<ContextType>;
  RedirectAssignmentResult?: RedirectAssignmentResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedCell?: RefusedCellResolvers<ContextType>;
  RegisterActResult?: RegisterActResultResolvers<ContextType>;
  RegisterAgreementResult?: RegisterAgreementResultResolvers<ContextType>;
  ReportOnItemResult?: ReportOnItemResultResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  RequestUploadResult?: RequestUploadResultResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  ResolutionFilesResult?: ResolutionFilesResultResolvers<ContextType>;
  ResolutionItem?: ResolutionItemResolvers<ContextType>;
  ResolutionItemConnection?: ResolutionItemConnectionResolvers<ContextType>;
  ResolutionItemEdge?: ResolutionItemEdgeResolvers<ContextType>;
  ResolutionItemPayload?: ResolutionItemPayloadResolvers<ContextType>;
  ResolutionPayload?: ResolutionPayloadResolvers<ContextType>;
  ResolutionResult?: ResolutionResultResolvers<ContextType>;
  ReviewComment?: ReviewCommentResolvers<ContextType>;
  ReviewCommentConnection?: ReviewCommentConnectionResolvers<ContextType>;
  ReviewCommentEdge?: ReviewCommentEdgeResolvers<ContextType>;
  ReviewCommentPayload?: ReviewCommentPayloadResolvers<ContextType>;
  ReviewCommentResult?: ReviewCommentResultResolvers<ContextType>;
  ReviewReportResult?: ReviewReportResultResolvers<ContextType>;
  RoadmapPlan?: RoadmapPlanResolvers<ContextType>;
  RoadmapPlanPayload?: RoadmapPlanPayloadResolvers<ContextType>;
  RoadmapPlanResult?: RoadmapPlanResultResolvers<ContextType>;
  RoundTable?: RoundTableResolvers<ContextType>;
  RuleRefusal?: RuleRefusalResolvers<ContextType>;
  Ruling?: RulingResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatAttendance?: SeatAttendanceResolvers<ContextType>;
  SeatConnection?: SeatConnectionResolvers<ContextType>;
  SeatEdge?: SeatEdgeResolvers<ContextType>;
  SeatPayload?: SeatPayloadResolvers<ContextType>;
  SeatResult?: SeatResultResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetVotingRulesResult?: SetVotingRulesResultResolvers<ContextType>;
  SignAgreementResult?: SignAgreementResultResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Speech?: SpeechResolvers<ContextType>;
  SubmitDraftActResult?: SubmitDraftActResultResolvers<ContextType>;
  SubmitMaterialResult?: SubmitMaterialResultResolvers<ContextType>;
  SubmitProposalResult?: SubmitProposalResultResolvers<ContextType>;
  SupportProposalResult?: SupportProposalResultResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TermExtension?: TermExtensionResolvers<ContextType>;
  TermExtensionPayload?: TermExtensionPayloadResolvers<ContextType>;
  TermExtensionResult?: TermExtensionResultResolvers<ContextType>;
  TerminateAgreementResult?: TerminateAgreementResultResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  VerifyAgreementSignatureResult?: VerifyAgreementSignatureResultResolvers<ContextType>;
  VerifyResolutionSignatureResult?: VerifyResolutionSignatureResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  VoteCount?: VoteCountResolvers<ContextType>;
  VotingRules?: VotingRulesResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
  WorkforceNeed?: WorkforceNeedResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
  WorkingGroupConnection?: WorkingGroupConnectionResolvers<ContextType>;
  WorkingGroupEdge?: WorkingGroupEdgeResolvers<ContextType>;
  WorkingGroupPayload?: WorkingGroupPayloadResolvers<ContextType>;
  WorkingGroupResult?: WorkingGroupResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audited?: AuditedDirectiveResolver<any, any, ContextType>;
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
