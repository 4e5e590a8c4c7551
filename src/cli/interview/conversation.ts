import type { RowDiagnostic } from '../../diagnostics/row-diagnostic.js';
import type { Dossier } from '../../dossier/dossier.js';
import { type FieldName, fieldNamed } from '../../dossier/fields.js';
import {
  choicesOf,
  conditionFacts,
  createMissingValue,
  displayName,
  displayValue,
  formatRowDiagnostic,
} from '../../i18n/format.js';
import type { Parameters } from '../../parameters/parameters.js';
import type { Context } from '../context.js';
import { type Answers, canonicalAnswer, findFailingChecks, findFault, readAnswers } from './answers.js';
import { BACK, type Back, type Prompter } from './prompter.js';
import {
  ALL_QUESTIONS,
  DETAIL_QUESTIONS,
  EVALUATION_QUESTIONS,
  formatAnswerFailure,
  formatQuestion,
  isRelevant,
  MAIN_QUESTIONS,
  proposalFor,
} from './questions.js';

/** How asking ended: every question is answered, the user stopped, or went back before the first question. */
export type Ending = 'answered' | 'stopped' | 'left';

interface State {
  readonly answers: Answers;
  readonly wantsDetails: boolean | null;
  readonly announced: ReadonlySet<string>;
}

/** One interview: the answers so far, and their history. */
export class Conversation {
  #state: State;
  /** The state before each question that was answered; Escape goes back to the last one. */
  #history: State[] = [];
  /** The answers that were taken back, to propose them again. */
  readonly #before = new Map<FieldName, string>();

  constructor(
    readonly prompter: Prompter,
    readonly context: Context,
    readonly parameters: Parameters,
    answers: Answers,
  ) {
    this.#state = { answers, wantsDetails: null, announced: new Set() };
  }

  get answers(): Answers {
    return this.#state.answers;
  }

  /** Asks the open questions until the answers make a consistent dossier. */
  async complete(): Promise<Dossier | Exclude<Ending, 'answered'>> {
    if ((await this.#checkConditions(null)) === 'stop') return 'stopped';
    for (;;) {
      const ending = await this.#askOpen();
      if (ending !== 'answered') return ending;
      const { dossier, problems } = readAnswers(this.answers, this.parameters);
      if (dossier) return dossier;
      this.#reopen(problems);
    }
  }

  /** Asks one question, and drops the answers to questions that it makes irrelevant. */
  async ask(name: FieldName): Promise<'answered' | 'back' | 'stopped'> {
    for (;;) {
      const answer = await this.#answerTo(name);
      if (answer === BACK) return 'back';
      this.#history.push(this.#state);
      const answers = new Map(this.answers).set(name, answer);
      for (const other of ALL_QUESTIONS) {
        const text = answers.get(other);
        if (text === undefined || isRelevant(other, answers, this.parameters)) continue;
        this.#before.set(other, text);
        answers.delete(other);
      }
      this.#update({ answers });
      const went = await this.#checkConditions(name);
      if (went === 'stop') return 'stopped';
      if (went === 'on') return 'answered';
      this.takeBack();
    }
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

  async #askOpen(): Promise<Ending> {
    for (;;) {
      const next = this.#next();
      if (next === null) return 'answered';
      const isAtStart = this.#history.length === 0;
      const went = next === 'details' ? await this.#askForDetails() : await this.ask(next);
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
        this.#before.delete(name);
      }
      if (DETAIL_QUESTIONS.includes(field.name)) this.#update({ wantsDetails: true });
    }
    this.#update({ answers });
  }

  #next(): FieldName | 'details' | null {
    const { answers, wantsDetails } = this.#state;
    const isOpen = (name: FieldName) => !answers.has(name) && isRelevant(name, answers, this.parameters);
    const main = MAIN_QUESTIONS.find(isOpen);
    if (main) return main;
    if (wantsDetails === null) return DETAIL_QUESTIONS.some(isOpen) ? 'details' : null;
    return (wantsDetails ? DETAIL_QUESTIONS.find(isOpen) : null) ?? null;
  }

  async #askForDetails(): Promise<'answered' | 'back'> {
    const { messages } = this.context;
    const { moreDetails, moreDetailsHelp, yes, no } = messages.interview;
    const choices = [
      { value: false, name: no },
      { value: true, name: `${yes}${messages.report.colon}${moreDetailsHelp}` },
    ];
    const answer = await this.prompter.choose(moreDetails, choices, false);
    if (answer === BACK) return 'back';
    this.#history.push(this.#state);
    this.#update({ wantsDetails: answer });
    return 'answered';
  }

  async #answerTo(name: FieldName): Promise<string | Back> {
    const { messages, language, today } = this.context;
    const field = fieldNamed(name);
    if (!field) return '';
    const usual = proposalFor(name, today);
    const proposal = this.answers.get(name) ?? this.#before.get(name) ?? usual;
    const choices = choicesOf(field).map((choice) => ({ value: choice.value, name: displayName(language, choice) }));
    const hasChoices = choices.length > 0;
    const canBeCleared = field.needed === 'no' && !hasChoices && proposal && proposal !== usual;
    const text = formatQuestion(name, messages, conditionFacts(this.parameters, language));
    const question = `${text.question}${messages.report.colon.trimEnd()}`;
    this.prompter.say(`  ${text.help}${canBeCleared ? ` (${messages.interview.clear})` : ''}`);
    if (hasChoices) {
      const isOptional = field.needed === 'no' && field.standard === undefined && field.assumed === undefined;
      const nothing = isOptional ? [{ value: '', name: messages.interview.nothing }] : [];
      return this.prompter.choose(question, [...nothing, ...choices], proposal);
    }
    const check = (typed: string): string | null => {
      if (typed.trim() === '' && field.needed !== 'no') return createMissingValue(language);
      return findFault(name, typed, this.answers, this.parameters, language);
    };
    const shown = proposal ? displayValue(name, proposal, language) : undefined;
    const answer = await this.prompter.ask(question, check, shown);
    return answer === BACK ? BACK : canonicalAnswer(field, answer);
  }

  /** Reports at once when a condition fails that did not fail before, and asks whether to go on. */
  async #checkConditions(name: FieldName | null): Promise<'on' | 'change' | 'stop'> {
    const { messages, language } = this.context;
    const { interview, report } = messages;
    const failing = findFailingChecks(this.answers, this.parameters);
    const fresh = failing.filter(({ id }) => !this.#state.announced.has(id));
    this.#update({ announced: new Set(failing.map(({ id }) => id)) });
    if (fresh.length === 0) return 'on';
    const facts = conditionFacts(this.parameters, language);
    for (const check of fresh)
      if (check.status === 'not-met') {
        const { what, fix } = formatAnswerFailure(check.reason, this.answers, messages, facts);
        this.prompter.say(
          `! ${interview.failed}${report.colon}${what}`,
          ...(fix === null ? [] : [`  ${report.needed}${report.colon}${fix}`]),
        );
      }
    const onlyGuidance = failing.every(({ id }) => id === 'workplace-guidance');
    const choice = await this.prompter.choose<'on' | 'change' | 'stop'>(
      interview.next,
      [
        { value: 'on', name: onlyGuidance ? interview.goOnForWage : interview.goOn },
        ...(name === null ? [] : [{ value: 'change' as const, name: interview.changeThis }]),
        { value: 'stop', name: interview.stop },
      ],
      'on',
    );
    if (choice !== BACK) return choice;
    return name === null ? 'on' : 'change';
  }
}
