/** Version 2: what a task is, as JSON, so that who has the database alone can read its records. Null: it was opened by an older version. */
export const taskConfig = `
ALTER TABLE annotation_elements.task ADD COLUMN config text;
`;
