// What the one door of the network needs: ties one can name, the history, and what changed since a revision.
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR ()-[t:TIED_TO]-() REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT field_change_id IF NOT EXISTS FOR (c:FieldChange) REQUIRE c.id IS UNIQUE;
CREATE INDEX organization_changed_in IF NOT EXISTS FOR (o:Organization) ON (o.changedIn);
CREATE INDEX service_changed_in IF NOT EXISTS FOR (s:Service) ON (s.changedIn);
CREATE INDEX location_changed_in IF NOT EXISTS FOR (l:Location) ON (l.changedIn);
CREATE INDEX service_at_location_changed_in IF NOT EXISTS FOR (p:ServiceAtLocation) ON (p.changedIn);
CREATE INDEX agreement_changed_in IF NOT EXISTS FOR ()-[a:AGREES_WITH]-() ON (a.changedIn);
CREATE INDEX conflict_changed_in IF NOT EXISTS FOR ()-[t:TIED_TO]-() ON (t.changedIn);
CREATE INDEX organization_register IF NOT EXISTS FOR (o:Organization) ON (o.register);
CREATE INDEX service_register IF NOT EXISTS FOR (s:Service) ON (s.register);
CREATE INDEX location_register IF NOT EXISTS FOR (l:Location) ON (l.register);
CREATE INDEX service_at_location_register IF NOT EXISTS FOR (p:ServiceAtLocation) ON (p.register);
