/** React with its most used form library: inputs that keep their own state. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import '../page.css';
import { Item } from '../react-item.jsx';
import { ASPECT, NEXT, PREFERENCE, REASON, items, records } from '../task.js';

function Choice({ scheme, register }) {
  return (
    <fieldset>
      <legend>{scheme.question}</legend>
      {scheme.labels.map((label) => (
        <label key={label}>
          <input type="radio" value={label} {...register(scheme.name)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Task() {
  const [index, setIndex] = useState(0);
  const { register, handleSubmit, reset } = useForm();
  const next = (answers) => {
    records.push({ itemId: items[index].id, answers });
    reset();
    setIndex(index + 1);
  };
  return (
    <form onSubmit={handleSubmit(next)}>
      <Item index={index} />
      <Choice scheme={PREFERENCE} register={register} />
      <Choice scheme={ASPECT} register={register} />
      <label>
        {REASON.question}
        <textarea rows={3} {...register(REASON.name)} />
      </label>
      <button id="next">{NEXT}</button>
    </form>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Task />);
