import type { Dossier } from '../../dossier/dossier.js';
import { type FieldName, fieldNamed } from '../../dossier/fields.js';
import type { Problem } from '../../dossier/problem.js';
import type { Parameters } from '../../parameters/parameters.js';
import { conditionFacts, problemSentence, wordIn } from '../../report/sentences.js';
import type { Context } from '../context.js';
import { type Answers, canonicalAnswer, choicesOf, faultIn, readAnswers, shownAnswer } from './answers.js';
import { failingChecks } from './early-verdict.js';
import { BACK, type Back, type Prompter } from './prompter.js';
import {
  ALL_QUESTIONS,
  DETAIL_QUESTIONS,
  EVALUATION_QUESTIONS,
  isRelevant,
  MAIN_QUESTIONS,
  proposalFor,
} from './questions.js';

/** One interview: the answers so far, and how they came about. */
export class Conversation {
  readonly answers: Map<FieldName, string>;
  /** The answers that were asked for, in order; Escape takes the last one back. */
  readonly #asked: FieldName[] = [];
  /** What was answered before it was taken back, to propose it again. */
  readonly #before = new Map<FieldName, string>();
  #wantsDetails: boolean | null = null;
  #announced = new Set<string>();

  constructor(
    readonly prompter: Prompter,
    readonly context: Context,
    readonly parameters: Parameters,
    given: Answers,
  ) {
    this.answers = new Map(given);
  }

  /** Asks whatever is still to be asked; gives false when the user stops. */
  async askAll(): Promise<boolean> {
    if (!(await this.#judge(null))) return false;
    for (;;) {
      const next = this.#next();
      if (next === null) return true;
      const went = next === 'details' ? await this.#askForDetails() : await this.ask(next);
      if (went === 'stopped') return false;
      if (went === 'back') this.#takeBack();
    }
  }

  /** Asks one question; a question that falls away with the answer loses its own. */
  async ask(name: FieldName): Promise<'answered' | 'back' | 'stopped'> {
    const answer = await this.#answerTo(name);
    if (answer === BACK) return 'back';
    this.answers.set(name, answer);
    this.#asked.push(name);
    for (const other of ALL_QUESTIONS)
      if (!isRelevant(other, this.answers, this.parameters)) this.answers.delete(other);
    return (await this.#judge(name)) ? 'answered' : 'stopped';
  }

  /** The question that was asked last, for who wants to go back to it. */
  lastAsked(): FieldName | undefined {
    return this.#asked.at(-1);
  }

  /** Asks what has become open, until the answers hold together; null when the user stops. */
  async complete(): Promise<Dossier | null> {
    for (;;) {
      if (!(await this.askAll())) return null;
      const { dossier, problems } = readAnswers(this.answers, this.parameters);
      if (dossier) return dossier;
      this.#reopen(problems);
    }
  }

  /** Says what does not hold between the answers, and opens those questions again. */
  #reopen(problems: readonly Problem[]): void {
    const { interview, fields, report } = this.context.messages;
    this.prompter.say(interview.stillWrong);
    for (const found of problems) {
      const field = fieldNamed(found.column);
      if (!field) continue;
      const sentence = problemSentence(found, this.context.language);
      this.prompter.say(`  ${fields[field.name]}${report.colon}${sentence}`);
      this.#before.set(field.name, this.answers.get(field.name) ?? '');
      this.answers.delete(field.name);
      if (DETAIL_QUESTIONS.includes(field.name)) this.#wantsDetails = true;
      // what an evaluation changed is asked again with its quarter
      if (EVALUATION_QUESTIONS.includes(field.name))
        for (const name of EVALUATION_QUESTIONS) this.answers.delete(name);
    }
  }

  #next(): FieldName | 'details' | null {
    const isOpen = (name: FieldName) =>
      !this.answers.has(name) && isRelevant(name, this.answers, this.parameters);
    const main = MAIN_QUESTIONS.find(isOpen);
    if (main) return main;
    if (this.#wantsDetails === null) return DETAIL_QUESTIONS.some(isOpen) ? 'details' : null;
    return (this.#wantsDetails ? DETAIL_QUESTIONS.find(isOpen) : null) ?? null;
  }

  #takeBack(): void {
    const last = this.#asked.pop();
    if (last === undefined) return;
    const isDetail = DETAIL_QUESTIONS.includes(last);
    if (!isDetail) this.#wantsDetails = null;
    this.#before.set(last, this.answers.get(last) ?? '');
    this.answers.delete(last);
  }

  async #askForDetails(): Promise<'answered' | 'back'> {
    const { moreDetails, moreDetailsHelp, yes, no } = this.context.messages.interview;
    const choices = [
      { value: false, name: no },
      { value: true, name: `${yes}: ${moreDetailsHelp}` },
    ];
    const answer = await this.prompter.choose(moreDetails, choices, false);
    if (answer === BACK) return 'back';
    this.#wantsDetails = answer;
    return 'answered';
  }

  async #answerTo(name: FieldName): Promise<string | Back> {
    const { messages, language, today } = this.context;
    const field = fieldNamed(name);
    if (!field) return '';
    const proposal = this.answers.get(name) ?? this.#before.get(name) ?? proposalFor(name, today);
    const choices = choicesOf(field);
    const canBeCleared =
      field.needed === 'no' &&
      choices.length === 0 &&
      Boolean(proposal) &&
      proposal !== proposalFor(name, today);
    const clear = canBeCleared ? ` (${messages.interview.clear})` : '';
    this.prompter.say(`  ${messages.interview.help[name]}${clear}`);
    if (choices.length > 0) {
      const named = choices.map((value) => ({ value: value.value, name: wordIn(language, value) }));
      const isOptional = field.needed === 'no' && field.standard === undefined && field.assumed === undefined;
      const nothing = isOptional ? [{ value: '', name: messages.interview.nothing }] : [];
      return this.prompter.choose(
        `${messages.fields[name]}${messages.report.colon.trimEnd()}`,
        [...nothing, ...named],
        proposal,
      );
    }
    const isNeeded = field.needed !== 'no';
    const check = (text: string): string | null => {
      if (text.trim() === '' && isNeeded) return messages.problems.MISSING_VALUE({}, () => '');
      return faultIn(name, text, this.answers, this.parameters, language);
    };
    const shown =
      proposal === undefined || proposal === '' ? undefined : shownAnswer(name, proposal, language);
    const answer = await this.prompter.ask(
      `${messages.fields[name]}${messages.report.colon.trimEnd()}`,
      check,
      shown,
    );
    return answer === BACK ? BACK : canonicalAnswer(field, answer);
  }

  /**
   * Says at once when a condition fails that did not before, and asks whether to go on.
   * @returns false when the user stops
   */
  async #judge(name: FieldName | null): Promise<boolean> {
    const { messages, language } = this.context;
    const { interview, reasons, mends, report } = messages;
    const failing = failingChecks(this.answers, this.parameters);
    const fresh = failing.filter(({ id }) => !this.#announced.has(id));
    this.#announced = new Set(failing.map(({ id }) => id));
    if (fresh.length === 0) return true;
    const facts = conditionFacts(this.parameters, language);
    for (const check of fresh)
      if (check.status === 'not-met')
        this.prompter.say(
          `! ${interview.failed}${report.colon}${reasons[check.reason](facts)}`,
          `  ${report.mend}${report.colon}${mends[check.reason](facts)}`,
        );
    const onlyGuidance = failing.every(({ id }) => id === 'workplace-guidance');
    const choice = await this.prompter.choose(
      interview.next,
      [
        { value: 'on', name: onlyGuidance ? interview.goOnForWage : interview.goOn },
        ...(name === null ? [] : [{ value: 'change', name: interview.changeThis }]),
        { value: 'stop', name: interview.stop },
      ],
      'on',
    );
    if (choice === 'stop') return false;
    if (choice === 'change' || choice === BACK) {
      for (const { id } of fresh) this.#announced.delete(id);
      if (name !== null) this.#takeBack();
    }
    return true;
  }
}
