// What must be done when: one row a subject and kind of work.
CREATE CONSTRAINT due_work_id IF NOT EXISTS FOR (d:DueWork) REQUIRE d.id IS UNIQUE;
CREATE INDEX due_work_due_at IF NOT EXISTS FOR (d:DueWork) ON (d.dueAt);
