// Plans that people chose a route from.
CREATE CONSTRAINT route_plan_id IF NOT EXISTS FOR (p:RoutePlan) REQUIRE p.id IS UNIQUE;
