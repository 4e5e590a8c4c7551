import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import { moveWithFraction } from '../../dossier/another-fraction.js';
import type { Dossier, MovedAmount } from '../../dossier/dossier.js';
import { type FieldName, fieldNamed } from '../../dossier/fields.js';
import { textReader } from '../../dossier/from-text.js';
import { formatRowDiagnostic } from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import { formatEuro } from '../../primitives/euro.js';
import { formatMoved } from '../../report/terminal/view.js';
import type { Context } from '../context.js';
import { type Answers, findFailingChecks, readAnswers, showAnswer } from './answers.js';
import { type AboutQuestion, askQuestion } from './ask-question.js';
import { announceFailures, askToGoOn, type GoOn } from './failing-conditions.js';
import { BACK, type Prompter } from './prompter.js';
import {
  ALL_QUESTIONS,
  EVALUATION_QUESTIONS,
  isInSummaryOnly,
  isRelevant,
  nothingFor,
  proposalFor,
} from './questions.js';

/** How asking ended: every question is answered, the user stopped, or went back before the first question. */
export type Ending = 'answered' | 'stopped' | 'left';

interface State {
  readonly answers: Answers;
  /** The questions that were answered since the first simulation. */
  readonly entered: ReadonlySet<FieldName>;
  /** The amounts that another fraction moved since the first simulation. */
  readonly moved: readonly MovedAmount[];
  /** The questions that are asked although the summary shows a usual answer: what was answered did not hold. */
  readonly reopened: ReadonlySet<FieldName>;
  readonly announced: ReadonlySet<string>;
}

/** The first simulation, with which later ones are compared. */
interface First {
  readonly dossier: Dossier;
  readonly answers: Answers;
}

/** What was decided before an interview. */
export interface ConversationOptions extends Partial<Pick<Dossier, 'moved' | 'movedFrom'>> {
  /** Whether another fraction leaves the wage as it is. */
  readonly keepWage?: boolean;
}

/** One interview: the answers so far, and their history. */
export class Conversation {
  #state: State;
  /** The state before each question that was answered; Escape goes back to the last one. */
  #history: State[] = [];
  /** The answers that were taken back, to propose them again. */
  readonly #before = new Map<FieldName, string>();
  /** Whether nothing was given beforehand: what is nearly always the same is then only shown in the summary. */
  readonly #startsEmpty: boolean;
  #first: First | null = null;

  constructor(
    readonly prompter: Prompter,
    readonly context: Context,
    readonly parameters: Parameters,
    given: Answers,
    readonly options: ConversationOptions = {},
  ) {
    this.#startsEmpty = given.size === 0;
    this.#state = {
      answers: given,
      entered: new Set(),
      moved: options.moved ?? [],
      reopened: new Set(),
      announced: new Set(),
    };
  }

  get answers(): Answers {
    return this.#state.answers;
  }

  /** Remembers the answers of the first simulation: another fraction moves its amounts, and later answers are compared with its own. */
  startComparing(dossier: Dossier): void {
    this.#first = { dossier, answers: this.answers };
    this.#update({ entered: new Set(), moved: dossier.moved });
  }

  /** The answers that differ from those of the first simulation: `Begeleiding: hoog → midden`. */
  changes(): string[] {
    const { messages, language } = this.context;
    const { interview, fields, report } = messages;
    return ALL_QUESTIONS.flatMap((name) => {
      const field = fieldNamed(name);
      const [from, to] = [this.#first?.answers, this.answers].map((answers) => answers?.get(name) ?? '');
      if (!field || from === to || this.#state.moved.some((moved) => moved.field === name)) return [];
      const show = (text = '') => (text === '' ? nothingFor(name, messages) : showAnswer(field, text, language));
      return [`${interview.short[name] ?? fields[name]}${report.colon}${show(from)} → ${show(to)}`];
    });
  }

  /** Asks the open questions until the answers make a consistent dossier. */
  async complete(): Promise<Dossier | Exclude<Ending, 'answered'>> {
    if ((await this.#checkConditions(null)) === 'stop') return 'stopped';
    for (;;) {
      const ending = await this.#askOpen();
      if (ending !== 'answered') return ending;
      const { dossier, problems } = readAnswers(this.#withUsual(), this.parameters);
      if (dossier) {
        this.#update({ answers: this.#withUsual() });
        return { ...dossier, moved: this.#state.moved, movedFrom: this.options.movedFrom ?? null };
      }
      this.#reopen(problems);
    }
  }

  /** Asks one question, and drops the answers to questions that it makes irrelevant. */
  async ask(name: FieldName, about: AboutQuestion = {}): Promise<'answered' | 'back' | 'stopped'> {
    for (;;) {
      const answer = await askQuestion(name, this, this.#before.get(name), about);
      if (answer === BACK) return 'back';
      this.#history.push(this.#state);
      this.give(new Map([[name, answer]]));
      const went = await this.#checkConditions(name);
      if (went === 'stop') return 'stopped';
      if (went === 'on') return 'answered';
      this.takeBack();
    }
  }

  /** Takes answers, drops those that they make irrelevant, and moves the wage along with another fraction. */
  give(given: Answers): void {
    const answers = new Map([...this.answers, ...given]);
    for (const other of ALL_QUESTIONS) {
      const text = answers.get(other);
      if (text === undefined || isRelevant(other, answers, this.parameters)) continue;
      this.#before.set(other, text);
      answers.delete(other);
    }
    const entered = new Set([...this.#state.entered, ...given.keys()]);
    const moved = this.#state.moved.filter(({ field }) => !entered.has(field));
    this.#update({ answers, entered, moved });
    if (given.has('fraction')) this.#moveWage();
  }

  /** Goes back to the state before the last question that was answered; false where there is none. */
  takeBack(): boolean {
    const last = this.#history.pop();
    if (!last) return false;
    this.#restore(last);
    return true;
  }

  /** Starts a trial: `undo` restores the answers as they are now, `isUndone` says whether the user did so. */
  startTrial(): { readonly undo: () => void; readonly isUndone: () => boolean } {
    const history = this.#history;
    const state = this.#state;
    this.#history = [];
    return {
      isUndone: () => this.#history.length === 0,
      undo: () => {
        this.#history = history;
        this.#restore(state);
      },
    };
  }

  /** Makes the amounts of the first simulation those at the fraction of now, but for amounts that were entered since. */
  #moveWage(): void {
    const { entered, moved: before } = this.#state;
    if (this.#first === null || this.options.keepWage) return;
    const changes = textReader((field) => (entered.has(field) ? this.answers.get(field) : undefined), null);
    const { moved } = moveWithFraction(this.#first.dossier, changes);
    const answers = new Map(this.answers);
    for (const { field, from } of before) answers.set(field, formatEuro(from));
    for (const { field, to } of moved) answers.set(field, formatEuro(to));
    this.#update({ answers, moved });
    const { messages, language } = this.context;
    const amounts = moved.map((amount) => formatMoved(amount, language)).join(', ');
    if (moved.length > 0) this.prompter.say(`  ${messages.interview.movedAlong(amounts)}`);
  }

  /** The answers, with the usual one for a required question that only the summary shows. */
  #withUsual(): Answers {
    const usual = ALL_QUESTIONS.filter((name) => this.#isShownOnly(name) && fieldNamed(name)?.needed === 'always');
    return new Map([
      ...usual.flatMap((name) => [[name, proposalFor(name, this.context.today) ?? ''] as const]),
      ...this.answers,
    ]);
  }

  /** Whether a question is not asked in its turn. */
  #isShownOnly(name: FieldName): boolean {
    if (!isInSummaryOnly(name) || this.#state.reopened.has(name)) return false;
    return this.#startsEmpty || fieldNamed(name)?.needed === 'no';
  }

  async #askOpen(): Promise<Ending> {
    for (;;) {
      const next = ALL_QUESTIONS.find(
        (name) =>
          !this.answers.has(name) && !this.#isShownOnly(name) && isRelevant(name, this.answers, this.parameters),
      );
      if (next === undefined) return 'answered';
      const isAtStart = this.#history.length === 0;
      const went = await this.ask(next);
      if (went === 'stopped') return 'stopped';
      if (went === 'back' && !this.takeBack() && isAtStart) return 'left';
    }
  }

  #update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #restore(state: State): void {
    for (const [name, text] of this.answers) if (state.answers.get(name) !== text) this.#before.set(name, text);
    this.#state = state;
  }

  /** Reports the problems between the answers, and opens those questions again. */
  #reopen(problems: readonly RowDiagnostic[]): void {
    const { interview, fields, report } = this.context.messages;
    const answers = new Map(this.answers);
    const reopened = new Set(this.#state.reopened);
    this.prompter.say(interview.stillWrong);
    for (const found of problems) {
      const field = fieldNamed(found.column);
      if (!field) continue;
      const sentence = formatRowDiagnostic(found, this.context.language);
      this.prompter.say(`  ${fields[field.name]}${report.colon}${sentence}`);
      // the answers about an evaluation are asked again together, and wrong answers are not proposed again
      const together = EVALUATION_QUESTIONS.includes(field.name) ? EVALUATION_QUESTIONS : [field.name];
      for (const name of together) {
        answers.delete(name);
        reopened.add(name);
        this.#before.delete(name);
      }
    }
    this.#update({ answers, reopened });
  }

  /** Reports at once when a condition fails that did not fail before, and asks whether to go on. */
  async #checkConditions(name: FieldName | null): Promise<GoOn> {
    const failing = findFailingChecks(this.answers, this.parameters);
    const fresh = failing.filter(({ id }) => !this.#state.announced.has(id));
    this.#update({ announced: new Set(failing.map(({ id }) => id)) });
    if (fresh.length === 0) return 'on';
    announceFailures(fresh, this);
    return askToGoOn(failing, name !== null, this);
  }
}
