/** The first page of this Storybook: what the library is, a task to answer at once, what comes out, and the ways in. */
import { html, LitElement, type TemplateResult } from 'lit';
import { takeFreeFocus } from '../free-focus.js';
import { storyLink } from '../story-link.js';
import { renderContents } from './contents.js';
import './live-task.js';
import { renderPromises } from './promises.js';
import { renderWaysIn } from './ways-in.js';
import { welcomeStyles } from './welcome-page.styles.js';

export class WelcomePage extends LitElement {
  static override styles = welcomeStyles;

  override firstUpdated(): void {
    takeFreeFocus();
  }

  override render(): TemplateResult {
    return html`<main lang="en">
      <header>
        <p class="name">annotation-elements</p>
        <h1>Which answer is better? Ask people, on any page.</h1>
        <p class="lead">
          Web components for human preference annotation. One file says what is asked, in the format of Potato. One tag asks it. What comes
          out trains a model.
        </p>
        <p class="actions">
          <a class="button first" href="#try" @click=${this.#handleTry}>Answer one</a>
          <a class="button" href=${storyLink('playground--playground')} target="_top">Write one in the playground</a>
        </p>
      </header>
      <section id="try" tabindex="-1" aria-labelledby="try-heading">
        <h2 id="try-heading">This is a task, not a picture of one</h2>
        <p class="hint">
          <kbd>A</kbd> or <kbd>B</kbd> says which answer is better, <kbd>1</kbd> to <kbd>3</kbd> why, <kbd>Enter</kbd> submits. No mouse is
          needed.
        </p>
        <live-task></live-task>
      </section>
      <section>
        <h2>Three ways in</h2>
        ${renderWaysIn()}
      </section>
      <section>
        <h2>What you can hold us to</h2>
        ${renderPromises()}
      </section>
      <section>
        <h2>What is here</h2>
        ${renderContents()}
      </section>
    </main>`;
  }

  /** The address of a story's frame is Storybook's: the page moves by itself. */
  readonly #handleTry = (event: Event): void => {
    event.preventDefault();
    const target = this.renderRoot.querySelector<HTMLElement>('#try');
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  };
}

if (!customElements.get('welcome-page')) customElements.define('welcome-page', WelcomePage);

declare global {
  interface HTMLElementTagNameMap {
    'welcome-page': WelcomePage;
  }
}
