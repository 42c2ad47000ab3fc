// The partner network in HSDS 3.1 names. Every change of it bumps the one NetworkRevision.
CREATE CONSTRAINT network_revision_id IF NOT EXISTS FOR (r:NetworkRevision) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (o:Organization) REQUIRE o.id IS UNIQUE;
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (s:Service) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT location_id IF NOT EXISTS FOR (l:Location) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT service_at_location_id IF NOT EXISTS FOR (p:ServiceAtLocation) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT service_area_id IF NOT EXISTS FOR (a:ServiceArea) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT schedule_id IF NOT EXISTS FOR (s:Schedule) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT capacity_id IF NOT EXISTS FOR (c:Capacity) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR ()-[a:AGREES_WITH]-() REQUIRE a.id IS UNIQUE;
