/** A form from a JSON Schema, by the most used library for it. */
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../page.css';
import { Item } from '../react-item.jsx';
import { ASPECT, NEXT, PREFERENCE, REASON, items, records } from '../task.js';

const schema = {
  type: 'object',
  properties: {
    [PREFERENCE.name]: { type: 'string', title: PREFERENCE.question, enum: PREFERENCE.labels },
    [ASPECT.name]: { type: 'string', title: ASPECT.question, enum: ASPECT.labels },
    [REASON.name]: { type: 'string', title: REASON.question },
  },
};
const uiSchema = {
  [PREFERENCE.name]: { 'ui:widget': 'radio' },
  [ASPECT.name]: { 'ui:widget': 'radio' },
  [REASON.name]: { 'ui:widget': 'textarea' },
  'ui:submitButtonOptions': { submitText: NEXT },
};

function Task() {
  const [{ index, formData }, setState] = useState({ index: 0, formData: {} });
  return (
    <>
      <Item index={index} />
      <Form
        schema={schema}
        uiSchema={uiSchema}
        validator={validator}
        formData={formData}
        onChange={(change) => setState({ index, formData: change.formData })}
        onSubmit={(submit) => {
          records.push({ itemId: items[index].id, answers: submit.formData });
          setState({ index: index + 1, formData: {} });
        }}
      />
    </>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Task />);
