/** The floor of the library's own foundation: one element, written by hand for this task. */
import { LitElement, css, html } from 'lit';
import '../page.css';
import { ASPECT, HEADINGS, NEXT, PREFERENCE, REASON, TITLE, items, records } from '../task.js';

class PreferenceTask extends LitElement {
  static properties = { index: { state: true }, answers: { state: true } };
  static styles = css`
    .prompt {
      padding: 0.75rem 1rem;
      background: #f5f7fa;
    }
    .responses {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1rem;
      margin: 1rem 0;
    }
    .response {
      min-width: 0;
      padding: 0.75rem 1rem;
      border: 1px solid #d5dae3;
    }
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    fieldset {
      margin: 0 0 1rem;
    }
    textarea {
      display: block;
      width: 100%;
    }
  `;

  constructor() {
    super();
    this.index = 0;
    this.answers = {};
  }

  answer({ target }) {
    this.answers = { ...this.answers, [target.name]: target.value };
  }

  next() {
    records.push({ itemId: items[this.index].id, answers: this.answers });
    this.answers = {};
    this.index += 1;
  }

  renderChoice({ name, question, labels }) {
    return html`<fieldset>
      <legend>${question}</legend>
      ${labels.map(
        (label) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .value=${label}
              .checked=${this.answers[name] === label}
              @input=${this.answer}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  render() {
    const item = items[this.index];
    return html`<h2>${TITLE}</h2>
      <p>${this.index + 1} / ${items.length}</p>
      <div class="prompt">
        <h4>${HEADINGS.prompt}</h4>
        <div id="prompt" class="text">${item.text}</div>
      </div>
      <div class="responses">
        <section class="response">
          <h4>${HEADINGS.a}</h4>
          <div class="text">${item.response_a}</div>
        </section>
        <section class="response">
          <h4>${HEADINGS.b}</h4>
          <div class="text">${item.response_b}</div>
        </section>
      </div>
      ${this.renderChoice(PREFERENCE)} ${this.renderChoice(ASPECT)}
      <label
        >${REASON.question}<textarea
          name=${REASON.name}
          rows="3"
          .value=${this.answers[REASON.name] ?? ''}
          @input=${this.answer}
        ></textarea>
      </label>
      <button id="next" @click=${this.next}>${NEXT}</button>`;
  }
}

customElements.define('preference-task', PreferenceTask);
document.body.append(document.createElement('preference-task'));
