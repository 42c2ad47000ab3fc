// The words of the network, and which content of the reference files is loaded.
CREATE CONSTRAINT reference_load_id IF NOT EXISTS FOR (l:ReferenceLoad) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT county_code IF NOT EXISTS FOR (c:County) REQUIRE c.code IS UNIQUE;
CREATE CONSTRAINT service_type_code IF NOT EXISTS FOR (t:ServiceType) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT violation_type_code IF NOT EXISTS FOR (t:ViolationType) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT language_code IF NOT EXISTS FOR (t:Language) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT institution_code IF NOT EXISTS FOR (t:Institution) REQUIRE t.code IS UNIQUE;
