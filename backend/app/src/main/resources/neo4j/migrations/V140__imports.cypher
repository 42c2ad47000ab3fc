// Imports of registers: each run, what became of each row, saved column mappings, and the lock of each kind.
CREATE CONSTRAINT import_run_id IF NOT EXISTS FOR (r:ImportRun) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (l:ImportLock) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT import_mapping_id IF NOT EXISTS FOR (m:ImportMapping) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT import_row_place IF NOT EXISTS FOR (r:ImportRow) REQUIRE (r.run, r.position) IS UNIQUE;
CREATE INDEX import_row_result IF NOT EXISTS FOR (r:ImportRow) ON (r.run, r.result, r.position);
CREATE INDEX import_run_owner IF NOT EXISTS FOR (r:ImportRun) ON (r.organization, r.startedAt);
