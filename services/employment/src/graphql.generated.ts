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
  /** Произвольный JSON. / Any JSON. */
  JSON: { input: unknown; output: unknown; }
  /** Адрес в сети или относительная ссылка по RFC 3986. / A web address or a relative reference, RFC 3986. */
  URL: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Ввод команды `acceptMonitoringReport`. / The input of `acceptMonitoringReport`. */
export type AcceptMonitoringReportInput = {
  /** Отчёт. / The report. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Прочитанная редакция: другая отклоняется. / The submission that was read: another one is refused. */
  readonly submission: Scalars['Int']['input'];
};

/** Ввод команды `accreditProgramme`. / The input of `accreditProgramme`. */
export type AccreditProgrammeInput = {
  /** Организация с ролью ACCREDITING_BODY в первый день (R28). / A body that is an ACCREDITING_BODY on the first day (R28). */
  readonly bodyId: Scalars['ID']['input'];
  /** Документ. / The document. */
  readonly document: DocumentRefInput;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Программа. / The programme. */
  readonly programmeId: Scalars['ID']['input'];
  /** Коды профстандартов, до 50. / Codes of professional standards, up to 50. */
  readonly standards: ReadonlyArray<Scalars['ID']['input']>;
  /** Первый день. / The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Последний день; без него — бессрочно. / The last day; without it there is no end. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Запросы потребности по этому соглашению. / Demand campaigns under this agreement. */
  readonly campaigns?: Maybe<DemandCampaignConnection>;
  /**
   * Баланс спроса и выпуска на год: строка на занятие и территорию с подтверждённой потребностью.
   * The balance of demand and supply for a year: a row per occupation and territory with confirmed demand.
   */
  readonly demandBalance?: Maybe<ReadonlyArray<DemandBalance>>;
  readonly id: Scalars['ID']['output'];
  /** Потребности, заявленные под этим соглашением. / Needs declared under this agreement. */
  readonly needs?: Maybe<WorkforceNeedConnection>;
  /**
   * Статистика её выпускников тем же методом, что у `statistics`; null — в версии их нет.
   * Statistics of its graduates by the same method as `statistics`; null: the version has none of them.
   */
  readonly outcomes?: Maybe<StatisticsResult>;
  /**
   * Дорожная карта пункта 6; null — соглашение не кластерное или ещё не действовало.
   * The roadmap of point 6; null: no cluster agreement, or never in force.
   */
  readonly roadmap?: Maybe<Roadmap>;
  /** Обязательства о местах подготовки под этим соглашением. / Training commitments under this agreement. */
  readonly trainingCommitments?: Maybe<TrainingCommitmentConnection>;
};


export type AgreementCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AgreementDemandBalanceArgs = {
  year: Scalars['Int']['input'];
};


export type AgreementNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AgreementOutcomesArgs = {
  at?: ObservationPoint;
  by?: Level;
  measures?: ReadonlyArray<Measure>;
  version?: InputMaybe<Scalars['ID']['input']>;
};


export type AgreementTrainingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ввод команды `alignProgramme`. / The input of `alignProgramme`. */
export type AlignProgrammeInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Программа. / The programme. */
  readonly programmeId: Scalars['ID']['input'];
  /**
   * Коды квалификаций, все, до 50: из классификатора, этих профстандартов (R28).
   * Codes of qualifications, all of them, up to 50: of the classifier and of these standards (R28).
   */
  readonly qualificationCodes: ReadonlyArray<Scalars['ID']['input']>;
  /** Коды профстандартов, все, до 50. / Codes of professional standards, all of them, up to 50. */
  readonly standards: ReadonlyArray<Scalars['ID']['input']>;
};

/** Ввод команды `annulCertificate`. / The input of `annulCertificate`. */
export type AnnulCertificateInput = {
  /** Документ. / The document. */
  readonly document: DocumentRefInput;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Почему. / Why. */
  readonly kind: AnnulmentKind;
  /** Номер свидетельства. / The number of the certificate. */
  readonly number: Scalars['String']['input'];
  /** Причина, до 500 знаков, без имён. / The reason, up to 500 characters, without names. */
  readonly reason: Scalars['String']['input'];
};

/** Аннулированное свидетельство или отказ. / The annulled certificate, or a refusal. */
export type AnnulCertificateResult = CertificatePayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict;

/** Почему аннулировано. / Why it is annulled. */
export type AnnulmentKind =
  /** Апелляция отменила решение. / An appeal overturned the decision. */
  | 'APPEAL'
  /** Решение совета или суда. / A decision of the council or of a court. */
  | 'DECISION'
  /** Выдано по ошибке: проверка его больше не находит. / Issued in error: no check finds it any more. */
  | 'ERROR';

/** Ввод команды `appealAssessment`. / The input of `appealAssessment`. */
export type AppealAssessmentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Основание. / The ground. */
  readonly ground: AppealGround;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День подачи: не позже 30 календарных дней после решения (R33). / The day of filing: 30 calendar days after the decision at most (R33). */
  readonly on: Scalars['Date']['input'];
};

/** Решение по апелляции. / The decision on an appeal. */
export type AppealDecision =
  /** Апелляция удовлетворена. / The appeal is granted. */
  | 'OVERTURNED'
  /** Обжалованное оставлено в силе. / What was appealed against stands. */
  | 'UPHELD';

/** Основание апелляции. / The ground of an appeal. */
export type AppealGround =
  /** Отказ принять документы. / The documents were refused. */
  | 'DOCUMENTS_REFUSED'
  /** Документ или дубликат выдан поздно или не выдан. / The document or a duplicate came late or not at all. */
  | 'LATE_DOCUMENT'
  /** Сведений нет в реестре. / The register lacks the record. */
  | 'NOT_IN_REGISTER'
  /** Нарушение порядка экзамена. / A breach of the procedure. */
  | 'PROCEDURE'
  /** Несогласие с итогом. / Disagreement with the outcome. */
  | 'RESULT'
  /** Документ не по форме. / The document is in a wrong form. */
  | 'WRONG_FORM';

/** Ввод команды `applyForAssessment`. / The input of `applyForAssessment`. */
export type ApplyForAssessmentInput = {
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly appliedOn: Scalars['Date']['input'];
  /** Псевдоним: HMAC-SHA-256, 64 строчных шестнадцатеричных знака (R47). / The pseudonym: HMAC-SHA-256, 64 lower-case hexadecimal digits (R47). */
  readonly candidate: Scalars['String']['input'];
  /** Центр оценки с этой квалификацией на день заявления (R31). / A centre with the qualification on the day of application (R31). */
  readonly centreId: Scalars['ID']['input'];
  /** Когорта студента; для ГИА-НОК и демонстрационного экзамена обязательна. / The cohort of a student; required where students are examined. */
  readonly cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** День, когда документы собраны, если уже. / The day on which the documents were complete, if they are. */
  readonly documentsCompleteOn?: InputMaybe<Scalars['Date']['input']>;
  /** Направивший работодатель. / The employer who refers. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Кто обратился. / Who has asked for it. */
  readonly initiator?: AssessmentInitiator;
  /** Вид. / The mode. */
  readonly mode: AssessmentMode;
  /** Потребность в переподготовке (постановление 584). / The need for retraining (decree 584). */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** Номер заявления у центра, до 40 знаков, без имён. / The centre's number of the application, up to 40 characters, no names. */
  readonly number: Scalars['String']['input'];
  /** Кто платит. / Who pays. */
  readonly payer?: AssessmentPayer;
  /** Код квалификации, например 40.19600.01. / Code of the qualification, such as 40.19600.01. */
  readonly qualificationCode: Scalars['ID']['input'];
};

/** Принятое заявление или отказ. / The application, or a refusal. */
export type ApplyForAssessmentResult = AssessmentPayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Апелляция (R33). / An appeal (R33). */
export type AssessmentAppeal = {
  readonly __typename?: 'AssessmentAppeal';
  /** День решения; null — не решена. / The day of the decision; null: not decided. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Решение. / The decision. */
  readonly decision?: Maybe<AppealDecision>;
  /** Срок решения: 30 рабочих дней. / Due: 30 working days. */
  readonly dueOn: Scalars['Date']['output'];
  /** День подачи. / The day it was filed. */
  readonly filedOn: Scalars['Date']['output'];
  /** Основание. / The ground. */
  readonly ground: AppealGround;
  /** Почему так решено. / Why it was decided so. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Отказ в оценке или её отмена. / The refusal or cancellation of an assessment. */
export type AssessmentEnd = {
  readonly __typename?: 'AssessmentEnd';
  /** День. / The day. */
  readonly on: Scalars['Date']['output'];
  /** Причина. / The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Что по реестру задним числом лишилось права (R31). / What the registry bears out no more, seen backwards (R31). */
export type AssessmentFlag = {
  readonly __typename?: 'AssessmentFlag';
  /** Код причины. / The code of the reason. */
  readonly code: Scalars['String']['output'];
  /** День, на который права не было. / The day on which there was no right. */
  readonly on: Scalars['Date']['output'];
  /** Часть экзамена или решение. / A part of the exam, or the decision. */
  readonly part: ExamPartKind;
};

/** Кто обратился за оценкой. / Who has asked for the assessment. */
export type AssessmentInitiator =
  /** Сам соискатель. / The candidate. */
  | 'CANDIDATE'
  /** Работодатель направил работника. / An employer has referred a worker. */
  | 'EMPLOYER';

/** Сколько человек центр оценил за месяц. / How many people a centre assessed in a month. */
export type AssessmentLoad = {
  readonly __typename?: 'AssessmentLoad';
  /** Московский месяц, например `2024-06`. / The month in Moscow, such as `2024-06`. */
  readonly month: Scalars['String']['output'];
  /** Сдали. / Have passed it. */
  readonly passed: DisclosedCount;
  /** Квалификация. / The qualification. */
  readonly qualification?: Maybe<Qualification>;
  /** Сдавали. / Have taken it. */
  readonly taken: DisclosedCount;
};

/** Вид оценки. / The mode of an assessment. */
export type AssessmentMode =
  /** Демонстрационный экзамен: только практическая часть. / A demonstration exam: its practical part alone. */
  | 'DEMO_EXAM'
  /** Она же вместе с государственной итоговой аттестацией. / The same combined with final attestation. */
  | 'GIA_NOK'
  /** Независимая оценка квалификации, 238-ФЗ. / The independent assessment of 238-FZ. */
  | 'NOK';

/** Итог оценки. / The outcome of an assessment. */
export type AssessmentOutcome =
  /** Не подтверждена. / It is not confirmed. */
  | 'FAILED'
  /** Квалификация подтверждена. / The qualification is confirmed. */
  | 'PASSED';

/** Кто платит за оценку. / Who pays for the assessment. */
export type AssessmentPayer =
  /** Соискатель. / The candidate. */
  | 'CANDIDATE'
  /** Направивший работодатель. / The employer who has referred. */
  | 'EMPLOYER'
  /** Иное лицо за соискателя. / Somebody else for the candidate. */
  | 'THIRD_PARTY';

/** Оценка после команды; сама запись читается своим запросом. / The assessment after a command; the record itself is read by a query of its own. */
export type AssessmentPayload = {
  readonly __typename?: 'AssessmentPayload';
  /** Оценка. / The assessment. */
  readonly assessmentId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Состояние теперь. / The state now. */
  readonly status: AssessmentStatus;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Изменённая оценка или отказ. / The changed assessment, or a refusal. */
export type AssessmentResult = AssessmentPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** Состояние оценки. / The state of an assessment. */
export type AssessmentStatus =
  /** Подана апелляция. / Appealed against. */
  | 'APPEALED'
  /** Заявление подано. / Applied for. */
  | 'APPLIED'
  /** Отменена до решения совета. / Cancelled before the council decided. */
  | 'CANCELLED'
  /** На решении совета. / Under review by the council. */
  | 'COUNCIL_REVIEW'
  /** Документы проверены. / The documents were checked. */
  | 'DOCUMENTS_CHECKED'
  /** Совет не подтвердил её. / The council has not confirmed it. */
  | 'FAILED'
  /** Апелляция удовлетворена. / The appeal was granted. */
  | 'OVERTURNED'
  /** Совет подтвердил квалификацию. / The council has confirmed the qualification. */
  | 'PASSED'
  /** Практическая часть пройдена. / The practical part was taken. */
  | 'PRACTICE_TAKEN'
  /** Документы не приняты. / The documents were refused. */
  | 'REFUSED'
  /** Экзамен назначен. / The exam is scheduled. */
  | 'SCHEDULED'
  /** Теоретическая часть пройдена. / The theoretical part was taken. */
  | 'THEORY_TAKEN'
  /** Обжалованное оставлено в силе. / What was appealed against stands. */
  | 'UPHELD';

/** Оценки квалификаций студентов когорты; числа после контроля раскрытия. / Assessments of a cohort; disclosed counts. */
export type AssessmentSummary = {
  readonly __typename?: 'AssessmentSummary';
  /**
   * По видам и квалификациям; числа, которые с размером когорты выдали бы одно из них, скрыты; малые когорты без строк.
   * By mode and qualification; withheld where they would reveal one beside the cohort's size; small cohorts have no rows.
   */
  readonly byMode: ReadonlyArray<ModeSummary>;
  /** Доля людей когорты с действующим свидетельством. / The share of the cohort with a certificate in force. */
  readonly certified: DisclosedRate;
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

/** Слагаемое строки баланса: `people` × `weight`. / A part of a row of the balance: `people` × `weight`. */
export type BalanceInput = {
  readonly __typename?: 'BalanceInput';
  /** Потребность; null — не о ней. / The need; null: not about one. */
  readonly need?: Maybe<WorkforceNeed>;
  /** Людей; у наймов и когорт не сторонам — до ближайших 5. / People; of hires and cohorts to the nearest 5 for others. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Программа; null — не о ней. / The programme; null: not about one. */
  readonly programme?: Maybe<Programme>;
  /** Откуда взято, словами. / Where it comes from, in words. */
  readonly source: Scalars['String']['output'];
  /**
   * Вес: 1 потребности, −1 наймов и нанятых выпускников, у когорты — доля окончивших × занятия × территории.
   * The weight: 1 of a need, −1 of hires and graduates hired, of a cohort completion × occupation's × territory's share.
   */
  readonly weight?: Maybe<Scalars['Float']['output']>;
};


/** Слагаемое строки баланса: `people` × `weight`. / A part of a row of the balance: `people` × `weight`. */
export type BalanceInputSourceArgs = {
  locale?: InputMaybe<Locale>;
};

/** Ввод команды `cancelAssessment`. / The input of `cancelAssessment`. */
export type CancelAssessmentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
  /** Причина, 1–500 знаков, без имён. / The reason, 1 to 500 characters, without names. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `cancelPractice`. / The input of `cancelPractice`. */
export type CancelPracticeInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Места практики. / The practice placement. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `cancelTraining`. / The input of `cancelTraining`. */
export type CancelTrainingInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Обязательство о местах невыпущенного набора. / A training commitment whose intake has not graduated. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Код уровня в каталоге. / A code of a level in the catalogue. */
export type CatalogCode = {
  readonly __typename?: 'CatalogCode';
  /** Код. / The code. */
  readonly code: Scalars['ID']['output'];
  /** Подпись. / The label. */
  readonly label: Scalars['String']['output'];
  /** Код более крупного уровня. / The code of the coarser level. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** С какого дня код в силе; null — не известно. / From which day it is in force; null: not known. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Последний день; null — не закрыт. / Its last day; null: it is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Уровень и его коды. / A level and its codes. */
export type CatalogLevel = {
  readonly __typename?: 'CatalogLevel';
  /** Коды версии, которые есть в данных. / The codes that the version has. */
  readonly codes: ReadonlyArray<CatalogCode>;
  /** Измерение: первый уровень в нём. / The dimension, by its first level. */
  readonly dimension: Level;
  /** Подпись. / The label. */
  readonly label: Scalars['String']['output'];
  /** Уровень. / The level. */
  readonly level: Level;
  /** Следующий более крупный уровень. / The next coarser level. */
  readonly parentLevel?: Maybe<Level>;
};

/** Показатель в каталоге. / A measure in the catalogue. */
export type CatalogMeasure = {
  readonly __typename?: 'CatalogMeasure';
  /** Знаков после запятой, не больше. / Decimals, at most. */
  readonly decimals: Scalars['Int']['output'];
  /** Подпись. / The label. */
  readonly label: Scalars['String']['output'];
  /** По каким уровням. / By which levels. */
  readonly levels: ReadonlyArray<Level>;
  /** Показатель. / The measure. */
  readonly measure: Measure;
  /** Как считается. / How it is counted. */
  readonly method: Scalars['String']['output'];
  /** Публикуется ли в этой версии. / Whether this version publishes it. */
  readonly published: Scalars['Boolean']['output'];
  /** Единица. / The unit. */
  readonly unit: Unit;
};

/** Что с ячейкой. / What a cell is. */
export type CellStatus =
  /** Мало работодателей. / Few employers. */
  | 'FEW_EMPLOYERS'
  /** Не к чему считать или не собирается. / There is nothing to count, or it is not collected. */
  | 'NOT_APPLICABLE'
  /** День наблюдения не наступил. / The day of observation has not come. */
  | 'NOT_REACHED'
  /** Показана. / Shown. */
  | 'SHOWN'
  /** Мало людей: доля скрыта до 23, число до 8. / Few people: shares are withheld below 23, counts below 8. */
  | 'SMALL_BASE';

/**
 * Ответ о свидетельстве: состояние и срок, без сведений о человеке. Кто спрашивает, знает номер и день выдачи.
 * The answer about a certificate: its state and term, nothing of the person. Whoever asks knows number and day of issue.
 */
export type CertificateCheck = {
  readonly __typename?: 'CertificateCheck';
  /** Совет, по решению которого выдано. / The council by whose decision it was issued. */
  readonly issuedUnder?: Maybe<Organization>;
  /** Квалификация; null, если свидетельства нет. / The qualification; null: there is no certificate. */
  readonly qualification?: Maybe<Qualification>;
  /** Состояние на сегодня. / The state as of today. */
  readonly status: CertificateStatus;
  /** День выдачи, первый день действия. / The day of issue, the first day in force. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Последний день действия, с продлениями. / The last day in force, extensions included. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * Приказ, который продлевает все свидетельства с последним днём в названном периоде.
 * An order that extends all certificates whose last day lies in a period.
 */
export type CertificateExtension = Node & {
  readonly __typename?: 'CertificateExtension';
  /** Сколько продлено; число после контроля раскрытия. / How many were extended; a disclosed count. */
  readonly extended: DisclosedCount;
  /** Первый из последних дней действия. / The first of the last days in force. */
  readonly from: Scalars['Date']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** На сколько месяцев, от 1. / By how many months, 1 or more. */
  readonly months: Scalars['Int']['output'];
  /** Приказ. / The order. */
  readonly order: DocumentRef;
  /** Квалификация; null — все. / The qualification; null: all. */
  readonly qualification?: Maybe<Qualification>;
  /** Состояние. / The state. */
  readonly status: CertificateExtensionStatus;
  /** Последний из них включительно. / The last of them, included. */
  readonly to: Scalars['Date']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Приказ, который продлевает все свидетельства с последним днём в названном периоде.
 * An order that extends all certificates whose last day lies in a period.
 */
export type CertificateExtensionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка приказов о продлении. / A page of the list of orders of extension. */
export type CertificateExtensionConnection = {
  readonly __typename?: 'CertificateExtensionConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<CertificateExtensionEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<CertificateExtension>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: приказ о продлении. / An item of the list of orders with its cursor. */
export type CertificateExtensionEdge = {
  readonly __typename?: 'CertificateExtensionEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<CertificateExtension>;
};

/** Отбор приказов о продлении; условия соединяются «и». / Selects orders of extension; all the conditions must hold. */
export type CertificateExtensionFilter = {
  /** О свидетельствах по этой квалификации. / About certificates of this qualification. */
  readonly qualificationCode?: InputMaybe<Scalars['ID']['input']>;
  /** Состояние. / The state. */
  readonly status?: InputMaybe<CertificateExtensionStatus>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Порядок списка; равные идут по идентификатору. / The order of a list; ties follow the id. */
export type CertificateExtensionOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: CertificateExtensionOrderField;
};

/** По чему упорядочены приказы. / What orders of extension are ordered by. */
export type CertificateExtensionOrderField =
  /** По первому дню периода. / By the first day of the period. */
  | 'FROM'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Приказ о продлении после команды. / The order of extension after the command. */
export type CertificateExtensionPayload = {
  readonly __typename?: 'CertificateExtensionPayload';
  /** Приказ; его применяет задание. / The order; a job applies it. */
  readonly extension: CertificateExtension;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Применён ли приказ о продлении. / Whether an order of extension was applied. */
export type CertificateExtensionStatus =
  /** Применён ко всем. / Applied to all of them. */
  | 'APPLIED'
  /** Применяется к свидетельствам. / Being applied to the certificates. */
  | 'APPLYING';

/** Свидетельство после команды: без сведений о человеке. / The certificate after the command: nothing of the person. */
export type CertificatePayload = {
  readonly __typename?: 'CertificatePayload';
  /** Идентификатор записи. / The id of the record. */
  readonly certificateId: Scalars['ID']['output'];
  /** Номер. / The number. */
  readonly number: Scalars['String']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Последний день действия. / The last day in force. */
  readonly validTo: Scalars['Date']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Что известно о свидетельстве. / What is known of a certificate. */
export type CertificateStatus =
  /** Аннулировано. / Annulled. */
  | 'ANNULLED'
  /** Срок истёк. / Its term is over. */
  | 'EXPIRED'
  /** Действует, срок продлён. / In force, its term was extended. */
  | 'EXTENDED'
  /**
   * Свидетельства с этим номером и днём выдачи нет: не выдавалось или выдано по ошибке.
   * There is no certificate with this number and day of issue: none was issued, or one in error.
   */
  | 'NOT_FOUND'
  /** Действует. / In force. */
  | 'VALID';

/** Рисунок ответа. / A picture of an answer. */
export type ChartKind =
  /** Столбцы: первый показатель по кодам строк. / Bars: the first measure by the codes of the rows. */
  | 'BAR'
  /** Точки с погрешностью: то же. / Dots between their margins: the same. */
  | 'DOT'
  /** Карта: строки на столбцы. / A heat map: rows by columns. */
  | 'HEAT_MAP'
  /** Линии: по годам строк или по моментам столбцов. / Lines: over the years of the rows or the points of the columns. */
  | 'LINE'
  /** Потоки людей от кодов к показателям. / Flows of people from codes to measures. */
  | 'SANKEY';

/** Ввод команды `checkAssessmentDocuments`. / The input of `checkAssessmentDocuments`. */
export type CheckAssessmentDocumentsInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
};

/** Код уровня с подписью. / A code of a level with its label. */
export type Code = {
  readonly __typename?: 'Code';
  /** Код. / The code. */
  readonly code: Scalars['ID']['output'];
  /** Подпись; без имени в реестре — сам код. / The label; the code itself where the registry has no name. */
  readonly label: Scalars['String']['output'];
  /** Уровень. / The level. */
  readonly level: Level;
};

/**
 * Когорта: люди одной программы с одним годом выпуска. Числа людей показаны после контроля раскрытия.
 * A cohort: the people of one programme with one graduation year. Counts of people have passed disclosure control.
 */
export type Cohort = Node & {
  readonly __typename?: 'Cohort';
  /** Оценки квалификаций, по видам. / Assessments of qualification, by mode. */
  readonly assessments: AssessmentSummary;
  /** Зачислено. / Enrolled. */
  readonly enrolled: DisclosedCount;
  /**
   * Движение по дням: её организации, SECRETARY и DATA_STEWARD — всё, прочим — зачисление и выпуск.
   * The movement by days: all of it for its provider, SECRETARY and DATA_STEWARD; enrolment and graduation for others.
   */
  readonly entries: ReadonlyArray<MovementEntry>;
  /** Выпущено; без значения, пока когорта не выпущена. / Graduated; without a value until the cohort has graduated. */
  readonly graduated: DisclosedCount;
  /**
   * День выпуска: от него считают моменты наблюдения; null — ещё не выпущена.
   * The day of graduation: observation points count from it; null: not yet.
   */
  readonly graduatedOn?: Maybe<Scalars['Date']['output']>;
  /** Год выпуска Y: с 1 сентября Y−1 по 31 августа Y. / Graduation year Y: 1 September Y−1 to 31 August Y. */
  readonly graduationYear: Scalars['Int']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Календарный год набора. / The calendar year of the intake. */
  readonly intakeYear: Scalars['Int']['output'];
  /**
   * Движение на день: организации, SECRETARY и DATA_STEWARD — на любой, прочим — на день выпуска или прошлое 1 октября.
   * The movement as of a day: any for the provider, SECRETARY and DATA_STEWARD; for others the graduation or the last 1 October.
   */
  readonly movement: CohortMovement;
  /**
   * Опубликованные итоги. NONE — точные, по записям: требует DATA_STEWARD и `purpose`, чтение записывается.
   * Published outcomes. NONE: exact, by the records; needs DATA_STEWARD and a `purpose`, and the reading is recorded.
   */
  readonly outcomes: OutcomeSet;
  /** Программа. / The programme. */
  readonly programme: Programme;
  /** Отчёты мониторинга, последний день первым. / Monitoring reports, the latest day first. */
  readonly reports: MonitoringReportConnection;
  /**
   * Первое из обязательств о местах; null — их нет. / The first of its training commitments; null: none.
   * @deprecated `trainingCommitments`
   */
  readonly trainingCommitment?: Maybe<TrainingCommitment>;
  /** Обязательства о местах её программы и набора. / The training commitments of its programme and intake. */
  readonly trainingCommitments: ReadonlyArray<TrainingCommitment>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Когорта: люди одной программы с одним годом выпуска. Числа людей показаны после контроля раскрытия.
 * A cohort: the people of one programme with one graduation year. Counts of people have passed disclosure control.
 */
export type CohortHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Когорта: люди одной программы с одним годом выпуска. Числа людей показаны после контроля раскрытия.
 * A cohort: the people of one programme with one graduation year. Counts of people have passed disclosure control.
 */
export type CohortMovementArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Когорта: люди одной программы с одним годом выпуска. Числа людей показаны после контроля раскрытия.
 * A cohort: the people of one programme with one graduation year. Counts of people have passed disclosure control.
 */
export type CohortOutcomesArgs = {
  at: ObservationPoint;
  policy?: InputMaybe<DisclosurePolicy>;
  purpose?: InputMaybe<ReadingPurpose>;
};


/**
 * Когорта: люди одной программы с одним годом выпуска. Числа людей показаны после контроля раскрытия.
 * A cohort: the people of one programme with one graduation year. Counts of people have passed disclosure control.
 */
export type CohortReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: когорты. / A page of the list of cohorts. */
export type CohortConnection = {
  readonly __typename?: 'CohortConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<CohortEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Cohort>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: когорты. / An item of the list of cohorts with its cursor. */
export type CohortEdge = {
  readonly __typename?: 'CohortEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Cohort>;
};

/** Состояние когорты на день; числа после контроля раскрытия. / A cohort on a day; counts have passed disclosure control. */
export type CohortMovement = {
  readonly __typename?: 'CohortMovement';
  /** На какой день. / As of which day. */
  readonly asOf: Scalars['Date']['output'];
  /** Зачислено. / Enrolled. */
  readonly enrolled: DisclosedCount;
  /** Выпущено. / Graduated. */
  readonly graduated: DisclosedCount;
  /** Отчислено. / Left. */
  readonly left: DisclosedCount;
  /** В академическом отпуске в этот день. / On leave on that day. */
  readonly onLeave: DisclosedCount;
  /** Переведено в когорту. / Transferred in. */
  readonly transferredIn: DisclosedCount;
  /** Переведено из когорты. / Transferred out. */
  readonly transferredOut: DisclosedCount;
};

/** Когорта после команды. / The cohort after the command. */
export type CohortPayload = {
  readonly __typename?: 'CohortPayload';
  /** Когорта, как она есть теперь. / The cohort as it is now. */
  readonly cohort: Cohort;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Ввод команды `commitTraining`. / The input of `commitTraining`. */
export type CommitTrainingInput = {
  /**
   * Действующее соглашение, сторона которого — организация или работодатель (R16); по умолчанию — соглашение обязательства.
   * An agreement in force with the provider or the employer as a party (R16); by default that of the commitment.
   */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Обязательство круглого стола о местах подготовки по этой специальности (R23, R27).
   * A round-table commitment of training places in this speciality (R23, R27).
   */
  readonly commitmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Работодатель или объединение работодателей (R5, R25). / The employer or employers' association (R5, R25). */
  readonly employerId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Год набора, 1990–2100. / The year of intake, 1990 to 2100. */
  readonly intakeYear: Scalars['Int']['input'];
  /**
   * Неотклонённые потребности этого работодателя, на которые места отвечают (R27).
   * Needs of this employer that the places answer, none of them rejected (R27).
   */
  readonly needIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Число мест: от 1 до оставшихся в этом наборе (R27).
   * The number of places: from 1 to those left in this intake (R27).
   */
  readonly places: Scalars['Int']['input'];
  /** Программа, чьи места. / The programme whose places they are. */
  readonly programmeId: Scalars['ID']['input'];
};

/** Обязательство о местах или отказ. / The training commitment, or a refusal. */
export type CommitTrainingResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | TrainingCommitmentPayload | VersionConflict;

export type Commitment = {
  readonly __typename?: 'Commitment';
  readonly id: Scalars['ID']['output'];
  /** Места практики, которыми оно исполняется. / The practice placements that carry it out. */
  readonly practice?: Maybe<PracticePlacementConnection>;
  /** Обязательства о местах подготовки, которыми оно исполняется. / The training commitments that carry it out. */
  readonly trainingCommitments?: Maybe<TrainingCommitmentConnection>;
};


export type CommitmentPracticeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CommitmentTrainingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ввод команды `completeAssessmentDocuments`. / The input of `completeAssessmentDocuments`. */
export type CompleteAssessmentDocumentsInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
};

/** Ввод команды `confirmNeed`. / The input of `confirmNeed`. */
export type ConfirmNeedInput = {
  /**
   * Кто подтверждает: объединение работодателей или орган власти, не сам работодатель (R26).
   * Who confirms: an employers' association or an authority, never the employer itself (R26).
   */
  readonly confirmedById: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Подтверждаемое число; по умолчанию заявленное, с другим потребность становится ADJUSTED.
   * The headcount to confirm; by default the declared one, another makes the need ADJUSTED.
   */
  readonly headcount?: InputMaybe<Scalars['Int']['input']>;
  /** Потребность в состоянии SUBMITTED. / A need that is SUBMITTED. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Ввод команды `confirmPractice`. / The input of `confirmPractice`. */
export type ConfirmPracticeInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Предложенные места практики. / The practice placement that was proposed. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Вид занятости. / The kind of work. */
export type ContractKind =
  /** Трудовой договор. / Labour contract. */
  | 'EMPLOYMENT'
  /** Предпринимательство: индивидуальный предприниматель. / Business of one's own: as a sole trader. */
  | 'ENTREPRENEUR'
  /** Самозанятость: налог на профессиональный доход. / Self-employment: with the tax on professional income. */
  | 'SELF_EMPLOYED';

/** Ввод команды `correctEmployment`. / The input of `correctEmployment`. */
export type CorrectEmploymentInput = {
  /** Вид занятости. / The kind of work. */
  readonly contract: ContractKind;
  /** Работодатель; только при трудовом договоре. / The employer; under a labour contract only. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день работы, не в будущем (R34). / The first day of work, not in the future (R34). */
  readonly from: Scalars['Date']['input'];
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Код должности по ОКПДТР, 5 цифр. / The job title's ОКПДТР code, 5 digits. */
  readonly okpdtr?: InputMaybe<Scalars['ID']['input']>;
  /** ОКТМО места работы, 8 или 11 цифр. / The ОКТМО of the place of work, 8 or 11 digits. */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Код занятия по ОКЗ, 1–4 цифры; без него неизвестно, по специальности ли работа.
   * The occupation's ОКЗ code, 1 to 4 digits; without it nobody knows whether the job is in the speciality.
   */
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  /** От кого сведения; по умолчанию колледж. / Whose word it is; the college by default. */
  readonly source?: InputMaybe<RecordSource>;
  /** Ошибочная запись о работе. / The entry on work that is wrong. */
  readonly spellId: Scalars['ID']['input'];
  /** Код профстандарта работы: 40.196. / The code of the job's professional standard: 40.196. */
  readonly standardCode?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Последний день работы, не в будущем; без него работа продолжается.
   * The last day of work, not in the future; without it the work goes on.
   */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Ввод команды `correctGraduateStatus`. / The input of `correctGraduateStatus`. */
export type CorrectGraduateStatusInput = {
  /** Ошибочная запись о статусе. / The entry on a status that is wrong. */
  readonly entryId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день статуса, не в будущем (R34). / The first day of the status, not in the future (R34). */
  readonly on: Scalars['Date']['input'];
  /** От кого сведения; по умолчанию колледж. / Whose word it is; the college by default. */
  readonly source?: InputMaybe<RecordSource>;
  /**
   * Графа формы мониторинга на этот день, которая не является работой: STUDY, CONSCRIPT, PARENTAL_LEAVE, OTHER …
   * A column of the monitoring form of that day that is not work: STUDY, CONSCRIPT, PARENTAL_LEAVE, OTHER …
   */
  readonly status: Scalars['String']['input'];
  /**
   * Последний день статуса, не в будущем; без него статус продолжается.
   * The last day of the status, not in the future; without it the status goes on.
   */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Сколько лет выпуска готово. / How many graduation years are done. */
export type CutProgress = {
  readonly __typename?: 'CutProgress';
  /** Готово. / Done. */
  readonly done: Scalars['Int']['output'];
  /** Всего; 0 — ещё не начато. / In all; 0: not begun. */
  readonly of: Scalars['Int']['output'];
};

/** Качество сведений о когорте, по показанным числам. / The quality of the data about a cohort, by shown numbers. */
export type DataQuality =
  /** Хорошее: неизвестно не более чем о 20 % выпускников. / Good: nothing is known about at most 20 % of the graduates. */
  | 'GOOD'
  /** Низкое: неизвестно более чем о 20 % выпускников. / Low: nothing is known about more than 20 % of the graduates. */
  | 'LOW';

/** Кто решил сделать редакцию. / Who decided on a version. */
export type DatasetCutBy =
  /** Календарь: момент наступил или публикации пора. / The calendar: a point has come, or a publication is due. */
  | 'CALENDAR'
  /** Хранитель данных. / A data steward. */
  | 'STEWARD';

/** Файл редакции и его хеш. / A file of a version and its hash. */
export type DatasetFile = {
  readonly __typename?: 'DatasetFile';
  /** Сколько байтов. / How many bytes. */
  readonly bytes: Scalars['Float']['output'];
  /** Имя. / The name. */
  readonly name: Scalars['String']['output'];
  /** SHA-256 в шестнадцатеричном виде. / SHA-256, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/**
 * Редакция статистики о выпускниках: неизменна, по ней отвечают на все вопросы.
 * A version of the statistics of graduates: it never changes, and all questions are answered by it.
 */
export type DatasetVersion = Node & {
  readonly __typename?: 'DatasetVersion';
  /** Кто решил. / Who decided. */
  readonly cutBy: DatasetCutBy;
  /**
   * Описание для каталогов данных, DCAT-AP 3.0 как JSON-LD, ссылки от адреса графа; null, пока готовится.
   * A description for catalogues of data, DCAT-AP 3.0 as JSON-LD, links from the graph's address; null while being cut.
   */
  readonly dcat?: Maybe<Scalars['JSON']['output']>;
  /** Файлы и их хеши: те же сведения и ключ дают те же. / Files and hashes: the same records and key give the same. */
  readonly files: ReadonlyArray<DatasetFile>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Номер, с 1. / The number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Метод защиты людей. / The method that protects people. */
  readonly policy: Scalars['ID']['output'];
  /** Насколько готова. / How far it is done. */
  readonly progress: CutProgress;
  /** День публикации; null, пока готовится. / The day of publication; null while it is being cut. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Что опубликовано этой редакцией. / What this version publishes. */
  readonly publishes: ReadonlyArray<Stage>;
  /** Почему раньше календаря; null: по календарю. / Why ahead of the calendar; null: by the calendar. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Момент, по который прочитаны сведения. / The moment up to which records were read. */
  readonly recordsUpTo: Scalars['DateTime']['output'];
  /** Всё, что опубликовано к ней, вместе с нею. / All that is published by then, itself included. */
  readonly stages: ReadonlyArray<Stage>;
  /** Состояние. / The state. */
  readonly status: DatasetVersionStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Редакция статистики о выпускниках: неизменна, по ней отвечают на все вопросы.
 * A version of the statistics of graduates: it never changes, and all questions are answered by it.
 */
export type DatasetVersionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: редакции статистики. / A page of the list of versions of the statistics. */
export type DatasetVersionConnection = {
  readonly __typename?: 'DatasetVersionConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<DatasetVersionEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<DatasetVersion>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: редакции статистики. / An item of the list of versions with its cursor. */
export type DatasetVersionEdge = {
  readonly __typename?: 'DatasetVersionEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<DatasetVersion>;
};

/** Редакция после команды: она готовится. / The version after the command: it is being cut. */
export type DatasetVersionPayload = {
  readonly __typename?: 'DatasetVersionPayload';
  /** Редакция, как она есть теперь. / The version as it is now. */
  readonly datasetVersion: DatasetVersion;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Состояние редакции статистики. / The state of a version of the statistics. */
export type DatasetVersionStatus =
  /** Готовится: редакции ещё нет. / Being cut: it is no version yet. */
  | 'CUTTING'
  /** Опубликована и неизменна. / Published; it never changes. */
  | 'PUBLISHED';

/** Ввод команды `decideAssessmentAppeal`. / The input of `decideAssessmentAppeal`. */
export type DecideAssessmentAppealInput = {
  /** Решение. / The decision. */
  readonly decision: AppealDecision;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
  /** Итог вместо обжалованного; без него экзамен проходят заново. / The outcome in place of the old one; without it the exam is taken anew. */
  readonly outcome?: InputMaybe<AssessmentOutcome>;
  /** Причина, 1–500 знаков, без имён. / The reason, 1 to 500 characters, without names. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `decideAssessment`. / The input of `decideAssessment`. */
export type DecideAssessmentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
  /** Итог; PASSED — сдана каждая часть (R31). / The outcome; PASSED: every part was passed (R31). */
  readonly outcome: AssessmentOutcome;
};

/** Ввод команды `declareNeed`. / The input of `declareNeed`. */
export type DeclareNeedInput = {
  /**
   * Действующее соглашение, сторона которого — работодатель (R16, R25).
   * An agreement in force with the employer as a party (R16, R25).
   */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Запрос потребности, в котором работодатель спрошен; после срока ответ помечают опоздавшим (R25).
   * A demand campaign that asks the employer; after its term the answer is marked as late (R25).
   */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Оставить черновиком: подают его `submitNeed`. / Keep it as a draft: `submitNeed` submits it. */
  readonly draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Работодатель или объединение работодателей (R5, R25). / The employer or employers' association (R5, R25). */
  readonly employerId: Scalars['ID']['input'];
  /** Обоснование, 1–1000 знаков. / What the need rests on, 1 to 1,000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /**
   * Сколько человек, 0–1 000 000; ноль — явное «не нужно».
   * How many people, 0 to 1,000,000; zero is an explicit “none needed”.
   */
  readonly headcount: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Уровень квалификации, 1–9. / The qualification level, 1 to 9. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день, когда люди нужны. / The first day on which people are needed. */
  readonly neededFrom: Scalars['Date']['input'];
  /**
   * Последний день, когда люди нужны: не раньше первого.
   * The last day on which people are needed: not before the first.
   */
  readonly neededTo: Scalars['Date']['input'];
  /** Оплата должности от, рублей в месяц до вычета налога. / Pay of the post from, roubles a month before tax. */
  readonly offeredFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Оплата должности до, не ниже `offeredFrom`. / Pay of the post up to, at least `offeredFrom`. */
  readonly offeredTo?: InputMaybe<Scalars['Int']['input']>;
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46 (R25). / An ОКТМО of the region: 8 or 11 digits beginning with 46 (R25). */
  readonly oktmo: Scalars['ID']['input'];
  /** Код занятия из классификатора ОКЗ (R25). / The code of an occupation of the classifier ОКЗ (R25). */
  readonly okz: Scalars['ID']['input'];
  /**
   * Идентификаторы того, из чего потребность возникла, до 20: потребности плана, обязательства, пункта, запроса.
   * Ids of what the need came from, up to 20: a need of a plan, a commitment, a resolution item, a campaign.
   */
  readonly originIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Код квалификации, например 40.05800.01. / The code of the qualification, such as 40.05800.01. */
  readonly qualificationCode?: InputMaybe<Scalars['ID']['input']>;
  /** Причина потребности. / Why people are needed. */
  readonly reason?: InputMaybe<NeedReason>;
};

/** Заявленная потребность или отказ. / The declared need, or a refusal. */
export type DeclareNeedResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | WorkforceNeedPayload;

/**
 * Баланс спроса и выпуска по занятию, году и территории: версия, вычисленная по последнему изменению. Выпуск точен для представителей сторон, SECRETARY и DATA_STEWARD; для других вычислен по округлённому набору и округлён до 5; разрыв, покрытие и путь следуют из него.
 * The balance of demand and supply by occupation, year and territory: the version of the last change. Supply is exact for delegates of the parties, SECRETARY and DATA_STEWARD; for others it is computed of rounded enrolments and rounded to 5; gap, coverage and route follow from it.
 */
export type DemandBalance = {
  readonly __typename?: 'DemandBalance';
  /** Когда вычислена. / When it was computed. */
  readonly computedAt: Scalars['DateTime']['output'];
  /**
   * Покрытие: `expectedSupply` к `net`; null, если потребности нет.
   * Coverage: `expectedSupply` over `net`; null where nothing is needed.
   */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** Где-то вес по умолчанию, а не история. / Somewhere a default weight stands for history. */
  readonly estimated: Scalars['Boolean']['output'];
  /**
   * Ожидаемый выпуск, человек: зачисленные × доля окончивших × занятия × территории, без уже нанятых выпускников.
   * Expected supply, people: enrolled × completion × occupation's × territory's share, less graduates hired already.
   */
  readonly expectedSupply: Scalars['Float']['output'];
  /**
   * Разрыв: net − expectedSupply, человек; отрицательный — выпуск больше потребности.
   * The gap: net − expectedSupply, people; negative where supply exceeds demand.
   */
  readonly gap: Scalars['Float']['output'];
  /** Подтверждённая потребность на этот год, человек. / Confirmed demand of this year, people. */
  readonly gross: Scalars['Int']['output'];
  /** Из чего сложена строка: люди с весами. / What the row is made of: people with weights. */
  readonly inputs: ReadonlyArray<BalanceInput>;
  /** Муниципалитет, где нужны люди. / The municipality where people are needed. */
  readonly municipality?: Maybe<Municipality>;
  /**
   * Непокрытая потребность, человек: `gross` без нанятых на потребности; не сторонам наймы округлены до 5.
   * Net demand, people: `gross` less those hired on the needs; for others than the parties hires are rounded to 5.
   */
  readonly net: Scalars['Int']['output'];
  /** Занятие (ОКЗ). / The occupation (ОКЗ). */
  readonly occupation?: Maybe<Occupation>;
  /** Каким путём закрыть разрыв; null, если разрыва нет. / By which route to close the gap; null where there is none. */
  readonly route?: Maybe<TrainingRoute>;
  /**
   * Номер версии этого года с 1: новая — только с другими числами; 0 — ещё не сохранена, вычислена при чтении.
   * The number of the version of that year, from 1: a new one has other numbers; 0: not stored yet, computed on reading.
   */
  readonly version: Scalars['Int']['output'];
  /**
   * Пункт, которым разрыв решено не закрывать подготовкой (R41); null — не решено.
   * The resolution item by which the gap need not be closed by training (R41); null: there is none.
   */
  readonly waivedBy?: Maybe<ResolutionItem>;
  /** Календарный год. / The calendar year. */
  readonly year: Scalars['Int']['output'];
};

/**
 * Запрос потребности: работодателей спрашивают, кто им нужен; каждый отвечает потребностью или явным нулём.
 * A demand campaign: employers are asked whom they need; each answers with needs or an explicit zero.
 */
export type DemandCampaign = Node & {
  readonly __typename?: 'DemandCampaign';
  /** Соглашение, чьи работодатели спрошены; null — не по соглашению. / The agreement whose employers are asked; or null. */
  readonly agreement?: Maybe<Agreement>;
  /** Сколько работодателей спрошено. / How many employers are asked. */
  readonly asked: Scalars['Int']['output'];
  /** Последний день ответа без опоздания. / The last day of an answer in time. */
  readonly closesOn: Scalars['Date']['output'];
  /** Сколько заявили потребность. / How many declared a need. */
  readonly declared: Scalars['Int']['output'];
  /** Бланк запроса с ответами: адрес на десять минут. / The form with the answers: an address for ten minutes. */
  readonly document?: Maybe<DocumentLink>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Идёт сегодня. Отвечают и позже: с пометкой. / Whether it runs today. Later answers count too, and are marked. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Виды спрошенных организаций. / The kinds of organisations that are asked. */
  readonly kinds: ReadonlyArray<OrganizationKind>;
  /** Сколько ответили после срока. / How many answered after the term. */
  readonly late: Scalars['Int']['output'];
  /** Муниципалитет спрошенных; null — не по территории. / The municipality of those asked; null: not by territory. */
  readonly municipality?: Maybe<Municipality>;
  /** Потребности, которыми отвечали, всех состояний. / The needs that answered it, whatever their state. */
  readonly needs: WorkforceNeedConnection;
  /** Первый день. / The first day. */
  readonly opensOn: Scalars['Date']['output'];
  /** Отрасль спрошенных или соглашения; null — ни одной. / The sector of those asked or of the agreement; null: none. */
  readonly sector?: Maybe<Sector>;
  /** Кто ещё не ответил. / Who has not answered yet. */
  readonly silent: OrganizationConnection;
  /** Название. / The title. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Календарные годы потребности по порядку. / The calendar years of demand in order. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
  /** Сколько ответили явным нулём. / How many answered with an explicit zero. */
  readonly zero: Scalars['Int']['output'];
};


/**
 * Запрос потребности: работодателей спрашивают, кто им нужен; каждый отвечает потребностью или явным нулём.
 * A demand campaign: employers are asked whom they need; each answers with needs or an explicit zero.
 */
export type DemandCampaignDocumentArgs = {
  format: DocumentFormat;
};


/**
 * Запрос потребности: работодателей спрашивают, кто им нужен; каждый отвечает потребностью или явным нулём.
 * A demand campaign: employers are asked whom they need; each answers with needs or an explicit zero.
 */
export type DemandCampaignHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Запрос потребности: работодателей спрашивают, кто им нужен; каждый отвечает потребностью или явным нулём.
 * A demand campaign: employers are asked whom they need; each answers with needs or an explicit zero.
 */
export type DemandCampaignNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Запрос потребности: работодателей спрашивают, кто им нужен; каждый отвечает потребностью или явным нулём.
 * A demand campaign: employers are asked whom they need; each answers with needs or an explicit zero.
 */
export type DemandCampaignSilentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: запросы потребности. / A page of the list of demand campaigns. */
export type DemandCampaignConnection = {
  readonly __typename?: 'DemandCampaignConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<DemandCampaignEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<DemandCampaign>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: запросы потребности. / An item of the list of demand campaigns with its cursor. */
export type DemandCampaignEdge = {
  readonly __typename?: 'DemandCampaignEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<DemandCampaign>;
};

/** Запрос потребности после команды. / The demand campaign after the command. */
export type DemandCampaignPayload = {
  readonly __typename?: 'DemandCampaignPayload';
  /** Запрос, как он есть теперь. / The campaign as it is now. */
  readonly campaign: DemandCampaign;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Запрос потребности или отказ. / The demand campaign, or a refusal. */
export type DemandCampaignResult = DemandCampaignPayload | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

/** Число людей после контроля раскрытия. / A count of people after disclosure control. */
export type DisclosedCount = {
  readonly __typename?: 'DisclosedCount';
  /** Почему значение скрыто; NONE — показано. / Why the value is withheld; NONE: it is shown. */
  readonly reason: SuppressionReason;
  /** Значение скрыто. / Whether the value is withheld. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Сколько человек, до ближайших 5; null — скрыто. / How many people, to the nearest 5; null: withheld. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** Медиана или среднее после контроля раскрытия. / A median or mean after disclosure control. */
export type DisclosedNumber = {
  readonly __typename?: 'DisclosedNumber';
  /**
   * Сколько человек учтено, до ближайших 5; null — скрыто.
   * How many people it covers, to the nearest 5; null: withheld.
   */
  readonly included?: Maybe<Scalars['Int']['output']>;
  /** Почему значение скрыто; NONE — показано. / Why the value is withheld; NONE: it is shown. */
  readonly reason: SuppressionReason;
  /** Значение скрыто. / Whether the value is withheld. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Значение; null — скрыто. / The value; null: withheld. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Доля в процентах после контроля раскрытия. / A percentage after disclosure control. */
export type DisclosedRate = {
  readonly __typename?: 'DisclosedRate';
  /** Знаменатель, человек, до ближайших 5; null — скрыт. / The denominator, people, to the nearest 5; null: withheld. */
  readonly base?: Maybe<Scalars['Int']['output']>;
  /** Почему значение скрыто; NONE — показано. / Why the value is withheld; NONE: it is shown. */
  readonly reason: SuppressionReason;
  /** Значение скрыто. / Whether the value is withheld. */
  readonly suppressed: Scalars['Boolean']['output'];
  /**
   * Проценты: в итогах — целые, от 1000 человек до 0,1; прочие — от чисел, округлённых до 5; null — скрыто.
   * Per cent: of outcomes whole, from 1,000 people to 0.1; others of counts rounded to 5; null: withheld.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Правила раскрытия чисел о людях (R36). / The rules by which figures about people are disclosed (R36). */
export type DisclosurePolicy =
  /**
   * Обычные: итоги — из опубликованной версии статистики; числа до 5, доли от базы 23, медианы от 8 человек.
   * Standard: outcomes are of a published version of the statistics; counts to 5, rates from a base of 23, medians from 8 people.
   */
  | 'HESA_STANDARD'
  /**
   * Без правил: только DATA_STEWARD с целью, чтение записывается.
   * None: for DATA_STEWARD with a purpose only, and recorded.
   */
  | 'NONE'
  /** Строгие: ещё и без чисел, показываемых как 10 и меньше. / Strict: counts shown as 10 or less are withheld as well. */
  | 'STRICT';

/** Ввод команды `disputeGraduateEntry`. / The input of `disputeGraduateEntry`. */
export type DisputeGraduateEntryInput = {
  /** Запись о работе или статусе. / The entry on work or on a status. */
  readonly entryId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Почему, до 500 знаков, без имён. / Why, up to 500 characters, without names. */
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

/** Период работы, как он внесён; не меняется, ошибку исправляет более поздняя запись. / A spell of work as it was recorded; it never changes, a later entry corrects it. */
export type EmploymentSpell = {
  readonly __typename?: 'EmploymentSpell';
  /** Вид занятости. / The kind of work. */
  readonly contract: ContractKind;
  /** Запись, которую эта исправляет. / The entry that it corrects. */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** Почему оспорено. / Why it is disputed. */
  readonly disputeReason?: Maybe<Scalars['String']['output']>;
  /** Работодатель. / The employer. */
  readonly employer?: Maybe<Organization>;
  /** Первый день. / The first day. */
  readonly from: Scalars['Date']['output'];
  /** Идентификатор записи. / The id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** По специальности ли. / Whether it is in the speciality. */
  readonly match: JobMatch;
  /** Должность по ОКПДТР. / The job title by ОКПДТР. */
  readonly okpdtr?: Maybe<Scalars['ID']['output']>;
  /** ОКТМО места работы. / The ОКТМО of the place of work. */
  readonly oktmo?: Maybe<Scalars['ID']['output']>;
  /** Занятие по ОКЗ. / The occupation by ОКЗ. */
  readonly okz?: Maybe<Scalars['ID']['output']>;
  /** Момент внесения. / The moment of recording. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Исправленной записи не было вовсе. / The entry that it corrects was never so. */
  readonly retracted: Scalars['Boolean']['output'];
  /** От кого сведения. / Whose word it is. */
  readonly source: RecordSource;
  /** Профстандарт работы. / The professional standard of the job. */
  readonly standardCode?: Maybe<Scalars['ID']['output']>;
  /** Состояние. / How it stands. */
  readonly status: GraduateEntryStatus;
  /** Последний день; null — продолжается. / The last day; null: it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** Период работы после команды: только идентификаторы. / The spell of work after the command: ids only. */
export type EmploymentSpellPayload = {
  readonly __typename?: 'EmploymentSpellPayload';
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Период работы. / The spell of work. */
  readonly spellId: Scalars['ID']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Период работы или отказ. / The spell of work, or a refusal. */
export type EmploymentSpellResult = EmploymentSpellPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict;

/** Ввод команды `endEmployment`. / The input of `endEmployment`. */
export type EndEmploymentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Последний день работы: не раньше первого и не в будущем (R34).
   * The last day of work: not before the first, not in the future (R34).
   */
  readonly on: Scalars['Date']['input'];
  /** От кого сведения; по умолчанию колледж. / Whose word it is; the college by default. */
  readonly source?: InputMaybe<RecordSource>;
  /** Период работы, который ещё идёт. / A spell of work that still goes on. */
  readonly spellId: Scalars['ID']['input'];
};

/** Ввод команды `enrolCohort`. / The input of `enrolCohort`. */
export type EnrolCohortInput = {
  /** Зачислено человек, от 1 до 10 000. / People enrolled, 1 to 10,000. */
  readonly enrolled: Scalars['Int']['input'];
  /** День зачисления; по умолчанию 1 сентября года набора. / The day of enrolment; 1 September of that year by default. */
  readonly enrolledOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Год выпуска Y, 1990–2100: с 1 сентября Y−1 по 31 августа Y.
   * Graduation year Y, 1990 to 2100: 1 September Y−1 to 31 August Y.
   */
  readonly graduationYear: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Год набора; по умолчанию — из срока обучения. У набора одна когорта. / The year of intake; by default of the duration. */
  readonly intakeYear?: InputMaybe<Scalars['Int']['input']>;
  /** Программа; у неё одна когорта на год выпуска (R30). / The programme; it has one cohort per graduation year (R30). */
  readonly programmeId: Scalars['ID']['input'];
  /** Обязательство о местах, чей год набора взять. / A training commitment whose year of intake to take. */
  readonly trainingCommitmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Набранная когорта или отказ. / The enrolled cohort, or a refusal. */
export type EnrolCohortResult = CohortPayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Ввод команды `eraseAssessmentCandidate`. / The input of `eraseAssessmentCandidate`. */
export type EraseAssessmentCandidateInput = {
  /** Псевдоним человека, как при внесении. / The person's pseudonym, as it was recorded. */
  readonly candidate: Scalars['String']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Почему удаляют. / Why it is erased. */
  readonly reason: ErasureReason;
};

/** Удаление псевдонима или отказ. / The erasure of a pseudonym, or a refusal. */
export type EraseAssessmentCandidateResult = ErasedAssessmentCandidatePayload | IdempotencyKeyReused | InvalidInput;

/** Ввод команды `eraseGraduate`. / The input of `eraseGraduate`. */
export type EraseGraduateInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Псевдоним человека, как при внесении. / The person's pseudonym, as it was recorded. */
  readonly pseudonym: Scalars['String']['input'];
  /** Почему удаляют. / Why it is erased. */
  readonly reason: ErasureReason;
};

/** Удалённое или отказ. / What was erased, or a refusal. */
export type EraseGraduateResult = ErasedGraduatePayload | IdempotencyKeyReused | InvalidInput | RuleRefusal;

/** Что удалено. / What was erased. */
export type ErasedAssessmentCandidatePayload = {
  readonly __typename?: 'ErasedAssessmentCandidatePayload';
  /** Оценки, у которых больше нет псевдонима. / The assessments that have no pseudonym any more. */
  readonly assessmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Записи о выпускнике, из которых всё удалено сейчас. / Records of a graduate that were emptied now. */
  readonly graduateIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Что удалено из записей о человеке. / What was erased from the records of a person. */
export type ErasedGraduatePayload = {
  readonly __typename?: 'ErasedGraduatePayload';
  /** Оценки квалификации, у которых больше нет псевдонима. / Assessments that have no pseudonym any more. */
  readonly assessmentIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Записи, из которых всё удалено сейчас; у повтора список пуст.
   * The records that were emptied now; empty for a repeat.
   */
  readonly graduateIds: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * Почему удаляют персональные данные. Свободного текста нет: запись об удалении вечна.
 * Why personal data is erased. There is no free text: the record of an erasure is for ever.
 */
export type ErasureReason =
  /** Решение суда или Роскомнадзора. / Decision of a court or of the data protection authority. */
  | 'AUTHORITY_DECISION'
  /** Согласие отозвано. / Consent withdrawn. */
  | 'CONSENT_WITHDRAWN'
  /** Требование самого человека. / Request of the person. */
  | 'SUBJECT_REQUEST'
  /** Срок хранения истёк. / Term of keeping is over. */
  | 'TERM_OVER';

/** Часть экзамена. / A part of an exam. */
export type ExamPart = {
  readonly __typename?: 'ExamPart';
  /** День. / The day. */
  readonly on: Scalars['Date']['output'];
  /** Сдана ли. / Whether it was passed. */
  readonly passed: Scalars['Boolean']['output'];
};

/** Что поставлено под вопрос. / What is in question. */
export type ExamPartKind =
  /** Решение совета. / The decision of the council. */
  | 'DECISION'
  /** Практическая часть. / The practical part. */
  | 'PRACTICE'
  /** Теоретическая часть. / The theoretical part. */
  | 'THEORY';

/** Назначенный экзамен. / A scheduled exam. */
export type ExamSchedule = {
  readonly __typename?: 'ExamSchedule';
  /** День практической части. / The day of the practical part. */
  readonly practiceOn: Scalars['Date']['output'];
  /** День теоретической части; null — её нет. / The day of the theoretical part; null: there is none. */
  readonly theoryOn?: Maybe<Scalars['Date']['output']>;
};

/** Файл целого ответа статистики. / A file of a whole answer of the statistics. */
export type Export = Node & {
  readonly __typename?: 'Export';
  /** Версия данных. / The version of the data. */
  readonly datasetVersion: Scalars['ID']['output'];
  /** Строк написано. / Rows written. */
  readonly done: Scalars['Int']['output'];
  /** До какого момента хранится. / Until when it is kept. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Формат. / The format. */
  readonly format: ExportFormat;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Вид содержимого. / The media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Имя файла. / The name of the file. */
  readonly name: Scalars['String']['output'];
  /** Строк всего. / Rows in all. */
  readonly rows: Scalars['Int']['output'];
  /** Байт; null — ещё не написан. / Bytes; null: not written yet. */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** Состояние. / The state. */
  readonly status: ExportStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Подписанный адрес на десять минут; null — файла нет. / A signed address for ten minutes; null: there is no file. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Файл целого ответа статистики. / A file of a whole answer of the statistics. */
export type ExportHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Формат выгрузки. / The format of an export. */
export type ExportFormat =
  /** CSV: для Excel, точка с запятой и десятичная запятая. / CSV: for Excel, semicolons and decimal commas. */
  | 'CSV'
  /** JSON-stat 2.0: формат обмена статистикой. / JSON-stat 2.0: the exchange format of statistical offices. */
  | 'JSON_STAT'
  /** Parquet: типы и постоянные имена столбцов. / Parquet: types and stable names of columns. */
  | 'PARQUET'
  /** XLSX: лист данных и лист метода. / XLSX: a sheet of data and one of the method. */
  | 'XLSX';

/** Выгрузка после команды. / The export after the command. */
export type ExportPayload = {
  readonly __typename?: 'ExportPayload';
  /** Выгрузка после команды. / The export after the command. */
  readonly export: Export;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Состояние выгрузки. / The state of an export. */
export type ExportStatus =
  /** Срок прошёл: начните новую. / Expired: start a new one. */
  | 'EXPIRED'
  /** Готова: сутки с начала. / Ready: for a day since it was started. */
  | 'READY'
  /** Пишется. / Being written. */
  | 'RUNNING'
  /** Ещё не начата. / Not begun yet. */
  | 'WAITING';

/** Ввод команды `extendCertificates`. / The input of `extendCertificates`. */
export type ExtendCertificatesInput = {
  /** Первый из последних дней действия. / The first of the last days in force. */
  readonly from: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** На сколько месяцев, 1–60: срок не сокращают (R32). / By how many months, 1 to 60: nothing is shortened (R32). */
  readonly months: Scalars['Int']['input'];
  /** Приказ; без даты считается сегодняшним. / The order; without a date it is of today. */
  readonly order: DocumentRefInput;
  /** Квалификация; без неё — все. / The qualification; without it, all. */
  readonly qualificationCode?: InputMaybe<Scalars['ID']['input']>;
  /** Последний из них включительно. / The last of them, included. */
  readonly to: Scalars['Date']['input'];
};

/** Приказ о продлении или отказ. / The order of extension, or a refusal. */
export type ExtendCertificatesResult = CertificateExtensionPayload | IdempotencyKeyReused | InvalidInput;

/** Ввод команды `extendDemandCampaign`. / The input of `extendDemandCampaign`. */
export type ExtendDemandCampaignInput = {
  /** Новый последний день, позже прежнего. / The new last day, later than the one before. */
  readonly closesOn: Scalars['Date']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запрос потребности. / The demand campaign. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Ввод команды `extendMonitoringRound`. / The input of `extendMonitoringRound`. */
export type ExtendMonitoringRoundInput = {
  /** Новый последний день отчёта, позже прежнего (R43). / The new last day of a report, later than the one before (R43). */
  readonly dueOn: Scalars['Date']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Раунд. / The round. */
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

/**
 * Выпускник под псевдонимом: виден представителю своего колледжа и DATA_STEWARD для цели, чтение записывается (R36).
 * A graduate under a pseudonym: for the college's own delegate and DATA_STEWARD, for a purpose, noted (R36).
 */
export type Graduate = {
  readonly __typename?: 'Graduate';
  /** Основание; null — записи до его введения. / The basis; null: a record from before there were bases. */
  readonly basis?: Maybe<GraduateBasis>;
  /** Когорта. / The cohort. */
  readonly cohort: Cohort;
  /** Запись о выпускнике; `node` её не находит. / The record of the graduate; `node` does not find it. */
  readonly id: Scalars['ID']['output'];
  /** Действует ли основание сегодня. / Whether the basis is in force today. */
  readonly inUse: Scalars['Boolean']['output'];
  /** Момент, когда внесён. / The moment of recording. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Пол, если внесён. / The sex, where it is recorded. */
  readonly sex?: Maybe<Sex>;
  /** Периоды работы, внесённые к моменту. / Spells of work recorded by the moment. */
  readonly spells: ReadonlyArray<EmploymentSpell>;
  /** Статусы, внесённые к моменту. / Statuses recorded by the moment. */
  readonly statuses: ReadonlyArray<GraduateStatusEntry>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Основание с документом и сроком. / A basis with its document and term. */
export type GraduateBasis = {
  readonly __typename?: 'GraduateBasis';
  /** Номер и дата документа. / Number and date of the document. */
  readonly document: Scalars['String']['output'];
  /** Первый день. / The first day. */
  readonly givenOn: Scalars['Date']['output'];
  /** Вид. / The kind. */
  readonly kind: GraduateBasisKind;
  /** Последний день; null — бессрочно. / The last day; null: open. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** Основание: документ и срок. / A basis: its document and term. */
export type GraduateBasisInput = {
  /** Номер и дата документа, до 200 знаков, без имён. / Number and date of the document, up to 200 characters, without names. */
  readonly document: Scalars['String']['input'];
  /** Первый день, не в будущем. / The first day, not in the future. */
  readonly givenOn: Scalars['Date']['input'];
  /** Вид. / The kind. */
  readonly kind: GraduateBasisKind;
  /** Последний день, не в прошлом; без него бессрочно. / The last day, not in the past; open without it. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Основание, на котором колледж ведёт запись. / The basis on which a college keeps a record. */
export type GraduateBasisKind =
  /** Согласие выпускника. / The graduate's consent. */
  | 'CONSENT'
  /** Договор с выпускником. / A contract with the graduate. */
  | 'CONTRACT';

/** Категория выпускников формы. / A category of graduates of the form. */
export type GraduateCategory =
  /** С договором о целевом обучении. / With a contract of target training. */
  | 'TARGETED'
  /** Все выпускники. / All graduates. */
  | 'TOTAL'
  /** С инвалидностью. / With a disability. */
  | 'WITH_DISABILITY';

/** Ввод команды `graduateCohort`. / The input of `graduateCohort`. */
export type GraduateCohortInput = {
  /** Когорта, которая ещё не выпущена. / A cohort that has not graduated yet. */
  readonly cohortId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Выпущено, человек, 0–10 000: не больше зачисленных с учётом переводов и отчислений (R29).
   * People who graduated, 0 to 10,000: at most those enrolled, transfers and leavers counted (R29).
   */
  readonly graduated: Scalars['Int']['input'];
  /** День выпуска: в году выпуска и не в будущем. / The day of graduation: in the graduation year and not in the future. */
  readonly graduatedOn: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Переведены в день выпуска, человек; по умолчанию 0. / Transferred in on that day; 0 by default. */
  readonly transferredIn?: InputMaybe<Scalars['Int']['input']>;
  /** Переведены из когорты, человек; по умолчанию 0. / People transferred out; 0 by default. */
  readonly transferredOut?: InputMaybe<Scalars['Int']['input']>;
  /** Отчислены, человек; по умолчанию 0. / People who left; 0 by default. */
  readonly withdrawn?: InputMaybe<Scalars['Int']['input']>;
};

/** Изменённая когорта или отказ. / The changed cohort, or a refusal. */
export type GraduateCohortResult = CohortPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/** Страница списка: выпускники. / A page of the list of graduates. */
export type GraduateConnection = {
  readonly __typename?: 'GraduateConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<GraduateEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Graduate>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись страницы. / An item of a page. */
export type GraduateEdge = {
  readonly __typename?: 'GraduateEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Graduate>;
};

/** Запись о работе или статусе после команды: только идентификаторы. / An entry after the command: ids only. */
export type GraduateEntryPayload = {
  readonly __typename?: 'GraduateEntryPayload';
  /** Запись о работе или статусе. / The entry on work or on a status. */
  readonly entryId: Scalars['ID']['output'];
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Запись или отказ. / The entry, or a refusal. */
export type GraduateEntryResult = GraduateEntryPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict;

/** Состояние внесённого. / How an entry stands. */
export type GraduateEntryStatus =
  /** Исправлено более поздней записью. / Corrected by a later entry. */
  | 'CORRECTED'
  /** Оспорено: в подсчётах не участвует. / Disputed: it is counted nowhere. */
  | 'DISPUTED'
  /** Сообщено. / Reported. */
  | 'REPORTED'
  /** Подтверждено. / Verified. */
  | 'VERIFIED';

/** Запись о выпускнике после команды: только идентификаторы. / The record of a graduate after the command: ids only. */
export type GraduatePayload = {
  readonly __typename?: 'GraduatePayload';
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Запись о выпускнике или отказ. / The record of the graduate, or a refusal. */
export type GraduateResult = GraduatePayload | IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict;

/**
 * Основной статус выпускника на день наблюдения: первый верный в порядке этого списка.
 * The primary status of a graduate on the day of observation: the first true one in the order of this list.
 */
export type GraduateStatus =
  /** Уехал из страны или умер: выбывает из наблюдения. / Emigrated or deceased: leaves observation. */
  | 'EMIGRATED_OR_DECEASED'
  /** Работает по трудовому договору. / Employed: under a labour contract. */
  | 'EMPLOYED'
  /** Индивидуальный предприниматель. / Entrepreneur: registered as a sole trader. */
  | 'ENTREPRENEUR'
  /** Продолжает учёбу. / Further study. */
  | 'FURTHER_STUDY'
  /** Работает без оформления. / Informal work. */
  | 'INFORMAL_WORK'
  /** Военная служба по призыву. / Military service. */
  | 'MILITARY_SERVICE'
  /** Не работает и не ищет работу. / Not active: neither works nor looks for work. */
  | 'NOT_ACTIVE'
  /** Отпуск по уходу за ребёнком. / Parental leave. */
  | 'PARENTAL_LEAVE'
  /** Зарегистрирован безработным. / Registered as unemployed. */
  | 'REGISTERED_UNEMPLOYED'
  /** Самозанятый: налог на профессиональный доход. / Self-employed: pays the tax on professional income. */
  | 'SELF_EMPLOYED'
  /** Неизвестно: остаётся в знаменателях. / Unknown: stays in the denominators. */
  | 'UNKNOWN';

/** Статус, который не является работой, как он внесён. / A status that is not work, as it was recorded. */
export type GraduateStatusEntry = {
  readonly __typename?: 'GraduateStatusEntry';
  /** Запись, которую эта исправляет. / The entry that it corrects. */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** Почему оспорено. / Why it is disputed. */
  readonly disputeReason?: Maybe<Scalars['String']['output']>;
  /** Состояние записи. / How the entry stands. */
  readonly entryStatus: GraduateEntryStatus;
  /** Идентификатор записи. / The id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Первый день. / The first day. */
  readonly on: Scalars['Date']['output'];
  /** Момент внесения. / The moment of recording. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Исправленной записи не было вовсе. / The entry that it corrects was never so. */
  readonly retracted: Scalars['Boolean']['output'];
  /** От кого сведения. / Whose word it is. */
  readonly source: RecordSource;
  /** Графа формы мониторинга. / The column of the monitoring form. */
  readonly status: Scalars['String']['output'];
  /** Последний день; null — продолжается. / The last day; null: it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
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

/** Ввод команды `importAssessments`. / The input of `importAssessments`. */
export type ImportAssessmentsInput = {
  /** Центр, чьи это экзамены. / The centre whose exams they are. */
  readonly centreId: Scalars['ID']['input'];
  /**
   * Текст CSV, до 1000 строк: «Номер»; «Псевдоним»; «Вид»; «Код квалификации»; «День заявления»; дни и итоги частей.
   * CSV text, up to 1,000 rows: number; candidate; mode; qualificationCode; appliedOn; days and results of the parts.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Итог загрузки оценок или отказ. / The outcome of the import, or a refusal. */
export type ImportAssessmentsResult = FileRefused | IdempotencyKeyReused | ImportPayload;

/** Ввод команды `importCohortMovement`. / The input of `importCohortMovement`. */
export type ImportCohortMovementInput = {
  /** Когорта, чьё это движение. / The cohort whose movement this is. */
  readonly cohortId: Scalars['ID']['input'];
  /**
   * Текст CSV, до 1000 строк: «Движение», «День», «Человек», «Причина» (у LEFT). С именами — отклоняется целиком.
   * CSV text, up to 1,000 rows: kind, on, people, reason (of LEFT). One with names is refused whole.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Итог загрузки движения или отказ. / The outcome of the import, or a refusal. */
export type ImportCohortMovementResult = FileRefused | IdempotencyKeyReused | ImportPayload | NotFound;

/** Ввод команды `importGraduates`. / The input of `importGraduates`. */
export type ImportGraduatesInput = {
  /**
   * Текст CSV, до 1000 строк: «Псевдоним»; «Код специальности»; «Год выпуска»; «Основание»; «Документ»; «Дата основания» …
   * CSV text, up to 1,000 rows: pseudonym; speciality; graduationYear; basis; document; givenOn …
   */
  readonly csv: Scalars['String']['input'];
  /** Только проверить. / Only check. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Колледж, чей это файл. / The college whose file it is. */
  readonly organizationId: Scalars['ID']['input'];
};

/** Итог загрузки или отказ. / What came of the import, or a refusal. */
export type ImportGraduatesResult = FileRefused | IdempotencyKeyReused | ImportPayload | RuleRefusal;

/** Ввод команды `importMonitoringReports`. / The input of `importMonitoringReports`. */
export type ImportMonitoringReportsInput = {
  /**
   * Текст CSV, до 1000 строк: «Код специальности»; «Год выпуска»; «Категория»; «Всего выпускников»; графы; «Меры».
   * CSV text, up to 1,000 rows: speciality; graduationYear; category; graduates; columns of the form; measures.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День наблюдения. / The day of observation. */
  readonly observedOn: Scalars['Date']['input'];
  /** Колледж, чья это таблица. / The college whose spreadsheet it is. */
  readonly organizationId: Scalars['ID']['input'];
};

/** Итог загрузки отчётов или отказ. / The outcome of the import, or a refusal. */
export type ImportMonitoringReportsResult = FileRefused | IdempotencyKeyReused | ImportPayload;

/** Ввод команды `importNeeds`. / The input of `importNeeds`. */
export type ImportNeedsInput = {
  /** Действующее соглашение, сторона которого — работодатель (R16). / An agreement in force; employers are parties (R16). */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Запрос, на который отвечают строки (R25). / The demand campaign that the rows answer (R25). */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Текст CSV, до 1000 строк: ИНН; ОКЗ или ОКПДТР; Квалификация; Численность; С; По; ОКТМО; Причина; Оплата от; Оплата до.
   * CSV text, up to 1,000 rows: inn; okz or okpdtr; qualification; headcount; from; to; oktmo; reason; payFrom; payTo.
   */
  readonly csv: Scalars['String']['input'];
  /** Проверить, ничего не записывая; по умолчанию нет. / Check, and write nothing; no by default. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Загруженные потребности или отказ. / The imported needs, or a refusal. */
export type ImportNeedsResult = FileRefused | IdempotencyKeyReused | ImportPayload | NotFound;

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

/** Ввод команды `issueAssessmentConclusion`. / The input of `issueAssessmentConclusion`. */
export type IssueAssessmentConclusionInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Номер, до 40 знаков, без имён. / The number, up to 40 characters, without names. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
};

/** Ввод команды `issueCertificate`. / The input of `issueCertificate`. */
export type IssueCertificateInput = {
  /** Сданный профессиональный экзамен, решённый советом. / A professional exam that was passed, decided by the council. */
  readonly assessmentId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День выдачи: не раньше решения и не в будущем (R32). / The day of issue: not before the decision, not in the future (R32). */
  readonly issuedOn: Scalars['Date']['input'];
  /**
   * Номер: код оценённой квалификации, 8 цифр, код региона; раньше не использован (R32).
   * The number: the code of the qualification assessed, 8 digits, the code of the region; never used before (R32).
   */
  readonly number: Scalars['String']['input'];
};

/** Свидетельство или отказ. / The certificate, or a refusal. */
export type IssueCertificateResult = CertificatePayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal;

/** Соответствие работы специальности, и по какому признаку. / Whether a job is in the speciality, and by which test. */
export type JobMatch = {
  readonly __typename?: 'JobMatch';
  /** Решивший признак. / The test that decided. */
  readonly matchBasis: MatchBasis;
  /** Сила. / The strength. */
  readonly matchStrength: JobMatchStrength;
  /** Причина решения вручную. / The reason of a ruling. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Сила соответствия работы специальности. / How well a job matches the speciality. */
export type JobMatchStrength =
  /** Основное занятие. / A core occupation. */
  | 'CORE'
  /** Не по специальности. / Not in the speciality. */
  | 'NONE'
  /** Родственное. / A related one. */
  | 'RELATED'
  /** Занятие неизвестно. / The occupation is not known. */
  | 'UNKNOWN';

/** Почему отчислены. / Why people left. */
export type LeavingReason =
  /** За неуспеваемость. / For academic failure. */
  | 'ACADEMIC'
  /** Призваны на военную службу. / Conscripted. */
  | 'CONSCRIPTION'
  /** За нарушение дисциплины. / For a breach of discipline. */
  | 'DISCIPLINE'
  /** По состоянию здоровья. / For reasons of health. */
  | 'HEALTH'
  /** Другое. / Other. */
  | 'OTHER'
  /** По собственному желанию. / At their own request. */
  | 'OWN_REQUEST';

/**
 * Уровень измерения: по нему группируют и отбирают. Уровень одного измерения — один; измерений не больше трёх.
 * A level of a dimension, to group and filter by. One level of a dimension, three dimensions at most.
 */
export type Level =
  /** Муниципалитет работы: в этих версиях не собирается. / Municipality of the job: not kept in these versions. */
  | 'JOB_MUNICIPALITY'
  /** Муниципалитет организации: ОКТМО, 8 цифр. / Municipality of the organisation: ОКТМО, 8 digits. */
  | 'MUNICIPALITY'
  /** Организация: глобальный идентификатор. / Organisation: the global id. */
  | 'ORGANIZATION'
  /** Отрасль организации: код. / Sector of the organisation: the code. */
  | 'SECTOR'
  /** Пол: FEMALE, MALE или NOT_STATED. / Sex: FEMALE, MALE or NOT_STATED. */
  | 'SEX'
  /** Специальность: код. / Speciality: the code. */
  | 'SPECIALITY'
  /** Группа специальностей: код группы. / Speciality group: the code of the group. */
  | 'SPECIALITY_GROUP'
  /** Год выпуска: с 1 сентября по 31 августа. / Graduation year: 1 September to 31 August. */
  | 'YEAR'
  /** Три года выпуска: постоянные окна, 2022-2024. / Three graduation years: fixed windows, 2022-2024. */
  | 'YEARS3';

/** Отбор кодов уровня: строки только выбирает, никогда не складывает. / Picks rows of a level; it never adds codes up. */
export type LevelFilter = {
  /** Коды, до 1000. / Codes, up to 1,000. */
  readonly in: ReadonlyArray<Scalars['ID']['input']>;
  /** Уровень. / The level. */
  readonly level: Level;
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

/** Признак, решивший о соответствии: первый сработавший. / The test that decided on the match: the first that hit. */
export type MatchBasis =
  /** 1. Профстандарт свидетельства — профстандарт работы. / 1. The standard of a certificate is that of the job. */
  | 'CERTIFICATE'
  /** 3. Должность ОКПДТР в таблице специальности. / 3. The job title (ОКПДТР) is listed for the speciality. */
  | 'JOB_TITLE'
  /** Ничего из этого. / None of these. */
  | 'NOTHING_LISTED'
  /** Занятие неизвестно. / The occupation is not known. */
  | 'NO_OCCUPATION'
  /** 5. Малая группа ОКЗ (3 цифры). / 5. The minor group of ОКЗ (3 digits) is. */
  | 'OKZ_MINOR_GROUP'
  /** 4. Занятие ОКЗ в таблице. / 4. The occupation (ОКЗ) is listed. */
  | 'OKZ_UNIT'
  /** 6. Решение DATA_STEWARD с причиной. / 6. A ruling of a data steward, with a reason. */
  | 'RULING'
  /** 2. Профстандарт работы — среди профстандартов программы. / 2. The job's standard is among the programme's. */
  | 'STANDARD';

/** Показатель; до двоеточия — подпись, дальше — как считается. / A measure: its label, then how it is counted. */
export type Measure =
  /**
   * Дней до первой работы: медиана от выпуска среди начавших; работа на день выпуска — 0.
   * Days to the first job: the median from graduation among starters; a job held at graduation is 0.
   */
  | 'DAYS_TO_JOB_P50'
  /** По трудовому договору: доля наблюдаемых. / Employed under a contract: share of those observed. */
  | 'EMPLOYED'
  /**
   * Работа за 90 дней: первая работа от 30 дней началась за 90 дней после выпуска.
   * Employed within 90 days: the first job of 30 days or more began within 90 days of graduation.
   */
  | 'EMPLOYED_WITHIN_90'
  /** Предприниматели: зарегистрированы. / Entrepreneurs: registered as sole traders. */
  | 'ENTREPRENEUR'
  /** Выпускники: люди ячейки. / Graduates: the people of the cell. */
  | 'GRADUATES'
  /** Работают без оформления: доля наблюдаемых. / Informal work: share of those observed. */
  | 'INFORMAL'
  /**
   * По специальности: связь CORE, RELATED или по отчёту; доля работающих с известным занятием.
   * In the speciality: match CORE, RELATED or by a report; share of those in work whose occupation is known.
   */
  | 'IN_SPECIALITY'
  /**
   * Прямо по специальности: связь CORE; доля работающих с известным занятием.
   * Core of the speciality: match CORE; share of those in work whose occupation is known.
   */
  | 'IN_SPECIALITY_CORE'
  /**
   * Работают: договор, самозанятость или предпринимательство; доля наблюдаемых без выбывших.
   * In work: a contract, self-employed or entrepreneur; share of those observed, those who left aside.
   */
  | 'IN_WORK'
  /** Военная служба: доля наблюдаемых. / Military service: share of those observed. */
  | 'MILITARY'
  /** Не работают и не ищут: доля наблюдаемых. / Not active: share of those observed. */
  | 'NOT_ACTIVE'
  /** Отпуск по уходу за ребёнком: доля наблюдаемых. / Parental leave: share of those observed. */
  | 'PARENTAL'
  /** Зарплата, P25: в этих версиях не публикуется. / Pay, P25: not published in these versions. */
  | 'PAY_P25'
  /** Зарплата, медиана: в этих версиях не публикуется. / Pay, median: not published in these versions. */
  | 'PAY_P50'
  /** Зарплата, P75: в этих версиях не публикуется. / Pay, P75: not published in these versions. */
  | 'PAY_P75'
  /**
   * Работают, служат, в отпуске по уходу или учатся: доля наблюдаемых.
   * Positive destination: in work, service, parental leave or study; share of those observed.
   */
  | 'POSITIVE'
  /**
   * Удержание 6 месяцев: у того же работодателя; доля начавших, у кого они прошли.
   * Retained for 6 months: with the same employer; share of starters for whom they have passed.
   */
  | 'RETAINED_6'
  /**
   * Удержание 12 месяцев: у того же работодателя; доля начавших, у кого они прошли.
   * Retained for 12 months: with the same employer; share of starters for whom they have passed.
   */
  | 'RETAINED_12'
  /** Самозанятые: налог на профессиональный доход. / Self-employed: the tax on professional income. */
  | 'SELF_EMPLOYED'
  /**
   * Остались в регионе: ОКТМО работы начинается с 46; доля работающих с известным местом.
   * Stays in the region: ОКТМО of the job begins with 46; share of those in work with a known place.
   */
  | 'STAYS_IN_REGION'
  /** Учатся дальше: доля наблюдаемых. / Further study: share of those observed. */
  | 'STUDY'
  /** Зарегистрированы безработными: доля наблюдаемых. / Registered unemployed: share of those observed. */
  | 'UNEMPLOYED'
  /** Неизвестно: остаются в знаменателях. / Unknown: they stay in the denominators. */
  | 'UNKNOWN';

/** Факт, без которого этап не завершить. / A fact without which a stage is not completed. */
export type MissingFact = {
  readonly __typename?: 'MissingFact';
  /**
   * Чего не хватает, для программ: NEED_OF_EMPLOYER, PLACES_FOR_GAP …; список может расти.
   * What is missing, for programs: NEED_OF_EMPLOYER, PLACES_FOR_GAP …; the list may grow.
   */
  readonly fact: Scalars['String']['output'];
  /** Муниципалитет; null — не о нём. / The municipality; null: not about one. */
  readonly municipality?: Maybe<Municipality>;
  /** Занятие; null — не о занятии. / The occupation; null: not about one. */
  readonly occupation?: Maybe<Occupation>;
  /** От кого этого ждут; null — не от одной организации. / Whom it is expected of; null: no single body. */
  readonly organization?: Maybe<Organization>;
  /** Скольких не хватает, по округлённым числам; null — не о числе. / How many people, by rounded counts; null: none. */
  readonly people?: Maybe<Scalars['Float']['output']>;
  /** То же словами. / The same in words. */
  readonly text: Scalars['String']['output'];
  /** Год потребности, набора или выпуска; null — не о годе. / The year; null: not about one. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** Факт, без которого этап не завершить. / A fact without which a stage is not completed. */
export type MissingFactTextArgs = {
  locale?: InputMaybe<Locale>;
};

/** Оценки одного вида по одной квалификации. / Assessments of one mode and qualification. */
export type ModeSummary = {
  readonly __typename?: 'ModeSummary';
  /** Подали апелляцию. / Have appealed. */
  readonly appealed: DisclosedCount;
  /** Вид. / The mode. */
  readonly mode: AssessmentMode;
  /** Сдали. / Have passed it. */
  readonly passed: DisclosedCount;
  /** Квалификация. / The qualification. */
  readonly qualification?: Maybe<Qualification>;
  /** Сдавали. / Have taken it. */
  readonly taken: DisclosedCount;
};

/**
 * Графа федеральной формы мониторинга: состав граф меняется по годам.
 * A column of the federal monitoring form: its columns change from year to year.
 */
export type MonitoringColumn = {
  readonly __typename?: 'MonitoringColumn';
  /** Код графы. / The code of the column. */
  readonly code: Scalars['ID']['output'];
  /** Название графы. / The title of the column. */
  readonly label: Scalars['String']['output'];
  /** Графа, часть которой это; null — из тех, что в сумме дают выпускников. / The column it is a part of; null: one of those that add up to the graduates. */
  readonly of?: Maybe<Scalars['ID']['output']>;
  /** Первый день, на который графа есть в форме. / The first day of observation on which the form has it. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний такой день; null — есть и теперь. / The last such day; null: the form still has it. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * Графа федеральной формы мониторинга: состав граф меняется по годам.
 * A column of the federal monitoring form: its columns change from year to year.
 */
export type MonitoringColumnLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** Графа и сколько в ней людей. / A column and the people in it. */
export type MonitoringCount = {
  readonly __typename?: 'MonitoringCount';
  /** Код графы. / The code of the column. */
  readonly column: Scalars['String']['output'];
  /** Название графы. / The title of the column. */
  readonly label: Scalars['String']['output'];
  /** Графа, часть которой это; null — самостоятельная. / The column it is a part of; null: one of its own. */
  readonly of?: Maybe<Scalars['ID']['output']>;
  /**
   * Человек: в отчёте — подавшему колледжу, в сумме региона — от трёх организаций и больше 200 выпускников.
   * People: of a report for its own college, of the region's sum from three organisations and above 200 graduates.
   */
  readonly people: DisclosedCount;
};


/** Графа и сколько в ней людей. / A column and the people in it. */
export type MonitoringCountLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** Сколько людей в графе. / How many people a column has. */
export type MonitoringCountInput = {
  /** Код графы формы того дня. / The code of a column of that day's form. */
  readonly column: Scalars['String']['input'];
  /** Человек, от 0. / People, 0 or more. */
  readonly people: Scalars['Int']['input'];
};

/**
 * Отчёт мониторинга о категории выпускников когорты на день наблюдения: суммы, а не люди.
 * A monitoring report on a category of graduates of a cohort on a day of observation: sums, not persons.
 */
export type MonitoringReport = Node & {
  readonly __typename?: 'MonitoringReport';
  /** Когда принят; null — не принят. / When it was accepted; null: it is not. */
  readonly acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Категория. / The category. */
  readonly category: GraduateCategory;
  /** Когорта. / The cohort. */
  readonly cohort: Cohort;
  /**
   * Графы формы того дня. Точные — своему колледжу; SECRETARY и DATA_STEWARD с целью, чтение записывается.
   * The columns of that day's form. Exact for its own college; for SECRETARY and DATA_STEWARD with a purpose, recorded.
   */
  readonly counts: ReadonlyArray<MonitoringCount>;
  /** Выпускников категории. / Graduates of the category. */
  readonly graduates: DisclosedCount;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Меры содействия: для колледжа, SECRETARY, DATA_STEWARD. / Measures taken: for the college, SECRETARY, DATA_STEWARD. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** День наблюдения. / The day of observation. */
  readonly observedOn: Scalars['Date']['output'];
  /**
   * Что не сходится теперь: когорту пересчитали после подачи. Для колледжа, SECRETARY, DATA_STEWARD.
   * What does not add up now: the cohort was counted anew since. For the college, SECRETARY, DATA_STEWARD.
   */
  readonly problems: ReadonlyArray<InputProblem>;
  /** Почему возвращён: для колледжа, SECRETARY, DATA_STEWARD. / Why it was returned: for the college, SECRETARY, DATA_STEWARD. */
  readonly returnReason?: Maybe<Scalars['String']['output']>;
  /** Состояние. / The state. */
  readonly status: ReportStatus;
  /** Номер поданной редакции, с 1: его называет решение. / The number of the submission, from 1: a decision names it. */
  readonly submission: Scalars['Int']['output'];
  /** Когда подана эта редакция. / When this submission was filed. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
};


/**
 * Отчёт мониторинга о категории выпускников когорты на день наблюдения: суммы, а не люди.
 * A monitoring report on a category of graduates of a cohort on a day of observation: sums, not persons.
 */
export type MonitoringReportCountsArgs = {
  purpose?: InputMaybe<ReadingPurpose>;
};

/** Страница списка: отчёты мониторинга. / A page of the list of monitoring reports. */
export type MonitoringReportConnection = {
  readonly __typename?: 'MonitoringReportConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<MonitoringReportEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<MonitoringReport>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: отчёты мониторинга. / An item of the list of monitoring reports with its cursor. */
export type MonitoringReportEdge = {
  readonly __typename?: 'MonitoringReportEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<MonitoringReport>;
};

/** Отчёт мониторинга после команды. / The monitoring report after the command. */
export type MonitoringReportPayload = {
  readonly __typename?: 'MonitoringReportPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Отчёт, как он есть теперь. / The report as it is now. */
  readonly report: MonitoringReport;
};

/** Отчёт или отказ. / The report, or a refusal. */
export type MonitoringReportResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MonitoringReportPayload | NotFound | RuleRefusal | VersionConflict;

/**
 * Раунд мониторинга: колледжи отчитываются о выпускниках на один день наблюдения.
 * A monitoring round: colleges report on their graduates as of one day of observation.
 */
export type MonitoringRound = Node & {
  readonly __typename?: 'MonitoringRound';
  /** Сумма региона как документ: адрес на десять минут. / The region's sum as a document: an address for ten minutes. */
  readonly document?: Maybe<DocumentLink>;
  /** Последний день отчёта без опоздания. / The last day of a report in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** Сколько организаций отчитываются. / How many organisations are to report. */
  readonly expected: Scalars['Int']['output'];
  /** Годы выпуска, о которых спрошено. / The graduation years that are asked about. */
  readonly graduationYears: ReadonlyArray<Scalars['Int']['output']>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Кто ещё не отчитался. / Who has not reported yet. */
  readonly late: OrganizationConnection;
  /** День наблюдения. / The day of observation. */
  readonly observedOn: Scalars['Date']['output'];
  /** Сколько отчитались обо всех своих когортах. / How many have reported on all their cohorts. */
  readonly submitted: Scalars['Int']['output'];
  /**
   * Сумма региона: принятые отчёты раунда, после контроля раскрытия.
   * The sum of the region: accepted reports of the round, after disclosure control.
   */
  readonly totals: ReadonlyArray<MonitoringCount>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Раунд мониторинга: колледжи отчитываются о выпускниках на один день наблюдения.
 * A monitoring round: colleges report on their graduates as of one day of observation.
 */
export type MonitoringRoundDocumentArgs = {
  format: DocumentFormat;
};


/**
 * Раунд мониторинга: колледжи отчитываются о выпускниках на один день наблюдения.
 * A monitoring round: colleges report on their graduates as of one day of observation.
 */
export type MonitoringRoundHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Раунд мониторинга: колледжи отчитываются о выпускниках на один день наблюдения.
 * A monitoring round: colleges report on their graduates as of one day of observation.
 */
export type MonitoringRoundLateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Раунд мониторинга: колледжи отчитываются о выпускниках на один день наблюдения.
 * A monitoring round: colleges report on their graduates as of one day of observation.
 */
export type MonitoringRoundTotalsArgs = {
  category?: GraduateCategory;
};

/** Страница списка: раунды мониторинга. / A page of the list of monitoring rounds. */
export type MonitoringRoundConnection = {
  readonly __typename?: 'MonitoringRoundConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<MonitoringRoundEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<MonitoringRound>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: раунды мониторинга. / An item of the list of monitoring rounds with its cursor. */
export type MonitoringRoundEdge = {
  readonly __typename?: 'MonitoringRoundEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<MonitoringRound>;
};

/** Раунд мониторинга после команды. / The monitoring round after the command. */
export type MonitoringRoundPayload = {
  readonly __typename?: 'MonitoringRoundPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Раунд, как он есть теперь. / The round as it is now. */
  readonly round: MonitoringRound;
};

/** Раунд или отказ. / The round, or a refusal. */
export type MonitoringRoundResult = IdempotencyKeyReused | InvalidInput | MonitoringRoundPayload | NotFound | VersionConflict;

/** Запись движения когорты. / An entry of the movement of a cohort. */
export type MovementEntry = {
  readonly __typename?: 'MovementEntry';
  /** Что произошло. / What happened. */
  readonly kind: MovementEntryKind;
  /**
   * Номер, по которому запись исправляют; null у зачисления и выпуска.
   * The number by which the entry is corrected; null for the enrolment and the graduation.
   */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** День; null — день зачисления не записан. / The day; null: the day of enrolment was not recorded. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** Сколько человек; число после контроля раскрытия. / How many people; the count has passed disclosure control. */
  readonly people: DisclosedCount;
  /** Причина отчисления; null у прочих. / Why people left; null for the others. */
  readonly reason?: Maybe<LeavingReason>;
};

/** Что произошло с людьми когорты. / What happened to people of a cohort. */
export type MovementEntryKind =
  /** Зачислены. / Enrolled. */
  | 'ENROLLED'
  /** Выпущены. / Graduated. */
  | 'GRADUATED'
  /** Ушли в академический отпуск. / Went on leave. */
  | 'LEAVE'
  /** Отчислены, с причиной. / Left, for a reason. */
  | 'LEFT'
  /** Вернулись из академического отпуска. / Returned from leave. */
  | 'RETURNED'
  /** Переведены в когорту. / Transferred in. */
  | 'TRANSFERRED_IN'
  /** Переведены из когорты. / Transferred out. */
  | 'TRANSFERRED_OUT';

/** Вид движения когорты. / A kind of movement of a cohort. */
export type MovementKind =
  /** Ушли в академический отпуск. / Went on leave. */
  | 'LEAVE'
  /** Отчислены, с причиной. / Left, for a reason. */
  | 'LEFT'
  /** Вернулись из академического отпуска. / Returned from leave. */
  | 'RETURNED'
  /** Переведены в когорту. / Transferred in. */
  | 'TRANSFERRED_IN'
  /** Переведены из когорты. / Transferred out. */
  | 'TRANSFERRED_OUT';

export type Municipality = {
  readonly __typename?: 'Municipality';
  /**
   * Последняя версия баланса муниципалитета: его потребности и доля выпуска всей области; null — потребностей нет.
   * The last balance of the municipality: its needs, its part of the region's supply; null: nothing was needed.
   */
  readonly demandBalance?: Maybe<ReadonlyArray<DemandBalance>>;
  /** Потребности муниципалитета и его поселений. / Needs of the municipality and its settlements. */
  readonly needs?: Maybe<WorkforceNeedConnection>;
  readonly oktmo: Scalars['ID']['output'];
  /**
   * Статистика её выпускников тем же методом, что у `statistics`; null — в версии их нет.
   * Statistics of its graduates by the same method as `statistics`; null: the version has none of them.
   */
  readonly outcomes?: Maybe<StatisticsResult>;
  /** Программы организаций муниципалитета. / Programmes of providers of the municipality. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type MunicipalityDemandBalanceArgs = {
  year: Scalars['Int']['input'];
};


export type MunicipalityNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MunicipalityOutcomesArgs = {
  at?: ObservationPoint;
  by?: Level;
  measures?: ReadonlyArray<Measure>;
  version?: InputMaybe<Scalars['ID']['input']>;
};


export type MunicipalityProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Принять прочитанную редакцию (SECRETARY или DATA_STEWARD; R43). / Accepts the submission that was read (SECRETARY or DATA_STEWARD; R43). */
  readonly acceptMonitoringReport: MonitoringReportResult;
  /**
   * Внести аккредитацию программы (представитель аккредитовавшей организации или REGISTRAR; R5, R28).
   * Records the accreditation of a programme (a delegate of the accrediting body, or REGISTRAR; R5, R28).
   */
  readonly accreditProgramme: ProgrammeResult;
  /**
   * Назвать профстандарты и квалификации программы (представитель организации или REGISTRAR; R28).
   * Names the standards and qualifications of a programme (a delegate of the provider, or REGISTRAR; R28).
   */
  readonly alignProgramme: ProgrammeResult;
  /**
   * Аннулировать свидетельство навсегда; выданное по ошибке проверка больше не находит (DATA_STEWARD; R32).
   * Annuls a certificate for ever; no check finds one that was issued in error any more (DATA_STEWARD; R32).
   */
  readonly annulCertificate: AnnulCertificateResult;
  /**
   * Принять апелляцию (представитель совета, DATA_STEWARD; R33).
   * Accepts an appeal (a delegate of the council, DATA_STEWARD; R33).
   */
  readonly appealAssessment: AssessmentResult;
  /**
   * Принять заявление на оценку (представитель центра, DATA_STEWARD; R31, R47).
   * Records an application for assessment (a delegate of the centre, DATA_STEWARD; R31, R47).
   */
  readonly applyForAssessment: ApplyForAssessmentResult;
  /**
   * Приложить загруженные файлы к потребности (представитель работодателя или SECRETARY).
   * Attaches uploaded files to a need (a delegate of the employer, or SECRETARY).
   */
  readonly attachFilesToWorkforceNeed: WorkforceNeedFilesResult;
  /**
   * Отменить до решения совета (представитель центра, DATA_STEWARD; R47).
   * Cancels it before the council has decided (a delegate of the centre, DATA_STEWARD; R47).
   */
  readonly cancelAssessment: AssessmentResult;
  /**
   * Отменить места практики (представитель работодателя или организации, SECRETARY; R27).
   * Cancels a practice placement (a delegate of the employer or the provider, SECRETARY; R27).
   */
  readonly cancelPractice: PracticePlacementResult;
  /**
   * Отменить обязательство о местах (представитель организации или SECRETARY; R27).
   * Cancels a training commitment (a delegate of the provider, or SECRETARY; R27).
   */
  readonly cancelTraining: TrainingCommitmentResult;
  /**
   * Допустить по документам (представитель центра, DATA_STEWARD; R47).
   * Admits the candidate by the documents (a delegate of the centre, DATA_STEWARD; R47).
   */
  readonly checkAssessmentDocuments: AssessmentResult;
  /**
   * Взять обязательство о местах подготовки (представитель организации или SECRETARY; R5, R16, R23, R27).
   * Commits places of training (a delegate of the provider, or SECRETARY; R5, R16, R23, R27).
   */
  readonly commitTraining: CommitTrainingResult;
  /**
   * Отметить, что документы собраны (представитель центра, DATA_STEWARD; R47).
   * Records that the documents are complete (a delegate of the centre, DATA_STEWARD; R47).
   */
  readonly completeAssessmentDocuments: AssessmentResult;
  /**
   * Подтвердить потребность (представитель подтверждающего или SECRETARY; R26).
   * Confirms a need (a delegate of the confirming organisation, or SECRETARY; R26).
   */
  readonly confirmNeed: WorkforceNeedResult;
  /**
   * Подтвердить практику, предложенную другой стороной (представитель, SECRETARY; R5, R16, R27).
   * Confirms practice that the other side has proposed (a delegate, SECRETARY; R5, R16, R27).
   */
  readonly confirmPractice: PracticePlacementResult;
  /**
   * Исправить период работы новой записью (представитель организации или DATA_STEWARD; R34, R46).
   * Corrects a spell of work by a new entry (a delegate of the provider, or DATA_STEWARD; R34, R46).
   */
  readonly correctEmployment: EmploymentSpellResult;
  /**
   * Исправить статус новой записью (представитель организации или DATA_STEWARD; R34, R46).
   * Corrects a status by a new entry (a delegate of the provider, or DATA_STEWARD; R34, R46).
   */
  readonly correctGraduateStatus: GraduateEntryResult;
  /**
   * Решить об оценке (представитель совета, DATA_STEWARD; R31).
   * Decides on the assessment (a delegate of the council, DATA_STEWARD; R31).
   */
  readonly decideAssessment: AssessmentResult;
  /**
   * Решить апелляцию (представитель совета, DATA_STEWARD; R33).
   * Decides an appeal (a delegate of the council, DATA_STEWARD; R33).
   */
  readonly decideAssessmentAppeal: AssessmentResult;
  /**
   * Заявить потребность (представитель работодателя или SECRETARY; R5, R16, R25).
   * Declares a need (a delegate of the employer, or SECRETARY; R5, R16, R25).
   */
  readonly declareNeed: DeclareNeedResult;
  /**
   * Оспорить внесённое с причиной: в подсчётах его больше нет (DATA_STEWARD; R46).
   * Disputes an entry for a reason: it is counted no longer (DATA_STEWARD; R46).
   */
  readonly disputeGraduateEntry: GraduateEntryResult;
  /**
   * Закончить период работы (представитель организации или DATA_STEWARD; R34, R46).
   * Ends a spell of work (a delegate of the provider, or DATA_STEWARD; R34, R46).
   */
  readonly endEmployment: EmploymentSpellResult;
  /**
   * Набрать когорту (представитель организации, SECRETARY или DATA_STEWARD; R30).
   * Enrols a cohort (a delegate of the provider, SECRETARY or DATA_STEWARD; R30).
   */
  readonly enrolCohort: EnrolCohortResult;
  /**
   * Удалить псевдоним человека из оценок (DATA_STEWARD; R47).
   * Erases the pseudonym of a person from assessments (DATA_STEWARD; R47).
   */
  readonly eraseAssessmentCandidate: EraseAssessmentCandidateResult;
  /**
   * Удалить человека из записей всех программ: остаётся только закрытое место, внести снова нельзя (DATA_STEWARD; R30).
   * Erases a person from the records of all programmes: only the closed place is left, and nobody records it anew (DATA_STEWARD; R30).
   */
  readonly eraseGraduate: EraseGraduateResult;
  /**
   * Продлить по приказу все свидетельства, чей последний день лежит в периоде (DATA_STEWARD; R32).
   * Extends by an order all certificates whose last day lies in a period (DATA_STEWARD; R32).
   */
  readonly extendCertificates: ExtendCertificatesResult;
  /**
   * Продлить запрос потребности (SECRETARY; по соглашению — и представитель его стороны).
   * Extends a demand campaign (SECRETARY; under an agreement a delegate of a party too).
   */
  readonly extendDemandCampaign: DemandCampaignResult;
  /** Продлить раунд мониторинга (SECRETARY или DATA_STEWARD; R43). / Extends a monitoring round (SECRETARY or DATA_STEWARD; R43). */
  readonly extendMonitoringRound: MonitoringRoundResult;
  /**
   * Выпустить когорту (представитель организации, SECRETARY или DATA_STEWARD; R29).
   * Graduates a cohort (a delegate of the provider, SECRETARY or DATA_STEWARD; R29).
   */
  readonly graduateCohort: GraduateCohortResult;
  /**
   * Загрузить экзамены центра из CSV; с именами или СНИЛС — отказ целиком (представитель центра, DATA_STEWARD; R31, R47).
   * Imports a centre's exams from CSV; a file with names or СНИЛС is refused whole (a delegate of the centre, DATA_STEWARD; R31, R47).
   */
  readonly importAssessments: ImportAssessmentsResult;
  /**
   * Загрузить движение когорты из CSV: числа людей по дням (представитель организации, SECRETARY или DATA_STEWARD; R29).
   * Imports the movement of a cohort from CSV: numbers by days (a delegate of the provider, SECRETARY or DATA_STEWARD; R29).
   */
  readonly importCohortMovement: ImportCohortMovementResult;
  /**
   * Загрузить выпускников колледжа из CSV; с именами или СНИЛС — отказ целиком (представитель организации или DATA_STEWARD; R45).
   * Imports a college's graduates from CSV; one with names or a СНИЛС is refused whole (a delegate of the provider, or DATA_STEWARD; R45).
   */
  readonly importGraduates: ImportGraduatesResult;
  /**
   * Загрузить отчёты колледжа из CSV; с именами — отказ целиком (представитель организации, SECRETARY, DATA_STEWARD; R43).
   * Imports a college's reports from CSV; one with names is refused whole (its delegate, SECRETARY, DATA_STEWARD; R43).
   */
  readonly importMonitoringReports: ImportMonitoringReportsResult;
  /**
   * Загрузить потребности из CSV, строка за строкой; с именами — отказ целиком (SECRETARY, представитель о своих; R25).
   * Imports needs from CSV, row by row; a file with names is refused whole (SECRETARY, a delegate of the employer; R25).
   */
  readonly importNeeds: ImportNeedsResult;
  /**
   * Выдать заключение не сдавшему (представитель центра, DATA_STEWARD; R47).
   * Issues the conclusion to whoever failed (a delegate of the centre, DATA_STEWARD; R47).
   */
  readonly issueAssessmentConclusion: AssessmentResult;
  /**
   * Выдать свидетельство о квалификации (представитель центра или совета, DATA_STEWARD; R32).
   * Issues a certificate of qualification (a delegate of the centre or council, DATA_STEWARD; R32).
   */
  readonly issueCertificate: IssueCertificateResult;
  /**
   * Открыть запрос потребности (SECRETARY; по соглашению — и представитель его стороны; R16, R25).
   * Opens a demand campaign (SECRETARY; under an agreement a delegate of a party too; R16, R25).
   */
  readonly openDemandCampaign: OpenDemandCampaignResult;
  /** Открыть раунд мониторинга (SECRETARY или DATA_STEWARD; R43). / Opens a monitoring round (SECRETARY or DATA_STEWARD; R43). */
  readonly openMonitoringRound: OpenMonitoringRoundResult;
  /**
   * Открыть программу (представитель организации или REGISTRAR; R5, R28).
   * Opens a programme (a delegate of the provider, or REGISTRAR; R5, R28).
   */
  readonly openProgramme: OpenProgrammeResult;
  /**
   * Дать места практики (представитель одной из сторон, SECRETARY); без обязательства это предложение (R23, R27).
   * Places practice (a delegate of either side, SECRETARY); from no commitment it is a proposal (R23, R27).
   */
  readonly placePractice: PlacePracticeResult;
  /**
   * Запланировать набор: не меньше обещанных мест (представитель организации, REGISTRAR или SECRETARY; R27).
   * Plans an intake: no fewer places than are promised (a delegate of the provider, REGISTRAR or SECRETARY; R27).
   */
  readonly planIntake: ProgrammeResult;
  /**
   * Опубликовать редакцию: что должно по календарю и названное (DATA_STEWARD; R35).
   * Publishes a version: what is due and what is named (DATA_STEWARD; R35).
   */
  readonly publishDatasetVersion: PublishDatasetVersionResult;
  /**
   * Внести практическую часть (представитель центра, DATA_STEWARD; R31).
   * Records the practical part (a delegate of the centre, DATA_STEWARD; R31).
   */
  readonly recordAssessmentPractice: AssessmentResult;
  /**
   * Внести теоретическую часть (представитель центра, DATA_STEWARD; R31).
   * Records the theoretical part (a delegate of the centre, DATA_STEWARD; R31).
   */
  readonly recordAssessmentTheory: AssessmentResult;
  /**
   * Внести движение когорты или исправить его (представитель организации, SECRETARY или DATA_STEWARD; R29).
   * Records a movement of a cohort, or corrects one (a delegate of the provider, SECRETARY or DATA_STEWARD; R29).
   */
  readonly recordCohortMovement: GraduateCohortResult;
  /**
   * Внести период работы (представитель организации или DATA_STEWARD; R34).
   * Records a spell of work (a delegate of the provider, or DATA_STEWARD; R34).
   */
  readonly recordEmployment: EmploymentSpellResult;
  /**
   * Внести выпускника под псевдонимом (представитель организации или DATA_STEWARD; R29, R30, R45).
   * Records a graduate under a pseudonym (a delegate of the provider, or DATA_STEWARD; R29, R30, R45).
   */
  readonly recordGraduate: RecordGraduateResult;
  /**
   * Внести, сколько мест занято и сколько наставников (представитель работодателя или организации, SECRETARY; R27, R29).
   * Records how many places are taken and how many mentors there are (a delegate of either side, SECRETARY; R27, R29).
   */
  readonly recordPractice: PracticePlacementResult;
  /**
   * Внести статус, который не является работой: служба, отпуск по уходу, учёба и другие (представитель организации или DATA_STEWARD; R34).
   * Records a status that is not work: service, parental leave, study and others (a delegate of the provider, or DATA_STEWARD; R34).
   */
  readonly recordStatus: GraduateEntryResult;
  /**
   * Внести число договоров о целевом обучении (представитель организации или SECRETARY; R27).
   * Records the number of contracts of target training (a delegate of the provider, or SECRETARY; R27).
   */
  readonly recordTargetContracts: TrainingCommitmentResult;
  /**
   * Приложить вакансии из файла; с именами или чужими — отказ целиком (представитель работодателя, SECRETARY; R25).
   * Records vacancies of a file; with names or of others it is refused whole (the employer's delegate, SECRETARY; R25).
   */
  readonly recordVacancies: RecordVacanciesResult;
  /**
   * Отказать по документам (представитель центра, DATA_STEWARD; R47).
   * Refuses the documents (a delegate of the centre, DATA_STEWARD; R47).
   */
  readonly refuseAssessment: AssessmentResult;
  /**
   * Отклонить потребность с причиной (представитель отклоняющего или SECRETARY; R26).
   * Rejects a need with a reason (a delegate of the rejecting organisation, or SECRETARY; R26).
   */
  readonly rejectNeed: WorkforceNeedResult;
  /**
   * Убрать файл из потребности; содержимое удаляется сразу (SECRETARY, DATA_STEWARD).
   * Removes a file from a need; its content goes at once (SECRETARY, DATA_STEWARD).
   */
  readonly removeFileFromWorkforceNeed: WorkforceNeedFilesResult;
  /**
   * Внести новое основание записи (представитель организации или DATA_STEWARD; R45).
   * Puts the record on a new basis (a delegate of the provider, or DATA_STEWARD; R45).
   */
  readonly renewGraduateBasis: GraduateResult;
  /**
   * Сообщить, сколько людей нанято за период: числом, не поимённо (представитель работодателя или SECRETARY; R25).
   * Reports how many people were hired in a period: a number, no names (a delegate of the employer, or SECRETARY; R25).
   */
  readonly reportHires: WorkforceNeedResult;
  /**
   * Запросить загрузку файла: адрес, куда его отправить (SECRETARY, представитель организации). Неприложенный файл удаляется через сутки.
   * Asks for the upload of a file: the address to send it to (SECRETARY, a delegate). A file that is not attached is removed after a day.
   */
  readonly requestEmploymentUpload: RequestUploadResult;
  /**
   * Снять запись, которой не должно было быть (представитель организации или DATA_STEWARD; R46).
   * Retracts an entry that should never have been made (a delegate of the provider, or DATA_STEWARD; R46).
   */
  readonly retractGraduateEntry: GraduateEntryResult;
  /** Вернуть с причиной, и принятый тоже (SECRETARY или DATA_STEWARD; R43). / Returns it with a reason, an accepted one too (SECRETARY or DATA_STEWARD; R43). */
  readonly returnMonitoringReport: MonitoringReportResult;
  /**
   * Решить, по специальности ли работа, где молчат таблицы (DATA_STEWARD; R46).
   * Rules whether a job is in the speciality where no table says it (DATA_STEWARD; R46).
   */
  readonly ruleJobMatch: EmploymentSpellResult;
  /**
   * Сохранить вопрос к статистике (ANALYST, DATA_STEWARD, SECRETARY, представитель организации, REGISTRAR, EVENT_MANAGER).
   * Saves a question to the statistics (ANALYST, DATA_STEWARD, SECRETARY, a delegate, REGISTRAR, EVENT_MANAGER).
   */
  readonly saveQuery: SaveQueryResult;
  /**
   * Назначить экзамен или перенести (представитель центра, DATA_STEWARD; R31).
   * Schedules the exam, or moves it (a delegate of the centre, DATA_STEWARD; R31).
   */
  readonly scheduleAssessment: AssessmentResult;
  /**
   * Выгрузить ответ: до 5000 строк сразу (ANALYST, DATA_STEWARD, SECRETARY, представитель организации, REGISTRAR, EVENT_MANAGER).
   * Exports an answer: up to 5,000 rows at once (ANALYST, DATA_STEWARD, SECRETARY, a delegate, REGISTRAR, EVENT_MANAGER).
   */
  readonly startExport: StartExportResult;
  /**
   * Передать совету (представитель центра, DATA_STEWARD; R31).
   * Submits it to the council (a delegate of the centre, DATA_STEWARD; R31).
   */
  readonly submitAssessmentToCouncil: AssessmentResult;
  /**
   * Подать отчёт мониторинга или новую его редакцию (представитель организации, SECRETARY или DATA_STEWARD; R29, R43).
   * Files a monitoring report, or a new submission of it (a delegate of the provider, SECRETARY or DATA_STEWARD; R29, R43).
   */
  readonly submitMonitoringReport: SubmitMonitoringReportResult;
  /**
   * Подать черновик потребности (представитель работодателя или SECRETARY; R5, R16, R25).
   * Submits a drafted need (a delegate of the employer, or SECRETARY; R5, R16, R25).
   */
  readonly submitNeed: WorkforceNeedResult;
  /**
   * Подтвердить внесённое (DATA_STEWARD; R46).
   * Verifies an entry (DATA_STEWARD; R46).
   */
  readonly verifyGraduateEntry: GraduateEntryResult;
  /**
   * Отозвать аккредитацию программы (представитель аккредитовавшей организации или REGISTRAR; R28).
   * Withdraws the accreditation of a programme (a delegate of the accrediting body, or REGISTRAR; R28).
   */
  readonly withdrawAccreditation: ProgrammeResult;
  /**
   * Отозвать основание: запись исчезает сразу, загрузка её не вернёт (представитель организации или DATA_STEWARD; R45).
   * Withdraws the basis: the record is gone at once, and no import brings it back (a delegate of the provider, or DATA_STEWARD; R45).
   */
  readonly withdrawGraduateBasis: WithdrawGraduateBasisResult;
  /**
   * Отозвать потребность с причиной (представитель работодателя или SECRETARY; R25).
   * Withdraws a need with a reason (a delegate of the employer, or SECRETARY; R25).
   */
  readonly withdrawNeed: WorkforceNeedResult;
};


export type MutationAcceptMonitoringReportArgs = {
  input: AcceptMonitoringReportInput;
};


export type MutationAccreditProgrammeArgs = {
  input: AccreditProgrammeInput;
};


export type MutationAlignProgrammeArgs = {
  input: AlignProgrammeInput;
};


export type MutationAnnulCertificateArgs = {
  input: AnnulCertificateInput;
};


export type MutationAppealAssessmentArgs = {
  input: AppealAssessmentInput;
};


export type MutationApplyForAssessmentArgs = {
  input: ApplyForAssessmentInput;
};


export type MutationAttachFilesToWorkforceNeedArgs = {
  input: AttachFilesInput;
};


export type MutationCancelAssessmentArgs = {
  input: CancelAssessmentInput;
};


export type MutationCancelPracticeArgs = {
  input: CancelPracticeInput;
};


export type MutationCancelTrainingArgs = {
  input: CancelTrainingInput;
};


export type MutationCheckAssessmentDocumentsArgs = {
  input: CheckAssessmentDocumentsInput;
};


export type MutationCommitTrainingArgs = {
  input: CommitTrainingInput;
};


export type MutationCompleteAssessmentDocumentsArgs = {
  input: CompleteAssessmentDocumentsInput;
};


export type MutationConfirmNeedArgs = {
  input: ConfirmNeedInput;
};


export type MutationConfirmPracticeArgs = {
  input: ConfirmPracticeInput;
};


export type MutationCorrectEmploymentArgs = {
  input: CorrectEmploymentInput;
};


export type MutationCorrectGraduateStatusArgs = {
  input: CorrectGraduateStatusInput;
};


export type MutationDecideAssessmentArgs = {
  input: DecideAssessmentInput;
};


export type MutationDecideAssessmentAppealArgs = {
  input: DecideAssessmentAppealInput;
};


export type MutationDeclareNeedArgs = {
  input: DeclareNeedInput;
};


export type MutationDisputeGraduateEntryArgs = {
  input: DisputeGraduateEntryInput;
};


export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


export type MutationEnrolCohortArgs = {
  input: EnrolCohortInput;
};


export type MutationEraseAssessmentCandidateArgs = {
  input: EraseAssessmentCandidateInput;
};


export type MutationEraseGraduateArgs = {
  input: EraseGraduateInput;
};


export type MutationExtendCertificatesArgs = {
  input: ExtendCertificatesInput;
};


export type MutationExtendDemandCampaignArgs = {
  input: ExtendDemandCampaignInput;
};


export type MutationExtendMonitoringRoundArgs = {
  input: ExtendMonitoringRoundInput;
};


export type MutationGraduateCohortArgs = {
  input: GraduateCohortInput;
};


export type MutationImportAssessmentsArgs = {
  input: ImportAssessmentsInput;
};


export type MutationImportCohortMovementArgs = {
  input: ImportCohortMovementInput;
};


export type MutationImportGraduatesArgs = {
  input: ImportGraduatesInput;
};


export type MutationImportMonitoringReportsArgs = {
  input: ImportMonitoringReportsInput;
};


export type MutationImportNeedsArgs = {
  input: ImportNeedsInput;
};


export type MutationIssueAssessmentConclusionArgs = {
  input: IssueAssessmentConclusionInput;
};


export type MutationIssueCertificateArgs = {
  input: IssueCertificateInput;
};


export type MutationOpenDemandCampaignArgs = {
  input: OpenDemandCampaignInput;
};


export type MutationOpenMonitoringRoundArgs = {
  input: OpenMonitoringRoundInput;
};


export type MutationOpenProgrammeArgs = {
  input: OpenProgrammeInput;
};


export type MutationPlacePracticeArgs = {
  input: PlacePracticeInput;
};


export type MutationPlanIntakeArgs = {
  input: PlanIntakeInput;
};


export type MutationPublishDatasetVersionArgs = {
  input: PublishDatasetVersionInput;
};


export type MutationRecordAssessmentPracticeArgs = {
  input: RecordAssessmentPracticeInput;
};


export type MutationRecordAssessmentTheoryArgs = {
  input: RecordAssessmentTheoryInput;
};


export type MutationRecordCohortMovementArgs = {
  input: RecordCohortMovementInput;
};


export type MutationRecordEmploymentArgs = {
  input: RecordEmploymentInput;
};


export type MutationRecordGraduateArgs = {
  input: RecordGraduateInput;
};


export type MutationRecordPracticeArgs = {
  input: RecordPracticeInput;
};


export type MutationRecordStatusArgs = {
  input: RecordStatusInput;
};


export type MutationRecordTargetContractsArgs = {
  input: RecordTargetContractsInput;
};


export type MutationRecordVacanciesArgs = {
  input: RecordVacanciesInput;
};


export type MutationRefuseAssessmentArgs = {
  input: RefuseAssessmentInput;
};


export type MutationRejectNeedArgs = {
  input: RejectNeedInput;
};


export type MutationRemoveFileFromWorkforceNeedArgs = {
  input: RemoveFileInput;
};


export type MutationRenewGraduateBasisArgs = {
  input: RenewGraduateBasisInput;
};


export type MutationReportHiresArgs = {
  input: ReportHiresInput;
};


export type MutationRequestEmploymentUploadArgs = {
  input: RequestUploadInput;
};


export type MutationRetractGraduateEntryArgs = {
  input: RetractGraduateEntryInput;
};


export type MutationReturnMonitoringReportArgs = {
  input: ReturnMonitoringReportInput;
};


export type MutationRuleJobMatchArgs = {
  input: RuleJobMatchInput;
};


export type MutationSaveQueryArgs = {
  input: SaveQueryInput;
};


export type MutationScheduleAssessmentArgs = {
  input: ScheduleAssessmentInput;
};


export type MutationStartExportArgs = {
  input: StartExportInput;
};


export type MutationSubmitAssessmentToCouncilArgs = {
  input: SubmitAssessmentToCouncilInput;
};


export type MutationSubmitMonitoringReportArgs = {
  input: SubmitMonitoringReportInput;
};


export type MutationSubmitNeedArgs = {
  input: SubmitNeedInput;
};


export type MutationVerifyGraduateEntryArgs = {
  input: VerifyGraduateEntryInput;
};


export type MutationWithdrawAccreditationArgs = {
  input: WithdrawAccreditationInput;
};


export type MutationWithdrawGraduateBasisArgs = {
  input: WithdrawGraduateBasisInput;
};


export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};

/** Из чего возникла потребность. / What a need came from. */
export type NeedOrigin = Commitment | DemandCampaign | ResolutionItem | TrainingNeed;

/** Почему нужны люди. / Why people are needed. */
export type NeedReason =
  /** Расширение. / Expansion. */
  | 'EXPANSION'
  /** Новая техника и технологии. / New technology. */
  | 'NEW_TECHNOLOGY'
  /** Другое. / Other. */
  | 'OTHER'
  /** Выход на пенсию. / Retirement. */
  | 'RETIREMENT'
  /** План применения профстандартов (постановление 584). / A plan for applying standards (decree 584). */
  | 'STANDARDS_PLAN'
  /** Текучесть. / Turnover. */
  | 'TURNOVER';

/** Состояние потребности. / The state of a need. */
export type NeedStatus =
  /** Подтверждена с другим числом. / Adjusted: confirmed with another headcount. */
  | 'ADJUSTED'
  /** Подтверждена в заявленном числе. / Confirmed: with the declared headcount. */
  | 'CONFIRMED'
  /** Черновик: нигде не считается. / Draft: it counts nowhere. */
  | 'DRAFT'
  /** Закрыта: наняты все. / Filled: all are hired. */
  | 'FILLED'
  /** Последний день прошёл, не закрыта; поздние наймы ещё вносят. / Lapsed unfilled; late hires are still recorded. */
  | 'LAPSED'
  /** Закрыта частично: нанята часть людей. / Partly filled: some of the people are hired. */
  | 'PARTLY_FILLED'
  /** Отклонена с причиной. / Rejected: with a reason. */
  | 'REJECTED'
  /** Заявлена: ждёт проверки. / Submitted: waits for validation. */
  | 'SUBMITTED'
  /** Отозвана работодателем. / Withdrawn by the employer. */
  | 'WITHDRAWN';

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

/**
 * Момент наблюдения: тот же день месяца столько месяцев после дня выпуска.
 * An observation point: the same day of the month, so many months after the day of graduation.
 */
export type ObservationPoint =
  /** Через 3 месяца после дня выпуска. / 3 months after the day of graduation. */
  | 'M3'
  /** Через 6 месяцев после дня выпуска. / 6 months after the day of graduation. */
  | 'M6'
  /** Через 12 месяцев после дня выпуска. / 12 months after the day of graduation. */
  | 'M12'
  /** Через 24 месяца после дня выпуска. / 24 months after the day of graduation. */
  | 'M24'
  /** Через 36 месяцев после дня выпуска. / 36 months after the day of graduation. */
  | 'M36';

export type Occupation = {
  readonly __typename?: 'Occupation';
  /** Потребности в этом занятии. / Needs for this occupation. */
  readonly needs?: Maybe<WorkforceNeedConnection>;
  readonly okz: Scalars['ID']['output'];
  /** Программы по специальностям, которые готовят к этому занятию. / Programmes in specialities that prepare for it. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type OccupationNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OccupationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ввод команды `openDemandCampaign`. / The input of `openDemandCampaign`. */
export type OpenDemandCampaignInput = {
  /**
   * Действующее соглашение: спрошены его стороны-работодатели (R16). Вместо него — отрасль и территория.
   * An agreement in force: its employer parties are asked (R16). Instead of it: a sector and a territory.
   */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Последний день ответа: не раньше первого. / The last day of an answer: not before the first. */
  readonly closesOn: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Виды спрошенных (R25); по умолчанию EMPLOYER. / Kinds of those asked (R25); EMPLOYER by default. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** ОКТМО: спрошены организации этого муниципалитета. / An ОКТМО: the bodies of this municipality are asked. */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /** Первый день. / The first day. */
  readonly opensOn: Scalars['Date']['input'];
  /** Код отрасли: спрошены её работодатели. / The code of a sector: its employers are asked. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Название, 1–300 знаков. / The title, 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
  /** Календарные годы потребности, 1–15. / The calendar years of demand, 1 to 15 of them. */
  readonly years: ReadonlyArray<Scalars['Int']['input']>;
};

/** Открытый запрос потребности или отказ. / The opened demand campaign, or a refusal. */
export type OpenDemandCampaignResult = DemandCampaignPayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Ввод команды `openMonitoringRound`. / The input of `openMonitoringRound`. */
export type OpenMonitoringRoundInput = {
  /** Последний день отчёта: не раньше дня наблюдения. / The last day of a report: not before the day of observation. */
  readonly dueOn: Scalars['Date']['input'];
  /** Годы выпуска, 1–10: спрошены организации, чьи когорты выпущены ко дню. / Graduation years, 1 to 10: whose cohorts have graduated by the day is asked. */
  readonly graduationYears: ReadonlyArray<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День наблюдения, не дальше чем через год. / The day of observation, a year ahead at most. */
  readonly observedOn: Scalars['Date']['input'];
};

/** Открытый раунд или отказ. / The round that was opened, or a refusal. */
export type OpenMonitoringRoundResult = IdempotencyKeyReused | InvalidInput | MonitoringRoundPayload | RuleRefusal;

/** Ввод команды `openProgramme`. / The input of `openProgramme`. */
export type OpenProgrammeInput = {
  /** Мест в одном наборе, 1–10 000. / Places of one intake, 1 to 10,000. */
  readonly capacity: Scalars['Int']['input'];
  /** Срок обучения, месяцев, 1–120. / The duration of training in months, 1 to 120. */
  readonly durationMonths: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Колледж, вуз или центр опережающей профессиональной подготовки (R5, R28).
   * A college, a university or an advanced training centre (R5, R28).
   */
  readonly providerId: Scalars['ID']['input'];
  /** Путь подготовки; не IMPORT_OR_WAIVE. / The route of training; never IMPORT_OR_WAIVE. */
  readonly route: TrainingRoute;
  /**
   * Код специальности или профессии из перечня, например 11.02.14 (R28).
   * The code of a speciality of the list, such as 11.02.14 (R28).
   */
  readonly specialityCode: Scalars['ID']['input'];
};

/** Открытая программа или отказ. / The opened programme, or a refusal. */
export type OpenProgrammeResult = IdempotencyKeyReused | InvalidInput | NotFound | ProgrammePayload | RuleRefusal;

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
  /** Программы, которые она аккредитовала. / Programmes that it has accredited. */
  readonly accreditedProgrammes?: Maybe<ProgrammeConnection>;
  /**
   * Нагрузка центра оценки по месяцам и квалификациям за период до 10 лет; пусто, если не оценивал.
   * The load of an assessment centre by month and qualification in a period of up to 10 years; empty: it assessed nobody.
   */
  readonly assessmentLoad?: Maybe<ReadonlyArray<AssessmentLoad>>;
  /**
   * Потребности без решения, неотвеченные запросы, невнесённые выпуски, неподанные отчёты, по срокам. Ей самой, SECRETARY, DATA_STEWARD; прочим null.
   * Needs not decided on, campaigns not answered, graduations and reports missing, by their terms. For itself, SECRETARY, DATA_STEWARD; null for others.
   */
  readonly employmentTasks?: Maybe<TaskConnection>;
  readonly id: Scalars['ID']['output'];
  /** Потребности, которые заявила организация. / Needs that the organisation declared. */
  readonly needs?: Maybe<WorkforceNeedConnection>;
  /**
   * Статистика её выпускников тем же методом, что у `statistics`; null — в версии их нет.
   * Statistics of its graduates by the same method as `statistics`; null: the version has none of them.
   */
  readonly outcomes?: Maybe<StatisticsResult>;
  /** Места практики, которые она даёт. / Practice placements that it gives. */
  readonly practice?: Maybe<PracticePlacementConnection>;
  /** Программы, которые ведёт организация. / Programmes that the organisation runs. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type OrganizationAccreditedProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationAssessmentLoadArgs = {
  period: PeriodInput;
};


export type OrganizationEmploymentTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationOutcomesArgs = {
  at?: ObservationPoint;
  by?: Level;
  measures?: ReadonlyArray<Measure>;
  version?: InputMaybe<Scalars['ID']['input']>;
};


export type OrganizationPracticeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationProgrammesArgs = {
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

/** Запись страницы и её курсор. / An item of the page, with its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Organization>;
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

/** Документ об итоге оценки. / The document of the outcome of an assessment. */
export type OutcomeDocument = {
  readonly __typename?: 'OutcomeDocument';
  /** Вид. / The kind. */
  readonly kind: OutcomeDocumentKind;
  /** Номер; null — без номера. / The number; null: it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** День выдачи. / The day of issue. */
  readonly on: Scalars['Date']['output'];
};

/** Документ об итоге. / The document of an outcome. */
export type OutcomeDocumentKind =
  /** Свидетельство о квалификации. / A certificate of qualification. */
  | 'CERTIFICATE'
  /** Заключение о прохождении экзамена. / A conclusion on the exam. */
  | 'CONCLUSION';

/**
 * Итоги когорты на день наблюдения, из последней версии статистики: все её выпускники этой организации, специальности и года. N — когорта без выбывших из наблюдения, W — работающие, X — служба, отпуск по уходу и учёба без работы.
 * Outcomes of a cohort on the day of observation, of the latest version of the statistics: all graduates of the organisation, speciality and year. N: the cohort without those who left observation, W: those in work, X: service, parental leave and study without work.
 */
export type OutcomeSet = {
  readonly __typename?: 'OutcomeSet';
  /**
   * День наблюдения: столько месяцев после выпуска или день отчёта, откуда итоги; null — когорта не выпущена.
   * The day of observation: so many months after graduation, or that of the report; null: the cohort has not graduated.
   */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Момент наблюдения. / The observation point. */
  readonly at: ObservationPoint;
  /**
   * N: сколько человек в когорте, кроме выбывших из наблюдения.
   * N: how many people are in the cohort, those who left observation aside.
   */
  readonly base: DisclosedCount;
  /**
   * Доля N, чья первая работа от 30 дней началась за 90 дней после выпуска.
   * The share of N whose first job of 30 days or more began within 90 days of graduation.
   */
  readonly employedWithin90Share: DisclosedRate;
  /** W ÷ N: доля работающих. / W ÷ N: the share of those in work. */
  readonly employmentRate: DisclosedRate;
  /**
   * W ÷ (N − X): то же без службы, отпуска по уходу и учёбы; из показанных чисел.
   * W ÷ (N − X): the same without service, parental leave and study; of shown counts.
   */
  readonly employmentRateActive: DisclosedRate;
  /** То же только со связью CORE. / The same with the match CORE only. */
  readonly inSpecialityCoreRate: DisclosedRate;
  /**
   * По специальности (связь CORE или RELATED) среди работающих с известным занятием.
   * In the speciality (match CORE or RELATED) among those in work with a known occupation.
   */
  readonly inSpecialityRate: DisclosedRate;
  /**
   * Доля работающих с известным занятием среди работающих; из показанных чисел.
   * The share of those in work whose occupation is known; of shown counts.
   */
  readonly knownOccupationShare: DisclosedRate;
  /**
   * Медиана дней от выпуска до первой работы среди начавших; работа на день выпуска — 0.
   * The median of days from graduation to the first job among starters; a job held at graduation is 0.
   */
  readonly medianDaysToFirstJob: DisclosedNumber;
  /**
   * День наблюдения наступил; до него все значения скрыты.
   * Whether the day of observation has come; before it every value is withheld.
   */
  readonly observed: Scalars['Boolean']['output'];
  /** Правила раскрытия, по которым показано. / The disclosure rules it is shown by. */
  readonly policy: DisclosurePolicy;
  /**
   * (W + X) ÷ N: работают, служат, в отпуске по уходу или учатся.
   * (W + X) ÷ N: in work, service, parental leave or study.
   */
  readonly positiveDestinationRate: DisclosedRate;
  /** Качество сведений, по показанной доле; null — доля скрыта. / The quality of the data, by the shown share; null: withheld. */
  readonly quality?: Maybe<DataQuality>;
  /**
   * У того же работодателя через 6 месяцев — среди начавших, у кого они прошли к сегодняшнему дню.
   * With the same employer 6 months on, among starters for whom they have passed by today.
   */
  readonly retention6: DisclosedRate;
  /** То же через 12 месяцев. / The same 12 months on. */
  readonly retention12: DisclosedRate;
  /**
   * Откуда итоги: записи о выпускниках, если внесены все или отчёта нет, иначе отчёт; null — ничего не внесено.
   * Where they are from: records of graduates where all are recorded or no report is there, else the report; null: neither.
   */
  readonly source?: Maybe<OutcomeSource>;
  /**
   * Все основные статусы по старшинству, с числом и долей выпускников.
   * Every primary status in order of precedence, with number and share of graduates.
   */
  readonly statuses: ReadonlyArray<StatusShare>;
  /**
   * Работают в регионе (ОКТМО начинается с 46) среди работающих с известным местом.
   * Working in the region (ОКТМО begins with 46) among those in work with a known place.
   */
  readonly staysInRegionRate: DisclosedRate;
  /** Доля N, о ком ничего не известно. / The share of N about whom nothing is known. */
  readonly unknownShare: DisclosedRate;
};

/** Откуда итоги. / Where outcomes are from. */
export type OutcomeSource =
  /** Из записей о каждом выпускнике. / From records of single graduates. */
  | 'INDIVIDUAL_RECORDS'
  /** Из принятого отчёта мониторинга обо всех выпускниках. / From an accepted monitoring report on all graduates. */
  | 'MONITORING_REPORT';

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

/** Ввод команды `placePractice`. / The input of `placePractice`. */
export type PlacePracticeInput = {
  /**
   * Действующее соглашение, сторона которого — организация или работодатель (R16); по умолчанию — соглашение обязательства.
   * An agreement in force that the provider or the employer is a party to (R16); by default that of the commitment.
   */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Обязательство круглого стола о местах практики (R23, R27). / A round-table commitment of practice seats (R23, R27). */
  readonly commitmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Работодатель или объединение работодателей (R5, R25). / The employer or employers' association (R5, R25). */
  readonly employerId: Scalars['ID']['input'];
  /** Первый день: не раньше года набора (R27). / The first day: not before the year of intake (R27). */
  readonly from: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Год набора, 1990–2100. / The year of intake, 1990 to 2100. */
  readonly intakeYear: Scalars['Int']['input'];
  /** Наставников, 0–10 000; по умолчанию 0. / Mentors, 0 to 10,000; 0 by default. */
  readonly mentors?: InputMaybe<Scalars['Int']['input']>;
  /** Мест, 1–10 000 (R27). / Places, 1 to 10,000 (R27). */
  readonly places: Scalars['Int']['input'];
  /** Программа. / The programme. */
  readonly programmeId: Scalars['ID']['input'];
  /**
   * Сторона, чьё это предложение, когда его вносит SECRETARY; по умолчанию — сторона пишущего, у SECRETARY — ничьё.
   * The side whose proposal it is where SECRETARY writes it; by default that of the writer, of SECRETARY nobody's.
   */
  readonly proposedById?: InputMaybe<Scalars['ID']['input']>;
  /** Последний день: не позже выпуска (R27). / The last day: not after the graduation (R27). */
  readonly to: Scalars['Date']['input'];
};

/** Данные места практики или отказ. / The practice placement, or a refusal. */
export type PlacePracticeResult = IdempotencyKeyReused | InvalidInput | NotFound | PracticePlacementPayload | RuleRefusal;

/** Ввод команды `planIntake`. / The input of `planIntake`. */
export type PlanIntakeInput = {
  /** Бюджетных мест, 0–10 000. / Places that the budget pays, 0 to 10,000. */
  readonly budget: Scalars['Int']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Платных мест, 0–10 000. / Paid places, 0 to 10,000. */
  readonly paid: Scalars['Int']['input'];
  /** Программа. / The programme. */
  readonly programmeId: Scalars['ID']['input'];
  /** Целевых мест: не больше бюджетных. / Targeted places: at most those of the budget. */
  readonly targeted: Scalars['Int']['input'];
  /** Год набора; тот же год ещё раз исправляет. / The year of the intake; the same year again corrects it. */
  readonly year: Scalars['Int']['input'];
};

/**
 * Места практики: сколько студентов набора работодатель берёт и когда; предложенные видят обе стороны и секретарь.
 * A practice placement: how many students of an intake an employer takes, and when; both sides see a proposed one.
 */
export type PracticePlacement = Node & {
  readonly __typename?: 'PracticePlacement';
  /** Соглашение, под которым даны; null — ни под каким. / The agreement they belong to; null: none. */
  readonly agreement?: Maybe<Agreement>;
  /** Почему отменены; null — не отменены. / Why they were cancelled; null where they were not. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** Обязательство круглого стола о местах практики; null — не из него. / The round-table commitment; null: from none. */
  readonly commitment?: Maybe<Commitment>;
  /** Работодатель. / The employer. */
  readonly employer?: Maybe<Organization>;
  /** Первый день. / The first day. */
  readonly from: Scalars['Date']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Календарный год набора. / The calendar year of the intake. */
  readonly intakeYear: Scalars['Int']['output'];
  /** Наставников. / Mentors. */
  readonly mentors: Scalars['Int']['output'];
  /** Мест, от 1. / Places, 1 or more. */
  readonly places: Scalars['Int']['output'];
  /** Программа. / The programme. */
  readonly programme: Programme;
  /** Кто предложил, пока другая сторона не подтвердила. / Who has proposed it, until the other side confirms it. */
  readonly proposedBy?: Maybe<Organization>;
  /** Состояние. / The state. */
  readonly status: PracticeStatus;
  /** Занято мест; число после контроля раскрытия. / Places taken; the count has passed disclosure control. */
  readonly taken: DisclosedCount;
  /** Последний день, включительно. / The last day, inclusive. */
  readonly to: Scalars['Date']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Места практики: сколько студентов набора работодатель берёт и когда; предложенные видят обе стороны и секретарь.
 * A practice placement: how many students of an intake an employer takes, and when; both sides see a proposed one.
 */
export type PracticePlacementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: места практики. / A page of the list of practice placements. */
export type PracticePlacementConnection = {
  readonly __typename?: 'PracticePlacementConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<PracticePlacementEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<PracticePlacement>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: места практики. / An item of the list of practice placements with its cursor. */
export type PracticePlacementEdge = {
  readonly __typename?: 'PracticePlacementEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<PracticePlacement>;
};

/** Отбор мест практики; условия соединяются «и». / Selects practice placements; all the conditions must hold. */
export type PracticePlacementFilter = {
  /** Места под этим соглашением. / Placements under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Места, исполняющие это обязательство. / Placements that carry out this commitment. */
  readonly commitmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Места у этого работодателя. / Placements with this employer. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Места для этой программы. / Placements of this programme. */
  readonly programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Порядок списка; равные идут по идентификатору. / The order of a list; ties follow the id. */
export type PracticePlacementOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: PracticePlacementOrderField;
};

/** По чему упорядочены места практики. / What practice placements are ordered by. */
export type PracticePlacementOrderField =
  /** По первому дню. / By the first day. */
  | 'FROM'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Места практики после команды. / The practice placement after the command. */
export type PracticePlacementPayload = {
  readonly __typename?: 'PracticePlacementPayload';
  /** Места практики, как они есть теперь. / The practice placement as it is now. */
  readonly practice: PracticePlacement;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Изменённые места практики или отказ. / The changed practice placement, or a refusal. */
export type PracticePlacementResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | PracticePlacementPayload | RuleRefusal | VersionConflict;

/** Состояние мест практики. / The state of a practice placement. */
export type PracticeStatus =
  /** Отменены. / Cancelled. */
  | 'CANCELLED'
  /** Даны. / Placed. */
  | 'PLACED'
  /** Предложены. / Proposed. */
  | 'PROPOSED';

export type ProfessionalStandard = {
  readonly __typename?: 'ProfessionalStandard';
  readonly code: Scalars['ID']['output'];
};

/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type Programme = Node & {
  readonly __typename?: 'Programme';
  /** Аккредитации: с днём — действующие в него, иначе все. / Accreditations: those in force on a day, or all of them. */
  readonly accreditations: ReadonlyArray<ProgrammeAccreditation>;
  /** Мест в наборе, который не запланирован (R27). / Places of an intake that is not planned (R27). */
  readonly capacity: Scalars['Int']['output'];
  /** Когорты программы. / Cohorts of the programme. */
  readonly cohorts: CohortConnection;
  /** Срок обучения, месяцев, 1–120. / The duration of training in months, 1 to 120. */
  readonly durationMonths: Scalars['Int']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Запланированные наборы по годам. / The planned intakes by year. */
  readonly intakes: ReadonlyArray<ProgrammeIntake>;
  /** Места практики её студентов. / Practice placements of its students. */
  readonly practice: PracticePlacementConnection;
  /** Организация, которая ведёт программу. / The organisation that runs the programme. */
  readonly provider?: Maybe<Organization>;
  /** Квалификации, к которым она ведёт. / The qualifications that it leads to. */
  readonly qualifications: ReadonlyArray<Maybe<Qualification>>;
  /** Путь подготовки; не IMPORT_OR_WAIVE. / The route of training; never IMPORT_OR_WAIVE. */
  readonly route: TrainingRoute;
  /**
   * Специальность или профессия; на день — под кодом, которым прежний к нему заменён.
   * The speciality; on a day, under the code that its own was replaced by until then.
   */
  readonly speciality?: Maybe<Speciality>;
  /** Профессиональные стандарты программы. / The professional standards of the programme. */
  readonly standards: ReadonlyArray<Maybe<ProfessionalStandard>>;
  /**
   * Обязательства о местах этой программы в порядке записи.
   * Training commitments of this programme in the order of recording.
   */
  readonly trainingCommitments: TrainingCommitmentConnection;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeAccreditationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeIntakesArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammePracticeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeSpecialityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeTrainingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Профессионально-общественная аккредитация программы (273-ФЗ, статья 96).
 * A professional and public accreditation of a programme (273-ФЗ, article 96).
 */
export type ProgrammeAccreditation = {
  readonly __typename?: 'ProgrammeAccreditation';
  /** Кто аккредитовал. / Who has accredited it. */
  readonly body?: Maybe<Organization>;
  /** Документ. / The document. */
  readonly document: DocumentRef;
  /** Её номер у программы, с 1. / Its number at the programme, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Профессиональные стандарты, которым программа отвечает. / The standards that the programme meets. */
  readonly standards: ReadonlyArray<Maybe<ProfessionalStandard>>;
  /** Первый день. / The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Последний день; null — без срока. / The last day; null: no end. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Почему отозвана; null — не отозвана. / Why it was withdrawn; null where it was not. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** Первый день без неё, если отозвана; иначе null. / The first day without it where it was withdrawn; otherwise null. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** Страница списка: программы. / A page of the list of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<Programme>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: программы. / An item of the list of programmes with its cursor. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<Programme>;
};

/** Отбор программ; условия соединяются «и». / Selects programmes; all the conditions must hold. */
export type ProgrammeFilter = {
  /** Программы этой организации. / Programmes of this organisation. */
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  /** Программы этого пути подготовки. / Programmes of this route. */
  readonly route?: InputMaybe<TrainingRoute>;
  /** Программы по специальности с этим кодом. / Programmes in the speciality with this code. */
  readonly specialityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Программы по одной из этих специальностей. / Programmes in one of these specialities. */
  readonly specialityCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Набор программы: места по тому, кто платит. / An intake of a programme: places by who pays. */
export type ProgrammeIntake = {
  readonly __typename?: 'ProgrammeIntake';
  /** Бюджетных мест. / Places that the budget pays. */
  readonly budget: Scalars['Int']['output'];
  /** Обещано мест по обязательствам. / Places promised in training commitments. */
  readonly committed: Scalars['Int']['output'];
  /** Свободно мест. / Places left. */
  readonly free: Scalars['Int']['output'];
  /** Платных мест. / Paid places. */
  readonly paid: Scalars['Int']['output'];
  /** Мест всего: бюджетные и платные. / All places: budget and paid. */
  readonly places: Scalars['Int']['output'];
  /** Целевых мест, из бюджетных. / Targeted places, among those of the budget. */
  readonly targeted: Scalars['Int']['output'];
  /** Календарный год набора. / The calendar year of the intake. */
  readonly year: Scalars['Int']['output'];
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type ProgrammeOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: ProgrammeOrderField;
};

/**
 * По чему упорядочены программы.
 * What programmes are ordered by.
 */
export type ProgrammeOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Программа после команды. / The programme after the command. */
export type ProgrammePayload = {
  readonly __typename?: 'ProgrammePayload';
  /** Программа, как она есть теперь. / The programme as it is now. */
  readonly programme: Programme;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Программа или отказ. / The programme, or a refusal. */
export type ProgrammeResult = IdempotencyKeyReused | InvalidInput | NotFound | ProgrammePayload | RuleRefusal | VersionConflict;

/** Которая публикация года и момента. / Which publication of a year and point it is. */
export type PublicationStage =
  /** Окончательная. / Final. */
  | 'FINAL'
  /** Предварительная. / Provisional. */
  | 'PROVISIONAL'
  /** Пересмотренная. / Revised. */
  | 'REVISED';

/** Ввод команды `publishDatasetVersion`. / The input of `publishDatasetVersion`. */
export type PublishDatasetVersionInput = {
  /**
   * Что публикуется раньше календаря: изменились сведения не менее 500 человек.
   * What is published ahead of the calendar: records of 500 people or more have changed.
   */
  readonly ahead?: ReadonlyArray<YearPointInput>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Почему. / Why. */
  readonly reason: Scalars['String']['input'];
};

/** Начатая редакция или отказ. / The version that was begun, or a refusal. */
export type PublishDatasetVersionResult = DatasetVersionPayload | IdempotencyKeyReused | InvalidInput | RuleRefusal;

export type Qualification = {
  readonly __typename?: 'Qualification';
  readonly code: Scalars['ID']['output'];
  /** Программы, которые к ней ведут. / Programmes that lead to it. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type QualificationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Независимая оценка квалификации одного человека под псевдонимом (238-ФЗ). Видят центр и совет; DATA_STEWARD — с целью, чтение записывается.
 * The independent assessment of one person's qualification, under a pseudonym (238-FZ). Seen by its centre and council; by DATA_STEWARD for a purpose, recorded.
 */
export type QualificationAssessment = Node & {
  readonly __typename?: 'QualificationAssessment';
  /** Срок ответа центра: 10 дней. / When the centre's answer is due: 10 days. */
  readonly answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** Апелляция. / The appeal. */
  readonly appeal?: Maybe<AssessmentAppeal>;
  /** День заявления. / The day of the application. */
  readonly appliedOn: Scalars['Date']['output'];
  /** Отмена. / The cancellation. */
  readonly cancellation?: Maybe<AssessmentEnd>;
  /** Псевдоним, 64 шестнадцатеричных знака; null — удалён. / The pseudonym, 64 hexadecimal digits; null: erased. */
  readonly candidate?: Maybe<Scalars['String']['output']>;
  /** Центр оценки. / The assessment centre. */
  readonly centre?: Maybe<Organization>;
  /** Когорта студента; null — не студент. / The cohort of a student; null: no student. */
  readonly cohort?: Maybe<Cohort>;
  /** Совет по профессиональным квалификациям. / The qualifications council. */
  readonly council?: Maybe<Organization>;
  /** День решения совета. / The day of the council's decision. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Документ об итоге. / The document of the outcome. */
  readonly document?: Maybe<OutcomeDocument>;
  /** Срок его выдачи: 30 дней после экзамена. / When it is due: 30 days after the exam. */
  readonly documentDueOn?: Maybe<Scalars['Date']['output']>;
  /** День, когда документы проверены. / The day on which the documents were checked. */
  readonly documentsCheckedOn?: Maybe<Scalars['Date']['output']>;
  /** День, когда документы собраны. / The day on which the documents were complete. */
  readonly documentsCompleteOn?: Maybe<Scalars['Date']['output']>;
  /** Работодатель, направивший работника: итога он не видит. / The employer who referred a worker: it never sees the outcome. */
  readonly employer?: Maybe<Organization>;
  /** День последней пройденной части. / The day of the last part that was taken. */
  readonly examinedOn?: Maybe<Scalars['Date']['output']>;
  /** Что по реестру под вопросом (R31). / What the registry calls in question (R31). */
  readonly flags: ReadonlyArray<AssessmentFlag>;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Кто обратился. / Who has asked for it. */
  readonly initiator: AssessmentInitiator;
  /** Вид. / The mode. */
  readonly mode: AssessmentMode;
  /** Потребность в переподготовке по постановлению 584. / The need for retraining, decree 584. */
  readonly need?: Maybe<WorkforceNeed>;
  /** Номер заявления у центра. / The centre's number of the application. */
  readonly number: Scalars['String']['output'];
  /** Итог теперь, с учётом апелляции; null — его нет. / The outcome as it stands, appeals included; null: there is none. */
  readonly outcome?: Maybe<AssessmentOutcome>;
  /** Кто платит. / Who pays. */
  readonly payer: AssessmentPayer;
  /** Практическая часть. / The practical part. */
  readonly practice?: Maybe<ExamPart>;
  /** Квалификация. / The qualification. */
  readonly qualification?: Maybe<Qualification>;
  /** Отказ по документам. / The refusal of the documents. */
  readonly refusal?: Maybe<AssessmentEnd>;
  /** Назначенный экзамен. / The scheduled exam. */
  readonly schedule?: Maybe<ExamSchedule>;
  /** Состояние. / The state. */
  readonly status: AssessmentStatus;
  /** День передачи совету. / The day it was submitted to the council. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Теоретическая часть. / The theoretical part. */
  readonly theory?: Maybe<ExamPart>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Страница списка оценок. / A page of the list of assessments. */
export type QualificationAssessmentConnection = {
  readonly __typename?: 'QualificationAssessmentConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<QualificationAssessmentEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<QualificationAssessment>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка оценок с её курсором. / An item of the list of assessments with its cursor. */
export type QualificationAssessmentEdge = {
  readonly __typename?: 'QualificationAssessmentEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<QualificationAssessment>;
};

/** Отбор оценок; условия соединяются «и». / Selects assessments; all the conditions must hold. */
export type QualificationAssessmentFilter = {
  /** Оценки этой когорты. / Assessments of this cohort. */
  readonly cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Оценки этой квалификации. / Assessments of this qualification. */
  readonly qualificationCode?: InputMaybe<Scalars['ID']['input']>;
  /** Состояние. / The state. */
  readonly status?: InputMaybe<AssessmentStatus>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Порядок списка; равные идут по идентификатору. / The order of a list; ties follow the id. */
export type QualificationAssessmentOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: QualificationAssessmentOrderField;
};

/** По чему упорядочены оценки. / What assessments are ordered by. */
export type QualificationAssessmentOrderField =
  /** По идентификатору. / By id. */
  | 'ID'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

export type Query = {
  readonly __typename?: 'Query';
  /** Приказ о продлении свидетельств. / An order of extension. */
  readonly certificateExtension?: Maybe<CertificateExtension>;
  /** Приказы о продлении свидетельств. / Orders of extension. */
  readonly certificateExtensions: CertificateExtensionConnection;
  /** Когорта по идентификатору; null, если такой нет. / A cohort by its id; null where there is none. */
  readonly cohort?: Maybe<Cohort>;
  /** Показатель по уровню и моментам: строка — код, столбец — момент. / A measure by a level and observation points. */
  readonly cohortTable: StatisticsResult;
  /**
   * Что опубликовано заново между редакциями: годы, моменты, причины.
   * What was published anew between two versions: years, points, reasons.
   */
  readonly datasetChanges: ReadonlyArray<StageChange>;
  /** Редакция статистики; неизвестная даёт null. / A version of the statistics; an unknown one gives null. */
  readonly datasetVersion?: Maybe<DatasetVersion>;
  /** Опубликованные редакции по номерам. / Published versions by their numbers. */
  readonly datasetVersions: DatasetVersionConnection;
  /** Запрос потребности по идентификатору; null, если такого нет. / A demand campaign by its id; null: there is none. */
  readonly demandCampaign?: Maybe<DemandCampaign>;
  /** Запросы потребности в порядке открытия. / Demand campaigns in the order in which they were opened. */
  readonly demandCampaigns: DemandCampaignConnection;
  /** Выгрузка по идентификатору; null, если такой нет. / An export by its id; null where there is none. */
  readonly export?: Maybe<Export>;
  /**
   * Выпускник по id: своему колледжу и DATA_STEWARD, для цели; чтение записывается (R36).
   * A graduate by id: for its own college and DATA_STEWARD, for a purpose; the reading is noted (R36).
   */
  readonly graduate?: Maybe<Graduate>;
  /**
   * Выпускники когорты: своему колледжу и DATA_STEWARD, для цели; чтение записывается (R36).
   * The graduates of a cohort: for its own college and DATA_STEWARD, for a purpose; the reading is noted (R36).
   */
  readonly graduates: GraduateConnection;
  /** Графы формы на день наблюдения. / The columns of the form on a day of observation. */
  readonly monitoringColumns: ReadonlyArray<MonitoringColumn>;
  /** Отчёт мониторинга по идентификатору; null, если такого нет. / A monitoring report by its id; null: there is none. */
  readonly monitoringReport?: Maybe<MonitoringReport>;
  /** Раунд мониторинга на день; null, если его нет. / The monitoring round of a day; null: there is none. */
  readonly monitoringRound?: Maybe<MonitoringRound>;
  /** Раунды мониторинга по дням. / Monitoring rounds by their days. */
  readonly monitoringRounds: MonitoringRoundConnection;
  /** Места практики по идентификатору; null, если таких нет. / A practice placement by its id; null: there is none. */
  readonly practicePlacement?: Maybe<PracticePlacement>;
  /** Места практики, по умолчанию по идентификатору. / Practice placements, by default in the order of their ids. */
  readonly practicePlacements: PracticePlacementConnection;
  /** Программа по идентификатору; null, если такой нет. / A programme by its id; null where there is none. */
  readonly programme?: Maybe<Programme>;
  /** Программы, по умолчанию по идентификатору. / Programmes, by default in the order of their ids. */
  readonly programmes: ProgrammeConnection;
  /** Оценка; null — такой нет или она не для читающего. / An assessment; null: there is none, or it is not for the reader. */
  readonly qualificationAssessment?: Maybe<QualificationAssessment>;
  /**
   * Оценки своего центра или совета; для DATA_STEWARD — все, с целью; null, если её нет.
   * The assessments of one's own centre or council; for DATA_STEWARD all of them, for a purpose; null without one.
   */
  readonly qualificationAssessments?: Maybe<QualificationAssessmentConnection>;
  /** Дорожная карта; null, если такой нет. / A roadmap; null where there is none. */
  readonly roadmap?: Maybe<Roadmap>;
  /** Сохранённый вопрос; null, если такого нет. / A saved query; null where there is none. */
  readonly savedQuery?: Maybe<SavedQuery>;
  /**
   * Статистика выпускников. Отказы: TOO_MANY_DIMENSIONS, LEVEL_TWICE, NOT_A_DIMENSION, UNKNOWN_CODE, TOO_MANY_CELLS, VERSION_UNKNOWN.
   * Statistics of graduates. Refusals: TOO_MANY_DIMENSIONS, LEVEL_TWICE, NOT_A_DIMENSION, UNKNOWN_CODE, TOO_MANY_CELLS, VERSION_UNKNOWN.
   */
  readonly statistics: StatisticsResult;
  /** Каталог уровней, кодов и показателей. / The catalogue of levels, codes and measures. */
  readonly statisticsCatalog: StatisticsCatalog;
  /**
   * Обязательство о местах по идентификатору; null, если такого нет.
   * A training commitment by its id; null where there is none.
   */
  readonly trainingCommitment?: Maybe<TrainingCommitment>;
  /**
   * Действительно ли свидетельство. Стоит 20 000 единиц: без токена не больше 100 проверок в минуту, дальше BUDGET_EXHAUSTED.
   * Whether a certificate is valid. Costs 20,000 units: without a token 100 checks a minute at most, then BUDGET_EXHAUSTED.
   */
  readonly verifyCertificate: CertificateCheck;
  /**
   * Кого спросил бы такой запрос и сколько их: до открытия (SECRETARY; по соглашению — представитель его стороны).
   * Whom such a campaign would ask, and how many: before it is opened (SECRETARY; under an agreement its parties).
   */
  readonly whomToAsk: OrganizationConnection;
  /** Потребность по идентификатору; null, если такой нет. / A need by its id; null where there is none. */
  readonly workforceNeed?: Maybe<WorkforceNeed>;
  /** Потребности, по умолчанию по идентификатору. / Needs, by default in the order of their ids. */
  readonly workforceNeeds: WorkforceNeedConnection;
};


export type QueryCertificateExtensionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificateExtensionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateExtensionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificateExtensionOrder>>;
};


export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCohortTableArgs = {
  by?: Level;
  measure: Measure;
  points?: InputMaybe<ReadonlyArray<ObservationPoint>>;
  version?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<ReadonlyArray<LevelFilter>>;
};


export type QueryDatasetChangesArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryDatasetVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDatasetVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDemandCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGraduateArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  purpose: ReadingPurpose;
};


export type QueryGraduatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  cohortId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  pseudonym?: InputMaybe<Scalars['String']['input']>;
  purpose: ReadingPurpose;
};


export type QueryMonitoringColumnsArgs = {
  on: Scalars['Date']['input'];
};


export type QueryMonitoringReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMonitoringRoundArgs = {
  observedOn: Scalars['Date']['input'];
};


export type QueryMonitoringRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPracticePlacementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticePlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PracticePlacementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PracticePlacementOrder>>;
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
};


export type QueryQualificationAssessmentArgs = {
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<ReadingPurpose>;
};


export type QueryQualificationAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualificationAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QualificationAssessmentOrder>>;
  purpose?: InputMaybe<ReadingPurpose>;
};


export type QueryRoadmapArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedQueryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatisticsArgs = {
  query: StatisticsQuery;
};


export type QueryStatisticsCatalogArgs = {
  locale?: InputMaybe<Locale>;
  version?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTrainingCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVerifyCertificateArgs = {
  issuedOn: Scalars['Date']['input'];
  number: Scalars['String']['input'];
};


export type QueryWhomToAskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreementId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  oktmo?: InputMaybe<Scalars['ID']['input']>;
  sectorCode?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryWorkforceNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkforceNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkforceNeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<WorkforceNeedOrder>>;
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

/** Ввод команды `recordAssessmentPractice`. / The input of `recordAssessmentPractice`. */
export type RecordAssessmentPracticeInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, на который у центра есть роль и квалификация, не в будущем (R31). / A day on which the centre has role and qualification, not in the future (R31). */
  readonly on: Scalars['Date']['input'];
  /** Сдана ли. / Whether it was passed. */
  readonly passed: Scalars['Boolean']['input'];
};

/** Ввод команды `recordAssessmentTheory`. / The input of `recordAssessmentTheory`. */
export type RecordAssessmentTheoryInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, на который у центра есть роль и квалификация, не в будущем (R31). / A day on which the centre has role and qualification, not in the future (R31). */
  readonly on: Scalars['Date']['input'];
  /** Сдана ли. / Whether it was passed. */
  readonly passed: Scalars['Boolean']['input'];
};

/** Ввод команды `recordCohortMovement`. / The input of `recordCohortMovement`. */
export type RecordCohortMovementInput = {
  /** Когорта. / The cohort. */
  readonly cohortId: Scalars['ID']['input'];
  /** Номер записи движения, которую эта исправляет. / The number of the entry that this one corrects. */
  readonly corrects?: InputMaybe<Scalars['Int']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Что произошло. / What happened. */
  readonly kind: MovementKind;
  /** День: не раньше зачисления и не в будущем. / The day: not before the enrolment, not in the future. */
  readonly on: Scalars['Date']['input'];
  /** Сколько человек, 1–10 000; при исправлении и ноль. / How many people, 1 to 10,000; a correction may say zero. */
  readonly people: Scalars['Int']['input'];
  /** Причина: у LEFT обязательна, у прочих её нет. / The reason: a must for LEFT, none for the others. */
  readonly reason?: InputMaybe<LeavingReason>;
};

/** Ввод команды `recordEmployment`. / The input of `recordEmployment`. */
export type RecordEmploymentInput = {
  /** Вид занятости. / The kind of work. */
  readonly contract: ContractKind;
  /** Работодатель; только при трудовом договоре. / The employer; under a labour contract only. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день работы, не в будущем (R34). / The first day of work, not in the future (R34). */
  readonly from: Scalars['Date']['input'];
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Код должности по ОКПДТР, 5 цифр. / The job title's ОКПДТР code, 5 digits. */
  readonly okpdtr?: InputMaybe<Scalars['ID']['input']>;
  /** ОКТМО места работы, 8 или 11 цифр. / The ОКТМО of the place of work, 8 or 11 digits. */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Код занятия по ОКЗ, 1–4 цифры; без него неизвестно, по специальности ли работа.
   * The occupation's ОКЗ code, 1 to 4 digits; without it nobody knows whether the job is in the speciality.
   */
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  /** От кого сведения; по умолчанию колледж. / Whose word it is; the college by default. */
  readonly source?: InputMaybe<RecordSource>;
  /** Код профстандарта работы: 40.196. / The code of the job's professional standard: 40.196. */
  readonly standardCode?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Последний день работы, не в будущем; без него работа продолжается.
   * The last day of work, not in the future; without it the work goes on.
   */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Ввод команды `recordGraduate`. / The input of `recordGraduate`. */
export type RecordGraduateInput = {
  /** Основание, на котором его ведут (R45). / The basis on which the record is kept (R45). */
  readonly basis: GraduateBasisInput;
  /**
   * Выпущенная когорта, в которой внесены ещё не все (R29).
   * A cohort that has graduated and whose graduates are not all recorded (R29).
   */
  readonly cohortId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Псевдоним: HMAC-SHA-256 от СНИЛС, сделанный в колледже (`pseudonyms`), 64 строчных шестнадцатеричных знака; ни имени, ни СНИЛС.
   * The pseudonym: an HMAC-SHA-256 of the СНИЛС made at the college (`pseudonyms`), 64 lower-case hexadecimal digits; neither a name nor a СНИЛС.
   */
  readonly pseudonym: Scalars['String']['input'];
  /** Пол; только для сводных данных. / Sex; for statistics only. */
  readonly sex?: InputMaybe<Sex>;
};

/** Запись о выпускнике или отказ. / The record of the graduate, or a refusal. */
export type RecordGraduateResult = GraduatePayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Ввод команды `recordPractice`. / The input of `recordPractice`. */
export type RecordPracticeInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Места практики. / The practice placement. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Наставников; по умолчанию сколько было. / Mentors; as many as before by default. */
  readonly mentors?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Занято мест: не больше данных и не больше студентов, для работодателя — сколько их видно всем (R27, R29).
   * Places taken: at most those given and the students; for the employer, as many as anybody sees (R27, R29).
   */
  readonly taken: Scalars['Int']['input'];
};

/** От кого сведения. / Whose word it is. */
export type RecordSource =
  /** Колледж. / The college. */
  | 'COLLEGE'
  /** Работодатель. / The employer. */
  | 'EMPLOYER'
  /** Выписка из реестра. / An extract from a register. */
  | 'REGISTER_EXTRACT';

/** Ввод команды `recordStatus`. / The input of `recordStatus`. */
export type RecordStatusInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день статуса, не в будущем (R34). / The first day of the status, not in the future (R34). */
  readonly on: Scalars['Date']['input'];
  /** От кого сведения; по умолчанию колледж. / Whose word it is; the college by default. */
  readonly source?: InputMaybe<RecordSource>;
  /**
   * Графа формы мониторинга на этот день, которая не является работой: STUDY, CONSCRIPT, PARENTAL_LEAVE, OTHER …
   * A column of the monitoring form of that day that is not work: STUDY, CONSCRIPT, PARENTAL_LEAVE, OTHER …
   */
  readonly status: Scalars['String']['input'];
  /**
   * Последний день статуса, не в будущем; без него статус продолжается.
   * The last day of the status, not in the future; without it the status goes on.
   */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Ввод команды `recordTargetContracts`. / The input of `recordTargetContracts`. */
export type RecordTargetContractsInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Обязательство о местах невыпущенного набора. / A training commitment whose intake has not graduated. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Сколько договоров о целевом обучении, не больше мест. / How many contracts of target training, at most the places. */
  readonly people: Scalars['Int']['input'];
  /** День, когда кончается последний. / The day on which the last one ends. */
  readonly until: Scalars['Date']['input'];
};

/** Ввод команды `recordVacancies`. / The input of `recordVacancies`. */
export type RecordVacanciesInput = {
  /**
   * Текст CSV, до 1000 строк: job-name; creation-date; inn; company; work_places; salary_min; salary_max. Без контактов.
   * CSV text, up to 1,000 rows: job-name; creation-date; inn; company; work_places; salary_min; salary_max. No contacts.
   */
  readonly csv: Scalars['String']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Потребность. / The need. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Источник, 1–200 знаков, например «Работа России». / The source, 1 to 200 characters. */
  readonly source: Scalars['String']['input'];
  /** На какой день, не в будущем (R25). / As of which day, not in the future (R25). */
  readonly takenOn: Scalars['Date']['input'];
};

/** Потребность с вакансиями или отказ. / The need with the vacancies, or a refusal. */
export type RecordVacanciesResult = FileRefused | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | VersionConflict | WorkforceNeedPayload;

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

/** Ввод команды `refuseAssessment`. / The input of `refuseAssessment`. */
export type RefuseAssessmentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
  /** Причина, 1–500 знаков, без имён. / The reason, 1 to 500 characters, without names. */
  readonly reason: Scalars['String']['input'];
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

/** Чей номер. / Whose number it is. */
export type RegistrationSide =
  /** Входящий номер получателя. / The receiver's incoming number. */
  | 'RECEIVER'
  /** Исходящий номер отправителя. / The sender's outgoing number. */
  | 'SENDER';

/** Ввод команды `rejectNeed`. / The input of `rejectNeed`. */
export type RejectNeedInput = {
  /**
   * Кто отклоняет: объединение работодателей или орган власти, не сам работодатель (R26).
   * Who rejects: an employers' association or an authority, never the employer itself (R26).
   */
  readonly confirmedById: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Потребность в состоянии SUBMITTED. / A need that is SUBMITTED. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
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

/** Ввод команды `renewGraduateBasis`. / The input of `renewGraduateBasis`. */
export type RenewGraduateBasisInput = {
  /** Новое основание. / The new basis. */
  readonly basis: GraduateBasisInput;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Ввод команды `reportHires`. / The input of `reportHires`. */
export type ReportHiresInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день периода: не раньше потребности. / The first day of the period: not before the need. */
  readonly from: Scalars['Date']['input'];
  /** Подтверждённая потребность. / A need that was confirmed. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Сколько человек нанято, от 1; тот же период ещё раз исправляет сообщённое, ноль снимает. Всего не больше подтверждённого.
   * How many people were hired, 1 or more; the same period again corrects it, zero takes it back. At most those confirmed in all.
   */
  readonly people: Scalars['Int']['input'];
  /** Последний день периода: не в будущем. / The last day of the period: not in the future. */
  readonly to: Scalars['Date']['input'];
};

/** Состояние отчёта. / The state of a report. */
export type ReportStatus =
  /** Принят. / Accepted. */
  | 'ACCEPTED'
  /** Возвращён: отчитываются заново. / Returned: to be reported anew. */
  | 'RETURNED'
  /** Подан: ждёт решения. / Submitted: to be decided on. */
  | 'SUBMITTED';

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
};

/** Ввод команды `retractGraduateEntry`. / The input of `retractGraduateEntry`. */
export type RetractGraduateEntryInput = {
  /** Запись о работе или статусе. / The entry on work or on a status. */
  readonly entryId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** От кого сведения; по умолчанию колледж. / Whose word it is; the college by default. */
  readonly source?: InputMaybe<RecordSource>;
};

/** Ввод команды `returnMonitoringReport`. / The input of `returnMonitoringReport`. */
export type ReturnMonitoringReportInput = {
  /** Отчёт. / The report. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Что исправить, до 500 знаков, без имён. / What to mend, up to 500 characters, without names. */
  readonly reason: Scalars['String']['input'];
  /** Прочитанная редакция: другая отклоняется. / The submission that was read: another one is refused. */
  readonly submission: Scalars['Int']['input'];
};

/**
 * Дорожная карта кластерного соглашения: этапы S1–S9 по фактам и плану governance; люди — только числами, округлёнными до 5.
 * The roadmap of a cluster agreement: stages S1 to S9 by facts and the plan of governance; people by counts rounded to 5.
 */
export type Roadmap = Node & {
  readonly __typename?: 'Roadmap';
  /** Соглашение. / The agreement. */
  readonly agreement?: Maybe<Agreement>;
  /**
   * Первый этап, который не завершён и не пропущен; последний, если таких нет.
   * The first stage that is neither completed nor skipped; the last where there is none.
   */
  readonly currentStage: StageCode;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Девять этапов S1–S9 по порядку. / The nine stages S1 to S9 in order. */
  readonly stages: ReadonlyArray<RoadmapStage>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Календарные годы потребности по порядку, до 15. / The calendar years of demand in order, up to 15. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};


/**
 * Дорожная карта кластерного соглашения: этапы S1–S9 по фактам и плану governance; люди — только числами, округлёнными до 5.
 * The roadmap of a cluster agreement: stages S1 to S9 by facts and the plan of governance; people by counts rounded to 5.
 */
export type RoadmapHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Этап дорожной карты: состояние, план и проверки. / A stage of the roadmap: its state, plan and checks. */
export type RoadmapStage = {
  readonly __typename?: 'RoadmapStage';
  /**
   * Чего не хватает остановленному этапу, словами; пусто — не остановлен.
   * What a blocked stage lacks, in words; empty: it is not blocked.
   */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Проверки этапа; он завершён, когда выполнены все. / The checks of the stage; it is completed once all of them hold. */
  readonly checks: ReadonlyArray<StageCheck>;
  /** Этап. / The stage. */
  readonly code: StageCode;
  /** Когда замечено завершение; null — не завершён. / When it was seen to be done; null: not completed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Последний день по плану; null — без срока. / The last day by the plan; null: no term. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Когда замечено начало; null — не начат. / When it was seen to begin; null: not entered. */
  readonly enteredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Чего не хватает до завершения, до 100 на проверку. / What is missing, up to 100 of a check. */
  readonly missing: ReadonlyArray<MissingFact>;
  /** Кто отвечает по плану; пусто — никто не назван. / Who answers for it by the plan; empty: nobody is named. */
  readonly responsible: ReadonlyArray<Maybe<Organization>>;
  /** Пункт, которым этап пропущен; null — не пропущен. / The item that skipped it; null: it is not skipped. */
  readonly skippedBy?: Maybe<ResolutionItem>;
  /** Состояние. / The state. */
  readonly status: StageStatus;
};


/** Этап дорожной карты: состояние, план и проверки. / A stage of the roadmap: its state, plan and checks. */
export type RoadmapStageBlockedByArgs = {
  locale?: InputMaybe<Locale>;
};

/** Ввод команды `ruleJobMatch`. / The input of `ruleJobMatch`. */
export type RuleJobMatchInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, до 500 знаков, без имён. / The reason, up to 500 characters, without names. */
  readonly reason: Scalars['String']['input'];
  /** Период работы. / The spell of work. */
  readonly spellId: Scalars['ID']['input'];
  /** Решение: действует там, где молчат признаки 1–5. / The ruling: it holds where tests 1 to 5 are silent. */
  readonly strength: RuledStrength;
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

/** Что можно решить о соответствии. / What can be ruled on a match. */
export type RuledStrength =
  /** Основное занятие. / A core occupation. */
  | 'CORE'
  /** Не по специальности. / Not in the speciality. */
  | 'NONE'
  /** Родственное. / A related one. */
  | 'RELATED';

/** Ввод команды `saveQuery`. / The input of `saveQuery`. */
export type SaveQueryInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Вопрос; с `version` или `asOf` держится этой версии, иначе следует за последней.
   * The question; with `version` or `asOf` it keeps to that version, otherwise it follows the latest.
   */
  readonly query: StatisticsQuery;
  /** Название, до 200 знаков. / The title, up to 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** Сохранённый вопрос или отказ. / The saved query, or a refusal. */
export type SaveQueryResult = IdempotencyKeyReused | InvalidInput | SavedQueryPayload;

/** Отбор сохранённого вопроса: коды с подписями, и когда их больше нет. / A filter of a saved query, with labels. */
export type SavedFilter = {
  readonly __typename?: 'SavedFilter';
  /** Коды, как спрошены. / The codes as they were asked. */
  readonly codes: ReadonlyArray<Code>;
  /** Подпись уровня. / The label of the level. */
  readonly label: Scalars['String']['output'];
  /** Уровень. / The level. */
  readonly level: Level;
};

/**
 * Сохранённый вопрос к статистике: говорит, что спрошено, даже когда ответа больше нет.
 * A saved question to the statistics: it says what it asked even where it is answered no more.
 */
export type SavedQuery = Node & {
  readonly __typename?: 'SavedQuery';
  /** Момент наблюдения. / The observation point. */
  readonly at: ObservationPoint;
  /** Версия, которой он держится; null — всегда последняя. / The version that it keeps to; null: always the latest. */
  readonly datasetVersion?: Maybe<Scalars['ID']['output']>;
  /** Отбор. / The filters. */
  readonly filters: ReadonlyArray<SavedFilter>;
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Уровни. / The levels. */
  readonly levels: ReadonlyArray<Level>;
  /** Показатели. / The measures. */
  readonly measures: ReadonlyArray<Measure>;
  /** Почему ответа больше нет, например код закрыт. / Why it is answered no more, such as a code that has ended. */
  readonly problem?: Maybe<InputProblem>;
  /** Первые 100 строк; null — ответа больше нет, см. `problem`. / The first 100 rows; null: answered no more, see `problem`. */
  readonly result?: Maybe<StatisticsResult>;
  /** Название. / The title. */
  readonly title: Scalars['String']['output'];
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Сохранённый вопрос к статистике: говорит, что спрошено, даже когда ответа больше нет.
 * A saved question to the statistics: it says what it asked even where it is answered no more.
 */
export type SavedQueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Вопрос после команды. / The query after the command. */
export type SavedQueryPayload = {
  readonly __typename?: 'SavedQueryPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Сохранённый вопрос. / The saved query. */
  readonly savedQuery: SavedQuery;
};

/** Ввод команды `scheduleAssessment`. / The input of `scheduleAssessment`. */
export type ScheduleAssessmentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День практической части, не раньше (R31). / The day of the practical part, no earlier (R31). */
  readonly practiceOn: Scalars['Date']['input'];
  /** День теоретической части; у демонстрационного экзамена её нет (R31). / The day of the theoretical part; a demonstration exam has none (R31). */
  readonly theoryOn?: InputMaybe<Scalars['Date']['input']>;
};

export type Sector = {
  readonly __typename?: 'Sector';
  readonly code: Scalars['ID']['output'];
  /**
   * Последняя версия баланса отрасли: её потребности и программы с местами по её соглашениям.
   * The last version of the balance of the sector: its needs, and programmes with places under its agreements.
   */
  readonly demandBalance?: Maybe<ReadonlyArray<DemandBalance>>;
  /**
   * Статистика её выпускников тем же методом, что у `statistics`; null — в версии их нет.
   * Statistics of its graduates by the same method as `statistics`; null: the version has none of them.
   */
  readonly outcomes?: Maybe<StatisticsResult>;
  /** Программы организаций отрасли. / Programmes of providers of the sector. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type SectorDemandBalanceArgs = {
  year: Scalars['Int']['input'];
};


export type SectorOutcomesArgs = {
  at?: ObservationPoint;
  by?: Level;
  measures?: ReadonlyArray<Measure>;
  version?: InputMaybe<Scalars['ID']['input']>;
};


export type SectorProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Пол; только для сводных данных. / Sex; for statistics only. */
export type Sex =
  /** Женский. / Female. */
  | 'FEMALE'
  /** Мужской. / Male. */
  | 'MALE';

export type Speciality = {
  readonly __typename?: 'Speciality';
  readonly code: Scalars['ID']['output'];
  /**
   * Статистика её выпускников тем же методом, что у `statistics`; null — в версии их нет.
   * Statistics of its graduates by the same method as `statistics`; null: the version has none of them.
   */
  readonly outcomes?: Maybe<StatisticsResult>;
  /** Программы по этой специальности. / Programmes in this speciality. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type SpecialityOutcomesArgs = {
  at?: ObservationPoint;
  by?: Level;
  measures?: ReadonlyArray<Measure>;
  version?: InputMaybe<Scalars['ID']['input']>;
};


export type SpecialityProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Публикация года выпуска и момента в версии. / The publication of a graduation year and point in a version. */
export type Stage = {
  readonly __typename?: 'Stage';
  /** Момент наблюдения. / The observation point. */
  readonly at: ObservationPoint;
  /** Которая это публикация. / Which publication it is. */
  readonly publication: PublicationStage;
  /** Год выпуска. / The graduation year. */
  readonly year: Scalars['Int']['output'];
};

/**
 * Новая публикация года и момента; какие клетки изменились, не говорится.
 * A year and point published anew; which cells changed is not said.
 */
export type StageChange = {
  readonly __typename?: 'StageChange';
  /** Момент наблюдения. / The observation point. */
  readonly at: ObservationPoint;
  /** Прежняя публикация; null: впервые. / The publication before; null: for the first time. */
  readonly before?: Maybe<PublicationStage>;
  /** Кто решил. / Who decided. */
  readonly cutBy: DatasetCutBy;
  /** Новая публикация. / The new publication. */
  readonly publication: PublicationStage;
  /** Какой редакцией. / By which version. */
  readonly publishedBy: DatasetVersion;
  /** Почему раньше календаря; null: по календарю. / Why ahead of the calendar; null: by the calendar. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Год выпуска. / The graduation year. */
  readonly year: Scalars['Int']['output'];
};

/** Проверка этапа: что требуется и выполнено ли это. / A check of a stage: what is demanded and whether it holds. */
export type StageCheck = {
  readonly __typename?: 'StageCheck';
  /** Что требуется. / What is demanded. */
  readonly description: Scalars['String']['output'];
  /** Постоянное имя для программ. / A stable name for programs. */
  readonly name: Scalars['String']['output'];
  /** Выполнено. / Whether it holds. */
  readonly satisfied: Scalars['Boolean']['output'];
};


/** Проверка этапа: что требуется и выполнено ли это. / A check of a stage: what is demanded and whether it holds. */
export type StageCheckDescriptionArgs = {
  locale?: InputMaybe<Locale>;
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

/** Состояние этапа дорожной карты. / The state of a stage of the roadmap. */
export type StageStatus =
  /** Остановлен: прошёл срок или кончилось соглашение. / Blocked: its term has passed or the agreement is over. */
  | 'BLOCKED'
  /** Завершён: все его проверки и все прежние этапы выполнены. / Completed: all its checks and all earlier stages hold. */
  | 'COMPLETED'
  /** Идёт. / Entered. */
  | 'ENTERED'
  /** Не начат: прежний этап не завершён. / Not started: an earlier stage is not completed. */
  | 'NOT_STARTED'
  /** Пропущен по решению (R41). / Skipped by a decision (R41). */
  | 'SKIPPED';

/** Ввод команды `startExport`. / The input of `startExport`. */
export type StartExportInput = {
  /** Формат. / The format. */
  readonly format: ExportFormat;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Вопрос: страница не важна, правила — PUBLIC. / The question: its page does not matter, its policy is PUBLIC. */
  readonly query: StatisticsQuery;
};

/** Начатая выгрузка или отказ. / The export that was started, or a refusal. */
export type StartExportResult = ExportPayload | IdempotencyKeyReused | InvalidInput;

/** Что можно спросить у версии. / What a version can be asked. */
export type StatisticsCatalog = {
  readonly __typename?: 'StatisticsCatalog';
  /** Версия данных. / The version of the data. */
  readonly datasetVersion: Scalars['ID']['output'];
  /** Уровни. / The levels. */
  readonly levels: ReadonlyArray<CatalogLevel>;
  /** Показатели. / The measures. */
  readonly measures: ReadonlyArray<CatalogMeasure>;
};

/** Ячейка: показанное после метода. / A cell: what is shown after the method. */
export type StatisticsCell = {
  readonly __typename?: 'StatisticsCell';
  /** База, человек до 5. / The base, people to the nearest 5. */
  readonly base?: Maybe<Scalars['Int']['output']>;
  /** Более крупные уровни, на которых ячейка показана. / Coarser levels at which the cell around it is shown. */
  readonly instead?: Maybe<ReadonlyArray<Level>>;
  /** 19 из 20 долей не дальше от истины, п. п. / 19 of 20 shares lie no further from the truth, percentage points. */
  readonly margin?: Maybe<Scalars['Float']['output']>;
  /** Показатель. / The measure. */
  readonly measure: Measure;
  /** Год ячейки опубликован впервые. / A year of the cell has been published for the first time only. */
  readonly provisional: Scalars['Boolean']['output'];
  /**
   * По показанной доле UNKNOWN той же ячейки: LOW от 20 %; null — та скрыта.
   * By the shown share of UNKNOWN of the same cell: LOW above 20 %; null: that is withheld.
   */
  readonly quality?: Maybe<DataQuality>;
  /** Доля базы, %; null — скрыта или доли нет. / Share of the base, per cent; null: withheld, or there is none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Что с ячейкой; сказано всегда. / What the cell is; always said. */
  readonly status: CellStatus;
  /** Человек до 5, или дней; null — скрыто. / People to the nearest 5, or days; null: withheld. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Столбец ответа. / A column of the answer. */
export type StatisticsColumn = {
  readonly __typename?: 'StatisticsColumn';
  /** Момент наблюдения столбца. / The observation point of the column. */
  readonly at: ObservationPoint;
  /** Знаков после запятой, не больше. / Decimals, at most. */
  readonly decimals: Scalars['Int']['output'];
  /** Подпись. / The label. */
  readonly label: Scalars['String']['output'];
  /** Показатель. / The measure. */
  readonly measure: Measure;
  /** Как считается. / How it is counted. */
  readonly method: Scalars['String']['output'];
  /** В чём доля или число, по которому упорядочивают. / What the share, or the number to order by, is in. */
  readonly unit: Unit;
};

/** Откуда ответ. / Where the answer is from. */
export type StatisticsMeta = {
  readonly __typename?: 'StatisticsMeta';
  /** День версии. / The day of the version. */
  readonly asOf: Scalars['Date']['output'];
  /** Версия данных. / The version of the data. */
  readonly datasetVersion: Scalars['ID']['output'];
  /** Ссылка на этот ответ в этой версии. / A link to this answer in this version. */
  readonly link: Scalars['URL']['output'];
  /** Как получено. / How it is made. */
  readonly method: Scalars['String']['output'];
  /** Имя правил с их версией. / The name of the rules with their version. */
  readonly policy: Scalars['ID']['output'];
  /** Отпечаток вопроса: тот же вопрос — тот же. / A hash of the question: the same question has the same. */
  readonly queryHash: Scalars['ID']['output'];
  /** Публикации момента по годам. / Publications of the point, by years. */
  readonly stages: ReadonlyArray<Stage>;
};

/** Порядок строк по показанному или по коду уровня. / An order of rows, by what is shown or by the code of a level. */
export type StatisticsOrder = {
  /** По убыванию. / Descending. */
  readonly descending?: Scalars['Boolean']['input'];
  /** Уровень вопроса. / A level of the question. */
  readonly level?: InputMaybe<Level>;
  /** Показатель; или уровень. / The measure; or a level. */
  readonly measure?: InputMaybe<Measure>;
};

/** По каким правилам показать. / By which rules to show. */
export type StatisticsPolicy =
  /**
   * Точно: только DATA_STEWARD с целью, чтение записывается.
   * Exactly: for DATA_STEWARD with a purpose only, and recorded.
   */
  | 'NONE'
  /**
   * Своя организация: точно, её представителю.
   * One's own organisation: exactly, to its delegate.
   */
  | 'OWN'
  /** Для всех: метод KADRY-1. / For everybody: the method KADRY-1. */
  | 'PUBLIC';

/** Вопрос к статистике. / A question to the statistics. */
export type StatisticsQuery = {
  /** Продолжить после курсора: та же версия. / Go on behind this cursor, in the same version. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Версия, которая была последней в этот день. / The version that was the last on this day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Момент наблюдения. / The observation point. */
  readonly at?: ObservationPoint;
  /** Сколько строк, 1–1000. / How many rows, 1 to 1,000. */
  readonly first?: Scalars['Int']['input'];
  /** Пороги по показанному: все должны выполняться. / Thresholds on what is shown: all must hold. */
  readonly having?: InputMaybe<ReadonlyArray<Threshold>>;
  /** По каким уровням строки. / By which levels there are rows. */
  readonly levels?: ReadonlyArray<Level>;
  /** Язык подписей. / The language of labels. */
  readonly locale?: InputMaybe<Locale>;
  /** Показатели, от 1 до 23. / Measures, 1 to 23. */
  readonly measures: ReadonlyArray<Measure>;
  /** Порядок; без него — по кодам. / The order; by codes without it. */
  readonly orderBy?: InputMaybe<ReadonlyArray<StatisticsOrder>>;
  /** По каким правилам. / By which rules. */
  readonly policy?: StatisticsPolicy;
  /** Цель чтения, обязательна для NONE. / The purpose of reading, needed for NONE. */
  readonly purpose?: InputMaybe<ReadingPurpose>;
  /** И итоги показанного по всем строкам. / Also totals of what is shown, over all rows. */
  readonly totals?: Scalars['Boolean']['input'];
  /** Версия; без неё — последняя. / The version; without it the last one. */
  readonly version?: InputMaybe<Scalars['ID']['input']>;
  /** Отбор. / The filters. */
  readonly where?: ReadonlyArray<LevelFilter>;
};

/** Ответ статистики. / The answer of the statistics. */
export type StatisticsResult = {
  readonly __typename?: 'StatisticsResult';
  /**
   * Рисунок страницы как спецификация Vega-Lite 6 (SANKEY: ECharts 6); null — такого рисунка у ответа нет.
   * The page as a Vega-Lite 6 specification (SANKEY: ECharts 6); null: the answer has no such picture.
   */
  readonly chart?: Maybe<Scalars['JSON']['output']>;
  /**
   * Тот же рисунок в SVG, без шрифтов и ссылок; скрытое — пунктиром. null — такого рисунка у ответа нет.
   * The same as SVG, without fonts or links; what is withheld is dashed. null: the answer has no such picture.
   */
  readonly chartSvg?: Maybe<Scalars['String']['output']>;
  /** Столбцы. / The columns. */
  readonly columns: ReadonlyArray<StatisticsColumn>;
  /** Страница как JSON-stat 2.0. / The page as JSON-stat 2.0. */
  readonly jsonStat?: Maybe<Scalars['JSON']['output']>;
  /** Откуда ответ. / Where the answer is from. */
  readonly meta: StatisticsMeta;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Строки страницы. / The rows of the page. */
  readonly rows: ReadonlyArray<StatisticsRow>;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Итоги: суммы показанных ячеек всех строк, по показателям; скрытое в них не входит.
   * Totals: sums of the shown cells of all rows, by measure; what is withheld is not in them.
   */
  readonly totals?: Maybe<ReadonlyArray<StatisticsRow>>;
};


/** Ответ статистики. / The answer of the statistics. */
export type StatisticsResultChartArgs = {
  kind?: InputMaybe<ChartKind>;
};


/** Ответ статистики. / The answer of the statistics. */
export type StatisticsResultChartSvgArgs = {
  kind?: InputMaybe<ChartKind>;
};

/** Строка ответа. / A row of the answer. */
export type StatisticsRow = {
  readonly __typename?: 'StatisticsRow';
  /** Ячейки в порядке столбцов. / Cells in the order of the columns. */
  readonly cells: ReadonlyArray<StatisticsCell>;
  /** Коды уровней вопроса: сначала заданных, затем отобранных. / Codes of the levels asked for, then of those filtered. */
  readonly keys: ReadonlyArray<Code>;
};

/** Основной статус, число и доля выпускников в нём. / A primary status with the number and the share of graduates in it. */
export type StatusShare = {
  readonly __typename?: 'StatusShare';
  /** Сколько выпускников в нём. / How many graduates are in it. */
  readonly count: DisclosedCount;
  /**
   * Какая это доля N; у EMIGRATED_OR_DECEASED без значения.
   * Which share of N that is; without a value for EMIGRATED_OR_DECEASED.
   */
  readonly share: DisclosedRate;
  /** Основной статус. / The primary status. */
  readonly status: GraduateStatus;
};

/** Ввод команды `submitAssessmentToCouncil`. / The input of `submitAssessmentToCouncil`. */
export type SubmitAssessmentToCouncilInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Оценка. / The assessment. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** День, не в будущем (R47). / The day, not in the future (R47). */
  readonly on: Scalars['Date']['input'];
};

/** Ввод команды `submitMonitoringReport`. / The input of `submitMonitoringReport`. */
export type SubmitMonitoringReportInput = {
  /** Категория; сначала TOTAL. / The category; TOTAL first. */
  readonly category: GraduateCategory;
  /** Когорта, выпущенная ко дню наблюдения (R29). / A cohort that had graduated by the day of observation (R29). */
  readonly cohortId: Scalars['ID']['input'];
  /** Графы; не названная — 0. Самостоятельные в сумме дают выпускников (R43). / Columns; one not named is 0. Those of their own add up to the graduates (R43). */
  readonly counts: ReadonlyArray<MonitoringCountInput>;
  /** Выпускников категории; у TOTAL — сколько выпущено. / Graduates of the category; of TOTAL, as many as graduated. */
  readonly graduates: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Меры содействия, до 2000 знаков, без имён. / Measures taken, up to 2,000 characters, without names. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** День наблюдения, не в будущем. / The day of observation, not in the future. */
  readonly observedOn: Scalars['Date']['input'];
};

/** Поданный отчёт или отказ. / The report that was filed, or a refusal. */
export type SubmitMonitoringReportResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | MonitoringReportPayload | NotFound | RuleRefusal;

/** Ввод команды `submitNeed`: чего нет, остаётся как в черновике. / The input of `submitNeed`: what is absent stays. */
export type SubmitNeedInput = {
  /**
   * Действующее соглашение, сторона которого — работодатель (R16, R25).
   * An agreement in force with the employer as a party (R16, R25).
   */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Запрос потребности, в котором работодатель спрошен; после срока ответ помечают опоздавшим (R25).
   * A demand campaign that asks the employer; after its term the answer is marked as late (R25).
   */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Обоснование, 1–1000 знаков. / What the need rests on, 1 to 1,000 characters. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Сколько человек, 0–1 000 000. / How many people, 0 to 1,000,000. */
  readonly headcount?: InputMaybe<Scalars['Int']['input']>;
  /** Потребность в состоянии DRAFT. / A need that is a DRAFT. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Уровень квалификации, 1–9. / The qualification level, 1 to 9. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Первый день, когда люди нужны. / The first day on which people are needed. */
  readonly neededFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Последний день, когда люди нужны. / The last day on which people are needed. */
  readonly neededTo?: InputMaybe<Scalars['Date']['input']>;
  /** Оплата должности от, рублей в месяц до вычета налога. / Pay of the post from, roubles a month before tax. */
  readonly offeredFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Оплата должности до, не ниже `offeredFrom`. / Pay of the post up to, at least `offeredFrom`. */
  readonly offeredTo?: InputMaybe<Scalars['Int']['input']>;
  /** ОКТМО региона: 8 или 11 цифр, начиная с 46 (R25). / An ОКТМО of the region: 8 or 11 digits beginning with 46 (R25). */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /** Код занятия из классификатора ОКЗ (R25). / The code of an occupation of the classifier ОКЗ (R25). */
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  /** Код квалификации, например 40.05800.01. / The code of the qualification, such as 40.05800.01. */
  readonly qualificationCode?: InputMaybe<Scalars['ID']['input']>;
  /** Причина потребности. / Why people are needed. */
  readonly reason?: InputMaybe<NeedReason>;
};

/** Почему значение скрыто. / Why a value is withheld. */
export type SuppressionReason =
  /**
   * Дополнение: остаток до показанного целого меньше 23 человек, или значение следует из соседних.
   * Complement: the rest of the shown whole is under 23 people, or the figures beside it reveal the value.
   */
  | 'COMPLEMENT'
  /**
   * Преобладание: больше 80 % учтённых — у одного работодателя.
   * Dominance: over 80 % of those included are with one employer.
   */
  | 'DOMINANCE'
  /** Значение показано. / Shown. */
  | 'NONE'
  /**
   * Неприменимо: база показана как 0 или день наблюдения не наступил.
   * Not applicable: the base is shown as 0, or the day has not come.
   */
  | 'NOT_APPLICABLE'
  /** Не собирается: источник итогов об этом не спрашивает. / Not collected: the source of the outcomes does not ask for it. */
  | 'NOT_COLLECTED'
  /** Не опубликовано: ни одна версия статистики этого не содержит. / Not published: no version of the statistics has it. */
  | 'NOT_PUBLISHED'
  /**
   * Мала база: доля — меньше 23 человек, медиана и число в статусе — меньше 8.
   * Small base: under 23 people for a rate, under 8 for a median or for a count of a status.
   */
  | 'SMALL_BASE'
  /** Мало людей: показано было бы не больше 10, при STRICT. / Small count: shown as 10 people or less, with STRICT. */
  | 'SMALL_COUNT';

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

/**
 * Порог по показанному: доля в процентах, у GRADUATES и дней — число. Скрытое порога не проходит.
 * A threshold on what is shown: the share in per cent, of GRADUATES and days the number. What is withheld does not pass.
 */
export type Threshold = {
  /** Не меньше. / At least. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Не больше. / At most. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Показатель. / The measure. */
  readonly measure: Measure;
};

/**
 * Обязательство подготовить людей: места одного набора программы для одного работодателя.
 * A commitment to train: places of one intake of a programme for one employer.
 */
export type TrainingCommitment = Node & {
  readonly __typename?: 'TrainingCommitment';
  /** Соглашение, под которым дано; null — ни под каким. / The agreement it was made under; null: under none. */
  readonly agreement?: Maybe<Agreement>;
  /** Почему отменено; null — не отменено. / Why it was cancelled; null where it was not. */
  readonly cancellationReason?: Maybe<Scalars['String']['output']>;
  /** Когорта той же программы и набора; null — ещё нет. / The cohort of its programme and intake; null: not yet. */
  readonly cohort?: Maybe<Cohort>;
  /**
   * Обязательство круглого стола, из которого возникли места; null — не из него.
   * The round-table commitment the places came from; null: from none.
   */
  readonly commitment?: Maybe<Commitment>;
  /** Работодатель, для которого места. / The employer the places are for. */
  readonly employer?: Maybe<Organization>;
  /**
   * Сколько из обещанных мест дали работника в специальности у этого работодателя через 6 месяцев после выпуска.
   * The share of places that gave this employer a worker in the speciality, six months after graduation.
   */
  readonly fulfilment: DisclosedRate;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Календарный год набора. / The calendar year of the intake. */
  readonly intakeYear: Scalars['Int']['output'];
  /** Потребности, на которые места отвечают. / The needs that the places answer. */
  readonly needs: ReadonlyArray<WorkforceNeed>;
  /** Число мест, от 1. / The number of places, 1 or more. */
  readonly places: Scalars['Int']['output'];
  /** Программа, чьи это места. / The programme whose places they are. */
  readonly programme: Programme;
  /** Состояние. / The state. */
  readonly status: TrainingCommitmentStatus;
  /** Договоров о целевом обучении, до ближайших 5. / Contracts of target training, to the nearest 5. */
  readonly targetContracts: Scalars['Int']['output'];
  /** День, когда кончается последний договор; null — их нет. / The day on which the last contract ends; null: none. */
  readonly targetContractsUntil?: Maybe<Scalars['Date']['output']>;
};

/** Страница списка: обязательства о местах подготовки. / A page of the list of training commitments. */
export type TrainingCommitmentConnection = {
  readonly __typename?: 'TrainingCommitmentConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<TrainingCommitmentEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<TrainingCommitment>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * Запись списка с её курсором: обязательства о местах подготовки.
 * An item of the list of training commitments with its cursor.
 */
export type TrainingCommitmentEdge = {
  readonly __typename?: 'TrainingCommitmentEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<TrainingCommitment>;
};

/** Обязательство о местах после команды. / The training commitment after the command. */
export type TrainingCommitmentPayload = {
  readonly __typename?: 'TrainingCommitmentPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Обязательство, как оно есть теперь. / The training commitment as it is now. */
  readonly trainingCommitment: TrainingCommitment;
};

/** Изменённое обязательство о местах или отказ. / The changed training commitment, or a refusal. */
export type TrainingCommitmentResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | TrainingCommitmentPayload | VersionConflict;

/** Состояние обязательства о местах. / The state of a training commitment. */
export type TrainingCommitmentStatus =
  /** Отменено: места снова свободны. / Cancelled: the places are free again. */
  | 'CANCELLED'
  /** Дано; когорты этого набора ещё нет. / Committed: the intake has no cohort yet. */
  | 'COMMITTED'
  /** Набор зачислен. / The intake is enrolled. */
  | 'ENROLLED'
  /** Набор выпущен. / The intake has graduated. */
  | 'GRADUATED';

/**
 * Потребность в обучении: кого, по какому стандарту, где и к какому сроку.
 * A need for training: who, for which standard, where and by when.
 */
export type TrainingNeed = {
  readonly __typename?: 'TrainingNeed';
  readonly id: Scalars['ID']['output'];
  /**
   * Потребность в кадрах, которой она стала; null — план ещё не утверждён.
   * The workforce need that it has become; null: the plan is not approved yet.
   */
  readonly workforceNeed?: Maybe<WorkforceNeed>;
};

/** Путь подготовки: чем закрывают потребность. / The route of training: how a need is met. */
export type TrainingRoute =
  /** Высшее образование. / Higher education. */
  | 'HIGHER'
  /** Привлечь или отказаться: подготовить к сроку не успеть. / Bring in or waive: nobody can be trained in time. */
  | 'IMPORT_OR_WAIVE'
  /** Профессиональная переподготовка. / Retraining. */
  | 'RETRAINING'
  /** Среднее профессиональное образование (СПО). / Secondary vocational education (СПО). */
  | 'SPO'
  /** Повышение квалификации. / Upskilling. */
  | 'UPSKILLING'
  /** Профессиональное обучение. / Vocational training. */
  | 'VOCATIONAL_TRAINING';

/** В чём число. / What the number is in. */
export type Unit =
  /** Дни. / Days. */
  | 'DAYS'
  /** Человек. / People. */
  | 'PEOPLE'
  /** Проценты. / Per cent. */
  | 'PERCENT'
  /** Рубли в месяц. / Roubles a month. */
  | 'ROUBLES';

/** Вакансии работодателя на день по открытым данным: свидетельство потребности. / Vacancies of an employer on a day. */
export type VacancySnapshot = {
  readonly __typename?: 'VacancySnapshot';
  /** Рабочих мест. / Openings. */
  readonly openings: Scalars['Int']['output'];
  /** Наибольшая оплата, рублей в месяц; null — не указана. / The highest pay, roubles a month; null: not stated. */
  readonly salaryMax?: Maybe<Scalars['Int']['output']>;
  /** Наименьшая оплата, рублей в месяц; null — не указана. / The lowest pay, roubles a month; null: not stated. */
  readonly salaryMin?: Maybe<Scalars['Int']['output']>;
  /** Источник. / The source. */
  readonly source: Scalars['String']['output'];
  /** На какой день. / As of which day. */
  readonly takenOn: Scalars['Date']['output'];
};

/** Ввод команды `verifyGraduateEntry`. / The input of `verifyGraduateEntry`. */
export type VerifyGraduateEntryInput = {
  /** Запись о работе или статусе. / The entry on work or on a status. */
  readonly entryId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Запись о выпускнике. / The record of the graduate. */
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
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

/** Ввод команды `withdrawAccreditation`. / The input of `withdrawAccreditation`. */
export type WithdrawAccreditationInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Номер аккредитации. / The number of the accreditation. */
  readonly number: Scalars['Int']['input'];
  /** Первый день без неё. / The first day without it. */
  readonly on: Scalars['Date']['input'];
  /** Программа. / The programme. */
  readonly programmeId: Scalars['ID']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Ввод команды `withdrawGraduateBasis`. / The input of `withdrawGraduateBasis`. */
export type WithdrawGraduateBasisInput = {
  /** Когорта. / The cohort. */
  readonly cohortId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Псевдоним: HMAC-SHA-256 от СНИЛС, сделанный в колледже (`pseudonyms`), 64 строчных шестнадцатеричных знака; ни имени, ни СНИЛС.
   * The pseudonym: an HMAC-SHA-256 of the СНИЛС made at the college (`pseudonyms`), 64 lower-case hexadecimal digits; neither a name nor a СНИЛС.
   */
  readonly pseudonym: Scalars['String']['input'];
};

/** Удалённое или отказ. / What was erased, or a refusal. */
export type WithdrawGraduateBasisResult = ErasedGraduatePayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

/** Ввод команды `withdrawNeed`. / The input of `withdrawNeed`. */
export type WithdrawNeedInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Потребность без наймов и не из плана по постановлению 584. / A need without hires, not of a plan under decree 584. */
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Причина, 1–500 знаков. / The reason, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/**
 * Потребность работодателя в кадрах: сколько человек, в каком занятии, когда и где (R25).
 * An employer's need for people: how many, in which occupation, when and where (R25).
 */
export type WorkforceNeed = Node & {
  readonly __typename?: 'WorkforceNeed';
  /** Соглашение, под которым заявлена; null — ни под каким. / The agreement it was declared under; null: under none. */
  readonly agreement?: Maybe<Agreement>;
  /** Приложенные файлы, до 50. / The attached files, up to 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** Запрос, на который отвечает; null — не на запрос. / The campaign that it answers; null: none. */
  readonly campaign?: Maybe<DemandCampaign>;
  /** Доля нанятых к подтверждённому числу. / The share of those hired in the confirmed headcount. */
  readonly closure: DisclosedRate;
  /** Подтверждённое число людей; null — не подтверждена. / The confirmed headcount; null where it is not confirmed. */
  readonly confirmedHeadcount?: Maybe<Scalars['Int']['output']>;
  /** Работодатель или объединение работодателей. / The employer or employers' association. */
  readonly employer?: Maybe<Organization>;
  /**
   * Обоснование, до 1000 знаков; null — не дано.
   * What the need rests on, up to 1,000 characters; null where nothing was given.
   */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Нанято на неё. / People hired on it. */
  readonly filled: DisclosedCount;
  /** Заявленное число людей; ноль — явное «не нужно». / The declared headcount; zero is an explicit “none needed”. */
  readonly headcount: Scalars['Int']['output'];
  /** История по журналу фактов, от первого. / The history out of the fact log, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Ответ на запрос пришёл после срока. / Whether it answered its campaign after the term. */
  readonly late: Scalars['Boolean']['output'];
  /** Уровень квалификации, 1–9; null — не назван. / The qualification level, 1 to 9; null where none is named. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Муниципалитет, где нужны люди. / The municipality where people are needed. */
  readonly municipality?: Maybe<Municipality>;
  /** Первый день, когда люди нужны. / The first day on which people are needed. */
  readonly neededFrom: Scalars['Date']['output'];
  /** Последний день, когда люди нужны, включительно. / The last day on which people are needed, included. */
  readonly neededTo: Scalars['Date']['output'];
  /** Занятие (ОКЗ). / The occupation (ОКЗ). */
  readonly occupation?: Maybe<Occupation>;
  /** Оплата должности от, рублей в месяц; null — не названа. / Pay of the post from, roubles a month; null: not stated. */
  readonly offeredFrom?: Maybe<Scalars['Int']['output']>;
  /** Оплата должности до, рублей в месяц; null — не названа. / Pay of the post up to, roubles a month; null: not stated. */
  readonly offeredTo?: Maybe<Scalars['Int']['output']>;
  /**
   * Идентификаторы того, из чего потребность возникла, до 20. / Ids of what the need came from, up to 20.
   * @deprecated `origins`
   */
  readonly originIds: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Из чего возникла: потребность плана, обязательство, пункт резолюции, запрос.
   * What it came from: a need of a plan, a commitment, a resolution item, a campaign.
   */
  readonly origins: ReadonlyArray<NeedOrigin>;
  /** Квалификация; null — не названа. / The qualification; null where none is named. */
  readonly qualification?: Maybe<Qualification>;
  /**
   * Код квалификации; null — не названа. / The code of the qualification; null where none is named.
   * @deprecated `qualification { code }`
   */
  readonly qualificationCode?: Maybe<Scalars['ID']['output']>;
  /** Почему нужны люди; null — не сказано. / Why people are needed; null: not stated. */
  readonly reason?: Maybe<NeedReason>;
  /** Почему отклонена; null — не отклонена. / Why it was rejected; null where it was not. */
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  /**
   * Как её закрывать: у потребности из плана по постановлению 584 — RETRAINING; null — не определено.
   * How it is to be met: RETRAINING for a need of a plan under decree 584; null: not determined.
   */
  readonly route?: Maybe<TrainingRoute>;
  /** Состояние. / The state. */
  readonly status: NeedStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Вакансии работодателя по дням и источникам: лишь свидетельство. / The employer's vacancies by days: evidence only. */
  readonly vacancies: ReadonlyArray<VacancySnapshot>;
  /** Кто подтвердил или отклонил (R26); null — ещё никто. / Who confirmed or rejected it (R26); null: nobody yet. */
  readonly validatedBy?: Maybe<Organization>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Почему отозвана; null — не отозвана. / Why it was withdrawn; null where it was not. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
};


/**
 * Потребность работодателя в кадрах: сколько человек, в каком занятии, когда и где (R25).
 * An employer's need for people: how many, in which occupation, when and where (R25).
 */
export type WorkforceNeedHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Страница списка: потребности в кадрах. / A page of the list of workforce needs. */
export type WorkforceNeedConnection = {
  readonly __typename?: 'WorkforceNeedConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<WorkforceNeedEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Maybe<WorkforceNeed>>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Запись списка с её курсором: потребности в кадрах. / An item of the list of workforce needs with its cursor. */
export type WorkforceNeedEdge = {
  readonly __typename?: 'WorkforceNeedEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node?: Maybe<WorkforceNeed>;
};

/** Потребность после команды о файлах, или отказ. / The need after a command on its files, or a refusal. */
export type WorkforceNeedFilesResult = IdempotencyKeyReused | InvalidInput | NotFound | VersionConflict | WorkforceNeedPayload;

/** Отбор потребностей; условия соединяются «и». / Selects needs; all the conditions must hold. */
export type WorkforceNeedFilter = {
  /** Потребности под этим соглашением. / Needs under this agreement. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Ответы на этот запрос. / Answers to this campaign. */
  readonly campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Потребности этого работодателя. / Needs of this employer. */
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Потребности муниципалитета с этим ОКТМО и его поселений. / Needs of a municipality and its settlements. */
  readonly municipality?: InputMaybe<Scalars['ID']['input']>;
  /** Потребности этого календарного года. / Needs of this calendar year. */
  readonly neededIn?: InputMaybe<Scalars['Int']['input']>;
  /** Потребности территории с точно этим кодом ОКТМО. / Needs of the territory with exactly this ОКТМО code. */
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  /** Потребности в занятии с этим кодом ОКЗ. / Needs for the occupation with this ОКЗ code. */
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  /** Потребности с этой причиной. / Needs for this reason. */
  readonly reason?: InputMaybe<NeedReason>;
  /** Потребности, которые закрывают этим путём. / Needs that are to be met by this route. */
  readonly route?: InputMaybe<TrainingRoute>;
  /** Потребности отрасли: соглашения, а без него — работодателя. / Needs of a sector: the agreement's, else the employer's. */
  readonly sectorCode?: InputMaybe<Scalars['ID']['input']>;
  /** Потребности в этом состоянии. / Needs in this state. */
  readonly status?: InputMaybe<NeedStatus>;
  /** Потребности в одном из этих состояний. / Needs in one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<NeedStatus>>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Порядок списка; равные идут по идентификатору. Не больше одного поля.
 * The order of a list; ties follow the id. One field at most.
 */
export type WorkforceNeedOrder = {
  /** Направление; по умолчанию — по возрастанию. / The direction; ascending by default. */
  readonly direction?: OrderDirection;
  /** По чему упорядочить. / What to order by. */
  readonly field: WorkforceNeedOrderField;
};

/**
 * По чему упорядочены потребности.
 * What needs are ordered by.
 */
export type WorkforceNeedOrderField =
  /** По числу людей. / By headcount. */
  | 'HEADCOUNT'
  /** По идентификатору. / By id. */
  | 'ID'
  /** По первому дню потребности. / By the first day of the need. */
  | 'NEEDED_FROM'
  /** По времени последнего изменения. / By the time of the last change. */
  | 'UPDATED_AT';

/** Потребность после команды. / The need after the command. */
export type WorkforceNeedPayload = {
  readonly __typename?: 'WorkforceNeedPayload';
  /** Потребность, как она есть теперь. / The need as it is now. */
  readonly need: WorkforceNeed;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Потребность или отказ. / The need, or a refusal. */
export type WorkforceNeedResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict | WorkforceNeedPayload;

/** Год выпуска и момент. / A graduation year and a point. */
export type YearPointInput = {
  /** Момент наблюдения. / The observation point. */
  readonly at: ObservationPoint;
  /** Год выпуска. / The graduation year. */
  readonly year: Scalars['Int']['input'];
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
  CertificateExtension: CertificateExtension;
  Cohort: Cohort;
  Commitment: Commitment;
  DatasetVersion: DatasetVersion;
  DemandCampaign: DemandCampaign;
  Export: Export;
  MonitoringReport: MonitoringReport;
  MonitoringRound: MonitoringRound;
  Municipality: Municipality;
  Occupation: Occupation;
  Organization: Organization;
  PracticePlacement: PracticePlacement;
  Programme: Programme;
  Qualification: Qualification;
  QualificationAssessment: QualificationAssessment;
  Roadmap: Roadmap;
  SavedQuery: SavedQuery;
  Sector: Sector;
  Speciality: Speciality;
  TrainingCommitment: TrainingCommitment;
  TrainingNeed: TrainingNeed;
  WorkforceNeed: WorkforceNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  CertificateExtension:
    ( { __typename: 'CertificateExtension' }
    & GraphQLRecursivePick<FederationTypes['CertificateExtension'], {"id":true}> );
  Cohort:
    ( { __typename: 'Cohort' }
    & GraphQLRecursivePick<FederationTypes['Cohort'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  DatasetVersion:
    ( { __typename: 'DatasetVersion' }
    & GraphQLRecursivePick<FederationTypes['DatasetVersion'], {"id":true}> );
  DemandCampaign:
    ( { __typename: 'DemandCampaign' }
    & GraphQLRecursivePick<FederationTypes['DemandCampaign'], {"id":true}> );
  Export:
    ( { __typename: 'Export' }
    & GraphQLRecursivePick<FederationTypes['Export'], {"id":true}> );
  MonitoringReport:
    ( { __typename: 'MonitoringReport' }
    & GraphQLRecursivePick<FederationTypes['MonitoringReport'], {"id":true}> );
  MonitoringRound:
    ( { __typename: 'MonitoringRound' }
    & GraphQLRecursivePick<FederationTypes['MonitoringRound'], {"id":true}> );
  Municipality:
    ( { __typename: 'Municipality' }
    & GraphQLRecursivePick<FederationTypes['Municipality'], {"oktmo":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"okz":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  PracticePlacement:
    ( { __typename: 'PracticePlacement' }
    & GraphQLRecursivePick<FederationTypes['PracticePlacement'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Qualification:
    ( { __typename: 'Qualification' }
    & GraphQLRecursivePick<FederationTypes['Qualification'], {"code":true}> );
  QualificationAssessment:
    ( { __typename: 'QualificationAssessment' }
    & GraphQLRecursivePick<FederationTypes['QualificationAssessment'], {"id":true}> );
  Roadmap:
    ( { __typename: 'Roadmap' }
    & GraphQLRecursivePick<FederationTypes['Roadmap'], {"id":true}> );
  SavedQuery:
    ( { __typename: 'SavedQuery' }
    & GraphQLRecursivePick<FederationTypes['SavedQuery'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  Speciality:
    ( { __typename: 'Speciality' }
    & GraphQLRecursivePick<FederationTypes['Speciality'], {"code":true}> );
  TrainingCommitment:
    ( { __typename: 'TrainingCommitment' }
    & GraphQLRecursivePick<FederationTypes['TrainingCommitment'], {"id":true}> );
  TrainingNeed:
    ( { __typename: 'TrainingNeed' }
    & GraphQLRecursivePick<FederationTypes['TrainingNeed'], {"id":true}> );
  WorkforceNeed:
    ( { __typename: 'WorkforceNeed' }
    & GraphQLRecursivePick<FederationTypes['WorkforceNeed'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AnnulCertificateResult:
    | ( CertificatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ApplyForAssessmentResult:
    | ( AssessmentPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  AssessmentResult:
    | ( AssessmentPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  CommitTrainingResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<TrainingCommitmentPayload, 'trainingCommitment'> & { trainingCommitment: _RefType['TrainingCommitment'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  DeclareNeedResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( Omit<WorkforceNeedPayload, 'need'> & { need: _RefType['WorkforceNeed'] } )
  ;
  DemandCampaignResult:
    | ( Omit<DemandCampaignPayload, 'campaign'> & { campaign: _RefType['DemandCampaign'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  EmploymentSpellResult:
    | ( EmploymentSpellPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  EnrolCohortResult:
    | ( Omit<CohortPayload, 'cohort'> & { cohort: _RefType['Cohort'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  EraseAssessmentCandidateResult:
    | ( ErasedAssessmentCandidatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
  ;
  EraseGraduateResult:
    | ( ErasedGraduatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  ExtendCertificatesResult:
    | ( Omit<CertificateExtensionPayload, 'extension'> & { extension: _RefType['CertificateExtension'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
  ;
  GraduateCohortResult:
    | ( Omit<CohortPayload, 'cohort'> & { cohort: _RefType['Cohort'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  GraduateEntryResult:
    | ( GraduateEntryPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  GraduateResult:
    | ( GraduatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ImportAssessmentsResult:
    | ( import('./monitoring-form/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
  ;
  ImportCohortMovementResult:
    | ( import('./monitoring-form/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  ImportGraduatesResult:
    | ( import('./monitoring-form/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  ImportMonitoringReportsResult:
    | ( import('./monitoring-form/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
  ;
  ImportNeedsResult:
    | ( import('./monitoring-form/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<_RefType['RefusedCell']> } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
  ;
  IssueCertificateResult:
    | ( CertificatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  MonitoringReportResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MonitoringReportPayload, 'report'> & { report: _RefType['MonitoringReport'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  MonitoringRoundResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MonitoringRoundPayload, 'round'> & { round: _RefType['MonitoringRound'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  NeedOrigin:
    | ( { readonly id: string } )
    | ( import('@kadry/mongo/aggregate').Stored<import('./demand-campaign/demand-campaign.ts').DemandCampaign> )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
  OpenDemandCampaignResult:
    | ( Omit<DemandCampaignPayload, 'campaign'> & { campaign: _RefType['DemandCampaign'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  OpenMonitoringRoundResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MonitoringRoundPayload, 'round'> & { round: _RefType['MonitoringRound'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  OpenProgrammeResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ProgrammePayload, 'programme'> & { programme: _RefType['Programme'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  PlacePracticeResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<PracticePlacementPayload, 'practice'> & { practice: _RefType['PracticePlacement'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  PracticePlacementResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<PracticePlacementPayload, 'practice'> & { practice: _RefType['PracticePlacement'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  ProgrammeResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ProgrammePayload, 'programme'> & { programme: _RefType['Programme'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  PublishDatasetVersionResult:
    | ( Omit<DatasetVersionPayload, 'datasetVersion'> & { datasetVersion: _RefType['DatasetVersion'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  RecordGraduateResult:
    | ( GraduatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  RecordVacanciesResult:
    | ( import('./monitoring-form/import.ts').FileRefused )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkforceNeedPayload, 'need'> & { need: _RefType['WorkforceNeed'] } )
  ;
  RequestUploadResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( RequestUploadPayload )
  ;
  SaveQueryResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<SavedQueryPayload, 'savedQuery'> & { savedQuery: _RefType['SavedQuery'] } )
  ;
  StartExportResult:
    | ( Omit<ExportPayload, 'export'> & { export: _RefType['Export'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
  ;
  SubmitMonitoringReportResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( Omit<MonitoringReportPayload, 'report'> & { report: _RefType['MonitoringReport'] } )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  TrainingCommitmentResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<TrainingCommitmentPayload, 'trainingCommitment'> & { trainingCommitment: _RefType['TrainingCommitment'] } )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  WithdrawGraduateBasisResult:
    | ( ErasedGraduatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  WorkforceNeedFilesResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkforceNeedPayload, 'need'> & { need: _RefType['WorkforceNeed'] } )
  ;
  WorkforceNeedResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
    | ( Omit<WorkforceNeedPayload, 'need'> & { need: _RefType['WorkforceNeed'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( import('@kadry/mongo/aggregate').Stored<import('./certificate-extension/certificate-extension.ts').CertificateExtension> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./dataset-version/dataset-version.ts').DatasetVersion> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./demand-campaign/demand-campaign.ts').DemandCampaign> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./export/export.ts').Export> )
    | ( import('./monitoring-form/monitoring-form.ts').MonitoringReport )
    | ( import('@kadry/mongo/aggregate').Stored<import('./monitoring-round/monitoring-round.ts').MonitoringRound> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./practice-placement/practice-placement.ts').PracticePlacement> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./qualification-assessment/qualification-assessment.ts').QualificationAssessment> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./roadmap/roadmap.ts').Roadmap> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./saved-query/saved-query.ts').SavedQuery> )
    | ( import('./programme/programme.ts').TrainingCommitment )
    | ( import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed> )
  ;
  Refusal:
    | ( import('./monitoring-form/import.ts').FileRefused )
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
  AcceptMonitoringReportInput: AcceptMonitoringReportInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccreditProgrammeInput: AccreditProgrammeInput;
  Agreement: ResolverTypeWrapper<{ readonly id: string }>;
  AlignProgrammeInput: AlignProgrammeInput;
  AnnulCertificateInput: AnnulCertificateInput;
  AnnulCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnnulCertificateResult']>;
  AnnulmentKind: AnnulmentKind;
  AppealAssessmentInput: AppealAssessmentInput;
  AppealDecision: AppealDecision;
  AppealGround: AppealGround;
  ApplyForAssessmentInput: ApplyForAssessmentInput;
  ApplyForAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForAssessmentResult']>;
  AssessmentAppeal: ResolverTypeWrapper<import('./qualification-assessment/qualification-assessment.ts').AssessmentAppeal>;
  AssessmentEnd: ResolverTypeWrapper<import('./qualification-assessment/qualification-assessment.ts').AssessmentEnd>;
  AssessmentFlag: ResolverTypeWrapper<import('./qualification-assessment/qualification-assessment.ts').AssessmentFlag>;
  AssessmentInitiator: AssessmentInitiator;
  AssessmentLoad: ResolverTypeWrapper<import('./certificate/summary.ts').AssessmentLoad>;
  AssessmentMode: AssessmentMode;
  AssessmentOutcome: AssessmentOutcome;
  AssessmentPayer: AssessmentPayer;
  AssessmentPayload: ResolverTypeWrapper<AssessmentPayload>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessmentResult']>;
  AssessmentStatus: AssessmentStatus;
  AssessmentSummary: ResolverTypeWrapper<import('./certificate/summary.ts').AssessmentSummary>;
  AttachFilesInput: AttachFilesInput;
  Attachment: ResolverTypeWrapper<import('@kadry/subgraph/attachments').ShownFile>;
  BalanceInput: ResolverTypeWrapper<import('./agreement/balance.ts').BalanceInput>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CancelAssessmentInput: CancelAssessmentInput;
  CancelPracticeInput: CancelPracticeInput;
  CancelTrainingInput: CancelTrainingInput;
  CatalogCode: ResolverTypeWrapper<CatalogCode>;
  CatalogLevel: ResolverTypeWrapper<import('./cube/catalog.ts').CatalogLevel>;
  CatalogMeasure: ResolverTypeWrapper<CatalogMeasure>;
  CellStatus: CellStatus;
  CertificateCheck: ResolverTypeWrapper<import('./certificate/loaders.ts').CertificateCheck>;
  CertificateExtension: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./certificate-extension/certificate-extension.ts').CertificateExtension>>;
  CertificateExtensionConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./certificate-extension/certificate-extension.ts').CertificateExtension>>>;
  CertificateExtensionEdge: ResolverTypeWrapper<Omit<CertificateExtensionEdge, 'node'> & { node?: Maybe<ResolversTypes['CertificateExtension']> }>;
  CertificateExtensionFilter: CertificateExtensionFilter;
  CertificateExtensionOrder: CertificateExtensionOrder;
  CertificateExtensionOrderField: CertificateExtensionOrderField;
  CertificateExtensionPayload: ResolverTypeWrapper<Omit<CertificateExtensionPayload, 'extension'> & { extension: ResolversTypes['CertificateExtension'] }>;
  CertificateExtensionStatus: CertificateExtensionStatus;
  CertificatePayload: ResolverTypeWrapper<CertificatePayload>;
  CertificateStatus: CertificateStatus;
  ChartKind: ChartKind;
  CheckAssessmentDocumentsInput: CheckAssessmentDocumentsInput;
  Code: ResolverTypeWrapper<Code>;
  Cohort: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>>;
  CohortConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>>>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node?: Maybe<ResolversTypes['Cohort']> }>;
  CohortMovement: ResolverTypeWrapper<Omit<CohortMovement, 'enrolled' | 'graduated' | 'left' | 'onLeave' | 'transferredIn' | 'transferredOut'> & { enrolled: ResolversTypes['DisclosedCount'], graduated: ResolversTypes['DisclosedCount'], left: ResolversTypes['DisclosedCount'], onLeave: ResolversTypes['DisclosedCount'], transferredIn: ResolversTypes['DisclosedCount'], transferredOut: ResolversTypes['DisclosedCount'] }>;
  CohortPayload: ResolverTypeWrapper<Omit<CohortPayload, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>;
  CommitTrainingInput: CommitTrainingInput;
  CommitTrainingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitTrainingResult']>;
  Commitment: ResolverTypeWrapper<{ readonly id: string }>;
  CompleteAssessmentDocumentsInput: CompleteAssessmentDocumentsInput;
  ConfirmNeedInput: ConfirmNeedInput;
  ConfirmPracticeInput: ConfirmPracticeInput;
  ContractKind: ContractKind;
  CorrectEmploymentInput: CorrectEmploymentInput;
  CorrectGraduateStatusInput: CorrectGraduateStatusInput;
  CutProgress: ResolverTypeWrapper<CutProgress>;
  DataQuality: DataQuality;
  DatasetCutBy: DatasetCutBy;
  DatasetFile: ResolverTypeWrapper<DatasetFile>;
  DatasetVersion: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./dataset-version/dataset-version.ts').DatasetVersion>>;
  DatasetVersionConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./dataset-version/dataset-version.ts').DatasetVersion>>>;
  DatasetVersionEdge: ResolverTypeWrapper<Omit<DatasetVersionEdge, 'node'> & { node?: Maybe<ResolversTypes['DatasetVersion']> }>;
  DatasetVersionPayload: ResolverTypeWrapper<Omit<DatasetVersionPayload, 'datasetVersion'> & { datasetVersion: ResolversTypes['DatasetVersion'] }>;
  DatasetVersionStatus: DatasetVersionStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAssessmentAppealInput: DecideAssessmentAppealInput;
  DecideAssessmentInput: DecideAssessmentInput;
  DeclareNeedInput: DeclareNeedInput;
  DeclareNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareNeedResult']>;
  DemandBalance: ResolverTypeWrapper<import('./agreement/balance.ts').DemandBalance>;
  DemandCampaign: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./demand-campaign/demand-campaign.ts').DemandCampaign>>;
  DemandCampaignConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./demand-campaign/demand-campaign.ts').DemandCampaign>>>;
  DemandCampaignEdge: ResolverTypeWrapper<Omit<DemandCampaignEdge, 'node'> & { node?: Maybe<ResolversTypes['DemandCampaign']> }>;
  DemandCampaignPayload: ResolverTypeWrapper<Omit<DemandCampaignPayload, 'campaign'> & { campaign: ResolversTypes['DemandCampaign'] }>;
  DemandCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DemandCampaignResult']>;
  DisclosedCount: ResolverTypeWrapper<import('./outcome/disclose.ts').DisclosedCount>;
  DisclosedNumber: ResolverTypeWrapper<import('./outcome/disclose.ts').DisclosedNumber>;
  DisclosedRate: ResolverTypeWrapper<import('./outcome/disclose.ts').DisclosedRate>;
  DisclosurePolicy: DisclosurePolicy;
  DisputeGraduateEntryInput: DisputeGraduateEntryInput;
  DocumentFormat: DocumentFormat;
  DocumentKind: DocumentKind;
  DocumentLink: ResolverTypeWrapper<DocumentLink>;
  DocumentRef: ResolverTypeWrapper<import('@kadry/domain/document').DocumentRef>;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: ResolverTypeWrapper<DocumentRegistration>;
  DocumentRegistrationInput: DocumentRegistrationInput;
  EmploymentSpell: ResolverTypeWrapper<import('./graduate/shown.ts').EmploymentSpell>;
  EmploymentSpellPayload: ResolverTypeWrapper<EmploymentSpellPayload>;
  EmploymentSpellResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentSpellResult']>;
  EndEmploymentInput: EndEmploymentInput;
  EnrolCohortInput: EnrolCohortInput;
  EnrolCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolCohortResult']>;
  EraseAssessmentCandidateInput: EraseAssessmentCandidateInput;
  EraseAssessmentCandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseAssessmentCandidateResult']>;
  EraseGraduateInput: EraseGraduateInput;
  EraseGraduateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseGraduateResult']>;
  ErasedAssessmentCandidatePayload: ResolverTypeWrapper<ErasedAssessmentCandidatePayload>;
  ErasedGraduatePayload: ResolverTypeWrapper<ErasedGraduatePayload>;
  ErasureReason: ErasureReason;
  ExamPart: ResolverTypeWrapper<import('./qualification-assessment/qualification-assessment.ts').ExamPart>;
  ExamPartKind: ExamPartKind;
  ExamSchedule: ResolverTypeWrapper<ExamSchedule>;
  Export: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./export/export.ts').Export>>;
  ExportFormat: ExportFormat;
  ExportPayload: ResolverTypeWrapper<Omit<ExportPayload, 'export'> & { export: ResolversTypes['Export'] }>;
  ExportStatus: ExportStatus;
  ExtendCertificatesInput: ExtendCertificatesInput;
  ExtendCertificatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendCertificatesResult']>;
  ExtendDemandCampaignInput: ExtendDemandCampaignInput;
  ExtendMonitoringRoundInput: ExtendMonitoringRoundInput;
  FileRefused: ResolverTypeWrapper<import('./monitoring-form/import.ts').FileRefused>;
  Graduate: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./graduate/graduate.ts').Graduate>>;
  GraduateBasis: ResolverTypeWrapper<GraduateBasis>;
  GraduateBasisInput: GraduateBasisInput;
  GraduateBasisKind: GraduateBasisKind;
  GraduateCategory: GraduateCategory;
  GraduateCohortInput: GraduateCohortInput;
  GraduateCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GraduateCohortResult']>;
  GraduateConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./graduate/graduate.ts').Graduate>>>;
  GraduateEdge: ResolverTypeWrapper<Omit<GraduateEdge, 'node'> & { node?: Maybe<ResolversTypes['Graduate']> }>;
  GraduateEntryPayload: ResolverTypeWrapper<GraduateEntryPayload>;
  GraduateEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GraduateEntryResult']>;
  GraduateEntryStatus: GraduateEntryStatus;
  GraduatePayload: ResolverTypeWrapper<GraduatePayload>;
  GraduateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GraduateResult']>;
  GraduateStatus: GraduateStatus;
  GraduateStatusEntry: ResolverTypeWrapper<import('./graduate/shown.ts').GraduateStatusEntry>;
  HistoryEntry: ResolverTypeWrapper<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>>;
  HistoryEntryEdge: ResolverTypeWrapper<Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['HistoryEntry']> }>;
  IdempotencyKeyReused: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>>;
  IllegalTransition: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IllegalTransition'>>;
  ImportAssessmentsInput: ImportAssessmentsInput;
  ImportAssessmentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportAssessmentsResult']>;
  ImportCohortMovementInput: ImportCohortMovementInput;
  ImportCohortMovementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportCohortMovementResult']>;
  ImportGraduatesInput: ImportGraduatesInput;
  ImportGraduatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportGraduatesResult']>;
  ImportMonitoringReportsInput: ImportMonitoringReportsInput;
  ImportMonitoringReportsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportMonitoringReportsResult']>;
  ImportNeedsInput: ImportNeedsInput;
  ImportNeedsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportNeedsResult']>;
  ImportPayload: ResolverTypeWrapper<Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversTypes['RefusedCell']> }>;
  InputProblem: ResolverTypeWrapper<import('@kadry/domain/refusal').InputProblem>;
  InvalidInput: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'InvalidInput'>>;
  IssueAssessmentConclusionInput: IssueAssessmentConclusionInput;
  IssueCertificateInput: IssueCertificateInput;
  IssueCertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCertificateResult']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JobMatch: ResolverTypeWrapper<import('./outcome/match.ts').JobMatch>;
  JobMatchStrength: JobMatchStrength;
  LeavingReason: LeavingReason;
  Level: Level;
  LevelFilter: LevelFilter;
  Locale: Locale;
  MatchBasis: MatchBasis;
  Measure: Measure;
  MissingFact: ResolverTypeWrapper<import('./roadmap/roadmap.ts').MissingFact>;
  ModeSummary: ResolverTypeWrapper<import('./certificate/summary.ts').ModeSummary>;
  MonitoringColumn: ResolverTypeWrapper<import('./monitoring-form/columns.ts').MonitoringColumn>;
  MonitoringCount: ResolverTypeWrapper<import('./monitoring-form/shown.ts').MonitoringCount>;
  MonitoringCountInput: MonitoringCountInput;
  MonitoringReport: ResolverTypeWrapper<import('./monitoring-form/monitoring-form.ts').MonitoringReport>;
  MonitoringReportConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./monitoring-form/monitoring-form.ts').MonitoringReport>>;
  MonitoringReportEdge: ResolverTypeWrapper<Omit<MonitoringReportEdge, 'node'> & { node?: Maybe<ResolversTypes['MonitoringReport']> }>;
  MonitoringReportPayload: ResolverTypeWrapper<Omit<MonitoringReportPayload, 'report'> & { report: ResolversTypes['MonitoringReport'] }>;
  MonitoringReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitoringReportResult']>;
  MonitoringRound: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./monitoring-round/monitoring-round.ts').MonitoringRound>>;
  MonitoringRoundConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./monitoring-round/monitoring-round.ts').MonitoringRound>>>;
  MonitoringRoundEdge: ResolverTypeWrapper<Omit<MonitoringRoundEdge, 'node'> & { node?: Maybe<ResolversTypes['MonitoringRound']> }>;
  MonitoringRoundPayload: ResolverTypeWrapper<Omit<MonitoringRoundPayload, 'round'> & { round: ResolversTypes['MonitoringRound'] }>;
  MonitoringRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitoringRoundResult']>;
  MovementEntry: ResolverTypeWrapper<import('./cohort/movement.ts').MovementEntry>;
  MovementEntryKind: MovementEntryKind;
  MovementKind: MovementKind;
  Municipality: ResolverTypeWrapper<{ readonly oktmo: string }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedOrigin: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NeedOrigin']>;
  NeedReason: NeedReason;
  NeedStatus: NeedStatus;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NotFound'>>;
  NumberTaken: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NumberTaken'>>;
  ObservationPoint: ObservationPoint;
  Occupation: ResolverTypeWrapper<{ readonly okz: string }>;
  OpenDemandCampaignInput: OpenDemandCampaignInput;
  OpenDemandCampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDemandCampaignResult']>;
  OpenMonitoringRoundInput: OpenMonitoringRoundInput;
  OpenMonitoringRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenMonitoringRoundResult']>;
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenProgrammeResult']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<{ readonly id: string }>;
  OrganizationConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<{ readonly id: string }>>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationKind: OrganizationKind;
  OutcomeDocument: ResolverTypeWrapper<OutcomeDocument>;
  OutcomeDocumentKind: OutcomeDocumentKind;
  OutcomeSet: ResolverTypeWrapper<import('./outcome/outcome.ts').OutcomeSet>;
  OutcomeSource: OutcomeSource;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodInput: PeriodInput;
  PlacePracticeInput: PlacePracticeInput;
  PlacePracticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacePracticeResult']>;
  PlanIntakeInput: PlanIntakeInput;
  PracticePlacement: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./practice-placement/practice-placement.ts').PracticePlacement>>;
  PracticePlacementConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./practice-placement/practice-placement.ts').PracticePlacement>>>;
  PracticePlacementEdge: ResolverTypeWrapper<Omit<PracticePlacementEdge, 'node'> & { node?: Maybe<ResolversTypes['PracticePlacement']> }>;
  PracticePlacementFilter: PracticePlacementFilter;
  PracticePlacementOrder: PracticePlacementOrder;
  PracticePlacementOrderField: PracticePlacementOrderField;
  PracticePlacementPayload: ResolverTypeWrapper<Omit<PracticePlacementPayload, 'practice'> & { practice: ResolversTypes['PracticePlacement'] }>;
  PracticePlacementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PracticePlacementResult']>;
  PracticeStatus: PracticeStatus;
  ProfessionalStandard: ResolverTypeWrapper<{ readonly code: string }>;
  Programme: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>>;
  ProgrammeAccreditation: ResolverTypeWrapper<import('./programme/accreditation.ts').ProgrammeAccreditation>;
  ProgrammeConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>>>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node?: Maybe<ResolversTypes['Programme']> }>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeIntake: ResolverTypeWrapper<import('./programme/intake.ts').ProgrammeIntake>;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeOrderField: ProgrammeOrderField;
  ProgrammePayload: ResolverTypeWrapper<Omit<ProgrammePayload, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  ProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgrammeResult']>;
  PublicationStage: PublicationStage;
  PublishDatasetVersionInput: PublishDatasetVersionInput;
  PublishDatasetVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishDatasetVersionResult']>;
  Qualification: ResolverTypeWrapper<{ readonly code: string }>;
  QualificationAssessment: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./qualification-assessment/qualification-assessment.ts').QualificationAssessment>>;
  QualificationAssessmentConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./qualification-assessment/qualification-assessment.ts').QualificationAssessment>>>;
  QualificationAssessmentEdge: ResolverTypeWrapper<Omit<QualificationAssessmentEdge, 'node'> & { node?: Maybe<ResolversTypes['QualificationAssessment']> }>;
  QualificationAssessmentFilter: QualificationAssessmentFilter;
  QualificationAssessmentOrder: QualificationAssessmentOrder;
  QualificationAssessmentOrderField: QualificationAssessmentOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingPurpose: ReadingPurpose;
  RecordAssessmentPracticeInput: RecordAssessmentPracticeInput;
  RecordAssessmentTheoryInput: RecordAssessmentTheoryInput;
  RecordCohortMovementInput: RecordCohortMovementInput;
  RecordEmploymentInput: RecordEmploymentInput;
  RecordGraduateInput: RecordGraduateInput;
  RecordGraduateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGraduateResult']>;
  RecordPracticeInput: RecordPracticeInput;
  RecordSource: RecordSource;
  RecordStatusInput: RecordStatusInput;
  RecordTargetContractsInput: RecordTargetContractsInput;
  RecordVacanciesInput: RecordVacanciesInput;
  RecordVacanciesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordVacanciesResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefuseAssessmentInput: RefuseAssessmentInput;
  RefusedCell: ResolverTypeWrapper<import('./monitoring-form/import.ts').RefusedCell>;
  RegistrationSide: RegistrationSide;
  RejectNeedInput: RejectNeedInput;
  RemoveFileInput: RemoveFileInput;
  RenewGraduateBasisInput: RenewGraduateBasisInput;
  ReportHiresInput: ReportHiresInput;
  ReportStatus: ReportStatus;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<RequestUploadPayload>;
  RequestUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestUploadResult']>;
  ResolutionItem: ResolverTypeWrapper<{ readonly id: string }>;
  RetractGraduateEntryInput: RetractGraduateEntryInput;
  ReturnMonitoringReportInput: ReturnMonitoringReportInput;
  Roadmap: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./roadmap/roadmap.ts').Roadmap>>;
  RoadmapStage: ResolverTypeWrapper<import('./roadmap/roadmap.ts').RoadmapStage>;
  RuleJobMatchInput: RuleJobMatchInput;
  RuleRefusal: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'RuleRefusal'>>;
  RuledStrength: RuledStrength;
  SaveQueryInput: SaveQueryInput;
  SaveQueryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveQueryResult']>;
  SavedFilter: ResolverTypeWrapper<SavedFilter>;
  SavedQuery: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./saved-query/saved-query.ts').SavedQuery>>;
  SavedQueryPayload: ResolverTypeWrapper<Omit<SavedQueryPayload, 'savedQuery'> & { savedQuery: ResolversTypes['SavedQuery'] }>;
  ScheduleAssessmentInput: ScheduleAssessmentInput;
  Sector: ResolverTypeWrapper<{ readonly code: string }>;
  Sex: Sex;
  Speciality: ResolverTypeWrapper<{ readonly code: string }>;
  Stage: ResolverTypeWrapper<Stage>;
  StageChange: ResolverTypeWrapper<import('./dataset-version/dataset-version.ts').StageChange>;
  StageCheck: ResolverTypeWrapper<import('./roadmap/roadmap.ts').StageCheck>;
  StageCode: StageCode;
  StageStatus: StageStatus;
  StartExportInput: StartExportInput;
  StartExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartExportResult']>;
  StatisticsCatalog: ResolverTypeWrapper<Omit<StatisticsCatalog, 'levels'> & { levels: ReadonlyArray<ResolversTypes['CatalogLevel']> }>;
  StatisticsCell: ResolverTypeWrapper<import('./cube/page.ts').StatisticsCell>;
  StatisticsColumn: ResolverTypeWrapper<import('./cube/page.ts').StatisticsColumn>;
  StatisticsMeta: ResolverTypeWrapper<StatisticsMeta>;
  StatisticsOrder: StatisticsOrder;
  StatisticsPolicy: StatisticsPolicy;
  StatisticsQuery: StatisticsQuery;
  StatisticsResult: ResolverTypeWrapper<import('./cube/statistics.ts').StatisticsResult>;
  StatisticsRow: ResolverTypeWrapper<import('./cube/page.ts').StatisticsRow>;
  StatusShare: ResolverTypeWrapper<import('./outcome/outcome.ts').StatusShare>;
  SubmitAssessmentToCouncilInput: SubmitAssessmentToCouncilInput;
  SubmitMonitoringReportInput: SubmitMonitoringReportInput;
  SubmitMonitoringReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitMonitoringReportResult']>;
  SubmitNeedInput: SubmitNeedInput;
  SuppressionReason: SuppressionReason;
  Task: ResolverTypeWrapper<import('@kadry/subgraph/tasks').Task>;
  TaskConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversTypes['Task']> }>;
  Threshold: Threshold;
  TrainingCommitment: ResolverTypeWrapper<import('./programme/programme.ts').TrainingCommitment>;
  TrainingCommitmentConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./programme/programme.ts').TrainingCommitment>>;
  TrainingCommitmentEdge: ResolverTypeWrapper<Omit<TrainingCommitmentEdge, 'node'> & { node?: Maybe<ResolversTypes['TrainingCommitment']> }>;
  TrainingCommitmentPayload: ResolverTypeWrapper<Omit<TrainingCommitmentPayload, 'trainingCommitment'> & { trainingCommitment: ResolversTypes['TrainingCommitment'] }>;
  TrainingCommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingCommitmentResult']>;
  TrainingCommitmentStatus: TrainingCommitmentStatus;
  TrainingNeed: ResolverTypeWrapper<{ readonly id: string }>;
  TrainingRoute: TrainingRoute;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Unit: Unit;
  VacancySnapshot: ResolverTypeWrapper<import('./workforce-need/workforce-need.ts').VacancySnapshot>;
  VerifyGraduateEntryInput: VerifyGraduateEntryInput;
  VersionConflict: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'VersionConflict'>>;
  WithdrawAccreditationInput: WithdrawAccreditationInput;
  WithdrawGraduateBasisInput: WithdrawGraduateBasisInput;
  WithdrawGraduateBasisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawGraduateBasisResult']>;
  WithdrawNeedInput: WithdrawNeedInput;
  WorkforceNeed: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>>;
  WorkforceNeedConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>>>;
  WorkforceNeedEdge: ResolverTypeWrapper<Omit<WorkforceNeedEdge, 'node'> & { node?: Maybe<ResolversTypes['WorkforceNeed']> }>;
  WorkforceNeedFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkforceNeedFilesResult']>;
  WorkforceNeedFilter: WorkforceNeedFilter;
  WorkforceNeedOrder: WorkforceNeedOrder;
  WorkforceNeedOrderField: WorkforceNeedOrderField;
  WorkforceNeedPayload: ResolverTypeWrapper<Omit<WorkforceNeedPayload, 'need'> & { need: ResolversTypes['WorkforceNeed'] }>;
  WorkforceNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkforceNeedResult']>;
  YearPointInput: YearPointInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptMonitoringReportInput: AcceptMonitoringReportInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AccreditProgrammeInput: AccreditProgrammeInput;
  Agreement: { readonly id: string };
  AlignProgrammeInput: AlignProgrammeInput;
  AnnulCertificateInput: AnnulCertificateInput;
  AnnulCertificateResult: ResolversUnionTypes<ResolversParentTypes>['AnnulCertificateResult'];
  AppealAssessmentInput: AppealAssessmentInput;
  ApplyForAssessmentInput: ApplyForAssessmentInput;
  ApplyForAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForAssessmentResult'];
  AssessmentAppeal: import('./qualification-assessment/qualification-assessment.ts').AssessmentAppeal;
  AssessmentEnd: import('./qualification-assessment/qualification-assessment.ts').AssessmentEnd;
  AssessmentFlag: import('./qualification-assessment/qualification-assessment.ts').AssessmentFlag;
  AssessmentLoad: import('./certificate/summary.ts').AssessmentLoad;
  AssessmentPayload: AssessmentPayload;
  Boolean: Scalars['Boolean']['output'];
  AssessmentResult: ResolversUnionTypes<ResolversParentTypes>['AssessmentResult'];
  AssessmentSummary: import('./certificate/summary.ts').AssessmentSummary;
  AttachFilesInput: AttachFilesInput;
  Attachment: import('@kadry/subgraph/attachments').ShownFile;
  BalanceInput: import('./agreement/balance.ts').BalanceInput;
  Float: Scalars['Float']['output'];
  CancelAssessmentInput: CancelAssessmentInput;
  CancelPracticeInput: CancelPracticeInput;
  CancelTrainingInput: CancelTrainingInput;
  CatalogCode: CatalogCode;
  CatalogLevel: import('./cube/catalog.ts').CatalogLevel;
  CatalogMeasure: CatalogMeasure;
  CertificateCheck: import('./certificate/loaders.ts').CertificateCheck;
  CertificateExtension: import('@kadry/mongo/aggregate').Stored<import('./certificate-extension/certificate-extension.ts').CertificateExtension>;
  CertificateExtensionConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./certificate-extension/certificate-extension.ts').CertificateExtension>>;
  CertificateExtensionEdge: Omit<CertificateExtensionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CertificateExtension']> };
  CertificateExtensionFilter: CertificateExtensionFilter;
  CertificateExtensionOrder: CertificateExtensionOrder;
  CertificateExtensionPayload: Omit<CertificateExtensionPayload, 'extension'> & { extension: ResolversParentTypes['CertificateExtension'] };
  CertificatePayload: CertificatePayload;
  CheckAssessmentDocumentsInput: CheckAssessmentDocumentsInput;
  Code: Code;
  Cohort: import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>;
  CohortConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>>;
  CohortEdge: Omit<CohortEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Cohort']> };
  CohortMovement: Omit<CohortMovement, 'enrolled' | 'graduated' | 'left' | 'onLeave' | 'transferredIn' | 'transferredOut'> & { enrolled: ResolversParentTypes['DisclosedCount'], graduated: ResolversParentTypes['DisclosedCount'], left: ResolversParentTypes['DisclosedCount'], onLeave: ResolversParentTypes['DisclosedCount'], transferredIn: ResolversParentTypes['DisclosedCount'], transferredOut: ResolversParentTypes['DisclosedCount'] };
  CohortPayload: Omit<CohortPayload, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  CommitTrainingInput: CommitTrainingInput;
  CommitTrainingResult: ResolversUnionTypes<ResolversParentTypes>['CommitTrainingResult'];
  Commitment: { readonly id: string };
  CompleteAssessmentDocumentsInput: CompleteAssessmentDocumentsInput;
  ConfirmNeedInput: ConfirmNeedInput;
  ConfirmPracticeInput: ConfirmPracticeInput;
  CorrectEmploymentInput: CorrectEmploymentInput;
  CorrectGraduateStatusInput: CorrectGraduateStatusInput;
  CutProgress: CutProgress;
  DatasetFile: DatasetFile;
  DatasetVersion: import('@kadry/mongo/aggregate').Stored<import('./dataset-version/dataset-version.ts').DatasetVersion>;
  DatasetVersionConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./dataset-version/dataset-version.ts').DatasetVersion>>;
  DatasetVersionEdge: Omit<DatasetVersionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DatasetVersion']> };
  DatasetVersionPayload: Omit<DatasetVersionPayload, 'datasetVersion'> & { datasetVersion: ResolversParentTypes['DatasetVersion'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAssessmentAppealInput: DecideAssessmentAppealInput;
  DecideAssessmentInput: DecideAssessmentInput;
  DeclareNeedInput: DeclareNeedInput;
  DeclareNeedResult: ResolversUnionTypes<ResolversParentTypes>['DeclareNeedResult'];
  DemandBalance: import('./agreement/balance.ts').DemandBalance;
  DemandCampaign: import('@kadry/mongo/aggregate').Stored<import('./demand-campaign/demand-campaign.ts').DemandCampaign>;
  DemandCampaignConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./demand-campaign/demand-campaign.ts').DemandCampaign>>;
  DemandCampaignEdge: Omit<DemandCampaignEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DemandCampaign']> };
  DemandCampaignPayload: Omit<DemandCampaignPayload, 'campaign'> & { campaign: ResolversParentTypes['DemandCampaign'] };
  DemandCampaignResult: ResolversUnionTypes<ResolversParentTypes>['DemandCampaignResult'];
  DisclosedCount: import('./outcome/disclose.ts').DisclosedCount;
  DisclosedNumber: import('./outcome/disclose.ts').DisclosedNumber;
  DisclosedRate: import('./outcome/disclose.ts').DisclosedRate;
  DisputeGraduateEntryInput: DisputeGraduateEntryInput;
  DocumentLink: DocumentLink;
  DocumentRef: import('@kadry/domain/document').DocumentRef;
  DocumentRefInput: DocumentRefInput;
  DocumentRegistration: DocumentRegistration;
  DocumentRegistrationInput: DocumentRegistrationInput;
  EmploymentSpell: import('./graduate/shown.ts').EmploymentSpell;
  EmploymentSpellPayload: EmploymentSpellPayload;
  EmploymentSpellResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentSpellResult'];
  EndEmploymentInput: EndEmploymentInput;
  EnrolCohortInput: EnrolCohortInput;
  EnrolCohortResult: ResolversUnionTypes<ResolversParentTypes>['EnrolCohortResult'];
  EraseAssessmentCandidateInput: EraseAssessmentCandidateInput;
  EraseAssessmentCandidateResult: ResolversUnionTypes<ResolversParentTypes>['EraseAssessmentCandidateResult'];
  EraseGraduateInput: EraseGraduateInput;
  EraseGraduateResult: ResolversUnionTypes<ResolversParentTypes>['EraseGraduateResult'];
  ErasedAssessmentCandidatePayload: ErasedAssessmentCandidatePayload;
  ErasedGraduatePayload: ErasedGraduatePayload;
  ExamPart: import('./qualification-assessment/qualification-assessment.ts').ExamPart;
  ExamSchedule: ExamSchedule;
  Export: import('@kadry/mongo/aggregate').Stored<import('./export/export.ts').Export>;
  ExportPayload: Omit<ExportPayload, 'export'> & { export: ResolversParentTypes['Export'] };
  ExtendCertificatesInput: ExtendCertificatesInput;
  ExtendCertificatesResult: ResolversUnionTypes<ResolversParentTypes>['ExtendCertificatesResult'];
  ExtendDemandCampaignInput: ExtendDemandCampaignInput;
  ExtendMonitoringRoundInput: ExtendMonitoringRoundInput;
  FileRefused: import('./monitoring-form/import.ts').FileRefused;
  Graduate: import('@kadry/mongo/aggregate').Stored<import('./graduate/graduate.ts').Graduate>;
  GraduateBasis: GraduateBasis;
  GraduateBasisInput: GraduateBasisInput;
  GraduateCohortInput: GraduateCohortInput;
  GraduateCohortResult: ResolversUnionTypes<ResolversParentTypes>['GraduateCohortResult'];
  GraduateConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./graduate/graduate.ts').Graduate>>;
  GraduateEdge: Omit<GraduateEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Graduate']> };
  GraduateEntryPayload: GraduateEntryPayload;
  GraduateEntryResult: ResolversUnionTypes<ResolversParentTypes>['GraduateEntryResult'];
  GraduatePayload: GraduatePayload;
  GraduateResult: ResolversUnionTypes<ResolversParentTypes>['GraduateResult'];
  GraduateStatusEntry: import('./graduate/shown.ts').GraduateStatusEntry;
  HistoryEntry: import('@kadry/subgraph/history').ShownEntry;
  HistoryEntryConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/history').ShownEntry>;
  HistoryEntryEdge: Omit<HistoryEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['HistoryEntry']> };
  IdempotencyKeyReused: import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>;
  IllegalTransition: import('@kadry/domain/refusal').Refused<'IllegalTransition'>;
  ImportAssessmentsInput: ImportAssessmentsInput;
  ImportAssessmentsResult: ResolversUnionTypes<ResolversParentTypes>['ImportAssessmentsResult'];
  ImportCohortMovementInput: ImportCohortMovementInput;
  ImportCohortMovementResult: ResolversUnionTypes<ResolversParentTypes>['ImportCohortMovementResult'];
  ImportGraduatesInput: ImportGraduatesInput;
  ImportGraduatesResult: ResolversUnionTypes<ResolversParentTypes>['ImportGraduatesResult'];
  ImportMonitoringReportsInput: ImportMonitoringReportsInput;
  ImportMonitoringReportsResult: ResolversUnionTypes<ResolversParentTypes>['ImportMonitoringReportsResult'];
  ImportNeedsInput: ImportNeedsInput;
  ImportNeedsResult: ResolversUnionTypes<ResolversParentTypes>['ImportNeedsResult'];
  ImportPayload: Omit<ImportPayload, 'refusedCells'> & { refusedCells: ReadonlyArray<ResolversParentTypes['RefusedCell']> };
  InputProblem: import('@kadry/domain/refusal').InputProblem;
  InvalidInput: import('@kadry/domain/refusal').Refused<'InvalidInput'>;
  IssueAssessmentConclusionInput: IssueAssessmentConclusionInput;
  IssueCertificateInput: IssueCertificateInput;
  IssueCertificateResult: ResolversUnionTypes<ResolversParentTypes>['IssueCertificateResult'];
  JSON: Scalars['JSON']['output'];
  JobMatch: import('./outcome/match.ts').JobMatch;
  LevelFilter: LevelFilter;
  MissingFact: import('./roadmap/roadmap.ts').MissingFact;
  ModeSummary: import('./certificate/summary.ts').ModeSummary;
  MonitoringColumn: import('./monitoring-form/columns.ts').MonitoringColumn;
  MonitoringCount: import('./monitoring-form/shown.ts').MonitoringCount;
  MonitoringCountInput: MonitoringCountInput;
  MonitoringReport: import('./monitoring-form/monitoring-form.ts').MonitoringReport;
  MonitoringReportConnection: import('@kadry/subgraph/connection').Connection<import('./monitoring-form/monitoring-form.ts').MonitoringReport>;
  MonitoringReportEdge: Omit<MonitoringReportEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MonitoringReport']> };
  MonitoringReportPayload: Omit<MonitoringReportPayload, 'report'> & { report: ResolversParentTypes['MonitoringReport'] };
  MonitoringReportResult: ResolversUnionTypes<ResolversParentTypes>['MonitoringReportResult'];
  MonitoringRound: import('@kadry/mongo/aggregate').Stored<import('./monitoring-round/monitoring-round.ts').MonitoringRound>;
  MonitoringRoundConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./monitoring-round/monitoring-round.ts').MonitoringRound>>;
  MonitoringRoundEdge: Omit<MonitoringRoundEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MonitoringRound']> };
  MonitoringRoundPayload: Omit<MonitoringRoundPayload, 'round'> & { round: ResolversParentTypes['MonitoringRound'] };
  MonitoringRoundResult: ResolversUnionTypes<ResolversParentTypes>['MonitoringRoundResult'];
  MovementEntry: import('./cohort/movement.ts').MovementEntry;
  Municipality: { readonly oktmo: string };
  Mutation: Record<PropertyKey, never>;
  NeedOrigin: ResolversUnionTypes<ResolversParentTypes>['NeedOrigin'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: import('@kadry/domain/refusal').Refused<'NotFound'>;
  NumberTaken: import('@kadry/domain/refusal').Refused<'NumberTaken'>;
  Occupation: { readonly okz: string };
  OpenDemandCampaignInput: OpenDemandCampaignInput;
  OpenDemandCampaignResult: ResolversUnionTypes<ResolversParentTypes>['OpenDemandCampaignResult'];
  OpenMonitoringRoundInput: OpenMonitoringRoundInput;
  OpenMonitoringRoundResult: ResolversUnionTypes<ResolversParentTypes>['OpenMonitoringRoundResult'];
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['OpenProgrammeResult'];
  Organization: { readonly id: string };
  OrganizationConnection: import('@kadry/subgraph/connection').Connection<{ readonly id: string }>;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Organization']> };
  OutcomeDocument: OutcomeDocument;
  OutcomeSet: import('./outcome/outcome.ts').OutcomeSet;
  PageInfo: PageInfo;
  PeriodInput: PeriodInput;
  PlacePracticeInput: PlacePracticeInput;
  PlacePracticeResult: ResolversUnionTypes<ResolversParentTypes>['PlacePracticeResult'];
  PlanIntakeInput: PlanIntakeInput;
  PracticePlacement: import('@kadry/mongo/aggregate').Stored<import('./practice-placement/practice-placement.ts').PracticePlacement>;
  PracticePlacementConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./practice-placement/practice-placement.ts').PracticePlacement>>;
  PracticePlacementEdge: Omit<PracticePlacementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PracticePlacement']> };
  PracticePlacementFilter: PracticePlacementFilter;
  PracticePlacementOrder: PracticePlacementOrder;
  PracticePlacementPayload: Omit<PracticePlacementPayload, 'practice'> & { practice: ResolversParentTypes['PracticePlacement'] };
  PracticePlacementResult: ResolversUnionTypes<ResolversParentTypes>['PracticePlacementResult'];
  ProfessionalStandard: { readonly code: string };
  Programme: import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>;
  ProgrammeAccreditation: import('./programme/accreditation.ts').ProgrammeAccreditation;
  ProgrammeConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>>;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Programme']> };
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeIntake: import('./programme/intake.ts').ProgrammeIntake;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammePayload: Omit<ProgrammePayload, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  ProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['ProgrammeResult'];
  PublishDatasetVersionInput: PublishDatasetVersionInput;
  PublishDatasetVersionResult: ResolversUnionTypes<ResolversParentTypes>['PublishDatasetVersionResult'];
  Qualification: { readonly code: string };
  QualificationAssessment: import('@kadry/mongo/aggregate').Stored<import('./qualification-assessment/qualification-assessment.ts').QualificationAssessment>;
  QualificationAssessmentConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./qualification-assessment/qualification-assessment.ts').QualificationAssessment>>;
  QualificationAssessmentEdge: Omit<QualificationAssessmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['QualificationAssessment']> };
  QualificationAssessmentFilter: QualificationAssessmentFilter;
  QualificationAssessmentOrder: QualificationAssessmentOrder;
  Query: Record<PropertyKey, never>;
  RecordAssessmentPracticeInput: RecordAssessmentPracticeInput;
  RecordAssessmentTheoryInput: RecordAssessmentTheoryInput;
  RecordCohortMovementInput: RecordCohortMovementInput;
  RecordEmploymentInput: RecordEmploymentInput;
  RecordGraduateInput: RecordGraduateInput;
  RecordGraduateResult: ResolversUnionTypes<ResolversParentTypes>['RecordGraduateResult'];
  RecordPracticeInput: RecordPracticeInput;
  RecordStatusInput: RecordStatusInput;
  RecordTargetContractsInput: RecordTargetContractsInput;
  RecordVacanciesInput: RecordVacanciesInput;
  RecordVacanciesResult: ResolversUnionTypes<ResolversParentTypes>['RecordVacanciesResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefuseAssessmentInput: RefuseAssessmentInput;
  RefusedCell: import('./monitoring-form/import.ts').RefusedCell;
  RejectNeedInput: RejectNeedInput;
  RemoveFileInput: RemoveFileInput;
  RenewGraduateBasisInput: RenewGraduateBasisInput;
  ReportHiresInput: ReportHiresInput;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: RequestUploadPayload;
  RequestUploadResult: ResolversUnionTypes<ResolversParentTypes>['RequestUploadResult'];
  ResolutionItem: { readonly id: string };
  RetractGraduateEntryInput: RetractGraduateEntryInput;
  ReturnMonitoringReportInput: ReturnMonitoringReportInput;
  Roadmap: import('@kadry/mongo/aggregate').Stored<import('./roadmap/roadmap.ts').Roadmap>;
  RoadmapStage: import('./roadmap/roadmap.ts').RoadmapStage;
  RuleJobMatchInput: RuleJobMatchInput;
  RuleRefusal: import('@kadry/domain/refusal').Refused<'RuleRefusal'>;
  SaveQueryInput: SaveQueryInput;
  SaveQueryResult: ResolversUnionTypes<ResolversParentTypes>['SaveQueryResult'];
  SavedFilter: SavedFilter;
  SavedQuery: import('@kadry/mongo/aggregate').Stored<import('./saved-query/saved-query.ts').SavedQuery>;
  SavedQueryPayload: Omit<SavedQueryPayload, 'savedQuery'> & { savedQuery: ResolversParentTypes['SavedQuery'] };
  ScheduleAssessmentInput: ScheduleAssessmentInput;
  Sector: { readonly code: string };
  Speciality: { readonly code: string };
  Stage: Stage;
  StageChange: import('./dataset-version/dataset-version.ts').StageChange;
  StageCheck: import('./roadmap/roadmap.ts').StageCheck;
  StartExportInput: StartExportInput;
  StartExportResult: ResolversUnionTypes<ResolversParentTypes>['StartExportResult'];
  StatisticsCatalog: Omit<StatisticsCatalog, 'levels'> & { levels: ReadonlyArray<ResolversParentTypes['CatalogLevel']> };
  StatisticsCell: import('./cube/page.ts').StatisticsCell;
  StatisticsColumn: import('./cube/page.ts').StatisticsColumn;
  StatisticsMeta: StatisticsMeta;
  StatisticsOrder: StatisticsOrder;
  StatisticsQuery: StatisticsQuery;
  StatisticsResult: import('./cube/statistics.ts').StatisticsResult;
  StatisticsRow: import('./cube/page.ts').StatisticsRow;
  StatusShare: import('./outcome/outcome.ts').StatusShare;
  SubmitAssessmentToCouncilInput: SubmitAssessmentToCouncilInput;
  SubmitMonitoringReportInput: SubmitMonitoringReportInput;
  SubmitMonitoringReportResult: ResolversUnionTypes<ResolversParentTypes>['SubmitMonitoringReportResult'];
  SubmitNeedInput: SubmitNeedInput;
  Task: import('@kadry/subgraph/tasks').Task;
  TaskConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/subgraph/tasks').Task>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Task']> };
  Threshold: Threshold;
  TrainingCommitment: import('./programme/programme.ts').TrainingCommitment;
  TrainingCommitmentConnection: import('@kadry/subgraph/connection').Connection<import('./programme/programme.ts').TrainingCommitment>;
  TrainingCommitmentEdge: Omit<TrainingCommitmentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TrainingCommitment']> };
  TrainingCommitmentPayload: Omit<TrainingCommitmentPayload, 'trainingCommitment'> & { trainingCommitment: ResolversParentTypes['TrainingCommitment'] };
  TrainingCommitmentResult: ResolversUnionTypes<ResolversParentTypes>['TrainingCommitmentResult'];
  TrainingNeed: { readonly id: string };
  URL: Scalars['URL']['output'];
  VacancySnapshot: import('./workforce-need/workforce-need.ts').VacancySnapshot;
  VerifyGraduateEntryInput: VerifyGraduateEntryInput;
  VersionConflict: import('@kadry/domain/refusal').Refused<'VersionConflict'>;
  WithdrawAccreditationInput: WithdrawAccreditationInput;
  WithdrawGraduateBasisInput: WithdrawGraduateBasisInput;
  WithdrawGraduateBasisResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawGraduateBasisResult'];
  WithdrawNeedInput: WithdrawNeedInput;
  WorkforceNeed: import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>;
  WorkforceNeedConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>>;
  WorkforceNeedEdge: Omit<WorkforceNeedEdge, 'node'> & { node?: Maybe<ResolversParentTypes['WorkforceNeed']> };
  WorkforceNeedFilesResult: ResolversUnionTypes<ResolversParentTypes>['WorkforceNeedFilesResult'];
  WorkforceNeedFilter: WorkforceNeedFilter;
  WorkforceNeedOrder: WorkforceNeedOrder;
  WorkforceNeedPayload: Omit<WorkforceNeedPayload, 'need'> & { need: ResolversParentTypes['WorkforceNeed'] };
  WorkforceNeedResult: ResolversUnionTypes<ResolversParentTypes>['WorkforceNeedResult'];
  YearPointInput: YearPointInput;
  String: Scalars['String']['output'];
};

export type AuditedDirectiveArgs = { };

export type AuditedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuditedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type AuthDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaigns?: Resolver<Maybe<ResolversTypes['DemandCampaignConnection']>, ParentType, ContextType, Partial<AgreementCampaignsArgs>>;
  demandBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandBalance']>>, ParentType, ContextType, RequireFields<AgreementDemandBalanceArgs, 'year'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['WorkforceNeedConnection']>, ParentType, ContextType, Partial<AgreementNeedsArgs>>;
  outcomes?: Resolver<Maybe<ResolversTypes['StatisticsResult']>, ParentType, ContextType, RequireFields<AgreementOutcomesArgs, 'at' | 'by' | 'measures'>>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType>;
  trainingCommitments?: Resolver<Maybe<ResolversTypes['TrainingCommitmentConnection']>, ParentType, ContextType, Partial<AgreementTrainingCommitmentsArgs>>;
};

export type AnnulCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnulCertificateResult'] = ResolversParentTypes['AnnulCertificateResult']> = {
  __resolveType: TypeResolveFn<'CertificatePayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type ApplyForAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForAssessmentResult'] = ResolversParentTypes['ApplyForAssessmentResult']> = {
  __resolveType: TypeResolveFn<'AssessmentPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type AssessmentAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentAppeal'] = ResolversParentTypes['AssessmentAppeal']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AppealDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AppealGround'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEnd'] = ResolversParentTypes['AssessmentEnd']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFlag'] = ResolversParentTypes['AssessmentFlag']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ExamPartKind'], ParentType, ContextType>;
};

export type AssessmentLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentLoad'] = ResolversParentTypes['AssessmentLoad']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentResult'] = ResolversParentTypes['AssessmentResult']> = {
  __resolveType: TypeResolveFn<'AssessmentPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type AssessmentSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentSummary'] = ResolversParentTypes['AssessmentSummary']> = {
  byMode?: Resolver<ReadonlyArray<ResolversTypes['ModeSummary']>, ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
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

export type BalanceInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceInput'] = ResolversParentTypes['BalanceInput']> = {
  need?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<BalanceInputSourceArgs>>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CatalogCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogCode'] = ResolversParentTypes['CatalogCode']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CatalogLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogLevel'] = ResolversParentTypes['CatalogLevel']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['CatalogCode']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  parentLevel?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type CatalogMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogMeasure'] = ResolversParentTypes['CatalogMeasure']> = {
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type CertificateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateCheck'] = ResolversParentTypes['CertificateCheck']> = {
  issuedUnder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertificateExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateExtension'] = ResolversParentTypes['CertificateExtension'], FederationReferenceType extends FederationReferenceTypes['CertificateExtension'] = FederationReferenceTypes['CertificateExtension']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificateExtension']> | FederationReferenceType, FederationReferenceType, ContextType>;
  extended?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<CertificateExtensionHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['DocumentRef'], ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateExtensionStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateExtensionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateExtensionConnection'] = ResolversParentTypes['CertificateExtensionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateExtensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['CertificateExtension']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateExtensionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateExtensionEdge'] = ResolversParentTypes['CertificateExtensionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CertificateExtension']>, ParentType, ContextType>;
};

export type CertificateExtensionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateExtensionPayload'] = ResolversParentTypes['CertificateExtensionPayload']> = {
  extension?: Resolver<ResolversTypes['CertificateExtension'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificatePayload'] = ResolversParentTypes['CertificatePayload']> = {
  certificateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'], FederationReferenceType extends FederationReferenceTypes['Cohort'] = FederationReferenceTypes['Cohort']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cohort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessments?: Resolver<ResolversTypes['AssessmentSummary'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['MovementEntry']>, ParentType, ContextType>;
  graduated?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  graduatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graduationYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<CohortHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intakeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  movement?: Resolver<ResolversTypes['CohortMovement'], ParentType, ContextType, Partial<CohortMovementArgs>>;
  outcomes?: Resolver<ResolversTypes['OutcomeSet'], ParentType, ContextType, RequireFields<CohortOutcomesArgs, 'at'>>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['MonitoringReportConnection'], ParentType, ContextType, Partial<CohortReportsArgs>>;
  trainingCommitment?: Resolver<Maybe<ResolversTypes['TrainingCommitment']>, ParentType, ContextType>;
  trainingCommitments?: Resolver<ReadonlyArray<ResolversTypes['TrainingCommitment']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Cohort']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
};

export type CohortMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortMovement'] = ResolversParentTypes['CohortMovement']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  graduated?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  onLeave?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  transferredIn?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  transferredOut?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
};

export type CohortPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortPayload'] = ResolversParentTypes['CohortPayload']> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitTrainingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitTrainingResult'] = ResolversParentTypes['CommitTrainingResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'TrainingCommitmentPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['PracticePlacementConnection']>, ParentType, ContextType, Partial<CommitmentPracticeArgs>>;
  trainingCommitments?: Resolver<Maybe<ResolversTypes['TrainingCommitmentConnection']>, ParentType, ContextType, Partial<CommitmentTrainingCommitmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CutProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutProgress'] = ResolversParentTypes['CutProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetFile'] = ResolversParentTypes['DatasetFile']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion'], FederationReferenceType extends FederationReferenceTypes['DatasetVersion'] = FederationReferenceTypes['DatasetVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DatasetVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cutBy?: Resolver<ResolversTypes['DatasetCutBy'], ParentType, ContextType>;
  dcat?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['DatasetFile']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<DatasetVersionHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['CutProgress'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishes?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordsUpTo?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DatasetVersionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVersionConnection'] = ResolversParentTypes['DatasetVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['DatasetVersion']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVersionEdge'] = ResolversParentTypes['DatasetVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
};

export type DatasetVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetVersionPayload'] = ResolversParentTypes['DatasetVersionPayload']> = {
  datasetVersion?: Resolver<ResolversTypes['DatasetVersion'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareNeedResult'] = ResolversParentTypes['DeclareNeedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'WorkforceNeedPayload', ParentType, ContextType>;
};

export type DemandBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandBalance'] = ResolversParentTypes['DemandBalance']> = {
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedSupply?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['BalanceInput']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['TrainingRoute']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivedBy?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandCampaign'] = ResolversParentTypes['DemandCampaign'], FederationReferenceType extends FederationReferenceTypes['DemandCampaign'] = FederationReferenceTypes['DemandCampaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DemandCampaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<DemandCampaignDocumentArgs, 'format'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<DemandCampaignHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['WorkforceNeedConnection'], ParentType, ContextType, Partial<DemandCampaignNeedsArgs>>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<DemandCampaignSilentArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  zero?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandCampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandCampaignConnection'] = ResolversParentTypes['DemandCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DemandCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['DemandCampaign']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandCampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandCampaignEdge'] = ResolversParentTypes['DemandCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DemandCampaign']>, ParentType, ContextType>;
};

export type DemandCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandCampaignPayload'] = ResolversParentTypes['DemandCampaignPayload']> = {
  campaign?: Resolver<ResolversTypes['DemandCampaign'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandCampaignResult'] = ResolversParentTypes['DemandCampaignResult']> = {
  __resolveType: TypeResolveFn<'DemandCampaignPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type DisclosedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedCount'] = ResolversParentTypes['DisclosedCount']> = {
  reason?: Resolver<ResolversTypes['SuppressionReason'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisclosedNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedNumber'] = ResolversParentTypes['DisclosedNumber']> = {
  included?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SuppressionReason'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DisclosedRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedRate'] = ResolversParentTypes['DisclosedRate']> = {
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SuppressionReason'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type EmploymentSpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpell'] = ResolversParentTypes['EmploymentSpell']> = {
  contract?: Resolver<ResolversTypes['ContractKind'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['JobMatch'], ParentType, ContextType>;
  okpdtr?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  oktmo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  okz?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RecordSource'], ParentType, ContextType>;
  standardCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraduateEntryStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EmploymentSpellPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpellPayload'] = ResolversParentTypes['EmploymentSpellPayload']> = {
  graduateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spellId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentSpellResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpellResult'] = ResolversParentTypes['EmploymentSpellResult']> = {
  __resolveType: TypeResolveFn<'EmploymentSpellPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type EnrolCohortResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolCohortResult'] = ResolversParentTypes['EnrolCohortResult']> = {
  __resolveType: TypeResolveFn<'CohortPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type EraseAssessmentCandidateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseAssessmentCandidateResult'] = ResolversParentTypes['EraseAssessmentCandidateResult']> = {
  __resolveType: TypeResolveFn<'ErasedAssessmentCandidatePayload' | 'IdempotencyKeyReused' | 'InvalidInput', ParentType, ContextType>;
};

export type EraseGraduateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseGraduateResult'] = ResolversParentTypes['EraseGraduateResult']> = {
  __resolveType: TypeResolveFn<'ErasedGraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'RuleRefusal', ParentType, ContextType>;
};

export type ErasedAssessmentCandidatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedAssessmentCandidatePayload'] = ResolversParentTypes['ErasedAssessmentCandidatePayload']> = {
  assessmentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  graduateIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedGraduatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedGraduatePayload'] = ResolversParentTypes['ErasedGraduatePayload']> = {
  assessmentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  graduateIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExamPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPart'] = ResolversParentTypes['ExamPart']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExamScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamSchedule'] = ResolversParentTypes['ExamSchedule']> = {
  practiceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  theoryOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export'], FederationReferenceType extends FederationReferenceTypes['Export'] = FederationReferenceTypes['Export']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Export']> | FederationReferenceType, FederationReferenceType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ExportFormat'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<ExportHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExportStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportPayload'] = ResolversParentTypes['ExportPayload']> = {
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExtendCertificatesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendCertificatesResult'] = ResolversParentTypes['ExtendCertificatesResult']> = {
  __resolveType: TypeResolveFn<'CertificateExtensionPayload' | 'IdempotencyKeyReused' | 'InvalidInput', ParentType, ContextType>;
};

export type FileRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileRefused'] = ResolversParentTypes['FileRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FileRefusedMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraduateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graduate'] = ResolversParentTypes['Graduate']> = {
  basis?: Resolver<Maybe<ResolversTypes['GraduateBasis']>, ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  spells?: Resolver<ReadonlyArray<ResolversTypes['EmploymentSpell']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['GraduateStatusEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraduateBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateBasis'] = ResolversParentTypes['GraduateBasis']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraduateBasisKind'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GraduateCohortResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateCohortResult'] = ResolversParentTypes['GraduateCohortResult']> = {
  __resolveType: TypeResolveFn<'CohortPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type GraduateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateConnection'] = ResolversParentTypes['GraduateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraduateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Graduate']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraduateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateEdge'] = ResolversParentTypes['GraduateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Graduate']>, ParentType, ContextType>;
};

export type GraduateEntryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateEntryPayload'] = ResolversParentTypes['GraduateEntryPayload']> = {
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  graduateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraduateEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateEntryResult'] = ResolversParentTypes['GraduateEntryResult']> = {
  __resolveType: TypeResolveFn<'GraduateEntryPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type GraduatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduatePayload'] = ResolversParentTypes['GraduatePayload']> = {
  graduateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraduateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateResult'] = ResolversParentTypes['GraduateResult']> = {
  __resolveType: TypeResolveFn<'GraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type GraduateStatusEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateStatusEntry'] = ResolversParentTypes['GraduateStatusEntry']> = {
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryStatus?: Resolver<ResolversTypes['GraduateEntryStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RecordSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type ImportAssessmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAssessmentsResult'] = ResolversParentTypes['ImportAssessmentsResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload', ParentType, ContextType>;
};

export type ImportCohortMovementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCohortMovementResult'] = ResolversParentTypes['ImportCohortMovementResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload' | 'NotFound', ParentType, ContextType>;
};

export type ImportGraduatesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportGraduatesResult'] = ResolversParentTypes['ImportGraduatesResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type ImportMonitoringReportsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMonitoringReportsResult'] = ResolversParentTypes['ImportMonitoringReportsResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'ImportPayload', ParentType, ContextType>;
};

export type ImportNeedsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportNeedsResult'] = ResolversParentTypes['ImportNeedsResult']> = {
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

export type IssueCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCertificateResult'] = ResolversParentTypes['IssueCertificateResult']> = {
  __resolveType: TypeResolveFn<'CertificatePayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobMatch'] = ResolversParentTypes['JobMatch']> = {
  matchBasis?: Resolver<ResolversTypes['MatchBasis'], ParentType, ContextType>;
  matchStrength?: Resolver<ResolversTypes['JobMatchStrength'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MissingFactTextArgs>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModeSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeSummary'] = ResolversParentTypes['ModeSummary']> = {
  appealed?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssessmentMode'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
};

export type MonitoringColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringColumn'] = ResolversParentTypes['MonitoringColumn']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MonitoringColumnLabelArgs>>;
  of?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MonitoringCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringCount'] = ResolversParentTypes['MonitoringCount']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MonitoringCountLabelArgs>>;
  of?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
};

export type MonitoringReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringReport'] = ResolversParentTypes['MonitoringReport'], FederationReferenceType extends FederationReferenceTypes['MonitoringReport'] = FederationReferenceTypes['MonitoringReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MonitoringReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['GraduateCategory'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['MonitoringCount']>, ParentType, ContextType, Partial<MonitoringReportCountsArgs>>;
  graduates?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringReportConnection'] = ResolversParentTypes['MonitoringReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonitoringReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MonitoringReport']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitoringReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringReportEdge'] = ResolversParentTypes['MonitoringReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MonitoringReport']>, ParentType, ContextType>;
};

export type MonitoringReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringReportPayload'] = ResolversParentTypes['MonitoringReportPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['MonitoringReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringReportResult'] = ResolversParentTypes['MonitoringReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MonitoringReportPayload' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type MonitoringRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringRound'] = ResolversParentTypes['MonitoringRound'], FederationReferenceType extends FederationReferenceTypes['MonitoringRound'] = FederationReferenceTypes['MonitoringRound']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MonitoringRound']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentLink']>, ParentType, ContextType, RequireFields<MonitoringRoundDocumentArgs, 'format'>>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graduationYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<MonitoringRoundHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<MonitoringRoundLateArgs>>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['MonitoringCount']>, ParentType, ContextType, RequireFields<MonitoringRoundTotalsArgs, 'category'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringRoundConnection'] = ResolversParentTypes['MonitoringRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonitoringRoundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['MonitoringRound']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonitoringRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringRoundEdge'] = ResolversParentTypes['MonitoringRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MonitoringRound']>, ParentType, ContextType>;
};

export type MonitoringRoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringRoundPayload'] = ResolversParentTypes['MonitoringRoundPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['MonitoringRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonitoringRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringRoundResult'] = ResolversParentTypes['MonitoringRoundResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MonitoringRoundPayload' | 'NotFound' | 'VersionConflict', ParentType, ContextType>;
};

export type MovementEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementEntry'] = ResolversParentTypes['MovementEntry']> = {
  kind?: Resolver<ResolversTypes['MovementEntryKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LeavingReason']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'], FederationReferenceType extends FederationReferenceTypes['Municipality'] = FederationReferenceTypes['Municipality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Municipality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  demandBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandBalance']>>, ParentType, ContextType, RequireFields<MunicipalityDemandBalanceArgs, 'year'>>;
  needs?: Resolver<Maybe<ResolversTypes['WorkforceNeedConnection']>, ParentType, ContextType, Partial<MunicipalityNeedsArgs>>;
  oktmo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ResolversTypes['StatisticsResult']>, ParentType, ContextType, RequireFields<MunicipalityOutcomesArgs, 'at' | 'by' | 'measures'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<MunicipalityProgrammesArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptMonitoringReport?: Resolver<ResolversTypes['MonitoringReportResult'], ParentType, ContextType, RequireFields<MutationAcceptMonitoringReportArgs, 'input'>>;
  accreditProgramme?: Resolver<ResolversTypes['ProgrammeResult'], ParentType, ContextType, RequireFields<MutationAccreditProgrammeArgs, 'input'>>;
  alignProgramme?: Resolver<ResolversTypes['ProgrammeResult'], ParentType, ContextType, RequireFields<MutationAlignProgrammeArgs, 'input'>>;
  annulCertificate?: Resolver<ResolversTypes['AnnulCertificateResult'], ParentType, ContextType, RequireFields<MutationAnnulCertificateArgs, 'input'>>;
  appealAssessment?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationAppealAssessmentArgs, 'input'>>;
  applyForAssessment?: Resolver<ResolversTypes['ApplyForAssessmentResult'], ParentType, ContextType, RequireFields<MutationApplyForAssessmentArgs, 'input'>>;
  attachFilesToWorkforceNeed?: Resolver<ResolversTypes['WorkforceNeedFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesToWorkforceNeedArgs, 'input'>>;
  cancelAssessment?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationCancelAssessmentArgs, 'input'>>;
  cancelPractice?: Resolver<ResolversTypes['PracticePlacementResult'], ParentType, ContextType, RequireFields<MutationCancelPracticeArgs, 'input'>>;
  cancelTraining?: Resolver<ResolversTypes['TrainingCommitmentResult'], ParentType, ContextType, RequireFields<MutationCancelTrainingArgs, 'input'>>;
  checkAssessmentDocuments?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationCheckAssessmentDocumentsArgs, 'input'>>;
  commitTraining?: Resolver<ResolversTypes['CommitTrainingResult'], ParentType, ContextType, RequireFields<MutationCommitTrainingArgs, 'input'>>;
  completeAssessmentDocuments?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationCompleteAssessmentDocumentsArgs, 'input'>>;
  confirmNeed?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationConfirmNeedArgs, 'input'>>;
  confirmPractice?: Resolver<ResolversTypes['PracticePlacementResult'], ParentType, ContextType, RequireFields<MutationConfirmPracticeArgs, 'input'>>;
  correctEmployment?: Resolver<ResolversTypes['EmploymentSpellResult'], ParentType, ContextType, RequireFields<MutationCorrectEmploymentArgs, 'input'>>;
  correctGraduateStatus?: Resolver<ResolversTypes['GraduateEntryResult'], ParentType, ContextType, RequireFields<MutationCorrectGraduateStatusArgs, 'input'>>;
  decideAssessment?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationDecideAssessmentArgs, 'input'>>;
  decideAssessmentAppeal?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationDecideAssessmentAppealArgs, 'input'>>;
  declareNeed?: Resolver<ResolversTypes['DeclareNeedResult'], ParentType, ContextType, RequireFields<MutationDeclareNeedArgs, 'input'>>;
  disputeGraduateEntry?: Resolver<ResolversTypes['GraduateEntryResult'], ParentType, ContextType, RequireFields<MutationDisputeGraduateEntryArgs, 'input'>>;
  endEmployment?: Resolver<ResolversTypes['EmploymentSpellResult'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  enrolCohort?: Resolver<ResolversTypes['EnrolCohortResult'], ParentType, ContextType, RequireFields<MutationEnrolCohortArgs, 'input'>>;
  eraseAssessmentCandidate?: Resolver<ResolversTypes['EraseAssessmentCandidateResult'], ParentType, ContextType, RequireFields<MutationEraseAssessmentCandidateArgs, 'input'>>;
  eraseGraduate?: Resolver<ResolversTypes['EraseGraduateResult'], ParentType, ContextType, RequireFields<MutationEraseGraduateArgs, 'input'>>;
  extendCertificates?: Resolver<ResolversTypes['ExtendCertificatesResult'], ParentType, ContextType, RequireFields<MutationExtendCertificatesArgs, 'input'>>;
  extendDemandCampaign?: Resolver<ResolversTypes['DemandCampaignResult'], ParentType, ContextType, RequireFields<MutationExtendDemandCampaignArgs, 'input'>>;
  extendMonitoringRound?: Resolver<ResolversTypes['MonitoringRoundResult'], ParentType, ContextType, RequireFields<MutationExtendMonitoringRoundArgs, 'input'>>;
  graduateCohort?: Resolver<ResolversTypes['GraduateCohortResult'], ParentType, ContextType, RequireFields<MutationGraduateCohortArgs, 'input'>>;
  importAssessments?: Resolver<ResolversTypes['ImportAssessmentsResult'], ParentType, ContextType, RequireFields<MutationImportAssessmentsArgs, 'input'>>;
  importCohortMovement?: Resolver<ResolversTypes['ImportCohortMovementResult'], ParentType, ContextType, RequireFields<MutationImportCohortMovementArgs, 'input'>>;
  importGraduates?: Resolver<ResolversTypes['ImportGraduatesResult'], ParentType, ContextType, RequireFields<MutationImportGraduatesArgs, 'input'>>;
  importMonitoringReports?: Resolver<ResolversTypes['ImportMonitoringReportsResult'], ParentType, ContextType, RequireFields<MutationImportMonitoringReportsArgs, 'input'>>;
  importNeeds?: Resolver<ResolversTypes['ImportNeedsResult'], ParentType, ContextType, RequireFields<MutationImportNeedsArgs, 'input'>>;
  issueAssessmentConclusion?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationIssueAssessmentConclusionArgs, 'input'>>;
  issueCertificate?: Resolver<ResolversTypes['IssueCertificateResult'], ParentType, ContextType, RequireFields<MutationIssueCertificateArgs, 'input'>>;
  openDemandCampaign?: Resolver<ResolversTypes['OpenDemandCampaignResult'], ParentType, ContextType, RequireFields<MutationOpenDemandCampaignArgs, 'input'>>;
  openMonitoringRound?: Resolver<ResolversTypes['OpenMonitoringRoundResult'], ParentType, ContextType, RequireFields<MutationOpenMonitoringRoundArgs, 'input'>>;
  openProgramme?: Resolver<ResolversTypes['OpenProgrammeResult'], ParentType, ContextType, RequireFields<MutationOpenProgrammeArgs, 'input'>>;
  placePractice?: Resolver<ResolversTypes['PlacePracticeResult'], ParentType, ContextType, RequireFields<MutationPlacePracticeArgs, 'input'>>;
  planIntake?: Resolver<ResolversTypes['ProgrammeResult'], ParentType, ContextType, RequireFields<MutationPlanIntakeArgs, 'input'>>;
  publishDatasetVersion?: Resolver<ResolversTypes['PublishDatasetVersionResult'], ParentType, ContextType, RequireFields<MutationPublishDatasetVersionArgs, 'input'>>;
  recordAssessmentPractice?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentPracticeArgs, 'input'>>;
  recordAssessmentTheory?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentTheoryArgs, 'input'>>;
  recordCohortMovement?: Resolver<ResolversTypes['GraduateCohortResult'], ParentType, ContextType, RequireFields<MutationRecordCohortMovementArgs, 'input'>>;
  recordEmployment?: Resolver<ResolversTypes['EmploymentSpellResult'], ParentType, ContextType, RequireFields<MutationRecordEmploymentArgs, 'input'>>;
  recordGraduate?: Resolver<ResolversTypes['RecordGraduateResult'], ParentType, ContextType, RequireFields<MutationRecordGraduateArgs, 'input'>>;
  recordPractice?: Resolver<ResolversTypes['PracticePlacementResult'], ParentType, ContextType, RequireFields<MutationRecordPracticeArgs, 'input'>>;
  recordStatus?: Resolver<ResolversTypes['GraduateEntryResult'], ParentType, ContextType, RequireFields<MutationRecordStatusArgs, 'input'>>;
  recordTargetContracts?: Resolver<ResolversTypes['TrainingCommitmentResult'], ParentType, ContextType, RequireFields<MutationRecordTargetContractsArgs, 'input'>>;
  recordVacancies?: Resolver<ResolversTypes['RecordVacanciesResult'], ParentType, ContextType, RequireFields<MutationRecordVacanciesArgs, 'input'>>;
  refuseAssessment?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationRefuseAssessmentArgs, 'input'>>;
  rejectNeed?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationRejectNeedArgs, 'input'>>;
  removeFileFromWorkforceNeed?: Resolver<ResolversTypes['WorkforceNeedFilesResult'], ParentType, ContextType, RequireFields<MutationRemoveFileFromWorkforceNeedArgs, 'input'>>;
  renewGraduateBasis?: Resolver<ResolversTypes['GraduateResult'], ParentType, ContextType, RequireFields<MutationRenewGraduateBasisArgs, 'input'>>;
  reportHires?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationReportHiresArgs, 'input'>>;
  requestEmploymentUpload?: Resolver<ResolversTypes['RequestUploadResult'], ParentType, ContextType, RequireFields<MutationRequestEmploymentUploadArgs, 'input'>>;
  retractGraduateEntry?: Resolver<ResolversTypes['GraduateEntryResult'], ParentType, ContextType, RequireFields<MutationRetractGraduateEntryArgs, 'input'>>;
  returnMonitoringReport?: Resolver<ResolversTypes['MonitoringReportResult'], ParentType, ContextType, RequireFields<MutationReturnMonitoringReportArgs, 'input'>>;
  ruleJobMatch?: Resolver<ResolversTypes['EmploymentSpellResult'], ParentType, ContextType, RequireFields<MutationRuleJobMatchArgs, 'input'>>;
  saveQuery?: Resolver<ResolversTypes['SaveQueryResult'], ParentType, ContextType, RequireFields<MutationSaveQueryArgs, 'input'>>;
  scheduleAssessment?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationScheduleAssessmentArgs, 'input'>>;
  startExport?: Resolver<ResolversTypes['StartExportResult'], ParentType, ContextType, RequireFields<MutationStartExportArgs, 'input'>>;
  submitAssessmentToCouncil?: Resolver<ResolversTypes['AssessmentResult'], ParentType, ContextType, RequireFields<MutationSubmitAssessmentToCouncilArgs, 'input'>>;
  submitMonitoringReport?: Resolver<ResolversTypes['SubmitMonitoringReportResult'], ParentType, ContextType, RequireFields<MutationSubmitMonitoringReportArgs, 'input'>>;
  submitNeed?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationSubmitNeedArgs, 'input'>>;
  verifyGraduateEntry?: Resolver<ResolversTypes['GraduateEntryResult'], ParentType, ContextType, RequireFields<MutationVerifyGraduateEntryArgs, 'input'>>;
  withdrawAccreditation?: Resolver<ResolversTypes['ProgrammeResult'], ParentType, ContextType, RequireFields<MutationWithdrawAccreditationArgs, 'input'>>;
  withdrawGraduateBasis?: Resolver<ResolversTypes['WithdrawGraduateBasisResult'], ParentType, ContextType, RequireFields<MutationWithdrawGraduateBasisArgs, 'input'>>;
  withdrawNeed?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationWithdrawNeedArgs, 'input'>>;
};

export type NeedOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedOrigin'] = ResolversParentTypes['NeedOrigin']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'DemandCampaign' | 'ResolutionItem' | 'TrainingNeed', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CertificateExtension' | 'Cohort' | 'DatasetVersion' | 'DemandCampaign' | 'Export' | 'MonitoringReport' | 'MonitoringRound' | 'PracticePlacement' | 'Programme' | 'QualificationAssessment' | 'Roadmap' | 'SavedQuery' | 'TrainingCommitment' | 'WorkforceNeed', ParentType, ContextType>;
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
  needs?: Resolver<Maybe<ResolversTypes['WorkforceNeedConnection']>, ParentType, ContextType, Partial<OccupationNeedsArgs>>;
  okz?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<OccupationProgrammesArgs>>;
};

export type OpenDemandCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenDemandCampaignResult'] = ResolversParentTypes['OpenDemandCampaignResult']> = {
  __resolveType: TypeResolveFn<'DemandCampaignPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type OpenMonitoringRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenMonitoringRoundResult'] = ResolversParentTypes['OpenMonitoringRoundResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'MonitoringRoundPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type OpenProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProgrammeResult'] = ResolversParentTypes['OpenProgrammeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProgrammePayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accreditedProgrammes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<OrganizationAccreditedProgrammesArgs>>;
  assessmentLoad?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssessmentLoad']>>, ParentType, ContextType, RequireFields<OrganizationAssessmentLoadArgs, 'period'>>;
  employmentTasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<OrganizationEmploymentTasksArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['WorkforceNeedConnection']>, ParentType, ContextType, Partial<OrganizationNeedsArgs>>;
  outcomes?: Resolver<Maybe<ResolversTypes['StatisticsResult']>, ParentType, ContextType, RequireFields<OrganizationOutcomesArgs, 'at' | 'by' | 'measures'>>;
  practice?: Resolver<Maybe<ResolversTypes['PracticePlacementConnection']>, ParentType, ContextType, Partial<OrganizationPracticeArgs>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<OrganizationProgrammesArgs>>;
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

export type OutcomeDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeDocument'] = ResolversParentTypes['OutcomeDocument']> = {
  kind?: Resolver<ResolversTypes['OutcomeDocumentKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OutcomeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeSet'] = ResolversParentTypes['OutcomeSet']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['ObservationPoint'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  employedWithin90Share?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  employmentRate?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  employmentRateActive?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  inSpecialityCoreRate?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  inSpecialityRate?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  knownOccupationShare?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  medianDaysToFirstJob?: Resolver<ResolversTypes['DisclosedNumber'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['DisclosurePolicy'], ParentType, ContextType>;
  positiveDestinationRate?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType>;
  retention6?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  retention12?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OutcomeSource']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusShare']>, ParentType, ContextType>;
  staysInRegionRate?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  unknownShare?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacePracticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacePracticeResult'] = ResolversParentTypes['PlacePracticeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'PracticePlacementPayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type PracticePlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlacement'] = ResolversParentTypes['PracticePlacement'], FederationReferenceType extends FederationReferenceTypes['PracticePlacement'] = FederationReferenceTypes['PracticePlacement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PracticePlacement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<PracticePlacementHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intakeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PracticeStatus'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticePlacementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlacementConnection'] = ResolversParentTypes['PracticePlacementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticePlacementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PracticePlacement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticePlacementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlacementEdge'] = ResolversParentTypes['PracticePlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PracticePlacement']>, ParentType, ContextType>;
};

export type PracticePlacementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlacementPayload'] = ResolversParentTypes['PracticePlacementPayload']> = {
  practice?: Resolver<ResolversTypes['PracticePlacement'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticePlacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticePlacementResult'] = ResolversParentTypes['PracticePlacementResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'PracticePlacementPayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type ProfessionalStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalStandard'] = ResolversParentTypes['ProfessionalStandard']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accreditations?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeAccreditation']>, ParentType, ContextType, Partial<ProgrammeAccreditationsArgs>>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, Partial<ProgrammeCohortsArgs>>;
  durationMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<ProgrammeHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intakes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeIntake']>, ParentType, ContextType, Partial<ProgrammeIntakesArgs>>;
  practice?: Resolver<ResolversTypes['PracticePlacementConnection'], ParentType, ContextType, Partial<ProgrammePracticeArgs>>;
  provider?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  qualifications?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Qualification']>>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['TrainingRoute'], ParentType, ContextType>;
  speciality?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType, Partial<ProgrammeSpecialityArgs>>;
  standards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ProfessionalStandard']>>, ParentType, ContextType>;
  trainingCommitments?: Resolver<ResolversTypes['TrainingCommitmentConnection'], ParentType, ContextType, Partial<ProgrammeTrainingCommitmentsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeAccreditationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeAccreditation'] = ResolversParentTypes['ProgrammeAccreditation']> = {
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['DocumentRef'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<Maybe<ResolversTypes['ProfessionalStandard']>>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Programme']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
};

export type ProgrammeIntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeIntake'] = ResolversParentTypes['ProgrammeIntake']> = {
  budget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targeted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePayload'] = ResolversParentTypes['ProgrammePayload']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeResult'] = ResolversParentTypes['ProgrammeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProgrammePayload' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type PublishDatasetVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishDatasetVersionResult'] = ResolversParentTypes['PublishDatasetVersionResult']> = {
  __resolveType: TypeResolveFn<'DatasetVersionPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'RuleRefusal', ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'], FederationReferenceType extends FederationReferenceTypes['Qualification'] = FederationReferenceTypes['Qualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Qualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<QualificationProgrammesArgs>>;
};

export type QualificationAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationAssessment'] = ResolversParentTypes['QualificationAssessment'], FederationReferenceType extends FederationReferenceTypes['QualificationAssessment'] = FederationReferenceTypes['QualificationAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualificationAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['AssessmentAppeal']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['AssessmentEnd']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  council?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OutcomeDocument']>, ParentType, ContextType>;
  documentDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentsCheckedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentsCompleteOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['AssessmentFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<ResolversTypes['AssessmentInitiator'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AssessmentMode'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AssessmentOutcome']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['AssessmentPayer'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['ExamPart']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['AssessmentEnd']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['ExamSchedule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  theory?: Resolver<Maybe<ResolversTypes['ExamPart']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationAssessmentConnection'] = ResolversParentTypes['QualificationAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['QualificationAssessment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationAssessmentEdge'] = ResolversParentTypes['QualificationAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['QualificationAssessment']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certificateExtension?: Resolver<Maybe<ResolversTypes['CertificateExtension']>, ParentType, ContextType, RequireFields<QueryCertificateExtensionArgs, 'id'>>;
  certificateExtensions?: Resolver<ResolversTypes['CertificateExtensionConnection'], ParentType, ContextType, Partial<QueryCertificateExtensionsArgs>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  cohortTable?: Resolver<ResolversTypes['StatisticsResult'], ParentType, ContextType, RequireFields<QueryCohortTableArgs, 'by' | 'measure'>>;
  datasetChanges?: Resolver<ReadonlyArray<ResolversTypes['StageChange']>, ParentType, ContextType, RequireFields<QueryDatasetChangesArgs, 'from' | 'to'>>;
  datasetVersion?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType, RequireFields<QueryDatasetVersionArgs, 'id'>>;
  datasetVersions?: Resolver<ResolversTypes['DatasetVersionConnection'], ParentType, ContextType, Partial<QueryDatasetVersionsArgs>>;
  demandCampaign?: Resolver<Maybe<ResolversTypes['DemandCampaign']>, ParentType, ContextType, RequireFields<QueryDemandCampaignArgs, 'id'>>;
  demandCampaigns?: Resolver<ResolversTypes['DemandCampaignConnection'], ParentType, ContextType, Partial<QueryDemandCampaignsArgs>>;
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType, RequireFields<QueryExportArgs, 'id'>>;
  graduate?: Resolver<Maybe<ResolversTypes['Graduate']>, ParentType, ContextType, RequireFields<QueryGraduateArgs, 'id' | 'purpose'>>;
  graduates?: Resolver<ResolversTypes['GraduateConnection'], ParentType, ContextType, RequireFields<QueryGraduatesArgs, 'cohortId' | 'purpose'>>;
  monitoringColumns?: Resolver<ReadonlyArray<ResolversTypes['MonitoringColumn']>, ParentType, ContextType, RequireFields<QueryMonitoringColumnsArgs, 'on'>>;
  monitoringReport?: Resolver<Maybe<ResolversTypes['MonitoringReport']>, ParentType, ContextType, RequireFields<QueryMonitoringReportArgs, 'id'>>;
  monitoringRound?: Resolver<Maybe<ResolversTypes['MonitoringRound']>, ParentType, ContextType, RequireFields<QueryMonitoringRoundArgs, 'observedOn'>>;
  monitoringRounds?: Resolver<ResolversTypes['MonitoringRoundConnection'], ParentType, ContextType, Partial<QueryMonitoringRoundsArgs>>;
  practicePlacement?: Resolver<Maybe<ResolversTypes['PracticePlacement']>, ParentType, ContextType, RequireFields<QueryPracticePlacementArgs, 'id'>>;
  practicePlacements?: Resolver<ResolversTypes['PracticePlacementConnection'], ParentType, ContextType, Partial<QueryPracticePlacementsArgs>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  qualificationAssessment?: Resolver<Maybe<ResolversTypes['QualificationAssessment']>, ParentType, ContextType, RequireFields<QueryQualificationAssessmentArgs, 'id'>>;
  qualificationAssessments?: Resolver<Maybe<ResolversTypes['QualificationAssessmentConnection']>, ParentType, ContextType, Partial<QueryQualificationAssessmentsArgs>>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType, RequireFields<QueryRoadmapArgs, 'id'>>;
  savedQuery?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<QuerySavedQueryArgs, 'id'>>;
  statistics?: Resolver<ResolversTypes['StatisticsResult'], ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'query'>>;
  statisticsCatalog?: Resolver<ResolversTypes['StatisticsCatalog'], ParentType, ContextType, Partial<QueryStatisticsCatalogArgs>>;
  trainingCommitment?: Resolver<Maybe<ResolversTypes['TrainingCommitment']>, ParentType, ContextType, RequireFields<QueryTrainingCommitmentArgs, 'id'>>;
  verifyCertificate?: Resolver<ResolversTypes['CertificateCheck'], ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'issuedOn' | 'number'>>;
  whomToAsk?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryWhomToAskArgs>>;
  workforceNeed?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType, RequireFields<QueryWorkforceNeedArgs, 'id'>>;
  workforceNeeds?: Resolver<ResolversTypes['WorkforceNeedConnection'], ParentType, ContextType, Partial<QueryWorkforceNeedsArgs>>;
};

export type RecordGraduateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGraduateResult'] = ResolversParentTypes['RecordGraduateResult']> = {
  __resolveType: TypeResolveFn<'GraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type RecordVacanciesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVacanciesResult'] = ResolversParentTypes['RecordVacanciesResult']> = {
  __resolveType: TypeResolveFn<'FileRefused' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'VersionConflict' | 'WorkforceNeedPayload', ParentType, ContextType>;
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

export type ResolutionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionItem'] = ResolversParentTypes['ResolutionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap'], FederationReferenceType extends FederationReferenceTypes['Roadmap'] = FederationReferenceTypes['Roadmap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Roadmap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  currentStage?: Resolver<ResolversTypes['StageCode'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<RoadmapHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['RoadmapStage']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoadmapStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapStage'] = ResolversParentTypes['RoadmapStage']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<RoadmapStageBlockedByArgs>>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['StageCheck']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['StageCode'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enteredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  skippedBy?: Resolver<Maybe<ResolversTypes['ResolutionItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StageStatus'], ParentType, ContextType>;
};

export type RuleRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefusal'] = ResolversParentTypes['RuleRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleRefusalMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveQueryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveQueryResult'] = ResolversParentTypes['SaveQueryResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'SavedQueryPayload', ParentType, ContextType>;
};

export type SavedFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedFilter'] = ResolversParentTypes['SavedFilter']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
};

export type SavedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery'], FederationReferenceType extends FederationReferenceTypes['SavedQuery'] = FederationReferenceTypes['SavedQuery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedQuery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['ObservationPoint'], ParentType, ContextType>;
  datasetVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filters?: Resolver<ReadonlyArray<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<SavedQueryHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Level']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['StatisticsResult']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedQueryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryPayload'] = ResolversParentTypes['SavedQueryPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  savedQuery?: Resolver<ResolversTypes['SavedQuery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demandBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandBalance']>>, ParentType, ContextType, RequireFields<SectorDemandBalanceArgs, 'year'>>;
  outcomes?: Resolver<Maybe<ResolversTypes['StatisticsResult']>, ParentType, ContextType, RequireFields<SectorOutcomesArgs, 'at' | 'by' | 'measures'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<SectorProgrammesArgs>>;
};

export type SpecialityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speciality'] = ResolversParentTypes['Speciality'], FederationReferenceType extends FederationReferenceTypes['Speciality'] = FederationReferenceTypes['Speciality']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Speciality']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ResolversTypes['StatisticsResult']>, ParentType, ContextType, RequireFields<SpecialityOutcomesArgs, 'at' | 'by' | 'measures'>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<SpecialityProgrammesArgs>>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  at?: Resolver<ResolversTypes['ObservationPoint'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['PublicationStage'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  at?: Resolver<ResolversTypes['ObservationPoint'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PublicationStage']>, ParentType, ContextType>;
  cutBy?: Resolver<ResolversTypes['DatasetCutBy'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['PublicationStage'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['DatasetVersion'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCheck'] = ResolversParentTypes['StageCheck']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StageCheckDescriptionArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StartExportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartExportResult'] = ResolversParentTypes['StartExportResult']> = {
  __resolveType: TypeResolveFn<'ExportPayload' | 'IdempotencyKeyReused' | 'InvalidInput', ParentType, ContextType>;
};

export type StatisticsCatalogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsCatalog'] = ResolversParentTypes['StatisticsCatalog']> = {
  datasetVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['CatalogLevel']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['CatalogMeasure']>, ParentType, ContextType>;
};

export type StatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsCell'] = ResolversParentTypes['StatisticsCell']> = {
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  instead?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Level']>>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatisticsColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsColumn'] = ResolversParentTypes['StatisticsColumn']> = {
  at?: Resolver<ResolversTypes['ObservationPoint'], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type StatisticsMetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsMeta'] = ResolversParentTypes['StatisticsMeta']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  datasetVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  queryHash?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type StatisticsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsResult'] = ResolversParentTypes['StatisticsResult']> = {
  chart?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, Partial<StatisticsResultChartArgs>>;
  chartSvg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<StatisticsResultChartSvgArgs>>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['StatisticsColumn']>, ParentType, ContextType>;
  jsonStat?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['StatisticsMeta'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StatisticsRow']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatisticsRow']>>, ParentType, ContextType>;
};

export type StatisticsRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsRow'] = ResolversParentTypes['StatisticsRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['StatisticsCell']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type StatusShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusShare'] = ResolversParentTypes['StatusShare']> = {
  count?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraduateStatus'], ParentType, ContextType>;
};

export type SubmitMonitoringReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitMonitoringReportResult'] = ResolversParentTypes['SubmitMonitoringReportResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'MonitoringReportPayload' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
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

export type TrainingCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitment'] = ResolversParentTypes['TrainingCommitment'], FederationReferenceType extends FederationReferenceTypes['TrainingCommitment'] = FederationReferenceTypes['TrainingCommitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingCommitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  fulfilment?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intakeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingCommitmentStatus'], ParentType, ContextType>;
  targetContracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetContractsUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingCommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentConnection'] = ResolversParentTypes['TrainingCommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingCommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['TrainingCommitment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingCommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentEdge'] = ResolversParentTypes['TrainingCommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrainingCommitment']>, ParentType, ContextType>;
};

export type TrainingCommitmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentPayload'] = ResolversParentTypes['TrainingCommitmentPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingCommitment?: Resolver<ResolversTypes['TrainingCommitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingCommitmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentResult'] = ResolversParentTypes['TrainingCommitmentResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'TrainingCommitmentPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type TrainingNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeed'] = ResolversParentTypes['TrainingNeed'], FederationReferenceType extends FederationReferenceTypes['TrainingNeed'] = FederationReferenceTypes['TrainingNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workforceNeed?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VacancySnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancySnapshot'] = ResolversParentTypes['VacancySnapshot']> = {
  openings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salaryMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  salaryMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VersionConflictMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawGraduateBasisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawGraduateBasisResult'] = ResolversParentTypes['WithdrawGraduateBasisResult']> = {
  __resolveType: TypeResolveFn<'ErasedGraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type WorkforceNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeed'] = ResolversParentTypes['WorkforceNeed'], FederationReferenceType extends FederationReferenceTypes['WorkforceNeed'] = FederationReferenceTypes['WorkforceNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkforceNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['DemandCampaign']>, ParentType, ContextType>;
  closure?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  confirmedHeadcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, Partial<WorkforceNeedHistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  neededFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  neededTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  offeredFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offeredTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['NeedOrigin']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  qualificationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NeedReason']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['TrainingRoute']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vacancies?: Resolver<ReadonlyArray<ResolversTypes['VacancySnapshot']>, ParentType, ContextType>;
  validatedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedConnection'] = ResolversParentTypes['WorkforceNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkforceNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['WorkforceNeed']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkforceNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedEdge'] = ResolversParentTypes['WorkforceNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
};

export type WorkforceNeedFilesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedFilesResult'] = ResolversParentTypes['WorkforceNeedFilesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'VersionConflict' | 'WorkforceNeedPayload', ParentType, ContextType>;
};

export type WorkforceNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedPayload'] = ResolversParentTypes['WorkforceNeedPayload']> = {
  need?: Resolver<ResolversTypes['WorkforceNeed'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceNeedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedResult'] = ResolversParentTypes['WorkforceNeedResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict' | 'WorkforceNeedPayload', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agreement?: AgreementResolvers<ContextType>;
  AnnulCertificateResult?: AnnulCertificateResultResolvers<ContextType>;
  ApplyForAssessmentResult?: ApplyForAssessmentResultResolvers<ContextType>;
  AssessmentAppeal?: AssessmentAppealResolvers<ContextType>;
  AssessmentEnd?: AssessmentEndResolvers<ContextType>;
  AssessmentFlag?: AssessmentFlagResolvers<ContextType>;
  AssessmentLoad?: AssessmentLoadResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  AssessmentResult?: AssessmentResultResolvers<ContextType>;
  AssessmentSummary?: AssessmentSummaryResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  BalanceInput?: BalanceInputResolvers<ContextType>;
  CatalogCode?: CatalogCodeResolvers<ContextType>;
  CatalogLevel?: CatalogLevelResolvers<ContextType>;
  CatalogMeasure?: CatalogMeasureResolvers<ContextType>;
  CertificateCheck?: CertificateCheckResolvers<ContextType>;
  CertificateExtension?: CertificateExtensionResolvers<ContextType>;
  CertificateExtensionConnection?: CertificateExtensionConnectionResolvers<ContextType>;
  CertificateExtensionEdge?: CertificateExtensionEdgeResolvers<ContextType>;
  CertificateExtensionPayload?: CertificateExtensionPayloadResolvers<ContextType>;
  CertificatePayload?: CertificatePayloadResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  CohortMovement?: CohortMovementResolvers<ContextType>;
  CohortPayload?: CohortPayloadResolvers<ContextType>;
  CommitTrainingResult?: CommitTrainingResultResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CutProgress?: CutProgressResolvers<ContextType>;
  DatasetFile?: DatasetFileResolvers<ContextType>;
  DatasetVersion?: DatasetVersionResolvers<ContextType>;
  DatasetVersionConnection?: DatasetVersionConnectionResolvers<ContextType>;
  DatasetVersionEdge?: DatasetVersionEdgeResolvers<ContextType>;
  DatasetVersionPayload?: DatasetVersionPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareNeedResult?: DeclareNeedResultResolvers<ContextType>;
  DemandBalance?: DemandBalanceResolvers<ContextType>;
  DemandCampaign?: DemandCampaignResolvers<ContextType>;
  DemandCampaignConnection?: DemandCampaignConnectionResolvers<ContextType>;
  DemandCampaignEdge?: DemandCampaignEdgeResolvers<ContextType>;
  DemandCampaignPayload?: DemandCampaignPayloadResolvers<ContextType>;
  DemandCampaignResult?: DemandCampaignResultResolvers<ContextType>;
  DisclosedCount?: DisclosedCountResolvers<ContextType>;
  DisclosedNumber?: DisclosedNumberResolvers<ContextType>;
  DisclosedRate?: DisclosedRateResolvers<ContextType>;
  DocumentLink?: DocumentLinkResolvers<ContextType>;
  DocumentRef?: DocumentRefResolvers<ContextType>;
  DocumentRegistration?: DocumentRegistrationResolvers<ContextType>;
  EmploymentSpell?: EmploymentSpellResolvers<ContextType>;
  EmploymentSpellPayload?: EmploymentSpellPayloadResolvers<ContextType>;
  EmploymentSpellResult?: EmploymentSpellResultResolvers<ContextType>;
  EnrolCohortResult?: EnrolCohortResultResolvers<ContextType>;
  EraseAssessmentCandidateResult?: EraseAssessmentCandidateResultResolvers<ContextType>;
  EraseGraduateResult?: EraseGraduateResultResolvers<ContextType>;
  ErasedAssessmentCandidatePayload?: ErasedAssessmentCandidatePayloadResolvers<ContextType>;
  ErasedGraduatePayload?: ErasedGraduatePayloadResolvers<ContextType>;
  ExamPart?: ExamPartResolvers<ContextType>;
  ExamSchedule?: ExamScheduleResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportPayload?: ExportPayloadResolvers<ContextType>;
  ExtendCertificatesResult?: ExtendCertificatesResultResolvers<ContextType>;
  FileRefused?: FileRefusedResolvers<ContextType>;
  Graduate?: GraduateResolvers<ContextType>;
  GraduateBasis?: GraduateBasisResolvers<ContextType>;
  GraduateCohortResult?: GraduateCohortResultResolvers<ContextType>;
  GraduateConnection?: GraduateConnectionResolvers<ContextType>;
  GraduateEdge?: GraduateEdgeResolvers<ContextType>;
  GraduateEntryPayload?: GraduateEntryPayloadResolvers<ContextType>;
  GraduateEntryResult?: GraduateEntryResultResolvers<ContextType>;
  GraduatePayload?: GraduatePayloadResolvers<ContextType>;
  GraduateResult?: GraduateResultResolvers<ContextType>;
  GraduateStatusEntry?: GraduateStatusEntryResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  ImportAssessmentsResult?: ImportAssessmentsResultResolvers<ContextType>;
  ImportCohortMovementResult?: ImportCohortMovementResultResolvers<ContextType>;
  ImportGraduatesResult?: ImportGraduatesResultResolvers<ContextType>;
  ImportMonitoringReportsResult?: ImportMonitoringReportsResultResolvers<ContextType>;
  ImportNeedsResult?: ImportNeedsResultResolvers<ContextType>;
  ImportPayload?: ImportPayloadResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  IssueCertificateResult?: IssueCertificateResultResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JobMatch?: JobMatchResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  ModeSummary?: ModeSummaryResolvers<ContextType>;
  MonitoringColumn?: MonitoringColumnResolvers<ContextType>;
  MonitoringCount?: MonitoringCountResolvers<ContextType>;
  MonitoringReport?: MonitoringReportResolvers<ContextType>;
  MonitoringReportConnection?: MonitoringReportConnectionResolvers<ContextType>;
  MonitoringReportEdge?: MonitoringReportEdgeResolvers<ContextType>;
  MonitoringReportPayload?: MonitoringReportPayloadResolvers<ContextType>;
  MonitoringReportResult?: MonitoringReportResultResolvers<ContextType>;
  MonitoringRound?: MonitoringRoundResolvers<ContextType>;
  MonitoringRoundConnection?: MonitoringRoundConnectionResolvers<ContextType>;
  MonitoringRoundEdge?: MonitoringRoundEdgeResolvers<ContextType>;
  MonitoringRoundPayload?: MonitoringRoundPayloadResolvers<ContextType>;
  MonitoringRoundResult?: MonitoringRoundResultResolvers<ContextType>;
  MovementEntry?: MovementEntryResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedOrigin?: NeedOriginResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NumberTaken?: NumberTakenResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OpenDemandCampaignResult?: OpenDemandCampaignResultResolvers<ContextType>;
  OpenMonitoringRoundResult?: OpenMonitoringRoundResultResolvers<ContextType>;
  OpenProgrammeResult?: OpenProgrammeResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OutcomeDocument?: OutcomeDocumentResolvers<ContextType>;
  OutcomeSet?: OutcomeSetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlacePracticeResult?: PlacePracticeResultResolvers<ContextType>;
  PracticePlacement?: PracticePlacementResolvers<ContextType>;
  PracticePlacementConnection?: PracticePlacementConnectionResolvers<ContextType>;
  PracticePlacementEdge?: PracticePlacementEdgeResolvers<ContextType>;
  PracticePlacementPayload?: PracticePlacementPayloadResolvers<ContextType>;
  PracticePlacementResult?: PracticePlacementResultResolvers<ContextType>;
  ProfessionalStandard?: ProfessionalStandardResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeAccreditation?: ProgrammeAccreditationResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeIntake?: ProgrammeIntakeResolvers<ContextType>;
  ProgrammePayload?: ProgrammePayloadResolvers<ContextType>;
  ProgrammeResult?: ProgrammeResultResolvers<ContextType>;
  PublishDatasetVersionResult?: PublishDatasetVersionResultResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationAssessment?: QualificationAssessmentResolvers<ContextType>;
  QualificationAssessmentConnection?: QualificationAssessmentConnectionResolvers<ContextType>;
  QualificationAssessmentEdge?: QualificationAssessmentEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordGraduateResult?: RecordGraduateResultResolvers<ContextType>;
  RecordVacanciesResult?: RecordVacanciesResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusedCell?: RefusedCellResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  RequestUploadResult?: RequestUploadResultResolvers<ContextType>;
  ResolutionItem?: ResolutionItemResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapStage?: RoadmapStageResolvers<ContextType>;
  RuleRefusal?: RuleRefusalResolvers<ContextType>;
  SaveQueryResult?: SaveQueryResultResolvers<ContextType>;
  SavedFilter?: SavedFilterResolvers<ContextType>;
  SavedQuery?: SavedQueryResolvers<ContextType>;
  SavedQueryPayload?: SavedQueryPayloadResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Speciality?: SpecialityResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  StageCheck?: StageCheckResolvers<ContextType>;
  StartExportResult?: StartExportResultResolvers<ContextType>;
  StatisticsCatalog?: StatisticsCatalogResolvers<ContextType>;
  StatisticsCell?: StatisticsCellResolvers<ContextType>;
  StatisticsColumn?: StatisticsColumnResolvers<ContextType>;
  StatisticsMeta?: StatisticsMetaResolvers<ContextType>;
  StatisticsResult?: StatisticsResultResolvers<ContextType>;
  StatisticsRow?: StatisticsRowResolvers<ContextType>;
  StatusShare?: StatusShareResolvers<ContextType>;
  SubmitMonitoringReportResult?: SubmitMonitoringReportResultResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TrainingCommitment?: TrainingCommitmentResolvers<ContextType>;
  TrainingCommitmentConnection?: TrainingCommitmentConnectionResolvers<ContextType>;
  TrainingCommitmentEdge?: TrainingCommitmentEdgeResolvers<ContextType>;
  TrainingCommitmentPayload?: TrainingCommitmentPayloadResolvers<ContextType>;
  TrainingCommitmentResult?: TrainingCommitmentResultResolvers<ContextType>;
  TrainingNeed?: TrainingNeedResolvers<ContextType>;
  URL?: GraphQLScalarType;
  VacancySnapshot?: VacancySnapshotResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawGraduateBasisResult?: WithdrawGraduateBasisResultResolvers<ContextType>;
  WorkforceNeed?: WorkforceNeedResolvers<ContextType>;
  WorkforceNeedConnection?: WorkforceNeedConnectionResolvers<ContextType>;
  WorkforceNeedEdge?: WorkforceNeedEdgeResolvers<ContextType>;
  WorkforceNeedFilesResult?: WorkforceNeedFilesResultResolvers<ContextType>;
  WorkforceNeedPayload?: WorkforceNeedPayloadResolvers<ContextType>;
  WorkforceNeedResult?: WorkforceNeedResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audited?: AuditedDirectiveResolver<any, any, ContextType>;
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
