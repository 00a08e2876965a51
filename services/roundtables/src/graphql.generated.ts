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

/** Ввод команды `acceptCommitment`. / The input of `acceptCommitment`. */
export type AcceptCommitmentInput = {
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Получатель, от чьего имени. / The beneficiary on whose behalf. */
  readonly organizationId: Scalars['ID']['input'];
};

/** Ввод команды `acceptDelivery`. / The input of `acceptDelivery`. */
export type AcceptDeliveryInput = {
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Исполнение. / The delivery. */
  readonly deliveryId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Получатель, от чьего имени. / The beneficiary on whose behalf. */
  readonly organizationId: Scalars['ID']['input'];
};

/** Ввод команды `acceptInvitation`. / The input of `acceptInvitation`. */
export type AcceptInvitationInput = {
  /** Ответы на вопросы стола, по одному на вопрос. / Answers to the questions of the table, one each. */
  readonly answers?: InputMaybe<ReadonlyArray<RegistrationAnswerInput>>;
  /**
   * Показывать организацию и должность всем; по умолчанию нет.
   * Show the organisation and the position to everybody; no by default.
   */
  readonly consentToPublish?: InputMaybe<Scalars['Boolean']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Приглашение. / An invitation. */
  readonly registrationId: Scalars['ID']['input'];
  /**
   * Имя представителя; по умолчанию он назван только должностью.
   * The name of the delegate; by default the position alone says who comes.
   */
  readonly representative?: InputMaybe<RepresentativeInput>;
  /** Должность представителя, не имя, 1–200 знаков. / The position of the delegate, not a name, 1 to 200 characters. */
  readonly representativePosition: Scalars['String']['input'];
};

/** Ввод команды `addRoundTableMaterial`. / The input of `addRoundTableMaterial`. */
export type AddRoundTableMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Загруженный файл. / A file that was uploaded. */
  readonly fileId: Scalars['ID']['input'];
  /**
   * Владелец согласен показать его всем; представитель владельца согласен самой загрузкой.
   * The owner lets everybody read it; a delegate of the owner consents by bringing it.
   */
  readonly hasConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Организация-владелец. / The body that owns it. */
  readonly ownerId: Scalars['ID']['input'];
  /** Круглый стол. / The round table. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Слот, к которому он относится. / The slot that it belongs to. */
  readonly slotId?: InputMaybe<Scalars['ID']['input']>;
};

/** Ввод команды `addRoundTableToSeries`. / The input of `addRoundTableToSeries`. */
export type AddRoundTableToSeriesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Серия. / The series. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол той же отрасли, организации и года. / A round table of the same sector, host and year. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Тема, по которой он проводится. / The topic that it is held on. */
  readonly topicId: Scalars['ID']['input'];
};

/** Ввод команды `adoptRecommendation`. / The input of `adoptRecommendation`. */
export type AdoptRecommendationInput = {
  /** Сколько воздержались; по умолчанию 0. / How many abstained; 0 by default. */
  readonly abstained?: InputMaybe<Scalars['Int']['input']>;
  /** Кому: от 1 до 50 организаций. / To whom: 1 to 50 organisations. */
  readonly addresseeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Сколько против; по умолчанию 0. / How many were against; 0 by default. */
  readonly against?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Сколько присутствовавших за: больше, чем против. / How many of those present were in favour: more than against. */
  readonly inFavour: Scalars['Int']['input'];
  /** Круглый стол, который идёт или состоялся. / A round table that is in progress or was held. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Что рекомендовано, до 2000 знаков. / What is recommended, up to 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Рекомендация после принятия или отказ. / The recommendation after its adoption, or a refusal. */
export type AdoptRecommendationResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RecommendationPayload | RuleRefusal;

export type Agreement = {
  readonly __typename?: 'Agreement';
  /**
   * Обязательства круглых столов, которые исполняет соглашение.
   * Commitments of round tables that the agreement carries.
   */
  readonly commitments?: Maybe<CommitmentConnection>;
  readonly id: Scalars['ID']['output'];
};


export type AgreementCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ввод команды `announceRoundTable`. / The input of `announceRoundTable`. */
export type AnnounceRoundTableInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол в состоянии PLANNED. / A round table that is PLANNED. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `answerCommitmentChange`. / The input of `answerCommitmentChange`. */
export type AnswerCommitmentChangeInput = {
  /** Согласна ли сторона; отказ снимает предложение. / Whether the party agrees; a refusal ends the proposal. */
  readonly agrees: Scalars['Boolean']['input'];
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Сторона, от чьего имени. / The party on whose behalf. */
  readonly organizationId: Scalars['ID']['input'];
  /** Почему нет, до 500 знаков; обязательно при отказе. / Why not, up to 500 characters; needed for a refusal. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `approveRegistration`. / The input of `approveRegistration`. */
export type ApproveRegistrationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Нерассмотренная заявка. / An application that is pending. */
  readonly registrationId: Scalars['ID']['input'];
};

/** Ввод команды `attachAttendanceSheet`. / The input of `attachAttendanceSheet`. */
export type AttachAttendanceSheetInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Загруженный файл с подписями; прежний лист заменяется. / The uploaded file with the signatures; it takes the place of the one before. */
  readonly fileId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол, который идёт или прошёл. / A round table that is in progress or over. */
  readonly roundTableId: Scalars['ID']['input'];
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

/**
 * Явка на круглый стол; `confirmed` = пришедшие, не пришедшие и ещё ожидаемые.
 * Attendance at the round table; `confirmed` are those who came, did not come and are still expected.
 */
export type AttendanceSummary = {
  readonly __typename?: 'AttendanceSummary';
  /** Пришли: явка отмечена. / Came: checked in. */
  readonly attended: Scalars['Int']['output'];
  /** Сколько представителей имели место, пришли они или нет. / How many delegates had a seat, whether they came or not. */
  readonly confirmed: Scalars['Int']['output'];
  /** Сколько не пришли; известно после проведения, до него 0. / How many did not come; known once it was held, 0 before. */
  readonly noShow: Scalars['Int']['output'];
  /** Стороны, чьи представители пришли. / The sides whose delegates came. */
  readonly sides: ReadonlyArray<Side>;
};

/** Ввод команды `cancelRoundTable`. / The input of `cancelRoundTable`. */
export type CancelRoundTableInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Круглый стол, который ещё не идёт. / A round table that is not in progress yet. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `changeRegistration`. / The input of `changeRegistration`. */
export type ChangeRegistrationInput = {
  /** Все ответы заново; null — прежние. / All the answers anew; null: as before. */
  readonly answers?: InputMaybe<ReadonlyArray<RegistrationAnswerInput>>;
  /** Показывать ли всем; null — как было. / Whether to show it to everybody; null: as before. */
  readonly consentToPublish?: InputMaybe<Scalars['Boolean']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Регистрация, стол которой ещё не прошёл. / A registration of a table that is not over. */
  readonly registrationId: Scalars['ID']['input'];
  /** Новая должность; null — прежняя. / The new position; null: as before. */
  readonly representativePosition?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `changeSeats`. / The input of `changeSeats`. */
export type ChangeSeatsInput = {
  /** Число мест, от 1 до 1000, не меньше занятых. / The number of seats, 1 to 1,000, not below those taken. */
  readonly capacity: Scalars['Int']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Квоты сторон; без них прежние доли. / Quotas of sides; without them the shares stay. */
  readonly quotas?: InputMaybe<ReadonlyArray<KindQuotaInput>>;
  /** Глобальный идентификатор круглого стола. / Global id of the round table. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `changeSeries`. / The input of `changeSeries`. */
export type ChangeSeriesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Серия. / The series. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Все темы: тема с назначенным столом остаётся. / All the topics: one that has its round table stays. */
  readonly topics: ReadonlyArray<SeriesTopicInput>;
};

/** Ввод команды `checkInByCode`. / The input of `checkInByCode`. */
export type CheckInByCodeInput = {
  /** Когда; по умолчанию сейчас. Не в будущем. / When; now by default. Not in the future. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Код регистрации: 16 знаков, пробелы и дефисы не важны. / The code of a registration: 16 characters, whatever the spaces. */
  readonly code: Scalars['String']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Глобальный идентификатор круглого стола. / Global id of the round table. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `checkIn`. / The input of `checkIn`. */
export type CheckInInput = {
  /**
   * Когда пришёл; по умолчанию сейчас. Не в будущем и не раньше дня круглого стола.
   * When the delegate came; now by default. Not in the future, not before the day of the round table.
   */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Подтверждённая регистрация; регистрация на стол закрыта.
   * A confirmed registration; the registration of the table is closed.
   */
  readonly registrationId: Scalars['ID']['input'];
};

/** Ввод команды `closeAsOneSided`. / The input of `closeAsOneSided`. */
export type CloseAsOneSidedInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Круглый стол с закрытой регистрацией. / A round table whose registration is closed. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `closeRegistration`. / The input of `closeRegistration`. */
export type CloseRegistrationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол в состоянии REGISTRATION_OPEN или POSTPONED. / One that is REGISTRATION_OPEN or POSTPONED. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Итоги круглого стола. / The report of a round table. */
export type ClosingReport = {
  readonly __typename?: 'ClosingReport';
  /** Что решили, до 50 пунктов. / What was decided, up to 50 points. */
  readonly decisions: ReadonlyArray<Scalars['String']['output']>;
  /** Что обсуждали, до 5000 знаков. / What was discussed, up to 5,000 characters. */
  readonly discussed: Scalars['String']['output'];
};

export type Cohort = Node & {
  readonly __typename?: 'Cohort';
  readonly id: Scalars['ID']['output'];
};

/**
 * Обязательство, которое организация приняла за круглым столом (R23).
 * A commitment that an organisation made at a round table (R23).
 */
export type Commitment = Node & {
  readonly __typename?: 'Commitment';
  /** Кто из получателей принял и когда. / Which beneficiaries have accepted it, and when. */
  readonly acceptances: ReadonlyArray<CommitmentAcceptance>;
  /** Соглашение, которое его исполняет; null, пока не связано. / The agreement that carries it; null until linked. */
  readonly agreement?: Maybe<Agreement>;
  /**
   * Перед кем, до 100 организаций; хотя бы одна другая была за столом.
   * To whom, up to 100 organisations; at least one other was at the table.
   */
  readonly beneficiaries: ReadonlyArray<Maybe<Organization>>;
  /** Предложенные новые условия; null — не предложены. / Other terms that are proposed; null where none are. */
  readonly change?: Maybe<CommitmentChange>;
  /** Организация, которая обязалась; была за столом. / The organisation that committed itself; it was at the table. */
  readonly debtor?: Maybe<Organization>;
  /** С какого дня обязавшейся организации нет; null — она есть. / Since when the debtor is no more; null: it exists. */
  readonly debtorGoneOn?: Maybe<Scalars['Date']['output']>;
  /**
   * К кому она присоединена: обязательство к преемнику не переходит (R4); null — ни к кому.
   * What it was merged into: the successor does not inherit the commitment (R4); null: nothing.
   */
  readonly debtorMergedInto?: Maybe<Organization>;
  /** Сколько исполнено, без оспоренного. / How much was delivered, without what is disputed. */
  readonly delivered: Scalars['Int']['output'];
  /** Исполнения, до 200, в порядке записи. / Deliveries, up to 200, in the order of recording. */
  readonly deliveries: ReadonlyArray<Delivery>;
  /** Последний день срока исполнения. / The last day of the term. */
  readonly dueOn: Scalars['Date']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Предмет обязательства. / What it is about. */
  readonly object: CommitmentObject;
  /** Занятие (ОКЗ); null — не названо. / The occupation (ОКЗ); null where none is named. */
  readonly occupation?: Maybe<Occupation>;
  /** Первоначальный срок; null — не менялся. / The first due day; null where unchanged. */
  readonly originalDueOn?: Maybe<Scalars['Date']['output']>;
  /** Сколько обещано сначала; null — не менялось. / How many were promised at first; null where unchanged. */
  readonly originalQuantity?: Maybe<Scalars['Int']['output']>;
  /** Срок прошёл, а исполнено не всё. / The term is over and not all is delivered. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Количество в единицах `unit`, больше нуля. / The quantity in units of `unit`, above zero. */
  readonly quantity: Scalars['Int']['output'];
  /** Почему снято; null — не снято. / Why it was released; null where it was not. */
  readonly releaseReason?: Maybe<Scalars['String']['output']>;
  /** День, когда снято; null — не снято. / The day of its release; null where it was not. */
  readonly releasedOn?: Maybe<Scalars['Date']['output']>;
  /** Круглый стол, за которым оно принято. / The round table at which it was made. */
  readonly roundTable: RoundTable;
  /** Специальность или профессия; null — не названа. / The speciality; null where none is named. */
  readonly speciality?: Maybe<Speciality>;
  /** Состояние. / The state. */
  readonly status: CommitmentStatus;
  /** Единица счёта. / The unit of counting. */
  readonly unit: CommitmentUnit;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Обязательство, которое организация приняла за круглым столом (R23).
 * A commitment that an organisation made at a round table (R23).
 */
export type CommitmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Согласие получателя. / A beneficiary's acceptance. */
export type CommitmentAcceptance = {
  readonly __typename?: 'CommitmentAcceptance';
  /** День, московский. / The day, Moscow time. */
  readonly on: Scalars['Date']['output'];
  /** Получатель. / The beneficiary. */
  readonly organization?: Maybe<Organization>;
};

/** Новые условия, на которые согласны ещё не все стороны. / Other terms that not all parties have agreed to yet. */
export type CommitmentChange = {
  readonly __typename?: 'CommitmentChange';
  /** Кто уже согласен. / Who agrees so far. */
  readonly agreedBy: ReadonlyArray<Maybe<Organization>>;
  /** Новый срок. / The new due day. */
  readonly dueOn: Scalars['Date']['output'];
  /** День предложения. / The day of the proposal. */
  readonly proposedOn: Scalars['Date']['output'];
  /** Новое количество. / The new quantity. */
  readonly quantity: Scalars['Int']['output'];
  /** Почему. / Why. */
  readonly reason: Scalars['String']['output'];
};

/** Страница списка: обязательства. / A page of the list of commitments. */
export type CommitmentConnection = {
  readonly __typename?: 'CommitmentConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<CommitmentEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Commitment>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: обязательства. / An item of the list of commitments with its cursor. */
export type CommitmentEdge = {
  readonly __typename?: 'CommitmentEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Commitment>;
};

/** Отбор обязательств; условия соединяются «и». / Selects commitments; all the conditions must hold. */
export type CommitmentFilter = {
  /** Исполняемые этим соглашением. / Carried by this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Данные этой организации. / Made to this organisation. */
  readonly beneficiaryId?: InputMaybe<Scalars['ID']['input']>;
  /** Данные этой организацией. / Made by this organisation. */
  readonly debtorId?: InputMaybe<Scalars['ID']['input']>;
  /** Срок в этот день или позже. / Due on this day or later. */
  readonly dueAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Срок раньше этого дня. / Due before this day. */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** О любом из этих предметов. / About any of these objects. */
  readonly objects?: InputMaybe<ReadonlyArray<CommitmentObject>>;
  /** Просроченные (true) или нет (false). / Overdue (true), or not (false). */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Данные за этим столом. / Made at this table. */
  readonly roundTableId?: InputMaybe<Scalars['ID']['input']>;
  /** Данные за столами этой отрасли. / Made at tables of this sector. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** В любом из этих состояний. / In any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<CommitmentStatus>>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Предмет обязательства: то, что можно посчитать (R23).
 * The object of a commitment: something that can be counted (R23).
 */
export type CommitmentObject =
  /** Пересмотр программ. / Curriculum review. */
  | 'CURRICULUM_REVIEW'
  /** Оборудование. / Equipment. */
  | 'EQUIPMENT'
  /** Наставники. / Mentors. */
  | 'MENTORS'
  /** Места практики. / Practice seats. */
  | 'PRACTICE_SEATS'
  /** Стажировки преподавателей. / Teacher internships. */
  | 'TEACHER_INTERNSHIPS'
  /**
   * Места подготовки: из них `employment` делает места программ.
   * Training places: `employment` turns them into places of programmes.
   */
  | 'TRAINING_PLACES'
  /** Вакансии. / Vacancies. */
  | 'VACANCIES';

/** Порядок списка; равные идут по идентификатору. / The order of a list; ties follow the id. */
export type CommitmentOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: CommitmentOrderField;
};

/** По чему упорядочены обязательства. / What commitments are ordered by. */
export type CommitmentOrderField =
  /** По сроку. / By the due day. */
  | 'DUE_ON'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По порядку записи за столом. / In the order of recording at the table. */
  | 'RECORDED'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Обязательство после команды. / The commitment after the command. */
export type CommitmentPayload = {
  readonly __typename?: 'CommitmentPayload';
  /** Обязательство, как оно есть теперь. / The commitment as it is now. */
  readonly commitment: Commitment;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Обязательство или отказ. / The commitment, or a refusal. */
export type CommitmentResult = CommitmentPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** Состояние обязательства. / The state of a commitment. */
export type CommitmentStatus =
  /** Принято: соглашения ещё нет. / Accepted: no agreement carries it yet. */
  | 'ACCEPTED'
  /** Срок прошёл, не исполнено ничего. / The term is over, nothing was delivered. */
  | 'BROKEN'
  /** Исполнено. / Fulfilled. */
  | 'FULFILLED'
  /** Исполняется: связано с соглашением или исполнена часть. / In progress: an agreement carries it, or a part is done. */
  | 'IN_PROGRESS'
  /** Срок прошёл, исполнена часть. / The term is over, a part was delivered. */
  | 'PARTLY_FULFILLED'
  /** Записано, получатели ещё не приняли. / Recorded, not accepted by all beneficiaries yet. */
  | 'PROPOSED'
  /** Снято с указанием причины. / Released, with a reason. */
  | 'RELEASED';

/** Единица, в которой считают предмет обязательства. / The unit in which the object of a commitment is counted. */
export type CommitmentUnit =
  /** Стажировка. / Internship. */
  | 'INTERNSHIP'
  /** Единица оборудования. / Item of equipment. */
  | 'ITEM'
  /** Человек. / Person. */
  | 'PERSON'
  /** Место подготовки. / Training place. */
  | 'PLACE'
  /** Программа. / Programme. */
  | 'PROGRAMME'
  /** Место практики. / Practice seat. */
  | 'SEAT'
  /** Вакансия. / Vacancy. */
  | 'VACANCY';

/** Ввод команды `consentToRoundTableMaterial`. / The input of `consentToRoundTableMaterial`. */
export type ConsentToRoundTableMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Файл. / The file. */
  readonly fileId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол. / The round table. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `copyRoundTable`. / The input of `copyRoundTable`. */
export type CopyRoundTableInput = {
  /** Конец нового, позже начала. / The end of the new one, after the start. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** С какого стола снять копию. / The table to copy. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Начало нового. / The start of the new one. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Тема, 1–500 знаков; по умолчанию прежняя. / The topic, 1 to 500 characters; the same by default. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `declineInvitation`. / The input of `declineInvitation`. */
export type DeclineInvitationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Приглашение. / An invitation. */
  readonly registrationId: Scalars['ID']['input'];
};

/** Исполнение части обязательства. / The delivery of a part of a commitment. */
export type Delivery = {
  readonly __typename?: 'Delivery';
  /** Когда принято получателем; null — не принято. / When a beneficiary accepted it; null where none did. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Файлы. / Files. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Почему оспорено; null — не оспорено. / Why it is disputed; null where it is not. */
  readonly disputeReason?: Maybe<Scalars['String']['output']>;
  /**
   * Запись, которая его доказывает: места программы, когорта, места практики или потребность; null — не названа.
   * The record that proves it: places of a programme, a cohort, a practice placement or a need; null where none is named.
   */
  readonly evidence?: Maybe<Node>;
  /** Идентификатор исполнения; не меняется. / The id of the delivery; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Пояснение, до 1000 знаков; null — нет. / A note, up to 1,000 characters; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** День исполнения. / The day of the delivery. */
  readonly on: Scalars['Date']['output'];
  /** Сколько единиц. / How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** Состояние. / The state. */
  readonly status: DeliveryStatus;
};

/** Состояние исполнения. / The state of a delivery. */
export type DeliveryStatus =
  /** Принято получателем. / Accepted by a beneficiary. */
  | 'ACCEPTED'
  /** Оспорено: пока не считается. / Disputed: it does not count until that is settled. */
  | 'DISPUTED'
  /** Сообщено, получатель не ответил. / Reported, no answer of a beneficiary yet. */
  | 'REPORTED';

/** Ввод команды `disputeDelivery`. / The input of `disputeDelivery`. */
export type DisputeDeliveryInput = {
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Исполнение. / The delivery. */
  readonly deliveryId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Получатель, от чьего имени. / The beneficiary on whose behalf. */
  readonly organizationId: Scalars['ID']['input'];
  /** Почему, до 500 знаков. / Why, up to 500 characters. */
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

/** Ввод команды `draftProgram`. / The input of `draftProgram`. */
export type DraftProgramInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол. / The round table. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Весь день, до 200 слотов. / The whole day, up to 200 slots. */
  readonly slots: ReadonlyArray<ProgramSlotInput>;
};

/** Ввод команды `draftRoundTable`. / The input of `draftRoundTable`. */
export type DraftRoundTableInput = {
  /** Число мест, от 1 до 1000. / The number of seats, 1 to 1,000. */
  readonly capacity: Scalars['Int']['input'];
  /** Конец, позже начала. / The end, after the start. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Формат проведения; по умолчанию ONSITE. / How people meet; ONSITE by default. */
  readonly format?: InputMaybe<EventFormat>;
  /**
   * Пункты вида ORGANISE_EVENTS, которые он исполняет, до 20.
   * Items of the kind ORGANISE_EVENTS that it fulfils, up to 20.
   */
  readonly fulfilsItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Причина, если принимает другая организация (R18), 1–500 знаков.
   * The reason where the host is another organisation (R18), 1 to 500 characters.
   */
  readonly hostException?: InputMaybe<Scalars['String']['input']>;
  /**
   * Принимающая организация: в день начала — центр опережающей подготовки (R5, R18).
   * The host: on the day of the start an advanced training centre (R5, R18).
   */
  readonly hostId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Рабочие группы, по чьей инициативе собран, до 20. / Working groups that initiated it, up to 20. */
  readonly initiatedByGroupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Сколько представителей может послать одна организация, 1–1000; по умолчанию 3 (R21).
   * How many delegates one organisation may send, 1 to 1,000; 3 by default (R21).
   */
  readonly maxDelegatesPerOrganization?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Квоты сторон, по одной на сторону; без них места общие.
   * Quotas of sides, one a side; without them seats are common.
   */
  readonly quotas?: InputMaybe<ReadonlyArray<KindQuotaInput>>;
  /** Код отрасли (R18). / The code of the sector (R18). */
  readonly sectorCode: Scalars['ID']['input'];
  /** Начало. / The start. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Тема, 1–500 знаков. / The topic, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Место проведения, 1–500 знаков. / The venue, 1 to 500 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
};

/** Ввод команды `erasePersonFromRegistrations`. / The input of `erasePersonFromRegistrations`. */
export type ErasePersonFromRegistrationsInput = {
  /**
   * Вместо него имя, если его носит один человек: однофамильцев не удаляют заодно. Не сохраняется.
   * Or the name, where one person alone has it: namesakes are not erased along. It is not kept.
   */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Человек, см. `Representative.personId`. / The person, see `Representative.personId`. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Удалённое или отказ. / What was erased, or a refusal. */
export type ErasePersonFromRegistrationsResult = ErasedRepresentativePayload | IdempotencyKeyReused | InvalidInput | NotFound;

/** Что удалено из регистраций и программ. / What was erased from registrations and programmes. */
export type ErasedRepresentativePayload = {
  readonly __typename?: 'ErasedRepresentativePayload';
  /**
   * Регистрации, из которых имя удалено сейчас; у повтора список пуст.
   * The registrations that the name was erased from now; empty for a repeat.
   */
  readonly registrationIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Круглые столы, из программ которых имя удалено сейчас; у повтора список пуст.
   * The round tables whose programmes the name was erased from now; empty for a repeat.
   */
  readonly roundTableIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Формат проведения. / How people meet. */
export type EventFormat =
  /** Очно и онлайн. / Hybrid: on site and online. */
  | 'HYBRID'
  /** Онлайн. / Online. */
  | 'ONLINE'
  /** Очно. / On site. */
  | 'ONSITE';

/** Круглый стол после ответа. / The round table after an answer. */
export type FeedbackPayload = {
  readonly __typename?: 'FeedbackPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Круглый стол после ответа или отказ. / The round table after an answer, or a refusal. */
export type FeedbackResult = FeedbackPayload | IllegalTransition | InvalidInput | NotFound;

/** Отзывы о круглом столе: не меньше пяти ответов, без людей. / Feedback on a round table: of five answers at least. */
export type FeedbackSummary = {
  readonly __typename?: 'FeedbackSummary';
  /** Сколько ответов учтено; растёт по пять. / How many answers are counted; it grows by five. */
  readonly answers: Scalars['Int']['output'];
  /** Средняя оценка, от 1 до 5. / The average rating, 1 to 5. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** По слотам, у которых не меньше пяти ответов. / By the slots that have five answers at least. */
  readonly slots: ReadonlyArray<SlotFeedback>;
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

/** Ввод команды `giveFeedback`. / The input of `giveFeedback`. */
export type GiveFeedbackInput = {
  /** Код, по которому отметились; с ответом он не хранится. / The code of the check-in; it is not kept with the answer. */
  readonly code: Scalars['String']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Оценка стола, от 1 до 5. / The rating of the table, 1 to 5. */
  readonly rating: Scalars['Int']['input'];
  /** Круглый стол, который идёт или прошёл. / A round table that is in progress or is over. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Оценки слотов. / Ratings of slots. */
  readonly slots?: InputMaybe<ReadonlyArray<SlotRatingInput>>;
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

/** Ввод команды `holdRoundTable`. / The input of `holdRoundTable`. */
export type HoldRoundTableInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * День проведения; по умолчанию день начала. Не раньше него и не в будущем.
   * The day it was held; by default the day it starts. Not before it, not in the future.
   */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Круглый стол с закрытой регистрацией. / A round table whose registration is closed. */
  readonly roundTableId: Scalars['ID']['input'];
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

/** Ввод команды `importRegistrations`. / The input of `importRegistrations`. */
export type ImportRegistrationsInput = {
  /**
   * Текст CSV, до 1000 строк: «ИНН»; «Должность»; «Имя» и «Согласие» (YES, NO), «Сторона» — по желанию. Имя — только с согласием.
   * CSV text, up to 1,000 rows: inn; position; name and consent (YES, NO), side where wanted. A name needs the consent.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Стол с открытой регистрацией, чей это список. / The table with open registration whose list this is. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Итог загрузки списка или отказ. / The outcome of the import, or a refusal. */
export type ImportRegistrationsResult = FileRefused | IdempotencyKeyReused | ImportPayload | NotFound;

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

/** Кого коснётся приглашение. / Whom an invitation would reach. */
export type InvitationPreview = {
  readonly __typename?: 'InvitationPreview';
  /** Сколько организаций будет приглашено. / How many bodies would be invited. */
  readonly count: Scalars['Int']['output'];
  /** Сколько отобранных уже приглашены или записаны. / How many of those selected are invited or registered already. */
  readonly known: Scalars['Int']['output'];
  /** Первые двадцать из тех, кто будет приглашён. / The first twenty of those who would be invited. */
  readonly organizations: ReadonlyArray<Maybe<Organization>>;
};

/**
 * Каких организаций касается приглашение: каждое названное условие должно выполняться.
 * Which bodies an invitation is for: each condition that is named must hold.
 */
export type InvitationSelection = {
  /** Виды на день стола, любой из них. / Kinds on the day of the table, any of them. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Коды муниципалитетов (ОКТМО), любой из них. / Codes of municipalities (ОКТМО), any of them. */
  readonly oktmo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Отрасли, любая из них. / Sectors, any of them. */
  readonly sectorCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Ввод команды `inviteToRoundTable`. / The input of `inviteToRoundTable`. */
export type InviteToRoundTableInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Организации по одной: что мешает хоть одной (R5, R21), то отказ. / Bodies one by one: what stops any (R5, R21) is a refusal. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** По какой день ждут ответа: не позже дня стола. / The last day to answer: not after the day of the table. */
  readonly respondBy: Scalars['Date']['input'];
  /** Объявленный круглый стол или с открытой регистрацией. / A round table that is announced or open. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Отбор: уже приглашённые и те, кому места не дают (R5), пропускаются. / A selection: those known and barred (R5) are left out. */
  readonly selection?: InputMaybe<InvitationSelection>;
  /** Когда отправлены, если внесены позже; по умолчанию сегодня. / When they were sent, where entered later; today by default. */
  readonly sentOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Круглый стол и сколько организаций приглашено. / The round table, and how many bodies were invited. */
export type InvitedPayload = {
  readonly __typename?: 'InvitedPayload';
  /** Сколько организаций приглашено сейчас. / How many bodies were invited now. */
  readonly invited: Scalars['Int']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Приглашение или отказ. / The invitation, or a refusal. */
export type InvitedResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | InvitedPayload | NotFound | RuleRefusal | VersionConflict;

/** Квота стороны: наибольшая доля мест (R20). / A side's quota: the largest share of the seats (R20). */
export type KindQuota = {
  readonly __typename?: 'KindQuota';
  /** Наибольшая доля мест, больше 0 и не больше 1. / The largest share of the seats, above 0 and at most 1. */
  readonly maxShare: Scalars['Float']['output'];
  /** Сколько это мест, с округлением вниз. / How many seats that is, rounded down. */
  readonly seats: Scalars['Int']['output'];
  /** Сторона. / The side. */
  readonly side: Side;
};

/** Квота стороны: наибольшая доля мест (R20). / A side's quota: the largest share of the seats (R20). */
export type KindQuotaInput = {
  /** Больше 0 и не больше 1; должна давать хотя бы одно место. / Above 0, at most 1; it must yield at least one seat. */
  readonly maxShare: Scalars['Float']['input'];
  /** Сторона, не названная в другой квоте. / A side that no other quota names. */
  readonly side: Side;
};

/** Ввод команды `linkCommitmentToAgreement`. / The input of `linkCommitmentToAgreement`. */
export type LinkCommitmentToAgreementInput = {
  /** Соглашение, которое его исполняет. / The agreement that carries it. */
  readonly agreementId: Scalars['ID']['input'];
  /** Обязательство, ещё не связанное с соглашением. / A commitment that no agreement carries yet. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Принять обязательство от имени получателя (EVENT_MANAGER, представитель получателя; R23).
   * Accepts a commitment on behalf of a beneficiary (EVENT_MANAGER, its delegate; R23).
   */
  readonly acceptCommitment: CommitmentResult;
  /**
   * Принять исполнение (EVENT_MANAGER, представитель получателя; R23).
   * Accepts a delivery (EVENT_MANAGER, a delegate of a beneficiary; R23).
   */
  readonly acceptDelivery: CommitmentResult;
  /**
   * Принять приглашение (представитель организации или EVENT_MANAGER; R5): место или лист ожидания.
   * Accepts an invitation (a delegate of the organisation or EVENT_MANAGER; R5): a seat or the waiting list.
   */
  readonly acceptInvitation: RegistrationResult;
  /**
   * Добавить материал круглого стола (EVENT_MANAGER, представитель владельца).
   * Adds a paper to a round table (EVENT_MANAGER, a delegate of its owner).
   */
  readonly addRoundTableMaterial: ProgramResult;
  /**
   * Назначить круглый стол по теме; стол входит в одну серию (EVENT_MANAGER).
   * Puts a round table on a topic; a table belongs to one series (EVENT_MANAGER).
   */
  readonly addRoundTableToSeries: RoundTableSeriesResult;
  /**
   * Записать рекомендацию, принятую присутствовавшими (EVENT_MANAGER; R44).
   * Records a recommendation that those present adopted (EVENT_MANAGER; R44).
   */
  readonly adoptRecommendation: AdoptRecommendationResult;
  /** Объявить круглый стол (EVENT_MANAGER). / Announces a round table (EVENT_MANAGER). */
  readonly announceRoundTable: RoundTableResult;
  /**
   * Согласиться с новыми условиями или отказать (EVENT_MANAGER, представитель стороны; R23).
   * Agrees to the other terms, or refuses (EVENT_MANAGER, a delegate of a party; R23).
   */
  readonly answerCommitmentChange: CommitmentResult;
  /** Принять заявку (EVENT_MANAGER): место или лист ожидания. / Approves an application (EVENT_MANAGER): a seat or the list. */
  readonly approveRegistration: RegistrationResult;
  /** Приложить подписанный лист присутствия (EVENT_MANAGER). / Attaches the signed attendance sheet (EVENT_MANAGER). */
  readonly attachAttendanceSheet: RoundTableResult;
  /**
   * Отменить круглый стол (EVENT_MANAGER; R24); лист ожидания закрывается, о каждом месте публикуется факт.
   * Cancels a round table (EVENT_MANAGER; R24); the waiting list is closed, each seat is a fact of its own.
   */
  readonly cancelRoundTable: RoundTableResult;
  /**
   * Изменить сказанное о представителе (организация — до `changesUntil`, EVENT_MANAGER — всегда).
   * Changes what was said of a delegate (the body until `changesUntil`, EVENT_MANAGER always).
   */
  readonly changeRegistration: RegistrationResult;
  /**
   * Изменить число мест и квоты (EVENT_MANAGER; R20): не меньше занятых; прибавленные места той же записью получает лист ожидания.
   * Changes seats and quotas (EVENT_MANAGER; R20): never below those taken; what is won goes to the waiting list in the same write.
   */
  readonly changeSeats: SeatsResult;
  /** Изменить название и темы (EVENT_MANAGER). / Changes title and topics (EVENT_MANAGER). */
  readonly changeSeries: RoundTableSeriesResult;
  /**
   * Отметить явку представителя (EVENT_MANAGER); первая отметка начинает круглый стол.
   * Checks a delegate in (EVENT_MANAGER); the first check-in begins the round table.
   */
  readonly checkIn: RegistrationResult;
  /** Отметить явку по коду (EVENT_MANAGER). / Checks a delegate in by the code (EVENT_MANAGER). */
  readonly checkInByCode: RegistrationResult;
  /**
   * Закрыть стол, на который пришла одна сторона или никто (EVENT_MANAGER; R19): не засчитывается нигде.
   * Closes a table to which one side came, or nobody (EVENT_MANAGER; R19): it counts for nothing.
   */
  readonly closeAsOneSided: RoundTableResult;
  /** Закрыть регистрацию (EVENT_MANAGER). / Closes registration (EVENT_MANAGER). */
  readonly closeRegistration: RoundTableResult;
  /**
   * Разрешить показать материал (представитель владельца; по его письму — EVENT_MANAGER).
   * Lets everybody read a paper (a delegate of its owner; by its letter, EVENT_MANAGER).
   */
  readonly consentToRoundTableMaterial: ProgramResult;
  /**
   * Черновик по образцу другого стола (EVENT_MANAGER): без участников и итогов.
   * A draft after the pattern of another table (EVENT_MANAGER): without its participants and outcome.
   */
  readonly copyRoundTable: PlanRoundTableResult;
  /**
   * Отклонить приглашение (представитель организации или EVENT_MANAGER).
   * Declines an invitation (a delegate of the organisation or EVENT_MANAGER).
   */
  readonly declineInvitation: RegistrationResult;
  /**
   * Оспорить исполнение (EVENT_MANAGER, представитель получателя; R23).
   * Disputes a delivery (EVENT_MANAGER, a delegate of a beneficiary; R23).
   */
  readonly disputeDelivery: CommitmentResult;
  /**
   * Составить программу: слоты, залы, докладчики (EVENT_MANAGER; R5, R22).
   * Draws up the programme: slots, halls, speakers (EVENT_MANAGER; R5, R22).
   */
  readonly draftProgram: ProgramResult;
  /** Начать черновик круглого стола (EVENT_MANAGER). / Begins a draft of a round table (EVENT_MANAGER). */
  readonly draftRoundTable: PlanRoundTableResult;
  /**
   * Удалить имя человека изо всех регистраций и программ (DATA_STEWARD). Записывается, кто и где, без имени.
   * Erases the name of a person from all registrations and programmes (DATA_STEWARD). Who and where is recorded, not the name.
   */
  readonly erasePersonFromRegistrations: ErasePersonFromRegistrationsResult;
  /**
   * Оценить круглый стол: один ответ на код (EVENT_MANAGER, представитель организации). Кто ответил, не хранится.
   * Rates a round table: one answer for a code (EVENT_MANAGER, a delegate). Who answered is not kept.
   */
  readonly giveFeedback: FeedbackResult;
  /**
   * Признать состоявшимся (EVENT_MANAGER; R19): пришли обе стороны; не отмеченные становятся NO_SHOW, лист ожидания закрывается.
   * Records that it was held (EVENT_MANAGER; R19): both sides came; those not checked in become NO_SHOW, the waiting list is closed.
   */
  readonly holdRoundTable: RoundTableResult;
  /**
   * Загрузить список регистраций из CSV: организация по ИНН получает место или лист ожидания по порядку строк (EVENT_MANAGER; R5, R20, R21).
   * Imports a list of registrations from CSV: a body known by its ИНН gets a seat or the waiting list, in the order of rows (EVENT_MANAGER; R5, R20, R21).
   */
  readonly importRegistrations: ImportRegistrationsResult;
  /** Пригласить организации (EVENT_MANAGER; R5, R21). / Invites bodies (EVENT_MANAGER; R5, R21). */
  readonly inviteToRoundTable: InvitedResult;
  /**
   * Связать обязательство с соглашением, которое его исполняет (EVENT_MANAGER).
   * Links a commitment to the agreement that carries it (EVENT_MANAGER).
   */
  readonly linkCommitmentToAgreement: CommitmentResult;
  /** Открыть регистрацию (EVENT_MANAGER). / Opens registration (EVENT_MANAGER). */
  readonly openRegistration: RoundTableResult;
  /** Запланировать по черновику (EVENT_MANAGER; R5, R18). / Plans the table of a draft (EVENT_MANAGER; R5, R18). */
  readonly planDraft: RoundTableResult;
  /** Запланировать круглый стол (EVENT_MANAGER; R5, R18). / Plans a round table (EVENT_MANAGER; R5, R18). */
  readonly planRoundTable: PlanRoundTableResult;
  /** Составить план на год (EVENT_MANAGER; R5, R18). / Draws up a year's plan (EVENT_MANAGER; R5, R18). */
  readonly planSeries: PlanSeriesResult;
  /**
   * Перенести (EVENT_MANAGER; R18): места сохраняются, каждая организация подтверждает новый день или теряет место.
   * Postpones it (EVENT_MANAGER; R18): seats are kept, each body confirms the new day or loses its seat.
   */
  readonly postponeRoundTable: RoundTableResult;
  /**
   * Предложить другое количество или срок (EVENT_MANAGER, представитель стороны; R23).
   * Proposes another quantity or due day (EVENT_MANAGER, a delegate of a party; R23).
   */
  readonly proposeCommitmentChange: CommitmentResult;
  /**
   * Опубликовать программу следующей версией (EVENT_MANAGER; R22).
   * Publishes the programme as its next version (EVENT_MANAGER; R22).
   */
  readonly publishProgram: ProgramResult;
  /** Опубликовать протокол (EVENT_MANAGER). / Publishes the protocol (EVENT_MANAGER). */
  readonly publishProtocol: RoundTableResult;
  /**
   * Подтвердить место на новый день перенесённого стола (EVENT_MANAGER или представитель организации).
   * Confirms a seat for the new day of a postponed table (EVENT_MANAGER or a delegate of the organisation).
   */
  readonly reconfirmRegistration: RegistrationResult;
  /**
   * Записать обязательство, пока круглый стол идёт или после него (EVENT_MANAGER; R5, R23).
   * Records a commitment while the round table is in progress or after it (EVENT_MANAGER; R5, R23).
   */
  readonly recordCommitment: CommitmentResult;
  /**
   * Отметить исполнение части (EVENT_MANAGER, представитель обязавшейся организации; R23).
   * Records the delivery of a part (EVENT_MANAGER, a delegate of the debtor; R23).
   */
  readonly recordDelivery: CommitmentResult;
  /** Записать, что представитель ушёл до конца (EVENT_MANAGER). / Records that a delegate left early (EVENT_MANAGER). */
  readonly recordDeparture: RegistrationResult;
  /**
   * Зарегистрировать представителя (EVENT_MANAGER или представитель организации): место или лист ожидания (R5, R20, R21).
   * Registers a delegate (EVENT_MANAGER or a delegate of the organisation): a seat or the waiting list (R5, R20, R21).
   */
  readonly registerForRoundTable: RegistrationResult;
  /**
   * Записать пришедшего без регистрации, если есть место (EVENT_MANAGER; R5, R20, R21): явка отмечается сразу.
   * Registers somebody at the door while there is a seat (EVENT_MANAGER; R5, R20, R21): checked in at once.
   */
  readonly registerWalkIn: RegistrationResult;
  /** Отказать в участии с причиной (EVENT_MANAGER). / Rejects an application with a reason (EVENT_MANAGER). */
  readonly rejectRegistration: RegistrationResult;
  /**
   * Снять обязательство с указанием причины (EVENT_MANAGER).
   * Releases a commitment, with a reason (EVENT_MANAGER).
   */
  readonly releaseCommitment: CommitmentResult;
  /**
   * Убрать файл исполнения; содержимое удаляется сразу (EVENT_MANAGER).
   * Removes a file of a delivery; its content goes at once (EVENT_MANAGER).
   */
  readonly removeFileFromCommitment: CommitmentResult;
  /** Убрать файл и его байты (EVENT_MANAGER). / Removes a file and its bytes (EVENT_MANAGER). */
  readonly removeFileFromRoundTable: RoundTableResult;
  /** Убрать круглый стол из серии (EVENT_MANAGER). / Takes a round table out of a series (EVENT_MANAGER). */
  readonly removeRoundTableFromSeries: RoundTableSeriesResult;
  /**
   * Убрать материал; содержимое удаляется сразу (EVENT_MANAGER, представитель владельца).
   * Takes a paper away; its content goes at once (EVENT_MANAGER, a delegate of its owner).
   */
  readonly removeRoundTableMaterial: ProgramResult;
  /**
   * Заменить представителя, не теряя места (EVENT_MANAGER или представитель организации): код становится новым.
   * Replaces the delegate and keeps the seat (EVENT_MANAGER or a delegate of the organisation): the code is a new one.
   */
  readonly replaceRegisteredDelegate: RegistrationResult;
  /** Записать итоги (EVENT_MANAGER). / Records the report (EVENT_MANAGER). */
  readonly reportRoundTable: RoundTableResult;
  /**
   * Запросить загрузку файла: адрес, куда его отправить (EVENT_MANAGER, представитель организации). Неприложенный файл удаляется через сутки.
   * Asks for the upload of a file: the address to send it to (EVENT_MANAGER, a delegate). A file that is not attached is removed after a day.
   */
  readonly requestRoundtablesUpload: RequestUploadResult;
  /** Переписать черновик (EVENT_MANAGER). / Writes a draft anew (EVENT_MANAGER). */
  readonly reviseDraft: RoundTableResult;
  /** Задать условия регистрации (EVENT_MANAGER). / Sets how bodies register (EVENT_MANAGER). */
  readonly setRegistrationForm: RoundTableResult;
  /** Снять отметку о явке с причиной (EVENT_MANAGER). / Takes a check-in back, with a reason (EVENT_MANAGER). */
  readonly undoCheckIn: RegistrationResult;
  /**
   * Отозвать регистрацию (EVENT_MANAGER или представитель организации); место той же записью получает первый подходящий из листа ожидания (R20).
   * Withdraws a registration (EVENT_MANAGER or a delegate of the organisation); the seat goes in the same write to the first eligible one of the waiting list (R20).
   */
  readonly withdrawRegistration: WithdrawalResult;
};


export type MutationAcceptCommitmentArgs = {
  input: AcceptCommitmentInput;
};


export type MutationAcceptDeliveryArgs = {
  input: AcceptDeliveryInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAddRoundTableMaterialArgs = {
  input: AddRoundTableMaterialInput;
};


export type MutationAddRoundTableToSeriesArgs = {
  input: AddRoundTableToSeriesInput;
};


export type MutationAdoptRecommendationArgs = {
  input: AdoptRecommendationInput;
};


export type MutationAnnounceRoundTableArgs = {
  input: AnnounceRoundTableInput;
};


export type MutationAnswerCommitmentChangeArgs = {
  input: AnswerCommitmentChangeInput;
};


export type MutationApproveRegistrationArgs = {
  input: ApproveRegistrationInput;
};


export type MutationAttachAttendanceSheetArgs = {
  input: AttachAttendanceSheetInput;
};


export type MutationCancelRoundTableArgs = {
  input: CancelRoundTableInput;
};


export type MutationChangeRegistrationArgs = {
  input: ChangeRegistrationInput;
};


export type MutationChangeSeatsArgs = {
  input: ChangeSeatsInput;
};


export type MutationChangeSeriesArgs = {
  input: ChangeSeriesInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationCheckInByCodeArgs = {
  input: CheckInByCodeInput;
};


export type MutationCloseAsOneSidedArgs = {
  input: CloseAsOneSidedInput;
};


export type MutationCloseRegistrationArgs = {
  input: CloseRegistrationInput;
};


export type MutationConsentToRoundTableMaterialArgs = {
  input: ConsentToRoundTableMaterialInput;
};


export type MutationCopyRoundTableArgs = {
  input: CopyRoundTableInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationDisputeDeliveryArgs = {
  input: DisputeDeliveryInput;
};


export type MutationDraftProgramArgs = {
  input: DraftProgramInput;
};


export type MutationDraftRoundTableArgs = {
  input: DraftRoundTableInput;
};


export type MutationErasePersonFromRegistrationsArgs = {
  input: ErasePersonFromRegistrationsInput;
};


export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


export type MutationHoldRoundTableArgs = {
  input: HoldRoundTableInput;
};


export type MutationImportRegistrationsArgs = {
  input: ImportRegistrationsInput;
};


export type MutationInviteToRoundTableArgs = {
  input: InviteToRoundTableInput;
};


export type MutationLinkCommitmentToAgreementArgs = {
  input: LinkCommitmentToAgreementInput;
};


export type MutationOpenRegistrationArgs = {
  input: OpenRegistrationInput;
};


export type MutationPlanDraftArgs = {
  input: PlanDraftInput;
};


export type MutationPlanRoundTableArgs = {
  input: PlanRoundTableInput;
};


export type MutationPlanSeriesArgs = {
  input: PlanSeriesInput;
};


export type MutationPostponeRoundTableArgs = {
  input: PostponeRoundTableInput;
};


export type MutationProposeCommitmentChangeArgs = {
  input: ProposeCommitmentChangeInput;
};


export type MutationPublishProgramArgs = {
  input: PublishProgramInput;
};


export type MutationPublishProtocolArgs = {
  input: PublishProtocolInput;
};


export type MutationReconfirmRegistrationArgs = {
  input: ReconfirmRegistrationInput;
};


export type MutationRecordCommitmentArgs = {
  input: RecordCommitmentInput;
};


export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


export type MutationRecordDepartureArgs = {
  input: RecordDepartureInput;
};


export type MutationRegisterForRoundTableArgs = {
  input: RegisterForRoundTableInput;
};


export type MutationRegisterWalkInArgs = {
  input: RegisterWalkInInput;
};


export type MutationRejectRegistrationArgs = {
  input: RejectRegistrationInput;
};


export type MutationReleaseCommitmentArgs = {
  input: ReleaseCommitmentInput;
};


export type MutationRemoveFileFromCommitmentArgs = {
  input: RemoveFileInput;
};


export type MutationRemoveFileFromRoundTableArgs = {
  input: RemoveFileFromRoundTableInput;
};


export type MutationRemoveRoundTableFromSeriesArgs = {
  input: RemoveRoundTableFromSeriesInput;
};


export type MutationRemoveRoundTableMaterialArgs = {
  input: RemoveRoundTableMaterialInput;
};


export type MutationReplaceRegisteredDelegateArgs = {
  input: ReplaceRegisteredDelegateInput;
};


export type MutationReportRoundTableArgs = {
  input: ReportRoundTableInput;
};


export type MutationRequestRoundtablesUploadArgs = {
  input: RequestUploadInput;
};


export type MutationReviseDraftArgs = {
  input: ReviseDraftInput;
};


export type MutationSetRegistrationFormArgs = {
  input: SetRegistrationFormInput;
};


export type MutationUndoCheckInArgs = {
  input: UndoCheckInInput;
};


export type MutationWithdrawRegistrationArgs = {
  input: WithdrawRegistrationInput;
};

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

export type Occupation = {
  readonly __typename?: 'Occupation';
  readonly okz: Scalars['ID']['output'];
};

/** Ввод команды `openRegistration`. / The input of `openRegistration`. */
export type OpenRegistrationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол в состоянии PLANNED, ANNOUNCED или POSTPONED. / One that is PLANNED, ANNOUNCED or POSTPONED. */
  readonly roundTableId: Scalars['ID']['input'];
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

export type Organization = {
  readonly __typename?: 'Organization';
  /** Обязательства, которые она дала или которые даны ей. / Commitments that it made or that were made to it. */
  readonly commitments?: Maybe<CommitmentConnection>;
  /**
   * Круглые столы, которые организация принимает, для календаря, iCalendar: сто последних по времени начала.
   * Round tables that the organisation hosts, for a calendar, iCalendar: the hundred that start last.
   */
  readonly hostedRoundTablesIcal?: Maybe<Scalars['String']['output']>;
  /** Постоянный адрес календаря для подписки, до 1000 столов. / Lasting address to subscribe to, up to 1,000 tables. */
  readonly hostedRoundTablesIcalUrl?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /**
   * Её регистрации на круглые столы, последние — первыми: ей самой — все, прочим — с согласием на публикацию.
   * Its registrations for round tables, the last first: all for itself, those with consent for others.
   */
  readonly registrations?: Maybe<RegistrationConnection>;
  /**
   * Обязательства круглых столов, которые организация должна исполнить, по порядку сроков. Видны ей самой, EVENT_MANAGER, SECRETARY, DATA_STEWARD; прочим null.
   * Commitments of round tables that the organisation has to keep, by their terms. For itself, EVENT_MANAGER, SECRETARY, DATA_STEWARD; null for others.
   */
  readonly roundTableTasks?: Maybe<TaskConnection>;
};


export type OrganizationCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationRoundTableTasksArgs = {
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

/** Ввод команды `planDraft`. / The input of `planDraft`. */
export type PlanDraftInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Черновик. / A draft. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `planRoundTable`. / The input of `planRoundTable`. */
export type PlanRoundTableInput = {
  /** Число мест, от 1 до 1000. / The number of seats, 1 to 1,000. */
  readonly capacity: Scalars['Int']['input'];
  /** Конец, позже начала. / The end, after the start. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Формат проведения; по умолчанию ONSITE. / How people meet; ONSITE by default. */
  readonly format?: InputMaybe<EventFormat>;
  /**
   * Пункты вида ORGANISE_EVENTS, которые он исполняет, до 20.
   * Items of the kind ORGANISE_EVENTS that it fulfils, up to 20.
   */
  readonly fulfilsItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Причина, если принимает другая организация (R18), 1–500 знаков.
   * The reason where the host is another organisation (R18), 1 to 500 characters.
   */
  readonly hostException?: InputMaybe<Scalars['String']['input']>;
  /**
   * Принимающая организация: в день начала — центр опережающей подготовки (R5, R18).
   * The host: on the day of the start an advanced training centre (R5, R18).
   */
  readonly hostId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Рабочие группы, по чьей инициативе собран, до 20. / Working groups that initiated it, up to 20. */
  readonly initiatedByGroupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Сколько представителей может послать одна организация, 1–1000; по умолчанию 3 (R21).
   * How many delegates one organisation may send, 1 to 1,000; 3 by default (R21).
   */
  readonly maxDelegatesPerOrganization?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Квоты сторон, по одной на сторону; без них места общие.
   * Quotas of sides, one a side; without them seats are common.
   */
  readonly quotas?: InputMaybe<ReadonlyArray<KindQuotaInput>>;
  /** Код отрасли (R18). / The code of the sector (R18). */
  readonly sectorCode: Scalars['ID']['input'];
  /** Начало. / The start. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Тема, 1–500 знаков. / The topic, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Место проведения, 1–500 знаков. / The venue, 1 to 500 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
};

/** Запланированный круглый стол или отказ. / The planned round table, or a refusal. */
export type PlanRoundTableResult = IdempotencyKeyReused | InvalidInput | NotFound | RoundTablePayload | RuleRefusal;

/** Ввод команды `planSeries`. / The input of `planSeries`. */
export type PlanSeriesInput = {
  /** Принимающая организация. / The host. */
  readonly hostId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Код отрасли, действующей в этом году (R18); без него столы — любых отраслей.
   * The code of a sector that is in force in that year (R18); without it, tables are of any sector.
   */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Темы года, от 1 до 60. / The topics of the year, 1 to 60. */
  readonly topics: ReadonlyArray<SeriesTopicInput>;
  /** Год, от 2000 до 2199. / The year, 2000 to 2199. */
  readonly year: Scalars['Int']['input'];
};

/** Серия или отказ. / The series, or a refusal. */
export type PlanSeriesResult = IdempotencyKeyReused | InvalidInput | NotFound | RoundTableSeriesPayload | RuleRefusal;

/** Ввод команды `postponeRoundTable`. / The input of `postponeRoundTable`. */
export type PostponeRoundTableInput = {
  /**
   * По какой день подтверждают места на новый день: не раньше сегодняшнего, не позже нового дня.
   * The last day to confirm a seat for the new day: not before today, not after the new day.
   */
  readonly confirmBy: Scalars['Date']['input'];
  /** Новый конец, позже начала. / The new end, after the start. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Круглый стол, который ещё не идёт. / A round table that is not in progress yet. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Новое начало, в будущем. / The new start, in the future. */
  readonly startsAt: Scalars['DateTime']['input'];
};

export type PracticePlacement = Node & {
  readonly __typename?: 'PracticePlacement';
  readonly id: Scalars['ID']['output'];
};

/** Версия программы круглого стола. / A version of the programme of a round table. */
export type Program = {
  readonly __typename?: 'Program';
  /**
   * Что изменилось с названной версии: новые, перенесённые, переименованные, отменённые слоты.
   * What has changed since the named version: slots that are new, moved, retitled, cancelled.
   */
  readonly changesSince: ReadonlyArray<ProgramChange>;
  /**
   * Последняя опубликованная версия как документ: адрес на десять минут. Имена — организатору и с целью.
   * The last published version as a document: an address for ten minutes. Names for the organiser and a purpose.
   */
  readonly document?: Maybe<DocumentLink>;
  /** Когда опубликована; null — не опубликована. / When it was published; null where it was not. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Слоты по времени, до 200. / The slots by their hours, up to 200. */
  readonly slots: ReadonlyArray<ProgramSlot>;
  /** Номер версии, с единицы; 0 — то, что ещё не опубликовано. / The number, from 1; 0: what is not published yet. */
  readonly version: Scalars['Int']['output'];
};


/** Версия программы круглого стола. / A version of the programme of a round table. */
export type ProgramChangesSinceArgs = {
  version: Scalars['Int']['input'];
};


/** Версия программы круглого стола. / A version of the programme of a round table. */
export type ProgramDocumentArgs = {
  format: DocumentFormat;
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Изменение программы. / A change of the programme. */
export type ProgramChange = {
  readonly __typename?: 'ProgramChange';
  /** Нынешнее начало; null — слота больше нет. / The start now; null where the slot is gone. */
  readonly after?: Maybe<Scalars['DateTime']['output']>;
  /** Прежнее начало; null — слота не было. / The start before; null where there was no such slot. */
  readonly before?: Maybe<Scalars['DateTime']['output']>;
  /** Что изменилось. / What has changed. */
  readonly kind: ProgramChangeKind;
  /** Идентификатор слота. / The id of the slot. */
  readonly slotId: Scalars['ID']['output'];
  /** Тема теперь, у отменённого — прежняя. / The subject of now; of a cancelled slot, the last. */
  readonly title: Scalars['String']['output'];
};

/** Чем версия отличается. / How a version is different. */
export type ProgramChangeKind =
  /** Слота больше нет. / The slot is gone. */
  | 'CANCELLED'
  /** Другое время или другой зал. / Another hour or another hall. */
  | 'MOVED'
  /** Новый слот. / A new slot. */
  | 'NEW'
  /** Другая тема. / Another subject. */
  | 'RETITLED';

/** Круглый стол после команды о программе. / The round table after a command on its programme. */
export type ProgramPayload = {
  readonly __typename?: 'ProgramPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Круглый стол или отказ. / The round table, or a refusal. */
export type ProgramResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | ProgramPayload | RuleRefusal | VersionConflict;

/** Часть дня в одном зале (R22). / A part of the day in one hall (R22). */
export type ProgramSlot = {
  readonly __typename?: 'ProgramSlot';
  /** Материалы слота, показать которые разрешил владелец. / Papers of the slot that their owner lets everybody read. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Конец слота, позже начала. / The end of the slot, after its start. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Зал, до 200 знаков. / The hall, up to 200 characters. */
  readonly hall: Scalars['String']['output'];
  /** Идентификатор слота; в новых версиях тот же. / The id of the slot; the same in later versions. */
  readonly id: Scalars['ID']['output'];
  /** Перерыв: без докладчиков. / A break: without speakers. */
  readonly isBreak: Scalars['Boolean']['output'];
  /** Докладчики, до 20. / Speakers, up to 20. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** Начало слота. / The start of the slot. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Тема, до 500 знаков. / The subject, up to 500 characters. */
  readonly title: Scalars['String']['output'];
};

/** Слот программы (R22). / A slot of the programme (R22). */
export type ProgramSlotInput = {
  /** Конец: позже начала и внутри круглого стола. / The end: after the start and within the round table. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Зал, до 200 знаков. / The hall, up to 200 characters. */
  readonly hall: Scalars['String']['input'];
  /** Слот, который уже есть; без него — новый. / A slot that is there already; without it, a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Перерыв; по умолчанию — нет. / A break; by default it is none. */
  readonly isBreak?: InputMaybe<Scalars['Boolean']['input']>;
  /** Докладчики, до 20; по умолчанию никого. / Speakers, up to 20; nobody by default. */
  readonly speakers?: InputMaybe<ReadonlyArray<SpeakerInput>>;
  /** Начало: внутри круглого стола. / The start: within the round table. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Тема, до 500 знаков. / The subject, up to 500 characters. */
  readonly title: Scalars['String']['input'];
};

export type Proposal = {
  readonly __typename?: 'Proposal';
  readonly id: Scalars['ID']['output'];
};

/** Ввод команды `proposeCommitmentChange`. / The input of `proposeCommitmentChange`. */
export type ProposeCommitmentChangeInput = {
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Новый срок, не раньше сегодня; null — прежний. / The new due day, not before today; null: that of now. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Сторона, от чьего имени. / The party on whose behalf. */
  readonly organizationId: Scalars['ID']['input'];
  /** Новое количество, не меньше исполненного; null — прежнее. / The new quantity, not below what is delivered. */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Почему, до 500 знаков. / Why, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `publishProgram`. / The input of `publishProgram`. */
export type PublishProgramInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол. / The round table. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `publishProtocol`. / The input of `publishProtocol`. */
export type PublishProtocolInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * День публикации; по умолчанию сегодня. Не раньше дня стола и не в будущем.
   * The day of publishing; today by default. Not before the day of the table, not in the future.
   */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Круглый стол в состоянии HELD с записанными итогами. / A round table that is HELD, its report recorded. */
  readonly roundTableId: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Обязательство. / A commitment. */
  readonly commitment?: Maybe<Commitment>;
  /** Обязательства круглых столов, по сроку. / Commitments of round tables, by their due days. */
  readonly commitments: CommitmentConnection;
  /** Кого коснётся приглашение (EVENT_MANAGER). / Whom an invitation would reach (EVENT_MANAGER). */
  readonly invitationPreview?: Maybe<InvitationPreview>;
  /** Рекомендация. / A recommendation. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Рекомендации круглых столов. / Recommendations of round tables. */
  readonly recommendations: RecommendationConnection;
  /** Круглый стол по идентификатору; null, если такого нет. / A round table by its id; null where there is none. */
  readonly roundTable?: Maybe<RoundTable>;
  /** Черновики (EVENT_MANAGER): свои. / Drafts (EVENT_MANAGER): one's own. */
  readonly roundTableDrafts: RoundTableConnection;
  /** Серия круглых столов. / A series of round tables. */
  readonly roundTableSeries?: Maybe<RoundTableSeries>;
  /** Серии круглых столов. / Series of round tables. */
  readonly roundTableSeriesList: RoundTableSeriesConnection;
  /** Круглые столы, по умолчанию по времени начала. / Round tables, by default in the order of their start. */
  readonly roundTables: RoundTableConnection;
  /**
   * Охват всех отраслей, действующих сегодня, по коду отрасли.
   * Coverage of all sectors in force today, by the code of the sector.
   */
  readonly sectorCoverage: ReadonlyArray<SectorCoverage>;
};


export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CommitmentOrder>>;
};


export type QueryInvitationPreviewArgs = {
  roundTableId: Scalars['ID']['input'];
  selection: InvitationSelection;
};


export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RecommendationOrder>>;
};


export type QueryRoundTableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoundTableDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRoundTableSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoundTableSeriesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoundTableSeriesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RoundTableSeriesOrder>>;
};


export type QueryRoundTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoundTableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RoundTableOrder>>;
};


export type QuerySectorCoverageArgs = {
  since: Scalars['Date']['input'];
};

/** Вид ответа на вопрос. / The kind of an answer to a question. */
export type QuestionKind =
  /** Один из вариантов. / One of the options. */
  | 'CHOICE'
  /** Число. / A number. */
  | 'NUMBER'
  /** Текст. / A text. */
  | 'TEXT'
  /** Да или нет. / Yes or no. */
  | 'YES_NO';

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

/** Рекомендация круглого стола: что и кому. / A recommendation of a round table: what, and to whom. */
export type Recommendation = Node & {
  readonly __typename?: 'Recommendation';
  /** Кому: от 1 до 50 организаций. / To whom: 1 to 50 organisations. */
  readonly addressees: ReadonlyArray<Maybe<Organization>>;
  /** День принятия, московский. / The day of its adoption, Moscow time. */
  readonly adoptedOn: Scalars['Date']['output'];
  /** Как голосовали присутствовавшие. / How those present voted. */
  readonly adoption: RecommendationCounts;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Предложения рабочих групп, которыми она стала. / The proposals of working groups that it became. */
  readonly proposals: ReadonlyArray<Maybe<Proposal>>;
  /** Круглый стол, который её принял. / The round table that adopted it. */
  readonly roundTable: RoundTable;
  /** Отрасль стола. / The sector of the table. */
  readonly sector?: Maybe<Sector>;
  /** Состояние: его сообщает рабочая группа. / The state, as the working group reports it. */
  readonly status: RecommendationStatus;
  /** Что рекомендовано, до 2000 знаков. / What is recommended, up to 2,000 characters. */
  readonly text: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Рекомендация круглого стола: что и кому. / A recommendation of a round table: what, and to whom. */
export type RecommendationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка рекомендаций. / A page of a list of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Recommendation>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Счёт голосов присутствовавших делегатов. / How the delegates present voted. */
export type RecommendationCounts = {
  readonly __typename?: 'RecommendationCounts';
  /** Воздержались. / Abstained. */
  readonly abstained: Scalars['Int']['output'];
  /** Против. / Against. */
  readonly against: Scalars['Int']['output'];
  /** За; больше, чем против. / In favour; more than against. */
  readonly inFavour: Scalars['Int']['output'];
  /** Сколько делегатов присутствовало. / How many delegates were present. */
  readonly present: Scalars['Int']['output'];
};

/** Запись страницы рекомендаций и её курсор. / An item of the page of recommendations, with its cursor. */
export type RecommendationEdge = {
  readonly __typename?: 'RecommendationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Recommendation>;
};

/** Отбор рекомендаций; условия соединяются «и». / Selects recommendations; all the conditions must hold. */
export type RecommendationFilter = {
  /** Адресованные этой организации. / Those addressed to this organisation. */
  readonly addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** Рекомендации этого круглого стола. / Those of this round table. */
  readonly roundTableId?: InputMaybe<Scalars['ID']['input']>;
  /** Рекомендации столов этой отрасли. / Those of tables of this sector. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** В любом из этих состояний. / In any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<RecommendationStatus>>;
  /** Часть текста, без учёта регистра. / A part of the text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Порядок списка; равные идут по идентификатору. / The order of a list; ties follow the id. */
export type RecommendationOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: RecommendationOrderField;
};

/** По чему упорядочены рекомендации. / What recommendations are ordered by. */
export type RecommendationOrderField =
  /** По дню принятия. / By the day of adoption. */
  | 'ADOPTED_ON'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По тексту. / By the text. */
  | 'NAME'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Рекомендация после команды. / The recommendation after the command. */
export type RecommendationPayload = {
  readonly __typename?: 'RecommendationPayload';
  /** Рекомендация после команды. / The recommendation after the command. */
  readonly recommendation: Recommendation;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Что стало с рекомендацией. / What became of a recommendation. */
export type RecommendationStatus =
  /** Поддержана рабочей группой. / Accepted by the working group. */
  | 'ACCEPTED'
  /** Принята круглым столом. / Adopted by the round table. */
  | 'ADOPTED'
  /** В повестке рабочей группы. / On the agenda of a working group. */
  | 'ON_AGENDA'
  /** Отклонена рабочей группой. / Rejected by the working group. */
  | 'REJECTED';

/** Ввод команды `reconfirmRegistration`. / The input of `reconfirmRegistration`. */
export type ReconfirmRegistrationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Регистрация с местом на перенесённый стол. / A registration with a seat at a table that was postponed. */
  readonly registrationId: Scalars['ID']['input'];
};

/** Ввод команды `recordCommitment`. / The input of `recordCommitment`. */
export type RecordCommitmentInput = {
  /** Соглашение, которое его исполняет, если оно уже есть. / The agreement that carries it, where there is one already. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Перед кем, до 100; хотя бы одна другая организация, отметившаяся за столом.
   * To whom, up to 100; at least one other organisation that was checked in.
   */
  readonly beneficiaryIds: ReadonlyArray<Scalars['ID']['input']>;
  /**
   * Кто обязался: его представитель отметился на круглом столе (R5, R23).
   * Who commits itself: its delegate was checked in at the table (R5, R23).
   */
  readonly debtorId: Scalars['ID']['input'];
  /**
   * Последний день срока: не раньше дня круглого стола.
   * The last day of the term: not before the day of the round table.
   */
  readonly dueOn: Scalars['Date']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Получатели приняли его в подписанном протоколе; по умолчанию — нет, каждый принимает сам.
   * The beneficiaries accepted it in the signed protocol; by default they did not, each accepts for itself.
   */
  readonly isInProtocol?: InputMaybe<Scalars['Boolean']['input']>;
  /** Предмет обязательства. / What it is about. */
  readonly object: CommitmentObject;
  /** Код занятия по ОКЗ, 1–4 цифры. / The occupation's ОКЗ code, 1 to 4 digits. */
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  /** Количество в единицах `unit`, больше нуля. / The quantity in units of `unit`, above zero. */
  readonly quantity: Scalars['Int']['input'];
  /** Круглый стол, который идёт или состоялся. / A round table that is in progress or was held. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Код специальности или профессии, например 11.02.14. / The code of the speciality, such as 11.02.14. */
  readonly specialityCode?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Единица счёта; по умолчанию обычная для предмета: места подготовки — PLACE.
   * The unit of counting; by default the usual one of the object: training places, PLACE.
   */
  readonly unit?: InputMaybe<CommitmentUnit>;
};

/** Ввод команды `recordDelivery`. / The input of `recordDelivery`. */
export type RecordDeliveryInput = {
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /**
   * Запись, которая его доказывает: TrainingCommitment или Cohort; каждая считается один раз.
   * The record that proves it: a TrainingCommitment or Cohort; each counts once.
   */
  readonly evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Загруженные файлы. / Files that were uploaded. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Исполнено больше, чем обещано; по умолчанию — нет. / More was delivered than promised; by default it was not. */
  readonly mayExceed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Пояснение, до 1000 знаков. / A note, up to 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** День исполнения, не позже сегодня. / The day of the delivery, not after today. */
  readonly on: Scalars['Date']['input'];
  /** Сколько единиц: от 1 до того, что ещё не исполнено. / How many units: 1 to what is still owed. */
  readonly quantity: Scalars['Int']['input'];
};

/** Ввод команды `recordDeparture`. / The input of `recordDeparture`. */
export type RecordDepartureInput = {
  /** Когда; по умолчанию сейчас. Не в будущем. / When; now by default. Not in the future. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Регистрация с отмеченной явкой. / A registration that was checked in. */
  readonly registrationId: Scalars['ID']['input'];
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

/** Ввод команды `registerForRoundTable`. / The input of `registerForRoundTable`. */
export type RegisterForRoundTableInput = {
  /** Ответы на вопросы стола, по одному на вопрос. / Answers to the questions of the table, one each. */
  readonly answers?: InputMaybe<ReadonlyArray<RegistrationAnswerInput>>;
  /**
   * Показывать организацию и должность всем; по умолчанию нет.
   * Show the organisation and the position to everybody; no by default.
   */
  readonly consentToPublish?: InputMaybe<Scalars['Boolean']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Организация, чей это представитель (R5). / The organisation of the delegate (R5). */
  readonly organizationId: Scalars['ID']['input'];
  /**
   * Имя представителя; по умолчанию он назван только должностью.
   * The name of the delegate; by default the position alone says who comes.
   */
  readonly representative?: InputMaybe<RepresentativeInput>;
  /** Должность представителя, не имя, 1–200 знаков. / The position of the delegate, not a name, 1 to 200 characters. */
  readonly representativePosition: Scalars['String']['input'];
  /** Круглый стол с открытой регистрацией. / A round table whose registration is open. */
  readonly roundTableId: Scalars['ID']['input'];
  /**
   * Сторона; по умолчанию по видам организации в день круглого стола, без видов обязательна.
   * The side; by default from the organisation's kinds on the day of the table; without kinds it must be given.
   */
  readonly side?: InputMaybe<Side>;
};

/** Ввод команды `registerWalkIn`. / The input of `registerWalkIn`. */
export type RegisterWalkInInput = {
  /** Когда; по умолчанию сейчас. Не в будущем. / When; now by default. Not in the future. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Показывать организацию и должность всем; по умолчанию нет.
   * Show the organisation and the position to everybody; no by default.
   */
  readonly consentToPublish?: InputMaybe<Scalars['Boolean']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Организация, чей это представитель (R5). / The organisation of the delegate (R5). */
  readonly organizationId: Scalars['ID']['input'];
  /**
   * Имя представителя; по умолчанию он назван только должностью.
   * The name of the delegate; by default the position alone says who comes.
   */
  readonly representative?: InputMaybe<RepresentativeInput>;
  /** Должность представителя, не имя, 1–200 знаков. / The position of the delegate, not a name, 1 to 200 characters. */
  readonly representativePosition: Scalars['String']['input'];
  /** Круглый стол с закрытой регистрацией, в его день. / A round table whose registration is closed, on its day. */
  readonly roundTableId: Scalars['ID']['input'];
  /** Сторона; по умолчанию по видам организации. / The side; by default from the organisation's kinds. */
  readonly side?: InputMaybe<Side>;
};

/**
 * Регистрация представителя организации: место или лист ожидания. Имя хранится отдельно и скрыто.
 * The registration of a delegate of an organisation: a seat or the waiting list. A name is kept apart and masked.
 */
export type Registration = {
  readonly __typename?: 'Registration';
  /** Ответы на вопросы стола: организатору и самой организации. / Answers: for the organiser and the body itself. */
  readonly answers?: Maybe<ReadonlyArray<RegistrationAnswer>>;
  /** Пришёл после начала. / Came after the start. */
  readonly arrivedLate: Scalars['Boolean']['output'];
  /** Когда отмечена явка; null — не отмечена. / When the delegate was checked in; null where not. */
  readonly checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Код для отметки явки, 16 знаков: организатору и самой организации; прочим null.
   * The code to check in with, 16 characters: for the organiser and the body itself; null for others.
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  /**
   * Согласие показывать всем, какая организация и кем по должности представлена.
   * Consent to show everybody which organisation is represented, and by which position.
   */
  readonly consentToPublish: Scalars['Boolean']['output'];
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Когда ушёл до конца; null — не отмечено. / When the delegate left before the end; null where not recorded. */
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Организация; null без согласия на публикацию — всем, кроме организатора и представителя этой организации.
   * The organisation; without consent to publish, null for all but the event manager and a delegate of this organisation.
   */
  readonly organization?: Maybe<Organization>;
  /** Почему отказано или отклонено; null — как и `organization`. / Why it was rejected or declined; null as `organization` is. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Когда подана: по этому порядку получают места. / When it was made: seats are given in this order. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Представитель, названный по имени; null — не назван, и как `organization`. / The named delegate; null where none, and as `organization` is. */
  readonly representative?: Maybe<Representative>;
  /**
   * Должность представителя, до 200 знаков; null — как и `organization`.
   * The position of the delegate, up to 200 characters; null as `organization` is.
   */
  readonly representativePosition?: Maybe<Scalars['String']['output']>;
  /** По какой день ждут ответа на приглашение; null — не приглашали. / The last day to answer an invitation; null: none. */
  readonly respondBy?: Maybe<Scalars['Date']['output']>;
  /** Круглый стол. / The round table. */
  readonly roundTable?: Maybe<RoundTable>;
  /** Сторона, от которой говорит представитель. / The side that the delegate speaks for. */
  readonly side: Side;
  /** Состояние. / The state. */
  readonly status: RegistrationStatus;
  /** Место в листе ожидания, с 1; null — не в листе. / The place on the waiting list, from 1; null where it is not on it. */
  readonly waitlistPosition?: Maybe<Scalars['Int']['output']>;
  /** Записан на входе. / Registered at the door. */
  readonly walkedIn: Scalars['Boolean']['output'];
};

/** Ответ на вопрос: одно значение его вида. / An answer to a question: one value of its kind. */
export type RegistrationAnswer = {
  readonly __typename?: 'RegistrationAnswer';
  /** Да или нет. / Yes or no. */
  readonly isTrue?: Maybe<Scalars['Boolean']['output']>;
  /** Число. / A number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Вариант. / An option. */
  readonly option?: Maybe<Scalars['String']['output']>;
  /** Вопрос, и тот, который больше не задают. / The question, also one that is asked no more. */
  readonly questionId: Scalars['ID']['output'];
  /** Текст. / A text. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** Ответ на вопрос: одно значение его вида. / An answer to a question: one value of its kind. */
export type RegistrationAnswerInput = {
  /** Да или нет (YES_NO). / Yes or no (YES_NO). */
  readonly isTrue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Число (NUMBER). / A number (NUMBER). */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** Вариант, буквально (CHOICE). / An option, literally (CHOICE). */
  readonly option?: InputMaybe<Scalars['String']['input']>;
  /** Вопрос, который задают. / A question that is asked. */
  readonly questionId: Scalars['ID']['input'];
  /** Текст, до 500 знаков (TEXT). / A text, up to 500 characters (TEXT). */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Страница списка: регистрации. / A page of the list of registrations. */
export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Registration>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: регистрации. / An item of the list of registrations with its cursor. */
export type RegistrationEdge = {
  readonly __typename?: 'RegistrationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Registration>;
};

/** Регистрация после команды. / The registration after the command. */
export type RegistrationPayload = {
  readonly __typename?: 'RegistrationPayload';
  /** Регистрация, как она есть теперь. / The registration as it is now. */
  readonly registration: Registration;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Вопрос тому, кто регистрируется. / A question to whoever registers. */
export type RegistrationQuestion = {
  readonly __typename?: 'RegistrationQuestion';
  /** Глобальный идентификатор; не меняется. / Global id; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Без ответа не зарегистрируют. / Nobody is registered without an answer. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** Вид ответа. / The kind of the answer. */
  readonly kind: QuestionKind;
  /** Варианты; null — не выбор. / The options; null: it is no choice. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Вопрос, до 500 знаков. / The question, up to 500 characters. */
  readonly text: Scalars['String']['output'];
};

/** Вопрос, как его задают. / A question as it is asked. */
export type RegistrationQuestionInput = {
  /** Прежний вопрос; без него — новый. / A question that is there already; without it, a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Нужен ли ответ; по умолчанию нет. / Whether an answer is needed; no by default. */
  readonly isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Вид ответа; у прежнего вопроса не меняется. / The kind of the answer; that of an old question stays. */
  readonly kind: QuestionKind;
  /** Варианты, от 2 до 20; только у CHOICE. / The options, 2 to 20; of CHOICE only. */
  readonly options?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Вопрос, 1–500 знаков. / The question, 1 to 500 characters. */
  readonly text: Scalars['String']['input'];
};

/** Регистрация или отказ. / The registration, or a refusal. */
export type RegistrationResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RegistrationPayload | RuleRefusal | VersionConflict;

/** Чей номер. / Whose number it is. */
export type RegistrationSide =
  /** Входящий номер получателя. / The receiver's incoming number. */
  | 'RECEIVER'
  /** Исходящий номер отправителя. / The sender's outgoing number. */
  | 'SENDER';

/** Состояние регистрации. / The state of a registration. */
export type RegistrationStatus =
  /** Пришёл: явка отмечена. / Attended: checked in. */
  | 'ATTENDED'
  /** Подтверждена: место есть. / Confirmed: it has a seat. */
  | 'CONFIRMED'
  /** Организация отклонила приглашение. / The body has declined the invitation. */
  | 'DECLINED'
  /** Кончилась: лист ожидания закрыт или ответа не было в срок. / Expired: the waiting list was closed, or no answer in time. */
  | 'EXPIRED'
  /** Организация приглашена, ответа ещё нет. / The body is invited and has not answered yet. */
  | 'INVITED'
  /** Не пришёл: место было, явка не отмечена. / No-show: had a seat and was not checked in. */
  | 'NO_SHOW'
  /**
   * Не решена: заявку рассматривает организатор или место ждёт подтверждения на новый день.
   * Pending: the organiser examines the application, or the seat waits to be confirmed for a new day.
   */
  | 'PENDING'
  /** Организатор отказал. / The organiser has rejected it. */
  | 'REJECTED'
  /** В листе ожидания. / On the waiting list. */
  | 'WAITLISTED'
  /** Отозвана. / Withdrawn. */
  | 'WITHDRAWN';

/** Ввод команды `rejectRegistration`. / The input of `rejectRegistration`. */
export type RejectRegistrationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Нерассмотренная заявка. / An application that is pending. */
  readonly registrationId: Scalars['ID']['input'];
};

/** Ввод команды `releaseCommitment`. / The input of `releaseCommitment`. */
export type ReleaseCommitmentInput = {
  /** Обязательство. / The commitment. */
  readonly commitmentId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Почему, до 500 знаков. / Why, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `removeFileFromRoundTable`. / The input of `removeFileFromRoundTable`. */
export type RemoveFileFromRoundTableInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Файл, который он имеет. / A file that it has. */
  readonly fileId: Scalars['ID']['input'];
  /** Глобальный идентификатор круглого стола. / Global id of the round table. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
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

/** Ввод команды `removeRoundTableFromSeries`. / The input of `removeRoundTableFromSeries`. */
export type RemoveRoundTableFromSeriesInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Серия. / The series. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол серии. / A round table of the series. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `removeRoundTableMaterial`. / The input of `removeRoundTableMaterial`. */
export type RemoveRoundTableMaterialInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Файл. / The file. */
  readonly fileId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол. / The round table. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Ввод команды `replaceRegisteredDelegate`. / The input of `replaceRegisteredDelegate`. */
export type ReplaceRegisteredDelegateInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Регистрация с местом или в листе ожидания. / A registration with a seat or on the waiting list. */
  readonly registrationId: Scalars['ID']['input'];
  /**
   * Имя представителя; по умолчанию он назван только должностью.
   * The name of the delegate; by default the position alone says who comes.
   */
  readonly representative?: InputMaybe<RepresentativeInput>;
  /** Должность представителя, не имя, 1–200 знаков. / The position of the delegate, not a name, 1 to 200 characters. */
  readonly representativePosition: Scalars['String']['input'];
};

/** Ввод команды `reportRoundTable`. / The input of `reportRoundTable`. */
export type ReportRoundTableInput = {
  /** Что решили: до 50 пунктов по 1–1000 знаков. / What was decided: up to 50 points of 1 to 1,000 characters. */
  readonly decisions: ReadonlyArray<Scalars['String']['input']>;
  /** Что обсуждали, 1–5000 знаков, в несколько строк. / What was discussed, 1 to 5,000 characters, in several lines. */
  readonly discussed: Scalars['String']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Круглый стол в состоянии HELD или ONE_SIDED. / A round table that is HELD or ONE_SIDED. */
  readonly roundTableId: Scalars['ID']['input'];
};

/**
 * Названный представитель. Имя хранится с его согласия, пока нужно столу; читают его организатор, сама организация и DATA_STEWARD с названной целью, и чтение записывается.
 * A delegate who is named. The name is kept with their consent and while the table needs it; the organiser, the body itself and DATA_STEWARD read it for a named purpose, and the reading is recorded.
 */
export type Representative = {
  readonly __typename?: 'Representative';
  /**
   * Имя; null без `purpose` или если имени нет. С `purpose`, но без права — ошибка FORBIDDEN.
   * The name; null without a `purpose`, or where there is none. With a `purpose` but without the right: error FORBIDDEN.
   */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /**
   * Имя хранится, пусть и скрыто; нет — после срока хранения, отзыва, замены или удаления.
   * Whether a name is kept, masked or not; none is after its term, a withdrawal, a replacement or an erasure.
   */
  readonly hasName: Scalars['Boolean']['output'];
  /** Последний день хранения имени. / The last day on which the name is kept. */
  readonly keptUntil: Scalars['Date']['output'];
  /**
   * Человек, которого удаляют; null без `purpose`. С `purpose`, но без права — ошибка FORBIDDEN.
   * The person, by whom one erases; null without a `purpose`. With one but without the right: error FORBIDDEN.
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** Должность, до 200 знаков. / The position, up to 200 characters. */
  readonly position: Scalars['String']['output'];
};


/**
 * Названный представитель. Имя хранится с его согласия, пока нужно столу; читают его организатор, сама организация и DATA_STEWARD с названной целью, и чтение записывается.
 * A delegate who is named. The name is kept with their consent and while the table needs it; the organiser, the body itself and DATA_STEWARD read it for a named purpose, and the reading is recorded.
 */
export type RepresentativeFullNameArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Названный представитель. Имя хранится с его согласия, пока нужно столу; читают его организатор, сама организация и DATA_STEWARD с названной целью, и чтение записывается.
 * A delegate who is named. The name is kept with their consent and while the table needs it; the organiser, the body itself and DATA_STEWARD read it for a named purpose, and the reading is recorded.
 */
export type RepresentativePersonIdArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Имя представителя или докладчика и его согласие. / The name of a delegate or a speaker and their consent. */
export type RepresentativeInput = {
  /** Фамилия, имя, отчество: персональные данные, до 200 знаков. / The full name: personal data, up to 200 characters. */
  readonly fullName: Scalars['String']['input'];
  /**
   * Человек согласился, чтобы имя хранилось 30 дней после стола; без согласия имя не принимают.
   * The person consents to the name being kept for 30 days after the table; without consent no name is taken.
   */
  readonly hasConsent: Scalars['Boolean']['input'];
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

export type ResolutionItem = {
  readonly __typename?: 'ResolutionItem';
  readonly id: Scalars['ID']['output'];
  /** Круглые столы во исполнение пункта по времени начала. / Round tables that fulfil the item, by their start. */
  readonly roundTables?: Maybe<RoundTableConnection>;
};


export type ResolutionItemRoundTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ввод команды `reviseDraft`. / The input of `reviseDraft`. */
export type ReviseDraftInput = {
  /** Чем он станет, целиком. / What it is to be, as a whole. */
  readonly draft: RoundTableDraftInput;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Черновик. / A draft. */
  readonly roundTableId: Scalars['ID']['input'];
};

/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTable = Node & {
  readonly __typename?: 'RoundTable';
  /** Явка. / Attendance. */
  readonly attendance: AttendanceSummary;
  /**
   * Подписанный лист присутствия, с именами; null — не приложен.
   * The signed attendance sheet, with names; null where there is none.
   */
  readonly attendanceSheet?: Maybe<Attachment>;
  /** Почему отменён; null — не отменён. / Why it was cancelled; null where it was not. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** Число мест, от 1 до 1000. / The number of seats, 1 to 1,000. */
  readonly capacity: Scalars['Int']['output'];
  /**
   * До какого момента организации меняют сказанное о представителях; null — до начала.
   * Until when bodies may change what they said of their delegates; null: until the start.
   */
  readonly changesUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Обязательства в порядке записи. / Commitments in the order of recording. */
  readonly commitments: CommitmentConnection;
  /** По какой день подтверждают места после переноса; null — не переносили. / The last day to confirm seats; null: never postponed. */
  readonly confirmBy?: Maybe<Scalars['Date']['output']>;
  /**
   * Документ по подписанному адресу. Списки и бейджи — организатору, опубликованный протокол — всем; null — прочим.
   * The document by a signed address. Lists and badges for the organiser, a published protocol for all; null for others.
   */
  readonly document?: Maybe<DocumentLink>;
  /**
   * Пункты резолюций из `fulfils`, которые отменены или заменены: стол остаётся, решает организатор.
   * Resolution items of `fulfils` that were cancelled or superseded: the table stays, its organiser decides.
   */
  readonly endedItems: ReadonlyArray<Maybe<ResolutionItem>>;
  /** Конец, позже начала. / The end, after the start. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Сводка отзывов; null — ответов меньше пяти. / The summary of the feedback; null: fewer than five answers. */
  readonly feedback?: Maybe<FeedbackSummary>;
  /** Формат проведения. / How people meet. */
  readonly format: EventFormat;
  /** Пункты резолюций, которые он исполняет. / The resolution items that it fulfils. */
  readonly fulfils: ReadonlyArray<Maybe<ResolutionItem>>;
  /**
   * День, когда состоялся, по Москве; null — не состоялся.
   * The day on which it was held, Moscow time; null where it was not.
   */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /**
   * Принимающая организация: центр опережающей профессиональной подготовки (R18), иначе причина — в `hostException`.
   * The host: an advanced training centre (R18), otherwise `hostException` gives the reason.
   */
  readonly host?: Maybe<Organization>;
  /**
   * Почему принимает не центр опережающей подготовки; null — принимает он.
   * Why the host is no advanced training centre; null where it is one.
   */
  readonly hostException?: Maybe<Scalars['String']['output']>;
  /**
   * На день стола принимающая организация — не центр опережающей подготовки (R18): пометка, стол не отменяется.
   * On the day of the table the host is no advanced training centre (R18): a mark, the table is not cancelled.
   */
  readonly hostLostRole: Scalars['Boolean']['output'];
  /**
   * Для календаря, iCalendar; отменённый помечен. Адреса онлайн-стола в нём нет.
   * For a calendar, iCalendar; a cancelled one is marked. The address of an online table is not in it.
   */
  readonly ical: Scalars['String']['output'];
  /**
   * Постоянный адрес того же для подписки: календарь узнаёт о переносе и отмене.
   * The lasting address of the same, to subscribe to: a calendar hears of another day and of a cancellation.
   */
  readonly icalUrl: Scalars['String']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Рабочие группы, по чьей инициативе собран. / The working groups that initiated it. */
  readonly initiatedBy: ReadonlyArray<Maybe<WorkingGroup>>;
  /** Каждую заявку рассматривает организатор. / The organiser examines each application. */
  readonly isModerated: Scalars['Boolean']['output'];
  /**
   * Состоялся с обеими сторонами (R19): верно для HELD и PROTOCOL_PUBLISHED.
   * Was held with both sides (R19): true where the status is HELD or PROTOCOL_PUBLISHED.
   */
  readonly isTwoSided: Scalars['Boolean']['output'];
  /**
   * Материалы, показать которые разрешил владелец; организатору и владельцу — и остальные.
   * Papers that their owner lets everybody read; for the organiser and the owner the others too.
   */
  readonly materials: ReadonlyArray<Attachment>;
  /** Сколько представителей может послать одна организация (R21). / How many delegates one organisation may send (R21). */
  readonly maxDelegatesPerOrganization: Scalars['Int']['output'];
  /** Почему закрыт как односторонний; null — не закрыт. / Why it was closed as one-sided; null where it was not. */
  readonly oneSidedReason?: Maybe<Scalars['String']['output']>;
  /** Почему перенесён; null — не переносили. / Why it was postponed; null: it never was. */
  readonly postponementReason?: Maybe<Scalars['String']['output']>;
  /** Прежнее начало перенесённого; null — не переносили. / The start before it was postponed; null: it never was. */
  readonly previousStart?: Maybe<Scalars['DateTime']['output']>;
  /** Опубликованная программа; null — не опубликована. / The published programme; null where none is. */
  readonly program?: Maybe<Program>;
  /**
   * Программа, над которой работают: видна организатору, прочим null.
   * The programme that is being worked on: for its organiser; null for others.
   */
  readonly programDraft?: Maybe<Program>;
  /** День публикации протокола; null — не опубликован. / The day the protocol was published; null where it was not. */
  readonly protocolPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** Вопросы тем, кто регистрируется. / Questions to whoever registers. */
  readonly questions: ReadonlyArray<RegistrationQuestion>;
  /**
   * Квоты сторон, по одной на сторону; сторона без квоты ограничена лишь числом мест.
   * Quotas of sides, one a side; a side without one is limited by the capacity only.
   */
  readonly quotas: ReadonlyArray<KindQuota>;
  /** Рекомендации стола по дням принятия. / The recommendations of the table by the days of adoption. */
  readonly recommendations: RecommendationConnection;
  /** Регистрации в порядке подачи, и отозванные. / Registrations in the order they were made, withdrawn ones included. */
  readonly registrations: RegistrationConnection;
  /** Итоги; null — не записаны. / The report; null where it is not recorded. */
  readonly report?: Maybe<ClosingReport>;
  /** Места по сторонам. / Seats by side. */
  readonly seatsBySide: ReadonlyArray<SideSeats>;
  /** Свободные места без учёта квот: `capacity` без занятых. / Free seats, quotas aside: `capacity` less those taken. */
  readonly seatsLeft: Scalars['Int']['output'];
  /** Отрасль: у круглого стола она одна (R18). / The sector: a round table has one (R18). */
  readonly sector?: Maybe<Sector>;
  /** Серия, в которую он входит; null — ни в какую. / The series that it belongs to; null where it belongs to none. */
  readonly series?: Maybe<RoundTableSeries>;
  /** Начало. / The start. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Состояние. / The state. */
  readonly status: RoundTableStatus;
  /** Тема, до 500 знаков. / The topic, up to 500 characters. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /**
   * Место проведения, до 500 знаков; null — не названо. Адрес онлайн-стола — только организатору и организациям с местом.
   * The venue, up to 500 characters; null where none is named. That of an online table: for its organiser and bodies with a seat.
   */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Сколько регистраций в листе ожидания. / How many registrations are on the waiting list. */
  readonly waitlistLength: Scalars['Int']['output'];
};


/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTableCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTableDocumentArgs = {
  format: DocumentFormat;
  kind: TableDocument;
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTableHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTableProgramArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTableRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Круглый стол одной отрасли между работодателями и образовательными организациями (пункт 5 резолюции).
 * A round table of one sector between employers and educational organisations (point 5 of the resolution).
 */
export type RoundTableRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<RegistrationStatus>>;
};

/** Страница списка: круглые столы. / A page of the list of round tables. */
export type RoundTableConnection = {
  readonly __typename?: 'RoundTableConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<RoundTableEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<RoundTable>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Чем станет черновик. / What a draft is to be. */
export type RoundTableDraftInput = {
  /** Число мест, от 1 до 1000. / The number of seats, 1 to 1,000. */
  readonly capacity: Scalars['Int']['input'];
  /** Конец, позже начала. / The end, after the start. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Формат проведения; по умолчанию ONSITE. / How people meet; ONSITE by default. */
  readonly format?: InputMaybe<EventFormat>;
  /**
   * Пункты вида ORGANISE_EVENTS, которые он исполняет, до 20.
   * Items of the kind ORGANISE_EVENTS that it fulfils, up to 20.
   */
  readonly fulfilsItemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Причина, если принимает другая организация (R18), 1–500 знаков.
   * The reason where the host is another organisation (R18), 1 to 500 characters.
   */
  readonly hostException?: InputMaybe<Scalars['String']['input']>;
  /**
   * Принимающая организация: в день начала — центр опережающей подготовки (R5, R18).
   * The host: on the day of the start an advanced training centre (R5, R18).
   */
  readonly hostId: Scalars['ID']['input'];
  /** Рабочие группы, по чьей инициативе собран, до 20. / Working groups that initiated it, up to 20. */
  readonly initiatedByGroupIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Сколько представителей может послать одна организация, 1–1000; по умолчанию 3 (R21).
   * How many delegates one organisation may send, 1 to 1,000; 3 by default (R21).
   */
  readonly maxDelegatesPerOrganization?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Квоты сторон, по одной на сторону; без них места общие.
   * Quotas of sides, one a side; without them seats are common.
   */
  readonly quotas?: InputMaybe<ReadonlyArray<KindQuotaInput>>;
  /** Код отрасли (R18). / The code of the sector (R18). */
  readonly sectorCode: Scalars['ID']['input'];
  /** Начало. / The start. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Тема, 1–500 знаков. / The topic, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Место проведения, 1–500 знаков. / The venue, 1 to 500 characters. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
};

/** Запись списка с её курсором: круглые столы. / An item of the list of round tables with its cursor. */
export type RoundTableEdge = {
  readonly __typename?: 'RoundTableEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<RoundTable>;
};

/** Отбор круглых столов; условия соединяются «и». / Selects round tables; all the conditions must hold. */
export type RoundTableFilter = {
  /** У этой принимающей организации. / With this host. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Круглые столы отрасли с этим кодом. / Round tables of the sector with this code. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Начало в этот момент или позже. / Starts at this moment or later. */
  readonly startsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Начало раньше этого момента. / Starts before this moment. */
  readonly startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** В любом из этих состояний. / In any of these states. */
  readonly status?: InputMaybe<ReadonlyArray<RoundTableStatus>>;
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
export type RoundTableOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: RoundTableOrderField;
};

/**
 * По чему упорядочены круглые столы.
 * What round tables are ordered by.
 */
export type RoundTableOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По наименованию, без учёта регистра и «ё». / By name, whatever the case and ё/е. */
  | 'NAME'
  /** По времени начала. / By the start. */
  | 'STARTS_AT'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Круглый стол после команды. / The round table after the command. */
export type RoundTablePayload = {
  readonly __typename?: 'RoundTablePayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Круглый стол или отказ. / The round table, or a refusal. */
export type RoundTableResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RoundTablePayload | RuleRefusal | VersionConflict;

/** План круглых столов одной отрасли на год у одной организации. / A year's plan of round tables of a sector at a host. */
export type RoundTableSeries = Node & {
  readonly __typename?: 'RoundTableSeries';
  /** План как документ: адрес на десять минут. / The plan as a document: an address for ten minutes. */
  readonly document?: Maybe<DocumentLink>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Где проходят. / Where they take place. */
  readonly host?: Maybe<Organization>;
  /** Столы серии для календаря, iCalendar. / The tables of the series for a calendar, iCalendar. */
  readonly ical: Scalars['String']['output'];
  /** Постоянный адрес того же для подписки. / The lasting address of the same, to subscribe to. */
  readonly icalUrl: Scalars['String']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Круглые столы серии по времени начала. / The round tables of the series by their start. */
  readonly roundTables: RoundTableConnection;
  /** Отрасль; null — разных отраслей. / The sector; null: of several sectors. */
  readonly sector?: Maybe<Sector>;
  /** Название, до 500 знаков. / The title, up to 500 characters. */
  readonly title: Scalars['String']['output'];
  /** Темы по месяцам. / The topics by their months. */
  readonly topics: ReadonlyArray<SeriesTopic>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Год. / The year. */
  readonly year: Scalars['Int']['output'];
};


/** План круглых столов одной отрасли на год у одной организации. / A year's plan of round tables of a sector at a host. */
export type RoundTableSeriesDocumentArgs = {
  format: DocumentFormat;
};


/** План круглых столов одной отрасли на год у одной организации. / A year's plan of round tables of a sector at a host. */
export type RoundTableSeriesHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** План круглых столов одной отрасли на год у одной организации. / A year's plan of round tables of a sector at a host. */
export type RoundTableSeriesRoundTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка серий. / A page of a list of series. */
export type RoundTableSeriesConnection = {
  readonly __typename?: 'RoundTableSeriesConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<RoundTableSeriesEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<RoundTableSeries>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы серий и её курсор. / An item of the page of series, with its cursor. */
export type RoundTableSeriesEdge = {
  readonly __typename?: 'RoundTableSeriesEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<RoundTableSeries>;
};

/** Отбор серий; условия соединяются «и». / Selects series; all the conditions must hold. */
export type RoundTableSeriesFilter = {
  /** Серии этой принимающей организации. / Series of this host. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Серии этой отрасли. / Series of this sector. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Часть названия, без учёта регистра. / A part of the title, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Серии этого года. / Series of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Порядок списка; равные идут по идентификатору. / The order of a list; ties follow the id. */
export type RoundTableSeriesOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: RoundTableSeriesOrderField;
};

/** По чему упорядочены серии. / What series are ordered by. */
export type RoundTableSeriesOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По названию. / By title. */
  | 'NAME'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT'
  /** По году. / By the year. */
  | 'YEAR';

/** Серия после команды. / The series after the command. */
export type RoundTableSeriesPayload = {
  readonly __typename?: 'RoundTableSeriesPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Серия после команды. / The series after the command. */
  readonly series: RoundTableSeries;
};

/** Серия или отказ. / The series, or a refusal. */
export type RoundTableSeriesResult = IdempotencyKeyReused | InvalidInput | NotFound | RoundTableSeriesPayload | RuleRefusal | VersionConflict;

/**
 * Состояние круглого стола. Порядок: DRAFT, PLANNED, ANNOUNCED, REGISTRATION_OPEN, REGISTRATION_CLOSED, IN_PROGRESS, HELD, PROTOCOL_PUBLISHED; перенести или отменить можно до IN_PROGRESS.
 * The state of a round table. The order: DRAFT, PLANNED, ANNOUNCED, REGISTRATION_OPEN, REGISTRATION_CLOSED, IN_PROGRESS, HELD, PROTOCOL_PUBLISHED; it may be postponed or cancelled before IN_PROGRESS.
 */
export type RoundTableStatus =
  /** Объявлен: можно приглашать. / Announced: bodies may be invited. */
  | 'ANNOUNCED'
  /** Отменён. / Cancelled. */
  | 'CANCELLED'
  /** Черновик: виден только организатору. / A draft: its organiser alone sees it. */
  | 'DRAFT'
  /** Состоялся: пришли обе стороны (R19). / Held: both sides came (R19). */
  | 'HELD'
  /** Идёт: отмечен хотя бы один представитель. / In progress: at least one delegate was checked in. */
  | 'IN_PROGRESS'
  /** Закрыт: пришла одна сторона, не засчитывается (R19). / Closed: one side came, it counts for nothing (R19). */
  | 'ONE_SIDED'
  /** Запланирован: регистрация ещё не открыта. / Planned: registration has not opened yet. */
  | 'PLANNED'
  /** Перенесён: места подтверждают на новый день. / Postponed: seats are confirmed for the new day. */
  | 'POSTPONED'
  /** Состоялся, протокол опубликован. / Held, and its protocol is published. */
  | 'PROTOCOL_PUBLISHED'
  /** Регистрация закрыта: можно отмечать явку. / Registration is closed: delegates may be checked in. */
  | 'REGISTRATION_CLOSED'
  /** Регистрация открыта. / Registration is open. */
  | 'REGISTRATION_OPEN';

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

/** Круглый стол с изменёнными местами и те, кто их получил (R20). / The table with its new seats, and who got one (R20). */
export type SeatsPayload = {
  readonly __typename?: 'SeatsPayload';
  /** Регистрации, получившие место из листа ожидания. / The registrations that got a seat from the waiting list. */
  readonly promoted: ReadonlyArray<Registration>;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Места или отказ. / The seats, or a refusal. */
export type SeatsResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | SeatsPayload | VersionConflict;

export type Sector = {
  readonly __typename?: 'Sector';
  readonly code: Scalars['ID']['output'];
  /**
   * Круглые столы отрасли для календаря, iCalendar: сто ближайших к концу по времени начала.
   * Round tables of the sector for a calendar, iCalendar: the hundred that start last.
   */
  readonly ical?: Maybe<Scalars['String']['output']>;
  /** Постоянный адрес календаря для подписки, до 1000 столов. / Lasting address to subscribe to, up to 1,000 tables. */
  readonly icalUrl?: Maybe<Scalars['String']['output']>;
  /**
   * Когда состоялся последний двусторонний круглый стол отрасли; null — ни одного.
   * When the last two-sided round table of the sector was held; null where none was.
   */
  readonly lastHeldOn?: Maybe<Scalars['Date']['output']>;
  /** Круглые столы отрасли по времени начала. / Round tables of the sector by their start. */
  readonly roundTables?: Maybe<RoundTableConnection>;
};


export type SectorRoundTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Как отрасль охвачена двусторонними круглыми столами. / How a sector is covered by two-sided round tables. */
export type SectorCoverage = {
  readonly __typename?: 'SectorCoverage';
  /** Когда состоялся последний за всё время; null — ни одного. / When the last one ever was held; null: none was. */
  readonly lastHeldOn?: Maybe<Scalars['Date']['output']>;
  /** Ближайший назначенный; null — не назначен. / The next one that is planned; null where none is. */
  readonly nextPlanned?: Maybe<RoundTable>;
  /**
   * Почему отрасли нужен круглый стол: ни одного с названного дня, пришла одна сторона, обязательства не исполнены в срок, по балансу не хватает людей, этап дорожной карты остановлен; пусто — причин нет.
   * Why the sector needs a round table: none since the named day, one side alone came, commitments not kept in time, people missing by the balance, a blocked stage of a roadmap; empty: no reason.
   */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Отрасль. / The sector. */
  readonly sector?: Maybe<Sector>;
  /** Региональные органы, в чьём ведении отрасль. / The regional authorities that supervise the sector. */
  readonly supervisors: ReadonlyArray<Maybe<Organization>>;
  /**
   * Сколько двусторонних круглых столов состоялось с названного дня.
   * How many two-sided round tables were held since the named day.
   */
  readonly twoSidedHeld: Scalars['Int']['output'];
};


/** Как отрасль охвачена двусторонними круглыми столами. / How a sector is covered by two-sided round tables. */
export type SectorCoverageReasonsArgs = {
  locale?: InputMaybe<Locale>;
};

/** Тема года. / A topic of the year. */
export type SeriesTopic = {
  readonly __typename?: 'SeriesTopic';
  /** Идентификатор темы; не меняется. / The id of the topic; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** Месяц, от 1 до 12. / The month, 1 to 12. */
  readonly month: Scalars['Int']['output'];
  /** Круглый стол по этой теме; null, пока не назначен. / The round table on it; null until there is one. */
  readonly roundTable?: Maybe<RoundTable>;
  /** Тема, до 500 знаков. / The topic, up to 500 characters. */
  readonly title: Scalars['String']['output'];
};

/** Тема года. / A topic of the year. */
export type SeriesTopicInput = {
  /** Идентификатор темы, которая уже есть; без него — новая. / The id of a topic that is there; without it, a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Месяц, от 1 до 12. / The month, 1 to 12. */
  readonly month: Scalars['Int']['input'];
  /** Тема, до 500 знаков. / The topic, up to 500 characters. */
  readonly title: Scalars['String']['input'];
};

/** Ввод команды `setRegistrationForm`. / The input of `setRegistrationForm`. */
export type SetRegistrationFormInput = {
  /**
   * До какого момента организации меняют сказанное; по умолчанию до начала. Не позже начала.
   * Until when bodies may change what they said; until the start by default. Not after the start.
   */
  readonly changesUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Каждую заявку рассматривает организатор; по умолчанию нет. / The organiser examines each application; no by default. */
  readonly isModerated?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Вопросы, до 10, в их порядке; прежний, не названный здесь, больше не задают, ответы остаются.
   * The questions, up to 10, in their order; one that is not named here is asked no more, its answers stay.
   */
  readonly questions: ReadonlyArray<RegistrationQuestionInput>;
  /** Круглый стол, регистрация на который не закрыта. / A round table whose registration is not closed. */
  readonly roundTableId: Scalars['ID']['input'];
};

/** Сторона, от имени которой говорит участник. / The side that a participant speaks for. */
export type Side =
  /** Власть: региональная, муниципальная, служба занятости. / Authorities: regional, municipal, the employment service. */
  | 'AUTHORITY'
  /** Образование: колледжи и вузы. / Education: colleges and universities. */
  | 'EDUCATION'
  /** Работодатели и их объединения. / Employers and their associations. */
  | 'EMPLOYER'
  /** Эксперты: организации остальных видов. / Experts: organisations of all other kinds. */
  | 'EXPERT'
  /**
   * Социальные партнёры: палаты, профсоюзы, работники, общественные организации.
   * Social partners: chambers, unions, workers, public organisations.
   */
  | 'SOCIAL_PARTNER';

/** Места одной стороны. / The seats of one side. */
export type SideSeats = {
  readonly __typename?: 'SideSeats';
  /** Сколько пришли. / How many came. */
  readonly attended: Scalars['Int']['output'];
  /** Сколько занято. / How many are taken. */
  readonly confirmed: Scalars['Int']['output'];
  /** Сколько не пришли; известно после стола. / How many did not come; known once it is over. */
  readonly noShow: Scalars['Int']['output'];
  /** Её квота в местах; null — ограничена лишь числом мест. / Its quota in seats; null: limited by the capacity only. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** Сторона. / The side. */
  readonly side: Side;
  /** Сколько ждут. / How many wait. */
  readonly waiting: Scalars['Int']['output'];
};

/** Отзывы о слоте. / Feedback on a slot. */
export type SlotFeedback = {
  readonly __typename?: 'SlotFeedback';
  /** Сколько ответов учтено; растёт по пять. / How many answers are counted; it grows by five. */
  readonly answers: Scalars['Int']['output'];
  /** Средняя оценка, от 1 до 5. / The average rating, 1 to 5. */
  readonly average?: Maybe<Scalars['Float']['output']>;
  /** Идентификатор слота. / The id of the slot. */
  readonly slotId: Scalars['ID']['output'];
  /** Тема слота. / The subject of the slot. */
  readonly title: Scalars['String']['output'];
};

/** Оценка слота. / The rating of a slot. */
export type SlotRatingInput = {
  /** Оценка, от 1 до 5. / The rating, 1 to 5. */
  readonly rating: Scalars['Int']['input'];
  /** Слот последней версии программы, не перерыв. / A slot of the last version of the programme, no break. */
  readonly slotId: Scalars['ID']['input'];
};

/**
 * Докладчик: организация и должность, или человек. Имя хранится с согласия; читают его с целью, и чтение записывается.
 * A speaker: body and post, or a person. A name is kept by consent and read for a purpose; each reading is recorded.
 */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /**
   * Имя; null без `purpose` или если имени нет. С `purpose`, но без права — ошибка FORBIDDEN.
   * The name; null without a `purpose`, or where there is none. With a `purpose` but without the right: error FORBIDDEN.
   */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Имя хранится, пусть и скрыто. / Whether a name is kept, masked or not. */
  readonly hasName: Scalars['Boolean']['output'];
  /** Последний день хранения имени; null — человек не назван. / The last day on which the name is kept; null where nobody is named. */
  readonly keptUntil?: Maybe<Scalars['Date']['output']>;
  /** Организация; null — человек говорит за себя. / The organisation; null: a person speaks for themselves. */
  readonly organization?: Maybe<Organization>;
  /**
   * Человек, которого удаляют или называют снова; null без `purpose`. С `purpose`, но без права — ошибка FORBIDDEN.
   * The person, to erase or to name again; null without a `purpose`. With one but without the right: error FORBIDDEN.
   */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** Должность, до 200 знаков. / The post, up to 200 characters. */
  readonly position: Scalars['String']['output'];
};


/**
 * Докладчик: организация и должность, или человек. Имя хранится с согласия; читают его с целью, и чтение записывается.
 * A speaker: body and post, or a person. A name is kept by consent and read for a purpose; each reading is recorded.
 */
export type SpeakerFullNameArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Докладчик: организация и должность, или человек. Имя хранится с согласия; читают его с целью, и чтение записывается.
 * A speaker: body and post, or a person. A name is kept by consent and read for a purpose; each reading is recorded.
 */
export type SpeakerPersonIdArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Докладчик: организация и должность, или человек. / A speaker: the body and the post, or a person. */
export type SpeakerInput = {
  /** Организация (R5); без неё — человек за себя. / The organisation (R5); without it, a person for themselves. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Имя докладчика; без него докладчик — должность. / The speaker's name; without one the speaker is a post. */
  readonly person?: InputMaybe<RepresentativeInput>;
  /**
   * Вместо имени: человек, уже названный в этой программе (`Speaker.personId`).
   * Instead of a name: a person whom this programme names already (`Speaker.personId`).
   */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Должность, до 200 знаков. / The post, up to 200 characters. */
  readonly position: Scalars['String']['input'];
};

export type Speciality = {
  readonly __typename?: 'Speciality';
  readonly code: Scalars['ID']['output'];
};

/** Документ круглого стола. / A document of a round table. */
export type TableDocument =
  /** Лист присутствия для подписей. / The attendance sheet, to be signed. */
  | 'ATTENDANCE_SHEET'
  /** Бейджи с кодами. / Badges with the codes. */
  | 'BADGES'
  /** Список приглашённых и их ответы. / Who was invited, and the answers. */
  | 'INVITATION_LIST'
  /** Последняя опубликованная программа. / The last programme that was published. */
  | 'PROGRAM'
  /** Протокол: кто был, что обсудили и решили. / The protocol: who was there, what was discussed and decided. */
  | 'PROTOCOL';

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

export type TrainingCommitment = Node & {
  readonly __typename?: 'TrainingCommitment';
  readonly id: Scalars['ID']['output'];
};

/** Ввод команды `undoCheckIn`. / The input of `undoCheckIn`. */
export type UndoCheckInInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Регистрация с отмеченной явкой. / A registration that was checked in. */
  readonly registrationId: Scalars['ID']['input'];
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

/** Ввод команды `withdrawRegistration`. / The input of `withdrawRegistration`. */
export type WithdrawRegistrationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Регистрация с местом или в листе ожидания. / A registration with a seat or on the waiting list. */
  readonly registrationId: Scalars['ID']['input'];
};

/**
 * Отозванная регистрация и те, кто тем же действием получил место из листа ожидания (R20).
 * The withdrawn registration, and those whom the same write promoted from the waiting list (R20).
 */
export type WithdrawalPayload = {
  readonly __typename?: 'WithdrawalPayload';
  /** Регистрации, получившие место из листа ожидания. / The registrations that got a seat from the waiting list. */
  readonly promoted: ReadonlyArray<Registration>;
  /** Отозванная регистрация. / The withdrawn registration. */
  readonly registration: Registration;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Круглый стол, как он есть теперь. / The round table as it is now. */
  readonly roundTable: RoundTable;
};

/** Отозванная регистрация или отказ. / The withdrawn registration, or a refusal. */
export type WithdrawalResult = IdempotencyKeyReused | IllegalTransition | NotFound | VersionConflict | WithdrawalPayload;

export type WorkforceNeed = Node & {
  readonly __typename?: 'WorkforceNeed';
  readonly id: Scalars['ID']['output'];
};

export type WorkingGroup = {
  readonly __typename?: 'WorkingGroup';
  readonly id: Scalars['ID']['output'];
  /** Круглые столы по инициативе группы по времени начала. / Round tables that the group initiated, by their start. */
  readonly roundTables?: Maybe<RoundTableConnection>;
  /**
   * Круглые столы по инициативе группы для календаря, iCalendar: сто последних по времени начала.
   * Round tables that the group initiated, for a calendar, iCalendar: the hundred that start last.
   */
  readonly roundTablesIcal?: Maybe<Scalars['String']['output']>;
  /** Постоянный адрес календаря для подписки, до 1000 столов. / Lasting address to subscribe to, up to 1,000 tables. */
  readonly roundTablesIcalUrl?: Maybe<Scalars['String']['output']>;
};


export type WorkingGroupRoundTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Agreement: Agreement;
  Commitment: Commitment;
  Organization: Organization;
  Recommendation: Recommendation;
  Registration: Registration;
  ResolutionItem: ResolutionItem;
  RoundTable: RoundTable;
  RoundTableSeries: RoundTableSeries;
  Sector: Sector;
  WorkingGroup: WorkingGroup;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Recommendation:
    ( { __typename: 'Recommendation' }
    & GraphQLRecursivePick<FederationTypes['Recommendation'], {"id":true}> );
  Registration:
    ( { __typename: 'Registration' }
    & GraphQLRecursivePick<FederationTypes['Registration'], {"id":true}> );
  ResolutionItem:
    ( { __typename: 'ResolutionItem' }
    & GraphQLRecursivePick<FederationTypes['ResolutionItem'], {"id":true}> );
  RoundTable:
    ( { __typename: 'RoundTable' }
    & GraphQLRecursivePick<FederationTypes['RoundTable'], {"id":true}> );
  RoundTableSeries:
    ( { __typename: 'RoundTableSeries' }
    & GraphQLRecursivePick<FederationTypes['RoundTableSeries'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  WorkingGroup:
    ( { __typename: 'WorkingGroup' }
    & GraphQLRecursivePick<FederationTypes['WorkingGroup'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdoptRecommendationResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RecommendationPayload, 'recommendation'> & { recommendation: _RefType['Recommendation'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  CommitmentResult:
    | ( import('./commitment/store.ts').CommitmentPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ErasePersonFromRegistrationsResult:
    | ( ErasedRepresentativePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  FeedbackResult:
    | ( import('./feedback/store.ts').FeedbackPayload )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  ImportRegistrationsResult:
    | ( import('./import/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  InvitedResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<InvitedPayload, 'roundTable'> & { roundTable: _RefType['RoundTable'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  PlanRoundTableResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoundTablePayload, 'roundTable'> & { roundTable: _RefType['RoundTable'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  PlanSeriesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoundTableSeriesPayload, 'series'> & { series: _RefType['RoundTableSeries'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  ProgramResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('./program/store.ts').ProgramPayload )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RegistrationResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RegistrationPayload, 'registration' | 'roundTable'> & { registration: _RefType['Registration'], roundTable: _RefType['RoundTable'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RequestUploadResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( RequestUploadPayload )
  ;
  RoundTableResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoundTablePayload, 'roundTable'> & { roundTable: _RefType['RoundTable'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  RoundTableSeriesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<RoundTableSeriesPayload, 'series'> & { series: _RefType['RoundTableSeries'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  SeatsResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<SeatsPayload, 'promoted' | 'roundTable'> & { promoted: ReadonlyArray<_RefType['Registration']>, roundTable: _RefType['RoundTable'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  WithdrawalResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WithdrawalPayload, 'promoted' | 'registration' | 'roundTable'> & { promoted: ReadonlyArray<_RefType['Registration']>, registration: _RefType['Registration'], roundTable: _RefType['RoundTable'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./commitment/commitment.ts').Commitment> )
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./recommendation/recommendation.ts').Recommendation> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./round-table/round-table.ts').RoundTable> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./round-table-series/round-table-series.ts').RoundTableSeries> )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
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
  AcceptCommitmentInput: AcceptCommitmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcceptDeliveryInput: AcceptDeliveryInput;
  AcceptInvitationInput: AcceptInvitationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddRoundTableMaterialInput: AddRoundTableMaterialInput;
  AddRoundTableToSeriesInput: AddRoundTableToSeriesInput;
  AdoptRecommendationInput: AdoptRecommendationInput;
  AdoptRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptRecommendationResult']>;
  Agreement: ResolverTypeWrapper<import('./agreement/agreement.ts').Agreement>;
  AnnounceRoundTableInput: AnnounceRoundTableInput;
  AnswerCommitmentChangeInput: AnswerCommitmentChangeInput;
  ApproveRegistrationInput: ApproveRegistrationInput;
  AttachAttendanceSheetInput: AttachAttendanceSheetInput;
  AttachFilesInput: AttachFilesInput;
  Attachment: ResolverTypeWrapper<import('@kadry/subgraph/attachments').ShownFile>;
  AttendanceSummary: ResolverTypeWrapper<AttendanceSummary>;
  CancelRoundTableInput: CancelRoundTableInput;
  ChangeRegistrationInput: ChangeRegistrationInput;
  ChangeSeatsInput: ChangeSeatsInput;
  ChangeSeriesInput: ChangeSeriesInput;
  CheckInByCodeInput: CheckInByCodeInput;
  CheckInInput: CheckInInput;
  CloseAsOneSidedInput: CloseAsOneSidedInput;
  CloseRegistrationInput: CloseRegistrationInput;
  ClosingReport: ResolverTypeWrapper<import('./round-table/round-table.ts').ClosingReport>;
  Cohort: ResolverTypeWrapper<{ readonly id: string }>;
  Commitment: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./commitment/commitment.ts').Commitment>>;
  CommitmentAcceptance: ResolverTypeWrapper<import('./commitment/commitment.ts').CommitmentAcceptance>;
  CommitmentChange: ResolverTypeWrapper<import('./commitment/commitment.ts').CommitmentChange>;
  CommitmentConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./commitment/commitment.ts').Commitment>>>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node?: Maybe<ResolversTypes['Commitment']> }>;
  CommitmentFilter: CommitmentFilter;
  CommitmentObject: CommitmentObject;
  CommitmentOrder: CommitmentOrder;
  CommitmentOrderField: CommitmentOrderField;
  CommitmentPayload: ResolverTypeWrapper<import('./commitment/store.ts').CommitmentPayload>;
  CommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitmentResult']>;
  CommitmentStatus: CommitmentStatus;
  CommitmentUnit: CommitmentUnit;
  ConsentToRoundTableMaterialInput: ConsentToRoundTableMaterialInput;
  CopyRoundTableInput: CopyRoundTableInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclineInvitationInput: DeclineInvitationInput;
  Delivery: ResolverTypeWrapper<import('./commitment/commitment.ts').Delivery>;
  DeliveryStatus: DeliveryStatus;
  DisputeDeliveryInput: DisputeDeliveryInput;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentRef: ResolverTypeWrapper<import('@kadry/domain/document').DocumentRef>;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: ResolverTypeWrapper<DocumentRegistration>;
  DocumentRegistrationInput: DocumentRegistrationInput;
  DraftProgramInput: DraftProgramInput;
  DraftRoundTableInput: DraftRoundTableInput;
  ErasePersonFromRegistrationsInput: ErasePersonFromRegistrationsInput;
  ErasePersonFromRegistrationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasePersonFromRegistrationsResult']>;
  ErasedRepresentativePayload: ResolverTypeWrapper<ErasedRepresentativePayload>;
  EventFormat: EventFormat;
  FeedbackPayload: ResolverTypeWrapper<import('./feedback/store.ts').FeedbackPayload>;
  FeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeedbackResult']>;
  FeedbackSummary: ResolverTypeWrapper<FeedbackSummary>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FileRefused: ResolverTypeWrapper<import('./import/import.ts').FileRefused>;
  GiveFeedbackInput: GiveFeedbackInput;
  HistoryEntry: ResolverTypeWrapper<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>>;
  HistoryEntryEdge: ResolverTypeWrapper<Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['HistoryEntry']> }>;
  HoldRoundTableInput: HoldRoundTableInput;
  IdempotencyKeyReused: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>>;
  IllegalTransition: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IllegalTransition'>>;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversTypes['RefusedCell']> }>;
  ImportRegistrationsInput: ImportRegistrationsInput;
  ImportRegistrationsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRegistrationsResult']>;
  InputProblem: ResolverTypeWrapper<import('@kadry/domain/refusal').InputProblem>;
  InvalidInput: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'InvalidInput'>>;
  InvitationPreview: ResolverTypeWrapper<Omit<InvitationPreview, 'organizations'> & { organizations: ReadonlyArray<Maybe<ResolversTypes['Organization']>> }>;
  InvitationSelection: InvitationSelection;
  InviteToRoundTableInput: InviteToRoundTableInput;
  InvitedPayload: ResolverTypeWrapper<Omit<InvitedPayload, 'roundTable'> & { roundTable: ResolversTypes['RoundTable'] }>;
  InvitedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitedResult']>;
  KindQuota: ResolverTypeWrapper<import('./round-table/round-table.ts').KindQuota>;
  KindQuotaInput: KindQuotaInput;
  LinkCommitmentToAgreementInput: LinkCommitmentToAgreementInput;
  Locale: Locale;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NotFound'>>;
  NumberTaken: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NumberTaken'>>;
  Occupation: ResolverTypeWrapper<{ readonly okz: string }>;
  OpenRegistrationInput: OpenRegistrationInput;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<import('./organization/organization.ts').Organization>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanDraftInput: PlanDraftInput;
  PlanRoundTableInput: PlanRoundTableInput;
  PlanRoundTableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanRoundTableResult']>;
  PlanSeriesInput: PlanSeriesInput;
  PlanSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanSeriesResult']>;
  PostponeRoundTableInput: PostponeRoundTableInput;
  PracticePlacement: ResolverTypeWrapper<{ readonly id: string }>;
  Program: ResolverTypeWrapper<import('./program/version.ts').Program>;
  ProgramChange: ResolverTypeWrapper<import('./program/changes.ts').ProgramChange>;
  ProgramChangeKind: ProgramChangeKind;
  ProgramPayload: ResolverTypeWrapper<import('./program/store.ts').ProgramPayload>;
  ProgramResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgramResult']>;
  ProgramSlot: ResolverTypeWrapper<import('./program/version.ts').ProgramSlot>;
  ProgramSlotInput: ProgramSlotInput;
  Proposal: ResolverTypeWrapper<import('./proposal/proposal.ts').Proposal>;
  ProposeCommitmentChangeInput: ProposeCommitmentChangeInput;
  PublishProgramInput: PublishProgramInput;
  PublishProtocolInput: PublishProtocolInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  ReadingPurpose: ReadingPurpose;
  Recommendation: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./recommendation/recommendation.ts').Recommendation>>;
  RecommendationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./recommendation/recommendation.ts').Recommendation>>>;
  RecommendationCounts: ResolverTypeWrapper<RecommendationCounts>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node?: Maybe<ResolversTypes['Recommendation']> }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationOrderField: RecommendationOrderField;
  RecommendationPayload: ResolverTypeWrapper<Omit<RecommendationPayload, 'recommendation'> & { recommendation: ResolversTypes['Recommendation'] }>;
  RecommendationStatus: RecommendationStatus;
  ReconfirmRegistrationInput: ReconfirmRegistrationInput;
  RecordCommitmentInput: RecordCommitmentInput;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDepartureInput: RecordDepartureInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusedCell: ResolverTypeWrapper<import('./import/import.ts').RefusedCell>;
  RegisterForRoundTableInput: RegisterForRoundTableInput;
  RegisterWalkInInput: RegisterWalkInInput;
  Registration: ResolverTypeWrapper<import('./participation/registration.ts').Registration>;
  RegistrationAnswer: ResolverTypeWrapper<RegistrationAnswer>;
  RegistrationAnswerInput: RegistrationAnswerInput;
  RegistrationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./participation/registration.ts').Registration>>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversTypes['Registration']> }>;
  RegistrationPayload: ResolverTypeWrapper<Omit<RegistrationPayload, 'registration' | 'roundTable'> & { registration: ResolversTypes['Registration'], roundTable: ResolversTypes['RoundTable'] }>;
  RegistrationQuestion: ResolverTypeWrapper<RegistrationQuestion>;
  RegistrationQuestionInput: RegistrationQuestionInput;
  RegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationResult']>;
  RegistrationSide: RegistrationSide;
  RegistrationStatus: RegistrationStatus;
  RejectRegistrationInput: RejectRegistrationInput;
  ReleaseCommitmentInput: ReleaseCommitmentInput;
  RemoveFileFromRoundTableInput: RemoveFileFromRoundTableInput;
  RemoveFileInput: RemoveFileInput;
  RemoveRoundTableFromSeriesInput: RemoveRoundTableFromSeriesInput;
  RemoveRoundTableMaterialInput: RemoveRoundTableMaterialInput;
  ReplaceRegisteredDelegateInput: ReplaceRegisteredDelegateInput;
  ReportRoundTableInput: ReportRoundTableInput;
  Representative: ResolverTypeWrapper<import('./representative/named.ts').Representative>;
  RepresentativeInput: RepresentativeInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<RequestUploadPayload>;
  RequestUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUploadResult']>;
  ResolutionItem: ResolverTypeWrapper<import('./resolution/resolution.ts').ResolutionItem>;
  ReviseDraftInput: ReviseDraftInput;
  RoundTable: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./round-table/round-table.ts').RoundTable>>;
  RoundTableConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./round-table/round-table.ts').RoundTable>>>;
  RoundTableDraftInput: RoundTableDraftInput;
  RoundTableEdge: ResolverTypeWrapper<Omit<RoundTableEdge, 'node'> & { node?: Maybe<ResolversTypes['RoundTable']> }>;
  RoundTableFilter: RoundTableFilter;
  RoundTableOrder: RoundTableOrder;
  RoundTableOrderField: RoundTableOrderField;
  RoundTablePayload: ResolverTypeWrapper<Omit<RoundTablePayload, 'roundTable'> & { roundTable: ResolversTypes['RoundTable'] }>;
  RoundTableResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoundTableResult']>;
  RoundTableSeries: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./round-table-series/round-table-series.ts').RoundTableSeries>>;
  RoundTableSeriesConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./round-table-series/round-table-series.ts').RoundTableSeries>>>;
  RoundTableSeriesEdge: ResolverTypeWrapper<Omit<RoundTableSeriesEdge, 'node'> & { node?: Maybe<ResolversTypes['RoundTableSeries']> }>;
  RoundTableSeriesFilter: RoundTableSeriesFilter;
  RoundTableSeriesOrder: RoundTableSeriesOrder;
  RoundTableSeriesOrderField: RoundTableSeriesOrderField;
  RoundTableSeriesPayload: ResolverTypeWrapper<Omit<RoundTableSeriesPayload, 'series'> & { series: ResolversTypes['RoundTableSeries'] }>;
  RoundTableSeriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoundTableSeriesResult']>;
  RoundTableStatus: RoundTableStatus;
  RuleRefusal: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'RuleRefusal'>>;
  SeatsPayload: ResolverTypeWrapper<Omit<SeatsPayload, 'promoted' | 'roundTable'> & { promoted: ReadonlyArray<ResolversTypes['Registration']>, roundTable: ResolversTypes['RoundTable'] }>;
  SeatsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatsResult']>;
  Sector: ResolverTypeWrapper<import('./sector/sector.ts').Sector>;
  SectorCoverage: ResolverTypeWrapper<import('./sector-coverage/sector-coverage.ts').SectorCoverage>;
  SeriesTopic: ResolverTypeWrapper<import('./round-table-series/round-table-series.ts').SeriesTopic>;
  SeriesTopicInput: SeriesTopicInput;
  SetRegistrationFormInput: SetRegistrationFormInput;
  Side: Side;
  SideSeats: ResolverTypeWrapper<SideSeats>;
  SlotFeedback: ResolverTypeWrapper<SlotFeedback>;
  SlotRatingInput: SlotRatingInput;
  Speaker: ResolverTypeWrapper<import('./program/version.ts').Speaker>;
  SpeakerInput: SpeakerInput;
  Speciality: ResolverTypeWrapper<{ readonly code: string }>;
  TableDocument: TableDocument;
  Task: ResolverTypeWrapper<import('@kadry/subgraph/tasks').Task>;
  TaskConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversTypes['Task']> }>;
  TrainingCommitment: ResolverTypeWrapper<{ readonly id: string }>;
  UndoCheckInInput: UndoCheckInInput;
  VersionConflict: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'VersionConflict'>>;
  WithdrawRegistrationInput: WithdrawRegistrationInput;
  WithdrawalPayload: ResolverTypeWrapper<Omit<WithdrawalPayload, 'promoted' | 'registration' | 'roundTable'> & { promoted: ReadonlyArray<ResolversTypes['Registration']>, registration: ResolversTypes['Registration'], roundTable: ResolversTypes['RoundTable'] }>;
  WithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalResult']>;
  WorkforceNeed: ResolverTypeWrapper<{ readonly id: string }>;
  WorkingGroup: ResolverTypeWrapper<import('./working-group/working-group.ts').WorkingGroup>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCommitmentInput: AcceptCommitmentInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AcceptDeliveryInput: AcceptDeliveryInput;
  AcceptInvitationInput: AcceptInvitationInput;
  Boolean: Scalars['Boolean']['output'];
  AddRoundTableMaterialInput: AddRoundTableMaterialInput;
  AddRoundTableToSeriesInput: AddRoundTableToSeriesInput;
  AdoptRecommendationInput: AdoptRecommendationInput;
  AdoptRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['AdoptRecommendationResult'];
  Agreement: import('./agreement/agreement.ts').Agreement;
  AnnounceRoundTableInput: AnnounceRoundTableInput;
  AnswerCommitmentChangeInput: AnswerCommitmentChangeInput;
  ApproveRegistrationInput: ApproveRegistrationInput;
  AttachAttendanceSheetInput: AttachAttendanceSheetInput;
  AttachFilesInput: AttachFilesInput;
  Attachment: import('@kadry/subgraph/attachments').ShownFile;
  AttendanceSummary: AttendanceSummary;
  CancelRoundTableInput: CancelRoundTableInput;
  ChangeRegistrationInput: ChangeRegistrationInput;
  ChangeSeatsInput: ChangeSeatsInput;
  ChangeSeriesInput: ChangeSeriesInput;
  CheckInByCodeInput: CheckInByCodeInput;
  CheckInInput: CheckInInput;
  CloseAsOneSidedInput: CloseAsOneSidedInput;
  CloseRegistrationInput: CloseRegistrationInput;
  ClosingReport: import('./round-table/round-table.ts').ClosingReport;
  Cohort: { readonly id: string };
  Commitment: import('@kadry/mongo/aggregate').Stored<import('./commitment/commitment.ts').Commitment>;
  CommitmentAcceptance: import('./commitment/commitment.ts').CommitmentAcceptance;
  CommitmentChange: import('./commitment/commitment.ts').CommitmentChange;
  CommitmentConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./commitment/commitment.ts').Commitment>>;
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Commitment']> };
  CommitmentFilter: CommitmentFilter;
  CommitmentOrder: CommitmentOrder;
  CommitmentPayload: import('./commitment/store.ts').CommitmentPayload;
  CommitmentResult: ResolversUnionTypes<ResolversParentTypes>['CommitmentResult'];
  ConsentToRoundTableMaterialInput: ConsentToRoundTableMaterialInput;
  CopyRoundTableInput: CopyRoundTableInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclineInvitationInput: DeclineInvitationInput;
  Delivery: import('./commitment/commitment.ts').Delivery;
  DisputeDeliveryInput: DisputeDeliveryInput;
  DocumentLink: DocumentLink;
  DocumentRef: import('@kadry/domain/document').DocumentRef;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: DocumentRegistration;
  DocumentRegistrationInput: DocumentRegistrationInput;
  DraftProgramInput: DraftProgramInput;
  DraftRoundTableInput: DraftRoundTableInput;
  ErasePersonFromRegistrationsInput: ErasePersonFromRegistrationsInput;
  ErasePersonFromRegistrationsResult: ResolversUnionTypes<ResolversParentTypes>['ErasePersonFromRegistrationsResult'];
  ErasedRepresentativePayload: ErasedRepresentativePayload;
  FeedbackPayload: import('./feedback/store.ts').FeedbackPayload;
  FeedbackResult: ResolversUnionTypes<ResolversParentTypes>['FeedbackResult'];
  FeedbackSummary: FeedbackSummary;
  Float: Scalars['Float']['output'];
  FileRefused: import('./import/import.ts').FileRefused;
  GiveFeedbackInput: GiveFeedbackInput;
  HistoryEntry: import('@kadry/subgraph/history').ShownEntry;
  HistoryEntryConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryEdge: Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['HistoryEntry']> };
  HoldRoundTableInput: HoldRoundTableInput;
  IdempotencyKeyReused: import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>;
  IllegalTransition: import('@kadry/domain/refusal').Refused<'IllegalTransition'>;
  ImportPayload: Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversParentTypes['RefusedCell']> };
  ImportRegistrationsInput: ImportRegistrationsInput;
  ImportRegistrationsResult: ResolversUnionTypes<ResolversParentTypes>['ImportRegistrationsResult'];
  InputProblem: import('@kadry/domain/refusal').InputProblem;
  InvalidInput: import('@kadry/domain/refusal').Refused<'InvalidInput'>;
  InvitationPreview: Omit<InvitationPreview, 'organizations'> & { organizations: ReadonlyArray<Maybe<ResolversParentTypes['Organization']>> };
  InvitationSelection: InvitationSelection;
  InviteToRoundTableInput: InviteToRoundTableInput;
  InvitedPayload: Omit<InvitedPayload, 'roundTable'> & { roundTable: ResolversParentTypes['RoundTable'] };
  InvitedResult: ResolversUnionTypes<ResolversParentTypes>['InvitedResult'];
  KindQuota: import('./round-table/round-table.ts').KindQuota;
  KindQuotaInput: KindQuotaInput;
  LinkCommitmentToAgreementInput: LinkCommitmentToAgreementInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: import('@kadry/domain/refusal').Refused<'NotFound'>;
  NumberTaken: import('@kadry/domain/refusal').Refused<'NumberTaken'>;
  Occupation: { readonly okz: string };
  OpenRegistrationInput: OpenRegistrationInput;
  Organization: import('./organization/organization.ts').Organization;
  PageInfo: PageInfo;
  PlanDraftInput: PlanDraftInput;
  PlanRoundTableInput: PlanRoundTableInput;
  PlanRoundTableResult: ResolversUnionTypes<ResolversParentTypes>['PlanRoundTableResult'];
  PlanSeriesInput: PlanSeriesInput;
  PlanSeriesResult: ResolversUnionTypes<ResolversParentTypes>['PlanSeriesResult'];
  PostponeRoundTableInput: PostponeRoundTableInput;
  PracticePlacement: { readonly id: string };
  Program: import('./program/version.ts').Program;
  ProgramChange: import('./program/changes.ts').ProgramChange;
  ProgramPayload: import('./program/store.ts').ProgramPayload;
  ProgramResult: ResolversUnionTypes<ResolversParentTypes>['ProgramResult'];
  ProgramSlot: import('./program/version.ts').ProgramSlot;
  ProgramSlotInput: ProgramSlotInput;
  Proposal: import('./proposal/proposal.ts').Proposal;
  ProposeCommitmentChangeInput: ProposeCommitmentChangeInput;
  PublishProgramInput: PublishProgramInput;
  PublishProtocolInput: PublishProtocolInput;
  Query: Record<PropertyKey, never>;
  Recommendation: import('@kadry/mongo/aggregate').Stored<import('./recommendation/recommendation.ts').Recommendation>;
  RecommendationConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./recommendation/recommendation.ts').Recommendation>>;
  RecommendationCounts: RecommendationCounts;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Recommendation']> };
  RecommendationFilter: RecommendationFilter;
  RecommendationOrder: RecommendationOrder;
  RecommendationPayload: Omit<RecommendationPayload, 'recommendation'> & { recommendation: ResolversParentTypes['Recommendation'] };
  ReconfirmRegistrationInput: ReconfirmRegistrationInput;
  RecordCommitmentInput: RecordCommitmentInput;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDepartureInput: RecordDepartureInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusedCell: import('./import/import.ts').RefusedCell;
  RegisterForRoundTableInput: RegisterForRoundTableInput;
  RegisterWalkInInput: RegisterWalkInInput;
  Registration: import('./participation/registration.ts').Registration;
  RegistrationAnswer: RegistrationAnswer;
  RegistrationAnswerInput: RegistrationAnswerInput;
  RegistrationConnection: import('@kadry/subgraph/connection').Connection<import('./participation/registration.ts').Registration>;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Registration']> };
  RegistrationPayload: Omit<RegistrationPayload, 'registration' | 'roundTable'> & { registration: ResolversParentTypes['Registration'], roundTable: ResolversParentTypes['RoundTable'] };
  RegistrationQuestion: RegistrationQuestion;
  RegistrationQuestionInput: RegistrationQuestionInput;
  RegistrationResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationResult'];
  RejectRegistrationInput: RejectRegistrationInput;
  ReleaseCommitmentInput: ReleaseCommitmentInput;
  RemoveFileFromRoundTableInput: RemoveFileFromRoundTableInput;
  RemoveFileInput: RemoveFileInput;
  RemoveRoundTableFromSeriesInput: RemoveRoundTableFromSeriesInput;
  RemoveRoundTableMaterialInput: RemoveRoundTableMaterialInput;
  ReplaceRegisteredDelegateInput: ReplaceRegisteredDelegateInput;
  ReportRoundTableInput: ReportRoundTableInput;
  Representative: import('./representative/named.ts').Representative;
  RepresentativeInput: RepresentativeInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: RequestUploadPayload;
  RequestUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestUploadResult'];
  ResolutionItem: import('./resolution/resolution.ts').ResolutionItem;
  ReviseDraftInput: ReviseDraftInput;
  RoundTable: import('@kadry/mongo/aggregate').Stored<import('./round-table/round-table.ts').RoundTable>;
  RoundTableConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./round-table/round-table.ts').RoundTable>>;
  RoundTableDraftInput: RoundTableDraftInput;
  RoundTableEdge: Omit<RoundTableEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RoundTable']> };
  RoundTableFilter: RoundTableFilter;
  RoundTableOrder: RoundTableOrder;
  RoundTablePayload: Omit<RoundTablePayload, 'roundTable'> & { roundTable: ResolversParentTypes['RoundTable'] };
  RoundTableResult: ResolversUnionTypes<ResolversParentTypes>['RoundTableResult'];
  RoundTableSeries: import('@kadry/mongo/aggregate').Stored<import('./round-table-series/round-table-series.ts').RoundTableSeries>;
  RoundTableSeriesConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./round-table-series/round-table-series.ts').RoundTableSeries>>;
  RoundTableSeriesEdge: Omit<RoundTableSeriesEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RoundTableSeries']> };
  RoundTableSeriesFilter: RoundTableSeriesFilter;
  RoundTableSeriesOrder: RoundTableSeriesOrder;
  RoundTableSeriesPayload: Omit<RoundTableSeriesPayload, 'series'> & { series: ResolversParentTypes['RoundTableSeries'] };
  RoundTableSeriesResult: ResolversUnionTypes<ResolversParentTypes>['RoundTableSeriesResult'];
  RuleRefusal: import('@kadry/domain/refusal').Refused<'RuleRefusal'>;
  SeatsPayload: Omit<SeatsPayload, 'promoted' | 'roundTable'> & { promoted: ReadonlyArray<ResolversParentTypes['Registration']>, roundTable: ResolversParentTypes['RoundTable'] };
  SeatsResult: ResolversUnionTypes<ResolversParentTypes>['SeatsResult'];
  Sector: import('./sector/sector.ts').Sector;
  SectorCoverage: import('./sector-coverage/sector-coverage.ts').SectorCoverage;
  SeriesTopic: import('./round-table-series/round-table-series.ts').SeriesTopic;
  SeriesTopicInput: SeriesTopicInput;
  SetRegistrationFormInput: SetRegistrationFormInput;
  SideSeats: SideSeats;
  SlotFeedback: SlotFeedback;
  SlotRatingInput: SlotRatingInput;
  Speaker: import('./program/version.ts').Speaker;
  SpeakerInput: SpeakerInput;
  Speciality: { readonly code: string };
  Task: import('@kadry/subgraph/tasks').Task;
  TaskConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Task']> };
  TrainingCommitment: { readonly id: string };
  UndoCheckInInput: UndoCheckInInput;
  VersionConflict: import('@kadry/domain/refusal').Refused<'VersionConflict'>;
  WithdrawRegistrationInput: WithdrawRegistrationInput;
  WithdrawalPayload: Omit<WithdrawalPayload, 'promoted' | 'registration' | 'roundTable'> & { promoted: ReadonlyArray<ResolversParentTypes['Registration']>, registration: ResolversParentTypes['Registration'], roundTable: ResolversParentTypes['RoundTable'] };
  WithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawalResult'];
  WorkforceNeed: { readonly id: string };
  WorkingGroup: import('./working-group/working-group.ts').WorkingGroup;
  String: Scalars['String']['output'];
};

export type AuditedDirectiveArgs = { };

export type AuditedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuditedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptRecommendationResult'] = ResolversParentTypes['AdoptRecommendationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RecommendationPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<AgreementCommitmentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type AttendanceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceSummary'] = ResolversParentTypes['AttendanceSummary']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type ClosingReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingReport'] = ResolversParentTypes['ClosingReport']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  discussed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptances?: Resolver<ReadonlyArray<ResolversTypes['CommitmentAcceptance']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  beneficiaries?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['CommitmentChange']>, ParentType, ContextType>;
  debtor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  debtorGoneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debtorMergedInto?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<CommitmentHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['CommitmentObject'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  originalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  originalQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  releaseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  speciality?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CommitmentUnit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentAcceptance'] = ResolversParentTypes['CommitmentAcceptance']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type CommitmentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentChange'] = ResolversParentTypes['CommitmentChange']> = {
  agreedBy?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
};

export type CommitmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentPayload'] = ResolversParentTypes['CommitmentPayload']> = {
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentResult'] = ResolversParentTypes['CommitmentResult']> = {
  __resolveType: TypeResolveFn<'CommitmentPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
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

export type ErasePersonFromRegistrationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasePersonFromRegistrationsResult'] = ResolversParentTypes['ErasePersonFromRegistrationsResult']> = {
  __resolveType: TypeResolveFn<'ErasedRepresentativePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ErasedRepresentativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedRepresentativePayload'] = ResolversParentTypes['ErasedRepresentativePayload']> = {
  registrationIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  roundTableIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackPayload'] = ResolversParentTypes['FeedbackPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackResult'] = ResolversParentTypes['FeedbackResult']> = {
  __resolveType: TypeResolveFn<'FeedbackPayload' | 'IllegalTransition' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type FeedbackSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedbackSummary'] = ResolversParentTypes['FeedbackSummary']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['SlotFeedback']>, ParentType, ContextType>;
};

export type FileRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRefused'] = ResolversParentTypes['FileRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FileRefusedMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ImportRegistrationsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRegistrationsResult'] = ResolversParentTypes['ImportRegistrationsResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload' | 'NotFound', ParentType, ContextType>;
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

export type InvitationPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
};

export type InvitedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitedPayload'] = ResolversParentTypes['InvitedPayload']> = {
  invited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitedResult'] = ResolversParentTypes['InvitedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'InvitedPayload' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type KindQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindQuota'] = ResolversParentTypes['KindQuota']> = {
  maxShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationAcceptCommitmentArgs, 'input'>>;
  acceptDelivery?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationAcceptDeliveryArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addRoundTableMaterial?: Resolver<ResolversTypes['ProgramResult'], ParentType, ContextType, RequireFields<MutationAddRoundTableMaterialArgs, 'input'>>;
  addRoundTableToSeries?: Resolver<ResolversTypes['RoundTableSeriesResult'], ParentType, ContextType, RequireFields<MutationAddRoundTableToSeriesArgs, 'input'>>;
  adoptRecommendation?: Resolver<ResolversTypes['AdoptRecommendationResult'], ParentType, ContextType, RequireFields<MutationAdoptRecommendationArgs, 'input'>>;
  announceRoundTable?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationAnnounceRoundTableArgs, 'input'>>;
  answerCommitmentChange?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationAnswerCommitmentChangeArgs, 'input'>>;
  approveRegistration?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationApproveRegistrationArgs, 'input'>>;
  attachAttendanceSheet?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationAttachAttendanceSheetArgs, 'input'>>;
  cancelRoundTable?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationCancelRoundTableArgs, 'input'>>;
  changeRegistration?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationChangeRegistrationArgs, 'input'>>;
  changeSeats?: Resolver<ResolversTypes['SeatsResult'], ParentType, ContextType, RequireFields<MutationChangeSeatsArgs, 'input'>>;
  changeSeries?: Resolver<ResolversTypes['RoundTableSeriesResult'], ParentType, ContextType, RequireFields<MutationChangeSeriesArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  checkInByCode?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationCheckInByCodeArgs, 'input'>>;
  closeAsOneSided?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationCloseAsOneSidedArgs, 'input'>>;
  closeRegistration?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationCloseRegistrationArgs, 'input'>>;
  consentToRoundTableMaterial?: Resolver<ResolversTypes['ProgramResult'], ParentType, ContextType, RequireFields<MutationConsentToRoundTableMaterialArgs, 'input'>>;
  copyRoundTable?: Resolver<ResolversTypes['PlanRoundTableResult'], ParentType, ContextType, RequireFields<MutationCopyRoundTableArgs, 'input'>>;
  declineInvitation?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  disputeDelivery?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationDisputeDeliveryArgs, 'input'>>;
  draftProgram?: Resolver<ResolversTypes['ProgramResult'], ParentType, ContextType, RequireFields<MutationDraftProgramArgs, 'input'>>;
  draftRoundTable?: Resolver<ResolversTypes['PlanRoundTableResult'], ParentType, ContextType, RequireFields<MutationDraftRoundTableArgs, 'input'>>;
  erasePersonFromRegistrations?: Resolver<ResolversTypes['ErasePersonFromRegistrationsResult'], ParentType, ContextType, RequireFields<MutationErasePersonFromRegistrationsArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['FeedbackResult'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  holdRoundTable?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationHoldRoundTableArgs, 'input'>>;
  importRegistrations?: Resolver<ResolversTypes['ImportRegistrationsResult'], ParentType, ContextType, RequireFields<MutationImportRegistrationsArgs, 'input'>>;
  inviteToRoundTable?: Resolver<ResolversTypes['InvitedResult'], ParentType, ContextType, RequireFields<MutationInviteToRoundTableArgs, 'input'>>;
  linkCommitmentToAgreement?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationLinkCommitmentToAgreementArgs, 'input'>>;
  openRegistration?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationOpenRegistrationArgs, 'input'>>;
  planDraft?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationPlanDraftArgs, 'input'>>;
  planRoundTable?: Resolver<ResolversTypes['PlanRoundTableResult'], ParentType, ContextType, RequireFields<MutationPlanRoundTableArgs, 'input'>>;
  planSeries?: Resolver<ResolversTypes['PlanSeriesResult'], ParentType, ContextType, RequireFields<MutationPlanSeriesArgs, 'input'>>;
  postponeRoundTable?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationPostponeRoundTableArgs, 'input'>>;
  proposeCommitmentChange?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationProposeCommitmentChangeArgs, 'input'>>;
  publishProgram?: Resolver<ResolversTypes['ProgramResult'], ParentType, ContextType, RequireFields<MutationPublishProgramArgs, 'input'>>;
  publishProtocol?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationPublishProtocolArgs, 'input'>>;
  reconfirmRegistration?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationReconfirmRegistrationArgs, 'input'>>;
  recordCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationRecordCommitmentArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordDeparture?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationRecordDepartureArgs, 'input'>>;
  registerForRoundTable?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationRegisterForRoundTableArgs, 'input'>>;
  registerWalkIn?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationRegisterWalkInArgs, 'input'>>;
  rejectRegistration?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationRejectRegistrationArgs, 'input'>>;
  releaseCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationReleaseCommitmentArgs, 'input'>>;
  removeFileFromCommitment?: Resolver<ResolversTypes['CommitmentResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromCommitmentArgs, 'input'>>;
  removeFileFromRoundTable?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromRoundTableArgs, 'input'>>;
  removeRoundTableFromSeries?: Resolver<ResolversTypes['RoundTableSeriesResult'], ParentType, ContextType, RequireFields<MutationRemoveRoundTableFromSeriesArgs, 'input'>>;
  removeRoundTableMaterial?: Resolver<ResolversTypes['ProgramResult'], ParentType, ContextType, RequireFields<MutationRemoveRoundTableMaterialArgs, 'input'>>;
  replaceRegisteredDelegate?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationReplaceRegisteredDelegateArgs, 'input'>>;
  reportRoundTable?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationReportRoundTableArgs, 'input'>>;
  requestRoundtablesUpload?: Resolver<ResolversTypes['RequestUploadResult'], ParentType, ContextType, RequireFields<MutationRequestRoundtablesUploadArgs, 'input'>>;
  reviseDraft?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationReviseDraftArgs, 'input'>>;
  setRegistrationForm?: Resolver<ResolversTypes['RoundTableResult'], ParentType, ContextType, RequireFields<MutationSetRegistrationFormArgs, 'input'>>;
  undoCheckIn?: Resolver<ResolversTypes['RegistrationResult'], ParentType, ContextType, RequireFields<MutationUndoCheckInArgs, 'input'>>;
  withdrawRegistration?: Resolver<ResolversTypes['WithdrawalResult'], ParentType, ContextType, RequireFields<MutationWithdrawRegistrationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cohort' | 'Commitment' | 'PracticePlacement' | 'Recommendation' | 'RoundTable' | 'RoundTableSeries' | 'TrainingCommitment' | 'WorkforceNeed', ParentType, ContextType>;
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

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitments?: Resolver<Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, Partial<OrganizationCommitmentsArgs>>;
  hostedRoundTablesIcal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostedRoundTablesIcalUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, Partial<OrganizationRegistrationsArgs>>;
  roundTableTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<OrganizationRoundTableTasksArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanRoundTableResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRoundTableResult'] = ResolversParentTypes['PlanRoundTableResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RoundTablePayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type PlanSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSeriesResult'] = ResolversParentTypes['PlanSeriesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RoundTableSeriesPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type PracticePlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlacement'] = ResolversParentTypes['PracticePlacement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  changesSince?: Resolver<ReadonlyArray<ResolversTypes['ProgramChange']>, ParentType, ContextType, RequireFields<ProgramChangesSinceArgs, 'version'>>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<ProgramDocumentArgs, 'format'>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['ProgramSlot']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramChange'] = ResolversParentTypes['ProgramChange']> = {
  after?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramChangeKind'], ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramPayload'] = ResolversParentTypes['ProgramPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramResult'] = ResolversParentTypes['ProgramResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'ProgramPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type ProgramSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramSlot'] = ResolversParentTypes['ProgramSlot']> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hall?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBreak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<QueryCommitmentsArgs>>;
  invitationPreview?: Resolver<Maybe<ResolversTypes['InvitationPreview']>, ParentType, ContextType, RequireFields<QueryInvitationPreviewArgs, 'roundTableId' | 'selection'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  roundTable?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType, RequireFields<QueryRoundTableArgs, 'id'>>;
  roundTableDrafts?: Resolver<ResolversTypes['RoundTableConnection'], ParentType, ContextType, Partial<QueryRoundTableDraftsArgs>>;
  roundTableSeries?: Resolver<Maybe<ResolversTypes['RoundTableSeries']>, ParentType, ContextType, RequireFields<QueryRoundTableSeriesArgs, 'id'>>;
  roundTableSeriesList?: Resolver<ResolversTypes['RoundTableSeriesConnection'], ParentType, ContextType, Partial<QueryRoundTableSeriesListArgs>>;
  roundTables?: Resolver<ResolversTypes['RoundTableConnection'], ParentType, ContextType, Partial<QueryRoundTablesArgs>>;
  sectorCoverage?: Resolver<ReadonlyArray<ResolversTypes['SectorCoverage']>, ParentType, ContextType, RequireFields<QuerySectorCoverageArgs, 'since'>>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation'], FederationReferenceType extends FederationReferenceTypes['Recommendation'] = FederationReferenceTypes['Recommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressees?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  adoption?: Resolver<ResolversTypes['RecommendationCounts'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<RecommendationHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Recommendation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationCounts'] = ResolversParentTypes['RecommendationCounts']> = {
  abstained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inFavour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type RecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationPayload'] = ResolversParentTypes['RecommendationPayload']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration'], FederationReferenceType extends FederationReferenceTypes['Registration'] = FederationReferenceTypes['Registration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Registration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegistrationAnswer']>>, ParentType, ContextType>;
  arrivedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentToPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['Representative']>, ParentType, ContextType>;
  representativePosition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roundTable?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  waitlistPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  walkedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationAnswer'] = ResolversParentTypes['RegistrationAnswer']> = {
  isTrue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  option?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Registration']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
};

export type RegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationPayload'] = ResolversParentTypes['RegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationQuestion'] = ResolversParentTypes['RegistrationQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationResult'] = ResolversParentTypes['RegistrationResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RegistrationPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RepresentativeFullNameArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, Partial<RepresentativePersonIdArgs>>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ResolutionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionItem'] = ResolversParentTypes['ResolutionItem'], FederationReferenceType extends FederationReferenceTypes['ResolutionItem'] = FederationReferenceTypes['ResolutionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResolutionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roundTables?: Resolver<Maybe<ResolversTypes['RoundTableConnection']>, ParentType, ContextType, Partial<ResolutionItemRoundTablesArgs>>;
};

export type RoundTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTable'] = ResolversParentTypes['RoundTable'], FederationReferenceType extends FederationReferenceTypes['RoundTable'] = FederationReferenceTypes['RoundTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoundTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<ResolversTypes['AttendanceSummary'], ParentType, ContextType>;
  attendanceSheet?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changesUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, Partial<RoundTableCommitmentsArgs>>;
  confirmBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<RoundTableDocumentArgs, 'format' | 'kind'>>;
  endedItems?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ResolutionItem']>>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackSummary']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['EventFormat'], ParentType, ContextType>;
  fulfils?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ResolutionItem']>>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<RoundTableHistoryArgs>>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  hostException?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostLostRole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ReadonlyArray<Maybe<ResolversTypes['WorkingGroup']>>, ParentType, ContextType>;
  isModerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTwoSided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  maxDelegatesPerOrganization?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oneSidedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postponementReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, Partial<RoundTableProgramArgs>>;
  programDraft?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  protocolPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['RegistrationQuestion']>, ParentType, ContextType>;
  quotas?: Resolver<ReadonlyArray<ResolversTypes['KindQuota']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<RoundTableRecommendationsArgs>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, Partial<RoundTableRegistrationsArgs>>;
  report?: Resolver<Maybe<ResolversTypes['ClosingReport']>, ParentType, ContextType>;
  seatsBySide?: Resolver<ReadonlyArray<ResolversTypes['SideSeats']>, ParentType, ContextType>;
  seatsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['RoundTableSeries']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoundTableStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitlistLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundTableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableConnection'] = ResolversParentTypes['RoundTableConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoundTableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RoundTable']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundTableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableEdge'] = ResolversParentTypes['RoundTableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
};

export type RoundTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTablePayload'] = ResolversParentTypes['RoundTablePayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundTableResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableResult'] = ResolversParentTypes['RoundTableResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RoundTablePayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RoundTableSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableSeries'] = ResolversParentTypes['RoundTableSeries'], FederationReferenceType extends FederationReferenceTypes['RoundTableSeries'] = FederationReferenceTypes['RoundTableSeries']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoundTableSeries']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<RoundTableSeriesDocumentArgs, 'format'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<RoundTableSeriesHistoryArgs>>;
  host?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  ical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icalUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roundTables?: Resolver<ResolversTypes['RoundTableConnection'], ParentType, ContextType, Partial<RoundTableSeriesRoundTablesArgs>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['SeriesTopic']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundTableSeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableSeriesConnection'] = ResolversParentTypes['RoundTableSeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoundTableSeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['RoundTableSeries']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundTableSeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableSeriesEdge'] = ResolversParentTypes['RoundTableSeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RoundTableSeries']>, ParentType, ContextType>;
};

export type RoundTableSeriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableSeriesPayload'] = ResolversParentTypes['RoundTableSeriesPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['RoundTableSeries'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundTableSeriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundTableSeriesResult'] = ResolversParentTypes['RoundTableSeriesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RoundTableSeriesPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RuleRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefusal'] = ResolversParentTypes['RuleRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleRefusalMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsPayload'] = ResolversParentTypes['SeatsPayload']> = {
  promoted?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatsResult'] = ResolversParentTypes['SeatsResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'SeatsPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ical?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icalUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  roundTables?: Resolver<Maybe<ResolversTypes['RoundTableConnection']>, ParentType, ContextType, Partial<SectorRoundTablesArgs>>;
};

export type SectorCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorCoverage'] = ResolversParentTypes['SectorCoverage']> = {
  lastHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextPlanned?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<SectorCoverageReasonsArgs>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  supervisors?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  twoSidedHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesTopic'] = ResolversParentTypes['SeriesTopic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundTable?: Resolver<Maybe<ResolversTypes['RoundTable']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SideSeatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideSeats'] = ResolversParentTypes['SideSeats']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlotFeedbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotFeedback'] = ResolversParentTypes['SlotFeedback']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SpeakerFullNameArgs>>;
  hasName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, Partial<SpeakerPersonIdArgs>>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpecialityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speciality'] = ResolversParentTypes['Speciality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type TrainingCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitment'] = ResolversParentTypes['TrainingCommitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VersionConflictMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalPayload'] = ResolversParentTypes['WithdrawalPayload']> = {
  promoted?: Resolver<ReadonlyArray<ResolversTypes['Registration']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roundTable?: Resolver<ResolversTypes['RoundTable'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalResult'] = ResolversParentTypes['WithdrawalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'NotFound' | 'VersionConflict' | 'WithdrawalPayload', ParentType, ContextType>;
};

export type WorkforceNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeed'] = ResolversParentTypes['WorkforceNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingGroup'] = ResolversParentTypes['WorkingGroup'], FederationReferenceType extends FederationReferenceTypes['WorkingGroup'] = FederationReferenceTypes['WorkingGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkingGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roundTables?: Resolver<Maybe<ResolversTypes['RoundTableConnection']>, ParentType, ContextType, Partial<WorkingGroupRoundTablesArgs>>;
  roundTablesIcal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roundTablesIcalUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdoptRecommendationResult?: AdoptRecommendationResultResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttendanceSummary?: AttendanceSummaryResolvers<ContextType>;
  ClosingReport?: ClosingReportResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentAcceptance?: CommitmentAcceptanceResolvers<ContextType>;
  CommitmentChange?: CommitmentChangeResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CommitmentPayload?: CommitmentPayloadResolvers<ContextType>;
  CommitmentResult?: CommitmentResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentRef?: DocumentRefResolvers<ContextType>;
  DocumentRegistration?: DocumentRegistrationResolvers<ContextType>;
  ErasePersonFromRegistrationsResult?: ErasePersonFromRegistrationsResultResolvers<ContextType>;
  ErasedRepresentativePayload?: ErasedRepresentativePayloadResolvers<ContextType>;
  FeedbackPayload?: FeedbackPayloadResolvers<ContextType>;
  FeedbackResult?: FeedbackResultResolvers<ContextType>;
  FeedbackSummary?: FeedbackSummaryResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  ImportRegistrationsResult?: ImportRegistrationsResultResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  InvitedPayload?: InvitedPayloadResolvers<ContextType>;
  InvitedResult?: InvitedResultResolvers<ContextType>;
  KindQuota?: KindQuotaResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NumberTaken?: NumberTakenResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanRoundTableResult?: PlanRoundTableResultResolvers<ContextType>;
  PlanSeriesResult?: PlanSeriesResultResolvers<ContextType>;
  PracticePlacement?: PracticePlacementResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramChange?: ProgramChangeResolvers<ContextType>;
  ProgramPayload?: ProgramPayloadResolvers<ContextType>;
  ProgramResult?: ProgramResultResolvers<ContextType>;
  ProgramSlot?: ProgramSlotResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationCounts?: RecommendationCountsResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationPayload?: RecommendationPayloadResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedCell?: RefusedCellResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationAnswer?: RegistrationAnswerResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationPayload?: RegistrationPayloadResolvers<ContextType>;
  RegistrationQuestion?: RegistrationQuestionResolvers<ContextType>;
  RegistrationResult?: RegistrationResultResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  RequestUploadResult?: RequestUploadResultResolvers<ContextType>;
  ResolutionItem?: ResolutionItemResolvers<ContextType>;
  RoundTable?: RoundTableResolvers<ContextType>;
  RoundTableConnection?: RoundTableConnectionResolvers<ContextType>;
  RoundTableEdge?: RoundTableEdgeResolvers<ContextType>;
  RoundTablePayload?: RoundTablePayloadResolvers<ContextType>;
  RoundTableResult?: RoundTableResultResolvers<ContextType>;
  RoundTableSeries?: RoundTableSeriesResolvers<ContextType>;
  RoundTableSeriesConnection?: RoundTableSeriesConnectionResolvers<ContextType>;
  RoundTableSeriesEdge?: RoundTableSeriesEdgeResolvers<ContextType>;
  RoundTableSeriesPayload?: RoundTableSeriesPayloadResolvers<ContextType>;
  RoundTableSeriesResult?: RoundTableSeriesResultResolvers<ContextType>;
  RuleRefusal?: RuleRefusalResolvers<ContextType>;
  SeatsPayload?: SeatsPayloadResolvers<ContextType>;
  SeatsResult?: SeatsResultResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorCoverage?: SectorCoverageResolvers<ContextType>;
  SeriesTopic?: SeriesTopicResolvers<ContextType>;
  SideSeats?: SideSeatsResolvers<ContextType>;
  SlotFeedback?: SlotFeedbackResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Speciality?: SpecialityResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TrainingCommitment?: TrainingCommitmentResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawalPayload?: WithdrawalPayloadResolvers<ContextType>;
  WithdrawalResult?: WithdrawalResultResolvers<ContextType>;
  WorkforceNeed?: WorkforceNeedResolvers<ContextType>;
  WorkingGroup?: WorkingGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audited?: AuditedDirectiveResolver<any, any, ContextType>;
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
