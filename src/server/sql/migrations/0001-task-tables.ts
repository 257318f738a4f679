/** Version 1 of the tables. A version that was released is never changed; what comes later is a further file. */
export const taskTables = `
CREATE TABLE annotation_elements.task (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  -- Of the config that it was opened with last; null: no limit.
  overlap integer
);

CREATE TABLE annotation_elements.item (
  task integer NOT NULL REFERENCES annotation_elements.task,
  -- In the order in which the items came first; one that left the data keeps its place.
  position integer NOT NULL,
  id text NOT NULL,
  -- JSON as text: jsonb refuses characters that JSON allows.
  body text NOT NULL,
  present boolean NOT NULL DEFAULT true,
  -- Annotators who submitted it, and those with those who have it open.
  submitted integer NOT NULL DEFAULT 0,
  load integer NOT NULL DEFAULT 0,
  disagreement double precision NOT NULL DEFAULT 0,
  has_room boolean NOT NULL,
  PRIMARY KEY (task, position),
  UNIQUE (task, id)
);
CREATE INDEX item_in_order ON annotation_elements.item (task, position) WHERE has_room;
CREATE INDEX item_by_load ON annotation_elements.item (task, load, position) WHERE has_room;
CREATE INDEX item_by_disagreement ON annotation_elements.item (task, disagreement DESC, position) WHERE has_room AND disagreement > 0;

-- How many items have room, in blocks of a thousand: so that counting them is quick, and two annotators seldom wait for one another.
CREATE TABLE annotation_elements.room (
  task integer NOT NULL REFERENCES annotation_elements.task,
  block integer NOT NULL,
  items integer NOT NULL,
  PRIMARY KEY (task, block)
);

CREATE TABLE annotation_elements.annotator (
  task integer NOT NULL REFERENCES annotation_elements.task,
  id integer GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  submitted integer NOT NULL DEFAULT 0,
  skipped integer NOT NULL DEFAULT 0,
  PRIMARY KEY (task, name),
  UNIQUE (id)
);

CREATE TABLE annotation_elements.assignment (
  task integer NOT NULL,
  annotator integer NOT NULL REFERENCES annotation_elements.annotator (id),
  position integer NOT NULL,
  id text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'submitted', 'skipped')),
  -- Milliseconds since 1970.
  leased_until double precision NOT NULL,
  -- Whether an open one is among its item's load: until its lease is over.
  counted boolean NOT NULL,
  given bigint GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (annotator, position),
  FOREIGN KEY (task, position) REFERENCES annotation_elements.item (task, position)
);
CREATE INDEX assignment_open ON annotation_elements.assignment (annotator, given) WHERE status = 'open';
CREATE INDEX assignment_lease ON annotation_elements.assignment (task, leased_until) WHERE counted;

CREATE TABLE annotation_elements.record (
  task integer NOT NULL REFERENCES annotation_elements.task,
  id text NOT NULL,
  revision integer NOT NULL,
  annotator text NOT NULL,
  item_id text NOT NULL,
  status text NOT NULL,
  body text NOT NULL,
  newest boolean NOT NULL,
  ended_at double precision NOT NULL,
  active_ms double precision NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  -- The sequence of the first revision.
  first bigint,
  PRIMARY KEY (task, id, revision)
);
CREATE UNIQUE INDEX record_of_annotator ON annotation_elements.record (task, annotator, item_id) WHERE newest;
CREATE INDEX record_of_item ON annotation_elements.record (task, item_id) WHERE newest;
CREATE INDEX record_in_order ON annotation_elements.record (task, sequence);
`;
