// Whom to ask whether they are there, and who has not said so in time.
CREATE INDEX organization_heard_at IF NOT EXISTS FOR (o:Organization) ON (o.heardAt);
CREATE INDEX organization_probe_ends_at IF NOT EXISTS FOR (o:Organization) ON (o.probeEndsAt);
