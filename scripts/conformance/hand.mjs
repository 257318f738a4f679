/** What a person does at a page: looks, presses keys, clicks. Finds things by what the accessibility tree says of them. */
import { errors } from 'playwright-core';
import { readTree } from './accessibility-tree.mjs';

/** An element that cannot be used within this time is in nobody's reach. In milliseconds. */
const patience = 1500;

export class Hand {
  #page;
  #part;

  /**
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').Locator} part what is looked at
   * @param {number} turn which of several answers to give: another for each item
   */
  constructor(page, part, turn) {
    this.#page = page;
    this.#part = part;
    this.turn = turn;
  }

  look() {
    return readTree(this.#part);
  }

  /**
   * Looks where the page has put the focus.
   * @returns {Promise<string>} the ref of that element; empty where there is none
   */
  async lookAtFocus() {
    const focused = this.#page.locator(':focus').last();
    return (await focused.count()) > 0 ? ((await readTree(focused)).children[0]?.ref ?? '') : '';
  }

  /**
   * One of several things, another one at each turn.
   * @template T
   * @param {readonly T[]} choices
   * @param {number} [beyond] how many places after it
   * @returns {T | undefined}
   */
  pick(choices, beyond = 0) {
    return choices[(this.turn + beyond) % Math.max(choices.length, 1)];
  }

  /** @param {{ readonly ref: string } | undefined} node */
  async click(node) {
    if (node) await this.#try(this.#page.getByRef(node.ref).click({ timeout: patience }));
  }

  /**
   * Moves the focus to an element and presses keys there.
   * @param {{ readonly ref: string } | undefined} node
   * @param {...string} keys
   */
  async press(node, ...keys) {
    if (!node || !(await this.#try(this.#page.getByRef(node.ref).focus({ timeout: patience })))) return;
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /**
   * Puts text in place of what a field has.
   * @param {{ readonly ref: string } | undefined} node
   * @param {string} text
   */
  async write(node, text) {
    if (node) await this.#try(this.#page.getByRef(node.ref).fill(text, { timeout: patience }));
  }

  /**
   * Chooses in a list that the browser itself opens.
   * @param {{ readonly ref: string } | undefined} node
   * @param {string} name
   */
  async choose(node, name) {
    if (node) await this.#try(this.#page.getByRef(node.ref).selectOption({ label: name }, { timeout: patience }));
  }

  /**
   * What is not to be reached any more (an answer may have hidden it) is left; the next look shows what is there.
   * @param {Promise<unknown>} action
   * @returns {Promise<boolean>} whether it was done
   */
  async #try(action) {
    try {
      await action;
      return true;
    } catch (error) {
      if (error instanceof errors.TimeoutError || (error instanceof Error && /^locator\./.test(error.message))) return false;
      throw error;
    }
  }
}
