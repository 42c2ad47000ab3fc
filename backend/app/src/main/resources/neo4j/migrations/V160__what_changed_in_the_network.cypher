// What a change of the network touched is found by the revision it was touched in.
CREATE INDEX organization_changed_in IF NOT EXISTS FOR (n:Organization) ON (n.changedIn);
CREATE INDEX service_changed_in IF NOT EXISTS FOR (n:Service) ON (n.changedIn);
CREATE INDEX service_at_location_changed_in IF NOT EXISTS FOR (n:ServiceAtLocation) ON (n.changedIn);
CREATE INDEX location_changed_in IF NOT EXISTS FOR (n:Location) ON (n.changedIn);
CREATE INDEX capacity_changed_in IF NOT EXISTS FOR (n:Capacity) ON (n.changedIn);
CREATE INDEX schedule_changed_in IF NOT EXISTS FOR (n:Schedule) ON (n.changedIn);
CREATE INDEX agreement_changed_in IF NOT EXISTS FOR ()-[r:AGREES_WITH]-() ON (r.changedIn);
CREATE INDEX tie_changed_in IF NOT EXISTS FOR ()-[r:TIED_TO]-() ON (r.changedIn);
