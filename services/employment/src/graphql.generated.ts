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

export type Agreement = {
  readonly __typename?: 'Agreement';
  readonly demandBalance?: Maybe<ReadonlyArray<DemandBalance>>;
  readonly id: Scalars['ID']['output'];
  readonly needs?: Maybe<WorkforceNeedConnection>;
  /** Только у кластерных соглашений. / Cluster agreements only. */
  readonly roadmap?: Maybe<Roadmap>;
  readonly trainingCommitments?: Maybe<TrainingCommitmentConnection>;
};


export type AgreementDemandBalanceArgs = {
  year: Scalars['Int']['input'];
};


export type AgreementNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AgreementTrainingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Когорта: организация × программа × год выпуска (с 1 сентября по 31 августа). Числа людей — только после контроля раскрытия.
 * A cohort: organisation × programme × graduation year (1 September to 31 August). Counts of people pass disclosure control.
 */
export type Cohort = Node & {
  readonly __typename?: 'Cohort';
  readonly enrolled: DisclosedCount;
  readonly graduated: DisclosedCount;
  /** День выпуска. / The day of graduation. */
  readonly graduatedOn?: Maybe<Scalars['Date']['output']>;
  readonly graduationYear: Scalars['Int']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /**
   * Итоги на момент наблюдения. `policy` по умолчанию HESA_STANDARD; NONE требует DATA_STEWARD и `purpose`, чтение записывается.
   * Outcomes at an observation point. `policy` is HESA_STANDARD by default; NONE needs DATA_STEWARD and a `purpose`, and is written down.
   */
  readonly outcomes: OutcomeSet;
  readonly programme: Programme;
  readonly trainingCommitment?: Maybe<TrainingCommitment>;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/**
 * Когорта: организация × программа × год выпуска (с 1 сентября по 31 августа). Числа людей — только после контроля раскрытия.
 * A cohort: organisation × programme × graduation year (1 September to 31 August). Counts of people pass disclosure control.
 */
export type CohortOutcomesArgs = {
  at: ObservationPoint;
  policy?: InputMaybe<DisclosurePolicy>;
  purpose?: InputMaybe<ReadingPurpose>;
};

export type CohortConnection = {
  readonly __typename?: 'CohortConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<CohortEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Cohort>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CohortEdge = {
  readonly __typename?: 'CohortEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Cohort;
};

export type CohortPayload = {
  readonly __typename?: 'CohortPayload';
  readonly cohort: Cohort;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type CommitTrainingInput = {
  /** По умолчанию — соглашение обязательства круглого стола. / By default the agreement of the round-table commitment. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Обязательство круглого стола о местах подготовки. / A round-table commitment of training places. */
  readonly commitmentId?: InputMaybe<Scalars['ID']['input']>;
  readonly employerId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly intakeYear: Scalars['Int']['input'];
  readonly needIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly places: Scalars['Int']['input'];
  readonly programmeId: Scalars['ID']['input'];
};

export type CommitTrainingResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | TrainingCommitmentPayload | VersionConflict;

export type Commitment = {
  readonly __typename?: 'Commitment';
  readonly id: Scalars['ID']['output'];
  /** Места программ, в которые обязательство превратилось. / The programme places it was turned into. */
  readonly trainingCommitments?: Maybe<TrainingCommitmentConnection>;
};


export type CommitmentTrainingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ConfirmNeedInput = {
  /**
   * Кто подтверждает: объединение работодателей или орган власти, не сам работодатель (R26).
   * Who confirms: an employers' association or an authority, never the employer itself (R26).
   */
  readonly confirmedById: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Другое число — потребность становится ADJUSTED. / Another headcount makes the need ADJUSTED. */
  readonly headcount?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/**
 * Вид занятости: трудовой договор, самозанятость (НПД), предпринимательство (ИП).
 * The kind of work: a labour contract, self-employment, a business of one's own.
 */
export type ContractKind =
  | 'EMPLOYMENT'
  | 'ENTREPRENEUR'
  | 'SELF_EMPLOYED';

/** LOW — о более чем 20 % выпускников ничего не известно. / LOW: nothing is known about more than 20 % of the graduates. */
export type DataQuality =
  | 'GOOD'
  | 'LOW';

export type DeclareNeedInput = {
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  readonly employerId: Scalars['ID']['input'];
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** Сколько человек; ноль — явный ответ «не нужно». / How many people; zero is an explicit «none needed». */
  readonly headcount: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  readonly neededFrom: Scalars['Date']['input'];
  readonly neededTo: Scalars['Date']['input'];
  /** ОКТМО региона: начинается с 46. / ОКТМО of the region: begins with 46. */
  readonly oktmo: Scalars['ID']['input'];
  /** Код занятия по ОКЗ. / The occupation's ОКЗ code. */
  readonly okz: Scalars['ID']['input'];
  readonly originIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly qualificationCode?: InputMaybe<Scalars['ID']['input']>;
};

export type DeclareNeedResult = IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | WorkforceNeedPayload;

/**
 * Баланс спроса и выпуска по занятию, году и территории; вычисляется при чтении.
 * The balance of demand and supply for an occupation, year and territory; computed on reading.
 */
export type DemandBalance = {
  readonly __typename?: 'DemandBalance';
  /**
   * Покрытие: `expectedSupply` к `net`; null, если потребности нет.
   * Coverage: `expectedSupply` over `net`; null where nothing is needed.
   */
  readonly coverage?: Maybe<Scalars['Float']['output']>;
  /** Доли — веса по умолчанию, а не история. / Shares are default weights, not history. */
  readonly estimated: Scalars['Boolean']['output'];
  readonly expectedSupply: Scalars['Float']['output'];
  readonly gap: Scalars['Float']['output'];
  /** Подтверждённая потребность, человек. / Confirmed demand, people. */
  readonly gross: Scalars['Int']['output'];
  readonly municipality?: Maybe<Municipality>;
  /**
   * За вычетом закрытой; наймы ещё не привязаны к потребностям, поэтому вычитать нечего.
   * Less what is filled; hires are not linked to needs yet, so nothing is subtracted.
   */
  readonly net: Scalars['Int']['output'];
  readonly occupation?: Maybe<Occupation>;
  /** Каким путём закрыть разрыв; null, если разрыва нет. / By which route to close the gap; null where there is none. */
  readonly route?: Maybe<TrainingRoute>;
  readonly year: Scalars['Int']['output'];
};

/** Число людей после контроля раскрытия: округлено до 5. / A count of people after disclosure control: rounded to 5. */
export type DisclosedCount = {
  readonly __typename?: 'DisclosedCount';
  readonly reason: SuppressionReason;
  readonly suppressed: Scalars['Boolean']['output'];
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/**
 * Медиана или среднее после контроля раскрытия; `included` — сколько человек учтено, округлено до 5.
 * A median or mean after disclosure control; `included` is how many people it covers, rounded to 5.
 */
export type DisclosedNumber = {
  readonly __typename?: 'DisclosedNumber';
  readonly included?: Maybe<Scalars['Int']['output']>;
  readonly reason: SuppressionReason;
  readonly suppressed: Scalars['Boolean']['output'];
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * Доля в процентах после контроля раскрытия; `base` — знаменатель, округлённый до 5.
 * A percentage after disclosure control; `base` is the denominator, rounded to 5.
 */
export type DisclosedRate = {
  readonly __typename?: 'DisclosedRate';
  readonly base?: Maybe<Scalars['Int']['output']>;
  readonly reason: SuppressionReason;
  readonly suppressed: Scalars['Boolean']['output'];
  /** Проценты: целые, если база меньше 200, иначе до 0,1. / Per cent: whole under a base of 200, otherwise to 0.1. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/**
 * Правила раскрытия: HESA_STANDARD — для всех; STRICT — ещё и без чисел меньше 10; NONE — только DATA_STEWARD, с записью в журнал.
 * Disclosure rules: HESA_STANDARD for everybody; STRICT also withholds counts under 10; NONE for DATA_STEWARD only, and audited.
 */
export type DisclosurePolicy =
  | 'HESA_STANDARD'
  | 'NONE'
  | 'STRICT';

export type EmploymentSpellPayload = {
  readonly __typename?: 'EmploymentSpellPayload';
  readonly graduateId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  readonly spellId: Scalars['ID']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type EmploymentSpellResult = EmploymentSpellPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

export type EndEmploymentInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Последний день работы. / The last day of work. */
  readonly on: Scalars['Date']['input'];
  readonly spellId: Scalars['ID']['input'];
};

export type EnrolCohortInput = {
  readonly enrolled: Scalars['Int']['input'];
  /** Год выпуска Y: с 1 сентября Y−1 по 31 августа Y. / Graduation year Y: 1 September Y−1 to 31 August Y. */
  readonly graduationYear: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly programmeId: Scalars['ID']['input'];
  readonly trainingCommitmentId?: InputMaybe<Scalars['ID']['input']>;
};

export type EnrolCohortResult = CohortPayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

export type EraseGraduateInput = {
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Псевдоним человека, как при внесении. / The person's pseudonym, as it was recorded. */
  readonly pseudonym: Scalars['String']['input'];
  readonly reason: ErasureReason;
};

export type EraseGraduateResult = ErasedGraduatePayload | IdempotencyKeyReused | InvalidInput;

export type ErasedGraduatePayload = {
  readonly __typename?: 'ErasedGraduatePayload';
  /**
   * Записи, ставшие сейчас ничьими; при повторе их нет.
   * The records that are nobody's from now on; a repeat finds none.
   */
  readonly graduateIds: ReadonlyArray<Scalars['ID']['output']>;
};

/**
 * Почему удаляют; свободного текста нет: журнал вечен, и персональных данных в нём быть не может.
 * Why it is erased; no free text: the log is for ever, and personal data can't be in it.
 */
export type ErasureReason =
  /** Решение суда или Роскомнадзора. / A decision of a court or of the data protection authority. */
  | 'AUTHORITY_DECISION'
  | 'CONSENT_WITHDRAWN'
  /** Требование самого человека. / The person's own request. */
  | 'SUBJECT_REQUEST'
  /** Срок хранения истёк. / The term of keeping is over. */
  | 'TERM_OVER';

export type GraduateCohortInput = {
  readonly cohortId: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Не больше зачисленных с учётом переводов и отчислений (R29).
   * At most those enrolled, transfers and leavers counted (R29).
   */
  readonly graduated: Scalars['Int']['input'];
  readonly graduatedOn: Scalars['Date']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly transferredIn?: InputMaybe<Scalars['Int']['input']>;
  readonly transferredOut?: InputMaybe<Scalars['Int']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Int']['input']>;
};

export type GraduateCohortResult = CohortPayload | IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/**
 * Ответ тому, кто вправе вести выпускника: только идентификаторы.
 * The answer to those who may keep a graduate's record: ids only.
 */
export type GraduatePayload = {
  readonly __typename?: 'GraduatePayload';
  readonly graduateId: Scalars['ID']['output'];
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type GraduateResult = GraduatePayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal | VersionConflict;

/**
 * Основной статус выпускника на день наблюдения: первый верный по порядку этого списка.
 * The primary status of a graduate on the day of observation: the first true one in the order of this list.
 */
export type GraduateStatus =
  | 'EMIGRATED_OR_DECEASED'
  | 'EMPLOYED'
  | 'ENTREPRENEUR'
  | 'FURTHER_STUDY'
  | 'INFORMAL_WORK'
  | 'MILITARY_SERVICE'
  | 'NOT_ACTIVE'
  | 'PARENTAL_LEAVE'
  | 'REGISTERED_UNEMPLOYED'
  | 'SELF_EMPLOYED'
  | 'UNKNOWN';

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

/**
 * Язык подписей и отказов; без аргумента — по Accept-Language, иначе русский.
 * Language of labels and refusals; without the argument Accept-Language decides, otherwise Russian.
 */
export type Locale =
  /** Английский. / English. */
  | 'EN'
  /** Русский. / Russian. */
  | 'RU';

export type Municipality = {
  readonly __typename?: 'Municipality';
  readonly oktmo: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Взять обязательство о местах подготовки (представитель организации или SECRETARY): R5, R27.
   * Commits places of training (a delegate of the provider, or SECRETARY): R5, R27.
   */
  readonly commitTraining: CommitTrainingResult;
  /**
   * Подтвердить потребность (представитель подтверждающего или SECRETARY): R26.
   * Confirms a need (a delegate of the confirming body, or SECRETARY): R26.
   */
  readonly confirmNeed: WorkforceNeedResult;
  /**
   * Заявить потребность (представитель работодателя или SECRETARY): R5, R25.
   * Declares a need (a delegate of the employer, or SECRETARY): R5, R25.
   */
  readonly declareNeed: DeclareNeedResult;
  readonly endEmployment: EmploymentSpellResult;
  /**
   * Набрать когорту (представитель организации, SECRETARY или DATA_STEWARD).
   * Enrols a cohort (a delegate of the provider, SECRETARY or DATA_STEWARD).
   */
  readonly enrolCohort: EnrolCohortResult;
  /**
   * Удалить псевдоним человека из записей всех программ (DATA_STEWARD; R30): записи остаются в подсчётах ничьими, не меняются, внести его снова нельзя.
   * Erases a person's pseudonym from the records of all programmes (DATA_STEWARD; R30): the records stay in the counts as nobody's, never change again, and the pseudonym is not recorded anew.
   */
  readonly eraseGraduate: EraseGraduateResult;
  /**
   * Выпустить когорту (представитель организации, SECRETARY или DATA_STEWARD): R29.
   * Graduates a cohort (a delegate of the provider, SECRETARY or DATA_STEWARD): R29.
   */
  readonly graduateCohort: GraduateCohortResult;
  /**
   * Открыть программу (представитель организации или REGISTRAR): организация — колледж, вуз или ЦОПП.
   * Opens a programme (a delegate of the provider, or REGISTRAR): the provider is a college, a university or a ЦОПП.
   */
  readonly openProgramme: OpenProgrammeResult;
  /**
   * Внести период работы (представитель организации или DATA_STEWARD): R34.
   * Records a spell of employment (a delegate of the provider, or DATA_STEWARD): R34.
   */
  readonly recordEmployment: EmploymentSpellResult;
  /**
   * Внести выпускника под псевдонимом (представитель организации или DATA_STEWARD): R30.
   * Records a graduate under a pseudonym (a delegate of the provider, or DATA_STEWARD): R30.
   */
  readonly recordGraduate: RecordGraduateResult;
  /**
   * Внести статус, который не является работой: служба, отпуск по уходу, учёба и другие (R34).
   * Records a status that is not work: service, parental leave, study and others (R34).
   */
  readonly recordStatus: GraduateResult;
  readonly rejectNeed: WorkforceNeedResult;
};


export type MutationCommitTrainingArgs = {
  input: CommitTrainingInput;
};


export type MutationConfirmNeedArgs = {
  input: ConfirmNeedInput;
};


export type MutationDeclareNeedArgs = {
  input: DeclareNeedInput;
};


export type MutationEndEmploymentArgs = {
  input: EndEmploymentInput;
};


export type MutationEnrolCohortArgs = {
  input: EnrolCohortInput;
};


export type MutationEraseGraduateArgs = {
  input: EraseGraduateInput;
};


export type MutationGraduateCohortArgs = {
  input: GraduateCohortInput;
};


export type MutationOpenProgrammeArgs = {
  input: OpenProgrammeInput;
};


export type MutationRecordEmploymentArgs = {
  input: RecordEmploymentInput;
};


export type MutationRecordGraduateArgs = {
  input: RecordGraduateInput;
};


export type MutationRecordStatusArgs = {
  input: RecordStatusInput;
};


export type MutationRejectNeedArgs = {
  input: RejectNeedInput;
};

/**
 * Состояние потребности: заявлена, подтверждена, подтверждена с другим числом, отклонена.
 * The state of a need: declared, confirmed, confirmed with another headcount, rejected.
 */
export type NeedStatus =
  | 'ADJUSTED'
  | 'CONFIRMED'
  | 'REJECTED'
  | 'SUBMITTED';

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

/**
 * Момент наблюдения: столько месяцев после дня выпуска.
 * An observation point: so many months after the day of graduation.
 */
export type ObservationPoint =
  | 'M3'
  | 'M6'
  | 'M12'
  | 'M24'
  | 'M36';

export type Occupation = {
  readonly __typename?: 'Occupation';
  readonly okz: Scalars['ID']['output'];
};

export type OpenProgrammeInput = {
  readonly capacity: Scalars['Int']['input'];
  readonly durationMonths: Scalars['Int']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly providerId: Scalars['ID']['input'];
  readonly route: TrainingRoute;
  readonly specialityCode: Scalars['ID']['input'];
};

export type OpenProgrammeResult = IdempotencyKeyReused | InvalidInput | NotFound | ProgrammePayload | RuleRefusal;

export type Organization = {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
  /** Заявленные потребности. / The needs it declared. */
  readonly needs?: Maybe<WorkforceNeedConnection>;
  /** Программы организации. / The organisation's programmes. */
  readonly programmes?: Maybe<ProgrammeConnection>;
};


export type OrganizationNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Итоги когорты на день наблюдения (определения — domain.md 6.2). Каждое число прошло disclose().
 * Outcomes of a cohort on the day of observation (definitions: domain.md 6.2). Every figure has passed disclose().
 */
export type OutcomeSet = {
  readonly __typename?: 'OutcomeSet';
  /** День наблюдения; null, пока когорта не выпущена. / The day of observation; null until the cohort has graduated. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  readonly at: ObservationPoint;
  /** N: когорта без выбывших из наблюдения. / N: the cohort without those who left observation. */
  readonly base: DisclosedCount;
  /** Первая работа от 30 дней началась в пределах 90 дней. / A first job of 30 days or more began within 90 days. */
  readonly employedWithin90Share: DisclosedRate;
  /** Занятость: работающие (W) ко всем (N). / Employment: those in work (W) over all (N). */
  readonly employmentRate: DisclosedRate;
  /**
   * Занятость активных, W / (N − X): без службы, отпуска по уходу и учёбы (X).
   * Employment of the active, W / (N − X): without service, parental leave and study (X).
   */
  readonly employmentRateActive: DisclosedRate;
  readonly inSpecialityCoreRate: DisclosedRate;
  /**
   * По специальности (CORE и RELATED) среди работающих с известным занятием.
   * In the speciality (CORE and RELATED) among those in work with a known occupation.
   */
  readonly inSpecialityRate: DisclosedRate;
  /** Доля работающих с известным занятием. / The share of those in work whose occupation is known. */
  readonly knownOccupationShare: DisclosedRate;
  /**
   * Медиана дней до первой работы; работа на день выпуска — 0.
   * Median days to the first job; a job held at graduation is 0.
   */
  readonly medianDaysToFirstJob: DisclosedNumber;
  /** День наблюдения наступил. / The day of observation has come. */
  readonly observed: Scalars['Boolean']['output'];
  readonly policy: DisclosurePolicy;
  /**
   * Доля устроенных, (W + X) / N: работают, служат, в отпуске по уходу или учатся.
   * Positive destinations, (W + X) / N: in work, in service, on parental leave or in study.
   */
  readonly positiveDestinationRate: DisclosedRate;
  readonly quality: DataQuality;
  /**
   * У того же работодателя через 6 месяцев — среди тех, у кого они прошли к сегодняшнему дню.
   * With the same employer 6 months on, among those for whom they have passed by today.
   */
  readonly retention6: DisclosedRate;
  readonly retention12: DisclosedRate;
  readonly statuses: ReadonlyArray<StatusShare>;
  /**
   * Работают в регионе (ОКТМО 46) среди работающих с известным местом.
   * Working in the region among those with a known place.
   */
  readonly staysInRegionRate: DisclosedRate;
  /** Доля тех, о ком ничего не известно. / The share of those about whom nothing is known. */
  readonly unknownShare: DisclosedRate;
};

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

/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type Programme = Node & {
  readonly __typename?: 'Programme';
  /** Мест в одном наборе (R27). / Places of one intake (R27). */
  readonly capacity: Scalars['Int']['output'];
  readonly cohorts: CohortConnection;
  /** Срок обучения, месяцев. / Duration of training, months. */
  readonly durationMonths: Scalars['Int']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  readonly provider?: Maybe<Organization>;
  readonly route: TrainingRoute;
  readonly speciality?: Maybe<Speciality>;
  /** Обязательства по местам этой программы. / Training commitments of this programme. */
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
export type ProgrammeCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Образовательная программа организации по одной специальности.
 * A training programme of an organisation in one speciality.
 */
export type ProgrammeTrainingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: Programme;
};

/** Отбор программ; условия соединяются «и». / Selects programmes; all the conditions must hold. */
export type ProgrammeFilter = {
  readonly providerId?: InputMaybe<Scalars['ID']['input']>;
  readonly route?: InputMaybe<TrainingRoute>;
  readonly specialityCode?: InputMaybe<Scalars['ID']['input']>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * Программа после команды; `repeated` — ключ уже встречался, и сейчас ничего не записано.
 * The programme after the command; `repeated`: the key was known and nothing was written now.
 */
export type ProgrammePayload = {
  readonly __typename?: 'ProgrammePayload';
  readonly programme: Programme;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  readonly cohort?: Maybe<Cohort>;
  readonly programme?: Maybe<Programme>;
  readonly programmes: ProgrammeConnection;
  readonly trainingCommitment?: Maybe<TrainingCommitment>;
  readonly workforceNeed?: Maybe<WorkforceNeed>;
  readonly workforceNeeds: WorkforceNeedConnection;
};


export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTrainingCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkforceNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkforceNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkforceNeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type RecordEmploymentInput = {
  readonly contract: ContractKind;
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly from: Scalars['Date']['input'];
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Рублей в месяц до вычета налога. / Roubles a month before tax. */
  readonly monthlyPay?: InputMaybe<Scalars['Int']['input']>;
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  /** Последний день работы. / The last day of work. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type RecordGraduateInput = {
  readonly cohortId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Псевдоним: HMAC-SHA-256 в 64 строчных шестнадцатеричных знаках. Ни имени, ни СНИЛС.
   * The pseudonym: an HMAC-SHA-256 of 64 lower-case hexadecimal digits. No name, no СНИЛС.
   */
  readonly pseudonym: Scalars['String']['input'];
};

export type RecordGraduateResult = GraduatePayload | IdempotencyKeyReused | InvalidInput | NotFound | RuleRefusal;

export type RecordStatusInput = {
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly graduateId: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Первый день статуса. / The first day of the status. */
  readonly on: Scalars['Date']['input'];
  readonly status: RecordedStatus;
  /** Последний день статуса. / The last day of the status. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Статусы, которые записывают; занятость записывают периодами работы.
 * The statuses that are recorded; work is recorded as employment spells.
 */
export type RecordedStatus =
  | 'EMIGRATED_OR_DECEASED'
  | 'FURTHER_STUDY'
  | 'INFORMAL_WORK'
  | 'MILITARY_SERVICE'
  | 'NOT_ACTIVE'
  | 'PARENTAL_LEAVE'
  | 'REGISTERED_UNEMPLOYED';

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

export type RejectNeedInput = {
  readonly confirmedById: Scalars['ID']['input'];
  /** Прочитанная версия; запись уже другая — VersionConflict. / The version that was read; a newer one: VersionConflict. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Ключ повтора, 8–200 ASCII: у повтора тот же ответ. / Idempotency key, 8–200 ASCII: a repeat gets the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/**
 * Дорожная карта кластерного соглашения: этапы S1–S9, вычисленные из фактов.
 * The roadmap of a cluster agreement: stages S1 to S9, computed from facts.
 */
export type Roadmap = {
  readonly __typename?: 'Roadmap';
  /** Первый незавершённый этап; последний, если завершены все. / The first stage not completed; the last where all are. */
  readonly currentStage: StageCode;
  readonly stages: ReadonlyArray<RoadmapStage>;
  /** Годы потребности. / The years of demand. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

export type RoadmapStage = {
  readonly __typename?: 'RoadmapStage';
  readonly checks: ReadonlyArray<StageCheck>;
  readonly code: StageCode;
  readonly status: StageStatus;
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

export type Speciality = {
  readonly __typename?: 'Speciality';
  readonly code: Scalars['ID']['output'];
};

/** Проверка этапа: что требуется и выполнено ли. / A check of a stage: what it demands and whether it holds. */
export type StageCheck = {
  readonly __typename?: 'StageCheck';
  readonly description: Scalars['String']['output'];
  /** Постоянное имя для программ. / A stable name for programs. */
  readonly name: Scalars['String']['output'];
  readonly satisfied: Scalars['Boolean']['output'];
};


/** Проверка этапа: что требуется и выполнено ли. / A check of a stage: what it demands and whether it holds. */
export type StageCheckDescriptionArgs = {
  locale?: InputMaybe<Locale>;
};

/** Этап дорожной карты пункта 6, S1–S9 по порядку. / A stage of the roadmap of point 6, S1 to S9 in order. */
export type StageCode =
  | 'AGREEMENT_IN_FORCE'
  | 'ASSESSED'
  | 'BALANCE_COMPUTED'
  | 'DEMAND_DECLARED'
  | 'DEMAND_VALIDATED'
  | 'PLACED'
  | 'RETAINED_AND_REVIEWED'
  | 'TRAINING_AGREED'
  | 'TRAINING_RUNNING';

/**
 * Состояние этапа; BLOCKED — соглашение прекращено или истекло раньше, чем этап завершён.
 * The state of a stage; BLOCKED: the agreement ended before the stage was completed.
 */
export type StageStatus =
  | 'BLOCKED'
  | 'COMPLETED'
  | 'ENTERED'
  | 'NOT_STARTED';

/** Статус и доля выпускников в нём. / A status and the share of graduates in it. */
export type StatusShare = {
  readonly __typename?: 'StatusShare';
  readonly count: DisclosedCount;
  readonly share: DisclosedRate;
  readonly status: GraduateStatus;
};

/** Почему значения нет; NONE — значение показано. / Why a value is withheld; NONE: it is shown. */
export type SuppressionReason =
  | 'COMPLEMENT'
  | 'DOMINANCE'
  | 'NONE'
  | 'NOT_APPLICABLE'
  | 'SMALL_BASE'
  | 'SMALL_COUNT';

/**
 * Обязательство подготовить людей: места одного набора программы для одного работодателя.
 * A commitment to train: places of one intake of a programme for one employer.
 */
export type TrainingCommitment = Node & {
  readonly __typename?: 'TrainingCommitment';
  readonly agreement?: Maybe<Agreement>;
  /** Когорта, набранная по обязательству. / The cohort enrolled on it. */
  readonly cohort?: Maybe<Cohort>;
  /** Обязательство круглого стола, из которого возникли места. / The round-table commitment the places came from. */
  readonly commitment?: Maybe<Commitment>;
  readonly employer?: Maybe<Organization>;
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Год набора. / The year of intake. */
  readonly intakeYear: Scalars['Int']['output'];
  readonly needs: ReadonlyArray<WorkforceNeed>;
  readonly places: Scalars['Int']['output'];
  readonly programme: Programme;
};

export type TrainingCommitmentConnection = {
  readonly __typename?: 'TrainingCommitmentConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<TrainingCommitmentEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<TrainingCommitment>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type TrainingCommitmentEdge = {
  readonly __typename?: 'TrainingCommitmentEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: TrainingCommitment;
};

export type TrainingCommitmentPayload = {
  readonly __typename?: 'TrainingCommitmentPayload';
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
  readonly trainingCommitment: TrainingCommitment;
};

/**
 * Потребность в обучении: кого, по какому стандарту, где и к какому сроку.
 * A need for training: who, for which standard, where and by when.
 */
export type TrainingNeed = {
  readonly __typename?: 'TrainingNeed';
  readonly id: Scalars['ID']['output'];
  /** Потребность в кадрах, которой она стала. / The need for people that it has become. */
  readonly workforceNeed?: Maybe<WorkforceNeed>;
};

/** Путь подготовки: как закрывают потребность. / The route of training: how a need is answered. */
export type TrainingRoute =
  | 'HIGHER'
  | 'IMPORT_OR_WAIVE'
  | 'RETRAINING'
  | 'SPO'
  | 'UPSKILLING'
  | 'VOCATIONAL_TRAINING';

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

/**
 * Потребность работодателя в кадрах: сколько человек, по какому занятию, когда и где (R25).
 * An employer's need for people: how many, in which occupation, when and where (R25).
 */
export type WorkforceNeed = Node & {
  readonly __typename?: 'WorkforceNeed';
  readonly agreement?: Maybe<Agreement>;
  /** Подтверждённое число. / The confirmed headcount. */
  readonly confirmedHeadcount?: Maybe<Scalars['Int']['output']>;
  readonly employer?: Maybe<Organization>;
  /** Обоснование. / What the need rests on. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Заявленное число; ноль — явный ответ «не нужно». / The declared headcount; zero is an explicit «none needed». */
  readonly headcount: Scalars['Int']['output'];
  /** Глобальный идентификатор: не меняется, по нему находит `node`. / Global id: it never changes; `node` finds by it. */
  readonly id: Scalars['ID']['output'];
  /** Уровень квалификации, 1–9. / Qualification level, 1 to 9. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly municipality?: Maybe<Municipality>;
  readonly neededFrom: Scalars['Date']['output'];
  readonly neededTo: Scalars['Date']['output'];
  readonly occupation?: Maybe<Occupation>;
  /** Идентификаторы того, из чего потребность возникла. / Ids of what the need came from. */
  readonly originIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly qualificationCode?: Maybe<Scalars['ID']['output']>;
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  /**
   * Как её закрывать, если это известно: потребность плана по постановлению 584 — переподготовкой.
   * How it is to be met, where that is known: a need of a plan under decree 584 by retraining.
   */
  readonly route?: Maybe<TrainingRoute>;
  readonly status: NeedStatus;
  /** Когда запись изменена последний раз. / When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Кто подтвердил или отклонил (R26). / Who confirmed or rejected it (R26). */
  readonly validatedBy?: Maybe<Organization>;
  /** Версия записи; передаётся как `expectedVersion`. / The version of the record; pass it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type WorkforceNeedConnection = {
  readonly __typename?: 'WorkforceNeedConnection';
  /** Записи страницы с курсорами. / The items of the page with their cursors. */
  readonly edges: ReadonlyArray<WorkforceNeedEdge>;
  /** Записи страницы. / The items of the page. */
  readonly nodes: ReadonlyArray<WorkforceNeed>;
  /** Есть ли записи до и после страницы. / Whether there is more before and after the page. */
  readonly pageInfo: PageInfo;
  /** Сколько всего записей на всех страницах. / How many items all pages have together. */
  readonly totalCount: Scalars['Int']['output'];
};

export type WorkforceNeedEdge = {
  readonly __typename?: 'WorkforceNeedEdge';
  /** Курсор записи для `after`. / The cursor of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Запись. / The item. */
  readonly node: WorkforceNeed;
};

/** Отбор потребностей; условия соединяются «и». / Selects needs; all the conditions must hold. */
export type WorkforceNeedFilter = {
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  readonly employerId?: InputMaybe<Scalars['ID']['input']>;
  readonly oktmo?: InputMaybe<Scalars['ID']['input']>;
  readonly okz?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<NeedStatus>;
  /** Изменены в этот момент или позже. / Changed at this moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

export type WorkforceNeedPayload = {
  readonly __typename?: 'WorkforceNeedPayload';
  readonly need: WorkforceNeed;
  /** Ключ повтора уже встречался: сейчас ничего не записано. / The idempotency key was known: nothing was written now. */
  readonly repeated: Scalars['Boolean']['output'];
};

export type WorkforceNeedResult = IdempotencyKeyReused | IllegalTransition | InvalidInput | NotFound | RuleRefusal | VersionConflict | WorkforceNeedPayload;



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
  Cohort: Cohort;
  Commitment: Commitment;
  Organization: Organization;
  Programme: Programme;
  TrainingCommitment: TrainingCommitment;
  TrainingNeed: TrainingNeed;
  WorkforceNeed: WorkforceNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Cohort:
    ( { __typename: 'Cohort' }
    & GraphQLRecursivePick<FederationTypes['Cohort'], {"id":true}> );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
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
  EmploymentSpellResult:
    | ( EmploymentSpellPayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'IllegalTransition'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  EnrolCohortResult:
    | ( Omit<CohortPayload, 'cohort'> & { cohort: _RefType['Cohort'] } )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  EraseGraduateResult:
    | ( ErasedGraduatePayload )
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
  GraduateResult:
    | ( GraduatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
    | ( import('@kadry/domain/refusal').Refused<'VersionConflict'> )
  ;
  OpenProgrammeResult:
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( Omit<ProgrammePayload, 'programme'> & { programme: _RefType['Programme'] } )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
  ;
  RecordGraduateResult:
    | ( GraduatePayload )
    | ( import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'> )
    | ( import('@kadry/domain/refusal').Refused<'InvalidInput'> )
    | ( import('@kadry/domain/refusal').Refused<'NotFound'> )
    | ( import('@kadry/domain/refusal').Refused<'RuleRefusal'> )
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
    | ( import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort> )
    | ( import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme> )
    | ( import('./programme/programme.ts').TrainingCommitment )
    | ( import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed> )
  ;
  Refusal:
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
  Agreement: ResolverTypeWrapper<{ readonly id: string }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Cohort: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>>;
  CohortConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>>>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  CohortPayload: ResolverTypeWrapper<Omit<CohortPayload, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CommitTrainingInput: CommitTrainingInput;
  CommitTrainingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitTrainingResult']>;
  Commitment: ResolverTypeWrapper<{ readonly id: string }>;
  ConfirmNeedInput: ConfirmNeedInput;
  ContractKind: ContractKind;
  DataQuality: DataQuality;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareNeedInput: DeclareNeedInput;
  DeclareNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareNeedResult']>;
  DemandBalance: ResolverTypeWrapper<import('./agreement/balance.ts').DemandBalance>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DisclosedCount: ResolverTypeWrapper<import('./outcome/disclose.ts').DisclosedCount>;
  DisclosedNumber: ResolverTypeWrapper<import('./outcome/disclose.ts').DisclosedNumber>;
  DisclosedRate: ResolverTypeWrapper<import('./outcome/disclose.ts').DisclosedRate>;
  DisclosurePolicy: DisclosurePolicy;
  EmploymentSpellPayload: ResolverTypeWrapper<EmploymentSpellPayload>;
  EmploymentSpellResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EmploymentSpellResult']>;
  EndEmploymentInput: EndEmploymentInput;
  EnrolCohortInput: EnrolCohortInput;
  EnrolCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolCohortResult']>;
  EraseGraduateInput: EraseGraduateInput;
  EraseGraduateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseGraduateResult']>;
  ErasedGraduatePayload: ResolverTypeWrapper<ErasedGraduatePayload>;
  ErasureReason: ErasureReason;
  GraduateCohortInput: GraduateCohortInput;
  GraduateCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GraduateCohortResult']>;
  GraduatePayload: ResolverTypeWrapper<GraduatePayload>;
  GraduateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GraduateResult']>;
  GraduateStatus: GraduateStatus;
  IdempotencyKeyReused: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>>;
  IllegalTransition: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'IllegalTransition'>>;
  InputProblem: ResolverTypeWrapper<import('@kadry/domain/refusal').InputProblem>;
  InvalidInput: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'InvalidInput'>>;
  Locale: Locale;
  Municipality: ResolverTypeWrapper<{ readonly oktmo: string }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedStatus: NeedStatus;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'NotFound'>>;
  ObservationPoint: ObservationPoint;
  Occupation: ResolverTypeWrapper<{ readonly okz: string }>;
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenProgrammeResult']>;
  Organization: ResolverTypeWrapper<{ readonly id: string }>;
  OutcomeSet: ResolverTypeWrapper<import('./outcome/outcome.ts').OutcomeSet>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Programme: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>>;
  ProgrammeConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>>>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammePayload: ResolverTypeWrapper<Omit<ProgrammePayload, 'programme'> & { programme: ResolversTypes['Programme'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingPurpose: ReadingPurpose;
  RecordEmploymentInput: RecordEmploymentInput;
  RecordGraduateInput: RecordGraduateInput;
  RecordGraduateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGraduateResult']>;
  RecordStatusInput: RecordStatusInput;
  RecordedStatus: RecordedStatus;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RejectNeedInput: RejectNeedInput;
  Roadmap: ResolverTypeWrapper<import('./agreement/roadmap.ts').Roadmap>;
  RoadmapStage: ResolverTypeWrapper<import('./agreement/roadmap.ts').RoadmapStage>;
  RuleRefusal: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'RuleRefusal'>>;
  Speciality: ResolverTypeWrapper<{ readonly code: string }>;
  StageCheck: ResolverTypeWrapper<import('./agreement/roadmap.ts').StageCheck>;
  StageCode: StageCode;
  StageStatus: StageStatus;
  StatusShare: ResolverTypeWrapper<import('./outcome/outcome.ts').StatusShare>;
  SuppressionReason: SuppressionReason;
  TrainingCommitment: ResolverTypeWrapper<import('./programme/programme.ts').TrainingCommitment>;
  TrainingCommitmentConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('./programme/programme.ts').TrainingCommitment>>;
  TrainingCommitmentEdge: ResolverTypeWrapper<Omit<TrainingCommitmentEdge, 'node'> & { node: ResolversTypes['TrainingCommitment'] }>;
  TrainingCommitmentPayload: ResolverTypeWrapper<Omit<TrainingCommitmentPayload, 'trainingCommitment'> & { trainingCommitment: ResolversTypes['TrainingCommitment'] }>;
  TrainingNeed: ResolverTypeWrapper<{ readonly id: string }>;
  TrainingRoute: TrainingRoute;
  VersionConflict: ResolverTypeWrapper<import('@kadry/domain/refusal').Refused<'VersionConflict'>>;
  WorkforceNeed: ResolverTypeWrapper<import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>>;
  WorkforceNeedConnection: ResolverTypeWrapper<import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>>>;
  WorkforceNeedEdge: ResolverTypeWrapper<Omit<WorkforceNeedEdge, 'node'> & { node: ResolversTypes['WorkforceNeed'] }>;
  WorkforceNeedFilter: WorkforceNeedFilter;
  WorkforceNeedPayload: ResolverTypeWrapper<Omit<WorkforceNeedPayload, 'need'> & { need: ResolversTypes['WorkforceNeed'] }>;
  WorkforceNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkforceNeedResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: { readonly id: string };
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Cohort: import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>;
  CohortConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./cohort/cohort.ts').Cohort>>;
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  CohortPayload: Omit<CohortPayload, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  Boolean: Scalars['Boolean']['output'];
  CommitTrainingInput: CommitTrainingInput;
  CommitTrainingResult: ResolversUnionTypes<ResolversParentTypes>['CommitTrainingResult'];
  Commitment: { readonly id: string };
  ConfirmNeedInput: ConfirmNeedInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclareNeedInput: DeclareNeedInput;
  DeclareNeedResult: ResolversUnionTypes<ResolversParentTypes>['DeclareNeedResult'];
  DemandBalance: import('./agreement/balance.ts').DemandBalance;
  Float: Scalars['Float']['output'];
  DisclosedCount: import('./outcome/disclose.ts').DisclosedCount;
  DisclosedNumber: import('./outcome/disclose.ts').DisclosedNumber;
  DisclosedRate: import('./outcome/disclose.ts').DisclosedRate;
  EmploymentSpellPayload: EmploymentSpellPayload;
  EmploymentSpellResult: ResolversUnionTypes<ResolversParentTypes>['EmploymentSpellResult'];
  EndEmploymentInput: EndEmploymentInput;
  EnrolCohortInput: EnrolCohortInput;
  EnrolCohortResult: ResolversUnionTypes<ResolversParentTypes>['EnrolCohortResult'];
  EraseGraduateInput: EraseGraduateInput;
  EraseGraduateResult: ResolversUnionTypes<ResolversParentTypes>['EraseGraduateResult'];
  ErasedGraduatePayload: ErasedGraduatePayload;
  GraduateCohortInput: GraduateCohortInput;
  GraduateCohortResult: ResolversUnionTypes<ResolversParentTypes>['GraduateCohortResult'];
  GraduatePayload: GraduatePayload;
  GraduateResult: ResolversUnionTypes<ResolversParentTypes>['GraduateResult'];
  IdempotencyKeyReused: import('@kadry/domain/refusal').Refused<'IdempotencyKeyReused'>;
  IllegalTransition: import('@kadry/domain/refusal').Refused<'IllegalTransition'>;
  InputProblem: import('@kadry/domain/refusal').InputProblem;
  InvalidInput: import('@kadry/domain/refusal').Refused<'InvalidInput'>;
  Municipality: { readonly oktmo: string };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: import('@kadry/domain/refusal').Refused<'NotFound'>;
  Occupation: { readonly okz: string };
  OpenProgrammeInput: OpenProgrammeInput;
  OpenProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['OpenProgrammeResult'];
  Organization: { readonly id: string };
  OutcomeSet: import('./outcome/outcome.ts').OutcomeSet;
  PageInfo: PageInfo;
  Programme: import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>;
  ProgrammeConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./programme/programme.ts').Programme>>;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeFilter: ProgrammeFilter;
  ProgrammePayload: Omit<ProgrammePayload, 'programme'> & { programme: ResolversParentTypes['Programme'] };
  Query: Record<PropertyKey, never>;
  RecordEmploymentInput: RecordEmploymentInput;
  RecordGraduateInput: RecordGraduateInput;
  RecordGraduateResult: ResolversUnionTypes<ResolversParentTypes>['RecordGraduateResult'];
  RecordStatusInput: RecordStatusInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RejectNeedInput: RejectNeedInput;
  Roadmap: import('./agreement/roadmap.ts').Roadmap;
  RoadmapStage: import('./agreement/roadmap.ts').RoadmapStage;
  RuleRefusal: import('@kadry/domain/refusal').Refused<'RuleRefusal'>;
  Speciality: { readonly code: string };
  StageCheck: import('./agreement/roadmap.ts').StageCheck;
  StatusShare: import('./outcome/outcome.ts').StatusShare;
  TrainingCommitment: import('./programme/programme.ts').TrainingCommitment;
  TrainingCommitmentConnection: import('@kadry/subgraph/connection').Connection<import('./programme/programme.ts').TrainingCommitment>;
  TrainingCommitmentEdge: Omit<TrainingCommitmentEdge, 'node'> & { node: ResolversParentTypes['TrainingCommitment'] };
  TrainingCommitmentPayload: Omit<TrainingCommitmentPayload, 'trainingCommitment'> & { trainingCommitment: ResolversParentTypes['TrainingCommitment'] };
  TrainingNeed: { readonly id: string };
  VersionConflict: import('@kadry/domain/refusal').Refused<'VersionConflict'>;
  WorkforceNeed: import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>;
  WorkforceNeedConnection: import('@kadry/subgraph/connection').Connection<import('@kadry/mongo/aggregate').Stored<import('./workforce-need/workforce-need.ts').WorkforceNeed>>;
  WorkforceNeedEdge: Omit<WorkforceNeedEdge, 'node'> & { node: ResolversParentTypes['WorkforceNeed'] };
  WorkforceNeedFilter: WorkforceNeedFilter;
  WorkforceNeedPayload: Omit<WorkforceNeedPayload, 'need'> & { need: ResolversParentTypes['WorkforceNeed'] };
  WorkforceNeedResult: ResolversUnionTypes<ResolversParentTypes>['WorkforceNeedResult'];
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
  demandBalance?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandBalance']>>, ParentType, ContextType, RequireFields<AgreementDemandBalanceArgs, 'year'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['WorkforceNeedConnection']>, ParentType, ContextType, Partial<AgreementNeedsArgs>>;
  roadmap?: Resolver<Maybe<ResolversTypes['Roadmap']>, ParentType, ContextType>;
  trainingCommitments?: Resolver<Maybe<ResolversTypes['TrainingCommitmentConnection']>, ParentType, ContextType, Partial<AgreementTrainingCommitmentsArgs>>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'], FederationReferenceType extends FederationReferenceTypes['Cohort'] = FederationReferenceTypes['Cohort']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cohort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolled?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  graduated?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  graduatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graduationYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['OutcomeSet'], ParentType, ContextType, RequireFields<CohortOutcomesArgs, 'at'>>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  trainingCommitment?: Resolver<Maybe<ResolversTypes['TrainingCommitment']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cohort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
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
  trainingCommitments?: Resolver<Maybe<ResolversTypes['TrainingCommitmentConnection']>, ParentType, ContextType, Partial<CommitmentTrainingCommitmentsArgs>>;
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
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedSupply?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['TrainingRoute']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EmploymentSpellPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpellPayload'] = ResolversParentTypes['EmploymentSpellPayload']> = {
  graduateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spellId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentSpellResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmploymentSpellResult'] = ResolversParentTypes['EmploymentSpellResult']> = {
  __resolveType: TypeResolveFn<'EmploymentSpellPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type EnrolCohortResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolCohortResult'] = ResolversParentTypes['EnrolCohortResult']> = {
  __resolveType: TypeResolveFn<'CohortPayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type EraseGraduateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseGraduateResult'] = ResolversParentTypes['EraseGraduateResult']> = {
  __resolveType: TypeResolveFn<'ErasedGraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput', ParentType, ContextType>;
};

export type ErasedGraduatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErasedGraduatePayload'] = ResolversParentTypes['ErasedGraduatePayload']> = {
  graduateIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraduateCohortResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateCohortResult'] = ResolversParentTypes['GraduateCohortResult']> = {
  __resolveType: TypeResolveFn<'CohortPayload' | 'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type GraduatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduatePayload'] = ResolversParentTypes['GraduatePayload']> = {
  graduateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraduateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraduateResult'] = ResolversParentTypes['GraduateResult']> = {
  __resolveType: TypeResolveFn<'GraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
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

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  oktmo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  commitTraining?: Resolver<ResolversTypes['CommitTrainingResult'], ParentType, ContextType, RequireFields<MutationCommitTrainingArgs, 'input'>>;
  confirmNeed?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationConfirmNeedArgs, 'input'>>;
  declareNeed?: Resolver<ResolversTypes['DeclareNeedResult'], ParentType, ContextType, RequireFields<MutationDeclareNeedArgs, 'input'>>;
  endEmployment?: Resolver<ResolversTypes['EmploymentSpellResult'], ParentType, ContextType, RequireFields<MutationEndEmploymentArgs, 'input'>>;
  enrolCohort?: Resolver<ResolversTypes['EnrolCohortResult'], ParentType, ContextType, RequireFields<MutationEnrolCohortArgs, 'input'>>;
  eraseGraduate?: Resolver<ResolversTypes['EraseGraduateResult'], ParentType, ContextType, RequireFields<MutationEraseGraduateArgs, 'input'>>;
  graduateCohort?: Resolver<ResolversTypes['GraduateCohortResult'], ParentType, ContextType, RequireFields<MutationGraduateCohortArgs, 'input'>>;
  openProgramme?: Resolver<ResolversTypes['OpenProgrammeResult'], ParentType, ContextType, RequireFields<MutationOpenProgrammeArgs, 'input'>>;
  recordEmployment?: Resolver<ResolversTypes['EmploymentSpellResult'], ParentType, ContextType, RequireFields<MutationRecordEmploymentArgs, 'input'>>;
  recordGraduate?: Resolver<ResolversTypes['RecordGraduateResult'], ParentType, ContextType, RequireFields<MutationRecordGraduateArgs, 'input'>>;
  recordStatus?: Resolver<ResolversTypes['GraduateResult'], ParentType, ContextType, RequireFields<MutationRecordStatusArgs, 'input'>>;
  rejectNeed?: Resolver<ResolversTypes['WorkforceNeedResult'], ParentType, ContextType, RequireFields<MutationRejectNeedArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cohort' | 'Programme' | 'TrainingCommitment' | 'WorkforceNeed', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotFoundMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  okz?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OpenProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenProgrammeResult'] = ResolversParentTypes['OpenProgrammeResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'ProgrammePayload' | 'RuleRefusal', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['WorkforceNeedConnection']>, ParentType, ContextType, Partial<OrganizationNeedsArgs>>;
  programmes?: Resolver<Maybe<ResolversTypes['ProgrammeConnection']>, ParentType, ContextType, Partial<OrganizationProgrammesArgs>>;
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
  quality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType>;
  retention6?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  retention12?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
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

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, Partial<ProgrammeCohortsArgs>>;
  durationMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['TrainingRoute'], ParentType, ContextType>;
  speciality?: Resolver<Maybe<ResolversTypes['Speciality']>, ParentType, ContextType>;
  trainingCommitments?: Resolver<ResolversTypes['TrainingCommitmentConnection'], ParentType, ContextType, Partial<ProgrammeTrainingCommitmentsArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePayload'] = ResolversParentTypes['ProgrammePayload']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  trainingCommitment?: Resolver<Maybe<ResolversTypes['TrainingCommitment']>, ParentType, ContextType, RequireFields<QueryTrainingCommitmentArgs, 'id'>>;
  workforceNeed?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType, RequireFields<QueryWorkforceNeedArgs, 'id'>>;
  workforceNeeds?: Resolver<ResolversTypes['WorkforceNeedConnection'], ParentType, ContextType, Partial<QueryWorkforceNeedsArgs>>;
};

export type RecordGraduateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGraduateResult'] = ResolversParentTypes['RecordGraduateResult']> = {
  __resolveType: TypeResolveFn<'GraduatePayload' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotFound' | 'RuleRefusal', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'IllegalTransition' | 'InvalidInput' | 'NotFound' | 'RuleRefusal' | 'VersionConflict', ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  currentStage?: Resolver<ResolversTypes['StageCode'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['RoadmapStage']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoadmapStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadmapStage'] = ResolversParentTypes['RoadmapStage']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['StageCheck']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['StageCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StageStatus'], ParentType, ContextType>;
};

export type RuleRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefusal'] = ResolversParentTypes['RuleRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleRefusalMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speciality'] = ResolversParentTypes['Speciality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StageCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCheck'] = ResolversParentTypes['StageCheck']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StageCheckDescriptionArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  satisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatusShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusShare'] = ResolversParentTypes['StatusShare']> = {
  count?: Resolver<ResolversTypes['DisclosedCount'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['DisclosedRate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraduateStatus'], ParentType, ContextType>;
};

export type TrainingCommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitment'] = ResolversParentTypes['TrainingCommitment'], FederationReferenceType extends FederationReferenceTypes['TrainingCommitment'] = FederationReferenceTypes['TrainingCommitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingCommitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intakeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingCommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentConnection'] = ResolversParentTypes['TrainingCommitmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingCommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingCommitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingCommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentEdge'] = ResolversParentTypes['TrainingCommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingCommitment'], ParentType, ContextType>;
};

export type TrainingCommitmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCommitmentPayload'] = ResolversParentTypes['TrainingCommitmentPayload']> = {
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingCommitment?: Resolver<ResolversTypes['TrainingCommitment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingNeed'] = ResolversParentTypes['TrainingNeed'], FederationReferenceType extends FederationReferenceTypes['TrainingNeed'] = FederationReferenceTypes['TrainingNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workforceNeed?: Resolver<Maybe<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<VersionConflictMessageArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeed'] = ResolversParentTypes['WorkforceNeed'], FederationReferenceType extends FederationReferenceTypes['WorkforceNeed'] = FederationReferenceTypes['WorkforceNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkforceNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  confirmedHeadcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  neededFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  neededTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  originIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  qualificationCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['TrainingRoute']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validatedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedConnection'] = ResolversParentTypes['WorkforceNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkforceNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WorkforceNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkforceNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkforceNeedEdge'] = ResolversParentTypes['WorkforceNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkforceNeed'], ParentType, ContextType>;
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
  Cohort?: CohortResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  CohortPayload?: CohortPayloadResolvers<ContextType>;
  CommitTrainingResult?: CommitTrainingResultResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareNeedResult?: DeclareNeedResultResolvers<ContextType>;
  DemandBalance?: DemandBalanceResolvers<ContextType>;
  DisclosedCount?: DisclosedCountResolvers<ContextType>;
  DisclosedNumber?: DisclosedNumberResolvers<ContextType>;
  DisclosedRate?: DisclosedRateResolvers<ContextType>;
  EmploymentSpellPayload?: EmploymentSpellPayloadResolvers<ContextType>;
  EmploymentSpellResult?: EmploymentSpellResultResolvers<ContextType>;
  EnrolCohortResult?: EnrolCohortResultResolvers<ContextType>;
  EraseGraduateResult?: EraseGraduateResultResolvers<ContextType>;
  ErasedGraduatePayload?: ErasedGraduatePayloadResolvers<ContextType>;
  GraduateCohortResult?: GraduateCohortResultResolvers<ContextType>;
  GraduatePayload?: GraduatePayloadResolvers<ContextType>;
  GraduateResult?: GraduateResultResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IllegalTransition?: IllegalTransitionResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OpenProgrammeResult?: OpenProgrammeResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OutcomeSet?: OutcomeSetResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammePayload?: ProgrammePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordGraduateResult?: RecordGraduateResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapStage?: RoadmapStageResolvers<ContextType>;
  RuleRefusal?: RuleRefusalResolvers<ContextType>;
  Speciality?: SpecialityResolvers<ContextType>;
  StageCheck?: StageCheckResolvers<ContextType>;
  StatusShare?: StatusShareResolvers<ContextType>;
  TrainingCommitment?: TrainingCommitmentResolvers<ContextType>;
  TrainingCommitmentConnection?: TrainingCommitmentConnectionResolvers<ContextType>;
  TrainingCommitmentEdge?: TrainingCommitmentEdgeResolvers<ContextType>;
  TrainingCommitmentPayload?: TrainingCommitmentPayloadResolvers<ContextType>;
  TrainingNeed?: TrainingNeedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WorkforceNeed?: WorkforceNeedResolvers<ContextType>;
  WorkforceNeedConnection?: WorkforceNeedConnectionResolvers<ContextType>;
  WorkforceNeedEdge?: WorkforceNeedEdgeResolvers<ContextType>;
  WorkforceNeedPayload?: WorkforceNeedPayloadResolvers<ContextType>;
  WorkforceNeedResult?: WorkforceNeedResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  audited?: AuditedDirectiveResolver<any, any, ContextType>;
  auth?: AuthDirectiveResolver<any, any, ContextType>;
};
